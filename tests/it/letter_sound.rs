//! Every paper that leaves the program is a sound PDF: another program finds nothing to complain of, and no font has to be
//! found on the machine it is printed from. `qpdf` and poppler's `pdffonts` say so; `cargo xtask setup` brings both.

use super::letter_studio::{approved, ready, write};
use super::owning::four_clients;
use super::scene::filled;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::process::Command;

/// What a program says of a file, whether it was content or not.
fn said(program: &str, arguments: &[&str], path: &str) -> (bool, String) {
    let output = Command::new(program).args(arguments).arg(path).output();
    let output = output.unwrap_or_else(|error| panic!("{program} (`cargo xtask setup` installs it): {error}"));
    let words = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    (output.status.success(), words.concat())
}

#[track_caller]
fn sound(what: &str, made: &Value) {
    let path = made["path"].as_str().unwrap();
    let (content, told) = said("qpdf", &["--check"], path);
    assert!(
        content && told.contains("No syntax or stream encoding errors found"),
        "{what}: {told}"
    );
    assert!(!told.to_lowercase().contains("warning"), "{what}: {told}");
    let (content, fonts) = said("pdffonts", &[], path);
    assert!(content && !fonts.to_lowercase().contains("error"), "{what}: {fonts}");
    // name, type, encoding, then: embedded, subset, known letters
    for font in fonts.lines().skip(2) {
        assert!(
            font.contains(" yes no  yes ") || font.contains(" yes yes yes "),
            "{what}: {font}"
        );
    }
}

fn printer(drive: &Drive, way: &str) {
    let shift = json!({ "right": 1.5, "down": -0.5 });
    let printer =
        json!({ "id": null, "name": way, "sheet": shift, "envelope": shift, "envelope_way": way, "usual": true });
    drive.must("printers.save", printer);
}

#[test]
fn a_letter_in_every_hand_with_its_card_and_envelope_fed_every_way_is_sound() {
    let (drive, case) = ready();
    for hand in drive.must("letters.hands", json!({})).as_array().unwrap() {
        let letter = filled(&drive, &write(&drive, case, "holiday"));
        let id = letter["row"]["id"].clone();
        drive.must("letters.set_hand", json!({ "id": id, "writing": hand }));
        drive.must(
            "letters.card",
            json!({ "id": id, "text": "Хлеб № 5 — 10 €, „ѝ“ и «ё»", "size": "business" }),
        );
        drive.must("letters.approve", json!({ "id": id }));
        let copy = drive.must(
            "letters.save_pdf",
            json!({ "id": id, "path": drive.folder().join("copy.pdf") }),
        );
        sound(&format!("{} in outlines", hand["hand"]), &copy);
        drive.must("letters.reopen", json!({ "id": id }));
    }
    let id = approved(&drive, case, "holiday");
    for way in ["upper", "left", "right"] {
        printer(&drive, way);
        sound(&format!("fed {way}"), &drive.must("letters.print", json!({ "id": id })));
        let usual = drive.must("printers.list", json!({}))[0]["id"].clone();
        for paper in ["sheet", "envelope"] {
            let test = json!({ "id": usual, "paper": paper, "width": 220.0, "height": 110.0,
                               "path": drive.folder().join("test.pdf") });
            sound(
                &format!("test print, {paper} {way}"),
                &drive.must("printers.test", test),
            );
        }
    }
}

#[test]
fn a_batch_of_either_way_with_slips_and_its_register_is_sound() {
    let (drive, case) = ready();
    printer(&drive, "left");
    let ids = ["holiday", "invitation", "parting"].map(|kind| approved(&drive, case, kind));
    for way in ["outlines", "text"] {
        let request = json!({ "ids": ids, "slips": true, "path": drive.folder().join("job.pdf"), "way": way });
        sound(way, &drive.must("letters.print_many", request));
    }
    let request = json!({ "ids": ids, "day": drive.today(), "courier": "Павел", "path": null });
    sound("the register", &drive.must("letters.register", request));
}

#[test]
fn the_sheet_for_ones_own_hand_and_the_poster_are_sound() {
    let drive = four_clients();
    for language in ["ru", "bg", "en"] {
        let path = drive.folder().join(format!("sheet-{language}.pdf"));
        let sheet = drive.must("hands.sheet", json!({ "language": language, "path": path }));
        sound(&format!("the sheet, {language}"), &sheet);
        let path = drive.folder().join(format!("poster-{language}.pdf"));
        let poster = json!({ "period": {}, "paper": "a3", "language": language, "path": path });
        sound(&format!("the poster, {language}"), &drive.must("losses.poster", poster));
    }
}
