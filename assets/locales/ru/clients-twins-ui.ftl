clients-twins-look = Один клиент дважды?
clients-twins = Похоже, одни и те же: { $count ->
    [one] { $count } пара
    [few] { $count } пары
   *[other] { $count } пар
 }
clients-twins-none = Ни у кого не совпадают ИНН, телефон, почта или название.
clients-twin-here = Один клиент дважды?
clients-twin-stays = остаётся
clients-twin-goes = вливается в него
clients-twin-orders = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
   *[other] { $count } заказов
 }
clients-merge = Сделать одним
clients-merge-of = Сделать одним клиентом { $keep } и { $gone }
clients-merge-what = Всё от «{ $gone }» перейдёт к «{ $keep }»: заказы, потери, дела, контакты, заметки. «Не беспокоить» и «потерян дважды» сохранятся от любого из двух. Сразу после этого «Отменить» вернёт обоих; позже — только копия данных в настройках.
clients-merge-do = Объединить
clients-merge-swap = Наоборот
clients-merge-not = Оставить двух
clients-merging = Объединяем
clients-merged = «{ $gone }» теперь часть «{ $client }».
clients-merged-returned = «{ $gone }» теперь часть «{ $client }», и по их заказам он вернулся.
clients-merged-lost-twice = «{ $gone }» теперь часть «{ $client }». По общей истории это клиент, потерянный дважды: больше его не беспокоим (правило 13).
clients-apart = Это разные
clients-apart-of = Это разные клиенты: { $one } и { $other }
clients-told-apart = «{ $one }» и «{ $other }»: разные клиенты. Больше их здесь не предложим.
