//! What CRMs note of a client beside people and deals, and where those people live: kept with the client where nothing is written yet, never
//! over it, and said where it is not taken.

use super::scene::{answer_says, client};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Street and note.
fn kept(drive: &Drive, name: &str) -> (String, String) {
    let page = drive.must("clients.get", json!({ "id": client(drive, name) }));
    let word = |field: &str| page["edit"][field].as_str().unwrap_or_default().to_owned();
    (word("street"), word("note"))
}

fn noted(name: &str, note: &str) -> (String, String) {
    (name.to_owned(), note.to_owned())
}

const PEOPLE: &str = "ID;Обращение;Имя;Фамилия;Телефон;Адрес;Комментарий;Компания;Тип контакта;Ответственный\n\
    1;г-жа;Анна;Зуева;+7 900 000-00-01;ул. Лесная, 5;Звонить утром;ООО «Колос»;Клиенты;Ольга\n\
    2;;Пётр;Котов;+7 900 000-00-02;;Решает он;ООО «Колос»;Клиенты;Ольга\n\
    3;;Вера;Орлова;+7 900 000-00-03;ул. Садовая, 1;Любит чай;;Клиенты;Ольга\n";

#[test]
fn comments_and_addresses_of_contacts_are_kept_with_their_client() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("contacts.csv", PEOPLE);
    drive.import(&[&file]).unwrap();
    assert_eq!(
        kept(&drive, "Колос"),
        noted("ул. Лесная, 5", "Анна Зуева: Звонить утром\nПётр Котов: Решает он")
    );
    assert_eq!(kept(&drive, "Вера"), noted("ул. Садовая, 1", "Любит чай"));
    let again = drive.import(&[&file]).unwrap();
    assert_eq!(again["clients_changed"], 0);
    assert_eq!(again["notes"], json!([]), "nothing of it is left out");
}

#[test]
fn a_client_who_is_known_keeps_his_note_and_his_address_and_it_is_said_that_the_file_has_others() {
    for matching in ["fill", "update", "skip"] {
        let drive = Drive::new("2026-11-24");
        let known = "Клиент;Адрес;Комментарий\nООО «Колос»;Тверь, 1;платит вовремя\n";
        drive.import(&[&drive.file("known.csv", known)]).unwrap();
        let file = drive.file("contacts.csv", PEOPLE);
        let request =
            json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false, "matching": matching });
        let result = drive.must("import.run", request);
        assert_eq!(kept(&drive, "Колос"), noted("Тверь, 1", "платит вовремя"), "{matching}");
        let told = result["notes"].to_string().contains("import-note-notes-left");
        assert_eq!(told, matching != "skip", "{matching}");
    }
}

#[test]
fn an_address_of_a_contact_that_his_client_has_no_room_for_is_told() {
    let told = |drive: &Drive, text: &str| {
        let result = drive.import(&[&drive.file("people.csv", text)]).unwrap();
        let notes = result["notes"].as_array().unwrap().iter();
        let left = notes.filter(|note| note["key"] == "import-note-addresses-left");
        left.map(|note| note["args"]["count"]["number"].clone())
            .collect::<Vec<_>>()
    };
    let people = |rows: &str| format!("ID;Имя;Фамилия;Должность;Город;Адрес;Компания\n{rows}");
    let drive = Drive::new("2026-11-24");
    let two = people("1;Анна;Зуева;;Тверь;ул. Лесная, 5;ООО «Колос»\n2;Пётр;Котов;;Клин;ул. Садовая, 1;ООО «Колос»\n");
    assert_eq!(told(&drive, &two), [json!(1.0)], "two addresses of one client");
    assert_eq!(kept(&drive, "Колос").0, "ул. Лесная, 5");
    let same = people("3;Вера;Орлова;;тверь;ул. Лесная, 5;ООО «Колос»\n4;Олег;Орлов;;;;ООО «Колос»\n");
    assert_eq!(told(&drive, &same), [Value::Null; 0], "the same one again");
    drive
        .import(&[&drive.file("known.csv", "Клиент;Город\nООО «Калач»;Клин\n")])
        .unwrap();
    let mixed = people("5;Нина;Белова;;Ржев;ул. Речная, 9;ООО «Калач»\n");
    assert_eq!(told(&drive, &mixed), [json!(1.0)]);
    assert_eq!(
        kept(&drive, "Калач").0,
        "",
        "a street of another town is no address of his"
    );
}

#[test]
fn what_is_noted_beside_deals_is_noted_of_their_client() {
    for (system, deals) in [
        (
            "amoCRM",
            "ID;Название сделки;Бюджет;Этап сделки;Дата создания сделки;Дата закрытия;Компания;Примечание;Примечание 2\n\
             1;Мука;100;Успешно реализовано;01.03.2026;02.03.2026;ООО «Колос»;Любит чай;Просил скидку\n\
             2;Соль;50;Переговоры;01.04.2026;;ООО «Колос»;Любит чай;Ждёт ответа\n",
        ),
        (
            "Bitrix24",
            "ID;Название сделки;Стадия сделки;Сумма;Валюта;Компания;Дата создания;Комментарий\n\
             1;Мука;Сделка успешна;100;RUB;ООО «Колос»;01.03.2026;Просил скидку\n\
             2;Соль;В работе;50;RUB;ООО «Колос»;01.04.2026;Ждёт ответа\n",
        ),
    ] {
        let drive = Drive::new("2026-11-24");
        let result = drive.import(&[&drive.file("deals.csv", deals)]).unwrap();
        assert_eq!(
            (&result["orders_new"], &result["inquiries_new"]),
            (&json!(1), &json!(1)),
            "{system}"
        );
        let (_, note) = kept(&drive, "Колос");
        let lines: Vec<&str> = note.lines().filter(|line| *line != "Любит чай").collect();
        assert_eq!(lines, ["Просил скидку", "Ждёт ответа"], "{system}: each thing once");
        answer_says(&drive, &["client", "show", "Колос"], "Просил скидку · Ждёт ответа");
    }
}

#[test]
fn an_address_missing_in_one_column_is_taken_from_the_other() {
    let drive = Drive::new("2026-11-24");
    let companies = "ID;Название компании;Тип компании;Сфера деятельности;Фактический адрес;Юридический адрес;Ответственный\n\
        1;ООО «Колос»;Клиент;Стройка;;Тверь, 1;Ольга\n2;ООО «Калач»;Клиент;Стройка;Клин, 2;Тверь, 3;Ольга\n";
    drive.import(&[&drive.file("companies.csv", companies)]).unwrap();
    assert_eq!(
        [kept(&drive, "Колос").0, kept(&drive, "Калач").0],
        ["Тверь, 1", "Клин, 2"]
    );
}

#[test]
fn who_asked_what_and_when_is_an_inquiry_and_no_list_of_clients() {
    for text in [
        "Имя;Телефон;Что спросил;Дата\nАнна Зуева;+7 900 000-00-01;мука, 5 мешков;01.10.2026\n",
        "Имя;Телефон;Что хотел узнать;Когда\nАнна Зуева;+7 900 000-00-01;есть ли мука;01.10.2026\n",
        "Name,Phone,What he asked,Day\nAnn Lee,+44 20 7946 0001,flour,2026-10-01\n",
        "Име;Телефон;Какво търси;Дата\nАни Кралева;+359 888 777 666;брашно;01.10.2026\n",
    ] {
        let drive = Drive::new("2026-11-24");
        let result = drive.import(&[&drive.file("asked.csv", text)]).unwrap();
        let brought: [&Value; 2] = [&result["clients_new"], &result["inquiries_new"]];
        assert_eq!(brought, [&json!(1), &json!(1)], "{text}");
        let named = drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 1 }));
        let name = named["rows"][0]["name"].as_str().unwrap();
        assert!(
            name.contains(' ') && name.chars().all(|c| !c.is_ascii_digit()),
            "{text}: {name}"
        );
    }
}

#[test]
fn days_in_a_list_of_clients_are_asked_about_for_it_may_be_a_list_of_what_they_asked() {
    let drive = Drive::new("2026-11-24");
    let text = "Имя;Телефон;Комментарий;Дата\nАнна Зуева;+7 900 000-00-01;спрашивала про муку;01.10.2026\n";
    let file = drive.file("asked.csv", text);
    let notes = |options: Value| {
        let shown = drive.must("import.preview", json!({ "path": file, "options": options }));
        let notes = shown["notes"].as_array().unwrap().iter();
        notes.map(|note| note["key"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(notes(json!({})), ["import-note-days-left"]);
    assert_eq!(notes(json!({ "kind": "clients" })), ["import-note-unread"]);
    assert_eq!(notes(json!({ "kind": "inquiries" })), [""; 0]);
    let born = "Имя;Телефон;Дата рождения\nАнна Зуева;+7 900 000-00-01;01.10.1980\n";
    let born = drive.must(
        "import.preview",
        json!({ "path": drive.file("born.csv", born), "options": {} }),
    );
    assert_eq!(
        born["notes"][0]["key"], "import-note-unread",
        "a birthday is no inquiry"
    );
}
