# Страница потерь.

losses-period = Период
losses-period-year = последние 12 месяцев
losses-period-this-year = этот год
losses-period-last-year = прошлый год
losses-period-all = за всё время
losses-lead = { $lost ->
    [one] Ушёл { $lost } клиент
    [few] Ушли { $lost } клиента
   *[other] Ушли { $lost } клиентов
} из { $clients }. { $lost ->
    [1] Прибыль, которую он приносил за год
   *[other] Прибыль, которую они приносили за год
}
losses-yearly-title = Прибыль за год от тех, кто ушёл
losses-others = { $count ->
    [one] и ещё { $count } клиент
    [few] и ещё { $count } клиента
   *[other] и ещё { $count } клиентов
}
losses-sum = Вместе
losses-profit = Прибыль
losses-turnover = Оборот
losses-profit-guess = Прибыль известна не у всех. Где её нет, взяли долю { $share } от оборота, она стоит в настройках.
losses-profit-guess-all = Прибыль в заказах не указана: взяли долю { $share } от оборота, она стоит в настройках.
losses-profit-unknown = Прибыль в заказах стоит не у всех, поэтому часть суммы — оценка по доле прибыли из настроек.
losses-profit-none = Прибыли нет ни в одном заказе, поэтому вся сумма — оценка по доле прибыли из настроек.
losses-salaries = { $count ->
    [one] месячная зарплата
    [few] месячные зарплаты
   *[other] месячных зарплат
} по { $each }
losses-rents = { $count ->
    [one] месяц аренды
    [few] месяца аренды
   *[other] месяцев аренды
} по { $each }
losses-simple = оборота простым счётом за { $years ->
    [one] { $years } год
    [few] { $years } года
   *[other] { $years } лет
}
losses-simple-title = Простой счёт
losses-simple-lost = Ушло клиентов
losses-simple-order = Средний заказ
losses-simple-orders = Заказов в год
losses-simple-years = Лет
losses-by-client = прибыли по каждому клиенту за { $years ->
    [one] { $years } год
    [few] { $years } года
   *[other] { $years } лет
}
losses-by-client-title = Счёт по каждому клиенту
losses-returned = в год уже вернулось: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
}
losses-by-1 = По месяцам, { $unit }
losses-by-3 = По кварталам, { $unit }
losses-by-12 = По годам, { $unit }
losses-unit-1 = { $sign }
losses-unit-1000 = тыс. { $sign }
losses-unit-1000000 = млн { $sign }
losses-gone = ушло
losses-back = вернулось
losses-over-bar = цифра над столбцом — число потерь
losses-chart = Потери по времени. Больше всего: { $name }, { $sum } прибыли в год, потерь { $lost }
losses-chart-none = Потерь за этот период нет
losses-chart-keys = Столбцы читаются стрелками
losses-bar = { $name }: ушло { $lost }, это { $sum } в год{ $returned ->
    [0] {"."}
   *[other] ; вернулось { $returned }, { $back } в год.
}
losses-as-table = Те же числа таблицей
losses-when = Когда
losses-gone-count = Ушло
losses-back-count = Вернулось, клиентов
losses-yearly-head = Прибыль в год
losses-employees = По сотрудникам
losses-served = Вёл клиента
losses-share = Доля
losses-nobody = не указан
losses-share-means = Доля — скольких своих клиентов не удержал. Это повод разобраться в причинах, а не искать виноватого: причины узнаём у самих клиентов.
losses-no-employees = Кто вёл клиентов, в данных не сказано. Укажите это на странице клиента или загрузите столбец «Кто вёл».
losses-whatif = А если так пойдёт и дальше?
losses-whatif-lose = Будет уходить в год
losses-whatif-back = и возвращать из них
losses-whatif-what = Что
losses-whatif-clients = Клиентов
losses-whatif-missing = Недополучаем в год, { $unit }
losses-whatif-note = Это прикидка: начинаем с тех, кто покупает сегодня; уходит столько же людей, новых нет, роста нет. Ушедших раньше не хватает и дальше.
losses-whatif-each = Каждый, кто уйдёт, унесёт { $each } прибыли в год: столько в среднем приносит тот, кто покупает сегодня.
losses-whatif-each-lost = (Ушедшие за этот период приносили в среднем { $each }.)
losses-now = сейчас
losses-year-1 = через год
losses-year-2 = 2 года
losses-year-3 = 3 года
losses-band = Много это или нет?
losses-band-own = у вас { $share }
losses-band-label = { $share } клиентов; обычно бывает от 10 до 25 %
losses-band-means = Терять 10–25 % клиентов в год — обычное дело, даже у лучших около 10 %. Границы взяты из книг о возврате клиентов, это ориентир, а не закон.
losses-empty = Потери считаются по заказам
losses-empty-what = Загрузите заказы, и здесь будет видно, кто ушёл, когда и во сколько это обошлось.
losses-to-import = Загрузить данные
losses-none = За этот период никто не ушёл
losses-none-what = { $buying ->
    [one] { $buying } клиент покупает
    [few] { $buying } клиента покупают
   *[other] { $buying } клиентов покупают
} в обычном ритме{ $sleeping ->
    [0] {""}
    [one] , { $sleeping } притих
   *[other] , { $sleeping } притихли
}. Если кто-то сам сказал, что уходит, отметьте это на его странице.
losses-who = Кто ушёл
losses-yearly-means = Прибыль в год — сколько каждый приносил до этой потери. Кто с тех пор снова покупал, сейчас может приносить другую сумму: она на его странице.
losses-client = Клиент
losses-evidence = Почему так думаем
losses-silent-unit = дней молчания
losses-is-back = вернулся
losses-open-case = Открыть дело
losses-no-case = дела нет
losses-other-currency = { $count ->
    [one] { $count } заказ в другой валюте сюда не вошёл.
    [few] { $count } заказа в другой валюте сюда не вошли.
   *[other] { $count } заказов в другой валюте сюда не вошли.
}
losses-salaries-title = Сколько это месячных зарплат
losses-rents-title = Сколько это месяцев аренды
losses-salary-each = Месячная зарплата
losses-rent-each = Аренда в месяц
losses-times = Получается
losses-salary-ask = Месячная зарплата
losses-rent-ask = Аренда в месяц
losses-salary-kept = Зарплата записана в настройки
losses-rent-kept = Аренда записана в настройки
losses-count-it = Сравнить
losses-counting = Считаем…
losses-simple-means = Так считает книга: все ушедшие одинаковы, и это весь оборот, а не прибыль.
losses-by-client-means = У каждого свой средний заказ, своё число заказов в год и своя доля прибыли.
losses-without-sums = { $count ->
    [one] У { $count } ушедшего все заказы на ноль или в валюте без курса: во что он обошёлся, отсюда не видно.
   *[other] У { $count } ушедших все заказы на ноль или в валюте без курса: во что они обошлись, отсюда не видно.
}
losses-returned-themselves = { $count ->
    [one] из них { $count } сам, без нас
   *[other] из них { $count } сами, без нас
}
losses-still = Вернуть ещё можно { $still } из них.
losses-in-peace = В покое оставляем { $count }: второй уход, просьба не беспокоить или закрытое дело.
losses-otherwise = Из ушедших в другое время тоже можно вернуть { $count }.
losses-left-twice = Кто-то уходил не один раз: по месяцам и в списке ниже — потери, всего { $losses }; здесь каждый клиент посчитан один раз.
losses-to-targets = Кого вернуть
losses-coefficient = Коэффициент потерь: { $name }
losses-all-his = Клиентов в этот период
losses-groups = По группам клиентов
losses-group = Группа
losses-no-group = без группы
losses-no-groups = Групп у клиентов нет. Загрузите столбец с группой, и станет видно, где теряете чаще.
losses-band-below = Это меньше обычного.
losses-band-usual = Это обычная доля.
losses-band-above = Это больше обычного.
losses-band-a-year = За выбранный период ушло { $share }, здесь пересчитано на год.
losses-band-short = За такой короткий период о годе судить нельзя: выберите хотя бы три месяца.
losses-band-long = Обычная доля бывает за один год: чтобы сравнить, выберите год.
losses-few = { $clients ->
    [one] Клиент всего { $clients }: смотрите на людей, а не на проценты.
    [few] Клиентов всего { $clients }: один ушедший меняет долю сильнее, чем целый год. Смотрите на людей, а не на проценты.
   *[other] Клиентов всего { $clients }: один ушедший меняет долю сильнее, чем целый год. Смотрите на людей, а не на проценты.
}
losses-complained = { $count ->
    [one] Пожаловался за это время { $count } клиент. На столько жалоб обычно приходится около
    [few] Жалоб за это время { $count }. На столько жалоб обычно приходится около
   *[other] Жалоб за это время { $count }. На столько жалоб обычно приходится около
}
losses-silent-means = недовольных, которые уходят молча.
losses-silent-title = Недовольных, которые молчат
losses-complaints = Жалоб за период
losses-silent-each = Молчат на каждую жалобу
losses-silent-sum = Примерно
losses-silent-from = Ориентир из исследований розничной торговли, не закон: у небольшой фирмы может выйти больше, чем всего клиентов.
losses-no-complaints = Жалоб за это время не записано. Это ещё не значит, что все довольны: по исследованиям розницы на одного, кто пожаловался, около { $each } уходят молча.
losses-whatif-heads = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
}
losses-whatif-in-all = Потеряем всего, { $unit }
losses-signal = Признак
losses-not-back = не вернулся
losses-shown = { $total } из { $all }
losses-nothing-fits = Под эти условия никто не подходит.
losses-drop-filters = Показать всех
losses-poster = Плакат для стены
losses-poster-paper = Бумага
losses-poster-a3 = А3, видно от двери
losses-poster-a4 = А4, для обычного принтера
losses-poster-open = Открыть
losses-poster-save = Сохранить PDF
losses-poster-saved = Плакат сохранён: { $path }
losses-poster-not-opened = Плакат готов, но открыть его нечем. Он лежит здесь: { $path }
losses-lifetime = Сколько стоит клиент за всё время
losses-lifetime-what = Столько принесёт один обычный клиент, если его не потерять. Числа взяты из ваших данных; поменяйте любое, и сумма пересчитается.
losses-lifetime-years = Лет остаётся с вами
losses-lifetime-margin = Доля прибыли
losses-lifetime-ahead = Лет вперёд после возвращения
losses-lifetime-stay = Из вернувшихся остаются ещё на год
losses-lifetime-discount = Ставка дисконта в год
losses-lifetime-yours = Ваше число
losses-lifetime-from-orders = { $clients ->
    [one] Из заказов { $clients } клиента
   *[other] Из заказов { $clients } клиентов
}
losses-lifetime-from-losses = За год ушло { $share }: 1 ÷ { $share }
losses-lifetime-from-settings = Из настроек
losses-lifetime-value = Прибыль с одного клиента
losses-lifetime-second = Вторая жизнь: если вернётся
losses-lifetime-in-year = { $year }-й год
losses-lifetime-second-how = { $yearly } прибыли в год; каждый следующий год остаются { $stay } вернувшихся, и деньги дешевеют на { $discount }.
losses-lifetime-two = Это две разные суммы. Первая — об обычном клиенте, за столько лет, сколько клиенты остаются с вами. Вторая — о том, кто ушёл и вернулся; она считается так же, как в делах и в выборе, кого вернуть, с теми же годами и ставками; только там у каждого своя прибыль в год.
losses-lifetime-keep = Взять в настройки
losses-lifetime-own = Вернуть мои данные
losses-lifetime-kept = Годы вперёд, доля прибыли и ставки записаны в настройки: по ним считаются дела и потери
losses-to-settings = Открыть настройки
losses-too-early = Пока не видно, кто ушёл
losses-too-early-what = Клиентов: { $clients }. Ещё никто не покупал достаточно часто, чтобы понять, что здесь обычно. Нужны хотя бы три дня с заказами у одного клиента; загрузите историю подлиннее. Если кто-то сам сказал, что уходит, отметьте это на его странице.
losses-set-rate = Задать курс
losses-had = Доля — от { $clients }, кто был у фирмы в этот период: всего { $bought ->
    [one] покупал { $bought }
   *[other] покупали { $bought }
}, из них { $gone ->
    [one] { $gone } ушёл
   *[other] { $gone } ушли
} ещё до него.
