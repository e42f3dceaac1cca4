//! The courier's round, and what a batch leaves out: each with its sentence, and nothing half printed.

use super::letter_studio::{approved, edit, ready, save, state, write};
use super::scene::{client, count, file, filled};
use comeback_core::jobs::{Jobs, Progress};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::process::Command;

/// Another client who was lost, living there, with an approved letter.
fn neighbour(drive: &Drive, name: &str, city: &str, street: &str) -> i64 {
    drive.bought(name, "2025-09-01", 30, 12, 900);
    let case = drive.open_case(name, "Svetlana");
    let mut card = drive.must("clients.get", json!({ "id": client(drive, name) }))["edit"].clone();
    (card["city"], card["street"]) = (json!(city), json!(street));
    drive.must("clients.save", card);
    approved(drive, case, "holiday")
}

pub fn stops(round: &Value) -> Vec<i64> {
    let stops = round["stops"].as_array().unwrap().iter();
    stops.map(|stop| stop["id"].as_i64().unwrap()).collect()
}

/// Four letters: Садовая 4, 12 and 100 in Тверь, and one in Бежецк.
pub fn four() -> (Drive, [i64; 4]) {
    let (drive, case) = ready();
    let first = approved(&drive, case, "holiday");
    let far = neighbour(&drive, "Zarya", "г. Тверь", "Садовая, 100");
    let near = neighbour(&drive, "Mayak", "Тверь", "Садовая ул., дом 12");
    let other = neighbour(&drive, "Kalach", "Бежецк", "Яблоневая, 7");
    (drive, [first, far, near, other])
}

#[test]
fn the_courier_goes_by_town_street_and_house() {
    let (drive, [first, far, near, other]) = four();
    let round = drive.must("letters.round", json!({ "ids": [far, first, near, other] }));
    assert_eq!(stops(&round), [other, first, near, far], "{round:#}");
    assert_eq!(round["stops"][1]["moved"], false);
}

#[test]
fn an_order_changed_by_hand_is_kept_and_the_pages_and_the_register_follow_it() {
    let (drive, [first, far, near, other]) = four();
    let wanted = [far, other, first, near];
    let arranged = drive.must("letters.arrange", json!({ "ids": wanted }));
    assert_eq!(stops(&arranged), wanted);
    let round = drive.must("letters.round", json!({ "ids": [first, far, near, other] }));
    assert_eq!(stops(&round), wanted, "kept");
    let request = json!({ "ids": [first, far, near, other], "slips": false, "path": null });
    let job = drive.must("letters.print_many", request);
    assert_eq!(job["printed"], json!(wanted));
    let request = json!({ "ids": [first, far, near, other], "day": drive.today(), "courier": "", "path": null });
    assert_eq!(drive.must("letters.register", request)["printed"], json!(wanted));
    let back = drive.must("letters.arrange", json!({ "ids": wanted, "by_address": true }));
    assert_eq!(stops(&back), [other, first, near, far]);
    drive.must("undo.back", json!({}));
    let round = drive.must("letters.round", json!({ "ids": wanted }));
    assert_eq!(stops(&round), wanted, "one step back");
}

#[test]
fn a_round_of_nothing_and_of_too_much_is_answered() {
    let (drive, _) = ready();
    let none = drive.call("letters.round", json!({ "ids": [] })).unwrap_err();
    assert_eq!(none.sentence.key, "letters-none-chosen");
    let many: Vec<i64> = (1..=1001).collect();
    let many = drive.call("letters.arrange", json!({ "ids": many })).unwrap_err();
    assert_eq!(many.sentence.key, "letters-too-many");
}

#[test]
fn what_cannot_be_printed_is_left_out_of_a_batch_by_name_and_the_rest_is_printed() {
    let (drive, [first, far, near, other]) = four();
    let (_, case) = (
        0,
        drive.must("letters.get", json!({ "id": first }))["row"]["case_id"]
            .as_i64()
            .unwrap(),
    );
    let draft = filled(&drive, &write(&drive, case, "parting"));
    let draft_id = draft["row"]["id"].as_i64().unwrap();
    save(&drive, &draft, |draft| {
        draft["paragraphs"][0] = json!("С праздником 🎉")
    });
    edit_of(&drive, "Mayak", |card| {
        (card["city"], card["street"]) = (json!(""), json!(""))
    });
    drive.must("letters.print", json!({ "id": other }));
    let handed = json!({ "id": other, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" });
    drive.must("letters.moved", handed);
    for way in ["outlines", "text"] {
        let request = json!({ "ids": [first, far, near, other, draft_id], "slips": true, "path": null, "way": way });
        let job = drive.must("letters.print_many", request);
        assert_eq!(job["printed"], json!([first, far]), "{way}");
        let mut why: Vec<(i64, String)> = job["left_out"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                (
                    one["id"].as_i64().unwrap(),
                    one["why"]["key"].as_str().unwrap().to_owned(),
                )
            })
            .collect();
        why.sort();
        let mut wanted = vec![
            (near, "letters-left-address".to_owned()),
            (other, "letters-left-state".to_owned()),
            (draft_id, "letters-left-draft".to_owned()),
        ];
        wanted.sort();
        assert_eq!(why, wanted, "{way}");
    }
    assert_eq!(state(&drive, near), "approved");
}

fn edit_of(drive: &Drive, name: &str, change: impl FnOnce(&mut Value)) {
    let mut card = drive.must("clients.get", json!({ "id": client(drive, name) }))["edit"].clone();
    change(&mut card);
    drive.must("clients.save", card);
}

#[test]
fn signs_the_slip_cannot_print_leave_one_letter_out_and_stop_no_other() {
    let (drive, [first, far, ..]) = four();
    let window = json!({ "id": far, "window": "после 🎉 или مرحبا" });
    drive.must("letters.window", window);
    for way in ["outlines", "text"] {
        let request = json!({ "ids": [first, far], "slips": true, "path": null, "way": way });
        let job = drive.must("letters.print_many", request);
        assert_eq!(job["printed"], json!([first]), "{way}");
        assert_eq!(job["left_out"][0]["why"]["key"], "letters-unprintable", "{way}");
    }
    assert_eq!(state(&drive, far), "approved");
}

#[test]
fn a_surname_of_three_hundred_letters_is_printed_whole_within_its_envelope_and_register() {
    let (drive, case) = ready();
    edit(&drive, |card| {
        card["contact"]["full_name"] = json!(format!("{} Пётр Ильич", "Я".repeat(300)))
    });
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let id = letter["row"]["id"].as_i64().unwrap();
    match drive.call("letters.approve", json!({ "id": id })) {
        Ok(_) => {
            for way in ["outlines", "text"] {
                let request = json!({ "ids": [id], "slips": true, "path": null, "way": way });
                assert_eq!(
                    drive.must("letters.print_many", request)["printed"],
                    json!([id]),
                    "{way}"
                );
            }
            let request = json!({ "ids": [id], "day": drive.today(), "courier": "", "path": null });
            drive.must("letters.register", request);
        }
        Err(refused) => assert!(
            ["letters-too-long", "letters-check-two-facts"].contains(&refused.sentence.key.as_str()),
            "{}",
            refused.sentence.key
        ),
    }
}

#[test]
fn a_firm_without_a_signer_or_a_name_is_told_so_before_anything_is_drawn() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let mut settings = drive.must("settings.get", json!({}));
    settings["name"] = json!("");
    if drive.call("settings.save", settings).is_err() {
        file(&drive).execute("UPDATE firm SET name = ''", []).unwrap();
    }
    let error = drive
        .call("letters.approve", json!({ "id": letter["row"]["id"] }))
        .unwrap_err();
    assert_eq!(error.sentence.key, "letters-trouble-no-firm");
    file(&drive)
        .execute("UPDATE employees SET is_director = 0", [])
        .unwrap();
    let none = drive
        .call(
            "letters.write",
            json!({ "case_id": case, "kind": "news", "signer_id": null }),
        )
        .unwrap_err();
    assert!(
        !none.sentence.key.is_empty() && none.sentence.key != "error-storing",
        "{}",
        none.sentence.key
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM letter_papers"),
        0,
        "nothing half printed"
    );
}

#[test]
fn a_text_job_that_is_stopped_prints_nothing() {
    use comeback_core::jobs::{Jobs, Progress, Step};
    use std::sync::Arc;
    let (drive, ids) = four();
    let jobs = Arc::new(Jobs::default());
    let stopping = Arc::clone(&jobs);
    let mut progress: Progress = jobs.start(
        "print",
        Box::new(move |step| {
            if matches!(step, Step::Writing { done, .. } if done >= 2) {
                stopping.cancel("print");
            }
        }),
    );
    let body = json!({ "ids": ids, "slips": true, "path": null, "way": "text" }).to_string();
    let stopped = comeback_core::api::dispatch(drive.app(), "letters.print_many", &body, &mut progress);
    assert_eq!(stopped.unwrap_err().sentence.key, "error-cancelled");
    assert!(ids.iter().all(|id| state(&drive, *id) == "approved"));
    assert!(!drive.app().letters_folder().exists(), "no half of a job is left");
}

#[test]
fn three_letters_are_one_job_in_the_courier_s_order_and_are_handed_over_together() {
    let (drive, case) = ready();
    let draft = write(&drive, case, "news")["row"]["id"].as_i64().unwrap();
    let ids: Vec<i64> = ["holiday", "invitation", "parting"]
        .map(|kind| approved(&drive, case, kind))
        .to_vec();
    let mut asked = ids.clone();
    asked.push(draft);
    let job = drive.must(
        "letters.print_many",
        json!({ "ids": asked, "slips": true, "path": null }),
    );
    assert_eq!(job["pages"], 9, "a letter, an envelope and a slip each");
    assert_eq!(job["left_out"][0]["id"], draft);
    assert_eq!(job["left_out"][0]["why"]["key"], "letters-left-draft");
    assert!(
        std::fs::read(job["path"].as_str().unwrap())
            .unwrap()
            .starts_with(b"%PDF-")
    );
    assert!(ids.iter().all(|id| state(&drive, *id) == "printed"));
    drive.must("letters.window", json!({ "id": ids[0], "window": "10:00–13:00" }));
    let register = drive.must(
        "letters.register",
        json!({ "ids": ids, "day": drive.today(), "courier": "Иван Синицын", "path": drive.folder().join("register.pdf") }),
    );
    let read = Command::new("pdftotext")
        .arg(register["path"].as_str().unwrap())
        .arg("-")
        .output()
        .unwrap();
    let read = String::from_utf8(read.stdout).unwrap();
    for word in ["Синицын", "Фёдоров", "Садовая", "10:00–13:00"] {
        assert!(read.contains(word), "{word} is not in {read}");
    }
    let hand = json!({ "ids": ids, "day": drive.today(), "courier": "Иван Синицын" });
    drive.must("letters.hand_many", hand.clone());
    assert!(ids.iter().all(|id| state(&drive, *id) == "handed"));
    assert_eq!(
        drive.must("letters.get", json!({ "id": ids[0] }))["courier"],
        "Иван Синицын"
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM touches WHERE letter_id IS NOT NULL"),
        3,
        "each is a touch"
    );
    assert!(
        drive.call("letters.hand_many", hand).is_err(),
        "none is handed over twice"
    );
    drive.must("undo.back", json!({}));
    assert!(
        ids.iter().all(|id| state(&drive, *id) == "printed"),
        "one step back brings all of them"
    );
}

#[test]
fn a_job_that_is_stopped_prints_nothing() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    let jobs = Jobs::default();
    let mut progress: Progress = jobs.start("print", Box::new(|_| {}));
    jobs.cancel("print");
    let body = json!({ "ids": [id], "slips": false, "path": null }).to_string();
    let stopped = comeback_core::api::dispatch(drive.app(), "letters.print_many", &body, &mut progress);
    assert_eq!(stopped.unwrap_err().sentence.key, "error-cancelled");
    assert_eq!(state(&drive, id), "approved");
    assert!(!drive.app().letters_folder().exists(), "no half of a job is left");
}

#[test]
fn an_address_of_a_town_alone_is_worth_a_look_and_the_letter_goes_all_the_same() {
    let (drive, case) = ready();
    edit(&drive, |edit| edit["street"] = json!(""));
    let letter = write(&drive, case, "holiday");
    let seen = letter["troubles"].as_array().unwrap().iter();
    let seen: Vec<&Value> = seen
        .filter(|one| one["sentence"]["key"] == "letters-trouble-no-street")
        .collect();
    assert!(seen.len() == 1 && seen[0]["hard"] == false, "{:#}", letter["troubles"]);
    let id = approved(&drive, case, "holiday");
    let print = json!({ "ids": [id], "slips": false, "path": null });
    let handed = json!({ "ids": [id], "day": drive.today(), "courier": "Petrov" });
    for (command, request) in [("letters.print_many", print), ("letters.hand_many", handed)] {
        let done = drive.must(command, request);
        assert_eq!(
            done["noted"][0]["sentence"]["key"], "letters-trouble-no-street",
            "{command}"
        );
    }
}
