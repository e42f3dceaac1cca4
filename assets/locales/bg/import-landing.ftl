import-no-files = Изберете поне един файл.
import-file-unreadable = Файлът „{ $file }“ не се чете: { error-why }. Проверете дали не е отворен в друга програма и дали е на мястото си.
import-answer-date-order = Датите в „{ $file }“ могат да се прочетат по два начина. Посочете кое е първо: денят или месецът.
import-stopped-by-problems = В „{ $file }“ { $count } { $count ->
    [one] ред не става
   *[other] реда не стават
 }, първият е { $first }. Поправете ги или ги пропуснете. Засега нищо не е заредено.
import-order-of-another-client = Ред { $line }: поръчка № { $number } вече е заредена за клиента „{ $client }“. Проверете чия е.
