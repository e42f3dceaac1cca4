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
letters-ui-again = Сохранить ещё раз
letters-ui-closed = { $n ->
    [one] утверждать рано: осталось { $n } место
    [few] утверждать рано: осталось { $n } места
   *[other] утверждать рано: осталось { $n } мест
}

letters-ui-page = Страница
letters-ui-page-alt = Письмо для «{ $client }» от руки, страница { $n } из { $of }
letters-ui-drawing = Пишем страницу…
letters-ui-language = Язык
letters-ui-language-ru = русский
letters-ui-language-en = английский
letters-ui-language-bg = болгарский
letters-ui-speaks-of = О каком исправлении говорит
letters-ui-envelope = Конверт
letters-ui-envelope-size = DL, 220×110
letters-ui-envelope-alt = Конверт для «{ $client }», строка: { $line }
letters-ui-envelope-signer = Конверт и подпись
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
letters-ui-saved-toast = PDF сохранён
letters-ui-file = Письмо, { $client }.pdf
letters-ui-not-opened = Файл готов, но не открылся: { $path }
letters-ui-lies = PDF лежит здесь: { $path }
letters-ui-open = Открыть
letters-ui-frozen = Утверждено, поэтому текст закрыт: печатается ровно то, что вы прочли. Поправить слово можно, отменив утверждение (Ctrl+Z).
letters-ui-frozen-printed = Текст закрыт: именно его прочтёт клиент.
letters-ui-on-approved = Утверждено { $day }.
letters-ui-on-printed = Напечатано { $day }.
letters-ui-on-handed = У курьера с { $day }.
letters-ui-on-delivered = Вручено { $day }.
letters-ui-on-sent_back = Вернулось { $day }.
letters-ui-on-answered = Ответ пришёл { $day }.
letters-ui-do-handed = Отдать курьеру
letters-ui-do-delivered = Вручено
letters-ui-do-sent_back = Вернулось
letters-ui-do-answered = Ответил
letters-ui-day-handed = Когда отдано курьеру
letters-ui-day-delivered = Когда вручено
letters-ui-day-sent_back = Когда вернулось
letters-ui-day-answered = Когда ответил
letters-ui-note = Заметка
letters-ui-note-handed = кто везёт
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
