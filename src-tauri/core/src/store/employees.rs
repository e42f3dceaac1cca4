//! People of the firm.

use super::{Connection, Result, Transaction};
use rusqlite::{OptionalExtension, Row, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Employee {
    pub id: i64,
    pub name: String,
    pub role: String,
    /// `female`, `male` or not said.
    pub gender: Option<String>,
    pub phone: String,
    pub is_director: bool,
    pub commission_share: f64,
    pub active: bool,
}

impl Employee {
    /// Somebody new of whom only the name is known.
    pub fn named(name: &str) -> Employee {
        Employee {
            id: 0,
            name: name.to_owned(),
            role: String::new(),
            gender: None,
            phone: String::new(),
            is_director: false,
            commission_share: 0.0,
            active: true,
        }
    }
}

const COLUMNS: &str = "id, name, role, gender, phone, is_director, commission_share, active";

fn row(row: &Row) -> rusqlite::Result<Employee> {
    Ok(Employee {
        id: row.get("id")?,
        name: row.get("name")?,
        role: row.get("role")?,
        gender: row.get("gender")?,
        phone: row.get("phone")?,
        is_director: row.get("is_director")?,
        commission_share: row.get("commission_share")?,
        active: row.get("active")?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Employee> {
    Ok(db
        .prepare_cached(&format!("SELECT {COLUMNS} FROM employees WHERE id = ?1"))?
        .query_row([id], row)?)
}

pub fn all(db: &Connection) -> Result<Vec<Employee>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM employees ORDER BY active DESC, is_director DESC, name"
    ))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The head of the firm: the first active director.
pub fn director(db: &Connection) -> Result<Option<Employee>> {
    let sql = format!("SELECT {COLUMNS} FROM employees WHERE is_director = 1 AND active = 1 ORDER BY id LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([], row).optional()?)
}

pub fn by_name(db: &Connection, name: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT id FROM employees WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// Inserts when `id` is 0, updates otherwise. Returns the id.
pub fn save(tx: &Transaction, employee: &Employee) -> Result<i64> {
    let params = named_params! {
        ":name": employee.name, ":role": employee.role, ":gender": employee.gender, ":phone": employee.phone,
        ":is_director": employee.is_director, ":commission_share": employee.commission_share, ":active": employee.active,
        ":id": (employee.id != 0).then_some(employee.id),
    };
    tx.execute(
        "INSERT INTO employees (id, name, role, gender, phone, is_director, commission_share, active)
         VALUES (:id, :name, :role, :gender, :phone, :is_director, :commission_share, :active)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, gender = excluded.gender,
           phone = excluded.phone, is_director = excluded.is_director, commission_share = excluded.commission_share,
           active = excluded.active",
        params,
    )?;
    Ok(if employee.id != 0 {
        employee.id
    } else {
        tx.last_insert_rowid()
    })
}

/// How this signer's letters are written, as JSON; empty where nothing was chosen.
pub fn hand(db: &Connection, id: i64) -> Result<String> {
    Ok(db
        .prepare_cached("SELECT hand FROM employees WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}

pub fn set_hand(tx: &Transaction, id: i64, hand: &str) -> Result<()> {
    tx.execute("UPDATE employees SET hand = ?2 WHERE id = ?1", (id, hand))?;
    Ok(())
}
