//! How one file is to be read: what was found of it and what the user said, in one value.
//!
//! Edge: how it is found is told in [`super::sniff`]; what was guessed and may be wrong is told to the user by [`Layout::notes`].

use super::columns::{Field, Kind};
use super::decode::Encoding;
use super::profiles::Profile;
use super::rows::Delimiter;
use super::values::{self, Decimal};
use super::words;
use crate::domain::money::Currency;
use crate::domain::sentence::Sentence;
use serde::{Deserialize, Serialize};

/// Which number of a date such as 03/04/2024 is the day, or what a number alone is. Dates with dots have the day first everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum DateOrder {
    YearFirst,
    DayFirst,
    MonthFirst,
    /// 45000 is 15 March 2023: days counted as spreadsheets do. Dates among them are read as under `YearFirst`.
    Counted,
    /// Every date of the column can be read both ways. The user must say before anything is taken.
    Ambiguous,
}

impl DateOrder {
    /// The message that names it; that of `Ambiguous` is a question about the date `text`.
    pub fn key(self) -> &'static str {
        match self {
            DateOrder::YearFirst => "import-order-year-first",
            DateOrder::DayFirst => "import-order-day-first",
            DateOrder::MonthFirst => "import-order-month-first",
            DateOrder::Counted => "import-order-counted",
            DateOrder::Ambiguous => "import-order-ambiguous",
        }
    }
}

/// How one file is to be read, all questions answered but the one about an ambiguous order of dates.
#[derive(Debug, Clone)]
pub struct Layout {
    pub kind: Kind,
    /// The system the file is of, when its headings tell.
    pub profile: Option<&'static Profile>,
    pub encoding: Encoding,
    /// The first line in other letters than the rest. The user must say which they are before anything is taken.
    pub line_of_others: Option<usize>,
    pub delimiter: Delimiter,
    /// How many rows stand before the data, the heading among them.
    pub rows_before: usize,
    /// The line of the heading; `None` in a file without one.
    pub heading_line: Option<usize>,
    pub headings: Vec<String>,
    pub columns: Vec<Option<Field>>,
    /// Up to [`SAMPLES`] cells of each column that are not empty.
    pub samples: Vec<Vec<String>>,
    pub decimal: Decimal,
    pub date_order: DateOrder,
    /// The line and the date that told which goes first, where nobody said so and it may be a slip: the month, or the day by dates
    /// alone that are none; the first of days that are counted.
    pub order_told: Option<(usize, String)>,
    /// The line and the first of the sums, where each can be read as thousands and as a fraction and nobody said which.
    pub thousands_told: Option<(usize, String)>,
    /// Every sum seen is such a one. The user must say before anything is taken.
    pub sums_open: bool,
    /// Three digits after the only mark of a sum are what that mark says they are: the user has said so, others of the column have as
    /// many, or it is a workbook, which knows its numbers.
    pub marks_settled: bool,
    /// The columns are told by what stands in them: no line names them.
    pub by_content: bool,
    /// The user has said what the columns mean.
    pub columns_said: bool,
    /// The user has said what the rows are.
    pub kind_said: bool,
    /// Of sums that name none.
    pub currency: Currency,
    /// The firm's own: debts are kept in it.
    pub home_currency: Currency,
    /// The user has said which it is.
    pub currency_said: bool,
    /// Nobody can know it, for the other rows are in several.
    pub currency_doubtful: bool,
    /// It is the firm's own, while the words of the file speak for another.
    pub currency_guessed: bool,
    /// Sums that bear no currency stand among others that do.
    pub currency_mixed: bool,
    /// Those beside the firm's that sums are in and that have no rate.
    pub currency_others: Vec<Currency>,
}

impl Layout {
    /// What was decided without asking and may be wrong.
    pub fn notes(&self, file: &str) -> Vec<Sentence> {
        let mut notes = Vec::new();
        notes.extend(self.mixed_letters(file));
        if self.by_content && self.columns.iter().any(Option::is_some) {
            let key = match self.heading_line {
                Some(_) => "import-note-heading-unknown",
                None => "import-note-no-heading",
            };
            notes.push(Sentence::new(key).with("file", file));
        }
        if let Some((line, text)) = &self.order_told {
            let key = match self.date_order {
                DateOrder::MonthFirst => "import-note-month-first",
                DateOrder::Counted => "import-note-counted",
                _ => "import-note-day-first",
            };
            let note = Sentence::new(key).with("file", file).with("line", *line);
            let note = note.with("text", text.as_str());
            notes.push(match values::counted_day(text) {
                Some(day) => note.with("day", day),
                None => note,
            });
        }
        if let Some((line, text)) = self.thousands_told.as_ref().filter(|_| !self.sums_open) {
            let note = Sentence::new("import-note-thousands").with("file", file);
            notes.push(note.with("line", *line).with("text", text.as_str()));
        }
        if self.tells_currency() {
            let note = Sentence::new("import-note-currency").with("file", file);
            notes.push(note.with("currency", self.currency.code()));
        }
        if self.currency_mixed && self.kind == Kind::Orders {
            let note = Sentence::new("import-note-mixed-currency").with("file", file);
            notes.push(note.with("currency", self.currency.code()));
        }
        if let Some(heading) = self.days_left() {
            let note = Sentence::new("import-note-days-left").with("file", file);
            notes.push(note.with("column", heading));
        }
        let (twice, unread): (Vec<&str>, Vec<&str>) = self
            .unread()
            .into_iter()
            .partition(|heading| self.takes_another(heading));
        if !twice.is_empty() {
            let note = Sentence::new("import-note-twice").with("file", file);
            notes.push(note.with("columns", twice.join(", ")));
        }
        if !unread.is_empty() {
            let named = &unread[..unread.len().min(UNREAD_NAMED)];
            let note = Sentence::new("import-note-unread").with("file", file);
            let note = note.with("columns", named.join(", "));
            notes.push(note.with("more", unread.len().saturating_sub(UNREAD_NAMED)));
        }
        notes
    }

    /// Whether it is told that the currency of the sums is a guess.
    pub fn tells_currency(&self) -> bool {
        self.currency_guessed && self.kind == Kind::Orders
    }

    /// What orders in a currency without a rate come to, told before they land; afterwards it is told with their sum.
    pub fn other_currency(&self, file: &str) -> Option<Sentence> {
        if self.kind != Kind::Orders || self.currency_others.is_empty() {
            return None;
        }
        let codes: Vec<&str> = self.currency_others.iter().map(Currency::code).collect();
        let note = Sentence::new("import-note-other-currency").with("file", file);
        let note = note.with("currency", codes.join(", "));
        let note = note.with("own", self.home_currency.code());
        Some(note.with("some", if self.currency_mixed { "yes" } else { "no" }))
    }

    /// What is asked where every sum can be read as thousands and as a fraction.
    pub fn sums_asked(&self) -> Option<Sentence> {
        let (_, text) = self.thousands_told.as_ref().filter(|_| self.sums_open)?;
        Some(Sentence::new("import-sums-open").with("text", text.as_str()))
    }

    /// What is asked where no letters fit all lines.
    pub fn mixed_letters(&self, file: &str) -> Option<Sentence> {
        let line = self.line_of_others?;
        let asked = Sentence::new("import-answer-encoding").with("file", file);
        Some(asked.with("row", line))
    }

    /// A column of days in what is taken for a list of clients: its rows may be what each of them asked on that day.
    fn days_left(&self) -> Option<&str> {
        if self.kind != Kind::Clients || self.kind_said || self.columns_said || self.profile.is_some() {
            return None;
        }
        let at = self
            .headings
            .iter()
            .position(|heading| words::means(heading, "bare-day"))?;
        let days = |cell: &String| values::date_parts(cell).is_some();
        let told = self.columns[at].is_none() && !self.samples[at].is_empty() && self.samples[at].iter().all(days);
        told.then_some(self.headings[at].as_str())
    }

    /// Whether a column of the same heading is taken.
    fn takes_another(&self, heading: &str) -> bool {
        let mut columns = self.headings.iter().zip(&self.columns);
        columns.any(|(other, field)| field.is_some() && other.trim().to_lowercase() == heading.trim().to_lowercase())
    }

    /// Far more columns are unknown than known, so that what is known may well mean something else.
    pub fn is_hardly_known(&self) -> bool {
        let known = self.columns.iter().flatten().count();
        !self.kind_said && self.unread().len() > 2 * known
    }

    /// Columns that hold something and that nobody knows: not taken, and the user may not notice. What he left out himself he
    /// knows, and of a system known by name the columns that are not taken are its own.
    fn unread(&self) -> Vec<&str> {
        if self.columns_said || self.profile.is_some() {
            return Vec::new();
        }
        let columns = self.headings.iter().zip(&self.columns).zip(&self.samples);
        columns
            .filter(|((heading, field), samples)| field.is_none() && !heading.is_empty() && !samples.is_empty())
            .map(|((heading, _), _)| heading.as_str())
            .filter(|heading| !words::means(heading, "rejected-why") && Some(*heading) != self.days_left())
            .collect()
    }
}

/// So many columns that nobody knows are told by name.
const UNREAD_NAMED: usize = 8;
