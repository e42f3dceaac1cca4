# Резултати: колко се върнаха, колко струваше, какво донесе.

results-ui-people = Клиенти
results-ui-wanted = Отворени { $n ->
        [one] { $n } случай
       *[other] { $n } случая
    }
results-ui-contacted = Потърсени: { $n }
results-ui-returned = Върнали се с нова поръчка: { $n }
results-ui-spontaneous = Още { $n } сами, преди първия контакт. Те не се броят
results-ui-without-case = Върнали се сами, без да имат случай: { $n }. И те не се броят
results-ui-of-contacted = От потърсените
results-ui-of-wanted = От всички случаи
results-ui-rate-title = Откъде са { $share }
results-ui-rate-hits = Върнали се
results-ui-rate-n = Общо
results-ui-rate-formula = { $hits } : { $n }
results-ui-rate-interval = Случаите са { $n }, затова честно: от { $low } до { $high } (95 %, по Уилсън).
results-ui-rate-label = { $share }, от { $low } до { $high }, { $hits } от { $n }
results-ui-rate-of = { $hits } от { $n }
results-ui-rate-none = още няма от какво да се смята

results-ui-money = Пари
results-ui-earned = Спечелено от върналите се
results-ui-earned-guess = Печалбата от част от поръчките не е известна: взет е вашият обичаен марж.
results-ui-spent = Похарчено: контакти, писма, подаръци, компенсации, часове, разходи
results-ui-romi = Печалба към разходи (ROMI по книгата)
results-ui-romi-formula = { $earned } : { $spent }
results-ui-net-romi = Чиста възвръщаемост (след разходите)
results-ui-net-formula = ({ $earned } − { $spent }) : { $spent }
results-ui-romi-none = още няма разходи

results-ui-returns = Кой се върна
results-ui-none-returned = Засега никой. Върнал се е този, който е поръчал след загубата; обещание, прошка или връчено писмо не са връщане (правило 11).
results-ui-client = Клиент
results-ui-lost-on = Тръгна си
results-ui-returned-on = Върна се
results-ui-first-order = Пробна поръчка
results-ui-orders = Поръчки
results-ui-brought = Печалба
results-ui-cost = Похарчено
results-ui-driver = Отговорник
results-ui-own = сам
results-ui-commissions = Възнаграждения
results-ui-commission = { $share } от печалбата на върналите се
results-ui-no-commissions = Още няма възнаграждения: плащат се от печалбата на върналите се.
results-ui-gaps = Казаха едно, беше друго
results-ui-gap = Казаха „{ $stated }“, беше „{ $true }“
results-ui-gap-cases = { $n ->
        [one] { $n } случай
       *[other] { $n } случая
    }
results-ui-no-gaps = Няма разминавания: или причините още не са научени, или посоченото се потвърди.

results-ui-published = За сравнение
results-ui-published-note = Публикуван ориентир, не ваши числа
results-ui-published-sell = На загубен клиент се продава в 20–40 % от случаите, на непознат в 5–20 %.
results-ui-published-discount = Голям опит в телеком: отстъпката върна 45 %, възвръщаемост 668 %.
results-ui-published-service = Там: по-добро обслужване на същата цена: 41 %, възвръщаемост 793 %.
results-ui-published-both = И двете: 47 %, възвръщаемост 302 %.
results-ui-published-tailored = Предложение според причината: 45 %, възвръщаемост 596 %.

results-ui-empty = Още няма резултати
results-ui-empty-why = Тук ще се вижда колко клиенти са се върнали с нова поръчка, колко е струвало и какво е донесло. Започнете с избора кого да върнете.
results-ui-choose = Изберете кого да върнете

results-ui-drive = Кампания
results-ui-drive-open = тече от { $from }
results-ui-drive-ended = { $from } — { $to }
results-ui-drive-all = Всички кампании заедно

results-ui-expenses = Разходи
results-ui-expenses-none = Няма отделни разходи. Тук се вписва онова, което го няма в контактите и писмата: куриер, подаръци, хартия.
results-ui-expense-day = Ден
results-ui-expense-what = За какво
results-ui-expense-pattern = куриер до Троян
results-ui-expense-of = Чий разход
results-ui-expense-whole = кампанията като цяло
results-ui-expense-sum = Сума
results-ui-expense-sum-in = Сума, { $sign }
results-ui-expense-off = Махнете
results-ui-expense-remove = Махнете разхода „{ $what }“
results-ui-expense-removed = Разходът е махнат: { $what }
results-ui-expense-added = Разходът е вписан: { $what }
results-ui-expense-new = Впишете разход
results-ui-expense-add = Впишете
results-ui-expense-end = Готово
