//! The exit interview: it goes on where it stopped, five whys at most, the client alone confirms, a reason is never renamed.

use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// "Kolos" in the hands of Svetlana, and the talk with him begun.
fn talking() -> (Drive, i64, Value) {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let talk = talk(&drive, case);
    (drive, case, talk)
}

fn talk(drive: &Drive, case: i64) -> Value {
    let interviewer = drive.employee("Svetlana");
    drive.must(
        "interviews.start",
        json!({ "case_id": case, "source": "client", "interviewer_id": interviewer }),
    )
}

/// What the window sends back of a talk, unchanged.
fn edit(talk: &Value) -> Value {
    let mut edit = talk.clone();
    edit["stated_reason_id"] = talk["stated_reason"]["id"].clone();
    edit["true_reason_id"] = talk["true_reason"]["id"].clone();
    edit["human_factor"] = talk["human_said"].clone();
    edit
}

fn why(round: i64, answer: &str, doubts: Value) -> Value {
    json!({ "round": round, "question": "Why?", "answer": answer, "doubts": doubts })
}

/// The field that is to blame for bad input.
#[track_caller]
fn blamed(drive: &Drive, name: &str, request: Value) -> String {
    drive.call(name, request).unwrap_err().field.unwrap().to_owned()
}

#[test]
fn a_talk_goes_on_where_it_stopped() {
    let (drive, case, begun) = talking();
    let mut first = edit(&begun);
    first["stated_reason_id"] = json!(drive.reason("competitor.cheaper"));
    first["stated_doubts"] = json!(["at_once"]);
    first["whys"] = json!([why(1, "It came late", json!([]))]);
    assert_eq!(drive.must("interviews.save", first)["advice"], "ask_once_more");
    let mut again = edit(&talk(&drive, case));
    assert_eq!(again["whys"].as_array().unwrap().len(), 1);
    again["whys"][0]["doubts"] = json!(["tone_changed"]);
    assert_eq!(
        drive.must("interviews.save", again)["advice"],
        "probably_not_the_reason",
        "two doubt marks"
    );
    assert_eq!(
        blamed(&drive, "interviews.finish", json!({ "id": begun["id"] })),
        "true_reason_id",
        "a talk without a reason is not over"
    );
}

#[test]
fn a_talk_that_is_over_was_a_touch() {
    let (drive, case, _) = talking();
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    let touches = drive.must("touches.list", json!({ "id": case }));
    let visit = touches
        .as_array()
        .unwrap()
        .iter()
        .find(|touch| touch["about"] == "exit-interview")
        .unwrap();
    assert_eq!((&visit["outcome"], &visit["minutes"]), (&json!("answered"), &json!(24)));
}

#[test]
fn the_human_factor_follows_the_reason_until_it_is_said() {
    let (drive, _, begun) = talking();
    let (rude, late) = (
        drive.reason("company.rude-staff"),
        drive.reason("company.late-delivery"),
    );
    let chosen = |reason: i64, said: Value| {
        let mut edit = edit(&drive.must("interviews.get", json!({ "id": begun["id"] })));
        edit["true_reason_id"] = json!(reason);
        edit["human_factor"] = said;
        let saved = drive.must("interviews.save", edit);
        (saved["human_factor"].clone(), saved["human_said"].clone())
    };
    assert_eq!(chosen(rude, Value::Null), (json!(true), Value::Null));
    assert_eq!(chosen(late, Value::Null), (json!(false), Value::Null));
    assert_eq!(chosen(late, json!(false)), (json!(false), json!(false)));
    assert_eq!(
        chosen(rude, json!(false)),
        (json!(false), json!(false)),
        "his no outweighs what the tree says of rudeness"
    );
    assert_eq!(chosen(late, json!(true)), (json!(true), json!(true)));
    assert_eq!(chosen(late, Value::Null), (json!(false), Value::Null), "taken back");
}

#[test]
fn there_is_no_sixth_why() {
    let (drive, _, begun) = talking();
    let mut six = edit(&begun);
    six["whys"] = json!((1..=6).map(|round| why(round, "Yes", json!([]))).collect::<Vec<_>>());
    assert_eq!(blamed(&drive, "interviews.save", six), "whys");
}

#[test]
fn a_colleague_cannot_confirm_for_the_client() {
    let (drive, case, _) = talking();
    let staff = json!({ "case_id": case, "source": "staff", "interviewer_id": null });
    let mut guess = edit(&drive.must("interviews.start", staff));
    guess["confirmed"] = json!(true);
    assert_eq!(blamed(&drive, "interviews.save", guess), "confirmed");
}

#[test]
fn the_prompt_is_in_the_client_s_language() {
    let (drive, _, begun) = talking();
    let client =
        drive.must("clients.list", json!({ "search": "Kolos", "offset": 0, "limit": 1 }))["rows"][0]["id"].clone();
    let mut known = drive.must("clients.get", json!({ "id": client }))["edit"].clone();
    known["language"] = json!("ru");
    drive.must("clients.save", known);
    for step in [
        "why",
        "permission",
        "open",
        "mirror",
        "attracts",
        "kept",
        "return",
        "decides",
        "thanks",
    ] {
        let asked = json!({ "interview_id": begun["id"], "step": step, "round": 1, "last_answer": "Дорого" });
        let said = drive.must("interviews.prompt", asked)["say"]
            .as_str()
            .unwrap()
            .to_owned();
        assert!(said.chars().any(|c| ('а'..='я').contains(&c)), "{step}: {said}");
    }
}

#[test]
fn a_reason_is_retired_and_another_one_added() {
    let (drive, _, begun) = talking();
    let new = json!({ "group": "company", "name": "The smell of paint", "human": false });
    let added = drive.must("interviews.add_reason", new.clone());
    assert_eq!(
        blamed(&drive, "interviews.add_reason", new),
        "name",
        "one name, one reason"
    );
    let retired = drive.must("interviews.retire_reason", json!({ "id": added["id"] }));
    assert!(retired["retired_on"].is_string());
    let mut edit = edit(&begun);
    edit["true_reason_id"] = added["id"].clone();
    assert_eq!(
        blamed(&drive, "interviews.save", edit),
        "true_reason_id",
        "a retired reason is not chosen again"
    );
}
