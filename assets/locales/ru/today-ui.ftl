# Сегодня: что сделать, сколько потеряно и возвращено.

today-ui-todo = Что сделать
today-ui-side = Деньги и ближайшие дни
today-ui-overdue = Просрочено, { $n }
today-ui-now = Сегодня, { $n }
today-ui-tomorrow = Завтра, { $n }
today-ui-earlier = Начать раньше
today-ui-later = Свернуть
today-ui-yesterday = вчера
today-ui-weekday-day = { $weekday }, { $day }
today-ui-a-year = в год
today-ui-lost = Потеряно за 12 месяцев
today-ui-returned = Вернулось { $sum }
today-ui-of = { $back } из { $of }
today-ui-of-title = Вернувшиеся среди ушедших за 12 месяцев
today-ui-of-lost = Ушли: { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }
today-ui-of-back = Вернулись новым заказом: { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }
today-ui-of-share = Доля денег, которая вернулась
today-ui-bar = Вернулось { $back } из { $lost }
today-ui-meaning = Столько прибыли в год приносили ушедшие.
today-ui-rents = Это { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    } аренды.
today-ui-themselves = Вернулись сами, без нас: { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }. В эту сумму они не входят.
today-ui-days = Ближайшие 14 дней
today-ui-day-touches = { $day }: { $n ->
        [one] { $n } касание
        [few] { $n } касания
        [many] { $n } касаний
       *[other] { $n } касания
    }
today-ui-soon = Скоро
today-ui-back-on = Вернулся { $day }
today-ui-back-today = Вернулся сегодня
today-ui-back-yesterday = Вернулся вчера
today-ui-back-order = , новый заказ на { $sum }.
today-ui-thank = Поблагодарить
today-ui-clear = На сегодня всё
today-ui-clear-why = Следующие шаги назначены, просроченных нет. Новые дела заводят там, где видно, кого вернуть.
today-ui-see-cases = Посмотреть дела
today-ui-no-cases = Дел пока нет
today-ui-no-cases-why = Здесь каждый день стоит список: кому позвонить, что проверить, какое письмо передать. Он появится, когда вы выберете, кого вернуть.
today-ui-choose = Выбрать, кого вернуть
today-ui-no-data = Пока нет ни клиентов, ни заказов
today-ui-no-data-why = Загрузите выгрузку заказов: программа сама увидит, кто ушёл, когда и сколько приносил.
today-ui-load = Загрузить заказы
today-ui-none-lost = Пока никто не потерян.
