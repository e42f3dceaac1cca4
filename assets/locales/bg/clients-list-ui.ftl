# Списъкът с клиенти и дългът.

clients-everybody = Всички
clients-in-state = Кой как купува
clients-found = { $count ->
    [one] Отговаря { $count } клиент
   *[other] Отговарят { $count } клиенти
}
clients-state-buying = Купуват
clients-state-returned = Върнали се
clients-state-sleeping = Спят
clients-state-lost = Загубени
clients-state-left = Тръгнали си сами
clients-state-lost_twice = Загубени два пъти
clients-state-never_bought = Още не са купували
clients-state-unclear = Още не е ясно
clients-is-sleeping = спи от { $day }
clients-is-lost = загубен на { $day }
clients-is-left = тръгна си сам на { $day }
clients-is-lost-twice = загубен два пъти, { $day }
clients-is-new = още не е купувал
clients-is-unclear = още не е ясно
clients-group = Група
clients-no-group = без група
clients-yearly-head = Печалба на година
clients-abc = ABC
clients-silent-unit = дни оттогава
clients-nothing-fits = Няма такива клиенти
clients-debt = Дълг
clients-debt-note = Колко ви дължи сега. Дългът е отметка против: „плаща лошо“
clients-owes = Дължи { $sum }: при избора кого да върнете това се брои като „плаща лошо“.
clients-in-other-currency = В друга валута е купено за { $sum }: { $count ->
    [one] { $count } поръчка
   *[other] { $count } поръчки
}. Няма зададен курс, затова не се събира с останалото.
clients-set-rate = Задай курс
