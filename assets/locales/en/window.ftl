# What only the window has to say.

window-command-broke = This step broke off: the program has a fault ({ $why }). What was half done is not stored; everything else works on.
window-no-home = The system does not say where your home folder is. Start the program with a file: comeback --data FILE.
