# Настройки.

settings-look = Вид
settings-ui-language = Язык окна
settings-own-ru = Русский
settings-own-bg = Български
settings-own-en = English
settings-theme = Тема
settings-theme-system = как в системе
settings-theme-light = светлая
settings-theme-dark = тёмная
settings-size = Размер текста, { $size }
settings-sample = Это пример
settings-sample-what = Фирма, клиенты и заказы выдуманы. Посмотрите и начните своё.
settings-sample-leave = Убрать пример
settings-sample-gone = Клиенты, дела и письма примера исчезнут, вернуть их будет нельзя. Ваших данных здесь нет.
settings-sample-do = Убрать и начать своё
settings-sample-leaving = Убираем…
settings-sample-keep = Оставить пример
settings-kept = В файле осталось прежнее.
settings-firm = Фирма
settings-firm-what = Стоит в письмах и на конверте.
settings-name = Название
settings-phone = Телефон
settings-address = Улица и дом
settings-city = Город
settings-postal-code = Индекс
settings-letter-language = Язык писем
settings-letter-language-note = Для клиента можно указать другой
settings-language-ru = русский
settings-language-bg = болгарский
settings-language-en = английский
settings-currency = Валюта
settings-currency-note = Заказы в другой валюте не складываются с этими
settings-drive = Кампания
settings-drive-what = Срок, человек, который за неё отвечает, и сколько на неё есть.
settings-drive-name = Название кампании
settings-drive-unnamed = Кампания начнётся, когда у неё будет название. Тогда же спросим её срок, часы и цель
settings-driver = Кто ведёт
settings-driver-note = Один человек с именем и со своим интересом (правило 2)
settings-nobody = не выбран
settings-starts = Начало
settings-ends = Конец
settings-hours = Часов в неделю
settings-hours-note = По ним «Кого вернуть» подбирает, на кого хватит времени
settings-budget = Бюджет
settings-goal-returns = Цель: вернуть клиентов
settings-goal-profit = Цель: вернуть прибыли в год
settings-lost = Кто ушёл
settings-lost-what = Когда молчание становится потерей. Изменение сразу пересчитает потери.
settings-sleeping-factor = Спит после стольких обычных промежутков
settings-sleeping-factor-note = В методе 1: молчит дольше, чем обычно между заказами
settings-lost-factor = Ушёл после стольких обычных промежутков
settings-lost-factor-note = В методе 1,33: покупал раз в 3 месяца, на четвёртый считаем ушедшим
settings-fixed-limit-days = Или один срок для всех, дней
settings-fixed-limit-days-note = Пусто — у каждого свой ритм. Примеры из книг: 45 дней у доставки воды, 3 месяца у подарков
settings-hot-pause-days = Пауза после ссоры, дней
settings-hot-pause-days-note = Наша догадка — 14: первое касание не раньше
settings-worth = Сколько он стоит
settings-worth-what = Нужно, когда прибыль в заказах не указана, и для счёта на несколько лет.
settings-margin-share = Доля прибыли в обороте
settings-margin-share-note = Наша догадка — 20 %. Поставьте свою: от неё зависят почти все суммы
settings-years = На сколько лет считаем
settings-years-note = Наша догадка — 3 года, обычный горизонт для постоянного клиента
settings-stay-rate = Остаются на следующий год
settings-stay-rate-note = Наша догадка — 80 % вернувшихся, как в примере метода
settings-discount-rate = Ставка дисконта в год
settings-discount-rate-note = Наша догадка — 15 %: деньги через год дешевле сегодняшних
settings-abc-days = За сколько дней делим на A, B и C
settings-abc-days-note = В методе год. У каждого клиента считаем дни до его собственного последнего заказа
settings-costs = Расходы
settings-costs-what = Из них складывается цена дела и окупаемость. Пока стоят нули, расходы на касания не считаются.
settings-hour = Час работы
settings-hour-note = Ваша цифра, готовой нет
settings-letter = Письмо с курьером
settings-letter-note = Ваша цифра, готовой нет
settings-visit = Выезд к клиенту
settings-visit-note = Ваша цифра, готовой нет
settings-call-minutes = Звонок занимает, минут
settings-call-minutes-note = Для начала наша догадка — 15: разговор и запись после него
settings-writing-minutes = Письмо занимает, минут
settings-writing-minutes-note = Для начала наша догадка — 30: написать от руки и отдать курьеру
settings-visit-minutes = Выезд занимает, минут
settings-visit-minutes-note = Для начала наша догадка — 90: с дорогой туда и обратно
settings-salary = Месячная зарплата
settings-salary-note = Для сравнения на странице потерь
settings-rent = Аренда в месяц
settings-rent-note = Для сравнения на странице потерь
settings-deadline-days = Срок предложения не короче, дней
settings-deadline-days-note = В методе 14: короткий срок обижает
settings-people = Люди
settings-people-what = Кто вёл клиентов, кто может возвращать, кто подписывает письма.
settings-person-name = Имя и фамилия
settings-person-role = Должность
settings-gender = Обращение
settings-gender-unknown = не указано
settings-gender-female = женщина
settings-gender-male = мужчина
settings-commission = Доля с прибыли вернувшихся
settings-director = Руководитель, подписывает письма
settings-active = Работает
settings-person-add = Добавить человека
settings-person-add-do = Добавить
settings-person-unnamed = Сначала впишите имя
settings-person-added = Добавлен человек: { $name }
settings-not-now = Не сейчас
settings-drive-end = Конец кампании
settings-drive-end-what = Итоги, дела и расходы остаются за ней. Следующая начнётся, когда вы дадите ей название.
settings-drive-end-do = Закончить «{ $name }»
settings-drive-ended = Кампания «{ $name }» закончена
settings-signals = Другие признаки
settings-signals-what = По ним видно, что клиент уходит, ещё до того как он замолчал. Одной обиды достаточно, чтобы счесть его ушедшим, остальное — повод позвонить.
settings-inquiries-in-row = Запросов подряд без заказа
settings-inquiries-in-row-note = В методе 3: спрашивает цену в третий раз и не берёт — присматривается к другим
settings-no-answers-in-row = Касаний подряд без ответа
settings-no-answers-in-row-note = В методе 3: не ответил на три письма или звонка
settings-volume-share = Стал брать меньше этой доли обычного
settings-volume-share-note = В методе 50 %: купил вдвое меньше, чем за такой же срок раньше
settings-volume-days = Сравниваем за срок не короче, дней
settings-volume-days-note = В методе 60 и не меньше трёх его обычных промежутков
settings-complaint-days = Жалоба открыта дольше, дней
settings-complaint-days-note = В методе 7: дольше без ответа — и клиент считается ушедшим
settings-model-limit = Вероятность, что ещё покупает, ниже
settings-model-limit-note = В методе 25 %. Работает, когда повторно купили хотя бы 100 клиентов
settings-groups = Свои пределы у групп
settings-groups-what = Если одни покупают каждую неделю, а другие раз в сезон, дайте группе свои пределы. Пустое поле — как у фирмы.
settings-group = Группа клиентов
settings-group-own = { $n ->
        [one] { $n } своё число
        [few] { $n } своих числа
        [many] { $n } своих чисел
       *[other] { $n } своего числа
    }
settings-group-clients = { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }
settings-group-as-firm = Как у фирмы: { $value }
settings-group-firm = Своё. У фирмы: { $value }
settings-group-firm-none = у каждого свой ритм
settings-group-reset = Вернуть группе пределы фирмы
settings-group-reset-done = У группы «{ $group }» снова пределы фирмы
settings-rates = Другие валюты
settings-rates-what = Часть заказов не в { $currency }. Впишите, сколько стоит одна единица, и они войдут в счёт.
settings-rate = Один { $currency } стоит
settings-rate-orders = В этой валюте { $n ->
        [one] { $n } заказ
        [few] { $n } заказа
        [many] { $n } заказов
       *[other] { $n } заказа
    }
settings-rate-apart = { $n ->
        [one] { $n } заказ стоит отдельно и в суммы не входит
        [few] { $n } заказа стоят отдельно и в суммы не входят
        [many] { $n } заказов стоят отдельно и в суммы не входят
       *[other] { $n } заказа стоят отдельно и в суммы не входят
    }
settings-model = Как покупают ваши клиенты
