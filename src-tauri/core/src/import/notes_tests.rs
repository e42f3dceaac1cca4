//! What was decided of a file without asking and may be wrong: its notes, in the preview and with the result.

use super::tried::*;
use super::*;
use crate::domain::money::Currency;

fn notes_in(text: &str, options: &Options, firm: Currency) -> Vec<String> {
    let read = read(text.as_bytes(), options, today(), firm).unwrap();
    let shown = preview("orders.csv", text.as_bytes(), options, today(), firm).unwrap();
    let mut told = read.report.notes("orders.csv");
    told.extend(read.report.layout.other_currency("orders.csv"));
    assert_eq!(
        shown.notes, told,
        "the preview says what the result says, and what lands in another currency"
    );
    shown.notes.into_iter().map(|note| note.key).collect()
}

#[test]
fn sums_taken_in_the_currency_of_the_firm_are_told_where_the_file_is_from_elsewhere() {
    let russian = "Номер;Дата;Клиент;Сумма\n1;01.02.2026;Крылов;10,00\n";
    let bulgarian = "Номер;Дата;Клиент;Сума\n1;01.02.2026;Колев;10,00\n";
    let english = "Number,Date,Customer,Total\n1,2026-02-01,Rubin,10.00\n";
    let blank = Options::default();
    let told = ["import-note-currency"];
    assert_eq!(notes_in(russian, &blank, Currency::EUR), told);
    assert_eq!(notes_in(bulgarian, &blank, Currency::RUB), told);
    let none: [&str; 0] = [];
    assert_eq!(notes_in(russian, &blank, Currency::RUB), none);
    assert_eq!(notes_in(bulgarian, &blank, Currency::EUR), none);
    assert_eq!(notes_in(english, &blank, Currency::EUR), none);
    assert_eq!(
        notes_in(&russian.replace("10,00", "10,00 €"), &blank, Currency::EUR),
        none
    );
    assert_eq!(
        notes_in(&russian.replace("Сумма", "Сумма, руб."), &blank, Currency::EUR),
        ["import-note-other-currency"],
        "no guess: the file says it"
    );
    let said = Options {
        currency: Some(Currency::EUR),
        ..Options::default()
    };
    assert_eq!(notes_in(russian, &said, Currency::EUR), none);
}

#[test]
fn sums_without_a_sign_among_others_with_one_are_told() {
    let mixed = "Number,Date,Customer,Total\n1,2026-02-01,Rubin,$10\n2,2026-02-01,Mars,20\n";
    let notes = |text: &str| notes_in(text, &Options::default(), Currency::EUR);
    assert_eq!(
        notes(mixed),
        ["import-note-mixed-currency", "import-note-other-currency"]
    );
    assert_eq!(notes(&mixed.replace(",20", ",$20")), ["import-note-other-currency"]);
    let several = mixed.replace(",20", ",£20");
    let read = read(several.as_bytes(), &Options::default(), today(), Currency::EUR).unwrap();
    let told = read.report.layout.other_currency("orders.csv").unwrap();
    assert_eq!(told.args["currency"], "USD, GBP".into(), "each of them is named");
}

#[test]
fn an_order_of_day_and_month_that_only_a_date_that_is_none_tells_is_said() {
    let of = |days: [&str; 2]| {
        let [one, two] = days;
        format!("Number,Date,Customer,Total\n1,{one},Rubin,10.00\n2,{two},Rubin,10.00\n")
    };
    let notes = |days| notes_in(&of(days), &Options::default(), Currency::EUR);
    assert_eq!(notes(["05/04/2026", "31/02/2026"]), ["import-note-day-first"]);
    assert_eq!(notes(["05/04/2026", "25/12/2099"]), ["import-note-day-first"]);
    assert_eq!(
        notes(["31/02/2026", "25/03/2026"]),
        [""; 0],
        "a date that is one tells it too"
    );
    assert_eq!(notes(["31/02/2026", "03/25/2026"]), ["import-note-month-first"]);
    let read = read_text(&of(["31/02/2026", "03/05/2026"]));
    assert_eq!(read.report.layout.date_order, DateOrder::DayFirst);
    assert_eq!(read.orders[0].day, on("2026-05-03"));
}

#[test]
fn a_whole_column_of_days_as_a_spreadsheet_counts_them_is_read_and_said() {
    let of = |days: [&str; 2]| {
        let [one, two] = days;
        format!("Number,Date,Customer,Total\n1,{one},Rubin,10.00\n2,{two},Rubin,45000.00\n")
    };
    let notes = |days| notes_in(&of(days), &Options::default(), Currency::EUR);
    assert_eq!(notes(["45000", "46154"]), ["import-note-counted"]);
    assert_eq!(notes(["45000", "46154.5"]), ["import-note-counted"]);
    let text = of(["45000", "46154"]) + "Total,,,45010.00\n";
    let text = text.replace("Number,Date,Customer", "Date,Number,Customer");
    let swapped = text.replace("1,45000", "45000,1").replace("2,46154", "46154,2");
    assert_eq!(
        notes_in(&swapped, &Options::default(), Currency::EUR),
        ["import-note-counted"],
        "a total is no day"
    );
    let read = read_text(&of(["45000", "46154"]));
    assert_eq!(read.report.layout.date_order, DateOrder::Counted);
    assert_eq!(
        (read.orders[0].day, read.orders[1].day),
        (on("2023-03-15"), on("2026-05-12"))
    );
    for other in [
        ["45000", "12.05.2026"],
        ["45000", "91234"],
        ["45000", "someday"],
        ["12345", "12346"],
    ] {
        assert_eq!(notes(other), [""; 0], "{other:?}");
        assert_eq!(
            read_text(&of(other)).report.counts.troubled,
            if other[1].contains("2026") { 1 } else { 2 }
        );
    }
    let said = Options {
        date_order: Some(DateOrder::Counted),
        ..Options::default()
    };
    let mixed = of(["45000", "12.05.2026"]);
    assert_eq!(notes_in(&mixed, &said, Currency::EUR), [""; 0]);
}

#[test]
fn a_sum_that_may_be_thousands_among_sums_of_the_other_mark_is_a_problem_of_its_line() {
    let of = |sums: &[&str]| {
        let rows = sums.iter().enumerate();
        let rows = rows.map(|(at, sum)| format!("{at};01.02.2026;Рубин;{sum}\n"));
        format!("Номер;Дата;Клиент;Сумма\n{}", rows.collect::<String>())
    };
    let told = |sums: &[&str]| codes(&read_text(&of(sums)).report);
    assert_eq!(told(&["1.234,50", "1,234"]), [(3, "unclear-sum".to_owned())]);
    assert_eq!(told(&["12.50", "1.234", "1,234"]), [(3, "unclear-sum".to_owned())]);
    assert_eq!(
        told(&["1.234,50", "1.234", "12,34", "0,500", "12345,678"]),
        [],
        "the others can be read one way"
    );
    assert_eq!(told(&["1000,500", "1,234"]), [], "a column of thousandths");
    let mixed = of(&["1.234,50", "1,234"]);
    let problem = &read_text(&mixed).report.problems[0];
    assert_eq!(problem.expected.as_ref().unwrap().key, "import-expected-clear-sum");
    let said = Options {
        decimal: Some(Decimal::Comma),
        ..Options::default()
    };
    assert_eq!(total(&read_as(mixed.as_bytes(), &said).orders), 123_450 + 123);

    let all = of(&["1,234", "5,678", "950"]);
    assert_eq!(
        notes_in(&all, &Options::default(), Currency::RUB),
        ["import-note-thousands"]
    );
    assert_eq!(total(&read_text(&all).orders), 786_200);
    assert_eq!(notes_in(&all, &said, Currency::RUB), [""; 0]);
    assert_eq!(total(&read_as(all.as_bytes(), &said).orders), 95_691);
}
