//! The register of the day and the job of a batch: who still has to be gone to, in whole words, and how far the printing is.

use super::letter_round::{four, stops};
use super::letter_studio::{approved, edit, ready};
use comeback_core::jobs::{Jobs, Step};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::process::Command;

#[test]
fn what_left_on_an_earlier_day_is_in_no_round_and_no_register_of_this_one() {
    let (drive, [first, far, near, other]) = four();
    let all = [first, far, near, other];
    for id in [far, near] {
        drive.must("letters.print", json!({ "id": id }));
    }
    let hand =
        |drive: &Drive, ids: &[i64]| json!({ "ids": ids, "day": drive.today(), "courier": "Petrov", "path": null });
    drive.must("letters.hand_many", hand(&drive, &[far, near]));
    let moved = json!({ "id": near, "state": "delivered", "day": drive.today(), "note": "" });
    drive.must("letters.moved", moved);
    let round = drive.must("letters.round", json!({ "ids": all }));
    assert_eq!(
        stops(&round),
        [other, first, far],
        "what was given to him today he still carries"
    );
    let drive = drive.reopened("2026-11-30");
    drive.must("letters.print", json!({ "id": first }));
    let round = drive.must("letters.round", json!({ "ids": all }));
    assert_eq!(stops(&round), [other, first], "{round:#}");
    let left = |answer: &Value| -> Vec<(i64, String)> {
        let all = answer["left_out"].as_array().unwrap().iter();
        all.map(|one| {
            (
                one["id"].as_i64().unwrap(),
                one["why"]["key"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
    };
    let gone = [
        (far, "letters-left-gone".to_owned()),
        (near, "letters-left-arrived".to_owned()),
    ];
    assert_eq!(left(&round), gone);
    let register = drive.must("letters.register", hand(&drive, &[first, far, near]));
    assert_eq!(
        (&register["printed"], left(&register)),
        (&json!([first]), gone.to_vec())
    );
    let path = register["path"].as_str().unwrap();
    assert!(
        path.ends_with("Courier-s-register-2026-11-30-1.pdf"),
        "in the words of the window: {path}"
    );
}

#[test]
fn the_register_parts_no_phone_and_no_house_from_its_street() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    edit(&drive, |card| {
        card["phone"] = json!("8 (4822) 00-14-02");
        card["street"] = json!("пр-т Пятидесятилетия Октября, 31");
    });
    drive.must("letters.print", json!({ "id": id }));
    let path = drive.folder().join("register.pdf");
    let request = json!({ "ids": [id], "day": drive.today(), "courier": "", "path": path });
    drive.must("letters.register", request);
    let output = Command::new("pdftotext")
        .arg("-layout")
        .arg(&path)
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    for whole in ["8 (4822) 00-14-02", "Октября, 31"] {
        let words: Vec<&str> = whole.split(' ').collect();
        let line = text.lines().find(|line| line.contains(words[words.len() - 1]));
        let line = line.unwrap_or_else(|| panic!("{whole} is not in {text}"));
        assert!(words.iter().all(|word| line.contains(word)), "{text}");
    }
}

#[test]
fn a_batch_tells_how_far_it_is_in_letters_and_two_of_one_day_lie_beside_each_other() {
    let (drive, case) = ready();
    let list = approved(&drive, case, "hand_over");
    let parting = approved(&drive, case, "parting");
    let holiday = approved(&drive, case, "holiday");
    for way in ["outlines", "text"] {
        let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let heard = told.clone();
        let mut progress = Jobs::default().start("print", Box::new(move |step| heard.lock().unwrap().push(step)));
        let body = json!({ "ids": [list, parting, holiday], "slips": false, "path": null, "way": way }).to_string();
        comeback_core::api::dispatch(drive.app(), "letters.print_many", &body, &mut progress).unwrap();
        let steps = told.lock().unwrap().clone();
        let of = |step: &Step| match step {
            Step::Writing { done, of } => Some((*done, *of)),
            _ => None,
        };
        let writing: Vec<(u32, u32)> = steps.iter().filter_map(of).collect();
        assert!(
            writing.iter().all(|(_, of)| *of == 3),
            "{way}: {writing:?}, three letters in two envelopes"
        );
        assert!(writing.iter().any(|(done, _)| *done >= 2), "{way}: {writing:?}");
    }
    let print = |ids: &[i64]| {
        drive.must(
            "letters.print_many",
            json!({ "ids": ids, "slips": false, "path": null, "way": "outlines" }),
        )["path"]
            .clone()
    };
    let (one, other) = (print(&[parting]), print(&[holiday]));
    assert_ne!(one, other, "the job before is not written over");
    assert_eq!(print(&[parting]), one, "the same job lies where it lay");
}
