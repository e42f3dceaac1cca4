# Доли и суммы словами.

figures-less-than = меньше { $figure }
