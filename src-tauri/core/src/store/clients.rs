//! Clients: who they are and what stands on them for good (left in peace, lost twice).

mod names;

use super::details::Filled;
use super::gather::gather;
use super::limits::MEASURED;
use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
pub use names::{
    also, bearers, by_bare_name, by_name, call_also, each_name, first_of_name, named_after, names, remember_name,
};
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row, named_params, params};
use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Client {
    pub id: i64,
    pub kind: String,
    pub name: String,
    pub source_system: String,
    pub source_id: Option<String>,
    pub tax_id: Option<String>,
    pub group_name: String,
    pub language: Option<String>,
    pub served_by: Option<i64>,
    pub note: String,
    /// What he owes, in minor units of the firm's currency.
    pub debt_minor: i64,
    pub do_not_contact_on: Option<NaiveDate>,
    pub lost_twice_on: Option<NaiveDate>,
}

const COLUMNS: &str = "id, kind, name, source_system, source_id, tax_id, group_name, language, served_by, note, \
                       debt_minor, do_not_contact_on, lost_twice_on";

fn row(row: &Row) -> rusqlite::Result<Client> {
    Ok(Client {
        id: row.get("id")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        source_system: row.get("source_system")?,
        source_id: row.get("source_id")?,
        tax_id: row.get("tax_id")?,
        group_name: row.get("group_name")?,
        language: row.get("language")?,
        served_by: row.get("served_by")?,
        note: row.get("note")?,
        debt_minor: row.get("debt_minor")?,
        do_not_contact_on: row.get("do_not_contact_on")?,
        lost_twice_on: row.get("lost_twice_on")?,
    })
}

/// The first day a client bought, asked or complained.
pub fn first_contact(db: &Connection, client: i64) -> Result<Option<NaiveDate>> {
    let sql = "SELECT min(day) FROM (SELECT day FROM orders WHERE client_id = ?1
                 UNION ALL SELECT day FROM inquiries WHERE client_id = ?1
                 UNION ALL SELECT opened_on FROM complaints WHERE client_id = ?1)";
    Ok(db.prepare_cached(sql)?.query_row([client], |row| row.get(0))?)
}

pub fn get(db: &Connection, id: i64) -> Result<Client> {
    Ok(db
        .prepare_cached(&format!("SELECT {COLUMNS} FROM clients WHERE id = ?1"))?
        .query_row([id], row)?)
}

pub fn count(db: &Connection) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM clients")?
        .query_row([], |row| row.get(0))?)
}

/// The highest id given so far.
pub fn last(db: &Connection) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT coalesce(max(id), 0) FROM clients")?
        .query_row([], |row| row.get(0))?)
}

/// Who has a case, by id, for lists that show all of them.
pub fn of_cases(db: &Connection) -> Result<HashMap<i64, Client>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM clients WHERE id IN (SELECT client_id FROM cases)"
    ))?;
    let rows = statement.query_map([], |r| row(r).map(|client| (client.id, client)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Clients lost twice (rule 13).
pub fn lost_twice(db: &Connection) -> Result<HashSet<i64>> {
    let mut statement = db.prepare_cached("SELECT id FROM clients WHERE lost_twice_on IS NOT NULL")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Who serves a client.
pub fn serving(db: &Connection, client: i64) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT served_by FROM clients WHERE id = ?1")?;
    Ok(statement.query_row([client], |row| row.get(0))?)
}

/// Who serves each client that somebody serves, by client.
pub fn serving_all(db: &Connection) -> Result<Vec<(i64, i64)>> {
    let served = "FROM clients WHERE served_by IS NOT NULL";
    let mut all = gather(db, "id, served_by", served, [], 0, |row| {
        Ok(Some((row.get(0)?, row.get(1)?)))
    })?;
    all.sort_unstable();
    Ok(all)
}

/// The groups of clients and how many clients each has, by name.
pub fn groups(db: &Connection) -> Result<Vec<(String, i64)>> {
    let mut statement = db.prepare_cached(
        "SELECT group_name, count(*) FROM clients WHERE trim(group_name) <> '' GROUP BY group_name ORDER BY group_name",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The clients of a group.
pub fn of_group(db: &Connection, group: &str) -> Result<Vec<i64>> {
    let mut statement = db.prepare_cached("SELECT id FROM clients WHERE group_name = ?1")?;
    let rows = statement.query_map([group], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A new client; `import_id` names the import that brought him.
pub fn add(tx: &Transaction, client: &Client, import_id: Option<i64>) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO clients (kind, name, source_system, source_id, tax_id, group_name, language, served_by, note, debt_minor,
           import_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        client.kind,
        client.name,
        client.source_system,
        client.source_id,
        client.tax_id,
        client.group_name,
        client.language,
        client.served_by,
        client.note,
        client.debt_minor,
        import_id,
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Changes what a person may change; rule 13's mark is not among it.
pub fn change(tx: &Transaction, client: &Client) -> Result<()> {
    tx.prepare_cached(
        "UPDATE clients SET name = :name, tax_id = :tax_id, group_name = :group_name, language = :language,
           served_by = :served_by, note = :note, debt_minor = :debt_minor, do_not_contact_on = :do_not_contact_on WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": client.id, ":name": client.name, ":tax_id": client.tax_id, ":group_name": client.group_name,
        ":language": client.language, ":served_by": client.served_by, ":note": client.note,
        ":debt_minor": client.debt_minor, ":do_not_contact_on": client.do_not_contact_on,
    })?;
    Ok(())
}

/// The client of this number in another system, or the one whom its bearer was merged with.
pub fn by_source(db: &Connection, system: &str, source_id: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached(
        "SELECT id FROM clients WHERE source_system = ?1 AND source_id = ?2
         UNION ALL SELECT client_id FROM client_aliases WHERE kind = 'number' AND source_system = ?1 AND value = ?2 LIMIT 1",
    )?;
    Ok(statement.query_row([system, source_id], |row| row.get(0)).optional()?)
}

/// By a number read as [`crate::domain::tax_number`] reads it; a client may have it as somebody typed it. What begins with the
/// number and a stroke sorts before the number and a nought.
pub fn by_tax_id(db: &Connection, tax_id: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached(
        "SELECT id FROM clients WHERE tax_id IN (?1, 'BG' || ?1)
         UNION ALL SELECT id FROM clients WHERE tax_id >= ?1 || '/' AND tax_id < ?1 || '0'
         UNION ALL SELECT client_id FROM client_aliases WHERE kind = 'tax_id' AND value IN (?1, 'BG' || ?1) LIMIT 1",
    )?;
    Ok(statement.query_row([tax_id], |row| row.get(0)).optional()?)
}

/// What a client is known by, as it lies in his row.
pub struct KeyRow<'r> {
    pub id: i64,
    pub name: &'r str,
    pub source_system: &'r str,
    pub source_id: Option<&'r str>,
    pub tax_id: Option<&'r str>,
    pub filled: Filled,
}

/// Everybody's keys, without a list of them in memory.
pub fn each_key(db: &Connection, mut take: impl FnMut(KeyRow)) -> Result<()> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, source_system, source_id, tax_id, language IS NOT NULL, served_by IS NOT NULL, note <> '',
           group_name <> '', debt_minor <> 0, kind = 'firm' FROM clients",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name = text(row.get_ref(1)?)?.unwrap_or_default();
        let source_id = text(row.get_ref(3)?)?;
        let tax_id = text(row.get_ref(4)?)?;
        let mut filled = Filled::default();
        for (what, there) in [
            (Filled::TAX_ID, tax_id.is_some()),
            // A client that came with an order under his number alone has no name yet.
            (Filled::NAME, source_id != Some(name)),
            (Filled::LANGUAGE, row.get(5)?),
            (Filled::SERVED_BY, row.get(6)?),
            (Filled::NOTE, row.get(7)?),
            (Filled::GROUP, row.get(8)?),
            (Filled::DEBT, row.get(9)?),
            (Filled::FIRM, row.get(10)?),
        ] {
            if there {
                filled.add(what);
            }
        }
        take(KeyRow {
            id: row.get(0)?,
            name,
            source_system: text(row.get_ref(2)?)?.unwrap_or_default(),
            source_id,
            tax_id,
            filled,
        });
    }
    Ok(())
}

/// What clients who were merged into another were known by: kind (`number`, `tax_id`, `name`), system, value, who stayed.
pub fn each_alias(db: &Connection, mut take: impl FnMut(&str, &str, &str, i64)) -> Result<()> {
    let mut statement = db.prepare_cached("SELECT kind, source_system, value, client_id FROM client_aliases")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let part = |at| Ok::<_, super::Error>(text(row.get_ref(at).map_err(super::Error::from)?)?.unwrap_or_default());
        take(part(0)?, part(1)?, part(2)?, row.get(3)?);
    }
    Ok(())
}

fn text(value: ValueRef<'_>) -> Result<Option<&str>> {
    Ok(value.as_str_or_null().map_err(rusqlite::Error::from)?)
}

/// Everybody who ever bought, told apart by who served his last order (or else is written to serve him) and by group.
#[derive(Debug, Default)]
pub struct AllBuyers {
    /// Who serves, and the group.
    pub kinds: Vec<(Option<i64>, String)>,
    pub each: Vec<Buyer>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buyer {
    pub first_order_on: NaiveDate,
    /// The place of his kind.
    pub kind: u32,
    /// Whether there is anything to measure his silence by.
    pub measured: bool,
    /// Profit of a year, in minor units of the firm's currency.
    pub yearly_minor: i64,
}

pub fn buyers(db: &Connection) -> Result<AllBuyers> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT s.first_order_on, coalesce(s.served_last, c.served_by), {MEASURED}, c.group_name, s.yearly_minor
         FROM standings AS s JOIN clients AS c ON c.id = s.client_id",
    ))?;
    let mut all = AllBuyers::default();
    let mut rows = statement.query([])?;
    let mut places: HashMap<Option<i64>, HashMap<String, u32>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let (served_by, group): (Option<i64>, &str) =
            (row.get(1)?, row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?);
        let groups = places.entry(served_by).or_default();
        let kind = match groups.get(group) {
            Some(kind) => *kind,
            None => {
                let kind = all.kinds.len() as u32;
                groups.insert(group.to_owned(), kind);
                all.kinds.push((served_by, group.to_owned()));
                kind
            }
        };
        all.each.push(Buyer {
            first_order_on: row.get(0)?,
            kind,
            measured: row.get(2)?,
            yearly_minor: row.get(4)?,
        });
    }
    Ok(all)
}

/// A client as a search shows him.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub id: i64,
    pub name: String,
    pub city: String,
    pub case_id: Option<i64>,
}

/// These clients, in their order.
pub fn found(db: &Connection, ids: &[i64]) -> Result<Vec<Found>> {
    let mut statement = db.prepare_cached(
        "SELECT c.id, c.name,
           coalesce((SELECT city FROM addresses WHERE client_id = c.id ORDER BY id LIMIT 1), ''),
           (SELECT max(id) FROM cases WHERE client_id = c.id)
         FROM json_each(?1) AS j JOIN clients AS c ON c.id = j.value ORDER BY j.key",
    )?;
    let rows = statement.query_map([serde_json::json!(ids).to_string()], |row| {
        Ok(Found {
            id: row.get(0)?,
            name: row.get(1)?,
            city: row.get(2)?,
            case_id: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Cases of a client, newest first.
pub fn case_ids(db: &Connection, client: i64) -> Result<Vec<i64>> {
    let mut statement = db.prepare_cached("SELECT id FROM cases WHERE client_id = ?1 ORDER BY id DESC")?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// He wants to be left alone: his planned touches are taken off and his open cases closed.
pub fn leave_alone(tx: &Transaction, client: i64, today: NaiveDate) -> Result<()> {
    tx.execute(
        "UPDATE touches SET cancelled_on = ?2 WHERE done_on IS NULL AND cancelled_on IS NULL
           AND case_id IN (SELECT id FROM cases WHERE client_id = ?1)",
        params![client, today],
    )?;
    tx.execute(
        "UPDATE cases SET closed_on = ?2, closed_as = 'do_not_contact' WHERE client_id = ?1 AND closed_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = cases.id)",
        params![client, today],
    )?;
    tx.execute(
        "UPDATE clients SET do_not_contact_on = ?2 WHERE id = ?1",
        params![client, today],
    )?;
    Ok(())
}
