//! What losses cost the firm, in heads, per cent and money (method, sections 2 and 3).
//!
//! Both sums of money are shown side by side: the book's, from averages, and the other, added up client by client. Rule: a coefficient of nobody's clients is unknown, not zero. Edge: sums are
//! expectations in whole units, in one currency.

use serde::{Deserialize, Serialize};

/// The book's band of a usual year: even the best lose a tenth, and above a quarter something is wrong.
pub const USUAL: (f64, f64) = (0.10, 0.25);

/// For each client who complains so many leave in silence: an orientation published for consumer trade, not a law.
pub const SILENT_FOR_EACH_COMPLAINT: u32 = 26;

/// Loss coefficient of an employee, a group or the whole firm: lost / all its clients, 0 to 1. `None` without clients.
/// Who lost more than are counted as his (they have been handed over since) has lost all.
pub fn coefficient(lost: u32, clients: u32) -> Option<f64> {
    (clients > 0).then(|| f64::from(lost.min(clients)) / f64::from(clients))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Band {
    Below,
    Usual,
    Above,
}

/// Where a coefficient of a year lies; both ends belong to the usual.
pub fn band(share: f64) -> Band {
    match share {
        share if share < USUAL.0 => Band::Below,
        share if share <= USUAL.1 => Band::Usual,
        _ => Band::Above,
    }
}

/// How a lost client used to buy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lost {
    pub average_order: f64,
    pub orders_a_year: f64,
    /// Share of profit, 0 to 1.
    pub margin: f64,
}

/// Loss by client: Σ own average order × own orders a year × years × margin, in units.
pub fn by_client(lost: &[Lost], years: f64) -> f64 {
    lost.iter()
        .map(|one| super::worth::lifetime_value(years, one.orders_a_year, one.average_order, one.margin))
        .sum()
}

/// The book's averages of those who left, as if all were alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alike {
    pub clients: f64,
    pub average_order: f64,
    pub orders_a_year: f64,
}

impl Alike {
    /// The average order is the turnover of a year by the orders of a year, not the mean of everybody's own average: one large
    /// order of one who bought once would be multiplied by the many small ones of another.
    pub fn of(lost: &[Lost]) -> Alike {
        let clients = lost.len() as f64;
        let orders: f64 = lost.iter().map(|one| one.orders_a_year).sum();
        let turnover: f64 = lost.iter().map(|one| one.average_order * one.orders_a_year).sum();
        let each = |sum: f64, of: f64| if of > 0.0 { sum / of } else { 0.0 };
        Alike {
            clients,
            average_order: each(turnover, orders),
            orders_a_year: each(orders, clients),
        }
    }

    /// The book's simple sum.
    pub fn loss(self, years: f64) -> f64 {
        super::results::simple_loss(self.clients, self.average_order, self.orders_a_year, years)
    }
}

/// The firm when one asks what comes next: who still buys, and what all who left do not bring in a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Now {
    pub clients: u32,
    pub missing: f64,
    /// What one who leaves takes with him a year: what one of those who still buy brings on average, since they are who can
    /// leave. When all have left, all that they brought is missing and no more.
    pub each: f64,
}

/// One year of "what if we lose as many next year".
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NextYear {
    /// 1 is the next one.
    pub year: u32,
    /// Clients left at its end.
    pub clients: u32,
    /// What all who have left by then do not bring in this year.
    pub missing: f64,
    /// The same since the first of these years, added up.
    pub missing_in_all: f64,
}

/// The firm year by year when each year `leave` of its clients leave and the share `back` of them is won back. Those who
/// are gone already are missed on. No new clients and no growth. Ends when nobody is left.
pub fn as_many_each_year(now: Now, leave: u32, back: f64, years: u32) -> Vec<NextYear> {
    let gone_a_year = f64::from(leave) * (1.0 - back.clamp(0.0, 1.0));
    let mut missing_in_all = 0.0;
    let mut shown: Vec<NextYear> = Vec::new();
    for year in 1..=years {
        if shown.last().map_or(now.clients, |last| last.clients) == 0 {
            break;
        }
        let gone = (gone_a_year * f64::from(year)).round().min(f64::from(now.clients));
        let missing = now.missing + now.each * gone;
        missing_in_all += missing;
        shown.push(NextYear {
            year,
            clients: now.clients - gone as u32,
            missing,
            missing_in_all,
        });
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_lost_of_twelve_are_a_quarter_and_of_nobody_nothing_is_known() {
        assert_eq!(coefficient(3, 12), Some(0.25));
        assert_eq!(coefficient(0, 0), None);
        assert_eq!(coefficient(3, 2), Some(1.0), "one of them was handed over since");
    }

    #[test]
    fn ten_to_twenty_five_per_cent_are_usual() {
        assert_eq!(
            [0.09, 0.10, 0.25, 0.26].map(band),
            [Band::Below, Band::Usual, Band::Usual, Band::Above]
        );
    }

    #[test]
    fn by_client_everybody_counts_with_his_own_orders() {
        let book = Lost {
            average_order: 500.0,
            orders_a_year: 10.0,
            margin: 1.0,
        };
        assert_eq!(
            by_client(&[book; 100], 5.0),
            2_500_000.0,
            "all alike: the book's two and a half million"
        );
        let small = Lost {
            average_order: 100.0,
            orders_a_year: 2.0,
            margin: 0.3,
        };
        let great = Lost {
            average_order: 5_000.0,
            orders_a_year: 12.0,
            margin: 0.1,
        };
        assert_eq!(
            by_client(&[small, great], 3.0),
            180.0 + 18_000.0,
            "3 × 2 × 100 × 0.3 and 3 × 12 × 5 000 × 0.1"
        );
    }

    #[test]
    fn one_rare_large_order_does_not_make_the_many_small_ones_large() {
        let often = Lost {
            average_order: 100.0,
            orders_a_year: 49.0,
            margin: 0.2,
        };
        let once = Lost {
            average_order: 10_100.0,
            orders_a_year: 1.0,
            margin: 0.2,
        };
        let alike = Alike::of(&[often, once]);
        assert_eq!(alike.average_order, 300.0, "(49 × 100 + 10 100) / 50");
        assert_eq!(alike.orders_a_year, 25.0, "50 orders a year of two clients");
        // The mean of both averages would give 2 × 5 100 × 25 × 3 = 765 000.
        assert_eq!(alike.loss(3.0), 45_000.0, "2 × 300 × 25 × 3");
        assert_eq!(Alike::of(&[]).loss(3.0), 0.0);
    }

    fn now(clients: u32, missing: f64, each: f64) -> Now {
        Now { clients, missing, each }
    }

    #[test]
    fn losing_ten_of_a_hundred_each_year_adds_up() {
        let years = as_many_each_year(now(100, 1_000.0, 100.0), 10, 0.0, 3);
        let seen: Vec<(u32, f64, f64)> = years.iter().map(|y| (y.clients, y.missing, y.missing_in_all)).collect();
        // Those of this year are missed every year, and each year ten more.
        assert_eq!(
            seen,
            [(90, 2_000.0, 2_000.0), (80, 3_000.0, 5_000.0), (70, 4_000.0, 9_000.0)]
        );
    }

    #[test]
    fn who_is_won_back_is_missed_no_more() {
        let years = as_many_each_year(now(100, 1_000.0, 100.0), 10, 0.25, 3);
        // 7.5 a year: 7.5, 15 and 22.5 are gone, in whole people 8, 15 and 23.
        let seen: Vec<(u32, f64)> = years.iter().map(|y| (y.clients, y.missing)).collect();
        assert_eq!(seen, [(92, 1_800.0), (85, 2_500.0), (77, 3_300.0)]);
    }

    #[test]
    fn a_firm_cannot_lose_more_clients_than_it_has() {
        let years = as_many_each_year(now(15, 1_000.0, 100.0), 10, 0.0, 5);
        assert_eq!(years.len(), 2);
        assert_eq!(
            (years[1].clients, years[1].missing),
            (0, 2_500.0),
            "10 gone before, 15 more: 25 × 100"
        );
        assert!(as_many_each_year(now(0, 0.0, 0.0), 0, 0.0, 5).is_empty());
    }
}
