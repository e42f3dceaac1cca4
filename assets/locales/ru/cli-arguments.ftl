# Что набрано в терминале и не подходит ни к одной команде.

cli-arg-without-value = После { $arg } нужно значение
cli-arg-value-one-of = «{ $value }» не подходит для { $arg }. Подходит: { $valid }
cli-arg-value-no-day = «{ $value }» — не день, а { $arg } ждёт день: пишите 2026-11-24
cli-arg-value-odd = «{ $value }» не подходит для { $arg }
cli-arg-unknown = Ключа { $arg } здесь нет
cli-arg-command-unknown = Команды «{ $command }» нет
cli-arg-command-missing = Команда не закончена: нужно ещё одно слово
cli-arg-twice = { $arg } указан больше одного раза
cli-arg-not-with = { $arg } не сочетается с { $other }
cli-arg-missing = Не хватает: { $arg }
cli-arg-values-number = Для { $arg } нужно другое число значений
cli-arg-letters = В набранном есть знаки, которые не читаются как текст
cli-arg-usage = { $wrong }.
    Как пишется: { $usage }
    Всё, что умеет: та же команда с --help
cli-arg-see-help = { $wrong }.
    Всё, что умеет: та же команда с --help
