# Загрузка данных: что в файле, что узнали, что в строках не так.

import-kind-clients = клиенты
import-kind-orders = заказы
import-kind-contacts = контактные лица
import-kind-inquiries = обращения
import-kind-complaints = жалобы
import-kind-employees = сотрудники

import-encoding-utf-8 = UTF-8
import-encoding-utf-16-le = UTF-16
import-encoding-utf-16-be = UTF-16 с обратным порядком байтов
import-encoding-windows-1251 = Windows-1251
import-encoding-windows-1250 = Windows-1250, Центральная Европа
import-encoding-windows-1252 = Windows-1252, Западная Европа
import-encoding-koi8-r = КОИ8-Р
import-encoding-cp866 = DOS, 866

import-delimiter-comma = запятая
import-delimiter-semicolon = точка с запятой
import-delimiter-tab = табуляция
import-delimiter-pipe = вертикальная черта
import-delimiter-spaces = пробелы
import-delimiter-fixed = столбцы одной ширины

import-decimal-comma = дробь через запятую
import-decimal-point = дробь через точку

import-order-year-first = даты гггг-мм-дд
import-order-day-first = даты дд.мм.гггг
import-order-month-first = даты мм/дд/гггг
import-order-counted = дни числом, как в Excel (45000)
import-sums-open = Сумму { $text } можно прочесть двояко. Это тысячи или дробь?
import-order-ambiguous = Дату { $text } можно прочесть двояко. Что стоит первым: день или месяц?

import-field-client-id = Код клиента
import-field-person-id = Код контакта
import-field-name = Клиент
import-field-company = Компания
import-field-first-name = Имя
import-field-last-name = Фамилия
import-field-person = Контактное лицо
import-field-patronymic = Отчество
import-field-email = E-mail
import-field-phone = Телефон
import-field-address = Адрес
import-field-city = Город
import-field-postal-code = Индекс
import-field-country = Страна
import-field-tax-id = ИНН
import-field-served-by = Кто вёл
import-field-tags = Группа
import-field-note = Заметка
import-field-debt = Долг
import-field-language = Язык писем
import-field-number = Номер
import-field-day = Дата
import-field-sum = Сумма
import-field-profit = Прибыль
import-field-cost = Себестоимость
import-field-currency = Валюта
import-field-status = Статус
import-field-items = Что куплено
import-field-role = Должность
import-field-active = Работает сейчас
import-field-what = О чём
import-field-order-number = Номер заказа
import-field-opened = Дата обращения
import-field-closed = Дата закрытия
import-field-document = Документ с номером и датой
import-field-document-kind = Вид документа
import-field-grouped = Клиент строкой выше
import-field-refunded = Возвращено
import-field-cancelled-on = Дата отмены
import-field-line-sum = Сумма строки
import-field-quantity = Количество
import-field-price = Цена
import-field-discount = Скидка, %

import-trouble-no-such-day = Строка { $line }, «{ $column }»: { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} не бывает
import-trouble-no-leap-day = Строка { $line }, «{ $column }»: в { $year } году не было 29 февраля
import-trouble-not-a-date = Строка { $line }: «{ $text }» в столбце «{ $column }» не дата
import-trouble-year-out-of-range = Строка { $line }, «{ $column }»: дата { $text } вне { $from }–{ $to } годов
import-trouble-future-day = Строка { $line }, «{ $column }»: день { $text } ещё не наступил
import-trouble-not-a-sum = Строка { $line }: «{ $text }» в столбце «{ $column }» не сумма
import-trouble-sum-too-large = Строка { $line }: «{ $text }» в столбце «{ $column }» — слишком большое число для суммы
import-trouble-unclear-sum = Строка { $line }: «{ $text }» в столбце «{ $column }» можно прочесть и как тысячи, и как дробь
import-trouble-letters-in-sum = Строка { $line }, «{ $column }»: в сумме «{ $text }» буквы О вместо нулей, похоже на { $meant }
import-trouble-not-a-currency = Строка { $line }, «{ $column }»: валюта «{ $text }» незнакома
import-trouble-missing-currency = Строка { $line }: не сказано, в какой валюте сумма, а в файле их несколько
import-trouble-broken-letters = Строка { $line }: в столбце «{ $column }» буквы не прочитались: «{ $text }»
import-trouble-missing-client = Строка { $line }: не указано, чей это заказ
import-trouble-missing-day = Строка { $line }: у заказа нет даты
import-trouble-missing-sum = Строка { $line }: у заказа нет суммы. Впишите её (для подарка — 0) или пропустите строку
import-trouble-missing-name = Строка { $line }: у клиента нет ни имени, ни e-mail, ни телефона
import-trouble-missing-what = Строка { $line }: не сказано, на что жалоба
import-trouble-closed-before-opened = Строка { $line }: закрыто { $closed }, раньше, чем открыто: { $opened }
import-trouble-duplicate-number = Строка { $line }: номер { $text } уже стоит в строке { $first }, а содержание разное
import-trouble-too-many-columns = Строка { $line }: ячеек { $cells }, а столбцов { $columns }. Наверное, разделитель попал внутрь текста
import-trouble-cells-beyond-heading = Строка { $line }: заполнено ячеек { $cells }, а столбцов с названиями { $columns }. Если названия стоят в нескольких строках, сведите их в одну, сохраните и выберите файл снова
import-trouble-unclosed-quote = Строка { $line }: кавычка открыта и нигде не закрыта, всё после неё слилось в одну ячейку
import-trouble-cut-off = Строка { $line }: файл обрывается посреди ячейки. Выгрузите его ещё раз и выберите снова, а если он пришёл по почте или с диска — скопируйте заново
import-trouble-swallowed-rows = Строка { $line }: открытая здесь кавычка закрыта только в строке { $until }, и в одной ячейке { $rows ->
    [one] оказалась { $rows } целая строка
    [few] оказались { $rows } целые строки
    [many] оказалось { $rows } целых строк
   *[other] оказалось { $rows } целой строки
}. Уберите из файла лишнюю кавычку или удвойте её
import-trouble-formula-without-value = Строка { $line }: в столбце «{ $column }» формула без значения: { $text }
import-trouble-bad-email = Строка { $line }: «{ $text }» не похоже на e-mail, строку берём без него
import-trouble-bad-phone = Строка { $line }: «{ $text }» не похоже на телефон, строку берём без него
import-trouble-bad-debt = Строка { $line }: «{ $text }» не похоже на долг в валюте фирмы, клиента берём без него

import-expected-day = Ждали день, месяц и год, например 31.01.2026
import-expected-clear-sum = Ждали сумму с двумя знаками после запятой, например 1234,00 или 1,23
import-expected-sum = Ждали число, например 12 400,50
import-expected-value = Ждали посчитанное значение. Откройте файл в Excel или LibreOffice: формула посчитается; сохраните и выберите файл снова
import-expected-currency = Ждали знак или код валюты, например ₽ или EUR
import-expected-letters = Выберите другую кодировку под словом «Поправить», а если не прочиталась одна эта строка — впишите, как должно быть
import-expected-client = Ждали код, название или имя
import-expected-email = Ждали адрес вида anna@example.com
import-expected-phone = Ждали номер из 5–15 цифр
import-expected-debt = Ждали сумму в валюте фирмы, например 12 400,50

import-unreadable-empty = Файл «{ $file }» пуст
import-unreadable-workbook = «{ $file }» — книга в формате, который здесь не читается. Сохраните её как .xlsx или CSV и выберите снова
import-unreadable-archive = «{ $file }» — архив или документ, а не таблица. Достаньте из него таблицу и выберите её
import-unreadable-damaged = Файл «{ $file }» обрывается или повреждён. Выгрузите его ещё раз, а если он пришёл по почте или с диска — скопируйте заново
import-unreadable-encrypted = «{ $file }» закрыт паролем. Откройте его, снимите пароль, сохраните и выберите снова
import-unreadable-no-table = На странице «{ $file }» нет таблицы. Нужна выгрузка таблицей, в XLSX или CSV
import-unreadable-no-sheet = В «{ $file }» нет листа «{ $sheet }». Есть: { $sheets }
import-unreadable-no-sheets = «{ $file }» — текст: таблица в нём одна, листов нет
import-unreadable-not-text = «{ $file }» не текст и не таблица. Нужна выгрузка в CSV или TXT
import-unreadable-encoding = В кодировке { $encoding } файл «{ $file }» не читается. Выберите другую кодировку
import-unreadable-zero-bytes = Файл «{ $file }», строка { $line }: внутри текста стоят пустые байты. Так бывает, когда копирование оборвалось; выгрузите файл ещё раз
import-unreadable-no-rows = В файле «{ $file }» нет ни одной строки с данными
import-unreadable-no-heading = В файле «{ $file }» не нашли строки с названиями столбцов. Укажите, что в каком столбце
import-unreadable-no-day-column = В файле «{ $file }» не нашли даты заказа. Укажите, в каком она столбце
import-unreadable-no-sum-column = В файле «{ $file }» не нашли суммы заказа. Укажите, в каком она столбце
import-unreadable-no-client-column = В файле «{ $file }» не нашли клиента. Укажите, в каком он столбце
import-unreadable-no-what-column = В файле «{ $file }» не нашли, на что жалобы. Укажите, в каком это столбце
import-unreadable-cell-too-large = Файл «{ $file }», строка { $line }, столбец { $column }: ячейка больше 1 МБ. Проверьте кавычки и разделитель
import-unreadable-too-many-rows = В файле «{ $file }» больше { $limit } строк. Выгрузите его частями, например по годам
import-unreadable-too-large = «{ $file }» разворачивается больше чем в { $megabytes } МБ, столько таблице клиентов и заказов не нужно. Сохраните лист как CSV и выберите его
import-unreadable-too-many-columns = Файл «{ $file }», строка { $line }: столбцов { $columns }, читаем не больше { $limit }. Проверьте разделитель, а в книге удалите то, что осталось далеко справа от таблицы
import-unreadable-levels = Файл «{ $file }», строка { $line }: контрагенты, документы и товары стоят друг под другом, и не понять наверняка, товар в этой строке или следующий контрагент. Уберите в 1С номенклатуру из группировки строк, выгрузите отчёт ещё раз и выберите его

import-undecided = { $count ->
    [one] { $count } строка ждёт вашего решения: она похожа на известного клиента, но говорит о нём другое
    [few] { $count } строки ждут вашего решения: они похожи на известных клиентов, но говорят о них другое
    [many] { $count } строк ждут вашего решения: они похожи на известных клиентов, но говорят о них другое
   *[other] { $count } строки ждёт вашего решения: они похожи на известных клиентов, но говорят о них другое
}. Решите, как быть, или выберите другой способ поступать с известными клиентами.

# The column after the others in a file of rejected rows; assets/import/words.tsv knows it again.
import-rejected-why = Что не так
