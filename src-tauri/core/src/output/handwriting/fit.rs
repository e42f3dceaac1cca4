//! One cubic curve through many points, and the little arithmetic of points it takes.
//!
//! Schneider, "An algorithm for automatically fitting digitized curves", Graphics Gems, 1990. Edge: where a line is cut into
//! stretches is decided by whoever asks.

use super::outline::Point;

/// Least squares for the lengths of both handles, the directions being given; `None` when a point is missed.
pub fn fit_cubic(points: &[Point], out: Point, back: Point, tolerance: f32) -> Option<[Point; 3]> {
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
        if miss.fold(0.0, f32::max) < tolerance {
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

pub fn on_cubic(a: Point, [b, c, d]: [Point; 3], t: f32) -> Point {
    let s = 1.0 - t;
    plus(
        plus(scale(a, s * s * s), scale(b, 3.0 * s * s * t)),
        plus(scale(c, 3.0 * s * t * t), scale(d, t * t * t)),
    )
}
/// From `from` towards `to`, or towards `else_to` when the handle lies on the point itself.
pub fn direction(from: Point, to: Point, else_to: Point) -> Point {
    let way = minus(to, from);
    let way = if length(way) > 1e-6 { way } else { minus(else_to, from) };
    scale(way, 1.0 / length(way).max(1e-9))
}
pub fn between(a: Point, b: Point, t: f32) -> Point {
    Point {
        x: a.x + (b.x - a.x) * t,
        y: a.y + (b.y - a.y) * t,
    }
}
pub fn plus(a: Point, b: Point) -> Point {
    Point {
        x: a.x + b.x,
        y: a.y + b.y,
    }
}
pub fn minus(a: Point, b: Point) -> Point {
    Point {
        x: a.x - b.x,
        y: a.y - b.y,
    }
}
pub fn scale(a: Point, by: f32) -> Point {
    Point {
        x: a.x * by,
        y: a.y * by,
    }
}
pub fn dot(a: Point, b: Point) -> f32 {
    a.x * b.x + a.y * b.y
}
pub fn length(a: Point) -> f32 {
    dot(a, a).sqrt()
}
