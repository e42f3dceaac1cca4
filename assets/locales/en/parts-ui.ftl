# Parts that have words of their own.

parts-rhythm-today = today
parts-not-a-number = A number belongs here
parts-columns = Columns
parts-columns-of = Columns of the table “{ $table }”
parts-columns-as-laid = Back to how it was
parts-column-left = { $column }: to the left
parts-column-right = { $column }: to the right
parts-column-narrower = { $column }: narrower
parts-column-wider = { $column }: wider
parts-day-pattern = dd.mm.yyyy
parts-not-a-day = There is no such day. Write day, month and year: { $like }
parts-day-choose = Choose in the calendar: { $label }
