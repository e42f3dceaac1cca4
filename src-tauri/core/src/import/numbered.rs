//! What is known of each number of an order or a client, a million of them at once.
//!
//! Most systems count their numbers up, write them alike (`17`, `C0000017`) and hand them over in that order, and what is noted of
//! them counts up beside them (the ids they were given): of such a run its first is kept and how long it is, so that a million stay
//! in the caches of the processor. All others are found by a hash of their text. Edge: as in [`super::hashed`].

use super::hashed::{Hashed, hash};
use std::cell::Cell;

/// What is noted of a number: an id or a place, which may count up as numbers do.
pub trait Counting: Copy + PartialEq {
    /// The one so many steps on; `None` beyond the last there is.
    fn on(self, steps: u64) -> Option<Self>;
}

impl Counting for i64 {
    fn on(self, steps: u64) -> Option<i64> {
        self.checked_add_unsigned(steps)
    }
}

impl Counting for u32 {
    fn on(self, steps: u64) -> Option<u32> {
        self.checked_add(u32::try_from(steps).ok()?)
    }
}

/// By the system that gave the number.
pub struct BySystem<V>(Vec<(String, Numbered<V>)>);

impl<V> Default for BySystem<V> {
    fn default() -> BySystem<V> {
        BySystem(Vec::new())
    }
}

impl<V: Counting> BySystem<V> {
    pub fn get(&self, system: &str, number: &str) -> Option<V> {
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
    /// Each begins higher than the one before ends.
    runs: Vec<Run<V>>,
    /// The run of the one that was found last.
    last: Cell<usize>,
    others: Hashed<V>,
}

/// Numbers without a gap, and what is noted of them, which counts up with them.
struct Run<V> {
    first: u64,
    length: u64,
    value: V,
}

impl<V: Counting> Run<V> {
    /// What is noted of a number, where it is one of the run.
    fn get(&self, number: u64) -> Option<V> {
        let steps = number.checked_sub(self.first).filter(|steps| *steps < self.length)?;
        self.value.on(steps)
    }

    fn end(&self) -> u64 {
        self.first + (self.length - 1)
    }
}

impl<V> Default for Numbered<V> {
    fn default() -> Numbered<V> {
        Numbered {
            writing: None,
            runs: Vec::new(),
            last: Cell::new(0),
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

impl<V: Counting> Numbered<V> {
    fn counted(&self, text: &str) -> Option<u64> {
        self.writing.as_ref()?.counted(text)
    }

    /// The run of a number, and what is noted of it.
    fn find(&self, number: u64) -> Option<(usize, V)> {
        let of = |at: usize| Some((at, self.runs.get(at)?.get(number)?));
        let last = self.last.get();
        let found = of(last).or_else(|| of(last + 1)).or_else(|| {
            let after = self.runs.partition_point(|run| run.first <= number);
            of(after.checked_sub(1)?)
        });
        if let Some((at, _)) = found {
            self.last.set(at);
        }
        found
    }

    fn is_highest(&self, number: u64) -> bool {
        self.runs.last().is_none_or(|run| number > run.end())
    }

    pub fn get(&self, text: &str) -> Option<V> {
        if let Some(number) = self.counted(text) {
            // Of the others none is higher than all that rise.
            if self.is_highest(number) && !self.runs.is_empty() {
                return None;
            }
            if let Some((_, value)) = self.find(number) {
                return Some(value);
            }
        }
        self.others.get(&hash(text)).copied()
    }

    /// Notes it, over what was noted of the same number.
    pub fn set(&mut self, text: &str, value: V) {
        self.writing.get_or_insert_with(|| Writing::of(text));
        let Some(number) = self.counted(text) else {
            self.others.insert(hash(text), value);
            return;
        };
        if self.is_highest(number) {
            return self.append(number, value);
        }
        match self.find(number) {
            Some((_, known)) if known == value => {}
            Some((at, _)) => self.replace(at, number, value),
            None => {
                self.others.insert(hash(text), value);
            }
        }
    }

    /// One that is higher than all before it.
    fn append(&mut self, number: u64, value: V) {
        if let Some(run) = self.runs.last_mut() {
            let goes_on = number - run.first == run.length && run.value.on(run.length) == Some(value);
            if goes_on {
                run.length += 1;
                return;
            }
        }
        self.runs.push(Run {
            first: number,
            length: 1,
            value,
        });
    }

    /// Something else is noted of one number of a run, which falls apart there.
    fn replace(&mut self, at: usize, number: u64, value: V) {
        let Run {
            first,
            length,
            value: known,
        } = self.runs[at];
        let before = number - first;
        let part = |from: u64, length: u64| {
            let value = known.on(from)?;
            (length > 0).then_some(Run {
                first: first + from,
                length,
                value,
            })
        };
        let own = Run {
            first: number,
            length: 1,
            value,
        };
        let parts = [part(0, before), Some(own), part(before + 1, length - before - 1)];
        self.runs.splice(at..=at, parts.into_iter().flatten());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    /// Whatever is noted first decides how numbers are written.
    fn known_apart_and_found_again<'t>(texts: impl Iterator<Item = &'t &'t str> + Clone) {
        let (mut numbered, mut known) = (Numbered::default(), HashMap::new());
        for (value, text) in (0_u32..).zip(texts.clone()) {
            assert_eq!(
                numbered.get(text),
                known.get(text).copied(),
                "{text} before it is noted"
            );
            numbered.set(text, value);
            known.insert(*text, value);
        }
        let never: [&str; 7] = ["1", "14", "007", "C0000099", "C99", "", "C"];
        for text in texts.copied().chain(never) {
            assert_eq!(numbered.get(text), known.get(text).copied(), "{text}");
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

    #[test]
    fn what_counts_up_with_its_number_is_one_run_and_one_that_is_noted_anew_parts_it() {
        let mut numbered: Numbered<i64> = Numbered::default();
        for number in 1..=100 {
            numbered.set(&format!("C{number:07}"), 500 + number);
        }
        assert_eq!(numbered.runs.len(), 1);
        numbered.set("C0000050", 7);
        numbered.set("C0000001", 8);
        numbered.set("C0000100", 9);
        for number in 1..=100 {
            let noted = match number {
                50 => 7,
                1 => 8,
                100 => 9,
                _ => 500 + number,
            };
            assert_eq!(numbered.get(&format!("C{number:07}")), Some(noted), "{number}");
        }
        assert_eq!(numbered.get("C0000000"), None);
        assert_eq!(numbered.get("C0000101"), None);
    }
}
