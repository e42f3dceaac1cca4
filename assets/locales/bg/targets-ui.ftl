# Кого да върнем: избор по очаквана печалба в рамките на часовете и парите.

targets-ui-count = { $n ->
        [one] { $n } клиент
       *[other] { $n } клиенти
    }
targets-ui-verdict = Решение
targets-ui-all = Всички
targets-ui-first = Първи
targets-ui-must = Непременно
targets-ui-if_possible = При възможност
targets-ui-good_riddance = Прав им път
targets-ui-search = Търсене в списъка
targets-ui-again = Нов подбор
targets-ui-table = Загубени клиенти
targets-ui-take = Избор
targets-ui-take-one = В случай: { $client }
targets-ui-client = Клиент
targets-ui-yearly = Печалба годишно, { $sign }
targets-ui-chance = Шанс за връщане
targets-ui-days = Дни
targets-ui-expected = Очакваме, { $sign }
targets-ui-why = Защо
targets-ui-ground-overruled = Решено от вас
targets-ui-ground-showcase = Другите гледат него
targets-ui-ground-class_a = Големи клиенти (A)
targets-ui-ground-class_b = Средни клиенти (B)
targets-ui-ground-lifted_by_promise = Расте или ни препоръчва
targets-ui-ground-class_c = Малки клиенти (C)
targets-ui-ground-sum_unknown = Сумите не се знаят
targets-ui-ground-hours = Не стигат часове
targets-ui-ground-budget = Не стигат пари
targets-ui-ground-by_hand = Вие не го взимате
targets-ui-ground-in_work = Случаят е в работа
targets-ui-ground-closed = Случаят е затворен
targets-ui-ground-nothing_to_expect = Струва повече, отколкото носи
targets-ui-ground-criteria_against = Белези срещу него
targets-ui-ground-do_not_contact = Помоли да не го търсим
targets-ui-ground-lost_twice = Загубен два пъти
targets-ui-not-pursued = не го връщаме
targets-ui-expected-title = Какво ще донесе опитът
targets-ui-expected-sltv = Ще донесе, ако се върне
targets-ui-expected-chance = Шанс за връщане
targets-ui-expected-formula = Шанс × печалба − разходи
targets-ui-expected-formula-promised = Шанс × (печалба − обещаното) − разходи
targets-ui-expected-promised = Вече обещано: предложение и обезщетение
targets-ui-hours-of = { $used } от { $all }
targets-ui-money = Пари
targets-ui-chosen = Избрани { $n }. Очакваме
targets-ui-hot = Горещи: изчакване
targets-ui-hot-why = Първият контакт изчаква, докато се успокои
targets-ui-open = Отворете { $n ->
        [one] { $n } случай
       *[other] { $n } случая
    }
targets-ui-opening = Отваряме…
targets-ui-open-none = Отбележете кого да върнете
targets-ui-open-nobody = Изберете отговорник
targets-ui-opened = Отворени: { $n ->
        [one] { $n } случай
       *[other] { $n } случая
    }
targets-ui-empty = Засега няма кого да връщате
targets-ui-empty-why = Тук са загубените клиенти: колко са носили, какъв е шансът да се върнат и какво ще донесе това. Списъкът се прави сам от заредените поръчки.
targets-ui-load = Заредете поръчки
targets-ui-losses = Към загубите
targets-ui-drop = Махнете филтъра
targets-ui-search-pattern = име или град
targets-ui-again-why = Махнете своите отметки и оставете избора на програмата
targets-ui-left = Вашите отметки са махнати, изборът е отново на програмата
targets-ui-city = Град
targets-ui-abc-xyz = ABC·XYZ
targets-ui-abc = ABC
targets-ui-xyz = XYZ
targets-ui-abc-profit = { $abc } по печалба за { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната поръчка, { $xyz } по това колко равномерно купува
targets-ui-abc-turnover = { $abc } по оборот за { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната поръчка (печалбата не е известна), { $xyz } по това колко равномерно купува
targets-ui-group = Група
targets-ui-signal = Как си тръгна
targets-ui-lost_by = Обслужвал го
targets-ui-signal-S1 = замълча
targets-ui-signal-S2 = питаше, не купи
targets-ui-signal-S3 = не отговаря
targets-ui-signal-S4 = купува по-малко
targets-ui-signal-S5 = недоволен е
targets-ui-signal-S6 = каза го сам
targets-ui-signal-S7 = по модела на покупките
targets-ui-cut-hours-week = Дотук стигат вашите { $n ->
        [one] { $n } час
       *[other] { $n } часа
    } за седмицата. По-долу са останалите и защо
targets-ui-cut-hours-drive = Дотук стигат вашите { $n ->
        [one] { $n } час
       *[other] { $n } часа
    } до края на кампанията. По-долу са останалите и защо
targets-ui-cut-money-week = Дотук стигат парите за седмицата, { $sum }. По-долу са останалите и защо
targets-ui-cut-money-drive = Дотук стигат парите на кампанията, { $sum }. По-долу са останалите и защо
targets-ui-cut-over = По-горе са тези, които взехте вие. Те са повече, отколкото се побират
targets-ui-cut-nobody = По-горе са всички, които си струва да вземем. По-долу са останалите и защо ги оставяме
targets-ui-pinned-in = { $client }: взет от вас. Оставете избора на програмата
targets-ui-pinned-out = { $client }: изваден от вас. Оставете избора на програмата
targets-ui-period = За какъв срок избираме
targets-ui-hours-week = Часове за седмицата
targets-ui-hours-drive = Часове до края
targets-ui-money-week = Пари за седмицата
targets-ui-money-drive = Пари до края
targets-ui-at-most = Никой друг избор не носи повече от { $sum }
targets-ui-at-best = По-добър избор няма
targets-ui-over = Взети са повече, отколкото се побират: { $extra }.
targets-ui-over-hours = { $hours } ч в повече
targets-ui-over-money = не достигат { $sum }
targets-ui-over-why = Извадете някого или добавете часове и пари.
targets-ui-no-limits = Не е посочено колко часа и пари имате, затова никой не е предложен.
targets-ui-no-limits-why = Отбележете хората сами или
targets-ui-no-limits-way = впишете часовете и бюджета
targets-ui-verdict-of = { $client }: { $verdict }. Променете решението
targets-ui-verdict-in-case = Решението се променя в случая
targets-ui-verdict-own = Вашето решение
targets-ui-verdict-why = Защо решихте така
targets-ui-verdict-needs-why = Запишете причината: след половин година ще питат за нея
targets-ui-verdict-save = Решете така
targets-ui-verdict-by-method = Както е по метода
targets-ui-verdict-saved = Решението е променено: { $client }
targets-ui-filter = Филтър
targets-ui-any = всички
targets-ui-nobody = никой
targets-ui-no-group = без група
targets-ui-unclear = не е ясно
targets-ui-bound-from = от
targets-ui-bound-to = до
targets-ui-between = от { $from } до { $to }
targets-ui-from = от { $from }
targets-ui-up-to = до { $to }
targets-ui-chip = { $name }: { $what }
targets-ui-chip-drop = Махнете: { $words }
targets-ui-narrowed = Какво е избрано с филтъра
targets-ui-found = { $n ->
        [one] { $n } намерен клиент
       *[other] { $n } намерени клиенти
    }
targets-ui-ordered = Подредени по: { $name }
targets-ui-name-client = клиент
targets-ui-name-city = град
targets-ui-name-group = група
targets-ui-name-verdict = решение
targets-ui-name-abc = ABC
targets-ui-name-xyz = XYZ
targets-ui-name-yearly = печалба годишно
targets-ui-name-chance = шанс за връщане
targets-ui-name-days = дни
targets-ui-name-expected = очаквано
targets-ui-name-signal = как си тръгна
targets-ui-name-lost_by = кой го е обслужвал
targets-ui-name-why = защо
targets-ui-nothing = Никой не отговаря на този филтър
targets-ui-part = Прощално писмо
targets-ui-part-of = Прощално писмо до „{ $client }“
targets-ui-farewell = Последно писмо
targets-ui-farewell-of = Последното писмо до „{ $client }“, то е едно
targets-ui-chain-call = Обаждане, писмо, обаждане и оферта: { $hours } ч ваше време и куриер
targets-ui-chain-visit = Посещение (след месец само обаждане не помага), писмо, обаждане и оферта: { $hours } ч ваше време и куриер
