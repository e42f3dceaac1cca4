//! Taking back a whole import: what nobody works with goes, what somebody stands on stays and is told.

use super::scene::{client, count, ordered, touched};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn imports(drive: &Drive) -> Vec<Value> {
    drive.must("imports.list", json!({})).as_array().unwrap().clone()
}

/// Takes back the newest import.
#[track_caller]
fn undone(drive: &Drive) -> Value {
    drive.must("imports.undo", json!({ "id": imports(drive)[0]["id"] }))
}

fn whys(undone: &Value) -> Vec<(String, String)> {
    let kept = undone["kept"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    kept.iter()
        .map(|row| (text(&row["what"]), text(&row["why"]["key"])))
        .collect()
}

#[test]
fn what_an_import_brought_goes_and_the_same_file_brings_it_again() {
    let drive = Drive::with_lost_client("Romashka");
    let file = drive.file(
        "orders.csv",
        "Order number,Date,Customer,Total,Email\nR-1,2026-11-01,Rubin,500,rubin@example.com\nM-1,2026-11-02,Mars,300,\n",
    );
    drive.import(&[&file]).unwrap();
    let answer = undone(&drive);
    assert_eq!(
        (&answer["clients_gone"], &answer["orders_gone"], &answer["kept_count"]),
        (&json!(2), &json!(2), &json!(0))
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM clients"),
        1,
        "Romashka was there before"
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM emails"), 0);
    assert!(imports(&drive)[0]["undone_on"].is_string());

    let again = drive.import(&[&file]).unwrap();
    assert_eq!((&again["clients_new"], &again["orders_new"]), (&json!(2), &json!(2)));
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn the_files_of_one_run_go_together() {
    let drive = Drive::new("2026-11-24");
    let clients = drive.file("clients.csv", "Customer ID,Name,Phone\n7,Rubin,+1 555 0107\n");
    let orders = drive.file(
        "orders.csv",
        "Order number,Date,Customer ID,Total\nR-1,2026-11-01,7,500\n",
    );
    drive.import(&[&orders, &clients]).unwrap();
    let past = imports(&drive);
    assert_eq!((past.len(), past[0]["files"].as_array().unwrap().len()), (1, 2));
    undone(&drive);
    assert_eq!(
        count(
            &drive,
            "SELECT (SELECT count(*) FROM clients) + (SELECT count(*) FROM orders)"
        ),
        0
    );
    let twice = drive.call("imports.undo", json!({ "id": past[0]["id"] })).unwrap_err();
    assert_eq!(twice.sentence.key, "import-undone-already");
}

#[test]
fn what_was_filled_and_changed_is_put_back_unless_somebody_changed_it_since() {
    let drive = Drive::new("2026-11-24");
    let first = drive.file(
        "first.csv",
        "Order number,Date,Customer,Total\nR-1,2026-11-01,Rubin,500\nM-1,2026-11-01,Mars,100\n",
    );
    drive.import(&[&first]).unwrap();
    let second = drive.file(
        "second.csv",
        "Name,Tax ID,Phone\nRubin,7707083893,+1 555 0107\nMars,7707083894,+1 555 0108\n",
    );
    drive.import(&[&second]).unwrap();
    let mars = client(&drive, "Mars");
    let mut edit = drive.must("clients.get", json!({ "id": mars }))["edit"].clone();
    edit["tax_id"] = json!("1111111111");
    drive.must("clients.save", edit);

    let answer = undone(&drive);
    assert_eq!(answer["values_back"], 3, "a tax number and two phones");
    assert_eq!(
        whys(&answer),
        [("value".to_owned(), "import-kept-changed".to_owned())],
        "the user's own number stays"
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM phones"), 0);
    assert_eq!(
        count(&drive, "SELECT count(*) FROM clients WHERE tax_id IS NOT NULL"),
        1,
        "Mars keeps what the user wrote"
    );
}

#[test]
fn a_corrected_order_gets_its_old_sum_back() {
    let drive = Drive::new("2026-11-24");
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    ordered(&drive, "Rubin", "R-1", "2026-11-02", "700").unwrap();
    undone(&drive);
    assert_eq!(
        count(
            &drive,
            "SELECT count(*) FROM orders WHERE sum_minor = 50000 AND day = '2026-11-01'"
        ),
        1
    );
}

#[test]
fn a_client_somebody_has_worked_on_stays() {
    let drive = Drive::new("2026-11-24");
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    let rubin = client(&drive, "Rubin");
    drive.must(
        "clients.complaint",
        json!({ "id": null, "client_id": rubin, "opened_on": "2026-11-03", "what": "It came late",
                "order_number": "R-1", "closed_on": null }),
    );
    let answer = undone(&drive);
    assert_eq!(
        whys(&answer),
        [
            ("order".to_owned(), "import-kept-complaint".to_owned()),
            ("client".to_owned(), "import-kept-changed".to_owned())
        ]
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 1);
}

#[test]
fn a_return_goes_with_the_order_that_made_it_while_nothing_was_done_after_it() {
    let drive = Drive::with_lost_client("Romashka");
    let case = drive.open_case("Romashka", "Svetlana");
    touched(&drive, case, "Svetlana", "promised");
    ordered(&drive, "Romashka", "N-1", "2026-11-20", "100").unwrap();
    assert_eq!(drive.case(case)["state"], "returned");
    let answer = undone(&drive);
    assert_eq!(answer["returns_gone"], json!(["Romashka"]));
    assert_ne!(
        drive.case(case)["state"],
        "returned",
        "rule 11: without the order no return"
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM aftercare_checks"), 0);

    ordered(&drive, "Romashka", "N-1", "2026-11-20", "100").unwrap();
    assert_eq!(drive.case(case)["state"], "returned", "with the order again");
}

#[test]
fn a_return_of_a_case_that_was_closed_before_goes_with_its_order_too() {
    let drive = Drive::with_lost_client("Romashka");
    let case = drive.open_case("Romashka", "Svetlana");
    drive.must("cases.close", json!({ "case_id": case, "closed_as": "do_not_contact" }));
    let before = drive.case(case)["state"].clone();
    ordered(&drive, "Romashka", "N-1", "2026-11-20", "100").unwrap();
    assert_eq!(drive.case(case)["state"], "returned");
    let answer = undone(&drive);
    assert_eq!(
        (&answer["kept_count"], &answer["returns_gone"]),
        (&json!(0), &json!(["Romashka"])),
        "nobody has touched it since"
    );
    assert_eq!(drive.case(case)["state"], before);
}

#[test]
fn a_value_that_stays_is_named_under_the_name_its_client_has_now() {
    let drive = Drive::new("2026-11-24");
    let clients = |name: &str, city: &str| format!("Customer ID,Name,City,E-mail\n7,{name},{city},a@alfa.example\n");
    drive.import(&[&drive.file("a.csv", &clients("Alfa", ""))]).unwrap();
    let file = drive.file("b.csv", &clients("Alfa Plus", "Sofia"));
    drive.must(
        "import.run",
        json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false, "matching": "update" }),
    );
    let alfa = client(&drive, "Alfa");
    let mut edit = drive.must("clients.get", json!({ "id": alfa }))["edit"].clone();
    assert_eq!((&edit["name"], &edit["city"]), (&json!("Alfa Plus"), &json!("Sofia")));
    edit["city"] = json!("Plovdiv");
    drive.must("clients.save", edit);
    let answer = undone(&drive);
    let kept = &answer["kept"][0];
    assert_eq!(
        (&kept["name"], &kept["fields"], &kept["why"]["key"]),
        (&json!("Alfa"), &json!(["city"]), &json!("import-kept-changed")),
        "{answer}"
    );
}

#[test]
fn a_return_somebody_has_gone_on_from_stays_with_its_order() {
    let drive = Drive::with_lost_client("Romashka");
    let case = drive.open_case("Romashka", "Svetlana");
    ordered(&drive, "Romashka", "N-1", "2026-11-20", "100").unwrap();
    drive.must(
        "cases.aftercare",
        json!({ "case_id": case, "days": 30, "done_on": drive.today(), "all_well": true, "note": "" }),
    );
    let answer = undone(&drive);
    assert_eq!(whys(&answer), [("order".to_owned(), "import-kept-returned".to_owned())]);
    assert_eq!(drive.case(case)["state"], "returned");
}

#[test]
fn the_orders_a_case_stands_on_stay() {
    let drive = Drive::with_lost_client("Romashka");
    let case = drive.open_case("Romashka", "Svetlana");
    let answer = undone(&drive);
    assert_eq!(answer["orders_gone"], 0);
    assert_eq!(answer["kept_count"], 13, "twelve orders and the client");
    assert!(drive.case(case)["lost_on"].is_string());
}

#[test]
fn nobody_is_lost_twice_because_an_import_is_taken_back() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Romashka", "2025-01-01", 30, 6, 1000);
    drive.open_case("Romashka", "Svetlana");
    ordered(&drive, "Romashka", "N-1", "2026-10-20", "100").unwrap();
    ordered(&drive, "Romashka", "N-2", "2026-11-22", "100").unwrap();
    let drive = drive.reopened("2026-12-10");
    let answer = undone(&drive);
    assert_eq!(
        whys(&answer),
        [("order".to_owned(), "import-kept-lost-twice".to_owned())],
        "without it he would have been silent for 51 days after his return"
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM clients WHERE lost_twice_on IS NOT NULL"),
        0,
        "rule 13 is for good, and nobody gets there by undo"
    );
}

#[test]
fn who_was_lost_a_second_time_by_an_import_keeps_its_order_and_the_list_says_that_something_stayed() {
    let drive = Drive::with_lost_client("Romashka");
    drive.open_case("Romashka", "Svetlana");
    let lost_on = drive.must("losses.list", json!({ "offset": 0, "limit": 1 }))["rows"][0]["lost_on"].clone();
    let back: chrono::NaiveDate = serde_json::from_value(lost_on).unwrap();
    let text = format!(
        "Order number,Date,Customer,Total\nN-1,{},Romashka,100\nN-2,{},Rubin,100\n",
        back + chrono::Days::new(1),
        drive.today()
    );
    let result = drive.import(&[&drive.file("new.csv", &text)]).unwrap();
    assert_eq!(result["lost_twice"], json!(["Romashka"]));
    let answer = undone(&drive);
    assert_eq!(
        whys(&answer),
        [("order".to_owned(), "import-kept-second-loss".to_owned())]
    );
    assert_eq!(
        (&answer["orders_gone"], &imports(&drive)[0]["kept"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn ctrl_z_knows_no_step_from_before_an_import_that_was_taken_back() {
    let drive = Drive::with_lost_client("Romashka");
    ordered(&drive, "Rubin", "R-1", "2026-11-01", "500").unwrap();
    drive.open_case("Romashka", "Svetlana");
    let run = imports(&drive)[0]["id"].to_string();
    let (code, _, told) = super::scene::called(&drive, &["undo"]);
    assert!(
        code == 1 && told.contains(&format!("imports undo {run}")) || code == 0,
        "{told}"
    );
    undone(&drive);
    assert_eq!(drive.refused("undo.back", json!({})), "nothing-to-undo");
}

#[test]
fn taken_back_in_the_order_they_came_two_imports_leave_nothing_once_the_first_is_taken_back_again() {
    let drive = Drive::new("2026-11-24");
    let orders =
        |sum: &str| format!("Order number,Date,Customer,Total\nR-1,2026-11-01,Rubin,{sum}\nM-1,2026-11-01,Mars,1\n");
    drive.import(&[&drive.file("first.csv", &orders("500"))]).unwrap();
    drive.import(&[&drive.file("second.csv", &orders("700"))]).unwrap();
    let [second, first] = [0, 1].map(|at| imports(&drive)[at]["id"].clone());
    let take_back = |id: &Value| drive.must("imports.undo", json!({ "id": id }));

    let held = take_back(&first);
    assert_eq!(
        whys(&held),
        [
            ("order".to_owned(), "import-kept-later".to_owned()),
            ("client".to_owned(), "import-kept-later".to_owned())
        ],
        "the later import has changed it"
    );
    let again = take_back(&first);
    assert_eq!(whys(&again), whys(&held), "nothing has let go of it yet");
    assert_eq!(take_back(&second)["values_back"], 1);
    assert_eq!(imports(&drive)[1]["can_be_undone"], true);
    let rest = take_back(&first);
    assert_eq!(
        (&rest["orders_gone"], &rest["clients_gone"], &rest["kept_count"]),
        (&json!(1), &json!(1), &json!(0))
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 0);
    let nothing = drive.call("imports.undo", json!({ "id": first })).unwrap_err();
    assert_eq!(nothing.sentence.key, "import-undone-already");
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn a_value_that_stayed_goes_back_later_and_until_then_it_alone_is_told_as_changed() {
    let drive = Drive::new("2026-11-24");
    let import = |text: &str| drive.import(&[&drive.file("told.csv", text)]).unwrap();
    import("Name,City,Customer ID\nRubin,Riga,1\n");
    let update = |text: &str| {
        let file = drive.file("told.csv", text);
        let files = json!([{ "path": file, "options": {} }]);
        drive.must(
            "import.run",
            json!({ "files": files, "skip_problems": false, "matching": "update" }),
        )
    };
    update("Name,City,Postal code,Customer ID\nRubin,Oslo,0150,1\n");
    update("Name,City,Customer ID\nRubin,Rome,1\n");
    let [third, second] = [0, 1].map(|at| imports(&drive)[at]["id"].clone());
    let held = drive.must("imports.undo", json!({ "id": second }));
    assert_eq!(whys(&held), [("value".to_owned(), "import-kept-later".to_owned())]);
    let changes = drive.must("imports.changes", json!({ "id": second }));
    let fields = changes["first"][0]["fields"].as_array().unwrap();
    assert_eq!(fields.len(), 1, "the postal code is back and no longer told: {changes}");
    assert_eq!(fields[0]["field"], "city");
    drive.must("imports.undo", json!({ "id": third }));
    let rest = drive.must("imports.undo", json!({ "id": second }));
    assert_eq!((&rest["values_back"], &rest["kept_count"]), (&json!(1), &json!(0)));
    let city =
        |drive: &Drive| drive.must("clients.get", json!({ "id": client(drive, "Rubin") }))["edit"]["city"].clone();
    assert_eq!(city(&drive), "Riga");
    let gone = drive.call("imports.changes", json!({ "id": second })).unwrap_err();
    assert_eq!(gone.sentence.key, "import-changes-undone");
}

#[test]
fn after_an_import_the_terminals_undo_names_the_way_to_take_it_back() {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("names.csv", "Name\nRubin\n")]).unwrap();
    let (code, _, told) = super::scene::called(&drive, &["undo"]);
    assert!(
        code == 1 && told.contains(&format!("imports undo {}", imports(&drive)[0]["id"])),
        "{told}"
    );
}

#[test]
fn an_employee_the_import_brought_goes_with_it_although_it_made_him_answer_for_a_loss() {
    let drive = Drive::new("2026-11-24");
    let clients = drive.file("clients.csv", "Клиент;Телефон\nООО Колос;+7 495 111-22-33\n");
    let orders = drive.file(
        "orders.csv",
        "Номер заказа;Дата;Клиент;Сумма\n1;01.01.2026;ООО Колос;100\n2;01.02.2026;ООО Колос;100\n3;01.03.2026;ООО Колос;100\n",
    );
    drive.import(&[&clients, &orders]).unwrap();
    let losers = "SELECT count(*) FROM losses WHERE lost_by IS NOT NULL";
    assert_eq!(count(&drive, losers), 0);
    let deals = drive.file(
        "deals.csv",
        "ID;Название сделки;Бюджет;Ответственный;Этап сделки;Дата создания сделки;Дата закрытия;Компания\n\
         77;Мука;100;Менеджер А;Успешно реализовано;01.02.2026;02.02.2026;ООО Колос\n\
         78;Соль;50;Менеджер А;Переговоры;01.04.2026;;ООО Колос\n",
    );
    let result = drive.import(&[&deals]).unwrap();
    assert_eq!(result["employees_new"], 1, "{result}");
    assert_eq!(count(&drive, losers), 1, "{result}");
    let answer = undone(&drive);
    assert_eq!(whys(&answer), [], "nothing of the user's refers to him");
    assert_eq!(
        count(&drive, "SELECT count(*) FROM employees WHERE name = 'Менеджер А'"),
        0
    );
    assert_eq!(count(&drive, losers), 0);
    assert_eq!(imports(&drive)[0]["can_be_undone"], false);
}

#[test]
fn a_past_import_names_whom_it_brought_back_until_it_is_taken_back() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let file = drive.file(
        "day.csv",
        "Order number,Date,Customer,Total\nK-1,2026-11-20,Kolos,150\nR-1,2026-11-20,Rubin,10\n",
    );
    drive.must(
        "watch.add",
        json!({ "path": file, "options": {}, "skip_problems": false }),
    );
    drive.must("watch.run", json!({ "repeatedly": false, "again": false }));
    let returned = |at: usize| imports(&drive)[at]["returned"].clone();
    let kolos = json!([{ "case_id": case, "client": "Kolos", "day": "2026-11-20" }]);
    assert_eq!((returned(0), returned(1)), (kolos.clone(), json!([])));
    assert_eq!(
        drive.must("watch.list", json!({}))[0]["files"][0]["returned"],
        1,
        "and so does the line of what is watched"
    );
    ordered(&drive, "Kolos", "K-2", "2026-11-22", "150.00").unwrap();
    assert_eq!((returned(0), returned(1)), (json!([]), kolos), "he came back once");

    let last = imports(&drive);
    drive.must("imports.undo", json!({ "id": last[0]["id"] }));
    drive.must("imports.undo", json!({ "id": last[1]["id"] }));
    assert_eq!((returned(0), returned(1)), (json!([]), json!([])));
}
