import-no-files = Выберите хотя бы один файл.
import-file-unreadable = Файл «{ $file }» не читается: { error-why }. Проверьте, не открыт ли он в другой программе и на месте ли он.
import-answer-date-order = В «{ $file }» даты можно прочесть двояко. Скажите, что стоит первым: день или месяц.
import-stopped-by-problems = В «{ $file }» { $count } { $count ->
    [one] строка не годится
    [few] строки не годятся
   *[other] строк не годятся
 }, первая — { $first }. Исправьте их или пропустите. Пока ничего не загружено.
import-order-of-another-client = Строка { $line }: заказ № { $number } уже загружен у клиента «{ $client }». Проверьте, к кому он относится.
