//! The letter and its envelope as one PDF: the pages of the letter, then the envelope, each of its exact size.
//!
//! What one sees are filled outlines; under them lies the same text, invisible, word by word at its place and width, so
//! that the letter can be searched, copied and read aloud. The same input gives the same bytes: the day is a parameter
//! and nothing random gets in. Edge: where letters stand is decided in [`super::handwriting`].

mod text_font;

use super::Unprintable;
use super::handwriting::{self, Envelope, FONT, Glyph, Hand, Ink, Page, Point, Sheet, Word};
use chrono::NaiveDate;
use printpdf::{
    Color, CurTransMat, FontId, LineJoinStyle, LinePoint, Mm, OffsetDateTime, Op, PaintMode, ParsedFont, PdfDocument,
    PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix,
    TextRenderingMode, WindingOrder,
};
use rustybuzz::Face;

const POINTS_PER_MM: f32 = 72.0 / 25.4;
/// Outlines are written in whole steps of this many points, finer than any printer, to keep the file small.
const STEP: f32 = 0.05;

/// Writes, lays out and prints the letter with its envelope.
///
/// # Errors
/// [`Unprintable::Characters`] when the hand has no form for a character.
pub fn letter(
    sheet: &Sheet,
    envelope: &Envelope,
    hand: &Hand,
    seed: u64,
    title: &str,
    made_on: NaiveDate,
) -> Result<Vec<u8>, Unprintable> {
    let mut pages = handwriting::write(sheet, hand, seed)?;
    pages.push(handwriting::write_envelope(envelope, hand, seed)?);
    print(&pages, title, &sheet.signature, made_on)
}

/// Written pages as a PDF, each page of its own size.
///
/// # Errors
/// [`Unprintable::Pdf`] when the PDF writer warns of anything: a letter that may look wrong is not printed.
pub fn print(pages: &[Page], title: &str, author: &str, made_on: NaiveDate) -> Result<Vec<u8>, Unprintable> {
    let layer = TextLayer::new(pages)?;
    let mut document = PdfDocument::new(title);
    let midnight = made_on.and_time(chrono::NaiveTime::MIN).and_utc().timestamp();
    let moment = OffsetDateTime::from_unix_timestamp(midnight).map_err(|error| Unprintable::Pdf(error.to_string()))?;
    let info = &mut document.metadata.info;
    info.author = author.to_owned();
    (info.creation_date, info.modification_date, info.metadata_date) = (moment, moment, moment);
    document
        .resources
        .fonts
        .map
        .insert(layer.id.clone(), PdfFont::new(layer.font.clone()));
    let printed = pages.iter().map(|page| {
        let mut ops = draw(page);
        ops.extend(layer.write(page));
        PdfPage::new(Mm(page.paper.width), Mm(page.paper.height), ops)
    });
    document.with_pages(printed.collect());
    save(&document)
}

fn save(document: &PdfDocument) -> Result<Vec<u8>, Unprintable> {
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(Unprintable::Pdf(warning.msg.clone()));
    }
    // The library would call it PDF 1.3, claim an unnamed printing standard and put a random identifier in.
    file.version = "1.7".to_owned();
    file.trailer.remove(b"ID");
    if let Ok(info) = file.trailer.get(b"Info").and_then(|info| info.as_reference())
        && let Ok(info) = file.get_object_mut(info).and_then(|info| info.as_dict_mut())
    {
        info.remove(b"GTS_PDFXVersion");
    }
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)
        .map_err(|error| Unprintable::Pdf(error.to_string()))?;
    Ok(bytes)
}

/// The outlines, each glyph in a frame of its own where coordinates are small whole numbers.
fn draw(page: &Page) -> Vec<Op> {
    let mut ops = vec![Op::SetLineJoinStyle {
        join: LineJoinStyle::Round,
    }];
    let mut ink = None;
    for glyph in &page.glyphs {
        if ink != Some(glyph.ink) {
            ink = Some(glyph.ink);
            ops.push(Op::SetFillColor { col: color(glyph.ink) });
            ops.push(Op::SetOutlineColor { col: color(glyph.ink) });
        }
        let x = steps(glyph.origin.x) * STEP;
        let y = steps(page.paper.height - glyph.origin.y) * STEP;
        let width = (glyph.pressure * POINTS_PER_MM / STEP).round();
        ops.push(Op::SaveGraphicsState);
        ops.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw([STEP, 0.0, 0.0, STEP, short(x), short(y)]),
        });
        if width > 0.0 {
            ops.push(Op::SetOutlineThickness { pt: Pt(width) });
        }
        ops.push(Op::DrawPolygon {
            polygon: polygon(glyph, width > 0.0),
        });
        ops.push(Op::RestoreGraphicsState);
    }
    ops
}

fn polygon(glyph: &Glyph, pressed: bool) -> Polygon {
    let (x, y) = (steps(glyph.origin.x), steps(-glyph.origin.y));
    let point = |point: Point, bezier: bool| LinePoint {
        p: printpdf::Point {
            x: Pt(steps(point.x) - x),
            y: Pt(steps(-point.y) - y),
        },
        bezier,
    };
    let rings = glyph.rings.iter().map(|ring| {
        let mut points = vec![point(ring.start, false)];
        for [first, second, end] in &ring.curves {
            points.extend([point(*first, true), point(*second, true), point(*end, false)]);
        }
        PolygonRing { points }
    });
    let mode = if pressed {
        PaintMode::FillStroke
    } else {
        PaintMode::Fill
    };
    Polygon {
        rings: rings.collect(),
        mode,
        winding_order: WindingOrder::NonZero,
    }
}

/// Millimetres in whole steps.
fn steps(millimetres: f32) -> f32 {
    (millimetres * POINTS_PER_MM / STEP).round()
}

/// Rounded to hundredths, to be written short.
fn short(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}

fn color(Ink(red, green, blue): Ink) -> Color {
    let part = |part: u8| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: part(red),
        g: part(green),
        b: part(blue),
        icc_profile: None,
    })
}

/// The invisible text over the outlines.
struct TextLayer {
    id: FontId,
    font: ParsedFont,
    widths: text_font::Widths,
}

impl TextLayer {
    fn new(pages: &[Page]) -> Result<TextLayer, Unprintable> {
        let face = Face::from_slice(FONT, 0).ok_or(Unprintable::Font)?;
        let words = pages.iter().flat_map(|page| &page.words);
        let widths = text_font::widths(&face, words.flat_map(|word| word.text.chars()));
        let em = |units: i16| (f32::from(units) * f32::from(text_font::EM) / face.units_per_em() as f32) as i16;
        let hollow = text_font::hollow(&widths, em(face.ascender()), em(face.descender()));
        let mut font = ParsedFont::from_bytes(&hollow, 0, &mut Vec::new()).ok_or(Unprintable::Font)?;
        font.font_name = Some("Hand".to_owned());
        Ok(TextLayer {
            id: FontId("Hand".to_owned()),
            font,
            widths,
        })
    }

    fn write(&self, page: &Page) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        ops.push(Op::SetTextRenderingMode {
            mode: TextRenderingMode::Invisible,
        });
        let mut size = 0.0;
        for word in &page.words {
            let points = short(word.size * POINTS_PER_MM);
            if points != size {
                size = points;
                ops.push(Op::SetFont {
                    font: PdfFontHandle::External(self.id.clone()),
                    size: Pt(size),
                });
            }
            let x = short(word.at.x * POINTS_PER_MM);
            let y = short((page.paper.height - word.at.y) * POINTS_PER_MM);
            ops.push(Op::SetHorizontalScaling {
                percent: self.scaling(word, size),
            });
            ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]),
            });
            ops.push(Op::ShowText {
                items: vec![TextItem::Text(word.text.clone())],
            });
        }
        ops.push(Op::EndTextSection);
        ops
    }

    /// Per cent by which the word is stretched to be as wide as it is drawn.
    fn scaling(&self, word: &Word, size: f32) -> f32 {
        let width = |letter: char| match self.widths.binary_search_by_key(&letter, |(known, _)| *known) {
            Ok(index) => f32::from(self.widths[index].1),
            Err(_) => 0.0,
        };
        let natural = word.text.chars().map(width).sum::<f32>() * size / f32::from(text_font::EM);
        if natural > 0.0 {
            short(word.width * POINTS_PER_MM / natural * 100.0)
        } else {
            100.0
        }
    }
}

#[cfg(test)]
mod reading;
#[cfg(test)]
mod tests;
