# Шанс, решение, отговорник: думи, общи за избора и случая.

worth-ui-why = Защо { $share }
worth-ui-interval = { $low }–{ $high }
worth-ui-chance-label = Шанс { $share }, от { $low } до { $high }
worth-ui-group-unknown = Започнахме с предположение: причината още не е известна
worth-ui-group-competitor = Започнахме с предположение: цена или конкурент
worth-ui-group-company = Започнахме с предположение: вината е на фирмата, не на човек
worth-ui-group-human = Започнахме с предположение: вината е на наш човек
worth-ui-group-outside = Започнахме с предположение: негови обстоятелства
worth-ui-group-worst_severity = Започнахме с предположение: за него е краят на света
worth-ui-own = Вашите случаи от този вид: върнаха се { $back } от { $of }
worth-ui-own-none = Още нямате закрити случаи от този вид
worth-ui-time-same = Минали са { $n ->
        [one] { $n } ден
       *[other] { $n } дни
    }: без корекция
worth-ui-time = Минали са { $n ->
        [one] { $n } ден
       *[other] { $n } дни
    }
worth-ui-times = × { $factor }
worth-ui-halved = Правило 10 е отменено: наполовина
worth-ui-twice = Загубен два пъти: повече не го връщаме
worth-ui-formula = (8 × { $guess } + { $back }) : (8 + { $of }){ $factors }
worth-ui-few = Случаите са малко, затова честно: от { $low } до { $high }. С всеки закрит случай отсечката ще се скъсява.
worth-ui-guess = Засега е предположение на метода, не ваши числа: от { $low } до { $high }.

worth-ui-verdict-first = да се върне първи
worth-ui-verdict-must = непременно
worth-ui-verdict-if_possible = при възможност
worth-ui-verdict-good_riddance = прав му път
worth-ui-reason-lost_twice = Загубен два пъти (правило 13)
worth-ui-reason-criteria_against = Срещу него има поне две отметки
worth-ui-reason-nothing_to_expect = Няма какво да се очаква: връщането струва повече
worth-ui-reason-sum_unknown = Колко носи, не се знае: поръчките му са без сума или във валута без курс
worth-ui-reason-class_a = От най-големите клиенти (A)
worth-ui-reason-showcase = Другите гледат него
worth-ui-reason-class_b = От средните клиенти (B)
worth-ui-reason-lifted_by_promise = Малък е, но обещава или ни препоръчва
worth-ui-reason-class_c = От малките клиенти (C)

worth-ui-driver = Отговорник
worth-ui-driver-pattern = Изберете човек
worth-ui-director = директор
worth-ui-by-order = Заповед на директора
worth-ui-nobody-else = Няма кой друг
worth-ui-exception-cost = Изключението се записва в случая и намалява шанса наполовина.
worth-ui-exception-ordered_by_head = Правило 10 е отменено по заповед на директора. Шансът е наполовина.
worth-ui-exception-nobody_else = Правило 10 е отменено: няма кой друг. Шансът е наполовина.
