//! Addresses by the custom of the country, and the field of the Russian index.
//!
//! In Russia the street comes before the town and the index last; in Bulgaria and most of Europe the code stands before the
//! town; in Britain the town comes before the code, each on a line. The country is named only on what goes abroad.

use super::hand::Tone;
use super::outline::Point;
use super::paper::{Rule, Size};
use crate::domain::language::Language;
use serde::{Deserialize, Serialize};

/// An address in its parts; what is empty takes no line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// The person, and the firm under it.
    pub whom: Vec<String>,
    pub street: String,
    pub city: String,
    pub region: String,
    pub code: String,
    /// Left empty within the country.
    pub country: String,
}

/// Whose custom an envelope follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Custom {
    Russian,
    #[default]
    European,
    British,
}

impl Custom {
    /// The custom of the place a letter of that language usually goes to.
    pub fn of(language: Language) -> Custom {
        match language {
            Language::Ru => Custom::Russian,
            Language::Bg => Custom::European,
            Language::En => Custom::British,
        }
    }
}

impl Address {
    /// Line by line, as it is written.
    pub fn lines(&self, custom: Custom) -> Vec<String> {
        let (code, city) = (self.code.trim(), self.city.trim());
        let place = match custom {
            Custom::Russian => vec![
                city.to_owned(),
                self.region.clone(),
                self.country.clone(),
                code.to_owned(),
            ],
            Custom::European => vec![format!("{code}\u{a0}{city}"), self.region.clone(), self.country.clone()],
            Custom::British => vec![
                city.to_owned(),
                self.region.clone(),
                code.to_owned(),
                self.country.clone(),
            ],
        };
        let lines = self.whom.iter().cloned().chain([self.street.clone()]).chain(place);
        let blank = |c: char| c.is_whitespace();
        lines
            .map(|line| line.trim_matches(blank).to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// The six figures for the field of a Russian envelope, or nothing.
    pub fn index(&self, custom: Custom) -> String {
        let figures: String = self.code.chars().filter(|letter| !letter.is_whitespace()).collect();
        let six = figures.len() == 6 && figures.bytes().all(|figure| figure.is_ascii_digit());
        if custom == Custom::Russian && six {
            figures
        } else {
            String::new()
        }
    }
}

/// Six cells with the figures drawn by straight strokes, five by ten millimetres each, nine from one to the next.
pub struct IndexField {
    figures: Vec<usize>,
    left: f32,
    top: f32,
}

const CELL: (f32, f32) = (5.0, 10.0);
const STEP: f32 = 9.0;
const DOTS: Tone = Tone(0xb9, 0xbd, 0xc6);

/// The corners a figure goes through, on a grid of two by three: columns 0 and 1, rows 0 to 2.
const STROKES: [&[&[(u8, u8)]]; 10] = [
    &[&[(0, 0), (1, 0), (1, 2), (0, 2), (0, 0)]],
    &[&[(0, 1), (1, 0), (1, 2)]],
    &[&[(0, 0), (1, 0), (1, 1), (0, 2), (1, 2)]],
    &[&[(0, 0), (1, 0), (0, 1), (1, 1), (0, 2)]],
    &[&[(0, 0), (0, 1), (1, 1)], &[(1, 0), (1, 2)]],
    &[&[(1, 0), (0, 0), (0, 1), (1, 1), (1, 2), (0, 2)]],
    &[&[(1, 0), (0, 1), (0, 2), (1, 2), (1, 1), (0, 1)]],
    &[&[(0, 0), (1, 0), (0, 1), (0, 2)]],
    &[&[(0, 0), (1, 0), (1, 2), (0, 2), (0, 0)], &[(0, 1), (1, 1)]],
    &[&[(1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 2)]],
];

impl IndexField {
    /// `None` unless it is six figures.
    pub fn of(index: &str, size: Size) -> Option<IndexField> {
        let figures: Option<Vec<usize>> = index
            .chars()
            .map(|c| c.to_digit(10).map(|figure| figure as usize))
            .collect();
        let figures = figures.filter(|figures| figures.len() == 6)?;
        Some(IndexField {
            figures,
            left: 16.0,
            top: size.height - 22.0,
        })
    }

    /// Its upper edge in millimetres.
    pub fn top(&self) -> f32 {
        self.top
    }

    pub fn rules(&self, ink: Tone) -> Vec<Rule> {
        let mut rules = Vec::new();
        let mut line = |from: (f32, f32), to: (f32, f32), width: f32, tone: Tone| {
            rules.push(Rule {
                from: Point { x: from.0, y: from.1 },
                to: Point { x: to.0, y: to.1 },
                width,
                tone,
            });
        };
        for (cell, &figure) in self.figures.iter().enumerate() {
            let left = self.left + STEP * cell as f32;
            let at = |(column, row): (u8, u8)| {
                (
                    left + CELL.0 * f32::from(column),
                    self.top + CELL.1 / 2.0 * f32::from(row),
                )
            };
            for pair in [(0, 0), (1, 0), (1, 1), (1, 2), (0, 2), (0, 1), (0, 0)].windows(2) {
                line(at(pair[0]), at(pair[1]), 0.15, DOTS);
            }
            line(at((0, 1)), at((1, 1)), 0.15, DOTS);
            for stroke in STROKES[figure] {
                for pair in stroke.windows(2) {
                    line(at(pair[0]), at(pair[1]), 0.8, ink);
                }
            }
        }
        rules
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_country_writes_its_addresses_in_its_own_order() {
        let address = Address {
            whom: vec!["Пётр Черных".to_owned()],
            street: "ул. Ёлочная, 14".to_owned(),
            city: "Пушкин".to_owned(),
            code: "196601".to_owned(),
            ..Address::default()
        };
        let lines = |custom: Custom| address.lines(custom);
        assert_eq!(
            lines(Custom::Russian),
            ["Пётр Черных", "ул. Ёлочная, 14", "Пушкин", "196601"]
        );
        assert_eq!(
            lines(Custom::European),
            ["Пётр Черных", "ул. Ёлочная, 14", "196601\u{a0}Пушкин"]
        );
        assert_eq!(address.index(Custom::Russian), "196601");
        assert_eq!(address.index(Custom::European), "");
        assert!(Address::default().lines(Custom::European).is_empty());
    }

    #[test]
    fn an_index_that_is_not_six_figures_gets_no_field() {
        assert!(IndexField::of("19660", Size::DL).is_none());
        assert!(IndexField::of("HX7 0AA", Size::DL).is_none());
        assert!(IndexField::of("196601", Size::DL).is_some());
    }
}
