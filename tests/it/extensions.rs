//! What is dialled after the phone has answered: it lands with the phone, is shown beside it and is not lost on the way.

use super::scene::{client, count};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn page(drive: &Drive, name: &str) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, name) }))
}

fn phones(drive: &Drive, name: &str) -> Vec<(String, String)> {
    let page = page(drive, name);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut phones = vec![(text(&page["edit"]["phone"]), text(&page["edit"]["extension"]))];
    let more = page["more_phones"].as_array().unwrap();
    phones.extend(
        more.iter()
            .map(|more| (text(&more["number"]), text(&more["extension"]))),
    );
    phones
}

fn pair(number: &str, extension: &str) -> (String, String) {
    (number.to_owned(), extension.to_owned())
}

const SWITCHBOARD: &str = "+74951234567";

/// Two people of one firm behind one number.
fn two_behind_one_number() -> Drive {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "contacts.csv",
        "ФИО;Компания;Телефон\nАнна Белова;ООО Ромашка;+7 495 123-45-67 доб. 101\nПётр Чернов;ООО Ромашка;8 (495) 123-45-67 доб. 102\n",
    );
    drive.import(&[&file]).unwrap();
    drive
}

#[test]
fn two_people_behind_one_number_keep_their_extensions() {
    let drive = two_behind_one_number();
    assert_eq!(
        phones(&drive, "ООО Ромашка"),
        [pair(SWITCHBOARD, "101"), pair(SWITCHBOARD, "102")]
    );
    let again = drive.file(
        "again.csv",
        "ФИО;Компания;Телефон\nАнна Белова;ООО Ромашка;+7 495 123-45-67 доб. 101\n",
    );
    let result = drive.import(&[&again]).unwrap();
    assert_eq!((&result["same"], &result["clients_changed"]), (&json!(1), &json!(0)));
    assert_eq!(count(&drive, "SELECT count(*) FROM phones"), 2);
}

#[test]
fn every_phone_of_a_row_keeps_its_own_extension() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Customer ID,Name,Phone\n1,Rubin,\"+1 202 555 0107 ext. 7, +1 202 555 0108 x9\"\n",
    );
    drive.import(&[&file]).unwrap();
    assert_eq!(
        phones(&drive, "Rubin"),
        [pair("+12025550107", "7"), pair("+12025550108", "9")]
    );
}

#[test]
fn an_extension_is_noted_at_the_number_that_is_known_and_goes_with_its_import() {
    let drive = Drive::new("2026-11-24");
    let plain = drive.file("plain.csv", "Customer ID,Name,Phone\n1,Rubin,+1 202 555 0107\n");
    drive.import(&[&plain]).unwrap();
    let extended = drive.file(
        "extended.csv",
        "Customer ID,Name,Phone\n1,Rubin,+1 202 555 0107 ext. 7\n",
    );
    let result = drive.import(&[&extended]).unwrap();
    assert_eq!(result["clients_changed"], 1);
    assert_eq!(phones(&drive, "Rubin"), [pair("+12025550107", "7")]);
    let same = drive.import(&[&plain]).unwrap();
    assert_eq!(
        (&same["same"], &same["clients_changed"]),
        (&json!(1), &json!(0)),
        "the number alone says nothing new"
    );

    let runs = drive.must("imports.list", json!({}));
    drive.must("imports.undo", json!({ "id": runs[1]["id"] }));
    assert_eq!(phones(&drive, "Rubin"), [pair("+12025550107", "")]);
}

#[test]
fn one_client_of_two_has_the_extensions_of_both() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Customer ID,Name,Phone\n1,Rubin,+1 202 555 0107\n2,Mars,+1 202 555 0107 ext. 7\n3,Venus,+1 202 555 0107 ext. 8\n",
    );
    drive.import(&[&file]).unwrap();
    let [rubin, mars, venus] = ["Rubin", "Mars", "Venus"].map(|name| client(&drive, name));
    drive.must("clients.merge", json!({ "keep": rubin, "gone": mars }));
    assert_eq!(
        phones(&drive, "Rubin"),
        [pair("+12025550107", "7")],
        "one number, told better"
    );
    drive.must("clients.merge", json!({ "keep": rubin, "gone": venus }));
    assert_eq!(
        phones(&drive, "Rubin"),
        [pair("+12025550107", "7"), pair("+12025550107", "8")]
    );
}

#[test]
fn a_phone_put_right_by_hand_stays_the_first_one() {
    let drive = two_behind_one_number();
    let mut edit = page(&drive, "ООО Ромашка")["edit"].clone();
    edit["phone"] = json!("+7 495 765-43-21");
    edit["extension"] = json!("доб. 5");
    drive.must("clients.save", edit);
    assert_eq!(
        phones(&drive, "ООО Ромашка"),
        [pair("+7 495 765-43-21", "5"), pair(SWITCHBOARD, "102")]
    );
    drive.must("undo.back", json!({}));
    assert_eq!(
        phones(&drive, "ООО Ромашка"),
        [pair(SWITCHBOARD, "101"), pair(SWITCHBOARD, "102")]
    );
}

#[test]
fn two_clients_behind_one_number_are_two_by_their_extensions() {
    let text =
        "Name,Phone\nRubin,+1 202 555 0107 ext. 7\nMars,+1 202 555 0107 ext. 8\nRubin Trade,+1 202 555 0107 ext. 7\n";
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("clients.csv", text)]).unwrap();
    let names = |drive: &Drive| {
        let page = drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 10 }));
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(&drive),
        ["Mars", "Rubin"],
        "the same extension is the same client"
    );
    // Once more beside so many clients that the drive is asked row by row.
    let many: String = (0..200)
        .map(|row| format!("Client {row},+1 303 555 {row:04}\n"))
        .collect();
    drive
        .import(&[&drive.file("many.csv", &format!("Name,Phone\n{many}"))])
        .unwrap();
    let result = drive.import(&[&drive.file("again.csv", text)]).unwrap();
    assert_eq!((&result["clients_new"], &result["same"]), (&json!(0), &json!(3)));
    let third = drive.file("third.csv", "Name,Phone\nVenus,+1 202 555 0107 ext. 9\n");
    assert_eq!(drive.import(&[&third]).unwrap()["clients_new"], 1);
}
