//! What belongs to an import from a terminal: past ones, copies, watched files, the same client twice.

use super::scene::{called, count};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;

#[track_caller]
pub fn answered(drive: &Drive, words: &[&str]) -> Value {
    let (code, answer, complaint) = called(drive, &[&["--json"], words].concat());
    assert_eq!(code, 0, "{words:?}: {complaint}");
    serde_json::from_str(&answer).unwrap()
}

#[track_caller]
pub fn refused(drive: &Drive, words: &[&str]) -> Value {
    let (code, answer, complaint) = called(drive, &[&["--json"], words].concat());
    assert_eq!(code, 1, "{words:?}: {answer}");
    serde_json::from_str(&complaint).unwrap()
}

pub fn path(file: &Path) -> &str {
    file.to_str().unwrap()
}

pub const ORDERS: &str = "Order number,Date,Customer,Total,Email\n1,2026-10-01,Rubin,100.00,rubin@example.com\n\
    2,2026-02-31,Mars,50.00,\n3,2026-10-03,Venus,70.00,\n";

pub fn orders(drive: &Drive) -> i64 {
    count(drive, "SELECT count(*) FROM orders")
}

#[test]
fn copies_and_past_imports_are_listed_and_taken_back() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", ORDERS);
    answered(&drive, &["import", path(&file), "--skip-problems"]);
    assert_eq!(
        answered(&drive, &["copies"])["rows"],
        json!([]),
        "an empty drive needs no copy"
    );
    let made = answered(&drive, &["copies", "make"]);
    assert_eq!(
        (
            &made["rows"][0]["before"],
            &made["rows"][0]["clients"],
            &made["rows"][0]["orders"]
        ),
        (&json!("asked"), &json!(2), &json!(2))
    );
    assert_eq!(
        answered(&drive, &["copies", "make"])["rows"].as_array().unwrap().len(),
        1,
        "nothing new to copy"
    );

    let listed = answered(&drive, &["imports"]);
    assert_eq!(
        (&listed[0]["files"], &listed[0]["orders_new"]),
        (&json!(["orders.csv"]), &json!(2))
    );
    let id = listed[0]["id"].to_string();
    let undone = answered(&drive, &["imports", "undo", &id]);
    assert_eq!(
        (&undone["orders_gone"], &undone["clients_gone"], &undone["kept_count"]),
        (&json!(2), &json!(2), &json!(0))
    );
    assert_eq!(orders(&drive), 0);
    refused(&drive, &["imports", "undo", &id]);

    let copies = answered(&drive, &["copies", "list"]);
    let rows = copies["rows"].as_array().unwrap();
    let at = rows.iter().position(|row| row["before"] == "asked").unwrap() + 1;
    answered(&drive, &["copies", "restore", &at.to_string()]);
    assert_eq!(orders(&drive), 2);
    assert_eq!(
        refused(&drive, &["copies", "restore", "99"])["sentence"]["key"],
        "cli-copies-unknown"
    );
}

#[test]
fn a_watched_folder_is_taken_at_each_call() {
    let drive = Drive::new("2026-11-24");
    let folder = drive.folder().join("inbox");
    std::fs::create_dir(&folder).unwrap();
    let listed = answered(&drive, &["watch", "add", path(&folder)]);
    let id = listed[0]["id"].to_string();
    std::fs::write(folder.join("good.csv"), ORDERS.replace("2026-02-31", "2026-02-28")).unwrap();
    let look = answered(&drive, &["watch"]);
    assert_eq!(
        (&look["taken"][0]["file"], &look["taken"][0]["result"]["orders_new"]),
        (&json!("good.csv"), &json!(3))
    );
    assert_eq!(answered(&drive, &["watch", "run"])["unchanged"], 1);
    std::fs::write(folder.join("bad.csv"), ORDERS).unwrap();
    let (code, answer, complaint) = called(&drive, &["watch"]);
    let text = format!("{answer}{complaint}");
    assert_eq!((code, text.lines().next()), (1, Some("bad.csv")), "{text}");
    assert_eq!(orders(&drive), 3);
    let (code, told, complaint) = called(&drive, &["watch"]);
    let told = format!("{told}{complaint}");
    assert_eq!(code, 0, "nothing has changed since it was told: {told}");
    assert!(
        !told.contains("Line 3") && told.contains("bad.csv") && told.contains("watch run --again"),
        "{told}"
    );
    let again = called(&drive, &["watch", "run", "--again"]);
    assert!(
        again.0 == 1 && again.2.contains("Line 3, “Date”"),
        "still not right: {again:?}"
    );
    std::fs::remove_file(folder.join("bad.csv")).unwrap();
    answered(&drive, &["watch"]);
    let files = answered(&drive, &["watch", "list"])[0]["files"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(files, 1, "what was taken out of the folder is no trouble any more");
    assert_eq!(answered(&drive, &["watch", "remove", &id]), json!([]));
}

#[test]
fn what_is_watched_is_told_apart_by_path_and_a_vanished_folder_by_name() {
    let drive = Drive::new("2026-11-24");
    let folder = drive.folder().join("inbox");
    std::fs::create_dir(&folder).unwrap();
    answered(&drive, &["watch", "add", path(&folder)]);
    let stroke = format!("{}/", path(&folder));
    for (words, told) in [
        (vec!["watch", "add", &stroke], "nothing is different"),
        (
            vec!["watch", "add", &stroke, "--skip-problems"],
            "From now on lines with problems are left out",
        ),
        (
            vec!["watch", "add", &stroke],
            "From now on one line with a problem stops the file",
        ),
    ] {
        let (code, text, _) = called(&drive, &words);
        assert!(code == 0 && text.contains(told), "{words:?}: {text}");
    }
    assert_eq!(answered(&drive, &["watch", "list"]).as_array().unwrap().len(), 1);
    std::fs::remove_dir(&folder).unwrap();
    let (code, text, complaint) = called(&drive, &["watch"]);
    let text = format!("{text}{complaint}");
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("inbox” is not there") && text.contains("watch remove"),
        "{text}"
    );
    let (_, listed, _) = called(&drive, &["watch", "list"]);
    assert!(listed.contains("watch remove"), "{listed}");
    let unknown = refused(&drive, &["watch", "remove", "outbox"]);
    assert_eq!(unknown["sentence"]["key"], "cli-watch-unknown");
    assert_eq!(answered(&drive, &["watch", "remove", &stroke]), json!([]));
}

#[test]
fn the_same_client_twice_is_found_told_apart_and_merged() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Customer ID,Name,Phone\n1,Rubin,+1 202 555 0107 ext. 7\n2,Mars,+1 202 555 0107 ext. 8\n3,Venus,+1 202 555 0107\n",
    );
    drive.import(&[&file]).unwrap();
    let pairs = |client: &[&str]| {
        let words: Vec<&str> = ["client", "same"].into_iter().chain(client.iter().copied()).collect();
        answered(&drive, &words).as_array().unwrap().len()
    };
    assert_eq!((pairs(&[]), pairs(&["Rubin"])), (3, 2));
    let left = answered(&drive, &["client", "apart", "Rubin", "Venus"]);
    assert_eq!(left.as_array().unwrap().len(), 2);
    assert_eq!(
        answered(&drive, &["client", "apart", "Rubin", "Venus", "--not"])
            .as_array()
            .unwrap()
            .len(),
        3
    );
    let merged = answered(&drive, &["client", "merge", "Rubin", "Mars"]);
    assert_eq!((&merged["name"], &merged["gone"]), (&json!("Rubin"), &json!("Mars")));
    let (_, text, _) = called(&drive, &["client", "show", "Rubin"]);
    assert!(
        text.contains("+12025550107, ext.\u{a0}7 · +12025550107, ext.\u{a0}8"),
        "{text}"
    );
}
