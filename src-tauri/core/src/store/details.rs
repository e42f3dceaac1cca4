//! What hangs on a client: contact person, address, phone, e-mail, facts about him, marks for and against.

use super::{Connection, Result, Transaction};
use rusqlite::{OptionalExtension, named_params};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Person {
    pub id: i64,
    pub full_name: String,
    pub gender: Option<String>,
    pub role: String,
    pub dative_name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    pub street: String,
    pub city: String,
    pub postal_code: String,
    pub country: String,
}

pub fn main_person(db: &Connection, client: i64) -> Result<Option<Person>> {
    let mut statement = db.prepare_cached(
        "SELECT id, full_name, gender, role, dative_name FROM contact_persons
         WHERE client_id = ?1 ORDER BY is_main DESC, id LIMIT 1",
    )?;
    Ok(statement
        .query_row([client], |row| {
            Ok(Person {
                id: row.get(0)?,
                full_name: row.get(1)?,
                gender: row.get(2)?,
                role: row.get(3)?,
                dative_name: row.get(4)?,
            })
        })
        .optional()?)
}

/// Writes the main contact person; an `id` of 0 makes a new one.
pub fn save_person(tx: &Transaction, client: i64, person: &Person) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO contact_persons (id, client_id, full_name, gender, role, dative_name, is_main)
         VALUES (:id, :client_id, :full_name, :gender, :role, :dative_name, 1)
         ON CONFLICT (id) DO UPDATE SET full_name = excluded.full_name, gender = excluded.gender, role = excluded.role,
           dative_name = excluded.dative_name",
    )?
    .execute(named_params! {
        ":id": (person.id != 0).then_some(person.id), ":client_id": client, ":full_name": person.full_name,
        ":gender": person.gender, ":role": person.role, ":dative_name": person.dative_name,
    })?;
    Ok(())
}

pub fn address(db: &Connection, client: i64) -> Result<Option<Address>> {
    let mut statement = db.prepare_cached(
        "SELECT street, city, postal_code, country FROM addresses WHERE client_id = ?1 ORDER BY id LIMIT 1",
    )?;
    Ok(statement
        .query_row([client], |row| {
            Ok(Address {
                street: row.get(0)?,
                city: row.get(1)?,
                postal_code: row.get(2)?,
                country: row.get(3)?,
            })
        })
        .optional()?)
}

pub fn save_address(tx: &Transaction, client: i64, address: &Address) -> Result<()> {
    let known: Option<i64> = tx
        .prepare_cached("SELECT id FROM addresses WHERE client_id = ?1 ORDER BY id LIMIT 1")?
        .query_row([client], |row| row.get(0))
        .optional()?;
    tx.prepare_cached(
        "INSERT INTO addresses (id, client_id, street, city, postal_code, country) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET street = excluded.street, city = excluded.city,
           postal_code = excluded.postal_code, country = excluded.country",
    )?
    .execute((
        known,
        client,
        &address.street,
        &address.city,
        &address.postal_code,
        &address.country,
    ))?;
    Ok(())
}

pub fn city_of_all(db: &Connection) -> Result<HashMap<i64, String>> {
    let mut statement = db.prepare_cached("SELECT client_id, city FROM addresses WHERE city <> '' ORDER BY id DESC")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The first phone and the first e-mail; empty when there is none.
pub fn phone_and_email(db: &Connection, client: i64) -> Result<(String, String)> {
    Ok(db
        .prepare_cached(
            "SELECT coalesce((SELECT number FROM phones WHERE client_id = ?1 ORDER BY id LIMIT 1), ''),
                    coalesce((SELECT address FROM emails WHERE client_id = ?1 ORDER BY id LIMIT 1), '')",
        )?
        .query_row([client], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Adds a phone the client does not have yet; `digits` is how it is found again in any writing.
pub fn add_phone(tx: &Transaction, client: i64, number: &str, digits: &str) -> Result<bool> {
    let sql = "INSERT INTO phones (client_id, number, digits) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    Ok(tx.prepare_cached(sql)?.execute((client, number, digits))? > 0)
}

pub fn add_email(tx: &Transaction, client: i64, address: &str) -> Result<bool> {
    let sql = "INSERT INTO emails (client_id, address) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    Ok(tx.prepare_cached(sql)?.execute((client, address))? > 0)
}

/// Puts `number` in the place of the first phone; empty takes it away.
pub fn set_phone(tx: &Transaction, client: i64, number: &str, digits: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM phones WHERE id = (SELECT id FROM phones WHERE client_id = ?1 ORDER BY id LIMIT 1) OR (client_id = ?1 AND digits = ?2)",
        (client, digits),
    )?;
    if !digits.is_empty() {
        add_phone(tx, client, number, digits)?;
    }
    Ok(())
}

pub fn set_email(tx: &Transaction, client: i64, address: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM emails WHERE id = (SELECT id FROM emails WHERE client_id = ?1 ORDER BY id LIMIT 1) OR (client_id = ?1 AND address = ?2)",
        (client, address),
    )?;
    if !address.is_empty() {
        add_email(tx, client, address)?;
    }
    Ok(())
}

pub fn by_phone(db: &Connection, digits: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT client_id FROM phones WHERE digits = ?1 ORDER BY id LIMIT 1")?;
    Ok(statement.query_row([digits], |row| row.get(0)).optional()?)
}

pub fn by_email(db: &Connection, address: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT client_id FROM emails WHERE address = ?1 ORDER BY id LIMIT 1")?;
    Ok(statement.query_row([address], |row| row.get(0)).optional()?)
}

/// Facts that fit only this client, as they were written down.
pub fn facts(db: &Connection, client: i64) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT fact FROM preferences WHERE client_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn set_facts(tx: &Transaction, client: i64, facts: &[String]) -> Result<()> {
    tx.execute("DELETE FROM preferences WHERE client_id = ?1", [client])?;
    for fact in facts.iter().filter(|fact| !fact.trim().is_empty()) {
        tx.execute(
            "INSERT INTO preferences (client_id, fact) VALUES (?1, ?2)",
            (client, fact.trim()),
        )?;
    }
    Ok(())
}

/// Marks of every client, in the words of the schema.
pub fn marks(db: &Connection) -> Result<HashMap<i64, Vec<String>>> {
    let mut statement = db.prepare_cached("SELECT client_id, mark FROM client_marks ORDER BY client_id, mark")?;
    let mut marks: HashMap<i64, Vec<String>> = HashMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        marks.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(marks)
}

pub fn marks_of(db: &Connection, client: i64) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT mark FROM client_marks WHERE client_id = ?1 ORDER BY mark")?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn set_marks(tx: &Transaction, client: i64, marks: &[String]) -> Result<()> {
    tx.execute("DELETE FROM client_marks WHERE client_id = ?1", [client])?;
    for mark in marks {
        tx.execute(
            "INSERT INTO client_marks (client_id, mark) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            (client, mark),
        )?;
    }
    Ok(())
}
