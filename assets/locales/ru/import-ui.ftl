# Страница загрузки данных.

import-files = Выгрузки
import-choose = Выбрать файлы
import-drop = Перетащите сюда файлы
import-drop-what = XLSX, XLS, ODS, CSV или TXT из 1С, CRM, интернет-магазина или таблицы. Кодировку, разделитель, даты и столбцы узнаём сами, вы проверяете. Клиентов и заказы можно положить вместе.
import-which = Что выгрузить
import-which-orders = Заказы: чей, дата и сумма. Если есть номер, прибыль и кто вёл клиента, потери посчитаем точнее.
import-which-clients = Клиенты: имя или название, телефон, адрес, кто вёл. Этот файл не обязателен.
import-which-again = Тот же файл можно загружать снова: известное не удвоится, новое добавится.
import-laid = Файлы для загрузки
import-mark-unread = не прочитан
import-mark-waits = ждёт
import-waits = Ждёт, пока прочитаются файлы перед ним.
import-running = Загружаем
import-doing-reading = Читаем файлы
import-doing-opening = Распаковываем книгу
import-doing-looking = Просматриваем строки
import-doing-writing = Записываем
import-doing-checking = Смотрим, кто ушёл и кто вернулся
import-reading = Читаем «{ $file }»
import-all-or-nothing = Загрузится всё или ничего.
import-nothing-loaded = Ничего не загружено.
import-head = { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[other] { $rows } строк
}: { $ready ->
    [one] { $ready } готова
   *[other] { $ready } готовы
}{ $troubled ->
    [0] {""}
   *[other] , { $troubled } нужно решить
}
import-how = { $how }. Узнали { $known ->
    [one] { $known } столбец
    [few] { $known } столбца
   *[other] { $known } столбцов
} из { $of }.
import-mend = Поправить
import-mend-close = Скрыть
import-kind = Что в файле
import-sheet = Лист
import-of-sheet = лист «{ $sheet }»
import-format-xlsx = книга Excel
import-format-xls = книга Excel 97
import-format-ods = книга LibreOffice
import-format-page = веб-страница с таблицей
import-encoding = Кодировка
import-delimiter = Разделитель
import-heading = Строка с названиями столбцов
import-heading-note = 0, если названий нет
import-decimal = Дробные числа
import-order = Даты
import-currency = Валюта сумм
import-currency-note = Три буквы, например RUB
import-sums-thousands = Это тысячи
import-sums-fraction = Это дробь
import-day-first = Сначала день
import-month-first = Сначала месяц
import-missing-how = Выберите столбец в таблице ниже.
import-first-rows = Первые строки файла
import-line-head = №
import-column = Столбец { $number }
import-column-is = Что в столбце «{ $heading }»
import-not-taken = не берём
import-cell-bad = здесь ошибка
import-rows-all = Показать { $rows ->
    [one] { $rows } строку
    [few] { $rows } строки
   *[other] { $rows } строк
}
import-rows-few = Показать меньше
import-decide = Нужно решить
import-decided = Решено
import-put = Поставить { $text }
import-put-right = Поставить
import-should-be = Строка { $line }, «{ $heading }»: как должно быть
import-skip = Пропустить
import-more-problems = И ещё { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}. Если их так много, посмотрите, верно ли узнаны столбцы, даты и разделитель.
import-warnings = Возьмём, но без части данных: { $count ->
    [one] { $count } ячейка
    [few] { $count } ячейки
   *[other] { $count } ячеек
}
import-skipped-lines = { $count ->
    [one] Пропускаем { $count } строку.
    [few] Пропускаем { $count } строки.
   *[other] Пропускаем { $count } строк.
}
import-unskip = Не пропускать
import-refund = Строка { $line } — возврат товара на { $sum }: уменьшит сумму клиента, новым заказом не считается. { $count ->
    [one] Такая строка одна.
   *[other] Таких строк { $count }.
}
import-left-out = Не берём: отменённых и незакрытых { $cancelled }, итоговых { $totals }, повторов { $repeated }{ $nobody ->
    [0] {""}
   *[other] , без покупателя { $nobody }
}.
import-read-again = Прочесть ещё раз
import-as-before = Вернуть наши догадки
import-take-away = Убрать файл
import-another = Добавить файл
import-load = Загрузить { $ready ->
    [one] { $ready } строку
    [few] { $ready } строки
   *[other] { $ready } строк
}
import-load-ready = Загрузить { $ready } без них
import-decide-lines = Решить { $count ->
    [one] { $count } строку
    [few] { $count } строки
   *[other] { $count } строк
}
import-why-reading = { $of ->
    [1] Файл ещё читается.
   *[other] Файлы ещё читаются: осталось { $left } из { $of }.
}
import-why-unread = Один из файлов не прочитан: уберите его или прочтите иначе.
import-why-column = Не хватает столбца: укажите его в таблице.
import-why-sums = Сначала скажите, тысячи это или дробь: суммы можно прочесть двояко.
import-why-dates = Сначала ответьте, что стоит первым: день или месяц.
import-why-empty = Загружать нечего: готовых строк нет.
import-done = Загружено
import-returned = Вернулись
import-returned-order = — заказ { $day } на { $sum }, позже потери
import-nothing-new = Нового в файлах нет: всё это уже загружено.
import-count-clients-new = Новых клиентов
import-count-clients-changed = Изменилось у клиентов
import-count-orders-new = Новых заказов
import-count-orders-changed = Изменилось заказов
import-count-same = Уже было и не изменилось
import-count-refunds = Возвратов товара
import-newly-lost = { $count ->
    [0] Новых потерь нет.
    [one] Ушёл ещё { $count } клиент.
    [few] Ушли ещё { $count } клиента.
   *[other] Ушли ещё { $count } клиентов.
}
import-lost-twice = Ушли во второй раз
import-lost-twice-rule = Кого потеряли дважды, больше не возвращаем. Можно написать одно прощальное письмо (правило 13).
import-to-losses = Посмотреть потери
import-laid-since = { $count ->
    [1] Файл, положенный за это время
    [one] { $count } файл, положенный за это время
    [few] { $count } файла, положенные за это время
   *[other] { $count } файлов, положенных за это время
}
import-more-files = Загрузить ещё
import-no-longer-returned = Больше не считаются вернувшимися
import-no-longer-returned-order = — заказ № { $number } исправлен
import-system = { $system }: { $kind }
import-remembered = Столбцы прочитаны так, как вы указали { $day }.
import-forget = Забыть
import-drag = Перетащите название на столбец или выберите его под заголовком. Выбор запомнится для файлов с такими же заголовками.
import-known = Если клиент уже есть
import-way-fill = Дополнить пустое
import-way-update = Обновить
import-way-skip = Не трогать
import-way-review = Решать по каждому
import-way-fill-how = Записанное у вас остаётся, из файла возьмём только то, чего нет.
import-way-update-how = Где файл говорит другое, возьмём из файла; телефон и e-mail из него встанут перед вашими. Ваши заметки не изменятся.
import-way-skip-how = Известные клиенты и заказы останутся как есть, добавим только новых.
import-way-review-how = Покажем клиентов, о которых файл говорит другое, и спросим о каждом. Остальным дополним пустое.
import-waiting = { $count ->
    [0] По всем решено
    [one] { $count } строка ждёт решения
    [few] { $count } строки ждут решения
   *[other] { $count } строк ждут решения
}
import-review-all = По всем нерешённым:
import-review-more = И ещё { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}: покажем, когда решите по этим.
import-take-fill = дополнить пустое
import-take-update = взять из файла
import-take-skip = не трогать
import-take-new = это другой клиент
import-take-of = Как быть с клиентом { $client }
import-line = строка { $line }
import-line-of = строка { $line } в «{ $file }»
import-by-number = узнали по коду
import-by-tax-id = узнали по ИНН
import-by-name-and-phone = узнали по названию и телефону
import-by-email = узнали по e-mail
import-by-phone = узнали по телефону
import-by-name = узнали только по названию
import-by-like-name = название почти такое же
import-by-name-only = В файле он назван «{ $name }». Кроме названия, ничего не совпало и ничего не расходится.
import-differ-what = Что
import-ours = У вас
import-theirs = В файле
import-try = Сначала проверить
import-trying = Проверяем
import-trial = Что будет, если загрузить
import-trial-how = Пока ничего не записано.
import-would-return = Вернутся
import-would-be-lost = { $count ->
    [0] Новых потерь не будет.
    [one] Уйдёт ещё { $count } клиент.
    [few] Уйдут ещё { $count } клиента.
   *[other] Уйдут ещё { $count } клиентов.
}
import-would-be-lost-twice = Окажутся потеряны во второй раз
import-seconds-left = { $count ->
    [one] Осталось около { $count } секунды.
   *[other] Осталось около { $count } секунд.
}
import-minutes-left = { $count ->
    [one] Осталось около { $count } минуты.
   *[other] Осталось около { $count } минут.
}
import-save-rejected = Сохранить строки с ошибками
import-save-rejected-how = Отдельным файлом с теми же столбцами и тем, что в каждой не так. Исправите — загрузите его сюда же.
import-saved-rejected = { $rows ->
    [0] Строк с ошибками нет, сохранять нечего.
    [one] Сохранена { $rows } строка: { $path }
    [few] Сохранены { $rows } строки: { $path }
   *[other] Сохранено { $rows } строк: { $path }
}
import-rejected-file = { $file }, строки с ошибками.csv
import-count-contacts-new = Новых контактных лиц
import-count-inquiries-new = Новых обращений
import-count-complaints-new = Новых жалоб
import-count-employees-new = Новых сотрудников
import-count-employees-changed = Изменилось у сотрудников
import-undo-this = Отменить эту загрузку
import-undo-emptied = Загрузка отменяется целиком, этой кнопкой или из списка прошлых загрузок. Шаги до неё по Ctrl+Z уже не вернуть.
import-taken-back = Загрузка отменена
import-count-known = Известны, оставлены как есть
import-count-left-out = Строк вы не взяли
import-count-troubled = Строк с ошибками не взято
import-count-cancelled = Отменённых заказов и незакрытых сделок
import-count-repeated = Повторов и строк того же заказа
import-count-totals = Итогов и названий над группами
import-count-nobody = Продаж без имени покупателя
import-refused = Не сходится с тем, что уже загружено
import-load-without = Загрузить без таких строк
import-take-other = это { $client }
import-contradictions-open = Открыть клиента
import-numbers-are-monthly = Номера каждый месяц заново
import-numbers-are-yearly = Номер в году один
import-unread-cells = Не всё прочиталось
import-take-same = это он же
import-sample = Сейчас открыт пример с выдуманными клиентами.
import-sample-how = Ваш файл смешается с ними, а при выходе из примера сотрётся вместе с ними. Лучше сначала выйти из примера.
import-sample-leave = Выйти из примера
import-tab-troubled = { $kind }, решить { $count }
import-decide-lines-in = Решить { $count ->
    [one] { $count } строку
    [few] { $count } строки
   *[other] { $count } строк
 } в «{ $file }»
import-last-step = Строки записаны, это последний шаг.
import-columns-left = { $count ->
    [one] Показать { $count } столбец, который не берём
    [few] Показать { $count } столбца, которые не берём
   *[other] Показать { $count } столбцов, которые не берём
 }
import-columns-taken = Только те, что берём
