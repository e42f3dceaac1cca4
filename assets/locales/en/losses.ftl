# used: losses-evidence-*
losses-evidence-own = Bought { $gap ->
    [1] every day
   *[other] every { $gap } days
 }, silent for { $silent }, limit { $limit }
losses-evidence-firm = Too few orders of his own; clients usually buy { $gap ->
    [1] every day
   *[other] every { $gap } days
 }, he has been silent for { $silent }, limit { $limit }
losses-evidence-buying = Buys { $gap ->
    [1] every day
   *[other] every { $gap } days
 }; last order { $silent } { $silent ->
    [one] day
   *[other] days
 } ago, limit { $limit }
losses-evidence-buying-firm = Too few orders of his own; clients usually buy { $gap ->
    [1] every day
   *[other] every { $gap } days
 }; his last order was { $silent } { $silent ->
    [one] day
   *[other] days
 } ago, limit { $limit }
losses-evidence-limit = Last order { $silent } { $silent ->
    [one] day
   *[other] days
 } ago; the limit you set is { $limit }
losses-evidence-told = Said on { $day } that he is leaving: “{ $words }”
losses-evidence-inquiries = Asked { $count } { $count ->
    [one] time
   *[other] times
 } in a row and ordered nothing: { $days }
losses-evidence-no-answers = Has not answered { $count } { $count ->
    [one] time
   *[other] times
 } in a row: { $days }
losses-evidence-volume = Bought for { $sum } in the last { $days } { $days ->
    [one] day
   *[other] days
 }; it used to be { $usual }, so { $share } of that is left
losses-evidence-complaint-open = His complaint of { $day } has been open for { $open } { $open ->
    [one] day
   *[other] days
 }, limit { $limit }; he has not ordered since
losses-evidence-after-problem = Complained on { $day } and has not ordered since: silent for { $silent } { $silent ->
    [one] day
   *[other] days
 }, limit { $limit }
losses-evidence-complained = Complained on { $day } and has not ordered since
losses-evidence-model = Going by how your clients buy, the chance that he still buys is { $chance }, limit { $limit }
losses-evidence-too-early = Last order on { $day }; nobody has bought often enough yet to tell what is usual
losses-period-backwards = The period starts after it ends. Swap the dates.
losses-told-in-future = That day has not come yet. Give the day the client said it.
losses-told-nothing = Write down what he said, in his words.
losses-told-bought-since = { $client } bought again on { $day }, after that day, so these words took nobody away. Give the day he said it last.
losses-told-already = { $client } has said so already, on { $day }: “{ $words }”. The loss keeps that day and those words.
losses-already-lost = { $client } is already down as lost on that day.
# used: losses-signal-*
losses-signal-s1 = silent for too long
losses-signal-s2 = asks and does not order
losses-signal-s3 = does not answer
losses-signal-s4 = buys far less
losses-signal-s5 = unhappy
losses-signal-s6 = said so himself
losses-signal-s7 = the model thinks so
losses-came-back = Lost on { $lost }; bought again by himself on { $again }
losses-brought-before = Before he was lost on { $day } he brought { $sum } a year; the losses are counted by that sum
losses-next-nobody-left = By the end of year { $year } nobody who buys is left, so no year follows it.
