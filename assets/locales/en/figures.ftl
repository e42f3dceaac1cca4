# Shares and sums in words.

figures-less-than = less than { $figure }
