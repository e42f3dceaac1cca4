# Кого и что нашла загрузка, по именам: в окне и в терминале.
# used: import-differs-*

import-bought-again = Купили снова сами
import-bought-again-order = — заказ { $day } на { $sum }{ $case ->
    [none] , дела не было
    [twice] . Потерян дважды, дело больше не открываем
   *[had] {""}
 }
import-bought-again-more = { $count ->
    [one] И ещё { $count } клиент, купивший снова сам.
    [few] И ещё { $count } клиента, купивших снова сами.
   *[other] И ещё { $count } клиентов, купивших снова сами.
}
import-lost-on = потерян { $day }
import-namesakes = То же название, но другой клиент
import-namesake-of = — называется как «{ $known }», но { $differs }: взят как новый клиент
import-namesakes-more = { $count ->
    [one] И ещё { $count } с названием, которое у вас уже было.
   *[other] И ещё { $count } с названиями, которые у вас уже были.
}
import-namesakes-how = Если это всё же один клиент, откройте нового: там двоих можно объединить.
import-like-names = Почти то же название
import-like-name-of = — почти как «{ $known }»; взяты как два клиента
import-differs-tax-id = другой ИНН
import-differs-email = другой e-mail
import-differs-phone = другой телефон
import-without-rate = { $orders ->
    [one] { $orders } новый заказ в { $currency } ({ $sum }) без курса: он засчитан, но в суммы не входит.
    [few] { $orders } новых заказа в { $currency } ({ $sum }) без курса: они засчитаны, но в суммы не входят.
   *[other] { $orders } новых заказов в { $currency } ({ $sum }) без курса: они засчитаны, но в суммы не входят.
}
import-without-rate-how = Впишите в настройках, в разделе «Другие валюты», сколько стоит одна единица, и суммы сразу войдут в счёт.
import-sheets-left = Из «{ $file }» читаем только лист «{ $read }». Строки есть и на других: { $others }.
import-sheet-rows = «{ $sheet }» ({ $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[other] { $rows } строк
})
import-sheet-rows-more = «{ $sheet }» (больше { $rows } строк)
import-sheets-left-how = Чтобы загрузить и другой лист, выберите файл ещё раз и укажите лист, нажав «Поправить».
import-sheet-instead = Прочесть «{ $sheet }»
import-lost-more = И ещё { $count }: все они в «Потерях» за период «за всё время».

cli-import-namesakes-how = Всё же один клиент? «client same» покажет такие пары, «client merge KEEP GONE» сделает из двух одного.
cli-import-without-rate-how = Укажите, сколько единица этой валюты стоит в валюте фирмы: «settings rate { $currency } СУММА», и суммы сразу войдут в счёт.
cli-import-sheets-how = Другой лист: --sheet НАЗВАНИЕ
cli-import-lost-more = И ещё { $count }: всех покажет «losses --from 1900-01-01 --top all».
cli-import-take-how = Решение: --take ФАЙЛ:СТРОКА=ЧТО, например --take { $file }:{ $line }=update; ЧТО: fill, update, skip, new или other. Для всех сразу: --known fill, update или skip
cli-import-mend-how = Исправить ячейку: --fix СТРОКА:СТОЛБЕЦ=ТЕКСТ. Пропустить строку: --leave-out СТРОКА. Пропустить все такие: --skip-problems (с --rejected ФАЙЛ они сохранятся для исправления)
cli-import-encoding-how = Кодировка указывается так: --encoding windows1251
cli-import-expected-letters = Укажите другую кодировку: --encoding. Если не прочиталась одна эта строка, исправьте ячейку: --fix
cli-import-bad-fix = «{ $text }» непонятно. Пишите --fix 14:Сумма=12.50, а если файлов несколько, --fix 2:14:Сумма=12.50
cli-import-bad-line = «{ $text }» — не строка. Пишите --leave-out 14, а если файлов несколько, --leave-out 2:14

import-note-no-heading = Строки с названиями столбцов в «{ $file }» нет: что в столбцах, узнали по содержимому. Проверьте, верно ли.
import-note-heading-unknown = Названия столбцов в «{ $file }» незнакомы: что в столбцах, узнали по содержимому. Проверьте, верно ли. Если вместо букв непонятные знаки, выберите другую кодировку.
import-note-month-first = Даты в «{ $file }» читаем с месяца: так в строке { $line } ({ $text }). Если там описка, укажите, что первым стоит день.
import-note-total-differs = В «{ $file }» строка { $line } обещает { $told }, а заказов прочитано на { $read }. Сверьте, прежде чем на это опираться.
import-note-day-first = Даты в «{ $file }» читаем со дня только из-за строки { $line } ({ $text }), а такой даты нет. Если первым стоит месяц, укажите это.
import-note-counted = Даты в «{ $file }» записаны числами, как { $text } в строке { $line }. Читаем их так, как считает дни Excel: это { $day }. Если в столбце что-то другое, укажите это.
import-note-currency = В «{ $file }» не сказано, в какой валюте суммы. Взяли валюту фирмы, { $currency }; если она другая, укажите.
import-note-currency-blank = В «{ $file }» не у всех сумм указана валюта, первый раз — в строке { $line }. Такие суммы взяли в { $currency }; если это не так, укажите валюту.
import-note-days-left = «{ $file }» читаем как список клиентов, столбец «{ $column }» не берём. Если в каждой строке — что спросили или на что пожаловались в тот день, укажите, что это запросы или жалобы.
import-note-other-currency = { $some ->
    [yes] Суммы со знаком валюты
   *[no] Суммы
} в «{ $file }» стоят в { $currency }, а фирма считает в { $own }, и курса нет: такие заказы засчитаем, а суммы их покажем отдельно.
import-note-mixed-currency = В «{ $file }» у одних сумм стоит знак валюты, у других нет. Суммы без знака взяли в { $currency }; если это не так, укажите валюту.
import-note-thousands = Суммы в «{ $file }» вроде { $text } (строка { $line }) читаем как тысячи. Если это дробь, укажите, чем отделены копейки.
import-note-notes-left = В «{ $file }» есть заметки о { $count ->
    [one] { $count } клиенте, у которого
   *[other] { $count } клиентах, у которых
} заметка уже есть. Ваша остаётся, из файла её не берём.
import-note-addresses-left = В «{ $file }» у { $count ->
    [one] { $count } клиента
   *[other] { $count } клиентов
} стоит другой адрес, чем уже записан, или несколько сразу. Остаётся первый, остальные не берём.
import-note-names-not-compared = Новых клиентов { $count }: это слишком много, чтобы при загрузке искать описки в их названиях. Их в любое время найдёт «Один клиент дважды?» на странице клиентов или «client same» в терминале.
import-note-how = Всё это меняется в «Поправить» и под заголовками таблицы.
import-expected-quote = Закройте кавычку или уберите её в программе, из которой файл, сохраните и выберите его снова
import-unreadable-document = «{ $file }» — документ ({ $format }), а не таблица, как бы он ни назывался. Выгрузите список в XLSX или CSV и выберите его
import-is-folder = «{ $file }» — папка. Выберите файл в ней или следите за папкой: всё, что в неё положат, загрузится само.
cli-import-note-how = Что в строках: --kind inquiries. Порядок дат: --dates day-first. Столбец: --column НОМЕР=ПОЛЕ. Строка с названиями: --heading СТРОКА. Валюта: --currency КОД. Копейки: --decimal comma или point
cli-import-column-how = Назвать столбец: --column ЗАГОЛОВОК=ПОЛЕ (или номер, если заголовков нет). Строка с названиями: --heading СТРОКА
import-namesake-one-more = — так у вас называется уже не один клиент; взят как ещё один новый
import-note-unread = Из «{ $file }» не берём столбцы, смысла которых не знаем: { $columns }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}.
import-note-twice = В «{ $file }» несколько столбцов называются одинаково: { $columns }. Из одноимённых берём один, какой — видно под заголовками; нужен другой, выберите его там.
import-troubled = Не взяли, потому что
import-troubled-more = И ещё { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}.
cli-import-troubled-how = Все такие строки файлом, чтобы исправить: --rejected ФАЙЛ
import-contradictions = Похожи сразу на двух клиентов, посмотрите
import-contradiction = «{ $file }», строка { $line }: { $by ->
    [number] по коду
    [name-and-phone] по названию и телефону
    [tax-id] по ИНН
    [email] по e-mail
    [phone] по телефону
   *[name] по названию
} это «{ $client }», { $other_by ->
    [tax-id] по ИНН
    [email] по e-mail
    [phone] по телефону
   *[name] по названию
} — «{ $other }». Взяли за «{ $client }».
import-contradictions-more = { $count ->
    [one] И ещё { $count } такая пара.
    [few] И ещё { $count } такие пары.
   *[other] И ещё { $count } таких пар.
}
import-contradictions-how = Если это один клиент, откройте любого из двух: там их можно объединить. Чтобы решать самим, загружайте со способом «Решать по каждому».
import-other-too = { $by ->
    [tax-id] По ИНН
    [email] По e-mail
    [phone] По телефону
   *[name] По названию
} это «{ $client }».
cli-import-contradictions-how = Один клиент? «client merge KEEP GONE». Решать самим: --known review, «other» возьмёт второго
import-other-names = Тот же телефон или e-mail, но совсем другое имя
import-other-name = «{ $file }», строка { $line }: «{ $name }», а { $by ->
    [email] e-mail
   *[phone] телефон
} у вас записан за «{ $client }». Взяли за одного клиента, { $over ->
    [yes] теперь он назван как в файле.
   *[no] имя осталось прежним.
}
import-other-names-more = { $count ->
    [one] И ещё { $count } такое имя.
    [few] И ещё { $count } таких имени.
   *[other] И ещё { $count } таких имён.
}
import-other-names-how = Если это два клиента с общим телефоном или e-mail, отмените эту загрузку и загрузите файл со способом «Решать по каждому»: спросим о каждом.
import-other-names-how-dry = Если это два клиента с общим телефоном или e-mail, выберите способ «Решать по каждому»: спросим о каждом.
cli-import-other-names-how = Два разных клиента? --known review --take { $file }:{ $line }=new; если файл уже загружен, сначала «imports undo»
import-nothing-else = Кроме строк, которые ждут решения, нового в файлах нет.
import-ours-of-files = (из этих файлов)
import-other-name-asked = Имя совсем другое, а { $by ->
    [email] e-mail
   *[phone] телефон
} тот же. Это он же под другим именем или другой клиент, у которого с ним общий { $by ->
    [email] e-mail
   *[phone] телефон
}?
import-without = { $count ->
    [one] Не прочиталась { $count } ячейка: строку берём без неё
    [few] Не прочитались { $count } ячейки: строки берём без них
   *[other] Не прочиталось { $count } ячеек: строки берём без них
}
import-without-more = { $count ->
    [one] И ещё { $count } ячейка.
    [few] И ещё { $count } ячейки.
   *[other] И ещё { $count } ячеек.
}
