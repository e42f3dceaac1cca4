# Parts that have words of their own.

parts-rhythm-today = today
parts-rhythm-orders = { $count ->
    [one] { $count } order, on { $day }
   *[other] { $count } orders since { $day }
}
parts-rhythm-together = They are too many to stand side by side: one stroke is the orders of { $days } days together.
parts-rhythm-gap = Usual gap: { $days } days
parts-rhythm-limit = Limit: { $days } days, until { $day }
parts-rhythm-limit-passed = Limit: { $days } days, passed on { $day }
parts-rhythm-silent = Silent for { $days } days since { $day }
parts-rhythm-days = { $from } to { $to }
parts-rhythm-count = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
parts-rhythm-no-rate = the sum has no rate
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
parts-day-too-late = No later than { $day }: this is about what has happened.
parts-day-too-early = No earlier than { $day }: this is about what is to come.
parts-day-choose = Choose in the calendar: { $label }
parts-filter-of = Filter: { $column }
parts-filter-on = Filtered: { $column }
parts-filter-text = { $column } contains
parts-filter-from = From
parts-filter-to = To
parts-filter-drop = No filter
parts-filters-drop = { $count ->
    [one] Drop { $count } filter
   *[other] Drop { $count } filters
}
parts-table-menu = Views and export of “{ $table }”
parts-views = Saved views
parts-views-none = A view is columns, order and filters under one name. Arrange the table and save it.
parts-view-name = Name of the view
parts-view-save = Save the view
parts-view-saving = Saving…
parts-view-saved = View “{ $name }” saved
parts-view-gone = View “{ $name }” removed
parts-view-over = Save the table as it is as “{ $name }”
parts-view-rename = Rename “{ $name }”
parts-view-delete = Remove the view “{ $name }”
parts-export = To another program
parts-export-what = Everything in the table, in its order; columns: { $columns }.
parts-export-filtered = { $count ->
    [one] Only what is filtered ({ $count } condition), in this order.
   *[other] Only what is filtered ({ $count } conditions), in this order.
}
parts-export-xlsx = Excel
parts-export-csv = CSV
parts-export-saved = { $rows ->
    [one] { $rows } row saved: { $path }
   *[other] { $rows } rows saved: { $path }
}
