# The terminal: past imports, watched files, copies, the same client twice.

cli-field-changed = Changed
cli-field-clients = Clients
cli-field-clients-new = New clients
cli-field-file = File
cli-field-files = Files
cli-field-folder = Folder
cli-field-gone = Goes
cli-field-keep = Stays
cli-field-made = Made
cli-field-megabytes = MB
cli-field-number = No.
cli-field-orders-new = New orders
cli-field-contacts-new = New contact persons
cli-field-path = Path

cli-copies-none = There are no copies yet. One is made before every import.
cli-copies-unknown = There is no copy number { $number }. See “copies list”.
cli-copies-restored = Brought back the copy of { $made }. What was there before is the newest copy now.
cli-imports-undone = Taken back: { $what }.
cli-imports-return-gone = “{ $client }” is no longer counted as returned.
cli-imports-kept = { $count ->
    [one] { $count } thing stays:
   *[other] { $count } things stay:
 }
cli-watch-rest = Unchanged: { $unchanged }. Still being written: { $growing }.
cli-watch-missing = not there now
cli-merged = “{ $gone }” is now part of “{ $client }”: { $orders ->
    [one] { $orders } order
   *[other] { $orders } orders
 } and { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
 } moved.
cli-merged-copy = This cannot be taken back by undo; a copy of the drive from before is in “copies list”.
cli-watch-now-skips = “{ $path }” was watched already. From now on lines with problems are left out.
cli-watch-now-stops = “{ $path }” was watched already. From now on one line with a problem stops the file.
cli-watch-read-anew = “{ $path }” was read as said in the window; from now on all is recognised anew.
cli-watch-already = “{ $path }” is watched already; nothing is different.
cli-watch-unknown = Nothing watched is called “{ $text }”. “watch list” shows what is watched, with IDs and paths.
cli-watch-mend-how = It is tried again when the file changes, or with “watch run --again”. To put single lines right: “import FILE --fix …”; loaded by hand it counts as done.
cli-watch-missing-how = If it is gone for good, end it with “watch remove”.
cli-watch-still = { $file }: not loaded, and it has not changed since. What is wrong: “watch list”; try it again: “watch run --again”
cli-undo-imports-how = An import is taken back as a whole: “imports undo { $id }”
cli-field-tax-id = Tax number
