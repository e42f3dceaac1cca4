# Клиенты: список и страница одного.

clients-search = Имя, телефон или e-mail
clients-add = Добавить клиента
clients-city = Город
clients-served = Кто ведёт
clients-orders = Заказов
clients-last = Последний
clients-total = На сумму
clients-state = Что с ним
clients-back-on = вернулся { $day }
clients-count = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
}
clients-empty = Клиентов пока нет
clients-empty-what = Загрузите выгрузку клиентов и заказов или впишите клиента от руки.
clients-to-import = Загрузить данные
clients-not-found = По запросу «{ $text }» клиентов нет
clients-show-all = Показать всех
clients-new = Новый клиент
clients-add-do = Добавить
clients-added = Добавлен клиент «{ $name }»
clients-name-first = Сначала назовите клиента
clients-standing-buying = покупает
clients-standing-unclear = пока не ясно
clients-standing-sleeping = спит
clients-standing-lost = потерян
clients-standing-left = ушёл сам
clients-lost-twice = потерян дважды
clients-leave-alone = не беспокоить
clients-data = Данные клиента
clients-not-saved = В файле осталось прежнее.
clients-name = Название или имя
clients-contact = С кем говорим
clients-role = Должность
clients-gender = Обращение
clients-gender-unknown = не указано
clients-gender-female = женщина
clients-gender-male = мужчина
clients-dative = Кому, для конверта
clients-dative-note = Если пусто, склоняем сами: «Рустаму Каримову»
clients-phone = Телефон
clients-extension = Добавочный
clients-email = E-mail
clients-street = Улица и дом
clients-postal-code = Индекс
clients-tax-id = ИНН
clients-language = Язык писем
clients-language-firm = как у фирмы
clients-language-ru = русский
clients-language-bg = болгарский
clients-language-en = английский
clients-nobody = никто
clients-note = Заметка
clients-facts = Что знаем о нём
clients-facts-note = По одному на строку. Сказанное ему («Вы до сих пор печёте в дедовской печи») войдёт в письмо как есть
clients-do-not-contact = Не беспокоить: он просил не писать и не звонить
clients-who = Кто он
clients-persons = Контактные лица
clients-served-by = Вёл его { $who }.
clients-buys = Как покупает
clients-rhythm = Последний заказ { $day }
clients-firm-rhythm = Своих заказов мало, поэтому взят обычный ритм фирмы.
clients-no-orders = Заказов нет: ритм неизвестен.
clients-returned-long = Вернулся: новый заказ { $day }
clients-twice-long = Ушёл во второй раз { $day }. Больше не возвращаем (правило 13).
clients-worth = Что приносит
clients-yearly = Прибыль в год
clients-yearly-title = Прибыль от него за год
clients-yearly-known = Сложена прибыль всех его заказов до сегодняшнего дня и пересчитана на год.
clients-yearly-guess = Прибыль его заказов не указана: взят его оборот за год и доля прибыли фирмы из настроек.
clients-yearly-own-margin = Прибыль указана в части заказов: на остальные взята собственная доля прибыли этого клиента.
clients-sums-unknown = Все заказы на ноль или в валюте без курса: складывать нечего.
clients-bought = Всего купил на { $total }, средний заказ { $average }.
clients-about = О нём
clients-marks = За и против
clients-marks-for = За
clients-marks-against = Против
clients-marks-note = Отметки меняют порядок в «Кого вернуть»: имя на виду поднимает, две отметки против опускают.
clients-mark-why = Почему «{ $mark }»
clients-mark-large-margin = большая прибыль
clients-mark-raises-turnover = сильно поднимает оборот
clients-mark-promising = обещает рост
clients-mark-showcase = имя на виду
clients-mark-trophy = важен конкуренту
clients-mark-recommends = советует нас другим
clients-mark-low-margin = прибыли мало
clients-mark-pays-badly = плохо платит
clients-mark-buys-little = покупает редко и мало
clients-mark-demands-much = требует больше, чем платит
clients-mark-rude-to-staff = груб с людьми
clients-mark-no-loyalty = бегает за копейкой
clients-complaints = Жалобы
clients-no-complaints = Жалоб не записано.
clients-complaint-order = заказ № { $number }
clients-complaint-answered = отвечено { $day }
clients-complaint-close = Отметить отвеченной
clients-complaint-add = Записать жалобу
clients-complaint-what = На что жалуется
clients-complaint-when = Когда
clients-complaint-number = Номер заказа
clients-complaint-save = Записать
clients-complaint-added = Жалоба записана
clients-complaint-closed = Жалоба отмечена отвеченной
clients-not-now = Не сейчас
clients-next-case = По этому клиенту есть дело.
clients-next-back = Он вернулся. В деле видно, чем это далось и когда ему звонить.
clients-next-twice = Потерян дважды: больше не возвращаем. Можно одно прощальное письмо.
clients-next-farewell = Написать прощальное письмо
clients-open-case = Открыть дело
clients-older-cases = Прежние дела:
clients-case-number = дело { $number }
clients-next-lost = Он ушёл. Решите, возвращать ли его.
clients-to-targets = Кого вернуть
clients-next-buys = Он не числится среди ушедших.
clients-told-us = Сказал, что уходит
clients-told-when = Когда сказал
clients-told-words = Его слова
clients-told-save = Записать: ушёл { $day }
clients-told-noted = Записано: клиент сказал, что уходит
clients-also = Что ещё говорит о том, что он уходит:
clients-foreseen = Судя по тому, как покупают ваши клиенты, вероятность, что он ещё покупает, — { $share }.
clients-foreseen-sure = Судя по тому, как покупают ваши клиенты, он почти наверняка ещё покупает.
clients-foreseen-gone = Судя по тому, как покупают ваши клиенты, сам он почти наверняка больше не купит.
clients-foreseen-none = За год от него не стоит ждать и одного заказа.
clients-foreseen-orders = За год можно ждать около { $n ->
        [one] { $n } заказа
        [few] { $n } заказов
        [many] { $n } заказов
       *[other] { $n } заказа
    }.
clients-foreseen-worth = За год можно ждать около { $n ->
        [one] { $n } заказа
        [few] { $n } заказов
        [many] { $n } заказов
       *[other] { $n } заказа
    } по { $sum }.
clients-foreseen-not = Это если ничего не делать. Вероятность вернуть его считается отдельно и стоит в «Кого вернуть».
clients-foreseen-how = Как покупают ваши клиенты
clients-classes = Место среди клиентов
clients-abc-A = A: из тех, кто даёт 80 % { $by ->
        [profit] прибыли
       *[turnover] оборота
    }
clients-abc-B = B: из тех, кто даёт следующие 15 %
clients-abc-C = C: из тех, кто даёт последние 5 %
clients-abc-by-profit = ABC сравнивает прибыль каждого клиента за его собственные { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа: кто ушёл давно, остаётся таким же крупным, каким был.
clients-abc-by-turnover = ABC сравнивает оборот каждого клиента за его собственные { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа: прибыль не указана. Кто ушёл давно, остаётся таким же крупным, каким был.
clients-xyz-X = X: суммы по месяцам почти одинаковы
clients-xyz-Y = Y: суммы по месяцам гуляют, но не сильно
clients-xyz-Z = Z: месяц на месяц не похож. У небольших клиентов это обычно
clients-xyz-none = Меньше трёх месяцев покупок: ровность не видна
clients-month-variation = Насколько гуляют суммы по месяцам{ $days ->
    [0] {""}
    [one] ; месяц у него — { $days } день, целое число его промежутков
    [few] ; месяц у него — { $days } дня, целое число его промежутков
   *[other] ; месяц у него — { $days } дней, целое число его промежутков
}
clients-gap-variation = Насколько гуляют промежутки между заказами
clients-buys-even = Заказывает ровно, через почти одинаковые промежутки.
clients-buys-fair = Заказывает более или менее ровно.
clients-buys-uneven = Заказывает неровно: промежутки сильно гуляют.
clients-rfm = Три места среди купивших за год
clients-rfm-recency = Давно ли купил в последний раз
clients-rfm-frequency = Как часто покупает
clients-rfm-money = На сколько покупает
clients-rfm-what = 5 — лучшая пятая часть ваших покупателей, 1 — последняя. Кто купил одинаково, стоят на одном месте.
clients-rfm-none = За последний год не покупал, поэтому места среди покупателей (RFM) у него нет.
clients-also-called = Известен и как: { $names }.
