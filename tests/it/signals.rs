//! The seven signals by every path that feeds them: orders, inquiries, touches, complaints, his own word, the model.

use super::scene::{client, file, ordered, say, touched};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;

/// Buys for 1 000 every 30 days; the last order is ten days old, so his rhythm holds.
fn buying(name: &str) -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.bought(name, "2025-12-19", 30, 12, 1000);
    drive
}

fn page(drive: &Drive, name: &str) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, name) }))
}

#[track_caller]
fn stands(drive: &Drive, name: &str, standing: &str, evidence: &str) {
    let page = page(drive, name);
    assert_eq!(page["standing"], standing, "{page:#}");
    assert_eq!(say(Language::En, &page["evidence"]), evidence);
}

/// Sent as a file of the client's kind of record.
fn told(drive: &Drive, text: &str) {
    let path = drive.file("told.csv", text);
    drive.import(&[&path]).unwrap();
}

#[test]
fn while_his_rhythm_holds_he_buys() {
    stands(
        &buying("Kolos"),
        "Kolos",
        "buying",
        "Buys every 30 days; last order 10 days ago, limit 39",
    );
}

#[test]
fn three_inquiries_without_an_order_make_him_sleep_and_an_order_wakes_him() {
    let drive = buying("Kolos");
    told(
        &drive,
        "Date received,Customer,Inquiry\n2026-11-16,Kolos,Price of flour\n2026-11-18,Kolos,Price of yeast\n2026-11-20,Kolos,Price of salt\n",
    );
    stands(
        &drive,
        "Kolos",
        "sleeping",
        "Asked 3 times in a row and ordered nothing: 16, 18 and\u{a0}20\u{a0}November 2026",
    );
    assert_eq!(
        drive.must("targets.list", json!({}))["all"],
        0,
        "one calls him; nobody has lost him"
    );
    ordered(&drive, "Kolos", "new", "2026-11-21", "500.00").unwrap();
    assert_eq!(page(&drive, "Kolos")["standing"], "buying");
}

#[test]
fn complaints_and_inquiries_that_an_import_brings_are_judged_the_same_day() {
    let drive = buying("Kolos");
    drive.bought("Rye", "2025-12-20", 30, 12, 1000);
    let lost = || drive.must("losses.list", json!({}))["lost"].clone();
    let listed = |name: &str| {
        let rows = drive.must("clients.list", json!({ "search": name, "offset": 0, "limit": 1 }));
        rows["rows"][0]["state"].clone()
    };
    assert_eq!(
        (lost(), listed("Kolos"), listed("Rye")),
        (json!(0), json!("buying"), json!("buying"))
    );
    told(
        &drive,
        "Opened,Customer,Complaint\n2026-11-16,Kolos,The flour was stale\n",
    );
    assert_eq!((lost(), listed("Kolos")), (json!(1), json!("left")));
    told(
        &drive,
        "Date received,Customer,Inquiry\n2026-11-19,Rye,Price of flour\n2026-11-20,Rye,Price of yeast\n2026-11-21,Rye,Price of salt\n",
    );
    assert_eq!(listed("Rye"), "sleeping");
    told(
        &drive,
        "Opened,Closed,Customer,Complaint\n2026-11-16,2026-11-23,Kolos,The flour was stale\n",
    );
    assert_eq!(
        (lost(), listed("Kolos")),
        (json!(0), json!("buying")),
        "it was answered"
    );
}

#[test]
fn the_firm_may_wait_for_more_inquiries_and_a_group_for_fewer() {
    let drive = buying("Kolos");
    told(
        &drive,
        "Date received,Customer,Inquiry\n2026-11-16,Kolos,Price of flour\n2026-11-18,Kolos,Price of yeast\n2026-11-20,Kolos,Price of salt\n",
    );
    let mut settings = drive.must("settings.get", json!({}));
    settings["inquiries_in_row"] = json!(4);
    drive.must("settings.save", settings);
    assert_eq!(page(&drive, "Kolos")["standing"], "buying");
    file(&drive)
        .execute("UPDATE clients SET group_name = 'Bakeries'", [])
        .unwrap();
    let mut bakeries = drive.must("limits.groups", json!({}))[0].clone();
    assert_eq!(
        (&bakeries["group"], &bakeries["clients"]),
        (&json!("Bakeries"), &json!(1))
    );
    bakeries["inquiries_in_row"] = json!(2);
    drive.must("limits.set_group", bakeries);
    assert_eq!(page(&drive, "Kolos")["standing"], "sleeping");
    drive.must("undo.back", json!({}));
    assert_eq!(page(&drive, "Kolos")["standing"], "buying", "the limit was taken back");
}

#[test]
fn an_open_complaint_of_eight_days_makes_a_loss_and_closing_it_takes_the_loss_back() {
    let drive = buying("Kolos");
    let id = client(&drive, "Kolos");
    let complaint = |closed: Value, known: Value| json!({ "id": known, "client_id": id, "opened_on": "2026-11-16", "what": "Stale", "order_number": null, "closed_on": closed });
    let shown = drive.must("clients.complaint", complaint(Value::Null, Value::Null));
    assert_eq!(shown["standing"], "left", "{shown:#}");
    let lost = &drive.must("losses.list", json!({}))["rows"][0];
    assert_eq!(
        (lost["signal"].as_str(), lost["lost_on"].as_str()),
        (Some("S5"), Some("2026-11-16"))
    );
    let known = shown["complaints"][0]["id"].clone();
    let mended = drive.must("clients.complaint", complaint(json!("2026-11-23"), known));
    assert_eq!(mended["standing"], "buying", "who complains and is heard has not left");
    assert_eq!(drive.must("targets.list", json!({}))["all"], 0);
}

#[test]
fn three_touches_without_an_answer_stand_beside_his_silence() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    // Three on one day are one attempt; they are put on three days as another program might.
    for day in ["2026-11-18", "2026-11-20", "2026-11-22"] {
        touched(&drive, case, "Svetlana", "no_answer");
        file(&drive)
            .execute("UPDATE touches SET done_on = ?1 WHERE done_on = '2026-11-24'", [day])
            .unwrap();
    }
    let others = page(&drive, "Kolos")["other_signals"].clone();
    assert_eq!(
        say(Language::En, &others[0]),
        "Has not answered 3 times in a row: 18, 20 and\u{a0}22\u{a0}November 2026"
    );
}

#[test]
fn buying_much_less_than_usual_is_seen_while_his_rhythm_holds() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-12-19", 30, 8, 1000);
    drive.bought("Kolos", "2026-08-16", 30, 4, 300);
    // Windows of 90 days: 3 × 300 from 27 August, 2 × 1 000 + 300 and 3 × 1 000 before it; the lower of two is usual.
    stands(
        &drive,
        "Kolos",
        "sleeping",
        "Bought for €900 in the last 90 days; it used to be €2,300, so 39% of that is left",
    );
}

#[test]
fn a_fully_refunded_order_neither_breaks_the_silence_nor_counts_as_a_day() {
    let drive = Drive::with_lost_client("Kolos");
    let before = page(&drive, "Kolos");
    ordered(&drive, "Kolos", "taken", "2026-10-20", "150.00").unwrap();
    ordered(&drive, "Kolos", "back", "2026-10-25", "-150.00").unwrap();
    let row = drive.must("clients.list", json!({ "search": "Kolos", "offset": 0, "limit": 1 }))["rows"][0].clone();
    assert_eq!(
        row["orders"], 12,
        "neither the refund nor what it took back is an order"
    );
    let after = page(&drive, "Kolos");
    assert_eq!(after["standing"], "lost");
    assert_eq!(
        after["evidence"], before["evidence"],
        "the silence began before the order that was taken back"
    );
}

#[test]
fn orders_in_two_currencies_are_added_by_the_user_s_rate_alone() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2026-09-01", 30, 3, 1000);
    let leva = drive.file(
        "leva.csv",
        "Order number,Date,Customer,Total,Currency\nL1,2026-11-10,Kolos,195.583,BGN\n"
            .replace("195.583", "195.58")
            .as_str(),
    );
    drive.import(&[&leva]).unwrap();
    let total = || page(&drive, "Kolos")["total"]["minor"].as_i64().unwrap();
    assert_eq!(total(), 300_000, "shown apart");
    let rate = drive.must("rates.list", json!({}))[0].clone();
    assert_eq!((&rate["currency"], &rate["orders"]), (&json!("BGN"), &json!(1)));
    drive.must(
        "rates.set",
        json!({ "currency": "BGN", "orders": 0, "rate": 1.0 / 1.95583 }),
    );
    assert_eq!(total(), 310_000, "195.58 / 1.95583 = 100.00 euros");
    drive.must("rates.set", json!({ "currency": "BGN", "orders": 0, "rate": null }));
    assert_eq!(total(), 300_000);
}

#[test]
fn a_firm_of_five_clients_has_rhythms_and_no_model() {
    let drive = Drive::new("2026-11-24");
    for name in ["Ann", "Bob", "Cid", "Dora", "Eve"] {
        drive.bought(name, "2026-01-10", 30, 5, 100);
    }
    let model = drive.must("model.get", json!({ "fresh": true }));
    assert_eq!((&model["fitted"], &model["repeat_clients"]), (&Value::Null, &json!(5)));
    assert_eq!(page(&drive, "Ann")["foreseen"], Value::Null);
    assert_eq!(drive.must("model.course", json!({}))["weeks"], json!([]));
}

#[test]
fn who_bought_once_in_a_firm_without_repeat_orders_is_told_to_be_too_early() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-01-10", 1, 1, 100);
    let page = page(&drive, "Kolos");
    assert_eq!(
        page["standing"],
        Value::Null,
        "after 683 days nobody can say that he buys"
    );
    let all = drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 1 }));
    assert_eq!(all["rows"][0]["state"], "unclear");
    assert_eq!(
        say(Language::En, &page["evidence"]),
        "Last order on 10\u{a0}January 2025; nobody has bought often enough yet to tell what is usual"
    );
}

#[test]
fn the_cd_shop_gives_the_published_model_and_its_doubt_is_a_signal() {
    let drive = Drive::new("1998-07-01");
    let history = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/CDNOW_sample.txt");
    drive.import(&[&history]).unwrap();
    let drive = drive.reopened("1997-09-30");
    let model = drive.must("model.get", json!({ "fresh": true }));
    let fitted = &model["fitted"];
    assert_eq!(fitted["clients"], 2357);
    let near = |part: &str, name: &str, published: f64, off: f64| {
        let value = fitted[part][name].as_f64().unwrap();
        assert!((value - published).abs() < off, "{name}: {value} against {published}");
    };
    for (name, published) in [("r", 0.5248), ("alpha", 6.1831), ("a", 0.8914), ("b", 1.6140)] {
        near("buying", name, published, 0.002);
    }
    // Section 9: Gamma-Gamma on repeat clients.
    near("spending", "p", 6.25, 0.02);
    near("spending", "q", 3.744, 0.005);
    near("spending", "v", 15.444, 0.06);
    // Looking back fits a model and keeps nothing; counted for that day the clients are judged by it.
    drive.must("losses.recount", json!({}));
    let course = drive.must("model.course", json!({}));
    assert!(course["weeks"].as_array().unwrap().len() > 30, "{course}");
    // Who came once in January and never again is silent beyond the firm's rhythm, and the model doubts him as well.
    let one: i64 = file(&drive)
        .query_row(
            "SELECT min(client_id) FROM standings WHERE order_days = 1 AND first_order_on = '1997-01-01'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let page = drive.must("clients.get", json!({ "id": one }));
    let chance = page["foreseen"]["still_buys"].as_f64().unwrap();
    // Section 9 by hand: x = 0, T = 272 / 7 weeks, 1 / (1 + a/b · ((α+T)/α)^r).
    let by_hand = 1.0 / (1.0 + 0.8914 / 1.6140 * ((6.1831 + 272.0 / 7.0) / 6.1831_f64).powf(0.5248));
    assert!((chance - by_hand).abs() < 0.001, "{chance} against {by_hand}");
    assert_eq!(page["standing"], "lost");
}

#[test]
fn what_proves_a_loss_is_not_told_again_beside_it() {
    let drive = Drive::with_lost_client("Kolos");
    drive.must(
        "clients.complaint",
        json!({ "id": null, "client_id": client(&drive, "Kolos"), "opened_on": "2026-11-01", "what": "Late twice",
                "order_number": null, "closed_on": null }),
    );
    let page = page(&drive, "Kolos");
    let others = page["other_signals"].as_array().unwrap();
    assert!(!others.contains(&page["evidence"]), "{page:#}");
    assert_eq!(others.len(), 1, "the complaint and his silence, each once: {page:#}");
}
