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
targets-why-showcase = Другите гледат него
targets-why-trophy = Връщането му ще заболи конкурента
targets-why-class-a = Сред тези, които носят 80 % от печалбата
targets-why-class-b = Сред тези, които носят следващите 15 % от печалбата
targets-why-lifted = Малък е, но ни препоръчва или расте
targets-why-class-c = Малък клиент: когато остане време
targets-why-by-hand = Решено от вас: { $words }
