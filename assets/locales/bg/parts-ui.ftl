# Части със свои думи.

parts-rhythm-today = днес
