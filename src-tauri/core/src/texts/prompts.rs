//! What to say in the exit interview: the words of each step and the next "why" that fits the last answer.
//!
//! Choosing is a pure function of the language, the round and the answer: the answer's kind is told by the stems of its
//! words, and where two kinds speak, the one that is harder to say aloud wins, since price is the comfortable answer. Edge:
//! a prompt is an offer to the interviewer; the reason itself is never concluded from words here.

use super::{shipped, typograph::typograph};
use crate::domain::language::Language;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::LazyLock};

/// What the last answer spoke of. The order is the order of precedence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum AnswerKind {
    People,
    Quality,
    Delivery,
    Terms,
    Price,
    Need,
    Vague,
    Other,
}

/// The steps of the interview that are not a "why", in their order; the whys stand between `Open` and `Mirror`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum InterviewStep {
    Permission,
    Open,
    Mirror,
    Attracts,
    Kept,
    Back,
    Decides,
    Thanks,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Prompt {
    pub say: String,
    /// The same, for a client who is tired or hurt.
    pub softer: String,
}

/// The most whys that are asked.
pub const ROUNDS: usize = 5;

#[derive(Deserialize)]
struct Prompts {
    stems: BTreeMap<AnswerKind, Vec<String>>,
    steps: BTreeMap<InterviewStep, Prompt>,
    why: Vec<BTreeMap<AnswerKind, Prompt>>,
}

static RU: LazyLock<Prompts> = LazyLock::new(|| shipped("why/ru.json", include_str!("../../../../assets/why/ru.json")));
static BG: LazyLock<Prompts> = LazyLock::new(|| shipped("why/bg.json", include_str!("../../../../assets/why/bg.json")));
static EN: LazyLock<Prompts> = LazyLock::new(|| shipped("why/en.json", include_str!("../../../../assets/why/en.json")));

fn prompts(language: Language) -> &'static Prompts {
    match language {
        Language::Ru => &RU,
        Language::Bg => &BG,
        Language::En => &EN,
    }
}

/// The next why. `round` counts from 1; beyond the fifth the fifth is repeated.
pub fn prompt(language: Language, round: usize, last_answer: &str) -> Prompt {
    let rounds = &prompts(language).why;
    let round = round.clamp(1, ROUNDS) - 1;
    let kind = answer_kind(language, last_answer);
    let words = rounds
        .get(round)
        .and_then(|kinds| kinds.get(&kind).or_else(|| kinds.get(&AnswerKind::Other)));
    words.map(|words| set(language, words, "")).unwrap_or(Prompt {
        say: String::new(),
        softer: String::new(),
    })
}

/// The words of a step. `answer` is what is mirrored back; the other steps do not use it.
pub fn step(language: Language, step: InterviewStep, answer: &str) -> Prompt {
    let words = prompts(language).steps.get(&step);
    words.map(|words| set(language, words, answer)).unwrap_or(Prompt {
        say: String::new(),
        softer: String::new(),
    })
}

/// What the answer spoke of, by the stems of its words: the kind with most of them, and among equals the one that is
/// harder to say aloud.
pub fn answer_kind(language: Language, answer: &str) -> AnswerKind {
    let plain = plain(answer);
    if plain.trim().is_empty() {
        return AnswerKind::Vague;
    }
    let found = |stems: &Vec<String>| stems.iter().filter(|stem| plain.contains(&format!(" {stem}"))).count();
    let heard = prompts(language)
        .stems
        .iter()
        .map(|(kind, stems)| (*kind, found(stems)))
        .filter(|(_, found)| *found > 0);
    // "I don't know, the price I suppose" speaks of the price, so vagueness counts only alone.
    let (vague, clear): (Vec<_>, Vec<_>) = heard.partition(|(kind, _)| *kind == AnswerKind::Vague);
    let most = clear.iter().map(|(_, found)| *found).max();
    let clearest = clear
        .iter()
        .filter(|(_, found)| Some(*found) == most)
        .map(|(kind, _)| *kind)
        .min();
    clearest.unwrap_or(if vague.is_empty() {
        AnswerKind::Other
    } else {
        AnswerKind::Vague
    })
}

/// Small letters, one space before each word, no punctuation, «ё» as «е»: as the stems are written.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace('ё', "е").replace('’', "'");
    let words = text
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-')
        .filter(|word| !word.is_empty());
    words.fold(String::new(), |line, word| line + " " + word)
}

fn set(language: Language, words: &Prompt, answer: &str) -> Prompt {
    let answer = answer.trim().trim_end_matches(['.', '!', '…']);
    let fill = |text: &str| typograph(language, &text.replace("{answer}", answer));
    Prompt {
        say: fill(&words.say),
        softer: fill(&words.softer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_why_fits_the_last_answer() {
        let cases = [
            (Language::Ru, "У вас дорого", AnswerKind::Price),
            (Language::Ru, "Дорого, да и менеджер нагрубил", AnswerKind::People),
            (
                Language::Ru,
                "Крем два раза расслоился, гости вернули",
                AnswerKind::Quality,
            ),
            (
                Language::Ru,
                "Привезли на четыре часа позже, опоздали",
                AnswerKind::Delivery,
            ),
            (Language::Ru, "Больше нет надобности, меню поменяли", AnswerKind::Need),
            (Language::Ru, "Нужна отсрочка, а у вас предоплата", AnswerKind::Terms),
            (Language::Ru, "Не знаю, так вышло", AnswerKind::Vague),
            (Language::Ru, "Не знаю… дорого, наверное", AnswerKind::Price),
            (Language::Ru, "", AnswerKind::Vague),
            (Language::Ru, "Брат жены открыл склад", AnswerKind::Delivery),
            (Language::Ru, "Директор сменился", AnswerKind::Other),
            (Language::Bg, "Скъпо ми излиза", AnswerKind::Price),
            (Language::Bg, "Закъсняхте с доставката", AnswerKind::Delivery),
            (Language::Bg, "Никой не се обади, забравихте ме", AnswerKind::People),
            (Language::Bg, "Всичко беше наред", AnswerKind::Vague),
            (Language::En, "We don't need it any more", AnswerKind::Need),
            (
                Language::En,
                "Your manager was rude about the price",
                AnswerKind::People,
            ),
            (Language::En, "The van was late", AnswerKind::Delivery),
        ];
        for (language, answer, kind) in cases {
            assert_eq!(answer_kind(language, answer), kind, "{answer}");
        }
    }

    #[test]
    fn every_round_has_words_for_every_answer_in_every_language() {
        for language in Language::ALL {
            assert_eq!(prompts(language).why.len(), ROUNDS);
            for kinds in &prompts(language).why {
                assert!(
                    kinds.contains_key(&AnswerKind::Other),
                    "{language:?}: every round can go on"
                );
                assert!(
                    kinds
                        .values()
                        .all(|words| !words.say.is_empty() && !words.softer.is_empty())
                );
            }
            assert_eq!(prompts(language).steps.len(), 8, "{language:?}: every step has words");
            assert_eq!(
                prompts(language).stems.len(),
                7,
                "{language:?}: every kind but the last has stems"
            );
        }
    }

    #[test]
    fn no_two_rounds_ask_the_same() {
        for language in Language::ALL {
            let mut said: Vec<_> = prompts(language)
                .why
                .iter()
                .flat_map(|kinds| kinds.values().map(|words| &words.say))
                .collect();
            let all = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all, "{language:?}");
        }
    }

    #[test]
    fn the_mirror_gives_back_his_own_words() {
        let mirrored = step(
            Language::Ru,
            InterviewStep::Mirror,
            "крем расслоился, и никто не перезвонил.",
        );
        assert!(
            mirrored
                .say
                .replace('\u{a0}', " ")
                .contains("крем расслоился, и никто не перезвонил. Верно?"),
            "{mirrored:?}"
        );
    }
}
