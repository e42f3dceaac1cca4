//! Rule 11: returned means a new order dated after the loss, and nothing else, by no path.

use super::scene::{
    approved_apology, client, count, done, file, lost_on, not_returned, ordered, refused_by_the_file,
    sent_and_answered, touched,
};
use comeback_core::api::ApiError;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

#[test]
fn neither_words_nor_letters_nor_edits_return_a_case() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    for outcome in ["answered", "thinks", "promised", "ordered"] {
        touched(&drive, case, "Svetlana", outcome);
        not_returned(&drive, case, outcome);
    }
    assert_eq!(
        drive.case(case)["state"],
        "promised",
        "he said he has ordered: a promise until the order is here"
    );
    sent_and_answered(&drive, approved_apology(&drive, case));
    not_returned(&drive, case, "a letter that was answered");
    drive.must(
        "calls.finish",
        json!({ "case_id": case, "touch_id": null, "caller_id": null, "path": ["greet"], "outcome": "ordered",
                "other_words": [], "note": "", "minutes": 4, "next_on": drive.in_days(7) }),
    );
    not_returned(&drive, case, "a call in which he said he has ordered");
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["note"] = json!("Returned!");
    drive.must("clients.save", edit);
    not_returned(&drive, case, "an edit of the client");
    drive.must("cases.close", json!({ "case_id": case, "closed_as": "given_up" }));
    drive.must("cases.reopen", json!({ "id": case }));
    not_returned(&drive, case, "closing and taking up again");
    while drive.call("undo.back", json!({})).is_ok() {
        assert_eq!(count(&drive, "SELECT count(*) FROM returns"), 0, "undo made a return");
    }
    while drive.call("undo.again", json!({})).is_ok() {
        assert_eq!(count(&drive, "SELECT count(*) FROM returns"), 0, "redo made a return");
    }
}

#[test]
fn a_forged_field_in_a_request_returns_nothing() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let forged = json!({ "returned_on": "2026-11-24", "state": "returned", "returned": true, "has_return": true });
    let with = |request: Value| {
        let mut request = request;
        for (key, value) in forged.as_object().unwrap() {
            request[key] = value.clone();
        }
        request
    };
    let touch = drive.must("touches.list", json!({ "id": case }))[0]["id"]
        .as_i64()
        .unwrap();
    let edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    for (name, request) in [
        ("clients.save", edit),
        ("cases.severity", json!({ "case_id": case, "severity": 3 })),
        (
            "cases.overrule",
            json!({ "case_id": case, "verdict": "first", "why": "A showcase" }),
        ),
        ("touches.done", done(&drive, touch, "ordered")),
        (
            "cases.assign",
            json!({ "case_id": case, "driver_id": drive.employee("Marina"), "exception": null }),
        ),
        ("cases.close", json!({ "case_id": case, "closed_as": "keep_in_touch" })),
    ] {
        let answer = drive.call(name, with(request));
        not_returned(&drive, case, &format!("{name}: {answer:?}"));
    }
    let closed = drive.call("cases.close", json!({ "case_id": case, "closed_as": "returned" }));
    assert!(closed.is_err(), "there is no such way to close a case");
    let thanks = json!({ "case_id": case, "kind": "thanks", "signer_id": null });
    assert_eq!(
        drive.refused("letters.write", thanks),
        "rule-11",
        "nobody is thanked for a return before it"
    );
    let cared = drive.call(
        "cases.aftercare",
        json!({ "case_id": case, "days": 30, "all_well": true, "note": "" }),
    );
    assert_eq!(cared.unwrap_err().sentence.key, "cases-aftercare-not-returned");
}

#[test]
fn an_order_on_the_day_of_the_loss_or_before_it_is_no_return() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let lost = lost_on(&drive, case);
    for (number, day) in [("late-1", "2026-08-10"), ("late-2", lost.as_str())] {
        let result = ordered(&drive, "Kolos", number, day, "500.00").unwrap();
        assert_eq!(
            (&result["orders_new"], &result["returned"]),
            (&json!(1), &json!([])),
            "{day}"
        );
        not_returned(&drive, case, &format!("an order of {day} with the loss on {lost}"));
    }
    assert_eq!(
        lost_on(&drive, case),
        lost,
        "the day of the loss is not moved by orders that come late"
    );
}

#[test]
fn a_new_order_returns_the_case_in_the_same_import_and_by_name() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let result = ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let sum = json!({ "minor": 15_000, "currency": result["returned"][0]["sum"]["currency"] });
    assert_eq!(
        result["returned"],
        json!([{ "case_id": case, "client": "Kolos", "day": "2026-11-20", "sum": sum }])
    );
    let page = drive.case(case);
    assert_eq!(
        (page["state"].as_str(), page["returned_on"].as_str()),
        (Some("returned"), Some("2026-11-20"))
    );
    let touches = drive.must("touches.list", json!({ "id": case }));
    let planned = |touch: &&Value| touch["done_on"].is_null() && touch["cancelled"] == false;
    assert_eq!(
        touches.as_array().unwrap().iter().filter(planned).count(),
        0,
        "what was planned stops by itself"
    );
    let checks: Vec<(i64, &str)> = page["aftercare"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| (check["days"].as_i64().unwrap(), check["due_on"].as_str().unwrap()))
        .collect();
    assert_eq!(checks, [(30, "2026-12-20"), (90, "2027-02-18"), (365, "2027-11-20")]);
    assert_eq!(
        drive.call("undo.back", json!({})).unwrap_err().sentence.key,
        "refusal-nothing-to-undo"
    );
    let next = json!({ "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Svetlana"),
                       "planned_on": "2026-12-01" });
    assert_eq!(
        drive.refused("touches.plan", next),
        "case-closed",
        "a returned client is no longer pursued"
    );
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn an_import_that_fails_returns_nobody() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let text = "Order number,Date,Customer,Total\nn-1,2026-11-20,Kolos,150.00\nn-2,2026-02-31,Kolos,9.00\n";
    let path = drive.file("half.csv", text);
    assert!(drive.import(&[&path]).is_err());
    not_returned(&drive, case, "an import with a line that cannot be read");
    assert_eq!(drive.must("today.list", json!({})), drive.must("today.list", json!({})));
}

#[test]
fn money_given_back_is_no_order() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let result = ordered(&drive, "Kolos", "refund-1", "2026-11-20", "-80.00").unwrap();
    assert_eq!(result["returned"], json!([]));
    not_returned(&drive, case, "a refund after the loss");
}

#[test]
fn a_case_given_up_is_returned_by_an_order_all_the_same() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.must("cases.close", json!({ "case_id": case, "closed_as": "given_up" }));
    let result = ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    assert_eq!(result["returned"][0]["case_id"], case);
    assert_eq!(drive.case(case)["state"], "returned");
}

#[test]
fn a_client_with_two_cases_behind_him_comes_back_once() {
    let drive = Drive::with_lost_client("Kolos");
    let first = drive.open_case("Kolos", "Svetlana");
    drive.must("cases.close", json!({ "case_id": first, "closed_as": "given_up" }));
    let words = json!({ "client_id": client(&drive, "Kolos"), "day": "2026-11-10", "words": "We have found another" });
    let loss = drive.must("losses.told_us", words)["id"].clone();
    let opened = drive.must(
        "cases.open",
        json!({ "loss_ids": [loss], "driver_id": drive.employee("Marina"), "exception": null, "hot": false }),
    );
    let second = opened["case_ids"][0].as_i64().unwrap();
    let result = ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let returned: Vec<&Value> = result["returned"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["case_id"])
        .collect();
    assert_eq!(
        returned,
        [&json!(second)],
        "one order is one return, of the loss it followed"
    );
    let again = ordered(&drive, "Kolos", "new-2", "2026-11-22", "150.00").unwrap();
    assert_eq!(again["returned"], json!([]), "he had come back already");
}

#[test]
fn the_file_itself_refuses_a_return_without_its_order() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Nadezhda", "2026-10-20", 10, 3, 300);
    let case = drive.open_case("Kolos", "Svetlana");
    let insert = |order: &str, day: &str| {
        format!(
            "INSERT INTO returns (case_id, order_id, returned_on) SELECT {case}, id, {day} FROM orders WHERE {order} LIMIT 1"
        )
    };
    let own = "client_id = (SELECT client_id FROM cases)";
    assert_eq!(
        refused_by_the_file(&drive, &insert(own, "day")),
        "rule-11",
        "an order before the loss"
    );
    assert_eq!(
        refused_by_the_file(&drive, &insert(own, "'2026-11-20'")),
        "rule-11",
        "with the day forged"
    );
    let other = "client_id <> (SELECT client_id FROM cases) AND day > '2026-11-01'";
    assert_eq!(
        refused_by_the_file(&drive, &insert(other, "day")),
        "rule-11",
        "the order of somebody else"
    );
    let dangling =
        format!("INSERT INTO returns (case_id, order_id, returned_on) VALUES ({case}, 999999, '2026-11-20')");
    assert_eq!(
        refused_by_the_file(&drive, &dangling),
        "rule-11",
        "an order that is not there"
    );
    not_returned(&drive, case, "statements of another program");
}

#[test]
fn the_order_that_made_a_return_is_neither_deleted_nor_changed() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let order = "number = 'new-1'";
    for change in [
        "day = '2026-01-01'",
        "sum_minor = -1",
        "sum_minor = 0",
        "client_id = client_id + 1",
    ] {
        assert_eq!(
            refused_by_the_file(&drive, &format!("UPDATE orders SET {change} WHERE {order}")),
            "rule-11",
            "{change}"
        );
    }
    let deleted = refused_by_the_file(&drive, &format!("DELETE FROM orders WHERE {order}"));
    assert!(deleted.contains("FOREIGN KEY"), "{deleted}");
    assert_eq!(
        refused_by_the_file(&drive, "UPDATE losses SET lost_on = '2026-11-22'"),
        "rule-11"
    );
    assert_eq!(
        refused_by_the_file(&drive, "UPDATE returns SET returned_on = '2026-11-22'"),
        "rule-11"
    );
    assert_eq!(drive.case(case)["returned_on"], "2026-11-20");
    file(&drive)
        .execute("UPDATE orders SET profit_minor = 100 WHERE number = 'new-1'", [])
        .unwrap();
}

/// The same order once more, as its own system tells it now; that a number comes once a year has been said.
fn corrected(drive: &Drive, day: &str, sum: &str, status: &str) -> Result<Value, ApiError> {
    let text = format!("Order number,Date,Customer,Total,Status,Manager\nnew-1,{day},Kolos,{sum},{status},Svetlana\n");
    let file = drive.file("corrected.csv", &text);
    let files = json!([{ "path": file, "options": { "numbers": "yearly" } }]);
    drive.call("import.run", json!({ "files": files, "skip_problems": false }))
}

#[test]
fn a_returning_order_that_proves_to_be_none_takes_the_return_back() {
    for (day, sum, status) in [
        ("2026-11-20", "0.00", "done"),
        ("2026-08-01", "150.00", "done"),
        ("2026-11-20", "150.00", "cancelled"),
    ] {
        let drive = Drive::with_lost_client("Kolos");
        let case = drive.open_case("Kolos", "Svetlana");
        ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
        assert_eq!(drive.case(case)["state"], "returned");
        let result = corrected(&drive, day, sum, status).unwrap();
        assert_eq!(
            result["no_longer_returned"],
            json!([{ "case_id": case, "client": "Kolos", "number": "new-1" }]),
            "{day} {sum} {status}"
        );
        not_returned(&drive, case, &format!("{day} {sum} {status}"));
        assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
        let again = corrected(&drive, "2026-11-21", "150.00", "done").unwrap();
        assert_eq!(again["returned"][0]["client"], "Kolos", "it was an order after all");
    }
}

#[test]
fn an_order_corrected_to_another_day_after_the_loss_is_a_return_still() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let result = corrected(&drive, "2026-11-18", "150.00", "done").unwrap();
    assert_eq!(result["no_longer_returned"], json!([]));
    assert_eq!(drive.case(case)["returned_on"], "2026-11-18");
}
