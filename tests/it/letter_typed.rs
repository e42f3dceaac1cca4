//! What is typed into a letter and what its draft brings by itself: whom the greeting names, signs nobody sees, figures, a day
//! that is too near.

use super::letter_studio::{approved, edit, ready, rules, save, write};
use super::scene::{answered, say};
use comeback_core::api::domain::language::Language;
use serde_json::{Value, json};

/// What the checker says of a greeting to this person in a letter of this language.
fn of_greeting(language: &str, person: &str, greeting: &str) -> Option<Value> {
    let (drive, case) = ready();
    edit(&drive, |card| {
        card["language"] = json!(language);
        card["contact"]["full_name"] = json!(person);
    });
    let letter = write(&drive, case, "holiday");
    let greeted = |letter: &Value| {
        let all = letter["troubles"].as_array().unwrap().iter();
        all.clone().find(|one| one["rule"] == "greeted").cloned()
    };
    assert_eq!(
        greeted(&letter),
        None,
        "its own greeting: {}",
        letter["draft"]["greeting"]
    );
    greeted(&save(&drive, &letter, |draft| draft["greeting"] = json!(greeting)))
}

#[test]
fn a_greeting_that_names_another_person_is_marked_in_each_language() {
    for (language, person, greeting, named) in [
        ("ru", "Фёдоров Пётр Ильич", "Уважаемая Мария Петровна!", "Мария"),
        ("bg", "Иван Петров Стоянов", "Здравейте, Стояне,", "Стояне"),
        ("en", "Peter Hill", "Dear Mr Baker,", "Baker"),
    ] {
        let found = of_greeting(language, person, greeting).unwrap();
        assert_eq!((&found["place"], &found["hard"]), (&json!(named), &json!(false)));
        assert_eq!(found["at"]["part"], "greeting");
        for language in [Language::En, Language::Ru, Language::Bg] {
            let said = say(language, &found["sentence"]);
            assert!(said.contains(named) && said.contains(person), "{said}");
        }
    }
    for (language, person, greeting) in [
        ("ru", "Фёдоров Пётр Ильич", "Уважаемый П. И. Фёдоров!"),
        ("ru", "ФЁДОРОВ ПЁТР ИЛЬИЧ", "Здравствуйте, Коллеги!"),
        ("bg", "Иван Петров Стоянов", "Здравейте, Иване,"),
        ("bg", "Иван Петров Стоянов", "Здравейте, колеги,"),
        ("en", "Peter Hill", "Dear Pete Hill,"),
    ] {
        assert_eq!(of_greeting(language, person, greeting), None, "{greeting}");
    }
}

#[test]
fn a_greeting_left_in_among_the_paragraphs_is_marked_there() {
    let (drive, case) = ready();
    edit(&drive, |card| {
        card["contact"]["full_name"] = json!("Фёдоров Пётр Ильич")
    });
    edit(&drive, |card| card["language"] = json!("ru"));
    let letter = write(&drive, case, "holiday");
    let letter = save(&drive, &letter, |draft| {
        draft["paragraphs"][1] = json!("Уважаемая Мария Ивановна!")
    });
    let mut all = letter["troubles"].as_array().unwrap().iter();
    let found = all.find(|one| one["rule"] == "greeted").unwrap();
    assert_eq!(
        (&found["at"]["part"], &found["at"]["paragraph"], &found["place"]),
        (&json!("paragraph"), &json!(1), &json!("Мария"))
    );
}

#[test]
fn the_other_reader_may_be_greeted_too() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "holiday");
    let both = |letter: &Value| {
        save(&drive, letter, |draft| {
            draft["greeting"] = json!("Уважаемые Пётр и Анна!")
        })
    };
    assert!(rules(&both(&letter), false).contains(&"greeted".to_owned()));
    let second = json!({ "id": letter["row"]["id"], "name": "Фёдорова Анна Сергеевна", "gender": null });
    let letter = drive.must("letters.second", second);
    assert!(!rules(&both(&letter), false).contains(&"greeted".to_owned()));
}

#[test]
fn a_name_in_capitals_is_greeted_and_addressed_as_names_are_written() {
    let (drive, case) = ready();
    edit(&drive, |card| {
        card["contact"]["full_name"] = json!("ФЁДОРОВ ПЁТР ИЛЬИЧ")
    });
    let letter = write(&drive, case, "holiday");
    let plain = |words: &Value| words.as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(plain(&letter["draft"]["greeting"]), "Уважаемый Пётр Ильич!");
    assert_eq!(plain(&letter["draft"]["addressee"][0]), "Фёдорову Петру Ильичу");
    assert_eq!(letter["names"]["to_whom"], "Фёдорову Петру Ильичу");
}

#[test]
fn signs_nobody_sees_are_left_out_and_that_is_told_once() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "holiday");
    let marred = save(&drive, &letter, |draft| {
        draft["paragraphs"][0] = json!("С\u{200b} праздни\u{7}ком,\tкак всегда.\r\nВаш.")
    });
    assert_eq!(marred["draft"]["paragraphs"][0], "С праздником, как всегда.\nВаш.");
    let said = say(Language::Ru, &marred["left_out"]);
    assert!(said.contains("2 невидимых знака"), "{said}");
    let again = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    assert_eq!(again["left_out"], Value::Null);
    let line = json!({ "id": letter["row"]["id"], "draft": again["draft"], "envelope_line": "С\u{7}\nпраздником" });
    let line = drive.must("letters.save", line);
    assert_eq!(line["envelope_line"], "С праздником");
    assert!(line["left_out"].is_object());
    let file = drive.file("text.txt", "Поздравляю\u{200b} Вас.\n\nВаша Ольга.");
    let words = [
        "letter",
        &case.to_string(),
        "--kind",
        "holiday",
        "--draft",
        "--text",
        file.to_str().unwrap(),
    ];
    let shown = answered(&drive, &words);
    assert!(shown.contains("One sign that nobody sees"), "{shown}");
}

#[test]
fn figures_typed_bare_stand_on_paper_as_the_language_sets_them() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "holiday");
    let typed = "Вернём 1000000 руб. за 10-12 дней по заказу N 5102, тел. 22-33-44.";
    super::scene::filled(
        &drive,
        &save(&drive, &letter, |draft| draft["paragraphs"][0] = json!(typed)),
    );
    let approved = drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    assert_eq!(
        approved["draft"]["paragraphs"][0]
            .as_str()
            .unwrap()
            .replace('\u{a0}', "_"),
        "Вернём 1_000_000_руб. за_10–12 дней по_заказу №_5102, тел._22-33-44."
    );
}

#[test]
fn a_draft_offers_no_day_its_own_checker_calls_too_near() {
    let drafted = |kind: &str, on: &str| -> Value {
        let (drive, case) = ready();
        let offer = json!({ "case_id": case, "guarantee": "", "special": "", "control_by": null, "gift": "закваска",
                            "cost_minor": 0, "deadline_on": drive.in_days(20) });
        drive.must("cases.offer", offer);
        write(&drive.reopened(on), case, kind)
    };
    for kind in ["free_check", "apology"] {
        let named = |letter: &Value| letter["draft"].to_string().contains("14\u{a0}декабря");
        assert!(named(&drafted(kind, "2026-11-30")), "{kind}: 14 days are decent");
        let near = drafted(kind, "2026-12-01");
        assert!(!named(&near), "{kind}: 13 days are pressure");
        assert!(
            !rules(&near, false).contains(&"hurry".to_owned()),
            "{:#}",
            near["troubles"]
        );
        assert!(
            near["draft"].to_string().contains("⟦до\u{a0}какого числа⟧"),
            "a later one is asked for"
        );
        assert!(rules(&near, false).contains(&"deadline".to_owned()), "and why");
    }
}

#[test]
fn an_approved_letter_is_not_set_twice() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    let before = drive.must("letters.get", json!({ "id": id }))["draft"].clone();
    drive.must("letters.reopen", json!({ "id": id }));
    let after = drive.must("letters.approve", json!({ "id": id }))["draft"].clone();
    assert_eq!(before, after);
}
