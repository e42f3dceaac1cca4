//! Finding a client while typing: any part he is known by, in any writing.

use comeback_core::testing::Drive;
use serde_json::json;

const CLIENTS: &str = "ID клиента,Клиент,Телефон,E-mail,ИНН\n\
    1,«Берёзка» ООО,8 (900) 123-45-67,Birch@Example.com,7707083893\n\
    2,Кафе Берёзка,+359 88 812 3456,,\n\
    3,Новоберезовский завод,,,\n\
    4,Анна Орлова,,orlova@example.org,\n";

fn found(drive: &Drive, text: &str) -> Vec<String> {
    let found = drive.must("search.find", json!({ "text": text }));
    let names = found.as_array().unwrap().iter();
    names.map(|found| found["name"].as_str().unwrap().to_owned()).collect()
}

fn drive() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("clients.csv", CLIENTS)]).unwrap();
    drive
}

#[test]
fn case_and_yo_do_not_matter_and_the_beginning_of_a_name_goes_first() {
    let drive = drive();
    let birches = ["«Берёзка» ООО", "Кафе Берёзка", "Новоберезовский завод"];
    for text in ["берез", "БЕРЁЗ", "  Берез "] {
        assert_eq!(
            found(&drive, text),
            birches,
            "{text}: first by its beginning, then by a word, then by any part"
        );
    }
}

#[test]
fn a_phone_is_found_in_any_writing_of_it() {
    let drive = drive();
    for text in ["+7 900 123", "8 900 123-45", "89001234567", "(900) 123", "9001234567"] {
        assert_eq!(found(&drive, text), ["«Берёзка» ООО"], "{text}");
    }
    for text in ["0888 123", "+359888123456", "88812"] {
        assert_eq!(found(&drive, text), ["Кафе Берёзка"], "{text}");
    }
}

#[test]
fn an_email_and_a_tax_number_lead_to_the_client() {
    let drive = drive();
    assert_eq!(found(&drive, "BIRCH@"), ["«Берёзка» ООО"]);
    assert_eq!(found(&drive, "77070838"), ["«Берёзка» ООО"]);
    assert_eq!(found(&drive, "nobody"), Vec::<String>::new());
    assert_eq!(found(&drive, "  "), Vec::<String>::new());
}

#[test]
fn what_has_just_changed_is_found_at_once() {
    let drive = drive();
    assert_eq!(found(&drive, "орлова"), ["Анна Орлова"]);
    let more = "ID клиента,Клиент\n5,Орлова Мария\n";
    drive.import(&[&drive.file("more.csv", more)]).unwrap();
    assert_eq!(found(&drive, "орлова"), ["Орлова Мария", "Анна Орлова"]);
}

#[test]
fn the_list_of_clients_goes_by_name_in_every_script() {
    let drive = drive();
    let page = drive.must("clients.list", json!({ "search": "", "offset": 1, "limit": 2 }));
    assert_eq!(page["total"], 4);
    let names: Vec<&str> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        ["«Берёзка» ООО", "Кафе Берёзка"],
        "quotation marks do not put a name before all others"
    );
}
