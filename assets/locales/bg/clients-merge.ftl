# Един и същ клиент два пъти.

clients-same-tax-id = Един и същ ЕИК: { $text }
clients-same-phone = Един и същ телефон: { $text }
clients-same-email = Един и същ имейл: { $text }
clients-same-name = Почти едно и също име
clients-merge-himself = Това е същият запис. Изберете друг клиент.
clients-merge-same-day = „{ $client }“ и „{ $other }“ имат случаи за загуба в един и същи ден, { $day }. Един клиент не може да се загуби два пъти за ден, затова остават отделно.
clients-merge-breaks-rule = Заедно историите им биха нарушили правило на метода. Нищо не е променено.
