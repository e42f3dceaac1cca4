settings-copies = Копия
settings-copies-what = Копие на данните се прави и проверява преди всеки импорт, обединяване и отмяна на импорт (преди първия още няма какво да се копира). За последното денонощие се пазят всички, за седмица – по едно на ден, за два месеца – по едно на седмица.
settings-copies-holds = { $clients ->
    [one] { $clients } клиент
   *[other] { $clients } клиенти
 }, { $orders ->
    [one] { $orders } поръчка
   *[other] { $orders } поръчки
 }
settings-copies-size = { $size } MB
settings-copies-restore = Върнете
settings-copies-restore-of = Върнете копието от { $moment }
settings-copies-restoring = Връщаме
settings-copies-restored = Данните са каквито бяха на { $moment }. Каквото беше преди това, е най-новото копие.
settings-copies-none = Още няма копия. Първото ще се направи преди следващия импорт.
settings-copies-make = Копие сега
settings-copies-making = Копираме
settings-copies-made = В най-новото копие има всичко, което е тук сега.
settings-copies-open = Отворете папката
settings-copies-all = Всички { $count }
settings-copies-fewer = По-малко
