//! The shape of a glyph as few cubic curves.
//!
//! TrueType stores a letter as many short quadratics. Between two corners they are refitted with as few cubics as keep
//! within a quarter of a per cent of the em (Schneider, "An algorithm for automatically fitting digitized curves",
//! Graphics Gems, 1990): a third of the points, and a printed letter that is small enough to send.

use rustybuzz::ttf_parser::{Face, GlyphId, OutlineBuilder};

/// x to the right, y up in a font and down on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

/// A closed line of cubic curves: from where it starts, two handles and an end each; the last end is the start.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    pub start: Point,
    pub curves: Vec<[Point; 3]>,
}

impl Ring {
    pub fn map(&self, place: impl Fn(Point) -> Point) -> Ring {
        Ring {
            start: place(self.start),
            curves: self.curves.iter().map(|curve| curve.map(&place)).collect(),
        }
    }
}

/// How far a refitted curve may leave the drawn one, in em.
const TOLERANCE: f32 = 0.0025;
/// The cosine of the turn that counts as a corner: about 25 degrees.
const CORNER: f32 = 0.906;
/// Points taken from each quadratic when refitting.
const SAMPLES: usize = 6;

/// The outline in em units, empty for a blank.
pub fn of(face: &Face<'_>, glyph: u16) -> Vec<Ring> {
    let mut quads = Quads {
        scale: 1.0 / f32::from(face.units_per_em()),
        rings: Vec::new(),
        at: Point { x: 0.0, y: 0.0 },
    };
    face.outline_glyph(GlyphId(glyph), &mut quads);
    quads
        .rings
        .iter()
        .filter(|ring| ring.len() > 1)
        .map(|ring| refit(ring))
        .collect()
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
fn refit(ring: &[Quad]) -> Ring {
    let is_corner = |index: usize| {
        let before = ring[(index + ring.len() - 1) % ring.len()];
        dot(leaving(before), arriving(ring[index])) < CORNER
    };
    let first = (0..ring.len()).find(|&index| is_corner(index)).unwrap_or(0);
    let order: Vec<usize> = (0..ring.len()).map(|step| (first + step) % ring.len()).collect();
    let mut curves = Vec::new();
    let mut stretch: Vec<Quad> = Vec::new();
    for (step, &index) in order.iter().enumerate() {
        if step > 0 && is_corner(index) {
            fit(&stretch, &mut curves);
            stretch.clear();
        }
        stretch.push(ring[index]);
    }
    fit(&stretch, &mut curves);
    Ring {
        start: ring[first][0],
        curves,
    }
}

/// One cubic for the whole stretch when it is near enough, otherwise each half by itself.
fn fit(stretch: &[Quad], curves: &mut Vec<[Point; 3]>) {
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
    match fit_cubic(&points, arriving(*first), scale(leaving(*last), -1.0)) {
        Some(curve) => curves.push(curve),
        None => {
            let (left, right) = stretch.split_at(stretch.len() / 2);
            fit(left, curves);
            fit(right, curves);
        }
    }
}

/// Least squares for the lengths of both handles, the directions being given; `None` when a point is missed.
fn fit_cubic(points: &[Point], out: Point, back: Point) -> Option<[Point; 3]> {
    let (start, end) = (points[0], points[points.len() - 1]);
    let mut travelled = vec![0.0f32];
    for pair in points.windows(2) {
        travelled.push(travelled[travelled.len() - 1] + length(minus(pair[1], pair[0])));
    }
    let whole = travelled[travelled.len() - 1];
    let mut places: Vec<f32> = travelled.iter().map(|way| way / whole).collect();
    for _ in 0..4 {
        let (mut a, mut b, mut c, mut p, mut q) = (0.0f32, 0.0f32, 0.0f32, 0.0f32, 0.0f32);
        for (point, &t) in points.iter().zip(&places) {
            let s = 1.0 - t;
            let (b0, b1, b2, b3) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
            let (first, second) = (scale(out, b1), scale(back, b2));
            let rest = minus(*point, plus(scale(start, b0 + b1), scale(end, b2 + b3)));
            a += dot(first, first);
            b += dot(first, second);
            c += dot(second, second);
            p += dot(first, rest);
            q += dot(second, rest);
        }
        let determinant = a * c - b * b;
        if determinant.abs() < 1e-12 {
            return None;
        }
        let (near, far) = ((p * c - q * b) / determinant, (a * q - b * p) / determinant);
        if near <= 0.0 || far <= 0.0 || near > whole || far > whole {
            return None;
        }
        let curve = [plus(start, scale(out, near)), plus(end, scale(back, far)), end];
        let miss = points
            .iter()
            .zip(&places)
            .map(|(point, &t)| length(minus(on_cubic(start, curve, t), *point)));
        if miss.fold(0.0, f32::max) < TOLERANCE {
            return Some(curve);
        }
        for (point, t) in points.iter().zip(&mut places) {
            *t = nearer(start, curve, *point, *t);
        }
    }
    None
}

/// One step of Newton towards the place on the curve nearest to the point.
fn nearer(start: Point, [b, c, d]: [Point; 3], point: Point, t: f32) -> f32 {
    let s = 1.0 - t;
    let off = minus(on_cubic(start, [b, c, d], t), point);
    let (ab, bc, cd) = (minus(b, start), minus(c, b), minus(d, c));
    let speed = scale(
        plus(plus(scale(ab, s * s), scale(bc, 2.0 * s * t)), scale(cd, t * t)),
        3.0,
    );
    let bend = scale(plus(scale(minus(bc, ab), s), scale(minus(cd, bc), t)), 6.0);
    let slope = dot(speed, speed) + dot(off, bend);
    if slope.abs() < 1e-9 {
        t
    } else {
        (t - dot(off, speed) / slope).clamp(0.0, 1.0)
    }
}

fn on_quad([a, b, c]: Quad, t: f32) -> Point {
    between(between(a, b, t), between(b, c, t), t)
}
fn on_cubic(a: Point, [b, c, d]: [Point; 3], t: f32) -> Point {
    let s = 1.0 - t;
    plus(
        plus(scale(a, s * s * s), scale(b, 3.0 * s * s * t)),
        plus(scale(c, 3.0 * s * t * t), scale(d, t * t * t)),
    )
}
fn arriving([start, handle, end]: Quad) -> Point {
    direction(start, handle, end)
}
fn leaving([start, handle, end]: Quad) -> Point {
    scale(direction(end, handle, start), -1.0)
}
/// From `from` towards `to`, or towards `else_to` when the handle lies on the point itself.
fn direction(from: Point, to: Point, else_to: Point) -> Point {
    let way = minus(to, from);
    let way = if length(way) > 1e-6 { way } else { minus(else_to, from) };
    scale(way, 1.0 / length(way).max(1e-9))
}
fn between(a: Point, b: Point, t: f32) -> Point {
    Point {
        x: a.x + (b.x - a.x) * t,
        y: a.y + (b.y - a.y) * t,
    }
}
fn plus(a: Point, b: Point) -> Point {
    Point {
        x: a.x + b.x,
        y: a.y + b.y,
    }
}
fn minus(a: Point, b: Point) -> Point {
    Point {
        x: a.x - b.x,
        y: a.y - b.y,
    }
}
fn scale(a: Point, by: f32) -> Point {
    Point {
        x: a.x * by,
        y: a.y * by,
    }
}
fn dot(a: Point, b: Point) -> f32 {
    a.x * b.x + a.y * b.y
}
fn length(a: Point) -> f32 {
    dot(a, a).sqrt()
}
