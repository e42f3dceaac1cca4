//! What a file of orders tells of clients who are known already: it goes the way of a client's own row.

use super::scene::{client, file};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const KNOWN: &str = "ID клиента;Клиент;Телефон;Город;Комментарий\n\
    C1;Колос;+7 900 000-00-01;Конаково;платит вовремя\nC2;Калач;;;\n";
const ORDERS: &str = "Номер заказа;Дата;ID клиента;Клиент;Телефон;E-mail;Город;Комментарий;Сумма\n\
    1;01.09.2026;C1;Колос;+7 900 000-00-09;;Тверь;звонить в обед;100\n\
    2;02.09.2026;C2;Калач;+7 900 000-00-02;;;;100\n\
    3;01.10.2026;C1;Колос;;kolos@example.com;Клин;;200\n";

struct Shop {
    drive: Drive,
    files: Vec<String>,
}

fn shop() -> Shop {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("known.csv", KNOWN)]).unwrap();
    let orders = drive.file("orders.csv", ORDERS).to_str().unwrap().to_owned();
    Shop {
        drive,
        files: vec![orders],
    }
}

impl Shop {
    fn request(&self, matching: &str, decisions: Value) -> Value {
        let files: Vec<Value> = self
            .files
            .iter()
            .map(|path| json!({ "path": path, "options": {} }))
            .collect();
        json!({ "files": files, "skip_problems": false, "matching": matching, "decisions": decisions })
    }

    fn run(&self, matching: &str) -> Value {
        self.drive.must("import.run", self.request(matching, json!([])))
    }

    /// City, note, phones and e-mails.
    fn client(&self, name: &str) -> [String; 4] {
        let id = client(&self.drive, name);
        let edit = self.drive.must("clients.get", json!({ "id": id }))["edit"].clone();
        let word = |field: &str| edit[field].as_str().unwrap_or_default().to_owned();
        let all = |sql: &str| {
            let sql = format!("{sql} WHERE client_id = {id}");
            file(&self.drive)
                .query_row(&sql, [], |row| row.get::<_, String>(0))
                .unwrap()
        };
        [
            word("city"),
            word("note"),
            all("SELECT coalesce(group_concat(digits, ' '), '') FROM phones"),
            all("SELECT coalesce(group_concat(address, ' '), '') FROM emails"),
        ]
    }
}

#[test]
fn a_file_of_orders_fills_what_is_not_known_of_its_clients() {
    let shop = shop();
    let result = shop.run("fill");
    assert_eq!(
        (&result["orders_new"], &result["clients_changed"]),
        (&json!(3), &json!(2)),
        "each client once"
    );
    assert_eq!(
        shop.client("Колос"),
        [
            "Конаково",
            "платит вовремя",
            "79000000001 79000000009",
            "kolos@example.com"
        ]
    );
    assert_eq!(shop.client("Калач")[2], "79000000002");
    assert!(
        result["changes"]["count"].as_i64().unwrap() > 0,
        "{}",
        result["changes"]
    );
    let again = shop.run("fill");
    assert_eq!((&again["clients_changed"], &again["same"]), (&json!(0), &json!(3)));
}

#[test]
fn updated_his_latest_order_goes_over_what_is_known_of_a_client_but_the_note() {
    let shop = shop();
    shop.run("update");
    let [city, note, ..] = shop.client("Колос");
    assert_eq!([city.as_str(), note.as_str()], ["Клин", "платит вовремя"]);
    assert_eq!(
        shop.run("update")["clients_changed"],
        0,
        "the same file twice changes nothing"
    );
}

#[test]
fn left_alone_no_order_tells_anything_of_a_known_client() {
    let shop = shop();
    shop.run("skip");
    assert_eq!(shop.client("Калач")[2], "");
}

#[test]
fn asked_one_by_one_the_user_says_what_is_taken_of_a_client_beside_his_orders() {
    let shop = shop();
    let waiting = shop.drive.must("import.try", shop.request("review", json!([])))["waiting"].clone();
    let row = &waiting["first"][0];
    assert_eq!(
        (&waiting["count"], &row["line"], &row["asked"]),
        (&json!(1), &json!(4), &json!("beside")),
        "by the line of his latest order"
    );
    let said = json!([{ "file": 0, "line": 4, "take": "update" }]);
    shop.drive.must("import.run", shop.request("review", said));
    assert_eq!(shop.client("Колос")[0], "Клин");
    assert_eq!(shop.client("Калач")[2], "79000000002", "what contradicts nothing fills");
}

#[test]
fn what_orders_told_of_their_clients_is_taken_back_with_them() {
    let shop = shop();
    let before = [shop.client("Колос"), shop.client("Калач")];
    shop.run("update");
    let past = shop.drive.must("imports.list", json!({}));
    shop.drive.must("imports.undo", json!({ "id": past[0]["id"] }));
    assert_eq!([shop.client("Колос"), shop.client("Калач")], before);
}

#[test]
fn a_file_of_clients_in_the_same_run_has_the_last_word() {
    let mut shop = shop();
    let clients = KNOWN.replace("Конаково", "Осташков");
    shop.files
        .push(shop.drive.file("clients.csv", &clients).to_str().unwrap().to_owned());
    shop.run("update");
    assert_eq!(shop.client("Колос")[0], "Осташков");
}

#[test]
fn orders_that_know_a_client_by_his_e_mail_alone_do_not_name_him_by_it() {
    let mut shop = shop();
    shop.run("fill");
    let orders = "Номер заказа;Дата;E-mail;Сумма\n7;05.10.2026;kolos@example.com;300\n";
    shop.files = vec![shop.drive.file("more.csv", orders).to_str().unwrap().to_owned()];
    let result = shop.run("update");
    assert_eq!(
        (&result["orders_new"], &result["clients_changed"]),
        (&json!(1), &json!(0))
    );
}

#[test]
fn who_came_with_the_file_is_new_and_his_further_orders_fill_what_the_first_left_open() {
    let shop = shop();
    let orders = "Номер заказа;Дата;Клиент;Телефон;Город;Сумма\n\
        1;01.09.2026;Рубин;+7 900 000-00-05;;100\n2;02.10.2026;Рубин;+7 900 000-00-05;Клин;100\n";
    let result = shop.drive.import(&[&shop.drive.file("more.csv", orders)]).unwrap();
    assert_eq!(
        (&result["clients_new"], &result["clients_changed"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(shop.client("Рубин")[0], "Клин");
}
