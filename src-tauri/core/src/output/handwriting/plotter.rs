//! A page for a pen plotter: the way of the pen in millimetres, row by row, from left to right, the pen up between strokes.
//!
//! Only for hands that know the way of their pen; an outline drawn around by a plotter would be a hollow letter, so it is
//! not offered, and a signature from a picture is left for a real pen. Edge: the paper's own lines are not drawn, the paper has them; the figures of a Russian index are.

use super::{Page, Point};
use std::fmt::Write;

/// The letter the hand does not know the way through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoCentreLine(pub char);

/// The page as SVG, each stroke one path, the rows in groups named `row-1` and on.
///
/// # Errors
/// [`NoCentreLine`] with the first letter that has an outline alone; nothing half drawn is given back.
pub fn page(page: &Page) -> Result<String, NoCentreLine> {
    let (width, height) = (page.size.width, page.size.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
         viewBox=\"0 0 {width} {height}\" fill=\"none\" stroke=\"#000\" stroke-width=\"{}\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\">",
        page.writer.hand.pen
    );
    for (number, row) in rows(page)?.iter().enumerate() {
        // Writing to a string has no way to fail.
        let _ = write!(svg, "<g id=\"row-{}\">", number + 1);
        for stroke in row {
            trace(&mut svg, stroke);
        }
        svg.push_str("</g>");
    }
    svg.push_str("</svg>");
    Ok(svg)
}

/// The strokes of each row, in the order they are written.
fn rows(page: &Page) -> Result<Vec<Vec<Vec<Point>>>, NoCentreLine> {
    let mut rows: Vec<Vec<Vec<Point>>> = Vec::new();
    let ink = page.writer.hand.ink.tone();
    let figures = page.rules.iter().filter(|rule| rule.tone == ink);
    let figures: Vec<Vec<Point>> = figures.map(|rule| vec![rule.from, rule.to]).collect();
    let mut at = None;
    for glyph in page.glyphs.iter().filter(|glyph| !glyph.form.is_printed()) {
        let y = page.words.get(glyph.word as usize).map(|word| word.at.y);
        if rows.is_empty() || y != at {
            at = y;
            rows.push(Vec::new());
        }
        let mut strokes = page.strokes(glyph).ok_or(NoCentreLine(glyph.letter))?;
        let left = |stroke: &Vec<Point>| stroke.iter().map(|point| point.x).fold(f32::INFINITY, f32::min);
        strokes.sort_by(|one, other| left(one).total_cmp(&left(other)));
        if let Some(row) = rows.last_mut() {
            row.extend(strokes);
        }
    }
    if !figures.is_empty() {
        rows.push(figures);
    }
    Ok(rows)
}

/// A smooth line through the points (Catmull and Rom, 1974).
fn trace(svg: &mut String, points: &[Point]) {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return;
    };
    let _ = write!(svg, "<path d=\"M{:.2} {:.2}", first.x, first.y);
    for index in 1..points.len() {
        let before = points.get(index.wrapping_sub(2)).unwrap_or(first);
        let (from, to) = (points[index - 1], points[index]);
        let after = points.get(index + 1).unwrap_or(last);
        let _ = write!(
            svg,
            "C{:.2} {:.2} {:.2} {:.2} {:.2} {:.2}",
            from.x + (to.x - before.x) / 6.0,
            from.y + (to.y - before.y) / 6.0,
            to.x - (after.x - from.x) / 6.0,
            to.y - (after.y - from.y) / 6.0,
            to.x,
            to.y
        );
    }
    svg.push_str("\"/>");
}

#[cfg(test)]
mod tests {
    use super::super::{Hand, HandName, write, write_envelope};
    use super::*;
    use crate::output::samples;

    #[test]
    fn the_fine_hand_is_written_by_a_plotter_in_three_languages_row_by_row() {
        for (sheet, envelope) in samples::letters() {
            let hand = Hand {
                corrections: true,
                ..Hand::of(HandName::Fine)
            };
            let mut pages = write(&sheet, &hand, 5).unwrap();
            assert!(pages[0].writer.forms.has_centre_lines());
            pages.push(write_envelope(&envelope, &hand, 5).unwrap());
            for page in &pages {
                let rows = rows(page).unwrap();
                assert!(rows.len() > 5);
                let begin = |row: &Vec<Vec<Point>>| row[0][0].x;
                let end = |row: &Vec<Vec<Point>>| row[row.len() - 1][0].x;
                assert!(
                    rows.iter().filter(|row| begin(row) > end(row) + 1.0).count() == 0,
                    "from left to right"
                );
                let svg = super::page(page).unwrap();
                assert_eq!(svg.matches("<path").count(), rows.iter().map(Vec::len).sum::<usize>());
            }
        }
    }

    #[test]
    fn every_letter_and_sign_has_its_stroke() {
        let (mut sheet, _) = samples::russian();
        sheet.paragraphs = vec![
            "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя Ѝѝ".to_owned(),
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789".to_owned(),
            "№ « » „ “ ” ‘ ’ – — … ₽ € § ° • × − ! ? . , : ; ( ) - + = & @ # % /".to_owned(),
        ];
        let pages = write(&sheet, &Hand::of(HandName::Fine), 5).unwrap();
        for page in &pages {
            for glyph in &page.glyphs {
                let inked = !page.outline(glyph).is_empty();
                let strokes = page.strokes(glyph).unwrap_or_default();
                assert_eq!(inked, !strokes.is_empty(), "{}", glyph.letter);
            }
        }
    }

    #[test]
    fn a_hand_that_has_outlines_alone_is_not_given_to_a_plotter() {
        let (sheet, _) = samples::english();
        let pages = write(&sheet, &Hand::of(HandName::Quick), 5).unwrap();
        assert!(!pages[0].writer.forms.has_centre_lines());
        assert_eq!(super::page(&pages[0]), Err(NoCentreLine('M')));
    }
}
