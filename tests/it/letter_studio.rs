//! The studio of letters: kinds, what the checker marks, names, templates of one's own, several letters in one job.

use super::scene::{approved_apology, client, count, filled, refused_by_the_file};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const KINDS: [&str; 7] = [
    "news",
    "invitation",
    "free_check",
    "holiday",
    "parting",
    "hand_over",
    "termination",
];

pub fn ready() -> (Drive, i64) {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    edit(&drive, |edit| {
        edit["contact"] =
            json!({ "id": null, "full_name": "Фёдоров Пётр Ильич", "gender": null, "role": "", "dative_name": "" });
        edit["facts"] = json!(["Вы с нами с весны 2023 года", "Вы первыми взяли ржаную закваску"]);
        (edit["street"], edit["city"]) = (json!("ул. Садовая, д. 4"), json!("Тверь"));
        edit["language"] = json!("ru");
    });
    (drive, case)
}

pub fn edit(drive: &Drive, change: impl FnOnce(&mut Value)) {
    let mut card = drive.must("clients.get", json!({ "id": client(drive, "Kolos") }))["edit"].clone();
    change(&mut card);
    drive.must("clients.save", card);
}

pub fn write(drive: &Drive, case: i64, kind: &str) -> Value {
    drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": kind, "signer_id": null }),
    )
}

pub fn save(drive: &Drive, letter: &Value, change: impl FnOnce(&mut Value)) -> Value {
    let mut draft = letter["draft"].clone();
    change(&mut draft);
    let request = json!({ "id": letter["row"]["id"], "draft": draft, "envelope_line": letter["envelope_line"] });
    drive.must("letters.save", request)
}

pub fn approved(drive: &Drive, case: i64, kind: &str) -> i64 {
    let letter = write(drive, case, kind);
    filled(drive, &letter);
    drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    letter["row"]["id"].as_i64().unwrap()
}

pub fn state(drive: &Drive, id: i64) -> Value {
    drive.must("letters.get", json!({ "id": id }))["row"]["state"].clone()
}

pub fn rules(letter: &Value, hard: bool) -> Vec<String> {
    let of = letter["troubles"].as_array().unwrap().iter();
    of.filter(|one| one["hard"] == hard)
        .map(|one| one["rule"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_kind_is_drafted_approved_and_kept_by_its_name() {
    let (drive, case) = ready();
    for kind in KINDS {
        let id = approved(&drive, case, kind);
        assert_eq!(state(&drive, id), "approved", "{kind}");
        assert_eq!(
            count(&drive, &format!("SELECT count(*) FROM letters WHERE kind = '{kind}'")),
            1
        );
    }
}

#[test]
fn a_client_lost_twice_is_written_no_other_letter_by_any_path() {
    let (drive, case) = ready();
    let sql = "UPDATE clients SET lost_twice_on = '2026-11-01'";
    super::scene::file(&drive).execute(sql, []).unwrap();
    for kind in KINDS {
        let request = json!({ "case_id": case, "kind": kind, "signer_id": null });
        assert_eq!(drive.refused("letters.write", request), "rule-13", "{kind}");
    }
    let sql = format!(
        "INSERT INTO letters (case_id, kind, language, signer_id, draft, seed, made_on)
         VALUES ({case}, 'holiday', 'ru', {}, '{{}}', 1, '2026-11-20')",
        drive.employee("Olga")
    );
    assert!(refused_by_the_file(&drive, &sql).contains("rule-13"));
}

#[test]
fn the_checker_marks_the_place_and_taking_it_out_clears_it() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "apology"));
    assert_eq!(rules(&letter, true), [""; 0], "{:#}", letter["troubles"]);
    let marred = save(&drive, &letter, |draft| {
        let last = draft["paragraphs"].as_array_mut().unwrap();
        last.push(json!(
            "Так получилось. Мне жаль, но лето выдалось тяжёлым. Скидка 20 % до 30 ноября."
        ));
    });
    let soft = rules(&marred, false);
    for rule in ["turning", "excuse", "selling", "percentage", "hurry"] {
        assert!(soft.contains(&rule.to_owned()), "{rule}: {soft:?}");
    }
    let turning = marred["troubles"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["rule"] == "turning")
        .unwrap();
    let at = &turning["at"];
    let paragraph = &marred["draft"]["paragraphs"][at["paragraph"].as_u64().unwrap() as usize];
    let units: Vec<u16> = paragraph.as_str().unwrap().encode_utf16().collect();
    let (from, to) = (
        at["from"].as_u64().unwrap() as usize,
        at["to"].as_u64().unwrap() as usize,
    );
    assert_eq!(
        String::from_utf16(&units[from..to]).unwrap(),
        at["words"].as_str().unwrap()
    );
    assert_eq!(at["words"], "но лето выдалось тяжёлым");
}

#[test]
fn words_of_a_fix_are_locked_and_stop_the_letter_when_changed() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let letter = filled(&drive, &write(&drive, case, "apology"));
    let locked = letter["locked"].as_array().unwrap();
    let at = letter["draft"]["paragraphs"]
        .as_array()
        .unwrap()
        .iter()
        .position(|one| locked.contains(one))
        .unwrap();
    let changed = save(&drive, &letter, |draft| {
        draft["paragraphs"][at] = json!("We have put it all right and it will never happen again.")
    });
    assert!(
        rules(&changed, true).contains(&"claim".to_owned()),
        "{:#}",
        changed["troubles"]
    );
    assert_eq!(
        drive.refused("letters.approve", json!({ "id": letter["row"]["id"] })),
        "fix-gate"
    );
}

#[test]
fn a_second_apology_in_other_words_stops_the_letter() {
    let (drive, case) = ready();
    approved_apology(&drive, case);
    let holiday = filled(&drive, &write(&drive, case, "holiday"));
    let again = save(&drive, &holiday, |draft| {
        draft["paragraphs"]
            .as_array_mut()
            .unwrap()
            .push(json!("И ещё раз простите нас за август."));
    });
    assert_eq!(rules(&again, true), ["apology-again"]);
    assert_eq!(
        drive.refused("letters.approve", json!({ "id": again["row"]["id"] })),
        "letters-one-apology"
    );
}

#[test]
fn two_letters_of_one_day_do_not_read_alike() {
    let (drive, case) = ready();
    let one = write(&drive, case, "parting");
    filled(&drive, &one);
    drive.must("letters.approve", json!({ "id": one["row"]["id"] }));
    let two = write(&drive, case, "parting");
    assert_ne!(one["row"]["id"], two["row"]["id"]);
    let first = |letter: &Value| letter["draft"]["paragraphs"].clone();
    assert_ne!(first(&one), first(&two), "other wordings of the same facts");
}

#[test]
fn a_name_is_corrected_once_and_the_sex_changes_the_greeting() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "holiday");
    let names = &letter["names"];
    assert_eq!(
        (&names["to_whom"], &names["about_whom"], &names["gender"]),
        (
            &json!("Фёдорову Петру Ильичу"),
            &json!("о Фёдорове Петре Ильиче"),
            &json!("male")
        )
    );
    let id = letter["row"]["id"].clone();
    let corrected =
        json!({ "id": id, "gender": "male", "to_whom": "Петру Ильичу Фёдорову", "about_whom": names["about_whom"] });
    let letter = drive.must("letters.names", corrected);
    assert_eq!(
        letter["draft"]["addressee"][0].as_str().unwrap().replace('\u{a0}', " "),
        "Петру Ильичу Фёдорову"
    );
    assert_eq!(
        write(&drive, case, "news")["names"]["to_whom"],
        "Петру Ильичу Фёдорову",
        "remembered"
    );
    let empty = json!({ "id": id, "gender": "male", "to_whom": " ", "about_whom": "о нём" });
    assert_eq!(
        drive.call("letters.names", empty).unwrap_err().sentence.key,
        "letters-name-empty"
    );
    edit(&drive, |card| card["contact"]["full_name"] = json!("Саша Ким"));
    edit(&drive, |card| card["contact"]["dative_name"] = json!(""));
    let letter = write(&drive, case, "invitation");
    assert_eq!(letter["names"]["gender"], Value::Null);
    assert!(
        letter["draft"]["greeting"]
            .as_str()
            .unwrap()
            .starts_with("Здравствуйте"),
        "nobody is guessed into a sex"
    );
    let said = json!({ "id": letter["row"]["id"], "gender": "female", "to_whom": letter["names"]["to_whom"],
                       "about_whom": letter["names"]["about_whom"] });
    let letter = drive.must("letters.names", said);
    assert_eq!(
        letter["draft"]["greeting"].as_str().unwrap().replace('\u{a0}', " "),
        "Уважаемая Саша!"
    );
    assert_eq!(letter["names"]["to_whom"], "Саше Ким");
}

#[test]
fn a_template_of_ones_own_is_used_and_a_broken_one_is_not_kept() {
    let (drive, case) = ready();
    let which = json!({ "language": "ru", "kind": "holiday" });
    let shipped = drive.must("letters.template", which.clone())["body"]
        .as_str()
        .unwrap()
        .to_owned();
    let keep = |body: &str| {
        drive.call(
            "letters.save_template",
            json!({ "language": "ru", "kind": "holiday", "body": body, "case_id": null, "seed": 0 }),
        )
    };
    let own = shipped.replace(
        "{% endblock %}\n{% block closing %}",
        "\nПишу о том, что помню {{ about }}.\n{% endblock %}\n{% block closing %}",
    );
    keep(&own).unwrap();
    assert!(
        write(&drive, case, "holiday")["draft"]
            .to_string()
            .replace('\u{a0}', " ")
            .contains("о Фёдорове Петре Ильиче")
    );
    for (body, key) in [
        (shipped.replace("facts[0]", "fakts[0]"), "letters-template-unknown"),
        (
            shipped.replace(
                "{% block body %}",
                "{% block body %}{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}",
            ),
            "letters-template-endless",
        ),
        (
            shipped.replace("{% endblock %}", "{% endblok %}"),
            "letters-template-grammar",
        ),
        (
            shipped.replace("block closing", "block clossing"),
            "letters-template-part",
        ),
        (String::new(), "letters-template-empty"),
        ("x".repeat(30_000), "letters-template-too-long"),
    ] {
        let refused = keep(&body).unwrap_err().sentence;
        assert_eq!(refused.key, key);
        let detail = refused
            .args
            .get("detail")
            .map(|words| format!("{words:?}"))
            .unwrap_or_default();
        match key {
            "letters-template-unknown" => assert!(detail.contains("fakts"), "by its own word: {detail}"),
            "letters-template-part" => assert!(detail.contains("closing"), "{detail}"),
            _ => {}
        }
        let tried = json!({ "language": "ru", "kind": "holiday", "body": body, "case_id": case, "seed": 0 });
        let tried = drive.must("letters.try_template", tried);
        assert!(tried["draft"].is_null() || !key.contains("unknown"), "{tried}");
    }
    assert_eq!(
        drive.must("letters.template", which.clone())["body"],
        own,
        "what was good stays"
    );
    assert_eq!(drive.must("letters.reset_template", which)["body"], shipped);
}

#[test]
fn an_approved_letter_is_changed_by_way_of_a_new_draft() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    let letter = drive.must("letters.reopen", json!({ "id": id }));
    assert_eq!(letter["row"]["state"], "draft");
    save(&drive, &letter, |draft| draft["closing"] = json!("Ваш,"));
    drive.must("letters.approve", json!({ "id": id }));
    assert_eq!(state(&drive, id), "approved");
}
