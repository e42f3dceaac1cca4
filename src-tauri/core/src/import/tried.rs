//! Files of the tests and what is asked of them.

use super::*;
use crate::domain::money::Currency;
use chrono::NaiveDate;

pub fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../tests/data/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

pub fn on(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

pub fn today() -> NaiveDate {
    on("2026-11-22")
}

pub fn read_as(bytes: &[u8], options: &Options) -> Read {
    read(bytes, options, today(), Currency::EUR).unwrap()
}

pub fn read_text(text: &str) -> Read {
    read_as(text.as_bytes(), &Options::default())
}

pub fn total(orders: &[OrderRow]) -> i64 {
    orders.iter().map(|order| order.sum.minor).sum()
}

/// Lines with the codes of their problems.
pub fn codes(report: &Report) -> Vec<(usize, String)> {
    let code = |problem: &Problem| {
        serde_json::to_value(&problem.trouble).unwrap()["code"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    report
        .problems
        .iter()
        .map(|problem| (problem.line, code(problem)))
        .collect()
}

pub fn unreadable(bytes: &[u8]) -> Unreadable {
    read(bytes, &Options::default(), today(), Currency::EUR).unwrap_err()
}
