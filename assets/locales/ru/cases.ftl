# used: cases-timeline-*
cases-open-nobody = Выберите, кого возвращать: ни один клиент не отмечен.
cases-driver-gone = { $who } больше не работает в фирме. Назначьте другого.
cases-severity-range = Тяжесть ставят от 1 (пустяк) до 5 (конец света).
cases-overrule-why = Напишите, почему вы решили иначе: через месяц это забудется.
cases-close-not-twice = «{ $client }» потерян один раз. Закройте дело по другой причине.
cases-aftercare-not-returned = «{ $client }» ещё не вернулся: нового заказа нет, и проверять пока нечего.
cases-offer-cost-below-zero = Цена предложения не бывает меньше нуля.
cases-compensation-nothing = Укажите сумму компенсации: часть того заказа, который сорвался.
cases-compensation-below-zero = Использовать можно от нуля до всей компенсации.
cases-timeline-opened = Взяли в работу
cases-timeline-complained = Пожаловался
cases-timeline-complained-order = Пожаловался на заказ № { $number }
cases-timeline-complaint-closed = Жалобу закрыли
cases-timeline-talked = Узнали причину, клиент её подтвердил
cases-timeline-talked-guess = Поговорили; причина пока наша догадка
cases-timeline-fix-done = Исправили
cases-timeline-fix-checked = Исправление проверено
cases-timeline-offered = Составили предложение
cases-timeline-compensated = Назначили компенсацию: { $sum }
cases-timeline-letter-drafted = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: готов черновик
cases-timeline-letter-approved = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: текст утверждён
cases-timeline-letter-printed = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: напечатано
cases-timeline-letter-handed = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: отдано курьеру
cases-timeline-letter-handed-to = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: отдано курьеру ({ $courier })
cases-timeline-letter-delivered = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: вручено
cases-timeline-letter-sent-back = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: вернулось невручённым
cases-timeline-letter-mended = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: взято обратно, чтобы поправить
cases-timeline-letter-answered = { $kind ->
    [farewell] Прощальное письмо
    [thanks] Письмо с благодарностью
    [apology] Письмо с извинением
    [enclosure] Приложение к письму
    [holiday] Поздравительное письмо
    [invitation] Письмо с приглашением
   *[letter] Письмо
 }: клиент ответил
cases-timeline-touch-planned = { $channel ->
    [call] Звонок
    [letter] Письмо
    [visit] Встреча
    [email] Электронное письмо
    [gift] Подарок
   *[event] Событие
 }: { $purpose ->
    [exit-interview] спросить, почему ушёл
    [apology-letter] извиниться
    [after-letter] узнать, что скажет о письме
    [offer] предложить вернуться
    [news] рассказать новости
   *[own] { $about }
 }
cases-timeline-touch-overdue = Просрочено. { $channel ->
    [call] Звонок
    [letter] Письмо
    [visit] Встреча
    [email] Электронное письмо
    [gift] Подарок
   *[event] Событие
 }: { $purpose ->
    [exit-interview] спросить, почему ушёл
    [apology-letter] извиниться
    [after-letter] узнать, что скажет о письме
    [offer] предложить вернуться
    [news] рассказать новости
   *[own] { $about }
 }
cases-timeline-touch-done = { $channel ->
    [call] Звонок
    [letter] Письмо
    [visit] Встреча
    [email] Электронное письмо
    [gift] Подарок
   *[event] Событие
 }: { $purpose ->
    [exit-interview] спросить, почему ушёл
    [apology-letter] извиниться
    [after-letter] узнать, что скажет о письме
    [offer] предложить вернуться
    [news] рассказать новости
   *[own] { $about }
 }. { $outcome ->
    [no-answer] Не ответил
    [answered] { $channel ->
        [letter] Ответил
       *[other] Поговорили
     }
    [refused] Отказался
    [thinks] Думает
    [promised] Обещал вернуться, ждём заказ
    [ordered] Сказал, что заказал, ждём сам заказ
   *[delivered] { $channel ->
        [letter] Передано
       *[other] Получил
     }
 }
cases-timeline-returned = Вернулся: заказ № { $number } на { $sum }
cases-timeline-ordered = Заказ № { $number } на { $sum }
cases-timeline-refunded = Возврат денег по заказу № { $number }: { $sum }
cases-timeline-aftercare-due = Спросить, всё ли хорошо: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 } после возвращения
cases-timeline-aftercare-well = Всё хорошо: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 } после возвращения
cases-timeline-aftercare-unwell = Не всё хорошо: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 } после возвращения
cases-timeline-closed-keep-in-touch = Дело закрыто: отказался, остаёмся на связи
cases-timeline-closed-given-up = Дело закрыто: больше не пробуем
cases-timeline-closed-good-riddance = Дело закрыто: скатертью дорога
cases-timeline-closed-do-not-contact = Дело закрыто: просил не беспокоить
cases-timeline-closed-lost-twice = Дело закрыто: потерян дважды, больше не преследуем
cases-offer-deadline = Такой короткий срок обидит. Поставьте { $day } или позже: у клиента должно быть не меньше { $days } { $days ->
    [one] дня
   *[other] дней
 }.
cases-compensation-of-order = Компенсация — часть сорванного заказа. Заказ № { $number } был на { $sum }: выберите заказ этого клиента и сумму не больше него.
cases-compensation-overdrawn = Использовать можно не больше, чем назначено: { $granted }.
# used: cases-refused-*
cases-refused-rule-13 = «{ $client }» потерян дважды, больше его не преследуют (правило 13). Можно послать одно прощальное письмо.
cases-refused-do-not-contact = «{ $client }» просил не беспокоить. Отметку можно снять на странице клиента, если он обратится сам.
cases-refused-case-closed = Дело «{ $client }» уже закончено: закрыто или клиент вернулся. Новых шагов в нём нет.
cases-refused-case-already-open = По клиенту «{ $client }» дело уже есть. Продолжайте его.
cases-refused-not-lost = «{ $client }» после этой потери снова покупал. Возвращать пока некого.
cases-timeline-may-write = Разрешил писать ему раз в квартал
cases-timeline-may-not-write = Просил больше не писать
cases-lost-later = { $today } клиент «{ $client }» ещё не был потерян: он считается потерянным с { $lost }. Откройте дело в этот день или позже.
