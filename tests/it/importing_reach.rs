//! What leads to a client: his tax number however another system writes it, and all his phones and addresses.

use comeback_core::testing::Drive;
use serde_json::json;

#[test]
fn a_client_is_known_by_his_tax_number_however_it_is_written() {
    for (one, other) in [("175074752", "BG175074752"), ("7707083893", "7707083893/770701001")] {
        for (known, told) in [(one, other), (other, one)] {
            let drive = Drive::new("2026-11-24");
            let file = |name: &str, client: &str, number: &str| {
                drive.file(name, &format!("Client,Tax ID,City\n{client},{number},Varna\n"))
            };
            drive.import(&[&file("known.csv", "Kolos", known)]).unwrap();
            let again = drive.import(&[&file("told.csv", "Kolos Ltd", told)]).unwrap();
            assert_eq!(again["clients_new"], 0, "{told} after {known}");
            for search in [one, other] {
                let found = drive.must("clients.list", json!({ "search": search, "offset": 0, "limit": 5 }));
                assert_eq!(found["rows"].as_array().map(Vec::len), Some(1), "{search} of {known}");
            }
        }
    }
}

#[test]
fn a_number_typed_by_hand_with_its_letters_is_the_same_client() {
    let drive = Drive::new("2026-11-24");
    drive
        .import(&[&drive.file("known.csv", "Client,Tax ID\nKolos,\n")])
        .unwrap();
    let page = drive.must("clients.list", json!({ "search": "Kolos", "offset": 0, "limit": 1 }));
    let mut edit = drive.must("clients.get", json!({ "id": page["rows"][0]["id"] }))["edit"].clone();
    edit["tax_id"] = json!("BG175074752");
    drive.must("clients.save", edit);
    let again = drive
        .import(&[&drive.file("told.csv", "Client,Tax ID\nAnother name,175074752\n")])
        .unwrap();
    assert_eq!(again["clients_new"], 0);
}

#[test]
fn every_phone_and_address_of_a_contact_is_taken() {
    let drive = Drive::new("2026-11-24");
    let text = "ID;Обращение;Имя;Отчество;Фамилия;Телефон;E-mail;Компания;Тип контакта;Ответственный\n\
        5;г-н;Пётр;Ильич;Ёжиков;8 916 111-22-33, 8 495 123 45 67;p@example.com, p2@example.com;ООО «Ёж»;Клиенты;Анна\n";
    drive.import(&[&drive.file("contacts.csv", text)]).unwrap();
    for search in ["9161112233", "4951234567", "p@example.com", "p2@example.com"] {
        let found = drive.must("clients.list", json!({ "search": search, "offset": 0, "limit": 5 }));
        assert_eq!(found["rows"].as_array().map(Vec::len), Some(1), "{search}");
    }
}
