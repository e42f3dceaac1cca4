# Какво казва рамката на прозореца за кампанията.

frame-undone = Отменено: { $what }
frame-redone = Върнато: { $what }
frame-broken = Кампанията не се отваря
frame-broken-kept = Файлът е на мястото си и не сме го променяли.
frame-broken-again = Опитайте пак
frame-counted-later = Днес е { $today }, а загубите вече са сметнати до { $counted }. Погледът назад не променя нищо: дотогава нищо не се смята наново.
frame-count-again = Сметни към днес
frame-counted-again = Загубите са сметнати към днес
