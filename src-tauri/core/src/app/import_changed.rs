//! What an import changed in what was there before it: field by field, what stood there and what stands there now.
//!
//! It is read from what taking the import back goes by, so nothing is written for it, and once the import has been taken back only
//! what stayed of it is told. Edge: what came anew is counted, not told here.

mod beside;

use super::export::{self, ExportFormat, SavedExport};
use super::shapes::Id;
use super::{App, Error, Result};
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use crate::domain::sentence::{Argument, Sentence};
use crate::import::Field;
use crate::output::sheet::{Cell, Table};
use crate::store::import_changes::{self, Changed};
use crate::store::{Connection, employees, firm, imports};
use crate::texts;
use beside::{Added, with_role};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// What one run changed: the first [`Changes::SHOWN`] rows and the count of all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Changes {
    /// The run, as [`super::imports::PastImport`] counts it; `None` where it was only tried.
    pub run: Option<i64>,
    pub count: i64,
    pub first: Vec<Change>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ChangedWhat {
    Order,
    /// An order that stood and was called off or given back whole.
    #[serde(rename = "called-off")]
    CalledOff,
    Client,
    Inquiry,
    Complaint,
    Employee,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Change {
    pub what: ChangedWhat,
    pub client_id: Option<i64>,
    /// The client's name, or the employee's.
    pub name: String,
    /// Of an order.
    pub number: Option<String>,
    pub day: Option<NaiveDate>,
    pub fields: Vec<ChangedField>,
}

/// One field; nothing stood there or stands there now where an argument is missing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ChangedField {
    pub field: Field,
    pub before: Option<Argument>,
    pub after: Option<Argument>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SaveChanges {
    pub run: i64,
    pub format: ExportFormat,
    /// `None`: the language of the window.
    #[serde(default)]
    pub language: Option<Language>,
    pub path: String,
}

impl Changes {
    pub const SHOWN: usize = 300;

    /// What the run has changed so far.
    pub(super) fn of(db: &Connection, run: i64) -> Result<Changes> {
        let first = rows(db, run, Some(Changes::SHOWN))?;
        let count = match first.iter().map(|change| change.fields.len()).sum::<usize>() < Changes::SHOWN {
            true => first.len() as i64,
            false => import_changes::count(db, run)?.max(first.len() as i64),
        };
        Ok(Changes {
            run: Some(run),
            count,
            first,
        })
    }
}

pub fn list(app: &App, Id { id }: Id) -> Result<Changes> {
    app.read(|db| {
        standing(db, id)?;
        Changes::of(db, id)
    })
}

pub fn save(app: &App, request: SaveChanges) -> Result<SavedExport> {
    let (language, table) = app.read(|db| {
        standing(db, request.run)?;
        let own = || Language::from_tag(&firm::get(db).ok()?.ui_language);
        let language = request.language.or_else(own).unwrap_or_default();
        Ok((language, table(language, &rows(db, request.run, None)?)))
    })?;
    export::table_saved(app, &table, request.format, language, &request.path)
}

/// # Errors
/// When there is no such run, or it has been taken back and nothing of what it changed has stayed.
fn standing(db: &Connection, run: i64) -> Result<()> {
    let past = imports::all(db)?.into_iter().find(|landed| landed.run == run);
    match past.ok_or(Error::NotFound)?.undone_on {
        Some(_) if import_changes::some_stay(db, run)? => Ok(()),
        Some(day) => Err(Error::bad(
            "run",
            Sentence::new("import-changes-undone").with("day", day),
        )),
        None => Ok(()),
    }
}

/// Each order, client and so on once, with all that changed of it.
fn rows(db: &Connection, run: i64, most: Option<usize>) -> Result<Vec<Change>> {
    let people: HashMap<i64, String> = employees::all(db)?.into_iter().map(|one| (one.id, one.name)).collect();
    let said = Said {
        people,
        currency: firm::get(db)?.currency,
    };
    let mut changes: Vec<Change> = Vec::new();
    let mut clients: HashMap<i64, usize> = HashMap::new();
    let mut added = Added::default();
    for changed in import_changes::of_run(db, run, most)? {
        let fields = said.fields(&changed);
        if fields.is_empty() {
            continue;
        }
        added.note(&changed);
        let what = what(&changed);
        let known = changed.client_id.filter(|_| what == ChangedWhat::Client);
        if let Some(at) = known.and_then(|id| clients.get(&id)) {
            changes[*at].fields.extend(fields);
            continue;
        }
        if let Some(id) = known {
            clients.insert(id, changes.len());
        }
        let (number, day) = changed.order.unzip();
        changes.push(Change {
            what,
            client_id: changed.client_id,
            name: changed.name,
            number,
            day,
            fields,
        });
    }
    for change in &mut changes {
        change.without_moved();
        change.beside_the_others(db, &added)?;
    }
    Ok(changes)
}

fn what(changed: &Changed) -> ChangedWhat {
    match changed.table.as_str() {
        "orders" if changed.calls_off() => ChangedWhat::CalledOff,
        "orders" => ChangedWhat::Order,
        "inquiries" => ChangedWhat::Inquiry,
        "complaints" => ChangedWhat::Complaint,
        "employees" => ChangedWhat::Employee,
        _ => ChangedWhat::Client,
    }
}

/// The columns of a table and the fields they are to the user; the others are told by none or by their neighbours.
fn columns(table: &str) -> &'static [(&'static str, Field)] {
    match table {
        "clients" => &[
            ("name", Field::Name),
            ("source_id", Field::ClientId),
            ("tax_id", Field::TaxId),
            ("group_name", Field::Tags),
            ("language", Field::Language),
            ("served_by", Field::ServedBy),
            ("note", Field::Note),
            ("debt_minor", Field::Debt),
        ],
        "contact_persons" => &[("full_name", Field::Person), ("role", Field::Role)],
        "addresses" => &[
            ("street", Field::Address),
            ("city", Field::City),
            ("postal_code", Field::PostalCode),
            ("country", Field::Country),
        ],
        "phones" => &[("number", Field::Phone)],
        "emails" => &[("address", Field::Email)],
        "orders" => &[
            ("day", Field::Day),
            ("sum_minor", Field::Sum),
            ("profit_minor", Field::Profit),
            ("served_by", Field::ServedBy),
        ],
        "inquiries" => &[("day", Field::Opened), ("what", Field::What)],
        "complaints" => &[
            ("opened_on", Field::Opened),
            ("what", Field::What),
            ("closed_on", Field::Closed),
        ],
        "employees" => &[("name", Field::Person), ("role", Field::Role), ("phone", Field::Phone)],
        _ => &[],
    }
}

/// What columns of a table are to the user.
pub(super) fn fields_of(table: &str, among: &[String]) -> Vec<Field> {
    let named = columns(table)
        .iter()
        .filter(|(column, _)| among.iter().any(|one| one == column));
    named.map(|(_, field)| *field).collect()
}

/// What the values of a row are said with.
struct Said {
    people: HashMap<i64, String>,
    currency: Currency,
}

impl Said {
    fn fields(&self, changed: &Changed) -> Vec<ChangedField> {
        let text = |column| changed.after.get(column).and_then(Value::as_str).unwrap_or_default();
        if changed.table == "contact_persons" && changed.before.is_none() {
            return vec![ChangedField {
                field: Field::Person,
                before: None,
                after: Some(Argument::Text(with_role(text("full_name"), text("role")))),
            }];
        }
        let fields = columns(&changed.table).iter().map(|(column, field)| ChangedField {
            field: *field,
            before: changed.before.as_ref().and_then(|row| self.value(row, column)),
            after: self.value(&changed.after, column),
        });
        // A gift that was called off came to nothing before it too.
        let told = |field: &ChangedField| field.field == Field::Sum && changed.calls_off();
        fields
            .filter(|field| field.before != field.after || told(field))
            .collect()
    }

    fn value(&self, row: &Map<String, Value>, column: &str) -> Option<Argument> {
        let text = || row.get(column)?.as_str().filter(|text| !text.is_empty());
        let whole = || row.get(column)?.as_i64();
        let currency = row.get("currency").and_then(Value::as_str).and_then(Currency::new);
        match column {
            "day" | "opened_on" | "closed_on" => text()?.parse::<NaiveDate>().ok().map(Argument::Day),
            "served_by" => self.people.get(&whole()?).cloned().map(Argument::Text),
            "debt_minor" => Some(Argument::Money(Money::new(
                whole().filter(|debt| *debt > 0)?,
                self.currency,
            ))),
            "sum_minor" | "profit_minor" => {
                Some(Argument::Money(Money::new(whole()?, currency.unwrap_or(self.currency))))
            }
            _ => Some(Argument::Text(text()?.to_owned())),
        }
    }
}

/// A row for each field, so that it sorts and filters.
fn table(language: Language, changes: &[Change]) -> Table {
    let say = |key: &str| texts::say(language, &Sentence::new(key));
    let cell = |value: &Option<Argument>| match value {
        Some(Argument::Day(day)) => Cell::Day(*day),
        Some(Argument::Money(sum)) => Cell::Text(texts::money(language, *sum)),
        Some(Argument::Text(text)) => Cell::Text(text.clone()),
        _ => Cell::Empty,
    };
    let rows = changes.iter().flat_map(|change| {
        change.fields.iter().map(move |field| {
            vec![
                Cell::Text(say(change.what.key())),
                Cell::Text(change.name.clone()),
                change.number.clone().map_or(Cell::Empty, Cell::Text),
                change.day.map_or(Cell::Empty, Cell::Day),
                Cell::Text(say(field.field.key())),
                cell(&field.before),
                cell(&field.after),
            ]
        })
    });
    let headings = [
        "import-change-what",
        "export-client",
        "import-field-number",
        "import-field-day",
        "import-change-field",
        "import-change-before",
        "import-change-after",
    ];
    Table {
        title: say("import-changes"),
        columns: headings.map(say).to_vec(),
        rows: rows.collect(),
    }
}

impl ChangedWhat {
    /// The message that names it.
    fn key(self) -> &'static str {
        match self {
            ChangedWhat::Order => "import-changed-order",
            ChangedWhat::CalledOff => "import-changed-called-off",
            ChangedWhat::Client => "import-changed-client",
            ChangedWhat::Inquiry => "import-changed-inquiry",
            ChangedWhat::Complaint => "import-changed-complaint",
            ChangedWhat::Employee => "import-changed-employee",
        }
    }
}
