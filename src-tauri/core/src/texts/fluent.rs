//! The locale files of `assets/locales`, compiled in: a [`Sentence`] becomes words.
//!
//! The window reads the same files with its own Fluent. Edge: a message that is missing is shown as its key in brackets,
//! since a gap on the screen must be seen and must not stop the work; tests keep it from happening.

use super::{figures, quotes};
use crate::domain::{
    language::Language,
    sentence::{Argument, Sentence},
};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

type Bundle = FluentBundle<FluentResource>;

static RU: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Ru));
static BG: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Bg));
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));

/// The sentence in words; `[key]` when the language has no such message.
pub fn say(language: Language, sentence: &Sentence) -> String {
    let mut args = FluentArgs::new();
    for (name, argument) in &sentence.args {
        args.set(name.as_str(), value(language, argument));
    }
    let bundle = shipped_in(language);
    let Some(pattern) = bundle.get_message(&sentence.key).and_then(|message| message.value()) else {
        return format!("[{}]", sentence.key);
    };
    let mut errors: Vec<FluentError> = Vec::new();
    quotes::typeset(
        language,
        bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned(),
    )
}

/// Whether the language has this message.
pub fn knows(language: Language, key: &str) -> bool {
    shipped_in(language).has_message(key)
}

/// A message without arguments.
pub(super) fn words(language: Language, key: &str) -> String {
    say(language, &Sentence::new(key))
}

fn shipped_in(language: Language) -> &'static Bundle {
    match language {
        Language::Ru => &RU,
        Language::Bg => &BG,
        Language::En => &EN,
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Ru => |value, _| grouped(Language::Ru, value),
        Language::Bg => |value, _| grouped(Language::Bg, value),
        Language::En => |value, _| grouped(Language::En, value),
    }));
    for (_, _, text) in LOCALES.iter().filter(|(tag, _, _)| *tag == language.tag()) {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) => resource,
            Err((readable, _)) => readable,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn grouped(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(figures::number(language, number.value)),
        _ => None,
    }
}

/// Numbers stay numbers, because plural forms are chosen by them; the rest arrives already written.
fn value(language: Language, argument: &Argument) -> FluentValue<'static> {
    match argument {
        Argument::Text(text) => FluentValue::from(text.clone()),
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Money(sum) => FluentValue::from(figures::money(language, *sum)),
        Argument::Day(day) => FluentValue::from(figures::day(language, *day)),
        Argument::Days(days) => FluentValue::from(figures::days(language, days)),
        Argument::Share(share) => FluentValue::from(figures::share(language, *share)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::{Currency, Money};
    use crate::domain::signal::{Code, Evidence, Signal};
    use std::collections::{BTreeMap, BTreeSet};

    fn keys(text: &str) -> Vec<&str> {
        let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
        text.lines()
            .filter(starts)
            .filter_map(|line| line.split_once('='))
            .map(|(key, _)| key.trim())
            .collect()
    }

    #[test]
    fn every_locale_file_parses_and_no_key_is_said_twice() {
        let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for (language, file, text) in LOCALES {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{language}/{file}: {errors:?}");
            }
            for key in keys(text) {
                if let Some(other) = seen.insert((language, key), file) {
                    panic!("{language}: {key} stands in {other} and in {file}");
                }
            }
        }
    }

    #[test]
    fn the_three_languages_have_the_same_messages() {
        let of = |tag: &str| -> BTreeSet<String> {
            let files = LOCALES.iter().filter(|(language, _, _)| *language == tag);
            files
                .flat_map(|(_, file, text)| keys(text).into_iter().map(move |key| format!("{file}: {key}")))
                .collect()
        };
        let english = of("en");
        for tag in ["ru", "bg"] {
            let other = of(tag);
            let missing: Vec<_> = english.difference(&other).collect();
            let extra: Vec<_> = other.difference(&english).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{tag}: missing {missing:?}, extra {extra:?}"
            );
        }
    }

    #[test]
    fn an_unknown_message_shows_its_key() {
        assert_eq!(
            say(Language::Ru, &Sentence::new("no-such-message")),
            "[no-such-message]"
        );
    }

    #[test]
    fn a_signal_says_what_it_saw_with_its_days_and_numbers() {
        let days = ["2026-03-03", "2026-03-09", "2026-03-21"].map(|day| day.parse().unwrap());
        let asked = Signal {
            code: Code::S2,
            day: days[2],
            evidence: Evidence::Inquiries { days: days.to_vec() },
        };
        let of = |language, signal: &Signal| say(language, &signal.sentence()).replace('\u{a0}', " ");
        assert_eq!(
            of(Language::En, &asked),
            "Asked 3 times in a row and ordered nothing: 3, 9 and 21 March 2026"
        );
        assert_eq!(
            of(Language::Ru, &asked),
            "Спрашивал 3 раза подряд и ничего не заказал: 3, 9 и 21 марта 2026 г."
        );
        assert_eq!(
            of(Language::Bg, &asked),
            "Пита 3 пъти поред и не поръча нищо: 3, 9 и 21 март 2026 г."
        );
        let drop = Signal {
            code: Code::S4,
            day: days[2],
            evidence: Evidence::VolumeDrop {
                days: 93,
                sum: Money::new(130_000, Currency::EUR),
                usual: Money::new(400_000, Currency::EUR),
            },
        };
        assert_eq!(
            of(Language::Ru, &drop),
            "Купил на 1 300 € за 93 последних дня, раньше за столько же покупал на 4 000 €: осталось 33 %"
        );
    }

    #[test]
    fn plural_forms_follow_the_language() {
        let of = |language, count: i64| say(language, &Sentence::new("letter-marks-open").with("count", count));
        assert_eq!(of(Language::Ru, 1), "Осталось одно место, которое заполните вы");
        assert_eq!(of(Language::Ru, 3), "Осталось заполнить 3\u{a0}места");
        assert_eq!(of(Language::Ru, 11), "Осталось заполнить 11\u{a0}мест");
        assert_eq!(of(Language::Bg, 2), "Остава да попълните 2\u{a0}места");
        assert_eq!(of(Language::En, 1), "One place is left to fill in");
    }
}
