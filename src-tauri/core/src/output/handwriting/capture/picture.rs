//! A photograph or a scan as dots of one channel, the right way up.
//!
//! Of a colour picture one channel is taken: red, in which the pale red lines of the sheet are as white as the paper while
//! blue, violet and black ink are dark. Pictures are bounded before a dot is read. Edge: JPEG and PNG alone.

use super::Unread;
use std::io::Cursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// As much as a scanner gives for A4 at 600 dots to the inch, and some more.
const MOST_DOTS: usize = 45_000_000;
const LONGEST: usize = 12_000;
/// Fewer than this on the shorter side cannot hold a sheet, nor a signature worth printing.
const FEWEST: usize = 120;
const MOST_BYTES: usize = 80_000_000;

/// One byte a dot, row by row; 255 is white.
#[derive(Debug, Clone, PartialEq)]
pub struct Gray {
    pub width: usize,
    pub height: usize,
    pub dots: Vec<u8>,
}

/// What of a colour counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Red,
    /// The darkest of the three: ink of any colour.
    Darkest,
}

/// # Errors
/// [`Unread`] with what is wrong with the picture.
pub fn open(bytes: &[u8], channel: Channel) -> Result<Gray, Unread> {
    if bytes.len() > MOST_BYTES {
        return Err(Unread::TooLarge);
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        jpeg(bytes, channel)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bytes, channel)
    } else {
        Err(Unread::NoPicture)
    }
}

fn bounded(width: usize, height: usize) -> Result<(), Unread> {
    if width.max(height) > LONGEST || width.saturating_mul(height) > MOST_DOTS {
        Err(Unread::TooLarge)
    } else if width.min(height) < FEWEST {
        Err(Unread::TooSmall)
    } else {
        Ok(())
    }
}

fn jpeg(bytes: &[u8], channel: Channel) -> Result<Gray, Unread> {
    let options = DecoderOptions::default()
        .set_max_width(LONGEST)
        .set_max_height(LONGEST)
        .jpeg_set_max_scans(64);
    let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
    // A picture beyond the limits is told from one that cannot be read by what its head says.
    decoder.decode_headers().map_err(|_| beyond(bytes))?;
    let (width, height) = decoder.dimensions().ok_or(Unread::NoPicture)?;
    bounded(width, height)?;
    let gray = decoder.input_colorspace() == Some(ColorSpace::Luma);
    let out = if gray { ColorSpace::Luma } else { ColorSpace::RGB };
    decoder.set_options(options.jpeg_set_out_colorspace(out));
    let dots = decoder.decode().map_err(|_| Unread::NoPicture)?;
    let turn = decoder.exif().and_then(|exif| orientation(exif)).unwrap_or(1);
    let picture = Gray {
        width,
        height,
        dots: if gray { dots } else { chosen(&dots, 3, channel) },
    };
    Ok(upright(picture, turn))
}

/// The head of a frame says how large it is.
fn beyond(bytes: &[u8]) -> Unread {
    let mut at = 2;
    while let Some([0xff, kind, high, low]) = bytes.get(at..at + 4) {
        let length = usize::from(*high) << 8 | usize::from(*low);
        if (0xc0..=0xcf).contains(kind) && ![0xc4, 0xc8, 0xcc].contains(kind) {
            let side = |from: usize| {
                bytes
                    .get(from..from + 2)
                    .map_or(0, |side| usize::from(side[0]) << 8 | usize::from(side[1]))
            };
            return bounded(side(at + 7), side(at + 5)).err().unwrap_or(Unread::NoPicture);
        }
        at += 2 + length;
    }
    Unread::NoPicture
}

fn png(bytes: &[u8], channel: Channel) -> Result<Gray, Unread> {
    let limits = png::Limits { bytes: MOST_DOTS * 4 };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let head = decoder.read_header_info().map_err(|_| Unread::NoPicture)?;
    let (width, height) = (head.width as usize, head.height as usize);
    bounded(width, height)?;
    let mut reader = decoder.read_info().map_err(|_| Unread::NoPicture)?;
    let mut dots = vec![0; reader.output_buffer_size().ok_or(Unread::TooLarge)?];
    let frame = reader.next_frame(&mut dots).map_err(|_| Unread::NoPicture)?;
    let parts = frame.color_type.samples();
    if matches!(frame.color_type, png::ColorType::GrayscaleAlpha | png::ColorType::Rgba) {
        // What is transparent is paper.
        for dot in dots.chunks_exact_mut(parts) {
            let solid = u32::from(dot[parts - 1]);
            for part in &mut dot[..parts - 1] {
                *part = ((u32::from(*part) * solid + 255 * (255 - solid)) / 255) as u8;
            }
        }
    }
    Ok(Gray {
        width,
        height,
        dots: chosen(&dots, parts, channel),
    })
}

fn chosen(dots: &[u8], parts: usize, channel: Channel) -> Vec<u8> {
    let colour = |dot: &[u8]| match channel {
        Channel::Darkest if parts >= 3 => dot[..3].iter().copied().min().unwrap_or(255),
        _ => dot[0],
    };
    dots.chunks_exact(parts).map(colour).collect()
}

/// The tag 0x0112 of the first directory of an EXIF block, which is a TIFF file.
fn orientation(exif: &[u8]) -> Option<u8> {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let little = exif.starts_with(b"II");
    let short = |at: usize| {
        let bytes: [u8; 2] = exif.get(at..at + 2)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let long = |at: usize| {
        let bytes: [u8; 4] = exif.get(at..at + 4)?.try_into().ok()?;
        Some(if little {
            u32::from_le_bytes(bytes)
        } else {
            u32::from_be_bytes(bytes)
        })
    };
    let directory = long(4)? as usize;
    (0..usize::from(short(directory)?).min(200))
        .map(|entry| directory + 2 + entry * 12)
        .find(|at| short(*at) == Some(0x0112))
        .and_then(|at| u8::try_from(short(at + 8)?).ok())
}

/// Turned as the camera was held.
fn upright(picture: Gray, orientation: u8) -> Gray {
    if !(2..=8).contains(&orientation) {
        return picture;
    }
    let (width, height) = (picture.width, picture.height);
    let on_side = orientation >= 5;
    let (wide, high) = if on_side { (height, width) } else { (width, height) };
    let mut dots = Vec::with_capacity(picture.dots.len());
    for y in 0..high {
        for x in 0..wide {
            let (from_x, from_y) = match orientation {
                2 => (width - 1 - x, y),
                3 => (width - 1 - x, height - 1 - y),
                4 => (x, height - 1 - y),
                5 => (y, x),
                6 => (y, height - 1 - x),
                7 => (width - 1 - y, height - 1 - x),
                _ => (width - 1 - y, x),
            };
            dots.push(picture.dots[from_y * width + from_x]);
        }
    }
    Gray {
        width: wide,
        height: high,
        dots,
    }
}

impl Gray {
    /// Squares of `by` dots made one, by their mean.
    pub fn smaller(&self, by: usize) -> Gray {
        if by < 2 {
            return self.clone();
        }
        let (width, height) = (self.width / by, self.height / by);
        let mut dots = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let rows = (0..by).map(|row| (y * by + row) * self.width + x * by);
                let sum: u32 = rows
                    .flat_map(|at| &self.dots[at..at + by])
                    .map(|dot| u32::from(*dot))
                    .sum();
                dots.push((sum / (by * by) as u32) as u8);
            }
        }
        Gray { width, height, dots }
    }

    /// Between the dots, 0 to 255; outside it is what the edge is. The middle of the first dot is at 0.5.
    pub fn between(&self, x: f32, y: f32) -> f32 {
        let x = (x - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (y - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (left, top) = (x as usize, y as usize);
        let (right, bottom) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (t, u) = (x - left as f32, y - top as f32);
        let dot = |x: usize, y: usize| f32::from(self.dots[y * self.width + x]);
        let upper = dot(left, top) * (1.0 - t) + dot(right, top) * t;
        let lower = dot(left, bottom) * (1.0 - t) + dot(right, bottom) * t;
        upper * (1.0 - u) + lower * u
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exif(orientation: u8) -> Vec<u8> {
        let mut block = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        block.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        block
    }

    #[test]
    fn a_picture_is_turned_as_the_camera_was_held() {
        assert_eq!((orientation(&exif(6)), orientation(b"nonsense")), (Some(6), None));
        let lying = Gray {
            width: 3,
            height: 2,
            dots: vec![1, 2, 3, 4, 5, 6],
        };
        assert_eq!(upright(lying.clone(), 6).dots, [4, 1, 5, 2, 6, 3]);
        assert_eq!(upright(lying.clone(), 8).dots, [3, 6, 2, 5, 1, 4]);
        assert_eq!(upright(lying.clone(), 3).dots, [6, 5, 4, 3, 2, 1]);
        assert_eq!(upright(lying.clone(), 1), lying);
    }

    #[test]
    fn of_a_photograph_red_is_taken_where_guides_are_as_white_as_paper_and_ink_is_dark() {
        // Blue beside pale red, taken by a camera held upright: the blue half is the upper one.
        const HELD_UPRIGHT: &[u8] = include_bytes!("../../../../../../tests/data/held-upright.jpg");
        let seen = |channel: Channel| {
            let picture = open(HELD_UPRIGHT, channel).unwrap();
            assert_eq!((picture.width, picture.height), (120, 160));
            [picture.between(60.0, 30.0), picture.between(60.0, 130.0)]
        };
        let [ink, guide] = seen(Channel::Red);
        assert!(ink < 60.0 && guide > 240.0, "{ink} {guide}");
        let [ink, guide] = seen(Channel::Darkest);
        assert!(ink < 60.0 && (170.0..200.0).contains(&guide), "{ink} {guide}");
    }

    #[test]
    fn what_is_no_picture_or_a_bomb_is_told_before_a_dot_is_read() {
        assert_eq!(open(b"%PDF-1.7", Channel::Red), Err(Unread::NoPicture));
        assert_eq!(
            open(&[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1], Channel::Red),
            Err(Unread::NoPicture)
        );
        let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bomb.extend(100_000_u32.to_be_bytes());
        bomb.extend(100_000_u32.to_be_bytes());
        bomb.extend([8, 2, 0, 0, 0]);
        // The sum of the chunk, which the reader wants right.
        bomb.extend(crc(&bomb[12..]).to_be_bytes());
        assert_eq!(open(&bomb, Channel::Red), Err(Unread::TooLarge));
        let frame = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0];
        assert_eq!(open(&frame, Channel::Red), Err(Unread::TooLarge));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let mut sum = u32::MAX;
        for byte in bytes {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                sum = if sum & 1 == 1 {
                    (sum >> 1) ^ 0xedb8_8320
                } else {
                    sum >> 1
                };
            }
        }
        !sum
    }
}
