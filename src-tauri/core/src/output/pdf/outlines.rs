//! The ink as filled outlines, each in whole steps from where the pen stood.

use super::{POINTS_PER_MM, bound};
use crate::output::handwriting::{Page, Point, Ring, Rule, Tone};
use pdf_writer::types::LineCapStyle;
use pdf_writer::{Content, Settings};

/// Outlines are written in whole steps of this many points, finer than any printer, to keep the file small.
const STEP: f32 = 0.06;

/// All one sees of the page.
pub fn draw(page: &Page) -> Content {
    let mut content = begin(page);
    content.save_state();
    content.transform([STEP, 0.0, 0.0, STEP, 0.0, 0.0]);
    let drawn = page
        .drawn
        .iter()
        .map(|drawn| (drawn.origin, drawn.tone, drawn.rings.clone()));
    let written = page
        .glyphs
        .iter()
        .map(|glyph| (glyph.place.origin, glyph.tone, page.outline(glyph)));
    let mut last = None;
    let mut pen = (0, 0);
    for (origin, tone, rings) in drawn.chain(written) {
        if rings.is_empty() {
            continue;
        }
        if last != Some(tone) {
            last = Some(tone);
            fill_with(&mut content, tone);
        }
        // Whole steps from shape to shape add up without error.
        let at = steps(page, origin);
        content.transform([1.0, 0.0, 0.0, 1.0, (at.0 - pen.0) as f32, (at.1 - pen.1) as f32]);
        pen = at;
        for ring in &rings {
            trace(&mut content, page, ring, at);
        }
        content.fill_nonzero();
    }
    content.restore_state();
    content
}

/// What comes before the ink: how the sheet lies in the printer, and what is printed on it.
pub fn begin(page: &Page) -> Content {
    let mut content = Content::with_settings(Settings { pretty: false });
    let laid = bound::laid(page.size, page.feed);
    if laid != bound::AS_IT_IS {
        content.transform(laid);
    }
    rules(&mut content, page);
    content
}

fn rules(content: &mut Content, page: &Page) {
    if page.rules.is_empty() {
        return;
    }
    content.set_line_cap(LineCapStyle::RoundCap);
    let point = |at: Point| {
        let x = at.x * POINTS_PER_MM;
        (super::short(x), super::short((page.size.height - at.y) * POINTS_PER_MM))
    };
    let mut last: Option<(Tone, f32)> = None;
    for Rule { from, to, width, tone } in page.rules.iter().copied() {
        if last != Some((tone, width)) {
            last = Some((tone, width));
            let [red, green, blue] = shares(tone);
            content.set_stroke_rgb(red, green, blue);
            content.set_line_width(super::short(width * POINTS_PER_MM));
        }
        let (from, to) = (point(from), point(to));
        content.move_to(from.0, from.1).line_to(to.0, to.1).stroke();
    }
}

pub fn fill_with(content: &mut Content, tone: Tone) {
    let [red, green, blue] = shares(tone);
    content.set_fill_rgb(red, green, blue);
}

fn shares(Tone(red, green, blue): Tone) -> [f32; 3] {
    [red, green, blue].map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0)
}

/// From the lower left corner of the page.
fn steps(page: &Page, point: Point) -> (i32, i32) {
    let whole = |millimetres: f32| (millimetres * POINTS_PER_MM / STEP).round() as i32;
    (whole(point.x), whole(page.size.height - point.y))
}

fn trace(content: &mut Content, page: &Page, ring: &Ring, origin: (i32, i32)) {
    let from_pen = |point: Point| {
        let (x, y) = steps(page, point);
        (x - origin.0, y - origin.1)
    };
    let mut from = from_pen(ring.start);
    content.move_to(from.0 as f32, from.1 as f32);
    for [first, second, end] in &ring.curves {
        let (first, second, to) = (from_pen(*first), from_pen(*second), from_pen(*end));
        if is_straight(from, first, to) && is_straight(from, second, to) {
            content.line_to(to.0 as f32, to.1 as f32);
        } else {
            let [a, b, c, d, e, f] = [first.0, first.1, second.0, second.1, to.0, to.1].map(|step| step as f32);
            content.cubic_to(a, b, c, d, e, f);
        }
        from = to;
    }
}

/// Whether the handle lies on the way, to within half a step.
fn is_straight(from: (i32, i32), handle: (i32, i32), to: (i32, i32)) -> bool {
    let (way_x, way_y) = (to.0 - from.0, to.1 - from.1);
    let (x, y) = (handle.0 - from.0, handle.1 - from.1);
    let cross = (way_x * y - way_y * x) as f32;
    cross.abs() <= 0.6 * ((way_x * way_x + way_y * way_y) as f32).sqrt()
}
