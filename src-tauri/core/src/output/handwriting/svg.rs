//! A page as SVG for the screen: the very outlines that are printed.

use super::capture::signature::Signature;
use super::{Page, Point, Tone};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use std::fmt::Write;

/// One page in millimetres, paper left transparent. Coordinates are hundredths of a millimetre, relative, to stay short.
pub fn page(page: &Page) -> String {
    let (width, height) = (page.size.width, page.size.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {} {}\">",
        hundredths(width),
        hundredths(height)
    );
    for rule in &page.rules {
        let (from, to) = (rule.from, rule.to);
        put(
            &mut svg,
            format_args!(
                "<path d=\"M{} {}L{} {}\" stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\"/>",
                hundredths(from.x),
                hundredths(from.y),
                hundredths(to.x),
                hundredths(to.y),
                color(rule.tone),
                hundredths(rule.width)
            ),
        );
    }
    for glyph in &page.glyphs {
        let rings = page.outline(glyph);
        if rings.is_empty() {
            continue;
        }
        svg.push_str("<path d=\"");
        for ring in &rings {
            let mut at = (hundredths(ring.start.x), hundredths(ring.start.y));
            put(&mut svg, format_args!("M{} {}c", at.0, at.1));
            for (number, curve) in ring.curves.iter().enumerate() {
                for (handle, point) in curve.iter().enumerate() {
                    let (dx, dy) = step(at, *point);
                    let gap = if number + handle == 0 || dx < 0 { "" } else { " " };
                    put(&mut svg, format_args!("{gap}{dx}{}{dy}", if dy < 0 { "" } else { " " }));
                }
                at = (hundredths(curve[2].x), hundredths(curve[2].y));
            }
            svg.push('z');
        }
        put(&mut svg, format_args!("\" fill=\"{}\"/>", color(glyph.tone)));
    }
    for inked in &page.inked {
        let [a, b, c, d, e, f] = inked.matrix.map(hundredths);
        put(
            &mut svg,
            format_args!(
                "<image width=\"1\" height=\"1\" preserveAspectRatio=\"none\" transform=\"matrix({a} {b} {c} {d} {e} {f})\" href=\"{}\"/>",
                picture(&inked.signature, inked.tone)
            ),
        );
    }
    svg.push_str("</svg>");
    svg
}

/// A signature in the tone of an ink, as an address that holds the picture itself; empty when it cannot be packed. It is as
/// fine as a screen shows it: a browser that makes a large picture small drops whole dots of a thin line.
pub fn picture(signature: &Signature, tone: Tone) -> String {
    match signature.on_screen().png(tone) {
        Some(png) => format!("data:image/png;base64,{}", BASE64_STANDARD.encode(png)),
        None => String::new(),
    }
}

fn color(Tone(red, green, blue): Tone) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn step(from: (i32, i32), to: Point) -> (i32, i32) {
    (hundredths(to.x) - from.0, hundredths(to.y) - from.1)
}

fn hundredths(millimetres: f32) -> i32 {
    (millimetres * 100.0).round() as i32
}

fn put(svg: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string has no way to fail.
    let _ = svg.write_fmt(text);
}
