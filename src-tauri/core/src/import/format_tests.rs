//! The same five orders in every format, and files made to do harm.

use super::tried::{self, today};
use super::trouble::Unreadable;
use super::*;
use crate::domain::money::Currency;
use std::io::{Cursor, Write};

fn file(name: &str) -> Vec<u8> {
    tried::file(&format!("formats/{name}"))
}

fn read_of(bytes: &[u8]) -> Result<Read, Unreadable> {
    read(bytes, &Options::default(), today(), Currency::RUB)
}

fn shown(bytes: &[u8]) -> Result<Preview, Unreadable> {
    preview("Заказы.xls", bytes, &Options::default(), today(), Currency::RUB)
}

#[test]
fn the_same_orders_come_out_of_every_format() {
    for (name, format, first_line) in [
        ("orders.xlsx", Format::Xlsx, 4),
        ("orders-1904.xlsx", Format::Xlsx, 4),
        ("orders-shared.xlsx", Format::Xlsx, 4),
        ("orders.xls", Format::Xls, 4),
        ("orders.ods", Format::Ods, 4),
        ("orders-page.xls", Format::Page, 4),
        ("orders-page-1251.xls", Format::Page, 4),
        ("orders-2003.xml", Format::Page, 4),
        ("orders-fixed.txt", Format::Text, 5),
    ] {
        let bytes = file(name);
        assert_eq!(shown(&bytes).unwrap().format, format, "{name}");
        let read = read_of(&bytes).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let orders: Vec<_> = read
            .orders
            .iter()
            .map(|order| (order.number.as_str(), order.day.to_string(), order.sum.minor))
            .collect();
        let expected = [
            ("101", "2026-03-05", 130_550),
            ("102", "2026-03-06", 1_820_000),
            ("103", "2025-12-31", 30),
            ("104", "2026-04-01", -50_000),
            ("105", "2026-04-02", 123_456_789),
        ]
        .map(|(number, day, sum)| (number, day.to_owned(), sum));
        assert_eq!(orders, expected, "{name}");
        assert_eq!(read.orders[0].line, first_line, "{name}");
        let client = |at: usize| read.orders[at].client.as_deref().unwrap();
        assert_eq!(client(1).tax_id.as_deref(), Some("005203771184"), "{name}");
        assert_eq!(client(2).name, "АО Север & Юг", "{name}");
        assert_eq!(read.orders[4].profit.map(|sum| sum.minor), Some(100_025), "{name}");
    }
}

#[test]
fn of_several_sheets_the_one_with_known_headings_is_taken_and_another_can_be_named() {
    let bytes = file("orders.xlsx");
    let preview = shown(&bytes).unwrap();
    assert_eq!(preview.sheets, ["Прочтите", "Старое", "Заказы"]);
    assert_eq!(
        preview.sheet.as_deref(),
        Some("Заказы"),
        "the hidden one has the same headings and comes last"
    );
    let named = |name: &str| Options {
        sheet: Some(name.into()),
        ..Options::default()
    };
    let read = read(&bytes, &named("Старое"), today(), Currency::RUB).unwrap();
    assert_eq!(read.orders.len(), 1);
    let missing = super::read(&bytes, &named("Лист9"), today(), Currency::RUB).unwrap_err();
    assert_eq!(
        missing,
        Unreadable::NoSheet {
            name: "Лист9".into(),
            sheets: preview.sheets.clone(),
        }
    );
}

#[test]
fn a_short_russian_export_is_read_in_whatever_letters_it_came() {
    for (name, encoding) in [
        ("short-1251.csv", Encoding::Windows1251),
        ("short-koi8-r.csv", Encoding::Koi8R),
        ("short-cp866.csv", Encoding::Cp866),
        ("short-utf-8.csv", Encoding::Utf8),
        ("short-utf-16.csv", Encoding::Utf16Le),
    ] {
        let read = read_of(&file(name)).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(read.report.layout.encoding, encoding, "{name}");
        let names: Vec<_> = read
            .orders
            .iter()
            .map(|order| order.client.as_ref().unwrap().name.as_str())
            .collect();
        assert_eq!(names, ["Щукин Фёдор", "ЮЖНЫЙ ЦЕХ"], "{name}");
    }
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    trials::archive(entries).unwrap()
}

fn workbook(sheet: &[u8], strings: &[u8]) -> Vec<u8> {
    trials::workbook(sheet, strings, b"<styleSheet/>").unwrap()
}

fn sheet(rows: &str) -> Vec<u8> {
    workbook(
        format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").as_bytes(),
        b"<sst/>",
    )
}

fn unreadable(bytes: &[u8]) -> Unreadable {
    read_of(bytes).unwrap_err()
}

#[test]
fn a_workbook_with_two_cells_at_its_far_ends_takes_no_memory() {
    let far = sheet(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#);
    assert!(matches!(
        unreadable(&far),
        Unreadable::TooManyColumns {
            line: 1_048_576,
            columns: 16_384,
            ..
        }
    ));
    let heading =
        ["Номер", "Дата", "Клиент", "Сумма"].map(|word| format!(r#"<c t="inlineStr"><is><t>{word}</t></is></c>"#));
    let row = r#"<c><v>1</v></c><c t="str"><v>05.03.2026</v></c><c t="str"><v>А</v></c><c><v>10</v></c>"#;
    let styled = sheet(&format!(
        r#"<row r="1">{}</row><row r="2">{row}</row><row r="1048576"><c r="XFD1048576" s="1"/></row>"#,
        heading.concat()
    ));
    assert_eq!(
        read_of(&styled).unwrap().orders.len(),
        1,
        "a coloured cell at the far end harms nobody"
    );
}

#[test]
fn cells_that_point_at_shared_texts_have_them_without_how_they_are_read_aloud() {
    let strings = "<sst><si><t>Номер</t></si><si><t>Дата</t></si><si><t>Клиент</t></si><si><t>Сумма</t></si>\
        <si><r><t>Ро</t></r><r><t xml:space=\"preserve\">машка &amp;_x000D_&#1050;</t></r><rPh sb=\"0\" eb=\"1\"><t>вслух</t></rPh></si></sst>";
    let points = |at: usize| format!(r#"<c t="s"><v>{at}</v></c>"#);
    let rows = format!(
        r#"<row>{}</row><row><c><v>1</v></c><c s="1"><v>46086</v></c>{}<c><v>1305.4999999999998</v></c></row>"#,
        [0, 1, 2, 3].map(points).concat(),
        points(4)
    );
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let styles = br#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let bytes = trials::workbook(sheet.as_bytes(), strings.as_bytes(), styles).unwrap();
    let read = read_of(&bytes).unwrap();
    let order = &read.orders[0];
    assert_eq!(order.client.as_ref().unwrap().name, "Ромашка &К");
    assert_eq!(
        (order.day.to_string().as_str(), order.sum.minor),
        ("2026-03-05", 130_550)
    );
    let beyond = workbook(
        format!("<worksheet><sheetData><row>{}</row></sheetData></worksheet>", points(9)).as_bytes(),
        b"<sst/>",
    );
    assert_eq!(unreadable(&beyond), Unreadable::Damaged);
}

#[test]
fn rows_of_a_sheet_go_downwards_whatever_they_say() {
    let cell = |text: &str| format!(r#"<c t="str"><v>{text}</v></c>"#);
    let row = |line: &str, cells: [&str; 4]| format!(r#"<row r="{line}">{}</row>"#, cells.map(cell).concat());
    let rows = row("9", ["Номер", "Дата", "Клиент", "Сумма"])
        + &row("0", ["1", "05.03.2026", "А", "10"])
        + &row("2", ["2", "05.03.2026", "Б", "20"])
        + &row("99999999999999999999", ["3", "05.03.2026", "В", "30"]);
    let read = read_of(&sheet(&rows)).unwrap();
    assert_eq!(
        read.orders.iter().map(|order| order.line).collect::<Vec<_>>(),
        [10, 11, 12]
    );
}

#[test]
fn what_unpacks_beyond_all_measure_is_refused_before_it_does() {
    let zeros = vec![b' '; 70 << 20];
    assert!(matches!(
        unreadable(&workbook(&zeros, b"<sst/>")),
        Unreadable::TooLarge { .. }
    ));
    assert!(matches!(
        unreadable(&workbook(b"<worksheet/>", &zeros)),
        Unreadable::TooLarge { .. }
    ));
    // A size declared as two thousand million, in the directory and before the entry.
    let mut lying = sheet("<row><c><v>1</v></c></row>");
    let size = (format!(
        "<worksheet><sheetData>{}</sheetData></worksheet>",
        "<row><c><v>1</v></c></row>"
    )
    .len() as u32)
        .to_le_bytes();
    let places: Vec<usize> = memchr::memmem::find_iter(&lying, &size).collect();
    for at in places {
        lying[at..at + 4].copy_from_slice(&2_000_000_000_u32.to_le_bytes());
    }
    assert!(matches!(unreadable(&lying), Unreadable::TooLarge { .. }));
    let tall = sheet(&format!("<row><c t=\"str\"><v>{}</v></c></row>", "я".repeat(600_000)));
    assert_eq!(unreadable(&tall), Unreadable::CellTooLarge { line: 1, column: 0 });
    let one = sheet(&format!("<row><c t=\"str\"><v>{}</v></c></row>", "x".repeat(30 << 20)));
    assert!(
        matches!(unreadable(&one), Unreadable::TooLarge { .. }),
        "one event of thirty megabytes"
    );
}

#[test]
fn rows_and_cells_repeated_a_thousand_million_times_take_no_memory() {
    let ods = |cell: &str| {
        let content = format!(
            r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#
        );
        archive(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.as_bytes()),
        ])
    };
    let repeated = r#"<table:table-cell table:number-columns-repeated="16384""#;
    assert_eq!(unreadable(&ods(&format!("{repeated}/>"))), Unreadable::Empty);
    let filled = format!("{repeated} office:value-type=\"string\"><text:p>x</text:p></table:table-cell>");
    assert!(matches!(unreadable(&ods(&filled)), Unreadable::TooManyColumns { .. }));
    let narrower = filled.replace("16384", "9000");
    assert!(matches!(unreadable(&ods(&narrower)), Unreadable::TooLarge { .. }));
}

#[test]
fn a_workbook_cut_short_or_locked_is_told_for_what_it_is() {
    for name in ["orders.xlsx", "orders.xls", "orders.ods"] {
        let whole = file(name);
        for part in [2, 3, 10] {
            let cut = &whole[..whole.len() - whole.len() / part];
            assert_eq!(
                unreadable(cut),
                Unreadable::Damaged,
                "{name}, one part in {part} is missing"
            );
        }
    }
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    container
        .create_stream("/EncryptedPackage")
        .unwrap()
        .write_all(b"x")
        .unwrap();
    assert_eq!(unreadable(&container.into_inner().into_inner()), Unreadable::Encrypted);
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    container
        .create_stream("/WordDocument")
        .unwrap()
        .write_all(b"x")
        .unwrap();
    assert_eq!(unreadable(&container.into_inner().into_inner()), Unreadable::Archive);
    assert_eq!(unreadable(&archive(&[("photo.jpg", b"x")])), Unreadable::Archive);
    assert_eq!(unreadable(&archive(&[("xl/workbook.bin", b"x")])), Unreadable::Workbook);
    assert_eq!(
        unreadable(b"<html><body><p>No rows today</p></body></html>"),
        Unreadable::NoTable
    );
}

/// Runs the tests of harmful files once more in a process that is not given more than 600 MB of addresses.
#[cfg(unix)]
#[test]
fn no_file_made_to_do_harm_takes_more_than_600_megabytes() {
    let tests = [
        "a_workbook_with_two_cells_at_its_far_ends_takes_no_memory",
        "what_unpacks_beyond_all_measure_is_refused_before_it_does",
        "rows_and_cells_repeated_a_thousand_million_times_take_no_memory",
        "a_workbook_cut_short_or_locked_is_told_for_what_it_is",
    ];
    let names: Vec<String> = tests
        .iter()
        .map(|name| format!("import::format_tests::{name}"))
        .collect();
    let run = std::process::Command::new("sh")
        .args(["-c", "ulimit -v 600000 && exec \"$0\" --test-threads=1 --exact \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(&names)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("4 passed"), "{said}");
}

/// A stream of records as Excel 95 wrote it.
fn excel_95(sheet: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let record =
        |kind: u16, content: &[u8]| [&kind.to_le_bytes()[..], &(content.len() as u16).to_le_bytes(), content].concat();
    let begin = record(0x0809, &[0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0]);
    let page = record(0x0042, &1251_u16.to_le_bytes());
    let name = [
        &[0; 6][..],
        &[5],
        "Лист1".chars().map(|_| 0xCB).collect::<Vec<u8>>().as_slice(),
    ]
    .concat();
    let start = begin.len() + page.len() + record(0x0085, &name).len() + record(0x000A, &[]).len();
    let name = [&(start as u32).to_le_bytes()[..], &name[4..]].concat();
    let mut stream = [begin.clone(), page, record(0x0085, &name), record(0x000A, &[]), begin].concat();
    for (kind, content) in sheet {
        stream.extend(record(*kind, content));
    }
    stream.extend(record(0x000A, &[]));
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    container.create_stream("/Book").unwrap().write_all(&stream).unwrap();
    container.into_inner().into_inner()
}

#[test]
fn a_workbook_of_excel_95_is_read_in_its_own_letters() {
    let label = |row: u16, column: u16, text: &str| {
        let letters = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
        let place = [row, column, 0, letters.len() as u16].map(u16::to_le_bytes).concat();
        (0x0204, [place, letters].concat())
    };
    let number = |row: u16, column: u16, value: f64| {
        let place = [row, column, 0].map(u16::to_le_bytes).concat();
        (0x0203, [&place[..], &value.to_le_bytes()].concat())
    };
    // The cells stand in the order in which they were made, not in that of the sheet.
    let bytes = excel_95(&[
        number(1, 3, 1305.5),
        label(1, 0, "101"),
        label(1, 1, "05.03.2026"),
        label(1, 2, "ООО «Ромашка»"),
        label(0, 0, "Номер"),
        label(0, 1, "Дата"),
        label(0, 2, "Контрагент"),
        label(0, 3, "Сумма"),
    ]);
    let read = read_of(&bytes).unwrap();
    assert_eq!(read.orders[0].client.as_ref().unwrap().name, "ООО «Ромашка»");
    assert_eq!((read.orders[0].sum.minor, read.orders[0].line), (130_550, 2));
}

#[test]
fn no_mangled_workbook_or_page_brings_the_program_down() {
    let mut seed = 20_261_122_u64;
    let mut next = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below.max(1)
    };
    for name in [
        "orders.xlsx",
        "orders.xls",
        "orders.ods",
        "orders-page.xls",
        "orders-2003.xml",
        "orders-fixed.txt",
    ] {
        let whole = file(name);
        for _ in 0..150 {
            let mut bytes = whole.clone();
            for _ in 0..next(8) {
                let at = next(bytes.len());
                bytes[at] = [0, 0xFF, b'<', b'&', b'"', next(256) as u8][next(6)];
            }
            if next(4) == 0 {
                bytes.truncate(next(whole.len()) + 1);
            }
            let _ = shown(&bytes);
        }
    }
}
