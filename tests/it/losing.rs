//! Who is lost: each verdict with its sentence, money by both formulas.

use comeback_core::api::domain::language::Language;
use comeback_core::api::domain::sentence::Sentence;
use comeback_core::api::texts;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn say(sentence: &Value, language: Language) -> String {
    let sentence: Sentence = serde_json::from_value(sentence.clone()).unwrap();
    texts::say(language, &sentence)
}

#[test]
fn a_loss_explains_itself_with_its_days_in_three_languages() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    let losses = drive.must("losses.list", json!({}));
    let evidence = &losses["rows"][0]["evidence"];
    // The last order came on 11 September 2026; 74 days of silence, limit 31 × 1.33 = 41.23.
    assert_eq!(
        say(evidence, Language::En),
        "Bought every 31 days, silent for 74, limit 41"
    );
    assert_eq!(
        say(evidence, Language::Ru),
        "Покупал каждые 31 день, молчит 74 дня при пределе 41"
    );
    assert_eq!(
        say(evidence, Language::Bg),
        "Купуваше на всеки 31 дни, мълчи от 74 дни при граница 41"
    );
}

#[test]
fn who_buys_every_day_is_not_told_in_numbers() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2026-10-01", 1, 12, 1000);
    let losses = drive.must("losses.list", json!({}));
    let evidence = &losses["rows"][0]["evidence"];
    for (language, words) in [
        (Language::En, "Bought every day, silent"),
        (Language::Ru, "Покупал каждый день, молчит"),
        (Language::Bg, "Купуваше всеки ден, мълчи"),
    ] {
        let told = say(evidence, language);
        assert!(told.starts_with(words), "{told}");
    }
}

#[test]
fn an_estimate_says_whether_it_is_of_some_or_of_all() {
    let drive = Drive::new("2026-11-24");
    let mut orders = String::from("Order number,Date,Customer,Total\n");
    for month in 1..=6 {
        orders.push_str(&format!("{month},2026-0{month}-05,Silent,1000.00\n"));
    }
    drive.import(&[&drive.file("orders.csv", &orders)]).unwrap();
    let told = || {
        let losses = drive.must("losses.list", json!({}));
        (losses["profit_known"].clone(), losses["profit_told"].clone())
    };
    assert_eq!(told(), (json!(false), json!(false)), "no order names its profit");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    assert_eq!(told(), (json!(false), json!(true)), "Kolos has his");
}

#[test]
fn money_is_shown_by_both_formulas() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    let losses = drive.must("losses.list", json!({}));
    // Orders a year: 12 orders over 341 days and one more gap of 31 = 372 days: 12 × 365.25 / 372 = 11.782.
    let a_year = 12.0 * 365.25 / 372.0;
    assert!((losses["orders_a_year"].as_f64().unwrap() - a_year).abs() < 1e-9);
    let years = losses["years"].as_f64().unwrap();
    let simple = (1.0 * 1000.0 * a_year * years * 100.0_f64).round() as i64;
    assert_eq!(
        losses["simple"]["minor"].as_i64().unwrap(),
        simple,
        "lost × average order × orders a year × years"
    );
    let yearly = (1000.0 * a_year * 0.2 * 100.0_f64).round() as i64;
    assert_eq!(
        losses["yearly"]["minor"].as_i64().unwrap(),
        yearly,
        "his own margin was a fifth"
    );
    assert_eq!(losses["by_client"]["minor"].as_i64().unwrap(), yearly * 3);
}

#[test]
fn the_simple_sum_is_of_turnover_and_orders_and_charges_nobody_whose_sums_are_unknown() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Often", "2025-10-05", 31, 12, 100);
    drive.bought("Rarely", "2025-12-05", 100, 3, 10_000);
    let known = drive.must("losses.list", json!({}));
    assert_eq!((&known["lost"], &known["without_sums"]), (&json!(2), &json!(0)));
    // What each brings a year, added up, by all the orders of a year.
    let (often, rarely) = (12.0 * 365.25 / 372.0, 3.0);
    let simple = known["simple"]["minor"].as_f64().unwrap() / 100.0;
    let turnover = 3.0 * (often * 100.0 + rarely * 10_000.0);
    assert!((simple - turnover).abs() < 0.01, "{simple} {turnover}");

    let dollars = (1..=8).map(|month| format!("{month},2026-0{month}-05,Dollar,900.00,USD\n"));
    let text = format!(
        "Order number,Date,Customer,Total,Currency\n{}",
        dollars.collect::<String>()
    );
    drive.import(&[&drive.file("dollars.csv", &text)]).unwrap();
    let with_unknown = drive.must("losses.list", json!({}));
    assert_eq!(
        (&with_unknown["lost"], &with_unknown["without_sums"]),
        (&json!(3), &json!(1))
    );
    assert_eq!(with_unknown["simple"], known["simple"]);
}

#[test]
fn an_employee_who_lost_nobody_stands_in_the_table_with_nought_per_cent() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Gone", "2025-10-05", 31, 12, 1000);
    let orders = "Order number,Date,Customer,Total,Manager\n1,2026-09-20,Loyal,100,Anna\n2,2026-10-20,Loyal,100,Anna\n3,2026-11-20,Loyal,100,Anna\n";
    drive.import(&[&drive.file("loyal.csv", orders)]).unwrap();
    let losses = drive.must("losses.list", json!({}));
    let rows = losses["employees"].as_array().unwrap();
    let told = |row: &Value| (row["who"]["name"].clone(), row["lost"].clone(), row["share"].clone());
    assert_eq!(
        rows.iter().map(told).collect::<Vec<_>>(),
        [
            (json!("Denis"), json!(1), json!(1.0)),
            (json!("Anna"), json!(0), json!(0.0)),
        ]
    );
}

#[test]
fn an_order_that_was_taken_back_whole_is_counted_neither_in_the_list_nor_in_the_average() {
    let drive = Drive::new("2026-11-24");
    let orders = "Order number,Date,Customer,Total\n1,2026-08-01,Rubin,1000\n2,2026-09-01,Rubin,1000\n3,2026-10-01,Rubin,1000\n\
                  4,2026-11-01,Rubin,700\n5,2026-11-02,Rubin,-700\n";
    drive.import(&[&drive.file("orders.csv", orders)]).unwrap();
    let asked = json!({ "search": "", "filters": {}, "offset": 0, "limit": 5 });
    let row = &drive.must("clients.list", asked)["rows"][0];
    assert_eq!(row["orders"], 3);
    let page = drive.must("clients.get", json!({ "id": row["id"] }));
    assert_eq!(
        (&page["total"]["minor"], &page["average_order"]["minor"]),
        (&json!(300_000), &json!(100_000))
    );
}

#[test]
fn above_a_quarter_lost_the_method_warns() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Gone", "2025-10-05", 31, 12, 1000);
    for loyal in ["A", "B", "C"] {
        drive.bought(loyal, "2025-12-01", 30, 12, 500);
    }
    let losses = drive.must("losses.list", json!({}));
    assert_eq!(
        (losses["lost"].as_i64(), losses["clients"].as_i64()),
        (Some(1), Some(4))
    );
    assert_eq!(losses["above_usual"], false, "exactly 25 % is still within the band");
    assert_eq!(losses["band"], "usual");
    let ever = drive.must("losses.list", json!({ "from": "1970-01-01", "to": "2026-11-24" }));
    assert_eq!(ever["band"], json!(null), "what is usual is usual for a year");
}

#[test]
fn whom_the_firm_lost_years_ago_it_cannot_lose_again() {
    let drive = Drive::new("2026-11-24");
    for old in ["Old 1", "Old 2", "Old 3", "Old 4"] {
        drive.bought(old, "2021-01-05", 30, 10, 500);
    }
    drive.bought("Gone", "2025-10-05", 31, 12, 1000);
    for loyal in ["A", "B"] {
        drive.bought(loyal, "2025-12-01", 30, 12, 500);
    }
    let losses = drive.must("losses.list", json!({}));
    let whole = |field: &str| losses[field].as_i64().unwrap();
    assert_eq!((whole("bought"), whole("gone_before"), whole("clients")), (7, 4, 3));
    assert_eq!(whole("buying"), 2, "as many leave next year of these");
    assert!(
        (losses["share"].as_f64().unwrap() - 1.0 / 3.0).abs() < 1e-9,
        "one of three, not one of seven"
    );
    assert_eq!(
        losses["above_usual"], true,
        "a third in a year, with four lost long ago beside it or without"
    );
    let denis = &losses["employees"][0];
    assert_eq!((denis["lost"].as_i64(), denis["clients"].as_i64()), (Some(1), Some(3)));
    let own = drive.must("lifetime.own", json!({}));
    assert_eq!(
        own["lost_share"], losses["share"],
        "the calculator begins from the same share"
    );

    let then = drive.must("losses.list", json!({ "from": "2021-01-01", "to": "2022-12-31" }));
    let whole = |field: &str| then[field].as_i64().unwrap();
    assert_eq!((whole("lost"), whole("gone_before"), whole("clients")), (4, 0, 4));
    assert_eq!(
        whole("buying"),
        2,
        "whatever period is looked at, next year begins from today"
    );
}

#[test]
fn no_sum_goes_to_the_wall_where_those_who_left_brought_no_profit() {
    let drive = Drive::new("2026-11-24");
    let mut text = String::from("Order number,Date,Customer,Total,Profit,Manager\n");
    for month in 1..=6 {
        text.push_str(&format!("{month},2026-0{month}-05,Kolos,100.00,-5.00,Denis\n"));
    }
    drive.import(&[&drive.file("orders.csv", &text)]).unwrap();
    assert!(
        drive.must("losses.list", json!({}))["yearly"]["minor"]
            .as_i64()
            .unwrap()
            < 0
    );
    let refused = drive.call("losses.poster", json!({ "paper": "a4" })).unwrap_err();
    assert_eq!(refused.sentence.key, "poster-nothing-earned");
}

#[test]
fn a_currency_that_does_not_exist_is_refused_at_its_field() {
    let drive = Drive::new("2026-11-24");
    let mut settings = drive.must("settings.get", json!({}));
    settings["currency"] = json!("QQQ");
    let refused = drive.call("settings.save", settings).unwrap_err();
    assert_eq!(
        (refused.sentence.key.as_str(), refused.field.as_deref()),
        ("settings-currency-unknown", Some("currency"))
    );
    let rate = json!({ "currency": "QQQ", "orders": 0, "rate": 2.0 });
    let refused = drive.call("rates.set", rate).unwrap_err();
    assert_eq!(refused.sentence.key, "settings-currency-unknown");
}

#[test]
fn who_said_he_is_leaving_is_lost_from_that_day() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2026-01-01", 30, 11, 1000);
    let id = drive.must("clients.list", json!({ "search": "Kolos", "offset": 0, "limit": 1 }))["rows"][0]["id"].clone();
    drive.must(
        "losses.told_us",
        json!({ "client_id": id, "day": "2026-11-20", "words": "We go to others" }),
    );
    let row = &drive.must("losses.list", json!({}))["rows"][0];
    assert_eq!(
        (row["signal"].as_str(), row["lost_on"].as_str()),
        (Some("S6"), Some("2026-11-20"))
    );
    assert_eq!(row["lost_by"]["name"], "Denis");
}

#[test]
fn silence_grows_by_itself_from_one_day_to_another() {
    let drive = Drive::new("2026-09-20");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    assert_eq!(drive.must("losses.list", json!({}))["lost"], 0);
    let drive = drive.reopened("2026-11-24");
    assert_eq!(drive.must("losses.list", json!({}))["lost"], 1);
}

#[test]
fn a_loss_keeps_its_number_while_more_orders_come_in() {
    let drive = Drive::with_lost_client("Kolos");
    let before = drive.target("Kolos")["loss_id"].clone();
    drive.bought("Another", "2025-09-15", 20, 5, 300);
    assert_eq!(
        drive.target("Kolos")["loss_id"],
        before,
        "what a list showed a moment ago still opens the same client"
    );
}

#[test]
fn what_the_owner_decided_of_a_lost_client_outlives_a_change_of_the_limits_and_its_undoing() {
    let drive = Drive::with_lost_client("Kalach");
    let row = || drive.must("targets.list", json!({}))["rows"][0].clone();
    let loss = row()["loss_id"].clone();
    drive.must(
        "targets.overrule",
        json!({ "loss_id": loss, "verdict": "good_riddance", "why": "Rude to drivers" }),
    );
    drive.must("targets.pin", json!({ "loss_ids": [loss], "pin": "out" }));
    let limit = |factor: f64| {
        let mut settings = drive.must("settings.get", json!({}));
        settings["lost_factor"] = json!(factor);
        drive.must("settings.save", settings);
    };
    let stands = |when: &str| {
        let row = row();
        assert_eq!(
            (&row["verdict"], &row["by_hand"], &row["pin"]),
            (&json!("good_riddance"), &json!(true), &json!("out")),
            "{when}: {row:#}"
        );
    };
    stands("before");
    limit(20.0);
    assert_eq!(
        drive.must("targets.list", json!({}))["all"],
        0,
        "with such patience nobody is lost"
    );
    limit(1.33);
    stands("back under the old limit");
    // Typed within seconds, both changes are one passage.
    drive.must("undo.back", json!({}));
    stands("the changes taken back");
}

#[test]
fn today_tells_what_all_who_were_lost_in_a_year_brought_with_a_case_or_without() {
    let drive = Drive::with_lost_client("Rubin");
    drive.bought("Mars", "2025-09-01", 30, 12, 2000);
    let yearly = |list: &Value| {
        list["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["yearly"]["minor"].as_i64().unwrap())
            .sum::<i64>()
    };
    let losses = yearly(&drive.must("targets.list", json!({ "limit": 10 })));
    assert!(losses > 0);
    let told = |drive: &Drive| drive.must("today.list", json!({}));
    assert_eq!(
        (&told(&drive)["lost"], &told(&drive)["lost_yearly"]["minor"]),
        (&json!(2), &json!(losses))
    );
    drive.open_case("Mars", "Svetlana");
    assert_eq!(
        told(&drive)["lost_yearly"]["minor"],
        json!(losses),
        "a case changes nothing in what was lost"
    );
}
