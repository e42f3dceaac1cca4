//! What a client owes: written down by hand or brought by a file, it counts against him, and is taken back like any step.

use super::scene::{client, told};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn page(drive: &Drive, name: &str) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, name) }))
}

fn owe(drive: &Drive, name: &str, minor: i64) -> Value {
    let mut edit = page(drive, name)["edit"].clone();
    edit["debt_minor"] = json!(minor);
    drive.must("clients.save", edit)
}

#[track_caller]
fn owes(drive: &Drive, name: &str, minor: i64) {
    assert_eq!(page(drive, name)["debt"]["minor"], minor);
}

#[test]
fn who_owes_pays_badly_and_with_one_more_mark_against_him_he_is_let_go() {
    let drive = Drive::with_lost_client("Kolos");
    assert_eq!(
        drive.target("Kolos")["verdict"],
        "first",
        "the only client is of class A"
    );
    owe(&drive, "Kolos", 1_250_050);
    owes(&drive, "Kolos", 1_250_050);
    let target = drive.target("Kolos");
    assert_eq!(target["marks"], json!(["pays_badly"]), "nobody pressed that mark");
    assert_eq!(target["verdict"], "first", "one mark against him does not decide");
    let mut edit = page(&drive, "Kolos")["edit"].clone();
    edit["marks"] = json!(["rude_to_staff"]);
    drive.must("clients.save", edit);
    assert_eq!(drive.target("Kolos")["verdict"], "good_riddance", "two do");
}

#[test]
fn a_debt_written_down_by_mistake_is_taken_back() {
    let drive = Drive::with_lost_client("Kolos");
    owe(&drive, "Kolos", 90_000);
    drive.must("undo.back", json!({}));
    owes(&drive, "Kolos", 0);
    assert_eq!(drive.target("Kolos")["marks"], json!([]));
    drive.must("undo.again", json!({}));
    owes(&drive, "Kolos", 90_000);
}

#[test]
fn a_debt_below_nothing_is_refused_at_its_field() {
    let drive = Drive::with_lost_client("Kolos");
    let mut edit = page(&drive, "Kolos")["edit"].clone();
    edit["debt_minor"] = json!(-1);
    let error = drive.call("clients.save", edit.clone()).unwrap_err();
    assert_eq!(error.field.as_deref(), Some("debt_minor"));
    assert_eq!(
        told(&drive, "clients.save", edit),
        "A debt is what the client owes you: zero or more."
    );
}

#[test]
fn a_column_of_debts_is_known_in_three_languages_and_brings_the_sums() {
    for (heading, cell) in [
        ("Client;Balance due", "12500.50"),
        ("Клиент;Дебиторская задолженность", "12 500,50"),
        ("Клиент;Долг, EUR", "12.500,50"),
        ("Клиент;Задължение", "12 500,50 €"),
    ] {
        let drive = Drive::new("2026-11-24");
        let path = drive.file("debts.csv", &format!("{heading}\nKolos;{cell}\nMars;\nVenus;-300\n"));
        drive.import(&[&path]).unwrap();
        owes(&drive, "Kolos", 1_250_050);
        owes(&drive, "Mars", 0);
        owes(&drive, "Venus", 0);
    }
}

#[test]
fn a_file_fills_a_debt_that_is_not_there_and_an_update_also_says_that_it_is_paid() {
    let drive = Drive::with_lost_client("Kolos");
    let file = |name: &str, debt: &str| drive.file(name, &format!("Client,Debt\nKolos,{debt}\n"));
    let (owed, paid) = (file("owed.csv", "700.00"), file("paid.csv", "0"));
    drive.import(&[&owed]).unwrap();
    owes(&drive, "Kolos", 70_000);
    assert_eq!(drive.target("Kolos")["marks"], json!(["pays_badly"]), "seen at once");
    let again = |matching: &str| {
        let files = json!([{ "path": paid, "options": {} }]);
        let request = json!({ "files": files, "skip_problems": false, "matching": matching });
        drive.must("import.run", request)
    };
    again("fill");
    owes(&drive, "Kolos", 70_000);
    again("update");
    owes(&drive, "Kolos", 0);
    let import = drive.must("imports.list", json!({}))[0]["id"].clone();
    drive.must("imports.undo", json!({ "id": import }));
    owes(&drive, "Kolos", 70_000);
}

#[test]
fn what_is_no_debt_in_the_firms_currency_is_told_and_the_client_is_taken_without_it() {
    let drive = Drive::new("2026-11-24");
    let path = drive.file("debts.csv", "Client;Debt\nKolos;a lot\nMars;$ 500\n");
    let files = json!([{ "path": path, "options": {} }]);
    let preview = drive.must("import.preview", files[0].clone());
    let told: Vec<&str> = preview["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["trouble"]["code"].as_str().unwrap())
        .collect();
    assert_eq!(told, ["bad-debt", "bad-debt"]);
    drive.import(&[&path]).unwrap();
    owes(&drive, "Kolos", 0);
    owes(&drive, "Mars", 0);
}

#[test]
fn of_two_clients_made_one_the_debts_are_added() {
    let drive = Drive::new("2026-11-24");
    let path = drive.file("debts.csv", "Client;Debt\nKolos;100\nKolos bakery;50\n");
    drive.import(&[&path]).unwrap();
    let (keep, gone) = (client(&drive, "Kolos"), client(&drive, "Kolos bakery"));
    drive.must("clients.merge", json!({ "keep": keep, "gone": gone }));
    owes(&drive, "Kolos", 15_000);
}
