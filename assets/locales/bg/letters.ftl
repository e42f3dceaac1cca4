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
letters-trouble-but = От тази дума извинението става оправдание. Опитайте без нея.
letters-trouble-percentage = Процентът звучи като търговия. Посочете твърда сума от проблемната поръчка.
letters-turning-words = но, ама, обаче
letters-too-long = Писмото заема { $pages ->
    [one] { $pages } страница
   *[other] { $pages } страници
}, а докрай се чете една. Съкратете го.
letters-unprintable = Почеркът няма такива знаци: { $characters }. Заменете ги.
error-drafting = Текстът не можа да се състави: { error-why }. Нищо не се е променило.
error-printing = PDF файлът не можа да се направи: { error-why }. Писмото е както беше.
error-reprinting = Страниците вече не излизат както бяха одобрени: { error-why }. Вземете отпечатания тогава PDF от папката с писмата.
error-writing = Файлът не можа да се запише: { error-why }. Проверете дали папката е достъпна и има ли място на диска.
letters-trouble-signature = Подписва { $signer }, а под писмото стои друго име.
