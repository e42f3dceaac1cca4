settings-copies = Copies
settings-copies-what = A copy of the data is made and checked before every import, merge and taking back (before the very first import there is nothing to copy yet). All of the last day are kept, one a day for a week, one a week for two months.
settings-copies-holds = { $clients ->
    [one] { $clients } client
   *[other] { $clients } clients
 }, { $orders ->
    [one] { $orders } order
   *[other] { $orders } orders
 }
settings-copies-size = { $size } MB
settings-copies-restore = Bring back
settings-copies-restore-of = Bring back the copy of { $moment }
settings-copies-restoring = Bringing back
settings-copies-restored = The data are as they were on { $moment }. What was here before is the newest copy.
settings-copies-none = No copies yet. The first is made before the next import.
settings-copies-make = Make a copy now
settings-copies-making = Copying
settings-copies-made = The newest copy holds everything there is.
settings-copies-open = Open the folder
settings-copies-all = Show all { $count }
settings-copies-fewer = Show fewer
