# Дялове и суми с думи.

figures-less-than = под { $figure }
