settings-out-of-range = A number from { $low } to { $high } fits here.
settings-negative-sum = A sum cannot be below zero. Mend it or put 0.
settings-ends-before-start = The drive ends before it starts. Mend one of the dates.
settings-drive-name-missing = Give the drive a name, such as “Autumn 2026”: without one its hours and goals belong to nothing.
limits-group-missing = Choose the group these limits are for.
limits-rate-odd = A rate is a number above zero: how much one unit of this currency is worth in yours.
