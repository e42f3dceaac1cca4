# Parts that have words of their own.

parts-rhythm-today = today
