# Кого да върнем: избор по очаквана печалба в рамките на часовете и парите.

targets-ui-count = { $n ->
        [one] { $n } клиент
       *[other] { $n } клиента
    }
targets-ui-verdict = Решение
targets-ui-all = Всички
targets-ui-first = Първи
targets-ui-must = Непременно
targets-ui-if_possible = При възможност
targets-ui-good_riddance = Прав им път
targets-ui-search = Търсене в списъка
targets-ui-search-pattern = име, град, причина
targets-ui-again = Нов подбор
targets-ui-table = Загубени клиенти
targets-ui-take = Избор
targets-ui-take-one = В случай: { $client }
targets-ui-client = Клиент
targets-ui-abc = ABC
targets-ui-abc-profit = По печалба
targets-ui-abc-turnover = По оборот: печалбата не е известна
targets-ui-yearly = Печалба годишно, { $sign }
targets-ui-chance = Шанс за връщане
targets-ui-days = Дни
targets-ui-expected = Очакваме, { $sign }
targets-ui-why = Защо
targets-ui-by-hand = решено на ръка
targets-ui-not-pursued = не го връщаме
targets-ui-has-case = Вече има случай
targets-ui-lost-twice = Загубен два пъти: повече не го връщаме (правило 13)
targets-ui-do-not-contact = Помоли да не го търсим
targets-ui-riddance = Решено е да не се връща
targets-ui-expected-title = Какво ще донесе опитът
targets-ui-expected-sltv = Ще донесе, ако се върне
targets-ui-expected-chance = Шанс за връщане
targets-ui-expected-cost = Обичайната поредица контакти
targets-ui-expected-formula = Шанс × печалба − разходи
targets-ui-cut-hours = Дотук стигат вашите { $n ->
        [one] { $n } час
       *[other] { $n } часа
    } за седмицата. По-долу е това, което не се побра
targets-ui-cut-money = Дотук стигат парите на кампанията, { $sum }. По-долу е това, което не се побра
targets-ui-hours = Часове седмично
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
targets-ui-nothing = По филтъра „{ $text }“ няма никого
targets-ui-drop = Махнете филтъра
