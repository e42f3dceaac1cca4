touches-done-later = { $day } още не е дошъл. Отбележете контакта, когато се състои.
touches-news-too-soon = Клиентът отказа. До { $day } не го безпокоим: новините ще почакат.
touches-minutes-below-zero = Минутите не могат да са под нула.
touches-cost-below-zero = Разходът не може да е под нула.
touches-already-done = Този контакт вече е отбелязан: { $day }.
touches-already-cancelled = Този контакт е свален от плана: { $day }.
touches-planned-past = Този ден вече е минал. Планирайте за днес или по-късно, а станалото отбележете като свършено.
