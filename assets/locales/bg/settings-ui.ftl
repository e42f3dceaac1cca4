# Настройки.

settings-look = Изглед
settings-ui-language = Език на прозореца
settings-own-ru = Русский
settings-own-bg = Български
settings-own-en = English
settings-theme = Тема
settings-theme-system = като в системата
settings-theme-light = светла
settings-theme-dark = тъмна
settings-size = Размер на текста, { $size }
settings-sample = Това е пример
settings-sample-what = Фирмата, клиентите и поръчките са измислени. Разгледайте и започнете своето.
settings-sample-leave = Махнете примера
settings-sample-gone = Клиентите, случаите и писмата от примера ще изчезнат и няма да могат да се върнат. Ваши данни тук няма.
settings-sample-do = Махнете го и започнете своето
settings-sample-leaving = Махаме го…
settings-sample-keep = Оставете примера
settings-kept = Във файла остана предишното.
settings-firm = Фирма
settings-firm-what = Стои в писмата и на плика.
settings-name = Име
settings-phone = Телефон
settings-address = Улица и номер
settings-city = Град
settings-postal-code = Пощенски код
settings-letter-language = Език на писмата
settings-letter-language-note = За отделен клиент може да е друг
settings-language-ru = руски
settings-language-bg = български
settings-language-en = английски
settings-currency = Валута
settings-currency-note = Поръчки в друга валута не се събират с тези
settings-drive = Кампания
settings-drive-what = Срокът, човекът, който отговаря за нея, и с какво разполага.
settings-drive-name = Име на кампанията
settings-drive-unnamed = Кампанията започва, когато получи име. Тогава ще попитаме и за срока, часовете и целта
settings-driver = Кой я води
settings-driver-note = Един човек с име и със свой интерес (правило 2)
settings-nobody = не е избран
settings-starts = Начало
settings-ends = Край
settings-hours = Часове седмично
settings-hours-note = По тях „Кого да върнем“ подбира за кого стига времето
settings-budget = Бюджет
settings-goal-returns = Цел: върнати клиенти
settings-goal-profit = Цел: върната печалба на година
settings-lost = Кой си е тръгнал
settings-lost-what = Кога мълчанието става загуба. Промяната веднага преизчислява загубите.
settings-sleeping-factor = Спи след толкова обичайни промеждутъци
settings-sleeping-factor-note = В метода е 1: мълчи по-дълго от обичайното между поръчките
settings-lost-factor = Тръгнал си е след толкова обичайни промеждутъци
settings-lost-factor-note = В метода е 1,33: купувал е на 3 месеца, на четвъртия го смятаме за изгубен
settings-fixed-limit-days = Или един срок за всички, дни
settings-fixed-limit-days-note = Празно – всеки със своя ритъм. Примери от книги: 45 дни при доставка на вода, 3 месеца при подаръци
settings-hot-pause-days = Пауза след скарване, дни
settings-hot-pause-days-note = Нашето предположение е 14: първият контакт не по-рано
settings-worth = Колко струва клиентът
settings-worth-what = Нужно е, когато печалбата в поръчките не е посочена, и за сметка за няколко години.
settings-margin-share = Дял на печалбата в оборота
settings-margin-share-note = Нашето предположение е 20 %. Въведете своя: от него зависят почти всички суми
settings-years = За колко години смятаме
settings-years-note = Нашето предположение е 3 години, обичаен хоризонт за постоянен клиент
settings-stay-rate = Остават за следващата година
settings-stay-rate-note = Нашето предположение е 80 % от върналите се, както в примера на метода
settings-discount-rate = Дисконтов процент на година
settings-discount-rate-note = Нашето предположение е 15 %: парите след година струват по-малко от днешните
settings-abc-days = За колко дни делим на A, B и C
settings-abc-days-note = В метода е година. За всеки клиент броим дните до неговата последна поръчка
settings-costs = Разходи
settings-costs-what = От тях идват цената на случая и възвръщаемостта. Докато са нула, контактите не се броят като разход.
settings-hour = Час работа
settings-hour-note = Ваша стойност, готова няма
settings-letter = Писмо с куриер
settings-letter-note = Ваша стойност, готова няма
settings-visit = Посещение при клиент
settings-visit-note = Ваша стойност, готова няма
settings-salary = Месечна заплата
settings-salary-note = За сравнение на страницата на загубите
settings-rent = Наем на месец
settings-rent-note = За сравнение на страницата на загубите
settings-deadline-days = Срокът на предложението не е по-кратък от, дни
settings-deadline-days-note = В метода е 14: краткият срок обижда
settings-people = Хора
settings-people-what = Кой е обслужвал клиентите, кой може да ги връща, кой подписва писмата.
settings-person-name = Име и фамилия
settings-person-role = Длъжност
settings-gender = Обръщение
settings-gender-unknown = не е посочено
settings-gender-female = жена
settings-gender-male = мъж
settings-commission = Дял от печалбата на върналите се
settings-director = Ръководител, подписва писмата
settings-active = Работи
settings-person-add = Добавете човек
settings-person-add-do = Добавете
settings-person-unnamed = Първо впишете името
settings-person-added = Добавен човек: { $name }
settings-not-now = Не сега
settings-drive-end = Край на кампанията
settings-drive-end-what = Резултатите, случаите и разходите остават нейни. Следващата започва, когато ѝ дадете име.
settings-drive-end-do = Приключете „{ $name }“
settings-drive-ended = Кампанията „{ $name }“ приключи
settings-signals = Други признаци
settings-signals-what = По тях личи, че клиентът си отива, още преди да е замълчал. Само обидата стига, за да го смятаме за загубен, останалото е повод да му се обадите.
settings-inquiries-in-row = Запитвания подред без поръчка
settings-inquiries-in-row-note = В метода 3: пита за цена за трети път и не купува, значи се оглежда другаде
settings-no-answers-in-row = Контакти подред без отговор
settings-no-answers-in-row-note = В метода 3: не е отговорил на три писма или обаждания
settings-volume-share = Купува под този дял от обичайното
settings-volume-share-note = В метода 50 %: купил е наполовина на това, което е купувал преди за същото време
settings-volume-days = Сравняваме за срок поне, дни
settings-volume-days-note = В метода 60 и не по-малко от три негови обичайни интервала
settings-complaint-days = Рекламацията е открита повече дни от
settings-complaint-days-note = В метода 7: по-дълго без отговор, и клиентът се смята за загубен
settings-model-limit = Вероятността още да купува е под
settings-model-limit-note = В метода 25 %. Действа, когато поне 100 клиенти са купили повторно
settings-groups = Отделни граници за групи
settings-groups-what = Ако едни купуват всяка седмица, а други веднъж на сезон, дайте на групата свои граници. Празно поле значи както е за фирмата.
settings-group = Група клиенти
settings-group-own = { $n ->
        [one] { $n } свое число
       *[other] { $n } свои числа
    }
settings-group-clients = { $n ->
        [one] { $n } клиент
       *[other] { $n } клиенти
    }
settings-group-as-firm = Както за фирмата: { $value }
settings-group-firm = Свое. За фирмата: { $value }
settings-group-firm-none = всеки по своя ритъм
settings-group-reset = Върнете на групата границите на фирмата
settings-group-reset-done = Групата „{ $group }“ отново е с границите на фирмата
settings-rates = Други валути
settings-rates-what = Част от поръчките не са в { $currency }. Впишете колко струва една единица и те ще влязат в сметката.
settings-rate = Един { $currency } струва
settings-rate-orders = В тази валута: { $n ->
        [one] { $n } поръчка
       *[other] { $n } поръчки
    }
settings-rate-apart = { $n ->
        [one] { $n } поръчка стои отделно и не влиза в сумите
       *[other] { $n } поръчки стоят отделно и не влизат в сумите
    }
settings-model = Как купуват вашите клиенти
