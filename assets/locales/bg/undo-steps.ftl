# optional: $about
# used: undo-*
undo-interview = Разговор за причината: „{ $about }“
undo-interview-start = Начало на разговора за причината: „{ $about }“
undo-interview-finish = Край на разговора за причината: „{ $about }“
undo-reason-add = Нова причина „{ $about }“
undo-reason-retire = Причина, махната от списъка
undo-fix-plan = Планирана поправка: { $about }
undo-fix-finish = Направена поправка: { $about }
undo-fix-check = Проверена поправка: { $about }
undo-letter = Промяна на писмото: „{ $about }“
undo-letter-write = Чернова на писмото: „{ $about }“
undo-letter-approve = Одобряване на писмото: „{ $about }“
undo-letter-print = Отпечатване на писмото: „{ $about }“
undo-letter-moved = Пътят на писмото: „{ $about }“
undo-call = Обаждане: „{ $about }“
undo-letter-sign = Нов подписващ на писмото: „{ $about }“
undo-expense-add = Разход: { $about }
undo-expense-remove = Махнат разход: { $about }
undo-drive-end = Край на кампанията „{ $about }“
undo-letter-reopen = Писмото отново е чернова: „{ $about }“
undo-letter-window = Кога да се намери клиентът: „{ $about }“
undo-letters-print = Печат на писма: „{ $about }“ и други
undo-letters-handed = Предаване на писма на куриера: „{ $about }“ и други
undo-letter-hand = Почерк на писмото: „{ $about }“
undo-letter-names = Име в писмото: „{ $about }“
undo-letter-template = Промяна на шаблон на писмо
undo-letter-template-reset = Връщане на изходния шаблон на писмо
