//! Data that tell little: each answer says what it can, and what it cannot it leaves open instead of guessing.

use super::scene::{client, say};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const HEAD: &str = "Order number,Date,Customer,Total,Profit,Manager\n";

fn with(orders: &str) -> Drive {
    let drive = Drive::new("2026-11-24");
    let path = drive.file("orders.csv", &format!("{HEAD}{orders}"));
    drive.import(&[&path]).unwrap();
    drive
}

fn page(drive: &Drive, name: &str) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, name) }))
}

fn losses(drive: &Drive) -> Value {
    drive.must("losses.list", json!({}))
}

/// Nobody is called lost, and every list that stands on losses is empty rather than wrong.
#[track_caller]
fn nobody_is_lost(drive: &Drive) {
    let losses = losses(drive);
    assert_eq!(losses["lost"], 0);
    assert_eq!(losses["yearly"]["minor"], 0);
    assert_eq!(losses["rows"], json!([]));
    assert_eq!(drive.must("targets.list", json!({}))["all"], 0);
    assert_eq!(
        drive.must("model.get", json!({ "fresh": false }))["fitted"],
        Value::Null
    );
}

#[test]
fn of_one_order_nobody_can_tell_a_rhythm() {
    let drive = with("1,2024-02-10,Kolos,100.00,20.00,Denis\n");
    nobody_is_lost(&drive);
    let page = page(&drive, "Kolos");
    assert_eq!(page["rhythm"], Value::Null);
    assert_eq!(
        say(Language::En, &page["evidence"]),
        "Last order on 10\u{a0}February 2024; nobody has bought often enough yet to tell what is usual"
    );
    assert_eq!(page["classes"]["gap_variation"], Value::Null);
    let losses = losses(&drive);
    assert_eq!(
        (&losses["clients"], &losses["too_early"]),
        (&json!(1), &json!(1)),
        "he is counted among the clients"
    );
    assert_eq!(
        losses["share"],
        Value::Null,
        "0 % would say that nobody is gone, and that nobody knows"
    );
}

#[test]
fn orders_of_one_day_are_one_purchase_day() {
    let drive = with(
        "1,2026-06-01,Kolos,100.00,20.00,Denis\n2,2026-06-01,Kolos,50.00,10.00,Denis\n3,2026-06-01,Mars,70.00,7.00,Denis\n",
    );
    nobody_is_lost(&drive);
    let page = page(&drive, "Kolos");
    assert_eq!(page["total"]["minor"], 15_000, "the sums of both count");
    assert_eq!(page["rhythm"], Value::Null);
    let page = drive.must("lifetime.own", json!({}));
    assert!(page.is_object(), "the firm's own numbers are still answered: {page}");
}

#[test]
fn a_refund_lowers_the_sum_and_a_refunded_order_is_no_purchase_day() {
    let drive = with(
        "1,2026-01-10,Kolos,100.00,20.00,Denis\n2,2026-04-10,Kolos,100.00,20.00,Denis\n3,2026-07-10,Kolos,100.00,20.00,Denis\n\
         4,2026-10-10,Kolos,80.00,16.00,Denis\n4-back,2026-10-10,Kolos,-80.00,-16.00,Denis\n5,2026-07-20,Kolos,-30.00,-6.00,Denis\n",
    );
    let page = page(&drive, "Kolos");
    assert_eq!(
        page["total"]["minor"], 27_000,
        "300 less 30 given back; 80 came and went"
    );
    assert_eq!(
        page["rhythm"]["last_order_on"], "2026-07-10",
        "what was given back whole was not bought"
    );
    assert_eq!(
        page["standing"], "lost",
        "every 91 days until July: the limit passed in November"
    );
}

#[test]
fn who_only_gave_back_is_written_down_as_one_who_never_bought() {
    let drive = with("1,2026-06-01,Kolos,-100.00,-20.00,Denis\n2,2026-06-03,Mars,70.00,7.00,Denis\n");
    nobody_is_lost(&drive);
    let row = &drive.must("clients.list", json!({ "search": "Kolos" }))["rows"][0];
    assert_eq!((&row["state"], &row["orders"]), (&json!("never_bought"), &json!(0)));
}

#[test]
fn who_gave_everything_back_is_told_apart_from_who_never_ordered() {
    let drive = with(
        "1,2026-06-01,Kolos,100.00,20.00,Denis\n2,2026-06-03,Kolos,-100.00,-20.00,Denis\n3,2026-06-03,Mars,70.00,7.00,Denis\n",
    );
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
    assert_eq!(
        say(Language::En, &page["evidence"]),
        "Ordered 1 time; all of it was given back or called off, so nothing is left that he bought"
    );
}

#[test]
fn a_day_that_has_not_come_is_told_by_its_line_and_nothing_lands() {
    let drive = Drive::new("2026-11-24");
    let path = drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-11-20,Kolos,100.00,20.00,Denis\n2,2026-12-24,Kolos,100.00,20.00,Denis\n"),
    );
    let preview = drive.must("import.preview", json!({ "path": path, "options": {} }));
    let problem = &preview["problems"][0];
    assert_eq!(
        (&problem["line"], &problem["trouble"]["code"]),
        (&json!(3), &json!("future-day"))
    );
    assert!(drive.import(&[&path]).is_err(), "all or nothing");
    assert_eq!(drive.must("clients.list", json!({}))["all"], 0);
}

#[test]
fn without_a_profit_turnover_speaks_and_says_that_it_does() {
    let drive = Drive::new("2026-11-24");
    let mut text = String::from("Order number,Date,Customer,Total,Manager\n");
    for month in 1..=9 {
        text.push_str(&format!("{month},2026-0{month}-05,Kolos,1000.00,Denis\n"));
    }
    drive.import(&[&drive.file("orders.csv", &text)]).unwrap();
    assert_eq!(losses(&drive)["profit_known"], false);
    assert_eq!(drive.must("targets.list", json!({}))["by_profit"], false);
    let page = page(&drive, "Kolos");
    assert_eq!(page["profit_known"], false);
    let margin = drive.must("settings.get", json!({}))["margin_share"].as_f64().unwrap();
    assert!(margin > 0.0 && margin < 1.0);
    let yearly = page["yearly"]["minor"].as_f64().unwrap();
    let turnover = page["average_order"]["minor"].as_f64().unwrap();
    assert!(
        yearly < turnover * 13.0 * margin && yearly > turnover * 8.0 * margin,
        "a year of turnover times the firm's margin: {yearly}"
    );
}

#[test]
fn two_currencies_are_never_added_until_a_rate_is_set_and_then_none_is_left_out() {
    let drive = Drive::new("2026-11-24");
    let mut text = String::from("Order number,Date,Customer,Total,Currency,Manager\n");
    for month in 1..=8 {
        text.push_str(&format!("E{month},2026-0{month}-05,Kolos,100.00,EUR,Denis\n"));
        text.push_str(&format!("U{month},2026-0{month}-06,Mars,100.00,USD,Denis\n"));
        text.push_str(&format!("G{month},2026-0{month}-07,Venus,100.00,GBP,Denis\n"));
    }
    drive.import(&[&drive.file("orders.csv", &text)]).unwrap();
    let own = drive.must("drive.state", json!({}))["currency"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(own, "EUR");
    let before = losses(&drive);
    assert_eq!(before["other_currency_orders"], 16, "two currencies without a rate");
    let dollars = page(&drive, "Mars");
    for unknown in ["total", "average_order", "yearly"] {
        assert_eq!(dollars[unknown], json!(null), "never added, and not known: no nought");
    }
    assert_eq!(
        dollars["apart"],
        json!([{ "sum": { "minor": 80_000, "currency": "USD" }, "orders": 8 }]),
        "but shown apart"
    );
    drive.must("rates.set", json!({ "currency": "USD", "orders": 0, "rate": 0.5 }));
    let after = losses(&drive);
    assert_eq!(
        after["other_currency_orders"], 8,
        "dollars are counted now, pounds still are not"
    );
    assert_eq!(page(&drive, "Mars")["total"]["minor"], 40_000, "800 dollars at a half");
    assert_eq!(page(&drive, "Mars")["apart"], json!([]));
    drive.must("rates.set", json!({ "currency": "GBP", "orders": 0, "rate": 1.2 }));
    assert_eq!(losses(&drive)["other_currency_orders"], 0);
}

#[test]
fn a_firm_of_five_clients_is_counted_and_told_that_it_is_too_small_for_a_model() {
    let drive = Drive::new("2026-11-24");
    for (name, first) in [
        ("Anna", "2025-12-01"),
        ("Boris", "2025-12-03"),
        ("Vera", "2025-12-05"),
        ("Gleb", "2025-12-07"),
    ] {
        drive.bought(name, first, 30, 12, 100);
    }
    drive.bought("Dina", "2025-08-01", 30, 12, 100);
    let losses = losses(&drive);
    assert_eq!((&losses["clients"], &losses["lost"]), (&json!(5), &json!(1)));
    assert_eq!(losses["band"], "usual", "one of five is 20 %");
    let model = drive.must("model.get", json!({ "fresh": false }));
    assert_eq!(model["fitted"], Value::Null);
    assert_eq!(
        (&model["repeat_clients"], &model["wanted"]),
        (&json!(5), &json!(100)),
        "it says how many it needs: {model}"
    );
    let page = page(&drive, "Dina");
    assert_eq!(page["foreseen"], Value::Null);
}

#[test]
fn a_firm_that_lost_nobody_is_told_so_and_asked_for_no_action() {
    let drive = Drive::new("2026-11-24");
    for name in ["Anna", "Boris", "Vera"] {
        drive.bought(name, "2025-12-01", 30, 12, 100);
    }
    nobody_is_lost(&drive);
    let losses = losses(&drive);
    assert_eq!((&losses["clients"], &losses["share"]), (&json!(3), &json!(0.0)));
    assert_eq!(losses["by_client"]["minor"], 0);
    let poster = drive.call(
        "losses.poster",
        json!({ "period": {}, "paper": "a4", "path": drive.folder().join("poster.pdf") }),
    );
    assert!(poster.is_err(), "there is no loss to hang on a wall");
}

#[test]
fn a_drive_without_an_order_answers_every_page() {
    let drive = Drive::new("2026-11-24");
    nobody_is_lost(&drive);
    assert_eq!(losses(&drive)["share"], Value::Null, "of nobody there is no share");
    assert_eq!(drive.must("clients.list", json!({}))["all"], 0);
}

#[test]
fn a_limit_for_everybody_judges_a_client_while_nobody_has_a_rhythm() {
    let drive = with("1,2026-09-01,Kolos,100.00,20.00,Denis\n2,2026-11-20,Mars,100.00,20.00,Denis\n");
    assert_eq!(
        losses(&drive)["too_early"],
        2,
        "each ordered once: no gap to measure by"
    );
    let mut settings = drive.must("settings.get", json!({}));
    settings["fixed_limit_days"] = json!(45);
    drive.must("settings.save", settings);
    let losses = losses(&drive);
    assert_eq!(
        (&losses["lost"], &losses["too_early"]),
        (&json!(1), &json!(0)),
        "84 days against the user's 45"
    );
    assert_eq!(losses["rows"][0]["lost_on"], "2026-10-17", "the forty-sixth day");
    assert_eq!(
        say(Language::En, &losses["rows"][0]["evidence"]),
        "Last order 84 days ago; the limit you set is 45"
    );
    let page = |name: &str| drive.must("clients.get", json!({ "id": client(&drive, name) }));
    assert_eq!(
        (&page("Kolos")["standing"], &page("Mars")["standing"]),
        (&json!("lost"), &json!("buying"))
    );
    let drawn = page("Kolos")["rhythm"].clone();
    assert_eq!((&drawn["gap_days"], &drawn["limit_days"]), (&Value::Null, &json!(45.0)));
    let all = drive.must("clients.list", json!({ "search": "Mars", "offset": 0, "limit": 1 }));
    assert_eq!(all["rows"][0]["state"], "buying", "the list can tell it too");
}

#[test]
fn where_some_orders_name_their_profit_his_own_margin_stands_for_the_rest() {
    let drive = Drive::new("2026-11-24");
    let text = "Order number,Date,Customer,Total,Profit\n1,2026-08-01,Mix,1000,500\n2,2026-09-01,Mix,1000,500\n3,2026-10-01,Mix,1000,\n\
                4,2026-08-01,Nop,1000,\n5,2026-09-01,Nop,1000,\n6,2026-10-01,Nop,1000,\n";
    drive.import(&[&drive.file("orders.csv", text)]).unwrap();
    let told = |client: &str| {
        let page = page(&drive, client);
        (
            page["profit_known"].clone(),
            page["own_margin"].clone(),
            page["yearly"]["minor"].clone(),
        )
    };
    assert_eq!(
        told("Mix"),
        (json!(false), json!(true), json!(150_000)),
        "half of 3 000"
    );
    assert_eq!((told("Nop").0, told("Nop").1), (json!(false), json!(false)));
}
