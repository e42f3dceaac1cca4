//! A list as it is shown, for other programs: its filter, its order, its columns.
//!
//! Rule: cells keep their kind, so sums add up and days sort in a spreadsheet. Edge: which rows and columns is decided by
//! whoever shows the list; a column that a list does not have is refused.

mod lists;

use super::clients::ClientsRequest;
use super::letter_page::lay_down;
use super::losses::LossRowsRequest;
use super::targets::TargetsRequest;
use super::{App, Error, Result};
use crate::domain::language::Language;
use crate::domain::money::Currency;
use crate::domain::sentence::Sentence;
use crate::output::sheet::{self, Cell, MOST_ROWS, Table};
use crate::store::firm;
use crate::texts;
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ExportFormat {
    Xlsx,
    Csv,
}

/// Which list, with what is shown of it. Pages are not asked for: all of it goes out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ExportList {
    Losses {
        request: LossRowsRequest,
    },
    Targets {
        request: TargetsRequest,
    },
    Clients {
        request: ClientsRequest,
    },
    /// Cases in the order shown; `None`: all.
    Cases {
        ids: Option<Vec<i64>>,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SaveExport {
    pub list: ExportList,
    /// Keys of the columns in the order shown; empty: all of them.
    pub columns: Vec<String>,
    pub format: ExportFormat,
    /// `None`: the language of the window.
    pub language: Option<Language>,
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SavedExport {
    pub path: String,
    pub rows: i64,
    pub bytes: i64,
}

pub fn save(app: &App, request: SaveExport) -> Result<SavedExport> {
    let firm = app.read(|db| Ok(firm::get(db)?))?;
    let language = request
        .language
        .or_else(|| Language::from_tag(&firm.ui_language))
        .unwrap_or_default();
    let chosen = |all: Columns| Chosen::of(all, &request.columns, language, firm.currency);
    let table = match &request.list {
        ExportList::Losses { request } => lists::losses(app, request, chosen(lists::LOSSES)?)?,
        ExportList::Targets { request } => lists::targets(app, request, chosen(lists::TARGETS)?)?,
        ExportList::Clients { request } => lists::clients(app, request, chosen(lists::CLIENTS)?)?,
        ExportList::Cases { ids } => lists::cases(app, ids.as_deref(), chosen(lists::CASES)?)?,
    };
    table_saved(app, &table, request.format, language, &request.path)
}

/// A slip in the path makes no folder of its own.
fn folder_is_there(path: &Path) -> Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) if !folder.is_dir() => {
            let sentence = Sentence::new("export-no-folder").with("folder", folder.display().to_string());
            Err(Error::bad("path", sentence))
        }
        _ => Ok(()),
    }
}

/// Any table of typed cells, laid down whole or not at all.
pub(super) fn table_saved(
    app: &App,
    table: &Table,
    format: ExportFormat,
    language: Language,
    path: &str,
) -> Result<SavedExport> {
    if table.rows.len() > MOST_ROWS && format == ExportFormat::Xlsx {
        return Err(Error::bad(
            "format",
            Sentence::new("export-too-long").with("most", MOST_ROWS),
        ));
    }
    let failed = |source: String| Error::Failed {
        doing: "error-writing",
        source,
    };
    let path = Path::new(path);
    folder_is_there(path)?;
    let bytes = match format {
        ExportFormat::Xlsx => sheet::workbook(table, app.today()).map_err(|error| failed(error.to_string()))?,
        // A spreadsheet that reads sums with a comma parts columns by semicolons.
        ExportFormat::Csv => match language {
            Language::En => sheet::text(table, b',', '.'),
            Language::Ru | Language::Bg => sheet::text(table, b';', ','),
        }
        .map_err(|error| failed(error.to_string()))?,
    };
    lay_down(path, &bytes)?;
    Ok(SavedExport {
        path: path.display().to_string(),
        rows: table.rows.len() as i64,
        bytes: bytes.len() as i64,
    })
}

/// The columns a list has: key and the message that heads it.
type Columns = &'static [(&'static str, &'static str)];

/// The columns that go out, headed in the reader's language.
struct Chosen {
    keys: Vec<&'static str>,
    headings: Vec<String>,
    language: Language,
}

impl Chosen {
    fn of(all: Columns, wanted: &[String], language: Language, currency: Currency) -> Result<Chosen> {
        let column = |key: &String| {
            all.iter().find(|(known, _)| known == key).ok_or_else(|| {
                let known: Vec<&str> = all.iter().map(|(known, _)| *known).collect();
                let sentence = Sentence::new("error-no-column").with("column", key.as_str());
                Error::bad("columns", sentence.with("known", known.join(", ")))
            })
        };
        let columns: Vec<_> = match wanted {
            [] => all.iter().collect(),
            keys => keys.iter().map(column).collect::<Result<_>>()?,
        };
        let heading = |words: &str| texts::say(language, &Sentence::new(words).with("currency", currency.code()));
        Ok(Chosen {
            keys: columns.iter().map(|(key, _)| *key).collect(),
            headings: columns.iter().map(|(_, words)| heading(words)).collect(),
            language,
        })
    }

    fn table<Row>(self, title: &str, rows: &[Row], cell: impl Fn(&Row, &str, Language) -> Cell) -> Table {
        let row = |row: &Row| self.keys.iter().map(|key| cell(row, key, self.language)).collect();
        Table {
            title: texts::say(self.language, &Sentence::new(title)),
            rows: rows.iter().map(row).collect(),
            columns: self.headings,
        }
    }
}
