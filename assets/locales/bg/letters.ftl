letters-farewell-only-twice = Прощалното писмо е за клиент, загубен два пъти. „{ $client }“ още може да се върне.
letters-approve-first = Първо одобрете писмото: отпечатва се точно одобреното.
letters-out-of-order = Писмото се печата, предава, връчва или връща, после идва отговор – по ред. Първо отбележете предишната стъпка.
letters-day-between = Изберете ден от { $since } до днес.
letters-trouble-empty = Писмото е празно.
letters-trouble-no-firm = Фирмата няма име и пликът остава без подател. Назовете я в настройките.
letters-trouble-mark = Попълнете: { $words }.
letters-trouble-no-address = За „{ $client }“ няма адрес. Куриерът няма да намери къде да го занесе.
letters-trouble-deadline = Предложението е до { $deadline }, по-малко от { $days ->
    [one] един ден
   *[other] { $days } дни
}. Краткият срок звучи като натиск.
letters-too-long = Писмото заема { $pages ->
    [one] { $pages } страница
   *[other] { $pages } страници
}, а докрай се чете една. Съкратете го.
letters-unprintable = Почеркът няма такива знаци: { $characters }. Заменете ги.
error-printing = PDF файлът не можа да се направи: { error-why }. Писмото е както беше.
error-reprinting = Страниците вече не излизат както бяха одобрени: { error-why }. Вземете отпечатания тогава PDF от папката с писмата.
error-writing = Файлът не можа да се запише: { error-why }. Проверете дали папката е достъпна и има ли място на диска.
letters-trouble-fix-words = За поправеното писмото говори с думите на проверената поправка. Върнете този абзац, както беше: { $text }
letters-trouble-claim = За направеното говори само абзацът за проверената поправка. Махнете това или планирайте поправка и я дайте за проверка.
letters-already-back = „{ $client }“ поръча отново: извинение сега само ще разрани старото. По-добре напишете благодарност.
# Проверката до текста: какво липсва и какво прави една дума.
letters-check-fault-named = Вината не е назована. Кажете направо какво сбъркахме, кога или с коя поръчка, и че вината е наша.
letters-check-cost-seen = Не е казано какво му струваше това. Стига едно изречение, за да види, че знаете.
letters-check-offer = Нищо не му се връща. Назовете сума от провалената поръчка, подарък или какво правите за него.
letters-check-deadline = Срокът звучи като натиск.
letters-check-control = Не е ясно кой вече отговаря за него. Назовете един човек с директен телефон.
letters-check-signer = Не подписва управителят. На писмо от първия човек вярват по-лесно.
letters-check-two-facts = Има по-малко от два факта само за този клиент. Добавете нещо, което не може да се напише на друг.
letters-check-turning = Тази дума превръща извинението в оправдание. Спрете преди нея.
letters-check-excuse = Това е оправдание. За клиента е важно какво е направено, а не защо е било трудно.
letters-check-blame = Тук вината минава върху клиента. В това писмо тя е само наша.
letters-check-selling = Това е продажба. Писмо до засегнат клиент не продава нищо.
letters-check-percentage = Процентът звучи като търговия. Назовете твърда сума от провалената поръчка.
letters-check-hurry = Това го притиска. Дайте поне { $days ->
    [one] { $days } ден
   *[other] { $days } дни
} или не посочвайте срок.
letters-check-apology-again = За тази загуба вече сме се извинили. Второто извинение отваря раната, махнете го.
letters-template-unknown = Ред { $line } на шаблона назовава нещо, което го няма: { $detail }. Сверете изписването с изходния шаблон.
letters-template-endless = Шаблонът не свършва: в него има твърде дълъг цикъл. Махнете го.
letters-template-grammar = Ред { $line } на шаблона не може да се прочете: { $detail }.
letters-template-empty = Шаблонът е празен. Напишете го или се върнете към изходния.
letters-template-too-long = Шаблонът е по-дълъг от { $longest } знака. Съкратете го.
letters-name-empty = Впишете името или оставете полето както беше.
letters-no-person = „{ $client }“ още няма лице за контакт. Добавете го в картона и имената ще се помнят там.
letters-printed-already = Писмото е отпечатано, текстът му остава. За ново писмо трябва нов повод.
letters-none-chosen = Изберете поне едно писмо.
letters-none-printed = Нищо не е отпечатано: { $why }
letters-left-draft = още е чернова: първо я одобрете
letters-left-state = вече е при куриера или по-нататък
letters-left-address = няма адрес: куриерът няма да го намери
letters-too-many = Наведнъж печатаме най-много { $most } писма. Разделете ги.
letters-register-title = Писма за куриера, { $day }
letters-register-who = До кого
letters-register-where = Къде
letters-register-phone = Телефон
letters-register-window = Кога
letters-register-signature = Подпис
letters-register-courier = Куриер: { $courier }
letters-register-page = Лист { $page } от { $of }
letters-slip-title = За куриера
letters-slip-hand = Лично в ръцете му, без думи от себе си. Ако попита: от управителя.
letters-slip-received = Получил (подпис, час): ____________________
error-drafting = Текстът не можа да се състави: { error-why }. Нищо не се е променило.
letters-check-often = Новини вече са изпратени на { $last }. По-често от веднъж на { $days } дни досаждат.
