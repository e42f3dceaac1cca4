//! The sample drive: an invented bakery supplier with two years of orders up to today and a drive two months old.
//!
//! Filled through the store in one transaction, so every rule of the database holds for it too. The order matters: what
//! was bought before the losses, the losses themselves as the program computes them, the cases on them, and only then the
//! later orders, which make the returns (rule 11). Edge: nothing of it goes into the journal of undo.

mod clients;
mod data;
mod orders;
mod stories;
#[cfg(test)]
mod tests;

use super::Result;
use super::refresh::{self, Touched};
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use crate::domain::signal::Code;
use crate::store::orders::{Adding, NewOrder};
use crate::store::{self, Transaction, drives, employees, expenses, firm, fixes, losses, reasons};
use chrono::{Datelike, NaiveDate};
use data::{Plan, Words, lacks};
use orders::{Dice, Drawn, day};
use std::collections::HashMap;

/// The number of the first order.
const FIRST_NUMBER: usize = 1201;

/// Fills an empty drive that has just been started.
pub fn fill(tx: &Transaction, language: Language, today: NaiveDate) -> Result<()> {
    let (plan, words) = (data::plan()?, data::words(language)?);
    super::reason_tree::seed_reasons(tx)?;
    let people = firm_and_people(tx, &plan, &words, language)?;
    let mut dice = Dice::new();
    let clients = clients::add(tx, &mut dice, &plan, &words, &people, today)?;
    let ledger = Ledger::of(&mut dice, &clients);
    let stage = Stage {
        tx,
        language,
        today,
        words: &words,
        currency: firm::get(tx)?.currency,
        people,
        clients,
    };

    stage.limits(&plan)?;
    stage.lay_down(&ledger, false)?;
    stage.signals()?;
    refresh::bring(tx, today, Touched::Everybody)?;
    stage.drive(&plan)?;
    stage.fixes(&plan)?;
    for (at, case) in plan.cases.iter().enumerate() {
        stories::open(&stage, case, stage.clients[at].id)?;
    }
    stage.lay_down(&ledger, true)?;
    refresh::bring(tx, today, Touched::Everybody)?;
    for (at, case) in plan.cases.iter().enumerate() {
        stories::end(&stage, case, stage.clients[at].id)?;
    }
    refresh::all(tx, today)
}

/// What every part of the filling needs at hand.
struct Stage<'a> {
    tx: &'a Transaction<'a>,
    language: Language,
    today: NaiveDate,
    words: &'a Words,
    currency: Currency,
    people: HashMap<String, i64>,
    /// Those of the cases first, in the order of the plan.
    clients: Vec<clients::Added>,
}

/// All orders by day, each with its number.
struct Ledger(Vec<Drawn>);

impl Ledger {
    fn of(dice: &mut Dice, clients: &[clients::Added]) -> Ledger {
        let drawn = clients
            .iter()
            .enumerate()
            .flat_map(|(at, client)| orders::draw(dice, at, &client.habit));
        let mut all: Vec<Drawn> = drawn.collect();
        all.sort_by_key(|order| (order.day, order.client));
        Ledger(all)
    }
}

impl Stage<'_> {
    fn day(&self, offset: i64) -> NaiveDate {
        day(self.today, offset)
    }

    fn who(&self, key: &str) -> Result<i64> {
        self.people.get(key).copied().ok_or_else(|| lacks(key))
    }

    fn reason(&self, code: &str) -> Result<reasons::Reason> {
        Ok(reasons::by_code(self.tx, code)?)
    }

    /// The orders before the losses, or those after them.
    fn lay_down(&self, ledger: &Ledger, late: bool) -> Result<()> {
        let mut adding = Adding::to(self.tx)?;
        for (at, order) in ledger.0.iter().enumerate().filter(|(_, order)| order.late == late) {
            let client = &self.clients[order.client];
            let sum = Money::new(self.words.minor(order.sum), self.currency);
            adding.add(&NewOrder {
                client_id: client.id,
                source_system: "",
                number: (FIRST_NUMBER + at).to_string().into(),
                again: 0,
                day: self.day(order.day),
                sum,
                profit_minor: Some((sum.minor as f64 * order.margin).round() as i64),
                served_by: Some(client.served_by),
                import_id: None,
            })?;
        }
        Ok(())
    }

    /// What says that a client is going, besides his silence: he told us, his inquiries bring nothing, he complained.
    fn signals(&self) -> Result<()> {
        for client in &self.clients {
            match client.fate {
                clients::Fate::ToldUs => {
                    losses::add(
                        self.tx,
                        &losses::Loss {
                            id: 0,
                            client_id: client.id,
                            lost_on: self.day(-4),
                            signal: Code::S6,
                            lost_by: Some(client.served_by),
                            last_order_on: Some(self.day(client.habit.last)),
                            gap_days: None,
                            limit_days: None,
                            own_rhythm: true,
                            words: self.words.told.clone(),
                            told_on: Some(self.day(-4)),
                            case_id: None,
                            returned_on: None,
                            came_back_on: None,
                        },
                    )?;
                }
                clients::Fate::OnlyAsks => {
                    for (turn, what) in self.words.inquiries.iter().take(3).enumerate() {
                        store::inquiries::add(self.tx, client.id, self.day(-2 - 4 * turn as i64), what)?;
                    }
                }
                clients::Fate::Complained(at) => self.complained(client, at)?,
                clients::Fate::Plain => {}
            }
        }
        Ok(())
    }

    /// A complaint on the last order that nobody has closed.
    fn complained(&self, client: &clients::Added, at: usize) -> Result<()> {
        let bought = store::orders::of(self.tx, client.id)?;
        let Some(order) = bought.iter().rev().find(|order| order.sum.minor > 0) else {
            return Ok(());
        };
        store::complaints::save(
            self.tx,
            client.id,
            &store::complaints::Complaint {
                id: 0,
                opened_on: order.day + chrono::Days::new(1),
                what: self
                    .words
                    .complaints
                    .get(at)
                    .cloned()
                    .ok_or_else(|| lacks("complaints"))?,
                closed_on: None,
                order_number: None,
                order_id: Some(order.id),
            },
        )?;
        Ok(())
    }

    /// Groups that buy less evenly are waited for longer.
    fn limits(&self, plan: &Plan) -> Result<()> {
        for limit in &plan.limits {
            let group = self.words.groups.iter().find(|group| group.key == limit.group);
            let own = store::limits::GroupLimits {
                group: group.ok_or_else(|| lacks(&limit.group))?.name.clone(),
                sleeping_factor: Some(limit.sleeping_factor),
                lost_factor: Some(limit.lost_factor),
                ..store::limits::GroupLimits::default()
            };
            store::limits::save(self.tx, &own)?;
        }
        Ok(())
    }

    fn drive(&self, plan: &Plan) -> Result<()> {
        let drive = &plan.drive;
        let season = (self.today.month() % 12 / 3) as usize;
        let name = self.words.drives[season].replace("{year}", &self.today.year().to_string());
        drives::save(
            self.tx,
            &drives::Drive {
                id: 0,
                name,
                starts_on: self.day(drive.starts),
                ends_on: Some(self.day(drive.ends)),
                driver_id: Some(self.who(&drive.driver)?),
                budget_minor: self.words.minor(drive.budget),
                hours_week: drive.hours_week,
                goal_returns: drive.goal_returns,
                goal_profit_minor: self.words.minor(drive.goal_profit),
                closed_on: None,
            },
        )?;
        for spent in &self.words.expenses {
            expenses::add(
                self.tx,
                &expenses::Expense {
                    id: 0,
                    case_id: None,
                    drive_id: drives::open(self.tx)?.map(|drive| drive.id),
                    day: self.day(spent.day),
                    what: spent.what.clone(),
                    sum_minor: self.words.minor(spent.sum),
                    client: None,
                },
            )?;
        }
        Ok(())
    }

    fn fixes(&self, plan: &Plan) -> Result<()> {
        for fix in &plan.fixes {
            let said = self.words.fixes.get(&fix.key).ok_or_else(|| lacks(&fix.key))?;
            let id = fixes::add(
                self.tx,
                (self.reason(&fix.reason)?.id, None),
                &said.what,
                self.who(&fix.owner)?,
                self.day(fix.due),
            )?;
            let planned = fixes::get(self.tx, id)?;
            fixes::save(
                self.tx,
                &fixes::Fix {
                    done_on: fix.done.map(|offset| self.day(offset)),
                    evidence: if fix.done.is_some() {
                        said.evidence.clone()
                    } else {
                        String::new()
                    },
                    checked_by: fix.checked_by.as_deref().map(|key| self.who(key)).transpose()?,
                    checked_on: fix.checked.map(|offset| self.day(offset)),
                    ..planned
                },
            )?;
        }
        Ok(())
    }
}

/// The firm's settings and its people, by their keys.
fn firm_and_people(tx: &Transaction, plan: &Plan, words: &Words, language: Language) -> Result<HashMap<String, i64>> {
    let said = &words.firm;
    let before = firm::get(tx)?;
    firm::save(
        tx,
        &firm::Firm {
            name: said.name.clone(),
            address: said.address.clone(),
            city: said.city.clone(),
            postal_code: said.postal_code.clone(),
            phone: said.phone.clone(),
            currency: Currency::new(&words.currency).ok_or_else(|| lacks(&words.currency))?,
            letter_language: language.tag().to_owned(),
            hour_minor: words.minor(plan.firm.hour),
            letter_minor: words.minor(plan.firm.letter),
            visit_minor: words.minor(plan.firm.visit),
            rent_minor: words.minor(plan.firm.rent),
            salary_minor: words.minor(plan.firm.salary),
            ..before
        },
    )?;
    let mut keys: Vec<&String> = words.people.keys().collect();
    keys.sort();
    let mut people = HashMap::new();
    for key in keys {
        let person = &words.people[key];
        let id = employees::save(
            tx,
            &employees::Employee {
                id: 0,
                name: person.name.clone(),
                role: person.role.clone(),
                gender: Some(person.gender.clone()),
                phone: person.phone.clone(),
                is_director: person.is_director,
                commission_share: person.commission,
                active: true,
            },
        )?;
        people.insert(key.clone(), id);
    }
    Ok(people)
}
