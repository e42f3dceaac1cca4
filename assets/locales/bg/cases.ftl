# used: cases-timeline-*
cases-open-nobody = Изберете кого да връщате: не е отбелязан нито един клиент.
cases-driver-gone = { $who } вече не работи във фирмата. Посочете друг.
cases-severity-range = Тежестта се оценява от 1 (дреболия) до 5 (краят на света).
cases-overrule-why = Напишете защо решихте друго: след месец ще се забрави.
cases-close-not-twice = „{ $client }“ е загубен веднъж. Затворете случая с друга причина.
cases-aftercare-not-returned = „{ $client }“ още не се е върнал: няма нова поръчка и засега няма какво да се проверява.
cases-offer-cost-below-zero = Цената на предложението не може да е под нула.
cases-compensation-nothing = Посочете сумата на компенсацията: част от проблемната поръчка.
cases-compensation-below-zero = Използваното е от нула до цялата компенсация.
cases-timeline-opened = Започнахме работа по случая
cases-timeline-complained = Оплака се
cases-timeline-complained-order = Оплака се от поръчка № { $number }
cases-timeline-complaint-closed = Рекламацията е приключена
cases-timeline-talked = Разбрахме причината, клиентът я потвърди
cases-timeline-talked-guess = Поговорихме; причината засега е наше предположение
cases-timeline-fix-done = Поправихме го
cases-timeline-fix-checked = Поправката е проверена
cases-timeline-offered = Съставихме предложение
cases-timeline-compensated = Определихме компенсация: { $sum }
cases-timeline-letter-drafted = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: има чернова
cases-timeline-letter-approved = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: текстът е одобрен
cases-timeline-letter-printed = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: отпечатано
cases-timeline-letter-handed = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: предадено на куриер
cases-timeline-letter-handed-to = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: предадено на куриер ({ $courier })
cases-timeline-letter-delivered = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: връчено
cases-timeline-letter-sent-back = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: върнато невръчено
cases-timeline-letter-mended = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: взето обратно за поправка
cases-timeline-letter-answered = { $kind ->
    [farewell] Прощално писмо
    [thanks] Благодарствено писмо
    [apology] Писмо с извинение
    [enclosure] Приложение към писмо
    [holiday] Поздравително писмо
    [invitation] Писмо с покана
   *[letter] Писмо
 }: клиентът отговори
cases-timeline-touch-planned = { $channel ->
    [call] Обаждане
    [letter] Писмо
    [visit] Среща
    [email] Имейл
    [gift] Подарък
   *[event] Събитие
 }: { $purpose ->
    [exit-interview] да попитаме защо си тръгна
    [apology-letter] да се извиним
    [after-letter] да чуем какво ще каже за писмото
    [offer] да предложим да се върне
    [news] да разкажем новините
   *[own] { $about }
 }
cases-timeline-touch-overdue = Просрочено. { $channel ->
    [call] Обаждане
    [letter] Писмо
    [visit] Среща
    [email] Имейл
    [gift] Подарък
   *[event] Събитие
 }: { $purpose ->
    [exit-interview] да попитаме защо си тръгна
    [apology-letter] да се извиним
    [after-letter] да чуем какво ще каже за писмото
    [offer] да предложим да се върне
    [news] да разкажем новините
   *[own] { $about }
 }
cases-timeline-touch-done = { $channel ->
    [call] Обаждане
    [letter] Писмо
    [visit] Среща
    [email] Имейл
    [gift] Подарък
   *[event] Събитие
 }: { $purpose ->
    [exit-interview] да попитаме защо си тръгна
    [apology-letter] да се извиним
    [after-letter] да чуем какво ще каже за писмото
    [offer] да предложим да се върне
    [news] да разкажем новините
   *[own] { $about }
 }. { $outcome ->
    [no-answer] Не отговори
    [answered] { $channel ->
        [letter] Отговори
       *[other] Поговорихме
     }
    [refused] Отказа
    [thinks] Мисли
    [promised] Обеща да се върне, чакаме поръчка
    [ordered] Каза, че е поръчал, чакаме самата поръчка
   *[delivered] { $channel ->
        [letter] Предадено
       *[other] Получи го
     }
 }
cases-timeline-returned = Върна се: поръчка № { $number } за { $sum }
cases-timeline-ordered = Поръчка № { $number } за { $sum }
cases-timeline-refunded = Върнати пари по поръчка № { $number }: { $sum }
cases-timeline-aftercare-due = Да попитаме дали всичко е наред: { $days ->
    [one] { $days } ден
   *[other] { $days } дни
 } след връщането
cases-timeline-aftercare-well = Всичко е наред: { $days ->
    [one] { $days } ден
   *[other] { $days } дни
 } след връщането
cases-timeline-aftercare-unwell = Не всичко е наред: { $days ->
    [one] { $days } ден
   *[other] { $days } дни
 } след връщането
cases-timeline-closed-keep-in-touch = Случаят е затворен: отказа, оставаме във връзка
cases-timeline-closed-given-up = Случаят е затворен: повече не опитваме
cases-timeline-closed-good-riddance = Случаят е затворен: прав му път
cases-timeline-closed-do-not-contact = Случаят е затворен: помоли да не го търсим
cases-timeline-closed-lost-twice = Случаят е затворен: загубен два пъти, повече не го търсим
cases-offer-deadline = Толкова кратък срок обижда. Посочете { $day } или по-късно: клиентът трябва да има поне { $days } { $days ->
    [one] ден
   *[other] дни
 }.
cases-compensation-of-order = Компенсацията е част от проблемната поръчка. Поръчка № { $number } беше за { $sum }: изберете поръчка на този клиент и сума, не по-голяма от нея.
cases-compensation-overdrawn = Може да се използва най-много колкото е отпуснато: { $granted }.
# used: cases-refused-*
cases-refused-rule-13 = „{ $client }“ е загубен два пъти и повече не го търсим (правило 13). Може да се изпрати едно прощално писмо.
cases-refused-do-not-contact = „{ $client }“ помоли да не го търсим. Отметката се сваля на страницата на клиента, ако се обади сам.
cases-refused-case-closed = Случаят „{ $client }“ вече е приключил: затворен е или клиентът се е върнал. Нови стъпки в него няма.
cases-refused-case-already-open = За „{ $client }“ вече има случай. Продължете него.
cases-refused-not-lost = „{ $client }“ е купувал отново след тази загуба. Засега няма кого да връщаме.
cases-timeline-may-write = Разреши да му пишем веднъж на тримесечие
cases-timeline-may-not-write = Помоли да не му пишем повече
cases-lost-later = На { $today } клиентът „{ $client }“ още не е бил загубен: смята се за загубен от { $lost }. Отворете случая на този ден или по-късно.
