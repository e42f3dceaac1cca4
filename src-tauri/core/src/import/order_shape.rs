//! How the orders of a file are laid out: one to a row or in several, under their client or with him.
//!
//! A profile says it; otherwise the first rows tell. Where each row has a part of an order's sum the orders are held until the file
//! is read, for the rows of one need not stand together. Edge: a line that cannot be read keeps its whole order out, for half
//! a sum would be a wrong one.

use super::columns::{self, Field};
use super::document;
use super::profiles::Gather;
use super::taken::{Above, OrderRow};
use super::walk::{TELLING_ROWS, Walk};
use super::words;
use crate::domain::order_number::{Anew, may_be_another, meant};
use crate::domain::sentence::Sentence;
use chrono::NaiveDate;
use csv::StringRecord;
use smol_str::SmolStr;
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Debug, Clone, Copy, Default)]
pub struct Shape {
    pub gather: Gather,
    /// Clients stand on rows of their own, above their orders.
    pub groups: bool,
    /// A client stands on the first of his rows only.
    pub filled_down: bool,
    /// A document stands on a row of its own, and the rows of goods below it name neither its number nor its day.
    pub documents_above: bool,
    /// Goods stand below their document in the same column as the clients.
    pub items_below: bool,
    /// The sum is what a document adds to the debt of its client.
    pub adds_to_debt: bool,
    /// Goods stand below their document in the same column as it, and the clients in another.
    pub goods_apart: bool,
}

/// What says whose an order is.
const WHOSE: [Field; 5] = [Field::ClientId, Field::Name, Field::Company, Field::Email, Field::Phone];

/// One row as its layout shows.
struct Seen<'r> {
    number: Option<&'r str>,
    day: Option<&'r str>,
    client: Option<&'r str>,
    sum: Option<&'r str>,
    goods: bool,
}

impl Seen<'_> {
    /// A row of goods that names the client and leaves number and day to the document above.
    fn is_goods_of(&self, document: &Seen) -> bool {
        let of_document = document.number.is_some() && !document.goods && self.number.is_none() && self.day.is_none();
        of_document && self.goods && self.sum.is_some() && self.client.is_some()
    }
}

impl Shape {
    pub fn of(walk: &Walk<'_>, rows: &[(usize, StringRecord)]) -> Shape {
        let cell = |row, line, fields: &[Field]| {
            let found = fields.iter().find_map(|field| walk.get(row, line, *field));
            found.map(|(_, text)| text)
        };
        let grouped = walk.column(Field::Grouped);
        let documents = grouped.is_some_and(|at| {
            let mut cells = rows.iter().filter_map(|(_, row)| row.get(at));
            cells.any(|text| document::split(text).is_some())
        });
        let heading = grouped
            .map(|at| walk.report.layout.headings[at].as_str())
            .unwrap_or_default();
        let named = |what: &str| heading.split(['/', ',']).any(|part| words::means(part, what));
        let of_clients = named("name") || named("company");
        let goods_apart = documents && !of_clients && WHOSE.iter().any(|field| walk.knows(*field));
        let seen: Vec<Seen> = rows
            .iter()
            .map(|(line, row)| {
                let grouped = cell(row, *line, &[Field::Grouped]);
                let document = grouped.filter(|text| document::split(text).is_some());
                Seen {
                    number: cell(row, *line, &[Field::Number, Field::Document]).or(document),
                    day: cell(row, *line, &[Field::Day, Field::Opened, Field::Document]).or(document),
                    client: cell(row, *line, &WHOSE).or(grouped.filter(|_| document.is_none() && !goods_apart)),
                    sum: cell(row, *line, &[Field::Sum]),
                    goods: walk.has(row, *line, Field::Items),
                }
            })
            .collect();
        Shape {
            gather: match walk.profile().and_then(|profile| profile.gather) {
                Some(gather) => gather,
                None => gather(walk, &seen, goods_apart),
            },
            groups: grouped.is_some() || above(&seen),
            filled_down: filled_down(&seen),
            documents_above: seen.windows(2).any(|pair| pair[1].is_goods_of(&pair[0])),
            adds_to_debt: walk
                .column(Field::Sum)
                .is_some_and(|at| columns::adds_to_debt(&walk.report.layout.headings[at])),
            goods_apart,
            items_below: !goods_apart
                && (named("items") || grouped.is_some() && walk.shows_goods(rows, rows.len() < TELLING_ROWS)),
        }
    }
}

/// Rows of one number and day with different sums are parts of one order; so are rows below one that has no sum of its own.
fn gather(walk: &Walk<'_>, seen: &[Seen], goods_apart: bool) -> Gather {
    if !walk.knows(Field::Sum) {
        return Gather::Lines;
    }
    let heading = walk
        .column(Field::Sum)
        .map(|at| walk.report.layout.headings[at].as_str());
    if heading.is_some_and(|heading| words::means(heading, "order-total")) || !walk.knows(Field::Items) && !goods_apart
    {
        return Gather::Once;
    }
    let parts = |pair: &[Seen]| {
        let same = pair[0].number == pair[1].number && pair[0].day == pair[1].day && pair[0].client == pair[1].client;
        let blank = pair[1].number.is_none() && pair[1].day.is_none() && pair[1].client.is_none();
        let listed = pair[0].goods && pair[1].goods;
        let line = (pair[0].sum.is_none() || listed) && blank && pair[1].sum.is_some();
        let below = pair[1].is_goods_of(&pair[0]);
        below || pair[0].number.is_some() && (same && pair[0].sum != pair[1].sum && pair[1].sum.is_some() || line)
    };
    match seen.windows(2).any(parts) {
        true => Gather::Lines,
        false => Gather::Once,
    }
}

/// A client alone and then a day without a client.
fn above(seen: &[Seen]) -> bool {
    seen.windows(2).any(|pair| {
        let numbered = pair[0].day.is_some() || pair[0].number.is_some();
        let alone = pair[0].client.is_some() && !numbered && !pair[0].goods;
        alone && pair[1].client.is_none() && pair[1].day.is_some()
    })
}

/// Most rows that are orders have no client, and the first has one.
fn filled_down(seen: &[Seen]) -> bool {
    let mut orders = seen
        .iter()
        .filter(|row| row.day.is_some() && row.sum.is_some())
        .peekable();
    let first = orders.peek().is_some_and(|row| row.client.is_some());
    let (named, nameless) = orders.fold((0, 0), |(named, nameless), row| match row.client {
        Some(_) => (named + 1, nameless),
        None => (named, nameless + 1),
    });
    first && nameless > named
}

/// Orders of several rows, until the last of the file has been read.
#[derive(Debug, Default)]
pub struct Held {
    /// Where the orders of each number stand: one for each year or month it comes again in.
    at: HashMap<SmolStr, Vec<usize>>,
    orders: Vec<HeldOrder>,
    /// Numbers of which lines are called off, with the line and day of each.
    off: Vec<(SmolStr, usize, Option<NaiveDate>)>,
    /// The rows above were called off, and so are those below that name no order.
    below_off: bool,
    /// The order of the row above.
    last: Option<usize>,
}

#[derive(Debug)]
pub struct HeldOrder {
    pub order: OrderRow,
    /// Whether any line had a sum yet.
    pub summed: bool,
    /// Its lines are given back, whatever their sign.
    pub refund: bool,
    /// Its rows as they stand, to be handed back when one of them is wrong.
    pub rows: Vec<(usize, StringRecord)>,
    /// The row its client stands on, where that is above them.
    pub above: Option<Arc<Above>>,
    /// What the rows without goods come to, and those with goods.
    parts: [Part; 2],
    /// What is wrong with one of its rows, so that none is taken.
    pub spoiled: Option<Sentence>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Part {
    rows: usize,
    sum: i64,
    profit: i64,
}

impl HeldOrder {
    pub fn new(
        order: OrderRow,
        row: &StringRecord,
        summed: bool,
        refund: bool,
        above: Option<Arc<Above>>,
    ) -> HeldOrder {
        let mut held = HeldOrder {
            rows: vec![(order.line, row.clone())],
            order,
            summed,
            refund,
            above,
            parts: [Part::default(); 2],
            spoiled: None,
        };
        let profit = held.order.profit.map_or(0, |profit| profit.minor);
        held.part(held.order.names_goods, held.order.sum.minor, profit);
        held
    }

    /// Notes what a row of it comes to.
    pub fn part(&mut self, goods: bool, sum: i64, profit: i64) {
        let part = &mut self.parts[usize::from(goods)];
        part.rows += 1;
        part.sum = part.sum.saturating_add(sum);
        part.profit = part.profit.saturating_add(profit);
    }

    /// Takes out the row of the document itself, where it has no goods and comes to what those of its other rows do.
    pub fn without_subtotal(mut self) -> OrderRow {
        let [document, goods] = self.parts;
        let same = document.sum.abs_diff(goods.sum) <= 1 && document.sum != 0;
        if document.rows == 1 && goods.rows > 0 && same {
            self.order.sum.minor = goods.sum;
            if let Some(profit) = &mut self.order.profit {
                profit.minor -= document.profit;
            }
        }
        self.order
    }
}

impl Held {
    /// Finds the order of this number, that of the row's day where it tells one, and makes it the last.
    pub fn of(&mut self, number: &str, day: Option<NaiveDate>, anew: Anew) -> bool {
        let of_number = self.at.get(number).into_iter().flatten().rev().copied();
        let found = match day {
            // Whose a line is, its number says: two lines of an order may be told on both sides of a new year.
            Some(day) => meant(of_number.map(|at| (at, self.orders[at].order.day, true)), day, anew),
            None => of_number.max(),
        };
        self.last = found.or(self.last);
        self.below_off &= found.is_none();
        found.is_some()
    }

    /// Notes a line that is called off.
    pub fn call_off(&mut self, number: &str, line: usize, day: Option<NaiveDate>) {
        self.below_off = true;
        if self.off.last().is_none_or(|(last, ..)| last != number) {
            self.off.push((number.into(), line, day));
        }
    }

    pub fn is_below_off(&self) -> bool {
        self.below_off
    }

    /// The orders of which no line stands.
    pub fn all_off(&mut self, anew: Anew) -> Vec<(SmolStr, usize, Option<NaiveDate>)> {
        let mut off = std::mem::take(&mut self.off);
        off.retain(|(number, _, day)| !self.of(number, *day, anew));
        off
    }

    /// The line of the order found last, where a row of this day may be of another one of its number.
    pub fn first_of_another(&self, day: NaiveDate) -> Option<usize> {
        let order = &self.orders.get(self.last?)?.order;
        may_be_another(order.day, day).then_some(order.line)
    }

    /// How many orders of this number there are.
    pub fn again(&self, number: &str) -> u32 {
        self.at.get(number).map_or(0, |of| of.len() as u32)
    }

    pub fn has_last(&self) -> bool {
        self.last.is_some()
    }

    pub fn last(&mut self) -> Option<&mut HeldOrder> {
        self.orders.get_mut(self.last?)
    }

    pub fn add(&mut self, held: HeldOrder) {
        self.last = Some(self.orders.len());
        self.below_off = false;
        let of_number = self.at.entry(held.order.number.clone()).or_default();
        of_number.push(self.orders.len());
        self.orders.push(held);
    }

    pub fn take(&mut self) -> Vec<HeldOrder> {
        std::mem::take(&mut self.orders)
    }
}
