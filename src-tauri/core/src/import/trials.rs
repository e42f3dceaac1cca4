//! Trials of the import by input nobody would think of: what a fuzzer makes, and what the property tests make.
//!
//! Each takes bytes or text, reads it by the ordinary way in, and panics where a promise is broken: nothing found is out of bounds,
//! what was read is read again as the same. Edge: in tests alone.

use super::decode;
use super::going::Going;
use super::source::Source;
use super::{Accepted, DateOrder, Decimal, Delimiter, Encoding, Field, Kind, Options, read_each, sniff, values};
use crate::domain::money::Currency;
use chrono::{Datelike, NaiveDate};
use std::io::{Cursor, Write};
use std::ops::ControlFlow;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

/// Any bytes as a text: letters, delimiter, heading, columns.
pub fn csv_sniff_decode(bytes: &[u8]) {
    let Ok((text, encoding)) = decode::decode(bytes, None) else {
        return;
    };
    assert!(!text.contains('\0') && !text.trim().is_empty());
    let again = decode::decode(bytes, Some(encoding)).map(|(text, _)| text);
    assert_eq!(
        again.as_deref(),
        Ok(text.as_ref()),
        "the letters found are the letters read"
    );
    if let Ok(source) = Source::open(bytes, &Options::default(), &Going::unseen())
        && let Ok(layout) = sniff::lay_out(&source, &Options::default(), today(), Currency::EUR, &Going::unseen())
    {
        assert_eq!(layout.headings.len(), layout.columns.len());
        assert_eq!(layout.headings.len(), layout.samples.len());
        assert_ne!(layout.rows_before == 0, layout.heading_line.is_some());
    }
}

/// Any bytes with any word of the user on them; the first bytes are that word.
pub fn csv_import_map(bytes: &[u8]) {
    let Some((said, file)) = bytes.split_at_checked(8) else {
        return;
    };
    let field = |byte: u8| Field::ALL.get(usize::from(byte)).copied();
    let options = Options {
        kind: [None, Some(Kind::Clients), Some(Kind::Orders)][usize::from(said[0] % 3)],
        encoding: Encoding::ALL.get(usize::from(said[1])).copied(),
        delimiter: Delimiter::ALL.get(usize::from(said[2])).copied(),
        columns: (said[3] % 2 == 1).then(|| said[3..].iter().map(|byte| field(*byte)).collect()),
        heading_line: (said[4] % 4 == 1).then(|| usize::from(said[5] % 8)),
        decimal: [None, Some(Decimal::Comma), Some(Decimal::Point)][usize::from(said[6] % 3)],
        date_order: [None, Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst)][usize::from(said[7] % 3)],
        ..Options::default()
    };
    let mut taken = 0_usize;
    let lines = memchr::memchr_iter(b'\n', file).count() + memchr::memchr_iter(b'\r', file).count() + 1;
    let is_text = Source::open(file, &options, &Going::unseen()).is_ok_and(|source| source.text().is_some());
    let report = read_each(file, &options, today(), Currency::EUR, |row| {
        taken += 1;
        if let Accepted::Order(order) = &row {
            assert!((1900..=2027).contains(&order.day.year()) && order.day <= today());
            assert!(order.sum.minor.abs() < 1 << 53 && !order.number.is_empty());
            assert!(order.line >= 1 && (order.line <= lines || !is_text));
        }
        match taken {
            10_000.. => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    });
    if let Ok(report) = report {
        let rows = report
            .problems
            .iter()
            .all(|problem| problem.line >= 1 && (problem.line <= lines || !is_text));
        assert!(rows, "each problem is on a line the file has");
    }
}

/// Any bytes as a workbook, or as one part of a sound one: the first byte says which.
pub fn xlsx_open_stream(bytes: &[u8]) {
    let Some((part, content)) = bytes.split_first() else {
        return;
    };
    let heading = b"<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
    let whole = match part % 6 {
        0 => Ok(content.to_vec()),
        1 => workbook(content, b"<sst/>", b"<styleSheet/>"),
        2 => workbook(heading, content, b"<styleSheet/>"),
        3 => workbook(heading, b"<sst><si><t>A</t></si></sst>", content),
        4 => archive(&[("content.xml", content)]),
        _ => container(content),
    };
    let Ok(whole) = whole else { return };
    if let Ok(source) = Source::open(&whole, &Options::default(), &Going::unseen()) {
        let (mut rows, mut row, mut before) = (source.rows(Delimiter::Tab), csv::StringRecord::new(), 0);
        while let Ok(Some(line)) = rows.next(&mut row) {
            assert!(line > 0 && line >= before && !row.is_empty());
            before = line;
        }
    }
}

/// Any text as a day: one that is read is read again from every usual writing of it.
pub fn date_parse(text: &str) {
    for order in [
        DateOrder::YearFirst,
        DateOrder::DayFirst,
        DateOrder::MonthFirst,
        DateOrder::Counted,
        DateOrder::Ambiguous,
    ] {
        let Ok(day) = values::day(text, order, today()) else {
            continue;
        };
        for writing in ["%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%Y-%m-%d 23:59:59", "%Y%m%d"] {
            let written = day.format(writing).to_string();
            if (1000..10_000).contains(&day.year()) {
                assert_eq!(
                    values::day(&written, order, today()),
                    Ok(day),
                    "{text} written as {written}"
                );
            }
        }
    }
}

/// Any text as a sum: one that is read is read again from its plain writing.
pub fn money_parse(text: &str) {
    for decimal in [Decimal::Comma, Decimal::Point] {
        let Ok(sum) = values::sum(text, decimal, Currency::EUR) else {
            continue;
        };
        assert!(sum.minor.abs() < 1 << 53);
        if sum.currency.digits() == 2 {
            let sign = if sum.minor < 0 { "-" } else { "" };
            let written = format!("{sign}{}.{:02}", sum.minor.abs() / 100, sum.minor.abs() % 100);
            assert_eq!(
                values::sum(&written, decimal, sum.currency),
                Ok(sum),
                "{text} written as {written}"
            );
        }
    }
}

type Made = Result<Vec<u8>, Box<dyn std::error::Error>>;

/// An archive of these entries.
pub fn archive(entries: &[(&str, &[u8])]) -> Made {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default())?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A workbook of one sheet.
pub fn workbook(sheet: &[u8], strings: &[u8], styles: &[u8]) -> Made {
    archive(&[
        (
            "xl/workbook.xml",
            br#"<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="r1" Type="t/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="t/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="t/styles" Target="styles.xml"/></Relationships>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
        ("xl/styles.xml", styles),
    ])
}

/// The records of an old workbook in their container.
pub fn container(stream: &[u8]) -> Made {
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new()))?;
    container.create_stream("/Workbook")?.write_all(stream)?;
    Ok(container.into_inner().into_inner())
}
