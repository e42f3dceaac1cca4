//! A name as it is written in a letter: records keep many in capitals or in small letters.
//!
//! Edge: a word of capitals alone is one only from two letters on, and no initials, form of trade or figure of a dynasty; small
//! letters are made capitals only where the whole name has none, because „фон“ and „ибн“ are small.

use super::declension::RULES;

/// Words inside a name that stay small.
const SMALL: [&str; 20] = [
    "оглы", "оглу", "кызы", "гызы", "улы", "уулу", "ибн", "бин", "аль", "фон", "де", "дер", "ван", "да", "ди", "и",
    "von", "van", "de", "and",
];

/// «ИВАНОВ ПЁТР» → «Иванов Пётр», «иванов пётр» → «Иванов Пётр»; what has both capitals and small letters stays.
pub fn written(name: &str) -> String {
    let letters = || name.chars().filter(|sign| sign.is_alphabetic());
    let all_small = !letters().any(char::is_uppercase);
    let all_capitals = !letters().any(char::is_lowercase);
    let words: Vec<&str> = name.split(' ').collect();
    let long = |at: usize| words.get(at).is_some_and(|word| word.chars().count() > 2);
    let word = |(at, word): (usize, &&str)| match *word {
        // Between two names it is no initial.
        "И" if all_capitals && at > 0 && long(at - 1) && long(at + 1) => "и".to_owned(),
        word if all_small || shouted(word) => set(word),
        word => word.to_owned(),
    };
    words.iter().enumerate().map(word).collect::<Vec<_>>().join(" ")
}

/// Nothing but capitals, and a name.
fn shouted(word: &str) -> bool {
    let mut letters = word.chars().filter(|sign| sign.is_alphabetic());
    let capitals = letters.clone().all(char::is_uppercase) && letters.by_ref().count() > 1;
    capitals && !word.contains('.') && !in_trade(word) && !word.chars().all(|sign| "IVX".contains(sign))
}

fn in_trade(word: &str) -> bool {
    RULES.in_trade.contains(&word.to_lowercase())
}

fn set(word: &str) -> String {
    let small = word.to_lowercase();
    let titles = [&RULES.titles, &RULES.titles_of_men, &RULES.titles_of_women];
    if in_trade(word) {
        return word.to_uppercase();
    }
    if SMALL.contains(&small.as_str()) {
        return small;
    }
    let latin = small.starts_with(|sign: char| sign.is_ascii_alphabetic());
    if !latin && titles.iter().any(|titles| titles.contains(&small)) {
        return small;
    }
    let mut begins = true;
    let mut made = String::with_capacity(word.len());
    for sign in small.chars() {
        match begins {
            true => made.extend(sign.to_uppercase()),
            false => made.push(sign),
        }
        begins = matches!(sign, '-' | '’' | '\'' | '.') || (begins && !sign.is_alphabetic());
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_capitals_or_in_small_letters_is_written_as_names_are() {
        for (kept, wanted) in [
            ("ФЁДОРОВ ПЁТР ИЛЬИЧ", "Фёдоров Пётр Ильич"),
            ("фёдоров пётр ильич", "Фёдоров Пётр Ильич"),
            ("ФЁДОРОВ Пётр Ильич", "Фёдоров Пётр Ильич"),
            ("ПЕТРОВ-ВОДКИН К. С.", "Петров-Водкин К. С."),
            ("яновский н.в.", "Яновский Н.В."),
            ("ЛИ Сергей", "Ли Сергей"),
            ("АЛИЕВ ГЕЙДАР РЗА ОГЛЫ", "Алиев Гейдар Рза оглы"),
            ("ИП КУЗЬМИНА", "ИП Кузьмина"),
            ("ип кузьмина", "ИП Кузьмина"),
            ("Д-Р ИВАНОВ", "д-р Иванов"),
            ("Г-ЖА ПЕТРОВА", "г-жа Петрова"),
            ("ИВАН ПЕТРОВ СТОЯНОВ", "Иван Петров Стоянов"),
            ("МАРИЯ И ПЕТЪР ИВАНОВИ", "Мария и Петър Иванови"),
            ("PETER HILL", "Peter Hill"),
            ("mr peter hill", "Mr Peter Hill"),
            ("SEAN O'BRIEN", "Sean O'Brien"),
            ("John Smith III", "John Smith III"),
            ("Ludwig van Beethoven", "Ludwig van Beethoven"),
            ("Фёдоров Пётр Ильич", "Фёдоров Пётр Ильич"),
            ("", ""),
        ] {
            assert_eq!(written(kept), wanted, "{kept}");
        }
    }
}
