//! A sheet filled in without a pen, and photographed without a camera: letters of a font in its cells, then turned, seen
//! askew, blurred, unevenly lit and grainy.
#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene has failed")]

use super::plane::Plane;
use super::template::{BASELINE, SIZE, Template, X_HEIGHT};
use super::{SheetWords, sheet};
use crate::domain::language::Language;
use crate::output::handwriting::{Drawn, Hand, HandName, Letterforms, Noise, Page, Point, Ring, Tone};

/// How the page was printed and seen.
#[derive(Clone, Copy)]
pub struct Seen {
    /// Of the printer: whether guides are red or grey.
    pub coloured: bool,
    pub dots_per_mm: f32,
    /// Degrees.
    pub turn: f32,
    /// How much shorter one side is than the other.
    pub askew: f32,
    /// How dark the darkest corner is.
    pub shade: f32,
    pub grain: f32,
}

impl Seen {
    /// 200 dots to the inch, a little turned and askew, a lamp on one side.
    pub const FROM_A_TELEPHONE: Seen = Seen {
        coloured: true,
        dots_per_mm: 200.0 / 25.4,
        turn: 3.0,
        askew: 0.03,
        shade: 0.5,
        grain: 8.0,
    };
}

pub fn words() -> SheetWords {
    SheetWords {
        title: "Sheet".to_owned(),
        how: vec!["Write a letter into each cell.".to_owned()],
        pages: vec!["1 of 3".to_owned(), "2 of 3".to_owned(), "3 of 3".to_owned()],
    }
}

/// The pages of a sheet filled in with the letters of a shipped hand; what each cell truly holds comes with them, in em.
pub fn filled(language: Language, name: HandName) -> Vec<(Page, Vec<Vec<Ring>>)> {
    let forms = Letterforms::of(&Hand::of(name)).unwrap();
    let tag = language.tag().parse().unwrap();
    let noise = Noise::new(11);
    let pages = sheet(language, &words()).unwrap();
    let template = Template::of(language);
    let fill = |(mut page, cells): (Page, &Vec<super::template::Cell>)| {
        let truths = cells.iter().map(|cell| {
            let word = forms.shape(&cell.letter.to_string(), &tag);
            assert!(word.missing.is_empty(), "{}", cell.letter);
            let (shape, larger) = forms.shape_of(word.letters[0].form);
            let number = i64::from(cell.number(0));
            let vary = |channel: u32| noise.pick(channel, number) * 2.0 - 1.0;
            let scale = larger * X_HEIGHT / forms.x_height() * (1.0 + 0.05 * vary(1));
            let (right, up) = (3.2 + 0.5 * vary(2), 0.3 * vary(3));
            let corner = cell.corner();
            let on_page = |point: Point, _: Point| Point {
                x: corner.x + right + point.x * scale,
                y: corner.y + BASELINE - up - point.y * scale,
            };
            page.drawn.push(Drawn {
                origin: corner,
                rings: shape.placed(on_page),
                tone: Tone(0x1f, 0x32, 0x7d),
            });
            let em = 2.0 * X_HEIGHT;
            shape.placed(|point, _| Point {
                x: (right + point.x * scale) / em,
                y: (up + point.y * scale) / em,
            })
        });
        let truths = truths.collect();
        (page, truths)
    };
    pages.into_iter().zip(&template.pages).map(fill).collect()
}

/// Grey dots, 0 to 255.
pub struct Canvas {
    pub width: usize,
    pub height: usize,
    pub dots: Vec<f32>,
}

impl Canvas {
    pub fn blank(width: usize, height: usize) -> Canvas {
        Canvas {
            width,
            height,
            dots: vec![255.0; width * height],
        }
    }

    /// Fills what rings enclose, four lines to a dot.
    pub fn fill(&mut self, rings: &[Ring], scale: f32, grey: f32) {
        const LINES: usize = 4;
        let mut sides: Vec<(Point, Point)> = Vec::new();
        for ring in rings {
            let mut from = ring.start;
            for curve in &ring.curves {
                let begin = from;
                for step in 1..=6 {
                    let to = super::super::fit::on_cubic(begin, *curve, step as f32 / 6.0);
                    sides.push((from, to));
                    from = to;
                }
            }
        }
        let ys = || sides.iter().map(|side| side.0.y * scale);
        let top = ys().fold(f32::INFINITY, f32::min).max(0.0) as usize;
        let bottom = (ys().fold(0.0, f32::max) as usize + 1).min(self.height);
        for y in top..bottom {
            let mut covered = vec![0.0_f32; self.width];
            for line in 0..LINES {
                let at = (y as f32 + (line as f32 + 0.5) / LINES as f32) / scale;
                let mut crossings: Vec<(f32, i32)> = sides
                    .iter()
                    .filter(|(from, to)| (from.y <= at) != (to.y <= at))
                    .map(|(from, to)| {
                        let part = (at - from.y) / (to.y - from.y);
                        (
                            (from.x + (to.x - from.x) * part) * scale,
                            if to.y > from.y { 1 } else { -1 },
                        )
                    })
                    .collect();
                crossings.sort_by(|one, other| one.0.total_cmp(&other.0));
                let mut winding = 0;
                for pair in crossings.windows(2) {
                    winding += pair[0].1;
                    if winding != 0 {
                        let (left, right) = (pair[0].0.max(0.0), pair[1].0.min(self.width as f32));
                        let dots = covered.iter_mut().enumerate().skip(left as usize);
                        for (x, part) in dots.take_while(|(x, _)| (*x as f32) < right) {
                            *part += (right.min(x as f32 + 1.0) - left.max(x as f32)).max(0.0) / LINES as f32;
                        }
                    }
                }
            }
            for (dot, covered) in self.dots[y * self.width..].iter_mut().zip(covered) {
                *dot += (grey - *dot) * covered.min(1.0);
            }
        }
    }

    fn at(&self, x: f32, y: f32) -> f32 {
        if x < 0.0 || y < 0.0 || x >= (self.width - 1) as f32 || y >= (self.height - 1) as f32 {
            // The table the page lies on.
            return 70.0;
        }
        let (left, top) = (x as usize, y as usize);
        let (t, u) = (x - left as f32, y - top as f32);
        let row = |y: usize| {
            let dots = &self.dots[y * self.width + left..];
            dots[0] * (1.0 - t) + dots[1] * t
        };
        row(top) * (1.0 - u) + row(top + 1) * u
    }

    pub fn png(&self) -> Vec<u8> {
        let dots: Vec<u8> = self.dots.iter().map(|dot| dot.clamp(0.0, 255.0) as u8).collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        encoder.write_header().unwrap().write_image_data(&dots).unwrap();
        bytes
    }
}

/// A signature of sorts on a sheet of paper: a line that swings, thick and thin, `swings` times.
pub fn scrawl(canvas: &mut Canvas, swings: f32, thick: f32) {
    let middle = canvas.height as f32 / 2.0;
    for step in 0..4000 {
        let along = step as f32 / 4000.0;
        let x = canvas.width as f32 * (0.25 + 0.5 * along);
        let y = middle + canvas.height as f32 * 0.12 * (along * swings * 6.0).sin();
        let half = thick * (0.6 + 0.5 * (along * 40.0).sin());
        let grey = 40.0 + 60.0 * (along * 9.0).sin().abs();
        for row in (y - half) as usize..=(y + half) as usize {
            for column in (x - half) as usize..=(x + half) as usize {
                let dot = &mut canvas.dots[row * canvas.width + column];
                *dot = dot.min(grey);
            }
        }
    }
}

/// The page as it lies under the camera.
fn flat(page: &Page, seen: Seen) -> Canvas {
    let scale = seen.dots_per_mm;
    let mut canvas = Canvas::blank((SIZE.width * scale) as usize, (SIZE.height * scale) as usize);
    let grey = |Tone(red, green, blue): Tone| {
        if seen.coloured {
            f32::from(red)
        } else {
            0.3 * f32::from(red) + 0.59 * f32::from(green) + 0.11 * f32::from(blue)
        }
    };
    for rule in &page.rules {
        let half = rule.width / 2.0;
        let corners = [
            (rule.from.x - half, rule.from.y - half),
            (rule.to.x + half, rule.from.y - half),
            (rule.to.x + half, rule.to.y + half),
            (rule.from.x - half, rule.to.y + half),
        ]
        .map(|(x, y)| Point { x, y });
        let curves = [1, 2, 3, 0].map(|end| [corners[end]; 3]).to_vec();
        let ring = Ring {
            start: corners[0],
            curves,
        };
        canvas.fill(&[ring], scale, grey(rule.tone));
    }
    for drawn in &page.drawn {
        canvas.fill(&drawn.rings, scale, grey(drawn.tone));
    }
    for glyph in &page.glyphs {
        canvas.fill(&page.outline(glyph), scale, grey(glyph.tone));
    }
    canvas
}

/// A photograph of the page, as a PNG.
pub fn photographed(page: &Page, seen: Seen) -> Vec<u8> {
    let flat = flat(page, seen);
    let (width, height) = (flat.width as f32, flat.height as f32);
    let (sin, cos) = seen.turn.to_radians().sin_cos();
    let turned = |x: f32, y: f32| {
        let (x, y) = (x - width / 2.0, y - height / 2.0);
        Point {
            x: x * cos - y * sin,
            y: x * sin + y * cos,
        }
    };
    let corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)];
    let mut places = corners.map(|(x, y)| turned(x, y));
    // The far right corner is a little farther away.
    places[1].x -= width * seen.askew;
    places[1].y += height * seen.askew * 0.7;
    places[2].x -= width * seen.askew * 0.5;
    let least = |of: fn(&Point) -> f32| places.iter().map(of).fold(f32::INFINITY, f32::min) - 30.0;
    let (left, top) = (least(|place| place.x), least(|place| place.y));
    let most = |of: fn(&Point) -> f32| places.iter().map(of).fold(0.0, f32::max) + 30.0;
    let size = (
        (most(|place| place.x) - left) as usize,
        (most(|place| place.y) - top) as usize,
    );
    let places = places.map(|place| Point {
        x: place.x - left,
        y: place.y - top,
    });
    let back = Plane::through(places, corners.map(|(x, y)| Point { x, y })).unwrap();
    let noise = Noise::new(5);
    let mut seen_canvas = Canvas::blank(size.0, size.1);
    for (index, dot) in seen_canvas.dots.iter_mut().enumerate() {
        let (x, y) = (index % size.0, index / size.0);
        let from = back.at(Point {
            x: x as f32,
            y: y as f32,
        });
        // Blurred over a dot to each side.
        let near = [(0.0, 0.0), (0.9, 0.0), (-0.9, 0.0), (0.0, 0.9), (0.0, -0.9)];
        let blurred = near
            .iter()
            .map(|(dx, dy)| flat.at(from.x + dx, from.y + dy))
            .sum::<f32>()
            / 5.0;
        let light = 1.0 - (1.0 - seen.shade) * (x as f32 / size.0 as f32 + y as f32 / size.1 as f32) / 2.0;
        let grain = (noise.pick(9, index as i64) * 2.0 - 1.0) * seen.grain;
        *dot = (blurred * 0.92 + 10.0) * light + grain;
    }
    seen_canvas.png()
}
