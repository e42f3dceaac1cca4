# Клиенти: списъкът и страницата на един.

clients-search = Име, телефон или e-mail
clients-add = Добавете клиент
clients-city = Град
clients-served = Кой го обслужва
clients-orders = Поръчки
clients-last = Последна
clients-total = На стойност
clients-state = Какво става с него
clients-back-on = върна се на { $day }
clients-count = { $count ->
    [one] { $count } клиент
   *[other] { $count } клиенти
}
clients-empty = Още няма клиенти
clients-empty-what = Заредете изнесените клиенти и поръчки или впишете клиент на ръка.
clients-to-import = Заредете данни
clients-not-found = Няма клиенти за „{ $text }“
clients-show-all = Покажете всички
clients-new = Нов клиент
clients-add-do = Добавете
clients-added = Добавен е клиентът „{ $name }“
clients-name-first = Първо въведете името на клиента
clients-standing-buying = купува
clients-standing-unclear = още не е ясно
clients-standing-sleeping = спи
clients-standing-lost = загубен
clients-standing-left = тръгна си сам
clients-lost-twice = изгубен два пъти
clients-leave-alone = да не се безпокои
clients-data = Данни за клиента
clients-not-saved = Във файла остана предишното.
clients-name = Фирма или име
clients-contact = С кого говорим
clients-role = Длъжност
clients-gender = Обръщение
clients-gender-unknown = не е посочено
clients-gender-female = жена
clients-gender-male = мъж
clients-dative = До кого, за плика
clients-dative-note = Ако е празно, съставяме го сами
clients-phone = Телефон
clients-extension = Вътрешен
clients-email = E-mail
clients-street = Улица и номер
clients-postal-code = Пощенски код
clients-tax-id = ЕИК
clients-language = Език на писмата
clients-language-firm = като на фирмата
clients-language-ru = руски
clients-language-bg = български
clients-language-en = английски
clients-nobody = никой
clients-note = Бележка
clients-facts = Какво знаем за него
clients-facts-note = По едно на ред. Казаното на него („Още печете в пещта на дядо си“) влиза в писмото така
clients-do-not-contact = Да не се безпокои: помолил е да не пишем и да не звъним
clients-who = Кой е той
clients-persons = Лица за контакт
clients-served-by = Обслужвал го е { $who }.
clients-buys = Как купува
clients-rhythm = Последна поръчка на { $day }
clients-firm-rhythm = Собствените му поръчки са малко, затова е взет обичайният ритъм на фирмата.
clients-no-orders = Няма поръчки: ритъмът не е известен.
clients-returned-long = Върна се: нова поръчка на { $day }
clients-twice-long = Тръгна си за втори път на { $day }. Повече не го връщаме (правило 13).
clients-worth = Какво носи
clients-yearly = Печалба на година
clients-yearly-title = Печалбата от него за година
clients-yearly-known = Печалбата от всичките му поръчки до днес е събрана и преизчислена за година.
clients-yearly-guess = Печалбата от поръчките му не е посочена: взет е годишният му оборот и делът на печалбата на фирмата от настройките.
clients-yearly-own-margin = Печалбата е посочена в част от поръчките: за останалите е взет собственият дял на печалбата на този клиент.
clients-sums-unknown = Всички поръчки са за нула или във валута без курс: няма какво да се събере.
clients-bought = Общо е купил за { $total }, средна поръчка { $average }.
clients-about = За него
clients-marks = За и против
clients-marks-for = За
clients-marks-against = Против
clients-marks-note = Отметките променят реда в „Кого да върнем“: известното име го качва, две отметки против го свалят.
clients-mark-why = Защо „{ $mark }“
clients-mark-large-margin = голяма печалба
clients-mark-raises-turnover = силно вдига оборота
clients-mark-promising = обещава растеж
clients-mark-showcase = известно име
clients-mark-trophy = важен за конкурента
clients-mark-recommends = препоръчва ни
clients-mark-low-margin = малка печалба
clients-mark-pays-badly = плаща лошо
clients-mark-buys-little = купува рядко и малко
clients-mark-demands-much = иска повече, отколкото плаща
clients-mark-rude-to-staff = груб с хората
clients-mark-no-loyalty = гони всяка стотинка
clients-complaints = Рекламации
clients-no-complaints = Няма записани рекламации.
clients-complaint-order = поръчка № { $number }
clients-complaint-answered = отговорено на { $day }
clients-complaint-close = Отбележете като отговорено
clients-complaint-add = Запишете рекламация
clients-complaint-what = От какво се оплаква
clients-complaint-when = Кога
clients-complaint-number = Номер на поръчката
clients-complaint-save = Запишете
clients-complaint-added = Рекламацията е записана
clients-complaint-closed = Рекламацията е отбелязана като отговорена
clients-not-now = Не сега
clients-next-case = За този клиент има случай.
clients-next-back = Той се върна. В случая се вижда какво костваше и кога да му се обадим.
clients-next-twice = Изгубен два пъти: повече не го връщаме. Може едно прощално писмо.
clients-next-farewell = Напишете прощалното писмо
clients-open-case = Отворете случая
clients-older-cases = Предишни случаи:
clients-case-number = случай { $number }
clients-next-lost = Той си тръгна. Решете дали да го връщате.
clients-to-targets = Кого да върнем
clients-next-buys = Той не е сред тръгналите си.
clients-told-us = Каза, че си тръгва
clients-told-when = Кога го каза
clients-told-words = Думите му
clients-told-save = Запишете: тръгна си на { $day }
clients-told-noted = Записано: клиентът каза, че си тръгва
clients-also = Какво още говори, че си отива:
clients-foreseen = Според това как купуват вашите клиенти, вероятността още да купува е { $share }.
clients-foreseen-sure = Според това как купуват вашите клиенти, той почти сигурно още купува.
clients-foreseen-gone = Според това как купуват вашите клиенти, той почти сигурно вече не купува.
clients-foreseen-none = За една година не бива да чакате от него и една поръчка.
clients-foreseen-orders = За една година може да се очакват около { $n ->
        [one] { $n } поръчка
       *[other] { $n } поръчки
    }.
clients-foreseen-worth = За една година може да се очакват около { $n ->
        [one] { $n } поръчка
       *[other] { $n } поръчки
    } по { $sum }.
clients-foreseen-not = Това е, ако никой не направи нищо. Шансът да го върнете се смята отделно и стои в „Кого да върнем“.
clients-foreseen-how = Как купуват вашите клиенти
clients-classes = Място сред клиентите
clients-abc-A = A: от тези, които носят 80 % от { $by ->
        [profit] печалбата
       *[turnover] оборота
    }
clients-abc-B = B: от тези, които носят следващите 15 %
clients-abc-C = C: от тези, които носят последните 5 %
clients-abc-by-profit = ABC сравнява печалбата от всеки клиент за неговите { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната му поръчка: който си е тръгнал отдавна, остава толкова голям, колкото е бил.
clients-abc-by-turnover = ABC сравнява оборота на всеки клиент за неговите { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната му поръчка: печалбата не е посочена. Който си е тръгнал отдавна, остава толкова голям, колкото е бил.
clients-xyz-X = X: сумите по месеци са почти еднакви
clients-xyz-Y = Y: сумите по месеци се различават, но не много
clients-xyz-Z = Z: месец на месец не прилича. При малките клиенти е обичайно
clients-xyz-none = По-малко от три месеца с покупки: не личи колко равномерно купува
clients-month-variation = Колко се различават сумите по месеци{ $days ->
    [0] {""}
    [one] ; месецът му е { $days } ден – цяло число негови интервали
   *[other] ; месецът му е { $days } дни – цяло число негови интервали
}
clients-gap-variation = Колко се различават интервалите между поръчките
clients-buys-even = Поръчва равномерно, през почти еднакво време.
clients-buys-fair = Поръчва горе-долу равномерно.
clients-buys-uneven = Поръчва неравномерно: времето между поръчките много се мени.
clients-rfm = Три места сред купувалите през годината
clients-rfm-recency = Колко отдавна е купил за последно
clients-rfm-frequency = Колко често купува
clients-rfm-money = За колко купува
clients-rfm-what = 5 е най-добрата пета от вашите купувачи, 1 е последната. Който е купил еднакво, дели мястото.
clients-rfm-none = През последната година не е купувал, затова няма място сред купувачите (RFM).
clients-also-called = Известен и като: { $names }.
