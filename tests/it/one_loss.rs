//! One loss at a time: what a client says of leaving, and what he orders on that very day, make no second loss and no second
//! apology.

use super::scene::{approved_apology, client, count, file, ordered};
use comeback_core::api::domain::language::Language;
use comeback_core::api::texts;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn tells(drive: &Drive, day: &str) -> Value {
    let told = json!({ "client_id": client(drive, "Kolos"), "day": day, "words": "We go to others" });
    drive.must("losses.told_us", told)
}

#[track_caller]
fn lost_once(drive: &Drive, after: &str) {
    for list in ["losses.list", "targets.list"] {
        let rows = drive.must(list, json!({}));
        let rows = rows["rows"].as_array().unwrap();
        assert_eq!(
            rows.iter().filter(|row| row["client"] == "Kolos").count(),
            1,
            "{list} after {after}"
        );
    }
}

#[test]
fn what_he_says_joins_the_loss_his_silence_has_told() {
    let drive = Drive::with_lost_client("Kolos");
    let loss = drive.target("Kolos")["loss_id"].clone();
    assert_eq!(tells(&drive, "2026-11-20")["id"], loss);
    lost_once(&drive, "his word");
    let row = &drive.must("losses.list", json!({}))["rows"][0];
    assert_eq!(
        (row["signal"].as_str(), row["lost_on"].as_str()),
        (Some("S6"), Some("2026-11-20")),
        "nobody works on it yet: his word tells more than his silence"
    );
}

#[test]
fn who_bought_after_the_day_of_his_words_had_not_left_by_it() {
    let drive = Drive::with_lost_client("Kolos");
    let lost_on = drive.target("Kolos")["lost_on"].clone();
    // His last order came on 28 July.
    let words = json!({ "client_id": client(&drive, "Kolos"), "day": "2026-07-27", "words": "We go to others" });
    let refused = drive.call("losses.told_us", words).unwrap_err().sentence;
    assert_eq!(refused.key, "losses-told-bought-since");
    assert!(
        texts::say(Language::En, &refused)
            .replace("\u{a0}", " ")
            .contains("28 July 2026")
    );
    assert_eq!(drive.target("Kolos")["lost_on"], lost_on);
}

#[test]
fn what_he_said_first_stays_when_he_says_it_again() {
    let drive = Drive::with_lost_client("Kolos");
    tells(&drive, "2026-11-18");
    let again = json!({ "client_id": client(&drive, "Kolos"), "day": "2026-11-20", "words": "We stay with others" });
    let refused = drive.call("losses.told_us", again).unwrap_err().sentence;
    assert_eq!(refused.key, "losses-told-already");
    assert!(
        texts::say(Language::En, &refused)
            .replace("\u{a0}", " ")
            .contains("on 18 November 2026: “We go to others”")
    );
    let row = &drive.must("losses.list", json!({}))["rows"][0];
    assert_eq!(row["lost_on"], "2026-11-18");
    assert!(row["evidence"].to_string().contains("We go to others"), "{row:#}");
}

#[test]
fn a_case_keeps_its_loss_and_tells_what_he_said() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let lost_on = drive.case(case)["lost_on"].clone();
    tells(&drive, "2026-11-20");
    lost_once(&drive, "his word");
    let page = drive.case(case);
    assert_eq!(page["lost_on"], lost_on);
    assert!(page["timeline"].to_string().contains("We go to others"), "{page:#}");
}

#[test]
fn an_order_on_the_day_of_the_loss_is_no_return_and_no_second_loss() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let lost_on = drive.case(case)["lost_on"].as_str().unwrap().to_owned();
    ordered(&drive, "Kolos", "same-day", &lost_on, "150.00").unwrap();
    lost_once(&drive, "an order of that day");
    assert_eq!(drive.case(case)["returned_on"], Value::Null, "rule 11: after the loss");
    assert_eq!(count(&drive, "SELECT count(*) FROM losses"), 1);
}

#[test]
fn the_same_loss_is_not_apologised_for_from_another_case() {
    let (drive, first) = Drive::ready_for_a_letter("Kolos");
    approved_apology(&drive, first);
    drive.must("cases.close", json!({ "case_id": first, "closed_as": "given_up" }));
    let loss = tells(&drive, "2026-11-23")["id"].clone();
    lost_once(&drive, "his word on a case that was given up");
    let open = json!({ "loss_ids": [loss], "driver_id": drive.employee("Marina"), "exception": null, "hot": false });
    let second = drive.must("cases.open", open)["case_ids"][0].as_i64().unwrap();
    drive.interviewed(second, "Marina", "company.late-delivery", true);
    let apology = json!({ "case_id": second, "kind": "apology", "signer_id": null });
    assert_eq!(drive.refused("letters.write", apology), "letters-one-apology");
    let by_hand = format!(
        "INSERT INTO letters (case_id, kind, language, signer_id, draft, seed, made_on)
         VALUES ({second}, 'apology', 'en', {}, '{{}}', 1, '2026-11-24')",
        drive.employee("Olga")
    );
    let error = file(&drive).execute(&by_hand, []).unwrap_err().to_string();
    assert_eq!(error, "letters-one-apology");
}
