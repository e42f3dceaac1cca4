# What only the window has to say.

window-command-broke = This step broke off: the program has a fault ({ $why }). What was half done is not stored; everything else works on.
window-no-home = The system does not say where your home folder is. Start the program with a file: comeback --data FILE.
window-no-display = There is no screen to open a window on. Without one, comeback-cli does the same steps in words.
window-usage = comeback [--data FILE] [--today YYYY-MM-DD] [FILES TO LOAD…]
