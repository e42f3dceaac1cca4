# Список клиентов в терминале.
# used: cli-client-state-*

cli-client-state-buying = покупает
cli-client-state-returned = вернулся
cli-client-state-sleeping = затих
cli-client-state-lost = потерян
cli-client-state-left = ушёл сам
cli-client-state-lost-twice = потерян дважды
cli-client-state-never-bought = ещё не покупал
cli-client-state-unclear = пока не ясно
cli-client-since = { $state } с { $day }
cli-field-debt = Долг
cli-field-apart = В другой валюте
cli-losses-too-early = Пока не видно, кто ушёл: никто не покупал достаточно часто, чтобы понять, что здесь обычно.
cli-field-group = Группа
cli-client-profit-guessed = В заказах прибыль не указана: взят оборот за год, умноженный на долю прибыли из настроек
