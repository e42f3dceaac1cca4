//! What the firm wrote in its own language, said in the language of the letter: asked for in its place, and remembered.

use super::letter_studio::{ready, rules, save, write};
use super::scene::filled;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn paragraphs(letter: &Value) -> Vec<String> {
    let all = letter["draft"]["paragraphs"].as_array().unwrap().iter();
    all.map(|one| one.as_str().unwrap().replace('\u{a0}', " ")).collect()
}

/// Another words in the place of the mark that asks for these.
fn say(drive: &Drive, letter: &Value, asked: &str, words: &str) -> Value {
    save(drive, letter, |draft| {
        for one in draft["paragraphs"].as_array_mut().unwrap() {
            let text = one.as_str().unwrap().replace('\u{a0}', " ");
            if let Some(at) = text.find(asked) {
                let from = text[..at].rfind('⟦').unwrap();
                let to = at + text[at..].find('⟧').unwrap() + '⟧'.len_utf8();
                *one = json!(format!("{}{words}{}", &text[..from], &text[to..]));
            }
        }
    })
}

#[test]
fn a_fix_in_another_language_is_asked_for_in_its_place_and_remembered_for_later_letters() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "apology");
    let of_fix = |letter: &Value| {
        paragraphs(letter)
            .into_iter()
            .find(|one| one.contains("роверил") || one.contains("роверк"))
    };
    let asked = of_fix(&letter).unwrap();
    assert!(
        asked.contains("⟦скажите по-русски: A second driver on the early run⟧"),
        "{asked}"
    );
    assert_eq!(letter["locked"], json!([]), "it is written here");
    let letter = say(
        &drive,
        &letter,
        "A second driver",
        "На утреннем рейсе теперь два водителя",
    );
    let told = of_fix(&letter).unwrap();
    assert!(told.contains("На утреннем рейсе теперь два водителя."), "{told}");
    assert!(
        !rules(&letter, true).contains(&"claim".to_owned()),
        "{:#}",
        letter["troubles"]
    );
    let mended = save(&drive, &letter, |draft| {
        for one in draft["paragraphs"].as_array_mut().unwrap() {
            *one = json!(one.as_str().unwrap().replace("два водителя", "двое водителей"));
        }
    });
    assert!(
        !rules(&mended, true).contains(&"claim".to_owned()),
        "{:#}",
        mended["troubles"]
    );
    let around = save(&drive, &mended, |draft| {
        for one in draft["paragraphs"].as_array_mut().unwrap() {
            let text = one.as_str().unwrap().to_owned();
            if text.contains("двое водителей") {
                *one = json!(format!("{text} Это мы починили навсегда."));
            }
        }
    });
    assert!(
        rules(&around, true).contains(&"claim".to_owned()),
        "what nobody checked is still none of it"
    );
    let news = write(&drive, case, "news");
    let text = paragraphs(&news).concat();
    assert!(text.contains("двое водителей") && !text.contains("driver"), "{text}");
    save(&drive, &around, |draft| *draft = mended["draft"].clone());
    let letter = filled(&drive, &drive.must("letters.get", json!({ "id": mended["row"]["id"] })));
    let approved = drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    assert!(paragraphs(&approved).concat().contains("двое водителей"));
}

#[test]
fn a_gift_and_an_offer_in_another_language_are_asked_for_and_remembered_too() {
    let (drive, case) = ready();
    let offer = |gift: &str, days: i64| {
        json!({ "case_id": case, "guarantee": "", "special": "A month of free delivery", "control_by": null,
                "gift": gift, "cost_minor": 0, "deadline_on": drive.in_days(days) })
    };
    drive.must("cases.offer", offer("rye sourdough", 30));
    let letter = write(&drive, case, "apology");
    let text = paragraphs(&letter).concat();
    for asked in [
        "⟦скажите по-русски: rye sourdough⟧",
        "⟦скажите по-русски: A month of free delivery⟧",
    ] {
        assert!(text.contains(asked), "{text}");
    }
    let letter = say(&drive, &letter, "rye sourdough", "ржаная закваска");
    let letter = say(&drive, &letter, "A month of free delivery", "Месяц доставим бесплатно.");
    let text = paragraphs(&letter).concat();
    assert!(
        text.contains("ржаная закваска. ") && text.contains("Месяц доставим бесплатно."),
        "{text}"
    );
    assert_eq!(
        letter["new_offer"],
        Value::Null,
        "the offer is the same, in other words"
    );
    let check = paragraphs(&write(&drive, case, "free_check")).concat();
    assert!(!check.contains("A month of"), "{check}");
    drive.must("cases.offer", offer("rye sourdough", 40));
    let id = json!({ "id": letter["row"]["id"] });
    let taken = paragraphs(&drive.must("letters.take_offer", id)).concat();
    assert!(
        taken.contains("ржаная закваска") && taken.contains("3 января 2027"),
        "{taken}"
    );
}

#[test]
fn what_is_written_in_the_language_of_the_letter_is_taken_as_it_is() {
    let drive = Drive::ready_for_a_letter("Kolos");
    let (drive, case) = drive;
    let letter = write(&drive, case, "apology");
    let text = paragraphs(&letter).concat();
    assert!(
        text.contains("A second driver on the early run.") && !text.contains("say it in"),
        "{text}"
    );
    assert!(letter["locked"].as_array().unwrap().len() > 1, "and its words stay");
}
