//! A letter to two: both are greeted, both stand on the envelope, and the next letter to the client begins with both.

use super::letter_studio::{edit, ready, save, write};
use super::scene::{self, count, filled, say};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn second(drive: &Drive, letter: &Value, name: &str, gender: Value) -> Value {
    drive.must(
        "letters.second",
        json!({ "id": letter["row"]["id"], "name": name, "gender": gender }),
    )
}

fn plain(words: &Value) -> String {
    words.as_str().unwrap().replace('\u{a0}', " ")
}

fn head(letter: &Value) -> Vec<String> {
    letter["draft"]["addressee"]
        .as_array()
        .unwrap()
        .iter()
        .map(plain)
        .collect()
}

#[test]
fn both_are_greeted_and_both_stand_on_the_envelope() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "apology");
    let edited = save(&drive, &letter, |draft| {
        draft["paragraphs"][1] = json!("Мы помним, чего Вам это стоило. Ваша булочная ждала.");
    });
    let letter = second(&drive, &edited, "Фёдорова Анна Петровна", Value::Null);
    assert_eq!(
        plain(&letter["draft"]["greeting"]),
        "Уважаемые Пётр Ильич и Анна Петровна!"
    );
    drive.must("undo.back", json!({}));
    let back = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    assert_eq!(
        (&back["draft"], &back["others"]),
        (&edited["draft"], &json!([])),
        "taken back whole"
    );
    drive.must("undo.again", json!({}));
    let letter = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    assert_eq!(
        head(&letter),
        ["Фёдорову Петру Ильичу", "и Фёдоровой Анне Петровне", "Kolos"],
        "one line for each of them"
    );
    assert_eq!(
        plain(&letter["draft"]["paragraphs"][1]),
        "Мы помним, чего вам это стоило. Ваша булочная ждала.",
        "two are «вы», and a sentence begins with its capital"
    );
    let text = letter["draft"]["paragraphs"].to_string();
    assert!(!text.contains(" Вам") && !text.contains(" Вас"), "{text}");
    filled(&drive, &letter);
    drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    let frozen: String = scene::file(&drive)
        .query_row("SELECT draft FROM letters WHERE state = 'approved'", [], |row| {
            row.get(0)
        })
        .unwrap();
    let frozen: Value = serde_json::from_str(&frozen).unwrap();
    let envelope = frozen["ends"]["addressee"].to_string().replace('\u{a0}', " ");
    assert!(
        envelope.contains("Фёдорову Петру Ильичу") && envelope.contains("и Фёдоровой Анне Петровне"),
        "{envelope}"
    );
    let next = write(&drive, case, "holiday");
    assert_eq!(
        next["second"]["full_name"], "Фёдорова Анна Петровна",
        "the next letter begins with both"
    );
}

#[test]
fn a_name_of_the_second_is_corrected_once_and_taken_away_without_a_trace() {
    let (drive, case) = ready();
    let before = write(&drive, case, "invitation");
    let letter = second(&drive, &before, "Саша Ким", Value::Null);
    assert_eq!(letter["second"]["gender"], Value::Null, "nobody is guessed into a sex");
    assert_eq!(plain(&letter["draft"]["greeting"]), "Уважаемые Пётр Ильич и Саша!");
    assert_eq!(
        head(&letter)[1],
        "и Саше Ким",
        "the given name is the same for either sex, the surname stands as it is"
    );
    let said = json!({ "id": letter["row"]["id"], "second": true, "gender": "female",
                       "to_whom": letter["second"]["to_whom"], "about_whom": letter["second"]["about_whom"] });
    let letter = drive.must("letters.names", said);
    assert_eq!(head(&letter)[1], "и Саше Ким");
    let letter = save(&drive, &letter, |draft| {
        draft["addressee"][1] = json!("и Александре Ким")
    });
    assert_eq!(
        letter["second"]["to_whom"], "Александре Ким",
        "remembered with the second one"
    );
    assert_eq!(
        letter["names"]["to_whom"], "Фёдорову Петру Ильичу",
        "and not with the first"
    );
    let alone = second(&drive, &letter, "", Value::Null);
    assert_eq!(alone["draft"], before["draft"], "to one again, every word as it was");
    assert_eq!(alone["others"], json!(["Саша Ким"]), "the person stays with the client");
    let again = second(&drive, &alone, "саша ким", Value::Null);
    assert_eq!(head(&again)[1], "и Александре Ким");
    assert_eq!(count(&drive, "SELECT count(*) FROM contact_persons"), 2, "nobody twice");
}

#[test]
fn a_bulgarian_and_an_english_couple_are_written_to_by_their_customs() {
    for (language, first, second_name, greeting, line) in [
        (
            "bg",
            "Иван Иванов",
            "Анна Петрова",
            "Уважаеми г-н Иванов и г-жо Петрова,",
            "и г-жа Анна Петрова",
        ),
        (
            "en",
            "Ivan Ivanov",
            "Anna Petrova",
            "Dear Ivan and Anna,",
            "and Ms Anna Petrova",
        ),
    ] {
        let (drive, case) = ready();
        edit(&drive, |card| {
            card["language"] = json!(language);
            card["contact"]["full_name"] = json!(first);
        });
        let letter = second(&drive, &write(&drive, case, "free_check"), second_name, json!("female"));
        assert_eq!(plain(&letter["draft"]["greeting"]), greeting);
        assert!(head(&letter)[1].ends_with(line), "{:?}", head(&letter));
        let text = plain(&json!(letter["draft"]["paragraphs"].to_string()));
        assert!(!text.contains(" Ви ") && !text.contains("yourself;"), "{text}");
    }
}

#[test]
fn a_second_that_is_nobody_or_the_same_is_refused_with_the_way_out() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "news");
    let tried = |name: &str| {
        let request = json!({ "id": letter["row"]["id"], "name": name, "gender": null });
        let error = drive.call("letters.second", request).unwrap_err();
        (error.sentence.key.clone(), say(Language::Ru, &json!(error.sentence)))
    };
    for (name, key) in [
        ("Фёдоров Пётр Ильич", "letters-second-same"),
        ("Анна и Мария", "letters-second-one-name"),
        ("🙂", "letters-second-one-name"),
        (&"а".repeat(300), "error-name-too-long"),
    ] {
        let (told, words) = tried(name);
        assert_eq!(told, key, "{words}");
    }
    let names = json!({ "id": letter["row"]["id"], "second": true, "gender": null, "to_whom": "А", "about_whom": "Б" });
    assert_eq!(
        drive.call("letters.names", names).unwrap_err().sentence.key,
        "letters-second-none"
    );
    filled(&drive, &letter);
    drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    let late = json!({ "id": letter["row"]["id"], "name": "Анна Ким", "gender": null });
    assert_eq!(
        drive.call("letters.second", late).unwrap_err().sentence.key,
        "refusal-letter-frozen",
        "what is signed stays"
    );
}

#[test]
fn the_terminal_writes_to_two_and_to_one_again() {
    let (drive, _) = ready();
    let called = |words: &[&str]| {
        let all: Vec<&str> = ["letter", "Kolos", "--kind", "holiday", "--draft"]
            .iter()
            .chain(words)
            .copied()
            .collect();
        let (code, answer, complaint) = scene::called(&drive, &all);
        (code, format!("{answer}{complaint}").replace('\u{a0}', " "))
    };
    let (code, told) = called(&["--second", "Саша Ким", "--second-gender", "female"]);
    assert!(code == 0 && told.contains("Уважаемые Пётр Ильич и Саша!"), "{told}");
    assert!(told.contains("Second addressee") && told.contains("Саше Ким"), "{told}");
    let (_, told) = called(&["--second-to-whom", "Александре Ким"]);
    assert!(told.contains("и Александре Ким"), "{told}");
    let (code, told) = called(&["--second", ""]);
    assert!(code == 0 && told.contains("Уважаемый Пётр Ильич!"), "{told}");
    let (code, told) = called(&["--second-gender", "male"]);
    assert!(code == 1 && told.contains("to one person"), "{told}");
}

#[test]
fn a_fact_to_be_rewritten_where_nothing_is_noted_is_told_how_to_note_one() {
    let (drive, _) = ready();
    edit(&drive, |card| card["facts"] = json!([]));
    let (code, _, told) = scene::called(
        &drive,
        &[
            "letter",
            "Kolos",
            "--kind",
            "holiday",
            "--draft",
            "--fact",
            "oven=You bake",
        ],
    );
    assert!(
        code == 1 && told.contains("Nothing is noted") && told.contains("--fact"),
        "{told}"
    );
}
