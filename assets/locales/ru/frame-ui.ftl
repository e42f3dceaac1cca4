# Что говорит рамка окна о кампании.

frame-undone = Отменено: { $what }
frame-redone = Возвращено: { $what }
frame-broken = Кампания не открывается
frame-broken-kept = Файл на месте, мы его не меняли.
frame-broken-again = Попробовать ещё раз
frame-counted-later = Сегодня { $today }, а потери уже посчитаны по { $counted }. Взгляд назад ничего не меняет: до этого дня заново ничего не считается.
frame-count-again = Посчитать на сегодня
frame-counted-again = Потери посчитаны на сегодня
