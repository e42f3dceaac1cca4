touches-done-later = { $day } ещё не наступило. Отметьте, когда касание состоится.
touches-news-too-soon = Клиент отказался. До { $day } его не беспокоим: новости подождут.
touches-minutes-below-zero = Минут не бывает меньше нуля.
touches-cost-below-zero = Расход не бывает меньше нуля.
touches-already-done = Это касание уже отмечено: { $day }.
touches-already-cancelled = Это касание снято с плана: { $day }.
touches-planned-past = Этот день уже прошёл. Запланируйте на сегодня или позже, а что уже было, отметьте как сделанное.
