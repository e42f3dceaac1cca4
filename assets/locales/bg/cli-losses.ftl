# Загуби, плакат, износ и изгледи в терминала.
# used: cli-field-*

cli-bad-month = „{ $text }“ не е месец: напишете го като 2026-11
cli-losses-no-orders = Загубите се смятат по поръчки, а още няма: comeback-cli import ФАЙЛ
cli-losses-none = През този период никой не си е тръгнал: { $clients ->
    [one] { $clients } клиент купува
   *[other] { $clients } клиенти купуват
} с обичайното темпо
cli-losses-few = { $clients ->
    [one] Има само { $clients } клиент: гледайте хората, не процентите
   *[other] Има само { $clients } клиенти: един тръгнал си мести дела повече от цяла година. Гледайте хората, не процентите
}
cli-losses-next-nobody = Сега никой не купува и няма кой да си тръгне
cli-lifetime-no-orders = Във валутата на фирмата още никой не е купувал и няма от какво да се смята. Дайте свои числа: --orders 10 --average 500
cli-losses-more = И още { $count }: --top показва повече
cli-losses-still = Върнали са се { $returned }; могат да се върнат още { $still }{ $peace ->
    [0] {""}
   *[other] , на мира оставяме { $peace }
}{ $before ->
    [0] {""}
   *[other] ; още { $before } са си тръгнали в друго време и също могат да се върнат
}
cli-losses-twice = Някои са си тръгвали повече от веднъж: общо загуби { $losses }, в редовете долу е всяка; в числата горе всеки клиент е броен веднъж
cli-losses-yearly-means = „Годишно“ е колко е носил всеки преди тази загуба; който оттогава пак е купувал, сега може да носи друга сума
cli-losses-silent = Оплаквания { $complaints }: според проучвания на търговията на дребно зад тях има около { $silent } недоволни, които мълчат
cli-poster = Плакатът е готов: { $path }
cli-losses-next-each = Всеки, който си тръгне, ще отнесе { $each } печалба на година: толкова средно носи един от тези, които купуват днес
cli-losses-next-lost = Тръгналите си през този период са носили средно по { $each }
cli-lifetime = { $years } години × { $orders } поръчки на година × { $average } × { $margin } = { $value } печалба от един клиент
cli-lifetime-second = Ако се върне: { $ahead ->
    [one] { $ahead } година
   *[other] { $ahead } години
} напред, всяка следваща година остават { $stay } от върналите се, дисконт { $discount }: { $value }
cli-lifetime-years = Години: 1 ÷ { $lost }, тръгнали си за дванадесет месеца
cli-lifetime-two = Първата сума е за обикновен клиент, който не си тръгва. Втората се смята така, както в случаите и в избора кого да върнем, със същите години и норми; само че там печалбата на година е своя за всеки.
cli-exported = Редове { $rows }: { $path }
cli-field-lost-count = Тръгнали си
cli-field-share = Дял
cli-field-year = Година
cli-field-missing = Ще липсват
cli-field-missing-in-all = Общо
cli-field-list = Таблица
cli-field-columns = Колони
cli-field-sort = Ред
cli-counted-later = Днес е { $today }, а загубите вече са сметнати до { $counted }. Погледът назад не променя нищо: дотогава нищо не се смята наново. Ако онази дата е била грешка: comeback-cli losses recount
cli-losses-recounted = Сега загубите са сметнати към { $today }
