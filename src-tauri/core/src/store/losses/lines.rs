//! All losses as lists, figures and filters need them: one line each, read in one go.
//!
//! Rule: a loss that was told anew stands once. Edge: what is said of one loss is read whole, by its number.

use crate::store::returns::WORKED_FOR;
use crate::store::{Connection, Result};
use chrono::NaiveDate;

/// Each loss once: a later row without an order between is the same loss told anew, and stands for the earlier, unless that
/// one brought a return.
const ONCE: &str = "(r.case_id IS NOT NULL OR coalesce(
    (SELECT later.last_order_on IS NOT NULL AND later.last_order_on > l.lost_on FROM losses AS later
     WHERE later.client_id = l.client_id AND later.lost_on > l.lost_on ORDER BY later.lost_on LIMIT 1), 1))";

/// What figures, filters and orders of a list need of one loss.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub group: String,
    /// Who served his last order, or else is written to serve him.
    pub served_by: Option<i64>,
    /// False for one who said that he is leaving and never bought.
    pub has_bought: bool,
    pub last_order_on: Option<NaiveDate>,
    pub lost_on: NaiveDate,
    /// When he bought again.
    pub back_on: Option<NaiveDate>,
    pub signal: String,
    pub lost_by: Option<i64>,
    pub case_id: Option<i64>,
    pub returned: bool,
    /// Returned with no touch of ours before the order, with a case or without one.
    pub by_himself: bool,
    /// Nobody goes after him: he was lost twice, is not to be contacted, or his case was closed for good.
    pub in_peace: bool,
    pub yearly_minor: i64,
    pub average_minor: i64,
    pub orders_a_year: f64,
    pub profit_known: bool,
    /// Whether the orders tell any profit, all of them or some of his own year.
    pub tells_profit: bool,
}

/// All losses, each once, newest first.
pub fn lines(db: &Connection) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT l.id, l.client_id, c.name,
           coalesce((SELECT city FROM addresses WHERE client_id = c.id ORDER BY id LIMIT 1), ''), c.group_name,
           coalesce(s.served_last, c.served_by),
           l.lost_on, l.signal, l.lost_by, k.id, r.case_id IS NOT NULL OR l.came_back_on IS NOT NULL,
           l.came_back_on IS NOT NULL OR r.case_id IS NOT NULL AND NOT {WORKED_FOR},
           coalesce(s.yearly_minor, 0), coalesce(s.average_minor, 0), coalesce(s.orders_a_year, 0.0),
           coalesce(s.profit_known, 0), s.client_id IS NOT NULL,
           c.lost_twice_on IS NOT NULL OR c.do_not_contact_on IS NOT NULL OR coalesce(k.closed_as <> 'keep_in_touch', 0),
           l.last_order_on, coalesce(l.came_back_on, r.returned_on),
           coalesce(s.profit_known, 0) OR s.window_profit_minor IS NOT NULL
         FROM losses AS l JOIN clients AS c ON c.id = l.client_id LEFT JOIN standings AS s ON s.client_id = c.id
         LEFT JOIN cases AS k ON k.loss_id = l.id LEFT JOIN returns AS r ON r.case_id = k.id
         WHERE {ONCE} ORDER BY l.lost_on DESC, l.id"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Line {
            id: row.get(0)?,
            client_id: row.get(1)?,
            client: row.get(2)?,
            city: row.get(3)?,
            group: row.get(4)?,
            served_by: row.get(5)?,
            lost_on: row.get(6)?,
            signal: row.get(7)?,
            lost_by: row.get(8)?,
            case_id: row.get(9)?,
            returned: row.get(10)?,
            by_himself: row.get(11)?,
            yearly_minor: row.get(12)?,
            average_minor: row.get(13)?,
            orders_a_year: row.get(14)?,
            profit_known: row.get(15)?,
            has_bought: row.get(16)?,
            in_peace: row.get(17)?,
            last_order_on: row.get(18)?,
            back_on: row.get(19)?,
            tells_profit: row.get(20)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
