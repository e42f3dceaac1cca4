//! A cause with several fixes: half mended is not mended, and a case with a fix of its own waits for that one alone.

use super::fix_gate::apology;
use super::scene::{filled, refused_by_the_file, told};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

#[test]
fn what_is_half_mended_opens_nothing_until_the_rest_is_checked_or_off_the_list() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let more = |what: &str, of: Value| {
        let request = json!({ "id": null, "reason_id": drive.reason("company.late-delivery"), "case_id": of, "what": what,
                              "owner_id": drive.employee("Svetlana"), "due_on": drive.in_days(9) });
        drive.must("fixes.plan", request)["id"].clone()
    };
    let vans = more("Ten new vans", Value::Null);
    assert_eq!(drive.refused("letters.write", apology(case)), "fix-gate");
    let said = told(&drive, "letters.write", apology(case));
    assert!(
        said.contains("“A second driver on the early run” is checked, but “Ten new vans”"),
        "{said}"
    );
    assert_eq!(drive.case(case)["next"]["kind"], "finish_fix");
    drive.must("fixes.drop", json!({ "id": vans }));
    let letter = drive.must("letters.write", apology(case));
    let another = more("A bell at the gate", Value::Null);
    filled(&drive, &letter);
    let id = json!({ "id": letter["row"]["id"] });
    assert_eq!(
        drive.refused("letters.approve", id.clone()),
        "fix-gate",
        "nor by way of a draft that stands"
    );
    let by_hand =
        "UPDATE letters SET state = 'approved', approved_on = '2026-11-24', final_text = 'x', pdf_sha256 = 'x'";
    assert_eq!(refused_by_the_file(&drive, by_hand), "fix-gate");
    drive.must(
        "fixes.finish",
        json!({ "id": another, "done_on": drive.today(), "evidence": "It rings" }),
    );
    assert_eq!(
        drive.refused("letters.approve", id.clone()),
        "fix-gate",
        "done is not checked"
    );
    drive.must(
        "fixes.check",
        json!({ "id": another, "checked_by": drive.employee("Marina") }),
    );
    drive.must("letters.approve", id.clone());
    assert_eq!(
        drive.case(case)["gate"]["goes"],
        Value::Null,
        "nothing is held back yet"
    );
    more("Vans with our name on them", Value::Null);
    let gate = drive.case(case)["gate"].clone();
    assert_eq!(gate["open"], false);
    assert_eq!(
        gate["goes"]["key"], "fixes-gate-goes",
        "the case says what the print does"
    );
    drive.must("letters.print", id);
    assert_ne!(
        drive.case(case)["state"],
        "mend",
        "what is planned later does not take back a letter that is out"
    );
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn a_case_with_a_fix_of_its_own_waits_for_that_one_alone() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Rassvet", "2025-09-01", 30, 12, 900);
    let (kolos, rassvet) = (
        drive.open_case("Kolos", "Svetlana"),
        drive.open_case("Rassvet", "Svetlana"),
    );
    for case in [kolos, rassvet] {
        drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    }
    let plan = |what: &str, of: i64, reason: &str| {
        let request = json!({ "id": null, "reason_id": drive.reason(reason), "case_id": of, "what": what,
                              "owner_id": drive.employee("Svetlana"), "due_on": drive.in_days(9) });
        drive.call("fixes.plan", request)
    };
    assert_eq!(
        plan("A polite voice", rassvet, "company.rude-staff")
            .unwrap_err()
            .sentence
            .key,
        "fixes-not-his-reason"
    );
    let own = plan("A key to his back yard", rassvet, "company.late-delivery").unwrap()["id"].clone();
    drive.fixed("company.late-delivery", Some("Marina"));
    let open = drive.must("letters.write", apology(kolos));
    assert_eq!(open["still_open"], json!([]), "the fix of another case is none of his");
    assert_eq!(drive.refused("letters.write", apology(rassvet)), "fix-gate");
    drive.must(
        "fixes.finish",
        json!({ "id": own, "done_on": drive.today(), "evidence": "The key" }),
    );
    drive.must(
        "fixes.check",
        json!({ "id": own, "checked_by": drive.employee("Marina") }),
    );
    let general = json!({ "id": null, "reason_id": drive.reason("company.late-delivery"), "what": "Ten new vans",
                          "owner_id": drive.employee("Svetlana"), "due_on": drive.in_days(9) });
    drive.must("fixes.plan", general);
    let letter = drive.must("letters.write", apology(rassvet));
    assert_eq!(letter["speaks_of"], json!(["A key to his back yard"]));
    assert_eq!(
        letter["still_open"],
        json!(["Ten new vans"]),
        "the writer is told what not to speak of"
    );
    assert!(!letter["draft"].to_string().contains("vans"));
    assert_eq!(drive.refused("letters.write", apology(kolos)), "fix-gate");
}
