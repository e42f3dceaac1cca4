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
targets-why-showcase = На него смотрят другие
targets-why-trophy = Его возврат заденет конкурента
targets-why-class-a = Из тех, кто даёт 80 % прибыли
targets-why-class-b = Из тех, кто даёт следующие 15 % прибыли
targets-why-lifted = Небольшой, зато советует нас или растёт
targets-why-class-c = Небольшой клиент: когда дойдут руки
targets-why-by-hand = Решили сами: { $words }
