//! What hangs on a client: contact person, address, phone, e-mail, facts about him, marks for and against.

use super::{Connection, Result, Transaction};
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Person {
    pub id: i64,
    pub full_name: String,
    pub gender: Option<String>,
    pub role: String,
    pub dative_name: String,
    pub about_name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phone {
    pub number: String,
    /// What to dial after it has answered; empty for nothing.
    pub extension: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    pub street: String,
    pub city: String,
    pub postal_code: String,
    pub country: String,
}

/// Which fields of a client hold something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filled(u16);

impl Filled {
    pub const NAME: Filled = Filled(1);
    pub const TAX_ID: Filled = Filled(1 << 1);
    pub const LANGUAGE: Filled = Filled(1 << 2);
    pub const SERVED_BY: Filled = Filled(1 << 3);
    pub const NOTE: Filled = Filled(1 << 4);
    pub const GROUP: Filled = Filled(1 << 5);
    pub const PERSON: Filled = Filled(1 << 6);
    pub const STREET: Filled = Filled(1 << 7);
    pub const CITY: Filled = Filled(1 << 8);
    pub const POSTAL_CODE: Filled = Filled(1 << 9);
    pub const COUNTRY: Filled = Filled(1 << 10);
    pub const DEBT: Filled = Filled(1 << 11);
    pub const EMAIL: Filled = Filled(1 << 12);
    pub const PHONE: Filled = Filled(1 << 13);
    /// He is written down as a firm.
    pub const FIRM: Filled = Filled(1 << 14);

    pub fn add(&mut self, more: Filled) {
        self.0 |= more.0;
    }

    pub fn has_all(self, of: Filled) -> bool {
        of.0 & !self.0 == 0
    }
}

/// Address and contact person of everybody who has them.
pub fn each_filled(db: &Connection, mut take: impl FnMut(i64, Filled)) -> Result<()> {
    let mut addresses = db.prepare_cached(
        "SELECT client_id, street <> '', city <> '', postal_code <> '', country <> '' FROM addresses ORDER BY id DESC",
    )?;
    let mut rows = addresses.query([])?;
    while let Some(row) = rows.next()? {
        let mut filled = Filled::default();
        for (at, what) in [Filled::STREET, Filled::CITY, Filled::POSTAL_CODE, Filled::COUNTRY]
            .into_iter()
            .enumerate()
        {
            if row.get(at + 1)? {
                filled.add(what);
            }
        }
        take(row.get(0)?, filled);
    }
    let mut persons = db.prepare_cached("SELECT client_id FROM contact_persons")?;
    let mut rows = persons.query([])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, Filled::PERSON);
    }
    Ok(())
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

const PERSON: &str = "SELECT id, full_name, gender, role, dative_name, about_name FROM contact_persons
                      WHERE client_id = ?1 ORDER BY is_main DESC, id";

fn person_row(row: &Row) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        full_name: row.get(1)?,
        gender: row.get(2)?,
        role: row.get(3)?,
        dative_name: row.get(4)?,
        about_name: row.get(5)?,
    })
}

pub fn main_person(db: &Connection, client: i64) -> Result<Option<Person>> {
    let mut statement = db.prepare_cached(&format!("{PERSON} LIMIT 1"))?;
    Ok(statement.query_row([client], person_row).optional()?)
}

/// Everybody one speaks to at a client, the main one first.
pub fn persons(db: &Connection, client: i64) -> Result<Vec<Person>> {
    let mut statement = db.prepare_cached(PERSON)?;
    let rows = statement.query_map([client], person_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn person(db: &Connection, id: i64) -> Result<Option<Person>> {
    let sql = "SELECT id, full_name, gender, role, dative_name, about_name FROM contact_persons WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], person_row).optional()?)
}

/// Somebody beside the main contact person.
pub fn add_person(tx: &Transaction, client: i64, person: &Person) -> Result<i64> {
    tx.prepare_cached("INSERT INTO contact_persons (client_id, full_name, gender, role) VALUES (?1, ?2, ?3, ?4)")?
        .execute((client, &person.full_name, &person.gender, &person.role))?;
    Ok(tx.last_insert_rowid())
}

/// Writes a contact person that is there; an `id` of 0 makes a new one, the main.
pub fn save_person(tx: &Transaction, client: i64, person: &Person) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO contact_persons (id, client_id, full_name, gender, role, dative_name, about_name, is_main)
         VALUES (:id, :client_id, :full_name, :gender, :role, :dative_name, :about_name, 1)
         ON CONFLICT (id) DO UPDATE SET full_name = excluded.full_name, gender = excluded.gender, role = excluded.role,
           dative_name = excluded.dative_name, about_name = excluded.about_name",
    )?
    .execute(named_params! {
        ":id": (person.id != 0).then_some(person.id), ":client_id": client, ":full_name": person.full_name,
        ":gender": person.gender, ":role": person.role, ":dative_name": person.dative_name,
        ":about_name": person.about_name,
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

/// The city of each client who has a case.
pub fn city_of_cases(db: &Connection) -> Result<HashMap<i64, String>> {
    let mut statement = db.prepare_cached(
        "SELECT client_id, city FROM addresses WHERE city <> '' AND client_id IN (SELECT client_id FROM cases)
         ORDER BY id DESC",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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

/// Facts that fit only this client, as they were written down.
pub fn facts(db: &Connection, client: i64) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT fact FROM preferences WHERE client_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A fact as it was noted about the client, and in the words of a letter to him; empty: nobody has put it so yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub note: String,
    pub to_him: String,
}

pub fn facts_in_words(db: &Connection, client: i64) -> Result<Vec<Fact>> {
    let mut statement = db.prepare_cached("SELECT fact, to_him FROM preferences WHERE client_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([client], |row| {
        Ok(Fact {
            note: row.get(0)?,
            to_him: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The facts as they are noted now; one that stays keeps its words to him.
pub fn set_facts(tx: &Transaction, client: i64, facts: &[String]) -> Result<()> {
    let known = facts_in_words(tx, client)?;
    tx.execute("DELETE FROM preferences WHERE client_id = ?1", [client])?;
    for fact in facts.iter().map(|fact| fact.trim()).filter(|fact| !fact.is_empty()) {
        let to_him = known.iter().find(|one| one.note == fact).map(|one| one.to_him.as_str());
        tx.execute(
            "INSERT INTO preferences (client_id, fact, to_him) VALUES (?1, ?2, ?3)",
            (client, fact, to_him.unwrap_or_default()),
        )?;
    }
    Ok(())
}

/// The words to him of a fact that is noted, or a fact that is noted now.
pub fn say_to_him(tx: &Transaction, client: i64, note: &str, to_him: &str) -> Result<()> {
    let changed = tx.execute(
        "UPDATE preferences SET to_him = ?3 WHERE client_id = ?1 AND fact = ?2",
        (client, note, to_him),
    )?;
    if changed == 0 {
        tx.execute(
            "INSERT INTO preferences (client_id, fact, to_him) VALUES (?1, ?2, ?3)",
            (client, note, to_him),
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
