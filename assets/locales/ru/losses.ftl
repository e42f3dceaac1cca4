# used: losses-evidence-*
losses-evidence-own = Покупал каждые { $gap } { $gap ->
    [one] день
    [few] дня
   *[other] дней
 }, молчит { $silent } { $silent ->
    [one] день
    [few] дня
   *[other] дней
 } при пределе { $limit }
losses-evidence-firm = Покупок мало, меряем по всем клиентам: обычно покупают каждые { $gap } { $gap ->
    [one] день
    [few] дня
   *[other] дней
 }, он молчит { $silent } при пределе { $limit }
losses-evidence-buying = Покупает каждые { $gap } { $gap ->
    [one] день
    [few] дня
   *[other] дней
 }, последний заказ { $silent } { $silent ->
    [one] день
    [few] дня
   *[other] дней
 } назад, предел { $limit }
losses-evidence-told = { $day } сказал, что уходит: «{ $words }»
losses-period-backwards = Начало периода позже его конца. Поменяйте даты местами.
losses-told-in-future = Этот день ещё не настал. Поставьте день, когда клиент это сказал.
losses-told-nothing = Запишите его словами, что он сказал.
losses-already-lost = «{ $client }» в этот день уже записан как потеря.
