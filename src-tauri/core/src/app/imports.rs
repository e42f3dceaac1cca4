//! Past imports: what each brought, and taking one back as a whole.
//!
//! What nobody has worked with since goes; what somebody stands on stays, and is told by name with the reason. Rule 11: a
//! return goes only together with the order that made it, when this very import brought it and nothing was done after it.
//! Rule 13: nobody becomes lost twice because an import is taken back; his orders stay instead.

use super::backups::{self, Before};
use super::import_changed::fields_of;
use super::refresh::{self, Touched};
use super::shapes::{Id, Nothing};
use super::{App, Error, Result};
use crate::domain::sentence::Sentence;
use crate::import::Field;
use crate::store::import_changes;
use crate::store::import_undo::{self, Reversed, What, Why};
use crate::store::imports::{self, Counts, Landed};
use crate::store::{Connection, Transaction, journal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// How many of those that stay are told by name.
const NAMED: usize = 100;

/// One run of import: its files landed together and go together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PastImport {
    pub id: i64,
    pub day: NaiveDate,
    pub files: Vec<String>,
    pub clients_new: i64,
    pub orders_new: i64,
    /// Contact persons.
    pub contacts_new: i64,
    pub changed: i64,
    pub skipped: i64,
    pub rejected: i64,
    /// Rule 11, by name: whom its orders brought back, as far as they still count as returned.
    pub returned: Vec<PastReturn>,
    pub undone_on: Option<NaiveDate>,
    /// What of it stayed when it was taken back, because somebody stands on it.
    pub kept: i64,
    /// It brought something and has not been taken back, or not all of it.
    pub can_be_undone: bool,
    /// What it changed in what was there before it can be told.
    pub has_changes: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PastReturn {
    pub case_id: i64,
    pub client: String,
    pub day: NaiveDate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum KeptWhat {
    Order,
    Client,
    Value,
    Employee,
}

/// Something of the import that stays, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct KeptRow {
    pub what: KeptWhat,
    /// The client's name, or the employee's.
    pub name: String,
    /// The order's number.
    pub number: Option<String>,
    /// Of a value: which of his it is.
    pub fields: Vec<Field>,
    pub why: Sentence,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct UndoneImport {
    pub orders_gone: i64,
    pub clients_gone: i64,
    pub values_back: i64,
    /// Cases that are no longer returned, by the client's name.
    pub returns_gone: Vec<String>,
    /// The first hundred.
    pub kept: Vec<KeptRow>,
    pub kept_count: i64,
}

pub fn list(app: &App, _: Nothing) -> Result<Vec<PastImport>> {
    app.read(|db| {
        let mut runs = past(db)?;
        for run in runs.iter_mut().filter(|run| run.can_be_undone) {
            run.has_changes = import_changes::some_stay(db, run.id)?;
        }
        Ok(runs)
    })
}

fn past(db: &Connection) -> Result<Vec<PastImport>> {
    let mut returned: HashMap<i64, Vec<PastReturn>> = HashMap::new();
    for back in import_changes::returned(db, None)? {
        returned.entry(back.run).or_default().push(PastReturn {
            case_id: back.case_id,
            client: back.client,
            day: back.day,
        });
    }
    let mut runs: Vec<PastImport> = Vec::new();
    for landed in imports::all(db)? {
        match runs.last_mut() {
            Some(run) if run.id == landed.run => run.add(landed),
            _ => {
                let mut run = PastImport {
                    id: landed.run,
                    day: landed.day,
                    files: Vec::new(),
                    clients_new: 0,
                    orders_new: 0,
                    contacts_new: 0,
                    changed: 0,
                    skipped: 0,
                    rejected: 0,
                    returned: Vec::new(),
                    undone_on: landed.undone_on,
                    kept: 0,
                    can_be_undone: false,
                    has_changes: false,
                };
                run.add(landed);
                runs.push(run);
            }
        }
    }
    for run in &mut runs {
        run.returned = returned.remove(&run.id).unwrap_or_default();
    }
    Ok(runs)
}

impl PastImport {
    fn add(&mut self, file: Landed) {
        let Counts {
            clients_new,
            orders_new,
            contacts_new,
            changed,
            skipped,
            rejected,
        } = file.counts;
        self.files.push(file.file_name);
        self.clients_new += clients_new;
        self.orders_new += orders_new;
        self.contacts_new += contacts_new;
        self.changed += changed;
        self.skipped += skipped;
        self.rejected += rejected;
        self.kept += file.kept;
        let brought = self.clients_new + self.orders_new + self.changed > 0 || file.noted;
        self.can_be_undone = match self.undone_on {
            None => self.can_be_undone || brought,
            Some(_) => self.kept > 0,
        };
    }
}

pub fn undo(app: &App, id: Id) -> Result<UndoneImport> {
    let today = app.today();
    let run = app
        .read(past)?
        .into_iter()
        .find(|run| run.id == id.id)
        .ok_or(Error::NotFound)?;
    if !run.can_be_undone {
        return Err(Error::bad("id", Sentence::new("import-undone-already")));
    }
    backups::before(app, Before::Undo)?;
    let reversed = app.write("import-undo", |tx| {
        let reversed = reverse(tx, run.id, today)?;
        journal::clear(tx)?;
        Ok(reversed)
    })?;
    Ok(told(reversed))
}

/// Takes the run back and brings losses and returns up to date. Whoever would be lost twice by it keeps his orders, and it
/// is tried again.
fn reverse(tx: &Transaction, run: i64, today: NaiveDate) -> Result<Reversed> {
    let mut spared: Vec<i64> = Vec::new();
    loop {
        import_undo::attempt(tx)?;
        let mut reversed = import_undo::reverse(tx, run, &spared, today)?;
        let found = refresh::bring(tx, today, Touched::Everybody)?;
        let before = spared.len();
        spared.extend(found.lost_twice);
        spared.sort_unstable();
        spared.dedup();
        if spared.len() == before {
            import_undo::people_back(tx, run, &mut reversed)?;
            import_undo::settle(tx)?;
            return Ok(reversed);
        }
        import_undo::give_up(tx)?;
    }
}

fn told(reversed: Reversed) -> UndoneImport {
    UndoneImport {
        orders_gone: reversed.orders,
        clients_gone: reversed.clients,
        values_back: reversed.values,
        returns_gone: reversed.returns.into_iter().map(|(_, client)| client).collect(),
        kept_count: reversed.kept.len() as i64,
        kept: reversed
            .kept
            .into_iter()
            .take(NAMED)
            .map(|kept| KeptRow {
                what: match kept.what {
                    What::Order => KeptWhat::Order,
                    What::Client => KeptWhat::Client,
                    What::Value => KeptWhat::Value,
                    What::Employee => KeptWhat::Employee,
                },
                why: Sentence::new(why(kept.why)),
                fields: kept
                    .values
                    .map_or_else(Vec::new, |(table, columns)| fields_of(&table, &columns)),
                name: kept.name,
                number: kept.number,
            })
            .collect(),
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Returned => "import-kept-returned",
        Why::LostTwice => "import-kept-lost-twice",
        Why::SecondLoss => "import-kept-second-loss",
        Why::Compensation => "import-kept-compensation",
        Why::Complaint => "import-kept-complaint",
        Why::Case => "import-kept-case",
        Why::Changed => "import-kept-changed",
        Why::Later => "import-kept-later",
        Why::Orders => "import-kept-orders",
        Why::ToldUs => "import-kept-told-us",
        Why::Merged => "import-kept-merged",
        Why::Used => "import-kept-used",
    }
}
