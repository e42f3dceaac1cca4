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
undo-not-the-same = „Различни са“: { $about }
undo-view-save = Изглед „{ $about }“
undo-view-delete = Изгледът „{ $about }“ е махнат
