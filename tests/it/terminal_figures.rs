//! What is typed into the terminal and fits nothing is answered in words with the way out, and never with a parse error.

use super::scene::{answer_says, answered, called, called_in, refused};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

#[test]
fn a_value_that_fits_no_setting_is_answered_in_words() {
    let drive = Drive::new("2026-11-24");
    for (pair, words) in [
        (
            "currency=QQQ",
            "There is no currency “QQQ”. Write its three letters, such as EUR, USD or RUB.",
        ),
        ("lost_factor=abc", "“abc” is not a number. Write it like 1.33"),
        (
            "sleeping_factor=2",
            "Lost after 1.33 usual gaps would come before sleeping after 2. Raise “Lost after so many usual gaps” or lower “Sleeping after so many usual gaps”.",
        ),
        ("years=0.5", "“0.5” is not a whole number. Write it like 30"),
        (
            "margin_share=30",
            "“30” is more than the whole, which is 1. Write 30% or a share such as 0.3",
        ),
        ("stay_rate=0", "“Stay for the next year”: from 1% to 100% fits here."),
        ("years=99", "“Years to count”: a number from 1 to 20 fits here."),
        ("drive.ends_on=soon", "“soon” is not a day: write it as 2026-11-24"),
        ("drive.driver_id=99", "Nobody in the firm is called “99”"),
        ("letter_language=fr", "There are no letters in “fr”: write en, ru or bg"),
    ] {
        assert_eq!(refused(&drive, &["settings", "set", pair]), words, "{pair}");
    }
    assert_eq!(
        answered(&drive, &["settings", "set", "margin_share=25%"]),
        "margin_share=0.25\n"
    );
}

#[test]
fn a_sum_below_zero_is_refused_by_the_name_of_its_setting() {
    let drive = Drive::new("2026-11-24");
    let mut settings = drive.must("settings.get", json!({}));
    settings["rent_minor"] = json!(-5);
    assert_eq!(
        super::scene::told(&drive, "settings.save", settings),
        "“Rent a month”: a sum cannot be below zero. Mend it or put 0."
    );
}

#[test]
fn a_rate_is_a_number_above_zero_of_a_currency_that_exists() {
    let drive = Drive::new("2026-11-24");
    assert!(refused(&drive, &["settings", "rate", "abc"]).starts_with("There is no currency “abc”"));
    for odd in ["abc", "-1", "0"] {
        assert!(
            refused(&drive, &["settings", "rate", "USD", odd]).starts_with("A rate is a number above zero"),
            "{odd}"
        );
    }
}

#[test]
fn a_group_that_nobody_is_in_is_named_and_not_made() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Rubin", "2026-10-01", 30, 1, 100);
    let groups = "Customer,Customer group,Phone\nRubin,Bakeries,+1 555 0101\n";
    drive.import(&[&drive.file("groups.csv", groups)]).unwrap();
    let none = "No client is in a group “nobody”. The groups: Bakeries.";
    for words in [
        &["losses", "--group", "nobody"][..],
        &["targets", "--group", "nobody"],
        &["client", "list", "--group", "nobody"],
        &["settings", "limits", "nobody", "lost_factor=2"],
    ] {
        assert_eq!(refused(&drive, words), none, "{words:?}");
    }
    assert!(answered(&drive, &["settings", "limits", "bake", "lost_factor=2"]).contains("lost_factor=2"));
    assert!(answered(&drive, &["settings", "limits", "bakeries", "lost_factor="]).contains("Bakeries"));
    let (code, _, _) = called(&drive, &["losses", "--signal", "S9"]);
    assert_ne!(code, 0, "there are seven signals");
}

#[test]
fn nobody_of_a_group_is_lost_before_he_sleeps_whosever_the_limits_are() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Rubin", "2026-10-01", 30, 1, 100);
    let groups = "Customer,Customer group,Phone\nRubin,Bakeries,+1 555 0101\n";
    drive.import(&[&drive.file("groups.csv", groups)]).unwrap();
    let bakeries = |pair: &str| refused(&drive, &["settings", "limits", "Bakeries", pair]);
    let first = |lost: &str, sleeping: &str| {
        format!(
            "In the group “Bakeries”: Lost after {lost} usual gaps would come before sleeping after {sleeping}. Raise “Lost after so many usual gaps” or lower “Sleeping after so many usual gaps”."
        )
    };
    assert_eq!(bakeries("sleeping_factor=2"), first("1.33", "2"), "lost is the firm's");
    assert_eq!(bakeries("lost_factor=0.5"), first("0.5", "1"), "sleeping is the firm's");
    answered(&drive, &["settings", "set", "lost_factor=3"]);
    answered(&drive, &["settings", "limits", "Bakeries", "sleeping_factor=2"]);
    assert_eq!(
        refused(&drive, &["settings", "set", "lost_factor=1.33"]),
        first("1.33", "2")
    );
    answered(&drive, &["settings", "set", "years=5"]);
}

#[test]
fn an_empty_value_clears_what_may_be_empty_and_the_rest_tells_what_it_is_at_first() {
    let drive = Drive::new("2026-11-24");
    let filled = [
        ("rent", "1200.50"),
        ("salary", "900"),
        ("hour", "15"),
        ("fixed_limit_days", "45"),
        ("drive.name", "Autumn"),
        ("drive.budget", "500"),
        ("drive.hours_week", "7.5"),
        ("drive.goal_returns", "3"),
        ("drive.ends_on", "2026-12-24"),
    ];
    for (key, value) in filled {
        let pair = format!("{key}={value}");
        assert_eq!(
            answered(&drive, &["settings", "set", &pair]),
            format!("{pair}\n"),
            "as it was typed"
        );
    }
    for (key, empty) in [
        ("rent", "0"),
        ("salary", "0"),
        ("hour", "0"),
        ("fixed_limit_days", ""),
        ("drive.budget", "0"),
        ("drive.hours_week", "0"),
        ("drive.goal_returns", "0"),
        ("drive.ends_on", ""),
    ] {
        let cleared = answered(&drive, &["settings", "set", &format!("{key}=")]);
        assert_eq!(cleared, format!("{key}={empty}\n"));
    }
    assert_eq!(
        refused(&drive, &["settings", "set", "margin_share="]),
        "“Profit in the turnover” cannot be empty. Our guess is 20%. Put in your own: nearly every sum depends on it."
    );
    assert!(refused(&drive, &["settings", "set", "drive.starts_on="]).contains("write it as 2026-11-24"));
}

#[test]
fn settings_are_written_with_the_marks_of_the_language_and_can_be_typed_back() {
    let drive = Drive::new("2026-11-24");
    let in_bulgarian = |words: &[&str]| called_in(&drive, "bg", words).1;
    assert_eq!(
        in_bulgarian(&["settings", "set", "rent=1200,50", "lost_factor=1,5"]),
        "rent=1200,50\nlost_factor=1,5\n"
    );
    assert!(in_bulgarian(&["settings", "get"]).contains("margin_share=0,2\n"));
}

#[test]
fn per_cent_and_a_share_are_not_taken_for_one_another() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    let meant = refused(&drive, &["losses", "value", "--margin", "0.3"]);
    assert_eq!(
        meant,
        "“0.3” would be less than one per cent. Write 30 for 30%, or 0.3% if it is so little"
    );
    let value = |margin: &str| answered(&drive, &["losses", "value", "--margin", margin]);
    assert_eq!(value("30"), value("30%"));
    assert_eq!(
        refused(&drive, &["losses", "value", "--stay", "120"]),
        "“Of those who came back, stay another year”: from 1% to 100% fits here."
    );
}

#[test]
fn the_product_that_is_shown_is_that_of_the_figures_beside_it() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    answer_says(
        &drive,
        &[
            "losses",
            "value",
            "--years",
            "3.75",
            "--orders",
            "11.125",
            "--average",
            "800",
            "--margin",
            "12.7",
        ],
        "Years with you 3.75 × orders a year 11.125 × average order €800 × margin 12.7% = €4,238.63 of profit",
    );
}

#[test]
fn when_nobody_is_left_who_buys_the_years_that_do_not_follow_are_told_of() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Gone", "2025-10-09", 30, 10, 500);
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    answer_says(
        &drive,
        &["losses", "next"],
        "By the end of year 1 nobody who buys is left, so no year follows it.",
    );
}

#[test]
fn looking_back_at_a_day_before_a_loss_shows_no_days_below_none() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-09", 30, 10, 500);
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    let drive = drive.reopened("2026-05-01");
    let shown = answered(&drive, &["losses", "--to", "2026-12-31"]);
    assert!(
        shown.contains("silent for 40, limit 39"),
        "as on the day he was lost: {shown}"
    );
    for words in [
        &["losses", "--to", "2026-12-31"][..],
        &["targets"],
        &["client", "show", "Kolos"],
    ] {
        let shown = answered(&drive, words);
        assert!(!shown.contains('−'), "{words:?}: {shown}");
    }
}

#[test]
fn all_losses_are_listed_however_many_there_are() {
    let drive = Drive::new("2026-11-24");
    let mut orders = String::from("Order number,Date,Customer,Total\n");
    for client in 0..1_203 {
        for (at, day) in ["2026-01-10", "2026-02-10", "2026-03-10"].iter().enumerate() {
            orders.push_str(&format!("{client}-{at},{day},Client {client:04},10.00\n"));
        }
    }
    drive.import(&[&drive.file("orders.csv", &orders)]).unwrap();
    let rows = |top: &str| {
        let raw: Value = serde_json::from_str(&answered(&drive, &["losses", "--top", top, "--json"])).unwrap();
        let rows = raw["rows"].as_array().unwrap();
        let mut names: Vec<String> = rows.iter().map(|row| row["client"].to_string()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), rows.len(), "nobody twice");
        rows.len()
    };
    assert_eq!((rows("all"), rows("1100"), rows("2"), rows("0")), (1_203, 1_100, 2, 0));
}

#[test]
fn the_head_of_the_firm_is_marked_and_a_view_is_kept() {
    let drive = Drive::new("2026-11-24");
    answered(&drive, &["employee", "add", "Anna Sokolova"]);
    assert!(answered(&drive, &["employee", "change", "anna", "--director"]).contains("head of the firm"));
    assert!(!answered(&drive, &["employee", "change", "anna", "--director", "false"]).contains("head of the firm"));
    let wrong = refused(
        &drive,
        &["views", "save", "clients", "Mine", "--columns", "name,height"],
    );
    assert!(
        wrong.starts_with("This list has no column “height”. It has: name, city"),
        "{wrong}"
    );
    let kept = [
        "views",
        "save",
        "clients",
        "Mine",
        "--columns",
        "name,total",
        "--sort",
        "total",
        "--down",
    ];
    assert!(answered(&drive, &kept).contains("name, total"));
    assert!(answered(&drive, &["views", "save", "clients", "Mine", "--columns", "name"]).contains("Mine"));
    assert_eq!(
        answered(&drive, &["views", "list"]).matches("Mine").count(),
        1,
        "a list has one view of a name"
    );
}

#[test]
fn a_number_that_is_no_loss_is_told_where_the_numbers_stand() {
    let drive = Drive::with_lost_client("Kolos");
    let told = refused(&drive, &["targets", "leave", "4711"]);
    assert!(told.starts_with("No loss has the number 4711."), "{told}");
    let list = answered(&drive, &["targets"]);
    assert!(
        list.contains("Nobody is proposed, because nobody said how many hours"),
        "{list}"
    );
}

#[test]
fn only_of_a_lost_client_it_is_told_why_he_is_lost() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    assert!(answered(&drive, &["client", "show", "Kolos"]).contains("Why lost: "));
    let loyal = answered(&drive, &["client", "show", "Loyal"]);
    assert!(
        loyal.contains("How they buy: ") && !loyal.contains("Why lost"),
        "{loyal}"
    );
    let list = answered(&drive, &["client", "list", "Loyal"]);
    assert!(list.contains("Denis"), "whoever took his last order serves him: {list}");
}

#[test]
fn figures_above_a_narrowed_list_are_said_to_be_of_the_whole_firm() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    drive.bought("Mars", "2025-10-05", 31, 8, 1000);
    let narrowed = answered(&drive, &["losses", "--text", "kol"]);
    assert!(
        narrowed.starts_with("The whole firm in this period, whatever is looked for below:\n2 of 2 clients"),
        "{narrowed}"
    );
    assert!(narrowed.contains("Of these 2 losses 1 fits what"), "{narrowed}");
    assert!(!answered(&drive, &["losses"]).contains("whole firm"));
}

#[test]
fn a_month_long_past_tells_whom_it_lost() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2023-10-05", 31, 12, 1000);
    drive.bought("Loyal", "2024-01-05", 30, 35, 1000);
    let day = |answer: &str| answer.contains("Kolos");
    assert!(!day(&answered(&drive, &["losses"])), "more than twelve months ago");
    let october = answered(&drive, &["losses", "--month", "2024-10"]);
    assert!(october.starts_with("1 of 2 clients") && day(&october), "{october}");
    assert!(!day(&answered(&drive, &["losses", "--month", "2024-09"])));
}

#[test]
fn nobody_wins_back_more_than_all() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    answer_says(&drive, &["losses", "next", "--back", "100"], "In all");
    assert_eq!(
        refused(&drive, &["losses", "next", "--back", "150"]).replace('\u{a0}', " "),
        "“Won back of those who leave”: from 0% to 100% fits here."
    );
}
