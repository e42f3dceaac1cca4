# Письма: список, письмо на столе, новое письмо.

letters-ui-kind = Письмо
letters-ui-kind-apology = Письмо с извинением
letters-ui-kind-thanks = Благодарность
letters-ui-kind-farewell = Прощальное письмо
letters-ui-kind-note-apology = Одно на потерю, и только после проверенного исправления.
letters-ui-kind-note-thanks = Тому, кто вернулся: после первого нового заказа.
letters-ui-kind-note-farewell = Единственное письмо тому, кого потеряли дважды.
letters-ui-state = Состояние
letters-ui-state-draft = черновик
letters-ui-state-approved = утверждено
letters-ui-state-printed = напечатано
letters-ui-state-handed = у курьера
letters-ui-state-delivered = вручено
letters-ui-state-sent_back = вернулось
letters-ui-state-answered = есть ответ
letters-ui-states = Письма по состоянию
letters-ui-all = Все
letters-ui-client = Клиент
letters-ui-signer = Подписывает
letters-ui-changed = Изменено
letters-ui-table = Письма кампании
letters-ui-new = Новое письмо
letters-ui-empty = Писем пока нет
letters-ui-empty-why = Письмо пишут от руки директора, когда причина узнана, а исправление проверено. Черновик составим по делу, решаете вы.
letters-ui-gone = Такого письма нет

letters-ui-new-why = Черновик составим из того, что известно по делу. Чего не знаем, отметим в тексте.
letters-ui-to-whom = По какому делу
letters-ui-to-whom-pattern = выберите клиента
letters-ui-choose-case = Сначала выберите дело
letters-ui-head = Директор
letters-ui-signer-note = Не тот, кто вёл клиента, когда он ушёл.
letters-ui-write = Составить черновик
letters-ui-drafting = Составляем…

letters-ui-text = Текст письма
letters-ui-addressee = Кому
letters-ui-greeting = Обращение
letters-ui-paragraph = Абзац { $n }
letters-ui-add = Добавить абзац
letters-ui-remove = Убрать абзац { $n }
letters-ui-closing = Прощание
letters-ui-signature = Подпись
letters-ui-date = Дата

letters-ui-check = Что поправить
letters-ui-marks = { $n ->
    [one] осталось заполнить { $n } место
    [few] осталось заполнить { $n } места
   *[other] осталось заполнить { $n } мест
}
letters-ui-fill = Места, которые заполните вы
letters-ui-nothing-wrong = всё готово, можно утверждать
letters-ui-hard = Останавливает печать:
letters-ui-soft = Стоит взглянуть:
letters-ui-quote = «{ $words }»
letters-ui-to-fixes = К исправлениям
letters-ui-to-case = Открыть дело
letters-ui-to-client = Открыть карточку клиента
letters-ui-template-returned = Вернули правку, которую вы не сохранили.
letters-ui-template-drop = Отбросить её
letters-ui-again = Сохранить ещё раз
letters-ui-closed = { $n ->
    [one] утверждать рано: осталось { $n } место
    [few] утверждать рано: осталось { $n } места
   *[other] утверждать рано: осталось { $n } мест
}
letters-ui-closed-paper = утверждать рано: бумага или конверт заданы не так

letters-ui-page = Страница
letters-ui-to-text = К тексту
letters-ui-page-alt = Письмо для «{ $client }» от руки, страница { $n } из { $of }
letters-ui-drawing = Пишем страницу…
letters-ui-language = Язык
letters-ui-language-ru = русский
letters-ui-language-en = английский
letters-ui-language-bg = болгарский
letters-ui-speaks-of = О каком исправлении говорит
letters-ui-envelope = Конверт
letters-ui-envelope-alt = Конверт для «{ $client }», строка: { $line }
letters-ui-envelope-signer = Почерк, бумага, конверт
letters-ui-line = Строка на конверте
letters-ui-own-line = Своими словами
letters-ui-no-line = без строки

letters-ui-approve = Утвердить
letters-ui-approving = Утверждаем…
letters-ui-approved-toast = Письмо утверждено, его можно печатать
letters-ui-print = Напечатать
letters-ui-printing = Готовим PDF…
letters-ui-open-pdf = Открыть PDF
letters-ui-save-pdf = Сохранить PDF…
letters-ui-saved-toast = PDF сохранён: { $path }
letters-ui-file = Письмо, { $client }.pdf
letters-ui-not-opened = Файл готов, но не открылся: { $path }
letters-ui-printed-toast = Письмо отмечено напечатанным
letters-ui-printed-not-opened = Отмечено напечатанным, но файл не открылся: { $path }
letters-ui-lies = PDF лежит здесь: { $path }
letters-ui-open = Открыть
letters-ui-frozen = Утверждено, поэтому текст закрыт: печатается ровно то, что вы прочли. Чтобы поправить слово, нажмите «Изменить» и утвердите заново.
letters-ui-frozen-on-paper = Напечатано, текст закрыт. Заметили ошибку на бумаге? Нажмите «Изменить»: письмо снова станет черновиком, его утвердят и напечатают заново.
letters-ui-frozen-printed = Текст закрыт: именно его прочтёт клиент.
letters-ui-frozen-back = Письмо вернулось. Если адрес верный, отдайте его курьеру ещё раз. Если нет, исправьте адрес в карточке клиента и нажмите «Изменить»: конверт утверждают вместе с письмом.
letters-ui-on-approved = Утверждено { $day }.
letters-ui-on-printed = Напечатано { $day }.
letters-ui-on-handed = Отдано курьеру { $day }.
letters-ui-on-delivered = Вручено { $day }.
letters-ui-on-sent_back = Вернулось { $day }.
letters-ui-on-answered = Ответ пришёл { $day }.
letters-ui-on-draft = Взято обратно, чтобы поправить, { $day }.
letters-ui-do-handed = Отдать курьеру
letters-ui-do-handed-again = Отдать ещё раз
letters-ui-do-delivered = Вручено
letters-ui-do-sent_back = Вернулось
letters-ui-do-answered = Ответил
letters-ui-day-handed = Когда отдано курьеру
letters-ui-day-delivered = Когда вручено
letters-ui-day-sent_back = Когда вернулось
letters-ui-day-answered = Когда ответил
letters-ui-note = Заметка
letters-ui-note-handed = что передать на словах
letters-ui-note-delivered = кто принял
letters-ui-note-sent_back = почему вернулось
letters-ui-note-answered = что ответил
letters-ui-mark = Отметить
letters-ui-not-now = Не сейчас
letters-ui-saving = Сохраняем…
letters-ui-moved-handed = Письмо у курьера
letters-ui-moved-delivered = Письмо вручено
letters-ui-moved-sent_back = Письмо вернулось
letters-ui-moved-answered = Ответ отмечен
letters-ui-signed-toast = Теперь подписывает { $who }
letters-ui-print-again = Напечатать ещё раз
letters-ui-kind-news = Новости об улучшениях
letters-ui-kind-invitation = Приглашение
letters-ui-kind-free_check = Бесплатная проверка
letters-ui-kind-holiday = Поздравление с праздником
letters-ui-kind-parting = Расстаться друзьями
letters-ui-kind-hand_over = Список того, что передаём
letters-ui-kind-termination = Образец расторжения для клиента
letters-ui-kind-note-news = Не чаще раза в 90 дней, и только о том, что уже сделано.
letters-ui-kind-note-invitation = Экскурсия, открытие, дегустация. В этот день ничего не продают.
letters-ui-kind-note-free_check = Тому, кто ушёл туда, где дешевле: посмотреть, что сделали другие.
letters-ui-kind-note-holiday = На профессиональный праздник клиента, с тихой надеждой в конце.
letters-ui-kind-note-parting = Тому, кто отказал: без уговоров, дверь открыта.
letters-ui-kind-note-hand_over = Вкладывают в письмо о расставании.
letters-ui-kind-note-termination = Чтобы клиенту не тратить время: он впишет своё и подпишет.
letters-ui-kept = { $done } из { $of } готово
letters-ui-kept-label = Что уже на месте
letters-ui-cut = Убрать
letters-ui-rule-fault-named = вина названа
letters-ui-rule-cost-seen = цена для него
letters-ui-rule-fix-checked = исправление проверено
letters-ui-rule-offer = сумма или подарок
letters-ui-rule-deadline = срок не торопит
letters-ui-rule-control = личный телефон
letters-ui-rule-two-facts = два факта только о нём
letters-ui-rule-one-page = одна страница
letters-ui-rule-signer = подпишет директор
letters-ui-locked = Слова проверенного исправления: абзац не правят, его можно только убрать. К исправлению
letters-ui-names = Имя
letters-ui-to-whom-name = Кому
letters-ui-about-whom = О ком
letters-ui-names-note = Поправите один раз, запомним для этого человека.
letters-ui-gender = Обращение
letters-ui-gender-female = к женщине
letters-ui-gender-male = к мужчине
letters-ui-gender-unknown = не знаем: нейтральное
letters-ui-second = Второй адресат
letters-ui-second-add = Письмо двоим
letters-ui-second-name = Имя второго
letters-ui-second-pattern = Петрова Анна Ивановна
letters-ui-second-note = Супруги или два владельца. Имя запомнится у клиента, следующее письмо начнётся с обоих.
letters-ui-second-choose = Из контактных лиц
letters-ui-second-other = Другое имя
letters-ui-second-put = Писать двоим
letters-ui-second-away = Писать одному
letters-ui-hand = Почерк
letters-ui-hand-of = Рука
letters-ui-hand-note = Запомним: так пишет { $who }.
letters-ui-own-hand = Свой почерк: { $name }
letters-ui-own-hands = Свой почерк и подпись…
letters-ui-lent = В своём почерке нет знаков: { $letters }. Здесь их пишет «{ $hand }».
letters-ui-signed = Подпись со снимка
letters-ui-unsigned = Снимка подписи нет: { $who } подпишет рукой.
letters-ui-hand-quick = Быстрая, с наклоном
letters-ui-hand-fine = Тонкое перо
letters-ui-hand-marker = Ровный маркер
letters-ui-hand-school = Учительская
letters-ui-hand-clear = Чёткая прямая
letters-ui-neatness = Аккуратность
letters-ui-neatness-low = нет
letters-ui-neatness-middle = скорее да
letters-ui-neatness-high = очень
letters-ui-slant = Наклон
letters-ui-size = Высота букв
letters-ui-haste = Спешка
letters-ui-haste-low = нет
letters-ui-haste-middle = чуть-чуть
letters-ui-haste-high = сильная
letters-ui-pen = Перо
letters-ui-degrees = { $n }°
letters-ui-mm = { $n } мм
letters-ui-ink = Чернила
letters-ui-ink-blue = синие
letters-ui-ink-black = чёрные
letters-ui-ink-violet = фиолетовые
letters-ui-corrections = Изредка вставлять забытую букву
letters-ui-paper = Бумага
letters-ui-sheet = Лист
letters-ui-sheet-a4 = А4
letters-ui-sheet-a5 = А5
letters-ui-sheet-card = карточка
letters-ui-ruling = Линовка
letters-ui-ruling-plain = чистая
letters-ui-ruling-lined = в линейку
letters-ui-ruling-squared = в клетку
letters-ui-letterhead = Шапка фирмы
letters-ui-envelope-kind = Размер конверта
letters-ui-envelope-dl = DL, 220×110
letters-ui-envelope-c5 = C5, 229×162
letters-ui-envelope-c6 = C6, 162×114
letters-ui-window = Когда застать
letters-ui-window-pattern = 10:00–13:00
letters-ui-courier = Кто везёт
letters-ui-courier-pattern = имя курьера, служба или вы сами
letters-ui-on-courier = Курьер: { $courier }.
letters-ui-reopen = Изменить
letters-ui-reopened-toast = Снова черновик: поправьте и утвердите
letters-ui-take = Выбрать
letters-ui-take-one = Выбрать письмо: { $client }
letters-ui-batch = Выбранные письма
letters-ui-chosen = { $n ->
    [one] Выбрано { $n } письмо
    [few] Выбрано { $n } письма
   *[other] Выбрано { $n } писем
}
letters-ui-batch-print = Напечатать с конвертами
letters-ui-batch-approve-first = Печатают только утверждённые: сначала утвердите каждое
letters-ui-batch-some = { $n ->
    [one] Войдёт { $n }
   *[other] Войдут { $n }
} из { $of }: остальные ещё не утверждены или уже ушли
letters-ui-batch-far = { $done } из { $of } писем
letters-ui-stopping = Останавливаем…
letters-ui-batch-stopped = Остановлено. Ничего не напечатано, письма остались как были.
letters-ui-batch-go-on = Напечатать снова
letters-ui-feed-upper = Конверт входит в принтер верхним краем, как его держат для письма
letters-ui-feed-left = Конверт повёрнут и входит в принтер левым краем
letters-ui-feed-right = Конверт повёрнут и входит в принтер правым краем
letters-ui-batch-printed = { $n ->
    [one] Готово к печати { $n } письмо
    [few] Готово к печати { $n } письма
   *[other] Готово к печати { $n } писем
}
letters-ui-batch-not-opened = { $n ->
    [one] Готово к печати { $n } письмо: отмечено напечатанным
    [few] Готово к печати { $n } письма: отмечены напечатанными
   *[other] Готово к печати { $n } писем: отмечены напечатанными
}, но файл не открылся: { $path }
letters-ui-batch-hand = Отдать курьеру
letters-ui-batch-handed = { $n ->
    [one] У курьера { $n } письмо
    [few] У курьера { $n } письма
   *[other] У курьера { $n } писем
}
letters-ui-slips = С листком курьеру
letters-ui-register = Список курьеру
letters-ui-unchoose = Снять выбор
letters-ui-left-out = Не вошли:
letters-ui-left-one = { $client }: { $why }
letters-ui-templates = Шаблоны писем
letters-ui-template-text = Шаблон
letters-ui-template-note = Знак ~ на отдельной строке разделяет варианты одного абзаца. Поля в двойных скобках заполнит дело.
letters-ui-template-own = свой
letters-ui-template-same = Ничего не изменено
letters-ui-template-reset = Вернуть исходный
letters-ui-template-example = Пример
letters-ui-template-of = Пример по делу
letters-ui-template-sample = Вымышленное дело
letters-ui-template-other = Другими словами
letters-ui-template-kept = Шаблон сохранён
letters-ui-template-reset-toast = Снова исходный шаблон
letters-ui-still-open = Ещё не исправлено, об этом не пишем
letters-ui-offer-changed = Предложение по делу изменилось: { $offer }.
letters-ui-offer-gone = По делу больше ничего не предлагается.
letters-ui-offer-take = Взять новое в письмо
letters-ui-offer-taken = В письме новое предложение
letters-ui-reader = Кто прочтёт письмо
letters-ui-reader-pattern = Иванов Пётр Ильич
letters-ui-reader-keep = Обратиться к нему
letters-ui-fact-unnoted = Вы написали ему сами. Если это только о нём, отметьте: факты считаются по записанным.
letters-ui-fact-note-it = Запомнить о нём
letters-ui-put-instead = Вписать: { $words }
letters-ui-plotter = Для плоттера (SVG)
letters-ui-plotter-can = Этой рукой может писать и плоттер: линии пера известны.
letters-ui-plotter-cannot = Плоттеру эта рука не подойдёт: известны только контуры букв. Ему подойдёт «Тонкое перо».
letters-ui-plotter-saved = Листы для плоттера записаны: { $path }
letters-ui-plotter-unsigned = Листы для плоттера записаны: { $path }. Подписи со снимка на них нет, распишитесь сами.
