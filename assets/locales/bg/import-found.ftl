# Кого и какво намери импортът, по име: в прозореца и в терминала.
# used: import-differs-*

import-bought-again = Купиха отново сами
import-bought-again-order = – поръчка от { $day } за { $sum }{ $case ->
    [none] , случай не е имало
    [twice] . Загубен е два пъти, случай вече не откриваме
   *[had] {""}
 }
import-bought-again-more = { $count ->
    [one] И още { $count } клиент, който купи отново сам.
   *[other] И още { $count } клиенти, които купиха отново сами.
}
import-lost-on = загубен на { $day }
import-namesakes = Същото име, но друг клиент
import-namesake-of = – казва се като „{ $known }“, но { $differs }: взет е като нов клиент
import-namesakes-more = { $count ->
    [one] И още { $count } с име, което вече имахте.
   *[other] И още { $count } с имена, които вече имахте.
}
import-namesakes-how = Ако все пак е един и същ клиент, отворете новия: там от двамата се прави един.
import-like-names = Почти същото име
import-like-name-of = – почти като „{ $known }“; взети са като двама клиенти
import-differs-tax-id = друг ЕИК
import-differs-email = друг имейл
import-differs-phone = друг телефон
import-without-rate = { $orders ->
    [one] { $orders } нова поръчка в { $currency } ({ $sum }) няма курс: брои се, но не влиза в сумите.
   *[other] { $orders } нови поръчки в { $currency } ({ $sum }) нямат курс: броят се, но не влизат в сумите.
}
import-without-rate-how = Впишете в настройките, в „Други валути“, колко струва една единица, и сумите влизат веднага в сметката.
import-sheets-left = От „{ $file }“ четем само листа „{ $read }“. Редове има и на: { $others }.
import-sheet-rows = „{ $sheet }“ ({ $rows ->
    [one] { $rows } ред
   *[other] { $rows } реда
})
import-sheet-rows-more = „{ $sheet }“ (повече от { $rows } реда)
import-sheets-left-how = За да заредите и друг лист, изберете файла пак и посочете листа с „Поправете“.
import-sheet-instead = Прочетете „{ $sheet }“
import-lost-more = И още { $count }: всички са в „Загуби“ за периода „за цялото време“.

cli-import-namesakes-how = Все пак един и същ? „client same“ показва такива двойки, „client merge KEEP GONE“ прави от двама един.
cli-import-without-rate-how = Посочете колко струва една единица от нея във валутата на фирмата: „settings rate { $currency } СУМА“, и сумите влизат веднага в сметката.
cli-import-sheets-how = Друг лист: --sheet ИМЕ
cli-import-lost-more = И още { $count }: всички показва „losses --from 1900-01-01 --top all“.
cli-import-take-how = Решение: --take ФАЙЛ:РЕД=КАКВО, например --take { $file }:{ $line }=update; КАКВО е fill, update, skip, new или other. За всички наведнъж: --known fill, update или skip
cli-import-mend-how = Поправка на клетка: --fix РЕД:КОЛОНА=ТЕКСТ. Пропускане на ред: --leave-out РЕД. Пропускане на всички такива: --skip-problems (с --rejected ФАЙЛ се запазват за поправка)
cli-import-encoding-how = Кодировката се посочва така: --encoding windows1251
cli-import-expected-letters = Посочете друга кодировка с --encoding, а ако само този ред не се чете, поправете клетката с --fix
cli-import-bad-fix = „{ $text }“ не се разбира. Пишете --fix 14:Сума=12.50, а при няколко файла --fix 2:14:Сума=12.50
cli-import-bad-line = „{ $text }“ не е ред. Пишете --leave-out 14, а при няколко файла --leave-out 2:14

import-note-no-heading = Ред с имена на колоните в „{ $file }“ няма: какво има в колоните, личи от съдържанието им. Проверете вярно ли е.
import-note-heading-unknown = Заглавията на колоните в „{ $file }“ са непознати: какво има в колоните, разпознахме по съдържанието. Проверете дали е вярно. Ако вместо букви има неразбираеми знаци, изберете друга кодировка.
import-note-month-first = Датите в „{ $file }“ се четат първо с месеца заради { $text } на ред { $line }. Ако там е грешка, посочете, че първо е денят.
import-note-total-differs = В „{ $file }“ ред { $line } посочва общо { $told }, а прочетените поръчки са за { $read }. Сравнете ги, преди да разчитате на това.
import-note-day-first = Датите в „{ $file }“ се четат първо с деня само заради ред { $line } ({ $text }), а такава дата няма. Ако първо е месецът, посочете го.
import-note-counted = Датите в „{ $file }“ са записани като числа, например { $text } на ред { $line }. Четат се, както Excel брои дните: това е { $day }. Ако в колоната има нещо друго, посочете го.
import-note-currency = В „{ $file }“ не е посочено в каква валута са сумите. Взета е валутата на фирмата, { $currency }; ако е друга, посочете я.
import-note-currency-blank = В „{ $file }“ не всяка сума има валута, за първи път на ред { $line }. Такива суми взехме в { $currency }; ако не е така, посочете валутата.
import-note-days-left = „{ $file }“ се чете като списък с клиенти, а колоната „{ $column }“ не се взема. Ако всеки ред е какво някой е питал или от какво се е оплакал в този ден, посочете, че това са запитвания или рекламации.
import-note-other-currency = { $some ->
    [yes] Сумите със знак на валута
   *[no] Сумите
} в „{ $file }“ са в { $currency }, а фирмата смята в { $own } и курс няма: такива поръчки се броят, а сумите им се показват отделно.
import-note-mixed-currency = В „{ $file }“ някои суми са със знак на валута, а други не са. Тези без знак са взети в { $currency }; ако не е така, посочете валутата.
import-note-thousands = Сумите в „{ $file }“ като { $text } (ред { $line }) се четат като хиляди. Ако това е дроб, посочете с какво са отделени стотинките.
import-note-notes-left = { $count ->
    [one] { $count } клиент от „{ $file }“ вече има
   *[other] { $count } клиенти от „{ $file }“ вече имат
} бележка при вас. Вашата остава, тази от файла не се взема.
import-note-addresses-left = За { $count ->
    [one] { $count } клиент
   *[other] { $count } клиенти
} в „{ $file }“ има друг адрес освен записания, или няколко наведнъж. Остава първият, другите не се вземат.
import-note-names-not-compared = Новите клиенти са { $count }: твърде много, за да се търсят грешки в имената им, докато се зареждат. Намира ги по всяко време „Един клиент два пъти?“ на страницата с клиентите или „client same“ в терминала.
import-note-how = Всичко това се променя в „Поправете“ и под заглавията на таблицата.
import-expected-quote = Затворете кавичката или я махнете в програмата, от която е файлът, запишете и го изберете пак
import-unreadable-document = „{ $file }“ е документ ({ $format }), а не таблица, както и да се казва. Изнесете списъка като XLSX или CSV и изберете него
import-is-folder = „{ $file }“ е папка. Изберете файл от нея или следете папката: каквото се сложи вътре, се зарежда само.
cli-import-note-how = Какво има в редовете: --kind inquiries. Ред на датите: --dates day-first. Колона: --column НОМЕР=ПОЛЕ. Ред с имената: --heading РЕД. Валута: --currency КОД. Стотинките: --decimal comma или point
cli-import-column-how = Колона се посочва с --column ЗАГЛАВИЕ=ПОЛЕ (или номер, ако няма заглавия), редът с имената с --heading РЕД
import-namesake-one-more = – така се казват вече няколко ваши клиенти; взет е като още един нов
import-note-unread = От „{ $file }“ не вземаме колоните, чийто смисъл не знаем: { $columns }{ $more ->
    [0] {""}
   *[other] {" "}и още { $more }
}.
import-note-twice = В „{ $file }“ няколко колони имат едно и също заглавие: { $columns }. От едноименните взимаме една, коя – се вижда под заглавията; ако трябва другата, изберете я там.
import-troubled = Не взехме, защото
import-troubled-more = И още { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}.
cli-import-troubled-how = Всички такива редове във файл, за да ги поправите: --rejected ФАЙЛ
import-contradictions = Приличат на двама клиенти едновременно, прегледайте ги
import-contradiction = „{ $file }“, ред { $line }: { $by ->
    [number] по код
    [name-and-phone] по име и телефон
    [tax-id] по ЕИК
    [email] по имейл
    [phone] по телефон
   *[name] по име
} това е „{ $client }“, { $other_by ->
    [tax-id] по ЕИК
    [email] по имейл
    [phone] по телефон
   *[name] по име
} – „{ $other }“. Взехме го за „{ $client }“.
import-contradictions-more = { $count ->
    [one] И още { $count } такава двойка.
   *[other] И още { $count } такива двойки.
}
import-contradictions-how = Ако това е един клиент, отворете кой да е от двамата: там могат да се обединят. За да решавате сами, зареждайте с „Решете за всеки“.
import-other-too = { $by ->
    [tax-id] По ЕИК
    [email] По имейл
    [phone] По телефон
   *[name] По име
} това е „{ $client }“.
cli-import-contradictions-how = Един клиент ли е? „client merge KEEP GONE“. За да решавате сами: --known review, „other“ взема втория
import-other-names = Същият телефон или имейл, но съвсем друго име
import-other-name = „{ $file }“, ред { $line }: „{ $name }“, а { $by ->
    [email] имейлът
   *[phone] телефонът
} при вас е на „{ $client }“. Взехме ги за един клиент, { $over ->
    [yes] вече е с името от файла.
   *[no] името остана, както беше.
}
import-other-names-more = { $count ->
    [one] И още { $count } такова име.
   *[other] И още { $count } такива имена.
}
import-other-names-how = Ако това са двама клиенти с общ телефон или имейл, отменете това зареждане и заредете файла с „Решете за всеки“: ще попитаме за всеки.
import-other-names-how-dry = Ако това са двама клиенти с общ телефон или имейл, изберете „Решете за всеки“: ще попитаме за всеки.
cli-import-other-names-how = Двама различни клиенти? --known review --take { $file }:{ $line }=new; ако файлът вече е зареден, първо „imports undo“
import-nothing-else = Освен редовете, които чакат решение, във файловете няма нищо ново.
import-ours-of-files = (от тези файлове)
import-other-name-asked = Името е съвсем друго, а { $by ->
    [email] имейлът е същият
   *[phone] телефонът е същият
}. Той ли е, под друго име, или друг клиент, с когото { $by ->
    [email] имейлът им е общ
   *[phone] телефонът им е общ
}?
import-without = { $count ->
    [one] { $count } клетка не се прочете: взимаме реда без нея
   *[other] { $count } клетки не се прочетоха: взимаме редовете без тях
}
import-without-more = { $count ->
    [one] И още { $count } клетка.
   *[other] И още { $count } клетки.
}
