# Страницата на загубите.

losses-period = Период
losses-period-year = последните 12 месеца
losses-period-this-year = тази година
losses-period-last-year = миналата година
losses-period-all = за цялото време
losses-lead = { $lost ->
    [one] Тръгнал си е { $lost } клиент
   *[other] Тръгнали са си { $lost } клиенти
} от { $clients }. { $lost ->
    [one] Печалбата, която носеше за година
   *[other] Печалбата, която носеха за година
}
losses-yearly-title = Печалба за година от онези, които си тръгнаха
losses-others = { $count ->
    [one] и още { $count } клиент
   *[other] и още { $count } клиенти
}
losses-sum = Общо
losses-profit = Печалба
losses-turnover = Оборот
losses-profit-guess = Печалбата не е известна за всички. Където я няма, взехме дял { $share } от оборота, както е в настройките.
losses-profit-guess-all = В поръчките няма печалба: взехме дял { $share } от оборота, както е в настройките.
losses-profit-unknown = Не при всички поръчки има печалба, затова част от сумата е оценка по дела на печалбата от настройките.
losses-profit-none = В нито една поръчка няма печалба, затова цялата сума е оценка по дела на печалбата от настройките.
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
losses-by-client = печалба клиент по клиент за { $years ->
    [one] { $years } година
   *[other] { $years } години
}
losses-by-client-title = Сметката клиент по клиент
losses-returned = на година вече се върнаха: { $count ->
    [one] { $count } клиент
   *[other] { $count } клиенти
}
losses-by-1 = По месеци, { $unit }
losses-by-3 = По тримесечия, { $unit }
losses-by-12 = По години, { $unit }
losses-unit-1 = { $sign }
losses-unit-1000 = хил. { $sign }
losses-unit-1000000 = млн. { $sign }
losses-gone = тръгнали си
losses-back = върнали се
losses-over-bar = числото над стълба е брой загуби
losses-chart = Загубите във времето. Най-много: { $name }, { $sum } печалба на година, загуби: { $lost }
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
losses-whatif-lose = Ще си тръгват на година
losses-whatif-back = и ще връщаме от тях
losses-whatif-what = Какво
losses-whatif-clients = Клиенти
losses-whatif-missing = Не получаваме на година, { $unit }
losses-whatif-note = Това е ориентир: започваме с тези, които купуват днес; тръгват си толкова хора, няма нови и няма растеж. Които вече ги няма, продължават да липсват.
losses-whatif-each = Всеки, който си тръгне, ще отнесе { $each } печалба на година: толкова средно носи един от тези, които купуват днес.
losses-whatif-each-lost = (Тръгналите си през този период са носили средно по { $each }.)
losses-now = сега
losses-year-1 = след година
losses-year-2 = 2 години
losses-year-3 = 3 години
losses-band = Много ли е?
losses-band-own = при вас { $share }
losses-band-label = { $share } от клиентите; обикновено е между 10 и 25 %
losses-band-means = Да губиш 10–25 % от клиентите на година е нещо обичайно, дори най-добрите губят около 10 %. Границите са от книги за връщане на клиенти: ориентир, не закон.
losses-empty = Загубите се смятат по поръчките
losses-empty-what = Заредете поръчките и тук ще се вижда кой си е тръгнал, кога и колко струва това.
losses-to-import = Заредете данни
losses-none = Никой не си е тръгнал през този период
losses-none-what = { $buying ->
    [one] { $buying } клиент купува
   *[other] { $buying } клиенти купуват
} с обичайното темпо{ $sleeping ->
    [0] {""}
    [one] , { $sleeping } е утихнал
   *[other] , { $sleeping } са утихнали
}. Ако някой сам е казал, че си тръгва, отбележете го на неговата страница.
losses-who = Кой си е тръгнал
losses-yearly-means = Печалбата на година е колко е носил всеки преди тази загуба. Който оттогава пак е купувал, сега може да носи друга сума: тя е на страницата му.
losses-client = Клиент
losses-evidence = Защо мислим така
losses-silent-unit = дни мълчание
losses-is-back = върна се
losses-open-case = Отворете случая
losses-no-case = няма случай
losses-other-currency = { $count ->
    [one] { $count } поръчка в друга валута не е включена тук.
   *[other] { $count } поръчки в друга валута не са включени тук.
}
losses-salaries-title = Колко месечни заплати са това
losses-rents-title = Колко месеца наем са това
losses-salary-each = Месечна заплата
losses-rent-each = Наем за месец
losses-times = Излиза
losses-salary-ask = Месечна заплата
losses-rent-ask = Наем за месец
losses-salary-kept = Заплатата е записана в настройките
losses-rent-kept = Наемът е записан в настройките
losses-count-it = Сравни
losses-counting = Смятаме…
losses-simple-means = Така смята книгата: всички, които са си тръгнали, са еднакви, и това е целият оборот, а не печалбата.
losses-by-client-means = Всеки със своята средна поръчка, своя брой поръчки на година и своя дял печалба.
losses-without-sums = { $count ->
    [one] { $count } от тях има само поръчки за нула или във валута без курс: колко е струвал, оттук не се вижда.
   *[other] { $count } от тях имат само поръчки за нула или във валута без курс: колко са стрували, оттук не се вижда.
}
losses-returned-themselves = { $count ->
    [one] { $count } от тях сам, без нас
   *[other] { $count } от тях сами, без нас
}
losses-still = { $still ->
    [one] От тях { $still } още може да се върне.
   *[other] От тях { $still } още могат да се върнат.
}
losses-in-peace = На мира оставяме { $count }: второ тръгване, молба да не ги търсим или приключен случай.
losses-otherwise = { $count ->
    [one] От тръгналите си в друго време също може да се върне { $count }.
   *[other] От тръгналите си в друго време също могат да се върнат { $count }.
}
losses-left-twice = Някои са си тръгвали повече от веднъж: по месеци и в списъка долу се броят загуби, общо { $losses }; тук всеки клиент е броен веднъж.
losses-to-targets = Кого да върнем
losses-coefficient = Коефициент на загубите: { $name }
losses-all-his = Клиенти през периода
losses-groups = По групи клиенти
losses-group = Група
losses-no-group = без група
losses-no-groups = Клиентите нямат групи. Заредете колона с групата и ще се види къде губите по-често.
losses-band-below = Това е по-малко от обичайното.
losses-band-usual = Това е обичаен дял.
losses-band-above = Това е повече от обичайното.
losses-band-a-year = За избрания период са си тръгнали { $share }, тук е преизчислено за година.
losses-band-short = Толкова кратък период не говори за годината: изберете поне три месеца.
losses-band-long = Обичайният дял е за една година: за да сравните, изберете година.
losses-few = { $clients ->
    [one] Има само { $clients } клиент: гледайте хората, а не процентите.
   *[other] Клиентите са само { $clients }: един тръгнал си променя дела повече от цяла година. Гледайте хората, а не процентите.
}
losses-complained = { $count ->
    [one] През това време има { $count } рекламация. На толкова обикновено се падат около
   *[other] През това време има { $count } рекламации. На толкова обикновено се падат около
}
losses-silent-means = недоволни, които си тръгват мълчаливо.
losses-silent-title = Недоволни, които мълчат
losses-complaints = Рекламации за периода
losses-silent-each = Мълчат на всяка рекламация
losses-silent-sum = Приблизително
losses-silent-from = Ориентир от проучвания на търговията на дребно, а не закон: при малка фирма може да излезе повече от всичките ѝ клиенти.
losses-no-complaints = През това време няма записани рекламации. Това още не значи, че всички са доволни: според проучвания на търговията на дребно на един, който се оплаква, около { $each } си тръгват мълчаливо.
losses-whatif-heads = { $count ->
    [one] { $count } клиент
   *[other] { $count } клиенти
}
losses-whatif-in-all = Губим общо, { $unit }
losses-signal = Признак
losses-not-back = не се е върнал
losses-shown = { $total } от { $all }
losses-nothing-fits = Никой не отговаря на тези условия.
losses-drop-filters = Покажи всички
losses-poster = Плакат за стената
losses-poster-paper = Хартия
losses-poster-a3 = A3, чете се от вратата
losses-poster-a4 = A4, за обикновен принтер
losses-poster-open = Отвори
losses-poster-save = Запази PDF
losses-poster-saved = Плакатът е запазен: { $path }
losses-poster-not-opened = Плакатът е готов, но няма с какво да се отвори. Намира се тук: { $path }
losses-lifetime = Колко струва един клиент за цялото време
losses-lifetime-what = Толкова ще донесе един обикновен клиент, ако не го загубите. Числата са от вашите данни; променете което и да е и сумата ще се преизчисли.
losses-lifetime-years = Години, през които остава с вас
losses-lifetime-margin = Дял на печалбата
losses-lifetime-ahead = Години напред след връщане
losses-lifetime-stay = От върналите се остават още година
losses-lifetime-discount = Дисконтова норма на година
losses-lifetime-yours = Ваше число
losses-lifetime-from-orders = { $clients ->
    [one] От поръчките на { $clients } клиент
   *[other] От поръчките на { $clients } клиенти
}
losses-lifetime-from-losses = За година са си тръгнали { $share }: 1 ÷ { $share }
losses-lifetime-from-settings = От настройките
losses-lifetime-value = Печалба от един клиент
losses-lifetime-second = Втори живот: ако се върне
losses-lifetime-in-year = { $year }. година
losses-lifetime-second-how = { $yearly } печалба на година; всяка следваща година остават { $stay } от върналите се, а парите поевтиняват с { $discount }.
losses-lifetime-two = Това са две различни суми. Първата е за обикновен клиент, за толкова години, колкото клиентите остават с вас. Втората е за онзи, който си е тръгнал и се е върнал; тя се смята така, както в случаите и в „Кого да върнем“, със същите години и норми; само че там печалбата на година е своя за всеки.
losses-lifetime-keep = Вземете за настройки
losses-lifetime-own = Върнете моите данни
losses-lifetime-kept = Годините напред, делът на печалбата и нормите са записани в настройките: по тях се смятат случаите и загубите
losses-to-settings = Отворете настройките
losses-too-early = Още не личи кой си е тръгнал
losses-too-early-what = Клиенти: { $clients }. Още никой не е купувал достатъчно често, за да се разбере какво е обичайното тук. Нужни са поне три дни с поръчки при един клиент; заредете по-дълга история. Ако някой сам е казал, че си тръгва, отбележете го на неговата страница.
losses-set-rate = Задай курс
losses-had = { $clients ->
    [one] Делът е от { $clients } клиент, когото фирмата е имала през периода
   *[other] Делът е от { $clients } клиенти, които фирмата е имала през периода
}: { $bought ->
    [one] купувал е общо { $bought }
   *[other] купували са общо { $bought }
}, от тях { $gone ->
    [one] { $gone } си е тръгнал
   *[other] { $gone } са си тръгнали
} преди него.
