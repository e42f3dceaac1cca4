//! What single rows of the known systems tell beside counts and sums.

use super::systems_tests::read_file;
use super::tried::read_text;
use super::*;

#[test]
fn a_deal_gives_the_firm_the_person_and_who_led_it() {
    let read = read_file("amocrm-deals.csv");
    assert_eq!(read.report.layout.encoding, Encoding::Windows1251);
    let deal = &read.orders[0];
    let client = deal.client.as_deref().unwrap();
    assert_eq!((client.name.as_str(), client.is_firm), ("ООО «Ромашка»", true));
    assert_eq!(deal.served_by.as_deref(), Some("Марина Зуева"));
    assert_eq!(
        (client.phone.as_deref(), client.more_phones[0].number.as_str()),
        (Some("+74951234567"), "+79123456789")
    );
    let people: Vec<_> = read
        .contacts
        .iter()
        .map(|c| (c.name.as_str(), c.first.as_deref()))
        .collect();
    assert_eq!(
        people,
        [("Иванов Иван Иванович", Some("Иван")), ("Пётр Лебедев", Some("Пётр"))]
    );
    let asked: Vec<_> = read
        .inquiries
        .iter()
        .map(|i| (i.what.as_str(), i.day.to_string()))
        .collect();
    assert_eq!(
        asked,
        [
            ("Кофемашина", "2026-02-02".to_owned()),
            ("Пробная партия", "2026-02-05".to_owned())
        ],
        "an open and a lost deal are no orders"
    );
}

#[test]
fn a_deal_of_a_person_alone_knows_him_by_his_own_number() {
    let read = read_file("hubspot-deals.csv");
    let ids: Vec<_> = read.orders.iter().map(|order| order.client_id.as_deref()).collect();
    assert_eq!(ids, [Some("9002"), Some("person-102")]);
    let alone = &read_file("hubspot-contacts.csv").clients[0];
    assert_eq!(
        (alone.source_id.as_deref(), alone.name.as_str()),
        (Some("person-102"), "Bob Fox")
    );
}

#[test]
fn an_extension_stands_apart_from_the_phone() {
    let read = read_file("bitrix24-contacts.csv");
    let anna = &read.contacts[0];
    assert_eq!(
        (anna.phone.as_deref(), anna.extension.as_deref()),
        (Some("+74951112233"), Some("12"))
    );
    assert_eq!(
        (anna.role.as_deref(), anna.patronymic.as_deref()),
        (Some("Снабженец"), Some("Сергеевна"))
    );
}

#[test]
fn a_client_above_his_documents_is_theirs() {
    let read = read_file("1c-sales.csv");
    let clients: Vec<_> = read
        .orders
        .iter()
        .map(|o| o.client.as_ref().unwrap().name.as_str())
        .collect();
    let (romashka, karimov) = ("ООО «Ромашка»", "ИП Каримов Р. М.");
    assert_eq!(clients, [romashka, romashka, karimov, karimov]);
    assert_eq!(read.orders[0].profit.unwrap().minor, 550_050);
    let books = read_file("quickbooks-sales.csv");
    let clients: Vec<_> = books
        .orders
        .iter()
        .map(|o| o.client.as_ref().unwrap().name.as_str())
        .collect();
    assert_eq!(
        clients,
        ["Anna Berg", "Anna Berg", "Total Fitness LLC"],
        "a client may be called like a total"
    );
}

#[test]
fn sales_to_nobody_known_are_left_out_and_counted() {
    assert_eq!(read_file("moysklad-orders.csv").report.counts.nobody, 1);
    assert_eq!(read_file("shopify-orders.csv").report.counts.nobody, 1);
    assert_eq!(read_file("square-transactions.csv").report.counts.nobody, 1);
}

#[test]
fn the_figures_of_a_card_are_not_handed_back() {
    let read = read_file("square-transactions.csv");
    let rejected = &read.report.rejected[0];
    let at = |heading: &str| read.report.layout.headings.iter().position(|h| h == heading).unwrap();
    assert_eq!((rejected.line, rejected.cells[at("Date")].as_str()), (6, "13/13/2026"));
    assert_eq!(rejected.cells[at("PAN Suffix")], "");
    assert_eq!(rejected.sentence.key, "import-trouble-not-a-date");
}

#[test]
fn a_complaint_tells_its_order_and_when_it_was_closed() {
    let read = read_file("complaints.csv");
    let first = &read.complaints[0];
    assert_eq!(
        (read.complaints.len(), first.order.as_deref()),
        (2, Some("00УТ-000123"))
    );
    assert_eq!(first.closed.map(|day| day.to_string()).as_deref(), Some("2026-03-15"));
    assert_eq!(first.client.as_ref().unwrap().name, "ООО «Ромашка»");
    let wrong: Vec<_> = read
        .report
        .problems
        .iter()
        .map(|p| (p.line, p.sentence.key.as_str()))
        .collect();
    assert_eq!(
        wrong,
        [
            (4, "import-trouble-missing-what"),
            (5, "import-trouble-closed-before-opened")
        ]
    );
}

#[test]
fn who_has_left_is_no_longer_active() {
    let read = read_file("employees.csv");
    let people: Vec<_> = read.employees.iter().map(|e| (e.name.as_str(), e.active)).collect();
    assert_eq!(
        people,
        [
            ("Иван Димитров", true),
            ("Пенка Стоянова", true),
            ("Стоян Тодоров", false)
        ]
    );
    assert_eq!(read.employees[0].phone.as_deref(), Some("+359888123456"));
    assert_eq!(read.employees[0].role.as_deref(), Some("търговец"));
}

#[test]
fn a_line_that_cannot_be_read_keeps_its_whole_order_out() {
    let text = "Номер;Дата;Клиент;Товар;Сумма\n1;01.02.2026;А;Чай;10,00\n1;01.02.2026;А;Кофе;20,00\n\
        2;01.02.2026;Б;Чай;10,00\n2;01.02.2026;Б;Кофе;двадцать\n2;01.02.2026;Б;Сироп;5,00\n";
    let read = read_text(text);
    let orders: Vec<_> = read.orders.iter().map(|o| (o.number.as_str(), o.sum.minor)).collect();
    assert_eq!(
        orders,
        [("1", 3_000)],
        "rows of one number with different sums are parts of one order"
    );
    let lines: Vec<_> = read.report.rejected.iter().map(|rejected| rejected.line).collect();
    assert_eq!(lines, [4, 5, 6]);
    let of = read.report.counts;
    assert_eq!((of.rows, of.ready, of.repeated, of.troubled), (5, 1, 1, 3));
}

#[test]
fn several_people_at_one_client_are_all_taken() {
    let text = "ID клиента;Компания;Контактное лицо;Телефон\n7;Колос;Анна Лебедева;8 912 000 00 01\n\
        7;Колос;Пётр Орлов;8 912 000 00 02\n7;Колос;Пётр Орлов;8 912 000 00 02\n";
    let read = read_text(text);
    assert_eq!((read.clients.len(), read.contacts.len()), (1, 1));
    assert_eq!(read.contacts[0].name, "Пётр Орлов");
    assert_eq!((read.report.counts.repeated, read.report.counts.troubled), (1, 0));
}

#[test]
fn a_company_beside_the_person_is_the_client_and_the_person_is_spoken_to_there() {
    let head = "Номер;Дата;Клиент;Компания;Сумма\n";
    let kept = format!(
        "{head}1;01.02.2026;Анна Зуева;Колос;10,00\n2;02.02.2026;Борис Котов;Калач;20,00\n3;03.02.2026;ООО «Весна»;Весна;5\n"
    );
    let names = |read: &Read| {
        let of = |order: &OrderRow| order.client.as_ref().unwrap().name.clone();
        read.orders.iter().map(of).collect::<Vec<_>>()
    };
    let read = read_text(&kept);
    assert_eq!(names(&read), ["Колос", "Калач", "ООО «Весна»"]);
    let people: Vec<_> = read.contacts.iter().map(|contact| contact.name.as_str()).collect();
    assert_eq!(people, ["Анна Зуева", "Борис Котов"]);

    let seller = format!("{head}1;01.02.2026;Анна Зуева;Пекарня;10,00\n2;02.02.2026;Борис Котов;Пекарня;20,00\n");
    let read = read_text(&seller);
    assert_eq!(
        names(&read),
        ["Анна Зуева", "Борис Котов"],
        "who stands on all rows sells"
    );
    assert!(read.orders.iter().all(|order| !order.client.as_ref().unwrap().is_firm));
    let some = seller.replace("Борис Котов;Пекарня", "Борис Котов;");
    assert_eq!(
        names(&read_text(&some)),
        ["Пекарня", "Борис Котов"],
        "a seller would stand there too"
    );
}
