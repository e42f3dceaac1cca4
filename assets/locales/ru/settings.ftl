settings-out-of-range = Здесь подходит число от { $low } до { $high }.
settings-negative-sum = Сумма не бывает меньше нуля. Поправьте её или поставьте 0.
settings-ends-before-start = Кампания кончается раньше, чем начинается. Поправьте одну из дат.
