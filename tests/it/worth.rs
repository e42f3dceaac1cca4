//! Who is worth returning: a class is fair to who left long ago, and says what it was counted from.

use super::scene::{client, ordered, say};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Kolos bought for 10 000 a month until March 2023. Since then Mars and nine like him buy for 200 a month.
fn a_great_one_left_long_ago(profit: bool) -> Drive {
    let drive = Drive::new("2026-11-24");
    let mut text = String::from(if profit {
        "Order number,Date,Customer,Total,Profit,Manager\n"
    } else {
        "Order number,Date,Customer,Total,Manager\n"
    });
    let mut order = |number: String, day: String, client: &str, sum: i64| {
        let profit = if profit { format!("{},", sum / 5) } else { String::new() };
        text.push_str(&format!("{number},{day},{client},{sum},{profit}Denis\n"));
    };
    for month in 1..=12 {
        order(format!("K{month}"), format!("2022-{month:02}-05"), "Kolos", 10_000);
    }
    for month in 1..=11 {
        order(format!("M0-{month}"), format!("2026-{month:02}-06"), "Mars", 200);
        for number in 1..=9 {
            order(
                format!("M{number}-{month}"),
                format!("2026-{month:02}-06"),
                &format!("Mars {number}"),
                200,
            );
        }
    }
    // Half of them fell silent in summer, so that there is a small one among the lost too.
    for month in 1..=6 {
        order(format!("S{month}"), format!("2026-{month:02}-07"), "Sputnik", 50);
    }
    drive.import(&[&drive.file("orders.csv", &text)]).unwrap();
    drive
}

fn target(drive: &Drive, name: &str) -> Value {
    drive.must("targets.list", json!({ "text": name }))["rows"][0].clone()
}

#[test]
fn a_great_client_lost_years_ago_is_still_class_a_because_his_own_last_year_counts() {
    let drive = a_great_one_left_long_ago(true);
    let kolos = target(&drive, "Kolos");
    assert_eq!(
        kolos["abc"], "A",
        "24 000 profit in his last year, ten others bring 440 each"
    );
    assert_eq!(
        say(Language::En, &kolos["why"]),
        "In the 365 days up to his last order, among those who bring 80% of the profit"
    );
    let sputnik = target(&drive, "Sputnik");
    assert_eq!(sputnik["abc"], "C", "60 in his last year");
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
    assert_eq!(
        (
            &page["classes"]["abc"],
            &page["classes"]["by_profit"],
            &page["classes"]["abc_days"]
        ),
        (&json!("A"), &json!(true), &json!(365))
    );
}

#[test]
fn who_was_lost_a_month_ago_costs_a_visit_and_who_was_lost_lately_a_call() {
    let drive = a_great_one_left_long_ago(true);
    // Every 31 days until 2 October: the limit of 41 passes on 13 November.
    drive.bought("Lately", "2026-05-31", 31, 5, 100);
    let seen = |name: &str| {
        let row = target(&drive, name);
        let whole = |field: &str| row[field]["minor"].as_i64().unwrap();
        (
            row["first_touch"].clone(),
            row["hours"].as_f64().unwrap(),
            whole("cost"),
        )
    };
    let settings = drive.must("settings.get", json!({}));
    let of = |field: &str| settings[field].as_i64().unwrap();
    let (hour, letter, visit) = (of("hour_minor"), of("letter_minor"), of("visit_minor"));
    assert_eq!(seen("Lately"), (json!("call"), 1.5, hour * 3 / 2 + 2 * letter));
    assert_eq!(
        seen("Kolos"),
        (json!("visit"), 2.75, hour * 11 / 4 + 2 * letter + visit)
    );
}

#[test]
fn where_no_profit_is_known_no_sentence_speaks_of_profit() {
    let drive = a_great_one_left_long_ago(false);
    let kolos = target(&drive, "Kolos");
    assert_eq!(
        say(Language::En, &kolos["why"]),
        "In the 365 days up to his last order, among those who bring 80% of the turnover"
    );
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
    assert_eq!(page["classes"]["by_profit"], false);
}

#[test]
fn his_class_moves_with_his_own_orders_and_not_with_the_days_that_pass() {
    let drive = a_great_one_left_long_ago(true);
    let drive = drive.reopened("2028-11-24");
    assert_eq!(
        target(&drive, "Kolos")["abc"],
        "A",
        "two years later nobody has bought more than he did"
    );
    ordered(&drive, "Kolos", "K-new", "2028-11-20", "10").unwrap();
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
    assert_eq!(
        page["classes"]["abc"], "C",
        "a trial order of ten is all of his last year now"
    );
}

#[test]
fn who_left_before_profit_was_written_down_counts_with_the_usual_margin() {
    let drive = a_great_one_left_long_ago(false);
    let path = drive.file(
        "later.csv",
        "Order number,Date,Customer,Total,Profit,Manager\nN1,2026-11-20,Neva,100.00,90.00,Denis\n",
    );
    drive.import(&[&path]).unwrap();
    let page = drive.must("targets.list", json!({ "text": "Kolos" }));
    assert_eq!(page["by_profit"], true);
    assert_eq!(
        page["rows"][0]["abc"], "A",
        "120 000 at the firm's margin, not the nothing that was written down"
    );
}
