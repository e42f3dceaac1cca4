# Страницата за зареждане на данни.

import-files = Изнесени файлове
import-choose = Изберете файлове
import-drop = Пуснете файловете тук
import-drop-what = XLSX, XLS, ODS, CSV или TXT от счетоводната програма, CRM, онлайн магазина или таблица. Кодировката, разделителя, датите и колоните разпознаваме сами, вие проверявате. Клиентите и поръчките може да заредите заедно.
import-which = Какво да изнесете
import-which-orders = Поръчки: чия е, дата и сума. Ако има номер, печалба и кой е обслужвал клиента, ще сметнем загубите по-точно.
import-which-clients = Клиенти: име, телефон, адрес, кой ги обслужва. Този файл не е задължителен.
import-which-again = Един и същ файл може да се зарежда пак: познатото не се удвоява, новото се добавя.
import-laid = Файлове за зареждане
import-mark-unread = непрочетен
import-running = Зареждаме
import-doing-reading = Четем файловете
import-doing-writing = Записваме
import-doing-checking = Гледаме кой си е тръгнал и кой се е върнал
import-reading = Четем „{ $file }“
import-all-or-nothing = Зарежда се всичко или нищо.
import-nothing-loaded = Нищо не е заредено.
import-head-orders = { $rows ->
    [one] { $rows } ред
   *[other] { $rows } реда
}: { $ready ->
    [one] { $ready } готов
   *[other] { $ready } готови
}{ $troubled ->
    [0] {""}
   *[other] , { $troubled } за решаване
}
import-head-clients = { import-head-orders }
import-how = { $how }. Разпознахме { $known ->
    [one] { $known } колона
   *[other] { $known } колони
} от { $of }.
import-mend = Поправете
import-mend-close = Скрийте
import-kind = Какво има във файла
import-sheet = Лист
import-of-sheet = лист „{ $sheet }“
import-format-xlsx = таблица на Excel
import-format-xls = таблица на Excel 97
import-format-ods = таблица на LibreOffice
import-format-page = уебстраница с таблица
import-encoding = Кодировка
import-delimiter = Разделител
import-heading = Ред с имената на колоните
import-heading-note = 0, ако няма имена
import-decimal = Дробни числа
import-order = Дати
import-currency = Валута на сумите
import-currency-note = Три букви, например EUR
import-day-first = Първо денят
import-month-first = Първо месецът
import-missing-how = Изберете колоната в таблицата по-долу.
import-first-rows = Първите редове на файла
import-line-head = №
import-column = Колона { $number }
import-column-is = Какво има в колоната „{ $heading }“
import-not-taken = не вземаме
import-cell-bad = тук има грешка
import-rows-all = Покажете { $rows ->
    [one] { $rows } ред
   *[other] { $rows } реда
}
import-rows-few = Покажете по-малко
import-decide = За решаване
import-decided = Решено
import-put = Поставете { $text }
import-put-right = Поставете
import-should-be = Ред { $line }, „{ $heading }“: как трябва да бъде
import-skip = Пропуснете
import-more-problems = И още { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}. Щом са толкова много, вижте дали колоните, датите и разделителят са разпознати вярно.
import-warnings = Ще ги вземем, но без част от данните: { $count ->
    [one] { $count } клетка
   *[other] { $count } клетки
}
import-skipped-lines = { $count ->
    [one] Пропускаме { $count } ред.
   *[other] Пропускаме { $count } реда.
}
import-unskip = Не пропускайте
import-refund = Ред { $line } е върната стока за { $sum }: намалява сумата на клиента и не е нова поръчка. { $count ->
    [one] Такъв ред има един.
   *[other] Такива редове има { $count }.
}
import-left-out = Не вземаме: { $cancelled } отказани, { $totals } общи сборове, { $repeated } повторени.
import-read-again = Прочетете пак
import-as-before = Върнете нашите предположения
import-take-away = Махнете файла
import-another = Добавете файл
import-load = Заредете { $ready ->
    [one] { $ready } ред
   *[other] { $ready } реда
}
import-load-ready = Заредете { $ready } без тях
import-decide-lines = Решете { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}
import-why-reading = Файлът още се чете.
import-why-unread = Един от файловете не е прочетен: махнете го или го прочетете по друг начин.
import-why-column = Липсва колона: посочете я в таблицата.
import-why-dates = Първо отговорете кое стои отпред – денят или месецът.
import-why-empty = Няма какво да се зареди: нито един ред не е готов.
import-done = Заредено
import-returned = Върнаха се
import-returned-order = – поръчка от { $day } за { $sum }, след загубата
import-nothing-new = Няма нищо ново: всичко това вече е заредено.
import-count-clients-new = Нови клиенти
import-count-clients-changed = Променени клиенти
import-count-orders-new = Нови поръчки
import-count-orders-changed = Променени поръчки
import-count-same = Вече ги имаше, без промяна
import-count-refunds = Върнати стоки
import-count-skipped = Пропуснати редове
import-newly-lost = { $count ->
    [0] Няма нови загуби.
    [one] Тръгнал си е още { $count } клиент.
   *[other] Тръгнали са си още { $count } клиенти.
}
import-lost-twice = Тръгнаха си за втори път
import-lost-twice-rule = Който е изгубен два пъти, повече не го връщаме. Може да му напишете едно прощално писмо (правило 13).
import-to-losses = Вижте загубите
import-more-files = Заредете още
import-no-longer-returned = Вече не се смятат за върнати
import-no-longer-returned-order = – поръчка № { $number } е поправена
