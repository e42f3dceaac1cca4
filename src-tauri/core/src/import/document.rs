//! The text a bookkeeping system shows for a document, split into its kind, number and day: «Реализация товаров и услуг
//! 00УТ-000123 от 12.03.2024 10:11:12».
//!
//! Edge: what has no number and day in it is no such text.

use super::values;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document<'t> {
    /// Empty when the text opens with the number.
    pub kind: &'t str,
    pub number: &'t str,
    pub day: &'t str,
}

/// Words between the number and the day, each with the blanks around it.
const OF: [&str; 4] = [" от ", " dated ", " of ", " / "];

pub fn split(text: &str) -> Option<Document<'_>> {
    // Every day has four figures at least and no name of a client has the word before it too.
    if text.len() < 10 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    OF.iter().find_map(|of| {
        let (before, day) = text.rsplit_once(of)?;
        let day = day.trim();
        values::date_parts(day)?;
        let before = before.trim_end();
        let (kind, number) = before.rsplit_once([' ', '\u{a0}', '№']).unwrap_or(("", before));
        let number = number.trim_start_matches(['№', '#']);
        let named = number.chars().any(|c| c.is_ascii_digit());
        named.then(|| Document {
            kind: kind.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '№' | '#')),
            number,
            day,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_split_into_its_kind_number_and_day() {
        for (text, kind, number, day) in [
            (
                "Реализация товаров и услуг 00УТ-000123 от 12.03.2024 10:11:12",
                "Реализация товаров и услуг",
                "00УТ-000123",
                "12.03.2024 10:11:12",
            ),
            (
                "Заказ клиента № 17 от 5 марта 2024 г.",
                "Заказ клиента",
                "17",
                "5 марта 2024 г.",
            ),
            (
                "Фактура №0000000123 от 12.03.2024",
                "Фактура",
                "0000000123",
                "12.03.2024",
            ),
            ("123 от 12.03.2024", "", "123", "12.03.2024"),
        ] {
            assert_eq!(split(text), Some(Document { kind, number, day }), "{text}");
        }
        for none in [
            "",
            "ООО «Привет от 5 друзей»",
            "Реализация 123",
            "ООО Ромашка от 12.03.2024",
            "00УТ-000123",
        ] {
            assert_eq!(split(none), None, "{none}");
        }
    }
}
