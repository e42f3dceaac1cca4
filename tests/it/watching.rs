//! Files that are imported whenever they change.

use super::scene::{count, say};
use comeback_core::api::areas;
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn watched(drive: &Drive, path: &std::path::Path) {
    drive.must(
        "watch.add",
        json!({ "path": path, "options": {}, "skip_problems": false }),
    );
}

fn look(drive: &Drive) -> Value {
    drive.must("watch.run", json!({ "repeatedly": false, "again": false }))
}

const HEAD: &str = "Order number,Date,Customer,Total\n";

#[test]
fn a_watched_file_is_imported_when_it_changes_and_only_then() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    assert_eq!(look(&drive)["taken"][0]["result"]["orders_new"], 1);
    assert_eq!(
        (&look(&drive)["taken"], &look(&drive)["unchanged"]),
        (&json!([]), &json!(1))
    );
    drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-11-01,Rubin,100\n2,2026-11-02,Rubin,50\n"),
    );
    assert_eq!(look(&drive)["taken"][0]["result"]["orders_new"], 1);
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 2);
}

#[test]
fn what_cannot_be_taken_is_told_each_time_and_tried_when_it_changes() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-02-31,Rubin,100\n2,2026-11-02,Rubin,50\n"),
    );
    watched(&drive, &file);
    assert_eq!(
        look(&drive)["troubled"][0]["sentence"]["key"],
        "import-stopped-by-problems"
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 0, "nothing half in");
    let next = look(&drive);
    assert_eq!(next["troubled"], json!([]), "it is not tried again every few seconds");
    assert_eq!(
        (&next["still"][0]["file"], &next["unchanged"]),
        (&json!("orders.csv"), &json!(0)),
        "and it is told until it is mended"
    );
    let list = drive.must("watch.list", json!({}));
    assert_eq!(list[0]["files"][0]["trouble"]["key"], "import-stopped-by-problems");

    drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-02-28,Rubin,100\n2,2026-11-02,Rubin,50\n"),
    );
    assert_eq!(look(&drive)["taken"][0]["result"]["orders_new"], 2);
    assert_eq!(
        drive.must("watch.list", json!({}))[0]["files"][0]["trouble"],
        Value::Null
    );
}

#[test]
fn what_a_file_brought_before_is_told_beside_why_it_could_not_be_taken_now() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    look(&drive);
    drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-11-01,Rubin,100\n2,2026-02-31,Rubin,50\n"),
    );
    look(&drive);
    let list = drive.must("watch.list", json!({}));
    let file = &list[0]["files"][0];
    assert_eq!(
        (&file["orders_new"], file["taken_on"].is_string()),
        (&json!(1), true),
        "{file}"
    );
    assert_eq!(file["trouble"]["key"], "import-stopped-by-problems");
    assert_eq!(
        file["first_wrong"][0]["args"]["column"]["text"], "Date",
        "by its column: {file}"
    );
}

#[test]
fn the_window_is_told_that_a_watched_file_could_not_be_taken() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-02-31,Rubin,100\n"));
    watched(&drive, &file);
    let told = std::sync::Arc::new(std::sync::Mutex::new(std::collections::BTreeSet::new()));
    let heard = std::sync::Arc::clone(&told);
    drive
        .app()
        .listen(Box::new(move |tables| heard.lock().unwrap().extend(areas(tables).tags)));
    look(&drive);
    assert!(told.lock().unwrap().contains("watch"), "{told:?}");
}

#[test]
fn a_file_that_still_grows_is_left_until_two_looks_agree() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    let look = || drive.must("watch.run", json!({ "repeatedly": true, "again": false }));
    assert_eq!(look()["growing"], 1);
    drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-11-01,Rubin,100\n2,2026-11-02,Rubin,50\n"),
    );
    assert_eq!(look()["growing"], 1, "it has grown since");
    assert_eq!(look()["taken"][0]["result"]["orders_new"], 2);
}

#[test]
fn a_folder_brings_the_tables_laid_into_it_and_nothing_else() {
    let drive = Drive::new("2026-11-24");
    let folder = drive.folder().join("exports");
    std::fs::create_dir(&folder).unwrap();
    watched(&drive, &folder);
    assert_eq!(look(&drive)["unchanged"], 0);
    std::fs::write(folder.join("monday.csv"), format!("{HEAD}1,2026-11-01,Rubin,100\n")).unwrap();
    std::fs::write(folder.join("photo.jpg"), "not a table").unwrap();
    std::fs::write(folder.join("~$monday.csv"), "kept open").unwrap();
    let taken = look(&drive);
    assert_eq!(
        (&taken["taken"][0]["file"], &taken["troubled"]),
        (&json!("monday.csv"), &json!([]))
    );
    let id = drive.must("watch.list", json!({}))[0]["id"].clone();
    assert_eq!(drive.must("watch.remove", json!({ "id": id })), json!([]));
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 1, "what it brought stays");
}

#[test]
fn what_was_taken_back_is_not_brought_again_by_itself() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    look(&drive);
    let id = drive.must("imports.list", json!({}))[0]["id"].clone();
    drive.must("imports.undo", json!({ "id": id }));
    assert_eq!(look(&drive)["taken"], json!([]));
    let missing = drive
        .call(
            "watch.add",
            json!({ "path": "/nowhere/orders.csv", "options": {}, "skip_problems": false }),
        )
        .unwrap_err();
    assert_eq!(missing.sentence.key, "import-watch-missing");
}

#[test]
fn a_watched_path_that_is_gone_is_told_each_time_until_it_is_back() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    look(&drive);
    std::fs::remove_file(&file).unwrap();
    for _ in 0..2 {
        let gone = look(&drive);
        assert_eq!((&gone["missing"], &gone["unchanged"]), (&json!([file]), &json!(0)));
    }
    drive.file("orders.csv", &format!("{HEAD}2,2026-11-02,Rubin,50\n"));
    let back = look(&drive);
    assert_eq!(
        (&back["missing"], &back["taken"][0]["result"]["orders_new"]),
        (&json!([]), &json!(1))
    );
}

#[test]
fn what_was_loaded_by_hand_is_done() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    drive.import(&[&file]).unwrap();
    watched(&drive, &file);
    let first = look(&drive);
    assert_eq!((&first["taken"], &first["unchanged"]), (&json!([]), &json!(1)));

    let bad = format!("{HEAD}1,2026-11-01,Rubin,100\n2,2026-02-31,Rubin,50\n");
    drive.file("orders.csv", &bad);
    assert_eq!(look(&drive)["troubled"].as_array().unwrap().len(), 1);
    let corrections = json!([{ "line": 3, "column": 1, "text": "2026-02-28" }]);
    let by_hand =
        json!({ "files": [{ "path": file, "options": { "corrections": corrections } }], "skip_problems": false });
    assert_eq!(drive.must("import.run", by_hand)["orders_new"], 1);
    let after = look(&drive);
    assert_eq!((&after["still"], &after["unchanged"]), (&json!([]), &json!(1)));
    assert_eq!(
        drive.must("watch.list", json!({}))[0]["files"][0]["trouble"],
        Value::Null
    );

    drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,120\n"));
    assert_eq!(look(&drive)["taken"][0]["result"]["orders_changed"], 1);
    drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    let again = look(&drive);
    assert_eq!(
        again["taken"][0]["result"]["orders_changed"], 1,
        "old content that comes back is a change"
    );
}

#[test]
fn what_was_landed_by_hand_is_told_as_soon_as_the_file_is_watched_and_beside_what_fails_later() {
    let drive = Drive::new("2026-11-24");
    let good = format!("{HEAD}1,2026-11-01,Rubin,100\n");
    let file = drive.file("orders.csv", &good);
    drive.import(&[&file]).unwrap();
    watched(&drive, &file);
    let told = || drive.must("watch.list", json!({}))[0]["files"][0].clone();
    let landed = |orders: i64| {
        let one = told();
        assert_eq!(
            (&one["taken_on"], &one["orders_new"]),
            (&json!("2026-11-24"), &json!(orders)),
            "{one}"
        );
    };
    landed(1);
    drive.file("orders.csv", &format!("{good}2,2026-02-31,Rubin,50\n"));
    assert_eq!(look(&drive)["troubled"].as_array().unwrap().len(), 1);
    landed(1);

    let mended = drive.file(
        "orders.csv",
        &format!("{good}2,2026-11-02,Rubin,50\n3,2026-11-03,Rubin,50\n"),
    );
    drive.import(&[&mended]).unwrap();
    landed(2);
    assert_eq!(told()["trouble"], Value::Null, "loaded by hand, it is put right");
    let after = look(&drive);
    assert_eq!((&after["taken"], &after["unchanged"]), (&json!([]), &json!(1)));
}

/// What a watched file is refused with now, said in English.
fn refused(drive: &Drive) -> String {
    let look = look(drive);
    assert_eq!(look["taken"], json!([]), "{look}");
    let sentence = &look["troubled"][0]["sentence"];
    assert_eq!(sentence["key"], "import-watch-otherwise", "{look}");
    say(Language::En, sentence)
}

#[test]
fn a_file_of_orders_that_lost_its_sums_is_not_read_as_a_list_of_clients() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    look(&drive);
    drive.file(
        "orders.csv",
        "Order number,Date,Customer\n1,2026-11-01,Rubin\n2,2026-11-02,Romashka\n",
    );
    let said = refused(&drive);
    for part in ["“orders.csv”", "orders", "a list of clients", "“Total”", "by hand once"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 1, "nobody came of it");
    let told = drive.must("watch.list", json!({}))[0]["files"][0].clone();
    assert_eq!(
        (&told["trouble"]["key"], &told["orders_new"]),
        (&json!("import-watch-otherwise"), &json!(1))
    );
    let again = drive.must("watch.run", json!({ "repeatedly": false, "again": true }));
    assert_eq!(again["taken"], json!([]), "trying again changes nothing: {again}");

    drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-11-01,Rubin,100\n2,2026-11-02,Romashka,50\n"),
    );
    assert_eq!(
        look(&drive)["taken"][0]["result"]["orders_new"],
        1,
        "put right, it lands"
    );
}

#[test]
fn what_was_loaded_by_hand_as_orders_is_watched_as_orders() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    drive.import(&[&file]).unwrap();
    watched(&drive, &file);
    drive.file("orders.csv", "Order number,Customer\n2,Romashka\n");
    assert!(refused(&drive).contains("Date, Total"), "before the first look");
}

#[test]
fn a_file_of_which_no_column_is_known_any_more_stops() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    look(&drive);
    drive.file("orders.csv", "Aaa,Bbb,Ccc\nx,y,z\nu,v,w\n");
    assert!(refused(&drive).contains("none of its columns"));
}

#[test]
fn a_file_that_is_something_else_for_good_is_loaded_by_hand_once_and_then_by_itself() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("list.csv", &format!("{HEAD}1,2026-11-01,Rubin,100\n"));
    watched(&drive, &file);
    look(&drive);
    drive.file("list.csv", "Customer,Phone\nRubin,+49 30 1234567\n");
    refused(&drive);
    drive.import(&[&file]).unwrap();
    let after = look(&drive);
    assert_eq!((&after["troubled"], &after["still"]), (&json!([]), &json!([])));
    drive.file(
        "list.csv",
        "Customer,Phone\nRubin,+49 30 1234567\nRomashka,+49 30 7654321\n",
    );
    assert_eq!(look(&drive)["taken"][0]["result"]["clients_new"], 1);
}

#[test]
fn columns_named_by_their_place_hold_for_the_headings_they_were_named_under() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("day.csv", "A,B,C,D\n1,2026-11-01,Rubin,100\n");
    let options = json!({ "kind": "orders", "columns": ["number", "day", "name", "sum"] });
    let request = json!({ "path": file, "options": options, "skip_problems": false });
    drive.must("watch.add", request);
    assert_eq!(look(&drive)["taken"][0]["result"]["orders_new"], 1);
    drive.file("day.csv", "A,B,D,E\n2,2026-11-02,70,80\n");
    assert!(
        refused(&drive).contains("“C”"),
        "else a sum would be the name of a client"
    );

    let said = json!({ "kind": "orders", "columns": ["number", "day", "sum", "name"] });
    let by_hand = json!({ "files": [{ "path": file, "options": said }], "skip_problems": false });
    drive.must("import.run", by_hand);
    drive.file("day.csv", "A,B,D,E\n2,2026-11-02,70,80\n3,2026-11-03,90,80\n");
    let now = look(&drive);
    assert_eq!(
        now["taken"][0]["result"]["orders_new"], 1,
        "read so from then on: {now}"
    );
}

#[test]
fn a_column_that_is_gone_and_leaves_orders_orders_stops_nothing() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "Order number,Date,Customer,Total,Profit\n1,2026-11-01,Rubin,100,10\n",
    );
    watched(&drive, &file);
    look(&drive);
    drive.file(
        "orders.csv",
        &format!("{HEAD}1,2026-11-01,Rubin,100\n2,2026-11-02,Rubin,50\n"),
    );
    assert_eq!(look(&drive)["taken"][0]["result"]["orders_new"], 1);
}
