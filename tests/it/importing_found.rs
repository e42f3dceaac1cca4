//! What an import found is named: who bought again by himself, who is lost, what of the files does not count.

use super::scene::{called, count, ordered};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const HEAD: &str = "Order number,Date,Customer,Total\n";

/// Clients who bought every month of 2025 and nothing since.
fn silent(names: &[String]) -> String {
    let mut text = HEAD.to_owned();
    for (client, name) in names.iter().enumerate() {
        for month in 1..=12 {
            let sum = 100 + client;
            text.push_str(&format!("{client}-{month},2025-{month:02}-01,{name},{sum}\n"));
        }
    }
    text
}

fn workbook() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/formats/orders.xlsx")
}

/// What the terminal answers in English.
fn terminal_says(drive: &Drive, words: &[&str]) -> String {
    let (_, answer, complaint) = called(drive, words);
    format!("{answer}{complaint}").replace('\u{a0}', " ")
}

#[test]
fn the_newly_lost_are_named_those_who_bought_most_first_and_the_rest_is_counted() {
    let drive = Drive::new("2026-11-24");
    let names: Vec<String> = (0..25).map(|n| format!("Client {n}")).collect();
    let file = drive.file("orders.csv", &silent(&names));
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(result["newly_lost"], 25);
    let lost = result["lost"].as_array().unwrap();
    assert_eq!((lost.len(), &lost[0]["client"]), (20, &json!("Client 24")));
    assert!(lost[0]["lost_on"].as_str().unwrap() > "2026-01-01", "{}", lost[0]);
}

#[test]
fn where_the_rest_of_the_newly_lost_is_to_be_seen_they_are_all_of_them() {
    let drive = Drive::new("2026-11-24");
    let names: Vec<String> = (0..25).map(|n| format!("Client {n}")).collect();
    let file = drive.file("orders.csv", &silent(&names).replace(",2025-", ",2021-"));
    let said = terminal_says(&drive, &["import", file.to_str().unwrap()]);
    let command = "losses --from 1900-01-01 --top all";
    assert!(said.contains(command), "{said}");
    let words: Vec<&str> = command.split(' ').collect();
    let all = terminal_says(&drive, &words);
    assert!(names.iter().all(|name| all.contains(name.as_str())), "{all}");
}

#[test]
fn who_was_lost_without_a_case_and_buys_again_is_named_and_one_with_a_case_returns() {
    let drive = Drive::new("2026-11-24");
    let names = ["Kolos".to_owned(), "Rubin".to_owned(), "Silent".to_owned()];
    let file = drive.file("orders.csv", &silent(&names));
    drive.import(&[&file]).unwrap();
    drive.open_case("Rubin", "Olga");
    let with_case = ordered(&drive, "Rubin", "900", "2026-11-20", "500").unwrap();
    assert_eq!(with_case["returned"][0]["client"], "Rubin");
    assert_eq!(with_case["bought_again"]["count"], 0, "he is one of those who returned");
    let result = ordered(&drive, "Kolos", "901", "2026-11-21", "700").unwrap();
    let back = &result["bought_again"];
    assert_eq!(back["count"], 1);
    assert_eq!(
        (&back["first"][0]["client"], &back["first"][0]["day"]),
        (&json!("Kolos"), &json!("2026-11-21"))
    );
    assert_eq!(back["first"][0]["case"], "none");
    assert_eq!(result["returned"], json!([]), "a return is only of a case");
    let same = ordered(&drive, "Kolos", "901", "2026-11-21", "700").unwrap();
    assert_eq!(same["bought_again"]["count"], 0, "it is told once");
}

#[test]
fn orders_in_a_currency_without_a_rate_are_told_before_and_after_until_there_is_one() {
    let drive = Drive::new("2026-11-24");
    let text = "Order number,Date,Customer,Total,Currency\n1,2026-10-01,Rubin,100,EUR\n2,2026-10-02,Rubin,20,USD\n\
                3,2026-10-03,Rubin,30,USD\n";
    let file = drive.file("orders.csv", text);
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false });
    let told = json!([{ "orders": 2, "sum": { "minor": 5000, "currency": "USD" } }]);
    let home = drive.must("settings.get", json!({}))["currency"].clone();
    assert_eq!(home, "EUR");
    assert_eq!(
        drive.must("import.try", request.clone())["result"]["without_rate"],
        told
    );
    let text = terminal_says(&drive, &["import", file.to_str().unwrap(), "--dry-run"]);
    assert!(text.contains("2 new orders in USD"), "{text}");
    assert!(text.contains("settings rate USD"), "{text}");
    assert_eq!(drive.must("import.run", request.clone())["without_rate"], told);
    drive.must("rates.set", json!({ "currency": "USD", "orders": 0, "rate": 0.9 }));
    let more = drive.file(
        "more.csv",
        "Order number,Date,Customer,Total,Currency\n4,2026-10-04,Rubin,20,USD\n",
    );
    assert_eq!(drive.import(&[&more]).unwrap()["without_rate"], json!([]));
}

#[test]
fn a_workbook_of_several_sheets_says_which_was_read_and_which_hold_rows_too() {
    let drive = Drive::new("2026-11-24");
    let file = workbook();
    let preview = drive.must("import.preview", json!({ "path": file, "options": {} }));
    let others = &preview["other_sheets"];
    let names = |sheets: &Value| -> Vec<String> {
        let sheets = sheets.as_array().unwrap().iter();
        sheets.map(|sheet| sheet["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(others), ["Прочтите"], "a hidden sheet is not offered");
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": true });
    let result = drive.must("import.run", request);
    let left = &result["sheets_left"][0];
    assert_eq!(
        (&left["file"], &left["read"]),
        (&json!("orders.xlsx"), &preview["sheet"])
    );
    assert_eq!(&left["others"], others);

    let text = terminal_says(&drive, &["import", file.to_str().unwrap(), "--preview"]);
    assert!(text.contains("Rows are also on"), "{text}");
    let text = terminal_says(
        &drive,
        &["import", file.to_str().unwrap(), "--preview", "--sheet", "Foo"],
    );
    assert!(
        text.contains("There is no sheet “Foo”") && text.contains("It has: "),
        "{text}"
    );
}

#[test]
fn a_namesake_is_told_at_the_terminal_with_the_way_to_make_one_of_two() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "people.csv",
        "Name,Phone,Email\nAnn Lee,+44 20 7946 0001,ann@example.com\nAnn Lee,+44 20 7946 0002,lee@example.com\n",
    );
    let text = terminal_says(&drive, &["import", file.to_str().unwrap()]);
    assert!(
        text.contains("Ann Lee – has the name of Ann Lee, but another e-mail, another phone"),
        "{text}"
    );
    assert!(text.contains("client merge KEEP GONE"), "{text}");
}

#[test]
fn each_further_client_of_one_name_is_told_too() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "people.csv",
        "Name,Email\nAnn Lee,ann@example.com\nAnn Lee,lee@example.com\nAnn Lee,al@example.com\nAnn Lee,annie@example.com\n",
    );
    let result = drive.import(&[&file]).unwrap();
    let namesakes = &result["namesakes"];
    assert_eq!((&result["clients_new"], &namesakes["count"]), (&json!(4), &json!(3)));
    let more = drive.file(
        "orders.csv",
        "Order number,Date,Customer,Email,Total\n1,2026-10-01,Ann Lee,fifth@example.com,10\n",
    );
    let result = drive.import(&[&more]).unwrap();
    assert_eq!(result["namesakes"]["first"][0]["differs"], json!(["email"]));
    let again = drive.import(&[&file]).unwrap();
    assert_eq!(again["namesakes"]["count"], 0, "known now by their e-mails");
}

#[test]
fn what_was_given_back_is_no_new_order() {
    let drive = Drive::new("2026-11-24");
    drive.must("settings.get", json!({}));
    let file = drive.file(
        "orders.csv",
        "Order number,Date,Customer,Total,Currency\n1,2026-11-01,Rubin,100,USD\n2,2026-11-03,Rubin,-100,USD\n",
    );
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(
        (&result["orders_new"], &result["refunds"]),
        (&json!(1), &json!(1)),
        "{result}"
    );
    let foreign = &result["without_rate"][0];
    assert_eq!(
        (&foreign["orders"], &foreign["sum"]["minor"]),
        (&json!(1), &json!(10000))
    );
    let again = drive
        .import(&[&drive.file(
            "again.csv",
            "Order number,Date,Customer,Total,Currency\n2,2026-11-03,Rubin,-100,USD\n",
        )])
        .unwrap();
    assert_eq!((&again["refunds"], &again["same"]), (&json!(0), &json!(1)), "told once");
    let past = drive.must("imports.list", json!({}));
    assert_eq!(past[1]["orders_new"], 1, "nor in the list of past imports");
}

#[test]
fn a_file_of_refunds_alone_can_be_taken_back() {
    let drive = Drive::new("2026-11-24");
    let head = "Order number,Date,Customer,Total\n";
    drive
        .import(&[&drive.file("a.csv", &format!("{head}1,2026-11-01,Rubin,100\n"))])
        .unwrap();
    drive
        .import(&[&drive.file("b.csv", &format!("{head}2,2026-11-03,Rubin,-100\n"))])
        .unwrap();
    let past = drive.must("imports.list", json!({}));
    assert_eq!((&past[0]["orders_new"], &past[0]["changed"]), (&json!(0), &json!(1)));
    let undone = drive.must("imports.undo", json!({ "id": past[0]["id"] }));
    assert_eq!(undone["orders_gone"], 1);
}

#[test]
fn who_said_he_leaves_and_buys_again_without_a_case_is_told_once() {
    let drive = Drive::new("2026-11-24");
    ordered(&drive, "Kolos", "1", "2026-10-01", "500").unwrap();
    let id = super::scene::client(&drive, "Kolos");
    drive.must(
        "losses.told_us",
        json!({ "client_id": id, "day": "2026-10-20", "words": "We have another supplier." }),
    );
    let result = ordered(&drive, "Kolos", "2", "2026-11-02", "70").unwrap();
    assert_eq!(
        (
            &result["bought_again"]["count"],
            &result["bought_again"]["first"][0]["day"]
        ),
        (&json!(1), &json!("2026-11-02"))
    );
    let next = ordered(&drive, "Kolos", "3", "2026-11-09", "70").unwrap();
    assert_eq!(next["bought_again"]["count"], 0, "he is back already");
}

#[test]
fn whose_orders_were_only_not_here_yet_had_not_left_and_did_not_come_back() {
    let drive = Drive::new("2025-12-01");
    drive.bought("Kolos", "2025-09-01", 7, 13, 100);
    let drive = drive.reopened("2026-02-10");
    assert_eq!(
        count(&drive, "SELECT count(*) FROM losses"),
        1,
        "nothing is known of him since November"
    );
    let result = drive.bought("Kolos", "2025-12-01", 7, 10, 100);
    assert_eq!(count(&drive, "SELECT count(*) FROM losses"), 0, "he bought every week");
    assert_eq!(result["bought_again"]["count"], 0);
}

#[test]
fn a_column_nobody_knows_is_named_as_left_out() {
    let drive = Drive::new("2026-11-24");
    let head = "Order number,Date,Customer,Total,Shelf,Empty";
    let file = drive.file("orders.csv", &format!("{head}\n1,2026-10-01,Rubin,100,B-7,\n"));
    let preview = drive.must("import.preview", json!({ "path": file, "options": {} }));
    assert_eq!(
        preview["notes"][0]["args"]["columns"]["text"], "Shelf",
        "an empty one holds nothing"
    );
    for words in [&["--preview"][..], &[]] {
        let words = [&["import", file.to_str().unwrap()], words].concat();
        let text = terminal_says(&drive, &words);
        assert!(text.contains("that we do not know are left out: Shelf."), "{text}");
    }
    let said = ["number", "day", "name", "sum"].map(Some);
    let columns: Vec<Option<&str>> = said.into_iter().chain([None, None]).collect();
    let preview = drive.must(
        "import.preview",
        json!({ "path": file, "options": { "columns": columns } }),
    );
    assert_eq!(preview["notes"], json!([]), "the user has left it out himself");
}

#[test]
fn lines_left_out_are_told_with_their_reason_and_the_rest_is_counted() {
    let drive = Drive::new("2026-11-24");
    let bad: String = (2..30).map(|n| format!("{n},2026-10-01,Rubin,twelve\n")).collect();
    let file = drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-02-31,Rubin,100\n{bad}99,2026-10-02,Rubin,5\n"),
    );
    let text = terminal_says(&drive, &["import", file.to_str().unwrap(), "--skip-problems"]);
    for told in [
        "Line 2, “Date”: there is no 31 February",
        "“twelve” under “Total” is not an amount",
        "And 9 more rows",
        "--rejected FILE",
    ] {
        assert!(text.contains(told), "{told} in {text}");
    }
}
