//! The Bulgarian vocative of given names, from a table (`assets/names/bg.json`).
//!
//! A name that is not in it stays in the nominative, which is never rude. So do all women's names: -о and -е sound curt.

use crate::texts::shipped;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Table {
    vocatives: HashMap<String, String>,
}

static TABLE: LazyLock<Table> =
    LazyLock::new(|| shipped("vocatives", include_str!("../../../../../assets/names/bg.json")));

/// «Иван» → «Иване», «Мария» → «Мария».
pub fn vocative(given: &str) -> String {
    TABLE
        .vocatives
        .get(given)
        .map_or_else(|| given.to_owned(), String::clone)
}
