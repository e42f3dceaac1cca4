# Части, у которых есть свои слова.

parts-rhythm-today = сегодня
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
parts-day-choose = Выбрать в календаре: { $label }
