//! Facts of the client in the words of a letter to him, and what speaks of him instead.

use super::letter_studio::{edit, ready, rules, save, write};
use super::scene::filled;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// A client of whom one thing is noted as it is said among colleagues.
fn noted() -> (Drive, i64) {
    let (drive, case) = ready();
    edit(&drive, |card| {
        card["facts"] = json!(["Вы с нами с весны 2023 года", "У него печь от деда"]);
    });
    (drive, case)
}

fn text(letter: &Value) -> String {
    letter["draft"]["paragraphs"].to_string().replace('\u{a0}', " ")
}

#[test]
fn a_note_about_the_client_is_not_put_into_a_letter_to_him_as_it_stands() {
    let (drive, case) = noted();
    let letter = write(&drive, case, "holiday");
    assert!(
        text(&letter).contains("Вы с нами с весны 2023 года."),
        "{}",
        text(&letter)
    );
    assert!(
        text(&letter).contains("У него печь от деда⟧"),
        "offered to be rewritten: {}",
        text(&letter)
    );
    filled(&drive, &write(&drive, case, "parting"));
    let id = json!({ "id": letter["row"]["id"] });
    assert_eq!(drive.refused("letters.approve", id), "letter-unfilled");
}

#[test]
fn a_note_said_to_him_stands_in_this_letter_and_in_every_later_one() {
    let (drive, case) = noted();
    let letter = write(&drive, case, "holiday");
    let said = json!({ "id": letter["row"]["id"], "note": "У него печь от деда", "to_him": "У Вас печь от деда" });
    let letter = drive.must("letters.fact", said);
    assert!(
        text(&letter).contains("года. У Вас печь от деда. "),
        "{}",
        text(&letter)
    );
    assert!(!text(&letter).contains("печь от деда⟧"));
    assert!(text(&write(&drive, case, "invitation")).contains("У Вас печь от деда."));
    edit(&drive, |card| card["note"] = json!("звонить утром"));
    assert!(
        text(&write(&drive, case, "parting")).contains("У Вас печь от деда."),
        "saving the card forgets nothing"
    );
    drive.must("undo.back", json!({}));
}

#[test]
fn a_rewritten_note_fills_its_place_in_a_paragraph_that_was_edited() {
    let (drive, case) = noted();
    let letter = write(&drive, case, "holiday");
    let at = letter["draft"]["paragraphs"]
        .as_array()
        .unwrap()
        .iter()
        .position(|one| one.to_string().contains('⟦') && one.to_string().contains("деда"))
        .unwrap();
    let edited = save(&drive, &letter, |draft| {
        let own = format!("{} И помню я многое.", draft["paragraphs"][at].as_str().unwrap());
        draft["paragraphs"][at] = json!(own);
    });
    let said = json!({ "id": edited["row"]["id"], "note": "У него печь от деда", "to_him": "У Вас печь от деда." });
    let told = drive.must("letters.fact", said);
    assert!(
        text(&told).contains("У Вас печь от деда. ") && text(&told).contains("И помню я многое."),
        "{}",
        text(&told)
    );
}

#[test]
fn words_about_the_client_are_marked_where_they_stand() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    for (words, place) in [
        ("У него лучшая печь в городе.", Some("У него")),
        ("Его хлеб берут все соседи.", Some("Его")),
        ("Марина Белова теперь отвечает за склад. Ей можно звонить.", None),
        ("Мы сменили машину, его место заняла новая.", None),
        ("У Вас лучшая печь в городе.", None),
    ] {
        let seen = save(&drive, &letter, |draft| {
            draft["paragraphs"].as_array_mut().unwrap().push(json!(words));
        });
        let found = seen["troubles"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["rule"] == "addressed");
        assert_eq!(found.map(|one| one["place"].as_str().unwrap()), place, "{words}");
        assert!(
            !rules(&seen, true).contains(&"addressed".to_owned()),
            "a warning stops nothing"
        );
    }
}

#[test]
fn a_fact_that_is_empty_endless_or_still_open_is_refused_with_a_sentence() {
    let (drive, case) = noted();
    let letter = write(&drive, case, "holiday");
    for (words, key) in [
        (String::new(), "letters-fact-empty"),
        ("Вы ⟦что⟧".to_owned(), "letters-fact-empty"),
        ("Вы ".repeat(200), "letters-fact-longest"),
    ] {
        let said = json!({ "id": letter["row"]["id"], "note": "", "to_him": words });
        assert_eq!(drive.call("letters.fact", said).unwrap_err().sentence.key, key);
    }
}

#[test]
fn the_signer_who_checked_the_fix_himself_says_so() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "apology");
    assert!(text(&letter).contains("Marina"), "{}", text(&letter));
    let marina = drive.employee("Marina");
    let own = drive.must(
        "letters.sign",
        json!({ "id": letter["row"]["id"], "signer_id": marina }),
    );
    assert!(!text(&own).contains("другой человек"), "{}", text(&own));
    assert!(
        [
            "Проверила это я сама",
            "Проверил это я сам",
            "проверяла я сама",
            "проверял я сам",
            "Я сама всё проверила",
            "Я сам всё проверил",
            "Проверено мной лично",
            "проверено мной лично"
        ]
        .iter()
        .any(|words| text(&own).contains(words)),
        "{}",
        text(&own)
    );
}

#[test]
fn a_tab_is_a_space_and_glues_no_words() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let typed = save(&drive, &letter, |draft| draft["paragraphs"][0] = json!("С\tпраздником"));
    assert_eq!(typed["draft"]["paragraphs"][0], "С праздником");
}
