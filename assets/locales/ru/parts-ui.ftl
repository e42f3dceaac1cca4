# Части, у которых есть свои слова.

parts-rhythm-today = сегодня
parts-rhythm-orders = { $count ->
    [one] { $count } заказ с { $day }
    [few] { $count } заказа с { $day }
    [many] { $count } заказов с { $day }
   *[other] { $count } заказа с { $day }
}
parts-rhythm-together = По одному они рядом не помещаются: один штрих — заказы за { $days } дн. вместе.
parts-rhythm-gap = Обычный промежуток: { $days } дн.
parts-rhythm-limit = Предел: { $days } дн., до { $day }
parts-rhythm-limit-passed = Предел: { $days } дн., прошёл { $day }
parts-rhythm-silent = Молчит { $days } дн., с { $day }
parts-rhythm-days = { $from } — { $to }
parts-rhythm-count = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
    [many] { $count } заказов
   *[other] { $count } заказа
}
parts-rhythm-no-rate = для суммы нет курса
parts-not-a-number = Здесь нужно число
parts-columns = Столбцы
parts-columns-of = Столбцы таблицы «{ $table }»
parts-columns-as-laid = Вернуть как было
parts-column-left = { $column }: левее
parts-column-right = { $column }: правее
parts-column-narrower = { $column }: уже
parts-column-wider = { $column }: шире
parts-day-pattern = дд.мм.гггг
parts-not-a-day = Такого дня нет. Впишите день, месяц и год: { $like }
parts-day-too-late = Не позже { $day }: это поле о том, что уже было.
parts-day-too-early = Не раньше { $day }: это поле о том, что впереди.
parts-day-choose = Выбрать в календаре: { $label }
parts-filter-of = Отобрать: { $column }
parts-filter-on = Отобрано: { $column }
parts-filter-text = { $column } содержит
parts-filter-from = От
parts-filter-to = До
parts-filter-drop = Не отбирать
parts-filters-drop = { $count ->
    [one] Снять { $count } отбор
    [few] Снять { $count } отбора
   *[other] Снять { $count } отборов
}
parts-table-menu = Виды и выгрузка таблицы «{ $table }»
parts-views = Сохранённые виды
parts-views-none = Вид — это столбцы, порядок и отбор под одним именем. Настройте таблицу и сохраните.
parts-view-name = Название вида
parts-view-save = Сохранить вид
parts-view-saving = Сохраняем…
parts-view-saved = Вид «{ $name }» сохранён
parts-view-gone = Вид «{ $name }» убран
parts-view-over = Сохранить нынешнюю таблицу как «{ $name }»
parts-view-rename = Переименовать «{ $name }»
parts-view-delete = Убрать вид «{ $name }»
parts-export = В другую программу
parts-export-what = Всё, что в таблице, в её порядке; столбцов { $columns }.
parts-export-filtered = { $count ->
    [one] Только отобранное ({ $count } условие), в этом порядке.
    [few] Только отобранное ({ $count } условия), в этом порядке.
   *[other] Только отобранное ({ $count } условий), в этом порядке.
}
parts-export-xlsx = Excel
parts-export-csv = CSV
parts-export-saved = { $rows ->
    [one] Сохранена { $rows } строка: { $path }
    [few] Сохранены { $rows } строки: { $path }
   *[other] Сохранено { $rows } строк: { $path }
}
