clients-twins-look = The same client twice?
clients-twins = Likely the same: { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
 }
clients-twins-none = Nobody shares a tax ID, a phone, an e-mail or a name.
clients-twin-here = The same client twice?
clients-twin-stays = stays
clients-twin-goes = goes into it
clients-twin-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
 }
clients-merge = Make one of them
clients-merge-of = Make one of them: { $keep } and { $gone }
clients-merge-what = Everything of “{ $gone }” goes to “{ $keep }”: orders, losses, cases, contacts, notes. A “do not contact” and “lost twice” of either stay. Right after it “Undo” brings both back; later only the copy of the data in the settings does.
clients-merge-do = Make one
clients-merge-swap = The other way round
clients-merge-not = Leave both
clients-merging = Merging
clients-merged = “{ $gone }” is now part of “{ $client }”.
clients-merged-returned = “{ $gone }” is now part of “{ $client }”, and by their orders he is back.
clients-merged-lost-twice = “{ $gone }” is now part of “{ $client }”. By the history of both he has been lost twice: he is left in peace (rule 13).
clients-apart = Not the same
clients-apart-of = Not the same: { $one } and { $other }
clients-told-apart = Understood: “{ $one }” and “{ $other }” are two clients. They will not be shown here again.
