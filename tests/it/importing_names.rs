//! A phone or an e-mail that comes with quite another name: taken for one client aloud, asked about where the user wishes it, and
//! never in silence.

use super::importing_marks::request;
use super::scene::{called, client, count};
use super::terminal::path;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const KNOWN: &str = "Клиент;Телефон;E-mail\nАнна Зуева;+7 900 000-00-01;anna@example.com\n";

fn known() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("known.csv", KNOWN)]).unwrap();
    drive
}

/// What the sentence of the first one says.
fn said<'v>(told: &'v Value, arg: &str) -> &'v str {
    told["first"][0]["sentence"]["args"][arg]["text"].as_str().unwrap()
}

fn tried(drive: &Drive, text: &str, matching: &str) -> Value {
    let file = drive.file("row.csv", text);
    drive.must("import.try", request(&file, matching, json!([])))
}

#[test]
fn a_shared_phone_under_another_name_is_told_by_line_with_both_names() {
    let drive = known();
    for (matching, over) in [("fill", "no"), ("update", "yes"), ("skip", "no")] {
        let trial = tried(&drive, "Клиент;Телефон\nБорис Котов;8 900 000 00 01\n", matching);
        let told = &trial["result"]["other_names"];
        assert_eq!(
            (&told["count"], &trial["result"]["clients_new"]),
            (&json!(1), &json!(0)),
            "{matching}"
        );
        let said = ["name", "client", "by", "over"].map(|arg| said(told, arg));
        assert_eq!(said, ["Борис Котов", "Анна Зуева", "phone", over], "{matching}");
        assert_eq!(told["first"][0]["line"], 2, "{matching}");
    }
    drive
        .import(&[&drive.file("row.csv", "Клиент;Телефон\nБорис Котов;8 900 000 00 01\n")])
        .unwrap();
    assert_eq!(
        count(&drive, "SELECT count(*) FROM clients WHERE name = 'Анна Зуева'"),
        1,
        "filled, not renamed"
    );
}

#[test]
fn another_name_of_a_phone_is_told_once_until_the_import_that_told_of_it_is_taken_back() {
    let drive = known();
    let file = drive.file("row.csv", "Клиент;Телефон;Город\nБорис Котов;8 900 000 00 01;Тверь\n");
    let told = || drive.import(&[&file]).unwrap()["other_names"]["count"].clone();
    assert_eq!([told(), told()], [json!(1), json!(0)]);
    let more = drive.file(
        "more.csv",
        "Клиент;Телефон\nБорис Котов;8 900 000 00 01\nВера Орлова;8 900 000 00 01\n",
    );
    let again = drive.import(&[&more]).unwrap()["other_names"].clone();
    assert_eq!((&again["count"], said(&again, "name")), (&json!(1), "Вера Орлова"));
    let asked = tried(&drive, "Клиент;Телефон\nБорис Котов;8 900 000 00 01\n", "review");
    assert_eq!(
        asked["waiting"]["count"], 1,
        "who wants to decide is asked all the same"
    );
    let runs = drive.must("imports.list", json!({}));
    let first = runs
        .as_array()
        .unwrap()
        .iter()
        .find(|run| run["can_be_undone"] == json!(true));
    drive.must("imports.undo", json!({ "id": first.unwrap()["id"] }));
    assert_eq!(told(), 1);
}

#[test]
fn two_rows_of_one_file_and_an_e_mail_are_told_as_well_and_a_name_in_another_writing_is_not() {
    let drive = known();
    let two = "Клиент;Телефон\nВера Орлова;+7 900 000-00-05\nГлеб Сомов;+7 900 000-00-05\n";
    assert_eq!(tried(&drive, two, "fill")["result"]["other_names"]["count"], 1);
    let by_mail = "Клиент;E-mail\nБорис Котов;anna@example.com\n";
    let told = tried(&drive, by_mail, "fill")["result"]["other_names"].clone();
    assert_eq!(said(&told, "by"), "email");
    for name in [
        "Зуева Анна",
        "Зуева А.",
        "Anna Zueva",
        "Анна Зуева (опт)",
        "ИП Зуева Анна",
        "Ана Зуева",
    ] {
        let row = format!("Клиент;Телефон\n{name};+7 900 000-00-01\n");
        let told = tried(&drive, &row, "fill")["result"]["other_names"]["count"].clone();
        assert_eq!(told, 0, "{name}");
    }
}

#[test]
fn the_person_at_a_firm_is_no_other_client_of_its_phone() {
    let drive = Drive::new("2026-11-24");
    let firm = "Компания;Контактное лицо;Телефон\nООО «Колос»;Анна Зуева;+7 900 000-00-01\n";
    drive.import(&[&drive.file("firm.csv", firm)]).unwrap();
    let trial = tried(&drive, "Клиент;Телефон\nАнна Зуева;+7 900 000-00-01\n", "fill");
    assert_eq!(trial["result"]["other_names"]["count"], 0);
}

#[test]
fn asked_one_by_one_the_user_says_whether_they_are_two_and_from_then_on_they_are() {
    let drive = known();
    let text = "Клиент;Телефон\nБорис Котов;+7 900 000-00-01\n";
    let waiting = tried(&drive, text, "review")["waiting"]["first"][0].clone();
    assert_eq!(
        (&waiting["other_name"], &waiting["by"]),
        (&json!(true), &json!("phone"))
    );
    let file = drive.file("row.csv", text);
    let decided = request(&file, "review", json!([{ "file": 0, "line": 2, "take": "new" }]));
    assert_eq!(drive.must("import.run", decided)["clients_new"], 1);
    let again = drive.import(&[&file]).unwrap();
    assert_eq!(
        (&again["clients_new"], &again["other_names"]["count"], &again["same"]),
        (&json!(0), &json!(0), &json!(1)),
        "the phone is of both, and the name says whose row it is"
    );
}

#[test]
fn the_client_of_an_order_is_asked_about_once_for_all_his_orders() {
    let drive = known();
    let orders = "Номер;Дата;Клиент;Телефон;Сумма\n1;01.10.2026;Борис Котов;+7 900 000-00-01;100\n\
        2;02.10.2026;Борис Котов;+7 900 000-00-01;200\n";
    let told = tried(&drive, orders, "fill")["result"]["other_names"].clone();
    assert_eq!((&told["count"], &told["first"][0]["line"]), (&json!(1), &json!(2)));
    let waiting = tried(&drive, orders, "review")["waiting"].clone();
    assert_eq!(
        (&waiting["count"], &waiting["first"][0]["asked"]),
        (&json!(1), &json!("whose"))
    );
    let file = drive.file("orders.csv", orders);
    let decided = request(&file, "review", json!([{ "file": 0, "line": 2, "take": "new" }]));
    let result = drive.must("import.run", decided);
    assert_eq!((&result["clients_new"], &result["orders_new"]), (&json!(1), &json!(2)));
    let boris = client(&drive, "Борис Котов");
    assert_eq!(
        count(
            &drive,
            &format!("SELECT count(*) FROM orders WHERE client_id = {boris}")
        ),
        2
    );
}

#[test]
fn name_and_phone_together_outweigh_an_e_mail_and_both_clients_are_named() {
    let drive = known();
    drive
        .import(&[&drive.file("more.csv", "Клиент;Телефон\nБорис Котов;+7 900 000-00-02\n")])
        .unwrap();
    let row = "Клиент;Телефон;E-mail\nКотов Борис;+7 900 000-00-02;anna@example.com\n";
    let told = tried(&drive, row, "fill")["result"]["contradictions"].clone();
    let said = ["by", "client", "other_by", "other"].map(|arg| said(&told, arg));
    assert_eq!(said, ["name-and-phone", "Борис Котов", "email", "Анна Зуева"]);
}

#[test]
fn the_terminal_tells_the_two_names_and_how_to_part_them() {
    let drive = known();
    let file = drive.file("row.csv", "Клиент;Телефон\nБорис Котов;8 900 000 00 01\n");
    let (code, text, _) = called(&drive, &["import", path(&file), "--dry-run"]);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("but the phone is that of “Анна Зуева”. Taken as one client; the name stays as it was."),
        "{text}"
    );
    assert!(text.contains("--known review --take 1:2=new"), "{text}");
}
