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
cli-field-contacts-new = Нови лица за контакт
cli-field-path = Път

cli-copies-none = Още няма копия. Копие се прави преди всеки импорт.
cli-copies-unknown = Няма копие № { $number }. Вижте „copies list“.
cli-copies-restored = Върнато е копието от { $made }. Каквото беше преди това, сега е най-новото копие.
cli-imports-undone = Отменено: { $what }.
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
cli-watch-now-skips = „{ $path }“ вече се следи. Отсега редовете с грешки се пропускат.
cli-watch-now-stops = „{ $path }“ вече се следи. Отсега един ред с грешка спира целия файл.
cli-watch-read-anew = „{ $path }“ се четеше така, както е указано в прозореца; отсега всичко се разпознава наново.
cli-watch-already = „{ $path }“ вече се следи, нищо не е променено.
cli-watch-unknown = „{ $text }“ не се следи. Какво се следи, с ID и път, показва „watch list“.
cli-watch-mend-how = Опитваме пак, когато файлът се промени или с „watch run --again“. Отделни редове се поправят с „import ФАЙЛ --fix …“; зареденото на ръка се брои за готово.
cli-watch-missing-how = Ако няма да го има повече, махнете го с „watch remove“.
cli-watch-still = { $file }: не е зареден и оттогава не се е променил. Какво не е наред, показва „watch list“; за нов опит: „watch run --again“
cli-undo-imports-how = Импортът се отменя цял: „imports undo { $id }“
cli-field-tax-id = ЕИК
