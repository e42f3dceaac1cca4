//! Handwriting of one's own from a filled sheet, and a signature from a picture: read, looked through, kept, written with.

use super::scene::{approved_apology, client, count, refused_by_the_file, say, terminal};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::{Drive, pictures};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// The two pages of an English sheet, filled in; they are photographed once for all these tests.
fn pages() -> &'static [Vec<u8>] {
    static PAGES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    PAGES.get_or_init(|| pictures::sheet(Language::En))
}

fn laid(drive: &Drive, name: &str, bytes: &[u8]) -> PathBuf {
    let path = drive.app().path().with_file_name(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn sheet(drive: &Drive) -> Vec<PathBuf> {
    let numbered = pages().iter().enumerate();
    numbered
        .map(|(number, page)| laid(drive, &format!("page-{number}.png"), page))
        .collect()
}

/// The sentence a request is refused with.
#[track_caller]
fn refused(drive: &Drive, name: &str, request: Value) -> String {
    drive.call(name, request).unwrap_err().sentence.key
}

/// A hand that Olga writes by.
fn kept(drive: &Drive) -> i64 {
    let read = drive.must("hands.read", json!({ "paths": sheet(drive) }));
    let id = read["hand"]["hand"]["id"].as_i64().unwrap();
    let keep = json!({ "id": id, "name": "Olga’s own", "employee_id": drive.employee("Olga") });
    drive.must("hands.keep", keep);
    id
}

fn letter(drive: &Drive, case: i64) -> Value {
    drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": "apology", "signer_id": null }),
    )
}

fn preview(drive: &Drive, letter: &Value) -> Value {
    let request =
        json!({ "id": letter["row"]["id"], "draft": letter["draft"], "envelope_line": letter["envelope_line"] });
    drive.must("letters.preview", request)
}

fn signer(drive: &Drive, name: &str) -> Value {
    let all = drive.must("hands.signers", json!({}));
    let found = all.as_array().unwrap().iter().find(|one| one["who"]["name"] == name);
    found.unwrap().clone()
}

#[test]
fn a_filled_sheet_becomes_a_hand_page_by_page_and_is_looked_through() {
    let drive = Drive::new("2026-11-24");
    let paths = sheet(&drive);
    let first = drive.must("hands.read", json!({ "paths": [paths[0]] }))["hand"].clone();
    let id = first["hand"]["id"].clone();
    assert_eq!(first["pages_missing"], json!([2]));
    assert!(!first["hand"]["kept"].as_bool().unwrap());
    let lacking = first["hand"]["lacking"].as_str().unwrap();
    assert!(lacking.contains('№') && !lacking.contains('a'), "{lacking}");
    let whole = drive.must("hands.read", json!({ "id": id, "paths": [paths[1]] }))["hand"].clone();
    assert_eq!(whole["pages_missing"], json!([]));
    let glyphs = whole["glyphs"].as_array().unwrap();
    let good = glyphs.iter().filter(|glyph| glyph["verdict"] == "good").count();
    assert!(good * 100 >= glyphs.len() * 95, "{good} of {}", glyphs.len());
    assert!(whole["sample"].as_str().unwrap().starts_with("<svg"));
    // One form of "a" is left out; two stay, and the undo brings it again.
    let cell = glyphs.iter().find(|glyph| glyph["letter"] == "a").unwrap()["cell"].clone();
    let left = drive.must("hands.take", json!({ "id": id, "cells": [cell], "taken": false }));
    let of_a = |page: &Value| {
        let all = page["glyphs"].as_array().unwrap().iter();
        all.filter(|glyph| glyph["letter"] == "a" && glyph["taken"] == true)
            .count()
    };
    assert_eq!(of_a(&left), 2);
    drive.must("undo.back", json!({}));
    assert_eq!(of_a(&drive.must("hands.get", json!({ "id": id }))), 3);
    // A page that is photographed again before it was filled in costs no letter that was good.
    let blank = laid(&drive, "blank.png", &pictures::blank_sheet(Language::En));
    let again = json!({ "id": id, "paths": [blank, paths[1]] });
    let read = drive.must("hands.read", again);
    assert_eq!(read["troubles"][0]["sentence"]["key"], "hands-unread-blank");
    assert_eq!(of_a(&read["hand"]), 3);
    assert_eq!(
        refused(&drive, "hands.keep", json!({ "id": id, "name": " " })),
        "hands-unnamed"
    );
}

#[test]
fn a_letter_is_written_by_the_signers_own_hand_and_an_approved_one_keeps_it() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let before = preview(&drive, &letter(&drive, case));
    let hand = kept(&drive);
    let draft = letter(&drive, case);
    assert_eq!(
        draft["writing"]["own"],
        json!(hand),
        "Olga signs, so Olga’s hand writes"
    );
    assert_ne!(preview(&drive, &draft)["pages"], before["pages"]);
    let id = approved_apology(&drive, case);
    drive.must("letters.print", json!({ "id": id }));
    let cell = drive.must("hands.get", json!({ "id": hand }))["glyphs"][0]["cell"].clone();
    let changed = drive
        .call("hands.take", json!({ "id": hand, "cells": [cell], "taken": false }))
        .unwrap_err();
    assert_eq!(changed.sentence.key, "hands-in-letters");
    for sql in [
        "UPDATE own_glyphs SET taken = 0",
        "DELETE FROM own_glyphs",
        "DELETE FROM own_hands",
    ] {
        assert!(refused_by_the_file(&drive, sql).contains("hand-in-use"), "{sql}");
    }
    let left = drive.must("hands.remove", json!({ "id": hand }));
    assert_eq!((&left[0]["removed"], &left[0]["letters"]), (&json!(true), &json!(1)));
    assert_eq!(
        signer(&drive, "Olga")["own"],
        Value::Null,
        "her next letters are not written by it"
    );
    drive.must("letters.save_pdf", json!({ "id": id, "path": null }));
    let again = json!({ "id": id });
    assert_eq!(
        drive.must("letters.get", again)["writing"]["own"],
        json!(hand),
        "this one is"
    );
}

#[test]
fn what_the_own_hand_lacks_is_lent_and_named() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    kept(&drive);
    let mut draft = letter(&drive, case);
    draft["draft"]["paragraphs"][0] = json!("Ёлка & all: a@b");
    let save = json!({ "id": draft["row"]["id"], "draft": draft["draft"], "envelope_line": "" });
    let lent = drive.must("letters.save", save)["lent"].as_str().unwrap().to_owned();
    assert!(
        lent.contains("&") && lent.contains("Ё") && lent.contains("@") && !lent.contains('b'),
        "{lent}"
    );
    preview(&drive, &drive.must("letters.get", json!({ "id": draft["row"]["id"] })));
}

#[test]
fn a_hand_no_letter_stands_on_is_gone_when_removed_and_comes_back_with_undo() {
    let drive = Drive::new("2026-11-24");
    let hand = kept(&drive);
    assert_eq!(drive.must("hands.remove", json!({ "id": hand })), json!([]));
    assert_eq!(count(&drive, "SELECT count(*) FROM own_glyphs"), 0);
    let choose = json!({ "employee_id": drive.employee("Denis"), "own": hand });
    assert_eq!(refused(&drive, "hands.give", choose), "hands-not-kept");
    drive.must("undo.back", json!({}));
    assert_eq!(signer(&drive, "Olga")["own_name"], "Olga’s own");
    let given = drive.must(
        "hands.give",
        json!({ "employee_id": drive.employee("Denis"), "hand": "school" }),
    );
    assert!(
        given
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["who"]["name"] == "Denis" && one["hand"] == "school")
    );
}

#[test]
fn what_is_no_sheet_is_refused_with_the_way_out() {
    let drive = Drive::new("2026-11-24");
    let read = |paths: Value| refused(&drive, "hands.read", json!({ "paths": paths }));
    let text = drive.file("list.jpg", "not a picture");
    let nothing = laid(&drive, "nothing.png", &pictures::nothing());
    assert_eq!(read(json!([text])), "hands-unread-no-picture");
    assert_eq!(read(json!([nothing])), "hands-unread-no-sheet");
    assert_eq!(read(json!(["/nowhere/sheet.jpg"])), "hands-unread-file");
    assert_eq!(read(json!([])), "hands-how-many-pictures");
    assert_eq!(read(json!(vec![&text; 25])), "hands-how-many-pictures");
    let blank = laid(&drive, "blank.png", &pictures::blank_sheet(Language::Ru));
    assert_eq!(read(json!([blank])), "hands-unread-blank");
    assert_eq!(
        count(&drive, "SELECT count(*) FROM own_hands"),
        0,
        "nothing half read is kept, and no hand without a letter"
    );
    let mixed = drive.must("hands.read", json!({ "paths": [nothing, sheet(&drive)[1]] }));
    assert_eq!(mixed["troubles"][0]["file"], "nothing.png");
    let why = say(Language::Ru, &mixed["troubles"][0]["sentence"]);
    assert!(why.contains("Напечатайте лист"), "{why}");
}

#[test]
fn a_signature_is_drawn_on_the_letter_and_its_successor_leaves_approved_ones_alone() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let mut card = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    (card["street"], card["city"]) = (json!("4 Garden Street"), json!("Leeds"));
    drive.must("clients.save", card);
    let olga = drive.employee("Olga");
    let sign = |swings: f32| {
        let picture = laid(&drive, "signature.png", &pictures::signature(swings));
        drive.must("signatures.read", json!({ "employee_id": olga, "path": picture }))
    };
    sign(5.0);
    let draft = letter(&drive, case);
    let pages = preview(&drive, &draft)["pages"][0].as_str().unwrap().to_owned();
    assert_eq!(pages.matches("data:image/png").count(), 1);
    let mut bare = draft["writing"].clone();
    bare["signed"] = json!(false);
    let unsigned = drive.must("letters.set_hand", json!({ "id": draft["row"]["id"], "writing": bare }));
    assert!(
        !preview(&drive, &unsigned)["pages"][0]
            .as_str()
            .unwrap()
            .contains("data:image")
    );
    drive.must("undo.back", json!({}));
    let id = approved_apology(&drive, case);
    sign(3.0);
    assert_eq!(
        count(&drive, "SELECT count(*) FROM signatures WHERE removed_on IS NULL"),
        1
    );
    drive.must("letters.save_pdf", json!({ "id": id, "path": null }));
    for way in ["outlines", "text"] {
        let print = json!({ "ids": [id], "slips": false, "path": null, "way": way });
        let job = drive.must("letters.print_many", print);
        let bytes = std::fs::read(job["path"].as_str().unwrap()).unwrap();
        let pictures = bytes.windows(6).filter(|some| some == b"/SMask").count();
        assert_eq!(pictures, 1, "the job bound {way} shows the signature");
    }
    assert!(refused_by_the_file(&drive, "DELETE FROM signatures").contains("hand-in-use"));
    drive.must("signatures.remove", json!({ "employee_id": olga }));
    assert_eq!(
        count(&drive, "SELECT count(*) FROM signatures"),
        1,
        "the one that was approved with"
    );
    assert_eq!(
        refused(&drive, "signatures.remove", json!({ "employee_id": olga })),
        "hands-no-signature"
    );
    let nothing = laid(&drive, "nothing.png", &pictures::nothing());
    let request = json!({ "employee_id": olga, "path": nothing });
    assert_eq!(refused(&drive, "signatures.read", request), "hands-unread-no-ink");
}

#[test]
fn hands_and_signatures_are_kept_from_the_terminal_as_well() {
    let drive = Drive::new("2026-11-24");
    let run = |words: &[&str]| {
        let mut call = Command::new(terminal());
        call.arg("--data")
            .arg(drive.app().path())
            .args(["--today", "2026-11-24", "--lang", "en"]);
        let output = call.args(words).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let printed = drive.app().path().with_file_name("sheet.pdf");
    let (code, said, _) = run(&["hand", "sheet", "--language", "bg", "--out", printed.to_str().unwrap()]);
    assert_eq!((code, said.starts_with("Sheets: 3")), (Some(0), true), "{said}");
    assert!(std::fs::read(&printed).unwrap().starts_with(b"%PDF"));
    let paths = sheet(&drive);
    let pictures: Vec<&str> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    let (code, said, told) = run(&[
        "hand",
        "read",
        pictures[0],
        pictures[1],
        "--name",
        "Mine",
        "--of",
        "Olga",
    ]);
    assert_eq!(code, Some(0), "{told}");
    assert!(said.contains("good letters of"), "{said}");
    assert!(run(&["hand", "list"]).1.contains("Mine"));
    assert!(run(&["hand", "show", "Mine"]).1.contains("good"));
    let (code, _, told) = run(&["hand", "read", printed.to_str().unwrap()]);
    assert_eq!((code, told.contains("JPEG or PNG")), (Some(1), true), "{told}");
    let signature = laid(&drive, "signature.png", &pictures::signature(4.0));
    let (code, said, told) = run(&["signature", "set", "Olga", signature.to_str().unwrap()]);
    assert_eq!((code, said.contains("signature of")), (Some(0), true), "{said} {told}");
    assert!(!run(&["signature", "remove", "Olga"]).1.contains("signature of"));
    assert!(run(&["hand", "give", "Olga", "--ready", "fine"]).1.contains("Olga"));
    assert!(run(&["hand", "remove", "Mine"]).1.contains("No hands of your own"));
}
