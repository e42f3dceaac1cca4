//! The last hand on a text before paper: quotes, dashes, the ellipsis, and spaces that must not break.
//!
//! Running it twice changes nothing more. Edge: it never touches words, the letter ё or a hyphen inside a word, a hyphen between
//! figures only where a range is told by what it counts, and emits only U+00A0, because the handwriting fonts lack the other
//! no-break signs.

mod typed;

use crate::domain::language::Language;
use typed::{figures, unglued};

const NBSP: char = '\u{a0}';

/// Words that a line must not end with: prepositions, conjunctions, particles.
const LEANING_RU: [&str; 24] = [
    "в", "во", "к", "ко", "с", "со", "и", "а", "о", "об", "от", "до", "по", "из", "за", "на", "не", "ни", "у", "я",
    "но", "да", "же", "вы",
];
const LEANING_BG: [&str; 16] = [
    "в", "във", "с", "със", "и", "а", "о", "от", "до", "по", "за", "на", "не", "ни", "у", "се",
];
const LEANING_EN: [&str; 3] = ["a", "an", "I"];

/// Abbreviations that a name or a number follows.
const LEADING: [&str; 19] = [
    "№",
    "No.",
    "г-н",
    "г-жа",
    "г-жо",
    "ул.",
    "д.",
    "кв.",
    "стр.",
    "корп.",
    "бул.",
    "пл.",
    "тел.",
    "гр.",
    "п.",
    "Mr",
    "Ms",
    "Mrs",
    "Dr",
];

/// Units and signs that stay with the number before them.
const TRAILING: [&str; 28] = [
    "₽", "€", "$", "£", "%", "р.", "г.", "лв.", "лв", "руб.", "коп.", "ч", "ч.", "мин", "мин.", "кг", "г", "т", "л",
    "м", "см", "мм", "км", "шт.", "бр.", "тыс.", "млн", "хил.",
];

/// The text as the language sets it. Line breaks stay where they are.
pub fn typograph(language: Language, text: &str) -> String {
    text.split('\n')
        .map(|line| set_line(language, line))
        .collect::<Vec<_>>()
        .join("\n")
}

fn set_line(language: Language, line: &str) -> String {
    let words = quoted(language, &parted(language, line))
        .split_whitespace()
        .map(|word| dashed(language, word))
        .collect();
    let words = figures(language, words);
    let mut set = String::with_capacity(line.len());
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            let before = words[index - 1].as_str();
            let of_town = before == "г." && word.starts_with(char::is_uppercase) && is_no_year(index, &words);
            let stays = of_town || holds(language, before, word);
            set.push(if stays { NBSP } else { ' ' });
        }
        set.push_str(word);
    }
    set
}

/// «№4817», «1490₽», «10000р.», «г.Тверь» and «А.С.Пушкин» get their space; English writes its signs close.
fn parted(language: Language, line: &str) -> String {
    let line = &match language {
        Language::En => line.to_owned(),
        Language::Ru | Language::Bg => unglued(line),
    };
    let mut set = String::with_capacity(line.len());
    let mut before = ' ';
    for sign in line.chars() {
        let number = before == '№' && sign.is_ascii_digit();
        let money = before.is_ascii_digit() && matches!(sign, '₽' | '€') && language != Language::En;
        if number || money {
            set.push(' ');
        }
        set.push(sign);
        before = sign;
    }
    set
}

/// «г.» behind no figure is a town's.
fn is_no_year(index: usize, words: &[String]) -> bool {
    let year = |word: &String| word.ends_with(|sign: char| sign.is_ascii_digit());
    index < 2 || !year(&words[index - 2])
}

/// Whether the space between two words must not break.
fn holds(language: Language, before: &str, after: &str) -> bool {
    let bare = before.trim_start_matches(['«', '„', '“', '‘', '(', '⟦']);
    let digit_ends = before.ends_with(|c: char| c.is_ascii_digit());
    let unit = after.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '“', '”', '⟧']);
    let next_digit = after.starts_with(|c: char| c.is_ascii_digit());
    after == "—"
        || after == "–"
        || leans(language, bare)
        || (LEADING.contains(&bare) && after.starts_with(char::is_alphanumeric))
        || (digit_ends
            && (TRAILING.contains(&after)
                || TRAILING.contains(&unit)
                || TRAILING.contains(&after.trim_end_matches([',', ';']))))
        || (digit_ends && is_month(language, unit))
        || (digit_ends && next_digit && before.len() <= 3 && is_group(unit))
        || phone_group(before, after)
        || initial(bare)
}

/// Three figures of a large number, its decimals behind them or not.
fn is_group(word: &str) -> bool {
    let whole = word.split_once([',', '.']).map_or(word, |(whole, _)| whole);
    whole.len() == 3 && whole.chars().all(|c| c.is_ascii_digit())
}

fn leans(language: Language, word: &str) -> bool {
    if language == Language::En {
        return LEANING_EN.contains(&word);
    }
    let lower = word.to_lowercase();
    let list: &[&str] = if language == Language::Ru {
        &LEANING_RU
    } else {
        &LEANING_BG
    };
    list.contains(&lower.as_str())
}

/// «А.» or «А.С.»: capitals, each with its point.
fn initial(word: &str) -> bool {
    let mut letters = word.chars().peekable();
    letters.peek().is_some()
        && word.ends_with('.')
        && word
            .split_terminator('.')
            .all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
}

/// «8 (4822) 00-01-17» is one thing to the eye.
fn phone_group(before: &str, after: &str) -> bool {
    let country = before.trim_start_matches('+').len() <= 3
        && before.trim_start_matches('+').chars().all(|c| c.is_ascii_digit())
        && !before.is_empty();
    let area = after.starts_with('(') && after.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let area_before =
        before.starts_with('(') && before.ends_with(')') && before.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    (country && area) || (area_before && after.starts_with(|c: char| c.is_ascii_digit()))
}

fn is_month(language: Language, word: &str) -> bool {
    let day = |month| chrono::NaiveDate::from_ymd_opt(2000, month, 1);
    let names = (1..=12)
        .filter_map(day)
        .map(|first| super::figures::day_of_month(language, first));
    names.into_iter().any(|name| name.split(NBSP).nth(1) == Some(word))
}

fn dashed(language: Language, word: &str) -> String {
    let dash = if language == Language::Ru { "—" } else { "–" };
    match word {
        "-" | "--" | "—" | "–" => dash.to_owned(),
        _ => closed(&word.replace("...", "…")),
    }
}

/// A sentence that ends with an abbreviation («2026 г.») or with its own mark gets no full stop after it.
fn closed(word: &str) -> String {
    let bare = word.trim_end_matches(['»', '“', '”', '’', ')']);
    let Some(rest) = bare.strip_suffix('.') else {
        return word.to_owned();
    };
    let abbreviated = rest
        .strip_suffix('.')
        .is_some_and(|word| word.ends_with(char::is_alphabetic));
    match abbreviated || rest.ends_with(['!', '?']) {
        true => format!("{rest}{}", &word[bare.len()..]),
        false => word.to_owned(),
    }
}

/// Straight quotes become the language's own, the inner pair its second kind. Quotes already set stay.
fn quoted(language: Language, line: &str) -> String {
    let (outer, inner) = match language {
        Language::Ru => (('«', '»'), ('„', '“')),
        Language::Bg => (('„', '“'), ('’', '’')),
        Language::En => (('“', '”'), ('‘', '’')),
    };
    let mut depth = 0_u32;
    let mut before = ' ';
    let mut set = String::with_capacity(line.len());
    for sign in line.chars() {
        let opens = before.is_whitespace()
            || matches!(before, '(' | '«' | '„' | '‘' | '⟦' | '—' | '–')
            || (before == '“' && language == Language::En);
        let placed = match sign {
            '"' if opens => {
                depth += 1;
                if depth == 1 { outer.0 } else { inner.0 }
            }
            '"' => {
                depth = depth.saturating_sub(1);
                if depth == 0 { outer.1 } else { inner.1 }
            }
            '\'' if opens && language == Language::En => '‘',
            '\'' if before.is_alphanumeric() || before == '’' => '’',
            other => other,
        };
        set.push(placed);
        before = placed;
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: [(Language, &str, &str); 92] = [
        (Language::Ru, "вернули 10000р. вчера", "вернули 10_000_р. вчера"),
        (Language::Ru, "вернули 10000руб.", "вернули 10_000_руб."),
        (Language::Ru, "12500.50 руб. вернули", "12_500,50_руб. вернули"),
        (Language::Ru, "было 5.10.2026, утром", "было 5_октября 2026_г., утром"),
        (Language::Ru, "до 05.10.2026.", "до_5_октября 2026_г."),
        (Language::Ru, "до 5.10.2026 года", "до_5_октября 2026 года"),
        (Language::Bg, "на 5.10.2026", "на_5_октомври 2026_г."),
        (Language::Ru, "г.Тверь, ул.Лесная, д.4", "г._Тверь, ул._Лесная, д._4"),
        (Language::Ru, "А.С.Пушкин", "А.С._Пушкин"),
        (Language::Ru, "в 2026 г. Мы приехали", "в_2026_г. Мы приехали"),
        (Language::Ru, "версия 4.5.2026.1", "версия 4.5.2026.1"),
        (Language::Ru, "пишите на mill.ru", "пишите на_mill.ru"),
        (Language::En, "on 5.10.2026", "on 5.10.2026"),
        (Language::Ru, "вернула 1000000 руб.", "вернула 1_000_000_руб."),
        (Language::Ru, "на 1000000,50 руб. больше", "на_1_000_000,50_руб. больше"),
        (Language::Ru, "(6200 ₽)", "(6_200_₽)"),
        (Language::Ru, "1250 рублей", "1_250 рублей"),
        (Language::Ru, "12000 кг муки", "12_000_кг муки"),
        (Language::Bg, "1000000 лв.", "1_000_000_лв."),
        (Language::Bg, "1250 лв.", "1250_лв."),
        (Language::En, "€1000000 back", "€1,000,000 back"),
        (Language::En, "12500 euros", "12,500 euros"),
        (Language::En, "for £12500.50.", "for £12,500.50."),
        (Language::Ru, "10-12 дней", "10–12 дней"),
        (Language::Ru, "через 2-3 часа", "через 2–3 часа"),
        (Language::Ru, "24-26 ноября", "24–26_ноября"),
        (Language::Ru, "5-7% веса", "5–7% веса"),
        (Language::Ru, "с 10:00-13:00", "с_10:00–13:00"),
        (Language::Bg, "10-12 дни", "10–12 дни"),
        (Language::Bg, "след 2-3 седмици", "след 2–3 седмици"),
        (Language::En, "10-12 days", "10–12 days"),
        (Language::Ru, "по 2-3 заказа в месяц", "по_2–3 заказа в_месяц"),
        (Language::Bg, "по 2-3 поръчки", "по_2–3 поръчки"),
        (Language::En, "some 5-6 orders", "some 5–6 orders"),
        (Language::En, "order 5-6 of May", "order 5-6 of May"),
        (Language::Ru, "заказ N 5", "заказ №_5"),
        (Language::Ru, "заказ N5102", "заказ №_5102"),
        (Language::Bg, "поръчка N 4817", "поръчка №_4817"),
        // None of these is a figure beside what it counts.
        (
            Language::Ru,
            "тел. 22-33-44, 8-800-555-35-35",
            "тел._22-33-44, 8-800-555-35-35",
        ),
        (Language::Ru, "2026-11-24 и 24-12-2026", "2026-11-24 и_24-12-2026"),
        (Language::Ru, "договор 10-12 от 5 мая", "договор 10-12 от_5_мая"),
        (Language::Ru, "по заказу № 5102 руб.", "по_заказу №_5102_руб."),
        (Language::Ru, "170100 Тверь, д. 4-6 дня", "170100 Тверь, д._4-6 дня"),
        (Language::Ru, "с 2026 г. и 2026 года", "с_2026_г. и_2026 года"),
        (Language::En, "order N 5, room 2-3", "order N 5, room 2-3"),
        (Language::Ru, "по заказу № 5102", "по_заказу №_5102"),
        (Language::Ru, "и я об этом знала", "и_я_об_этом знала"),
        (Language::Ru, "слово - дело", "слово_— дело"),
        (
            Language::Ru,
            "Владельцу \"Булочной Фёдоровых\"",
            "Владельцу «Булочной Фёдоровых»",
        ),
        (Language::Ru, "ООО \"Завод \"Колос\"\"", "ООО «Завод „Колос“»"),
        (
            Language::Ru,
            "вернула 6 200 ₽, как обещала",
            "вернула 6_200_₽, как обещала",
        ),
        (Language::Ru, "24 ноября 2026 г.", "24_ноября 2026_г."),
        (Language::Ru, "до 24 декабря.", "до_24_декабря."),
        (Language::Ru, "номер: 8 (4822) 00-01-17.", "номер: 8_(4822)_00-01-17."),
        (Language::Ru, "А. С. Пушкин", "А._С._Пушкин"),
        (Language::Ru, "Тверь, ул. Садовая, д. 4", "Тверь, ул._Садовая, д._4"),
        (Language::Ru, "скидка 35 % мимо", "скидка 35_% мимо"),
        (Language::Ru, "ждали...  долго", "ждали… долго"),
        (Language::Ru, "кто-то приехал", "кто-то приехал"),
        (Language::Ru, "Ещё раз, ёж", "Ещё раз, ёж"),
        (Language::Ru, "солод по 10 кг", "солод по_10_кг"),
        (Language::Bg, "поръчка № 4817 от \"Колос\"", "поръчка №_4817 от_„Колос“"),
        (Language::Bg, "г-н Иванов", "г-н_Иванов"),
        (Language::Bg, "дума - дело", "дума_– дело"),
        (Language::Bg, "на 16 ноември 2026 г.", "на_16_ноември 2026_г."),
        (Language::En, "a \"second 'chance'\"", "a_“second ‘chance’”"),
        (Language::En, "it's our fault - no harm", "it’s our fault_– no harm"),
        (Language::En, "Mr Ivanov, 24 November", "Mr_Ivanov, 24_November"),
        (Language::En, "first line\nsecond line", "first line\nsecond line"),
        (Language::Ru, "заказ №5102", "заказ №_5102"),
        (Language::Ru, "вернём 1490₽.", "вернём 1_490_₽."),
        (Language::Ru, "10 225,84 € сегодня", "10_225,84_€ сегодня"),
        (Language::Ru, "сказал: \"да\"", "сказал: «да»"),
        (Language::Ru, "\"Колос\", \"Нива\"", "«Колос», «Нива»"),
        (Language::Ru, "(\"Колос\")", "(«Колос»)"),
        (Language::Ru, "уже «набрано» верно", "уже «набрано» верно"),
        (Language::Ru, "с 9 ноября и до 24 декабря", "с_9_ноября и_до_24_декабря"),
        (Language::Ru, "в 10 ч 30 мин", "в_10_ч 30_мин"),
        (Language::Ru, "+7 (900) 000-00-09", "+7_(900)_000-00-09"),
        (Language::Ru, "С.П. Королёв", "С.П._Королёв"),
        (Language::Ru, "Тире -- и многоточие...", "Тире_— и_многоточие…"),
        (
            Language::Ru,
            "Работает с 24 ноября 2026 г.. Водитель другой.",
            "Работает с_24_ноября 2026_г. Водитель другой.",
        ),
        (Language::Bg, "Ура!. Наистина?.", "Ура! Наистина?"),
        (Language::Ru, "Неужели?.. Да!..", "Неужели?.. Да!.."),
        (Language::Ru, "веб-сайт, по-русски", "веб-сайт, по-русски"),
        (Language::Bg, "връщаме 240,50€", "връщаме 240,50_€"),
        (Language::Bg, "поръчка №4817", "поръчка №_4817"),
        (Language::Bg, "каза \"да\"", "каза „да“"),
        (Language::Bg, "ул. Люляк", "ул._Люляк"),
        (Language::En, "the \"Mill\" ('old')", "the “Mill” (‘old’)"),
        (Language::En, "I am, and a friend", "I_am, and a_friend"),
        (Language::En, "€1,490.50 back", "€1,490.50 back"),
    ];

    #[test]
    fn a_text_is_set_as_its_language_sets_it() {
        let wrong: Vec<_> = CASES
            .iter()
            .map(|(language, typed, set)| (typograph(*language, typed).replace(NBSP, "_"), *set))
            .filter(|(got, set)| got != set)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn setting_a_text_twice_changes_nothing() {
        for (language, typed, _) in CASES {
            let once = typograph(language, typed);
            assert_eq!(typograph(language, &once), once);
        }
    }
}
