//! Finding a client by a part of his name, phone digits in any writing, an e-mail or a tax number.
//!
//! Everybody's words are held in memory, folded and in the order of names: a hundred thousand clients are some ten
//! megabytes, looked through in a few milliseconds. SQLite folds only Latin case, so it is done here: lower case in every
//! script, and ё is е. Edge: whoever holds an [`Index`] makes it anew when clients change; it does not look after itself.

use super::{Connection, Result};
use crate::domain::tax_number;
use memchr::memmem;

/// Lower case in every script, with ё as е.
pub fn fold(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

/// Between the words of two clients; no text holds it.
const BORDER: char = '\0';

/// Everybody's words, client by client in the order of their names.
#[derive(Debug, Default)]
pub struct Index {
    ids: Vec<i64>,
    names: Column,
    /// People one speaks to.
    persons: Column,
    /// E-mails, phones as digits, tax numbers.
    reached: Column,
}

/// The folded texts of one kind, one after another, and where each client's begins.
#[derive(Debug, Default)]
struct Column {
    text: String,
    starts: Vec<u32>,
}

impl Column {
    fn push(&mut self, text: &str) {
        self.starts.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.text.extend(text.chars().filter(|c| *c != BORDER));
        self.text.push(BORDER);
    }

    fn of(&self, client: usize) -> &str {
        let start = self.starts[client] as usize;
        let end = self
            .starts
            .get(client + 1)
            .map_or(self.text.len(), |next| *next as usize);
        self.text[start..end].trim_end_matches(BORDER)
    }

    /// Calls `hit` with each client whose text holds `needle`, once, and where in it.
    fn each(&self, needle: &str, mut hit: impl FnMut(usize, usize)) {
        let finder = memmem::Finder::new(needle);
        let mut from = 0;
        while let Some(found) = finder.find(&self.text.as_bytes()[from..]) {
            let at = from + found;
            let client = self.starts.partition_point(|start| *start as usize <= at) - 1;
            hit(client, at - self.starts[client] as usize);
            // One hit a client is enough.
            from = self
                .starts
                .get(client + 1)
                .map_or(self.text.len(), |next| *next as usize);
        }
    }
}

impl Index {
    pub fn of(db: &Connection) -> Result<Index> {
        let mut statement = db.prepare_cached(
            "SELECT c.id, c.name, coalesce(c.tax_id, ''),
               coalesce((SELECT group_concat(full_name, ' ') FROM contact_persons WHERE client_id = c.id), ''),
               coalesce((SELECT group_concat(digits, ' ') FROM phones WHERE client_id = c.id), ''),
               coalesce((SELECT group_concat(address, ' ') FROM emails WHERE client_id = c.id), '')
             FROM clients AS c",
        )?;
        let mut rows = statement.query([])?;
        let mut all: Vec<(String, i64, String, String)> = Vec::new();
        while let Some(row) = rows.next()? {
            let text = |at| -> Result<String> { Ok(row.get::<_, String>(at)?) };
            let tax = text(2)?;
            let plain = tax_number::plain(&tax);
            let plain = if plain == tax { "" } else { &*plain };
            let reached = format!("{} {} {tax} {plain}", text(5)?, text(4)?);
            all.push((fold(&text(1)?), row.get(0)?, fold(&text(3)?), fold(&reached)));
        }
        all.sort_unstable_by(|one, other| (letters(&one.0), one.1).cmp(&(letters(&other.0), other.1)));
        let mut index = Index::default();
        for (name, id, persons, reached) in all {
            index.ids.push(id);
            index.names.push(&name);
            index.persons.push(&persons);
            index.reached.push(&reached);
        }
        Ok(index)
    }

    /// Clients that match, best first: the name begins with it, then a word of it does, then any part, then a person, an
    /// e-mail, a phone or a tax number. At most `limit`.
    pub fn find(&self, text: &str, limit: usize) -> Vec<i64> {
        let needle = fold(text.trim());
        if needle.is_empty() {
            return Vec::new();
        }
        let mut ranked: [Vec<usize>; 4] = Default::default();
        let mut seen = vec![false; self.ids.len()];
        self.names.each(&needle, |client, at| {
            let name = self.names.of(client);
            let begins_word = |at: usize| !name[..at].chars().next_back().is_some_and(char::is_alphanumeric);
            let rank = match at {
                _ if letters(name).starts_with(&needle) => 0,
                _ if name.match_indices(&needle).any(|(at, _)| begins_word(at)) => 1,
                _ => 2,
            };
            seen[client] = true;
            ranked[rank].push(client);
        });
        let mut other = |column: &Column, needle: &str, rank: usize| {
            column.each(needle, |client, _| {
                if !std::mem::replace(&mut seen[client], true) {
                    ranked[rank].push(client);
                }
            });
        };
        other(&self.persons, &needle, 2);
        other(&self.reached, &needle, 3);
        other(&self.reached, &tax_number::plain(&needle), 3);
        for digits in phone_parts(&needle) {
            other(&self.reached, &digits, 3);
        }
        // Persons came after names of their rank; the order of names holds within a rank.
        ranked[2].sort_unstable();
        ranked[3].sort_unstable();
        let best = ranked.iter().flatten().take(limit);
        best.map(|client| self.ids[*client]).collect()
    }
}

/// A name without the quotation marks it opens with, by which nobody looks for it.
pub fn letters(name: &str) -> &str {
    name.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// What a phone typed in some writing may look like among the stored digits: as typed, and without what stands before the
/// number inside its country: the 8 or 0 dialled there, the country, and the 00 dialled abroad.
fn phone_parts(needle: &str) -> Vec<String> {
    let plain = needle
        .chars()
        .all(|c| c.is_ascii_digit() || " +-()./\u{a0}".contains(c));
    let digits: String = needle.chars().filter(char::is_ascii_digit).collect();
    if !plain || digits.len() < 3 {
        return Vec::new();
    }
    let abroad = digits.strip_prefix("00").unwrap_or(&digits);
    let with_country = |country: &str, length: usize| abroad.strip_prefix(country).filter(|rest| rest.len() >= length);
    let inside = (with_country("359", 8).or_else(|| with_country("7", 10)))
        .or_else(|| digits.strip_prefix('8'))
        .or_else(|| digits.strip_prefix('0'))
        .filter(|rest| rest.len() >= 3)
        .map(str::to_owned);
    let mut parts = vec![digits];
    parts.extend(inside);
    parts
}
