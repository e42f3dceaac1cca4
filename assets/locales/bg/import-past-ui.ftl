import-past = Минали импорти
import-brought-clients = { $count ->
    [one] { $count } нов клиент
   *[other] { $count } нови клиенти
 }
import-brought-orders = { $count ->
    [one] { $count } нова поръчка
   *[other] { $count } нови поръчки
 }
import-brought-contacts = { $count ->
    [one] { $count } ново лице за контакт
   *[other] { $count } нови лица за контакт
 }
import-brought-changed = { $count } променени
import-brought-returned = { $count ->
    [one] върна се { $count } клиент
   *[other] върнаха се { $count } клиента
 }
import-past-returned-more = и още { $count }
import-past-nothing = нищо ново
import-past-undo = Отмяна
import-past-undo-of = Отмяна на импорта на { $files }, { $day }
import-past-undoing = Отменяме
import-past-undone-on = отменен { $day }{ $kept ->
    [0] {""}
   *[other] , остават { $kept }
 }
import-past-gone = Отменено: { $what }. Копие на предишните данни има в настройките.
import-past-returns-gone = { $count ->
    [one] Вече не се брои за върнат: { $names }.
   *[other] Вече не се броят за върнати { $count } клиенти: { $names }.
 }
import-past-kept = { $count ->
    [one] Остава { $count } запис, и ето защо
   *[other] Остават { $count } записа, и ето защо
 }
import-past-kept-more = И още { $count }.
import-past-all = Всички { $count }
import-past-fewer = По-малко
import-past-how = Отмяната маха донесеното от импорта. Каквото оттогава е използвано, остава и ви казваме защо. Същият файл може да се зареди отново.
import-watched = Зареждат се сами
import-watched-missing = сега не е на мястото си
import-watched-waiting = чакаме първия файл
import-watched-last = последно, { $day }: { $brought }
import-watched-not-yet = още нищо не е заредено
import-watched-stop = Без наблюдение
import-watched-stop-of = Без наблюдение на { $path }
import-not-loaded = Не е заредено
import-watched-not-taken = От този файл не е заредено нищо; ще опитаме пак, когато се промени.
import-watched-open = Отворете и поправете
import-watched-again = Нов опит
import-watched-looking = Опитваме
import-watched-how = Когато такъв файл се промени или в папката се появи нов, той се зарежда, докато е отворен този прозорец – целият или никак.
import-watch-file = Наблюдавайте файл
import-watch-folder = Наблюдавайте папка
import-watch-taken = „{ $file }“ е зареден: { $orders ->
    [one] { $orders } нова поръчка
   *[other] { $orders } нови поръчки
 }, { $clients ->
    [one] { $clients } нов клиент
   *[other] { $clients } нови клиенти
 }{ $changed ->
    [0] {""}
   *[other] , { $changed } променени
 }{ $returned ->
    [0] {""}
    [one] . Върна се { $names }
   *[other] . Върнаха се: { $names }
 }
import-watch-troubled = „{ $file }“ не е зареден. Какво не е наред, пише на страницата за импорт.
import-watch-these = { $count ->
    [one] Нататък този файл да се зарежда сам
   *[other] Нататък тези файлове да се зареждат сами
 }
import-watching-these = { $count ->
    [one] Файлът ще се зарежда, щом се промени.
   *[other] Файловете ще се зареждат, щом се променят.
 }
import-to-past = Всички импорти
import-watch-trouble = { $count ->
    [one] „{ $file }“ се промени и не е зареден.
   *[other] { $count } наблюдавани файла се промениха и не са заредени.
 }
import-watch-trouble-look = Вижте какво не е наред
import-watched-missing-how = Търсим го отново на всеки няколко секунди. Ако няма да го има повече, спрете да го следите.
import-changes-save = Запазване на списъка с промените
import-changes-save-how = Като таблица: чий е записът, какво е било в него и какво е станало.
import-changes-file = Какво промени импортът.xlsx
import-changes-saved = { $rows ->
    [one] Запазен е { $rows } ред: { $path }
   *[other] Запазени са { $rows } реда: { $path }
 }
import-changes-all = Показване на { $count ->
    [one] { $count } запис
   *[other] { $count } записа
 }
import-changes-nothing = празно
import-past-changes-of = Какво се промени: импорт на { $files }, { $day }
import-past-undo-rest = Отмяна на останалото
import-past-undo-rest-of = Отмяна на останалото от импорта { $files }, { $day }
import-past-kept-how = Когато вече нищо не ги държи, отменете останалото от същия импорт: той стои в списъка.
import-watched-not-taken-now = От новото в този файл не е заредено нищо, зареденото на { $day } е на мястото си. Ще опитаме пак, когато се промени.
import-watch-look = Вижте
import-names-more = { $names } и още { $more }
import-past-ask = Да се отмени ли този импорт ({ $brought })? Каквото оттогава е използвано, остава. Ctrl+Z не го връща, но файлът може да се зареди отново.
import-past-ask-rest = Да се отмени ли и това, което тогава остана ({ $kept })? Отива си онова, което вече нищо не държи. Ctrl+Z не го връща, но файлът може да се зареди отново.
import-past-ask-yes = Да, отменете
import-past-ask-no = Без отмяна
