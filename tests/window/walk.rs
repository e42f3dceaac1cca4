//! The main job in the real window, in Russian, by what is seen on it: from two exported files to a client who came back.
//!
//! One test, because it is one job; a picture is kept of every step. What is entered is looked for again after a restart.

use super::driver::{Window, none};
use std::fmt::Write;

/// Orders as another system exports them: «Колос» bought every 31 days and fell silent in September.
fn orders() -> String {
    let mut text = String::from("Номер;Дата;Контрагент;Сумма;Прибыль;Менеджер\r\n");
    let mut number = 100;
    let mut buy = |client: &str, first: (i32, u32, u32), gap: i64, count: i64, sum: i64| {
        let first = chrono::NaiveDate::from_ymd_opt(first.0, first.1, first.2).expect("a day of the calendar");
        for n in 0..count {
            let day = first + chrono::Days::new((gap * n).unsigned_abs());
            number += 1;
            writeln!(
                text,
                "{number};{};{client};{sum},50;{},00;Корнев Денис\r",
                day.format("%d.%m.%Y"),
                sum / 4
            )
            .expect("a string takes what is written");
        }
    };
    buy("Колос", (2025, 10, 5), 31, 12, 38_400);
    buy("Калач", (2025, 11, 20), 14, 26, 12_000);
    buy("Сдобный двор", (2025, 12, 1), 28, 13, 9_000);
    buy("Булочная Фёдоровых", (2026, 1, 10), 30, 11, 20_000);
    buy("Ржаной дом", (2025, 11, 1), 21, 18, 7_000);
    text
}

const CLIENTS: &str = "Контрагент;Контактное лицо;Телефон;Город;Адрес\r\n\
    Колос;Фёдоров Пётр Ильич;+7 900 000-00-01;Конаково;Садовый пер., 4\r\n\
    Калач;Каримов Рустам Маратович;+7 900 000-00-02;Тверь;Лесная, 12\r\n";

fn in_windows_1251(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1251.encode(text).0.into_owned()
}

#[test]
fn the_whole_job_in_russian_from_two_files_to_a_client_who_came_back() {
    let mut window = Window::open();
    window.resize(1440, 900);

    // First start: empty, in Russian; the firm has a head.
    window.click("Русский");
    window.see("Вернём тех, кто ушёл");
    window.shot("start");
    window.click("Начать");
    window.see("Название");
    window.type_into("Название", "Хлебный припас");
    window.click("Добавить человека");
    window.type_into("Имя и фамилия", "Самойлова Ольга");
    window.tick("Руководитель, подписывает письма", true);
    window.click("Добавить");
    window.see("Добавлен человек: Самойлова Ольга");
    window.shot("settings");

    // Import of two files in Windows-1251, without touching a setting.
    let files = [
        window.file("Заказы из 1С.csv", in_windows_1251(&orders())),
        window.file("Клиенты.csv", in_windows_1251(CLIENTS)),
    ];
    let words: Vec<&str> = files.iter().map(String::as_str).collect();
    window.reopen_with(&words);
    window.see("Windows-1251");
    window.shot("import");
    window.click("Загрузить 82");
    window.see("Загружено");
    window.shot("import-done");

    // Who is lost, and what it costs.
    window.click("Посмотреть потери");
    window.see("Покупал каждые 31 день, молчит 74 дня при пределе 41");
    window.shot("losses");

    // Whom to return: the one who lost him may not.
    window.click("Кого вернуть");
    window.see("Вероятность вернуть");
    window.shot("targets");
    window.tick("Взять в дело: Колос", true);
    window.choose("Ответственный", "Корнев Денис");
    window.click("Завести 1 дело");
    window.see("правило 10");
    window.shot("targets-refused");
    window.choose("Ответственный", "Самойлова Ольга");
    window.click("Завести 1 дело");
    window.see("Заведено");
    window.click("Дела");
    window.see("Колос");
    window.shot("cases");
    window.click("Колос");
    window.see("Кто он");
    window.shot("case");

    // The exit interview: what he said first, three whys, the true reason in his words.
    window.click("Начать разговор");
    window.see("Перед разговором");
    window.click("Начать разговор");
    window.see("Скажите");
    window.click("Дальше");
    window.click("Дальше");
    window.see("Названная причина");
    window.type_into("Его слова", "У вас дорого, нашёл дешевле");
    window.choose("Названная причина", "У других дешевле");
    window.shot("interview-stated");
    window.click("Спросить почему");
    for answer in [
        "Раньше платил за то, что к пяти утра мука на месте",
        "В августе дважды привезли к девяти",
    ] {
        window.type_into("Его слова", answer);
        window.click("Спросить ещё раз");
    }
    window.type_into("Его слова", "И никто не позвонил");
    window.shot("interview-why");
    window.click("Это уже причина");
    window.type_into(
        "Настоящая причина его словами",
        "Две поставки опоздали, и никто не предупредил",
    );
    window.choose("Настоящая причина", "Опоздали с доставкой");
    window.click("клиент подтвердил");
    window.click("катастрофа");
    window.shot("interview-true");
    none("axe", window.axe());
    for _ in 0..5 {
        window.click("Дальше");
    }
    window.click("да, можно писать");
    window.click("Закончить разговор");
    window.see("Две поставки опоздали, и никто не предупредил");
    window.shot("case-why");
    none("axe", window.axe());

    // The fix: planned, done with evidence, checked by another person.
    window.click("Исправления");
    window.click("Наметить исправление");
    window.choose("Причина ухода", "Опоздали с доставкой");
    window.type_into("Что изменим у себя", "Второй водитель на ранний рейс");
    window.choose("Кто делает", "Корнев Денис");
    window.type_into("До какого дня", "2026-11-30");
    window.click("Наметить");
    window.see("Исправление намечено");
    window.click("Сделано…");
    window.type_into("По чему видно, что сделано", "Журнал рейсов за две недели");
    window.click("Отметить сделанным");
    window.see("ждёт проверки");
    window.click("Проверить…");
    window.choose("Кто проверил", "Самойлова Ольга");
    window.click("Проверено");
    window.see("Проверено, можно говорить");
    window.shot("fixes");
    none("axe", window.axe());

    // The letter: drafted from the case; what is missing is named; nothing is printed before.
    window.click("Письма");
    window.click("Новое письмо");
    window.choose("По какому делу", "Колос");
    window.click("Составить черновик");
    window.see("Что поправить");
    window.shot("letter");
    none("axe", window.axe());
    for (mark, words) in [
        ("какого числа это было", "в августе"),
        ("чего это стоило клиенту", "В те дни печь стояла холодной до полудня"),
        ("случай или подробность", "Вы первым заказали у нас ржаную закваску"),
        ("ещё одна подробность", "Мы помним запах Вашего бородинского"),
        ("прямой телефон", "+7 900 000-00-09"),
    ] {
        window.click(mark);
        window.type_here(words);
        window.see(words);
    }
    window.see("готово");
    window.click("Утвердить");
    window.see("утверждено");
    window.shot("letter-approved");
    window.click("Напечатать");
    window.see("PDF лежит здесь");
    window.click("Отдать курьеру");
    window.type_into("Кто везёт", "Синицын");
    window.click("Отметить");
    window.see("Письмо у курьера");
    window.shot("letter-handed");

    // The call by its script: he promises, and a promise is not a return.
    window.click("Разговоры");
    window.click("Позвонить");
    window.see("Скажите");
    window.shot("call");
    none("axe", window.axe());
    window.click("Закончить звонок");
    window.choose("Чем кончилось", "Обещал заказать");
    window.shot("call-end");
    window.click("Записать итог");
    window.see("Звонок записан");
    window.see("Обещание ещё не возврат");
    window.shot("promised");
    none("errors of the page", window.page_errors());

    // After a restart everything is there; the next import brings a new order, and only that makes him returned.
    let new =
        "Номер;Дата;Контрагент;Сумма;Прибыль;Менеджер\r\n900;24.11.2026;Колос;38400,00;9600,00;Самойлова Ольга\r\n";
    let file = window.file("Новые заказы.csv", in_windows_1251(new));
    window.reopen_with(&[&file]);
    window.click("Загрузить 1 строку");
    window.see("Вернулись");
    window.see("Колос");
    window.shot("returned");
    none("axe", window.axe());
    window.click("Итоги");
    window.see("Вернулись новым заказом: 1");
    window.shot("results");
    none("errors of the page", window.page_errors());
}
