//! Several contact persons at one client: each is told with his own phone and e-mail.

use super::scene::{client, count};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn page(drive: &Drive, name: &str) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, name) }))
}

/// Each contact person with what he is reached by, the client's own under "".
fn reached(page: &Value) -> Vec<String> {
    let persons = page["persons"].as_array().unwrap().iter();
    let whom = persons.map(|one| (one["id"].clone(), one["full_name"].as_str().unwrap()));
    whom.chain([(Value::Null, "")])
        .map(|(id, name)| {
            let mut ways = Vec::new();
            for (first, of_first, more, field) in [
                ("phone", "phone_person", "more_phones", "number"),
                ("email", "email_person", "more_emails", "address"),
            ] {
                let one = page["edit"][first].as_str().unwrap();
                if page[of_first] == id && !one.is_empty() {
                    ways.push(one);
                }
                let more = page[more].as_array().unwrap().iter();
                ways.extend(
                    more.filter(|one| one["person"] == id)
                        .map(|one| one[field].as_str().unwrap()),
                );
            }
            format!("{name}: {}", ways.join(" "))
        })
        .collect()
}

const CONTACTS: &str = "Компания;Контактное лицо;Должность;Телефон;E-mail\n\
    ООО Компас;Седова Инна;директор;;\n\
    ООО Компас;Жилин Пётр;бухгалтер;+7 916 222-33-55;zhilin@kompas.example\n\
    ООО Компас;Орлова Вера;секретарь;+7 916 222-33-66;\n";

fn with_contacts() -> Drive {
    let drive = Drive::new("2026-11-24");
    let clients = drive.file(
        "clients.csv",
        "Клиент;Телефон;E-mail\nООО Компас;+7 495 111-22-33;info@kompas.example\n",
    );
    drive.import(&[&clients]).unwrap();
    let contacts = drive.file("contacts.csv", CONTACTS);
    drive.import(&[&contacts]).unwrap();
    drive
}

#[test]
fn each_contact_person_has_his_own_phone_and_email() {
    let drive = with_contacts();
    let told = [
        "Седова Инна: ",
        "Жилин Пётр: +79162223355 zhilin@kompas.example",
        "Орлова Вера: +79162223366",
        ": +74951112233 info@kompas.example",
    ];
    assert_eq!(reached(&page(&drive, "ООО Компас")), told);
    let contacts = drive.file("again.csv", CONTACTS);
    let again = drive.import(&[&contacts]).unwrap();
    assert_eq!((&again["same"], &again["clients_changed"]), (&json!(3), &json!(0)));
    assert_eq!(reached(&page(&drive, "ООО Компас")), told);
}

#[test]
fn what_the_director_is_reached_by_is_not_the_accountants() {
    let drive = Drive::new("2026-11-24");
    let contacts = drive.file("contacts.csv", CONTACTS);
    drive.import(&[&contacts]).unwrap();
    let page = page(&drive, "ООО Компас");
    assert_eq!(
        page["edit"]["phone"], "",
        "typed there it would go over the accountant's: {page}"
    );
    let mut edit = page["edit"].clone();
    edit["phone"] = json!("+7 916 222-33-44");
    let saved = drive.must("clients.save", edit);
    assert_eq!(
        reached(&saved),
        [
            "Седова Инна: ",
            "Жилин Пётр: +79162223355 zhilin@kompas.example",
            "Орлова Вера: +79162223366",
            ": +7 916 222-33-44"
        ]
    );
}

#[test]
fn a_number_that_two_share_is_the_clients_own() {
    let drive = Drive::new("2026-11-24");
    let text = "Компания;Контактное лицо;Должность;Телефон\nООО Компас;Седова Инна;директор;+7 916 222-33-55\nООО Компас;Жилин Пётр;бухгалтер;8 916 222 33 55\n";
    let contacts = drive.file("contacts.csv", text);
    drive.import(&[&contacts]).unwrap();
    let told = ["Седова Инна: ", "Жилин Пётр: ", ": +79162223355"];
    assert_eq!(reached(&page(&drive, "ООО Компас")), told);
    let again = drive.import(&[&drive.file("again.csv", text)]).unwrap();
    assert_eq!(again["clients_changed"], 0);
    assert_eq!(reached(&page(&drive, "ООО Компас")), told);
}

#[test]
fn a_further_contact_person_is_told_beside_those_who_were_there() {
    let drive = with_contacts();
    let more = drive.file(
        "more.csv",
        "Компания;Контактное лицо;Должность\nООО Компас;Белов Илья;водитель\n",
    );
    let result = drive.import(&[&more]).unwrap();
    let field = &result["changes"]["first"][0]["fields"][0];
    assert_eq!(
        (&field["before"], &field["after"]),
        (
            &json!({ "text": "Седова Инна (директор), Жилин Пётр (бухгалтер), Орлова Вера (секретарь)" }),
            &json!({ "text": "Седова Инна (директор), Жилин Пётр (бухгалтер), Орлова Вера (секретарь), Белов Илья (водитель)" })
        ),
        "{result}"
    );
}

#[test]
fn contact_persons_go_with_their_phones_when_their_import_is_taken_back() {
    let drive = with_contacts();
    let past = drive.must("imports.list", json!({}));
    let undone = drive.must("imports.undo", json!({ "id": past[0]["id"] }));
    assert_eq!(undone["kept_count"], 0, "{undone}");
    assert_eq!(
        reached(&page(&drive, "ООО Компас")),
        [": +74951112233 info@kompas.example"]
    );
}

#[test]
fn two_who_are_made_one_keep_whose_phone_is_whose() {
    let drive = with_contacts();
    let other = drive.file(
        "other.csv",
        "Компания;Контактное лицо;Должность;Телефон\nКомпас Плюс;Жилин Пётр;бухгалтер;+7 916 222-33-77\n",
    );
    drive.import(&[&other]).unwrap();
    let (keep, gone) = (client(&drive, "ООО Компас"), client(&drive, "Компас Плюс"));
    drive.must("clients.merge", json!({ "keep": keep, "gone": gone }));
    assert_eq!(count(&drive, "SELECT count(*) FROM contact_persons"), 3);
    let told = reached(&page(&drive, "ООО Компас"));
    assert_eq!(told[1], "Жилин Пётр: +79162223355 +79162223377 zhilin@kompas.example");
}

#[test]
fn the_first_persons_at_a_client_are_told_beside_nobody_and_each_once() {
    let drive = Drive::new("2026-11-24");
    drive
        .import(&[&drive.file("clients.csv", "Клиент\nООО Ромашка\n")])
        .unwrap();
    let head = "Имя;Фамилия;Должность;Компания;Телефон;E-mail\n";
    let people = format!(
        "{head}Анна;Ильина;закупщик;ООО Ромашка;;anna@r.example.com\nОлег;Сомов;;ООО Ромашка;+7 900 000-00-02;\n"
    );
    let result = drive.import(&[&drive.file("people.csv", &people)]).unwrap();
    let persons = |changes: &Value| {
        let fields = changes["first"][0]["fields"].as_array().unwrap().iter();
        let of = |one: &Value| (one["before"]["text"].clone(), one["after"]["text"].clone());
        fields
            .filter(|one| one["field"] == "person" || one["field"] == "role")
            .map(of)
            .collect::<Vec<_>>()
    };
    let both = [(Value::Null, json!("Анна Ильина (закупщик), Олег Сомов"))];
    assert_eq!(persons(&result["changes"]), both, "{result}");

    let more = format!("{head}Вера;Орлова;;ООО Ромашка;;\n");
    drive.import(&[&drive.file("more.csv", &more)]).unwrap();
    let run = &result["changes"]["run"];
    let later = drive.must("imports.changes", json!({ "id": run }));
    assert_eq!(persons(&later), both, "who came later was not there before");
}

#[test]
fn clients_who_changed_are_counted_once_however_many_rows_tell_of_them() {
    let drive = with_contacts();
    let file = drive.file(
        "reached.csv",
        "Компания;Контактное лицо;Должность;Телефон\n\
         ООО Компас;Седова Инна;директор;+7 916 222-33-11\n\
         ООО Компас;Орлова Вера;секретарь;+7 916 222-33-12\n\
         ООО Компас;Жилин Пётр;бухгалтер;+7 916 222-33-13\n",
    );
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(
        (&result["clients_changed"], &result["changes"]["count"]),
        (&json!(1), &json!(1)),
        "{result}"
    );
    let past = drive.must("imports.list", json!({}));
    assert_eq!(past[0]["changed"], 1);
}

#[test]
fn a_past_import_of_people_tells_them_and_what_it_changed() {
    let drive = with_contacts();
    let past = drive.must("imports.list", json!({}));
    let told = |run: &Value| {
        [
            run["clients_new"].clone(),
            run["contacts_new"].clone(),
            run["has_changes"].clone(),
        ]
    };
    assert_eq!(told(&past[0]), [json!(0), json!(3), json!(true)], "{past}");
    assert_eq!(told(&past[1]), [json!(1), json!(0), json!(false)], "{past}");
    let changes = drive.must("imports.changes", json!({ "id": past[0]["id"] }));
    assert_eq!(changes["first"][0]["name"], "ООО Компас");

    let alone = Drive::new("2026-11-24");
    alone.import(&[&alone.file("contacts.csv", CONTACTS)]).unwrap();
    let past = alone.must("imports.list", json!({}));
    assert_eq!(
        told(&past[0]),
        [json!(1), json!(3), json!(false)],
        "at a new client nothing was there before"
    );
}
