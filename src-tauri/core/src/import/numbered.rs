//! What is known of each number of an order or a client, a million of them at once.
//!
//! Most systems count their numbers up, write them alike (`17`, `C0000017`) and hand them over in that order: such are kept as they
//! come and found again by counting or beside the one that was found last. All others are found by a hash of their text. Edge: as
//! in [`super::hashed`].

use super::hashed::{Hashed, hash};
use std::cell::Cell;

/// By the system that gave the number.
pub struct BySystem<V>(Vec<(String, Numbered<V>)>);

impl<V> Default for BySystem<V> {
    fn default() -> BySystem<V> {
        BySystem(Vec::new())
    }
}

impl<V> BySystem<V> {
    pub fn get(&self, system: &str, number: &str) -> Option<&V> {
        let (_, of_system) = self.0.iter().find(|(known, _)| is_same(known, system))?;
        of_system.get(number)
    }

    /// Notes it, over what was noted of the same number.
    pub fn set(&mut self, system: &str, number: &str, value: V) {
        match self.0.iter_mut().find(|(known, _)| is_same(known, system)) {
            Some((_, of_system)) => of_system.set(number, value),
            None => {
                let mut of_system = Numbered::default();
                of_system.set(number, value);
                self.0.push((system.to_owned(), of_system));
            }
        }
    }
}

/// Most files name no system: nothing is compared then, a million times.
pub fn is_same(known: &str, system: &str) -> bool {
    known.len() == system.len() && (known.is_empty() || known == system)
}

pub struct Numbered<V> {
    /// How the first one was written.
    writing: Option<Writing>,
    /// Each higher than the one before.
    rising: Vec<(u64, V)>,
    /// Where the next one is looked for first.
    next: Cell<usize>,
    others: Hashed<V>,
}

impl<V> Default for Numbered<V> {
    fn default() -> Numbered<V> {
        Numbered {
            writing: None,
            rising: Vec::new(),
            next: Cell::new(0),
            others: Hashed::default(),
        }
    }
}

/// A way to write numbers in which no two texts are one number: the same letters in front, then as many digits each time or
/// none that could be left out.
struct Writing {
    front: String,
    /// The length of every text, where numbers are filled up with noughts.
    filled: Option<usize>,
}

impl Writing {
    fn of(text: &str) -> Writing {
        let front = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let filled = text[front.len()..].starts_with('0') && text.len() - front.len() > 1;
        Writing {
            front: front.to_owned(),
            filled: filled.then_some(text.len()),
        }
    }

    /// The number of a text written so; `None` for every other text.
    fn counted(&self, text: &str) -> Option<u64> {
        let digits = match self.front.is_empty() {
            true => text.as_bytes(),
            false => text.as_bytes().strip_prefix(self.front.as_bytes())?,
        };
        let plain = match self.filled {
            Some(length) => text.len() == length,
            None => !digits.is_empty() && (digits[0] != b'0' || digits.len() == 1),
        };
        (plain && digits.len() <= 19).then_some(())?;
        digits.iter().try_fold(0_u64, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u64::from(digit - b'0'))
        })
    }
}

impl<V> Numbered<V> {
    fn counted(&self, text: &str) -> Option<u64> {
        self.writing.as_ref()?.counted(text)
    }

    fn place(&self, number: u64) -> Option<usize> {
        let is_at = |at: usize| self.rising.get(at).is_some_and(|(known, _)| *known == number);
        let next = self.next.get();
        // Where none is left out each stands where counting from the first one puts it.
        let counting = || {
            let first = self.rising.first()?.0;
            usize::try_from(number.checked_sub(first)?).ok().filter(|at| is_at(*at))
        };
        let found = match is_at(next) {
            true => next,
            false => match counting() {
                Some(at) => at,
                None => self.rising.binary_search_by_key(&number, |(known, _)| *known).ok()?,
            },
        };
        self.next.set(found + 1);
        Some(found)
    }

    fn is_highest(&self, number: u64) -> bool {
        self.rising.last().is_none_or(|(last, _)| number > *last)
    }

    pub fn get(&self, text: &str) -> Option<&V> {
        if let Some(number) = self.counted(text) {
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
        self.writing.get_or_insert_with(|| Writing::of(text));
        match self.counted(text) {
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

    /// Whatever is noted first decides how numbers are written.
    fn known_apart_and_found_again<'t>(texts: impl Iterator<Item = &'t &'t str> + Clone) {
        let (mut numbered, mut known) = (Numbered::default(), HashMap::new());
        for (value, text) in texts.clone().enumerate() {
            assert_eq!(numbered.get(text), known.get(text), "{text} before it is noted");
            numbered.set(text, value);
            known.insert(*text, value);
        }
        let never: [&str; 7] = ["1", "14", "007", "C0000099", "C99", "", "C"];
        for text in texts.copied().chain(never) {
            assert_eq!(numbered.get(text), known.get(text), "{text}");
        }
    }

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
            "C0000001",
            "C0000002",
            "C0000004",
            "C0000003",
            "C00000005",
            "C5",
            "C0000001",
            "д0000006",
            "13",
            "13",
        ];
        known_apart_and_found_again(texts.iter());
        known_apart_and_found_again(texts.iter().rev());
        for first in 0..texts.len() {
            known_apart_and_found_again(texts[first..].iter().chain(&texts[..first]));
        }
    }
}
