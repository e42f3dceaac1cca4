//! Documents with their goods below or beside them: each is one order, and what the file states as its total is compared.

use super::tried::*;
use super::*;

fn orders(text: &str) -> Vec<(String, String, i64)> {
    let read = read_text(text);
    assert_eq!(codes(&read.report), [], "{text}");
    let told = |order: &OrderRow| {
        let client = order.client.as_ref().unwrap().name.clone();
        (order.number.to_string(), client, order.sum.minor)
    };
    read.orders.iter().map(told).collect()
}

fn both() -> [(String, String, i64); 2] {
    let order = |number: &str, client: &str, minor| (number.to_owned(), client.to_owned(), minor);
    [
        order("00УТ-000123", "ООО Колос", 130_500),
        order("00УТ-000124", "ООО Весна", 50_000),
    ]
}

const FIRST: &str = "Реализация товаров 00УТ-000123 от 12.03.2026 10:11:12";
const SECOND: &str = "Реализация товаров 00УТ-000124 от 13.03.2026 10:11:12";

#[test]
fn the_row_of_a_document_is_not_added_to_its_goods() {
    let repeated = format!(
        "Документ;Контрагент;Номенклатура;Количество;Сумма\n\
        {FIRST};ООО Колос;;3;1305,00\n{FIRST};ООО Колос;Бумага;2;1000,00\n{FIRST};ООО Колос;Скрепки;1;305,00\n\
        {SECOND};ООО Весна;;3;500,01\n{SECOND};ООО Весна;Бумага;2;400,00\n{SECOND};ООО Весна;Скрепки;1;100,00\n\
        Итого;;;6;1805,00\n"
    );
    assert_eq!(orders(&repeated), both());
    let plain =
        "Номер;Дата;Клиент;Товар;Сумма\n7;01.02.2026;А;;30,00\n7;01.02.2026;А;Чай;10,00\n7;01.02.2026;А;Кофе;20,00\n";
    assert_eq!(orders(plain)[0].2, 3_000);
    let delivery = plain.replace("А;;30,00", "А;;5,00");
    assert_eq!(
        orders(&delivery)[0].2,
        3_500,
        "what is no sum of them is a part of the order"
    );
}

#[test]
fn goods_below_their_document_have_its_number_and_day_whoever_names_the_client() {
    let by_goods = format!(
        "Документ;Контрагент;Номенклатура;Количество;Сумма\n\
        {FIRST};;;;\n;ООО Колос;Бумага;2;1000,00\n;ООО Колос;Скрепки;1;305,00\n\
        {SECOND};;;3;500,00\n;ООО Весна;Бумага;2;400,00\n;ООО Весна;Скрепки;1;100,00\nИтого;;;6;1805,00\n"
    );
    let by_both = format!(
        "Контрагент;Документ;Номенклатура;Количество;Сумма\n\
        ООО Колос;{FIRST};;3;1305,00\nООО Колос;;Бумага;2;1000,00\nООО Колос;;Скрепки;1;305,00\n\
        ООО Весна;{SECOND};;3;500,00\nООО Весна;;Бумага;2;400,00\nООО Весна;;Скрепки;1;100,00\n"
    );
    let by_document = format!(
        "Документ;Контрагент;Номенклатура;Количество;Сумма\n\
        {FIRST};ООО Колос;;3;1305,00\n;;Бумага;2;1000,00\n;;Скрепки;1;305,00\n\
        {SECOND};ООО Весна;;3;500,00\n;;Бумага;2;400,00\n;;Скрепки;1;100,00\nИтого;;;6;1805,00\n"
    );
    let two_columns = "Номер;Дата;Контрагент;Номенклатура;Сумма\n\
        00УТ-000123;12.03.2026;;;\n;;ООО Колос;Бумага;1000,00\n;;ООО Колос;Скрепки;305,00\n\
        00УТ-000124;13.03.2026;;;\n;;ООО Весна;Бумага;400,00\n;;ООО Весна;Скрепки;100,00\n";
    for text in [&by_goods, &by_both, &by_document, two_columns] {
        assert_eq!(orders(text), both(), "{text}");
    }
}

/// 1C puts the document beside its client or below him, and its goods below it in the column of either.
#[test]
fn goods_below_a_document_in_its_own_column_are_no_clients_and_no_orders() {
    let below = format!(
        "Контрагент;Документ;Количество;Сумма\n;Номенклатура;;\n\
        ООО Колос;;3;1305,00\n;{FIRST};3;1305,00\n;Бумага;2;1000,00\n;Скрепки;1;305,00\n\
        ООО Весна;;3;500,00\n;{SECOND};3;500,00\n;Бумага;2;400,00\n;Скрепки;1;100,00\nИтого;;6;1805,00\n"
    );
    let beside = format!(
        "Контрагент;Документ;Продажи;\n;Номенклатура;Количество;Сумма\n\
        ООО Колос;{FIRST};3;1305,00\n;Бумага;2;1000,00\n;Скрепки;1;305,00\n\
        ООО Весна;{SECOND};3;500,00\n;Бумага;2;400,00\n;Скрепки;1;100,00\n"
    );
    let without_sum = beside.replace(";3;1305,00", ";;").replace(";3;500,00", ";;");
    let goods_apart = format!(
        "Контрагент;Номенклатура;Количество;Сумма\nДокумент;;;\n\
        ООО Колос;;3;1305,00\n{FIRST};;3;1305,00\n;Бумага;2;1000,00\n;Скрепки;1;305,00\n\
        ООО Весна;;3;500,00\n{SECOND};;3;500,00\n;Бумага;2;400,00\n;Скрепки;1;100,00\n"
    );
    let first_beside = format!(
        "Контрагент;Номенклатура;Количество;Сумма\nДокумент;Характеристика;;\n\
        ООО Колос;;3;1305,00\n{FIRST};Бумага;2;1000,00\n;Скрепки;1;305,00\n\
        ООО Весна;;3;500,00\n{SECOND};Бумага;2;400,00\n;Скрепки;1;100,00\n"
    );
    let untold = below.replace(";Номенклатура;;\n", "");
    for text in [&below, &beside, &without_sum, &goods_apart, &first_beside, &untold] {
        assert_eq!(orders(text), both(), "{text}");
    }
    let goods_alone = "Контрагент;Документ;Сумма\n;Номенклатура;\nООО Колос;Мука;1305,00\n";
    let refused = read(
        goods_alone.as_bytes(),
        &Options::default(),
        today(),
        crate::domain::money::Currency::RUB,
    );
    assert!(matches!(refused, Err(Unreadable::MissingColumn { field: Field::Day })));
}

/// As QuickBooks lays it out: the client above his rows and in a column of his own besides.
#[test]
fn a_client_above_his_rows_who_has_a_column_too_is_no_goods() {
    let text = ",Date,Transaction Type,Num,Customer,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance\n\
        Ann Lee,,,,,,,,,,\n,10/13/2026,Invoice,1001,Ann Lee,Flour,,1,10,10,10\n,10/15/2026,Invoice,1002,Ann Lee,Salt,,1,5,5,15\n\
        Total for Ann Lee,,,,,,,,,15,\n";
    let sums: Vec<i64> = orders(text).into_iter().map(|(.., sum)| sum).collect();
    assert_eq!(sums, [1_000, 500]);
    let of_partners = format!(
        "Партнер;Контрагент / Документ;Сумма\nВесь юг;;1805,00\n;ООО Колос;1305,00\n;{FIRST};1305,00\n\
        ;ООО Весна;500,00\n;{SECOND};500,00\n"
    );
    let sums: Vec<i64> = orders(&of_partners).into_iter().map(|(.., sum)| sum).collect();
    assert_eq!(sums, [130_500, 50_000]);
}

#[test]
fn a_document_that_nobody_is_named_for_is_told() {
    let text = "Номер;Дата;Контрагент;Номенклатура;Сумма\n\
        1;12.03.2026;;;\n;;ООО Колос;Бумага;1000,00\n2;13.03.2026;;;70,00\n3;13.03.2026;;;\n;;ООО Весна;Бумага;400,00\n";
    let read = read_text(text);
    assert_eq!(codes(&read.report), [(4, "missing-client".to_owned())]);
    assert_eq!((read.orders.len(), read.report.rejected[0].line), (2, 4));
}

fn differs(text: &str) -> Option<(usize, i64, i64)> {
    let differs = read_text(text).report.total_differs?;
    Some((differs.line, differs.told.minor, differs.read.minor))
}

#[test]
fn a_total_of_the_file_that_is_not_what_was_read_is_told_with_both_sums() {
    let of = |total: &str| format!("Номер;Дата;Клиент;Сумма\n1;01.02.2026;А;10,00\n2;01.02.2026;Б;20,00\n{total}\n");
    assert_eq!(differs(&of("Итого;;;30,00")), None);
    assert_eq!(differs(&of("Всего;;;45,00")), Some((4, 4_500, 3_000)));
    assert_eq!(differs(&of("Total;;;45,00")), Some((4, 4_500, 3_000)));
    assert_eq!(differs(&of("Общо;;;45,00")), Some((4, 4_500, 3_000)));
    assert_eq!(differs(&of("Итого за март;;;45,00")), None, "of a part of the file");
    assert_eq!(differs(&of("Итого;;;")), None);
    let pages = "Номер;Дата;Клиент;Сумма\n1;01.02.2026;А;10,00\nИтого;;;10,00\n2;01.02.2026;Б;20,00\nИтого;;;20,00\n";
    assert_eq!(differs(pages), None, "totals of pages come to that of the file");
    assert_eq!(differs(&format!("{pages}Всего;;;30,00\n")), None);
    let called_off = "Номер;Дата;Клиент;Статус;Сумма\n1;01.02.2026;А;;10,00\n2;01.02.2026;Б;отменён;20,00\nИтого;;;;";
    for total in ["10,00", "30,00"] {
        assert_eq!(
            differs(&format!("{called_off}{total}\n")),
            None,
            "with what was called off or without"
        );
    }
}
