letters-farewell-only-twice = Прощальное письмо — для тех, кто потерян дважды. «{ $client }» ещё можно вернуть.
letters-approve-first = Сначала утвердите письмо: печатается ровно то, что утверждено.
letters-out-of-order = Письмо печатают, передают, вручают или возвращают, потом отвечают — по порядку. Сначала отметьте предыдущий шаг.
letters-day-between = Выберите день с { $since } по сегодняшний.
letters-trouble-empty = Письмо пустое.
letters-trouble-no-firm = У фирмы нет имени: на конверте некому стоять отправителем. Назовите её в настройках.
letters-trouble-mark = Заполните: { $words }.
letters-trouble-no-address = У клиента «{ $client }» нет адреса. Курьер не найдёт, куда нести.
letters-trouble-deadline = Предложение действует до { $deadline }, это меньше { $days ->
    [one] { $days } дня
   *[other] { $days } дней
}. Короткий срок звучит как нажим.
letters-trouble-but = От этого слова извинение становится оправданием. Попробуйте без него.
letters-trouble-percentage = Процент звучит как торговля. Назовите твёрдую сумму из сорванного заказа.
letters-turning-words = но, однако, зато, впрочем
letters-too-long = Письмо занимает { $pages ->
    [one] { $pages } страницу
    [few] { $pages } страницы
   *[other] { $pages } страниц
}, а до конца читают одну. Сократите его.
letters-unprintable = В почерке нет таких знаков: { $characters }. Замените их.
error-drafting = Не удалось составить текст: { error-why }. Ничего не изменилось.
error-printing = Не удалось сделать PDF: { error-why }. Письмо осталось как было.
error-reprinting = Страницы получаются не такими, как утверждены: { error-why }. Возьмите напечатанный тогда PDF из папки писем.
error-writing = Не удалось записать файл: { error-why }. Проверьте, доступна ли папка и есть ли место на диске.
letters-trouble-signature = Подписывает { $signer }, а под письмом стоит другое имя.
