use super::*;
use crate::output::{Unprintable, samples};
use std::collections::HashSet;

fn written(sheet: &Sheet, seed: u64) -> Vec<Page> {
    write(sheet, &Hand::default(), seed).unwrap()
}

#[test]
fn one_seed_writes_one_letter_and_another_seed_another() {
    let (sheet, _) = samples::russian();
    assert_eq!(written(&sheet, 7), written(&sheet, 7));
    assert_ne!(written(&sheet, 7), written(&sheet, 8));
}

#[test]
fn no_two_letters_on_a_page_are_drawn_alike() {
    for (sheet, _) in samples::letters() {
        let page = &written(&sheet, 7)[0];
        // Relative to where the pen stood and rounded as it is printed.
        let shape = |glyph: &Glyph| {
            let step = |point: Point| {
                let way = [point.x - glyph.origin.x, point.y - glyph.origin.y];
                way.map(|part| (part * 72.0 / 25.4 * 20.0).round() as i32)
            };
            let points = glyph.rings.iter().flat_map(|ring| ring.curves.iter().flatten());
            points.map(|point| step(*point)).collect::<Vec<_>>()
        };
        let shapes: HashSet<_> = page.glyphs.iter().map(shape).collect();
        assert_eq!(shapes.len(), page.glyphs.len());
    }
}

#[test]
fn what_the_hand_cannot_write_is_named_and_never_drawn_as_a_box() {
    let (mut sheet, _) = samples::english();
    sheet.paragraphs.push("Thank you 🙂 and 再見, truly 🙂".to_owned());
    let refused = write(&sheet, &Hand::default(), 1);
    assert_eq!(refused, Err(Unprintable::Characters(vec!['🙂', '再', '見'])));
}

#[test]
fn every_sign_of_the_three_languages_can_be_written() {
    let alphabet = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЍѝ \
                    ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 №«»„“”‘’–—…₽€§°•×−!?.,:;()-+=&@#%/\u{a0}\u{202f}\u{2011}";
    for language in Language::ALL {
        let sheet = Sheet {
            language,
            paragraphs: vec![alphabet.to_owned()],
            ..Sheet::default()
        };
        assert!(write(&sheet, &Hand::default(), 3).is_ok());
    }
}

#[test]
fn a_long_letter_goes_on_to_a_second_page_with_more_than_the_signature_on_it() {
    let (mut sheet, _) = samples::russian();
    let more = sheet.paragraphs[1].clone();
    sheet.paragraphs.extend(vec![more; 5]);
    let pages = written(&sheet, 5);
    assert_eq!(pages.len(), 2);
    let closing = pages[1].words.iter().position(|word| word.text == "уважением").unwrap();
    assert!(closing > 3, "at least two rows of the letter come before the closing");
    let texts: usize = pages.iter().map(|page| page.words.len()).sum();
    assert!(texts > 300, "nothing is lost on the way");
}

#[test]
fn a_letter_a_little_too_long_is_written_tighter_rather_than_on_two_pages() {
    let (mut sheet, _) = samples::russian();
    sheet.paragraphs.push(sheet.paragraphs[1].clone());
    sheet.paragraphs.push(sheet.paragraphs[4].clone());
    assert_eq!(written(&sheet, 5).len(), 1);
}

#[test]
fn ink_stays_on_the_paper_and_within_its_margins() {
    for (sheet, envelope) in samples::letters() {
        for seed in 0..6 {
            let mut pages = written(&sheet, seed);
            pages.push(write_envelope(&envelope, &Hand::default(), seed).unwrap());
            for page in &pages {
                let rings = page.glyphs.iter().flat_map(|glyph| &glyph.rings);
                for point in rings.flat_map(|ring| ring.curves.iter().flatten()) {
                    assert!(point.x > 7.0 && point.x < page.paper.width - 7.0, "{point:?}");
                    assert!(point.y > 6.0 && point.y < page.paper.height - 6.0, "{point:?}");
                }
            }
        }
    }
}

#[test]
fn a_dash_never_begins_a_row_and_a_word_longer_than_the_row_is_pressed_into_it() {
    let address = "ochen-dlinnoe-imya-kotoroe-ne-pomeshchaetsya-v-odnu-stroku-nikak-i-nikogda@example.com".repeat(2);
    let sheet = Sheet {
        paragraphs: vec![format!("{} — {address}", "слово — дело ".repeat(40))],
        language: Language::Ru,
        ..Sheet::default()
    };
    let page = &written(&sheet, 2)[0];
    let starts = |word: &&Word| word.text == "—" && word.at.x < 30.0;
    assert!(!page.words.iter().any(|word| starts(&word)));
    let widest = page.words.iter().map(|word| word.at.x + word.width).fold(0.0, f32::max);
    assert!(widest < page.paper.width - 7.0);
}

#[test]
fn the_preview_shows_every_glyph_of_the_page() {
    let (sheet, _) = samples::bulgarian();
    let page = &written(&sheet, 7)[0];
    let svg = svg::page(page);
    assert_eq!(svg.matches("<path").count(), page.glyphs.len());
    assert!(svg.starts_with("<svg") && svg.contains("viewBox=\"0 0 21000 29700\""));
}
