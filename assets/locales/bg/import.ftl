# Зареждане на данни: какво има във файла, какво познахме, какво не е наред по редовете.

import-kind-clients = клиенти
import-kind-orders = поръчки
import-kind-contacts = лица за контакт
import-kind-inquiries = запитвания
import-kind-complaints = рекламации
import-kind-employees = служители

import-encoding-utf-8 = UTF-8
import-encoding-utf-16-le = UTF-16
import-encoding-utf-16-be = UTF-16 с обратен ред на байтовете
import-encoding-windows-1251 = Windows-1251
import-encoding-windows-1250 = Windows-1250, Централна Европа
import-encoding-windows-1252 = Windows-1252, Западна Европа
import-encoding-koi8-r = KOI8-R
import-encoding-cp866 = DOS, 866

import-delimiter-comma = запетая
import-delimiter-semicolon = точка и запетая
import-delimiter-tab = табулация
import-delimiter-pipe = отвесна черта
import-delimiter-spaces = интервали
import-delimiter-fixed = колони с еднаква ширина

import-decimal-comma = дробна запетая
import-decimal-point = дробна точка

import-order-year-first = дати гггг-мм-дд
import-order-day-first = дати дд.мм.гггг
import-order-month-first = дати мм/дд/гггг
import-order-counted = дни като число, както в Excel (45000)
import-sums-open = Сумата { $text } може да се прочете по два начина. Хиляди ли са или дроб?
import-order-ambiguous = Датата { $text } може да се прочете по два начина. Кое е първо: денят или месецът?

import-field-client-id = Код на клиента
import-field-person-id = Код на лицето
import-field-name = Клиент
import-field-company = Фирма
import-field-first-name = Име
import-field-last-name = Фамилия
import-field-person = Лице за контакт
import-field-patronymic = Презиме
import-field-email = Имейл
import-field-phone = Телефон
import-field-address = Адрес
import-field-city = Град
import-field-postal-code = Пощенски код
import-field-country = Държава
import-field-tax-id = ЕИК
import-field-served-by = Кой го обслужва
import-field-tags = Група
import-field-note = Бележка
import-field-debt = Дълг
import-field-language = Език на писмата
import-field-number = Номер
import-field-day = Дата
import-field-sum = Сума
import-field-profit = Печалба
import-field-cost = Себестойност
import-field-currency = Валута
import-field-status = Статус
import-field-items = Какво е купено
import-field-role = Длъжност
import-field-active = Работи сега
import-field-what = За какво
import-field-order-number = Номер на поръчката
import-field-opened = Дата на запитването
import-field-closed = Дата на приключване
import-field-document = Документ с номер и дата
import-field-document-kind = Вид документ
import-field-grouped = Клиент на горния ред
import-field-refunded = Възстановено
import-field-cancelled-on = Дата на анулиране
import-field-line-sum = Сума на реда
import-field-quantity = Количество
import-field-price = Цена
import-field-discount = Отстъпка, %

import-trouble-no-such-day = Ред { $line }, „{ $column }“: няма { $day } { $month ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[12] декември
}
import-trouble-no-leap-day = Ред { $line }, „{ $column }“: през { $year } г. няма 29 февруари
import-trouble-not-a-date = Ред { $line }: „{ $text }“ в колоната „{ $column }“ не е дата
import-trouble-year-out-of-range = Ред { $line }, „{ $column }“: датата { $text } е извън { $from }–{ $to } г.
import-trouble-future-day = Ред { $line }, „{ $column }“: денят { $text } още не е дошъл
import-trouble-not-a-sum = Ред { $line }: „{ $text }“ в колоната „{ $column }“ не е сума
import-trouble-sum-too-large = Ред { $line }: „{ $text }“ в колоната „{ $column }“ е твърде голямо число за сума
import-trouble-unclear-sum = Ред { $line }: „{ $text }“ в колоната „{ $column }“ може да се прочете и като хиляди, и като дроб
import-trouble-letters-in-sum = Ред { $line }, „{ $column }“: в сумата „{ $text }“ има букви О вместо нули, прилича на { $meant }
import-trouble-not-a-currency = Ред { $line }, „{ $column }“: не познаваме валутата „{ $text }“
import-trouble-missing-currency = Ред { $line }: не е казано в каква валута е сумата, а във файла има няколко
import-trouble-broken-letters = Ред { $line }: в колоната „{ $column }“ има букви, които не се четат: „{ $text }“
import-trouble-missing-client = Ред { $line }: не е посочено чия е поръчката
import-trouble-missing-day = Ред { $line }: поръчката няма дата
import-trouble-missing-sum = Ред { $line }: поръчката няма сума. Впишете я (за подарък — 0) или пропуснете реда
import-trouble-missing-name = Ред { $line }: клиентът няма нито име, нито имейл, нито телефон
import-trouble-missing-what = Ред { $line }: не е казано за какво е рекламацията
import-trouble-closed-before-opened = Ред { $line }: приключено на { $closed }, преди да е открито на { $opened }
import-trouble-duplicate-number = Ред { $line }: номер { $text } вече го има на ред { $first }, но с друго съдържание
import-trouble-too-many-columns = Ред { $line }: клетките са { $cells }, а колоните { $columns }. Вероятно разделителят е попаднал в текста
import-trouble-cells-beyond-heading = Ред { $line }: попълнени са { $cells } клетки, а колоните със заглавия са { $columns }. Ако заглавията са на няколко реда, съберете ги на един, запазете файла и го изберете отново
import-trouble-unclosed-quote = Ред { $line }: кавичката е отворена и никъде не е затворена, всичко след нея е станало една клетка
import-trouble-cut-off = Ред { $line }: файлът свършва по средата на клетка. Изнесете го още веднъж и го изберете отново, а ако е дошъл по пощата или от диск, копирайте го наново
import-trouble-swallowed-rows = Ред { $line }: отворената тук кавичка е затворена чак на ред { $until }, така че { $rows ->
    [one] цял ред се е озовал
   *[other] { $rows } цели реда са се озовали
} в една клетка. Махнете излишната кавичка от файла или я удвоете
import-trouble-formula-without-value = Ред { $line }: в колоната „{ $column }“ има формула без стойност: { $text }
import-trouble-bad-email = Ред { $line }: „{ $text }“ не прилича на имейл, взимаме реда без него
import-trouble-bad-phone = Ред { $line }: „{ $text }“ не прилича на телефон, взимаме реда без него
import-trouble-bad-debt = Ред { $line }: „{ $text }“ не прилича на дълг във валутата на фирмата, взимаме клиента без него

import-expected-day = Очаквахме ден, месец и година, например 31.01.2026
import-expected-clear-sum = Очаквахме сума с два знака след запетаята, например 1234,00 или 1,23
import-expected-sum = Очаквахме число, например 12 400,50
import-expected-value = Очаквахме изчислена стойност. Отворете файла в Excel или LibreOffice: формулата ще се изчисли; запазете го и го изберете отново
import-expected-currency = Очаквахме знак или код на валута, например € или EUR
import-expected-letters = Изберете друго кодиране под „Поправете“, а ако не се чете само този ред — впишете както трябва да бъде
import-expected-client = Очаквахме код, фирма или име
import-expected-email = Очаквахме адрес като anna@example.com
import-expected-phone = Очаквахме номер от 5 до 15 цифри
import-expected-debt = Очаквахме сума във валутата на фирмата, например 12 400,50

import-unreadable-empty = Файлът „{ $file }“ е празен
import-unreadable-workbook = „{ $file }“ е таблица във формат, който тук не се чете. Запазете я като .xlsx или CSV и я изберете отново
import-unreadable-archive = „{ $file }“ е архив или документ, а не таблица. Извадете таблицата от него и изберете нея
import-unreadable-damaged = Файлът „{ $file }“ прекъсва или е повреден. Изтеглете го още веднъж, а ако е дошъл по пощата или от диск, копирайте го наново
import-unreadable-encrypted = „{ $file }“ е защитен с парола. Отворете го, махнете паролата, запазете го и го изберете отново
import-unreadable-no-table = В страницата „{ $file }“ няма таблица. Трябва файл с таблица, XLSX или CSV
import-unreadable-no-sheet = Във „{ $file }“ няма лист „{ $sheet }“. Има: { $sheets }
import-unreadable-no-sheets = „{ $file }“ е текст: таблицата в него е една и листове няма
import-unreadable-not-text = „{ $file }“ не е нито текст, нито таблица. Трябва файл в CSV или TXT
import-unreadable-encoding = Файлът „{ $file }“ не се чете като { $encoding }. Изберете друго кодиране
import-unreadable-zero-bytes = Файл „{ $file }“, ред { $line }: вътре в текста има празни байтове. Така става, когато копирането прекъсне; изтеглете файла още веднъж
import-unreadable-no-rows = Във файла „{ $file }“ няма нито един ред с данни
import-unreadable-no-heading = Във файла „{ $file }“ не намерихме ред с имената на колоните. Посочете какво има във всяка колона
import-unreadable-no-day-column = Във файла „{ $file }“ не намерихме датата на поръчката. Посочете в коя колона е
import-unreadable-no-sum-column = Във файла „{ $file }“ не намерихме сумата на поръчката. Посочете в коя колона е
import-unreadable-no-client-column = Във файла „{ $file }“ не намерихме клиента. Посочете в коя колона е
import-unreadable-no-what-column = Във файла „{ $file }“ не намерихме за какво са рекламациите. Посочете в коя колона е
import-unreadable-cell-too-large = Файл „{ $file }“, ред { $line }, колона { $column }: клетката е над 1 MB. Проверете кавичките и разделителя
import-unreadable-too-many-rows = Във файла „{ $file }“ има над { $limit } реда. Изтеглете го на части, например по години
import-unreadable-too-large = „{ $file }“ се разгръща до повече от { $megabytes } MB, а таблица с клиенти и поръчки не заема толкова. Запазете листа като CSV и изберете него
import-unreadable-too-many-columns = Файл „{ $file }“, ред { $line }: колоните са { $columns }, четем най-много { $limit }. Проверете разделителя, а в работна книга изтрийте останалото далеч вдясно от таблицата
import-unreadable-levels = Файл „{ $file }“, ред { $line }: клиенти, документи и стоки стоят един под друг и не се разбира със сигурност дали този ред е стока или следващият клиент. Махнете стоките („Номенклатура“) от редовете на справката, изнесете я отново и я изберете

import-undecided = { $count ->
    [one] Един ред чака вашето решение: прилича на познат клиент, но казва за него друго
   *[other] { $count } реда чакат вашето решение: приличат на познати клиенти, но казват за тях друго
}. Решете или изберете друг начин за познатите клиенти.

# The column after the others in a file of rejected rows; assets/import/words.tsv knows it again.
import-rejected-why = Какво не е наред
