//! The sheet for the wall: what the losses of a period cost, so large that nobody passes it by.

use super::letter_page::lay_down;
use super::losses::{self, Losses, LossesRequest};
use super::{App, Error, Result};
use crate::domain::language::Language;
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::output::Unprintable;
use crate::output::poster::{self, Poster, Size};
use crate::store::firm::{self, Firm};
use crate::texts;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum PosterPaper {
    #[default]
    A4,
    A3,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct MakePoster {
    pub period: LossesRequest,
    pub paper: PosterPaper,
    /// `None`: the language of the window.
    pub language: Option<Language>,
    /// A file; `None`: beside the letters of the drive.
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct MadePoster {
    pub path: String,
    pub bytes: i64,
}

pub fn make(app: &App, request: MakePoster) -> Result<MadePoster> {
    let figures = losses::list(app, request.period)?;
    if figures.lost == 0 {
        return Err(Error::bad("period", Sentence::new("poster-nothing-lost")));
    }
    if round(figures.yearly).minor <= 0 {
        return Err(Error::bad("period", Sentence::new("poster-nothing-earned")));
    }
    let firm = app.read(|db| Ok(firm::get(db)?))?;
    let language = request
        .language
        .or_else(|| Language::from_tag(&firm.ui_language))
        .unwrap_or_default();
    let size = match request.paper {
        PosterPaper::A4 => Size::A4,
        PosterPaper::A3 => Size::A3,
    };
    let title = texts::say(language, &Sentence::new("poster-title"));
    let bytes = poster::print(&words(&figures, &firm, language), size, &title, app.today()).map_err(unprintable)?;
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => {
            let paper = if size == Size::A3 { "A3" } else { "A4" };
            app.letters_folder().join(format!("{title} {} {paper}.pdf", figures.to))
        }
    };
    lay_down(&path, &bytes)?;
    Ok(MadePoster {
        path: path.display().to_string(),
        bytes: bytes.len() as i64,
    })
}

fn unprintable(why: Unprintable) -> Error {
    match why {
        Unprintable::Characters(missing) => {
            let missing: Vec<String> = missing.into_iter().map(String::from).collect();
            Error::bad(
                "name",
                Sentence::new("poster-characters").with("characters", missing.join(" ")),
            )
        }
        other => Error::Failed {
            doing: "error-writing",
            source: other.to_string(),
        },
    }
}

/// A sum is read from the door: no cents on it.
fn round(sum: Money) -> Money {
    Money::from_units(sum.units().round(), sum.currency)
}

/// How many times over, as it is read from the door: by tenths while they weigh, and nothing of what is less than one.
fn times(figure: f64) -> Option<f64> {
    let tenths = (figure * 10.0).round() / 10.0;
    let shown = if tenths < 10.0 { tenths } else { figure.round() };
    (shown >= 0.1).then_some(shown)
}

fn words(figures: &Losses, firm: &Firm, language: Language) -> Poster {
    let say = |sentence: Sentence| texts::typograph(language, &texts::say(language, &sentence));
    let mut parts = Vec::new();
    for (times_of, each, key) in [
        (figures.in_salaries, firm.salary_minor, "poster-salaries"),
        (figures.in_rents, firm.rent_minor, "poster-rents"),
    ] {
        if let Some(count) = times_of.and_then(times) {
            let words = Sentence::new(key).with("count", count).with("each", firm.money(each));
            parts.push((texts::number(language, count), say(words)));
        }
    }
    if let Some(share) = figures.share {
        parts.push((
            texts::share(language, share),
            say(Sentence::new("poster-share")
                .with("lost", figures.lost)
                .with("clients", figures.clients)),
        ));
    }
    if parts.len() < 3 && figures.years > 1 {
        let sum = round(figures.by_client);
        parts.push((
            texts::money(language, sum),
            say(Sentence::new("poster-years").with("years", figures.years)),
        ));
    }
    Poster {
        language: language.tag().to_owned(),
        firm: firm.name.clone(),
        period: say(Sentence::new("poster-period")
            .with("from", figures.from)
            .with("to", figures.to)),
        heads: say(Sentence::new("poster-heads").with("lost", figures.lost)),
        sum: texts::money(language, round(figures.yearly)),
        meaning: say(Sentence::new("poster-meaning").with("lost", figures.lost)),
        parts,
        method: method(figures.profit_known, firm.margin_share, figures.without_sums, language),
    }
}

/// How it was counted, and who is not in the sum.
fn method(profit_known: bool, margin: f64, without_sums: i64, language: Language) -> String {
    let key = if profit_known {
        "poster-method"
    } else {
        "poster-method-guessed"
    };
    let mut told = texts::say(language, &Sentence::new(key).share("margin", margin));
    if without_sums > 0 {
        let left_out = Sentence::new("poster-left-out").with("clients", without_sums);
        told = format!("{told} {}", texts::say(language, &left_out));
    }
    texts::typograph(language, &told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_not_in_the_sum_stands_on_the_sheet() {
        for (language, words) in [
            (Language::En, "Not in the sum: 2 clients who left"),
            (Language::Ru, "В сумму не вошли 2 ушедших"),
            (Language::Bg, "В сумата не са влезли 2 отишли си"),
        ] {
            let told = |without| method(true, 0.2, without, language).replace('\u{a0}', " ");
            assert!(told(2).contains(words), "{}", told(2));
            assert!(
                !told(0).contains(words.split_once(':').map_or(words, |(before, _)| before)),
                "{}",
                told(0)
            );
        }
    }

    #[test]
    fn less_than_a_salary_is_told_as_a_part_of_one_and_next_to_nothing_is_not_told() {
        let told = |figure, language| {
            let count = times(figure)?;
            let words = texts::say(
                language,
                &Sentence::new("poster-salaries").with("count", count).with("each", "X"),
            );
            Some(format!("{} {words}", texts::number(language, count)))
        };
        let of = |figure, words: [&str; 3]| {
            for (language, words) in [Language::En, Language::Ru, Language::Bg].into_iter().zip(words) {
                let told = told(figure, language)
                    .unwrap()
                    .replace(['\u{a0}', '\u{2068}', '\u{2069}'], " ");
                assert!(told.starts_with(words), "{told}");
            }
        };
        of(
            0.4,
            ["0.4 monthly salaries", "0,4 месячной зарплаты", "0,4 месечни заплати"],
        );
        of(1.0, ["1 monthly salary", "1 месячная зарплата", "1 месечна заплата"]);
        of(
            2.5,
            ["2.5 monthly salaries", "2,5 месячной зарплаты", "2,5 месечни заплати"],
        );
        of(
            11.6,
            ["12 monthly salaries", "12 месячных зарплат", "12 месечни заплати"],
        );
        assert_eq!(told(0.04, Language::En), None);
    }
}
