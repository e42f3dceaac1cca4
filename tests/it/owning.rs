//! The owner's screen: losses by month, person and group, a page of any size, the lifetime calculator, the poster, files
//! for other programs and saved views.

use super::scene::{client, ordered, told};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Three lost, of Denis, and one who buys on.
pub fn four_clients() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-05", 31, 12, 1000);
    drive.bought("Ромашка", "2025-10-01", 30, 10, 500);
    drive.bought("Ёлка", "2025-09-01", 30, 9, 200);
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    drive
}

fn names(page: &Value) -> Vec<&str> {
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["client"].as_str().unwrap())
        .collect()
}

#[test]
fn a_page_of_losses_is_sorted_filtered_and_counted() {
    let drive = four_clients();
    let page = |sort: &str, down: bool, filters: Value| {
        drive.must(
            "losses.rows",
            json!({ "from": 0, "count": 10, "sort": sort, "down": down, "filters": filters }),
        )
    };
    let by_name = page("client", false, json!({}));
    assert_eq!(names(&by_name), ["Kolos", "Ёлка", "Ромашка"], "ё stands with е");
    assert_eq!(names(&page("yearly", true, json!({}))), ["Kolos", "Ромашка", "Ёлка"]);
    assert_eq!(names(&page("when", true, json!({})))[0], "Kolos", "the latest first");
    let found = page("client", false, json!({ "text": "ЕЛКА" }));
    assert_eq!((names(&found), found["total"].as_i64()), (vec!["Ёлка"], Some(1)));
    let least = json!({ "yearly_from": 50_000 });
    assert_eq!(names(&page("client", false, least)), ["Kolos", "Ромашка"]);
    let nobody = page("client", false, json!({ "employee": drive.employee("Svetlana") }));
    assert_eq!(nobody["total"], 0, "Denis served all of them");
    let second = drive.must("losses.rows", json!({ "from": 1, "count": 1, "sort": "client" }));
    assert_eq!((names(&second), second["total"].as_i64()), (vec!["Ёлка"], Some(3)));
}

#[test]
fn a_page_follows_what_has_just_changed() {
    let drive = four_clients();
    let returned =
        |of: bool| drive.must("losses.rows", json!({ "count": 10, "filters": { "returned": of } }))["total"].clone();
    assert_eq!(returned(true), 0);
    drive.open_case("Kolos", "Svetlana");
    ordered(&drive, "Kolos", "N-1", "2026-11-23", "900.00").unwrap();
    assert_eq!((returned(true), returned(false)), (json!(1), json!(2)));
}

#[test]
fn a_group_and_an_employee_have_their_own_coefficients() {
    let drive = Drive::new("2026-11-24");
    let text = |client: &str, manager: &str, first: &str, count: i64| -> String {
        let first: chrono::NaiveDate = first.parse().unwrap();
        (0..count)
            .map(|n| {
                let day = first + chrono::Days::new(30 * n.unsigned_abs());
                format!("{client}-{n},{day},{client},1000.00,200.00,{manager}\n")
            })
            .collect()
    };
    let orders = format!(
        "Order number,Date,Customer,Total,Profit,Manager\n{}{}{}",
        text("Gone", "Denis", "2025-09-01", 10),
        text("Here", "Denis", "2025-12-01", 12),
        text("Stays", "Svetlana", "2025-12-02", 12),
    );
    drive.import(&[&drive.file("orders.csv", &orders)]).unwrap();
    let groups = "Customer,Customer group,Phone\nGone,Bakeries,+1 555 0101\nHere,Bakeries,+1 555 0102\n";
    drive.import(&[&drive.file("clients.csv", groups)]).unwrap();
    let losses = drive.must("losses.list", json!({}));
    let denis = &losses["employees"][0];
    assert_eq!(
        (
            denis["who"]["name"].as_str(),
            denis["lost"].as_i64(),
            denis["clients"].as_i64()
        ),
        (Some("Denis"), Some(1), Some(2))
    );
    assert_eq!(denis["share"], 0.5);
    let groups: Vec<(&str, i64, i64)> = losses["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["group"].as_str().unwrap(),
                row["lost"].as_i64().unwrap(),
                row["clients"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(groups, [("Bakeries", 1, 2), ("", 0, 1)]);
    let rows = drive.must(
        "losses.rows",
        json!({ "count": 10, "filters": { "group": "Bakeries" } }),
    );
    assert_eq!(names(&rows), ["Gone"]);
}

#[test]
fn the_rail_the_losses_and_the_targets_count_the_same_people() {
    let drive = four_clients();
    drive.open_case("Kolos", "Svetlana");
    ordered(&drive, "Kolos", "N-1", "2026-11-23", "900.00").unwrap();
    let losses = drive.must("losses.list", json!({}));
    let rail = drive.must("drive.state", json!({}))["counts"]["lost"].clone();
    assert_eq!(losses["lost"], rail, "who left in twelve months, returned or not");
    let targets = drive.must("targets.list", json!({}))["rows"].as_array().unwrap().len() as i64;
    let whole = |field: &str| losses[field].as_i64().unwrap();
    assert_eq!(targets, whole("still_lost") + whole("lost_otherwise"));
    assert_eq!(whole("still_lost"), whole("lost") - whole("returned"));
    assert_eq!(
        whole("returned_by_themselves"),
        1,
        "nobody had spoken with him before he ordered"
    );
}

#[test]
fn who_came_by_himself_is_not_the_drive_s_return() {
    let drive = Drive::with_lost_client("Kolos");
    let mut settings = drive.must("settings.get", json!({}));
    settings["drive"]["name"] = json!("Autumn");
    drive.must("settings.save", settings);
    drive.open_case("Kolos", "Svetlana");
    ordered(&drive, "Kolos", "N-1", "2026-11-23", "900.00").unwrap();
    let results = drive.must("results.get", json!({}));
    assert_eq!(
        (results["returned"].as_i64(), results["spontaneous"].as_i64()),
        (Some(0), Some(1))
    );
    assert_eq!(
        drive.must("drive.state", json!({}))["drive"]["returned"],
        0,
        "the rail says what the results say"
    );
}

#[test]
fn complaints_of_the_period_stand_for_many_who_left_in_silence() {
    let drive = four_clients();
    let complain = |day: &str| {
        drive.must(
            "clients.complaint",
            json!({ "id": null, "client_id": client(&drive, "Loyal"), "opened_on": day,
                   "what": "Late", "order_number": null, "closed_on": null }),
        )
    };
    complain("2026-10-01");
    complain("2024-10-01");
    let losses = drive.must("losses.list", json!({}));
    assert_eq!(
        (losses["complaints"].as_i64(), losses["silent_for_each"].as_i64()),
        (Some(1), Some(26))
    );
}

#[test]
fn losing_as_many_next_year_is_counted_from_the_firm_s_own_losses() {
    let drive = four_clients();
    let sum = |minor: i64| json!({ "minor": minor, "currency": "EUR" });
    let years = drive.must(
        "losses.next",
        json!({ "clients": 20, "missing": sum(300_000), "each": sum(100_000), "leave": 4, "back": 0.25, "years": 3 }),
    );
    // 4 a year less a quarter is 3 a year: 17, 14, 11 stay; each missed one is 1 000 a year on top of the 3 000 now.
    let seen: Vec<(i64, i64)> = years
        .as_array()
        .unwrap()
        .iter()
        .map(|year| {
            (
                year["clients"].as_i64().unwrap(),
                year["missing"]["minor"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(seen, [(17, 600_000), (14, 900_000), (11, 1_200_000)]);
    let unknown = json!({ "clients": 20, "missing": sum(0), "each": null, "leave": 2, "back": 0.0, "years": 1 });
    assert_eq!(
        drive.must("losses.next", unknown)[0]["missing"],
        Value::Null,
        "nobody has left: a loss has no price yet"
    );
}

#[test]
fn who_leaves_next_year_takes_what_one_who_buys_now_brings_and_all_together_no_more_than_they_bring() {
    let drive = four_clients();
    drive.bought("Small", "2025-12-05", 30, 12, 200);
    let losses = drive.must("losses.list", json!({}));
    let yearly = |name: &str| {
        let id = client(&drive, name);
        drive.must("clients.get", json!({ "id": id }))["yearly"]["minor"]
            .as_i64()
            .unwrap()
    };
    let both = yearly("Loyal") + yearly("Small");
    assert_eq!(losses["buying"], 2);
    assert_eq!(
        losses["each_buying"]["minor"],
        (both as f64 / 2.0).round() as i64,
        "half of what both bring"
    );
    assert_ne!(
        losses["each_buying"], losses["each_lost"],
        "those who left brought something else"
    );

    let none = json!({ "minor": 0, "currency": "EUR" });
    let asked =
        json!({ "clients": 2, "missing": none, "each": losses["each_buying"], "leave": 2, "back": 0.0, "years": 3 });
    let years = drive.must("losses.next", asked);
    assert_eq!(years.as_array().unwrap().len(), 1);
    assert!(
        (years[0]["missing"]["minor"].as_i64().unwrap() - both).abs() <= 1,
        "all who buy are gone, and all that they brought"
    );
}

#[test]
fn the_calculator_begins_with_the_firm_s_own_numbers() {
    let drive = four_clients();
    let own = drive.must("lifetime.own", json!({}));
    let numbers = &own["numbers"];
    assert_eq!(numbers["margin"], 0.2, "each order's profit was a fifth");
    // 3 of 4 left in a year: a client stays 1 / 0.75 = 1.3 years.
    assert_eq!(numbers["years"], 1.3);
    let settings = drive.must("settings.get", json!({}));
    assert_eq!(
        (&numbers["stay"], &numbers["ahead"]),
        (&settings["stay_rate"], &json!(settings["years"].as_f64())),
        "how those who came back stay is not read from those who left: cases count by the settings, and so does this"
    );
    assert_eq!(
        (own["years_from"].as_str(), own["margin_from"].as_str()),
        (Some("losses"), Some("orders"))
    );

    let numbers = json!({ "years": 3.0, "orders_a_year": 10.0, "average_order": { "minor": 100_000, "currency": "EUR" },
                          "margin": 1.0, "ahead": 3.0, "stay": 0.8, "discount": 0.15 });
    let value = drive.must("lifetime.count", numbers.clone());
    assert_eq!(value["lifetime"]["minor"], 3_000_000, "3 × 10 × 1 000 × 1");
    assert_eq!(value["second"]["minor"], 1_895_291, "the method's check: 18 952.91");
    assert_eq!(value["second_by_year"].as_array().unwrap().len(), 3);

    drive.must("lifetime.keep", numbers);
    let settings = drive.must("settings.get", json!({}));
    assert_eq!(
        (settings["years"].as_i64(), settings["stay_rate"].as_f64()),
        (Some(3), Some(0.8))
    );
    drive.must("undo.back", json!({}));
    assert_ne!(drive.must("settings.get", json!({}))["margin_share"], 1.0);
}

fn of_kolos(targets: &Value) -> Value {
    let rows = targets["rows"].as_array().unwrap();
    rows.iter().find(|row| row["client"] == "Kolos").unwrap().clone()
}

#[test]
fn the_second_lifetime_of_the_calculator_is_what_cases_and_targets_count() {
    let drive = four_clients();
    let rows = drive.must("targets.list", json!({}));
    let kolos = of_kolos(&rows);
    let mut numbers = drive.must("lifetime.own", json!({}))["numbers"].clone();
    numbers["orders_a_year"] = json!(1.0);
    numbers["margin"] = json!(1.0);
    numbers["average_order"] = kolos["yearly"].clone();
    let counted = drive.must("lifetime.count", numbers.clone());
    assert_eq!(
        counted["second"], kolos["sltv"],
        "the same profit a year: the same years, rates and sum"
    );

    numbers["ahead"] = json!(6.0);
    numbers["stay"] = json!(0.5);
    drive.must("lifetime.keep", numbers.clone());
    let kept = drive.must("targets.list", json!({}));
    let after = of_kolos(&kept);
    assert_ne!(after["sltv"], kolos["sltv"], "kept, they are everybody's");
    assert_eq!(drive.must("lifetime.count", numbers)["second"], after["sltv"]);
    assert_eq!(
        kept["second_life"]["args"]["years"]["number"], 6.0,
        "and the list says so"
    );
}

#[test]
fn a_margin_of_more_than_everything_is_told_at_its_field() {
    let drive = Drive::new("2026-11-24");
    let own = drive.must("lifetime.own", json!({}));
    assert_eq!(own["orders_from"], "settings", "nobody has bought yet");
    let mut numbers = own["numbers"].clone();
    numbers["margin"] = json!(1.2);
    let refused = drive.call("lifetime.count", numbers).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("margin"));
}

#[test]
fn the_poster_is_a_sheet_of_its_size_and_without_losses_there_is_none() {
    let drive = four_clients();
    for (paper, size) in [("a4", "841.8"), ("a3", "1190.5")] {
        let to = drive.folder().join(format!("poster-{paper}.pdf"));
        let made = drive.must("losses.poster", json!({ "paper": paper, "path": to }));
        let bytes = std::fs::read(&to).unwrap();
        assert_eq!(made["bytes"].as_u64(), Some(bytes.len() as u64));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            text.contains(&format!("[0 0 {size}")),
            "{paper}: the page is as large as its paper"
        );
    }
    let nobody = json!({ "period": { "from": "2024-01-01", "to": "2024-02-01" } });
    assert!(told(&drive, "losses.poster", nobody).starts_with("Nobody left"));
}

#[test]
fn a_list_leaves_as_it_is_shown() {
    let drive = four_clients();
    let to = drive.folder().join("losses.csv");
    let list =
        json!({ "of": "losses", "request": { "sort": "yearly", "down": true, "filters": { "yearly_from": 50_000 } } });
    let saved = drive.must(
        "export.save",
        json!({ "list": list, "columns": ["yearly", "client"], "format": "csv", "language": "en", "path": to }),
    );
    assert_eq!(saved["rows"], 2);
    let text = std::fs::read_to_string(&to).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "\u{feff}\"Profit a year, EUR\",Client");
    assert!(lines[1].ends_with(",Kolos") && lines[2].ends_with(",Ромашка"), "{text}");
}

#[test]
fn a_slip_in_the_path_of_an_export_makes_no_folder() {
    let drive = four_clients();
    let folder = drive.folder().join("Exprots");
    let request = json!({ "list": { "of": "losses", "request": {} }, "columns": [], "format": "csv", "language": null,
        "path": folder.join("list.csv") });
    assert!(told(&drive, "export.save", request).starts_with("There is no folder"));
    assert!(!folder.exists());
}

#[test]
fn every_list_can_leave_as_a_workbook() {
    let drive = four_clients();
    drive.open_case("Kolos", "Svetlana");
    for (list, rows) in [
        (json!({ "of": "losses", "request": {} }), 3),
        (json!({ "of": "targets", "request": {} }), 3),
        (
            json!({ "of": "clients", "request": { "search": "", "offset": 0, "limit": 1 } }),
            4,
        ),
        (json!({ "of": "cases", "ids": null }), 1),
    ] {
        let to = drive.folder().join("list.xlsx");
        let request = json!({ "list": list, "columns": [], "format": "xlsx", "language": null, "path": to });
        assert_eq!(drive.must("export.save", request)["rows"], rows, "{list}");
        assert!(std::fs::read(&to).unwrap().starts_with(b"PK"));
    }
}

#[test]
fn a_view_is_kept_in_the_drive_and_its_removal_can_be_taken_back() {
    let drive = Drive::new("2026-11-24");
    let view = |id: Value, name: &str| {
        json!({ "id": id, "list": "losses", "name": name, "layout": { "columns": ["client", "yearly"],
                "sort": { "key": "yearly", "down": true }, "filters": { "client": { "text": "bread" } } } })
    };
    let saved = drive.must("views.save", view(Value::Null, "Large ones"));
    assert!(told(&drive, "views.save", view(Value::Null, " Large ones ")).contains("already"));
    drive.must("views.save", view(saved["id"].clone(), "The large ones"));
    let drive = drive.reopened("2026-11-25");
    let all = drive.must("views.list", json!({ "list": "losses" }));
    assert_eq!(all[0]["name"], "The large ones");
    assert_eq!(all[0]["layout"]["filters"]["client"]["text"], "bread");
    assert_eq!(drive.must("views.list", json!({ "list": "cases" })), json!([]));
    drive.must("views.delete", json!({ "id": saved["id"] }));
    drive.must("undo.back", json!({}));
    assert_eq!(drive.must("views.list", json!({}))[0]["name"], "The large ones");
}
