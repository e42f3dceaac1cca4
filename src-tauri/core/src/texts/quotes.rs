//! Quotes within quotes, and the one dot that ends both a year and its sentence.
//!
//! A name that brings its own quotes gets the inner ones («Кафе „Берёзка“»), and one quoted whole is not quoted twice.
//! Edge: quotes that do not close are left as they were written. The window does the same for its own sentences.

use crate::domain::language::Language;

/// The quotes of a language: outer, then inner.
fn marks(language: Language) -> [char; 4] {
    match language {
        Language::Ru => ['«', '»', '„', '“'],
        Language::Bg => ['„', '“', '«', '»'],
        Language::En => ['“', '”', '‘', '’'],
    }
}

pub(super) fn typeset(language: Language, text: String) -> String {
    let text = if text.contains("\u{a0}г..") && !text.contains("\u{a0}г...") {
        text.replace("\u{a0}г..", "\u{a0}г.")
    } else {
        text
    };
    nested(language, &text).unwrap_or(text)
}

/// `None` where there is nothing to change.
fn nested(language: Language, text: &str) -> Option<String> {
    let [open, close, inner_open, inner_close] = marks(language);
    if text.find(open) == text.rfind(open) {
        return None;
    }
    let mut letters: Vec<Option<char>> = text.chars().map(Some).collect();
    let mut begun = Vec::new();
    let mut end = vec![None; letters.len()];
    for (at, letter) in letters.iter().enumerate() {
        if *letter == Some(open) {
            begun.push(at);
        } else if *letter == Some(close) {
            end[begun.pop()?] = Some(at);
        }
    }
    if !begun.is_empty() {
        return None;
    }
    let mut around: Vec<usize> = Vec::new();
    for (at, to) in end.iter().enumerate() {
        let Some(to) = *to else { continue };
        around.retain(|closing| *closing > at);
        if at > 0 && end[at - 1] == Some(to + 1) {
            (letters[at], letters[to]) = (None, None);
            continue;
        }
        if around.len() % 2 == 1 {
            (letters[at], letters[to]) = (Some(inner_open), Some(inner_close));
        }
        around.push(to);
    }
    Some(letters.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: Language, written: &str, wanted: &str) {
        assert_eq!(typeset(language, written.to_owned()), wanted);
    }

    #[test]
    fn a_name_with_quotes_of_its_own_gets_the_inner_ones() {
        check(
            Language::Ru,
            "Дело «Кафе «Берёзка»» закрыто",
            "Дело «Кафе „Берёзка“» закрыто",
        );
        check(Language::Bg, "Случай „Кафе „Бреза““", "Случай „Кафе «Бреза»“");
        check(Language::En, "The “Café “Birch”” case", "The “Café ‘Birch’” case");
    }

    #[test]
    fn what_is_quoted_whole_is_not_quoted_twice() {
        check(
            Language::Ru,
            "««Берёзка»» и ««Кафе «Колос»»»",
            "«Берёзка» и «Кафе „Колос“»",
        );
        check(Language::Ru, "«Колос» и «Нива»", "«Колос» и «Нива»");
    }

    #[test]
    fn quotes_that_do_not_close_stay_as_they_are() {
        check(Language::Ru, "«Кафе «Берёзка»", "«Кафе «Берёзка»");
        check(Language::Ru, "»«Кафе «", "»«Кафе «");
    }

    #[test]
    fn the_dot_of_the_year_ends_the_sentence() {
        check(
            Language::Ru,
            "Отмечено 22 ноября 2026\u{a0}г..",
            "Отмечено 22 ноября 2026\u{a0}г.",
        );
        check(Language::Ru, "Так и писал: ну..", "Так и писал: ну..");
    }
}
