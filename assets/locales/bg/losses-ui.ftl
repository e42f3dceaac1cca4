# Страницата на загубите.

losses-period = Период
losses-period-year = последните 12 месеца
losses-period-this-year = тази година
losses-period-last-year = миналата година
losses-period-all = за цялото време
losses-lead = { $lost ->
    [one] Тръгнал си е { $lost } клиент
   *[other] Тръгнали са си { $lost } клиенти
} от { $clients }. Печалбата, която носеха за година
losses-yearly-title = Печалба за година от онези, които си тръгнаха
losses-others = { $count ->
    [one] и още { $count } клиент
   *[other] и още { $count } клиенти
}
losses-sum = Общо
losses-profit = Печалба
losses-turnover = Оборот
losses-profit-guess = Печалбата не е известна за всички. Където я няма, взехме дял { $share } от оборота, както е в настройките.
losses-profit-unknown = Не при всички поръчки има печалба, затова част от сумата е оценка по дела на печалбата от настройките.
losses-salaries = { $count ->
    [one] месечна заплата
   *[other] месечни заплати
} по { $each }
losses-rents = { $count ->
    [one] месечен наем
   *[other] месечни наема
} по { $each }
losses-simple = оборот по простата сметка за { $years ->
    [one] { $years } година
   *[other] { $years } години
}
losses-simple-title = Простата сметка
losses-simple-lost = Изгубени клиенти
losses-simple-order = Средна поръчка
losses-simple-orders = Поръчки на година
losses-simple-years = Години
losses-by-client = Клиент по клиент за { $years ->
    [one] { $years } година
   *[other] { $years } години
}:
losses-by-client-title = Сметката клиент по клиент
losses-returned = на година вече се върнаха: { $count ->
    [one] { $count } клиент
   *[other] { $count } клиенти
}
losses-no-rent = Въведете заплата и наем и загубата ще се вижда по-ясно.
losses-to-settings = Отворете настройките
losses-by-1 = По месеци, { $unit }
losses-by-3 = По тримесечия, { $unit }
losses-by-12 = По години, { $unit }
losses-unit-1 = { $sign }
losses-unit-1000 = хил. { $sign }
losses-unit-1000000 = млн. { $sign }
losses-gone = тръгнали си
losses-back = върнали се
losses-over-bar = числото над стълба е брой клиенти
losses-chart = Загубите във времето. Най-много: { $name }, { $sum } печалба на година, клиенти: { $lost }
losses-chart-none = Няма загуби за този период
losses-chart-keys = Стълбовете се четат със стрелките
losses-bar = { $name }: тръгнали са си { $lost }, това са { $sum } на година{ $returned ->
    [0] {"."}
   *[other] ; върнали са се { $returned }, { $back } на година.
}
losses-as-table = Същите числа в таблица
losses-when = Кога
losses-gone-count = Тръгнали си
losses-back-count = Върнали се клиенти
losses-yearly-head = Печалба на година
losses-employees = По служители
losses-served = Обслужвал го е
losses-share = Дял
losses-nobody = не е посочен
losses-share-means = Делът показва колко от своите клиенти не е задържал. Това е повод да потърсим причините, а не виновния: причините научаваме от самите клиенти.
losses-no-employees = В данните не пише кой е обслужвал клиентите. Посочете го на страницата на клиента или заредете такава колона.
losses-whatif = А ако продължава така?
losses-whatif-lose = Ще губим на година
losses-whatif-back = и ще връщаме от тях
losses-whatif-what = Какво
losses-whatif-clients = Клиенти
losses-whatif-missing = Не получаваме на година, { $unit }
losses-whatif-note = Това е ориентир: без нови клиенти и без растеж; всеки, който си тръгва, струва колкото онези досега.
losses-now = сега
losses-year-1 = след година
losses-year-2 = 2 години
losses-year-3 = 3 години
losses-band = Много ли е?
losses-band-own = при вас { $share }
losses-band-label = { $share } от клиентите; обикновено е между 10 и 25 %
losses-above = Това е повече от обичайното.
losses-band-means = Да губиш 10–25 % от клиентите на година е нещо обичайно, дори най-добрите губят около 10 %. Границите са от книги за връщане на клиенти: ориентир, не закон.
losses-empty = Загубите се смятат по поръчките
losses-empty-what = Заредете поръчките и тук ще се вижда кой си е тръгнал, кога и колко струва това.
losses-to-import = Заредете данни
losses-none = Никой не си е тръгнал през този период
losses-none-what = Клиентите са общо { $clients } и всички купуват в обичайния си ритъм. Ако някой сам е казал, че си тръгва, отбележете го на неговата страница.
losses-who = Кой си е тръгнал
losses-client = Клиент
losses-evidence = Защо мислим така
losses-is-back = върна се
losses-open-case = Отворете случая
losses-no-case = няма случай
losses-more = Покажете още { $count }
losses-other-currency = { $count ->
    [one] { $count } поръчка в друга валута не е включена тук.
   *[other] { $count } поръчки в друга валута не са включени тук.
}
