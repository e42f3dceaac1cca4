clients-twins-look = Един клиент два пъти?
clients-twins = Вероятно едни и същи: { $count ->
    [one] { $count } двойка
   *[other] { $count } двойки
 }
clients-twins-none = Никои не съвпадат по ЕИК, телефон, имейл или име.
clients-twin-here = Един клиент два пъти?
clients-twin-stays = остава
clients-twin-goes = влива се в него
clients-twin-orders = { $count ->
    [one] { $count } поръчка
   *[other] { $count } поръчки
 }
clients-merge = Обединяване
clients-merge-of = Обединяване на { $keep } и { $gone }
clients-merge-what = Всичко от „{ $gone }“ минава към „{ $keep }“: поръчки, загуби, случаи, контакти, бележки. „Без контакт“ и „загубен два пъти“ остават, от когото и да са. Веднага след това „Отмяна“ връща и двамата; по-късно – само копието на данните в настройките.
clients-merge-do = Обединете
clients-merge-swap = Обратно
clients-merge-not = Остават двама
clients-merging = Обединяваме
clients-merged = „{ $gone }“ вече е част от „{ $client }“.
clients-merged-returned = „{ $gone }“ вече е част от „{ $client }“ и по поръчките им той се е върнал.
clients-merged-lost-twice = „{ $gone }“ вече е част от „{ $client }“. По общата им история той е загубен два пъти: повече не го безпокоим (правило 13).
clients-apart = Различни са
clients-apart-of = Различни са: { $one } и { $other }
clients-told-apart = „{ $one }“ и „{ $other }“ са различни клиенти. Повече няма да ги предлагаме тук.
