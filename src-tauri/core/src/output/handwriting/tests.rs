use super::*;
use crate::output::{Unprintable, samples};
use std::collections::HashSet;

fn written(sheet: &Sheet, seed: u64) -> Vec<Page> {
    write(sheet, &Hand::default(), seed).unwrap()
}

/// What is drawn, relative to where the pen stood and rounded as it is printed.
fn shape(page: &Page, glyph: &Glyph) -> Vec<[i32; 2]> {
    let step = |point: &Point| {
        let way = [point.x - glyph.place.origin.x, point.y - glyph.place.origin.y];
        way.map(|part| (part * 72.0 / 25.4 / 0.06).round() as i32)
    };
    let rings = page.outline(glyph);
    rings
        .iter()
        .flat_map(|ring| ring.curves.iter().flatten())
        .map(step)
        .collect()
}

fn svgs(pages: &[Page]) -> Vec<String> {
    pages.iter().map(svg::page).collect()
}

/// Every hand in every mood, with the corrections on.
fn hands() -> impl Iterator<Item = Hand> {
    let moods = |name: HandName| Mood::ALL.into_iter().map(move |mood| Hand::of(name).in_mood(mood));
    HandName::ALL.into_iter().flat_map(moods).map(|hand| Hand {
        corrections: true,
        ..hand
    })
}

#[test]
fn one_seed_writes_one_letter_and_another_seed_another() {
    let (sheet, _) = samples::russian();
    assert_eq!(svgs(&written(&sheet, 7)), svgs(&written(&sheet, 7)));
    let (one, other) = (written(&sheet, 7), written(&sheet, 8));
    let shapes = |page: &Page| -> HashSet<_> { page.glyphs.iter().map(|glyph| shape(page, glyph)).collect() };
    let blank = 1;
    let common = shapes(&one[0]).intersection(&shapes(&other[0])).count();
    assert!(common <= blank, "two clients do not get one letter drawn alike");
}

#[test]
fn no_two_letters_on_a_page_are_drawn_alike() {
    for (sheet, _) in samples::letters() {
        for name in HandName::ALL {
            let page = &write(&sheet, &Hand::of(name), 7).unwrap()[0];
            let drawn: Vec<_> = page
                .glyphs
                .iter()
                .map(|glyph| shape(page, glyph))
                .filter(|shape| !shape.is_empty())
                .collect();
            let shapes: HashSet<_> = drawn.iter().collect();
            assert_eq!(shapes.len(), drawn.len(), "{name:?}");
        }
    }
}

#[test]
fn what_the_hand_cannot_write_is_named_and_never_drawn_as_a_box() {
    let (mut sheet, _) = samples::english();
    sheet.paragraphs.push("Thank you 🙂 and 再見, truly 🙂".to_owned());
    let refused = write(&sheet, &Hand::default(), 1);
    assert_eq!(refused.err(), Some(Unprintable::Characters(vec!['🙂', '再', '見'])));
}

#[test]
fn what_draws_nothing_is_left_out_and_not_refused() {
    let (mut sheet, _) = samples::english();
    sheet.closing = "Yours\u{7} sin\u{ad}cerely,\u{feff}\t\r".to_owned();
    let pages = write(&sheet, &Hand::default(), 1).unwrap();
    let words: Vec<&str> = pages[0].words.iter().map(|word| word.text.as_str()).collect();
    assert!(words.windows(2).any(|pair| pair == ["Yours", "sincerely,"]));
}

#[test]
fn every_sign_of_the_three_languages_can_be_written() {
    let alphabet = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЍѝ \
                    ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 №«»„“”‘’–—…₽€§°•×−!?.,:;()-+=&@#%/\u{a0}\u{202f}\u{2011}";
    for language in Language::ALL {
        for name in HandName::ALL {
            let sheet = Sheet {
                language,
                paragraphs: vec![alphabet.to_owned()],
                ..Sheet::default()
            };
            let pages = write(&sheet, &Hand::of(name), 3).unwrap();
            let page = &pages[0];
            let inked: HashSet<char> = page
                .glyphs
                .iter()
                .filter(|glyph| !page.outline(glyph).is_empty())
                .map(|glyph| glyph.letter)
                .collect();
            let blank = alphabet
                .chars()
                .filter(|c| !c.is_whitespace() && *c != '\u{2011}' && !inked.contains(c));
            assert_eq!(blank.collect::<String>(), "", "{name:?}");
        }
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
        for (seed, hand) in (0..).zip(hands()) {
            let mut pages = write(&sheet, &hand, seed).unwrap();
            pages.push(write_envelope(&envelope, &hand, seed).unwrap());
            for page in &pages {
                for glyph in &page.glyphs {
                    for point in page.outline(glyph).iter().flat_map(|ring| ring.curves.iter().flatten()) {
                        let inside = point.x > 6.0 && point.x < page.size.width - 6.0;
                        let inside = inside && point.y > 5.0 && point.y < page.size.height - 5.0;
                        assert!(inside, "{:?} {point:?} {:?}", glyph.letter, hand.name);
                    }
                }
            }
        }
    }
}

#[test]
fn a_dash_never_begins_a_row_and_a_word_longer_than_the_row_goes_on_in_the_next() {
    let address = "ochen-dlinnoe-imya-kotoroe-ne-pomeshchaetsya-v-odnu-stroku-nikak-i-nikogda@example.com".repeat(4);
    let sheet = Sheet {
        paragraphs: vec![format!("{} — {address}", "слово — дело ".repeat(40))],
        language: Language::Ru,
        ..Sheet::default()
    };
    for hand in hands() {
        let pages = write(&sheet, &hand, 2).unwrap();
        let page = &pages[0];
        let starts = |word: &&Word| word.text == "—" && word.at.x < 30.0;
        assert!(!page.words.iter().any(|word| starts(&word)));
        let widest = page.words.iter().map(|word| word.at.x + word.width).fold(0.0, f32::max);
        assert!(widest < page.size.width - 7.0);
        let text: String = page.words.iter().map(|word| word.text.as_str()).collect();
        assert!(text.ends_with(&address), "nothing of it is lost");
    }
}

#[test]
fn on_ruled_paper_every_row_stands_on_a_line() {
    let (sheet, _) = samples::russian();
    for ruling in [Ruling::Lined, Ruling::Squared] {
        for hand in hands() {
            let sheet = Sheet {
                paper: Paper::A4.ruled(ruling),
                ..sheet.clone()
            };
            for page in write(&sheet, &hand, 4).unwrap() {
                let lines: Vec<f32> = page
                    .rules
                    .iter()
                    .filter(|rule| rule.from.y == rule.to.y)
                    .map(|rule| rule.from.y)
                    .collect();
                for word in &page.words {
                    let off = lines
                        .iter()
                        .map(|y| (y - word.at.y).abs())
                        .fold(f32::INFINITY, f32::min);
                    assert!(off < 0.6, "{} is {off} mm off its line", word.text);
                }
            }
        }
    }
}

#[test]
fn a_correction_is_a_letter_above_the_line_and_a_caret_and_the_text_stays_whole() {
    let (sheet, _) = samples::english();
    let carets = |hand: &Hand| {
        let pages = write(&sheet, hand, 3).unwrap();
        let carets = pages[0].glyphs.iter().filter(|glyph| glyph.form == Form::CARET).count();
        (
            carets,
            pages[0].words.iter().map(|word| word.text.clone()).collect::<Vec<_>>(),
        )
    };
    let plain = carets(&Hand::default());
    let corrected = carets(&Hand {
        corrections: true,
        ..Hand::default()
    });
    assert_eq!((plain.0, corrected.0), (0, 1));
    assert_eq!(plain.1, corrected.1);
}

#[test]
fn a_correction_stands_in_an_everyday_word_and_never_in_a_name_a_sum_a_date_or_a_number() {
    let corrected = |sheet: &Sheet, seed: u64| {
        let hand = Hand {
            corrections: true,
            ..Hand::default()
        };
        let pages = write(sheet, &hand, seed).unwrap();
        let carets = pages.iter().flat_map(|page| {
            let carets = page.glyphs.iter().filter(|glyph| glyph.form == Form::CARET);
            carets.map(|caret| page.words[caret.word as usize].text.clone())
        });
        carets.collect::<Vec<String>>()
    };
    let everyday = include_str!("../../../../../assets/handwriting-slips.txt");
    let named = [
        (
            Language::Ru,
            "Мы подвели «Сдобный только вместе двор» и Снова лично, всегда 500 000 рублей честно, 8 (812) 555-01-17.",
        ),
        (
            Language::Bg,
            "Подведохме „Сдобен винаги заедно двор“ и Отново когато, винаги 500 лева просто, 0888 555 017.",
        ),
        (
            Language::En,
            "We failed “The bakery because always together” and Never again, please 500 pounds honestly, 020 7946 0117.",
        ),
    ];
    for ((sheet, _), (language, named)) in samples::letters().into_iter().zip([named[0], named[1], named[2]]) {
        assert_eq!(sheet.language, language);
        for seed in 0..40 {
            let [word] = &corrected(&sheet, seed)[..] else {
                panic!("one correction");
            };
            let bare = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
            assert!(everyday.split_whitespace().any(|known| known == bare), "{word}");
        }
        let sheet = Sheet {
            paragraphs: vec![named.to_owned()],
            ..sheet
        };
        for seed in 0..10 {
            assert_eq!(corrected(&sheet, seed), Vec::<String>::new());
        }
    }
}

#[test]
fn a_letterhead_is_printed_once_and_the_letter_begins_below_it() {
    let (mut sheet, _) = samples::russian();
    sheet.paper.letterhead = Some(Letterhead {
        name: "ООО «Тихий дом»".to_owned(),
        lines: vec![
            "наб. Фонтанная, 3, Санкт-Петербург".to_owned(),
            "+7 812 555-01-17".to_owned(),
        ],
    });
    let more = sheet.paragraphs[1].clone();
    sheet.paragraphs.extend(vec![more; 6]);
    let pages = written(&sheet, 5);
    let printed = |page: &Page| {
        page.glyphs
            .iter()
            .filter(|glyph| glyph.form.is_printed())
            .map(|glyph| glyph.place.origin.y)
            .fold(0.0, f32::max)
    };
    let first = pages[0]
        .glyphs
        .iter()
        .filter(|glyph| !glyph.form.is_printed())
        .map(|glyph| glyph.place.origin.y);
    assert!(printed(&pages[0]) > 10.0 && first.fold(f32::INFINITY, f32::min) > printed(&pages[0]));
    assert_eq!(printed(&pages[1]), 0.0);
}

#[test]
fn a_card_holds_a_few_lines_and_an_envelope_of_any_size_its_address() {
    let (_, envelope) = samples::russian();
    let card = Sheet {
        paper: Paper::BUSINESS_CARD,
        language: Language::Ru,
        paragraphs: vec!["Звоните мне прямо: 8 (812) 555-01-17.".to_owned()],
        signature: "Анна Щербакова-Юдина".to_owned(),
        ..Sheet::default()
    };
    for name in HandName::ALL {
        assert_eq!(write(&card, &Hand::of(name), 1).unwrap().len(), 1, "{name:?}");
        for size in [Size::DL, Size::C5, Size::C6, Size::new(150.0, 100.0)] {
            let envelope = Envelope {
                size,
                index: "196601".to_owned(),
                ..envelope.clone()
            };
            let page = write_envelope(&envelope, &Hand::of(name), 1).unwrap();
            for point in page
                .glyphs
                .iter()
                .flat_map(|glyph| page.outline(glyph))
                .flat_map(|ring| ring.curves)
                .flatten()
            {
                assert!(point.x > 3.0 && point.x < size.width - 3.0 && point.y > 3.0 && point.y < size.height - 3.0);
            }
        }
    }
}

#[test]
fn the_test_page_has_a_cross_ten_millimetres_from_every_corner() {
    let page = test_page(Size::DL, Language::En, &[]).unwrap();
    for corner in [(10.0, 10.0), (210.0, 10.0), (10.0, 100.0), (210.0, 100.0)] {
        let through = |rule: &&Rule| {
            let (from, to) = (rule.from, rule.to);
            (from.x..=to.x).contains(&corner.0) && (from.y..=to.y).contains(&corner.1)
        };
        assert!(page.rules.iter().filter(through).count() >= 2);
    }
}

#[test]
fn the_preview_shows_every_glyph_of_the_page() {
    let (sheet, _) = samples::bulgarian();
    let page = &written(&sheet, 7)[0];
    let svg = svg::page(page);
    let inked = page.glyphs.iter().filter(|glyph| !page.outline(glyph).is_empty());
    assert_eq!(svg.matches("<path").count(), inked.count());
    assert!(svg.starts_with("<svg") && svg.contains("viewBox=\"0 0 21000 29700\""));
}
