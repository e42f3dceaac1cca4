# The poster for the wall.

poster-title = Poster of losses
poster-period = { $from } to { $to }
poster-heads = { $lost ->
    [one] { $lost } client stopped buying from us
   *[other] { $lost } clients stopped buying from us
}
poster-meaning = { $lost ->
    [one] is the profit this client brought us every year
   *[other] is the profit they brought us every year
}
poster-salaries = { $count ->
    [one] monthly salary of { $each }
   *[other] monthly salaries of { $each }
}
poster-rents = { $count ->
    [one] month’s rent at { $each }
   *[other] months’ rent at { $each }
}
poster-share = of our clients: { $lost } of { $clients }
poster-years = { $years ->
    [one] of profit in { $years } year, if nobody comes back
   *[other] of profit in { $years } years, if nobody comes back
}
poster-method = How it was counted: each one’s own average order × own orders a year × own margin. A client is lost when silent for clearly longer than usual, or when the client says so.
poster-method-guessed = How it was counted: each one’s own average order × own orders a year × margin; where profit is not known, { $margin } is taken. A client is lost when silent for clearly longer than usual, or when the client says so.
poster-left-out = { $clients ->
    [one] Not in the sum: { $clients } client who left and bought only without sums or in currencies without a rate.
   *[other] Not in the sum: { $clients } clients who left and bought only without sums or in currencies without a rate.
}
poster-nothing-lost = Nobody left in this period, so there is nothing to put on the wall. Choose another period.
poster-characters = The poster’s typeface lacks these characters: { $characters }. Write the firm’s name in the settings in Latin or Cyrillic letters.
poster-nothing-earned = Together those who left brought no profit, so there is no sum for the wall. Choose another period, or look at the profit in their orders and at the rates of other currencies in the settings.
