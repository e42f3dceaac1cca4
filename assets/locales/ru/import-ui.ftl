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
import-running = Загружаем
import-doing-reading = Читаем файлы
import-doing-writing = Записываем
import-doing-checking = Смотрим, кто ушёл и кто вернулся
import-reading = Читаем «{ $file }»
import-all-or-nothing = Загрузится всё или ничего.
import-nothing-loaded = Ничего не загружено.
import-head-orders = { $rows ->
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
import-head-clients = { import-head-orders }
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
import-left-out = Не берём: отменённых { $cancelled }, итоговых { $totals }, повторов { $repeated }.
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
import-why-reading = Файл ещё читается.
import-why-unread = Один из файлов не прочитан: уберите его или прочтите иначе.
import-why-column = Не хватает столбца: укажите его в таблице.
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
import-count-skipped = Пропущено строк
import-newly-lost = { $count ->
    [0] Новых потерь нет.
    [one] Ушёл ещё { $count } клиент.
    [few] Ушли ещё { $count } клиента.
   *[other] Ушли ещё { $count } клиентов.
}
import-lost-twice = Ушли во второй раз
import-lost-twice-rule = Кого потеряли дважды, больше не возвращаем. Можно написать одно прощальное письмо (правило 13).
import-to-losses = Посмотреть потери
import-more-files = Загрузить ещё
import-no-longer-returned = Больше не считаются вернувшимися
import-no-longer-returned-order = — заказ № { $number } исправлен
