# Список клиентов и долг.

clients-everybody = Все
clients-in-state = Кто как покупает
clients-found = Подходят: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
}
clients-state-buying = Покупают
clients-state-returned = Вернулись
clients-state-sleeping = Спят
clients-state-lost = Потеряны
clients-state-left = Ушли сами
clients-state-lost_twice = Потеряны дважды
clients-state-never_bought = Ещё не покупали
clients-state-unclear = Пока не ясно
clients-is-sleeping = спит с { $day }
clients-is-lost = потерян { $day }
clients-is-left = ушёл сам { $day }
clients-is-lost-twice = потерян дважды, { $day }
clients-is-new = ещё не покупал
clients-is-unclear = пока не ясно
clients-group = Группа
clients-no-group = без группы
clients-yearly-head = Прибыль в год
clients-abc = ABC
clients-silent-unit = дней назад
clients-nothing-fits = Таких клиентов нет
clients-debt = Долг
clients-debt-note = Сколько он должен вам сейчас. Долг — отметка против: «плохо платит»
clients-owes = Должен { $sum }: при выборе, кого вернуть, это считается как «плохо платит».
clients-in-other-currency = В другой валюте куплено на { $sum }: { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
   *[other] { $count } заказов
}. Курс не задан, поэтому с остальным не складываем.
clients-set-rate = Задать курс
