//! Finding a client by a part of his name, phone digits in any writing, or an e-mail.
//!
//! SQLite folds only Latin case, so names are folded here: lower case in every script, and ё is е.

use super::{Connection, Result};

/// Lower case in every script, with ё as е.
pub fn fold(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

/// Ids of the clients that match, best first: the name begins with it, then a word of it, then anything.
pub fn clients(db: &Connection, text: &str, limit: usize) -> Result<Vec<i64>> {
    let needle = fold(text.trim());
    if needle.is_empty() {
        return Ok(Vec::new());
    }
    let digits: String = needle.chars().filter(char::is_ascii_digit).collect();
    let mut found: Vec<(u8, String, i64)> = Vec::new();
    let mut statement = db.prepare_cached(
        "SELECT c.id, c.name, coalesce(c.tax_id, ''),
           coalesce((SELECT group_concat(full_name, ' ') FROM contact_persons WHERE client_id = c.id), ''),
           coalesce((SELECT group_concat(digits, ' ') FROM phones WHERE client_id = c.id), ''),
           coalesce((SELECT group_concat(address, ' ') FROM emails WHERE client_id = c.id), '')
         FROM clients AS c",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name = fold(&row.get::<_, String>(1)?);
        let persons = fold(&row.get::<_, String>(3)?);
        let rank = if name.starts_with(&needle) {
            0
        } else if name
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word.starts_with(&needle))
        {
            1
        } else if name.contains(&needle) || persons.contains(&needle) {
            2
        } else if row.get::<_, String>(5)?.to_lowercase().contains(&needle)
            || (digits.len() >= 3
                && (row.get::<_, String>(4)?.contains(&digits) || row.get::<_, String>(2)?.contains(&digits)))
        {
            3
        } else {
            continue;
        };
        found.push((rank, name, row.get(0)?));
    }
    found.sort();
    found.truncate(limit);
    Ok(found.into_iter().map(|(_, _, id)| id).collect())
}
