//! Names that are written almost alike: «Ромашка» and «Рамашка», «Автолайн» and «Авто Лайн».
//!
//! One letter too many, too few, another one or two neighbours that changed places, in one word of five letters or more; words
//! parted otherwise; doubled letters; the same words in Latin letters; a patronymic left out. Such a likeness is a question for a person and joins nobody. Everybody is compared with
//! everybody through what one slip could have left of a name, so that the time grows with the names and not with their pairs.
//! Edge: what is one name in two writings is told by [`super::likeness`]; a word with figures is never a slip of another.

use super::likeness::{once, sorted, words};
use super::other_name::in_latin;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// From how many letters on one wrong letter is a slip and no other word.
pub const SLIP_FROM: usize = 5;

/// Names by what could be left of each, every one with the client who bears it.
#[derive(Debug, Default)]
pub struct Written {
    names: Vec<(i64, Name)>,
    /// Where in `steps` the names of a key begin.
    by_key: HashMap<u32, u32, BuildHasherDefault<AsItIs>>,
    /// A name, and the place of the next one of its key.
    steps: Vec<(u32, Option<u32>)>,
}

/// Keys are spread over all their bits already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u32(u32::from(*byte)));
    }
    fn write_u32(&mut self, key: u32) {
        // A table looks at the first bits as well as at the last.
        self.0 = u64::from(key) << 32 | u64::from(key);
    }
}

#[derive(Debug, PartialEq)]
struct Name {
    plain: String,
    /// Its words in the order they stand in, without what parts them.
    glued: String,
    /// Its words as they are written abroad, sorted.
    abroad: String,
}

impl Name {
    fn of(name: &str) -> Name {
        let words = words(name);
        let mut abroad: Vec<Vec<char>> = words.iter().map(|word| in_latin(word)).collect();
        abroad.sort_unstable();
        Name {
            abroad: abroad.join(&' ').into_iter().collect(),
            glued: words
                .iter()
                .flat_map(|word| word.chars())
                .filter(|c| *c != '+')
                .collect(),
            plain: sorted(words),
        }
    }

    fn words(&self) -> Vec<Vec<char>> {
        self.plain.split(' ').map(|word| word.chars().collect()).collect()
    }

    /// What two names that are alike have in common, whichever of them has the slip.
    fn keys(&self) -> Vec<u32> {
        let words = self.words();
        let all = words.iter().fold(0_u64, |sum, word| {
            sum.wrapping_add(mixed(of_letters(word.iter().copied())))
        });
        let whole = |salt: u64, text: &str| mixed(of_letters(text.chars()).wrapping_add(salt)) as u32;
        let mut keys = vec![
            all as u32,
            whole(1, &self.glued),
            whole(2, &once(self.plain.clone())),
            whole(3, &self.abroad),
        ];
        if words.len() == 3 {
            let left_out = words.iter().filter(|word| may_be_patronymic(word));
            keys.extend(left_out.map(|word| all.wrapping_sub(mixed(of_letters(word.iter().copied()))) as u32));
        }
        for word in words.iter().filter(|word| may_slip(word)) {
            let rest = all.wrapping_sub(mixed(of_letters(word.iter().copied())));
            // What stands after the letter left out, and how far it moves what stands before it.
            let (mut after, mut power) = (0_u64, 1_u64);
            let ends = word.iter().rev().map(|letter| {
                let end = (after, power);
                after = after.wrapping_add(power.wrapping_mul(u64::from(*letter)));
                power = power.wrapping_mul(BASE);
                end
            });
            let ends: Vec<(u64, u64)> = ends.collect();
            let mut before = 0_u64;
            for (letter, (after, power)) in word.iter().zip(ends.into_iter().rev()) {
                let left = before.wrapping_mul(power).wrapping_add(after);
                keys.push(rest.wrapping_add(mixed(left)) as u32);
                before = before.wrapping_mul(BASE).wrapping_add(u64::from(*letter));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    fn is_alike(&self, other: &Name) -> bool {
        if self.plain == other.plain || self.plain.is_empty() || other.plain.is_empty() {
            return false;
        }
        self.glued == other.glued && !self.glued.is_empty()
            || self.abroad == other.abroad
            || once(self.plain.clone()) == once(other.plain.clone())
            || one_word_slipped(self.words(), other.words())
            || patronymic_left_out(self.words(), other.words())
    }
}

impl Written {
    pub fn add(&mut self, id: i64, name: &str) {
        let name = Name::of(name);
        let this = self.names.len() as u32;
        for key in name.keys() {
            let step = self.steps.len() as u32;
            let next = self.by_key.insert(key, step);
            self.steps.push((this, next));
        }
        self.names.push((id, name));
    }

    /// The bearers of names that are written almost like this one, in the order they came; none of the very same name.
    pub fn like(&self, name: &str) -> Vec<i64> {
        let name = Name::of(name);
        let mut found: Vec<u32> = Vec::new();
        for key in name.keys() {
            let mut at = self.by_key.get(&key).copied();
            while let Some((of, next)) = at.and_then(|at| self.steps.get(at as usize)) {
                found.push(*of);
                at = *next;
            }
        }
        found.sort_unstable();
        found.dedup();
        let names = found.into_iter().map(|at| &self.names[at as usize]);
        names.filter(|(_, of)| of.is_alike(&name)).map(|(id, _)| *id).collect()
    }
}

/// Letters as the digits of a number, so that one of them is left out by arithmetic.
const BASE: u64 = 0x0000_0100_0000_01b3;

fn of_letters(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0, |sum: u64, letter| {
        sum.wrapping_mul(BASE).wrapping_add(u64::from(letter))
    })
}

/// Numbers of words that are to be added up, spread over all their bits.
fn mixed(number: u64) -> u64 {
    let number = (number ^ number >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    number ^ number >> 29
}

fn may_slip(word: &[char]) -> bool {
    word.len() >= SLIP_FROM && !word.iter().any(char::is_ascii_digit)
}

/// How names after a father end, one a line; kept as data because they are of other languages.
const AFTER_FATHER: &str = include_str!("../../../../assets/import/patronymics.txt");

fn may_be_patronymic(word: &[char]) -> bool {
    let mut endings = AFTER_FATHER.lines().filter(|line| !line.starts_with('#'));
    endings.any(|ending| {
        let letters = ending.chars().count();
        word.len() > letters + 1 && ending.chars().eq(word[word.len() - letters..].iter().copied())
    })
}

/// Whether one of the names is the other with a patronymic between its two words.
fn patronymic_left_out(one: Vec<Vec<char>>, other: Vec<Vec<char>>) -> bool {
    let (short, mut long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if (short.len(), long.len()) != (2, 3) {
        return false;
    }
    for word in &short {
        match long.iter().position(|of| of == word) {
            Some(at) => drop(long.remove(at)),
            None => return false,
        }
    }
    may_be_patronymic(&long[0])
}

/// Whether a person's name says less of him than another: words of it stand by their first letters alone, or are left out.
pub fn says_less(name: &str, than: &str) -> bool {
    let (mut left, mut long) = (Vec::new(), words(than));
    let of_both = long.len();
    for word in words(name) {
        match long.iter().position(|of| *of == word) {
            Some(at) => drop(long.remove(at)),
            None => left.push(word),
        }
    }
    if long.len() == of_both {
        return false;
    }
    if left.is_empty() {
        return !long.is_empty();
    }
    left.iter().flat_map(|initials| initials.chars()).all(|initial| {
        let whole = |word: &String| word.starts_with(initial) && word.chars().nth(1).is_some();
        long.iter().position(whole).map(|at| long.remove(at)).is_some()
    })
}

/// Whether the same words stand in both but for one, which has slipped.
fn one_word_slipped(one: Vec<Vec<char>>, mut other: Vec<Vec<char>>) -> bool {
    let mut left = Vec::new();
    for word in one {
        match other.iter().position(|of| *of == word) {
            Some(at) => drop(other.remove(at)),
            None => left.push(word),
        }
    }
    match (left.as_slice(), other.as_slice()) {
        ([one], [other]) => may_slip(one) && may_slip(other) && slips(one, other),
        _ => false,
    }
}

/// Whether one letter too many, too few, another one, or two neighbours in each other's places are all the difference.
pub fn slips(one: &[char], other: &[char]) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    let after = |word: &[char], letters: usize| word.get(letters..).map(<[char]>::to_vec);
    match one.len().cmp(&other.len()) {
        std::cmp::Ordering::Equal => {
            let turned = one.len() > 1 && (one[0], one[1]) == (other[1], other[0]) && one[2..] == other[2..];
            after(one, 1) == after(other, 1) || turned
        }
        std::cmp::Ordering::Less => after(other, 1).as_deref() == Some(one),
        std::cmp::Ordering::Greater => after(one, 1).as_deref() == Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::{Written, says_less};

    fn is_like(one: &str, other: &str) -> bool {
        let mut written = Written::default();
        written.add(7, one);
        written.like(other) == [7]
    }

    #[test]
    fn one_slip_of_the_pen_is_a_likeness() {
        for (one, other) in [
            ("ООО «Ромашка»", "Рамашка"),
            ("Ромашка", "Ромшака"),
            ("Ромашка", "Ромашкаа"),
            ("Ромашка", "Ромашк, ООО"),
            ("Ромашка и Лютик", "Лютек и ромашка"),
            ("Изгрев ЕООД", "ЕООД „Изгрив“"),
            ("Автолайн", "Авто-Лайн"),
            ("Генадий Филипов", "Филиппов Геннадий"),
            ("Сервис+", "Сервис"),
            ("„Изгрев“ ЕООД", "Izgrev EOOD"),
            ("Иван Петров", "Petrov Ivan"),
            ("Baker's Market", "Bakers Makret Ltd"),
            ("Семёнова Мария", "Семенова Мария Ивановна"),
            ("Иван Иванов", "Иван Петров Иванов"),
        ] {
            assert!(is_like(one, other) && is_like(other, one), "{one} / {other}");
        }
    }

    #[test]
    fn another_word_is_another_name_and_the_same_name_is_no_likeness() {
        for (one, other) in [
            ("Ромашка", "ООО «РОМАШКА»"),
            ("Ромашка", "Рамышка"),
            ("Ромашка", "Лютик"),
            ("Магазин 11", "Магазин 12"),
            ("Магазин 1", "Магазин 11"),
            ("Рига", "Рита"),
            ("Иванов Пётр", "Иванов Павел"),
            ("Анна Зуева", "Анна"),
            ("Торговый дом", "Торговый дом Север"),
            ("Зуева Анна Петровна", "Зуева Анна Ивановна"),
        ] {
            assert!(!is_like(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn initials_and_a_patronymic_left_out_say_less_of_a_person() {
        for (name, than) in [
            ("Кузнецов П.", "Кузнецов Пётр"),
            ("П. С. Кузнецов", "Кузнецов Пётр Сергеевич"),
            ("Семёнова Мария", "Семёнова Мария Ивановна"),
            ("Кузнецов", "Кузнецов Пётр"),
        ] {
            assert!(says_less(name, than) && !says_less(than, name), "{name} / {than}");
        }
        for (name, than) in [
            ("Кузнецов Павел", "Кузнецов Пётр"),
            ("Кузнецов А.", "Кузнецов Пётр"),
            ("Кузнецов Пётр", "Кузнецов Пётр"),
            ("Орлов П.", "Кузнецов Пётр"),
        ] {
            assert!(!says_less(name, than), "{name} / {than}");
        }
    }

    #[test]
    fn thousands_of_names_are_compared_in_no_time_and_each_finds_its_own() {
        let mut written = Written::default();
        // Six letters, each of four that stand in its place alone.
        let letter = |n: usize, at: usize| char::from_u32('а' as u32 + (at * 4 + (n >> (2 * at) & 3)) as u32).unwrap();
        let name = |n: usize| (0..6).map(|at| letter(n, at)).collect::<String>();
        for n in 0..4096 {
            written.add(n as i64, &name(n));
        }
        assert_eq!(
            written.like(&name(0)).len(),
            18,
            "one of six letters, three others for each"
        );
    }
}
