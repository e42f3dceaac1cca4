//! What hangs on a client: contact person, address, facts about him, marks for and against. How he is reached has a file of its
//! own.

mod reach;

pub use reach::{
    Phone, add_email, add_phone, by_email, by_phone, digits, each_email, each_phone, emails, phone_and_email, phones,
    put_email_first, put_phone_first, set_email, set_phone, whose_emails, whose_phones,
};

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

/// Writes a contact person that is there; an `id` of 0 makes a new one, the main. Gives his id.
pub fn save_person(tx: &Transaction, client: i64, person: &Person) -> Result<i64> {
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
    Ok(match person.id {
        0 => tx.last_insert_rowid(),
        known => known,
    })
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

/// What is written to the marks of a client, mark by mark; one without a note is not there.
pub fn mark_notes(db: &Connection, client: i64) -> Result<Vec<(String, String)>> {
    let mut statement =
        db.prepare_cached("SELECT mark, note FROM client_marks WHERE client_id = ?1 AND note <> '' ORDER BY mark")?;
    let rows = statement.query_map([client], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Those that stay keep their notes.
pub fn set_marks(tx: &Transaction, client: i64, marks: &[String]) -> Result<()> {
    for gone in marks_of(tx, client)?.iter().filter(|mark| !marks.contains(mark)) {
        tx.execute(
            "DELETE FROM client_marks WHERE client_id = ?1 AND mark = ?2",
            (client, gone),
        )?;
    }
    for mark in marks {
        tx.execute(
            "INSERT INTO client_marks (client_id, mark) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            (client, mark),
        )?;
    }
    Ok(())
}

pub fn set_mark_note(tx: &Transaction, client: i64, mark: &str, note: &str) -> Result<()> {
    tx.execute(
        "UPDATE client_marks SET note = ?3 WHERE client_id = ?1 AND mark = ?2 AND note <> ?3",
        (client, mark, note),
    )?;
    Ok(())
}
