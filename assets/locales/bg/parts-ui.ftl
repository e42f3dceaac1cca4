# Части със свои думи.

parts-rhythm-today = днес
parts-not-a-number = Тук трябва число
