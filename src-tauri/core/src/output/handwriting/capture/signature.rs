//! A signature from a photograph or a scan: the paper becomes transparent, the pen keeps its pressure.
//!
//! How solid each dot is follows how dark it was beside its paper. Specks, and what hangs on the edge of the picture such as
//! the edge of a table, are left out; what remains is cut close. Edge: its colour is that of the ink the letter is written in.

use super::Unread;
use super::light::evened;
use super::picture::{self, Channel, Gray};
use crate::output::handwriting::Tone;

/// No letter shows more dots of it than this.
const WIDEST: usize = 900;
const HIGHEST: usize = 500;
/// Dots across in a picture for the screen.
const ON_SCREEN: usize = 220;
/// Fewer dots across are no signature one would print.
const LEAST: usize = 90;

/// How solid each dot is, row by row: 0 lets everything through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    pub width: u32,
    pub height: u32,
    pub solid: Vec<u8>,
}

/// # Errors
/// [`Unread`] where the picture cannot be read, nothing is written in it, or it is full of other things.
pub fn read(bytes: &[u8]) -> Result<Signature, Unread> {
    let whole = picture::open(bytes, Channel::Darkest)?;
    let picture = whole.smaller(whole.width.max(whole.height).div_ceil(3200));
    let dark = evened(&picture, (picture.width.max(picture.height) / 20).max(24));
    let ink = ink_of(&dark).ok_or(Unread::NoInk)?;
    let written = written(&dark, (f32::from(ink) * 0.4) as u8)?;
    let close = cropped(&dark, &written, ink)?;
    Ok(fitted(&close))
}

/// How dark the pen is: what a fifth of the dots that are no paper are darker than.
fn ink_of(dark: &Gray) -> Option<u8> {
    const PAPER: usize = 60;
    let mut counts = [0_usize; 256];
    for dot in &dark.dots {
        counts[usize::from(*dot)] += 1;
    }
    let all: usize = counts[PAPER..].iter().sum();
    let mut seen = 0;
    let ink = counts.iter().rposition(|count| {
        seen += count;
        seen * 5 >= all
    });
    ink.filter(|_| all > 200).map(|ink| ink as u8)
}

/// Which dots belong to it: all larger pieces that do not hang on the edge of the picture.
fn written(dark: &Gray, level: u8) -> Result<Vec<bool>, Unread> {
    let (width, height) = (dark.width, dark.height);
    let mut seen: Vec<bool> = dark.dots.iter().map(|dot| *dot <= level).collect();
    let mut written = vec![false; seen.len()];
    let mut pieces: Vec<(Vec<usize>, bool)> = Vec::new();
    for start in 0..seen.len() {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let (mut open, mut piece, mut at_edge) = (vec![start], Vec::new(), false);
        while let Some(at) = open.pop() {
            let (x, y) = (at % width, at / width);
            at_edge |= x == 0 || y == 0 || x + 1 == width || y + 1 == height;
            piece.push(at);
            for row in y.saturating_sub(1)..=(y + 1).min(height - 1) {
                for column in x.saturating_sub(1)..=(x + 1).min(width - 1) {
                    let next = row * width + column;
                    if !seen[next] {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
        }
        pieces.push((piece, at_edge));
    }
    let largest = pieces
        .iter()
        .filter(|piece| !piece.1)
        .map(|piece| piece.0.len())
        .max()
        .unwrap_or(0);
    let least = (largest / 150).max(12);
    let mut dots = 0;
    for (piece, at_edge) in &pieces {
        if !at_edge && piece.len() >= least {
            dots += piece.len();
            for &at in piece {
                written[at] = true;
            }
        }
    }
    if largest < 150 {
        Err(Unread::NoInk)
    } else if dots * 4 > written.len() || pieces.iter().filter(|piece| piece.0.len() >= least).count() > 60 {
        Err(Unread::TooMuch)
    } else {
        Ok(written)
    }
}

/// Cut close, a little paper left around, with the soft edge of each stroke.
fn cropped(dark: &Gray, written: &[bool], ink: u8) -> Result<Gray, Unread> {
    let (width, height) = (dark.width, dark.height);
    let places = || {
        written
            .iter()
            .enumerate()
            .filter(|(_, is)| **is)
            .map(|(at, _)| (at % width, at / width))
    };
    let span = |of: fn((usize, usize)) -> usize, limit: usize| {
        let (least, most) = places()
            .map(of)
            .fold((usize::MAX, 0), |(least, most), at| (least.min(at), most.max(at)));
        (least.saturating_sub(3), (most + 4).min(limit))
    };
    let ((left, right), (top, bottom)) = (span(|place| place.0, width), span(|place| place.1, height));
    if right < left + LEAST && bottom < top + LEAST {
        return Err(Unread::TooSmall);
    }
    let near = |x: usize, y: usize| {
        let rows = y.saturating_sub(2)..=(y + 2).min(height - 1);
        rows.into_iter().any(|row| {
            let columns = x.saturating_sub(2)..=(x + 2).min(width - 1);
            columns.into_iter().any(|column| written[row * width + column])
        })
    };
    let paper = 0.14 * f32::from(ink);
    let mut dots = Vec::with_capacity((right - left) * (bottom - top));
    for y in top..bottom {
        for x in left..right {
            let dot = f32::from(dark.dots[y * width + x]);
            let solid = ((dot - paper) / (f32::from(ink) - paper)).clamp(0.0, 1.0);
            dots.push(if near(x, y) { (solid * 255.0).round() as u8 } else { 0 });
        }
    }
    Ok(Gray {
        width: right - left,
        height: bottom - top,
        dots,
    })
}

fn fitted(close: &Gray) -> Signature {
    let by = close.width.div_ceil(WIDEST).max(close.height.div_ceil(HIGHEST));
    let Gray { width, height, dots } = close.smaller(by);
    Signature {
        width: width as u32,
        height: height as u32,
        solid: dots,
    }
}

impl Signature {
    /// As a PNG of one tone; `None` for a picture without dots.
    pub fn png(&self, Tone(red, green, blue): Tone) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        // One colour in all degrees of solidity.
        encoder.set_palette([red, green, blue].repeat(256));
        encoder.set_trns((0..=255).collect::<Vec<u8>>());
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(&self.solid).ok()?;
        writer.finish().ok()?;
        Some(bytes)
    }

    /// With no more dots than a screen has for it, each as solid as those it stands for are together.
    pub fn on_screen(&self) -> Signature {
        let whole = Gray {
            width: self.width as usize,
            height: self.height as usize,
            dots: self.solid.clone(),
        };
        let small = whole.smaller(whole.width.div_ceil(ON_SCREEN));
        Signature {
            width: small.width as u32,
            height: small.height as u32,
            solid: small.dots,
        }
    }

    /// What [`Signature::png`] packed.
    ///
    /// # Errors
    /// [`Unread::NoPicture`] for anything else.
    pub fn of_png(bytes: &[u8]) -> Result<Signature, Unread> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::IDENTITY);
        let mut reader = decoder.read_info().map_err(|_| Unread::NoPicture)?;
        let (width, height) = (reader.info().width, reader.info().height);
        let mut solid = vec![0; reader.output_buffer_size().ok_or(Unread::TooLarge)?];
        reader.next_frame(&mut solid).map_err(|_| Unread::NoPicture)?;
        if solid.len() == width as usize * height as usize {
            Ok(Signature { width, height, solid })
        } else {
            Err(Unread::NoPicture)
        }
    }
}
