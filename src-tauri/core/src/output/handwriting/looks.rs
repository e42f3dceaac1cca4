//! What a reader sees: every sign is itself, habits show, and nothing betrays a machine.

use super::*;
use crate::output::samples;
use std::collections::BTreeSet;

const SIGNS: &str = "№«»„“”‘’–—-…₽€§°•×!?.,:;()+=&@#%/";

fn outline_of(forms: &Letterforms, text: &str) -> Vec<Point> {
    let mut points = Vec::new();
    let mut x = 0.0;
    for letter in forms.shape(text, &"ru".parse().unwrap()).letters {
        let (shape, larger) = forms.shape_of(letter.form);
        points.extend(shape.along().map(|point| Point {
            x: x + letter.offset.x + point.x * larger,
            y: point.y * larger,
        }));
        x += letter.advance;
    }
    points
}

/// Left, right, lowest and highest with y up.
fn reach(points: &[Point]) -> [f32; 4] {
    let least = |of: &dyn Fn(&Point) -> f32| points.iter().map(of).fold(f32::INFINITY, f32::min);
    [
        least(&|point| point.x),
        -least(&|point| -point.x),
        least(&|point| point.y),
        -least(&|point| -point.y),
    ]
}

/// Whether two outlines laid on each other are nowhere further apart than a quarter of a line's width.
fn alike(one: &[Point], other: &[Point], stem: f32) -> bool {
    let (a, b) = (reach(one), reach(other));
    let apart = |x: f32, y: f32| (x - y).abs() > stem / 4.0;
    if apart(a[1] - a[0], b[1] - b[0]) || apart(a[2], b[2]) || apart(a[3], b[3]) {
        return false;
    }
    let lies_on = |from: &[Point], left: f32, on: &[Point], other_left: f32| {
        from.iter().all(|point| {
            let near = |other: &Point| {
                let (x, y) = (point.x - left - other.x + other_left, point.y - other.y);
                x * x + y * y < stem * stem / 16.0
            };
            on.iter().any(near)
        })
    };
    lies_on(one, a[0], other, b[0]) && lies_on(other, b[0], one, a[0])
}

#[test]
fn every_sign_of_every_hand_is_drawn_as_itself_and_as_no_other() {
    let letters = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяABCDEFGHIJKLMNOPQRSTUVWXYZ\
                   abcdefghijklmnopqrstuvwxyz0123456789‹›";
    for name in HandName::ALL {
        let forms = Letterforms::of(&Hand::of(name)).unwrap();
        let others = letters.chars().chain(SIGNS.chars()).map(String::from);
        let others: Vec<(String, Vec<Point>)> = others
            .chain(["No", "Nо", "No.", "<<", ">>"].map(str::to_owned))
            .map(|text| (text.clone(), outline_of(&forms, &text)))
            .collect();
        for sign in SIGNS.chars() {
            let drawn = outline_of(&forms, &sign.to_string());
            let stem = forms.stem(Form::of_font(0));
            assert!(!drawn.is_empty(), "{name:?} {sign}");
            for (other, outline) in others.iter().filter(|(other, _)| *other != sign.to_string()) {
                // A cross is a cross, and in some hands a dash is hardly longer than another.
                let twins = matches!((sign, other.as_str()), ('×', "х" | "x") | ('–' | '-', "-" | "–"));
                assert!(
                    twins || !alike(&drawn, outline, stem),
                    "{name:?} draws {sign} as {other}"
                );
            }
        }
        // Two angles stand beside each other, and the ring of the number sign is raised.
        for (quote, single) in [("«", "‹"), ("»", "›")] {
            let width = |text: &str| {
                let [left, right, ..] = reach(&outline_of(&forms, text));
                right - left
            };
            assert!(width(quote) > 1.25 * width(single), "{name:?} {quote}");
        }
        let number = outline_of(&forms, "№");
        let [left, right, ..] = reach(&number);
        let ring: Vec<Point> = number
            .into_iter()
            .filter(|point| point.x > left + 0.75 * (right - left))
            .collect();
        assert!(reach(&ring)[2] > 0.2 * forms.x_height(), "{name:?} №");
    }
}

fn page(hand: &Hand, seed: u64) -> Page {
    write(&samples::russian().0, hand, seed).unwrap().remove(0)
}

fn mean(of: impl Iterator<Item = f32>) -> f32 {
    let all: Vec<f32> = of.collect();
    all.iter().sum::<f32>() / all.len() as f32
}

/// How far letters stray from the line of their word, in millimetres.
fn unevenness(page: &Page) -> f32 {
    mean(
        page.glyphs
            .windows(2)
            .filter(|pair| pair[0].word == pair[1].word)
            .map(|pair| {
                let sizes = (pair[0].place.scale - pair[1].place.scale).abs() / pair[0].place.scale;
                let lines = (pair[0].place.origin.y - pair[1].place.origin.y).abs();
                lines + sizes
            }),
    )
}

#[test]
fn a_careless_hand_and_a_neat_one_are_told_apart_at_a_glance() {
    for name in HandName::ALL {
        let with = |neatness: f32| Hand {
            neatness,
            ..Hand::of(name)
        };
        let (careless, usual, neat) = (page(&with(0.0), 7), page(&with(0.5), 7), page(&with(1.0), 7));
        let [careless, usual, neat] = [&careless, &usual, &neat].map(unevenness);
        assert!(
            careless > 2.0 * usual && usual > 2.0 * neat,
            "{name:?}: {careless} {usual} {neat}"
        );
    }
}

#[test]
fn a_hurried_hand_leans_runs_wide_and_flat() {
    for name in HandName::ALL {
        let with = |haste: f32| Hand {
            haste,
            ..Hand::of(name)
        };
        let (calm, hurried) = (page(&with(0.0), 7), page(&with(1.0), 7));
        let lean = |page: &Page| mean(page.glyphs.iter().map(|glyph| glyph.place.slant.atan().to_degrees()));
        let wide = |page: &Page| {
            mean(
                page.words
                    .iter()
                    .map(|word| word.width / word.em / word.text.chars().count() as f32),
            )
        };
        let tall = |page: &Page| mean(page.glyphs.iter().map(|glyph| glyph.place.tall));
        assert!(lean(&hurried) > lean(&calm) + 7.0, "{name:?} leans");
        assert!(wide(&hurried) > 1.1 * wide(&calm), "{name:?} runs wide");
        assert!(tall(&hurried) < 0.86 * tall(&calm), "{name:?} is flat");
    }
}

fn ink(page: &Page, glyph: &Glyph) -> Vec<Point> {
    let rings = page.outline(glyph);
    rings
        .iter()
        .flat_map(|ring| ring.curves.iter().map(|curve| curve[2]))
        .collect()
}

#[test]
fn the_flourish_of_the_fine_hand_varies_and_never_goes_through_the_stop_before_it() {
    let (mut sheet, _) = samples::russian();
    sheet.paragraphs = vec!["Простите, если сможете. Я буду рада. Я понимаю. Я здесь: Я жду, Я помню.".to_owned()];
    let mut forms = BTreeSet::new();
    for seed in 0..12 {
        let page = write(&sheet, &Hand::of(HandName::Fine), seed).unwrap().remove(0);
        for (at, glyph) in page.glyphs.iter().enumerate().filter(|(_, glyph)| glyph.letter == 'Я') {
            forms.insert(glyph.form);
            let flourish = ink(&page, glyph);
            for stop in page.glyphs[..at]
                .iter()
                .rev()
                .take(2)
                .filter(|glyph| glyph.word + 1 == page.glyphs[at].word)
            {
                for (one, other) in ink(&page, stop)
                    .iter()
                    .flat_map(|one| flourish.iter().map(move |other| (one, other)))
                {
                    let away = libm::hypotf(one.x - other.x, one.y - other.y);
                    assert!(away > 0.3, "{:?} is {away} mm from the flourish", stop.letter);
                }
            }
        }
    }
    assert_eq!(forms.len(), 3);
}

#[test]
fn the_number_sign_keeps_its_distance_with_a_space_and_without() {
    for name in HandName::ALL {
        for text in ["№5", "№\u{a0}5"] {
            let sheet = Sheet {
                language: Language::Bg,
                paragraphs: vec![text.to_owned()],
                ..Sheet::default()
            };
            let page = write(&sheet, &Hand::of(name), 3).unwrap().remove(0);
            let reaches = [0, 1].map(|at| reach(&ink(&page, &page.glyphs[at])));
            let gap = reaches[1][0] - reaches[0][1];
            assert!(gap > 0.25 * page.writer.hand.size, "{name:?} {text}: {gap} mm");
        }
    }
}

#[test]
fn a_letter_gone_over_is_two_thin_lines_and_no_bold_letter() {
    let mut found = 0;
    for seed in 0..30 {
        let page = page(&Hand::of(HandName::Marker), seed);
        for pair in page.glyphs.windows(2) {
            let (one, other) = (&pair[0].place, &pair[1].place);
            let away = libm::hypotf(one.origin.x - other.origin.x, one.origin.y - other.origin.y);
            if pair[0].form == pair[1].form && pair[0].word == pair[1].word && away < 0.3 {
                found += 1;
                let stem = page.writer.forms.stem(pair[0].form) * one.scale;
                assert!(away < 0.5 * stem && one.weight < other.weight, "{away} of {stem} mm");
            }
        }
    }
    assert!(found > 10, "{found} in thirty letters");
}

#[test]
fn no_word_of_the_quick_hand_ends_in_a_letter_that_hangs_in_the_air() {
    let forms = Letterforms::of(&Hand::of(HandName::Quick)).unwrap();
    let usual = forms.shape("о", &"ru".parse().unwrap()).letters[0].form;
    let low = |form: Form| forms.sides(form).unwrap().heights.0;
    let hanging = forms
        .others(usual)
        .iter()
        .copied()
        .max_by(|one, other| low(*one).total_cmp(&low(*other)));
    let mut inside = 0;
    for seed in 0..4 {
        let page = page(&Hand::of(HandName::Quick), seed);
        for (at, glyph) in page
            .glyphs
            .iter()
            .enumerate()
            .filter(|(_, glyph)| Some(glyph.form) == hanging)
        {
            inside += 1;
            let next = &page.glyphs[at + 1];
            assert!(next.word == glyph.word && next.letter.is_alphabetic());
        }
    }
    assert!(inside > 20, "within a word it is one of three");
}

/// Letters close to each other, words well apart, a capital no further from the next letter than any other, and the line as
/// broad as on the sheet.
pub fn stands_as_written(page: &Page, own: &Captured) {
    let reaches: Vec<[f32; 4]> = page.glyphs.iter().map(|glyph| reach(&ink(page, glyph))).collect();
    let x_height = page.writer.hand.size;
    let gaps = |counts: &dyn Fn(&Glyph, &Glyph) -> bool| {
        let pairs = page.glyphs.windows(2).zip(reaches.windows(2));
        let counted = pairs.filter(|(glyphs, reaches)| {
            glyphs[0].letter.is_alphabetic() && counts(&glyphs[0], &glyphs[1]) && reaches[1][0] > reaches[0][0]
        });
        let mut gaps: Vec<f32> = counted
            .map(|(_, reaches)| (reaches[1][0] - reaches[0][1]) / x_height)
            .collect();
        gaps.sort_by(f32::total_cmp);
        gaps[gaps.len() / 2]
    };
    let within = gaps(&|one, next| one.word == next.word && next.letter.is_alphabetic());
    let capital = gaps(&|one, next| one.word == next.word && one.letter.is_uppercase() && next.letter.is_lowercase());
    let between = gaps(&|one, next| one.word != next.word);
    assert!((-0.25..0.2).contains(&within), "between letters {within}");
    assert!(capital < 0.2, "behind a capital {capital}");
    assert!(between > within + 0.55, "between words {between}");
    let letter = page.glyphs.iter().find(|glyph| own.knows(glyph.letter)).unwrap();
    assert!(letter.place.weight.abs() < 0.006, "pressed by {}", letter.place.weight);
}
