# used: error-*
error-not-found = That record is no longer there. Go back to the list.
error-cancelled = Stopped. Nothing has changed.
error-bad-call = Command “{ $command }” was not understood: { $why }.
error-newer-drive = The file was written by a newer program (version { $file }; this one knows { $ours }). Update Comeback. The file was not touched.
error-opening = The data could not be opened: { $why }. Check that the folder can be reached.
error-reading = The file could not be read: { $why }. Try again; if it stays so, restart the program.
error-copying = The copy before the upgrade could not be made: { $why }. Free some space; the data were not touched.
error-storing = It could not be stored: { $why }. Everything is as it was.
