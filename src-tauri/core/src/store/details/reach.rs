//! How a client is reached and found again: phones with their extensions, and e-mail addresses.
//!
//! Rule: a phone is known by its digits, in any writing; it is a contact person's, the client's own, or shared by several of his
//! people, which makes it his own. Edge: what digits a phone has is told by the import's rules.

use crate::store::{Connection, Result, Transaction};
use rusqlite::{OptionalExtension, Row};

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

/// Something by which the client is reached, and by which of his contact persons; `None`: it is his own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whose<T> {
    pub person: Option<i64>,
    /// It is of another than the main contact person.
    pub of_another: bool,
    pub what: T,
}

/// Of another than the main contact person: what is the client's own or the main one's comes before it.
const OF_ANOTHER: &str = "(person_id IS NOT NULL AND person_id <> (SELECT id FROM contact_persons WHERE client_id = ?1
                            ORDER BY is_main DESC, id LIMIT 1))";

/// The first phone and the first e-mail that are the client's own or his main contact person's; empty when there is none.
pub fn phone_and_email(db: &Connection, client: i64) -> Result<(Phone, String)> {
    let phone = whose_phones(db, client)?.into_iter().find(|phone| !phone.of_another);
    let email = whose_emails(db, client)?.into_iter().find(|email| !email.of_another);
    Ok((
        phone.map(|phone| phone.what).unwrap_or_default(),
        email.map(|email| email.what).unwrap_or_default(),
    ))
}

/// All phones: his own and the main contact person's first, in the order they were written down.
pub fn phones(db: &Connection, client: i64) -> Result<Vec<Phone>> {
    Ok(whose_phones(db, client)?.into_iter().map(|phone| phone.what).collect())
}

/// The same with whose they are.
pub fn whose_phones(db: &Connection, client: i64) -> Result<Vec<Whose<Phone>>> {
    whose(db, client, "number, extension FROM phones", |row| {
        Ok(Phone {
            number: row.get(2)?,
            extension: row.get(3)?,
        })
    })
}

pub fn whose_emails(db: &Connection, client: i64) -> Result<Vec<Whose<String>>> {
    whose(db, client, "address FROM emails", |row| row.get(2))
}

fn whose<T>(
    db: &Connection,
    client: i64,
    what: &str,
    read: impl Fn(&Row) -> rusqlite::Result<T>,
) -> Result<Vec<Whose<T>>> {
    let sql =
        format!("SELECT person_id, {OF_ANOTHER} AS of_another, {what} WHERE client_id = ?1 ORDER BY of_another, id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client], |row| {
        Ok(Whose {
            person: row.get(0)?,
            of_another: row.get::<_, Option<bool>>(1)?.unwrap_or_default(),
            what: read(row)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All phones as the digits they are found by.
pub fn digits(db: &Connection, client: i64) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT digits FROM phones WHERE client_id = ?1")?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All e-mails, in the order of [`phones`].
pub fn emails(db: &Connection, client: i64) -> Result<Vec<String>> {
    Ok(whose_emails(db, client)?.into_iter().map(|email| email.what).collect())
}

/// Adds a phone the client does not have yet; `digits` is how it is found again in any writing, `person` whose it is. An
/// extension is noted at the number that has none yet, and beside one that has another.
pub fn add_phone(tx: &Transaction, client: i64, person: Option<i64>, phone: &Phone, digits: &str) -> Result<bool> {
    const NEW: &str = "INSERT INTO phones (client_id, number, digits, person_id) SELECT ?1, ?2, ?3, ?4
                       WHERE NOT EXISTS (SELECT 1 FROM phones WHERE client_id = ?1 AND digits = ?3)";
    const EXTENDED: &str = "UPDATE OR IGNORE phones SET extension = ?3
                            WHERE client_id = ?1 AND digits = ?2 AND extension = ''
                              AND (person_id IS NULL OR ?4 IS NULL OR person_id = ?4)";
    const BESIDE: &str =
        "INSERT INTO phones (client_id, number, digits, extension, person_id) VALUES (?1, ?2, ?3, ?4, ?5)
                          ON CONFLICT DO NOTHING";
    const SHARED: &str = "UPDATE phones SET person_id = NULL
                          WHERE client_id = ?1 AND digits = ?2 AND extension = ?3 AND person_id <> ?4";
    let Phone { number, extension } = phone;
    if let Some(person) = person {
        tx.prepare_cached(SHARED)?
            .execute((client, digits, extension, person))?;
    }
    if extension.is_empty() {
        return Ok(tx.prepare_cached(NEW)?.execute((client, number, digits, person))? > 0);
    }
    let extended = tx
        .prepare_cached(EXTENDED)?
        .execute((client, digits, extension, person))?;
    Ok(extended > 0
        || tx
            .prepare_cached(BESIDE)?
            .execute((client, number, digits, extension, person))?
            > 0)
}

pub fn add_email(tx: &Transaction, client: i64, person: Option<i64>, address: &str) -> Result<bool> {
    const SHARED: &str = "UPDATE emails SET person_id = NULL WHERE client_id = ?1 AND address = ?2 AND person_id <> ?3";
    const NEW: &str = "INSERT INTO emails (client_id, address, person_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    if let Some(person) = person {
        tx.prepare_cached(SHARED)?.execute((client, address, person))?;
    }
    Ok(tx.prepare_cached(NEW)?.execute((client, address, person))? > 0)
}

/// Puts a phone the client does not have yet before those he has. The row of the first one takes it, so that taking an import
/// back finds each value in its place.
pub fn put_phone_first(tx: &Transaction, client: i64, phone: &Phone, digits: &str) -> Result<bool> {
    let Some(first) = first_of(tx, "phones", client)? else {
        return Ok(false);
    };
    let has = "SELECT EXISTS (SELECT 1 FROM phones WHERE client_id = ?1 AND digits = ?2)";
    if tx.prepare_cached(has)?.query_row((client, digits), |row| row.get(0))? {
        return Ok(false);
    }
    let old: (String, String, String, Option<i64>) = tx
        .prepare_cached("SELECT number, digits, extension, person_id FROM phones WHERE id = ?1")?
        .query_row([first], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    tx.prepare_cached("UPDATE phones SET number = ?2, digits = ?3, extension = ?4, person_id = NULL WHERE id = ?1")?
        .execute((first, &phone.number, digits, &phone.extension))?;
    tx.prepare_cached(
        "INSERT INTO phones (client_id, number, digits, extension, person_id) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((client, old.0, old.1, old.2, old.3))?;
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
    let old: (String, Option<i64>) = tx
        .prepare_cached("SELECT address, person_id FROM emails WHERE id = ?1")?
        .query_row([first], |row| Ok((row.get(0)?, row.get(1)?)))?;
    tx.prepare_cached("UPDATE emails SET address = ?2, person_id = NULL WHERE id = ?1")?
        .execute((first, address))?;
    tx.prepare_cached("INSERT INTO emails (client_id, address, person_id) VALUES (?1, ?2, ?3)")?
        .execute((client, old.0, old.1))?;
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

/// The first that is his own or his main contact person's.
fn first_of(db: &Connection, table: &str, client: i64) -> Result<Option<i64>> {
    let sql = format!("SELECT min(id) FROM {table} WHERE client_id = ?1 AND NOT coalesce({OF_ANOTHER}, 0)");
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
