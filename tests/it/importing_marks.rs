//! Rows whose marks lead to two clients, and new phones and e-mails of one: asked about, or named, and never decided in silence.

use super::scene::{called, client};
use super::terminal::{answered, path};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::PathBuf;

const KNOWN: &str =
    "Name,Email,Phone\nAnna,anna@example.com,+44 20 7946 0001\nBoris,boris@example.com,+44 20 7946 0002\n";
/// Anna's e-mail, Boris's phone.
const BOTH: &str = "Name,Email,Phone\nA. Ivanova,anna@example.com,+44 20 7946 0002\n";

fn drive() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("known.csv", KNOWN)]).unwrap();
    drive
}

pub fn request(file: &PathBuf, matching: &str, decisions: Value) -> Value {
    json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false, "matching": matching, "decisions": decisions })
}

/// Phones and e-mails, the first of them first.
fn reached(drive: &Drive, name: &str) -> (Vec<String>, Vec<String>) {
    let db = super::scene::file(drive);
    let of = |sql: &str| -> Vec<String> {
        let mut statement = db.prepare(sql).unwrap();
        let rows = statement.query_map([client(drive, name)], |row| row.get(0)).unwrap();
        rows.collect::<rusqlite::Result<_>>().unwrap()
    };
    (
        of("SELECT number FROM phones WHERE client_id = ?1 ORDER BY id"),
        of("SELECT address FROM emails WHERE client_id = ?1 ORDER BY id"),
    )
}

#[test]
fn a_row_of_two_clients_goes_by_the_stronger_mark_and_is_named_with_both() {
    let drive = drive();
    let file = drive.file("both.csv", BOTH);
    let result = drive.import(&[&file]).unwrap();
    let told = &result["contradictions"];
    assert_eq!((&told["count"], &result["clients_new"]), (&json!(1), &json!(0)));
    assert_eq!(
        (&told["first"][0]["client_id"], &told["first"][0]["other_id"]),
        (&json!(client(&drive, "Anna")), &json!(client(&drive, "Boris")))
    );
    let (_, text, _) = called(&super::importing_marks::drive(), &["import", path(&file)]);
    assert!(
        text.contains("line 2: by e-mail it is “Anna”, by phone “Boris”. Taken as “Anna”."),
        "{text}"
    );
}

#[test]
fn an_order_of_two_clients_is_named_too_and_a_shared_phone_is_not() {
    let drive = drive();
    let text = "Order number,Date,Customer,Email,Phone,Total\n\
        1,2026-10-01,Anna,anna@example.com,+44 20 7946 0002,10\n2,2026-10-02,Anna,anna@example.com,+44 20 7946 0001,10\n";
    let result = drive.import(&[&drive.file("orders.csv", text)]).unwrap();
    assert_eq!(
        (&result["contradictions"]["count"], &result["orders_new"]),
        (&json!(1), &json!(2))
    );

    let family = Drive::new("2026-11-24");
    let shared = "Name,Email,Phone\nAnna,anna@example.com,+44 20 7946 0001\nBoris,boris@example.com,\n";
    family.import(&[&family.file("known.csv", shared)]).unwrap();
    let both = family.file(
        "both.csv",
        "Name,Email,Phone\nBoris,boris@example.com,+44 20 7946 0001\n",
    );
    let first = family.import(&[&both]).unwrap();
    assert_eq!(
        first["contradictions"]["count"], 1,
        "nobody knows yet that they share it"
    );
    let again = family.import(&[&both]).unwrap();
    assert_eq!(again["contradictions"]["count"], 0, "it is his phone as well");
}

#[test]
fn decided_one_by_one_the_user_says_which_of_the_two_it_is() {
    let drive = drive();
    let file = drive.file("both.csv", BOTH);
    let error = drive
        .call("import.run", request(&file, "review", json!([])))
        .unwrap_err();
    assert_eq!(error.sentence.key, "import-undecided");
    let waiting = drive.must("import.try", request(&file, "review", json!([])))["waiting"]["first"][0].clone();
    assert_eq!(
        (
            &waiting["client"],
            &waiting["by"],
            &waiting["other"]["client"],
            &waiting["other"]["by"]
        ),
        (&json!("Anna"), &json!("email"), &json!("Boris"), &json!("phone"))
    );
    let words = ["import", path(&file), "--known", "review", "--take", "2=other"];
    assert_eq!(answered(&drive, &words)["clients_changed"], 1);
    assert_eq!(reached(&drive, "Boris").1, ["boris@example.com", "anna@example.com"]);
    assert_eq!(reached(&drive, "Anna").0.len(), 1, "nothing of it is Anna's");
}

#[test]
fn a_new_phone_and_e_mail_wait_for_a_word_and_updated_they_come_first() {
    let drive = Drive::new("2026-11-24");
    let coded = |email: &str, phone: &str| format!("Client ID,Name,Email,Phone\nC1,Anna,{email},{phone}\n");
    let known = coded("anna@example.com", "+44 20 7946 0001");
    drive.import(&[&drive.file("known.csv", &known)]).unwrap();
    let file = drive.file("new.csv", &coded("new@example.com", "+44 20 7946 0009"));
    let waiting = drive.must("import.try", request(&file, "review", json!([])))["waiting"]["first"][0].clone();
    assert_eq!(
        waiting["differences"],
        json!([
            { "field": "email", "ours": "anna@example.com", "of_files": false, "theirs": "new@example.com" },
            { "field": "phone", "ours": "+442079460001", "of_files": false, "theirs": "+442079460009" }
        ])
    );
    let result = drive.must("import.run", request(&file, "update", json!([])));
    let changed = result["changes"]["first"][0]["fields"].as_array().unwrap();
    assert_eq!(changed.len(), 2, "the old ones only made room: {changed:?}");
    let now = reached(&drive, "Anna");
    assert_eq!(now.0, ["+442079460009", "+442079460001"]);
    assert_eq!(now.1, ["new@example.com", "anna@example.com"]);

    drive.must("imports.undo", json!({ "id": result["changes"]["run"] }));
    let before = reached(&drive, "Anna");
    assert_eq!(
        before,
        (vec!["+442079460001".to_owned()], vec!["anna@example.com".to_owned()])
    );
    drive.must("import.run", request(&file, "fill", json!([])));
    assert_eq!(
        reached(&drive, "Anna").0[0],
        "+442079460001",
        "filled, the old one stays the first"
    );
}
