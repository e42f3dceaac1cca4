settings-copies = Копии
settings-copies-what = Копия данных делается и проверяется перед каждой загрузкой, объединением и отменой загрузки (перед самой первой загрузкой копировать ещё нечего). За последние сутки хранятся все, за неделю — по одной на день, за два месяца — по одной на неделю.
settings-copies-holds = { $clients ->
    [one] { $clients } клиент
    [few] { $clients } клиента
   *[other] { $clients } клиентов
 }, { $orders ->
    [one] { $orders } заказ
    [few] { $orders } заказа
   *[other] { $orders } заказов
 }
settings-copies-size = { $size } МБ
settings-copies-restore = Вернуть
settings-copies-restore-of = Вернуть копию от { $moment }
settings-copies-restoring = Возвращаем
settings-copies-restored = Данные такие, какими были { $moment }. То, что было до этого, — самая новая копия.
settings-copies-none = Копий пока нет. Первая появится перед следующей загрузкой.
settings-copies-make = Сделать копию сейчас
settings-copies-making = Копируем
settings-copies-made = В самой новой копии есть всё, что есть сейчас.
settings-copies-open = Открыть папку
settings-copies-all = Показать все { $count }
settings-copies-fewer = Показать меньше
