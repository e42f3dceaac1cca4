//! What a client is called, taken apart: a firm or a person, and the parts of a person's name in whichever order they stand.
//!
//! A patronymic or a known given name tells the order; «ИП Иванов И. И.» is a firm with a person inside. Edge: a name that does
//! not tell its parts stays whole, for a letter to the wrong half of a name is worse than one to all of it.

use super::words::{self, Opening, is_letter};

static FIRM: Opening = Opening::of("firm-form");
static TRADER: Opening = Opening::of("sole-trader");

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    pub first: Option<String>,
    pub last: Option<String>,
    pub patronymic: Option<String>,
}

/// What a name says of its bearer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Called<'t> {
    Firm,
    /// A sole trader, and the person he is.
    Trader {
        person: &'t str,
    },
    Unknown,
}

/// Firm or person, by the legal form at either end.
pub fn called(text: &str) -> Called<'_> {
    let text = text.trim();
    let end = |c: char| c.is_whitespace() || matches!(c, ',' | '«' | '"' | '“' | '„');
    let (head, rest) = text.split_once(end).unwrap_or((text, ""));
    let tail = text.rsplit(end).find(|word| !word.is_empty()).unwrap_or_default();
    let rest = rest.trim_matches(|c: char| end(c) || c == '»' || c == '”');
    if !rest.is_empty() && TRADER.means(head) {
        return Called::Trader { person: rest };
    }
    let before = text.strip_suffix(tail).unwrap_or_default().trim_matches(end);
    if !before.is_empty() && TRADER.means(tail) {
        return Called::Trader { person: before };
    }
    let firm = |word: &str| FIRM.means(word);
    // "Общество с ограниченной ответственностью", "ООД", "Kolos & Co."
    let named = !rest.is_empty() && (firm(head) || firm(tail)) || text.contains(['«', '„']);
    match named {
        true => Called::Firm,
        false => Called::Unknown,
    }
}

/// The parts of a person's name; `None` when it does not tell them.
pub fn parts(text: &str) -> Option<Parts> {
    // "Berg, Anna"
    if let Some((last, first)) = text.split_once(',') {
        let (last, mut first) = (last.trim(), first.split_whitespace());
        let (name, further) = (first.next()?, first.next());
        return (is_name(last) && is_name(name)).then(|| told(name, last, further.filter(|p| is_patronymic(p))));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() || words.len() > 3 {
        return None;
    }
    // "Иванов И. И.", "И. И. Иванов", "Иванов И.И."
    let (whole, initials): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| !is_initials(word));
    if !initials.is_empty() {
        return match whole.as_slice() {
            [last] if is_name(last) => Some(Parts {
                last: Some((*last).to_owned()),
                ..Parts::default()
            }),
            _ => None,
        };
    }
    if !words.iter().all(|word| is_name(word)) {
        return None;
    }
    match *words.as_slice() {
        [last, first, patronymic] if is_patronymic(patronymic) => Some(told(first, last, Some(patronymic))),
        [first, patronymic, last] if is_patronymic(patronymic) || is_given(first) => {
            Some(told(first, last, Some(patronymic)))
        }
        [last, first, patronymic] if is_given(first) && !is_given(last) => Some(told(first, last, Some(patronymic))),
        [first, patronymic] if is_patronymic(patronymic) => Some(Parts {
            first: Some(first.to_owned()),
            last: None,
            patronymic: Some(patronymic.to_owned()),
        }),
        [first, last] if is_given(first) && !is_given(last) => Some(told(first, last, None)),
        [last, first] if is_given(first) && !is_given(last) => Some(told(first, last, None)),
        // "Роман Павел": two given names, and the surname goes first only where the words say so.
        [first, last] if is_given(first) && is_given(last) => Some(told(first, last, None)),
        _ => None,
    }
}

/// A person's name as he is called, from its parts: as `written` where that is the very name; a Russian one with a patronymic
/// begins with the surname; any other with the given name.
pub fn whole(written: &str, first: &str, patronymic: &str, last: &str) -> String {
    let formal = !last.is_empty() && is_patronymic(patronymic);
    let order = match formal {
        true => [last, first, patronymic],
        false => [first, patronymic, last],
    };
    let parts: Vec<&str> = order.into_iter().filter(|part| !part.is_empty()).collect();
    let mut told: Vec<&str> = parts.iter().flat_map(|part| part.split_whitespace()).collect();
    let mut words: Vec<&str> = written.split_whitespace().collect();
    words.sort_unstable();
    told.sort_unstable();
    match !formal && words == told {
        true => written.trim().to_owned(),
        false => parts.join(" "),
    }
}

fn told(first: &str, last: &str, patronymic: Option<&str>) -> Parts {
    Parts {
        first: Some(first.to_owned()),
        last: Some(last.to_owned()),
        patronymic: patronymic.map(str::to_owned),
    }
}

fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(is_letter)
        && word.chars().count() > 1
        && letters.all(|c| is_letter(c) || matches!(c, '-' | '\'' | '’'))
}

/// "И.", "И.И.", "И"
fn is_initials(word: &str) -> bool {
    let letters = word.chars().filter(|c| is_letter(*c)).count();
    let dots = word.chars().filter(|c| *c == '.').count();
    letters + dots == word.chars().count() && (letters == 1 || (letters == 2 || letters == 3) && dots >= letters - 1)
}

/// The endings of Russian patronymics; the Turkic ones are words of their own and belong to whoever writes them.
fn is_patronymic(word: &str) -> bool {
    let word = word.to_lowercase();
    ["ович", "евич", "ьич", "овна", "евна", "ична", "инична"]
        .iter()
        .any(|end| word.ends_with(end) && word.chars().count() > end.chars().count() + 1)
        || matches!(
            word.as_str(),
            "ильич" | "кузьмич" | "лукич" | "фомич" | "никитич" | "саввич"
        )
}

fn is_given(word: &str) -> bool {
    words::means(word, "given-name")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_name_are_told_in_either_order() {
        for (text, first, last, patronymic) in [
            ("Иванов Иван Иванович", "Иван", "Иванов", "Иванович"),
            ("Иван Иванович Иванов", "Иван", "Иванов", "Иванович"),
            ("Орлова Татьяна Сергеевна", "Татьяна", "Орлова", "Сергеевна"),
            ("Пётр Ильич Черных", "Пётр", "Черных", "Ильич"),
            ("Мария Петрова", "Мария", "Петрова", ""),
            ("Петрова Мария", "Мария", "Петрова", ""),
            ("Георги Иванов Димитров", "Георги", "Димитров", "Иванов"),
            ("Пенка Стоянова", "Пенка", "Стоянова", ""),
            ("Anna Berg", "Anna", "Berg", ""),
            ("Berg, Anna", "Anna", "Berg", ""),
            ("Анна Павловна", "Анна", "", "Павловна"),
            ("Каримов Р. М.", "", "Каримов", ""),
            ("И.И. Сидоров", "", "Сидоров", ""),
        ] {
            let found = parts(text).unwrap_or_else(|| panic!("{text}"));
            let part = |part: &Option<String>| part.clone().unwrap_or_default();
            let found = [part(&found.first), part(&found.last), part(&found.patronymic)];
            assert_eq!(found, [first, last, patronymic], "{text}");
        }
        for whole in [
            "",
            "Ромашка",
            "Кофейня у моста на углу",
            "Север-2 Плюс",
            "Гюльназ Бикбулатова",
        ] {
            assert_eq!(parts(whole), None, "{whole}");
        }
    }

    #[test]
    fn a_person_is_called_in_the_order_of_his_language() {
        for (written, parts, called) in [
            ("Ann Lee", ["Ann", "", "Lee"], "Ann Lee"),
            ("Berg, Anna", ["Anna", "", "Berg"], "Anna Berg"),
            ("Kolos Ltd", ["Ann", "", "Lee"], "Ann Lee"),
            ("Иванов Иван", ["Иван", "", "Иванов"], "Иванов Иван"),
            ("Иван Ильич Иванов", ["Иван", "Ильич", "Иванов"], "Иванов Иван Ильич"),
            (
                "Георги Иванов Димитров",
                ["Георги", "Иванов", "Димитров"],
                "Георги Иванов Димитров",
            ),
            ("Анна Павловна", ["Анна", "Павловна", ""], "Анна Павловна"),
            ("", ["", "", ""], ""),
        ] {
            let [first, patronymic, last] = parts;
            assert_eq!(whole(written, first, patronymic, last), called, "{written}");
        }
    }

    #[test]
    fn a_legal_form_tells_a_firm_and_a_trader_is_a_person_too() {
        for firm in [
            "ООО «Ромашка»",
            "Ромашка ООО",
            "ООО Ромашка",
            "Колос ЕООД",
            "Колос ООД",
            "Атлас АД",
            "Kolos Ltd.",
            "Berg GmbH",
            "АО \"Север\"",
            "Общество с ограниченной ответственностью Юг",
        ] {
            assert_eq!(called(firm), Called::Firm, "{firm}");
        }
        assert_eq!(
            called("ИП Иванов И. И."),
            Called::Trader {
                person: "Иванов И. И."
            }
        );
        assert_eq!(
            called("Иванов И. И., ИП"),
            Called::Trader {
                person: "Иванов И. И."
            }
        );
        assert_eq!(
            called("ЕТ Пенка Стоянова"),
            Called::Trader {
                person: "Пенка Стоянова"
            }
        );
        for unknown in ["Ромашка", "Иванов Иван", "ООО", "Anna Berg"] {
            assert_eq!(called(unknown), Called::Unknown, "{unknown}");
        }
    }
}
