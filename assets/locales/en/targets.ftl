# used: targets-why-*
targets-why-lost-twice = Lost twice: we leave him in peace (rule 13)
targets-why-criteria-against = { $against } { $against ->
    [one] mark
   *[other] marks
 } against him
targets-why-criteria-against-noted = { $against } { $against ->
    [one] mark
   *[other] marks
 } against him: { $note }
targets-why-nothing-to-expect = Winning him back costs more than he would bring
targets-why-showcase = Others look to him
targets-why-trophy = His return would sting the competitor
targets-why-class-a = Among those who bring 80% of the profit
targets-why-class-b = Among those who bring the next 15% of the profit
targets-why-lifted = Small, but recommends us or is growing
targets-why-class-c = A small client: when time allows
targets-why-by-hand = Your own decision: { $words }
