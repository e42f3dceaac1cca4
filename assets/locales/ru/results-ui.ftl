# Итоги: сколько вернулось, во что обошлось, что принесло.

results-ui-people = Клиенты
results-ui-wanted = Завели { $n ->
        [one] { $n } дело
        [few] { $n } дела
        [many] { $n } дел
       *[other] { $n } дела
    }
results-ui-contacted = Обратились: { $n }
results-ui-returned = Вернулись новым заказом: { $n }
results-ui-spontaneous = Ещё { $n } — сами, до первого касания. Они не в счёт
results-ui-without-case = Вернулись сами, и дела на них не было: { $n }. Они тоже не в счёт
results-ui-of-contacted = Из тех, к кому обратились
results-ui-of-wanted = Из всех дел
results-ui-rate-title = Откуда { $share }
results-ui-rate-hits = Вернулись
results-ui-rate-n = Всего
results-ui-rate-formula = { $hits } : { $n }
results-ui-rate-interval = Дел { $n }, поэтому честно: от { $low } до { $high } (95 %, по Уилсону).
results-ui-rate-label = { $share }, от { $low } до { $high }, { $hits } из { $n }
results-ui-rate-of = { $hits } из { $n }
results-ui-rate-none = считать пока не из чего

results-ui-money = Деньги
results-ui-earned = Заработали на вернувшихся
results-ui-earned-guess = Прибыль части заказов не известна: взята ваша обычная маржа.
results-ui-spent = Потратили: касания, письма, подарки, компенсации, часы, расходы
results-ui-romi = Прибыль к затратам (ROMI по книге)
results-ui-romi-formula = { $earned } : { $spent }
results-ui-net-romi = Чистая отдача (за вычетом затрат)
results-ui-net-formula = ({ $earned } − { $spent }) : { $spent }
results-ui-romi-none = затрат ещё не было

results-ui-returns = Кто вернулся
results-ui-none-returned = Пока никто. Вернулся — это новый заказ после потери; обещание, прощение и вручённое письмо возвратом не считаются (правило 11).
results-ui-client = Клиент
results-ui-lost-on = Ушёл
results-ui-returned-on = Вернулся
results-ui-first-order = Пробный заказ
results-ui-orders = Заказов
results-ui-brought = Прибыль
results-ui-cost = Потрачено
results-ui-driver = Ответственный
results-ui-own = сам
results-ui-commissions = Вознаграждения
results-ui-commission = { $share } прибыли вернувшихся
results-ui-no-commissions = Вознаграждений пока нет: их платят с прибыли вернувшихся.
results-ui-gaps = Сказали одно, было другое
results-ui-gap = Сказали «{ $stated }», было «{ $true }»
results-ui-gap-cases = { $n ->
        [one] { $n } дело
        [few] { $n } дела
        [many] { $n } дел
       *[other] { $n } дела
    }
results-ui-no-gaps = Расхождений нет: либо причины ещё не узнаны, либо названное подтвердилось.

results-ui-published = Для сравнения
results-ui-published-note = Опубликованный ориентир, не ваши числа
results-ui-published-sell = Продать ушедшему клиенту удаётся в 20–40 % случаев, незнакомому — в 5–20 %.
results-ui-published-discount = Крупный опыт в связи: скидка вернула 45 %, отдача 668 %.
results-ui-published-service = Там же: лучшее обслуживание за ту же цену — 41 %, отдача 793 %.
results-ui-published-both = И то и другое — 47 %, отдача 302 %.
results-ui-published-tailored = Предложение под причину ухода — 45 %, отдача 596 %.

results-ui-empty = Итогов пока нет
results-ui-empty-why = Здесь будет видно, сколько клиентов вернулось новым заказом, во что это обошлось и что принесло. Начните с выбора, кого вернуть.
results-ui-choose = Выбрать, кого вернуть

results-ui-drive = Кампания
results-ui-drive-open = идёт с { $from }
results-ui-drive-ended = { $from } — { $to }
results-ui-drive-all = Все кампании вместе

results-ui-expenses = Расходы
results-ui-expenses-none = Отдельных расходов нет. Сюда вносят то, чего нет в касаниях и письмах: курьера, подарки, бумагу.
results-ui-expense-day = День
results-ui-expense-what = На что
results-ui-expense-pattern = курьер до Торжка
results-ui-expense-of = Чей расход
results-ui-expense-whole = кампания в целом
results-ui-expense-sum = Сумма
results-ui-expense-sum-in = Сумма, { $sign }
results-ui-expense-off = Убрать
results-ui-expense-remove = Убрать расход «{ $what }»
results-ui-expense-removed = Расход убран: { $what }
results-ui-expense-added = Расход внесён: { $what }
results-ui-expense-new = Внести расход
results-ui-expense-add = Внести
results-ui-expense-end = Готово
