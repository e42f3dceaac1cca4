# Загуби, плакат, износ и изгледи в терминала.
# used: cli-field-*

cli-bad-month = „{ $text }“ не е месец: напишете го като 2026-11
cli-losses-more = И още { $count }: --top показва повече
cli-losses-still = Върнали са се { $returned }; могат да се върнат { $still }{ $before ->
    [0] {""}
   *[other] , а още { $before } са си тръгнали в друго време
}
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
