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
import-mark-waits = чака
import-waits = Чака да се прочетат файловете преди него.
import-running = Зареждаме
import-doing-reading = Четем файловете
import-doing-opening = Разопаковаме книгата
import-doing-looking = Преглеждаме редовете
import-doing-writing = Записваме
import-doing-checking = Гледаме кой си е тръгнал и кой се е върнал
import-reading = Четем „{ $file }“
import-all-or-nothing = Зарежда се всичко или нищо.
import-nothing-loaded = Нищо не е заредено.
import-head = { $rows ->
    [one] { $rows } ред
   *[other] { $rows } реда
}: { $ready ->
    [one] { $ready } готов
   *[other] { $ready } готови
}{ $troubled ->
    [0] {""}
   *[other] , { $troubled } за решаване
}
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
import-sums-thousands = Хиляди
import-sums-fraction = Дроб
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
import-left-out = Не вземаме: { $cancelled } отказани или още отворени, { $totals } общи сборове, { $repeated } повторени{ $nobody ->
    [0] {""}
   *[other] , { $nobody } без купувач
}.
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
import-why-reading = { $of ->
    [one] Файлът още се чете.
   *[other] Файловете още се четат: остават { $left } от { $of }.
}
import-why-unread = Един от файловете не е прочетен: махнете го или го прочетете по друг начин.
import-why-column = Липсва колона: посочете я в таблицата.
import-why-sums = Първо посочете хиляди ли са или дроби: сумите могат да се прочетат по два начина.
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
import-newly-lost = { $count ->
    [0] Няма нови загуби.
    [one] Тръгнал си е още { $count } клиент.
   *[other] Тръгнали са си още { $count } клиенти.
}
import-lost-twice = Тръгнаха си за втори път
import-lost-twice-rule = Който е изгубен два пъти, повече не го връщаме. Може да му напишете едно прощално писмо (правило 13).
import-to-losses = Вижте загубите
import-laid-since = { $count ->
    [one] Файлът, пуснат междувременно
   *[other] { $count } файла, пуснати междувременно
}
import-more-files = Заредете още
import-no-longer-returned = Вече не се смятат за върнати
import-no-longer-returned-order = – поръчка № { $number } е поправена
import-system = { $system }: { $kind }
import-remembered = Колоните са прочетени така, както ги посочихте на { $day }.
import-forget = Забравете
import-drag = Плъзнете название върху колона или го изберете под заглавието ѝ. Изборът се помни за файлове със същите заглавия.
import-known = Ако клиентът вече е при вас
import-way-fill = Допълнете празното
import-way-update = Обновете
import-way-skip = Оставете както е
import-way-review = Решете за всеки
import-way-fill-how = Записаното при вас остава, от файла се взема само каквото липсва.
import-way-update-how = Където файлът казва друго, се взема от файла; телефонът и имейлът от него застават пред вашите. Бележките ви не се променят.
import-way-skip-how = Познатите клиенти и поръчки остават каквито са, добавят се само новите.
import-way-review-how = Ще видите клиентите, за които файлът казва друго, и ще решите за всеки. При останалите се допълва празното.
import-waiting = { $count ->
    [0] Решено е за всички
    [one] { $count } ред чака решение
   *[other] { $count } реда чакат решение
}
import-review-all = За всички нерешени:
import-review-more = И още { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}: ще се покажат, когато решите за тези.
import-take-fill = допълнете празното
import-take-update = вземете от файла
import-take-skip = оставете както е
import-take-new = това е друг клиент
import-take-of = Какво да стане с клиента { $client }
import-line = ред { $line }
import-line-of = ред { $line } в „{ $file }“
import-by-number = познат по код
import-by-tax-id = познат по ЕИК
import-by-name-and-phone = познат по име и телефон
import-by-email = познат по имейл
import-by-phone = познат по телефон
import-by-name = познат само по име
import-by-like-name = името е почти същото
import-by-name-only = Във файла е „{ $name }“. Освен името нищо не съвпада и нищо не се различава.
import-differ-what = Какво
import-ours = При вас
import-theirs = Във файла
import-try = Първо проверете
import-trying = Проверяваме
import-trial = Какво ще стане при импорта
import-trial-how = Засега нищо не е записано.
import-would-return = Ще се върнат
import-would-be-lost = { $count ->
    [0] Няма да има нови загуби.
    [one] Ще си отиде още { $count } клиент.
   *[other] Ще си отидат още { $count } клиенти.
}
import-would-be-lost-twice = Ще бъдат изгубени за втори път
import-seconds-left = { $count ->
    [one] Остава около { $count } секунда.
   *[other] Остават около { $count } секунди.
}
import-minutes-left = { $count ->
    [one] Остава около { $count } минута.
   *[other] Остават около { $count } минути.
}
import-save-rejected = Запазете редовете с грешки
import-save-rejected-how = В отделен файл със същите колони. Поправете го и го заредете тук.
import-saved-rejected = { $rows ->
    [0] Няма редове с грешки, няма какво да се запази.
    [one] Запазен е { $rows } ред: { $path }
   *[other] Запазени са { $rows } реда: { $path }
}
import-rejected-file = { $file }, редове с грешки.csv
import-count-contacts-new = Нови лица за контакт
import-count-inquiries-new = Нови запитвания
import-count-complaints-new = Нови рекламации
import-count-employees-new = Нови служители
import-count-employees-changed = Променени служители
import-undo-this = Отменете този импорт
import-undo-emptied = Импортът се отменя цял, с този бутон или от списъка с предишните. Стъпките преди него вече не се връщат с Ctrl+Z.
import-taken-back = Импортът е отменен
import-count-known = Познати, оставени както са
import-count-left-out = Редове, които вие оставихте
import-count-troubled = Редове с грешки, невзети
import-count-cancelled = Отменени поръчки и отворени сделки
import-count-repeated = Повторения и редове от същата поръчка
import-count-totals = Общи суми и имена над групи
import-count-nobody = Продажби без име на купувач
import-refused = Не се връзва с вече зареденото
import-load-without = Зареждане без такива редове
import-take-other = това е { $client }
import-contradictions-open = Отваряне на клиента
import-numbers-are-monthly = Номерата са всеки месец отначало
import-numbers-are-yearly = Номерът е един за годината
import-unread-cells = Не всичко се прочете
import-take-same = това е същият
import-sample = Сега е отворен примерът с измислени клиенти.
import-sample-how = Вашият файл ще се смеси с тях и ще се изтрие заедно с тях, когато излезете от примера. По-добре първо излезте от него.
import-sample-leave = Излизане от примера
import-tab-troubled = { $kind }, за решаване { $count }
import-decide-lines-in = Решете { $count ->
    [one] { $count } ред
   *[other] { $count } реда
 } в „{ $file }“
import-last-step = Редовете са записани, това е последната стъпка.
import-columns-left = { $count ->
    [one] Покажете { $count } колона, която не взимаме
   *[other] Покажете { $count } колони, които не взимаме
 }
import-columns-taken = Само тези, които взимаме
