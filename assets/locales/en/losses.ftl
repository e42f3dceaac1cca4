# used: losses-evidence-*
losses-evidence-own = Bought every { $gap } { $gap ->
    [one] day
   *[other] days
 }, silent for { $silent }, limit { $limit }
losses-evidence-firm = Too few orders of his own; clients usually buy every { $gap } { $gap ->
    [one] day
   *[other] days
 }, he has been silent for { $silent }, limit { $limit }
losses-evidence-buying = Buys every { $gap } { $gap ->
    [one] day
   *[other] days
 }; last order { $silent } { $silent ->
    [one] day
   *[other] days
 } ago, limit { $limit }
losses-evidence-told = Said on { $day } that he is leaving: “{ $words }”
losses-period-backwards = The period starts after it ends. Swap the dates.
losses-told-in-future = That day has not come yet. Give the day the client said it.
losses-told-nothing = Write down what he said, in his words.
losses-already-lost = { $client } is already down as lost on that day.
