# Что остаётся, когда загрузку отменяют, и почему.

import-undone-already = Отменять нечего: загрузка уже отменена целиком, или в ней не было ничего нового.
import-kept-returned = По этому заказу дело считается возвратом.
import-kept-lost-twice = Без него клиент считался бы потерянным дважды, а это навсегда.
import-kept-second-loss = Этим заказом клиент вернулся, а потом ушёл во второй раз. Это навсегда (правило 13), поэтому заказ остаётся.
import-kept-compensation = На этот заказ ссылается компенсация.
import-kept-complaint = На этот заказ ссылается жалоба.
import-kept-case = По данным этой загрузки открыто дело.
import-kept-changed = С тех пор это изменили.
import-kept-orders = У него есть заказы, которые остаются.
import-kept-told-us = Записано, что он сказал об уходе.
import-kept-merged = С ним объединён другой клиент.
import-kept-used = На это ссылаются другие записи.
import-watch-missing = «{ $file }» нет на месте. Проверьте путь и подключён ли диск.
import-watch-otherwise = Когда «{ $file }» загружали в прошлый раз, в нём были { $was ->
    [orders] заказы
    [contacts] контактные лица
    [inquiries] обращения
    [complaints] жалобы
    [employees] сотрудники
   *[clients] клиенты
 }, а теперь { $now ->
    [same] его столбцы стоят иначе
    [orders] он читается как заказы
    [clients] он читается как список клиентов
    [contacts] он читается как список контактных лиц
    [inquiries] он читается как обращения
    [complaints] он читается как жалобы
    [employees] он читается как список сотрудников
   *[none] в нём не узнать ни одного столбца
 }.{ $count ->
    [0] {""}
    [1] {" "}Столбца «{ $columns }» нет или он назван иначе.
   *[other] {" "}Этих столбцов нет или они названы иначе: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
     }.
 } Если файл и должен быть таким, загрузите его один раз вручную: дальше он будет читаться так.

# used: import-kept-what-*
import-kept-what-order = Заказ
import-kept-what-client = Клиент
import-kept-what-value = Значение
import-kept-what-employee = Сотрудник
# used: import-changed-*
# used: import-change-called-off
import-changes = Что изменилось
import-change-what = Запись
import-change-field = Сведения
import-change-before = Было
import-change-after = Стало
import-changed-order = Заказ
import-changed-called-off = Отменённый заказ
import-changed-client = Клиент
import-changed-inquiry = Обращение
import-changed-complaint = Жалоба
import-changed-employee = Сотрудник
import-change-order = Заказ № { $number } от { $day }
import-change-called-off = Заказ № { $number } от { $day }: отменён или возвращён
import-change-value = { $value }
import-changes-more = И ещё { $count }: весь список можно сохранить файлом.
import-changes-undone = Эту загрузку отменили { $day }, прежние значения уже на месте. Другие загрузки — в списке прошлых.
cli-imports-changes-none = Загрузка ничего не изменила в том, что было до неё.
cli-import-changes-how = Весь список: «imports changes { $run }»; файлом: «imports changes { $run } --out ФАЙЛ»
import-kept-later = Это изменила более поздняя загрузка. Отмените её, потом остаток этой.
cli-imports-kept-how = Когда то, что это держит, уйдёт, повторите: «imports undo { $id }»
import-past-gone-nothing = Пока не отменено ничего.
# used: import-gone-*
import-gone-orders = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
   *[other] { $count } заказов
 }
import-gone-clients = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
 }
import-gone-values = { $count ->
    [one] { $count } изменённое значение
    [few] { $count } изменённых значения
   *[other] { $count } изменённых значений
 }
