# used: losses-evidence-*
losses-evidence-own = Покупал { $gap ->
    [1] каждый день
    [one] каждые { $gap } день
    [few] каждые { $gap } дня
   *[other] каждые { $gap } дней
 }, молчит { $silent } { $silent ->
    [one] день
    [few] дня
   *[other] дней
 } при пределе { $limit }
losses-evidence-firm = Покупок мало, меряем по всем клиентам: обычно покупают { $gap ->
    [1] каждый день
    [one] каждые { $gap } день
    [few] каждые { $gap } дня
   *[other] каждые { $gap } дней
 }, он молчит { $silent } при пределе { $limit }
losses-evidence-buying = Покупает { $gap ->
    [1] каждый день
    [one] каждые { $gap } день
    [few] каждые { $gap } дня
   *[other] каждые { $gap } дней
 }, последний заказ { $silent } { $silent ->
    [one] день
    [few] дня
   *[other] дней
 } назад, предел { $limit }
losses-evidence-buying-firm = Покупок мало, меряем по всем клиентам: обычно покупают { $gap ->
    [1] каждый день
    [one] каждые { $gap } день
    [few] каждые { $gap } дня
   *[other] каждые { $gap } дней
 }, его последний заказ { $silent } { $silent ->
    [one] день
    [few] дня
   *[other] дней
 } назад, предел { $limit }
losses-evidence-limit = Последний заказ { $silent } { $silent ->
    [one] день
    [few] дня
   *[other] дней
 } назад, заданный вами предел — { $limit }
losses-evidence-told = { $day } сказал, что уходит: «{ $words }»
losses-evidence-inquiries = Спрашивал { $count } { $count ->
    [one] раз
    [few] раза
   *[other] раз
 } подряд и ничего не заказал: { $days }
losses-evidence-no-answers = Не ответил { $count } { $count ->
    [one] раз
    [few] раза
   *[other] раз
 } подряд: { $days }
losses-evidence-volume = Купил на { $sum } за { $days } { $days ->
    [one] последний день
    [few] последних дня
   *[other] последних дней
 }, раньше за столько же покупал на { $usual }: осталось { $share }
losses-evidence-complaint-open = Жалоба ({ $day }) открыта { $open } { $open ->
    [one] день
    [few] дня
   *[other] дней
 } при пределе { $limit }, заказов с тех пор нет
losses-evidence-after-problem = После жалобы ({ $day }) не заказывал: молчит { $silent } { $silent ->
    [one] день
    [few] дня
   *[other] дней
 } при пределе { $limit }
losses-evidence-complained = Пожаловался { $day } и с тех пор не заказывал
losses-evidence-model = Судя по тому, как покупают ваши клиенты, он ещё покупает с вероятностью { $chance } при пределе { $limit }
losses-evidence-too-early = Последний заказ { $day }, а что здесь обычно, пока не видно: никто не покупал достаточно часто
losses-period-backwards = Начало периода позже его конца. Поменяйте даты местами.
losses-told-in-future = Этот день ещё не настал. Поставьте день, когда клиент это сказал.
losses-told-nothing = Запишите его словами, что он сказал.
losses-told-bought-since = «{ $client }» покупал и после этого дня, { $day }: значит, тогда не ушёл. Поставьте день, когда он сказал это в последний раз.
losses-told-already = «{ $client }» уже сказал это, { $day }: «{ $words }». За потерей остаются тот день и те слова.
losses-already-lost = «{ $client }» в этот день уже записан как потеря.
# used: losses-signal-*
losses-signal-s1 = долго молчит
losses-signal-s2 = спрашивает и не заказывает
losses-signal-s3 = не отвечает
losses-signal-s4 = покупает намного меньше
losses-signal-s5 = недоволен
losses-signal-s6 = сам сказал
losses-signal-s7 = так считает модель
losses-came-back = Был потерян { $lost }, сам купил снова { $again }
losses-brought-before = До потери { $day } он приносил { $sum } в год: по этой сумме считаются потери
losses-next-nobody-left = К концу { $year }-го года покупать будет некому, поэтому дальше лет нет.
