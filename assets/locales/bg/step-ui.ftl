# Следващата стъпка по случая, контактите и състоянията: общи думи на страниците.

step-ui-who = { $contact }, { $client }
step-ui-title-interview = Да научим причината: { $who }
step-ui-title-plan_fix = Да планираме поправка: { $client }
step-ui-title-finish_fix = Да довършим поправката „{ $fix }“
step-ui-title-check_fix = Да проверим поправката „{ $fix }“
step-ui-title-write_letter = Да напишем писмо: { $who }
step-ui-title-approve_letter = Да прочетем и одобрим писмото: { $who }
step-ui-title-print_letter = Да отпечатаме писмото: { $who }
step-ui-title-hand_letter = Да предадем писмото: { $who }
step-ui-title-letter_back = Писмото се върна: { $who }
step-ui-title-call = Да се обадим: { $who }
step-ui-title-visit = Да отидем на място: { $who }
step-ui-title-letter = Да изпратим писмо: { $who }
step-ui-title-email = Да пишем по имейл: { $who }
step-ui-title-gift = Да предадем подарък: { $who }
step-ui-title-event = Да поканим: { $who }
step-ui-title-plan_touch = Да определим следващата стъпка: { $client }
step-ui-title-aftercare = Да проверим как е: { $who }
step-ui-title-nothing = Няма нужда от действие

step-ui-note-interview = Не да продаваме, а да разберем защо си е тръгнал.
step-ui-note-plan_fix = Причината е известна, поправка още няма.
step-ui-note-finish_fix = Докато не е направено, е рано да пишем и обещаваме.
step-ui-note-check_fix = Направено е, но не е проверено: рано е да пишем за него.
step-ui-note-write_letter = Поправката е проверена, може да се пише.
step-ui-note-approve_letter = Черновата е готова. Прочетете я, преди да печатате.
step-ui-note-print_letter = Одобрено е, остава да се отпечата.
step-ui-note-hand_letter = Отпечатано е. Да се предаде лично или по куриер.
step-ui-note-letter_back = Проверете верен ли е адресът; после да тръгне отново.
step-ui-note-call = Да разберем, а не да продадем. И да сме готови за „не“.
step-ui-note-visit = При него и по неговата тема.
step-ui-note-other_touch = Планирано е в поредицата контакти.
step-ui-note-plan_touch = Отвореният случай няма следваща стъпка.
step-ui-note-aftercare = Върналият се е по-чувствителен от преди: да попитаме дали всичко е наред.
step-ui-note-nothing = По този случай всичко е направено.
step-ui-waiting = { $n ->
        [one] Чака
       *[other] Чакат
    } го { $n ->
        [one] { $n } случай
       *[other] { $n } случая
    }.
step-ui-by = Поема { $who }.

step-ui-about-exit_interview = Да научим защо си е тръгнал
step-ui-about-apology_letter = Писмо с извинение
step-ui-about-after_letter = Обаждане след писмото
step-ui-about-offer = Предложение
step-ui-about-news = Новини, най-много веднъж на 90 дни

step-ui-do-interview = Поговорете
step-ui-do-resume = Към разговора
step-ui-do-plan_fix = Планирайте
step-ui-do-finish_fix = Отворете
step-ui-do-check_fix = Проверете
step-ui-do-write_letter = Напишете
step-ui-do-approve_letter = Прочетете
step-ui-do-print_letter = Отпечатайте
step-ui-do-hand_letter = Отбележете
step-ui-do-letter_back = Отворете писмото
step-ui-do-call = Обадете се
step-ui-do-visit = Отбележете
step-ui-do-other_touch = Отбележете
step-ui-do-plan_touch = Определете
step-ui-do-aftercare = Проверете
step-ui-do-nothing = Към случая

step-ui-state-ask_why = търсим причината
step-ui-state-mend = поправяме
step-ui-state-ready = готово за контакт
step-ui-state-approached = потърсихме го
step-ui-state-promised = обеща
step-ui-state-returned = върна се
step-ui-state-closed = закрит
step-ui-closed-keep_in_touch = поддържаме връзка
step-ui-closed-given_up = оставихме
step-ui-closed-good_riddance = прав му път
step-ui-closed-do_not_contact = без контакт
step-ui-closed-lost_twice = загубен два пъти

step-ui-channel-call = Обаждане
step-ui-channel-letter = Писмо
step-ui-channel-visit = Посещение
step-ui-channel-email = Имейл
step-ui-channel-gift = Подарък
step-ui-channel-event = Покана

step-ui-short-interview = Да научим причината
step-ui-short-plan_fix = Да планираме поправка
step-ui-short-finish_fix = Да довършим поправката
step-ui-short-check_fix = Да проверим поправката
step-ui-short-write_letter = Да напишем писмо
step-ui-short-approve_letter = Да прочетем и одобрим писмото
step-ui-short-print_letter = Да отпечатаме писмото
step-ui-short-hand_letter = Да предадем писмото
step-ui-short-letter_back = Писмото се върна
step-ui-short-call = Да се обадим
step-ui-short-visit = Да отидем на място
step-ui-short-other_touch = Контакт по план
step-ui-short-plan_touch = Няма следваща стъпка
step-ui-short-aftercare = Да проверим как е
step-ui-short-nothing = —

step-ui-title-touch = Контакт по план: { $who }
step-ui-title-offer_ends = Изтича предложението: { $client }
step-ui-offer-until = Важи до { $day }, отговор няма.
step-ui-do-offer_ends = Решете
