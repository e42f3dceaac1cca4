//! When two names are likely the same client's: written apart only by legal form, word order, quotes, case, ё or a doubled
//! letter.
//!
//! Edge: a likeness is a question for a person; nobody is merged by it.

/// Legal forms of the countries the program speaks to, folded as [`bare`] folds.
const FORMS: [&str; 37] = [
    "ооо", "оао", "зао", "пао", "ао", "нао", "ип", "чп", "тоо", "одо", "оод", "еоод", "ад", "еад", "ет", "сд", "кд",
    "кда", "ltd", "limited", "llc", "llp", "lp", "inc", "corp", "co", "company", "plc", "gmbh", "ag", "kg", "ood",
    "eood", "ead", "et", "sa", "srl",
];

/// The name without what makes no difference; empty when nothing is left. Two equal ones are likely the same.
pub fn bare(name: &str) -> String {
    let lower = name.to_lowercase().replace('ё', "е");
    let mut words: Vec<String> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(single)
        .collect();
    // A name that is nothing but forms, such as «АД», is a name.
    if words.iter().any(|word| !is_form(word)) {
        words.retain(|word| !is_form(word));
    }
    words.sort_unstable();
    words.join(" ")
}

fn is_form(word: &str) -> bool {
    FORMS.iter().any(|form| single(form) == word)
}

/// A doubled letter is written once: «Аллея» and «Алея».
fn single(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup_by(|a, b| a == b && a.is_alphabetic());
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_without_form_quotes_order_and_doubled_letters() {
        for (one, other) in [
            ("ООО «Ромашка»", "Ромашка, ООО"),
            ("Пекарна Алея ЕООД", "пекарна аллея"),
            ("Royal Bakery Ltd.", "ROYAL BAKERY"),
            ("Фёдоров и сыновья", "Федоров и Сыновья"),
        ] {
            assert_eq!(bare(one), bare(other), "{one} / {other}");
        }
    }

    #[test]
    fn another_word_or_number_is_another_client() {
        assert_ne!(bare("Магазин № 1"), bare("Магазин № 2"));
        assert_ne!(
            bare("Магазин 11"),
            bare("Магазин 1"),
            "a doubled figure is not a doubled letter"
        );
        assert_ne!(bare("Ромашка"), bare("Ромашка плюс"));
        assert_eq!(bare("АД"), "ад", "a name of forms alone stays a name");
    }
}
