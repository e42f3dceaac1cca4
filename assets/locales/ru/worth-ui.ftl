# Вероятность, решение, ответственный: слова, общие для выбора и дела.

worth-ui-why = Почему { $share }
worth-ui-interval = { $low }–{ $high }
worth-ui-chance-label = Вернуть { $share }, от { $low } до { $high }
worth-ui-group-unknown = Начали с догадки: причина ещё не известна
worth-ui-group-competitor = Начали с догадки: цена или конкурент
worth-ui-group-company = Начали с догадки: виновата фирма, но не человек
worth-ui-group-human = Начали с догадки: виноват наш человек
worth-ui-group-outside = Начали с догадки: его обстоятельства
worth-ui-group-worst_severity = Начали с догадки: для него это конец света
worth-ui-own = Ваши дела этого рода: вернулись { $back } из { $of }
worth-ui-own-none = Ваших закрытых дел этого рода пока нет
worth-ui-time-same = Прошло { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }: поправки нет
worth-ui-time = Прошло { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
worth-ui-times = × { $factor }
worth-ui-halved = Правило 10 отложено: вполовину меньше
worth-ui-twice = Ушёл дважды: больше не возвращаем
worth-ui-formula = (8 × { $guess } + { $back }) : (8 + { $of }){ $factors }
worth-ui-few = Дел пока мало, поэтому честно: от { $low } до { $high }. С каждым закрытым делом отрезок станет короче.
worth-ui-guess = Пока это догадка метода, не ваши числа: от { $low } до { $high }.

worth-ui-verdict-first = вернуть первым
worth-ui-verdict-must = вернуть обязательно
worth-ui-verdict-if_possible = по возможности
worth-ui-verdict-good_riddance = скатертью дорога
worth-ui-reason-lost_twice = Ушёл дважды (правило 13)
worth-ui-reason-criteria_against = Против него две отметки или больше
worth-ui-reason-nothing_to_expect = Ожидать нечего: вернуть дороже, чем он принесёт
worth-ui-reason-sum_unknown = Сколько приносит, неизвестно: в его заказах нет суммы или нет курса их валюты
worth-ui-reason-class_a = Из самых крупных клиентов (A)
worth-ui-reason-showcase = На него смотрят другие
worth-ui-reason-class_b = Из средних клиентов (B)
worth-ui-reason-lifted_by_promise = Невелик, но обещает или советует нас
worth-ui-reason-class_c = Из небольших клиентов (C)

worth-ui-driver = Ответственный
worth-ui-driver-pattern = Выберите человека
worth-ui-director = директор
worth-ui-by-order = Приказ директора
worth-ui-nobody-else = Больше некому
worth-ui-exception-cost = Исключение записывается в дело и вдвое снижает вероятность.
worth-ui-exception-ordered_by_head = Правило 10 отложено: приказ директора. Вероятность вдвое ниже.
worth-ui-exception-nobody_else = Правило 10 отложено: больше некому. Вероятность вдвое ниже.
