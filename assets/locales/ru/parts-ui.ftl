# Части, у которых есть свои слова.

parts-rhythm-today = сегодня
parts-not-a-number = Здесь нужно число
