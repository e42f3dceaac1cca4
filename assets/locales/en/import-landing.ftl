import-no-files = Choose at least one file.
import-file-unreadable = The file “{ $file }” cannot be read: { error-why }. Check that it is there and not open in another program.
import-answer-date-order = Dates in “{ $file }” can be read two ways. Say which comes first, the day or the month.
import-answer-encoding = Line { $row } of “{ $file }” is written in other letters than the rest: no one encoding reads them all. Export the file again, or say which encoding it is.
import-answer-sums = All sums in “{ $file }” can be read two ways. Say whether they are thousands or fractions.
import-no-such-line = “{ $file }” has no row of data on line { $row }: there is nothing to put right or leave out. Check the number of the line; nothing has been loaded.
import-stopped-by-problems = { $count ->
    [1] Line { $first } of “{ $file }” cannot be taken.
   *[other] { $count } lines of “{ $file }” cannot be taken, the first is line { $first }.
 } Nothing was loaded.
import-order-of-another-client = “{ $file }”, line { $line }: order no. { $number } of { $day } is already loaded for { $client }. Put the client or the number right in the file, say that numbers begin anew each month, or leave this line out.
import-return-stands = “{ $file }”, line { $line }: order no. { $number } is what { $client } came back with, and care has been taken of him since. It stays as it is: leave this line out.
import-name-of-several = “{ $file }”, line { $line }: more than one client is called “{ $name }”. Give the client’s number or tax number in the file, make the two clients one, or leave this line out.
import-person-unknown = “{ $file }”, line { $line }: it names only the contact number { $number }, and no such contact is known. Import the list of contacts together with this file or before it, or leave this line out.
import-number-again = “{ $file }”, line { $line }: order { $number } of “{ $client }” is here already, of { $known_day } for { $known_sum }, and this one is of { $day } for { $sum }. If it is another order, say that numbers begin anew each month. If it is the same one, corrected, say that a number comes once a year. Or leave this line out.
import-numbers-asked = Number { $number } stands on lines { $first } and { $line } with days of different months. Do the order numbers of this program begin anew each month?
import-numbers = Order numbers
import-numbers-monthly = anew each month
import-numbers-yearly = one number a year
cli-import-numbers-how = Numbers begin anew each month: --numbers monthly. A number comes once a year: --numbers yearly. Remembered for files of the same program
import-order-of-another-client-now = “{ $file }”, line { $line }: order no. { $number } of { $day } is already loaded for { $client }. If they are one client, merge the two; if not, put the client or the number right in the file. Or leave this line out.
