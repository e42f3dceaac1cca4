//! A file as a whole: shown before anything is taken, broken off, or no table at all.

use super::tried::*;
use super::*;
use crate::domain::money::Currency;

#[test]
fn a_quote_nobody_closed_is_told_and_nothing_after_it_is_taken_for_rows() {
    let read = read_text("Номер;Дата;Клиент;Сумма\n1;01.02.2026;А;10\n2;01.02.2026;\"Б;10\n3;01.02.2026;В;10\n");
    assert_eq!(codes(&read.report), [(3, "unclosed-quote".into())]);
    let inches = read_text("Номер;Дата;Клиент;Сумма;Товар\n1;01.02.2026;А;10;Труба 12\" гнутая\n");
    assert_eq!(
        (inches.orders.len(), inches.report.problems.len()),
        (1, 0),
        "an inch sign is no quote"
    );
}

#[test]
fn what_is_no_table_is_refused_as_a_whole() {
    assert_eq!(unreadable(b""), Unreadable::Empty);
    assert_eq!(unreadable(b"\xEF\xBB\xBF \r\n"), Unreadable::Empty);
    assert_eq!(unreadable(b"PK\x03\x04\x14\0\x06\0"), Unreadable::Damaged);
    assert_eq!(
        unreadable(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0"),
        Unreadable::NotText
    );
    assert_eq!(
        unreadable(b"id,total,date\n1,\0\0,2024-01-01\n"),
        Unreadable::ZeroBytes { line: 2 }
    );
    let mostly_text = format!("id,total,date\n{}9,\0,2024-01-01\n", "1,5,2024-01-01\n".repeat(20));
    assert_eq!(unreadable(mostly_text.as_bytes()), Unreadable::ZeroBytes { line: 22 });
    assert_eq!(unreadable("Номер;Дата;Клиент;Сумма\n".as_bytes()), Unreadable::NoRows);
    assert_eq!(
        unreadable("Номер;Клиент;Сумма\n1;А;5\n".as_bytes()),
        Unreadable::MissingColumn { field: Field::Day }
    );
    assert_eq!(unreadable(b"alpha,beta\ngamma,delta\n"), Unreadable::NoHeading);
    let wide = "a,".repeat(10_001);
    assert!(matches!(
        unreadable(wide.as_bytes()),
        Unreadable::TooManyColumns { line: 1, .. }
    ));
    let tall = format!("Номер;Дата;Клиент;Сумма\n1;01.02.2026;{};5\n", "я".repeat(600_000));
    assert_eq!(
        unreadable(tall.as_bytes()),
        Unreadable::CellTooLarge { line: 2, column: 2 }
    );
    let endless = format!("Номер;Дата;Клиент;Сумма\n1;01.02.2026;\"{}", "А;10\n".repeat(6 << 20));
    let swallowed = Unreadable::CellTooLarge { line: 2, column: 2 };
    assert_eq!(
        unreadable(endless.as_bytes()),
        swallowed,
        "a quote took in the rest of a large file"
    );
}

#[test]
fn columns_nobody_knows_are_shown_for_the_user_to_name() {
    let text = "alpha,beta,gamma\nKolos,2025-01-31,12.50\nAtlas,2025-02-28,7.00\n";
    let shown = preview("a.csv", text.as_bytes(), &Options::default(), today(), Currency::EUR).unwrap();
    assert!(shown.columns[1].samples.contains(&"2025-01-31".to_owned()));
    let columns = Some(vec![Some(Field::Name), Some(Field::Day), Some(Field::Sum)]);
    let read = read_as(
        text.as_bytes(),
        &Options {
            kind: Some(Kind::Orders),
            columns,
            ..Options::default()
        },
    );
    assert_eq!((read.orders.len(), total(&read.orders)), (2, 1_950));
}

#[test]
fn the_preview_shows_rows_as_they_stand_and_what_was_recognised() {
    let bytes = file("import/orders-windows-1251.csv");
    let shown = preview("Заказы.csv", &bytes, &Options::default(), today(), Currency::EUR).unwrap();
    let fields: Vec<Option<Field>> = shown.columns.iter().map(|column| column.field).collect();
    use Field::{Day, Name, Number, Profit, ServedBy, Status, Sum, TaxId};
    let known = [Number, Day, Name, TaxId, Sum, Profit, ServedBy, Status].map(Some);
    assert_eq!(fields, known.into_iter().chain([None]).collect::<Vec<_>>());
    assert_eq!(
        (shown.rows.len(), shown.rows[4].line, shown.rows[4].cells[1].as_str()),
        (8, 6, "31.02.2026")
    );
    assert_eq!((shown.question, shown.missing), (None, None));
    assert_eq!(
        shown.first_refund.map(|refund| (refund.line, refund.sum.minor)),
        Some((8, -312_000))
    );
}

#[test]
fn taking_rows_can_be_broken_off() {
    let mut taken = 0;
    let report = read_each(
        &file("CDNOW_sample.txt"),
        &Options::default(),
        today(),
        Currency::USD,
        |_| {
            taken += 1;
            if taken == 10 {
                std::ops::ControlFlow::Break(())
            } else {
                std::ops::ControlFlow::Continue(())
            }
        },
    );
    assert!(report.unwrap().stopped);
    assert_eq!(taken, 10);
}

#[test]
fn no_mangled_file_brings_the_program_down() {
    let names = std::fs::read_dir(format!("{}/../../tests/data/import", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut seed = 20_261_122_u64;
    let mut next = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below.max(1)
    };
    for name in names {
        let whole = std::fs::read(name.unwrap().path()).unwrap();
        for _ in 0..60 {
            let mut bytes = whole.clone();
            bytes.truncate(next(whole.len()) + 1);
            for _ in 0..next(12) {
                let at = next(bytes.len());
                bytes[at] = b"\"\n\r;,.'-/0\t\0\xff\xd0T"[next(15)];
            }
            let options = Options {
                encoding: Encoding::ALL.get(next(16)).copied(),
                ..Options::default()
            };
            if let Ok(shown) = preview("a.csv", &bytes, &options, today(), Currency::EUR) {
                let of = shown.counts;
                let all = of.ready + of.troubled + of.cancelled + of.repeated + of.nobody + of.skipped;
                assert_eq!(all, of.rows, "each row is ready, or it is said why not");
            }
        }
    }
}

#[test]
fn one_broken_letter_or_zero_byte_in_a_few_lines_is_told_with_its_line() {
    let text = "Номер;Дата;Клиент;Сумма\n1;01.10.2026;Колос;100\n";
    let zero = text.replace("Колос", "Ко\0лос");
    assert_eq!(unreadable(zero.as_bytes()), Unreadable::ZeroBytes { line: 2 });
    let wide: Vec<u8> = format!("\u{feff}{text}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let cut = read_as(&wide[..wide.len() - 1], &Options::default());
    assert_eq!(codes(&cut.report), [(2, "broken-letters".to_owned())]);
}

#[test]
fn a_year_of_one_figure_is_no_year() {
    let read = read_text("Номер;Дата;Клиент;Сумма\n1;1.1.1;Колос;100\n2;1.1.26;Колос;100\n");
    assert_eq!(codes(&read.report), [(2, "not-a-date".to_owned())]);
    assert_eq!(read.orders[0].day, on("2026-01-01"));
}

#[test]
fn orders_between_two_stray_quotes_are_told_and_none_is_lost_in_silence() {
    let text = "Номер;Дата;Клиент;Сумма\n1;01.03.2026;\"Ромашка\" ООО;100\n3;03.03.2026;\"Ёж;300\n4;04.03.2026;Кот;400\n\
        5;05.03.2026;Пёс;500\n6;06.03.2026;Фирма \"Слон\";600\n7;07.03.2026;\"Рак\";700\n";
    let read = read_text(text);
    assert_eq!(codes(&read.report), [(3, "swallowed-rows".into())]);
    let troubles: Vec<&Trouble> = read.report.problems.iter().map(|problem| &problem.trouble).collect();
    assert_eq!(troubles, [&Trouble::SwallowedRows { rows: 2, until: 6 }]);
    assert_eq!(read.orders.len(), 2);
    let noted = "Name,Address,Phone\nKolos,\"Main st. 5\nSofia, Bulgaria, 1000\",+359 888 123 456\n";
    assert_eq!(codes(&read_text(noted).report), [], "an address may have lines");
    let of_goods = "Номер;Дата;Клиент;Сумма;Товар\n1;01.03.2026;Кот;5;\"доски;\nгвозди; скобы; клей; лак\"\n";
    assert_eq!(codes(&read_text(of_goods).report), [], "so may a list of goods");
}
