//! What a person is called in his firm, in the Russian dative, and a firm as it stands behind it: the head of a paper.
//!
//! Edge: the first noun and the adjectives before it are declined, what follows them is in its case already («начальник отдела
//! продаж»). A word of another alphabet or an ending no rule knows stays as it is.

use crate::domain::language::Language;

/// «генеральный директор» → «генеральному директору».
pub fn title_to(title: &str) -> String {
    let mut words = Vec::new();
    let mut declined = false;
    for word in title.split_whitespace() {
        let form = if declined { None } else { dative_of(word) };
        let is_adjective = ADJECTIVES.iter().any(|(ending, _)| word.ends_with(ending)) && !is_noun(word);
        declined |= !is_adjective;
        words.push(form.unwrap_or_else(|| word.to_owned()));
    }
    words.join(" ")
}

const ADJECTIVES: [(&str, &str); 6] = [
    ("ний", "нему"),
    ("щий", "щему"),
    ("ий", "ому"),
    ("ый", "ому"),
    ("ая", "ой"),
    ("яя", "ей"),
];
/// Adjectives that have become the name of an office.
const NOUNS: [&str; 4] = ["управляющий", "управляющая", "заведующий", "заведующая"];

fn is_noun(word: &str) -> bool {
    NOUNS.contains(&word.to_lowercase().as_str())
}

fn dative_of(word: &str) -> Option<String> {
    let small = word.to_lowercase();
    let cyrillic = small
        .chars()
        .all(|sign| ('а'..='я').contains(&sign) || matches!(sign, 'ё' | '-'));
    if !cyrillic {
        return None;
    }
    let with = |cut: usize, ending: &str| -> String {
        let kept = word.chars().count() - cut;
        word.chars().take(kept).collect::<String>() + ending
    };
    match small.as_str() {
        "управляющая" | "заведующая" => return Some(with(2, "ей")),
        _ => {}
    }
    if let Some((ending, dative)) = ADJECTIVES.iter().find(|(ending, _)| small.ends_with(ending)) {
        return Some(with(ending.chars().count(), dative));
    }
    let last = small.chars().last()?;
    Some(match last {
        'ь' => with(1, "ю"),
        'й' => with(1, "ю"),
        'а' | 'я' if small.ends_with("ия") => with(1, "и"),
        'а' | 'я' => with(1, "е"),
        'ц' if small.ends_with("лец") => with(2, "ьцу"),
        'ц' if small.ends_with("ец") => with(2, "цу"),
        'б'..='д' | 'ж' | 'з' | 'к'..='н' | 'п'..='т' | 'ф'..='щ' => format!("{word}у"),
        _ => return None,
    })
}

/// «Колос» → «фирмы «Колос»», behind the Bulgarian „от“ → „фирма „Колос““; a name with its own quotes or legal form, and one
/// in English, stands as it is.
pub fn of_firm(language: Language, name: &str) -> String {
    let name = name.trim();
    let quoted = name.contains(['«', '"', '„', '“']);
    let first = name.split_whitespace().next().unwrap_or_default();
    let form = (2..=4).contains(&first.chars().count()) && first.chars().all(|sign| ('А'..='Я').contains(&sign));
    let last = name.split_whitespace().last().unwrap_or_default();
    let formed = ["ООД", "ЕООД", "АД", "ЕАД", "ЕТ", "СД", "КД"].contains(&last);
    match language {
        _ if name.is_empty() || quoted || form || formed => name.to_owned(),
        Language::Ru => format!("фирмы «{name}»"),
        Language::Bg => format!("фирма „{name}“"),
        Language::En => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_declined_up_to_its_noun() {
        for (title, to) in [
            ("директор", "директору"),
            ("генеральный директор", "генеральному директору"),
            ("управляющий", "управляющему"),
            ("заведующая производством", "заведующей производством"),
            ("начальник отдела продаж", "начальнику отдела продаж"),
            ("председатель правления", "председателю правления"),
            ("глава компании", "главе компании"),
            ("владелец", "владельцу"),
            ("CEO", "CEO"),
        ] {
            assert_eq!(title_to(title), to);
        }
    }

    #[test]
    fn a_firm_without_a_legal_form_is_called_one() {
        assert_eq!(of_firm(Language::Ru, "Хлебный припас"), "фирмы «Хлебный припас»");
        assert_eq!(of_firm(Language::Ru, "ООО «Колос»"), "ООО «Колос»");
        assert_eq!(of_firm(Language::Ru, "ИП Фёдоров П. И."), "ИП Фёдоров П. И.");
        assert_eq!(of_firm(Language::Ru, ""), "");
        assert_eq!(of_firm(Language::Bg, "Сладкият двор"), "фирма „Сладкият двор“");
        assert_eq!(of_firm(Language::Bg, "Бор и син ООД"), "Бор и син ООД");
    }
}
