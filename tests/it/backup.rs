//! Copies of the drive: made before an import, verified, brought back, and that taken back again.

use super::scene::{count, ordered};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn copies(drive: &Drive) -> Vec<Value> {
    drive.must("backups.list", json!({}))["rows"]
        .as_array()
        .unwrap()
        .clone()
}

#[test]
fn an_import_leaves_a_copy_of_what_was_there_before_it() {
    let drive = Drive::with_lost_client("Romashka");
    assert!(copies(&drive).is_empty(), "an empty drive has nothing to lose");
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    let copies = copies(&drive);
    assert_eq!(copies.len(), 1);
    assert_eq!(
        (&copies[0]["clients"], &copies[0]["orders"], &copies[0]["before"]),
        (&json!(1), &json!(12), &json!("import"))
    );
}

#[test]
fn an_import_that_brings_nothing_new_leaves_no_copy_of_its_own() {
    let drive = Drive::with_lost_client("Romashka");
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    let before = copies(&drive);
    let again = ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    assert_eq!(again["same"], 1);
    ordered(&drive, "Rubin", "R-2", "2026-13-01", "500").unwrap_err();
    assert_eq!(copies(&drive), before);
    let folder = std::fs::read_dir(drive.folder().join("drive.copies")).unwrap();
    assert_eq!(folder.count(), before.len(), "and no half of one either");
    ordered(&drive, "Rubin", "R-2", "2026-11-01", "500").unwrap();
    assert_eq!(copies(&drive).len(), before.len() + 1);
}

#[test]
fn without_a_copy_of_what_was_there_nothing_lands() {
    let drive = Drive::with_lost_client("Romashka");
    let folder = drive.folder().join("drive.copies");
    std::fs::remove_dir_all(&folder).ok();
    std::fs::write(&folder, "in the way").unwrap();
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap_err();
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 1, "Rubin is not there");
    assert_eq!(count(&drive, "SELECT count(*) FROM imports"), 1, "nor is his import");
    std::fs::remove_file(&folder).unwrap();
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    assert_eq!(copies(&drive).len(), 1);
}

#[test]
fn nothing_new_makes_no_second_copy() {
    let drive = Drive::with_lost_client("Romashka");
    drive.must("backups.make", json!({}));
    assert_eq!(copies(&drive).len(), 1);
    drive.must("backups.make", json!({}));
    assert_eq!(copies(&drive).len(), 1, "the same data is copied once");
}

#[test]
fn a_copy_comes_back_and_that_can_be_taken_back() {
    let drive = Drive::with_lost_client("Romashka");
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    let before_import = copies(&drive)[0]["name"].clone();
    drive.must("backups.restore", json!({ "name": before_import }));
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 1, "Rubin is not there");
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);

    let present = copies(&drive);
    assert_eq!(
        (&present[0]["before"], &present[0]["clients"]),
        (&json!("restore"), &json!(2))
    );
    drive.must("backups.restore", json!({ "name": present[0]["name"] }));
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 2, "and he is again");
    ordered(&drive, "Rubin", "R-2", "2026-11-02", "500").unwrap();
    drive.open_case("Romashka", "Svetlana");
    drive.must("undo.back", json!({}));
    assert_eq!(
        count(&drive, "SELECT count(*) FROM cases"),
        0,
        "steps are noted as before the copy came back"
    );
}

#[test]
fn a_damaged_copy_is_not_brought_back() {
    let drive = Drive::with_lost_client("Romashka");
    drive.must("backups.make", json!({}));
    let row = copies(&drive)[0].clone();
    let path = drive.folder().join("drive.copies").join(row["name"].as_str().unwrap());
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x5a);
    let gone = Vec::new();
    for (what, bytes) in [("half of it is spoiled", bytes), ("it is empty", gone)] {
        std::fs::write(&path, bytes).unwrap();
        let error = drive
            .call("backups.restore", json!({ "name": row["name"] }))
            .unwrap_err();
        assert_eq!(error.sentence.key, "error-damaged-copy", "{what}");
    }
    assert_eq!(
        drive.must("drive.check", json!({}))["orders"],
        12,
        "the drive is as it was"
    );
}

#[test]
fn a_half_copy_and_a_foreign_file_are_no_copies() {
    let drive = Drive::with_lost_client("Romashka");
    drive.must("backups.make", json!({}));
    let folder = drive.folder().join("drive.copies");
    std::fs::write(folder.join("half.copy"), "half").unwrap();
    std::fs::write(folder.join("notes.txt"), "notes").unwrap();
    assert_eq!(copies(&drive).len(), 1);
    drive
        .call("backups.restore", json!({ "name": "../drive.db" }))
        .unwrap_err();
}
