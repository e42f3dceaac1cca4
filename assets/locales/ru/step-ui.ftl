# Следующий шаг дела, касания и состояния: общие слова страниц.

step-ui-who = { $contact }, { $client }
step-ui-title-interview = Узнать причину: { $who }
step-ui-title-plan_fix = Наметить исправление: { $client }
step-ui-title-finish_fix = Закончить исправление «{ $fix }»
step-ui-title-check_fix = Проверить исправление «{ $fix }»
step-ui-title-write_letter = Написать письмо: { $who }
step-ui-title-approve_letter = Прочесть и утвердить письмо: { $who }
step-ui-title-print_letter = Напечатать письмо: { $who }
step-ui-title-hand_letter = Передать письмо: { $who }
step-ui-title-letter_back = Письмо вернулось: { $who }
step-ui-title-call = Позвонить: { $who }
step-ui-title-visit = Приехать: { $who }
step-ui-title-letter = Отправить письмо: { $who }
step-ui-title-email = Написать на почту: { $who }
step-ui-title-gift = Передать подарок: { $who }
step-ui-title-event = Пригласить: { $who }
step-ui-title-plan_touch = Назначить следующий шаг: { $client }
step-ui-title-aftercare = Проверить, как дела: { $who }
step-ui-title-nothing = Делать ничего не нужно

step-ui-note-interview = Не продавать, а понять, почему ушёл.
step-ui-note-plan_fix = Причина известна, исправления ещё нет.
step-ui-note-finish_fix = Пока не сделано, писать и обещать рано.
step-ui-note-check_fix = Сделано, но не проверено: писать о нём рано.
step-ui-note-write_letter = Исправление проверено, можно писать.
step-ui-note-approve_letter = Черновик готов. Прочтите, прежде чем печатать.
step-ui-note-print_letter = Утверждено, осталось напечатать.
step-ui-note-hand_letter = Напечатано. Передать из рук в руки или с курьером.
step-ui-note-letter_back = Проверьте, верный ли адрес; потом отправьте ещё раз.
step-ui-note-call = Понять, а не продать. И быть готовым к «нет».
step-ui-note-visit = На его территории и с его темой.
step-ui-note-other_touch = Запланировано в цепочке касаний.
step-ui-note-plan_touch = У открытого дела нет следующего шага.
step-ui-note-aftercare = Вернувшийся чувствительнее прежнего: спросить, всё ли хорошо.
step-ui-note-nothing = По этому делу всё сделано.
step-ui-waiting = Его { $n ->
        [one] ждёт
        [few] ждут
        [many] ждут
       *[other] ждут
    } { $n ->
        [one] { $n } дело
        [few] { $n } дела
        [many] { $n } дел
       *[other] { $n } дела
    }.
step-ui-by = Делает { $who }.

step-ui-about-exit_interview = Узнать, почему ушёл
step-ui-about-apology_letter = Письмо с извинением
step-ui-about-after_letter = Звонок после письма
step-ui-about-offer = Предложение
step-ui-about-news = Новости, не чаще раза в 90 дней

step-ui-do-interview = Начать разговор
step-ui-do-resume = Продолжить разговор
step-ui-do-plan_fix = Наметить
step-ui-do-finish_fix = Открыть
step-ui-do-check_fix = Проверить
step-ui-do-write_letter = Написать
step-ui-do-approve_letter = Прочесть
step-ui-do-print_letter = Напечатать
step-ui-do-hand_letter = Отметить передачу
step-ui-do-letter_back = Открыть письмо
step-ui-do-call = Позвонить
step-ui-do-visit = Отметить визит
step-ui-do-other_touch = Отметить
step-ui-do-plan_touch = Назначить
step-ui-do-aftercare = Проверить
step-ui-do-nothing = Открыть дело

step-ui-state-ask_why = узнаём причину
step-ui-state-mend = исправляем
step-ui-state-ready = можно обращаться
step-ui-state-approached = обратились
step-ui-state-promised = обещал
step-ui-state-returned = вернулся
step-ui-state-closed = закрыто
step-ui-closed-keep_in_touch = на связи
step-ui-closed-given_up = оставили
step-ui-closed-good_riddance = скатертью дорога
step-ui-closed-do_not_contact = не беспокоить
step-ui-closed-lost_twice = ушёл дважды

step-ui-channel-call = Звонок
step-ui-channel-letter = Письмо
step-ui-channel-visit = Визит
step-ui-channel-email = Электронное письмо
step-ui-channel-gift = Подарок
step-ui-channel-event = Приглашение

step-ui-short-interview = Узнать причину
step-ui-short-plan_fix = Наметить исправление
step-ui-short-finish_fix = Закончить исправление
step-ui-short-check_fix = Проверить исправление
step-ui-short-write_letter = Написать письмо
step-ui-short-approve_letter = Прочесть и утвердить письмо
step-ui-short-print_letter = Напечатать письмо
step-ui-short-hand_letter = Передать письмо
step-ui-short-letter_back = Письмо вернулось
step-ui-short-call = Позвонить
step-ui-short-visit = Приехать
step-ui-short-other_touch = Касание по плану
step-ui-short-plan_touch = Нет следующего шага
step-ui-short-aftercare = Проверить, как дела
step-ui-short-nothing = —

step-ui-title-touch = Касание по плану: { $who }
step-ui-title-offer_ends = Заканчивается предложение: { $client }
step-ui-offer-until = Действует до { $day }, ответа нет.
step-ui-do-offer_ends = Решить
