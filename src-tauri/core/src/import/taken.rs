//! What goes into reading a file and what comes out: the user's word on it, rows that can be taken, and the count of the rest.

use super::columns::{Field, Kind};
use super::decode::Encoding;
use super::layout::{DateOrder, Layout};
use super::phones::Phone;
use super::rows::Delimiter;
use super::totals::TotalDiffers;
use super::trouble::Problem;
use super::values::Decimal;
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use crate::domain::order_number::Anew;
use crate::domain::sentence::Sentence;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

/// What the user says about a file. What is `None` is recognised.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Options {
    pub kind: Option<Kind>,
    /// The sheet of a workbook or the table of a page, by its name.
    pub sheet: Option<String>,
    pub encoding: Option<Encoding>,
    pub delimiter: Option<Delimiter>,
    /// The physical line of the heading; 0 says there is none.
    pub heading_line: Option<usize>,
    /// What each column means, `None` for one to leave out.
    pub columns: Option<Vec<Option<Field>>>,
    pub decimal: Option<Decimal>,
    pub date_order: Option<DateOrder>,
    /// The currency of sums that do not name their own.
    pub currency: Option<Currency>,
    /// How often the system begins the numbers of its orders anew; `None`: each year, as long as nothing speaks against it.
    pub numbers: Option<Anew>,
    /// Cells put right in the preview.
    pub corrections: Vec<Correction>,
    /// Lines the user leaves out.
    pub skip: Vec<usize>,
    /// Lines that cannot stand beside what is there already.
    pub refused: Vec<Refused>,
}

impl Options {
    /// The lines that are put right or left out one by one.
    pub(super) fn spoken_of(&self) -> impl Iterator<Item = usize> + '_ {
        let corrected = self.corrections.iter().map(|correction| correction.line);
        corrected.chain(self.skip.iter().copied())
    }
}

/// A line that can be read and still cannot be taken, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Refused {
    pub line: usize,
    pub sentence: Sentence,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Correction {
    pub line: usize,
    /// Counted from 0.
    pub column: usize,
    pub text: String,
}

/// A client as a file tells of him.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClientRow {
    pub line: usize,
    /// The recognised system his number is of, as in [`OrderRow::system`].
    pub system: &'static str,
    /// His number in the other system.
    pub source_id: Option<String>,
    /// How he is called in lists: the firm, else the person, else the e-mail or phone. Empty only in an order that knows
    /// the client by number alone.
    pub name: String,
    /// A firm by its column or by its legal form (ООО, ЕООД, Ltd), a sole trader among them.
    pub is_firm: bool,
    pub company: Option<String>,
    pub first: Option<String>,
    pub last: Option<String>,
    pub patronymic: Option<String>,
    /// The person at the firm, as one string, when both are given.
    pub person: Option<String>,
    /// What that person does there.
    pub role: Option<String>,
    /// In small letters.
    pub email: Option<String>,
    /// Digits, with `+` before the country when it is known.
    pub phone: Option<String>,
    /// What to dial after the phone has answered.
    pub extension: Option<String>,
    /// Further addresses and phones of the row, in the same writing.
    pub more_emails: Vec<String>,
    pub more_phones: Vec<Phone>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
    pub tax_id: Option<String>,
    pub served_by: Option<String>,
    pub tags: Vec<String>,
    pub note: Option<String>,
    /// What he owes, in minor units of the firm's currency; 0 for who is told to owe nothing.
    pub debt_minor: Option<i64>,
    pub language: Option<Language>,
}

/// An order as a file tells of it.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderRow {
    pub line: usize,
    /// The recognised system (`shopify`, `amocrm`), so that equal numbers of two systems do not meet; empty when the file
    /// tells of none.
    pub system: &'static str,
    pub number: SmolStr,
    /// How many orders of this number, each of another year, the file has above it.
    pub again: u32,
    /// The file had no number; this one is made of client, day and ordinal.
    pub number_made: bool,
    pub day: NaiveDate,
    /// The client's number in the other system.
    pub client_id: Option<SmolStr>,
    /// What else the row tells of the client: enough to find or make him. `None` when it is his number alone.
    pub client: Option<Box<ClientRow>>,
    /// Negative: a refund.
    pub sum: Money,
    pub profit: Option<Money>,
    /// The row names what was sold.
    pub names_goods: bool,
    pub served_by: Option<String>,
}

/// Someone one speaks to at a client. The client is told as in [`OrderRow`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactRow {
    pub line: usize,
    pub system: &'static str,
    pub client_id: Option<String>,
    pub client: Option<Box<ClientRow>>,
    /// His own number in the other system.
    pub person_id: Option<String>,
    /// Told beside a client or an order: the row itself is counted there.
    pub beside: bool,
    /// As written.
    pub name: String,
    pub first: Option<String>,
    pub last: Option<String>,
    pub patronymic: Option<String>,
    pub role: Option<String>,
    pub phone: Option<String>,
    pub extension: Option<String>,
    pub email: Option<String>,
    /// Further ones of the row; beside a client they are told with him.
    pub more_emails: Vec<String>,
    pub more_phones: Vec<Phone>,
}

/// A client asked. Also a deal that is open or lost.
#[derive(Debug, Clone, PartialEq)]
pub struct InquiryRow {
    pub line: usize,
    pub system: &'static str,
    /// Its own number in the other system.
    pub source_id: Option<String>,
    pub client_id: Option<String>,
    pub client: Option<Box<ClientRow>>,
    pub day: NaiveDate,
    pub what: String,
    /// The number of the order that came of it.
    pub order: Option<String>,
    pub served_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ComplaintRow {
    pub line: usize,
    pub system: &'static str,
    pub source_id: Option<String>,
    pub client_id: Option<String>,
    pub client: Option<Box<ClientRow>>,
    /// The number of the order it is about.
    pub order: Option<String>,
    pub opened: NaiveDate,
    pub what: String,
    /// Not before `opened`.
    pub closed: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct EmployeeRow {
    pub line: usize,
    pub name: String,
    pub role: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub active: bool,
}

/// An order that was called off in the system it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledRow {
    pub line: usize,
    pub system: &'static str,
    pub number: String,
    /// Where the row tells it.
    pub day: Option<NaiveDate>,
}

/// A row that can be taken. One row of a file may give two: an order and the person who ordered.
#[derive(Debug, Clone, PartialEq)]
pub enum Accepted {
    Client(Box<ClientRow>),
    Order(OrderRow),
    /// Nothing, unless the order of this number came in before it was called off.
    Cancelled(CancelledRow),
    /// After the row that tells of its client.
    Contact(Box<ContactRow>),
    Inquiry(Box<InquiryRow>),
    Complaint(Box<ComplaintRow>),
    Employee(Box<EmployeeRow>),
}

impl Accepted {
    pub fn line(&self) -> usize {
        match self {
            Accepted::Client(row) => row.line,
            Accepted::Order(row) => row.line,
            Accepted::Cancelled(row) => row.line,
            Accepted::Contact(row) => row.line,
            Accepted::Inquiry(row) => row.line,
            Accepted::Complaint(row) => row.line,
            Accepted::Employee(row) => row.line,
        }
    }
}

/// What became of the rows of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Counts {
    /// All rows after the heading that hold anything, without totals.
    pub rows: usize,
    pub ready: usize,
    /// Rows that cannot be taken as they are.
    pub troubled: usize,
    /// Cells of the ready ones that cannot be read: their rows are taken without them.
    #[serde(default)]
    pub without: usize,
    /// Of the ready ones: refunds.
    pub refunds: usize,
    /// Orders called off, and open deals that no day tells of.
    pub cancelled: usize,
    /// Rows of totals, and rows that only name the client of those below them.
    pub totals: usize,
    /// Equal to an earlier row, or a further row of the same order without a sum of its own.
    pub repeated: usize,
    /// Sold to nobody known: a shop's sale over the counter.
    #[serde(default)]
    pub nobody: usize,
    /// Left out by the user.
    pub skipped: usize,
}

/// How a file was read and what was wrong with it.
#[derive(Debug, Clone)]
pub struct Report {
    pub layout: Layout,
    pub counts: Counts,
    /// The first [`PROBLEM_LIMIT`] of them; `counts.troubled` counts the rows of all.
    pub problems: Vec<Problem>,
    /// The first [`REJECTED_LIMIT`] rows that cannot be taken whole, to be saved under `layout.headings` and put right there.
    pub rejected: Vec<Rejected>,
    /// The line and sum of the first refund.
    pub first_refund: Option<(usize, Money)>,
    /// The first line that leaves the currency open where a column tells it of others.
    pub without_currency: Option<usize>,
    /// The first number that came again in another month with another content, where nobody said how often numbers begin
    /// anew: the number, its first line and the one where it came again.
    pub number_again: Option<(String, usize, usize)>,
    /// The first line that was put right or left out and on which no row of the file begins.
    pub no_such_line: Option<usize>,
    pub total_differs: Option<TotalDiffers>,
    pub stopped: bool,
}

/// A row that cannot be taken, or not with all its cells, as it stands in the file but for what had to be added to understand it alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    pub line: usize,
    /// Where the user has put a cell right, as he did; under a client who stands on the first of his rows only, with him.
    pub cells: Vec<String>,
    /// What is wrong with it.
    pub sentence: Sentence,
    /// The row above it that names its client and nothing else.
    pub under: Option<Arc<Above>>,
}

/// A row that names the client of those below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Above {
    pub line: usize,
    pub cells: Vec<String>,
}

impl Report {
    /// Of a file that nothing has been read of yet.
    pub(super) fn of(layout: Layout) -> Report {
        Report {
            layout,
            counts: Counts::default(),
            problems: Vec::new(),
            rejected: Vec::new(),
            first_refund: None,
            without_currency: None,
            number_again: None,
            no_such_line: None,
            total_differs: None,
            stopped: false,
        }
    }

    /// What was said of a line that the file does not have.
    pub fn unheard(&self, file: &str) -> Option<Sentence> {
        let said = Sentence::new("import-no-such-line").with("file", file);
        Some(said.with("row", self.no_such_line?))
    }

    /// What was decided without asking and may be wrong.
    pub fn notes(&self, file: &str) -> Vec<Sentence> {
        let mut notes = self.layout.notes(file);
        notes.extend(
            self.without_currency
                .filter(|_| !self.layout.currency_said)
                .map(|line| {
                    let note = Sentence::new("import-note-currency-blank").with("file", file);
                    note.with("line", line).with("currency", self.layout.currency.code())
                }),
        );
        notes.extend(self.unheard(file));
        notes.extend(self.total_differs.map(|total| {
            let note = Sentence::new("import-note-total-differs").with("file", file);
            note.with("line", total.line)
                .with("told", total.told)
                .with("read", total.read)
        }));
        notes
    }
}

pub const PROBLEM_LIMIT: usize = 1_000;
/// Of them so many that keep no row from being taken, so that those which do are always told.
pub const WARNING_LIMIT: usize = 500;
pub const REJECTED_LIMIT: usize = 100_000;
