# used: error-*
error-not-found = That record is no longer there. Go back to the list.
error-cancelled = Stopped. Nothing has changed.
error-bad-call = Command “{ $command }” was not understood: { $why }.
error-newer-drive = The file was written by a newer program (version { $file }; this one knows { $ours }). Update Comeback. The file was not touched.
error-opening = The data could not be opened: { error-why }. Check that the folder can be reached.
error-reading = The file could not be read: { error-why }. Try again; if it stays so, restart the program.
error-copying = The copy of your data could not be made: { error-why }. Free some space or check the folder; the data were not touched.
error-damaged-copy = The copy { $copy } is damaged and cannot be brought back. Your data are as they were: choose another copy.
error-storing = It could not be stored: { error-why }. Everything is as it was.
error-why = { $why ->
    [not-a-drive] it is not a file of Comeback
    [damaged] the file is damaged; restore it from a copy
    [read-only] it can be read there but not written
    [disk-full] the disk is full
    [cannot-open] the file cannot be opened
    [busy] another program is using it
    [disk] the disk answered with an error
    [not-found] there is no such file or folder
    [no-access] access is not allowed
    [is-a-folder] it is a folder, not a file
    [not-a-folder] it is a file, not a folder
    [not-text] it is not text
   *[other] { $why }
}
error-no-folder = There is no folder “{ $folder }”, so there is nowhere to make the data file. Check the path; if it is right, make the folder first.
error-name-too-long = The name is longer than { $longest } characters. Shorten it.
error-over-a-drive = The file { $file } is a data file of Comeback or a copy of one, and nothing is written over it. Name another file.
error-over-the-source = The rejected rows cannot be written over the file { $file } itself. Name another file.
error-no-column = This list has no column “{ $column }”. It has: { $known }.
error-own-currency = This is the firm’s own currency and needs no rate.
