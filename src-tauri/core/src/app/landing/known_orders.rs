//! Which orders the drive knows already, for the rows of one file.
//!
//! As with clients, the database is asked row by row when a file is small beside what is there; for a large one all are read
//! once and held. Edge: nothing is decided here and nothing written.

use super::super::Result;
use crate::domain::money::{Currency, Money};
use crate::import::numbered::Numbered;
use crate::store::Connection;
use crate::store::orders::{self, Landed};
use chrono::NaiveDate;

/// The orders known before the file; that no two rows of one file have one number is the reader's care.
pub struct KnownOrders {
    rows: usize,
    /// Outside: whether it was asked yet. Inside: whether the file is so large that they are held.
    held: Option<Option<HeldOrders>>,
}

struct HeldOrders {
    /// Where each number stands among the orders, by system.
    places: Vec<(String, Numbered<u32>)>,
    orders: Vec<Packed>,
}

/// [`Landed`] in two thirds of its size: a million of them are held at once.
#[derive(Clone, Copy)]
struct Packed {
    id: i64,
    client_id: i64,
    sum_minor: i64,
    /// The least number stands for an unknown profit.
    profit_minor: i64,
    day: NaiveDate,
    currency: Currency,
}

impl Packed {
    fn of(order: Landed) -> Packed {
        Packed {
            id: order.id,
            client_id: order.client_id,
            sum_minor: order.sum.minor,
            profit_minor: order.profit_minor.unwrap_or(i64::MIN),
            day: order.day,
            currency: order.sum.currency,
        }
    }

    fn landed(self) -> Landed {
        Landed {
            id: self.id,
            client_id: self.client_id,
            day: self.day,
            sum: Money::new(self.sum_minor, self.currency),
            profit_minor: (self.profit_minor != i64::MIN).then_some(self.profit_minor),
        }
    }
}

impl KnownOrders {
    /// `rows`: how many the file has, about. Nothing is read before the first order is looked for: a list of clients has none.
    pub fn of(rows: usize) -> KnownOrders {
        KnownOrders { rows, held: None }
    }

    /// Whether all of them are held, so that the database is not asked by their numbers.
    pub fn held(&self) -> bool {
        matches!(self.held, Some(Some(_)))
    }

    pub fn find(&mut self, db: &Connection, system: &str, number: &str) -> Result<Option<Landed>> {
        let held = match &self.held {
            Some(held) => held,
            None => self.held.insert(HeldOrders::of(db, self.rows)?),
        };
        Ok(match held {
            Some(held) => held.find(system, number),
            None => orders::landed(db, system, number)?,
        })
    }
}

impl HeldOrders {
    fn of(db: &Connection, rows: usize) -> Result<Option<HeldOrders>> {
        let count = orders::count(db)? as usize;
        if rows <= count / 20 {
            return Ok(None);
        }
        let mut held = HeldOrders {
            places: Vec::new(),
            orders: Vec::with_capacity(count),
        };
        orders::each_landed(db, |system, number, order| {
            let at = held.orders.len() as u32;
            match held.places.iter_mut().find(|(known, _)| known == system) {
                Some((_, places)) => places.set(number, at),
                None => {
                    let mut places = Numbered::default();
                    places.set(number, at);
                    held.places.push((system.to_owned(), places));
                }
            }
            held.orders.push(Packed::of(order));
        })?;
        Ok(Some(held))
    }

    fn find(&self, system: &str, number: &str) -> Option<Landed> {
        let (_, places) = self.places.iter().find(|(known, _)| known == system)?;
        let at = places.get(number)?;
        self.orders.get(*at as usize).map(|order| order.landed())
    }
}
