expenses-what-needed = Say what the money went on.
expenses-sum-needed = Enter a sum above zero.
expenses-not-yet = That day has not come yet. Enter the expense once the money is spent.
