//! The courier's round: addresses by town, street and house, houses in the order they stand in.
//!
//! "ул. Садовая, д. 12" and "Садовая ул., 4" are one street, and house 4 comes before house 12. What was put elsewhere by hand
//! stays there. Edge: no map, so streets follow the alphabet and not the way one walks.

/// Words that say what a place is and not what it is called, in three languages, as they are written without the full stop.
const NOT_A_NAME: &str = include_str!("../../../../assets/addresses/not-a-name.txt");

/// A part of an address as it is compared: a number by its size, a word by its letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    Number(u64),
    Word(String),
}

/// Where an address stands in the round.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Stop {
    town: Vec<Piece>,
    street: Vec<Piece>,
    house: Vec<Piece>,
}

/// Whether a word says what a place is and not what it is called.
pub fn is_no_name(word: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    NOT_A_NAME.split_whitespace().any(|one| one == word)
}

/// The place of an address among others.
pub fn stop(town: &str, street: &str) -> Stop {
    let named = |text: &str| -> Vec<Piece> {
        let pieces = pieces(text).into_iter();
        let named = |piece: &Piece| match piece {
            Piece::Word(word) => NOT_A_NAME.split_whitespace().all(|other| other != word),
            Piece::Number(_) => true,
        };
        pieces.filter(named).collect()
    };
    let (street, house) = parted(named(street));
    Stop {
        town: named(town),
        street,
        house,
    }
}

/// The name of the street, and the house with what comes after it. Where the number stands first, as in English, it is the
/// house, unless another number follows: "8 Марта, 5" is house 5.
fn parted(mut pieces: Vec<Piece>) -> (Vec<Piece>, Vec<Piece>) {
    let is_number = |piece: &Piece| matches!(piece, Piece::Number(_));
    let after_name = pieces.iter().skip(1).position(is_number).map(|at| at + 1);
    match after_name {
        Some(at) => {
            let house = pieces.split_off(at);
            (pieces, house)
        }
        None if pieces.first().is_some_and(is_number) => {
            let street = pieces.split_off(1);
            (street, pieces)
        }
        None => (pieces, Vec::new()),
    }
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut word = String::new();
    let end = |word: &mut String, pieces: &mut Vec<Piece>| {
        let whole = word.trim_matches(['.', '-']).to_owned();
        word.clear();
        if whole.is_empty() {
            return;
        }
        // A number too large for a house is a word like any other.
        pieces.push(match whole.parse() {
            Ok(number) => Piece::Number(number),
            Err(_) => Piece::Word(whole),
        });
    };
    for sign in text.to_lowercase().chars() {
        let sign = if sign == 'ё' { 'е' } else { sign };
        let last_is_digit = word.chars().next_back().map(|last| last.is_ascii_digit());
        let joins = sign.is_alphanumeric() || sign == '№' || matches!(sign, '.' | '-');
        // "12а" is house 12, then the letter; "1-я" stays one word.
        let turns = sign.is_alphanumeric() && last_is_digit.is_some_and(|digit| digit != sign.is_ascii_digit());
        if !joins || turns {
            end(&mut word, &mut pieces);
        }
        if joins {
            word.push(sign);
        }
        if sign == '№' {
            end(&mut word, &mut pieces);
        }
    }
    end(&mut word, &mut pieces);
    pieces
}

/// The order of a round: by address, and what was moved by hand keeps its order among what was moved, in the places the moved
/// ones take. Gives back indices.
pub fn order(stops: &[(Stop, Option<i64>)]) -> Vec<usize> {
    let mut by_address: Vec<usize> = (0..stops.len()).collect();
    by_address.sort_by(|one, other| stops[*one].0.cmp(&stops[*other].0).then(one.cmp(other)));
    let mut moved: Vec<usize> = by_address
        .iter()
        .copied()
        .filter(|one| stops[*one].1.is_some())
        .collect();
    moved.sort_by_key(|one| stops[*one].1);
    let mut moved = moved.into_iter();
    by_address
        .into_iter()
        .map(|one| match stops[one].1 {
            Some(_) => moved.next().unwrap_or(one),
            None => one,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(addresses: &[(&'static str, &'static str)]) -> Vec<&'static str> {
        let stops: Vec<_> = addresses
            .iter()
            .map(|(town, street)| (stop(town, street), None))
            .collect();
        order(&stops).into_iter().map(|at| addresses[at].1).collect()
    }

    #[test]
    fn houses_stand_in_the_order_of_their_numbers() {
        let streets = [
            ("Тверь", "ул. Садовая, д. 12"),
            ("Тверь", "Садовая ул., 4"),
            ("Тверь", "улица Садовая, 4а"),
            ("Тверь", "ул. Садовая, 100"),
            ("Тверь", "ул. Садовая, д. 4, кв. 2"),
        ];
        assert_eq!(
            round(&streets),
            [
                "Садовая ул., 4",
                "улица Садовая, 4а",
                "ул. Садовая, д. 4, кв. 2",
                "ул. Садовая, д. 12",
                "ул. Садовая, 100"
            ]
        );
    }

    #[test]
    fn towns_come_before_streets_and_a_town_is_one_however_it_is_written() {
        let streets = [
            ("г. Тверь", "Абрикосовая, 1"),
            ("Бежецк", "Яблоневая, 9"),
            ("Тверь", "Зелёная, 2"),
            ("тверь", "Зеленая, 1"),
        ];
        assert_eq!(
            round(&streets),
            ["Яблоневая, 9", "Абрикосовая, 1", "Зеленая, 1", "Зелёная, 2"]
        );
    }

    #[test]
    fn the_number_before_an_english_street_is_its_house() {
        let streets = [
            ("Dunmore", "12 Mill Street"),
            ("Dunmore", "3 Mill Street"),
            ("Dunmore", "40 Abbey Road"),
        ];
        assert_eq!(round(&streets), ["40 Abbey Road", "3 Mill Street", "12 Mill Street"]);
        let march = [
            ("Тверь", "8 Марта, 15"),
            ("Тверь", "8 Марта, 5"),
            ("Тверь", "9 Января, 1"),
        ];
        assert_eq!(round(&march), ["8 Марта, 5", "8 Марта, 15", "9 Января, 1"]);
    }

    #[test]
    fn what_was_moved_by_hand_stays_where_it_was_put() {
        let at = |house: &str, place| (stop("Тверь", house), place);
        let stops = [
            at("Садовая, 1", Some(3)),
            at("Садовая, 2", Some(1)),
            at("Садовая, 3", Some(2)),
        ];
        assert_eq!(order(&stops), [1, 2, 0]);
        let with_new = [
            at("Садовая, 1", Some(2)),
            at("Садовая, 2", None),
            at("Садовая, 3", Some(1)),
        ];
        assert_eq!(order(&with_new), [2, 1, 0], "a new letter goes by its address");
    }

    #[test]
    fn an_empty_address_comes_first_and_breaks_nothing() {
        let stops = [
            (stop("Тверь", "Садовая, 1"), None),
            (stop("", ""), None),
            (stop("…", "99999999999999999999999"), None),
        ];
        assert_eq!(order(&stops).len(), 3);
    }
}
