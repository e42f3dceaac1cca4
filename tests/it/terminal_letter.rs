//! A letter finished in a terminal: open places told apart, a client nobody is named at, an offer that came later, a fix of one case.

use super::letter_studio::{edit, ready, write};
use super::scene::{called, client, filled};
use super::terminal::answered;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn refused(drive: &Drive, args: &[&str]) -> String {
    let (code, _, complaint) = called(drive, args);
    assert_ne!(code, 0, "{args:?}");
    complaint.replace('\u{a0}', " ")
}

fn words(letter: &Value) -> String {
    letter["draft"].to_string().replace('\u{a0}', " ")
}

#[test]
fn every_open_place_of_an_invitation_is_filled_by_its_own_words() {
    for (language, asked) in [
        ("ru", ["повод", "день и час", "место"]),
        ("en", ["the occasion", "the day and the hour", "the place"]),
        ("bg", ["повод", "ден и час", "място"]),
    ] {
        let (drive, case) = ready();
        edit(&drive, |edit| {
            edit["language"] = json!(language);
            edit["facts"] = json!([]);
        });
        let case = case.to_string();
        let mut letter = answered(&drive, &["letter", &case, "--kind", "invitation", "--draft"]);
        for (nth, asked) in asked.iter().enumerate() {
            let fill = format!("{asked}=Sign {nth}");
            letter = answered(
                &drive,
                &["letter", &case, "--kind", "invitation", "--draft", "--fill", &fill],
            );
        }
        let text = words(&letter);
        assert!(
            (0..3).all(|nth| text.contains(&format!("ign {nth}"))),
            "{language}: {text}"
        );
        let open = |letter: &Value| -> Vec<String> {
            let text = words(letter);
            text.split('⟦')
                .skip(1)
                .map(|rest| rest.split('⟧').next().unwrap().to_owned())
                .collect()
        };
        let facts = open(&letter);
        assert_eq!(facts.len(), 2, "two facts are asked for: {facts:?}");
        assert_ne!(facts[0], facts[1], "each in words of its own");
        for (nth, fact) in facts.iter().enumerate() {
            let fill = format!("{fact}=Fact {nth}");
            letter = answered(
                &drive,
                &["letter", &case, "--kind", "invitation", "--draft", "--fill", &fill],
            );
        }
        assert_eq!(open(&letter), [""; 0]);
        assert!(
            words(&letter).contains("Fact 0") && words(&letter).contains("Fact 1"),
            "{}",
            words(&letter)
        );
    }
}

#[test]
fn words_that_several_open_places_say_fill_none_and_a_full_draft_says_that_it_is_full() {
    let (drive, case) = ready();
    let case = case.to_string();
    let fill = |fill: &str| {
        refused(
            &drive,
            &[
                "letter",
                &case,
                "--kind",
                "invitation",
                "--draft",
                "--fill",
                fill,
                "--lang",
                "ru",
            ],
        )
    };
    let told = fill("о=завтра");
    assert!(
        told.contains("Назовите одно из них точнее") && told.contains("место"),
        "{told}"
    );
    for filled in ["повод=дегустация", "день и час=пятница, в десять", "место=у нас"]
    {
        answered(
            &drive,
            &["letter", &case, "--kind", "invitation", "--draft", "--fill", filled],
        );
    }
    let told = fill("день=завтра");
    assert!(told.contains("в этом черновике всё заполнено"), "{told}");
}

#[test]
fn a_client_nobody_is_named_at_gets_his_reader_in_the_terminal() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let mut card = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    (card["kind"], card["language"]) = (json!("firm"), json!("ru"));
    drive.must("clients.save", card);
    let (id, case) = (case, case.to_string());
    let before = write(&drive, id, "apology");
    assert!(words(&before).contains("⟦имя и отчество⟧"), "{}", words(&before));
    let letter = answered(&drive, &["letter", &case, "--draft", "--reader", "Фёдоров Пётр Ильич"]);
    assert_eq!(letter["draft"]["addressee"][0], "Фёдорову Петру Ильичу");
    assert_eq!(
        letter["draft"]["greeting"].as_str().unwrap().replace('\u{a0}', " "),
        "Уважаемый Пётр Ильич!"
    );
    assert!(refused(&drive, &["letter", &case, "--draft", "--reader", "Анна"]).contains("Фёдоров Пётр Ильич"));
    assert!(refused(&drive, &["letter", &case, "--draft", "--reader", " "]).len() > 10);
}

#[test]
fn a_later_offer_is_told_and_taken_in_the_terminal() {
    let (drive, case) = ready();
    let case = case.to_string();
    answered(&drive, &["letter", &case, "--draft"]);
    let until = drive.in_days(30).to_string();
    answered(
        &drive,
        &["case", "offer", &case, "--gift", "мешок солода", "--deadline", &until],
    );
    let (_, told, _) = called(&drive, &["letter", &case, "--draft", "--lang", "en"]);
    assert!(
        told.contains("The case offers something else now: мешок солода") && told.contains("--take-offer"),
        "{told}"
    );
    let letter = answered(&drive, &["letter", &case, "--draft", "--take-offer"]);
    assert!(words(&letter).contains("мешок солода"), "{}", words(&letter));
}

#[test]
fn a_fix_for_one_case_alone_and_one_that_will_not_be_done_are_said_in_the_terminal() {
    let (drive, case) = ready();
    let case = case.to_string();
    let due = drive.in_days(5).to_string();
    let plan = [
        "fix",
        "plan",
        "A key to his yard",
        "--case",
        &case,
        "--only",
        "--owner",
        "Svetlana",
        "--due",
        &due,
    ];
    let fix = answered(&drive, &plan);
    assert_eq!(fix["only_for"]["client"], "Kolos");
    assert!(refused(&drive, &["letter", &case, "--draft", "--lang", "en"]).contains("A key to his yard"));
    answered(&drive, &["fix", "drop", &fix["id"].to_string()]);
    answered(&drive, &["letter", &case, "--draft"]);
}

#[test]
fn what_is_printed_without_an_envelope_is_said_so_and_a_plotter_s_picture_has_its_own_option() {
    let (drive, case) = ready();
    let id = super::letter_studio::approved(&drive, case, "holiday");
    assert!(id > 0);
    let case = case.to_string();
    let (code, told, _) = called(
        &drive,
        &["letter", &case, "--kind", "holiday", "--print", "--no-envelope"],
    );
    assert_eq!(code, 0);
    assert!(told.starts_with("Letter without an envelope"), "{told}");
    assert!(told.contains("(pages: 1,"), "the sheet alone: {told}");
    let complaint = refused(&drive, &["letter", &case, "--kind", "holiday", "--out", "pen.svg"]);
    assert!(complaint.contains("--plotter pen.svg"), "{complaint}");
}

#[test]
fn a_whole_letter_from_a_file_is_greeted_and_closed_once() {
    let (drive, case) = ready();
    let case = case.to_string();
    let whole = "Уважаемый Пётр!\n\nМы привезли муку поздно.\n\nВина наша.\n\nС уважением,\nОльга Самойлова";
    let file = drive.file("whole.txt", whole);
    let letter = answered(
        &drive,
        &["letter", &case, "--draft", "--text", &file.display().to_string()],
    );
    assert_eq!(letter["draft"]["greeting"], "Уважаемый Пётр!");
    assert_eq!(letter["draft"]["closing"], "С уважением,");
    let paragraphs = letter["draft"]["paragraphs"].as_array().unwrap();
    assert_eq!(paragraphs, &[json!("Мы привезли муку поздно."), json!("Вина наша.")]);
}

#[test]
fn a_step_on_the_way_is_for_a_letter_that_is_there() {
    let (drive, case) = ready();
    let case = case.to_string();
    let nothing = refused(&drive, &["letter", &case, "--moved", "handed"]);
    assert!(
        nothing.contains("--moved marks a printed letter") && nothing.contains("apology"),
        "{nothing}"
    );
    let none = drive.must("letters.list", json!({}));
    assert_eq!(none, json!([]), "and none is begun by it");
    filled(&drive, &write(&drive, case.parse().unwrap(), "holiday"));
    called(&drive, &["letter", &case, "--kind", "holiday", "--print"]);
    let other = refused(&drive, &["letter", &case, "--moved", "handed"]);
    assert!(
        other.contains("holiday (printed)") && other.contains("--kind"),
        "{other}"
    );
    let handed = ["letter", &case, "--kind", "holiday", "--moved", "handed"];
    assert!(refused(&drive, &handed).contains("who carries"));
    answered(&drive, &[&handed[..], &["--courier", "Petrov"]].concat());
}

#[test]
fn the_habits_of_the_hand_are_set_in_figures_and_remembered_with_the_signer() {
    let (drive, case) = ready();
    let case = case.to_string();
    let habits = [
        "--slant",
        "-5",
        "--neatness",
        "0.9",
        "--letter-height",
        "3",
        "--corrections",
        "yes",
    ];
    let letter = answered(
        &drive,
        &[&["letter", &case, "--draft", "--letterhead", "yes"], &habits[..]].concat(),
    );
    let writing = &letter["writing"];
    assert_eq!(
        (
            &writing["slant"],
            &writing["size"],
            &writing["corrections"],
            &writing["letterhead"]
        ),
        (&json!(-5.0), &json!(3.0), &json!(true), &json!(true))
    );
    let next = answered(&drive, &["letter", &case, "--draft", "--kind", "holiday"]);
    assert_eq!(next["writing"]["slant"], -5.0, "the hand is the signer's");
    assert_eq!(next["writing"]["letterhead"], false, "the sheet is the letter's");
    assert!(refused(&drive, &["letter", &case, "--slant", "90"]).contains("--slant"));
}
