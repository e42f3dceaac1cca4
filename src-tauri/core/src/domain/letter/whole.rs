//! A whole letter as it was written elsewhere, taken apart: its own greeting and closing are not written a second time.
//!
//! Edge: whom it is to, the signature and the day follow the case and the signer; what stands there in the text is left away.

use super::Words;
use super::plain::Plain;

/// A longer line is a sentence, not the head or the foot of a letter.
const LINE: usize = 90;
/// Lines of a head before the greeting, and of a foot from the closing on.
const HEAD: usize = 6;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whole {
    pub greeting: Option<String>,
    pub paragraphs: Vec<String>,
    pub closing: Option<String>,
}

/// Paragraphs are parted by blank lines; line ends within one are only those of the file.
pub fn whole(text: &str, words: &Words) -> Whole {
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    let is_greeting = |line: &&&str| {
        let opens = Plain::of(line)
            .first(&words.greetings, 0)
            .is_some_and(|(from, _)| from == 0);
        opens && line.ends_with(['!', ',', ':'])
    };
    // Nothing follows it but the name.
    let is_closing = |line: &str| {
        let plain = Plain::of(line);
        let ends = |to: usize| plain.signs.get(to).is_none_or(|sign| *sign == ',');
        plain
            .first(&words.closings, 0)
            .is_some_and(|(from, to)| from == 0 && ends(to))
    };
    let head = lines.iter().filter(|line| !line.is_empty()).take(HEAD);
    let greeting = head.take_while(|line| line.chars().count() <= LINE).find(is_greeting);
    let greeting = greeting.map(|line| (*line).to_owned());
    if let Some(at) = greeting
        .as_ref()
        .and_then(|found| lines.iter().position(|line| line == found))
    {
        lines.drain(..=at);
    }
    let foot = lines
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, line)| !line.is_empty())
        .take(HEAD);
    let closing = foot
        .take_while(|(_, line)| line.chars().count() <= LINE)
        .find(|(_, line)| is_closing(line))
        .map(|(at, line)| (at, line.split_inclusive(',').next().unwrap_or(line).to_owned()));
    if let Some((at, _)) = &closing {
        lines.truncate(*at);
    }
    let parts = lines.split(|line| line.is_empty()).map(|part| part.join(" "));
    Whole {
        greeting,
        paragraphs: parts.filter(|part| !part.is_empty()).collect(),
        closing: closing.map(|(_, line)| line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(json: &str, text: &str) -> Whole {
        whole(text, &serde_json::from_str(json).unwrap())
    }

    const RU: &str = include_str!("../../../../../assets/letters/ru/words.json");
    const BG: &str = include_str!("../../../../../assets/letters/bg/words.json");
    const EN: &str = include_str!("../../../../../assets/letters/en/words.json");

    #[test]
    fn a_whole_letter_brings_its_own_greeting_and_closing() {
        for (words, text, greeting, paragraphs, closing) in [
            (
                RU,
                "Петру Ильичу Фёдорову\n\nУважаемый Пётр Ильич!\n\nМы опоздали.\nВина наша.\n\nПростите нас.\n\nС уважением,\nОльга\n",
                "Уважаемый Пётр Ильич!",
                &["Мы опоздали. Вина наша.", "Простите нас."][..],
                "С уважением,",
            ),
            (
                BG,
                "Уважаеми г-н Иванов,\nПодведохме Ви.\n\nС уважение, Олга",
                "Уважаеми г-н Иванов,",
                &["Подведохме Ви."][..],
                "С уважение,",
            ),
            (
                EN,
                "Dear Mr Hill,\n\nWe let you down.\n\nYours sincerely,\n\nOlga Bell\n24 November 2026",
                "Dear Mr Hill,",
                &["We let you down."][..],
                "Yours sincerely,",
            ),
        ] {
            let found = apart(words, text);
            assert_eq!(found.greeting.as_deref(), Some(greeting), "{text}");
            assert_eq!(found.paragraphs, paragraphs, "{text}");
            assert_eq!(found.closing.as_deref(), Some(closing), "{text}");
        }
    }

    #[test]
    fn paragraphs_alone_are_all_there_is() {
        let found = apart(RU, "Мы опоздали.\n\nВаш заказ мы привезли к обеду, и вина наша.");
        assert_eq!((found.paragraphs.len(), found.closing), (2, None));
        let found = apart(
            EN,
            "Dear is what we paid for it, and rightly.\nTwo.\n\n\nWith respect to the flour: it was late.\n",
        );
        let paragraphs = [
            "Dear is what we paid for it, and rightly. Two.",
            "With respect to the flour: it was late.",
        ];
        assert_eq!((found.greeting, found.closing), (None, None));
        assert_eq!(found.paragraphs, paragraphs);
    }
}
