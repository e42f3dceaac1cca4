import-past = Прошлые загрузки
import-brought-clients = { $count ->
    [one] { $count } новый клиент
    [few] { $count } новых клиента
   *[other] { $count } новых клиентов
 }
import-brought-orders = { $count ->
    [one] { $count } новый заказ
    [few] { $count } новых заказа
   *[other] { $count } новых заказов
 }
import-brought-contacts = { $count ->
    [one] { $count } новое контактное лицо
    [few] { $count } новых контактных лица
   *[other] { $count } новых контактных лиц
 }
import-brought-changed = изменено { $count }
import-brought-returned = { $count ->
    [one] вернулся { $count } клиент
    [few] вернулись { $count } клиента
   *[other] вернулось { $count } клиентов
 }
import-past-returned-more = и ещё { $count }
import-past-nothing = ничего нового
import-past-undo = Отменить
import-past-undo-of = Отменить загрузку { $files }, { $day }
import-past-undoing = Отменяем
import-past-undone-on = отменена { $day }{ $kept ->
    [0] {""}
   *[other] , осталось { $kept }
 }
import-past-gone = Отменено: { $what }. Копия прежних данных — в настройках.
import-past-returns-gone = { $count ->
    [one] Больше не считается вернувшимся: { $names }.
    [few] Больше не считаются вернувшимися { $count } клиента: { $names }.
   *[other] Больше не считаются вернувшимися { $count } клиентов: { $names }.
 }
import-past-kept = { $count ->
    [one] Осталась { $count } запись, и вот почему
    [few] Остались { $count } записи, и вот почему
   *[other] Осталось { $count } записей, и вот почему
 }
import-past-kept-more = И ещё { $count }.
import-past-all = Показать все { $count }
import-past-fewer = Показать меньше
import-past-how = Отмена убирает то, что принесла загрузка. То, с чем с тех пор работали, остаётся, и мы скажем почему. Тот же файл можно загрузить снова.
import-watched = Загружаются сами
import-watched-missing = сейчас нет на месте
import-watched-waiting = ждём первый файл
import-watched-last = в последний раз, { $day }: { $brought }
import-watched-not-yet = ещё ничего не загружено
import-watched-stop = Больше не следить
import-watched-stop-of = Больше не следить за { $path }
import-not-loaded = Не загружено
import-watched-not-taken = Из этого файла ничего не загружено; попробуем снова, когда он изменится.
import-watched-open = Открыть и поправить
import-watched-again = Попробовать ещё раз
import-watched-looking = Пробуем
import-watched-how = Когда такой файл изменится или в папке появится новый, он загрузится, пока открыто это окно, — целиком или никак.
import-watch-file = Следить за файлом
import-watch-folder = Следить за папкой
import-watch-taken = Загружен «{ $file }»: { $orders ->
    [one] { $orders } новый заказ
    [few] { $orders } новых заказа
   *[other] { $orders } новых заказов
 }, { $clients ->
    [one] { $clients } новый клиент
    [few] { $clients } новых клиента
   *[other] { $clients } новых клиентов
 }{ $changed ->
    [0] {""}
   *[other] , изменено { $changed }
 }{ $returned ->
    [0] {""}
    [one] . Вернулся клиент: { $names }
   *[other] . Вернулись: { $names }
 }
import-watch-troubled = «{ $file }» не загружен. Что не так, сказано на странице загрузки.
import-watch-these = { $count ->
    [one] Дальше загружать этот файл самим
    [few] Дальше загружать эти файлы самим
   *[other] Дальше загружать эти файлы самим
 }
import-watching-these = { $count ->
    [one] Файл будет загружаться, как только изменится.
    [few] Файлы будут загружаться, как только изменятся.
   *[other] Файлы будут загружаться, как только изменятся.
 }
import-to-past = Все загрузки
import-watch-trouble = { $count ->
    [one] «{ $file }» изменился и не загружен.
    [few] Изменились и не загружены { $count } файла, за которыми вы следите.
   *[other] Изменились и не загружены { $count } файлов, за которыми вы следите.
 }
import-watch-trouble-look = Посмотреть, что не так
import-watched-missing-how = Ищем его снова каждые несколько секунд. Если его больше не будет, перестаньте за ним следить.
import-changes-save = Сохранить список изменений
import-changes-save-how = Таблицей: чья запись, что в ней было и что стало.
import-changes-file = Что изменила загрузка.xlsx
import-changes-saved = { $rows ->
    [one] Сохранена { $rows } строка: { $path }
    [few] Сохранены { $rows } строки: { $path }
   *[other] Сохранено { $rows } строк: { $path }
 }
import-changes-all = Показать { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
 }
import-changes-nothing = пусто
import-past-changes-of = Что изменилось: загрузка { $files }, { $day }
import-past-undo-rest = Отменить остаток
import-past-undo-rest-of = Отменить остаток загрузки { $files }, { $day }
import-past-kept-how = Когда то, что их держит, уйдёт, отмените остаток этой же загрузки: она останется в списке.
import-watched-not-taken-now = Из нового в этом файле не загружено ничего, загруженное { $day } на месте. Попробуем снова, когда файл изменится.
import-watch-look = Посмотреть
import-names-more = { $names } и ещё { $more }
import-past-ask = Отменить эту загрузку ({ $brought })? То, с чем с тех пор работали, останется. Ctrl+Z её не вернёт, но файл можно загрузить снова.
import-past-ask-rest = Отменить и то, что тогда осталось ({ $kept })? Уйдёт то, что больше ничто не держит. Ctrl+Z этого не вернёт, но файл можно загрузить снова.
import-past-ask-yes = Да, отменить
import-past-ask-no = Не отменять
