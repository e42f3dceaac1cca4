//! The drive as a file: started once, reopened as it was left, undone a step at a time.

use comeback_core::api::{App, Code, domain::language::Language, texts::say};
use comeback_core::testing::Drive;
use serde_json::json;

#[test]
fn what_was_entered_is_there_after_a_restart() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    let before = drive.must("targets.list", json!({}));
    let drive = drive.reopened("2026-11-24");
    assert_eq!(drive.must("targets.list", json!({})), before);
}

#[test]
fn undo_takes_back_the_last_step_and_redo_brings_it_again() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.must("clients.list", json!({ "search": "Kolos", "offset": 0, "limit": 1 }))["rows"][0]["id"].clone();
    let page = || drive.must("clients.get", json!({ "id": id }))["edit"].clone();
    let before = page();
    let mut edit = before.clone();
    edit["note"] = json!("calls after two");
    edit["facts"] = json!(["likes visits"]);
    edit["phone"] = json!("+7 912 000-00-01");
    drive.must("clients.save", edit);
    let after = page();
    drive.must("undo.back", json!({}));
    assert_eq!(page(), before);
    drive.must("undo.again", json!({}));
    assert_eq!(page(), after);
}

#[test]
fn a_sample_can_be_left_and_a_drive_of_one_s_own_cannot_be_wiped() {
    let drive = Drive::with_lost_client("Kolos");
    let error = drive.call("drive.leave_sample", json!({})).unwrap_err();
    assert_eq!(error.sentence.key, "drive-not-a-sample");
    assert_eq!(drive.must("drive.check", json!({}))["clients"], 1);
}

#[test]
fn a_mistyped_folder_is_told_and_no_empty_drive_is_made_there() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("no such folder").join("drive.db");
    let error = comeback_core::api::ApiError::from(App::open(&path, None).err().unwrap());
    assert_eq!(
        (error.code, error.sentence.key.as_str()),
        (Code::BadInput, "error-no-folder")
    );
    assert!(!path.exists() && !path.parent().unwrap().exists());
    assert!(
        App::open(&home.path().join("new.db"), None).is_ok(),
        "a new file in a folder that is there"
    );
}

#[test]
fn a_file_that_is_no_drive_is_told_in_the_language_of_the_reader() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("letter.txt");
    std::fs::write(&path, "This is a letter and no drive at all. ".repeat(40)).unwrap();
    let error = comeback_core::api::ApiError::from(App::open(&path, None).err().unwrap());
    for (language, words) in [
        (Language::Ru, "это не файл Comeback"),
        (Language::Bg, "това не е файл на Comeback"),
        (Language::En, "it is not a file of Comeback"),
    ] {
        let said = say(language, &error.sentence);
        assert!(said.contains(words) && !said.contains("database"), "{said}");
    }
}

#[test]
fn a_name_is_not_longer_than_an_envelope_takes() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.must("clients.list", json!({ "search": "Kolos", "offset": 0, "limit": 1 }))["rows"][0]["id"].clone();
    let mut edit = drive.must("clients.get", json!({ "id": id }))["edit"].clone();
    edit["name"] = json!("K".repeat(201));
    let error = drive.call("clients.save", edit.clone()).unwrap_err();
    assert_eq!(
        (error.field.as_deref(), error.sentence.key.as_str()),
        (Some("name"), "error-name-too-long")
    );
    edit["name"] = json!("K".repeat(200));
    drive.must("clients.save", edit);
}
