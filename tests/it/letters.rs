//! The letter: drafted from what is known of this client, filled in by the user, frozen, printed as it was approved.

use super::scene::{approved_apology, client, filled, sent_and_answered};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

fn apology(case: i64) -> Value {
    json!({ "case_id": case, "kind": "apology", "signer_id": null })
}

/// "Kolos" with a person to write to and two facts that fit only this client.
fn known_client() -> (Drive, i64) {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["contact"] =
        json!({ "id": null, "full_name": "Anna Petrova", "gender": "female", "role": "owner", "dative_name": "" });
    edit["facts"] = json!([
        "You were the first to take our rye starter",
        "Your bakery on Mill Street opened with our flour"
    ]);
    (edit["street"], edit["city"]) = (json!("12 Mill Street"), json!("Dunmore"));
    drive.must("clients.save", edit);
    (drive, case)
}

fn words(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// What another program reads in the file.
fn read_back(path: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg(path)
        .arg("-")
        .output()
        .expect("pdftotext (poppler-utils) reads the PDF back");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_draft_speaks_of_this_client_alone() {
    let (drive, case) = known_client();
    let letter = drive.must("letters.write", apology(case));
    let text = letter["draft"].to_string().replace('\u{a0}', " ");
    for known in [
        "Anna Petrova",
        "first to take our rye starter",
        "Mill Street opened with our flour",
        "Two deliveries came late",
        "A second driver on the early run",
        "Marina",
        "Svetlana",
        "Olga",
    ] {
        assert!(text.contains(known), "{known} is not in {text}");
    }
    assert!(!text.contains("Denis"), "who lost him is not shown to him");
}

#[test]
fn what_is_not_known_is_an_open_mark_and_stops_the_letter() {
    let (drive, case) = known_client();
    let letter = drive.must("letters.write", apology(case));
    let id = json!({ "id": letter["row"]["id"] });
    let hard = |letter: &Value| {
        letter["troubles"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|trouble| trouble["hard"] == true)
            .count()
    };
    assert!(
        letter["draft"].to_string().contains('⟦') && hard(&letter) > 0,
        "what it cost him only the user knows"
    );
    assert_eq!(drive.refused("letters.approve", id.clone()), "letter-unfilled");
    let saved = filled(&drive, &letter);
    assert_eq!(hard(&saved), 0, "{:#}", saved["troubles"]);
    assert_eq!(drive.must("letters.approve", id)["row"]["state"], "approved");
}

#[test]
fn a_draft_is_not_printed_and_an_approved_letter_is_not_edited() {
    let (drive, case) = known_client();
    let letter = drive.must("letters.write", apology(case));
    let path = drive.folder().join("draft.pdf");
    let early = drive
        .call("letters.save_pdf", json!({ "id": letter["row"]["id"], "path": path }))
        .unwrap_err();
    assert_eq!(
        (early.sentence.key.as_str(), path.exists()),
        ("letters-approve-first", false)
    );
    let id = approved_apology(&drive, case);
    let now = drive.must("letters.get", json!({ "id": id }));
    let edit = json!({ "id": id, "draft": now["draft"], "envelope_line": "Buy from us" });
    assert_eq!(drive.refused("letters.save", edit), "letter-frozen");
    assert_eq!(drive.refused("letters.approve", json!({ "id": id })), "letter-frozen");
}

#[test]
fn the_pdf_says_what_was_approved_and_another_program_can_read_it() {
    let (drive, case) = known_client();
    let id = approved_apology(&drive, case);
    let path = drive.folder().join("letter.pdf");
    let printed = drive.must("letters.save_pdf", json!({ "id": id, "path": path }));
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!(printed["bytes"].as_u64().unwrap(), bytes.len() as u64);
    let read = words(&read_back(&path));
    let letter = drive.must("letters.get", json!({ "id": id }));
    for paragraph in letter["draft"]["paragraphs"].as_array().unwrap() {
        let paragraph = paragraph.as_str().unwrap();
        assert!(read.contains(&words(paragraph)), "{paragraph}\nis not in\n{read}");
    }
    for known in [
        "Anna Petrova",
        letter["envelope_line"].as_str().unwrap(),
        "12 Mill Street",
        "Dunmore",
    ] {
        assert!(read.contains(&words(known)), "{known} is not in {read}");
    }
}

#[test]
fn a_letter_in_russian_and_one_in_bulgarian_are_read_back_too() {
    for language in ["ru", "bg"] {
        let (drive, case) = known_client();
        let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
        edit["language"] = json!(language);
        edit["facts"] = json!(["Вы первыми взяли ржаную закваску", "Ваша пекарня на Мельничной"]);
        drive.must("clients.save", edit);
        let id = approved_apology(&drive, case);
        let path = drive.folder().join("letter.pdf");
        drive.must("letters.save_pdf", json!({ "id": id, "path": path }));
        let read = words(&read_back(&path));
        let letter = drive.must("letters.get", json!({ "id": id }));
        assert_eq!(letter["language"], language);
        for paragraph in letter["draft"]["paragraphs"].as_array().unwrap() {
            let paragraph = paragraph.as_str().unwrap();
            assert!(
                read.contains(&words(paragraph)),
                "{language}: {paragraph}\nis not in\n{read}"
            );
        }
    }
}

#[test]
fn the_same_letter_is_the_same_bytes_today_and_tomorrow() {
    let (drive, case) = known_client();
    let id = approved_apology(&drive, case);
    let print = |drive: &Drive, name: &str| {
        let path = drive.folder().join(name);
        drive.must("letters.save_pdf", json!({ "id": id, "path": path }));
        std::fs::read(path).unwrap()
    };
    let first = print(&drive, "one.pdf");
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["city"] = json!("Elsewhere");
    drive.must("clients.save", edit);
    let drive = drive.reopened("2026-12-30");
    assert!(
        print(&drive, "two.pdf") == first,
        "the letter stays as it was signed, whatever happened since"
    );
}

#[test]
fn the_pdf_is_laid_down_whole_or_not_at_all() {
    let (drive, case) = known_client();
    let id = approved_apology(&drive, case);
    let old = drive.file("letter.pdf", "an older paper, longer than nothing");
    let below = json!({ "id": id, "path": old.join("below-a-file.pdf") });
    assert!(drive.call("letters.save_pdf", below).is_err(), "a file is no folder");
    assert_eq!(
        std::fs::read_to_string(&old).unwrap(),
        "an older paper, longer than nothing"
    );
    let folder = drive.app().letters_folder();
    std::fs::write(&folder, "a file where the letters would go").unwrap();
    assert!(drive.call("letters.print", json!({ "id": id })).is_err());
    assert_eq!(
        drive.must("letters.get", json!({ "id": id }))["row"]["state"],
        "approved",
        "nothing was printed"
    );
    std::fs::remove_file(&folder).unwrap();
    drive.must("letters.save_pdf", json!({ "id": id, "path": old }));
    assert!(std::fs::read(&old).unwrap().starts_with(b"%PDF-"));
    let left: Vec<String> = std::fs::read_dir(drive.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".part"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_saved_copy_is_no_print() {
    let (drive, case) = known_client();
    let id = approved_apology(&drive, case);
    let path = drive.folder().join("copy.pdf");
    let saved = drive.must("letters.save_pdf", json!({ "id": id, "path": path }));
    let state = || drive.must("letters.get", json!({ "id": id }))["row"]["state"].clone();
    assert_eq!(state(), "approved", "a file is not yet a letter");
    assert_eq!(drive.case(case)["next"]["kind"], "print_letter");
    let printed = drive.must("letters.print", json!({ "id": id }));
    assert_eq!(state(), "printed");
    assert_eq!(printed["sha256"], saved["sha256"], "both are what was approved");
}

#[test]
fn one_apology_per_loss() {
    let (drive, case) = known_client();
    let id = approved_apology(&drive, case);
    assert_eq!(drive.refused("letters.write", apology(case)), "letters-one-apology");
    sent_and_answered(&drive, id);
    assert_eq!(
        drive.refused("letters.write", apology(case)),
        "letters-one-apology",
        "an answer does not make room for another"
    );
    assert_eq!(drive.must("letters.list", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn a_letter_goes_its_way_step_by_step() {
    let (drive, case) = known_client();
    let id = approved_apology(&drive, case);
    let moved = |state: &str| {
        drive.call(
            "letters.moved",
            json!({ "id": id, "state": state, "day": drive.today(), "note": "", "courier": "Petrov" }),
        )
    };
    for early in ["handed", "delivered", "answered", "draft"] {
        assert!(moved(early).is_err(), "{early} before it is printed");
    }
    drive.must("letters.print", json!({ "id": id }));
    moved("handed").unwrap();
    let touches = drive.must("touches.list", json!({ "id": case }));
    let touch = touches
        .as_array()
        .unwrap()
        .iter()
        .find(|touch| touch["letter_id"] == id)
        .unwrap();
    assert_eq!(
        (touch["outcome"].as_str(), touch["channel"].as_str()),
        (Some("delivered"), Some("letter"))
    );
}
