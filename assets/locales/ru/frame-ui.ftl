# Что говорит рамка окна о кампании.

frame-undone = Отменено: { $what }
frame-redone = Возвращено: { $what }
frame-broken = Кампания не открывается
frame-broken-kept = Файл на месте, мы его не меняли.
frame-broken-again = Попробовать ещё раз
