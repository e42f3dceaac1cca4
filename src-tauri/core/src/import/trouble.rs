//! What can be wrong with a row, and with a whole file.
//!
//! Each trouble names the physical line, the column and the given text, and says what was expected. A warning does not keep its
//! row from being taken. Edge: the sentences stand in the locale files.

use super::columns::Field;
use super::decode::Encoding;
use crate::domain::sentence::Sentence;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Trouble {
    /// 31 February.
    NoSuchDay {
        day: u32,
        month: u32,
        year: i32,
    },
    NotADate,
    YearOutOfRange {
        from: i32,
        to: i32,
    },
    FutureDay {
        day: NaiveDate,
        today: NaiveDate,
    },
    NotASum,
    /// More digits than any sum has.
    SumTooLarge,
    /// Letters O where zeros were meant; `meant` is the text with zeros.
    LettersInSum {
        meant: String,
    },
    /// 1,234 among sums with a decimal comma: a thousand and more, or one and a fraction.
    UnclearSum,
    NotACurrency,
    /// A sum without a currency among sums in several.
    MissingCurrency,
    /// Letters that are none in this encoding: the file was damaged or cut, or its encoding is another.
    BrokenLetters,
    MissingClient,
    MissingDay,
    MissingSum,
    /// A client without name, e-mail and phone.
    MissingName,
    /// A complaint that does not say what went wrong.
    MissingWhat,
    ClosedBeforeOpened {
        opened: NaiveDate,
        closed: NaiveDate,
    },
    /// The number stands on `first` too, with another content.
    DuplicateNumberInFile {
        first: usize,
    },
    TooManyColumns {
        cells: usize,
        columns: usize,
    },
    /// The same in a sheet: the heading may stand on two rows.
    CellsBeyondHeading {
        cells: usize,
        columns: usize,
    },
    /// A cell with a formula and no value: the program that saved the file did not calculate it.
    FormulaWithoutValue,
    /// A quote opened on this line is closed nowhere, so the rest of the file is inside it.
    UnclosedQuote,
    /// The file ends inside a cell of this line.
    CutOff,
    /// A quote opened on this line is closed on a later one by chance, and the rows between are inside one cell.
    SwallowedRows {
        rows: usize,
        until: usize,
    },
    BadEmail,
    BadPhone,
    /// What a client owes is no sum, or is one in another currency than the firm's.
    BadDebt,
}

impl Trouble {
    /// Of a row that is wider than its heading.
    pub fn beyond(of_sheet: bool, cells: usize, columns: usize) -> Trouble {
        match of_sheet {
            true => Trouble::CellsBeyondHeading { cells, columns },
            false => Trouble::TooManyColumns { cells, columns },
        }
    }

    /// A warning: the row is taken without the value.
    pub fn is_warning(&self) -> bool {
        matches!(self, Trouble::BadEmail | Trouble::BadPhone | Trouble::BadDebt)
    }

    fn sentence(&self) -> Sentence {
        let say = Sentence::new;
        match self {
            // The years show the leap day, so its absence is told with the year.
            Trouble::NoSuchDay {
                day: 29,
                month: 2,
                year,
            } => say("import-trouble-no-leap-day").with("year", year.to_string()),
            Trouble::NoSuchDay { day, month, .. } => say("import-trouble-no-such-day")
                .with("day", day.to_string())
                .with("month", f64::from(*month)),
            Trouble::NotADate => say("import-trouble-not-a-date"),
            Trouble::YearOutOfRange { from, to } => say("import-trouble-year-out-of-range")
                .with("from", from.to_string())
                .with("to", to.to_string()),
            Trouble::FutureDay { day, today } => {
                say("import-trouble-future-day").with("day", *day).with("today", *today)
            }
            Trouble::NotASum => say("import-trouble-not-a-sum"),
            Trouble::SumTooLarge => say("import-trouble-sum-too-large"),
            Trouble::LettersInSum { meant } => {
                say("import-trouble-letters-in-sum").with("meant", meant.replace(' ', "\u{a0}"))
            }
            Trouble::UnclearSum => say("import-trouble-unclear-sum"),
            Trouble::NotACurrency => say("import-trouble-not-a-currency"),
            Trouble::MissingCurrency => say("import-trouble-missing-currency"),
            Trouble::BrokenLetters => say("import-trouble-broken-letters"),
            Trouble::MissingClient => say("import-trouble-missing-client"),
            Trouble::MissingDay => say("import-trouble-missing-day"),
            Trouble::MissingSum => say("import-trouble-missing-sum"),
            Trouble::MissingName => say("import-trouble-missing-name"),
            Trouble::MissingWhat => say("import-trouble-missing-what"),
            Trouble::ClosedBeforeOpened { opened, closed } => say("import-trouble-closed-before-opened")
                .with("opened", *opened)
                .with("closed", *closed),
            Trouble::DuplicateNumberInFile { first } => say("import-trouble-duplicate-number").with("first", *first),
            Trouble::TooManyColumns { cells, columns } => say("import-trouble-too-many-columns")
                .with("cells", *cells)
                .with("columns", *columns),
            Trouble::CellsBeyondHeading { cells, columns } => say("import-trouble-cells-beyond-heading")
                .with("cells", *cells)
                .with("columns", *columns),
            Trouble::FormulaWithoutValue => say("import-trouble-formula-without-value"),
            Trouble::UnclosedQuote => say("import-trouble-unclosed-quote"),
            Trouble::CutOff => say("import-trouble-cut-off"),
            Trouble::SwallowedRows { rows, until } => say("import-trouble-swallowed-rows")
                .with("rows", *rows)
                .with("until", *until),
            Trouble::BadEmail => say("import-trouble-bad-email"),
            Trouble::BadPhone => say("import-trouble-bad-phone"),
            Trouble::BadDebt => say("import-trouble-bad-debt"),
        }
    }

    /// What would have been right, where an example helps.
    fn expected(&self) -> Option<Sentence> {
        match self {
            Trouble::NoSuchDay { .. }
            | Trouble::NotADate
            | Trouble::YearOutOfRange { .. }
            | Trouble::FutureDay { .. }
            | Trouble::MissingDay
            | Trouble::ClosedBeforeOpened { .. } => Some(Sentence::new("import-expected-day")),
            Trouble::NotASum | Trouble::SumTooLarge | Trouble::LettersInSum { .. } | Trouble::MissingSum => {
                Some(Sentence::new("import-expected-sum"))
            }
            Trouble::UnclearSum => Some(Sentence::new("import-expected-clear-sum")),
            Trouble::NotACurrency | Trouble::MissingCurrency => Some(Sentence::new("import-expected-currency")),
            Trouble::MissingClient | Trouble::MissingName => Some(Sentence::new("import-expected-client")),
            Trouble::BadEmail => Some(Sentence::new("import-expected-email")),
            Trouble::BadPhone => Some(Sentence::new("import-expected-phone")),
            Trouble::BadDebt => Some(Sentence::new("import-expected-debt")),
            Trouble::FormulaWithoutValue => Some(Sentence::new("import-expected-value")),
            Trouble::BrokenLetters => Some(Sentence::new("import-expected-letters")),
            Trouble::UnclosedQuote | Trouble::SwallowedRows { .. } => Some(Sentence::new("import-expected-quote")),
            Trouble::MissingWhat
            | Trouble::DuplicateNumberInFile { .. }
            | Trouble::TooManyColumns { .. }
            | Trouble::CellsBeyondHeading { .. }
            | Trouble::CutOff => None,
        }
    }
}

/// One trouble at its place in the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Problem {
    /// The physical line, counted from 1.
    pub line: usize,
    /// The column, counted from 0; `None` when it is about the whole row.
    pub column: Option<usize>,
    pub heading: String,
    pub given: String,
    pub trouble: Trouble,
    /// Whether the row is taken all the same.
    pub warning: bool,
    pub sentence: Sentence,
    pub expected: Option<Sentence>,
}

/// How much of a wrong cell is repeated to the user.
const GIVEN: usize = 80;

impl Problem {
    pub fn new(trouble: Trouble, line: usize, column: Option<usize>, heading: &str, given: &str) -> Problem {
        let given: String = given.chars().take(GIVEN).collect();
        // Of a file without headings the number of the column has to do.
        let place = match (heading, column) {
            ("", Some(at)) => (at + 1).to_string(),
            (heading, _) => heading.to_owned(),
        };
        let sentence = trouble
            .sentence()
            .with("line", line)
            .with("column", place)
            .with("text", given.as_str());
        let (warning, expected) = (trouble.is_warning(), trouble.expected());
        Problem {
            line,
            column,
            heading: heading.to_owned(),
            given,
            trouble,
            warning,
            sentence,
            expected,
        }
    }
}

/// Why nothing at all can be read from a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Unreadable {
    Empty,
    /// A workbook in a form that is not read: .xlsb, Excel 4 and before.
    Workbook,
    /// An archive or a document, no table in it.
    Archive,
    /// A PDF, RTF or JSON, whatever it is called.
    Document {
        format: &'static str,
    },
    /// A workbook that breaks off or contradicts itself.
    Damaged,
    /// A workbook behind a password.
    Encrypted,
    /// A web page without a table.
    NoTable,
    /// The sheet the user named is not there.
    NoSheet {
        name: String,
        /// Those there are.
        sheets: Vec<String>,
    },
    /// The user named a sheet of a text, which has none.
    NoSheets,
    NotText,
    /// A text, but not in the letters the user said it is in.
    OtherEncoding {
        encoding: Encoding,
    },
    /// The headings are in other letters than the rest, so that nothing is known of the columns.
    MixedLetters {
        line: usize,
    },
    /// A text with zero bytes in it, on this line first.
    ZeroBytes {
        line: usize,
    },
    /// A heading, or nothing but totals and cancelled orders, and no row to take.
    NoRows,
    /// No heading is recognised and the contents do not tell either.
    NoHeading,
    /// The columns are known but for the one without which no row can be taken.
    MissingColumn {
        field: Field,
    },
    CellTooLarge {
        line: usize,
        /// Counted from 0.
        column: usize,
    },
    TooManyRows {
        limit: usize,
    },
    /// Unpacks to more than any table of a small business takes.
    TooLarge {
        megabytes: usize,
    },
    TooManyColumns {
        line: usize,
        columns: usize,
        limit: usize,
    },
    /// Clients, documents and goods one under another, and from this line on nobody can tell which is which.
    Levels {
        line: usize,
    },
    /// It was not read to its end, because the user stopped it.
    Stopped,
}

impl Unreadable {
    pub fn sentence(&self, file: &str) -> Sentence {
        let sentence = match self {
            Unreadable::Empty => Sentence::new("import-unreadable-empty"),
            Unreadable::Workbook => Sentence::new("import-unreadable-workbook"),
            Unreadable::Archive => Sentence::new("import-unreadable-archive"),
            Unreadable::Document { format } => Sentence::new("import-unreadable-document").with("format", *format),
            Unreadable::Damaged => Sentence::new("import-unreadable-damaged"),
            Unreadable::Encrypted => Sentence::new("import-unreadable-encrypted"),
            Unreadable::NoTable => Sentence::new("import-unreadable-no-table"),
            Unreadable::NoSheet { name, sheets } => Sentence::new("import-unreadable-no-sheet")
                .with("sheet", name.as_str())
                .with("sheets", sheets.join(", ")),
            Unreadable::NoSheets => Sentence::new("import-unreadable-no-sheets"),
            Unreadable::MixedLetters { line } => Sentence::new("import-answer-encoding").with("row", *line),
            Unreadable::ZeroBytes { line } => Sentence::new("import-unreadable-zero-bytes").with("line", *line),
            Unreadable::TooManyRows { limit } => Sentence::new("import-unreadable-too-many-rows").with("limit", *limit),
            Unreadable::TooLarge { megabytes } => {
                Sentence::new("import-unreadable-too-large").with("megabytes", *megabytes)
            }
            Unreadable::NotText => Sentence::new("import-unreadable-not-text"),
            Unreadable::OtherEncoding { encoding } => {
                Sentence::new("import-unreadable-encoding").with("encoding", encoding.table().name())
            }
            Unreadable::NoRows => Sentence::new("import-unreadable-no-rows"),
            Unreadable::NoHeading => Sentence::new("import-unreadable-no-heading"),
            Unreadable::MissingColumn { field: Field::Day } => Sentence::new("import-unreadable-no-day-column"),
            Unreadable::MissingColumn { field: Field::Sum } => Sentence::new("import-unreadable-no-sum-column"),
            Unreadable::MissingColumn { field: Field::What } => Sentence::new("import-unreadable-no-what-column"),
            Unreadable::MissingColumn { .. } => Sentence::new("import-unreadable-no-client-column"),
            Unreadable::CellTooLarge { line, column } => Sentence::new("import-unreadable-cell-too-large")
                .with("line", *line)
                .with("column", *column + 1),
            Unreadable::TooManyColumns { line, columns, limit } => Sentence::new("import-unreadable-too-many-columns")
                .with("line", *line)
                .with("columns", *columns)
                .with("limit", *limit),
            Unreadable::Levels { line } => Sentence::new("import-unreadable-levels").with("line", *line),
            Unreadable::Stopped => Sentence::new("error-cancelled"),
        };
        sentence.with("file", file)
    }
}
