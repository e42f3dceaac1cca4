# Случаите: списъкът и страницата на един случай.

cases-ui-states = Състояние
cases-ui-open = Отворени
cases-ui-all = Всички
cases-ui-table = Случаи
cases-ui-client = Клиент
cases-ui-state = Състояние
cases-ui-next = Следваща стъпка
cases-ui-due = Кога
cases-ui-driver = Отговорник
cases-ui-days = Дни от загубата
cases-ui-worth = Печалба на година
cases-ui-defect = Няма следваща стъпка
cases-ui-defects = Без следваща стъпка: { $n ->
        [one] { $n } случай
       *[other] { $n } случая
    }.
cases-ui-defects-why = С един опит почти никой не се връща, затова всеки отворен случай има дата.
cases-ui-empty = Още няма случаи
cases-ui-empty-why = Случаят е един загубен клиент, когото връща един човек. Изберете кого да върнете.
cases-ui-choose = Изберете кого да върнете
cases-ui-none = В това състояние няма случаи
cases-ui-show-all = Покажи всички

cases-ui-since = { $n ->
        [one] { $n } ден
       *[other] { $n } дни
    } от загубата
cases-ui-win = шанс
cases-ui-expect = очакваме { $sum }
cases-ui-defect-long = Отвореният случай няма следваща стъпка.

cases-ui-who = Кой е той
cases-ui-lost-by = Обслужвал го е { $who }.
cases-ui-lost-by-nobody = Не е известно кой го е обслужвал.
cases-ui-to-client = Всички поръчки
cases-ui-profit-before = Печалба на година:
cases-ui-profit-title = Колко носи
cases-ui-average-order = Обичайна поръчка
cases-ui-yearly = Печалба на година
cases-ui-sltv = Ако се върне, за всички години
cases-ui-gap = Как е сметната границата
cases-ui-days-n = { $n ->
        [one] { $n } ден
       *[other] { $n } дни
    }
cases-ui-gap-title = Как го разбрахме
cases-ui-gap-silent = Мълчи
cases-ui-gap-limit = Граница, след която е загубен
cases-ui-gap-own = По неговите собствени поръчки
cases-ui-gap-firm = Поръчките са малко: взет е обичайният интервал на вашите клиенти
cases-ui-do-not-contact = Помоли да не го търсим.
cases-ui-lost-twice = Загубен два пъти: повече не го връщаме, възможно е едно прощално писмо (правило 13).
cases-ui-hot = Случаят е горещ: първият контакт е най-рано на { $day }.

cases-ui-why = Защо си тръгна
cases-ui-said = Първо каза
cases-ui-true = В действителност
cases-ui-quote = „{ $words }“
cases-ui-not-known = още не знаем
cases-ui-human = Вината е на човек: извинява се лично директорът (правило 8).
cases-ui-for-him = За него това е
cases-ui-for-us = ние смятахме
cases-ui-confirmed = Потвърди го сам.
cases-ui-confirmed-on = Потвърди го сам на { $day }.
cases-ui-our-guess = наше предположение
cases-ui-our-guess-why = Клиентът не го е потвърдил, затова е рано да пишем за това.
cases-ui-not-reason = Изглежда, че това не е истинската причина.
cases-ui-ask-again = Попитайте пак.
cases-ui-no-talk = Още не сме питали за причината. Най-доброто време е от втората до шестата седмица след загубата.
cases-ui-voice-staff = Служители
cases-ui-voice-brainstorm = Предположения
cases-ui-voice-client = Клиентът
cases-ui-open-talk = Към разговора
cases-ui-ask-staff = Да попитаме служителите
cases-ui-ours-label = Как смятаме ние
cases-ui-severity-1 = дреболия
cases-ui-severity-2 = неприятност
cases-ui-severity-3 = проблем
cases-ui-severity-4 = катастрофа
cases-ui-severity-5 = краят на света
cases-ui-of-5 = { $n } от 5

cases-ui-fixes = Какво поправихме
cases-ui-fix-checked = Проверено: { $who }, { $day }. Може да се говори.
cases-ui-fix-done = Направено на { $day }, непроверено: рано е да обещаваме.
cases-ui-fix-planned = Прави го { $who }, до { $day }.
cases-ui-fix-overdue = Просрочено: { $who }, до { $day }.
cases-ui-fix-finish = Готово е…
cases-ui-fix-check = Проверете…
cases-ui-fix-plan = Планирайте поправка
cases-ui-fix-none = Още няма поправка: без нея писмото не може да обещава.
cases-ui-fix-first-why = Първо научете причината: поправя се тя, а не предположението.
cases-ui-fix-reason = Причина
cases-ui-fix-what = Какво променяме при нас
cases-ui-fix-what-pattern = втори шофьор за ранния курс
cases-ui-fix-owner = Кой го прави
cases-ui-fix-due = До кой ден
cases-ui-fix-evidence = По какво личи, че е направено
cases-ui-fix-done-on = Кога е направено
cases-ui-fix-checker = Кой провери
cases-ui-fix-checker-note = Не този, който го е правил
cases-ui-fix-planned-toast = Поправката е планирана
cases-ui-fix-finished-toast = Поправката е направена, остава да се провери
cases-ui-fix-checked-toast = Поправката е проверена, за нея може да се говори

cases-ui-offer = Какво предлагаме
cases-ui-offer-none = Още няма предложение: гаранция, специално условие, личен контрол и малко изненада.
cases-ui-offer-first = Какво се предлага при такава причина
cases-ui-offer-edit = Промяна
cases-ui-offer-make = Съставете предложение
cases-ui-offer-ready = Готово
cases-ui-guarantee = Гаранция, че няма да се повтори
cases-ui-special = Специално условие
cases-ui-control = Лично отговаря
cases-ui-control-none = засега никой
cases-ui-control-barred = Той е обслужвал клиента, когато си е тръгнал. Посочете друг (правило 10): предишният избор остава в сила.
cases-ui-control-line = Лично отговаря { $who }.
cases-ui-gift = Неочакван подарък
cases-ui-gift-line = Подарък: { $gift }.
cases-ui-cost = Колко ще струва, { $sign }
cases-ui-cost-line = Ще струва { $sum }.
cases-ui-deadline = До кой ден
cases-ui-deadline-line = До { $day }.
cases-ui-ceiling = Таван за предложението и компенсацията:
cases-ui-ceiling-title = Повече е на загуба
cases-ui-ceiling-contacts = Разходи за контакти, делени на шанса
cases-ui-ceiling-sum = Таван
cases-ui-above-ceiling = Това е над тавана: дори да се върне, предложението няма да се изплати.
cases-ui-not-a-sum = Сумата не се чете. Напишете я така: 1 000,50

cases-ui-comp = Компенсация
cases-ui-comp-line = Компенсация { $granted }: { $share } от проблемната поръчка { $order }, не процент от следващата.
cases-ui-comp-ledger = Използвани { $used }, остават { $left }.
cases-ui-comp-make = Определете компенсация
cases-ui-comp-order = Проблемна поръчка
cases-ui-comp-order-name = № { $number }, { $day }
cases-ui-comp-share = Дял от поръчката
cases-ui-comp-sum = Сума, { $sign }
cases-ui-comp-used = Вече използвано, { $sign }
cases-ui-comp-form = Как я даваме
cases-ui-form-paid_back = връщаме парите
cases-ui-form-off_next_order = приспадаме от следващата поръчка
cases-ui-comp-trap = Твърда сума, не процент.
cases-ui-comp-trap-why = { $share } от тази поръчка са { $sum }. Същите { $share } от следваща поръчка за { $next } са вече { $more }.
cases-ui-comp-save = Запис на компенсацията
cases-ui-comp-saved = Компенсацията е записана
cases-ui-comp-no-orders = Няма поръчки, от които да се изчисли дял.

cases-ui-letters = Писма
cases-ui-letter-apology = Писмо с извинение
cases-ui-letter-farewell = Прощално писмо
cases-ui-letter-thanks = Благодарствено писмо
cases-ui-letter-draft = чернова
cases-ui-letter-approved = одобрено
cases-ui-letter-printed = отпечатано
cases-ui-letter-handed = предадено
cases-ui-letter-delivered = връчено
cases-ui-letter-sent_back = върнато
cases-ui-letter-answered = отговори
cases-ui-thank = Благодарствено писмо
cases-ui-farewell = Прощално писмо

cases-ui-about = За него
cases-ui-about-none = Още нищо не е записано. За писмото ще трябват два факта, верни само за него.
cases-ui-about-edit = Допълнете в страницата на клиента
cases-ui-money = Парите по случая
cases-ui-spent = Похарчени { $sum }.
cases-ui-no-orders-yet = След загубата още няма поръчки, значи няма и връщане.
cases-ui-orders-after = След загубата: { $n ->
        [one] { $n } поръчка
       *[other] { $n } поръчки
    }, печалба { $sum }.
cases-ui-verdict = Решение
cases-ui-verdict-change = Друго решение
cases-ui-verdict-label = Решение
cases-ui-verdict-why = Защо
cases-ui-verdict-by-method = Към решението на програмата
cases-ui-verdict-by-hand = Решихте вие: { $why }
cases-ui-verdict-saved = Решението е записано
cases-ui-save = Запис
cases-ui-saving = Записваме…

cases-ui-step = Следваща стъпка
cases-ui-step-due = { $day }. { $note }
cases-ui-step-late = Просрочено от { $day }
cases-ui-goes = Кой води случая
cases-ui-keep = Остава: { $who }
cases-ui-assigned = Случаят е на { $who }
cases-ui-promised = Обещанието още не е връщане. Чакаме поръчка
cases-ui-returned = { $client } се върна
cases-ui-returned-on = Нова поръчка на { $day }.
cases-ui-special-status = Специален клиент: върналият се е по-чувствителен (правило 12).
cases-ui-after = Грижа след връщането
cases-ui-after-check = След { $n ->
        [one] { $n } ден
       *[other] { $n } дни
    }
cases-ui-after-due = на { $day }
cases-ui-after-well = всичко е наред
cases-ui-after-unwell = не всичко е наред
cases-ui-after-mark = Проверено…
cases-ui-after-all-well = Всичко е наред
cases-ui-after-note = Какво каза
cases-ui-after-done = Проверката е записана

cases-ui-touches = Контакти
cases-ui-add = Добавете
cases-ui-today = днес
cases-ui-no-touches = Още няма контакти. Един път почти никога не стига: планирайте поредица.
cases-ui-channel = Как
cases-ui-touch-about = За какво
cases-ui-touch-about-pattern = да напомним за предложението
cases-ui-touch-who = Кой
cases-ui-touch-on = Кога
cases-ui-plan = Планирайте
cases-ui-planned = Контактът е планиран за { $day }
cases-ui-mark = Отбележете…
cases-ui-move = Преместете…
cases-ui-cancel = Отмяна
cases-ui-moved = Контактът е преместен за { $day }
cases-ui-cancelled = Контактът е отменен
cases-ui-outcome = Как завърши
cases-ui-outcome-no_answer = Не отговори
cases-ui-outcome-answered = Поговорихме
cases-ui-outcome-refused = Отказа
cases-ui-outcome-thinks = Мисли
cases-ui-outcome-promised = Обеща да поръча
cases-ui-outcome-ordered = Каза, че е поръчал
cases-ui-outcome-delivered = Връчено
cases-ui-outcome-pattern = Изберете резултат
cases-ui-outcome-refused-note = Приемаме без уговаряне: поддържаме връзка, новини най-много веднъж на 90 дни
cases-ui-outcome-promised-note = Обещанието още не е връщане
cases-ui-outcome-ordered-note = Връщане става самата поръчка, когато дойде (правило 11)
cases-ui-done-on = Кога беше
cases-ui-note = Какво каза
cases-ui-minutes = Минути
cases-ui-touch-cost = Похарчено, { $sign }
cases-ui-touch-cost-note = Празно: обичайната цена
cases-ui-record = Запис на резултата
cases-ui-recorded = Резултатът е записан

cases-ui-close = Затворете случая
cases-ui-close-why = Отказът се приема спокойно: целта е поне да не създадем враг.
cases-ui-close-keep_in_touch = Поддържаме връзка
cases-ui-close-given_up = Спираме опитите
cases-ui-close-do_not_contact = Без контакт
cases-ui-closed-toast = Случаят е закрит: { $how }
cases-ui-closed-as = Случаят е закрит: { $how }.
cases-ui-reopen = Отворете отново
cases-ui-reopened = Случаят е отворен отново
cases-ui-gone = Няма такъв случай
cases-ui-fill = Попълнете полетата по-горе
cases-ui-verdict-needs-why = Напишете защо
cases-ui-fix-only = Само за този клиент: при други със същата причина става дума за друго
cases-ui-fix-only-his = само за този клиент
