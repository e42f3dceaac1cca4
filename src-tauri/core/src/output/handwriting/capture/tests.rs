use super::synthetic::{Canvas, Seen, filled, photographed, scrawl};
use super::*;
use crate::domain::language::Language;
use crate::output::handwriting::fit::on_cubic;
use crate::output::handwriting::looks::stands_as_written;
use crate::output::handwriting::{Hand, HandName, Page, Point, Ring, svg, write};
use crate::output::{pdf, samples};
use chrono::NaiveDate;
use signature::Signature;
use std::sync::Arc;

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
    let (mut inked, mut drawn) = (0.0, 0.0);
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
            let area = |rings: &[Ring]| rings.iter().map(|ring| letters::measures(ring).0).sum::<f32>().abs();
            inked += area(&glyph.rings);
            drawn += area(truth);
            // A twentieth of an em is a third of a millimetre on the sheet.
            if glyph.verdict == Verdict::Good && apart < 0.05 {
                true_ones += 1;
            } else {
                wrong.push(format!("{} {:?} {apart:.3}", glyph.letter, glyph.verdict));
            }
        }
        glyphs.extend(read.glyphs);
    }
    let heavier = inked / drawn;
    assert!(
        (0.85..1.15).contains(&heavier),
        "the line is {heavier} times as broad as it was drawn"
    );
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
    let glyphs = gives_back(Language::Ru, HandName::Quick, Seen::FROM_A_TELEPHONE);
    a_letter_is_written_with(&glyphs, HandName::Quick);
}

/// What the captured letters are good for: a page with every word on it, no blank letter, the same bytes each time.
fn a_letter_is_written_with(glyphs: &[Glyph], from: HandName) {
    let own = Arc::new(captured(glyphs));
    assert_eq!(
        nearest(&own).unwrap(),
        from,
        "the hand they were drawn with is the nearest"
    );
    let hand = Hand {
        own: Some(Arc::clone(&own)),
        ..Hand::default()
    };
    let (sheet, _) = samples::russian();
    let pages = write(&sheet, &hand, 7).unwrap();
    let [page] = pages.as_slice() else {
        panic!("{} pages", pages.len());
    };
    assert!(
        page.glyphs.iter().all(|glyph| !page.outline(glyph).is_empty()),
        "a blank letter"
    );
    let own_letters = page.glyphs.iter().filter(|glyph| own.knows(glyph.letter)).count();
    assert!(
        own_letters * 20 > page.glyphs.len() * 19,
        "{own_letters} of {}",
        page.glyphs.len()
    );
    let forms = |letter: char| {
        let of_it = page
            .glyphs
            .iter()
            .filter(|glyph| glyph.letter == letter)
            .map(|glyph| glyph.form);
        of_it.collect::<std::collections::BTreeSet<_>>().len()
    };
    assert_eq!(
        (forms('а'), forms('е'), forms('щ')),
        (3, 3, 3),
        "all that were written are used"
    );
    stands_as_written(page, &own);
    // The x of the page is as high as the hand is large.
    let heights: Vec<f32> = page
        .glyphs
        .iter()
        .filter(|glyph| glyph.letter == 'н')
        .map(|glyph| height(page, glyph))
        .collect();
    let mean = heights.iter().sum::<f32>() / heights.len() as f32;
    assert!((mean - hand.size).abs() < 0.35, "{mean} for {}", hand.size);
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let printed = |seed: u64| pdf::print(&write(&sheet, &hand, seed).unwrap(), "", "", day).unwrap();
    assert_eq!(printed(7), printed(7));
    assert_ne!(printed(7), printed(8));
    let words: Vec<&str> = page.words.iter().map(|word| word.text.as_str()).collect();
    assert!(
        words.join(" ").contains("Простите нас, если сможете."),
        "the text can be searched and copied"
    );
    if let Ok(folder) = std::env::var("COMEBACK_SHEETS") {
        std::fs::write(format!("{folder}/letter.pdf"), printed(7)).unwrap();
    }
}

fn height(page: &Page, glyph: &crate::output::handwriting::Glyph) -> f32 {
    let [_, _, top, bottom] = reach(&page.outline(glyph));
    bottom - top
}

#[test]
fn a_sheet_printed_twice_is_the_same_file_and_says_which_page_it_is() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    for language in Language::ALL {
        let pages = sheet(language, &synthetic::words()).unwrap();
        assert_eq!(pages.len(), if language == Language::En { 2 } else { 3 });
        let printed = || pdf::print(&pages, "Sheet", "", day).unwrap();
        assert_eq!(printed(), printed());
        if let Ok(folder) = std::env::var("COMEBACK_SHEETS") {
            std::fs::write(format!("{folder}/{}.pdf", language.tag()), printed()).unwrap();
        }
    }
}

/// A sheet of one page seen in some way, with nothing written on it.
fn blank(seen: Seen) -> Vec<u8> {
    photographed(&sheet(Language::En, &synthetic::words()).unwrap()[0], seen)
}

#[test]
fn an_empty_sheet_is_read_and_every_cell_says_that_it_is_empty() {
    for coloured in [true, false] {
        let read = read(&blank(Seen {
            coloured,
            ..Seen::FROM_A_TELEPHONE
        }))
        .unwrap();
        let wrong: Vec<_> = read
            .glyphs
            .iter()
            .filter(|glyph| glyph.verdict != Verdict::Empty)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert!(read.glyphs.iter().all(|glyph| glyph.rings.is_empty()));
    }
}

#[test]
fn what_is_no_sheet_is_refused_by_what_it_lacks() {
    let mut nothing = Canvas::blank(900, 1200);
    assert_eq!(read(&nothing.png()), Err(Unread::NoSheet { marks: 0 }));
    scrawl(&mut nothing, 10.0, 3.0);
    assert_eq!(read(&nothing.png()), Err(Unread::NoSheet { marks: 0 }));
    assert_eq!(read(b"hello"), Err(Unread::NoPicture));
    let coarse = blank(Seen {
        dots_per_mm: 4.0,
        ..Seen::FROM_A_TELEPHONE
    });
    assert_eq!(read(&coarse), Err(Unread::TooSmall));
}

#[test]
fn a_page_with_a_corner_cut_off_is_asked_for_again() {
    let mut page = sheet(Language::En, &synthetic::words()).unwrap().remove(0);
    page.drawn.push(cover(Point { x: 188.0, y: 8.0 }, 14.0));
    let cut = photographed(&page, Seen::FROM_A_TELEPHONE);
    assert_eq!(read(&cut), Err(Unread::NoSheet { marks: 3 }));
}

/// White paper over a corner.
fn cover(from: Point, side: f32) -> crate::output::handwriting::Drawn {
    crate::output::handwriting::Drawn {
        origin: from,
        rings: vec![square(from, (side, side))],
        tone: crate::output::handwriting::Tone(255, 255, 255),
    }
}

fn square(from: Point, (wide, high): (f32, f32)) -> Ring {
    let corners = [(wide, 0.0), (wide, high), (0.0, high), (0.0, 0.0)].map(|(x, y)| Point {
        x: from.x + x,
        y: from.y + y,
    });
    Ring {
        start: from,
        curves: corners.map(|corner| [corner; 3]).to_vec(),
    }
}

#[test]
fn each_fault_of_a_cell_is_told() {
    let mut page = sheet(Language::En, &synthetic::words()).unwrap().remove(0);
    let cells = Template::of(Language::En).pages[0].clone();
    let ink = |page: &mut Page, cell: usize, places: &[(f32, f32, f32, f32)], grey: u8| {
        let corner = cells[cell].corner();
        page.drawn.extend(
            places
                .iter()
                .map(|(x, y, wide, high)| crate::output::handwriting::Drawn {
                    origin: corner,
                    rings: vec![square(
                        Point {
                            x: corner.x + x,
                            y: corner.y + y,
                        },
                        (*wide, *high),
                    )],
                    tone: crate::output::handwriting::Tone(grey, grey, grey),
                }),
        );
    };
    let stroke = (5.0, 6.0, 0.6, 4.2);
    for cell in 20..60 {
        ink(&mut page, cell, &[stroke], 40);
    }
    ink(&mut page, 0, &[stroke], 40);
    ink(&mut page, 1, &[(5.0, 6.0, 0.6, 9.3)], 40);
    ink(&mut page, 2, &[stroke], 205);
    let blots: Vec<_> = (0..6).map(|at| (2.0 + at as f32 * 1.6, 6.0, 0.6, 4.0)).collect();
    ink(&mut page, 3, &blots, 40);
    ink(&mut page, 4, &[(5.0, 8.0, 0.5, 0.5)], 40);
    let seen = Seen {
        grain: 2.0,
        ..Seen::FROM_A_TELEPHONE
    };
    let read = read(&photographed(&page, seen)).unwrap();
    let verdicts: Vec<Verdict> = read.glyphs[..5].iter().map(|glyph| glyph.verdict).collect();
    assert_eq!(
        verdicts,
        [
            Verdict::Good,
            Verdict::Border,
            Verdict::Faint,
            Verdict::Pieces,
            Verdict::Empty
        ]
    );
}

fn signed() -> Canvas {
    let mut canvas = Canvas::blank(1000, 700);
    scrawl(&mut canvas, 5.0, 5.0);
    let width = canvas.width;
    for (at, dot) in canvas.dots.iter_mut().enumerate() {
        // A lamp at the left, and the edge of the table below.
        *dot *= 1.0 - 0.45 * (at % width) as f32 / width as f32;
        if at / width > 660 {
            *dot = 50.0;
        }
    }
    // A crumb on the paper.
    canvas.dots[90 * 1000 + 90] = 30.0;
    canvas
}

#[test]
fn a_signature_loses_its_paper_and_keeps_the_pressure_of_the_pen() {
    let signature = signature::read(&signed().png()).unwrap();
    assert!((480..540).contains(&signature.width), "cut close: {}", signature.width);
    assert!(
        (150..200).contains(&signature.height),
        "without the table: {}",
        signature.height
    );
    let clear = signature.solid.iter().filter(|solid| **solid == 0).count();
    assert!(clear * 2 > signature.solid.len(), "most of it is paper");
    let strong = signature.solid.iter().filter(|solid| **solid > 235).count();
    let light = signature
        .solid
        .iter()
        .filter(|solid| (100..200).contains(*solid))
        .count();
    assert!(strong > 500 && light > 500, "thick and thin: {strong}, {light}");
    let kept = signature.png(crate::output::handwriting::Tone(1, 2, 3)).unwrap();
    assert_eq!(Signature::of_png(&kept).unwrap(), signature);
}

#[test]
fn a_picture_without_a_signature_is_refused() {
    assert_eq!(signature::read(&Canvas::blank(800, 500).png()), Err(Unread::NoInk));
    assert_eq!(signature::read(&Canvas::blank(80, 50).png()), Err(Unread::TooSmall));
    let mut crowd = Canvas::blank(1000, 1000);
    for at in 0..400 {
        let (x, y) = (30.0 + (at % 20) as f32 * 48.0, 30.0 + (at / 20) as f32 * 48.0);
        crowd.fill(&[square(Point { x, y }, (22.0, 22.0))], 1.0, 30.0);
    }
    assert_eq!(signature::read(&crowd.png()), Err(Unread::TooMuch));
}

#[test]
fn a_signature_stands_by_the_name_and_differs_from_letter_to_letter() {
    let signature = Arc::new(signature::read(&signed().png()).unwrap());
    for (mut sheet, _) in samples::letters() {
        sheet.signed = Some(Arc::clone(&signature));
        let page = |seed: u64| write(&sheet, &Hand::default(), seed).unwrap().remove(0);
        let (one, same, other) = (page(1), page(1), page(2));
        assert_eq!(one.inked, same.inked, "the same letter is signed the same way");
        assert_ne!(one.inked[0].matrix, other.inked[0].matrix, "and another one otherwise");
        let [a, b, c, d, e, f] = one.inked[0].matrix;
        for (u, v) in [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)] {
            let (x, y) = (a * u + c * v + e, b * u + d * v + f);
            assert!(
                (0.0..200.0).contains(&x) && (0.0..290.0).contains(&y),
                "on the paper: {x} {y}"
            );
        }
        let name = one
            .words
            .iter()
            .rfind(|word| sheet.signature.ends_with(&word.text))
            .unwrap();
        assert!((f + d / 2.0 - name.at.y).abs() < 14.0, "near the name");
        assert!(svg::page(&one).contains("data:image/png;base64,"));
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let bytes = pdf::print(std::slice::from_ref(&one), "", "", day).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(text.matches("/SMask").count(), 1, "one picture, and how solid it is");
        if let Ok(folder) = std::env::var("COMEBACK_SHEETS") {
            std::fs::write(format!("{folder}/signed-{}.pdf", sheet.language.tag()), bytes).unwrap();
        }
    }
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
