//! From the flat page to the picture of it: the projective map through four points.

use crate::output::handwriting::Point;

/// Row by row, the last number being 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plane([f64; 9]);

impl Plane {
    /// The map that takes each point of `from` to the one of `to`; `None` where three of them lie on one line.
    pub fn through(from: [Point; 4], to: [Point; 4]) -> Option<Plane> {
        let mut rows = [[0.0_f64; 9]; 8];
        for (at, (one, other)) in from.iter().zip(&to).enumerate() {
            let [x, y, u, v] = [one.x, one.y, other.x, other.y].map(f64::from);
            rows[at * 2] = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u];
            rows[at * 2 + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v];
        }
        // Gauss and Jordan, the largest pivot first.
        for step in 0..8 {
            let best = (step..8).max_by(|one, other| rows[*one][step].abs().total_cmp(&rows[*other][step].abs()))?;
            if rows[best][step].abs() < 1e-9 {
                return None;
            }
            rows.swap(step, best);
            let pivot = rows[step];
            for (at, row) in rows.iter_mut().enumerate() {
                if at != step {
                    let by = row[step] / pivot[step];
                    for (number, of) in row.iter_mut().zip(&pivot) {
                        *number -= by * of;
                    }
                }
            }
        }
        let mut plane = [1.0; 9];
        for (at, number) in plane.iter_mut().take(8).enumerate() {
            *number = rows[at][8] / rows[at][at];
        }
        Some(Plane(plane))
    }

    pub fn at(&self, point: Point) -> Point {
        let (x, y) = (f64::from(point.x), f64::from(point.y));
        let [a, b, c, d, e, f, g, h, i] = self.0;
        let depth = g * x + h * y + i;
        Point {
            x: ((a * x + b * y + c) / depth) as f32,
            y: ((d * x + e * y + f) / depth) as f32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_points_come_to_their_places_and_three_on_a_line_are_no_plane() {
        let corner = |x: f32, y: f32| Point { x, y };
        let from = [corner(0.0, 0.0), corner(7.0, 0.0), corner(7.0, 7.0), corner(0.0, 7.0)];
        let to = [
            corner(10.0, 12.0),
            corner(90.0, 20.0),
            corner(80.0, 95.0),
            corner(15.0, 88.0),
        ];
        let plane = Plane::through(from, to).unwrap();
        for (one, other) in from.iter().zip(&to) {
            let found = plane.at(*one);
            assert!((found.x - other.x).abs() + (found.y - other.y).abs() < 1e-3);
        }
        let flat = [corner(0.0, 0.0), corner(1.0, 1.0), corner(2.0, 2.0), corner(0.0, 7.0)];
        assert_eq!(Plane::through(flat, to), None);
    }
}
