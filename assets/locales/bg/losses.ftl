# used: losses-evidence-*
losses-evidence-own = Купуваше { $gap ->
    [1] всеки ден
   *[other] на всеки { $gap } дни
 }, мълчи от { $silent } { $silent ->
    [one] ден
   *[other] дни
 } при граница { $limit }
losses-evidence-firm = Малко покупки, мерим по всички клиенти: обикновено купуват { $gap ->
    [1] всеки ден
   *[other] на всеки { $gap } дни
 }, той мълчи от { $silent } при граница { $limit }
losses-evidence-buying = Купува { $gap ->
    [1] всеки ден
   *[other] на всеки { $gap } дни
 }, последната поръчка е преди { $silent } { $silent ->
    [one] ден
   *[other] дни
 }, границата е { $limit }
losses-evidence-buying-firm = Малко покупки, мерим по всички клиенти: обикновено купуват { $gap ->
    [1] всеки ден
   *[other] на всеки { $gap } дни
 }, последната му поръчка е преди { $silent } { $silent ->
    [one] ден
   *[other] дни
 }, границата е { $limit }
losses-evidence-limit = Последната поръчка е преди { $silent } { $silent ->
    [one] ден
   *[other] дни
 }, зададената от вас граница е { $limit }
losses-evidence-told = На { $day } каза, че си тръгва: „{ $words }“
losses-evidence-inquiries = Пита { $count } { $count ->
    [one] път
   *[other] пъти
 } поред и не поръча нищо: { $days }
losses-evidence-no-answers = Не отговори { $count } { $count ->
    [one] път
   *[other] пъти
 } поред: { $days }
losses-evidence-volume = Купи за { $sum } през { $days ->
    [one] последния { $days } ден
   *[other] последните { $days } дни
 }, а преди за толкова време купуваше за { $usual }: остават { $share }
losses-evidence-complaint-open = Рекламацията от { $day } е отворена от { $open } { $open ->
    [one] ден
   *[other] дни
 } при граница { $limit }, оттогава няма поръчка
losses-evidence-after-problem = След рекламацията от { $day } не е поръчвал: мълчи от { $silent } { $silent ->
    [one] ден
   *[other] дни
 } при граница { $limit }
losses-evidence-complained = Оплака се на { $day } и оттогава не е поръчвал
losses-evidence-model = Както купуват клиентите ви, шансът той още да купува е { $chance } при граница { $limit }
losses-evidence-too-early = Последна поръчка на { $day }; още никой не е купувал достатъчно често, за да се види обичайното
losses-period-backwards = Началото на периода е след края му. Разменете датите.
losses-told-in-future = Този ден още не е дошъл. Посочете деня, в който клиентът го е казал.
losses-told-nothing = Запишете с негови думи какво каза.
losses-told-bought-since = „{ $client }“ е купувал и след този ден, на { $day }, значи тогава не си е тръгнал. Посочете деня, в който го е казал последно.
losses-told-already = „{ $client }“ вече го е казал на { $day }: „{ $words }“. За загубата остават онзи ден и онези думи.
losses-already-lost = „{ $client }“ вече е записан като загуба за този ден.
# used: losses-signal-*
losses-signal-s1 = мълчи твърде дълго
losses-signal-s2 = пита, а не поръчва
losses-signal-s3 = не отговаря
losses-signal-s4 = купува много по-малко
losses-signal-s5 = недоволен е
losses-signal-s6 = сам го каза
losses-signal-s7 = така смята моделът
losses-came-back = Загубен на { $lost }, сам купи отново на { $again }
losses-brought-before = Преди загубата на { $day } е носил по { $sum } на година: по тази сума се смятат загубите
losses-next-nobody-left = До края на година { $year } няма да остане кой да купува, затова следващи години няма.
