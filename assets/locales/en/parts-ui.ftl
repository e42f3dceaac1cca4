# Parts that have words of their own.

parts-rhythm-today = today
parts-not-a-number = A number belongs here
