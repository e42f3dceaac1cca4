//! Clients that are known already: four ways to deal with them, and a dry run of any.

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
        json!({ "field": "name", "ours": "Колос", "theirs": "ООО «Колос»" })
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

    assert_eq!(drive.must("import.run", request), trial, "it does what the trial said");
}
