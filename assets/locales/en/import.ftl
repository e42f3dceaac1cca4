# Import: what is in the file, what was recognised, what is wrong with which line.

import-kind-clients = clients
import-kind-orders = orders
import-kind-contacts = contact persons
import-kind-inquiries = inquiries
import-kind-complaints = complaints
import-kind-employees = employees

import-encoding-utf-8 = UTF-8
import-encoding-utf-16-le = UTF-16
import-encoding-utf-16-be = UTF-16, bytes swapped
import-encoding-windows-1251 = Windows-1251, Cyrillic
import-encoding-windows-1250 = Windows-1250, Central European
import-encoding-windows-1252 = Windows-1252, Western European
import-encoding-koi8-r = KOI8-R, Cyrillic
import-encoding-cp866 = DOS 866, Cyrillic

import-delimiter-comma = comma
import-delimiter-semicolon = semicolon
import-delimiter-tab = tab
import-delimiter-pipe = vertical bar
import-delimiter-spaces = spaces
import-delimiter-fixed = fixed columns

import-decimal-comma = decimal comma
import-decimal-point = decimal point

import-order-year-first = dates yyyy-mm-dd
import-order-day-first = dates dd/mm/yyyy
import-order-month-first = dates mm/dd/yyyy
import-order-counted = days counted as a spreadsheet does (45000)
import-sums-open = The sum { $text } can be read two ways. Is it thousands or a fraction?
import-order-ambiguous = The date { $text } can be read two ways. Which comes first, the day or the month?

import-field-client-id = Client code
import-field-person-id = Person’s code
import-field-name = Client
import-field-company = Company
import-field-first-name = First name
import-field-last-name = Last name
import-field-person = Contact person
import-field-patronymic = Middle name
import-field-email = Email
import-field-phone = Phone
import-field-address = Address
import-field-city = City
import-field-postal-code = Postcode
import-field-country = Country
import-field-tax-id = Tax number
import-field-served-by = Served by
import-field-tags = Group
import-field-note = Note
import-field-debt = Debt
import-field-language = Language of letters
import-field-number = Number
import-field-day = Date
import-field-sum = Amount
import-field-profit = Profit
import-field-cost = Cost
import-field-currency = Currency
import-field-status = Status
import-field-items = What was bought
import-field-role = Role
import-field-active = Works here now
import-field-what = What it is about
import-field-order-number = Order number
import-field-opened = Opened on
import-field-closed = Closed on
import-field-document = Document with number and date
import-field-document-kind = Kind of document
import-field-grouped = Client above the rows
import-field-refunded = Refunded
import-field-cancelled-on = Cancelled on
import-field-line-sum = Amount of the line
import-field-quantity = Quantity
import-field-price = Price
import-field-discount = Discount, %

import-trouble-no-such-day = Line { $line }, “{ $column }”: there is no { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
import-trouble-no-leap-day = Line { $line }, “{ $column }”: { $year } had no 29 February
import-trouble-not-a-date = Line { $line }: “{ $text }” under “{ $column }” is not a date
import-trouble-year-out-of-range = Line { $line }, “{ $column }”: the date { $text } is outside { $from }–{ $to }
import-trouble-future-day = Line { $line }, “{ $column }”: { $text } is still to come
import-trouble-not-a-sum = Line { $line }: “{ $text }” under “{ $column }” is not an amount
import-trouble-sum-too-large = Line { $line }: “{ $text }” under “{ $column }” is too large for an amount
import-trouble-unclear-sum = Line { $line }: “{ $text }” under “{ $column }” can be read as thousands and as a fraction
import-trouble-letters-in-sum = Line { $line }, “{ $column }”: “{ $text }” has letters O where zeros belong; it looks like { $meant }
import-trouble-not-a-currency = Line { $line }, “{ $column }”: the currency “{ $text }” is not known
import-trouble-missing-currency = Line { $line }: the sum names no currency, and the file has several
import-trouble-broken-letters = Line { $line }: letters in the column “{ $column }” could not be read: “{ $text }”
import-trouble-missing-client = Line { $line }: it does not say whose order this is
import-trouble-missing-day = Line { $line }: the order has no date
import-trouble-missing-sum = Line { $line }: the order has no amount. Write it in (0 for a gift) or leave the line out
import-trouble-missing-name = Line { $line }: the client has no name, no email and no phone
import-trouble-missing-what = Line { $line }: it does not say what went wrong
import-trouble-closed-before-opened = Line { $line }: closed on { $closed }, before it was opened on { $opened }
import-trouble-duplicate-number = Line { $line }: number { $text } is already on line { $first }, with different contents
import-trouble-too-many-columns = Line { $line }: { $cells } cells for { $columns } columns. A separator probably got inside a text
import-trouble-cells-beyond-heading = Line { $line }: { $cells } cells are filled, but only { $columns } columns have headings. If the headings stand on several rows, put them on one, save the file and choose it again
import-trouble-unclosed-quote = Line { $line }: a quotation mark is opened and never closed, so everything after it became one cell
import-trouble-cut-off = Line { $line }: the file breaks off in the middle of a cell. Export it once more and choose it again; if it came by mail or from a disk, copy it anew
import-trouble-swallowed-rows = Line { $line }: a quotation mark opened here is closed only on line { $until }, so { $rows ->
    [one] a whole row is
   *[other] { $rows } whole rows are
} inside one cell. Take the stray mark out of the file, or write it twice
import-trouble-formula-without-value = Line { $line }: “{ $column }” holds a formula without its value: { $text }
import-trouble-bad-email = Line { $line }: “{ $text }” does not look like an email address; the line is taken without it
import-trouble-bad-phone = Line { $line }: “{ $text }” does not look like a phone number; the line is taken without it
import-trouble-bad-debt = Line { $line }: “{ $text }” does not look like a debt in the firm’s currency; the client is taken without it

import-expected-day = A day, a month and a year belong here, such as 31.01.2026
import-expected-clear-sum = An amount with two digits of fraction belongs here, such as 1234.00 or 1.23
import-expected-sum = A number belongs here, such as 12,400.50
import-expected-value = A calculated value belongs here. Open the file in Excel or LibreOffice, which calculate it, save it and choose it again
import-expected-currency = A currency sign or code belongs here, such as € or EUR
import-expected-letters = Choose another encoding under “Correct this”, or write what it should be if this is the only such line
import-expected-client = A code or a name belongs here
import-expected-email = An address such as anna@example.com belongs here
import-expected-phone = A number of 5 to 15 digits belongs here
import-expected-debt = A sum in the firm’s currency belongs here, such as 12,400.50

import-unreadable-empty = The file “{ $file }” is empty
import-unreadable-workbook = “{ $file }” is a workbook in a form that is not read here. Save it as .xlsx or CSV and choose that
import-unreadable-archive = “{ $file }” is an archive or a document, not a table. Take the table out of it and choose that
import-unreadable-damaged = “{ $file }” breaks off or is damaged. Export it once more; if it came by mail or from a disk, copy it again
import-unreadable-encrypted = “{ $file }” is behind a password. Open it, take the password off, save it and choose it again
import-unreadable-no-table = There is no table on the page “{ $file }”. An export as a table, XLSX or CSV is needed
import-unreadable-no-sheet = There is no sheet “{ $sheet }” in “{ $file }”. It has: { $sheets }
import-unreadable-no-sheets = “{ $file }” is a text: it has one table and no sheets to choose from
import-unreadable-not-text = “{ $file }” is neither text nor a table. A CSV or TXT export is needed
import-unreadable-encoding = “{ $file }” cannot be read as { $encoding }. Choose another encoding
import-unreadable-zero-bytes = File “{ $file }”, line { $line }: empty bytes stand inside the text. That happens when copying breaks off; export the file once more
import-unreadable-no-rows = There is not one line of data in “{ $file }”
import-unreadable-no-heading = No line of column names was found in “{ $file }”. Say what each column holds
import-unreadable-no-day-column = No order date was found in “{ $file }”. Say which column it is in
import-unreadable-no-sum-column = No order amount was found in “{ $file }”. Say which column it is in
import-unreadable-no-client-column = No client was found in “{ $file }”. Say which column he is in
import-unreadable-no-what-column = No column saying what went wrong was found in “{ $file }”. Say which column it is in
import-unreadable-cell-too-large = File “{ $file }”, line { $line }, column { $column }: a cell is larger than 1 MB. Check the quotation marks and the separator
import-unreadable-too-many-rows = There are more than { $limit } rows in “{ $file }”. Export it in parts, a year at a time
import-unreadable-too-large = “{ $file }” unpacks to more than { $megabytes } MB, which no table of clients and orders needs. Save the sheet as CSV and choose that
import-unreadable-too-many-columns = File “{ $file }”, line { $line }: { $columns } columns, at most { $limit } are read. Check the separator; in a workbook, delete what is left far to the right of the table
import-unreadable-levels = File “{ $file }”, line { $line }: clients, documents and goods stand one under another, and it cannot be told for sure whether this line is goods or the next client. Export the report without goods (take “Номенклатура” out of the rows in 1C) and choose that

import-undecided = { $count ->
    [one] One row waits for your word: it looks like a client you have and says something else about him
   *[other] { $count } rows wait for your word: they look like clients you have and say something else about them
}. Decide, or choose another way to treat known clients.

# The column after the others in a file of rejected rows; assets/import/words.tsv knows it again.
import-rejected-why = What is wrong
