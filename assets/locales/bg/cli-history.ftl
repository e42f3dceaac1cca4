# Терминалът: минали импорти, наблюдавани файлове, копия, един клиент два пъти.

cli-field-changed = Променено
cli-field-clients = Клиенти
cli-field-clients-new = Нови клиенти
cli-field-file = Файл
cli-field-files = Файлове
cli-field-folder = Папка
cli-field-gone = Отпада
cli-field-keep = Остава
cli-field-made = Направено
cli-field-megabytes = MB
cli-field-number = №
cli-field-orders-new = Нови поръчки
cli-field-path = Път

cli-copies-none = Още няма копия. Копие се прави преди всеки импорт.
cli-copies-unknown = Няма копие № { $number }. Вижте „copies list“.
cli-copies-restored = Върнато е копието от { $made }. Каквото беше преди това, сега е най-новото копие.
cli-imports-undone = Отменено: { $orders ->
    [one] { $orders } поръчка
   *[other] { $orders } поръчки
 }, { $clients ->
    [one] { $clients } клиент
   *[other] { $clients } клиенти
 }, { $values ->
    [one] { $values } променена стойност
   *[other] { $values } променени стойности
 }.
cli-imports-return-gone = „{ $client }“ вече не се брои за върнат.
cli-imports-kept = Остава: { $count }
cli-watch-rest = Без промяна: { $unchanged }. Още се записват: { $growing }.
cli-watch-missing = сега не е на мястото си
cli-merged = „{ $gone }“ вече е част от „{ $client }“: преместени са { $orders ->
    [one] { $orders } поръчка
   *[other] { $orders } поръчки
 } и { $cases ->
    [one] { $cases } случай
   *[other] { $cases } случая
 }.
cli-merged-copy = С обикновена отмяна това не се връща; копие на данните отпреди има в „copies list“.
