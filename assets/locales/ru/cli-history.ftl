# Терминал: прошлые загрузки, отслеживаемые файлы, копии, один клиент дважды.

cli-field-changed = Изменено
cli-field-clients = Клиенты
cli-field-clients-new = Новые клиенты
cli-field-file = Файл
cli-field-files = Файлы
cli-field-folder = Папка
cli-field-gone = Уходит
cli-field-keep = Остаётся
cli-field-made = Сделана
cli-field-megabytes = МБ
cli-field-number = №
cli-field-orders-new = Новые заказы
cli-field-contacts-new = Новые контактные лица
cli-field-path = Путь

cli-copies-none = Копий пока нет. Копия делается перед каждой загрузкой.
cli-copies-unknown = Копии № { $number } нет. Посмотрите «copies list».
cli-copies-restored = Возвращена копия от { $made }. То, что было до этого, теперь самая новая копия.
cli-imports-undone = Отменено: { $what }.
cli-imports-return-gone = «{ $client }» больше не считается возвращённым.
cli-imports-kept = Остаётся: { $count }
cli-watch-rest = Без изменений: { $unchanged }. Ещё записываются: { $growing }.
cli-watch-missing = сейчас нет на месте
cli-merged = «{ $gone }» теперь часть «{ $client }»: перенесено { $orders ->
    [one] { $orders } заказ
    [few] { $orders } заказа
   *[other] { $orders } заказов
 } и { $cases ->
    [one] { $cases } дело
    [few] { $cases } дела
   *[other] { $cases } дел
 }.
cli-merged-copy = Обычной отменой это не вернуть; копия данных, какими они были, есть в «copies list».
cli-watch-now-skips = За «{ $path }» уже следим. Теперь строки с ошибками пропускаем.
cli-watch-now-stops = За «{ $path }» уже следим. Теперь одна строка с ошибкой останавливает весь файл.
cli-watch-read-anew = «{ $path }» читали так, как указано в окне; теперь всё узнаём заново.
cli-watch-already = За «{ $path }» уже следим, ничего не изменилось.
cli-watch-unknown = За «{ $text }» не следим. За чем следим, с ID и путями, покажет «watch list».
cli-watch-mend-how = Попробуем снова, когда файл изменится или по команде «watch run --again». Исправить отдельные строки: «import ФАЙЛ --fix …»; загруженное вручную считается сделанным.
cli-watch-missing-how = Если его больше не будет, уберите его командой «watch remove».
cli-watch-still = { $file }: не загружен, и с прошлого раза не менялся. Что не так, покажет «watch list»; попробовать снова: «watch run --again»
cli-undo-imports-how = Загрузка отменяется целиком: «imports undo { $id }»
cli-field-tax-id = ИНН
