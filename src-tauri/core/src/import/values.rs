//! What stands in one cell: nothing, a phone, an e-mail address, a language; a day and a sum have files of their own.

pub use super::days::{NotADay, bare, counted_day, date_parts, day};
pub use super::sums::{Decimal, NotASum, by_quantity, has_too_many_digits, millionths, sum};
use super::words::{self, Opening};
use crate::domain::language::Language;

/// A cell without blanks around it and without the apostrophe that keeps a spreadsheet from calculating it.
pub fn cell(text: &str) -> &str {
    // Most cells begin and end with a letter or a figure: nothing to take off.
    if let (Some(first), Some(last)) = (text.as_bytes().first(), text.as_bytes().last())
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
    {
        return text;
    }
    let text = trimmed(text);
    let text = match text.strip_prefix('\'') {
        Some("") => "",
        Some(rest) if rest.starts_with(['\t', '\r']) => return cell(rest),
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        // Long numbers are kept from becoming 7.2E+12 in the same way, and a sum or a day may be written over a formula.
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(is_figure) => rest,
        _ => text,
    };
    unquoted(text).unwrap_or(text)
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}')
}

/// ="00123" keeps a spreadsheet from taking the zeros off.
fn unquoted(text: &str) -> Option<&str> {
    let kept = text.strip_prefix("=\"")?.strip_suffix('"')?;
    (!kept.contains('"')).then_some(kept)
}

/// What stands in a sum, a day or a phone beside figures.
fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | ':' | '/' | '-' | '+' | '(' | ')' | '%')
}

/// Whether a cell says that there is nothing to say: empty, a dash, "n/a", "не закрыта".
pub fn is_nothing(text: &str) -> bool {
    // Most cells are not, and their first letter tells.
    match text.as_bytes() {
        [] => return true,
        [b'0'..=b'9' | b'+', ..] => return false,
        long if long.len() > NOTHING_AT_MOST => return false,
        _ => {}
    }
    text.chars()
        .all(|c| matches!(c, '-' | '−' | '–' | '—' | '.') || c.is_whitespace())
        || NOTHING.means(text)
}

static NOTHING: Opening = Opening::of("nothing");

/// The longest word for nothing, in bytes.
const NOTHING_AT_MOST: usize = 40;

/// What a cell lists.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// The first address of the cell in small letters; `None` when it is none.
pub fn email(text: &str) -> Option<String> {
    let first = parts(text).next()?;
    let bare = first
        .rsplit_once('<')
        .map_or(first, |(_, rest)| rest.trim_end_matches('>'));
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare).trim();
    let (user, host) = bare.split_once('@')?;
    let fits = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    let clean = !bare
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '(' | ')' | '<' | '>'));
    (clean && fits(user) && fits(host) && host.contains('.') && !host.contains('@') && bare.len() <= 254)
        .then(|| bare.to_lowercase())
}

/// "bg", "Русский", "english" → the language of a client's letters.
pub fn language(text: &str) -> Option<Language> {
    words::after(text, "language-")
        .and_then(Language::from_tag)
        .or_else(|| Language::from_tag(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_brought_to_one_writing() {
        assert_eq!(email("Анна <Anna@Example.com>").as_deref(), Some("anna@example.com"));
        assert_eq!(email("a@example.com; b@example.com").as_deref(), Some("a@example.com"));
        for wrong in [
            "anna",
            "anna@",
            "@example.com",
            "a b@example.com",
            "a@b@example.com",
            "anna@example",
            "a@example..com",
        ] {
            assert_eq!(email(wrong), None, "{wrong}");
        }
        assert_eq!(cell("\u{feff} '=1+1 "), "=1+1");
        assert_eq!(cell("'7210448301122"), "7210448301122");
        assert_eq!(cell("'12,50"), "12,50");
        assert_eq!(cell("'01.10.2026 12:00"), "01.10.2026 12:00");
        assert_eq!(cell("'t Hooft"), "'t Hooft");
        assert_eq!(cell("'80s Café"), "'80s Café");
        assert_eq!(cell("=\"00123\""), "00123");
        assert_eq!(cell("'=\"00123\""), "00123");
    }
}
