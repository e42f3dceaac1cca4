//! Deals of a CRM: one that was won is an order, an open one is what the client asked for, or nothing yet.

use super::scene::client;
use comeback_core::testing::Drive;
use serde_json::json;

/// A file with one deal won and the open ones of it: how many tell the day they were asked on, and how many nothing.
const DEALS: [(&str, &str, i64, i64); 3] = [
    (
        "HubSpot",
        "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Associated Company\n\
         1,Big,Closed won,1000,Joe,2026-03-01 10:00,X AB\n\
         2,Soon,Qualified to buy,500,Joe,2026-12-31 10:00,Y AB\n\
         3,No amount,Qualified to buy,,Joe,2026-11-01 10:00,Y AB\n\
         4,No date,Appointment scheduled,,Joe,,Y AB\n",
        1,
        2,
    ),
    (
        "Bitrix24",
        "ID;Название сделки;Стадия сделки;Сумма;Валюта;Компания;Предполагаемая дата закрытия;Сделка закрыта\n\
         1;A;В работе;;;ООО Ж;31.12.2026;нет\n2;Б;Сделка успешна;100;RUB;ООО Ж;01.03.2026;да\n",
        0,
        1,
    ),
    (
        "EspoCRM",
        "name,accountName,amount,amountCurrency,stage,closeDate,assignedUserName\n\
         Opp 1,Acme,1200.00,USD,Closed Won,2026-03-01,Joe\nOpp 2,Acme,5,USD,Prospecting,2026-12-31,Joe\n",
        0,
        1,
    ),
];

#[test]
fn an_open_deal_stops_no_import_whatever_its_day() {
    for (system, text, asked, open) in DEALS {
        let drive = Drive::new("2026-11-24");
        let result = drive.import(&[&drive.file("deals.csv", text)]).unwrap();
        assert_eq!(
            (
                &result["orders_new"],
                &result["inquiries_new"],
                &result["skipped_why"]["cancelled"]
            ),
            (&json!(1), &json!(asked), &json!(open)),
            "{system}"
        );
    }
}

#[test]
fn a_deal_that_was_won_on_no_day_is_a_problem_of_its_line() {
    let drive = Drive::new("2026-11-24");
    let text = DEALS[0].1.replace("2026-03-01 10:00", "2026-12-31 10:00");
    let refused = drive.import(&[&drive.file("deals.csv", &text)]).unwrap_err();
    assert_eq!(refused.sentence.key, "import-stopped-by-problems");
}

const CONTACTS: &str = "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Associated Company,\
    Associated Company IDs\n9002,Ola,Berg,ola@nord.example.com,,Eve Stone,,Nord AB,5001\n\
    9003,Bob,Fox,bob@example.com,,Eve Stone,,,\n";
const BY_CONTACT: &str = "Record ID,Deal Name,Deal Stage,Amount,Close Date,Associated Company IDs,Associated Contact IDs\n\
    301,Spring,Closed Won,1500.00,2026-02-01 10:00,,9002\n302,Lamps,Closed Won,80.00,2026-03-01 10:00,,9003;9002\n\
    303,Chairs,Proposal,50.00,2026-03-02 10:00,,9002\n";

/// Everybody, with the orders he has.
fn buyers(drive: &Drive) -> Vec<(String, i64)> {
    let list = drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 50 }));
    let of = |row: &serde_json::Value| {
        (
            row["name"].as_str().unwrap().to_owned(),
            row["orders"].as_i64().unwrap(),
        )
    };
    let mut names: Vec<_> = list["rows"].as_array().unwrap().iter().map(of).collect();
    names.sort();
    names
}

#[test]
fn a_deal_linked_to_a_contact_alone_is_of_the_company_he_is_at() {
    let both = [("Bob Fox".to_owned(), 1), ("Nord AB".to_owned(), 1)];
    let drive = Drive::new("2026-11-24");
    let (contacts, deals) = (
        drive.file("contacts.csv", CONTACTS),
        drive.file("deals.csv", BY_CONTACT),
    );
    drive.import(&[&deals, &contacts]).unwrap();
    assert_eq!(buyers(&drive), both);

    let later = Drive::new("2026-11-24");
    let (contacts, deals) = (
        later.file("contacts.csv", CONTACTS),
        later.file("deals.csv", BY_CONTACT),
    );
    later.import(&[&contacts]).unwrap();
    later.import(&[&deals]).unwrap();
    assert_eq!(buyers(&later), both);
    let again = later.import(&[&deals]).unwrap();
    assert_eq!((&again["orders_new"], &again["clients_new"]), (&json!(0), &json!(0)));
}

#[test]
fn a_deal_of_a_contact_nobody_knows_makes_no_client_of_his_number() {
    let drive = Drive::new("2026-11-24");
    let refused = drive.import(&[&drive.file("deals.csv", BY_CONTACT)]).unwrap_err();
    assert_eq!(refused.sentence.key, "import-person-unknown");
    assert_eq!(buyers(&drive), []);
}

#[test]
fn taking_back_the_contacts_forgets_where_they_are() {
    let drive = Drive::new("2026-11-24");
    let company = "Record ID,Company name,Company owner\n5001,Nord AB,Eve Stone\n";
    drive.import(&[&drive.file("companies.csv", company)]).unwrap();
    drive.import(&[&drive.file("contacts.csv", CONTACTS)]).unwrap();
    let last = drive.must("imports.list", json!({}));
    drive.must("imports.undo", json!({ "id": last[0]["id"] }));
    let refused = drive.import(&[&drive.file("deals.csv", BY_CONTACT)]).unwrap_err();
    assert_eq!(refused.sentence.key, "import-person-unknown");
}

#[test]
fn a_contact_whose_surname_a_deal_puts_first_is_the_person_who_is_there() {
    let drive = Drive::new("2026-11-24");
    let people = "Имя;Фамилия;Должность;Компания\nОлег;Сомов;;ООО Ромашка\nАнна;Ильина;закупщик;ООО Ромашка\n";
    drive.import(&[&drive.file("people.csv", people)]).unwrap();
    let deals = "ID;Название сделки;Бюджет;Ответственный;Этап сделки;Дата создания сделки;Дата закрытия;Компания;\
        Основной контакт;Мобильный телефон (контакт)\n\
        77;Мука;100;Менеджер А;Успешно реализовано;01.02.2026;02.02.2026;ООО Ромашка;Сомов Олег;+7 913 000-00-01\n\
        78;Соль;200;Менеджер А;Успешно реализовано;01.03.2026;02.03.2026;ООО Ромашка;Сомова Ольга;\n";
    let result = drive.import(&[&drive.file("deals.csv", deals)]).unwrap();
    assert_eq!(result["contacts_new"], 1, "only who is called otherwise: {result}");
    let page = drive.must("clients.get", json!({ "id": client(&drive, "ООО Ромашка") }));
    let persons = page["persons"].as_array().unwrap().iter();
    let names: Vec<_> = persons.map(|one| one["full_name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Олег Сомов", "Анна Ильина", "Сомова Ольга"]);
    assert_eq!(
        page["phone_person"], page["persons"][0]["id"],
        "and his phone is his: {page}"
    );
}
