//! Who is worth returning: a class is fair to who left long ago, and says what it was counted from.

use super::scene::{called, client, ordered, say};
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
        "Among those who bring 80% of the profit, by the 365 days up to his last order"
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
fn how_long_a_touch_takes_is_the_firm_s_own_figure() {
    let drive = a_great_one_left_long_ago(true);
    let mut settings = drive.must("settings.get", json!({}));
    assert_eq!(
        (
            &settings["call_minutes"],
            &settings["writing_minutes"],
            &settings["visit_minutes"]
        ),
        (&json!(15), &json!(30), &json!(90)),
        "a beginning"
    );
    settings["call_minutes"] = json!(10);
    settings["writing_minutes"] = json!(20);
    settings["visit_minutes"] = json!(70);
    settings["hour_minor"] = json!(6_000);
    drive.must("settings.save", settings.clone());
    let kolos = target(&drive, "Kolos");
    assert_eq!(kolos["hours"], 2.0, "70 + 20 + 10 + 20 minutes");
    assert_eq!(
        kolos["cost"]["minor"], 12_000,
        "two hours of 60; letters and the way cost nothing yet"
    );

    settings["visit_minutes"] = json!(0);
    let refused = drive.call("settings.save", settings).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("visit_minutes"));
}

#[test]
fn the_most_one_may_give_times_the_chance_is_what_one_expects() {
    let drive = a_great_one_left_long_ago(true);
    let case = drive.open_case("Kolos", "Olga");
    let page = drive.case(case);
    let minor = |of: &Value| of["minor"].as_f64().unwrap();
    let (ceiling, expected) = (minor(&page["ceiling"]), minor(&page["expected"]));
    let chance = page["chance"]["share"].as_f64().unwrap();
    assert!(ceiling > 2.0 * expected, "{ceiling} beside {expected}");
    assert!(
        (chance * ceiling - expected).abs() <= 1.0,
        "{chance} × {ceiling} = {expected}"
    );
    let said = say(Language::En, &page["ceiling_means"]);
    assert!(said.starts_with("Paid only if he returns"), "{said}");
}

#[test]
fn where_no_profit_is_known_no_sentence_speaks_of_profit() {
    let drive = a_great_one_left_long_ago(false);
    let kolos = target(&drive, "Kolos");
    assert_eq!(
        say(Language::En, &kolos["why"]),
        "Among those who bring 80% of the turnover, by the 365 days up to his last order"
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

#[test]
fn a_mark_says_in_the_user_s_words_why_it_is_his() {
    let drive = Drive::with_lost_client("Kolos");
    let id = target(&drive, "Kolos")["client_id"].clone();
    let edit = || drive.must("clients.get", json!({ "id": id }))["edit"].clone();
    let saved = |change: &dyn Fn(&mut Value)| {
        let mut edit = edit();
        change(&mut edit);
        drive.must("clients.save", edit)["edit"]["mark_notes"].clone()
    };
    let noted = saved(&|edit| {
        edit["marks"] = json!(["showcase", "rude_to_staff"]);
        edit["mark_notes"] = json!([{ "mark": "showcase", "note": "The whole street looks at his window" }]);
    });
    assert_eq!(noted[0]["note"], "The whole street looks at his window");
    let kept = saved(&|edit| {
        edit["note"] = json!("Closed on Mondays");
        edit["mark_notes"] = json!([]);
    });
    assert_eq!(kept, noted, "what says nothing of a note leaves it");
    drive.must("undo.back", json!({}));
    assert_eq!(
        edit()["mark_notes"],
        json!([]),
        "what was typed into one page is one step"
    );
    drive.must("undo.again", json!({}));
    assert_eq!(edit()["mark_notes"], noted, "and comes again with its words");
    assert_eq!(
        saved(&|edit| edit["marks"] = json!(["rude_to_staff"])),
        json!([]),
        "gone with its mark"
    );
}

#[test]
fn a_mark_and_its_note_are_set_from_the_terminal() {
    let drive = Drive::with_lost_client("Kolos");
    let words = [
        "client",
        "mark",
        "Kolos",
        "showcase",
        "--note",
        "The whole street looks at his window",
    ];
    let (code, told, _) = called(&drive, &words);
    assert_eq!(code, 0);
    assert!(
        told.contains("* a name others look at: The whole street looks at his window"),
        "{told}"
    );
    let (_, told, _) = called(&drive, &["client", "mark", "Kolos", "showcase", "--off"]);
    assert!(!told.contains("street"), "{told}");
}

/// Three alike are lost, and a case of one is open.
fn a_case_in_work() -> (Drive, i64) {
    let drive = Drive::new("2026-11-24");
    for name in ["Kolos", "Mars", "Neva"] {
        drive.bought(name, "2026-01-05", 30, 8, 800);
    }
    let case = drive.open_case("Kolos", "Marina");
    (drive, case)
}

/// The list says of him what the page of his case says.
#[track_caller]
fn told_alike(drive: &Drive, case: i64, after: &str) {
    let (row, page) = (target(drive, "Kolos"), drive.case(case));
    for field in [
        "chance",
        "sltv",
        "expected",
        "yearly",
        "days_since",
        "verdict",
        "verdict_reason",
    ] {
        assert_eq!(row[field], page[field], "{field}, after {after}");
    }
}

#[test]
fn who_has_a_case_is_worth_the_same_in_the_list_and_on_the_page_of_his_case() {
    let (drive, case) = a_case_in_work();
    told_alike(&drive, case, "the case is opened");
    let before = target(&drive, "Kolos")["expected"]["minor"].as_i64().unwrap();
    drive.must(
        "cases.offer",
        json!({ "case_id": case, "guarantee": "", "special": "Fresh bread", "control_by": null, "gift": "",
                "cost_minor": 5_000, "deadline_on": null }),
    );
    told_alike(&drive, case, "something is offered");
    let promised = target(&drive, "Kolos")["expected"]["minor"].as_i64().unwrap();
    assert!(promised < before, "{promised} after {before}");

    drive.interviewed(case, "Marina", "company.rude-staff", true);
    told_alike(&drive, case, "the true reason is found");
    let row = target(&drive, "Kolos");
    assert_eq!(row["chance"]["group"], "human");
    assert_eq!(say(Language::En, &row["reason"]), "one of our people is at fault");
    assert_eq!(row["promised"]["minor"], 5_000);

    let lost_him = json!({ "case_id": case, "driver_id": drive.employee("Denis"), "exception": "ordered_by_head" });
    drive.must("cases.assign", lost_him);
    told_alike(&drive, case, "rule 10 is set aside");
    assert_eq!(target(&drive, "Kolos")["chance"]["halved"], true);

    let by_chance = drive.must("targets.list", json!({ "sort": "chance" }));
    assert_eq!(by_chance["rows"][0]["client"], "Kolos", "the least chance of the three");
    let drive = drive.reopened("2027-01-20");
    told_alike(&drive, case, "two months have passed");
}
