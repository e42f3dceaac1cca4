# Кого вернуть: выбор по ожидаемой прибыли в пределах часов и денег.

targets-ui-count = { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }
targets-ui-verdict = Решение
targets-ui-all = Все
targets-ui-first = Вернуть первыми
targets-ui-must = Обязательно
targets-ui-if_possible = По возможности
targets-ui-good_riddance = Скатертью дорога
targets-ui-search = Найти в списке
targets-ui-again = Подобрать заново
targets-ui-table = Ушедшие клиенты
targets-ui-take = Взять
targets-ui-take-one = Взять в дело: { $client }
targets-ui-client = Клиент
targets-ui-yearly = Прибыль в год, { $sign }
targets-ui-chance = Вероятность вернуть
targets-ui-days = Дней
targets-ui-expected = Ожидаем, { $sign }
targets-ui-why = Почему
targets-ui-ground-overruled = Решили сами
targets-ui-ground-showcase = На него смотрят другие
targets-ui-ground-class_a = Крупные клиенты (A)
targets-ui-ground-class_b = Средние клиенты (B)
targets-ui-ground-lifted_by_promise = Растёт или советует нас
targets-ui-ground-class_c = Небольшие клиенты (C)
targets-ui-ground-sum_unknown = Суммы неизвестны
targets-ui-ground-hours = Не хватает часов
targets-ui-ground-budget = Не хватает денег
targets-ui-ground-by_hand = Вы его не берёте
targets-ui-ground-in_work = Дело в работе
targets-ui-ground-closed = Дело закрыто
targets-ui-ground-nothing_to_expect = Дороже, чем он принесёт
targets-ui-ground-criteria_against = Признаки против него
targets-ui-ground-do_not_contact = Просил не беспокоить
targets-ui-ground-lost_twice = Ушёл дважды
targets-ui-not-pursued = не возвращаем
targets-ui-expected-title = Сколько принесёт попытка
targets-ui-expected-sltv = Принесёт, если вернётся
targets-ui-expected-chance = Вероятность вернуть
targets-ui-expected-formula = Вероятность × прибыль − расходы
targets-ui-expected-formula-promised = Вероятность × (прибыль − обещанное) − расходы
targets-ui-expected-promised = Уже обещано: предложение и компенсация
targets-ui-hours-of = { $used } из { $all }
targets-ui-money = Деньги
targets-ui-chosen = Выбрано { $n }. Ожидаем
targets-ui-hot = Горячие: ждать
targets-ui-hot-why = Первое касание подождёт, пока остынет
targets-ui-open = Завести { $n ->
        [one] { $n } дело
        [few] { $n } дела
        [many] { $n } дел
       *[other] { $n } дела
    }
targets-ui-opening = Заводим…
targets-ui-open-none = Отметьте, кого вернуть
targets-ui-open-nobody = Выберите ответственного
targets-ui-opened = Заведено: { $n ->
        [one] { $n } дело
        [few] { $n } дела
        [many] { $n } дел
       *[other] { $n } дела
    }
targets-ui-empty = Возвращать пока некого
targets-ui-empty-why = Здесь стоят ушедшие клиенты: сколько приносил, какова вероятность вернуть и что это даст. Список составится сам из загруженных заказов.
targets-ui-load = Загрузить заказы
targets-ui-losses = Посмотреть потери
targets-ui-drop = Снять отбор
targets-ui-search-pattern = имя или город
targets-ui-again-why = Убрать ваши отметки и оставить выбор программе
targets-ui-left = Ваши отметки сняты, выбор снова за программой
targets-ui-city = Город
targets-ui-abc-xyz = ABC·XYZ
targets-ui-abc = ABC
targets-ui-xyz = XYZ
targets-ui-abc-profit = { $abc } по прибыли за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа, { $xyz } по ровности покупок
targets-ui-abc-turnover = { $abc } по обороту за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа (прибыль неизвестна), { $xyz } по ровности покупок
targets-ui-group = Группа
targets-ui-signal = Как ушёл
targets-ui-lost_by = Кто вёл
targets-ui-signal-S1 = замолчал
targets-ui-signal-S2 = спрашивал, не купил
targets-ui-signal-S3 = не отвечает
targets-ui-signal-S4 = стал брать меньше
targets-ui-signal-S5 = обиделся
targets-ui-signal-S6 = сказал сам
targets-ui-signal-S7 = по модели покупок
targets-ui-cut-hours-week = Здесь заканчиваются ваши { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    } на неделю. Ниже — остальные и почему не вошли
targets-ui-cut-hours-drive = Здесь заканчиваются ваши { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    } до конца кампании. Ниже — остальные и почему не вошли
targets-ui-cut-money-week = Здесь заканчиваются деньги на неделю, { $sum }. Ниже — остальные и почему не вошли
targets-ui-cut-money-drive = Здесь заканчиваются деньги кампании, { $sum }. Ниже — остальные и почему не вошли
targets-ui-cut-over = Выше — те, кого взяли вы. Это больше, чем помещается
targets-ui-cut-nobody = Выше — все, кого стоит взять. Ниже — кого не берём и почему
targets-ui-pinned-in = { $client }: взяли вы. Отдать выбор программе
targets-ui-pinned-out = { $client }: убрали вы. Отдать выбор программе
targets-ui-period = На какой срок подбираем
targets-ui-hours-week = Часы на неделю
targets-ui-hours-drive = Часы до конца
targets-ui-money-week = Деньги на неделю
targets-ui-money-drive = Деньги до конца
targets-ui-at-most = Никакой другой выбор не принесёт больше { $sum }
targets-ui-at-best = Лучше не подобрать
targets-ui-over = Взято больше, чем помещается: { $extra }.
targets-ui-over-hours = лишних { $hours } ч
targets-ui-over-money = не хватает { $sum }
targets-ui-over-why = Уберите кого-нибудь или добавьте часов и денег.
targets-ui-no-limits = Не указано, сколько у вас часов и денег, поэтому никто не предложен.
targets-ui-no-limits-why = Отметьте людей сами или
targets-ui-no-limits-way = впишите часы и бюджет
targets-ui-verdict-of = { $client }: { $verdict }. Изменить решение
targets-ui-verdict-in-case = Решение меняется в деле
targets-ui-verdict-own = Ваше решение
targets-ui-verdict-why = Почему вы так решили
targets-ui-verdict-needs-why = Запишите причину: через полгода о ней спросят
targets-ui-verdict-save = Решить так
targets-ui-verdict-by-method = Как по методу
targets-ui-verdict-saved = Решение изменено: { $client }
targets-ui-filter = Отбор
targets-ui-any = любые
targets-ui-nobody = никто
targets-ui-no-group = без группы
targets-ui-unclear = не ясно
targets-ui-bound-from = от
targets-ui-bound-to = до
targets-ui-between = от { $from } до { $to }
targets-ui-from = от { $from }
targets-ui-up-to = до { $to }
targets-ui-chip = { $name }: { $what }
targets-ui-chip-drop = Снять: { $words }
targets-ui-narrowed = Что отобрано
targets-ui-found = Нашлось { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }
targets-ui-ordered = По порядку: { $name }
targets-ui-name-client = клиент
targets-ui-name-city = город
targets-ui-name-group = группа
targets-ui-name-verdict = решение
targets-ui-name-abc = ABC
targets-ui-name-xyz = XYZ
targets-ui-name-yearly = прибыль в год
targets-ui-name-chance = вероятность вернуть
targets-ui-name-days = дней
targets-ui-name-expected = ожидаем
targets-ui-name-signal = как ушёл
targets-ui-name-lost_by = кто вёл
targets-ui-name-why = почему
targets-ui-nothing = По этому отбору никого нет
targets-ui-part = Прощальное письмо
targets-ui-part-of = Прощальное письмо клиенту «{ $client }»
targets-ui-farewell = Последнее письмо
targets-ui-farewell-of = Последнее письмо клиенту «{ $client }», оно одно
targets-ui-chain-call = Звонок, письмо, звонок и предложение: ваши { $hours } ч и курьер
targets-ui-chain-visit = Визит (через месяц один звонок уже не помогает), письмо, звонок и предложение: ваши { $hours } ч и курьер
