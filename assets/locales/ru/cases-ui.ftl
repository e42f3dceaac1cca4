# Дела: список и страница одного дела.

cases-ui-states = Состояние
cases-ui-open = Открытые
cases-ui-all = Все
cases-ui-table = Дела
cases-ui-client = Клиент
cases-ui-state = Состояние
cases-ui-next = Следующий шаг
cases-ui-due = Когда
cases-ui-driver = Ответственный
cases-ui-days = Дней с потери
cases-ui-worth = Прибыль в год
cases-ui-defect = Нет следующего шага
cases-ui-defects = Без следующего шага: { $n ->
        [one] { $n } дело
        [few] { $n } дела
        [many] { $n } дел
       *[other] { $n } дела
    }.
cases-ui-defects-why = С первой попытки почти не возвращаются, поэтому у каждого открытого дела стоит дата.
cases-ui-empty = Дел пока нет
cases-ui-empty-why = Дело — это один ушедший клиент, которого возвращает один человек. Выберите, кого вернуть.
cases-ui-choose = Выбрать, кого вернуть
cases-ui-none = В этом состоянии дел нет
cases-ui-show-all = Показать все

cases-ui-since = { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    } с потери
cases-ui-win = вернуть
cases-ui-expect = ожидаем { $sum }
cases-ui-defect-long = У открытого дела нет следующего шага.

cases-ui-who = Кто он
cases-ui-lost-by = Вёл его { $who }.
cases-ui-lost-by-nobody = Кто его вёл, неизвестно.
cases-ui-to-client = Вся история заказов
cases-ui-profit-before = Прибыль в год:
cases-ui-profit-title = Сколько он приносит
cases-ui-average-order = Обычный заказ
cases-ui-yearly = Прибыль в год
cases-ui-sltv = Если вернётся, за все годы
cases-ui-gap = Как посчитан предел
cases-ui-days-n = { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
cases-ui-gap-title = Как мы это узнали
cases-ui-gap-silent = Молчит
cases-ui-gap-limit = Предел, после которого клиент потерян
cases-ui-gap-own = По его собственным заказам
cases-ui-gap-firm = Заказов мало: взят обычный перерыв ваших клиентов
cases-ui-do-not-contact = Просил не беспокоить.
cases-ui-lost-twice = Ушёл дважды: больше не возвращаем, можно одно прощальное письмо (правило 13).
cases-ui-hot = Дело горячее: первое касание не раньше { $day }.

cases-ui-why = Почему ушёл
cases-ui-said = Сначала сказал
cases-ui-true = На самом деле
cases-ui-quote = «{ $words }»
cases-ui-not-known = ещё не знаем
cases-ui-human = Виноват человек: извиняется директор лично (правило 8).
cases-ui-for-him = Для него это
cases-ui-for-us = мы считали
cases-ui-confirmed = Подтвердил сам.
cases-ui-confirmed-on = Подтвердил сам, { $day }.
cases-ui-our-guess = наша догадка
cases-ui-our-guess-why = Клиент этого не подтвердил, поэтому писать об этом рано.
cases-ui-not-reason = Похоже, это не настоящая причина.
cases-ui-ask-again = Спросите ещё раз.
cases-ui-no-talk = Причину ещё не спрашивали. Лучшее время — со второй по шестую неделю после потери.
cases-ui-voice-staff = Сотрудники
cases-ui-voice-brainstorm = Догадки
cases-ui-voice-client = Клиент
cases-ui-open-talk = Открыть разговор
cases-ui-ask-staff = Спросить сотрудников
cases-ui-ours-label = Как считаем мы
cases-ui-severity-1 = мелочь
cases-ui-severity-2 = неприятность
cases-ui-severity-3 = проблема
cases-ui-severity-4 = катастрофа
cases-ui-severity-5 = конец света
cases-ui-of-5 = { $n } из 5

cases-ui-fixes = Что исправили
cases-ui-fix-checked = Проверено: { $who }, { $day }. Можно говорить.
cases-ui-fix-done = Сделано { $day }, не проверено: обещать рано.
cases-ui-fix-planned = Делает { $who }, до { $day }.
cases-ui-fix-overdue = Просрочено: { $who }, до { $day }.
cases-ui-fix-finish = Сделано…
cases-ui-fix-check = Проверить…
cases-ui-fix-plan = Наметить исправление
cases-ui-fix-none = Исправления ещё нет: без него письмо не может обещать.
cases-ui-fix-first-why = Сначала узнайте причину: исправляют её, а не догадку.
cases-ui-fix-reason = Причина
cases-ui-fix-what = Что изменим у себя
cases-ui-fix-what-pattern = второй водитель на ранний рейс
cases-ui-fix-owner = Кто делает
cases-ui-fix-due = До какого дня
cases-ui-fix-evidence = По чему видно, что сделано
cases-ui-fix-done-on = Когда сделано
cases-ui-fix-checker = Кто проверил
cases-ui-fix-checker-note = Не тот, кто делал
cases-ui-fix-planned-toast = Исправление намечено
cases-ui-fix-finished-toast = Исправление сделано, осталось проверить
cases-ui-fix-checked-toast = Исправление проверено, о нём можно говорить

cases-ui-offer = Что предлагаем
cases-ui-offer-none = Предложения ещё нет: гарантия, особое условие, личный контроль и немного неожиданного.
cases-ui-offer-first = Что предлагают при такой причине
cases-ui-offer-edit = Изменить
cases-ui-offer-make = Составить предложение
cases-ui-offer-ready = Готово
cases-ui-guarantee = Гарантия, что не повторится
cases-ui-special = Особое условие
cases-ui-control = Отвечает лично
cases-ui-control-none = пока никто
cases-ui-control-barred = За этого клиента он отвечал, когда тот ушёл. Поставьте другого (правило 10): прежний выбор остаётся в силе.
cases-ui-control-line = Отвечает лично { $who }.
cases-ui-gift = Подарок, которого не ждут
cases-ui-gift-line = В подарок: { $gift }.
cases-ui-cost = Во что обойдётся, { $sign }
cases-ui-cost-line = Обойдётся в { $sum }.
cases-ui-deadline = До какого дня
cases-ui-deadline-line = До { $day }.
cases-ui-ceiling = Потолок предложения и компенсации —
cases-ui-ceiling-title = Больше — себе в убыток
cases-ui-ceiling-contacts = Расходы на касания, делённые на вероятность
cases-ui-ceiling-sum = Потолок
cases-ui-above-ceiling = Это выше потолка: даже вернувшись, он не окупит предложение.
cases-ui-not-a-sum = Сумма не читается. Впишите её так: 1 000,50

cases-ui-comp = Компенсация
cases-ui-comp-line = Компенсация { $granted } — { $share } сорванного заказа { $order }, не процент со следующего.
cases-ui-comp-ledger = Использовано { $used }, осталось { $left }.
cases-ui-comp-make = Назначить компенсацию
cases-ui-comp-order = Сорванный заказ
cases-ui-comp-order-name = № { $number }, { $day }
cases-ui-comp-share = Доля заказа
cases-ui-comp-sum = Сумма, { $sign }
cases-ui-comp-used = Уже использовано, { $sign }
cases-ui-comp-form = Как отдаём
cases-ui-form-paid_back = вернём деньгами
cases-ui-form-off_next_order = вычтем из следующего заказа
cases-ui-comp-trap = Твёрдая сумма, не процент.
cases-ui-comp-trap-why = { $share } этого заказа — { $sum }. Те же { $share } со следующего заказа на { $next } — уже { $more }.
cases-ui-comp-save = Записать компенсацию
cases-ui-comp-saved = Компенсация записана
cases-ui-comp-no-orders = Заказов, от которых можно отсчитать долю, нет.

cases-ui-letters = Письма
cases-ui-letter-apology = Письмо с извинением
cases-ui-letter-farewell = Прощальное письмо
cases-ui-letter-thanks = Благодарность
cases-ui-letter-draft = черновик
cases-ui-letter-approved = утверждено
cases-ui-letter-printed = напечатано
cases-ui-letter-handed = передано
cases-ui-letter-delivered = вручено
cases-ui-letter-sent_back = вернулось
cases-ui-letter-answered = ответил
cases-ui-thank = Написать благодарность
cases-ui-farewell = Написать прощальное письмо

cases-ui-about = О нём
cases-ui-about-none = Пока ничего не записано. Два факта, верных только для него, понадобятся письму.
cases-ui-about-edit = Дописать на странице клиента
cases-ui-money = Деньги дела
cases-ui-spent = Потрачено { $sum }.
cases-ui-no-orders-yet = Заказов после потери пока нет, значит, и возврата нет.
cases-ui-orders-after = После потери { $n ->
        [one] { $n } заказ
        [few] { $n } заказа
        [many] { $n } заказов
       *[other] { $n } заказа
    }, прибыль { $sum }.
cases-ui-verdict = Решение
cases-ui-verdict-change = Решить иначе
cases-ui-verdict-label = Решение
cases-ui-verdict-why = Почему
cases-ui-verdict-by-method = Вернуть решение программы
cases-ui-verdict-by-hand = Решили вы: { $why }
cases-ui-verdict-saved = Решение записано
cases-ui-save = Записать
cases-ui-saving = Записываем…

cases-ui-step = Следующий шаг
cases-ui-step-due = { $day }. { $note }
cases-ui-step-late = Просрочено с { $day }
cases-ui-goes = Кто ведёт дело
cases-ui-keep = Оставить: { $who }
cases-ui-assigned = Дело ведёт { $who }
cases-ui-promised = Обещание ещё не возврат. Ждём заказ
cases-ui-returned = { $client } вернулся
cases-ui-returned-on = Новый заказ { $day }.
cases-ui-special-status = Особый клиент: вернувшийся чувствительнее прежнего (правило 12).
cases-ui-after = Забота после возврата
cases-ui-after-check = Через { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
cases-ui-after-due = { $day }
cases-ui-after-well = всё хорошо
cases-ui-after-unwell = не всё хорошо
cases-ui-after-mark = Проверили…
cases-ui-after-all-well = Всё хорошо
cases-ui-after-note = Что сказал
cases-ui-after-done = Проверка записана

cases-ui-touches = Касания
cases-ui-add = Добавить
cases-ui-today = сегодня
cases-ui-no-touches = Касаний пока нет. Одного раза почти никогда не хватает: наметьте цепочку.
cases-ui-channel = Как
cases-ui-touch-about = О чём
cases-ui-touch-about-pattern = напомнить о предложении
cases-ui-touch-who = Кто
cases-ui-touch-on = Когда
cases-ui-plan = Запланировать
cases-ui-planned = Касание запланировано на { $day }
cases-ui-mark = Отметить…
cases-ui-move = Перенести…
cases-ui-cancel = Отменить
cases-ui-moved = Касание перенесено на { $day }
cases-ui-cancelled = Касание отменено
cases-ui-outcome = Чем кончилось
cases-ui-outcome-no_answer = Не ответил
cases-ui-outcome-answered = Поговорили
cases-ui-outcome-refused = Отказался
cases-ui-outcome-thinks = Думает
cases-ui-outcome-promised = Обещал заказать
cases-ui-outcome-ordered = Говорит, что заказал
cases-ui-outcome-delivered = Вручено
cases-ui-outcome-pattern = Выберите итог
cases-ui-outcome-refused-note = Примем без уговоров: на связи, новости не чаще раза в 90 дней
cases-ui-outcome-promised-note = Обещание ещё не возврат
cases-ui-outcome-ordered-note = Возвратом станет сам заказ, когда он придёт (правило 11)
cases-ui-done-on = Когда было
cases-ui-note = Что сказал
cases-ui-minutes = Минут
cases-ui-touch-cost = Потрачено, { $sign }
cases-ui-touch-cost-note = Пусто — обычная цена
cases-ui-record = Записать итог
cases-ui-recorded = Итог записан

cases-ui-close = Закрыть дело
cases-ui-close-why = Отказ принимают спокойно: цель — хотя бы не нажить врага.
cases-ui-close-keep_in_touch = Остаться на связи
cases-ui-close-given_up = Оставить попытки
cases-ui-close-do_not_contact = Не беспокоить
cases-ui-closed-toast = Дело закрыто: { $how }
cases-ui-closed-as = Дело закрыто: { $how }.
cases-ui-reopen = Открыть снова
cases-ui-reopened = Дело снова открыто
cases-ui-gone = Такого дела нет
cases-ui-fill = Заполните поля выше
cases-ui-verdict-needs-why = Впишите, почему
cases-ui-fix-only = Только для этого клиента: у других с этой причиной дело в другом
cases-ui-fix-only-his = только для этого клиента
