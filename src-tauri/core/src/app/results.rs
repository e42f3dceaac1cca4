//! Results: contacted, returned, regain rate with its interval, spent, earned; and who came back.
//!
//! A drive counts its own cases and its own expenses. Where several drives are there, all of them can be asked for.

use super::cases::costs::{self, Spending};
use super::cases::next::{self, Course};
use super::shapes::Who;
use super::{App, Error, Result};
use crate::domain::case::ClosedAs;
use crate::domain::money::{Currency, Money};
use crate::domain::results::{self, Rate};
use crate::domain::sentence::Sentence;
use crate::store::cases::{self, OrderSince};
use crate::store::drives::{self, Drive};
use crate::store::firm::{self, Firm};
use crate::store::offers::{self, Compensation, Offer};
use crate::store::touches::Touch;
use crate::store::{Connection, clients, employees, expenses, losses};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::HashMap;

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ResultsRequest {
    /// `None`: the open drive, or the one that ended last.
    pub drive_id: Option<i64>,
    /// All drives, and what belongs to none.
    pub all: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct DriveName {
    pub id: i64,
    pub name: String,
    pub starts_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Results {
    /// The drive that is counted; `None`: everything.
    pub drive: Option<DriveName>,
    /// Drives to choose from, newest first.
    pub drives: Vec<DriveName>,
    /// All of it in one line.
    pub line: Sentence,
    /// Cases opened.
    pub wanted: i64,
    /// Cases with at least one touch done.
    pub contacted: i64,
    pub returned: i64,
    /// Returned with no touch before the order; not in `returned`.
    pub spontaneous: i64,
    /// Clients who came back in the days that are counted after a loss that nobody had a case for; in no other figure.
    pub without_case: i64,
    pub of_contacted: Rate,
    pub of_wanted: Rate,
    pub spent: Money,
    /// Profit of the returned clients' orders since their return; by the firm's margin where profit is unknown.
    pub earned: Money,
    pub profit_known: bool,
    pub romi: Option<f64>,
    pub net_romi: Option<f64>,
    pub returns: Vec<ReturnRow>,
    pub commissions: Vec<Commission>,
    /// Stated against true reason, where they differ.
    pub gaps: Vec<ReasonGap>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReturnRow {
    pub case_id: i64,
    pub client: String,
    pub lost_on: NaiveDate,
    pub returned_on: NaiveDate,
    /// The trial order.
    pub first_order: Money,
    pub orders_since: i64,
    pub earned: Money,
    pub spent: Money,
    pub driver: Who,
    pub spontaneous: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Commission {
    pub who: Who,
    pub share: f64,
    pub sum: Money,
}

/// "Said price, was rudeness."
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReasonGap {
    pub stated_code: String,
    pub stated_name: String,
    pub true_code: String,
    pub true_name: String,
    pub cases: i64,
}

pub fn get(app: &App, request: ResultsRequest) -> Result<Results> {
    let today = app.today();
    app.read(|db| {
        let drives: Vec<DriveName> = drives::all(db)?.into_iter().map(DriveName::from).collect();
        let drive = counted(&drives, request)?;
        let drive_id = drive.as_ref().map(|drive| drive.id);
        let firm = firm::get(db)?;
        let books = Books::of(db)?;
        let clients = clients::of_cases(db)?;
        let people = next::People::of(db)?;
        let courses: Vec<Course> = next::all(db, today)?
            .into_iter()
            .filter(|course| drive_id.is_none() || course.line.case.drive_id == drive_id)
            .collect();

        let (mut contacted, mut returned, mut spontaneous) = (0, 0, 0);
        let mut spent_minor = of_no_case(db, drive_id)?;
        let mut earned_minor = 0;
        let mut profit_known = true;
        let mut of_driver: HashMap<i64, i64> = HashMap::new();
        let mut rows = Vec::new();
        for course in &courses {
            let case = &course.line.case;
            let spent = books.spent(&firm, course);
            spent_minor += spent.minor;
            let reached = course
                .touches
                .iter()
                .any(|touch| before_return(touch, course.line.returned_on));
            contacted += u32::from(reached);
            let Some(returned_on) = course.line.returned_on else {
                continue;
            };
            let brought = books.brought(&firm, case.id);
            if reached {
                returned += 1;
                earned_minor += brought.profit_minor;
                profit_known &= brought.profit_known;
                *of_driver.entry(case.driver_id).or_default() += brought.profit_minor;
            } else {
                spontaneous += 1;
            }
            rows.push(ReturnRow {
                case_id: case.id,
                client: clients
                    .get(&case.client_id)
                    .map(|client| client.name.clone())
                    .unwrap_or_default(),
                lost_on: course.line.lost_on,
                returned_on,
                first_order: brought.first,
                orders_since: brought.orders,
                earned: firm.money(brought.profit_minor),
                spent,
                driver: people.who(case.driver_id),
                spontaneous: !reached,
            });
        }
        rows.sort_by_key(|row| (Reverse(row.returned_on), row.case_id));

        let (spent, earned) = (firm.money(spent_minor), firm.money(earned_minor));
        let of_contacted = results::rate(returned, contacted);
        let wanted = courses.iter().filter(|course| is_wanted(course)).count();
        Ok(Results {
            without_case: came_back_unasked(db, drive.as_ref(), today)?,
            drive,
            drives,
            line: line(&of_contacted, spent, earned),
            wanted: wanted as i64,
            contacted: i64::from(contacted),
            returned: i64::from(returned),
            spontaneous,
            of_contacted,
            of_wanted: results::rate(returned, u32::try_from(wanted).unwrap_or(u32::MAX)),
            spent,
            earned,
            profit_known,
            romi: results::romi(earned.units(), spent.units()),
            net_romi: results::net_romi(earned.units(), spent.units()),
            returns: rows,
            commissions: commissions(db, &firm, &of_driver)?,
            gaps: cases::reason_gaps(db, drive_id)?.into_iter().map(gap).collect(),
        })
    })
}

/// How many bought again by themselves while a drive ran, or ever, and had no case.
fn came_back_unasked(db: &Connection, drive: Option<&DriveName>, today: NaiveDate) -> Result<i64> {
    let from = drive.map_or(NaiveDate::MIN, |drive| drive.starts_on);
    let to = drive.and_then(|drive| drive.closed_on).unwrap_or(today);
    Ok(losses::came_back_unasked(db, from, to)?.len() as i64)
}

/// Whom we let go, or left in peace, without a talk or a visit was never wanted back.
fn is_wanted(course: &Course) -> bool {
    let closed_as = course.line.case.closed_as;
    let let_go = matches!(closed_as, Some(ClosedAs::GoodRiddance | ClosedAs::LostTwice));
    !let_go || course.line.returned_on.is_some() || course.touches.iter().any(|touch| touch.done_on.is_some())
}

/// What a drive has cost so far, in minor units of the firm's currency.
pub(super) fn spent_in(db: &Connection, firm: &Firm, drive: i64, today: NaiveDate) -> Result<i64> {
    let books = Books::of(db)?;
    let of_cases: i64 = next::all(db, today)?
        .iter()
        .filter(|course| course.line.case.drive_id == Some(drive))
        .map(|course| books.spent(firm, course).minor)
        .sum();
    Ok(of_cases + of_no_case(db, Some(drive))?)
}

/// The drive asked for; without one the open drive, then the one that ended last; everything where no drive was started.
fn counted(drives: &[DriveName], request: ResultsRequest) -> Result<Option<DriveName>> {
    if request.all {
        return Ok(None);
    }
    match request.drive_id {
        Some(id) => drives
            .iter()
            .find(|drive| drive.id == id)
            .cloned()
            .map(Some)
            .ok_or(Error::NotFound),
        None => Ok(drives
            .iter()
            .find(|drive| drive.closed_on.is_none())
            .or(drives.first())
            .cloned()),
    }
}

impl From<Drive> for DriveName {
    fn from(drive: Drive) -> DriveName {
        DriveName {
            id: drive.id,
            name: drive.name,
            starts_on: drive.starts_on,
            closed_on: drive.closed_on,
        }
    }
}

/// Expenses of a drive as a whole; without a drive, of all of them and of none.
fn of_no_case(db: &Connection, drive: Option<i64>) -> Result<i64> {
    let all = expenses::all(db)?;
    let own = all
        .iter()
        .filter(|expense| expense.case_id.is_none() && (drive.is_none() || expense.drive_id == drive));
    Ok(own.map(|expense| expense.sum_minor).sum())
}

/// A touch on the very day of the order counts as one before it: the order of the day is rarely known to the minute.
fn before_return(touch: &Touch, returned_on: Option<NaiveDate>) -> bool {
    touch
        .done_on
        .is_some_and(|done| returned_on.is_none_or(|returned| done <= returned))
}

/// What is read once for all cases.
struct Books {
    offers: HashMap<i64, Offer>,
    compensations: HashMap<i64, Compensation>,
    expenses: HashMap<i64, i64>,
    orders: HashMap<i64, Vec<OrderSince>>,
}

/// What one returned client has brought since.
struct Brought {
    first: Money,
    orders: i64,
    profit_minor: i64,
    profit_known: bool,
}

impl Books {
    fn of(db: &Connection) -> Result<Books> {
        let mut orders: HashMap<i64, Vec<OrderSince>> = HashMap::new();
        for order in cases::orders_since_return(db)? {
            orders.entry(order.case_id).or_default().push(order);
        }
        Ok(Books {
            offers: offers::all(db)?,
            compensations: offers::compensations(db)?,
            expenses: expenses::by_case(db)?,
            orders,
        })
    }

    fn spent(&self, firm: &Firm, course: &Course) -> Money {
        let id = course.line.case.id;
        costs::spent(
            firm,
            &Spending {
                touches: &course.touches,
                offer: self.offers.get(&id),
                compensation: self.compensations.get(&id),
                expenses_minor: self.expenses.get(&id).copied().unwrap_or(0),
                returned: course.line.returned_on.is_some(),
            },
        )
    }

    fn brought(&self, firm: &Firm, case_id: i64) -> Brought {
        let orders = self.orders.get(&case_id).map(Vec::as_slice).unwrap_or_default();
        let own = || orders.iter().filter(|order| order.currency == firm.currency.code());
        let first = orders
            .iter()
            .find(|order| order.first)
            .map(|order| Money::new(order.sum_minor, Currency::new(&order.currency).unwrap_or(firm.currency)));
        Brought {
            first: first.unwrap_or(Money::zero(firm.currency)),
            orders: orders.iter().filter(|order| order.sum_minor > 0).count() as i64,
            profit_minor: own()
                .map(|order| costs::profit(firm, order.sum_minor, order.profit_minor))
                .sum(),
            profit_known: own().all(|order| order.profit_minor.is_some()),
        }
    }
}

/// All of it in one line.
fn line(rate: &Rate, spent: Money, earned: Money) -> Sentence {
    let said = match rate.share {
        Some(share) => Sentence::new("results-line")
            .with("contacted", i64::from(rate.n))
            .with("returned", i64::from(rate.hits))
            .share("share", share)
            .share("low", rate.interval.low)
            .share("high", rate.interval.high),
        None => Sentence::new("results-line-nobody"),
    };
    said.with("spent", spent).with("earned", earned)
}

/// Rule 2: the driver has a motive, his share of the profit he brought back. A loss earns nobody anything.
fn commissions(db: &Connection, firm: &Firm, of_driver: &HashMap<i64, i64>) -> Result<Vec<Commission>> {
    let mut commissions = Vec::new();
    for employee in employees::all(db)? {
        let Some(profit) = of_driver.get(&employee.id) else {
            continue;
        };
        if employee.commission_share > 0.0 {
            commissions.push(Commission {
                who: Who {
                    id: employee.id,
                    name: employee.name,
                },
                share: employee.commission_share,
                sum: firm.money(((*profit).max(0) as f64 * employee.commission_share).round() as i64),
            });
        }
    }
    commissions.sort_by_key(|commission| Reverse(commission.sum.minor));
    Ok(commissions)
}

fn gap(gap: cases::Gap) -> ReasonGap {
    ReasonGap {
        stated_code: gap.stated.0,
        stated_name: gap.stated.1,
        true_code: gap.found.0,
        true_name: gap.found.1,
        cases: gap.cases,
    }
}
