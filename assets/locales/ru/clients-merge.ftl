# Один и тот же клиент дважды.

clients-same-tax-id = Один ИНН: { $text }
clients-same-phone = Один телефон: { $text }
clients-same-email = Один адрес почты: { $text }
clients-same-name = Почти одно название
clients-merge-himself = Это одна и та же запись. Выберите другого клиента.
clients-merge-same-day = У «{ $client }» и «{ $other }» есть дела о потере в один день, { $day }. Один клиент не может потеряться дважды за день, поэтому они остаются раздельно.
clients-merge-breaks-rule = Вместе их истории нарушили бы правило метода. Ничего не изменено.
