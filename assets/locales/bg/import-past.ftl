# Какво остава, когато импортът се отмени, и защо.

import-undone-already = Няма какво да се отменя: импортът вече е отменен изцяло или не е донесъл нищо ново.
import-kept-returned = По тази поръчка случаят се брои за връщане.
import-kept-lost-twice = Без нея клиентът би се броил за загубен два пъти, а това е завинаги.
import-kept-second-loss = С тази поръчка клиентът се върна, а после си тръгна за втори път. Това е завинаги (правило 13), затова поръчката остава.
import-kept-compensation = Към тази поръчка има компенсация.
import-kept-complaint = Към тази поръчка има рекламация.
import-kept-case = По данните от този импорт е открит случай.
import-kept-changed = Оттогава е променено.
import-kept-orders = Той има поръчки, които остават.
import-kept-told-us = Записано е, че е казал, че си тръгва.
import-kept-merged = С него е обединен друг клиент.
import-kept-used = Други записи сочат към него.
import-watch-missing = „{ $file }“ не е на мястото си. Проверете пътя и дали дискът е свързан.
import-watch-otherwise = Когато „{ $file }“ беше зареден последния път, в него имаше { $was ->
    [orders] поръчки
    [contacts] лица за контакт
    [inquiries] запитвания
    [complaints] рекламации
    [employees] служители
   *[clients] клиенти
 }, а сега { $now ->
    [same] колоните му са други
    [orders] се чете като поръчки
    [clients] се чете като списък с клиенти
    [contacts] се чете като списък с лица за контакт
    [inquiries] се чете като запитвания
    [complaints] се чете като рекламации
    [employees] се чете като списък със служители
   *[none] не се разпознава нито една от колоните му
 }.{ $count ->
    [0] {""}
    [one] {" "}Колоната „{ $columns }“ липсва или се казва другояче.
   *[other] {" "}Липсват или се казват другояче колоните: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}и още { $more }
     }.
 } Ако файлът трябва да е такъв, заредете го веднъж ръчно: оттогава ще се чете така.

# used: import-kept-what-*
import-kept-what-order = Поръчка
import-kept-what-client = Клиент
import-kept-what-value = Стойност
import-kept-what-employee = Служител
# used: import-changed-*
# used: import-change-called-off
import-changes = Какво се промени
import-change-what = Запис
import-change-field = Данни
import-change-before = Беше
import-change-after = Стана
import-changed-order = Поръчка
import-changed-called-off = Отказана поръчка
import-changed-client = Клиент
import-changed-inquiry = Запитване
import-changed-complaint = Жалба
import-changed-employee = Служител
import-change-order = Поръчка № { $number } от { $day }
import-change-called-off = Поръчка № { $number } от { $day }: отказана или върната
import-change-value = { $value }
import-changes-more = И още { $count }: целият списък може да се запази във файл.
import-changes-undone = Този импорт е отменен на { $day } и старите стойности са върнати. Другите са в списъка с предишните импорти.
cli-imports-changes-none = Импортът не е променил нищо от това, което е било преди него.
cli-import-changes-how = Целият списък: „imports changes { $run }“; във файл: „imports changes { $run } --out ФАЙЛ“
import-kept-later = Променено е от по-късен импорт. Отменете него, после останалото от този.
cli-imports-kept-how = Когато вече нищо не го държи, повторете: „imports undo { $id }“
import-past-gone-nothing = Засега нищо не е отменено.
# used: import-gone-*
import-gone-orders = { $count ->
    [one] { $count } поръчка
   *[other] { $count } поръчки
 }
import-gone-clients = { $count ->
    [one] { $count } клиент
   *[other] { $count } клиенти
 }
import-gone-values = { $count ->
    [one] { $count } променена стойност
   *[other] { $count } променени стойности
 }
