# Слова самого терминала.
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
cli-no-home = Система не называет домашней папки. Назовите файл ключом --data
cli-file-failed = { $path } не читается или не пишется: { error-why }
cli-print-failed = Ответ не удалось вывести: { error-why }
cli-input-failed = Запрос не удалось прочесть: { error-why }
cli-bad-sum = «{ $text }» не сумма. Пишите 1200 или 1200.50
cli-pair-wanted = В «{ $text }» нет знака равенства. Пишите ИМЯ=ЗНАЧЕНИЕ

# Имена вместо номеров.
cli-name-ambiguous = «{ $name }» подходит нескольким: { $list }
cli-employee-unknown = В фирме нет никого по имени «{ $name }»
cli-case-unknown = Дела «{ $name }» нет
cli-loss-unknown = Среди ушедших нет «{ $name }»
cli-client-unknown = Клиента «{ $name }» нет
cli-drive-unknown = Кампании «{ $name }» нет
cli-reason-unknown = Причины «{ $name }» нет
cli-reason-wanted = Скажите, какую причину исправляем: --reason или --case
cli-setting-unknown = Настройки «{ $name }» нет

# Файл целиком.
cli-started = Готово: { $clients } { $clients ->
        [one] клиент
        [few] клиента
        [many] клиентов
       *[other] клиента
    }, за год ушло { $lost }. Файл: { $path }
cli-check-sound = Всё в порядке: клиентов { $clients }, заказов { $orders }, дел { $cases }
cli-check-unsound = Не всё в порядке: клиентов { $clients }, заказов { $orders }, дел { $cases }
cli-undone = Отменено: { $what }
cli-redone = Сделано снова: { $what }

# Загрузка.
cli-progress-reading = Прочитано { $done } из { $of }
cli-progress-opening = Распаковано { $done } из { $of } КБ
cli-progress-looking = Просмотрено { $done } из { $of } строк
cli-progress-writing = Загружено { $done } из { $of }
cli-progress-checking = Смотрим, кто ушёл и кто вернулся
cli-import-clients-new = Новых клиентов: { $count }
cli-import-clients-changed = Клиентов с новыми сведениями: { $count }
cli-import-orders-new = Новых заказов: { $count }
cli-import-orders-changed = Изменённых заказов: { $count }
cli-import-same = Уже были: { $count }
cli-import-known = Известны, оставлены как есть: { $count }
cli-import-left-out = Строк вы не взяли: { $count }
cli-import-troubled = Строк с ошибками не взято: { $count }
cli-import-cancelled = Отменённых заказов и незакрытых сделок: { $count }
cli-import-repeated = Повторов и строк того же заказа: { $count }
cli-import-totals = Итогов и названий над группами: { $count }
cli-import-nobody = Продаж без имени покупателя: { $count }
cli-import-refunds = Возвратов денег: { $count }
cli-import-newly-lost = Ушли с прошлого раза: { $count }
cli-import-nothing = Нового в файлах нет
cli-import-returned = «{ $client }» вернулся: заказ { $day } на { $sum } (дело { $case })
cli-import-lost-twice = «{ $client }» ушёл во второй раз: одно прощальное письмо, и оставим в покое (правило 13)
cli-import-contacts-new = Новых контактных лиц: { $count }
cli-import-inquiries-new = Новых обращений: { $count }
cli-import-complaints-new = Новых жалоб: { $count }
cli-import-employees-new = Новых сотрудников: { $count }
cli-import-employees-changed = Сотрудников с новыми сведениями: { $count }
cli-import-dry = Ничего не записано. Если загрузить, будет так:
cli-import-rejected = Строк с ошибками сохранено: { $rows }. Файл: { $path }
cli-import-waits = Файл { $file }, строка { $line }: «{ $name }», у вас «{ $client }» ({ $by })
cli-import-by-number = узнали по коду
cli-import-by-tax-id = узнали по ИНН
cli-import-by-name-and-phone = узнали по названию и телефону
cli-import-by-email = узнали по e-mail
cli-import-by-phone = узнали по телефону
cli-import-by-name = узнали только по названию
cli-import-by-like-name = название почти такое же
cli-import-bad-take = «{ $text }» непонятно. Пишите --take 12=update или --take 2:12=new
cli-import-no-column = Столбца «{ $heading }» в файлах нет
cli-import-no-field = «{ $field }» не бывает в таком файле. Бывает: { $list }
cli-preview-remembered = Столбцы прочитаны так, как вы указали { $day }. Забыть: --forget
cli-preview-file = { $file }: { $kind }, готово строк: { $ready }, с ошибками: { $troubled }
cli-preview-sums-open = Укажите --decimal comma или --decimal point
cli-preview-ambiguous = Укажите --dates day-first или --dates month-first
cli-preview-more = И ещё { $count }
cli-kind-clients = клиенты
cli-kind-orders = заказы

# Потери и кого вернуть.
cli-losses-heads = Ушло { $lost } из { $clients } клиентов ({ $share }), с { $from } по { $to }
cli-losses-above-usual = Больше четверти: это выше обычного
cli-margin-guessed = Прибыль известна не везде, вместо неё взята доля прибыли из настроек
cli-margin-guessed-all = Прибыль нигде не известна, вместо неё взята доля прибыли из настроек
cli-other-currency = Заказов в другой валюте, в сумму не вошли: { $count }
cli-loss-taken = Записано, потеря { $loss }
cli-back = вернулся
cli-abc-by-profit = A, B, C по прибыли за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа каждого
cli-abc-by-turnover = A, B, C по обороту за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } до последнего заказа каждого: прибыль неизвестна
cli-clients-shown = Показано { $shown } из { $total }
cli-verdict-first = вернуть первым
cli-verdict-must = вернуть обязательно
cli-verdict-if-possible = по возможности
cli-verdict-good-riddance = скатертью дорога

# Дела.
cli-no-cases = Дел пока нет. Выберите, кого вернуть: comeback-cli targets
cli-case-opened = Дело { $case }: «{ $client }», ведёт { $driver }. Дальше: { $next }
cli-defect = нет следующего шага: назначьте касание
cli-compensation = Компенсация { $granted } за заказ { $order }, осталось { $left }
cli-state-ask-why = спросить почему
cli-state-mend = исправить
cli-state-ready = можно обратиться
cli-state-approached = обратились
cli-state-promised = обещал, заказа ещё нет
cli-state-returned = вернулся
cli-state-closed = закрыто
cli-closed-keep-in-touch = закрыто, на связи
cli-closed-given-up = закрыто, оставили попытки
cli-closed-good-riddance = закрыто, отпустили
cli-closed-do-not-contact = закрыто, не беспокоить
cli-closed-lost-twice = закрыто, ушёл дважды
cli-exception-ordered-by-head = правило 10 снято распоряжением главы
cli-exception-nobody-else = правило 10 снято: больше некому
cli-timeline-planned = план
cli-timeline-overdue = просрочено
cli-timeline-done = сделано
cli-timeline-fact = факт
cli-timeline-bad = плохая весть
cli-due = до { $day }
cli-late = срок был { $day }
cli-next-interview = узнать, почему ушёл
cli-next-plan-fix = назначить исправление
cli-next-finish-fix = довести исправление
cli-next-check-fix = проверить исправление
cli-next-write-letter = написать письмо
cli-next-approve-letter = утвердить письмо
cli-next-print-letter = напечатать письмо
cli-next-hand-letter = отдать письмо курьеру
cli-next-letter-back = письмо вернулось: отправить ещё раз
cli-next-call = позвонить
cli-next-visit = приехать
cli-next-other-touch = напомнить о себе
cli-next-plan-touch = назначить касание
cli-next-aftercare = узнать, всё ли хорошо
cli-next-nothing = ничего не нужно

# Разговор.
cli-no-interview = «{ $client }» ещё не спрашивали: comeback-cli interview start
cli-no-round = Вопроса «почему» номер { $round } нет
cli-no-true-reason = Настоящая причина ухода «{ $client }» ещё не известна
cli-our-guess = (наша догадка)
cli-retired = больше не в ходу
cli-source-client = с клиентом
cli-source-staff = с сотрудниками
cli-source-brainstorm = наши мысли
cli-advice-probably-not-the-reason = Похоже, это не настоящая причина. Спросите ещё раз
cli-advice-ask-once-more = Удобный ответ. Спросите «почему» ещё раз
cli-doubt-at-once = { interview-doubt-at-once }
cli-doubt-crossed-arms = { interview-doubt-crossed-arms }
cli-doubt-looked-away = { interview-doubt-looked-away }
cli-doubt-tone-changed = { interview-doubt-tone }
cli-doubt-contradicts-records = { interview-doubt-records }
cli-doubt-safest-reason = { interview-doubt-safest }

# Исправления.
cli-no-fixes = Исправлений пока нет
cli-fix-planned = запланировано
cli-fix-overdue = просрочено
cli-fix-done = сделано, не проверено
cli-fix-checked = проверено

# Письма.
cli-no-mark = Незаполненного места «{ $words }» нет. Остались: { $open }
cli-letter-printed = Письмо и конверт: { $path } (страниц: { $pages }, байт: { $bytes })
cli-letter-printed-sheets = Письмо без конверта: { $path } (страниц: { $pages }, байт: { $bytes })
cli-letter-no-svg = --out сохраняет PDF. SVG для плоттера даёт --plotter { $path }.
cli-letter-saved = Копия письма и конверта: { $path } (страниц: { $pages }, байт: { $bytes })
cli-letter-apology = извинение
cli-letter-farewell = прощание
cli-letter-thanks = благодарность
cli-letter-news = новости
cli-letter-invitation = приглашение
cli-letter-free-check = бесплатная проверка
cli-letter-holiday = поздравление
cli-letter-parting = прощание без обид
cli-letter-hand-over = список передачи
cli-letter-termination = образец расторжения
cli-paper-draft = черновик
cli-paper-approved = утверждено
cli-paper-printed = напечатано
cli-paper-handed = у курьера
cli-paper-delivered = вручено
cli-paper-sent-back = вернулось без вручения
cli-paper-answered = ответил

# Касания.
cli-no-touches = Касаний не назначено
cli-cancelled = снято с плана
cli-channel-call = звонок
cli-channel-letter = письмо
cli-channel-visit = визит
cli-channel-email = почта
cli-channel-gift = подарок
cli-channel-event = событие
cli-outcome-no-answer = не ответил
cli-outcome-answered = поговорили
cli-outcome-refused = отказался
cli-outcome-thinks = думает
cli-outcome-promised = обещал
cli-outcome-ordered = говорит, что заказал
cli-outcome-delivered = вручено

# Сегодня и итоги.
cli-today-overdue = Просрочено
cli-today-now = Что сделать сегодня
cli-today-tomorrow = Завтра
cli-today-soon = Скоро
cli-today-nothing = На сегодня дел нет
cli-today-lost = Ушло за год: { $count }, это { $sum } в год
cli-today-returned = Вернулось: { $count }, это { $sum } в год
cli-today-themselves = Вернулись сами, без нас, не в счёт: { $count }
cli-rate = { $share } ({ $hits } из { $n }, от { $low } до { $high })
cli-rate-of-none = измерять пока нечего
cli-came-himself = сам
cli-came-ours = после касания
cli-spontaneous = Вернулись сами, не в счёт: { $count }
cli-without-case = Вернулись сами, дела на них не было, не в счёт: { $count }
cli-no-returns = Пока никто не вернулся
cli-no-expenses = Отдельных расходов нет
cli-drive-ended = Кампания закончена, её итоги остались
cli-reason-gap = Говорили «{ $stated }», а было «{ $true }»: { $count }
cli-director = глава фирмы
cli-left-the-firm = больше не работает

# Заголовки столбцов и названия строк.
cli-field-abc = ABC
cli-field-about = О чём
cli-field-advice = Совет
cli-field-average = Средний заказ
cli-field-by-client = Потеря прибыли по заказам каждого
cli-field-case = Дело
cli-field-cases = Дела
cli-field-ceiling = Потратить не больше
cli-field-chance = Вероятность
cli-field-channel = Как
cli-field-checked-by = Проверил
cli-field-city = Город
cli-field-client = Клиент
cli-field-code = Код
cli-field-commission = Доля
cli-field-contact = Контакт
cli-field-cost = Стоит
cli-field-day = День
cli-field-days = Дней
cli-field-done = Сделано
cli-field-drive = Кампания
cli-field-driver = Ведёт
cli-field-due = Срок
cli-field-earned = Заработано
cli-field-email = Почта
cli-field-envelope = На конверте
cli-field-evidence = Почему считаем ушедшим
cli-field-exception = Исключение
cli-field-expected = Ожидаем
cli-field-finished = Разговор закончен
cli-field-came = Пришёл
cli-field-first-order = Первый заказ
cli-field-fix = Исправление
cli-field-gate = Обещать пока рано
cli-field-gate-more = Сверх письма обещать пока рано
cli-field-system = Выгрузка из
cli-field-heading = Заголовок
cli-field-hot-until = Пауза до
cli-field-id = №
cli-field-in-rents = В месячных арендах
cli-field-in-salaries = В месячных зарплатах
cli-field-interview = Разговор
cli-field-kind = Вид
cli-field-last-order = Последний заказ
cli-field-letter = Письмо
cli-field-loss = Потеря
cli-field-lost-by = Вёл
cli-field-lost-on = Ушёл
cli-field-meaning = Читаем как
cli-field-name = Имя
cli-field-net-romi = Чистая отдача на потраченное
cli-field-next = Следующий шаг
cli-field-note = Заметка
cli-field-of-contacted = Из тех, с кем говорили
cli-field-of-wanted = Из тех, кого хотели вернуть
cli-field-offer = Предложение
cli-field-offer-cost = Предложение стоит
cli-field-offer-until = Предложение до
cli-field-orders = Заказов
cli-field-outcome = Итог
cli-field-owner = Отвечает
cli-field-phone = Телефон
cli-field-planned = Когда
cli-field-reason = Причина
cli-field-recent-orders = Последние заказы
cli-field-returned-on = Вернулся
cli-field-role = Должность
cli-field-samples = Примеры
cli-field-served-by = Ведёт
cli-field-severity-client = Тяжесть в его глазах
cli-field-severity-ours = Тяжесть в наших
cli-field-simple = Потеря оборота по простой формуле
cli-field-sltv = Принесёт после возвращения
cli-field-spent = Потрачено
cli-field-standing = Сейчас
cli-field-state = Состояние
cli-field-stated = Говорит
cli-field-step = Шаг
cli-field-street = Улица
cli-field-total = Всего
cli-field-touch = Касание
cli-field-true = Настоящая причина
cli-field-verdict = Решение
cli-field-waiting = Ждут
cli-field-what = Что
cli-field-who = Кто
cli-field-why = Почему
cli-field-yearly = Прибыль в год
cli-field-yearly-lost = Прибыль ушедших за год

# Показ.
cli-demo-needs-fresh = Для показа нужен новый файл, а { $path } уже в работе
cli-demo-no-client = В примере нет клиента, подходящего для показа
cli-demo-not-refused = Правило 10 не сработало: ведущим стал тот, при ком клиент ушёл
cli-demo-not-returned = Заказ пришёл, а «{ $client }» не вернулся
cli-demo-files = Созданные файлы
cli-demo-step-sample = Пример
cli-demo-step-losses = Кто ушёл и чего это стоит
cli-demo-step-targets = Кого вернуть сначала
cli-demo-step-rule-10 = Тот, при ком клиент ушёл, вести дело не может
cli-demo-step-case = Дело ведёт другой
cli-demo-step-interview = Почему ушёл: три «почему»
cli-demo-step-fix-gate = До исправления письма нет
cli-demo-step-fix = Исправлено и проверено другим
cli-demo-step-letter-text = Письмо заполнено
cli-demo-step-letter = Письмо на бумаге
cli-demo-step-script = Сценарий звонка, начало
cli-demo-step-touches = Что впереди
cli-demo-step-order = В файле пришёл новый заказ
cli-demo-step-returned = Вернулся: заказ пришёл
cli-demo-step-results = Что принёс поход
cli-demo-stated = У других дешевле.
cli-demo-why-1 = Потому что с вами я не знал, во что обойдётся утро.
cli-demo-why-2 = Муку привозили, когда печи уже горячие.
cli-demo-why-3 = В октябре опоздали три раза, и никто не позвонил.
cli-demo-true = Опоздали трижды и не предупредили.
cli-demo-kept = Один звонок накануне вечером.
cli-demo-fix = Водитель выезжает в пять и звонит каждому клиенту с дороги
cli-demo-evidence = Путевые листы за две недели: ни одной доставки после половины седьмого
cli-demo-fill-name = хозяин пекарни
cli-demo-fill-fault = Мы привезли муку на четыре часа позже и не позвонили.
cli-demo-fill-day = в октябре
cli-demo-fill-cost = Вы потеряли утреннюю выпечку.
cli-demo-fill-measures = Ваши заказы теперь возит другой человек.
cli-demo-fill-responsible = начальник доставки
cli-demo-fill-phone = телефон на нашем бланке
cli-demo-fill-deadline = конца следующего месяца
cli-demo-fact-orders = Вы доверили нам { $count } { $count ->
        [one] заказ
        [few] заказа
        [many] заказов
       *[other] заказа
    }
cli-demo-fact-last = В последний раз Вы заказали у нас { $day }
cli-import-no-longer-returned = «{ $client }» больше не считается вернувшимся: заказ № { $number } исправлен (дело { $case })
cli-field-taken = Взят
cli-field-limits = Пределы
cli-field-currency = Валюта
cli-field-rate = Курс
cli-field-value = Значение
cli-targets-freed = Выбор снова за программой
cli-model-none = Модели пока нет: повторно покупали { $repeat }, а нужно { $wanted }. Пока хватит собственного ритма каждого клиента.
cli-model-fitted = Подобрана по клиентам: { $clients }, из них покупали повторно: { $repeat }
cli-letters-printed = Задание: { $path } (страниц: { $pages }, байт: { $bytes })
cli-letters-handed = Писем у курьера: { $n }
cli-template-kept = Шаблон сохранён.
cli-template-reset = Снова исходный шаблон.
cli-check-fault-named = вина названа
cli-check-cost-seen = цена для него
cli-check-fix-checked = исправление проверено
cli-check-offer = сумма или подарок
cli-check-deadline = срок не торопит
cli-check-control = личный телефон
cli-check-signer = подпишет директор
cli-check-one-page = одна страница
cli-check-two-facts = два факта
cli-field-to-whom = Кому
cli-field-about-whom = О ком
cli-field-second = Второй адресат
cli-field-kept = На месте
cli-field-card = Карточка
cli-field-printer = Принтер
cli-field-sheet-off = Лист, мм
cli-field-envelope-off = Конверт, мм
cli-field-first-edge = Конверт входит
cli-edge-upper = верхним краем
cli-edge-left = левым краем
cli-edge-right = правым краем
cli-no-printer = Принтера «{ $name }» нет. Заведите его: printer set «{ $name }».
cli-losses-had = К тому времени хоть раз { $bought ->
    [one] покупал { $bought }
   *[other] покупали { $bought }
}, из них { $gone ->
    [one] ушёл раньше { $gone }
   *[other] ушли раньше { $gone }
}: доля — { $clients ->
    [one] от { $clients } оставшегося
   *[other] от { $clients } остальных
}.
cli-bad-number = «{ $text }» — не число. Напишите так: 1,33
cli-bad-whole = «{ $text }» — не целое число. Напишите так: 30
cli-bad-day = «{ $text }» не день: напишите его как 2026-11-24
cli-bad-language = Писем на «{ $text }» нет: напишите en, ru или bg
cli-share-or-percent = «{ $text }» больше целого, а целое — это 1. Напишите { $text }% или долю вроде 0,3
cli-percent-or-share = «{ $text }» — это меньше одного процента. Напишите { $percent }, если это { $percent }%, или { $text }%, если и правда так мало
cli-loss-number-unknown = Потери с номером { $name } нет. У потерь свои номера, они в столбце «Потеря» команды targets; годится и часть имени клиента
cli-targets-no-limits = Выбрано: { $taken }. Никого не предлагаем: не сказано, сколько есть часов и денег. Задайте: settings set drive.name=Осень drive.hours_week=10 drive.budget=500
cli-targets-chosen = Выбрано: { $taken }. { $period ->
    [drive] До конца кампании
   *[week] На неделю
}: часов { $used } из { $hours }, денег { $cost } из { $budget }; ожидаем { $expected }
cli-targets-week-share = Деньги — доля одной недели от того, что осталось от бюджета до конца кампании. На весь срок: targets --period drive
cli-field-rhythm = Как покупает
cli-losses-none-fit = Таких среди ушедших нет.
cli-field-hours = Часов
cli-letters-none-approved = Утверждённых писем, которые ждут печати, нет. Утвердите письмо командой «letter» или назовите письма по номерам.
cli-letters-none-printed = Напечатанных писем, которые ждут курьера, нет. Напечатайте командой «letters print» или назовите письма по номерам.
cli-letters-none-to-go = Утверждённых и напечатанных писем для обхода нет. Утвердите письмо командой «letter» или назовите письма по номерам.
cli-letter-facts = Факты, которые надо сказать ему: --fact ЗАПИСЬ=СЛОВА
cli-letter-no-envelope = Или напечатайте без конверта: --no-envelope
cli-letter-reopen = Или верните его в черновики: --reopen
cli-letter-came-back = Письмо вернулось. Если адрес верный: --moved handed --courier. Если нет: исправьте адрес (client change), потом --reopen, и утвердите заново вместе с конвертом.
cli-letter-other-signer = Снова в черновики, под другой подписью: --reopen --signer ИМЯ
cli-letter-none-to-move = В этом деле нет письма в пути: «{ $kind }» ещё не написано. --moved отмечает у напечатанного письма, что оно передано, вручено, вернулось или на него ответили. Сначала напишите, утвердите и напечатайте его.
cli-letter-other-to-move = В этом деле нет письма «{ $kind }». --moved отмечает у напечатанного письма, что оно передано, вручено, вернулось или на него ответили. Здесь есть: { $others }. Назовите его через --kind.
cli-fact-unknown = Ни один факт об этом клиенте не назван словами «{ $words }» однозначно. Записано: { $noted }
cli-fact-none = Об этом клиенте ещё ничего не записано. Назовите факт словами письма, без знака «=»: --fact "Вы с нами с весны 2023 года".
cli-fix-dropped = Исправление снято.
cli-fix-only = только { $client }
cli-field-still-open = Ещё не исправлено
cli-field-way = Путь письма
cli-offer-changed = Предложение по делу изменилось: { $offer }. Взять его в письмо: --take-offer.
cli-offer-gone = По делу больше ничего не предлагается. Учесть это в письме: --take-offer.
cli-many-marks = Слова «{ $words }» есть в нескольких незаполненных местах: { $open }. Назовите одно из них точнее.
cli-no-mark-open = Места «{ $words }» нет: в этом черновике всё заполнено. Изменить написанное можно через --text.
cli-unnoted = Написано ему, но нигде не записано: { $words }. Если это только о нём, добавьте --fact с этими же словами.
cli-letter-plotter = Для плоттера: { $path }
cli-letter-plotter-unsigned = Подписи со снимка на них нет: у снимка нет линий пера. Подпишите письмо рукой.
