# Писма: списъкът, писмото на масата, ново писмо.

letters-ui-kind = Писмо
letters-ui-kind-apology = Писмо с извинение
letters-ui-kind-thanks = Благодарност
letters-ui-kind-farewell = Прощално писмо
letters-ui-kind-note-apology = Едно за загуба, и то само след проверена поправка.
letters-ui-kind-note-thanks = За клиент, който се е върнал: след първата нова поръчка.
letters-ui-kind-note-farewell = Единственото писмо до клиент, загубен два пъти.
letters-ui-state = Състояние
letters-ui-state-draft = чернова
letters-ui-state-approved = одобрено
letters-ui-state-printed = отпечатано
letters-ui-state-handed = при куриера
letters-ui-state-delivered = връчено
letters-ui-state-sent_back = върнато
letters-ui-state-answered = има отговор
letters-ui-states = Писма по състояние
letters-ui-all = Всички
letters-ui-client = Клиент
letters-ui-signer = Подписва
letters-ui-changed = Променено
letters-ui-table = Писма на кампанията
letters-ui-new = Ново писмо
letters-ui-empty = Още няма писма
letters-ui-empty-why = Писмото е от ръката на управителя, когато причината е ясна, а поправката е проверена. Черновата съставяме по случая, решавате вие.
letters-ui-gone = Няма такова писмо

letters-ui-new-why = Съставяме черновата от известното по случая. Каквото не знаем, отбелязваме в текста.
letters-ui-to-whom = За кой случай
letters-ui-to-whom-pattern = изберете клиент
letters-ui-choose-case = Първо изберете случай
letters-ui-head = Управителят
letters-ui-signer-note = Не този, който е отговарял за клиента, когато си е тръгнал.
letters-ui-write = Съставете чернова
letters-ui-drafting = Съставяме…

letters-ui-text = Текст на писмото
letters-ui-addressee = До кого
letters-ui-greeting = Обръщение
letters-ui-paragraph = Абзац { $n }
letters-ui-add = Добавете абзац
letters-ui-remove = Махнете абзац { $n }
letters-ui-closing = Завършек
letters-ui-signature = Подпис
letters-ui-date = Дата

letters-ui-check = Какво да се поправи
letters-ui-marks = { $n ->
    [one] остава { $n } място за попълване
   *[other] остават { $n } места за попълване
}
letters-ui-fill = Места, които попълвате вие
letters-ui-nothing-wrong = всичко е готово за одобряване
letters-ui-hard = Спира печата:
letters-ui-soft = Погледнете:
letters-ui-quote = „{ $words }“
letters-ui-to-fixes = Към поправките
letters-ui-to-case = Отворете случая
letters-ui-again = Запазете пак
letters-ui-closed = { $n ->
    [one] рано е за одобряване: остава { $n } място
   *[other] рано е за одобряване: остават { $n } места
}

letters-ui-page = Страница
letters-ui-page-alt = Ръкописно писмо до „{ $client }“, страница { $n } от { $of }
letters-ui-drawing = Пишем страницата…
letters-ui-language = Език
letters-ui-language-ru = руски
letters-ui-language-en = английски
letters-ui-language-bg = български
letters-ui-speaks-of = За коя поправка говори
letters-ui-envelope = Плик
letters-ui-envelope-size = DL, 220×110
letters-ui-envelope-alt = Плик до „{ $client }“, ред: { $line }
letters-ui-envelope-signer = Плик и подпис
letters-ui-line = Ред върху плика
letters-ui-own-line = С ваши думи
letters-ui-no-line = без ред

letters-ui-approve = Одобрете
letters-ui-approving = Одобряваме…
letters-ui-approved-toast = Писмото е одобрено и може да се печата
letters-ui-print = Отпечатайте
letters-ui-printing = Подготвяме PDF…
letters-ui-open-pdf = Отворете PDF
letters-ui-save-pdf = Запазете PDF…
letters-ui-saved-toast = PDF файлът е запазен
letters-ui-file = Писмо, { $client }.pdf
letters-ui-not-opened = Файлът е готов, но не се отвори: { $path }
letters-ui-lies = PDF файлът е тук: { $path }
letters-ui-open = Отворете
letters-ui-frozen = Одобрено е, затова текстът е затворен: печата се точно прочетеното от вас. За да промените дума, отменете одобрението (Ctrl+Z).
letters-ui-frozen-printed = Текстът е затворен: точно него чете клиентът.
letters-ui-on-approved = Одобрено на { $day }.
letters-ui-on-printed = Отпечатано на { $day }.
letters-ui-on-handed = При куриера от { $day }.
letters-ui-on-delivered = Връчено на { $day }.
letters-ui-on-sent_back = Върнато на { $day }.
letters-ui-on-answered = Отговор на { $day }.
letters-ui-do-handed = Предайте на куриера
letters-ui-do-delivered = Връчено
letters-ui-do-sent_back = Върнато
letters-ui-do-answered = Отговори
letters-ui-day-handed = Кога е предадено на куриера
letters-ui-day-delivered = Кога е връчено
letters-ui-day-sent_back = Кога се е върнало
letters-ui-day-answered = Кога е отговорил
letters-ui-note = Бележка
letters-ui-note-handed = кой го носи
letters-ui-note-delivered = кой го прие
letters-ui-note-sent_back = защо се върна
letters-ui-note-answered = какво отговори
letters-ui-mark = Отбележете
letters-ui-not-now = Не сега
letters-ui-saving = Запазваме…
letters-ui-moved-handed = Писмото е при куриера
letters-ui-moved-delivered = Писмото е връчено
letters-ui-moved-sent_back = Писмото се върна
letters-ui-moved-answered = Отговорът е отбелязан
letters-ui-signed-toast = Сега подписва { $who }
letters-ui-print-again = Отпечатайте още веднъж
