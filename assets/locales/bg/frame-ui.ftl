# Какво казва рамката на прозореца за кампанията.

frame-undone = Отменено: { $what }
frame-redone = Върнато: { $what }
frame-broken = Кампанията не се отваря
frame-broken-kept = Файлът е на мястото си и не сме го променяли.
frame-broken-again = Опитайте пак
