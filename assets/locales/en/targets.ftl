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
targets-why-sum-unknown = What he brings is not known: his orders are without a sum or in a currency without a rate. Look at the sums of his orders and at the rates in the settings
targets-why-showcase = Others look to him
targets-why-trophy = His return would sting the competitor
targets-why-class-a = Among those who bring 80% of the { $by ->
        [profit] profit
       *[turnover] turnover
    }, by the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } up to his last order
targets-why-class-b = Among those who bring the next 15% of the { $by ->
        [profit] profit
       *[turnover] turnover
    }, by the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } up to his last order
targets-why-lifted = Small, but recommends us or is growing
targets-why-class-c = Small: when time allows. So by the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } up to his last order
targets-why-by-hand = Your own decision: { $words }
targets-out-hours = { $hours } h more needed
targets-out-budget = { $sum } more needed
targets-out-by-hand = You leave him out
targets-out-in-work = There is a case already
targets-out-in-work-because = There is a case already: { targets-reason }
targets-out-do-not-contact = Asked not to be contacted
targets-promised = Of that for cases already open: { $hours } h and { $sum }
targets-take-good-riddance = The verdict on { $client } is good riddance, so he is not taken in. If you decide otherwise, change the verdict first and write down why.
targets-reason = { $group ->
    [competitor] price or a competitor
    [company] our firm’s fault
    [human] one of our people is at fault
    [worst_severity] the end of the world in his eyes
   *[outside] circumstances of his own
}
