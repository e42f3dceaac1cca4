//! What is known of each number of an order, a million of them at once.
//!
//! Most systems count their numbers up and hand them over in that order: such are kept as they come and found again beside the
//! one that was found last. All others are found by a hash of their text. Edge: as in [`super::hashed`].

use super::hashed::{Hashed, hash};
use std::cell::Cell;

pub struct Numbered<V> {
    /// Each higher than the one before.
    rising: Vec<(u64, V)>,
    /// Where the next one is looked for first.
    next: Cell<usize>,
    others: Hashed<V>,
}

impl<V> Default for Numbered<V> {
    fn default() -> Numbered<V> {
        Numbered {
            rising: Vec::new(),
            next: Cell::new(0),
            others: Hashed::default(),
        }
    }
}

/// A number written as counting writes it; `None` for every other text, so that no two texts are one number.
fn counted(text: &str) -> Option<u64> {
    let digits = text.as_bytes();
    let plain = (1..=19).contains(&digits.len()) && (digits[0] != b'0' || digits.len() == 1);
    plain.then_some(())?;
    digits.iter().try_fold(0_u64, |number, digit| {
        digit.is_ascii_digit().then(|| number * 10 + u64::from(digit - b'0'))
    })
}

impl<V> Numbered<V> {
    fn place(&self, number: u64) -> Option<usize> {
        let next = self.next.get();
        let found = match self.rising.get(next) {
            Some((beside, _)) if *beside == number => next,
            _ => self.rising.binary_search_by_key(&number, |(known, _)| *known).ok()?,
        };
        self.next.set(found + 1);
        Some(found)
    }

    fn is_highest(&self, number: u64) -> bool {
        self.rising.last().is_none_or(|(last, _)| number > *last)
    }

    pub fn get(&self, text: &str) -> Option<&V> {
        if let Some(number) = counted(text) {
            // Of the others none is higher than all that rise.
            if self.is_highest(number) && !self.rising.is_empty() {
                return None;
            }
            if let Some(at) = self.place(number) {
                return self.rising.get(at).map(|(_, value)| value);
            }
        }
        self.others.get(&hash(text))
    }

    /// Notes it, over what was noted of the same number.
    pub fn set(&mut self, text: &str, value: V) {
        match counted(text) {
            Some(number) if self.is_highest(number) => self.rising.push((number, value)),
            Some(number) => match self.place(number) {
                Some(at) => self.rising[at].1 = value,
                None => {
                    self.others.insert(hash(text), value);
                }
            },
            None => {
                self.others.insert(hash(text), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn numbers_in_any_order_and_any_writing_are_known_apart_and_found_again() {
        let texts = [
            "7",
            "8",
            "10",
            "9",
            "08",
            "8 ",
            "8a",
            "",
            "0",
            "00",
            "18446744073709551615",
            "99999999999999999999",
            "11",
            "A-12",
            "12",
            "3",
            "10000000000000000000",
            "1000000000000000000",
            "13",
            "13",
        ];
        let (mut numbered, mut known) = (Numbered::default(), HashMap::new());
        for (value, text) in texts.iter().enumerate() {
            assert_eq!(numbered.get(text), known.get(text), "{text} before it is noted");
            numbered.set(text, value);
            known.insert(*text, value);
        }
        for text in texts.iter().rev().chain(&texts).chain(&["1", "14", "007"]) {
            assert_eq!(numbered.get(text), known.get(text), "{text}");
        }
    }
}
