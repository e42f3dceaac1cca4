//! The hand: whose letters, and the habits they are written with.
//!
//! A hand is small and can be kept for each signer. What is kept outside its bounds is brought back into them when it is
//! written with, so an old or a damaged setting never spoils a letter.

use super::captured::Captured;
use super::letterforms::HandName;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What stays the same in everything one person writes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hand {
    /// Whose letters.
    pub name: HandName,
    /// 0 careless, 1 calligraphic.
    pub neatness: f32,
    /// Degrees to the right on top of the slant the letters have; −12 to 20.
    pub slant: f32,
    /// The height of a small letter such as "x", in millimetres; 1.4 to 4.
    pub size: f32,
    /// 0 unhurried, 1 in a hurry: wider, flatter, leaning on, the ends of words trailing off.
    pub haste: f32,
    pub ink: Ink,
    /// The width of the line the pen draws, in millimetres; 0.25 to 0.9.
    pub pen: f32,
    /// Whether, now and then, a forgotten letter is put in above the line with a caret.
    pub corrections: bool,
    /// The writer's own letters; what they lack is taken from the hand named.
    #[serde(skip)]
    pub own: Option<Arc<Captured>>,
}

impl Default for Hand {
    fn default() -> Hand {
        Hand {
            name: HandName::default(),
            neatness: 0.5,
            slant: 0.0,
            size: 2.3,
            haste: 0.25,
            ink: Ink::Blue,
            pen: 0.42,
            corrections: false,
            own: None,
        }
    }
}

impl Hand {
    /// The hand of that name as it comes to most people: its own size, pen and slant.
    pub fn of(name: HandName) -> Hand {
        let usual = Hand {
            name,
            ..Hand::default()
        };
        match name {
            HandName::Quick => usual,
            HandName::Fine => Hand {
                size: 2.2,
                pen: 0.33,
                neatness: 0.6,
                haste: 0.15,
                ink: Ink::Violet,
                ..usual
            },
            HandName::Marker => Hand {
                pen: 0.46,
                slant: 4.0,
                ink: Ink::Black,
                ..usual
            },
            HandName::School => Hand {
                size: 2.2,
                pen: 0.38,
                neatness: 0.45,
                slant: 3.0,
                haste: 0.2,
                ..usual
            },
            HandName::Clear => Hand {
                pen: 0.4,
                slant: 3.0,
                neatness: 0.45,
                ..usual
            },
        }
    }

    /// The same hand in another mood.
    pub fn in_mood(self, mood: Mood) -> Hand {
        match mood {
            Mood::Calm => self,
            Mood::Hurried => Hand {
                neatness: self.neatness * 0.5,
                slant: self.slant + 4.0,
                haste: 0.85,
                ..self
            },
            Mood::Careful => Hand {
                neatness: 0.85,
                haste: 0.0,
                ..self
            },
        }
    }

    /// How far the pen strays from where it was meant to go: 1 for the usual hand, a quarter of it for the neatest, twice as
    /// much for a careless one.
    pub(super) fn unsteadiness(&self) -> f32 {
        2.1 - 2.55 * self.neatness + 0.7 * self.neatness * self.neatness
    }

    /// Every habit within its bounds.
    pub fn within_bounds(&self) -> Hand {
        let bound = |value: f32, least: f32, most: f32, usual: f32| {
            if value.is_finite() {
                value.clamp(least, most)
            } else {
                usual
            }
        };
        let usual = Hand::of(self.name);
        Hand {
            neatness: bound(self.neatness, 0.0, 1.0, usual.neatness),
            slant: bound(self.slant, -12.0, 20.0, usual.slant),
            size: bound(self.size, 1.4, 4.0, usual.size),
            haste: bound(self.haste, 0.0, 1.0, usual.haste),
            pen: bound(self.pen, 0.25, 0.9, usual.pen),
            ..self.clone()
        }
    }
}

/// Habits for a letter written at leisure, between two meetings, or with the tongue between the teeth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mood {
    Calm,
    Hurried,
    Careful,
}

impl Mood {
    pub const ALL: [Mood; 3] = [Mood::Calm, Mood::Hurried, Mood::Careful];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Ink {
    #[default]
    Blue,
    Black,
    Violet,
}

impl Ink {
    pub const ALL: [Ink; 3] = [Ink::Blue, Ink::Black, Ink::Violet];

    /// Where it lies thickest.
    pub fn tone(self) -> Tone {
        match self {
            Ink::Blue => Tone(0x1f, 0x32, 0x7d),
            Ink::Black => Tone(0x1c, 0x1d, 0x22),
            Ink::Violet => Tone(0x43, 0x29, 0x78),
        }
    }
}

/// Red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tone(pub u8, pub u8, pub u8);

impl Tone {
    /// The tone with so much of the white of the paper in it, 0 to 1.
    pub fn paler(self, share: f32) -> Tone {
        let part = |part: u8| (f32::from(part) + (255.0 - f32::from(part)) * share).round() as u8;
        Tone(part(self.0), part(self.1), part(self.2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hand_kept_for_a_signer_comes_back_and_an_old_one_is_completed() {
        for name in HandName::ALL {
            for mood in Mood::ALL {
                let hand = Hand::of(name).in_mood(mood);
                let kept = serde_json::to_string(&hand).unwrap();
                assert_eq!(serde_json::from_str::<Hand>(&kept).unwrap(), hand);
            }
        }
        let old: Hand = serde_json::from_str(r#"{"name":"fine","ink":"black"}"#).unwrap();
        assert_eq!(
            (old.name, old.ink, old.size),
            (HandName::Fine, Ink::Black, Hand::default().size)
        );
    }

    #[test]
    fn a_spoilt_setting_is_brought_back_into_bounds() {
        let spoilt = Hand {
            size: 80.0,
            slant: f32::NAN,
            pen: -3.0,
            ..Hand::default()
        };
        let hand = spoilt.within_bounds();
        assert_eq!((hand.size, hand.slant, hand.pen), (4.0, 0.0, 0.25));
    }
}
