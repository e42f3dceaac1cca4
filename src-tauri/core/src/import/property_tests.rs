//! What holds for every file, not only for those somebody thought of.

use super::going::Going;
use super::html::Page;
use super::phones::{self, Home};
use super::rows::Rows;
use super::{Decimal, Delimiter, Encoding, decode, trials, values};
use crate::domain::money::{Currency, Money};
use chrono::{Duration, NaiveDate};
use csv::StringRecord;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::test_runner::RngSeed;

const WORDS: [&str; 24] = [
    "заказ",
    "клиент",
    "сумма",
    "Москва",
    "ООО",
    "Ромашка",
    "ИВАНОВ",
    "Пётр",
    "менеджер",
    "доставка",
    "оплачен",
    "Щукин",
    "возврат",
    "Южный",
    "склад",
    "товар",
    "коробка",
    "Съезд",
    "этаж",
    "фирма",
    "БЕЛЫЙ",
    "кит",
    "улица",
    "хлеб",
];

fn cells(cell: &'static str) -> impl Strategy<Value = Vec<Vec<String>>> {
    (2_usize..6).prop_flat_map(move |width| vec(vec(cell, width), 1..12))
}

fn all_rows(mut rows: Rows) -> Vec<(usize, Vec<String>)> {
    let (mut row, mut all) = (StringRecord::new(), Vec::new());
    while let Some(line) = rows.next(&mut row).unwrap() {
        all.push((line, row.iter().map(str::to_owned).collect()));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        // The same trials in every run; the fuzz targets over the same functions throw anew.
        rng_seed: RngSeed::Fixed(20_261_122),
        ..ProptestConfig::with_cases(256)
    })]

    /// The file of rejected rows says what the file said that they are from.
    #[test]
    fn a_cell_kept_from_spreadsheets_says_what_it_said_before(text in "['=+\\-@\t\r\" a0я.,]{0,7}") {
        let row = vec!["1".to_owned(), text.clone()];
        let written = String::from_utf8(crate::output::rows::text(b';', [row]).unwrap()).unwrap();
        let (mut rows, mut read) = (Rows::new(written.trim_start_matches('\u{feff}'), Delimiter::Semicolon), StringRecord::new());
        rows.next(&mut read).unwrap();
        prop_assert_eq!(values::cell(read.get(1).unwrap_or_default()), values::cell(&text), "{:?}", text);
    }

    #[test]
    fn a_text_comes_back_from_every_table_of_letters(words in vec(0..WORDS.len(), 1..30)) {
        let text: String = words.iter().map(|at| format!("{};", WORDS[*at])).collect();
        for encoding in [Encoding::Utf8, Encoding::Windows1251, Encoding::Koi8R, Encoding::Cp866] {
            let bytes = encoding.table().encode(&text).0;
            prop_assert_eq!(decode::decode(&bytes, Some(encoding)).unwrap().0, text.as_str());
        }
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        prop_assert_eq!(decode::decode(&wide, Some(Encoding::Utf16Le)).unwrap().0, text.as_str());
    }

    #[test]
    fn the_table_of_a_dozen_russian_words_is_found(words in subsequence(WORDS.to_vec(), 12..WORDS.len())) {
        let text: String = words.iter().map(|word| format!("{word};100,50\n")).collect();
        for encoding in [Encoding::Windows1251, Encoding::Koi8R, Encoding::Cp866] {
            let bytes = encoding.table().encode(&text).0;
            prop_assert_eq!(decode::decode(&bytes, None).unwrap().1, encoding, "{}", text);
        }
    }

    #[test]
    fn a_written_csv_reads_back(table in cells("[а-яA-Z0-9 ,;|\t\"'\n.-]{0,12}"), delimiter in 0_usize..4) {
        let delimiter = Delimiter::ALL[delimiter];
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b",;\t|"[Delimiter::ALL.iter().position(|known| *known == delimiter).unwrap()])
            .quote_style(csv::QuoteStyle::Always)
            .from_writer(Vec::new());
        table.iter().for_each(|row| writer.write_record(row).unwrap());
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let mut line = 1;
        for ((at, read), written) in all_rows(Rows::new(&text, delimiter)).into_iter().zip(&table) {
            prop_assert_eq!(&read, written);
            prop_assert_eq!(at, line);
            line += 1 + written.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        }
    }

    #[test]
    fn a_written_page_reads_back(table in cells("[а-яA-Z0-9<>&\"',;.-]{1,12}")) {
        let escaped = |cell: &String| cell.replace('&', "&amp;").replace('<', "&lt;");
        let row = |row: &Vec<String>| format!("<tr>{}</tr>", row.iter().map(|cell| format!("<td>{}</td>", escaped(cell))).collect::<String>());
        let text = format!("<html><table border=1>{}</table></html>", table.iter().map(row).collect::<String>());
        let mut page = Page::read(&text, &Going::unseen()).unwrap();
        let read = page.table(0, usize::MAX).unwrap();
        let rows: Vec<_> = all_rows(Rows::of_table(&read)).into_iter().map(|(_, row)| row).collect();
        prop_assert_eq!(rows, table);
    }

    #[test]
    fn columns_of_fixed_width_read_back(table in cells("[а-яA-Z0-9]{1,6}( [а-яA-Z0-9]{1,5})?")) {
        let width = table[0].len();
        // A heading as wide as its column, as every program prints it.
        let heading: Vec<String> = (0..width).map(|column| "Заголовок_____"[..].chars().take(6 + column).collect()).collect();
        let line = |row: &Vec<String>| row.iter().map(|cell| format!("{cell:<16}")).collect::<String>().trim_end().to_owned() + "\r\n";
        let rows: Vec<Vec<String>> = std::iter::once(heading).chain(table.iter().cloned()).chain(table.iter().cloned()).collect();
        let text: String = rows.iter().map(line).collect();
        let read: Vec<_> = all_rows(Rows::new(&text, Delimiter::Fixed)).into_iter().map(|(_, row)| row).collect();
        prop_assert_eq!(read, rows);
    }

    #[test]
    fn every_day_reads_back_from_every_writing(days in 0_i64..73_000) {
        let day = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + Duration::days(days);
        trials::date_parse(&day.format("%d.%m.%Y").to_string());
        trials::date_parse(&day.format("%-d/%-m/%Y").to_string());
        prop_assert_eq!(values::day(&day.format("%d.%m.%Y").to_string(), super::DateOrder::DayFirst, day), Ok(day));
        for week in [&["%a, %-d %b %Y", "%A, %B %-d, %Y", "%a %d.%m.%Y"][..], &["%a %d/%m/%Y"]].concat() {
            prop_assert_eq!(values::day(&day.format(week).to_string(), super::DateOrder::DayFirst, day), Ok(day), "{}", week);
        }
    }

    #[test]
    fn every_day_of_a_century_reads_back_from_the_count_of_a_spreadsheet(count in 10_000_i64..100_000, part in 0_u32..100_000) {
        let day = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap() + Duration::days(count);
        for text in [format!("{count}"), format!("{count}.{part}"), format!("{count},{part}")] {
            trials::date_parse(&text);
            prop_assert_eq!(values::day(&text, super::DateOrder::Counted, day), Ok(day));
            prop_assert_eq!(values::day(&text, super::DateOrder::DayFirst, day), Err(values::NotADay::Unlike));
        }
    }

    #[test]
    fn every_phone_is_one_number_in_every_writing(network in 0_usize..6, rest in 0_u32..10_000_000, russian in 900_u32..1000, extension in 1_u32..1000) {
        let network = ["87", "88", "89", "98", "99", "43"][network];
        let national = format!("{network}{rest:07}");
        let (a, b, c) = (&national[..3], &national[3..6], &national[6..]);
        for text in [
            national.clone(),
            format!("{national}.0"),
            format!("0{a} {b} {c}"),
            format!("0{a}/{b}-{c}"),
            format!("+359 {a} {b} {c}"),
            format!("+359 (0){a} {b}{c}"),
            format!("00359{national}"),
            format!("359{national}"),
        ] {
            let phone = phones::first(&text, Home::Bulgaria).unwrap();
            prop_assert_eq!(&phone.number, &format!("+359{}", national), "{}", text);
        }
        let (a, b) = (rest / 10_000, rest % 10_000);
        let number = format!("+7{russian}{rest:07}");
        for text in [
            format!("8 ({russian}) {a:03}-{:02}-{:02}", b / 100, b % 100),
            format!("+7 {russian} {a:03} {b:04}"),
            format!("7{russian}{rest:07}"),
            format!("{russian}{rest:07}"),
        ] {
            let phone = phones::first(&text, Home::Russia).unwrap();
            prop_assert_eq!(&phone.number, &number, "{}", text);
            let told = phones::first(&format!("{text} доб. {extension}"), Home::Russia).unwrap();
            prop_assert_eq!((told.number, told.extension), (number.clone(), Some(extension.to_string())), "{}", text);
        }
    }

    #[test]
    fn anything_at_all_is_phones_or_none(text in "[0-9+()/ ,;.а-яa-z-]{0,40}") {
        for home in [Home::Russia, Home::Bulgaria, Home::Unknown] {
            let (found, unread) = phones::told(&text, home);
            for phone in &found {
                let digits = phone.number.trim_start_matches('+');
                prop_assert!(digits.bytes().all(|byte| byte.is_ascii_digit()) && (5..=18).contains(&digits.len()), "{}", phone.number);
                // What is written down once is the same number ever after.
                prop_assert_eq!(&phones::first(&phone.number, Home::Unknown).unwrap().number, &phone.number);
            }
            prop_assert!(unread.is_none_or(|unread| text.contains(unread)));
        }
    }

    #[test]
    fn every_sum_reads_back_from_every_writing(minor in -(1_i64 << 52)..1_i64 << 52, mark in 0_usize..2, group in 0_usize..5) {
        let (decimal, mark) = [(Decimal::Comma, ','), (Decimal::Point, '.')][mark];
        let group = ["", " ", "\u{a0}", "\u{2009}", "'"][group];
        let whole = (minor.abs() / 100).to_string();
        let mut grouped = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                grouped.push_str(group);
            }
            grouped.push(digit);
        }
        let written = format!("{}{grouped}{mark}{:02}", if minor < 0 { "-" } else { "" }, minor.abs() % 100);
        prop_assert_eq!(values::sum(&written, decimal, Currency::EUR), Ok(Money::new(minor, Currency::EUR)), "{}", written);
    }

    #[test]
    fn anything_at_all_is_read_or_refused(bytes in vec(any::<u8>(), 0..400), text in "\\PC{0,60}") {
        trials::csv_sniff_decode(&bytes);
        trials::csv_import_map(&bytes);
        trials::xlsx_open_stream(&bytes);
        trials::date_parse(&text);
        trials::money_parse(&text);
        trials::csv_sniff_decode(text.as_bytes());
    }

    #[test]
    fn anything_like_a_table_is_read_or_refused(
        text in "((Номер|Дата|Клиент|Сумма|Email|1|05\\.03\\.2026|1 234,50|А|\"|-|=A1)[;,\t|\n]){0,60}",
        said in vec(any::<u8>(), 8),
    ) {
        trials::csv_sniff_decode(text.as_bytes());
        trials::csv_import_map(&[&said, text.as_bytes()].concat());
    }

    #[test]
    fn anything_like_a_sheet_is_read_or_refused(
        part in 1_u8..5,
        xml in "(<row r=\"[0-9]{1,7}\">|</row>|<c r=\"[A-Z]{1,3}[0-9]{1,2}\" t=\"(s|b|str|n)\" s=\"[0-9]\">|</c>|<v>[0-9.E-]{0,6}</v>|<f>A1</f>|<is><t>x &amp; &#1088;</t></is>|<si><t>y</t></si>|<table:table>|<table:table-row table:number-rows-repeated=\"[0-9]{1,7}\">|</table:table-row>|<table:table-cell table:number-columns-repeated=\"[0-9]{1,5}\"><text:p>z</text:p></table:table-cell>|<sheetData>|<office:spreadsheet>){0,40}",
    ) {
        trials::xlsx_open_stream(&[&[part], xml.as_bytes()].concat());
    }
}

/// The files the fuzzer begins with, and those it has stumbled over: each with its trial.
fn corpus() -> Vec<(&'static str, Vec<u8>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    let files = |target: &'static str| {
        let entries = std::fs::read_dir(folder.join(target)).unwrap();
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
            .into_iter()
            .map(move |path| (target, std::fs::read(path).unwrap()))
    };
    TARGETS.into_iter().flat_map(files).collect()
}

const TARGETS: [&str; 5] = [
    "csv_sniff_decode",
    "csv_import_map",
    "xlsx_open_stream",
    "date_parse",
    "money_parse",
];

fn tried(target: &str, bytes: &[u8]) {
    match target {
        "csv_sniff_decode" => trials::csv_sniff_decode(bytes),
        "csv_import_map" => trials::csv_import_map(bytes),
        "xlsx_open_stream" => trials::xlsx_open_stream(bytes),
        "date_parse" => trials::date_parse(&String::from_utf8_lossy(bytes)),
        _ => trials::money_parse(&String::from_utf8_lossy(bytes)),
    }
}

#[test]
fn every_file_of_the_corpus_keeps_what_is_promised() {
    let corpus = corpus();
    assert!(TARGETS.iter().all(|target| corpus.iter().any(|(of, _)| of == target)));
    for (target, bytes) in corpus {
        tried(target, &bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, rng_seed: RngSeed::Fixed(5), ..ProptestConfig::default() })]

    /// What the fuzzer does first, where it cannot be had: a file of the corpus with bytes changed, cut out and put in.
    #[test]
    fn nor_does_a_file_of_the_corpus_with_its_bytes_mangled(
        which in any::<prop::sample::Index>(),
        changes in vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..3), 1..12),
    ) {
        let corpus = corpus();
        let (target, bytes) = which.get(&corpus);
        let mut bytes = bytes.clone();
        for (at, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        tried(target, &bytes);
    }
}
