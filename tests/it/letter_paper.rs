//! Letters on paper: the pages that were approved, two ways of a batch, the round, the card, the envelope, the printer.

use super::letter_studio::{approved, ready, rules, state, write};
use super::scene::{count, file, filled, refused_by_the_file};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::process::Command;

pub fn read(program: &str, arguments: &[&str], path: &str) -> String {
    let mut command = Command::new(program);
    command.args(arguments).arg(path);
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().expect("poppler-utils read the PDF back");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn saved(drive: &Drive, id: i64) -> Vec<u8> {
    let path = drive.folder().join("saved.pdf");
    drive.must("letters.save_pdf", json!({ "id": id, "path": path }));
    std::fs::read(&path).unwrap()
}

/// As a version that draws otherwise would find it: what is drawn now is not what was approved.
fn drawn_otherwise(drive: &Drive, id: i64) {
    let sql = "DROP TRIGGER IF EXISTS letters_are_frozen; UPDATE letters SET seed = seed + 1 WHERE id = ";
    file(drive).execute_batch(&format!("{sql}{id}")).unwrap();
}

/// As it was approved before pages were kept.
fn without_pages(drive: &Drive, id: i64) {
    let sql = "DROP TRIGGER IF EXISTS letter_papers_stay; DELETE FROM letter_papers WHERE letter_id = ";
    file(drive).execute_batch(&format!("{sql}{id}")).unwrap();
}

fn print_many(drive: &Drive, ids: &[i64], way: Option<&str>) -> Value {
    let request = json!({ "ids": ids, "slips": true, "path": drive.folder().join("job.pdf"), "way": way });
    drive.must("letters.print_many", request)
}

#[test]
fn an_approved_letter_is_printed_by_any_later_version_as_it_was_approved() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    let before = saved(&drive, id);
    drawn_otherwise(&drive, id);
    assert_eq!(saved(&drive, id), before, "the kept bytes, and no new drawing");
    let printed = drive.must("letters.print", json!({ "id": id }));
    assert_eq!(std::fs::read(printed["path"].as_str().unwrap()).unwrap(), before);
    let size = count(&drive, "SELECT length(pdf) FROM letter_papers");
    assert!(size < 350_000, "{size} bytes lie in the drive for one letter");
}

#[test]
fn a_letter_from_before_pages_were_kept_is_held_against_its_mark_and_kept_when_it_is_printed() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    without_pages(&drive, id);
    let before = saved(&drive, id);
    assert_eq!(
        count(&drive, "SELECT count(*) FROM letter_papers"),
        0,
        "a copy is no print"
    );
    drive.must("letters.print", json!({ "id": id }));
    assert_eq!(count(&drive, "SELECT count(*) FROM letter_papers"), 1);
    drawn_otherwise(&drive, id);
    assert_eq!(saved(&drive, id), before);
    without_pages(&drive, id);
    let error = drive.call("letters.print", json!({ "id": id })).unwrap_err();
    assert_eq!(
        error.sentence.key, "error-reprinting",
        "nothing else is printed in its stead"
    );
}

#[test]
fn kept_pages_are_changed_by_nobody_and_go_with_the_approval() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    for sql in [
        "UPDATE letter_papers SET pdf = x'00'",
        "DELETE FROM letter_papers",
        "UPDATE letters SET card = 'Other words'",
    ] {
        assert!(refused_by_the_file(&drive, sql).contains("letter-frozen"), "{sql}");
    }
    drive.must("letters.reopen", json!({ "id": id }));
    assert_eq!(count(&drive, "SELECT count(*) FROM letter_papers"), 0);
    drive.must("undo.back", json!({}));
    assert_eq!(state(&drive, id), "approved");
    assert!(
        saved(&drive, id).starts_with(b"%PDF-"),
        "the old way, and the same bytes"
    );
}

#[test]
fn a_batch_of_approved_pages_holds_them_byte_for_byte() {
    let (drive, case) = ready();
    let ids = ["holiday", "invitation"].map(|kind| approved(&drive, case, kind));
    saved(&drive, ids[0]);
    let alone = drive.folder().join("saved.pdf");
    let one = read("pdftotext", &["-raw", "-l", "1"], alone.to_str().unwrap());
    drawn_otherwise(&drive, ids[0]);
    let job = print_many(&drive, &ids, None);
    assert_eq!(
        (job["way"].as_str(), job["pages"].as_u64()),
        (Some("outlines"), Some(6))
    );
    let path = job["path"].as_str().unwrap();
    assert_eq!(read("pdftotext", &["-raw", "-l", "1"], path), one);
    assert!(
        read("pdffonts", &[], path)
            .lines()
            .skip(2)
            .all(|font| font.contains(" yes "))
    );
}

#[test]
fn a_large_batch_is_text_whose_words_stand_where_they_were_approved() {
    let (drive, case) = ready();
    let ids = ["holiday", "invitation", "parting"].map(|kind| approved(&drive, case, kind));
    let job = print_many(&drive, &ids, Some("text"));
    assert_eq!((job["way"].as_str(), job["pages"].as_u64()), (Some("text"), Some(9)));
    let text = read("pdftotext", &["-raw"], job["path"].as_str().unwrap()).replace(char::is_whitespace, "");
    for id in ids {
        assert_eq!(state(&drive, id), "printed");
        let letter = drive.must("letters.get", json!({ "id": id }));
        for paragraph in letter["draft"]["paragraphs"].as_array().unwrap() {
            let words = paragraph.as_str().unwrap().replace(char::is_whitespace, "");
            assert!(text.contains(&words), "{words}");
        }
    }
}

#[test]
fn a_letter_that_would_be_laid_out_otherwise_is_left_out_of_the_text() {
    let (drive, case) = ready();
    let ids = ["holiday", "invitation"].map(|kind| approved(&drive, case, kind));
    drawn_otherwise(&drive, ids[0]);
    let job = print_many(&drive, &ids, Some("text"));
    assert_eq!(job["printed"], json!([ids[1]]));
    assert_eq!(job["left_out"][0]["why"]["key"], "letters-left-otherwise");
    assert_eq!(state(&drive, ids[0]), "approved", "what was left out is not printed");
    assert_eq!(
        print_many(&drive, &ids, Some("outlines"))["printed"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn more_than_fifty_letters_are_text_unless_the_user_says_otherwise() {
    let (drive, case) = ready();
    let first = approved(&drive, case, "parting");
    let columns = "case_id, kind, language, signer_id, draft, envelope_line, seed, made_on, state, final_text, pdf_sha256, approved_on";
    let sql = format!(
        "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 50)
         INSERT INTO letters ({columns}) SELECT {columns} FROM letters, n WHERE letters.id = {first};
         INSERT INTO letter_papers SELECT l.id, p.pdf_sha256, p.layout_sha256, p.pages, p.pdf FROM letters AS l, letter_papers AS p
           WHERE l.id <> {first}"
    );
    file(&drive).execute_batch(&sql).unwrap();
    let all: Vec<i64> = (first..=first + 50).collect();
    let job = print_many(&drive, &all, None);
    assert_eq!(
        (job["way"].as_str(), job["printed"].as_array().unwrap().len()),
        (Some("text"), 51)
    );
    assert!(
        job["bytes"].as_i64().unwrap() < 51 * 20_000 + 400_000,
        "{}",
        job["bytes"]
    );
    assert_eq!(print_many(&drive, &all, Some("outlines"))["way"], "outlines");
    let many: Vec<i64> = (1..=101).collect();
    let request = json!({ "ids": many, "slips": false, "path": null, "way": "outlines" });
    let error = drive.call("letters.print_many", request).unwrap_err();
    assert_eq!(error.sentence.key, "letters-too-many-bound");
}

#[test]
fn what_lies_in_the_envelope_is_printed_with_its_letter() {
    let (drive, case) = ready();
    let list = approved(&drive, case, "hand_over");
    let parting = approved(&drive, case, "parting");
    for way in ["outlines", "text"] {
        let job = print_many(&drive, &[list, parting], Some(way));
        assert_eq!(job["printed"], json!([parting, list]), "{way}");
        assert_eq!(job["pages"], 4, "{way}: letter, list, one envelope, one slip");
    }
}

#[test]
fn a_card_lies_in_the_envelope_and_is_frozen_with_the_letter() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let id = letter["row"]["id"].clone();
    let card = |text: &str, size: &str| drive.call("letters.card", json!({ "id": id, "text": text, "size": size }));
    let told = |text: &str, size: &str| rules(&card(text, size).unwrap(), true);
    assert_eq!(told("С праздником 🎉", "business"), ["printable"]);
    assert_eq!(told("Хлеб и соль. ".repeat(45).trim(), "business"), ["one-page"]);
    assert_eq!(told("⟦слово⟧", "business"), ["filled"]);
    let soft = rules(&card("Скидка 20 % на всё", "business").unwrap(), false);
    assert!(soft.contains(&"percentage".to_owned()), "{soft:?}");
    assert_eq!(
        card(&"Хлеб. ".repeat(200), "a6").unwrap_err().sentence.key,
        "letters-card-longest"
    );
    let kept = card("Ваш хлеб\u{7} ждёт Вас", "business").unwrap();
    assert_eq!(kept["card"], json!({ "text": "Ваш хлеб ждёт Вас", "size": "business" }));
    let request = json!({ "id": id, "draft": kept["draft"], "envelope_line": kept["envelope_line"] });
    assert!(
        drive.must("letters.preview", request)["card"]
            .as_str()
            .unwrap()
            .starts_with("<svg")
    );
    drive.must("letters.approve", json!({ "id": id }));
    let late = json!({ "id": id, "text": "", "size": "a6" });
    assert_eq!(drive.refused("letters.card", late), "letter-frozen");
    let printed = drive.must("letters.print", json!({ "id": id }));
    assert_eq!(printed["pages"], 3, "letter, card, envelope");
    let info = read("pdfinfo", &["-f", "2", "-l", "2"], printed["path"].as_str().unwrap());
    assert!(info.contains("255.118 x 141.732"), "a card of 90 by 50 mm: {info}");
    let text = read("pdftotext", &["-f", "2", "-l", "2"], printed["path"].as_str().unwrap());
    assert!(text.replace(char::is_whitespace, "").contains("Вашхлеб"), "{text}");
}

#[test]
fn an_envelope_has_the_size_it_was_given_and_no_impossible_one() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let id = letter["row"]["id"].clone();
    let size = |width: f64, height: f64| {
        let mut writing = letter["writing"].clone();
        (
            writing["envelope"],
            writing["envelope_width"],
            writing["envelope_height"],
        ) = (json!("custom"), json!(width), json!(height));
        drive.call("letters.set_hand", json!({ "id": id, "writing": writing }))
    };
    for (width, height) in [(0.0, 0.0), (110.0, 220.0), (900.0, 200.0), (220.0, -5.0)] {
        assert_eq!(size(width, height).unwrap_err().sentence.key, "letters-envelope-size");
    }
    for (width, height, points) in [
        (360.0, 270.0, "1020.47 x 765.354"),
        (100.0, 70.0, "283.465 x 198.425"),
        (240.0, 120.0, "680.315 x 340.158"),
    ] {
        size(width, height).unwrap();
        drive.must("letters.approve", json!({ "id": id }));
        saved(&drive, id.as_i64().unwrap());
        let path = drive.folder().join("saved.pdf");
        let info = read("pdfinfo", &["-f", "2", "-l", "2"], path.to_str().unwrap());
        assert!(info.contains(points), "{points}: {info}");
        drive.must("letters.reopen", json!({ "id": id }));
    }
}

#[test]
fn a_printer_is_remembered_with_what_it_is_off_by_and_every_print_is_laid_for_it() {
    let (drive, case) = ready();
    let printer = json!({ "id": null, "name": " Canon ", "sheet": { "right": 0.0, "down": 0.0 },
                          "envelope": { "right": 0.0, "down": 0.0 }, "envelope_way": "left", "usual": true });
    let id = drive.must("printers.save", printer.clone())[0]["id"].clone();
    assert_eq!(
        drive.call("printers.save", printer.clone()).unwrap_err().sentence.key,
        "printers-name-taken"
    );
    let wrong = |change: Value| {
        let mut other = printer.clone();
        other["name"] = json!("HP");
        other
            .as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        drive.call("printers.save", other).unwrap_err().sentence.key
    };
    assert_eq!(wrong(json!({ "name": "  " })), "printers-name");
    assert_eq!(
        wrong(json!({ "sheet": { "right": 21.0, "down": 0.0 } })),
        "printers-too-far"
    );
    let measured = |paper: &str, left: f64, top: f64| {
        drive.call(
            "printers.measured",
            json!({ "id": id, "paper": paper, "left": left, "top": top }),
        )
    };
    measured("envelope", 8.5, 12.0).unwrap();
    let now = measured("envelope", 10.2, 10.0).unwrap();
    assert_eq!(
        now[0]["envelope"],
        json!({ "right": 1.3, "down": -2.0 }),
        "two test pages add up"
    );
    assert_eq!(
        measured("sheet", 80.0, 10.0).unwrap_err().sentence.key,
        "printers-too-far"
    );
    let letter = approved(&drive, case, "holiday");
    let printed = drive.must("letters.print", json!({ "id": letter }));
    let path = printed["path"].as_str().unwrap();
    assert!(
        read("pdfinfo", &["-f", "2", "-l", "2"], path).contains("311.811 x 623.622"),
        "turned by a quarter"
    );
    assert_ne!(
        std::fs::read(path).unwrap(),
        saved(&drive, letter),
        "the copy is as it was approved"
    );
    let test = |width: f64| {
        let paper = json!({ "id": id, "paper": "envelope", "width": width, "height": 110.0, "path": drive.folder() });
        drive.call("printers.test", paper)
    };
    let page = test(220.0).unwrap();
    assert!(read("pdfinfo", &[], page["path"].as_str().unwrap()).contains("311.811 x 623.622"));
    assert_eq!(test(4000.0).unwrap_err().sentence.key, "printers-size");
    let mut second = printer.clone();
    (second["name"], second["envelope_way"]) = (json!("HP"), json!("upper"));
    assert_eq!(
        drive.must("printers.save", second)[0]["name"],
        "HP",
        "the one chosen last is the usual one"
    );
    drive.must("printers.remove", json!({ "id": id }));
    drive.must("undo.back", json!({}));
    assert_eq!(drive.must("printers.list", json!({})).as_array().unwrap().len(), 2);
}

#[test]
fn a_template_goes_to_a_file_and_comes_back_from_one_and_a_bad_file_changes_nothing() {
    let (drive, _) = ready();
    let path = drive.folder().join("holiday.txt");
    let asked = |path: &std::path::Path| json!({ "language": "en", "kind": "holiday", "path": path });
    let shipped = drive.must("letters.export_template", asked(&path))["body"]
        .as_str()
        .unwrap()
        .to_owned();
    let exported = std::fs::read_to_string(&path).unwrap();
    assert_eq!(
        exported,
        format!("{}\n{{# Comeback: holiday, en #}}\n", shipped.trim_end())
    );
    let own = format!(
        "\u{feff}{}",
        shipped.replace("Yours sincerely", "Kind regards").replace('\n', "\r\n")
    );
    std::fs::write(&path, &own).unwrap();
    let taken = drive.must("letters.import_template", asked(&path));
    assert_eq!(taken["body"], own.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    let refused = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        drive
            .call("letters.import_template", asked(&path))
            .unwrap_err()
            .sentence
            .key
    };
    assert_eq!(refused(&[0xff, 0xfe, 0x00]), "letters-template-no-text");
    assert_eq!(
        refused(b"{% block greeting %}{{ nobody }}{% endblock %}"),
        "letters-template-unknown"
    );
    assert_eq!(refused(&[b'a'; 90_000]), "letters-template-too-long");
    let nowhere = drive.folder().join("nowhere.txt");
    let thanks = json!({ "language": "en", "kind": "thanks", "path": path });
    drive.must("letters.export_template", thanks);
    let other = drive.call("letters.import_template", asked(&path)).unwrap_err();
    assert_eq!(
        other.sentence.key, "letters-template-other-kind",
        "a file says what it holds"
    );
    let thanks = drive.must("letters.template", json!({ "language": "en", "kind": "thanks" }));
    assert_eq!(
        refused(thanks["shipped"].as_str().unwrap().as_bytes()),
        "letters-template-shipped-other",
        "and so does a shipped text without its mark"
    );
    let gone = drive.call("letters.import_template", asked(&nowhere)).unwrap_err();
    assert_eq!(gone.sentence.key, "letters-template-unread");
    let now = drive.must("letters.template", json!({ "language": "en", "kind": "holiday" }));
    assert_eq!(now["body"], taken["body"], "what was good stays");
}
