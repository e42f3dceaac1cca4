//! What an import brought: counts, and by name whom the owner has to know of.
//!
//! Edge: what is a loss or a return was decided before; here the found ones get their names, some twenty of each kind.

use super::Result;
use super::import_changed::Changes;
use super::landing::{Contradictions, LikeNames, Namesakes, OtherNames};
use super::refresh::Found;
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::import::{self, OtherSheet, Problem};
use crate::store::{Transaction, clients, losses, orders};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ImportResult {
    pub clients_new: i64,
    /// Who was here before, each once however many rows tell of him.
    pub clients_changed: i64,
    pub orders_new: i64,
    pub orders_changed: i64,
    pub contacts_new: i64,
    pub inquiries_new: i64,
    pub complaints_new: i64,
    pub employees_new: i64,
    pub employees_changed: i64,
    /// What of that was there before and is otherwise now, field by field.
    pub changes: Changes,
    /// Already there and the same.
    pub same: i64,
    /// Known already and left as they are, because known rows were to be skipped.
    pub known: i64,
    /// Lines nothing was taken from.
    pub skipped: i64,
    /// The same by why.
    pub skipped_why: SkippedWhy,
    /// New ones: what was given back is no order.
    pub refunds: i64,
    /// New ones who share nothing but the name with a client that is known, by name.
    pub namesakes: Namesakes,
    /// New ones whose names are written almost as that of another client, by name.
    pub like_names: LikeNames,
    /// Rows whose marks lead to two clients.
    pub contradictions: Contradictions,
    /// Rows taken by a phone or an e-mail for a client of quite another name.
    pub other_names: OtherNames,
    pub newly_lost: i64,
    /// Some of them by name, those who bought most first.
    pub lost: Vec<LostByName>,
    /// Who was lost without a case for it and bought again by himself.
    pub bought_again: BoughtAgain,
    /// New orders in currencies without a rate: their sums are shown apart and not counted.
    pub without_rate: Vec<WithoutRate>,
    /// What was decided of the files without asking and may be wrong.
    pub notes: Vec<Sentence>,
    /// Workbooks of which one sheet was read and others hold rows too.
    pub sheets_left: Vec<SheetsLeft>,
    /// Rule 11, by name: an order after the loss has arrived.
    pub returned: Vec<ReturnedByName>,
    /// Whose returning order was corrected and is none any more, by name: the case is where it was.
    pub no_longer_returned: Vec<NoLongerReturned>,
    /// Rule 13, by name.
    pub lost_twice: Vec<String>,
    /// Of the lines that cannot be taken: the first of those that can be read and cannot stand beside what is there already.
    pub refused: Vec<RefusedIn>,
    /// Of the others, that cannot even be read: the first of them.
    pub troubled: Vec<TroubledIn>,
    /// Cells whose lines were taken without them.
    pub without: Without,
}

/// A line left out of a file because of what stands in it, or a cell left out of a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TroubledIn {
    /// The place of the file in the request.
    pub file: usize,
    /// Its name, where there are several.
    pub name: Option<String>,
    pub sentence: Sentence,
    /// What would have been right, where an example helps.
    pub expected: Option<Sentence>,
}

/// Cells that cannot be read, in lines that were taken: the count of all and the first of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Without {
    pub count: i64,
    pub first: Vec<TroubledIn>,
}

/// A line left out of a file, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RefusedIn {
    /// The place of the file in the request.
    pub file: usize,
    pub line: usize,
    pub sentence: Sentence,
}

/// Why nothing was taken from a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SkippedWhy {
    /// The user left it out.
    pub left_out: i64,
    /// It cannot be taken as it is.
    pub troubled: i64,
    pub cancelled: i64,
    /// Equal to another line of the file, or a further one of the same order.
    pub repeated: i64,
    /// A total, or the name of the client above his lines.
    pub totals: i64,
    /// Sold to nobody known.
    pub nobody: i64,
}

impl SkippedWhy {
    pub(super) fn add(&mut self, counts: &import::Counts) {
        self.left_out += counts.skipped as i64;
        self.troubled += counts.troubled as i64;
        self.cancelled += counts.cancelled as i64;
        self.repeated += counts.repeated as i64;
        self.totals += counts.totals as i64;
        self.nobody += counts.nobody as i64;
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct NoLongerReturned {
    pub case_id: i64,
    pub client: String,
    /// Of the order.
    pub number: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReturnedByName {
    pub case_id: i64,
    pub client: String,
    pub day: NaiveDate,
    pub sum: Money,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LostByName {
    pub client_id: i64,
    pub client: String,
    pub lost_on: NaiveDate,
}

/// The first [`BoughtAgain::SHOWN`] and the count of all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct BoughtAgain {
    pub count: i64,
    pub first: Vec<BackByName>,
}

/// His first order after the silence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct BackByName {
    pub client_id: i64,
    pub client: String,
    pub day: NaiveDate,
    pub sum: Money,
    pub case: EarlierCase,
}

/// Whether somebody ever worked on winning him back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum EarlierCase {
    None,
    /// Of an earlier loss.
    Had,
    /// Rule 13: no case is opened for him any more.
    Twice,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WithoutRate {
    pub orders: i64,
    pub sum: Money,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SheetsLeft {
    pub file: String,
    /// The one that was read.
    pub read: String,
    pub others: Vec<OtherSheet>,
}

impl BoughtAgain {
    const SHOWN: usize = 20;
}

impl ImportResult {
    /// Of lines that cannot be read so many are told one by one.
    const TROUBLED: usize = 50;

    /// Whether anything of the drive is otherwise than before the run.
    pub(super) fn brought_anything(&self) -> bool {
        let counted = [
            self.clients_new,
            self.clients_changed,
            self.orders_new,
            self.orders_changed,
            self.refunds,
            self.contacts_new,
            self.inquiries_new,
            self.complaints_new,
            self.employees_new,
            self.employees_changed,
            self.changes.count,
            self.newly_lost,
            self.bought_again.count,
        ];
        let named = [
            self.returned.len(),
            self.no_longer_returned.len(),
            self.lost_twice.len(),
        ];
        counted.iter().any(|count| *count > 0) || named.iter().any(|names| *names > 0)
    }

    /// Adds the first lines and cells of a file that cannot be read.
    pub(super) fn leave_out(&mut self, file: usize, name: Option<&str>, problems: Vec<Problem>) {
        for problem in problems {
            let list = match problem.warning {
                true => &mut self.without.first,
                false => &mut self.troubled,
            };
            if list.len() < ImportResult::TROUBLED {
                list.push(TroubledIn {
                    file,
                    name: name.map(str::to_owned),
                    sentence: problem.sentence,
                    expected: problem.expected,
                });
            }
        }
    }

    /// Adds what the refresh found of the clients, by name.
    pub(super) fn find(&mut self, tx: &Transaction, found: Found) -> Result<()> {
        let losses = found.losses;
        self.newly_lost = losses.new;
        for client_id in losses.named {
            if let Some(loss) = losses::latest(tx, client_id)? {
                self.lost.push(LostByName {
                    client_id,
                    client: clients::get(tx, client_id)?.name,
                    lost_on: loss.lost_on,
                });
            }
        }
        let again = losses.bought_again;
        self.bought_again.count = again.len() as i64;
        for (client_id, before) in again.into_iter().take(BoughtAgain::SHOWN) {
            if let Some(order) = orders::first_after(tx, client_id, before)? {
                let client = clients::get(tx, client_id)?;
                self.bought_again.first.push(BackByName {
                    client_id,
                    client: client.name,
                    day: order.day,
                    sum: order.sum,
                    case: match client.lost_twice_on {
                        Some(_) => EarlierCase::Twice,
                        None if clients::case_ids(tx, client_id)?.is_empty() => EarlierCase::None,
                        None => EarlierCase::Had,
                    },
                });
            }
        }
        let back: HashSet<i64> = found.returned.iter().map(|returned| returned.case_id).collect();
        self.no_longer_returned.retain(|one| !back.contains(&one.case_id));
        for returned in found.returned {
            self.returned.push(ReturnedByName {
                case_id: returned.case_id,
                client: clients::get(tx, returned.client_id)?.name,
                day: returned.returned_on,
                sum: orders::get(tx, returned.order_id)?.sum,
            });
        }
        for client in found.lost_twice {
            self.lost_twice.push(clients::get(tx, client)?.name);
        }
        Ok(())
    }
}
