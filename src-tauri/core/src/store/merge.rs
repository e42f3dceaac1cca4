//! Two clients becoming one: everything of the one who goes is moved to the one who stays.
//!
//! Losses, cases and orders change hands only here, under the schema's `merging`, and only from the one to the other. What
//! is stricter wins: a "no" to a channel, "do not contact", lost twice. Edge: who is the same is decided by a person.

use super::clients::{self, Client};
use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::params;
use std::collections::HashSet;

/// A loss of the one and a loss of the other on the same day, both worked on: one client cannot be lost twice on one day.
pub fn clash(db: &Connection, keep: i64, gone: i64) -> Result<Option<NaiveDate>> {
    use rusqlite::OptionalExtension;
    let mut statement = db.prepare_cached(
        "SELECT a.lost_on FROM losses AS a JOIN losses AS b ON b.lost_on = a.lost_on
         WHERE a.client_id = ?1 AND b.client_id = ?2 AND EXISTS (SELECT 1 FROM cases WHERE loss_id = a.id)
           AND EXISTS (SELECT 1 FROM cases WHERE loss_id = b.id) LIMIT 1",
    )?;
    Ok(statement.query_row([keep, gone], |row| row.get(0)).optional()?)
}

/// Moves everything and removes `gone`. Bringing losses and returns up to date is the task's.
pub fn all(tx: &Transaction, keep: i64, gone: i64, today: NaiveDate) -> Result<()> {
    let (kept, went) = (clients::get(tx, keep)?, clients::get(tx, gone)?);
    tx.execute("INSERT INTO merging (keep, gone) VALUES (?1, ?2)", [keep, gone])?;
    losses(tx, keep, gone)?;
    for table in ["cases", "orders", "inquiries", "complaints"] {
        tx.execute(
            &format!("UPDATE {table} SET client_id = ?1 WHERE client_id = ?2"),
            [keep, gone],
        )?;
    }
    details(tx, keep, gone, today)?;
    aliases(tx, keep, &went, &kept)?;
    tx.execute("DELETE FROM merging", [])?;
    tx.execute("DELETE FROM clients WHERE id = ?1", [gone])?;
    joined(tx, &kept, &went)?;
    second_loss(tx, keep)
}

/// A loss that nobody works on follows from the orders and is found again from those of both.
fn losses(tx: &Transaction, keep: i64, gone: i64) -> Result<()> {
    tx.execute(
        "DELETE FROM losses WHERE client_id IN (?1, ?2) AND NOT EXISTS (SELECT 1 FROM cases WHERE loss_id = losses.id)
           AND (signal <> 'S6' OR EXISTS (SELECT 1 FROM losses AS o WHERE o.lost_on = losses.lost_on
                                            AND o.client_id = CASE losses.client_id WHEN ?1 THEN ?2 ELSE ?1 END
                                            AND (losses.client_id = ?2 OR EXISTS (SELECT 1 FROM cases WHERE loss_id = o.id))))",
        [keep, gone],
    )?;
    tx.execute("UPDATE losses SET client_id = ?1 WHERE client_id = ?2", [keep, gone])?;
    Ok(())
}

/// What hangs on the one who goes comes after what the other has; the same thing is not kept twice.
fn details(tx: &Transaction, keep: i64, gone: i64, today: NaiveDate) -> Result<()> {
    const MOVES: [&str; 16] = [
        "INSERT INTO contact_persons (client_id, full_name, first_name, patronymic, last_name, gender, role, dative_name, about_name,
             is_main)
           SELECT ?1, full_name, first_name, patronymic, last_name, gender, role, dative_name, about_name,
             is_main AND NOT EXISTS (SELECT 1 FROM contact_persons WHERE client_id = ?1 AND is_main = 1)
           FROM contact_persons AS a WHERE client_id = ?2
             AND NOT EXISTS (SELECT 1 FROM contact_persons AS b WHERE b.client_id = ?1 AND b.full_name = a.full_name)
           ORDER BY is_main DESC, id",
        "UPDATE letters SET second_person_id = (SELECT b.id FROM contact_persons AS b JOIN contact_persons AS a ON a.full_name = b.full_name
             WHERE a.id = letters.second_person_id AND b.client_id = ?1)
           WHERE second_person_id IN (SELECT id FROM contact_persons WHERE client_id = ?2)",
        // A number that the one knows without an extension is the same as the other's with one.
        "UPDATE OR IGNORE phones SET extension =
             (SELECT b.extension FROM phones AS b WHERE b.client_id = ?2 AND b.digits = phones.digits ORDER BY b.id LIMIT 1)
           WHERE client_id = ?1 AND extension = ''
             AND EXISTS (SELECT 1 FROM phones AS b WHERE b.client_id = ?2 AND b.digits = phones.digits AND b.extension <> '')",
        "INSERT INTO phones (client_id, number, digits, extension, person_id)
           SELECT ?1, number, digits, extension, (SELECT b.id FROM contact_persons AS b JOIN contact_persons AS p USING (full_name)
             WHERE p.id = a.person_id AND b.client_id = ?1 ORDER BY b.id LIMIT 1) FROM phones AS a WHERE client_id = ?2
             AND NOT (extension = '' AND EXISTS (SELECT 1 FROM phones AS b WHERE b.client_id = ?1 AND b.digits = a.digits))
           ORDER BY id ON CONFLICT DO NOTHING",
        "INSERT INTO emails (client_id, address, person_id)
           SELECT ?1, address, (SELECT b.id FROM contact_persons AS b JOIN contact_persons AS p USING (full_name)
             WHERE p.id = a.person_id AND b.client_id = ?1 ORDER BY b.id LIMIT 1) FROM emails AS a WHERE client_id = ?2 ORDER BY id ON CONFLICT DO NOTHING",
        // An address that says less of the same place is filled up: a second one beside it would not be seen.
        "UPDATE addresses SET street = iif(addresses.street = '', fuller.street, addresses.street),
             city = iif(addresses.city = '', fuller.city, addresses.city),
             postal_code = iif(addresses.postal_code = '', fuller.postal_code, addresses.postal_code),
             country = iif(addresses.country = '', fuller.country, addresses.country)
           FROM (SELECT * FROM addresses WHERE client_id = ?2 ORDER BY id LIMIT 1) AS fuller
           WHERE addresses.id = (SELECT min(id) FROM addresses WHERE client_id = ?1)
             AND addresses.street IN ('', fuller.street) AND addresses.city IN ('', fuller.city)
             AND addresses.postal_code IN ('', fuller.postal_code) AND addresses.country IN ('', fuller.country)",
        "INSERT INTO addresses (client_id, street, city, postal_code, country)
           SELECT ?1, street, city, postal_code, country FROM addresses AS a WHERE client_id = ?2
             AND NOT EXISTS (SELECT 1 FROM addresses AS b WHERE b.client_id = ?1 AND b.street = a.street AND b.city = a.city
                               AND b.postal_code = a.postal_code) ORDER BY id",
        "INSERT INTO client_tags (client_id, tag) SELECT ?1, tag FROM client_tags WHERE client_id = ?2 ON CONFLICT DO NOTHING",
        "INSERT INTO preferences (client_id, fact, to_him) SELECT ?1, fact, to_him FROM preferences AS a WHERE client_id = ?2
           AND NOT EXISTS (SELECT 1 FROM preferences AS b WHERE b.client_id = ?1 AND b.fact = a.fact) ORDER BY id",
        "INSERT INTO client_marks (client_id, mark, note)
           SELECT ?1, mark, note FROM client_marks WHERE client_id = ?2 ON CONFLICT DO NOTHING",
        "INSERT INTO not_the_same (one, other, said_on)
           SELECT min(?1, third), max(?1, third), said_on
           FROM (SELECT CASE one WHEN ?2 THEN other ELSE one END AS third, said_on FROM not_the_same WHERE ?2 IN (one, other))
           WHERE third <> ?1 ON CONFLICT DO NOTHING",
        "UPDATE person_numbers SET client_id = ?1 WHERE client_id = ?2",
        "UPDATE OR IGNORE picks SET client_id = ?1 WHERE client_id = ?2",
        "UPDATE OR IGNORE overruled SET client_id = ?1 WHERE client_id = ?2",
        "UPDATE import_changes SET client_id = ?1 WHERE client_id = ?2 AND table_name <> 'clients'",
        "DELETE FROM import_changes WHERE client_id = ?2 AND ?1 <> ?2",
    ];
    for sql in MOVES {
        tx.execute(sql, [keep, gone])?;
    }
    // A "no" that stood for either of them stands: it is said again where the other's later "yes" would cover it.
    let refused: Vec<String> = {
        let mut statement = tx.prepare(
            "SELECT DISTINCT channel FROM consents AS c WHERE client_id IN (?1, ?2) AND given = 0
               AND NOT EXISTS (SELECT 1 FROM consents AS later WHERE later.client_id = c.client_id AND later.channel = c.channel
                                 AND later.given = 1 AND (later.noted_on, later.id) > (c.noted_on, c.id))",
        )?;
        let rows = statement.query_map([keep, gone], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    tx.execute("UPDATE consents SET client_id = ?1 WHERE client_id = ?2", [keep, gone])?;
    for channel in refused {
        tx.execute(
            "INSERT INTO consents (client_id, channel, given, source, noted_on)
             SELECT ?1, ?2, 0, source, max(?3, noted_on) FROM consents WHERE client_id = ?1 AND channel = ?2
             ORDER BY given, noted_on DESC LIMIT 1",
            params![keep, channel, today],
        )?;
    }
    Ok(())
}

/// Number, name and tax id of the one who goes, so that the next import finds the one who stayed.
fn aliases(tx: &Transaction, keep: i64, went: &Client, kept: &Client) -> Result<()> {
    tx.execute(
        "UPDATE client_aliases SET client_id = ?1 WHERE client_id = ?2",
        [keep, went.id],
    )?;
    let name = Some(&went.name).filter(|name| **name != kept.name);
    let tax_id = went
        .tax_id
        .as_ref()
        .filter(|_| kept.tax_id.is_some() && went.tax_id != kept.tax_id);
    for (kind, system, value) in [
        ("number", went.source_system.as_str(), went.source_id.as_ref()),
        ("name", "", name),
        ("tax_id", "", tax_id),
    ] {
        if let Some(value) = value {
            tx.execute(
                "INSERT INTO client_aliases (kind, source_system, value, client_id) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET client_id = excluded.client_id",
                params![kind, system, value, keep],
            )?;
        }
    }
    Ok(())
}

/// The row of the one who stays: his own values first, the other's where he has none, the notes of both, the debts of both.
fn joined(tx: &Transaction, kept: &Client, went: &Client) -> Result<()> {
    let mut note: Vec<&str> = vec![kept.note.trim_end()];
    if went.note.trim() != kept.note.trim() {
        note.push(went.note.trim_end());
    }
    note.retain(|part| !part.is_empty());
    let either = |a: &str, b: &str| if a.is_empty() { b.to_owned() } else { a.to_owned() };
    clients::change(
        tx,
        &Client {
            tax_id: kept.tax_id.clone().or_else(|| went.tax_id.clone()),
            group_name: either(&kept.group_name, &went.group_name),
            language: kept.language.clone().or_else(|| went.language.clone()),
            served_by: kept.served_by.or(went.served_by),
            note: note.join("\n"),
            debt_minor: kept.debt_minor.saturating_add(went.debt_minor),
            do_not_contact_on: [kept.do_not_contact_on, went.do_not_contact_on]
                .into_iter()
                .flatten()
                .min(),
            ..kept.clone()
        },
    )?;
    tx.execute("UPDATE clients SET edited = 1 WHERE id = ?1", [kept.id])?;
    if let (None, Some(day)) = (kept.lost_twice_on, went.lost_twice_on) {
        tx.execute(
            "UPDATE clients SET lost_twice_on = ?2 WHERE id = ?1",
            params![kept.id, day],
        )?;
    }
    Ok(())
}

/// Rule 13: a loss of the one after a coming back of the other is the second loss of the client they are.
fn second_loss(tx: &Transaction, client: i64) -> Result<()> {
    tx.execute(
        "UPDATE clients SET lost_twice_on =
           (SELECT min(l.lost_on) FROM losses AS l JOIN comings_back AS b ON b.client_id = l.client_id
            WHERE l.client_id = ?1 AND b.returned_on < l.lost_on)
         WHERE id = ?1 AND lost_twice_on IS NULL",
        [client],
    )?;
    Ok(())
}

/// Two clients of whom the user said that they are not one, whatever they share.
pub fn tell_apart(tx: &Transaction, one: i64, other: i64, today: NaiveDate) -> Result<()> {
    tx.execute(
        "INSERT INTO not_the_same (one, other, said_on) VALUES (min(?1, ?2), max(?1, ?2), ?3) ON CONFLICT DO NOTHING",
        params![one, other, today],
    )?;
    Ok(())
}

/// Takes that back.
pub fn may_be_one(tx: &Transaction, one: i64, other: i64) -> Result<()> {
    tx.execute(
        "DELETE FROM not_the_same WHERE one = min(?1, ?2) AND other = max(?1, ?2)",
        [one, other],
    )?;
    Ok(())
}

/// All such pairs, the smaller number first.
pub fn told_apart(db: &Connection) -> Result<HashSet<(i64, i64)>> {
    let mut statement = db.prepare_cached("SELECT one, other FROM not_the_same")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many things are written down of a client; the richer of two is the one to keep.
pub fn weight(db: &Connection, client: i64) -> Result<(i64, i64)> {
    Ok(db
        .prepare_cached(
            "SELECT (SELECT count(*) FROM orders WHERE client_id = ?1), (SELECT count(*) FROM cases WHERE client_id = ?1)",
        )?
        .query_row([client], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Groups of clients who share a tax id, a phone or an e-mail, each with what they share; `of`: only those with this client.
pub fn sharing(db: &Connection, of: Option<i64>) -> Result<Vec<(&'static str, String, Vec<i64>)>> {
    const SHARED: [(&str, &str); 3] = [
        (
            "tax_id",
            "SELECT tax_id, group_concat(id) FROM clients WHERE tax_id IS NOT NULL
               AND (?1 IS NULL OR tax_id = (SELECT tax_id FROM clients WHERE id = ?1)) GROUP BY tax_id HAVING count(*) > 1",
        ),
        (
            "phone",
            "SELECT digits, group_concat(DISTINCT client_id) FROM phones WHERE length(digits) > 6
               AND (?1 IS NULL OR digits IN (SELECT digits FROM phones WHERE client_id = ?1)) GROUP BY digits HAVING count(DISTINCT client_id) > 1",
        ),
        (
            "email",
            "SELECT address, group_concat(client_id) FROM emails
               WHERE (?1 IS NULL OR address IN (SELECT address FROM emails WHERE client_id = ?1))
             GROUP BY address HAVING count(*) > 1",
        ),
    ];
    let mut groups = Vec::new();
    for (what, sql) in SHARED {
        let mut statement = db.prepare_cached(sql)?;
        let mut rows = statement.query([of])?;
        while let Some(row) = rows.next()? {
            let ids: String = row.get(1)?;
            let ids = ids.split(',').filter_map(|id| id.parse().ok()).collect();
            groups.push((what, row.get(0)?, ids));
        }
    }
    Ok(groups)
}
