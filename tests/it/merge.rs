//! Two clients who turn out to be one: all history of both, and the rules on it.

use super::scene::{client, count, ordered, touched};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

#[track_caller]
fn merged(drive: &Drive, keep: &str, gone: &str) -> Value {
    let (keep, gone) = (client(drive, keep), client(drive, gone));
    let answer = drive.must("clients.merge", json!({ "keep": keep, "gone": gone }));
    assert_eq!(
        drive.must("drive.check", json!({}))["sound"],
        true,
        "every rule holds after a merge"
    );
    answer
}

#[test]
fn the_same_client_twice_is_found_by_what_they_share() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Customer ID,Name,Tax ID,Phone,Email\n\
         1,ООО «Ромашка»,7707083893,,\n2,\"Ромашка, ООО\",,,\n3,Rubin,,+1 555 0107,\n4,Mars,,8 (155) 501-07,mars@example.com\n\
         5,Marble,,,mars@example.com\n6,Saturn,,,\n",
    );
    drive.import(&[&file]).unwrap();
    let pairs = drive.must("clients.likely_same", json!({ "client_id": null }));
    let pairs: Vec<(String, String, String)> = pairs
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            (
                text(&pair["keep"]["name"]),
                text(&pair["gone"]["name"]),
                text(&pair["by"][0]["key"]),
            )
        })
        .collect();
    let row = |one: &str, other: &str, by: &str| (one.to_owned(), other.to_owned(), by.to_owned());
    assert!(
        pairs.contains(&row("ООО «Ромашка»", "Ромашка, ООО", "clients-same-name")),
        "{pairs:?}"
    );
    assert!(
        pairs.contains(&row("Mars", "Marble", "clients-same-email")),
        "{pairs:?}"
    );
    let saturn = client(&drive, "Saturn");
    let none = drive.must("clients.likely_same", json!({ "client_id": saturn }));
    assert_eq!(none, json!([]));
}

#[test]
fn the_next_import_finds_the_one_who_stayed() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Customer ID,Name,Email\n1,Rubin,rubin@example.com\n2,Rubin Trade,trade@example.com\n",
    );
    drive.import(&[&file]).unwrap();
    let answer = merged(&drive, "Rubin", "Rubin Trade");
    assert_eq!(answer["gone"], "Rubin Trade");
    assert_eq!(count(&drive, "SELECT count(*) FROM emails WHERE client_id = 1"), 2);

    let again = drive.import(&[&file]).unwrap();
    assert_eq!(again["clients_new"], 0, "number 2 leads to Rubin");
    ordered(&drive, "Rubin Trade", "T-1", "2026-11-20", "100").unwrap();
    assert_eq!(
        count(&drive, "SELECT count(*) FROM clients"),
        1,
        "and so does his old name"
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM orders WHERE client_id = 1"), 1);
}

#[test]
fn an_order_of_the_one_after_a_loss_of_the_other_is_a_return() {
    let drive = Drive::with_lost_client("Romashka");
    let case = drive.open_case("Romashka", "Svetlana");
    touched(&drive, case, "Svetlana", "promised");
    ordered(&drive, "Romashka Trade", "N-1", "2026-11-20", "100").unwrap();
    let answer = merged(&drive, "Romashka Trade", "Romashka");
    assert_eq!(answer["returned"][0]["case_id"], case);
    assert_eq!(drive.case(case)["state"], "returned");
    assert_eq!(answer["orders_moved"], 12);
    assert_eq!(
        count(&drive, "SELECT count(*) FROM touches WHERE done_on IS NOT NULL"),
        1
    );
}

#[test]
fn lost_twice_stays_lost_twice() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Romashka", "2025-01-01", 30, 6, 1000);
    drive.open_case("Romashka", "Svetlana");
    ordered(&drive, "Romashka", "N-1", "2026-01-10", "100").unwrap();
    let lost_twice = "SELECT count(*) FROM clients WHERE lost_twice_on IS NOT NULL";
    assert_eq!(count(&drive, lost_twice), 1, "silent again after his return");
    ordered(&drive, "Rubin", "R-1", "2026-11-20", "100").unwrap();
    merged(&drive, "Rubin", "Romashka");
    assert_eq!(count(&drive, lost_twice), 1, "rule 13 survives a merge");
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 1);
}

#[test]
fn a_loss_of_the_one_after_a_return_of_the_other_is_the_second() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Romashka", "2025-01-01", 30, 6, 1000);
    drive.open_case("Romashka", "Svetlana");
    ordered(&drive, "Romashka", "N-1", "2026-11-10", "100").unwrap();
    ordered(&drive, "Rubin", "R-1", "2026-11-12", "100").unwrap();
    let rubin = client(&drive, "Rubin");
    drive.must(
        "losses.told_us",
        json!({ "client_id": rubin, "day": "2026-11-20", "words": "We take flour elsewhere" }),
    );
    let answer = merged(&drive, "Romashka", "Rubin");
    assert_eq!(answer["lost_twice"], true, "he came back and left again");
}

#[test]
fn a_no_of_either_stands() {
    let drive = Drive::new("2026-11-24");
    ordered(&drive, "Rubin", "R-1", "2026-11-20", "100").unwrap();
    ordered(&drive, "Mars", "M-1", "2026-11-20", "100").unwrap();
    let mars = client(&drive, "Mars");
    let mut edit = drive.must("clients.get", json!({ "id": mars }))["edit"].clone();
    edit["do_not_contact"] = json!(true);
    edit["note"] = json!("Not on Mondays");
    edit["facts"] = json!(["Rye only"]);
    drive.must("clients.save", edit);
    merged(&drive, "Rubin", "Mars");
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Rubin") }));
    assert_eq!(page["edit"]["do_not_contact"], true);
    assert_eq!(page["edit"]["note"], "Not on Mondays", "a name is no note");
    assert_eq!(page["also_called"], json!(["Mars"]), "it leads to him, and is shown so");
    assert_eq!(page["edit"]["facts"], json!(["Rye only"]));
}

#[test]
fn what_two_share_is_told_once() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("clients.csv", "ID клиента;Клиент\n1;ООО «Мак и мёд»\n2;Мак и мед\n");
    drive.import(&[&file]).unwrap();
    let pairs = drive.must("clients.likely_same", json!({ "client_id": null }));
    assert_eq!(pairs[0]["by"].as_array().unwrap().len(), 1, "{pairs}");
}

#[test]
fn two_cases_of_one_day_cannot_be_one_client() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Romashka", "2025-09-01", 30, 12, 1000);
    drive.bought("Romashka Trade", "2025-09-01", 30, 12, 1000);
    drive.open_case("Romashka", "Svetlana");
    drive.open_case("Romashka Trade", "Svetlana");
    let (keep, gone) = (client(&drive, "Romashka Trade"), client(&drive, "Romashka"));
    assert_ne!(keep, gone);
    let error = drive
        .call("clients.merge", json!({ "keep": keep, "gone": gone }))
        .unwrap_err();
    assert_eq!(error.sentence.key, "clients-merge-same-day");
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 2);
}

#[test]
fn the_copy_from_before_brings_both_back() {
    let drive = Drive::with_lost_client("Romashka");
    ordered(&drive, "Rubin", "R-1", "2026-11-20", "100").unwrap();
    let answer = merged(&drive, "Rubin", "Romashka");
    assert_eq!(drive.refused("undo.back", json!({})), "nothing-to-undo");
    drive.must("backups.restore", json!({ "name": answer["copy"] }));
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 2);
}

#[test]
fn two_who_are_not_the_same_are_not_named_again() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Customer ID,Name,Phone\n1,Rubin,+1 555 0107\n2,Mars,+1 555 0107\n3,Venus,+1 555 0107\n",
    );
    drive.import(&[&file]).unwrap();
    let pairs = || {
        drive
            .must("clients.likely_same", json!({ "client_id": null }))
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(pairs(), 3);
    let (rubin, mars, venus) = (client(&drive, "Rubin"), client(&drive, "Mars"), client(&drive, "Venus"));
    let left = drive.must(
        "clients.tell_apart",
        json!({ "one": mars, "other": rubin, "apart": true }),
    );
    assert_eq!(left.as_array().unwrap().len(), 2);

    drive.must("undo.back", json!({}));
    assert_eq!(pairs(), 3, "the word is taken back by Ctrl+Z");
    drive.must("undo.again", json!({}));
    assert_eq!(pairs(), 2);
    drive.import(&[&file]).unwrap();
    assert_eq!(pairs(), 2, "for good: an import changes nothing in it");

    merged(&drive, "Venus", "Rubin");
    assert_eq!(pairs(), 0, "Rubin is Venus now, and Mars is still somebody else");
    drive.must(
        "clients.tell_apart",
        json!({ "one": venus, "other": mars, "apart": false }),
    );
    assert_eq!(pairs(), 1);
    let himself = drive.call(
        "clients.tell_apart",
        json!({ "one": mars, "other": mars, "apart": true }),
    );
    assert_eq!(himself.unwrap_err().sentence.key, "clients-merge-himself");
}

/// Of two addresses of one place the letter goes to the fuller one; of two places, to that of the one who stays.
#[test]
fn the_street_of_the_one_who_goes_fills_the_town_of_the_one_who_stays() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Код клиента;Клиент;Город;Улица и дом;Индекс\n1;Мак и мёд;Кимры;;\n2;Маковка;Кимры;ул. Кирова, 17;171500\n\
         3;Колос;Тверь;;\n4;Колосок;Клин;ул. Мира, 2;141600\n",
    );
    drive.import(&[&file]).unwrap();
    let lives = |name: &str| {
        let page = drive.must("clients.get", json!({ "id": client(&drive, name) }));
        let edit = &page["edit"];
        ["city", "street", "postal_code"].map(|field| edit[field].as_str().unwrap_or_default().to_owned())
    };
    merged(&drive, "Мак и мёд", "Маковка");
    assert_eq!(lives("Мак и мёд"), ["Кимры", "ул. Кирова, 17", "171500"]);
    merged(&drive, "Колос", "Колосок");
    assert_eq!(lives("Колос"), ["Тверь", "", ""], "a street of another town is not his");
}

/// A person's number leads to the one who stayed, so that the next deals are not taken for somebody new.
#[test]
fn the_numbers_of_people_go_with_them() {
    let drive = Drive::new("2026-11-24");
    let people = drive.file(
        "people.csv",
        "Record ID,First Name,Last Name,Email,Company name\n901,Ann,Lee,ann@example.com,Kolos\n902,Bob,Ray,bob@example.com,Kolos & Sons\n",
    );
    drive.import(&[&people]).unwrap();
    merged(&drive, "Kolos", "Kolos & Sons");
    let again = drive.import(&[&people]).unwrap();
    assert_eq!(again["clients_new"], 0, "both numbers are known at the one who stayed");
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
    assert_eq!(page["persons"].as_array().map_or(0, Vec::len), 2, "{}", page["persons"]);
}
