//! A document on a row of its own with its goods below, each naming the client and neither number nor day.
//!
//! What the rows of goods leave open is carried down to them, so that each can be understood, and handed back, alone. Edge: rows of
//! goods that name nobody are told from others by [`super::order_lines`].

use super::columns::Field;
use super::trouble::Trouble;
use super::walk::Walk;
use csv::StringRecord;

/// What is carried down from the row of a document.
const CARRIED: [Field; 7] = [
    Field::Status,
    Field::CancelledOn,
    Field::Number,
    Field::Document,
    Field::DocumentKind,
    Field::Day,
    Field::Opened,
];
/// What tells which document a row is of.
const TELLS: [Field; 4] = [Field::Number, Field::Document, Field::Day, Field::Opened];

impl Walk<'_> {
    /// The row with what the document above it says; `None` when it says that itself, or stands below none.
    pub fn under_document(&mut self, row: &StringRecord, line: usize) -> Option<StringRecord> {
        let goods = self.has(row, line, Field::Items);
        if TELLS.iter().any(|field| self.has(row, line, *field)) {
            self.no_goods_came();
            self.document = (!goods).then(|| row.clone());
            return None;
        }
        let document = self
            .document
            .as_ref()
            .filter(|_| goods && self.names_client(row, line))?;
        self.without_goods = None;
        let carried = |at: usize| CARRIED.iter().any(|field| self.columns[*field as usize].contains(&at));
        let cell = |at: usize| {
            let of = if carried(at) { document } else { row };
            of.get(at).unwrap_or_default()
        };
        Some((0..row.len().max(document.len())).map(cell).collect())
    }

    /// Takes a document of which only its goods say whose it is; says whether the row is one.
    pub fn waits_for_goods(&mut self, row: &StringRecord, line: usize) -> bool {
        let alone = self.shape.documents_above && !self.has(row, line, Field::Items) && !self.names_client(row, line);
        if alone {
            self.report.counts.rows -= 1;
            self.report.counts.totals += 1;
            self.without_goods = Some((line, row.clone()));
        }
        alone
    }

    /// A document that no goods have come for is nobody's.
    pub fn no_goods_came(&mut self) {
        let Some((line, row)) = self.without_goods.take() else {
            return;
        };
        self.report.counts.rows += 1;
        self.report.counts.totals -= 1;
        self.missing(Trouble::MissingClient, line, self.naming_column());
        self.reject(&row, line);
    }
}
