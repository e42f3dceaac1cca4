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
targets-ui-search-pattern = имя, город, причина
targets-ui-again = Подобрать заново
targets-ui-none-chosen = Снять всё
targets-ui-table = Ушедшие клиенты
targets-ui-take = Взять
targets-ui-take-one = Взять в дело: { $client }
targets-ui-client = Клиент
targets-ui-abc = ABC
targets-ui-abc-profit = По прибыли
targets-ui-abc-turnover = По обороту: прибыль не известна
targets-ui-yearly = Прибыль в год, { $sign }
targets-ui-chance = Вероятность вернуть
targets-ui-days = Дней
targets-ui-expected = Ожидаем, { $sign }
targets-ui-why = Почему
targets-ui-by-hand = решено вручную
targets-ui-not-pursued = не возвращаем
targets-ui-open-case = дело
targets-ui-has-case = Дело уже заведено
targets-ui-lost-twice = Ушёл дважды: больше не возвращаем (правило 13)
targets-ui-do-not-contact = Просил не беспокоить
targets-ui-riddance = Решили не возвращать
targets-ui-expected-title = Сколько принесёт попытка
targets-ui-expected-sltv = Принесёт, если вернётся
targets-ui-expected-chance = Вероятность вернуть
targets-ui-expected-cost = Цепочка касаний по умолчанию
targets-ui-expected-formula = Вероятность × прибыль − расходы
targets-ui-cut-hours = Здесь заканчиваются ваши { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    } на неделю. Ниже — что не поместилось
targets-ui-cut-money = Здесь заканчиваются деньги кампании, { $sum }. Ниже — что не поместилось
targets-ui-hours = Часы на неделю
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
targets-ui-nothing = По отбору «{ $text }» никого нет
targets-ui-drop = Снять отбор
