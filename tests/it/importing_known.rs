//! Clients that are known already: four ways to deal with them, and a dry run of any.

use super::scene::client;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;

const KNOWN: &str = "ID клиента;Клиент;Телефон;Город;Комментарий\n\
    C1;Колос;+7 900 000-00-01;Конаково;платит вовремя\nC2;Калач;+7 900 000-00-02;;\n";
const SAYS_OTHERWISE: &str = "ID клиента;Клиент;Телефон;Город;Комментарий\n\
    C1;ООО «Колос»;+7 900 000-00-01;Тверь;из выгрузки\nC2;Калач;+7 900 000-00-02;Клин;\n";

struct Desk {
    drive: Drive,
    file: String,
}

fn desk() -> Desk {
    let drive = Drive::new("2026-11-24");
    let known = drive.file("known.csv", KNOWN);
    drive.import(&[&known]).unwrap();
    let file = drive.file("new.csv", SAYS_OTHERWISE);
    Desk {
        file: text(&file),
        drive,
    }
}

fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

impl Desk {
    fn request(&self, matching: &str, decisions: Value) -> Value {
        json!({ "files": [{ "path": self.file, "options": {} }], "skip_problems": false, "matching": matching,
            "decisions": decisions })
    }

    fn run(&self, matching: &str) -> Value {
        self.drive.must("import.run", self.request(matching, json!([])))
    }

    /// Name, city and note.
    fn client(&self, search: &str) -> (String, String, String) {
        let found = self
            .drive
            .must("clients.list", json!({ "search": search, "offset": 0, "limit": 1 }));
        let edit = self.drive.must("clients.get", json!({ "id": found["rows"][0]["id"] }))["edit"].clone();
        let word = |field: &str| edit[field].as_str().unwrap_or_default().to_owned();
        (word("name"), word("city"), word("note"))
    }

    fn kolos(&self) -> (String, String, String) {
        self.client("Колос")
    }
}

fn told(name: &str, city: &str) -> (String, String, String) {
    (name.to_owned(), city.to_owned(), "платит вовремя".to_owned())
}

#[test]
fn left_alone_a_known_client_stays_as_he_is() {
    let desk = desk();
    let result = desk.run("skip");
    assert_eq!((&result["clients_changed"], &result["known"]), (&json!(0), &json!(2)));
    assert_eq!(desk.kolos(), told("Колос", "Конаково"));
    assert_eq!(desk.client("Калач").1, "");
}

#[test]
fn filled_only_what_was_empty_is_taken() {
    let desk = desk();
    assert_eq!(desk.run("fill")["clients_changed"], 1);
    assert_eq!(desk.kolos(), told("Колос", "Конаково"));
    assert_eq!(desk.client("Калач").1, "Клин");
}

#[test]
fn updated_the_file_goes_over_everything_but_the_note() {
    let desk = desk();
    assert_eq!(desk.run("update")["clients_changed"], 2);
    assert_eq!(desk.kolos(), told("ООО «Колос»", "Тверь"));
}

#[test]
fn reviewed_nothing_lands_while_a_row_waits_for_a_word() {
    let desk = desk();
    let error = desk
        .drive
        .call("import.run", desk.request("review", json!([])))
        .unwrap_err();
    assert_eq!(error.sentence.key, "import-undecided");
    assert_eq!(desk.kolos(), told("Колос", "Конаково"));
    assert_eq!(desk.client("Калач").1, "", "not even the row nobody has to decide");

    let waiting = desk.drive.must("import.try", desk.request("review", json!([])))["waiting"].clone();
    assert_eq!(waiting["count"], 1);
    let row = &waiting["first"][0];
    assert_eq!(
        (&row["line"], &row["client"], &row["by"]),
        (&json!(2), &json!("Колос"), &json!("number"))
    );
    assert_eq!(
        row["differences"][0],
        json!({ "field": "name", "ours": "Колос", "of_files": false, "theirs": "ООО «Колос»" })
    );

    for (take, now) in [
        ("skip", told("Колос", "Конаково")),
        ("fill", told("Колос", "Конаково")),
        ("update", told("ООО «Колос»", "Тверь")),
    ] {
        let decisions = json!([{ "file": 0, "line": 2, "take": take }]);
        desk.drive.must("import.run", desk.request("review", decisions));
        assert_eq!(desk.kolos(), now, "{take}");
    }
    assert_eq!(desk.client("Калач").1, "Клин", "a row that contradicts nothing fills");
}

#[test]
fn a_row_said_to_be_somebody_else_becomes_a_client_of_his_own() {
    let desk = desk();
    let decisions = json!([{ "file": 0, "line": 2, "take": "new" }]);
    let result = desk.drive.must("import.run", desk.request("review", decisions));
    assert_eq!(result["clients_new"], 1);
}

#[test]
fn a_dry_run_tells_everything_and_changes_nothing() {
    let drive = Drive::with_lost_client("Колос");
    let case = drive.open_case("Колос", "Olga");
    let today = drive.today().format("%d.%m.%Y");
    let text = format!("Номер;Дата;Контрагент;Сумма\n900;{today};Колос;500,00\n901;{today};Новый;100,00\n");
    let file = drive.file("back.csv", &text);
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false });
    let (before, state) = (drive.must("drive.check", json!({})), drive.case(case)["state"].clone());

    let trial = drive.must("import.try", request.clone())["result"].clone();
    assert_eq!((&trial["clients_new"], &trial["orders_new"]), (&json!(1), &json!(2)));
    assert_eq!(
        trial["returned"][0]["client"], "Колос",
        "by name, before anything is done"
    );
    assert_eq!(drive.must("drive.check", json!({})), before);
    assert_eq!(drive.case(case)["state"], state);
    let past = drive.must("imports.list", json!({}));
    assert!(
        past.as_array()
            .unwrap()
            .iter()
            .all(|run| run["files"] != json!(["back.csv"]))
    );

    let mut done = drive.must("import.run", request);
    // What was only tried has no number to ask for it by.
    done["changes"]["run"] = Value::Null;
    assert_eq!(done, trial, "it does what the trial said");
}

const TWO_OF_A_NAME: &str = "Name,Phone,Email,Tax number\n\
    Ann Lee,+44 20 7946 0001,ann@example.com,\nAnn Lee,+44 20 7946 0002,lee@example.com,\nAnn Lee,,,\n";

fn trial(drive: &Drive, file: &Path, matching: &str) -> Value {
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false, "matching": matching });
    drive.must("import.try", request)
}

#[test]
fn two_of_one_name_with_other_phones_and_e_mails_stay_two_and_the_result_names_them() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("people.csv", TWO_OF_A_NAME);
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(
        result["clients_new"], 3,
        "the third says nothing by which he is one of them"
    );
    let namesake = &result["namesakes"]["first"][0];
    assert_eq!(result["namesakes"]["count"], 2);
    assert_eq!(
        result["namesakes"]["first"][1]["differs"],
        json!([]),
        "one more of a name that several have"
    );
    assert_eq!(
        (&namesake["known"], &namesake["differs"]),
        (&json!("Ann Lee"), &json!(["email", "phone"]))
    );
    let page = drive.must("clients.get", json!({ "id": namesake["client_id"] }));
    assert_eq!(page["edit"]["phone"], "+442079460002");
    assert_eq!(page["edit"]["contact"]["full_name"], "Ann Lee", "the given name first");

    let again = drive.import(&[&file]).unwrap();
    assert_eq!(
        (&again["clients_new"], &again["same"]),
        (&json!(0), &json!(3)),
        "the same file adds nobody"
    );
    assert_eq!(again["namesakes"]["count"], 0);
}

#[test]
fn a_name_is_a_client_until_a_mark_contradicts_it() {
    let drive = Drive::new("2026-11-24");
    let known = drive.file(
        "known.csv",
        "Клиент;Телефон;E-mail;ИНН\nАнна Зуева;+7 900 000-00-01;kolos@example.com;7707083893\n",
    );
    drive.import(&[&known]).unwrap();
    for (row, differs) in [
        ("Анна Зуева;;;", json!(null)),
        ("Анна Зуева;+7 900 000-00-09;kolos@example.com;", json!(null)),
        ("Анна Зуева;+7 900 000-00-01;other@example.com;", json!(null)),
        ("Зуева Анна;+7 900 000-00-09;;", json!(["phone"])),
        ("ООО «Анна Зуева»;+7 900 000-00-09;other@example.com;", json!(null)),
        ("ООО «Анна Зуева»;;;7728168971", json!(["tax-id"])),
        ("Анна Зуева;;other@example.com;", json!(["email"])),
        ("Анна Зуева;;;7728168971", json!(["tax-id"])),
        (
            "Анна Зуева;+7 900 000-00-09;other@example.com;7728168971",
            json!(["tax-id", "email", "phone"]),
        ),
    ] {
        let file = drive.file("row.csv", &format!("Клиент;Телефон;E-mail;ИНН\n{row}\n"));
        let result = &trial(&drive, &file, "fill")["result"];
        assert_eq!(result["namesakes"]["first"][0]["differs"], differs, "{row}");
        assert_eq!(result["clients_new"], json!(i64::from(!differs.is_null())), "{row}");
    }
}

#[test]
fn a_drive_asked_row_by_row_tells_namesakes_as_one_that_is_held() {
    let drive = Drive::new("2026-11-24");
    let many: String = (0..100)
        .map(|n| format!("Client {n},+44 20 7946 1{n:03},c{n}@example.com\n"))
        .collect();
    let known = drive.file("known.csv", &format!("Name,Phone,Email\n{many}"));
    drive.import(&[&known]).unwrap();
    let one = drive.file("one.csv", "Name,Phone,Email\nClient 7,+44 20 7946 9999,\nClient 8,,\n");
    let result = drive.import(&[&one]).unwrap();
    assert_eq!(result["clients_new"], 1);
    assert_eq!(result["namesakes"]["first"][0]["differs"], json!(["phone"]));
    let again = drive.import(&[&one]).unwrap();
    assert_eq!(again["clients_new"], 0);
}

#[test]
fn asked_one_by_one_a_namesake_waits_with_what_tells_him_apart() {
    let drive = Drive::new("2026-11-24");
    let known = drive.file("known.csv", "Name,Phone\nAnn Lee,+44 20 7946 0001\n");
    drive.import(&[&known]).unwrap();
    let file = drive.file("new.csv", "Name,Phone\nAnn Lee,+44 20 7946 0002\n");
    let waiting = trial(&drive, &file, "review")["waiting"].clone();
    assert_eq!(waiting["first"][0]["by"], "name");
    let difference = json!({ "field": "phone", "ours": "+442079460001", "of_files": false, "theirs": "+442079460002" });
    assert_eq!(waiting["first"][0]["differences"], json!([difference]));
}

#[test]
fn an_order_of_a_namesake_finds_him_by_his_phone_and_not_by_his_name() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "Order number,Date,Customer,Phone,Total\n1,2026-10-01,Ann Lee,+44 20 7946 0001,10.00\n\
         2,2026-10-02,Ann Lee,+44 20 7946 0002,20.00\n3,2026-10-03,Ann Lee,+44 20 7946 0003,30.00\n\
         4,2026-10-04,Ann Lee,+44 20 7946 0002,40.00\n",
    );
    let result = drive.import(&[&file]).unwrap();
    assert_eq!((&result["clients_new"], &result["orders_new"]), (&json!(3), &json!(4)));
    let nameless = drive.file(
        "more.csv",
        "Order number,Date,Customer,Total\n5,2026-10-05,Ann Lee,50.00\n",
    );
    let error = drive.import(&[&nameless]).unwrap_err();
    assert_eq!(
        error.sentence.key, "import-name-of-several",
        "whose it is, nothing tells"
    );
}

#[test]
fn the_number_of_a_known_order_tells_more_than_another_phone() {
    let drive = Drive::new("2026-11-24");
    let orders = "Order number,Date,Customer,Phone,Total\n1,2026-10-01,Ann Lee,+44 20 7946 0001,10.00\n";
    drive.import(&[&drive.file("orders.csv", orders)]).unwrap();
    let again = drive.file("again.csv", &orders.replace("0001", "0009"));
    let result = drive.import(&[&again]).unwrap();
    assert_eq!(
        (&result["same"], &result["clients_new"]),
        (&json!(1), &json!(0)),
        "she has a new phone"
    );
}

/// The phone leads to one client and the exact name to another: the one is not renamed into a second of the other's name.
#[test]
fn nobody_is_given_the_name_of_another_client() {
    let drive = Drive::new("2026-11-24");
    let known = drive.file(
        "known.csv",
        "Клиент;Телефон;E-mail\nООО «Ландыш»;;info@example.com\nИП Петров Сергей;+7 916 222-33-44;petrov@example.com\n",
    );
    drive.import(&[&known]).unwrap();
    let fresh = drive.file(
        "fresh.csv",
        "Клиент;Телефон;E-mail\nООО «Ландыш»;8 916 222-33-44;landysh@example.com\n",
    );
    let request = json!({ "files": [{ "path": fresh, "options": {} }], "matching": "update", "decisions": [], "skip_problems": false });
    let result = drive.must("import.run", request);
    assert_eq!(result["contradictions"]["count"], 1);
    let all = drive.must("clients.list", json!({}));
    let names: Vec<&str> = all["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| row["name"].as_str())
        .collect();
    assert!(names.contains(&"ИП Петров Сергей"), "{names:?}");
    let petrov = drive.must("clients.get", json!({ "id": client(&drive, "ИП Петров Сергей") }));
    assert_eq!(petrov["edit"]["email"], "petrov@example.com");
}

/// Of each row that waits: its line, what stands there, whether only the files brought it, and what the row says.
fn waiting_cities(desk: &Desk, decisions: Value) -> Vec<(i64, String, bool, String)> {
    let trial = desk.drive.must("import.try", desk.request("review", decisions));
    let rows = trial["waiting"]["first"].as_array().unwrap().iter();
    rows.map(|row| {
        let city = &row["differences"][0];
        assert_eq!(city["field"], "city", "{row}");
        let text = |field: &str| city[field].as_str().unwrap().to_owned();
        (
            row["line"].as_i64().unwrap(),
            text("ours"),
            city["of_files"].as_bool().unwrap(),
            text("theirs"),
        )
    })
    .collect()
}

#[test]
fn a_row_that_waits_is_shown_beside_what_the_drive_holds_whatever_was_said_of_other_rows() {
    let mut desk = desk();
    desk.file = text(&desk.drive.file(
        "twice.csv",
        "Клиент;Телефон;Город\nКолос;+7 900 000-00-01;Тверь\nКолос;+7 900 000-00-01;Клин\n",
    ));
    let of = |line: i64, theirs: &str| (line, "Конаково".to_owned(), false, theirs.to_owned());
    assert_eq!(waiting_cities(&desk, json!([])), [of(2, "Тверь"), of(3, "Клин")]);
    let said = json!([{ "file": 0, "line": 2, "take": "update" }]);
    assert_eq!(waiting_cities(&desk, said), [of(3, "Клин")], "nothing has landed yet");
    let both = json!([{ "file": 0, "line": 2, "take": "update" }, { "file": 0, "line": 3, "take": "fill" }]);
    desk.drive.must("import.run", desk.request("review", both));
    assert_eq!(desk.kolos(), told("Колос", "Тверь"));
}

#[test]
fn what_only_the_file_brought_is_not_shown_as_the_drives() {
    let mut desk = desk();
    desk.file = text(&desk.drive.file(
        "twice.csv",
        "Клиент;Телефон;Город\nКалач;+7 900 000-00-02;Клин\nКалач;+7 900 000-00-02;Тверь\n",
    ));
    assert_eq!(
        waiting_cities(&desk, json!([])),
        [(3, "Клин".to_owned(), true, "Тверь".to_owned())],
        "the first row fills what is empty, the second one contradicts it"
    );
}

#[test]
fn while_rows_wait_it_is_said_of_the_others_alone_that_they_bring_nothing_new() {
    let mut desk = desk();
    desk.file = text(&desk.drive.file(
        "moved.csv",
        "ID клиента;Клиент;Телефон;Город\nC1;Колос;+7 900 000-00-01;Тверь\n",
    ));
    let words = ["import", desk.file.as_str(), "--known", "review", "--dry-run"];
    let (code, text, _) = super::scene::called(&desk.drive, &words);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("Apart from the rows that wait for your word"), "{text}");
    assert!(!text.contains("The files held nothing new"), "{text}");
}
