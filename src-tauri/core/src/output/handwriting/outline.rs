//! The shape of a glyph as few cubic curves.
//!
//! TrueType stores a letter as many short quadratics. Between two corners they are refitted with as few cubics as keep
//! within a small part of the em (Schneider, "An algorithm for automatically fitting digitized curves",
//! Graphics Gems, 1990): a third of the points, and a printed letter that is small enough to send. Beside each point goes
//! the direction out of the ink, so that a pen can be pressed harder in one place and lighter in another.

use super::fit::{between, direction, dot, fit_cubic, length, minus, plus, scale};
use rustybuzz::ttf_parser::{Face, GlyphId, OutlineBuilder};
use serde::{Deserialize, Serialize};

/// x to the right, y up in a font and down on a page.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

/// A closed line of cubic curves: from where it starts, two handles and an end each; the last end is the start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ring {
    pub start: Point,
    pub curves: Vec<[Point; 3]>,
}

impl Ring {
    /// Points along the line, close enough to tell where it runs.
    fn points(&self) -> Vec<Point> {
        const STEPS: u8 = 24;
        let mut from = self.start;
        let mut points = Vec::with_capacity(self.curves.len() * usize::from(STEPS));
        for [first, second, to] in &self.curves {
            for step in 1..=STEPS {
                let t = f32::from(step) / f32::from(STEPS);
                let near = plus(
                    scale(from, (1.0 - t).powi(3)),
                    scale(*first, 3.0 * t * (1.0 - t).powi(2)),
                );
                let far = plus(scale(*second, 3.0 * t * t * (1.0 - t)), scale(*to, t.powi(3)));
                points.push(plus(near, far));
            }
            from = *to;
        }
        points
    }

    /// Half of what the polygon through its points encloses; negative where it runs clockwise with y up.
    fn area(&self) -> f32 {
        let mut from = self.start;
        let mut sum = 0.0;
        for to in self.curves.iter().flatten() {
            sum += from.x * to.y - to.x * from.y;
            from = *to;
        }
        sum
    }

    /// For every point the direction out of the ink, longer at a sharp corner.
    fn normals(&self, outward: f32) -> Ring {
        let count = self.curves.len();
        let begin = |index: usize| {
            if index == 0 {
                self.start
            } else {
                self.curves[index - 1][2]
            }
        };
        let left_of = |way: Point| Point {
            x: -way.y * outward,
            y: way.x * outward,
        };
        // Of the curve: leaving its begin and arriving at its end.
        let sides = |index: usize| {
            let (from, [first, second, to]) = (begin(index), self.curves[index]);
            let leaving = direction(from, first, if first == from { second } else { to });
            let arriving = scale(direction(to, second, if second == to { first } else { from }), -1.0);
            (left_of(leaving), left_of(arriving))
        };
        let at_begin = |index: usize| {
            let before = sides((index + count - 1) % count).1;
            let after = sides(index).0;
            let sum = plus(before, after);
            let middle = scale(sum, 1.0 / length(sum).max(1e-6));
            scale(middle, 1.0 / dot(middle, after).max(0.6))
        };
        Ring {
            start: if count == 0 { self.start } else { at_begin(0) },
            curves: (0..count)
                .map(|index| {
                    let (near, far) = (at_begin(index), at_begin((index + 1) % count));
                    [near, far, far]
                })
                .collect(),
        }
    }
}

/// The outline of one form, in em.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    rings: Vec<Ring>,
    normals: Vec<Ring>,
    /// The leftmost and the rightmost of its points.
    reach: Option<(f32, f32)>,
}

impl Shape {
    pub const NONE: Shape = Shape {
        rings: Vec::new(),
        normals: Vec::new(),
        reach: None,
    };

    pub fn new(rings: Vec<Ring>) -> Shape {
        let clockwise = rings.iter().map(Ring::area).sum::<f32>() < 0.0;
        let outward = if clockwise { 1.0 } else { -1.0 };
        let normals = rings.iter().map(|ring| ring.normals(outward)).collect();
        let points = rings.iter().flat_map(|ring| ring.curves.iter().flatten());
        let reach = points.fold(None, |reach, point| match reach {
            None => Some((point.x, point.x)),
            Some((left, right)) => Some((point.x.min(left), point.x.max(right))),
        });
        Shape { rings, normals, reach }
    }

    /// Points along all its lines.
    pub fn along(&self) -> impl Iterator<Item = Point> + '_ {
        self.rings.iter().flat_map(Ring::points)
    }

    /// How far the ink reaches to the left and to the right at these heights; `None` where there is none.
    pub fn reach_between(&self, low: f32, high: f32) -> Option<(f32, f32)> {
        let within = self.along().filter(|point| point.y >= low && point.y <= high);
        within.fold(None, |reach, point| match reach {
            None => Some((point.x, point.x)),
            Some((left, right)) => Some((point.x.min(left), point.x.max(right))),
        })
    }

    /// The lowest and the highest of its ink.
    pub fn heights(&self) -> Option<(f32, f32)> {
        self.along().fold(None, |reach, point| match reach {
            None => Some((point.y, point.y)),
            Some((low, high)) => Some((point.y.min(low), point.y.max(high))),
        })
    }

    pub fn is_blank(&self) -> bool {
        self.rings.is_empty()
    }

    /// Every point placed, from where it is and the direction out of the ink.
    pub fn placed(&self, place: impl Fn(Point, Point) -> Point) -> Vec<Ring> {
        let rings = self.rings.iter().zip(&self.normals);
        rings
            .map(|(ring, normals)| Ring {
                start: place(ring.start, normals.start),
                curves: ring
                    .curves
                    .iter()
                    .zip(&normals.curves)
                    .map(|(points, out)| std::array::from_fn(|index| place(points[index], out[index])))
                    .collect(),
            })
            .collect()
    }

    /// The leftmost and the rightmost of its points.
    pub fn reach(&self) -> Option<(f32, f32)> {
        self.reach
    }
}

/// How nearly a drawn outline is kept.
#[derive(Debug, Clone, Copy)]
pub struct Refit {
    /// How far a curve may leave the drawn one, in em.
    tolerance: f32,
    /// The cosine of the turn that counts as a corner.
    corner: f32,
    /// How often each point is drawn to its neighbours, so that rough edges become those of a pen.
    evened: u8,
}

impl Refit {
    /// Corners from about 25 degrees.
    pub const FAITHFUL: Refit = Refit {
        tolerance: 0.0025,
        corner: 0.906,
        evened: 0,
    };
    /// For outlines with rough edges, as of a brush: nothing on them is sharper than the end of a stroke.
    pub const SMOOTHED: Refit = Refit {
        tolerance: 0.004,
        corner: 0.42,
        evened: 6,
    };
}

/// Points taken from each quadratic when refitting.
const SAMPLES: usize = 6;

/// The outline in em, empty for a blank; refitted as nearly as told.
pub fn of(face: &Face<'_>, glyph: u16, kept: Refit) -> Shape {
    let mut quads = Quads {
        scale: 1.0 / f32::from(face.units_per_em()),
        rings: Vec::new(),
        at: Point { x: 0.0, y: 0.0 },
    };
    face.outline_glyph(GlyphId(glyph), &mut quads);
    let rings = quads.rings.iter().filter(|ring| ring.len() > 1);
    let rings = rings.map(|ring| match kept.evened {
        0 => refit(ring, kept),
        times => refit(&evened(ring, times), kept),
    });
    Shape::new(rings.collect())
}

/// From point to point along a line that is evened, in em.
const EVEN_STEP: f32 = 0.017;

/// The ring without its roughness: points at even steps, each drawn to its neighbours, and a smooth line by them.
fn evened(ring: &[Quad], times: u8) -> Vec<Quad> {
    let mut points = Vec::new();
    let mut left = 0.0;
    let mut from = ring[0][0];
    for quad in ring {
        for step in 1..=4 * SAMPLES {
            let to = on_quad(*quad, step as f32 / (4 * SAMPLES) as f32);
            left += length(minus(to, from));
            from = to;
            if left >= EVEN_STEP {
                left = 0.0;
                points.push(to);
            }
        }
    }
    let count = points.len();
    if count < 5 {
        return ring.to_vec();
    }
    let beside = |points: &[Point], at: usize| (points[(at + count - 1) % count], points[(at + 1) % count]);
    // A point or the dots of "ё" would be evened away.
    let times = if count < 30 { times.min(1) } else { times };
    for _ in 0..times {
        let drawn = |at: usize| {
            let (before, after) = beside(&points, at);
            between(points[at], between(before, after, 0.5), 0.5)
        };
        points = (0..count).map(drawn).collect();
    }
    let quad = |at: usize| {
        let (before, after) = beside(&points, at);
        let point = points[at];
        [between(before, point, 0.5), point, between(point, after, 0.5)]
    };
    (0..count).map(quad).collect()
}

/// A quadratic: start, handle, end.
type Quad = [Point; 3];

struct Quads {
    scale: f32,
    rings: Vec<Vec<Quad>>,
    at: Point,
}

impl Quads {
    fn point(&self, x: f32, y: f32) -> Point {
        Point {
            x: x * self.scale,
            y: y * self.scale,
        }
    }

    fn push(&mut self, handle: Point, end: Point) {
        let start = self.at;
        self.at = end;
        if length(minus(end, start)) > 1e-6
            && let Some(ring) = self.rings.last_mut()
        {
            ring.push([start, handle, end]);
        }
    }
}

impl OutlineBuilder for Quads {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.rings.push(Vec::new());
    }
    fn line_to(&mut self, x: f32, y: f32) {
        let end = self.point(x, y);
        self.push(between(self.at, end, 0.5), end);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.push(self.point(x1, y1), self.point(x, y));
    }
    /// Only CFF fonts draw cubics; the hands are TrueType, and a cubic is near enough to two quadratics.
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (a, d) = (self.at, self.point(x, y));
        let (b, c) = (self.point(x1, y1), self.point(x2, y2));
        let middle = between(
            between(between(a, b, 0.5), between(b, c, 0.5), 0.5),
            between(between(b, c, 0.5), between(c, d, 0.5), 0.5),
            0.5,
        );
        self.push(between(a, b, 0.75), middle);
        self.push(between(d, c, 0.75), d);
    }
    fn close(&mut self) {
        if let Some(start) = self.rings.last().and_then(|ring| ring.first()).map(|quad| quad[0]) {
            self.push(between(self.at, start, 0.5), start);
        }
    }
}

/// Starts the ring at a corner, when it has one, and refits each stretch between corners.
fn refit(ring: &[Quad], kept: Refit) -> Ring {
    let is_corner = |index: usize| {
        let before = ring[(index + ring.len() - 1) % ring.len()];
        dot(leaving(before), arriving(ring[index])) < kept.corner
    };
    let first = (0..ring.len()).find(|&index| is_corner(index)).unwrap_or(0);
    let order: Vec<usize> = (0..ring.len()).map(|step| (first + step) % ring.len()).collect();
    let mut curves = Vec::new();
    let mut stretch: Vec<Quad> = Vec::new();
    for (step, &index) in order.iter().enumerate() {
        if step > 0 && is_corner(index) {
            fit(&stretch, kept.tolerance, &mut curves);
            stretch.clear();
        }
        stretch.push(ring[index]);
    }
    fit(&stretch, kept.tolerance, &mut curves);
    Ring {
        start: ring[first][0],
        curves,
    }
}

/// One cubic for the whole stretch when it is near enough, otherwise each half by itself.
fn fit(stretch: &[Quad], tolerance: f32, curves: &mut Vec<[Point; 3]>) {
    let [first, .., last] = stretch else {
        curves.extend(stretch.iter().map(|[start, handle, end]| {
            [
                between(*start, *handle, 2.0 / 3.0),
                between(*end, *handle, 2.0 / 3.0),
                *end,
            ]
        }));
        return;
    };
    let mut points = vec![first[0]];
    for quad in stretch {
        points.extend((1..=SAMPLES).map(|step| on_quad(*quad, step as f32 / SAMPLES as f32)));
    }
    match fit_cubic(&points, arriving(*first), scale(leaving(*last), -1.0), tolerance) {
        Some(curve) => curves.push(curve),
        None => {
            let (left, right) = stretch.split_at(stretch.len() / 2);
            fit(left, tolerance, curves);
            fit(right, tolerance, curves);
        }
    }
}

fn on_quad([a, b, c]: Quad, t: f32) -> Point {
    between(between(a, b, t), between(b, c, t), t)
}
fn arriving([start, handle, end]: Quad) -> Point {
    direction(start, handle, end)
}
fn leaving([start, handle, end]: Quad) -> Point {
    scale(direction(end, handle, start), -1.0)
}
