results-line = { $contacted } { $contacted ->
    [one] client
   *[other] clients
 } contacted, { $returned } returned: { $share } (from { $low } to { $high }). Spent { $spent }, earned { $earned }.
results-line-nobody = Nobody has been contacted yet. Spent { $spent }, earned { $earned }.
