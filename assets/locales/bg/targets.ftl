# used: targets-why-*
targets-why-lost-twice = Тръгвал си е два пъти: оставяме го на мира (правило 13)
targets-why-criteria-against = Срещу него има { $against } { $against ->
    [one] белег
   *[other] белега
 }
targets-why-criteria-against-noted = Срещу него има { $against } { $against ->
    [one] белег
   *[other] белега
 }: { $note }
targets-why-nothing-to-expect = Връщането струва повече, отколкото той ще донесе
targets-why-sum-unknown = Колко носи, не се знае: поръчките му са без сума или във валута без курс. Проверете сумите на поръчките му и курсовете в настройките
targets-why-showcase = Другите гледат него
targets-why-trophy = Връщането му ще заболи конкурента
targets-why-class-a = Сред тези, които носят 80 % от { $by ->
        [profit] печалбата
       *[turnover] оборота
    }: за { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната си поръчка
targets-why-class-b = Сред тези, които носят следващите 15 % от { $by ->
        [profit] печалбата
       *[turnover] оборота
    }: за { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната си поръчка
targets-why-lifted = Малък е, но ни препоръчва или расте
targets-why-class-c = Малък: когато остане време. Така е за { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната си поръчка
targets-why-by-hand = Решено от вас: { $words }
targets-out-hours = Трябват още { $hours } ч
targets-out-budget = Трябват още { $sum }
targets-out-by-hand = Вие не го взимате
targets-out-in-work = Вече има случай
targets-out-in-work-because = Вече има случай: { targets-reason }
targets-out-do-not-contact = Помоли да не го търсим
targets-promised = От тях за започнатите случаи: { $hours } ч и { $sum }
targets-take-good-riddance = За клиента „{ $client }“ решението е „прав му път“, затова не влиза в избора. Ако мислите друго, първо променете решението и напишете защо.
targets-reason = { $group ->
    [competitor] цена или конкурент
    [company] грешка на нашата фирма
    [human] вина на наш човек
    [worst_severity] за него това е краят на света
   *[outside] негови обстоятелства
}
