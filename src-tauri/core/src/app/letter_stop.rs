//! One door of the courier's round: who, where, by which phone and when, as the slip and the register say it.
//!
//! Nothing that is dialled or looked for at one glance is parted by the end of a line.

use super::{Result, clients};
use crate::domain::language::Language;
use crate::domain::round;
use crate::domain::sentence::Sentence;
use crate::output::courier::Stop;
use crate::store::letters::Letter;
use crate::store::{Connection, details, interviews as cases};
use crate::texts;

const NBSP: &str = "\u{a0}";

/// One row for each door, in the order of the round: the courier signs for all that is left there.
pub fn stops_of(db: &Connection, letters: &[Letter], language: Language) -> Result<Vec<Stop>> {
    let mut doors: Vec<(i64, Stop, usize)> = Vec::new();
    for letter in letters {
        let client = cases::case_head(db, letter.case_id)?.client_id;
        let new = stop(db, letter, language)?;
        match doors.iter_mut().find(|(known, ..)| *known == client) {
            Some((_, stop, count)) => {
                *count += 1;
                if !new.window.is_empty() && !stop.window.contains(&new.window) {
                    let both = [stop.window.as_str(), new.window.as_str()];
                    stop.window = both
                        .into_iter()
                        .filter(|one| !one.is_empty())
                        .collect::<Vec<_>>()
                        .join("; ");
                }
            }
            None => doors.push((client, new, 1)),
        }
    }
    let said = doors.into_iter().map(|(_, mut stop, count)| {
        if count > 1 {
            let several = Sentence::new("letters-register-several").with("count", count);
            stop.who.push(texts::say(language, &several));
        }
        stop
    });
    Ok(said.collect())
}

pub fn on_one_line(address: details::Address) -> String {
    let place = [address.postal_code, address.city, address.street];
    let place: Vec<String> = place.into_iter().filter(|part| !part.trim().is_empty()).collect();
    place.join(", ")
}

/// The number with what to dial after it has answered.
fn dialled(phone: &details::Phone, language: Language) -> String {
    if phone.extension.is_empty() {
        return phone.number.clone();
    }
    let both = Sentence::new("clients-phone-extension")
        .with("phone", phone.number.as_str())
        .with("extension", phone.extension.as_str());
    texts::say(language, &both)
}

/// One letter as the courier needs to know it.
pub fn stop(db: &Connection, letter: &Letter, language: Language) -> Result<Stop> {
    let head = cases::case_head(db, letter.case_id)?;
    let person = details::main_person(db, head.client_id)?;
    let second = letter.second.map(|id| details::person(db, id)).transpose()?.flatten();
    let readers = person.into_iter().chain(second).map(|one| one.full_name);
    let set = |text: String| texts::typograph(language, &text);
    let (phone, of) = clients::phone_at_hand(db, head.client_id)?;
    let phone = set(dialled(&phone, language)).replace(' ', NBSP);
    let phone = [phone, of.map(|one| one.full_name).unwrap_or_default()];
    Ok(Stop {
        who: readers.chain([head.client]).map(set).collect(),
        place: whole_houses(&set(on_one_line(
            details::address(db, head.client_id)?.unwrap_or_default(),
        ))),
        phone: phone
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        window: set(letter.visit_window.clone()),
    })
}

/// A street stays with what it is, a house with its street: „пр-т Победы, 31“ is read at one look.
fn whole_houses(place: &str) -> String {
    let mut set = String::with_capacity(place.len());
    let mut before = "";
    for word in place.split(' ') {
        let house = word.starts_with(|sign: char| sign.is_ascii_digit());
        if !before.is_empty() {
            set.push_str(if house || round::is_no_name(before) { NBSP } else { " " });
        }
        set.push_str(word);
        before = word;
    }
    set
}

/// Whether a courier would find him.
pub fn addressed(db: &Connection, client: i64) -> Result<bool> {
    let address = details::address(db, client)?.unwrap_or_default();
    Ok(!address.street.trim().is_empty() || !address.city.trim().is_empty())
}

/// An address that names a town and no street: in a village the courier finds him, in a town he has to ask.
pub fn town_alone(db: &Connection, client: i64) -> Result<Option<Sentence>> {
    let address = details::address(db, client)?.unwrap_or_default();
    let town = address.city.trim();
    let alone = !town.is_empty() && address.street.trim().is_empty();
    Ok(alone.then(|| Sentence::new("letters-trouble-no-street").with("town", town)))
}

#[cfg(test)]
mod tests {
    use super::whole_houses;

    #[test]
    fn a_house_is_not_parted_from_its_street() {
        for (address, set) in [
            ("170100, Тверь, пр-т Победы, 31", "170100, Тверь, пр-т_Победы,_31"),
            ("Тверь, ул. Большая Садовая, д. 4", "Тверь, ул._Большая Садовая, д._4"),
            ("Leeds, High Street 12", "Leeds, High Street_12"),
        ] {
            assert_eq!(whole_houses(address).replace('\u{a0}', "_"), set);
        }
    }
}
