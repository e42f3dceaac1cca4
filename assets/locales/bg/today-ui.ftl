# Днес: какво да се направи, колко е загубено и върнато.

today-ui-todo = Какво да се направи
today-ui-side = Парите и близките дни
today-ui-overdue = Просрочено, { $n }
today-ui-now = За днес, { $n }
today-ui-tomorrow = За утре, { $n }
today-ui-earlier = По-рано
today-ui-later = Скрийте
today-ui-yesterday = вчера
today-ui-weekday-day = { $weekday }, { $day }
today-ui-a-year = на година
today-ui-lost = Загубено за 12 месеца
today-ui-returned = Върнати { $sum }
today-ui-of = { $back } от { $of }
today-ui-of-title = Върналите се сред загубените за 12 месеца
today-ui-of-lost = Загубени: { $n ->
        [one] { $n } клиент
       *[other] { $n } клиенти
    }
today-ui-of-back = Върнали се с нова поръчка: { $n ->
        [one] { $n } клиент
       *[other] { $n } клиенти
    }
today-ui-of-share = Дял на върнатите пари
today-ui-bar = Върнати { $back } от { $lost }
today-ui-meaning = Толкова печалба на година носеха загубените.
today-ui-rents = Това са { $n ->
        [one] { $n } месец
       *[other] { $n } месеца
    } наем.
today-ui-themselves = Върнали се сами, без нас: { $n ->
        [one] { $n } клиент
       *[other] { $n } клиента
    }. Те не влизат в тази сума.
today-ui-days = Следващите 14 дни
today-ui-day-touches = { $day }: { $n ->
        [one] { $n } контакт
       *[other] { $n } контакта
    }
today-ui-soon = Скоро
today-ui-back-on = Върна се на { $day }
today-ui-back-today = Върна се днес
today-ui-back-yesterday = Върна се вчера
today-ui-back-order = , нова поръчка за { $sum }.
today-ui-thank = Да благодарим
today-ui-clear = За днес няма друго
today-ui-clear-why = Следващите стъпки са определени, просрочени няма. Нови случаи се отварят там, където се вижда кого да върнете.
today-ui-see-cases = Към случаите
today-ui-no-cases = Още няма случаи
today-ui-no-cases-why = Тук всеки ден стои списък: на кого да се обадите, какво да проверите, кое писмо да предадете. Ще се появи, щом изберете кого да върнете.
today-ui-choose = Изберете кого да върнете
today-ui-no-data = Още няма нито клиенти, нито поръчки
today-ui-no-data-why = Заредете файл с поръчки: програмата сама ще види кой си е тръгнал, кога и колко е носил.
today-ui-load = Заредете поръчки
today-ui-none-lost = Засега няма загубени.
