//! Which orders the drive knows already, for the rows of one file.
//!
//! As with clients, the database is asked row by row when a file is small beside what is there; for a large one all are read
//! once and held, from the beginning of the run on, while other files land. Edge: nothing is decided here and nothing written.

use super::super::Result;
use crate::domain::money::{Currency, Money};
use crate::domain::order_number::{Anew, meant};
use crate::import::hashed::{Hashed, hash as key};
use crate::import::numbered::BySystem;
use crate::store::orders::{self, Landed, Maybe};
use crate::store::{self, Connection, order_facts};
use chrono::NaiveDate;
use std::thread::JoinHandle;

/// The orders known before the file; that no two rows of one file have one number is the reader's care.
pub struct KnownOrders {
    rows: usize,
    /// Outside: whether it was asked yet. Inside: whether the file is so large that they are held.
    held: Option<Option<HeldOrders>>,
    /// Those of the beginning of the run, on their way.
    coming: Option<JoinHandle<store::Result<HeldOrders>>>,
}

/// What is known of the number of an order.
pub enum OfNumber {
    /// The order a row means.
    Known(Landed),
    /// None of them: how many there are before it.
    New { again: u32 },
}

struct HeldOrders {
    /// Where each number stands among the orders, by system.
    places: BySystem<u32>,
    /// The same of those that came again, by system and number.
    again: Hashed<Vec<u32>>,
    orders: Vec<Packed>,
}

/// [`Landed`] in two thirds of its size: a million of them are held at once.
#[derive(Clone, Copy)]
struct Packed {
    id: i64,
    client_id: i64,
    sum_minor: i64,
    profit_minor: Maybe,
    day: NaiveDate,
    currency: Currency,
    again: u32,
    called_off: bool,
}

impl Packed {
    fn of(order: Landed) -> Packed {
        Packed {
            id: order.id,
            client_id: order.client_id,
            sum_minor: order.sum.minor,
            profit_minor: Maybe::of(order.profit_minor),
            day: order.day,
            currency: order.sum.currency,
            again: order.again,
            called_off: order.called_off,
        }
    }

    fn landed(self) -> Landed {
        Landed {
            id: self.id,
            client_id: self.client_id,
            day: self.day,
            sum: Money::new(self.sum_minor, self.currency),
            profit_minor: self.profit_minor.get(),
            again: self.again,
            called_off: self.called_off,
        }
    }
}

impl KnownOrders {
    /// `rows`: how many the largest file of orders has, about; 0 where there is none.
    pub fn of(db: &Connection, rows: usize) -> Result<KnownOrders> {
        let coming = match are_many(rows, orders::count(db)?) {
            true => order_facts::beside(db, HeldOrders::read)?,
            false => None,
        };
        Ok(KnownOrders {
            rows: 0,
            held: None,
            coming,
        })
    }

    /// For the next file, of so many rows. Nothing is asked before its first order is looked for: a list of clients has none.
    pub fn next_file(&mut self, rows: usize) {
        self.rows = rows;
        self.held = None;
    }

    /// Whether all of them are held, so that the database is not asked by their numbers.
    pub fn are_held(&self) -> bool {
        matches!(self.held, Some(Some(_)))
    }

    /// The order that a row of a day and, where he is known, a client means by a number.
    pub fn find(
        &mut self,
        db: &Connection,
        (system, number): (&str, &str),
        day: NaiveDate,
        client: Option<i64>,
        anew: Anew,
    ) -> Result<OfNumber> {
        Ok(match self.held(db)? {
            Some(held) => told(held.of_number(system, number), day, client, anew),
            None => told(orders::landed(db, system, number)?.into_iter(), day, client, anew),
        })
    }

    /// All orders of a number.
    pub fn of_number(&mut self, db: &Connection, system: &str, number: &str) -> Result<Vec<Landed>> {
        Ok(match self.held(db)? {
            Some(held) => held.of_number(system, number).collect(),
            None => orders::landed(db, system, number)?,
        })
    }

    fn held(&mut self, db: &Connection) -> Result<Option<&HeldOrders>> {
        if self.held.is_none() {
            let many = are_many(self.rows, orders::count(db)?);
            self.held = Some(many.then(|| self.all(db)).transpose()?);
        }
        Ok(self.held.as_ref().and_then(Option::as_ref))
    }

    fn all(&mut self, db: &Connection) -> Result<HeldOrders> {
        let all = match self.coming.take() {
            Some(coming) if !order_facts::is_written(db)? => {
                coming.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            }
            _ => HeldOrders::read(db),
        };
        Ok(all?)
    }
}

/// Whether a file has so many rows that all orders are better held.
fn are_many(rows: usize, known: i64) -> bool {
    rows > known as usize / 20
}

/// What a row of a day and a client means among all orders of its number.
fn told(all: impl Iterator<Item = Landed> + Clone, day: NaiveDate, client: Option<i64>, anew: Anew) -> OfNumber {
    let known = all.clone().map(|order| {
        let same_client = client == Some(order.client_id);
        (order, order.day, same_client)
    });
    match meant(known, day, anew) {
        Some(order) => OfNumber::Known(order),
        None => OfNumber::New {
            again: all.map(|order| order.again + 1).max().unwrap_or_default(),
        },
    }
}

impl HeldOrders {
    fn read(db: &Connection) -> store::Result<HeldOrders> {
        let count = orders::count(db)? as usize;
        let begin = move || HeldOrders {
            places: BySystem::default(),
            again: Hashed::default(),
            orders: Vec::with_capacity(count),
        };
        orders::fold_landed(db, begin, HeldOrders::note)
    }

    fn note(&mut self, system: &str, number: &str, order: Landed) {
        let at = self.orders.len() as u32;
        self.orders.push(Packed::of(order));
        if order.again > 0 {
            return self.again.entry(key(&(system, number))).or_default().push(at);
        }
        self.places.set(system, number, at);
    }

    fn of_number(&self, system: &str, number: &str) -> impl Iterator<Item = Landed> + Clone {
        let first = self.places.get(system, number);
        let again = match self.again.is_empty() {
            true => None,
            false => self.again.get(&key(&(system, number))),
        };
        let places = first.into_iter().chain(again.into_iter().flatten().copied());
        places.map(|at| self.orders[at as usize].landed())
    }
}
