# Части със свои думи.

parts-rhythm-today = днес
parts-rhythm-orders = { $count ->
    [one] { $count } поръчка от { $day }
   *[other] { $count } поръчки от { $day }
}
parts-rhythm-together = Една до друга не се побират: една черта са поръчките за { $days } дни заедно.
parts-rhythm-gap = Обичаен интервал: { $days } дни
parts-rhythm-limit = Граница: { $days } дни, до { $day }
parts-rhythm-limit-passed = Граница: { $days } дни, премината на { $day }
parts-rhythm-silent = Мълчи { $days } дни, от { $day }
parts-rhythm-days = { $from } – { $to }
parts-rhythm-count = { $count ->
    [one] { $count } поръчка
   *[other] { $count } поръчки
}
parts-rhythm-no-rate = за сумата няма курс
parts-not-a-number = Тук трябва число
parts-columns = Колони
parts-columns-of = Колони на таблицата „{ $table }“
parts-columns-as-laid = Както беше в началото
parts-column-left = { $column }: наляво
parts-column-right = { $column }: надясно
parts-column-narrower = { $column }: по-тясно
parts-column-wider = { $column }: по-широко
parts-day-pattern = дд.мм.гггг
parts-not-a-day = Няма такъв ден. Въведете ден, месец и година: { $like }
parts-day-too-late = Не по-късно от { $day }: това поле е за вече станалото.
parts-day-too-early = Не по-рано от { $day }: това поле е за предстоящото.
parts-day-choose = Изберете от календара: { $label }
parts-filter-of = Филтър: { $column }
parts-filter-on = Филтрирано: { $column }
parts-filter-text = { $column } съдържа
parts-filter-from = От
parts-filter-to = До
parts-filter-drop = Без филтър
parts-filters-drop = { $count ->
    [one] Махни { $count } филтър
   *[other] Махни { $count } филтъра
}
parts-table-menu = Изгледи и износ на „{ $table }“
parts-views = Запазени изгледи
parts-views-none = Изгледът е колони, ред и филтри под едно име. Подредете таблицата и я запазете.
parts-view-name = Име на изгледа
parts-view-save = Запази изгледа
parts-view-saving = Запазваме…
parts-view-saved = Изгледът „{ $name }“ е запазен
parts-view-gone = Изгледът „{ $name }“ е махнат
parts-view-over = Запази сегашната таблица като „{ $name }“
parts-view-rename = Преименувай „{ $name }“
parts-view-delete = Махни изгледа „{ $name }“
parts-export = За друга програма
parts-export-what = Всичко от таблицата, в нейния ред; колони: { $columns }.
parts-export-filtered = { $count ->
    [one] Само филтрираното ({ $count } условие), в този ред.
   *[other] Само филтрираното ({ $count } условия), в този ред.
}
parts-export-xlsx = Excel
parts-export-csv = CSV
parts-export-saved = { $rows ->
    [one] Запазен е { $rows } ред: { $path }
   *[other] Запазени са { $rows } реда: { $path }
}
