//! What several of these tests set up or read back: an order that arrives, the file seen by another program, a state.

use comeback_core::api::ApiError;
use comeback_core::api::domain::language::Language;
use comeback_core::api::domain::sentence::Sentence;
use comeback_core::api::texts;
use comeback_core::testing::Drive;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The drive's file as another program would open it.
pub fn file(drive: &Drive) -> Connection {
    let connection = Connection::open(drive.app().path()).unwrap();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
    connection
}

/// What the database itself answers to a statement of another program that it must refuse.
#[track_caller]
pub fn refused_by_the_file(drive: &Drive, sql: &str) -> String {
    match file(drive).execute(sql, []) {
        Ok(rows) => panic!("{sql} changed {rows} rows"),
        Err(error) => error.to_string(),
    }
}

/// Rows of the file that a query counts.
pub fn count(drive: &Drive, sql: &str) -> i64 {
    file(drive).query_row(sql, [], |row| row.get(0)).unwrap()
}

/// One order of a client arrives in an import.
pub fn ordered(drive: &Drive, client: &str, number: &str, day: &str, sum: &str) -> Result<Value, ApiError> {
    let text = format!("Order number,Date,Customer,Total,Manager\n{number},{day},{client},{sum},Svetlana\n");
    let path = drive.file(&format!("new-{number}.csv"), &text);
    drive.import(&[&path])
}

pub fn client(drive: &Drive, name: &str) -> i64 {
    let page = drive.must("clients.list", json!({ "search": name, "offset": 0, "limit": 1 }));
    page["rows"][0]["id"].as_i64().unwrap()
}

pub fn lost_on(drive: &Drive, case: i64) -> String {
    drive.case(case)["lost_on"].as_str().unwrap().to_owned()
}

#[track_caller]
pub fn not_returned(drive: &Drive, case: i64, after: &str) {
    let page = drive.case(case);
    assert_eq!(page["returned_on"], Value::Null, "after {after}");
    assert_ne!(page["state"], "returned", "after {after}");
    assert_eq!(count(drive, "SELECT count(*) FROM returns"), 0, "after {after}");
}

/// A touch that happened: planned for today by `who`, done today with this outcome.
pub fn touched(drive: &Drive, case: i64, who: &str, outcome: &str) {
    let touch = drive.must(
        "touches.plan",
        json!({ "case_id": case, "channel": "call", "about": "How are you", "employee_id": drive.employee(who),
                "planned_on": drive.today() }),
    );
    drive.must("touches.done", done(drive, touch["id"].as_i64().unwrap(), outcome));
}

pub fn done(drive: &Drive, touch: i64, outcome: &str) -> Value {
    json!({ "id": touch, "done_on": drive.today(), "outcome": outcome, "note": "", "minutes": 5, "cost_minor": null })
}

/// A sentence as the user reads it.
pub fn say(language: Language, sentence: &Value) -> String {
    let sentence: Sentence = serde_json::from_value(sentence.clone()).unwrap();
    texts::say(language, &sentence)
}

/// What a refused request is answered, in words.
#[track_caller]
pub fn told(drive: &Drive, name: &str, request: Value) -> String {
    match drive.call(name, request.clone()) {
        Ok(answer) => panic!("{name} {request} was not refused: {answer}"),
        Err(error) => texts::say(Language::En, &error.sentence),
    }
}

/// Every open mark of a draft filled in, as the user would, and saved; returns the letter.
pub fn filled(drive: &Drive, letter: &Value) -> Value {
    let mut draft = letter["draft"].clone();
    for line in draft["addressee"].as_array_mut().unwrap() {
        fill(line, "Mr Hill");
    }
    fill(&mut draft["greeting"], "Mr Hill");
    for paragraph in draft["paragraphs"].as_array_mut().unwrap() {
        fill(paragraph, "on the ninth of July, as we both remember");
    }
    let request = json!({ "id": letter["row"]["id"], "draft": draft, "envelope_line": letter["envelope_line"] });
    drive.must("letters.save", request)
}

fn fill(line: &mut Value, words: &str) {
    let mut text = line.as_str().unwrap().to_owned();
    while let (Some(from), Some(to)) = (text.find('⟦'), text.find('⟧')) {
        text.replace_range(from..to + '⟧'.len_utf8(), words);
    }
    *line = json!(text);
}

/// The apology of a case that is ready for it, approved.
pub fn approved_apology(drive: &Drive, case: i64) -> i64 {
    let letter = drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": "apology", "signer_id": null }),
    );
    filled(drive, &letter);
    drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    letter["row"]["id"].as_i64().unwrap()
}

/// The whole way of an approved letter to an answer.
pub fn sent_and_answered(drive: &Drive, letter: i64) {
    drive.must("letters.print", json!({ "id": letter }));
    for state in ["handed", "delivered", "answered"] {
        drive.must(
            "letters.moved",
            json!({ "id": letter, "state": state, "day": drive.today(), "note": "", "courier": "Petrov" }),
        );
    }
}

/// One call of the terminal on the drive: how it ended, what it answered and what it complained of.
pub fn called(drive: &Drive, words: &[&str]) -> (i32, String, String) {
    called_in(drive, "en", words)
}

pub fn called_in(drive: &Drive, language: &str, words: &[&str]) -> (i32, String, String) {
    let output = Command::new(terminal())
        .arg("--data")
        .arg(drive.app().path())
        .args(["--lang", language, "--today", &drive.today().to_string()])
        .args(words)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// What the terminal complains of where it refuses.
#[track_caller]
pub fn refused(drive: &Drive, words: &[&str]) -> String {
    let (code, answer, complaint) = called(drive, words);
    assert_eq!(code, 1, "{words:?}: {answer}");
    complaint.trim().replace('\u{a0}', " ")
}

/// What the terminal answers where it does as it is told.
#[track_caller]
pub fn answered(drive: &Drive, words: &[&str]) -> String {
    let (code, answer, complaint) = called(drive, words);
    assert_eq!(code, 0, "{words:?}: {complaint}");
    answer.replace('\u{a0}', " ")
}

/// The answer of the terminal says this.
#[track_caller]
pub fn answer_says(drive: &Drive, words: &[&str], part: &str) {
    let answer = answered(drive, words);
    assert!(answer.contains(part), "{words:?}: {answer}");
}

/// The program of the terminal: it stands beside this one, or where `COMEBACK_CLI` says.
pub fn terminal() -> PathBuf {
    let beside = || {
        let tests = std::env::current_exe().unwrap();
        tests
            .parent()
            .and_then(Path::parent)
            .unwrap()
            .join(format!("comeback-cli{}", std::env::consts::EXE_SUFFIX))
    };
    let path = std::env::var_os("COMEBACK_CLI").map_or_else(beside, PathBuf::from);
    assert!(
        path.exists(),
        "{} is not there: build it with `cargo build -p comeback-cli` (or name it in COMEBACK_CLI)",
        path.display()
    );
    path
}
