//! Data that tell little: the terminal says what they show and what nobody can tell from them.

use super::scene::{answer_says, answered, refused};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn with(rows: &str) -> Drive {
    let drive = Drive::new("2026-11-24");
    let path = drive.file(
        "orders.csv",
        &format!("Order number,Date,Customer,Total,Currency\n{rows}"),
    );
    drive.import(&[&path]).unwrap();
    drive
}

#[test]
fn data_that_tell_little_say_so_in_the_terminal_too() {
    let empty = Drive::new("2026-11-24");
    answer_says(
        &empty,
        &["losses"],
        "Losses are counted from orders, and there are none yet: comeback-cli import FILE",
    );
    answer_says(&empty, &["losses", "next"], "Nobody buys now, so nobody can leave");
    assert!(refused(&empty, &["losses", "value"]).starts_with("Nobody has bought in the firm’s currency yet"));
    answer_says(
        &empty,
        &["losses", "value", "--orders", "10", "--average", "500"],
        "of profit from one client",
    );

    let once = with("1,2026-06-01,Kolos,100,EUR\n2,2026-06-01,Kolos,50,EUR\n");
    answer_says(&once, &["losses"], "Too early to tell who is gone");
    answer_says(&once, &["client", "show", "Kolos"], "too early to tell");

    let given_back = with("1,2026-06-01,Kolos,-100,EUR\n2,2026-06-03,Mars,70,EUR\n");
    answer_says(&given_back, &["client", "show", "Kolos"], "has not bought yet");

    let nobody_gone = Drive::new("2026-11-24");
    nobody_gone.bought("Loyal", "2026-01-01", 30, 11, 100);
    answer_says(
        &nobody_gone,
        &["losses"],
        "Nobody left in this period: 1 client buys at the usual pace",
    );

    nobody_gone.bought("Quiet", "2025-12-24", 30, 11, 100);
    answer_says(
        &nobody_gone,
        &["losses"],
        "Nobody left in this period: 1 client buys at the usual pace, 1 has gone quiet",
    );

    let few = Drive::new("2026-11-24");
    for name in ["A", "B", "C", "D"] {
        few.bought(name, "2026-01-01", 30, 11, 100);
    }
    few.bought("E", "2026-01-01", 30, 5, 100);
    answer_says(
        &few,
        &["losses"],
        "There are only 5 clients: one who leaves moves the share more than a whole year",
    );
}

#[test]
fn what_is_not_known_for_want_of_a_rate_is_not_called_worthless() {
    let dollars = "1,2026-01-01,Mars,100,USD\n2,2026-02-01,Mars,100,USD\n3,2026-03-01,Mars,100,USD\n";
    let drive = with(dollars);
    let mars = drive.target("Mars");
    assert_eq!(
        (mars["verdict"].as_str(), mars["verdict_reason"].as_str()),
        (Some("if_possible"), Some("sum_unknown"))
    );
    answer_says(
        &drive,
        &["targets"],
        "What he brings is not known: his orders are without a sum or in a currency without a rate",
    );
    answer_says(&drive, &["targets"], "—");
    let losses = drive.must("losses.list", json!({}));
    assert_eq!(
        (&losses["each_lost"], &losses["profit_known"], &losses["without_sums"]),
        (&Value::Null, &json!(true), &json!(1)),
        "no average is of him, and no profit of his was guessed"
    );
    answered(&drive, &["settings", "rate", "USD", "0.9"]);
    assert_ne!(drive.target("Mars")["verdict_reason"], "sum_unknown");
}

#[test]
fn where_nobody_left_no_sums_of_nothing_are_shown_and_nothing_is_projected() {
    let too_early = with("1,2026-06-01,Kolos,100,EUR\n");
    let nobody_gone = Drive::new("2026-11-24");
    nobody_gone.bought("Loyal", "2026-01-01", 30, 11, 100);
    for (drive, why) in [
        (&too_early, "Too early to tell"),
        (&nobody_gone, "Nobody left in this period"),
    ] {
        let losses = answered(drive, &["losses"]);
        assert!(losses.contains(why) && !losses.contains("€0"), "{losses}");
        let next = answered(drive, &["losses", "next"]);
        assert!(
            next.contains(why) && next.contains("--leave 5") && !next.contains('€'),
            "{next}"
        );
        answer_says(drive, &["losses", "next", "--leave", "1"], "By the end of year 1");
        let targets = answered(drive, &["targets"]);
        assert!(
            targets.starts_with("Nobody to win back yet") && !targets.contains("hours_week"),
            "{targets}"
        );
    }
}

#[test]
fn a_year_of_a_client_is_called_profit_and_told_where_it_is_the_margin_s_guess() {
    let drive = with("1,2026-09-01,Kolos,100,EUR\n2,2026-10-01,Kolos,100,EUR\n3,2026-11-01,Kolos,100,EUR\n");
    let page = answered(&drive, &["client", "show", "Kolos"]);
    assert!(page.contains("Profit a year: €"), "{page}");
    let text = "Order number,Date,Customer,Total,Profit\nP-1,2026-10-01,Mars,100,40\nP-2,2026-11-01,Mars,100,40\n";
    drive.import(&[&drive.file("profit.csv", text)]).unwrap();
    let guessed = "The orders do not name their profit";
    assert!(page.contains(guessed), "{page}");
    assert!(!answered(&drive, &["client", "show", "Mars"]).contains(guessed));
}

#[test]
fn sums_without_a_rate_are_a_dash_and_not_a_zero() {
    let drive = with("1,2026-01-01,Mars,100,USD\n2,2026-02-01,Mars,100,USD\n3,2026-03-01,Mars,100,USD\n");
    let losses = answered(&drive, &["losses"]);
    assert!(
        losses.contains("1 of them left no sum to count") && !losses.contains("€0"),
        "{losses}"
    );
    let clients = answered(&drive, &["client", "list"]);
    assert!(clients.contains('—') && !clients.contains("€0"), "{clients}");
    let path = drive.folder().join("lost.csv");
    let list = json!({ "of": "losses", "request": {} });
    let asked =
        json!({ "list": list, "columns": ["client", "yearly"], "format": "csv", "language": "en", "path": path });
    drive.must("export.save", asked);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.lines().nth(1).is_some_and(|row| !row.contains('0')), "{text}");
}

#[test]
fn the_list_of_whom_to_return_draws_the_line_and_says_why_the_others_are_below_it() {
    let drive = Drive::new("2026-11-24");
    for (name, sum) in [("Ann", 900), ("Bob", 800), ("Cid", 700)] {
        drive.bought(name, "2026-01-05", 30, 8, sum);
    }
    let means = [
        "drive.name=Autumn",
        "drive.hours_week=3",
        "drive.budget=50000",
        "drive.ends_on=2026-12-14",
    ];
    answered(&drive, &[&["settings", "set"][..], &means].concat());
    let list = answered(&drive, &["targets"]);
    let at = |words: &str| list.find(words).unwrap_or_else(|| panic!("{words}: {list}"));
    let line = at("── Your 3 hours for the week end here. Below are the others, and why");
    assert!(at("Ann") < line && line < at("Bob") && line < at("Cid"), "{list}");
    assert_eq!(list.matches("2.5 h more needed").count(), 2, "{list}");
    answer_says(&drive, &["targets"], "For a week: hours 2.75 of 3");
    answer_says(&drive, &["targets"], "a week’s share of what is left of the budget");
    answer_says(&drive, &["targets", "--period", "drive"], "Until the drive ends: hours");

    answer_says(&drive, &["targets", "leave", "Ann"], "You leave him out");
    for name in ["Bob", "Cid"] {
        answered(&drive, &["targets", "take", name]);
    }
    answer_says(
        &drive,
        &["targets"],
        "── Above are those you took in. That is more than fits",
    );
    answer_says(&drive, &["targets"], "More is taken in than fits: 2.5 h too many.");
}
