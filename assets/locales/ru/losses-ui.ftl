# Страница потерь.

losses-period = Период
losses-period-year = последние 12 месяцев
losses-period-this-year = этот год
losses-period-last-year = прошлый год
losses-period-all = за всё время
losses-lead = { $lost ->
    [one] Ушёл { $lost } клиент
    [few] Ушли { $lost } клиента
   *[other] Ушли { $lost } клиентов
} из { $clients }. Прибыль, которую они приносили за год
losses-yearly-title = Прибыль за год от тех, кто ушёл
losses-others = { $count ->
    [one] и ещё { $count } клиент
    [few] и ещё { $count } клиента
   *[other] и ещё { $count } клиентов
}
losses-sum = Вместе
losses-profit = Прибыль
losses-turnover = Оборот
losses-profit-guess = Прибыль известна не у всех. Где её нет, взяли долю { $share } от оборота, она стоит в настройках.
losses-profit-unknown = Прибыль в заказах стоит не у всех, поэтому часть суммы — оценка по доле прибыли из настроек.
losses-salaries = { $count ->
    [one] месячная зарплата
    [few] месячные зарплаты
   *[other] месячных зарплат
} по { $each }
losses-rents = { $count ->
    [one] месяц аренды
    [few] месяца аренды
   *[other] месяцев аренды
} по { $each }
losses-simple = оборота простым счётом за { $years ->
    [one] { $years } год
    [few] { $years } года
   *[other] { $years } лет
}
losses-simple-title = Простой счёт
losses-simple-lost = Ушло клиентов
losses-simple-order = Средний заказ
losses-simple-orders = Заказов в год
losses-simple-years = Лет
losses-by-client = По каждому клиенту за { $years ->
    [one] { $years } год
    [few] { $years } года
   *[other] { $years } лет
}:
losses-by-client-title = Счёт по каждому клиенту
losses-returned = в год уже вернулось: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
}
losses-no-rent = Назовите зарплату и аренду, и потеря станет нагляднее.
losses-to-settings = Открыть настройки
losses-by-1 = По месяцам, { $unit }
losses-by-3 = По кварталам, { $unit }
losses-by-12 = По годам, { $unit }
losses-unit-1 = { $sign }
losses-unit-1000 = тыс. { $sign }
losses-unit-1000000 = млн { $sign }
losses-gone = ушло
losses-back = вернулось
losses-over-bar = цифра над столбцом — клиентов
losses-chart = Потери по времени. Больше всего: { $name }, { $sum } прибыли в год, клиентов { $lost }
losses-chart-none = Потерь за этот период нет
losses-chart-keys = Столбцы читаются стрелками
losses-bar = { $name }: ушло { $lost }, это { $sum } в год{ $returned ->
    [0] {"."}
   *[other] ; вернулось { $returned }, { $back } в год.
}
losses-as-table = Те же числа таблицей
losses-when = Когда
losses-gone-count = Ушло
losses-back-count = Вернулось, клиентов
losses-yearly-head = Прибыль в год
losses-employees = По сотрудникам
losses-served = Вёл клиента
losses-share = Доля
losses-nobody = не указан
losses-share-means = Доля — скольких своих клиентов не удержал. Это повод разобраться в причинах, а не искать виноватого: причины узнаём у самих клиентов.
losses-no-employees = Кто вёл клиентов, в данных не сказано. Укажите это на странице клиента или загрузите столбец «Кто вёл».
losses-whatif = А если так пойдёт и дальше?
losses-whatif-lose = Будем терять в год
losses-whatif-back = и возвращать из них
losses-whatif-what = Что
losses-whatif-clients = Клиентов
losses-whatif-missing = Недополучаем в год, { $unit }
losses-whatif-note = Это прикидка: без новых клиентов и без роста; каждый ушедший стоит столько, сколько ушедшие до сих пор.
losses-now = сейчас
losses-year-1 = через год
losses-year-2 = 2 года
losses-year-3 = 3 года
losses-band = Много это или нет?
losses-band-own = у вас { $share }
losses-band-label = { $share } клиентов; обычно бывает от 10 до 25 %
losses-above = Это больше обычного.
losses-band-means = Терять 10–25 % клиентов в год — обычное дело, даже у лучших около 10 %. Границы взяты из книг о возврате клиентов, это ориентир, а не закон.
losses-empty = Потери считаются по заказам
losses-empty-what = Загрузите заказы, и здесь будет видно, кто ушёл, когда и во сколько это обошлось.
losses-to-import = Загрузить данные
losses-none = За этот период никто не ушёл
losses-none-what = Клиентов всего { $clients }, и все покупают в своём обычном ритме. Если кто-то сам сказал, что уходит, отметьте это на его странице.
losses-who = Кто ушёл
losses-client = Клиент
losses-evidence = Почему так думаем
losses-is-back = вернулся
losses-open-case = Открыть дело
losses-no-case = дела нет
losses-more = Показать ещё { $count }
losses-other-currency = { $count ->
    [one] { $count } заказ в другой валюте сюда не вошёл.
    [few] { $count } заказа в другой валюте сюда не вошли.
   *[other] { $count } заказов в другой валюте сюда не вошли.
}
