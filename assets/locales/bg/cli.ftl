# Думите на самия терминал.
# used: cli-kind-*
# used: cli-verdict-*
# used: cli-state-*
# used: cli-closed-*
# used: cli-exception-*
# used: cli-timeline-*
# used: cli-next-*
# used: cli-source-*
# used: cli-advice-*
# used: cli-doubt-*
# used: cli-fix-*
# used: cli-letter-*
# used: cli-paper-*
# used: cli-channel-*
# used: cli-outcome-*
# used: cli-field-*
# used: cli-demo-*
# used: cli-edge-*
# used: cli-import-by-*

cli-rule = (правило { $rule })
cli-no-home = Системата не посочва домашна папка. Посочете файла с --data
cli-file-failed = { $path } не може да се прочете или запише: { error-why }
cli-print-failed = Отговорът не можа да се изведе: { error-why }
cli-input-failed = Заявката не можа да се прочете: { error-why }
cli-bad-sum = „{ $text }“ не е сума. Пишете 1200 или 1200.50
cli-pair-wanted = В „{ $text }“ няма знак за равенство. Пишете ИМЕ=СТОЙНОСТ

# Имена вместо номера.
cli-name-ambiguous = „{ $name }“ отговаря на няколко: { $list }
cli-employee-unknown = Във фирмата няма човек с име „{ $name }“
cli-case-unknown = Няма случай „{ $name }“
cli-loss-unknown = Сред загубените няма „{ $name }“
cli-client-unknown = Няма клиент „{ $name }“
cli-drive-unknown = Няма кампания „{ $name }“
cli-reason-unknown = Няма причина „{ $name }“
cli-reason-wanted = Кажете коя причина поправяме: --reason или --case
cli-setting-unknown = Няма настройка „{ $name }“

# Файлът като цяло.
cli-started = Готово: { $clients } { $clients ->
        [one] клиент
       *[other] клиенти
    }, за година загубени { $lost }. Файл: { $path }
cli-check-sound = Всичко е наред: клиенти { $clients }, поръчки { $orders }, случаи { $cases }
cli-check-unsound = Не всичко е наред: клиенти { $clients }, поръчки { $orders }, случаи { $cases }
cli-undone = Отменено: { $what }
cli-redone = Направено отново: { $what }

# Зареждане.
cli-progress-reading = Прочетени { $done } от { $of }
cli-progress-opening = Разопаковани { $done } от { $of } КБ
cli-progress-looking = Прегледани { $done } от { $of } реда
cli-progress-writing = Заредени { $done } от { $of }
cli-progress-checking = Гледаме кой си е тръгнал и кой се е върнал
cli-import-clients-new = Нови клиенти: { $count }
cli-import-clients-changed = Клиенти с нови данни: { $count }
cli-import-orders-new = Нови поръчки: { $count }
cli-import-orders-changed = Променени поръчки: { $count }
cli-import-same = Вече ги имаше: { $count }
cli-import-known = Познати, оставени както са: { $count }
cli-import-left-out = Редове, които вие оставихте: { $count }
cli-import-troubled = Редове с грешки, невзети: { $count }
cli-import-cancelled = Отменени поръчки и отворени сделки: { $count }
cli-import-repeated = Повторения и редове от същата поръчка: { $count }
cli-import-totals = Общи суми и имена над групи: { $count }
cli-import-nobody = Продажби без име на купувач: { $count }
cli-import-refunds = Върнати суми: { $count }
cli-import-newly-lost = Загубени от предишния път: { $count }
cli-import-nothing = Във файловете няма нищо ново
cli-import-returned = „{ $client }“ се върна: поръчка от { $day } за { $sum } (случай { $case })
cli-import-lost-twice = „{ $client }“ е загубен за втори път: едно прощално писмо и го оставяме на мира (правило 13)
cli-import-contacts-new = Нови лица за контакт: { $count }
cli-import-inquiries-new = Нови запитвания: { $count }
cli-import-complaints-new = Нови рекламации: { $count }
cli-import-employees-new = Нови служители: { $count }
cli-import-employees-changed = Служители с нови данни: { $count }
cli-import-dry = Нищо не е записано. При импорта ще стане така:
cli-import-rejected = Запазени редове с грешки: { $rows }. Файл: { $path }
cli-import-waits = Файл { $file }, ред { $line }: „{ $name }“, при вас „{ $client }“ ({ $by })
cli-import-by-number = познат по код
cli-import-by-tax-id = познат по ЕИК
cli-import-by-name-and-phone = познат по име и телефон
cli-import-by-email = познат по имейл
cli-import-by-phone = познат по телефон
cli-import-by-name = познат само по име
cli-import-by-like-name = името е почти същото
cli-import-bad-take = „{ $text }“ не се разбира. Пишете --take 12=update или --take 2:12=new
cli-import-no-column = Във файловете няма колона „{ $heading }“
cli-import-no-field = „{ $field }“ няма в такъв файл. Има: { $list }
cli-preview-remembered = Колоните са прочетени така, както ги посочихте на { $day }. За забравяне: --forget
cli-preview-file = { $file }: { $kind }, готови редове: { $ready }, с грешки: { $troubled }
cli-preview-sums-open = Посочете --decimal comma или --decimal point
cli-preview-ambiguous = Кажете --dates day-first или --dates month-first
cli-preview-more = И още { $count }
cli-kind-clients = клиенти
cli-kind-orders = поръчки

# Загуби и кого да върнем.
cli-losses-heads = Загубени { $lost } от { $clients } клиенти ({ $share }), от { $from } до { $to }
cli-losses-above-usual = Над една четвърт: повече от обичайното
cli-margin-guessed = Печалбата не е известна навсякъде, вместо нея е взет делът на печалбата от настройките
cli-margin-guessed-all = Печалбата никъде не е известна, вместо нея е взет делът на печалбата от настройките
cli-other-currency = Поръчки в друга валута, не са сумирани: { $count }
cli-loss-taken = Записано, загуба { $loss }
cli-back = върна се
cli-abc-by-profit = A, B, C по печалба за { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната поръчка на всеки
cli-abc-by-turnover = A, B, C по оборот за { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    } до последната поръчка на всеки: печалбата не е известна
cli-clients-shown = Показани { $shown } от { $total }
cli-verdict-first = да се върне първи
cli-verdict-must = непременно
cli-verdict-if-possible = при възможност
cli-verdict-good-riddance = прав му път

# Случаи.
cli-no-cases = Още няма случаи. Изберете кого да върнете: comeback-cli targets
cli-case-opened = Случай { $case }: „{ $client }“, води { $driver }. Следва: { $next }
cli-defect = няма следваща стъпка: насрочете контакт
cli-compensation = Обезщетение { $granted } за поръчка { $order }, остават { $left }
cli-state-ask-why = да попитаме защо
cli-state-mend = да поправим
cli-state-ready = готов за контакт
cli-state-approached = потърсен
cli-state-promised = обеща, още няма поръчка
cli-state-returned = върна се
cli-state-closed = приключен
cli-closed-keep-in-touch = приключен, поддържаме връзка
cli-closed-given-up = приключен, отказахме се
cli-closed-good-riddance = приключен, оставихме го да си върви
cli-closed-do-not-contact = приключен, да не се безпокои
cli-closed-lost-twice = приключен, загубен два пъти
cli-exception-ordered-by-head = правило 10 е отменено с нареждане на ръководителя
cli-exception-nobody-else = правило 10 е отменено: няма кой друг
cli-timeline-planned = план
cli-timeline-overdue = закъсняло
cli-timeline-done = направено
cli-timeline-fact = факт
cli-timeline-bad = лоша вест
cli-due = до { $day }
cli-late = срокът беше { $day }
cli-next-interview = разговор защо си е тръгнал
cli-next-plan-fix = да се насрочи поправка
cli-next-finish-fix = да се довърши поправката
cli-next-check-fix = да се провери поправката
cli-next-write-letter = да се напише писмото
cli-next-approve-letter = да се одобри писмото
cli-next-print-letter = да се отпечата писмото
cli-next-hand-letter = писмото да се даде на куриера
cli-next-letter-back = писмото се върна: да се изпрати отново
cli-next-call = да се обади
cli-next-visit = посещение
cli-next-other-touch = контакт
cli-next-plan-touch = да се насрочи контакт
cli-next-aftercare = да се провери дали всичко е наред
cli-next-nothing = няма какво да се прави

# Разговор.
cli-no-interview = „{ $client }“ още не е питан: comeback-cli interview start
cli-no-round = Няма „защо“ номер { $round }
cli-no-true-reason = Истинската причина на „{ $client }“ още не е известна
cli-our-guess = (наше предположение)
cli-retired = вече не се ползва
cli-source-client = с клиента
cli-source-staff = със служителите
cli-source-brainstorm = наши мисли
cli-advice-probably-not-the-reason = Изглежда, че това не е истинската причина. Попитайте пак
cli-advice-ask-once-more = Удобен отговор. Попитайте „защо“ още веднъж
cli-doubt-at-once = { interview-doubt-at-once }
cli-doubt-crossed-arms = { interview-doubt-crossed-arms }
cli-doubt-looked-away = { interview-doubt-looked-away }
cli-doubt-tone-changed = { interview-doubt-tone }
cli-doubt-contradicts-records = { interview-doubt-records }
cli-doubt-safest-reason = { interview-doubt-safest }

# Поправки.
cli-no-fixes = Още няма поправки
cli-fix-planned = планирана
cli-fix-overdue = закъсняла
cli-fix-done = направена, непроверена
cli-fix-checked = проверена

# Писма.
cli-no-mark = Няма празно място „{ $words }“. Остават: { $open }
cli-letter-printed = Писмо и плик: { $path } (страници: { $pages }, байтове: { $bytes })
cli-letter-printed-sheets = Писмо без плик: { $path } (страници: { $pages }, байтове: { $bytes })
cli-letter-no-svg = --out записва PDF. SVG за плотера дава --plotter { $path }.
cli-letter-saved = Копие на писмото и плика: { $path } (страници: { $pages }, байтове: { $bytes })
cli-letter-apology = извинение
cli-letter-farewell = сбогуване
cli-letter-thanks = благодарност
cli-letter-news = новини
cli-letter-invitation = покана
cli-letter-free-check = безплатна проверка
cli-letter-holiday = поздрав
cli-letter-parting = раздяла по приятелски
cli-letter-hand-over = списък за предаване
cli-letter-termination = образец за прекратяване
cli-paper-draft = чернова
cli-paper-approved = одобрено
cli-paper-printed = отпечатано
cli-paper-handed = при куриера
cli-paper-delivered = връчено
cli-paper-sent-back = върнато невръчено
cli-paper-answered = отговорил

# Контакти.
cli-no-touches = Няма насрочени контакти
cli-cancelled = махнато от плана
cli-channel-call = обаждане
cli-channel-letter = писмо
cli-channel-visit = посещение
cli-channel-email = имейл
cli-channel-gift = подарък
cli-channel-event = събитие
cli-outcome-no-answer = не отговори
cli-outcome-answered = поговорихме
cli-outcome-refused = отказа
cli-outcome-thinks = мисли
cli-outcome-promised = обеща
cli-outcome-ordered = казва, че е поръчал
cli-outcome-delivered = връчено

# Днес и резултати.
cli-today-overdue = Закъсняло
cli-today-now = За днес
cli-today-tomorrow = Утре
cli-today-soon = Скоро
cli-today-nothing = За днес няма задачи
cli-today-lost = Загубени за година: { $count }, това са { $sum } годишно
cli-today-returned = Върнали се: { $count }, това са { $sum } годишно
cli-today-themselves = Върнали се сами, без нас, не се броят: { $count }
cli-rate = { $share } ({ $hits } от { $n }, от { $low } до { $high })
cli-rate-of-none = още няма какво да се мери
cli-came-himself = сам
cli-came-ours = след контакт
cli-spontaneous = Върнали се сами, не се броят: { $count }
cli-without-case = Върнали се сами, без да имат случай, не се броят: { $count }
cli-no-returns = Още никой не се е върнал
cli-no-expenses = Няма отделни разходи
cli-drive-ended = Кампанията приключи, резултатите ѝ остават
cli-reason-gap = Казваха „{ $stated }“, а беше „{ $true }“: { $count }
cli-director = ръководител на фирмата
cli-left-the-firm = вече не работи

# Заглавия на колони и имена на редове.
cli-field-abc = ABC
cli-field-about = За какво
cli-field-advice = Съвет
cli-field-average = Средна поръчка
cli-field-by-client = Изгубена печалба по поръчките на всеки
cli-field-case = Случай
cli-field-cases = Случаи
cli-field-ceiling = Най-много за харчене
cli-field-chance = Шанс
cli-field-channel = Как
cli-field-checked-by = Проверил
cli-field-city = Град
cli-field-client = Клиент
cli-field-code = Код
cli-field-commission = Дял
cli-field-contact = Контакт
cli-field-cost = Разход
cli-field-day = Ден
cli-field-days = Дни
cli-field-done = Направено
cli-field-drive = Кампания
cli-field-driver = Води
cli-field-due = Срок
cli-field-earned = Спечелено
cli-field-email = Имейл
cli-field-envelope = На плика
cli-field-evidence = Защо го смятаме за загубен
cli-field-exception = Изключение
cli-field-expected = Очакваме
cli-field-finished = Разговорът приключи
cli-field-came = Дошъл
cli-field-first-order = Първа поръчка
cli-field-fix = Поправка
cli-field-gate = Още е рано да обещаваме
cli-field-gate-more = Повече от писмото е рано да обещаваме
cli-field-system = Изнесено от
cli-field-heading = Заглавие
cli-field-hot-until = Пауза до
cli-field-id = №
cli-field-in-rents = В месечни наеми
cli-field-in-salaries = В месечни заплати
cli-field-interview = Разговор
cli-field-kind = Вид
cli-field-last-order = Последна поръчка
cli-field-letter = Писмо
cli-field-loss = Загуба
cli-field-lost-by = Обслужвал
cli-field-lost-on = Загубен на
cli-field-meaning = Четем като
cli-field-name = Име
cli-field-net-romi = Чиста възвръщаемост на разходите
cli-field-next = Следваща стъпка
cli-field-note = Бележка
cli-field-of-contacted = От потърсените
cli-field-of-wanted = От желаните
cli-field-offer = Предложение
cli-field-offer-cost = Предложението струва
cli-field-offer-until = Предложение до
cli-field-orders = Поръчки
cli-field-outcome = Резултат
cli-field-owner = Отговаря
cli-field-phone = Телефон
cli-field-planned = Кога
cli-field-reason = Причина
cli-field-recent-orders = Последни поръчки
cli-field-returned-on = Върна се на
cli-field-role = Длъжност
cli-field-samples = Примери
cli-field-served-by = Обслужва
cli-field-severity-client = Тежест в неговите очи
cli-field-severity-ours = Тежест в нашите
cli-field-simple = Изгубен оборот по простата формула
cli-field-sltv = Ще донесе след връщане
cli-field-spent = Изразходвано
cli-field-standing = Сега
cli-field-state = Състояние
cli-field-stated = Казва
cli-field-step = Стъпка
cli-field-street = Улица
cli-field-total = Общо
cli-field-touch = Контакт
cli-field-true = Истинска причина
cli-field-verdict = Решение
cli-field-waiting = Чакат
cli-field-what = Какво
cli-field-who = Кой
cli-field-why = Защо
cli-field-yearly = Печалба на година
cli-field-yearly-lost = Печалба от тръгналите си за година

# Показът.
cli-demo-needs-fresh = За показа трябва нов файл, а { $path } вече се ползва
cli-demo-no-client = В примера няма клиент, подходящ за показа
cli-demo-not-refused = Правило 10 не беше спазено: случаят е даден на този, при когото клиентът си е тръгнал
cli-demo-not-returned = Поръчката дойде, а „{ $client }“ не е отбелязан като върнал се
cli-demo-files = Създадени файлове
cli-demo-step-sample = Примерът
cli-demo-step-losses = Кой си е тръгнал и колко струва
cli-demo-step-targets = Кого да върнем първо
cli-demo-step-rule-10 = Този, при когото си е тръгнал, не може да води случая
cli-demo-step-case = Случаят, с друг водещ
cli-demo-step-interview = Защо си е тръгнал: три пъти „защо“
cli-demo-step-fix-gate = Преди поправката няма писмо
cli-demo-step-fix = Поправката, проверена от друг човек
cli-demo-step-letter-text = Писмото, попълнено
cli-demo-step-letter = Писмото на хартия
cli-demo-step-script = Сценарият за обаждането, началото
cli-demo-step-touches = Какво предстои
cli-demo-step-order = Във файл пристига нова поръчка
cli-demo-step-returned = Върна се: има поръчка
cli-demo-step-results = Какво донесе кампанията
cli-demo-stated = При други е по-евтино.
cli-demo-why-1 = Защото с вас никога не знаех колко ще ми струва сутринта.
cli-demo-why-2 = Брашното идваше, когато пещите вече бяха горещи.
cli-demo-why-3 = През октомври закъсня три пъти и никой не се обади.
cli-demo-true = Три пъти закъснение без обаждане.
cli-demo-kept = Едно обаждане предната вечер.
cli-demo-fix = Шофьорът тръгва в пет и се обажда на всеки клиент от пътя
cli-demo-evidence = Пътни листове за две седмици: нито една доставка след шест и половина
cli-demo-fill-name = собственикът
cli-demo-fill-fault = Докарахме брашното с четири часа закъснение и не се обадихме.
cli-demo-fill-day = три октомврийски сутрини
cli-demo-fill-cost = Загубихте сутрешното печене.
cli-demo-fill-measures = Вашите поръчки вече ги кара друг човек.
cli-demo-fill-responsible = ръководителят на доставките
cli-demo-fill-phone = телефонът на нашата бланка
cli-demo-fill-deadline = края на следващия месец
cli-demo-fact-orders = Поверихте ни { $count } { $count ->
        [one] поръчка
       *[other] поръчки
    }
cli-demo-fact-last = За последен път Вие ни поръчахте на { $day }
cli-import-no-longer-returned = „{ $client }“ вече не се смята за върнат: поръчка № { $number } е поправена (случай { $case })
cli-field-taken = Взет
cli-field-limits = Граници
cli-field-currency = Валута
cli-field-rate = Курс
cli-field-value = Стойност
cli-targets-freed = Изборът отново е на програмата
cli-model-none = Модел още няма: повторно са купували { $repeat }, а трябват { $wanted }. Дотогава стига собственият ритъм на всеки клиент.
cli-model-fitted = Напаснат по клиенти: { $clients }, от тях купували повторно: { $repeat }
cli-letters-printed = Задание: { $path } (страници: { $pages }, байтове: { $bytes })
cli-letters-handed = Писма при куриера: { $n }
cli-template-kept = Шаблонът е запазен.
cli-template-reset = Отново изходният шаблон.
cli-check-fault-named = вината е назована
cli-check-cost-seen = цената за него
cli-check-fix-checked = поправката е проверена
cli-check-offer = сума или подарък
cli-check-deadline = срокът не притиска
cli-check-control = личен телефон
cli-check-signer = подписва управителят
cli-check-one-page = една страница
cli-check-two-facts = два факта
cli-field-to-whom = До кого
cli-field-about-whom = За кого
cli-field-second = Втори получател
cli-field-kept = На място
cli-field-card = Картичка
cli-field-printer = Принтер
cli-field-sheet-off = Лист, мм
cli-field-envelope-off = Плик, мм
cli-field-first-edge = Пликът влиза
cli-edge-upper = с горния ръб
cli-edge-left = с левия ръб
cli-edge-right = с десния ръб
cli-no-printer = Няма принтер „{ $name }“. Добавете го: printer set „{ $name }“.
cli-losses-had = Дотогава поне веднъж { $bought ->
    [one] е купувал { $bought }
   *[other] са купували { $bought }
}, от тях { $gone ->
    [one] { $gone } си е тръгнал
   *[other] { $gone } са си тръгнали
} по-рано: делът е { $clients ->
    [one] от останалия { $clients }
   *[other] от останалите { $clients }
}.
cli-bad-number = „{ $text }“ не е число. Напишете го като 1,33
cli-bad-whole = „{ $text }“ не е цяло число. Напишете го като 30
cli-bad-day = „{ $text }“ не е ден: напишете го като 2026-11-24
cli-bad-language = Писма на „{ $text }“ няма: напишете en, ru или bg
cli-share-or-percent = „{ $text }“ е повече от цялото, а цялото е 1. Напишете { $text }% или дял като 0,3
cli-percent-or-share = „{ $text }“ е по-малко от един процент. Напишете { $percent }, ако са { $percent }%, или { $text }%, ако наистина е толкова малко
cli-loss-number-unknown = Няма загуба с номер { $name }. Загубите имат свои номера, в колоната „Загуба“ на targets; върши работа и част от името на клиента
cli-targets-no-limits = Избрани: { $taken }. Никого не предлагаме: не е казано колко часа и пари има. Задайте: settings set drive.name=Есен drive.hours_week=10 drive.budget=500
cli-targets-chosen = Избрани: { $taken }. { $period ->
    [drive] До края на кампанията
   *[week] За една седмица
}: часове { $used } от { $hours }, пари { $cost } от { $budget }; очакваме { $expected }
cli-targets-week-share = Парите са дялът за една седмица от това, което остава от бюджета до края на кампанията. За целия срок: targets --period drive
cli-field-rhythm = Как купува
cli-losses-none-fit = Сред тръгналите си няма такива.
cli-field-hours = Часове
cli-letters-none-approved = Няма одобрено писмо, което чака печат. Одобрете писмо с „letter“ или посочете писмата с номерата им.
cli-letters-none-printed = Няма отпечатано писмо, което чака куриера. Отпечатайте с „letters print“ или посочете писмата с номерата им.
cli-letters-none-to-go = Няма одобрено или отпечатано писмо за обиколката. Одобрете писмо с „letter“ или посочете писмата с номерата им.
cli-letter-facts = Факти, които трябва да му се кажат: --fact ЗАПИСКА=ДУМИ
cli-letter-no-envelope = Или го отпечатайте без плик: --no-envelope
cli-letter-reopen = Или го върнете в чернови: --reopen
cli-letter-came-back = Писмото се върна. Ако адресът е верен: --moved handed --courier. Ако не е: поправете го (client change), после --reopen, и го одобрете отново заедно с плика.
cli-letter-other-signer = Отново чернова, с друг подписващ: --reopen --signer ИМЕ
cli-letter-none-to-move = В този случай няма писмо на път: „{ $kind }“ още не е написано. --moved отбелязва за отпечатано писмо, че е предадено, връчено, върнато или че има отговор. Първо го напишете, одобрете и отпечатайте.
cli-letter-other-to-move = В този случай няма писмо „{ $kind }“. --moved отбелязва за отпечатано писмо, че е предадено, връчено, върнато или че има отговор. Тук има: { $others }. Посочете го с --kind.
cli-fact-unknown = Нито един факт за този клиент не съдържа еднозначно „{ $words }“. Записано е: { $noted }
cli-fact-none = За този клиент още нищо не е записано. Кажете факта с думите на писмото, без знака „=“: --fact "Вие сте с нас от пролетта на 2023 година".
cli-fix-dropped = Поправката е свалена.
cli-fix-only = само { $client }
cli-field-still-open = Още не е поправено
cli-field-way = Пътят му
cli-offer-changed = Предложението по случая е друго: { $offer }. Вземете го в писмото с --take-offer.
cli-offer-gone = По случая вече нищо не се предлага. Отразете го в писмото с --take-offer.
cli-many-marks = „{ $words }“ има в няколко празни места: { $open }. Посочете едно от тях по-точно.
cli-no-mark-open = Няма празно място „{ $words }“: в тази чернова всичко е попълнено. Написаното се променя с --text.
cli-unnoted = Написано му е, но не е записано никъде: { $words }. Ако е само за него, дайте същите думи с --fact.
cli-letter-plotter = За плотера: { $path }
cli-letter-plotter-unsigned = Подписът от снимка не е на тях: снимката няма линии на перото. Подпишете писмото на ръка.
