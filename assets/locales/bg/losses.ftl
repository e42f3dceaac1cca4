# used: losses-evidence-*
losses-evidence-own = Купуваше на всеки { $gap } { $gap ->
    [one] ден
   *[other] дни
 }, мълчи от { $silent } { $silent ->
    [one] ден
   *[other] дни
 } при граница { $limit }
losses-evidence-firm = Малко покупки, мерим по всички клиенти: обикновено купуват на всеки { $gap } { $gap ->
    [one] ден
   *[other] дни
 }, той мълчи от { $silent } при граница { $limit }
losses-evidence-buying = Купува на всеки { $gap } { $gap ->
    [one] ден
   *[other] дни
 }, последната поръчка е преди { $silent } { $silent ->
    [one] ден
   *[other] дни
 }, границата е { $limit }
losses-evidence-told = На { $day } каза, че си тръгва: „{ $words }“
losses-period-backwards = Началото на периода е след края му. Разменете датите.
losses-told-in-future = Този ден още не е дошъл. Посочете деня, в който клиентът го е казал.
losses-told-nothing = Запишете с негови думи какво каза.
losses-already-lost = „{ $client }“ вече е записан като загуба за този ден.
