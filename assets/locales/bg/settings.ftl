settings-out-of-range = Тук може число от { $low } до { $high }.
settings-negative-sum = Сумата не може да е под нулата. Поправете я или сложете 0.
settings-ends-before-start = Кампанията свършва, преди да е почнала. Поправете една от датите.
