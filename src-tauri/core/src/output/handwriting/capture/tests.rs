use super::synthetic::{Seen, filled, photographed};
use super::*;
use crate::domain::language::Language;
use crate::output::handwriting::fit::on_cubic;
use crate::output::handwriting::{HandName, Ring};

/// Left, right, bottom and top in em.
fn reach(rings: &[Ring]) -> [f32; 4] {
    let mut reach = [f32::INFINITY, f32::NEG_INFINITY, f32::INFINITY, f32::NEG_INFINITY];
    for ring in rings {
        let mut from = ring.start;
        for curve in &ring.curves {
            for step in 0..=8 {
                let at = on_cubic(from, *curve, step as f32 / 8.0);
                reach = [
                    reach[0].min(at.x),
                    reach[1].max(at.x),
                    reach[2].min(at.y),
                    reach[3].max(at.y),
                ];
            }
            from = curve[2];
        }
    }
    reach
}

/// Reads a filled sheet; all its glyphs, those that came back true to their place and form, and what went wrong.
fn read_back(language: Language, name: HandName, seen: Seen) -> (Vec<Glyph>, usize, Vec<String>) {
    let (mut glyphs, mut true_ones, mut wrong) = (Vec::new(), 0, Vec::new());
    for (number, (page, truths)) in filled(language, name).into_iter().enumerate() {
        let photograph = photographed(&page, seen);
        if let Ok(folder) = std::env::var("COMEBACK_SHEETS") {
            std::fs::write(format!("{folder}/{}-{number}.png", language.tag()), &photograph).unwrap();
        }
        let read = read(&photograph).unwrap();
        assert_eq!((read.language, read.page), (language, number));
        for (glyph, truth) in read.glyphs.iter().zip(&truths) {
            let (found, wanted) = (reach(&glyph.rings), reach(truth));
            let apart = found
                .iter()
                .zip(&wanted)
                .map(|(one, other)| (one - other).abs())
                .fold(0.0, f32::max);
            // A twentieth of an em is a third of a millimetre on the sheet.
            if glyph.verdict == Verdict::Good && apart < 0.05 {
                true_ones += 1;
            } else {
                wrong.push(format!("{} {:?} {apart:.3}", glyph.letter, glyph.verdict));
            }
        }
        glyphs.extend(read.glyphs);
    }
    (glyphs, true_ones, wrong)
}

fn gives_back(language: Language, name: HandName, seen: Seen) -> Vec<Glyph> {
    let (glyphs, true_ones, wrong) = read_back(language, name, seen);
    let share = true_ones as f32 / glyphs.len() as f32;
    assert!(
        share >= 0.95,
        "{:.1} % of {} are true; wrong: {}",
        share * 100.0,
        glyphs.len(),
        wrong.join(", ")
    );
    glyphs
}

#[test]
fn a_russian_sheet_photographed_askew_in_bad_light_gives_its_letters_back() {
    gives_back(Language::Ru, HandName::Quick, Seen::FROM_A_TELEPHONE);
}

#[test]
fn a_bulgarian_sheet_printed_without_colours_gives_its_letters_back() {
    let seen = Seen {
        coloured: false,
        turn: -3.0,
        ..Seen::FROM_A_TELEPHONE
    };
    gives_back(Language::Bg, HandName::School, seen);
}

#[test]
fn an_english_sheet_that_was_scanned_upside_down_gives_its_letters_back() {
    let seen = Seen {
        turn: 180.6,
        askew: 0.0,
        shade: 0.95,
        ..Seen::FROM_A_TELEPHONE
    };
    gives_back(Language::En, HandName::Marker, seen);
}
