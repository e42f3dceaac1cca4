//! How a client is reached and found again: phones with their extensions, and e-mail addresses.
//!
//! Rule: a phone is known by its digits, in any writing. Edge: what digits a phone has is told by the import's rules.

use crate::store::{Connection, Result, Transaction};
use rusqlite::OptionalExtension;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phone {
    pub number: String,
    /// What to dial after it has answered; empty for nothing.
    pub extension: String,
}

/// Everybody's phones as digits and extension, in the order they were written down.
pub fn each_phone(db: &Connection, mut take: impl FnMut(i64, &str, &str)) -> Result<()> {
    let mut statement = db.prepare_cached("SELECT client_id, digits, extension FROM phones ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |at| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
        take(row.get(0)?, text(1)?, text(2)?);
    }
    Ok(())
}

pub fn each_email(db: &Connection, take: impl FnMut(i64, &str)) -> Result<()> {
    each_text(db, "SELECT client_id, address FROM emails ORDER BY id", take)
}

fn each_text(db: &Connection, sql: &str, mut take: impl FnMut(i64, &str)) -> Result<()> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
    }
    Ok(())
}

/// The first phone and the first e-mail; empty when there is none.
pub fn phone_and_email(db: &Connection, client: i64) -> Result<(Phone, String)> {
    let phone = phones(db, client)?.into_iter().next().unwrap_or_default();
    let email = db
        .prepare_cached("SELECT address FROM emails WHERE client_id = ?1 ORDER BY id LIMIT 1")?
        .query_row([client], |row| row.get(0))
        .optional()?;
    Ok((phone, email.unwrap_or_default()))
}

/// All phones, in the order they were written down.
pub fn phones(db: &Connection, client: i64) -> Result<Vec<Phone>> {
    let mut statement = db.prepare_cached("SELECT number, extension FROM phones WHERE client_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([client], |row| {
        Ok(Phone {
            number: row.get(0)?,
            extension: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All phones as the digits they are found by.
pub fn digits(db: &Connection, client: i64) -> Result<Vec<String>> {
    texts_of(db, "SELECT digits FROM phones WHERE client_id = ?1", client)
}

pub fn emails(db: &Connection, client: i64) -> Result<Vec<String>> {
    texts_of(
        db,
        "SELECT address FROM emails WHERE client_id = ?1 ORDER BY id",
        client,
    )
}

fn texts_of(db: &Connection, sql: &str, client: i64) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a phone the client does not have yet; `digits` is how it is found again in any writing. An extension is noted at
/// the number that has none yet, and beside one that has another.
pub fn add_phone(tx: &Transaction, client: i64, phone: &Phone, digits: &str) -> Result<bool> {
    const NEW: &str = "INSERT INTO phones (client_id, number, digits) SELECT ?1, ?2, ?3
                       WHERE NOT EXISTS (SELECT 1 FROM phones WHERE client_id = ?1 AND digits = ?3)";
    const EXTENDED: &str = "UPDATE OR IGNORE phones SET extension = ?3
                            WHERE client_id = ?1 AND digits = ?2 AND extension = ''";
    const BESIDE: &str = "INSERT INTO phones (client_id, number, digits, extension) VALUES (?1, ?2, ?3, ?4)
                          ON CONFLICT DO NOTHING";
    let Phone { number, extension } = phone;
    if extension.is_empty() {
        return Ok(tx.prepare_cached(NEW)?.execute((client, number, digits))? > 0);
    }
    let extended = tx.prepare_cached(EXTENDED)?.execute((client, digits, extension))?;
    Ok(extended > 0
        || tx
            .prepare_cached(BESIDE)?
            .execute((client, number, digits, extension))?
            > 0)
}

pub fn add_email(tx: &Transaction, client: i64, address: &str) -> Result<bool> {
    let sql = "INSERT INTO emails (client_id, address) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    Ok(tx.prepare_cached(sql)?.execute((client, address))? > 0)
}

/// Puts a phone the client does not have yet before those he has. The row of the first one takes it, so that taking an import
/// back finds each value in its place.
pub fn put_phone_first(tx: &Transaction, client: i64, phone: &Phone, digits: &str) -> Result<bool> {
    let known = phones(tx, client)?;
    let (Some(first), Some(old)) = (first_of(tx, "phones", client)?, known.first()) else {
        return Ok(false);
    };
    let has = "SELECT EXISTS (SELECT 1 FROM phones WHERE client_id = ?1 AND digits = ?2)";
    if tx.prepare_cached(has)?.query_row((client, digits), |row| row.get(0))? {
        return Ok(false);
    }
    let old_digits: String = tx
        .prepare_cached("SELECT digits FROM phones WHERE id = ?1")?
        .query_row([first], |row| row.get(0))?;
    tx.prepare_cached("UPDATE phones SET number = ?2, digits = ?3, extension = ?4 WHERE id = ?1")?
        .execute((first, &phone.number, digits, &phone.extension))?;
    tx.prepare_cached("INSERT INTO phones (client_id, number, digits, extension) VALUES (?1, ?2, ?3, ?4)")?
        .execute((client, &old.number, old_digits, &old.extension))?;
    Ok(true)
}

/// The same of an e-mail.
pub fn put_email_first(tx: &Transaction, client: i64, address: &str) -> Result<bool> {
    let known = emails(tx, client)?;
    let Some(first) = first_of(tx, "emails", client)? else {
        return Ok(false);
    };
    if known.iter().any(|known| known == address) {
        return Ok(false);
    }
    let old: String = tx
        .prepare_cached("SELECT address FROM emails WHERE id = ?1")?
        .query_row([first], |row| row.get(0))?;
    tx.prepare_cached("UPDATE emails SET address = ?2 WHERE id = ?1")?
        .execute((first, address))?;
    tx.prepare_cached("INSERT INTO emails (client_id, address) VALUES (?1, ?2)")?
        .execute((client, old))?;
    Ok(true)
}

/// Puts a phone in the place of the first one; without digits it takes that away.
pub fn set_phone(tx: &Transaction, client: i64, phone: &Phone, digits: &str) -> Result<()> {
    let first = first_of(tx, "phones", client)?;
    if digits.is_empty() {
        tx.execute("DELETE FROM phones WHERE id = ?1", [first])?;
        return Ok(());
    }
    tx.execute(
        "DELETE FROM phones WHERE client_id = ?1 AND digits = ?2 AND extension = ?3 AND id IS NOT ?4",
        (client, digits, &phone.extension, first),
    )?;
    tx.execute(
        "INSERT INTO phones (id, client_id, number, digits, extension) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET number = excluded.number, digits = excluded.digits, extension = excluded.extension",
        (first, client, &phone.number, digits, &phone.extension),
    )?;
    Ok(())
}

/// Puts an address in the place of the first one; empty takes that away.
pub fn set_email(tx: &Transaction, client: i64, address: &str) -> Result<()> {
    let first = first_of(tx, "emails", client)?;
    if address.is_empty() {
        tx.execute("DELETE FROM emails WHERE id = ?1", [first])?;
        return Ok(());
    }
    tx.execute(
        "DELETE FROM emails WHERE client_id = ?1 AND address = ?2 AND id IS NOT ?3",
        (client, address, first),
    )?;
    tx.execute(
        "INSERT INTO emails (id, client_id, address) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET address = excluded.address",
        (first, client, address),
    )?;
    Ok(())
}

fn first_of(db: &Connection, table: &str, client: i64) -> Result<Option<i64>> {
    let sql = format!("SELECT min(id) FROM {table} WHERE client_id = ?1");
    Ok(db.prepare_cached(&sql)?.query_row([client], |row| row.get(0))?)
}

/// Whose phone it is. Behind a number with extensions another extension is somebody else.
pub fn by_phone(db: &Connection, digits: &str, extension: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached(
        "SELECT client_id FROM phones WHERE digits = ?1
           AND (?2 IN ('', extension) OR NOT EXISTS (SELECT 1 FROM phones WHERE digits = ?1 AND extension <> ''))
         ORDER BY id LIMIT 1",
    )?;
    Ok(statement.query_row([digits, extension], |row| row.get(0)).optional()?)
}

pub fn by_email(db: &Connection, address: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT client_id FROM emails WHERE address = ?1 ORDER BY id LIMIT 1")?;
    Ok(statement.query_row([address], |row| row.get(0)).optional()?)
}
