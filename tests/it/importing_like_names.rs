//! Names in other writings and names with a slip of the pen: the ones are one client, of the others a person is asked, and nobody is
//! joined in silence.

use super::importing_marks::request;
use super::scene::{answered, client, count};
use super::terminal::path;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn known(name: &str) -> Drive {
    let drive = Drive::new("2026-11-24");
    drive
        .import(&[&drive.file("known.csv", &format!("Клиент;Город\n{name};\n"))])
        .unwrap();
    drive
}

fn brought(drive: &Drive, name: &str) -> Value {
    let file = drive.file("row.csv", &format!("Клиент;Город\n{name};Тверь\n"));
    drive.import(&[&file]).unwrap()
}

#[test]
fn a_name_in_another_writing_is_the_same_client() {
    for (one, other) in [
        ("ООО «Ромашка»", "OOO «Ромашка»"),
        ("Ромашка", "Pомашка"),
        ("Сервис+", "ООО «Сервис плюс»"),
        ("Общество с ограниченной ответственностью «Ромашка»", "Ромашка (ООО)"),
        ("„Изгрев“ ЕООД", "Изгрев EOOD"),
        ("Алёна", "АЛЕНА"),
    ] {
        let drive = known(one);
        let result = brought(&drive, other);
        assert_eq!(
            (&result["clients_new"], &result["clients_changed"]),
            (&json!(0), &json!(1)),
            "{one} / {other}"
        );
        assert_eq!(result["like_names"]["count"], 0, "{one} / {other}");
    }
}

#[test]
fn a_slip_of_the_pen_joins_nobody_and_is_told_with_both_names() {
    for (one, other) in [
        ("ООО «Ромашка»", "Рамашка"),
        ("Ромашка", "Ромшака"),
        ("Автолайн", "Авто-Лайн"),
        ("Сервис", "Сервис+"),
        ("„Изгрев“ ЕООД", "„Изгрив“ ЕООД"),
        ("„Изгрев“ ЕООД", "Izgrev EOOD"),
    ] {
        let drive = known(one);
        let result = brought(&drive, other);
        assert_eq!(result["clients_new"], 1, "{one} / {other}");
        let told = &result["like_names"];
        assert_eq!(told["count"], 1, "{one} / {other}");
        let names = (&told["first"][0]["name"], &told["first"][0]["known"]);
        assert_eq!(names, (&json!(other), &json!(one)));
        let pairs = drive.must("clients.likely_same", json!({ "client_id": null }));
        assert_eq!(
            pairs.as_array().unwrap().len(),
            1,
            "{one} / {other}: the two can be made one"
        );
        let id = client(&drive, other);
        let of_him = drive.must("clients.likely_same", json!({ "client_id": id }));
        assert_eq!(of_him, pairs, "{one} / {other}");
        let again = brought(&drive, other);
        assert_eq!(
            (&again["clients_new"], &again["like_names"]["count"]),
            (&json!(0), &json!(0))
        );
    }
}

#[test]
fn of_tens_of_thousands_of_new_clients_it_is_said_that_their_names_were_not_compared() {
    let told = |rows: usize| {
        let drive = known("Ромашка");
        let names: String = (0..rows).map(|at| format!("Клиент {at};Тверь\n")).collect();
        let file = drive.file("many.csv", &format!("Клиент;Город\nРамашка;Тверь\n{names}"));
        let result = drive.import(&[&file]).unwrap();
        let notes = result["notes"].as_array().unwrap().iter();
        let note = notes.filter(|note| note["key"] == "import-note-names-not-compared");
        let counts: Vec<Value> = note.map(|note| note["args"]["count"]["number"].clone()).collect();
        (counts, result["like_names"]["count"].clone())
    };
    assert_eq!(told(100), (vec![], json!(1)));
    assert_eq!(told(20_000), (vec![json!(20_001.0)], json!(0)));
}

#[test]
fn where_a_mark_says_that_they_are_two_nobody_speaks_of_a_slip() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "people.csv",
        "Клиент;Телефон\nМария Белова;+7 900 000-00-01\nМарина Белова;+7 900 000-00-02\n",
    );
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(
        (&result["clients_new"], &result["like_names"]["count"]),
        (&json!(2), &json!(0))
    );
    assert_eq!(
        drive.must("clients.likely_same", json!({ "client_id": null })),
        json!([])
    );
}

#[test]
fn asked_one_by_one_the_user_says_whether_it_is_a_slip_and_the_next_file_knows() {
    let drive = known("Ромашка");
    let file = drive.file("row.csv", "Клиент;Город\nРамашка;Тверь\n");
    let waiting = drive.must("import.try", request(&file, "review", json!([])))["waiting"].clone();
    assert_eq!(
        (
            &waiting["count"],
            &waiting["first"][0]["by"],
            &waiting["first"][0]["client"]
        ),
        (&json!(1), &json!("like-name"), &json!("Ромашка"))
    );
    let said = |take: &str| request(&file, "review", json!([{ "file": 0, "line": 2, "take": take }]));
    assert_eq!(drive.must("import.try", said("new"))["result"]["clients_new"], 1);
    let result = drive.must("import.run", said("fill"));
    assert_eq!(
        (&result["clients_new"], &result["clients_changed"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(brought(&drive, "Рамашка")["clients_new"], 0, "he is called so too");
    assert_eq!(
        count(&drive, "SELECT count(*) FROM clients WHERE name = 'Ромашка'"),
        1,
        "and not renamed"
    );
    let renamed = known("Ромашка");
    let file = renamed.file("row.csv", "Клиент;Город\nРамашка;Тверь\n");
    let update = request(&file, "review", json!([{ "file": 0, "line": 2, "take": "update" }]));
    renamed.must("import.run", update);
    assert_eq!(
        count(&renamed, "SELECT count(*) FROM clients WHERE name = 'Рамашка'"),
        1
    );
    assert_eq!(
        brought(&renamed, "Ромашка")["clients_new"],
        0,
        "the old name is his too"
    );
}

#[test]
fn the_orders_of_a_name_with_a_slip_are_asked_about_once() {
    let drive = known("Ромашка");
    let file = drive.file(
        "orders.csv",
        "Номер;Дата;Клиент;Сумма\n1;01.10.2026;Рамашка;100\n2;02.10.2026;Рамашка;200\n",
    );
    let trial = drive.must("import.try", request(&file, "review", json!([])));
    let waiting = &trial["waiting"];
    assert_eq!(
        (&waiting["count"], &waiting["first"][0]["asked"]),
        (&json!(1), &json!("whose"))
    );
    for (take, clients) in [("new", 1), ("fill", 0)] {
        let said = request(&file, "review", json!([{ "file": 0, "line": 2, "take": take }]));
        let result = drive.must("import.try", said)["result"].clone();
        assert_eq!(
            (&result["clients_new"], &result["orders_new"]),
            (&json!(clients), &json!(2)),
            "{take}"
        );
    }
}

#[test]
fn the_terminal_tells_both_names_and_how_two_become_one() {
    let drive = known("Ромашка");
    let file = drive.file("row.csv", "Клиент;Город\nРамашка;Тверь\n");
    let text = answered(&drive, &["import", path(&file), "--dry-run"]);
    assert!(
        text.contains("Almost the same name:\n  Рамашка – is written almost as “Ромашка”; taken as two clients"),
        "{text}"
    );
    assert!(text.contains("client merge KEEP GONE"), "{text}");
    let text = answered(&drive, &["import", path(&file), "--dry-run", "--known", "review"]);
    assert!(text.contains("the name is almost the same"), "{text}");
}

#[test]
fn two_names_said_to_be_of_two_are_not_named_as_a_pair_again() {
    for text in [
        "Клиент;Город\nРамашка;Тверь\n",
        "Номер;Дата;Клиент;Сумма\n1;01.10.2026;Рамашка;100\n2;02.10.2026;Рамашка;200\n",
    ] {
        let drive = known("Ромашка");
        let file = drive.file("rows.csv", text);
        let said = request(&file, "review", json!([{ "file": 0, "line": 2, "take": "new" }]));
        assert_eq!(drive.must("import.run", said)["clients_new"], 1, "{text}");
        assert_eq!(
            drive.must("clients.likely_same", json!({ "client_id": null })),
            json!([]),
            "{text}"
        );
    }
}
