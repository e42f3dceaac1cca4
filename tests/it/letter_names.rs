//! To whom a letter is, corrected by hand: the correction stays, every open draft follows it, and a sex nobody is sure of greets
//! nobody by one.

use super::letter_studio::{edit, ready, rules, save, write};
use super::scene::{approved_apology, filled};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn named(drive: &Drive, letter: &Value, gender: Value, to_whom: &str) -> Value {
    let now = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    let said = json!({ "id": letter["row"]["id"], "gender": gender, "to_whom": to_whom, "about_whom": now["names"]["about_whom"] });
    drive.must("letters.names", said)
}

fn head(drive: &Drive, letter: &Value) -> String {
    let now = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    now["draft"]["addressee"][0].as_str().unwrap().replace('\u{a0}', " ")
}

fn greeting(letter: &Value) -> String {
    letter["draft"]["greeting"].as_str().unwrap().replace('\u{a0}', " ")
}

#[test]
fn a_form_corrected_by_hand_outlives_a_change_of_sex_and_every_open_draft_follows_it() {
    let (drive, case) = ready();
    let (one, other) = (write(&drive, case, "holiday"), write(&drive, case, "news"));
    named(&drive, &one, json!("male"), "Петру Ильичу Фёдорову");
    assert_eq!(head(&drive, &one), "Петру Ильичу Фёдорову");
    assert_eq!(
        head(&drive, &other),
        "Петру Ильичу Фёдорову",
        "on the paper of another draft"
    );
    for gender in ["female", "male"] {
        let shown = drive.must("letters.get", json!({ "id": other["row"]["id"] }));
        named(
            &drive,
            &other,
            json!(gender),
            shown["names"]["to_whom"].as_str().unwrap(),
        );
    }
    assert_eq!(head(&drive, &one), "Петру Ильичу Фёдорову");
}

#[test]
fn a_sex_nobody_is_sure_of_greets_by_none_and_comes_back_when_it_is_said() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "holiday");
    let to = letter["names"]["to_whom"].as_str().unwrap();
    assert_eq!(greeting(&letter), "Уважаемый Пётр Ильич!");
    let neutral = named(&drive, &letter, Value::Null, to);
    assert_eq!(greeting(&neutral), "Здравствуйте, Пётр Ильич!");
    assert_eq!(neutral["names"]["gender"], Value::Null);
    assert_eq!(
        greeting(&named(&drive, &letter, json!("male"), to)),
        "Уважаемый Пётр Ильич!"
    );
}

#[test]
fn a_note_said_to_him_in_the_words_of_the_note_is_a_fact_of_his() {
    let table = [
        (
            "ru",
            ["Печёт сам, ночами", "Любит считать на встрече, с карандашом"],
            ["Вы печёте сами, ночами.", "Вы любите считать на встрече, с карандашом."],
        ),
        (
            "bg",
            ["Пече сам, нощем", "Обича да смята на среща, с молив"],
            ["Вие печете сам, нощем.", "Обичате да смятате на среща, с молив."],
        ),
        (
            "en",
            [
                "Bakes himself, at night",
                "Likes to do the sums together, with a pencil",
            ],
            [
                "You bake yourself, at night.",
                "You like to do the sums together, with a pencil.",
            ],
        ),
    ];
    for (language, notes, told) in table {
        let (drive, case) = ready();
        edit(&drive, |card| {
            card["facts"] = json!(notes);
            card["language"] = json!(language);
        });
        let letter = write(&drive, case, "holiday");
        let missed = |paragraphs: Value| {
            let seen = save(&drive, &letter, |draft| draft["paragraphs"] = paragraphs);
            rules(&seen, false).contains(&"two-facts".to_owned())
        };
        assert!(missed(json!([told[0]])), "{language}: one is not two");
        assert!(!missed(json!([told.join(" ")])), "{language}");
        assert!(
            missed(json!([notes.join(". ")])),
            "{language}: a note is no word to him"
        );
    }
}

#[test]
fn a_name_no_template_is_given_is_refused_where_it_is_saved_even_in_a_branch_not_taken() {
    let (drive, _) = ready();
    let which = json!({ "language": "ru", "kind": "holiday" });
    let shipped = drive.must("letters.template", which)["body"]
        .as_str()
        .unwrap()
        .to_owned();
    let branch = "{% block body %}\n{% if severity == 5 %}{{ zzz_unknown }}{% endif %}\n";
    let body = shipped.replace("{% block body %}\n", branch);
    let keep = json!({ "language": "ru", "kind": "holiday", "body": body, "case_id": null, "seed": 0 });
    let refused = drive.call("letters.save_template", keep.clone()).unwrap_err().sentence;
    assert_eq!(refused.key, "letters-template-unknown");
    let tried = drive.must("letters.try_template", keep);
    assert_eq!(
        tried["mistake"]["key"], "letters-template-unknown",
        "and told while it is typed"
    );
}

#[test]
fn a_parting_beside_an_apology_that_waits_for_its_answer_is_worth_a_look() {
    let (drive, case) = ready();
    let told = |kind: &str| -> bool {
        let letter = filled(&drive, &write(&drive, case, kind));
        letter["troubles"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["sentence"]["key"] == "letters-trouble-parting-beside")
    };
    assert!(!told("parting"));
    approved_apology(&drive, case);
    assert!(told("parting") && told("termination"));
    assert!(!told("holiday"));
}

#[test]
fn each_sign_the_hand_cannot_write_is_marked_where_it_stands() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let seen = save(&drive, &letter, |draft| {
        draft["paragraphs"]
            .as_array_mut()
            .unwrap()
            .push(json!("Солнце ☀ и зонт ☂ рядом."));
    });
    let marked: Vec<&str> = seen["troubles"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["rule"] == "printable")
        .map(|one| one["place"].as_str().unwrap())
        .collect();
    assert_eq!(marked, ["☀", "☂"]);
}

#[test]
fn whom_we_let_go_is_told_of_no_choice_of_his_and_promised_no_news() {
    let (drive, case) = ready();
    let words = |drive: &Drive| write(drive, case, "parting")["draft"]["paragraphs"].to_string();
    let verdict = json!({ "case_id": case, "verdict": "good_riddance", "why": "pays nothing" });
    drive.must("cases.overrule", verdict);
    let text = words(&drive);
    assert!(!text.contains("выбор") && !text.contains("появится новое"), "{text}");
}

#[test]
fn a_singular_word_in_a_letter_to_two_is_marked() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "holiday");
    let two = json!({ "id": letter["row"]["id"], "name": "Анна Фёдорова", "gender": null });
    let letter = drive.must("letters.second", two);
    let seen = save(&drive, &letter, |draft| {
        draft["paragraphs"][0] = json!("Ржаную закваску вы первой взяли в городе.")
    });
    assert!(
        rules(&seen, false).contains(&"to-one".to_owned()),
        "{:#}",
        seen["troubles"]
    );
}
