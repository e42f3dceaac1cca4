# Части със свои думи.

parts-rhythm-today = днес
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
parts-day-choose = Изберете от календара: { $label }
