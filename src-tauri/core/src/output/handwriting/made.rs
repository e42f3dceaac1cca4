//! What a font draws otherwise than a pen would: signs that are other signs, and flourishes without measure.
//!
//! Pangolin knows « and » by one angle only, as ‹ and ›, and № as the letters "No": whoever reads the page reads another
//! sign than the one typed; so they are put together from its own strokes. Bad Script begins every "Я" with a flourish longer
//! than the letter; a pen does so seldom and never through the stop before it. Edge: when such a form comes, the pen chooses.

use super::fit::between;
use super::outline::{Point, Ring, Shape};
use std::sync::OnceLock;

/// One stroke of a made sign: the sign it is taken from, its size and its place, in em.
pub struct Part {
    pub of: char,
    pub wide: f32,
    pub tall: f32,
    pub x: f32,
    pub y: f32,
}

/// A sign and what it is made of.
pub struct Made {
    pub sign: char,
    pub advance: f32,
    pub parts: &'static [Part],
}

const fn part(of: char, (wide, tall): (f32, f32), (x, y): (f32, f32)) -> Part {
    Part { of, wide, tall, x, y }
}

pub const CLEAR: &[Made] = &[
    Made {
        sign: '«',
        advance: 0.5,
        parts: &[
            part('‹', (0.92, 0.94), (0.02, -0.01)),
            part('‹', (0.9, 0.98), (0.215, -0.025)),
        ],
    },
    Made {
        sign: '»',
        advance: 0.5,
        parts: &[
            part('›', (0.9, 0.98), (0.01, -0.02)),
            part('›', (0.92, 0.94), (0.205, -0.01)),
        ],
    },
    Made {
        sign: '№',
        advance: 1.08,
        // The ring is raised and has a line under it.
        parts: &[
            part('N', (1.0, 1.0), (0.0, 0.0)),
            part('o', (0.62, 0.62), (0.69, 0.355)),
            part('-', (0.86, 0.86), (0.665, -0.03)),
        ],
    },
];

/// The sign, drawn with a line as wide as `stem`; `draw` gives the outline of another sign.
pub fn shape(made: &Made, stem: f32, draw: impl Fn(char) -> Option<Shape>) -> Option<Shape> {
    let mut rings: Vec<Ring> = Vec::new();
    for part in made.parts {
        let thinned = stem * (1.0 - part.wide.min(part.tall)) / 2.0;
        rings.extend(draw(part.of)?.placed(|point, out| Point {
            x: point.x * part.wide + part.x + out.x * thinned,
            y: point.y * part.tall + part.y + out.y * thinned,
        }));
    }
    Some(Shape::new(rings))
}

/// A flourish to the lower left, and how much of it is kept in each form: across and down.
#[derive(Clone, Copy)]
pub struct Tail {
    pub letter: char,
    /// Left of here it begins, in em.
    pub from: f32,
    pub kept: [(f32, f32); 3],
}

pub const FINE: &[Tail] = &[Tail {
    letter: 'Я',
    from: 0.2,
    kept: [(0.2, 0.1), (0.28, 0.28), (0.36, 0.5)],
}];

impl Tail {
    /// Where a point of the letter comes to lie in that form.
    pub fn kept(&self, point: Point, form: usize) -> Point {
        let (wide, low) = self.kept[form];
        if point.x >= self.from {
            return point;
        }
        Point {
            x: self.from + (point.x - self.from) * wide,
            y: if point.y < 0.0 { point.y * low } else { point.y },
        }
    }

    pub fn shape(&self, drawn: &Shape, form: usize) -> Shape {
        Shape::new(drawn.placed(|point, _| self.kept(point, form)))
    }
}

/// The wedge under a letter that was put in later, as for a hand whose small letters are 0.4 em high.
pub fn caret() -> &'static Shape {
    static CARET: OnceLock<Shape> = OnceLock::new();
    CARET.get_or_init(|| {
        let corners = [
            (-0.115, -0.15),
            (0.0, 0.075),
            (0.02, 0.075),
            (0.125, -0.135),
            (0.09, -0.165),
            (0.012, -0.005),
            (-0.075, -0.175),
        ];
        let points = corners.map(|(x, y)| Point { x, y });
        let ends = points.iter().skip(1).chain(points.first());
        let mut from = points[0];
        let curves = ends.map(|&end| {
            let curve = [between(from, end, 1.0 / 3.0), between(from, end, 2.0 / 3.0), end];
            from = end;
            curve
        });
        Shape::new(vec![Ring {
            start: points[0],
            curves: curves.collect(),
        }])
    })
}
