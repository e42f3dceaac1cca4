# used: targets-why-*
targets-why-lost-twice = Уходил дважды: больше не преследуем (правило 13)
targets-why-criteria-against = Против него { $against } { $against ->
    [one] признак
    [few] признака
   *[other] признаков
 }
targets-why-criteria-against-noted = Против него { $against } { $against ->
    [one] признак
    [few] признака
   *[other] признаков
 }: { $note }
targets-why-nothing-to-expect = Вернуть дороже, чем он принесёт
targets-why-sum-unknown = Сколько приносит, неизвестно: в его заказах нет суммы или нет курса их валюты. Проверьте суммы его заказов и курсы в настройках
targets-why-showcase = На него смотрят другие
targets-why-trophy = Его возврат заденет конкурента
targets-why-class-a = Из тех, кто даёт 80 % { $by ->
        [profit] прибыли
       *[turnover] оборота
    }: за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа
targets-why-class-b = Из тех, кто даёт следующие 15 % { $by ->
        [profit] прибыли
       *[turnover] оборота
    }: за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа
targets-why-lifted = Небольшой, зато советует нас или растёт
targets-why-class-c = Небольшой: когда дойдут руки. Так за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа
targets-why-by-hand = Решили сами: { $words }
targets-out-hours = Нужно ещё { $hours } ч
targets-out-budget = Нужно ещё { $sum }
targets-out-by-hand = Вы его не берёте
targets-out-in-work = Дело уже заведено
targets-out-in-work-because = Дело уже заведено: { targets-reason }
targets-out-do-not-contact = Просил не беспокоить
targets-promised = Из них на начатые дела: { $hours } ч и { $sum }
targets-take-good-riddance = По клиенту «{ $client }» решение — «скатертью дорога», поэтому в выбор он не входит. Если вы считаете иначе, сначала измените решение и напишите почему.
targets-reason = { $group ->
    [competitor] цена или конкурент
    [company] вина нашей фирмы
    [human] виноват наш человек
    [worst_severity] для него это конец света
   *[outside] его обстоятельства
}
