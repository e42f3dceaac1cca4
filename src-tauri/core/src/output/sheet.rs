//! A table for other programs: a workbook or a text with columns, from the same typed cells.
//!
//! Rule: a sum is a number, a day a day, and no text becomes a formula. Edge: headings arrive in the reader's language; one
//! currency a column is the caller's to see to.

use super::rows;
use crate::domain::money::Money;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(f64),
    Money(Money),
    Share(f64),
    Day(NaiveDate),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    pub title: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// What a workbook holds at most beside its headings (ECMA-376).
pub const MOST_ROWS: usize = 1_048_575;

/// A workbook with one sheet: headings stay in view and filter, columns are as wide as what stands in them.
pub fn workbook(table: &Table, made_on: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let date = |day: NaiveDate| {
        ExcelDateTime::from_ymd(day.year().clamp(1900, 9999) as u16, day.month() as u8, day.day() as u8)
    };
    // The same table of the same day is the same file.
    book.set_properties(
        &DocProperties::new()
            .set_title(&table.title)
            .set_creation_datetime(&date(made_on)?),
    );
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&table.title))?;
    let heading = Format::new().set_bold();
    let (day_format, sum_format, share_format) = (
        // The system's own short date.
        Format::new().set_num_format_index(14),
        Format::new().set_num_format("#,##0.00"),
        Format::new().set_num_format("0.0%"),
    );
    let whole_sum = Format::new().set_num_format("#,##0");
    for (column, title) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(0, column, title, &heading)?;
        sheet.set_column_width(column, width(table, column.into(), title))?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => continue,
                Cell::Text(text) => sheet.write_string(row, column, longest(text))?,
                Cell::Number(number) => sheet.write_number(row, column, *number)?,
                Cell::Money(sum) => {
                    let format = if sum.minor % sum.currency.scale() == 0 {
                        &whole_sum
                    } else {
                        &sum_format
                    };
                    sheet.write_number_with_format(row, column, sum.units(), format)?
                }
                Cell::Share(share) => sheet.write_number_with_format(row, column, *share, &share_format)?,
                // Workbooks know no day before 1900.
                Cell::Day(day) if day.year() < 1900 => sheet.write_string(row, column, day.to_string())?,
                Cell::Day(day) => sheet.write_datetime_with_format(row, column, date(*day)?, &day_format)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let (Some(last), false) = (table.columns.len().checked_sub(1), table.rows.is_empty()) {
        sheet.autofilter(0, 0, table.rows.len() as u32, last as u16)?;
    }
    book.save_to_buffer()
}

/// At most 31 characters, none of those that a sheet's name may not have.
fn sheet_name(title: &str) -> String {
    let name: String = title.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    if name.trim().is_empty() { "1".to_owned() } else { name }
}

/// A cell holds 32 767 characters.
fn longest(text: &str) -> String {
    text.chars().take(32_767).collect()
}

fn width(table: &Table, column: usize, title: &str) -> f64 {
    let longest = table
        .rows
        .iter()
        .take(500)
        .filter_map(|row| row.get(column))
        .map(|cell| match cell {
            Cell::Text(text) => text.chars().count(),
            Cell::Money(sum) => sum.minor.abs().checked_ilog10().unwrap_or(0) as usize + 5,
            Cell::Empty => 0,
            Cell::Number(_) | Cell::Share(_) => 8,
            Cell::Day(_) => 11,
        });
    (longest.max().unwrap_or(0).max(title.chars().count() + 3) as f64).clamp(8.0, 60.0)
}

/// A text whose delimiter and decimal point are those of the reader's spreadsheet. Days are ISO, which every one knows.
pub fn text(table: &Table, delimiter: u8, point: char) -> Result<Vec<u8>, csv::Error> {
    let number = |number: f64, digits: usize| format!("{number:.digits$}").replace('.', &point.to_string());
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(value) if value.fract() == 0.0 => number(*value, 0),
        Cell::Number(value) => number(*value, 2),
        Cell::Money(sum) => number(sum.units(), sum.currency.digits() as usize),
        Cell::Share(share) => number(*share, 4),
        Cell::Day(day) => day.to_string(),
    };
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
    rows::text(delimiter, std::iter::once(table.columns.clone()).chain(rows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;
    use std::io::Read;

    fn table() -> Table {
        Table {
            title: "Losses".to_owned(),
            columns: vec!["Client".into(), "Lost on".into(), "A year".into(), "Chance".into()],
            rows: vec![
                vec![
                    Cell::Text("=HYPERLINK(\"http://example.com\")".into()),
                    Cell::Day(NaiveDate::from_ymd_opt(2026, 9, 11).unwrap()),
                    Cell::Money(Money::new(123_450, Currency::EUR)),
                    Cell::Share(0.25),
                ],
                vec![
                    Cell::Text("+cmd|' /C calc'!A0".into()),
                    Cell::Empty,
                    Cell::Number(-3.0),
                    Cell::Empty,
                ],
            ],
        }
    }

    fn part(book: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_text_for_spreadsheets_has_no_formula_in_it_and_the_reader_s_decimal_point() {
        let text = String::from_utf8(text(&table(), b';', ',').unwrap()).unwrap();
        assert_eq!(
            text,
            "\u{feff}Client;Lost on;A year;Chance\r\n\"'=HYPERLINK(\"\"http://example.com\"\")\";2026-09-11;1234,50;0,2500\r\n\
             '+cmd|' /C calc'!A0;;-3;\r\n"
        );
    }

    #[test]
    fn in_a_workbook_sums_and_days_are_numbers_and_a_formula_is_a_text() {
        let book = workbook(&table(), NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).unwrap();
        let sheet = part(&book, "xl/worksheets/sheet1.xml");
        assert!(!sheet.contains("<f>"), "{sheet}");
        assert!(sheet.contains("<v>1234.5</v>"), "{sheet}");
        // 11 September 2026 is day 46276 of the workbook's calendar.
        assert!(sheet.contains("<v>46276</v>"), "{sheet}");
        assert!(part(&book, "xl/sharedStrings.xml").contains("=HYPERLINK"));
    }

    #[test]
    fn the_same_table_is_the_same_workbook() {
        let made = || workbook(&table(), NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).unwrap();
        assert_eq!(made(), made());
    }

    #[test]
    fn a_table_without_rows_is_its_headings() {
        let empty = Table {
            rows: Vec::new(),
            ..table()
        };
        assert!(workbook(&empty, NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).is_ok());
    }
}
