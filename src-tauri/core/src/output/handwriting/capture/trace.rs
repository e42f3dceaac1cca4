//! From dots to outlines: the line where darkness passes a level, and few curves along it.
//!
//! The line is found between the dots by how dark they are (marching squares), so a stroke two dots wide still has smooth
//! edges. Ink lies at the left of the line with y down.

use super::super::fit::{direction, dot, fit_cubic, length, minus};
use crate::output::handwriting::{Point, Ring};
use std::collections::BTreeMap;

/// Rings and holes that enclose less are grain, in dots.
const GRAIN: f32 = 4.0;
/// How far a curve may leave the line, in em; half a dot of the flat page.
const TOLERANCE: f32 = 0.006;
/// The cosine of the turn that is a corner, measured over a few dots to each side.
const CORNER: f32 = 0.4;
const REACH: usize = 4;

/// The closed lines around what is darker than `level`. The outermost dots have to be paper.
pub fn rings(dark: &[f32], (width, height): (usize, usize), level: f32) -> Vec<Vec<Point>> {
    // Each crossing lies on an edge between two dots; an edge is named by its left or upper dot.
    let mut next: BTreeMap<usize, (usize, Point)> = BTreeMap::new();
    for y in 0..height - 1 {
        for x in 0..width - 1 {
            let at = y * width + x;
            let corners = [at, at + 1, at + width + 1, at + width];
            let values = corners.map(|corner| dark[corner]);
            let inside = values.map(|value| value > level);
            if inside.iter().all(|one| *one == inside[0]) {
                continue;
            }
            let edges = [at * 2, (at + 1) * 2 + 1, (at + width) * 2, at * 2 + 1];
            let crossing = |edge: usize| {
                let (one, other) = (edge, (edge + 1) % 4);
                let part = (level - values[one]) / (values[other] - values[one]);
                let place = |corner: usize| (corners[corner] % width, corners[corner] / width);
                let ((x1, y1), (x2, y2)) = (place(one), place(other));
                // Dots have their middles at halves.
                Point {
                    x: x1 as f32 + 0.5 + (x2 as f32 - x1 as f32) * part,
                    y: y1 as f32 + 0.5 + (y2 as f32 - y1 as f32) * part,
                }
            };
            // Clockwise along the square: the line goes out where ink ends and in where it begins.
            let leaves: Vec<usize> = (0..4).filter(|edge| inside[*edge] && !inside[(edge + 1) % 4]).collect();
            let enters: Vec<usize> = (0..4).filter(|edge| !inside[*edge] && inside[(edge + 1) % 4]).collect();
            let middle = values.iter().sum::<f32>() / 4.0 > level;
            for leave in &leaves {
                // Where two corners across are ink, the middle says whether they are joined.
                let order = if middle { [1, 2, 3] } else { [3, 2, 1] };
                let enter = order
                    .iter()
                    .map(|step| (leave + step) % 4)
                    .find(|edge| enters.contains(edge));
                if let Some(enter) = enter {
                    next.insert(edges[*leave], (edges[enter], crossing(*leave)));
                }
            }
        }
    }
    let mut rings = Vec::new();
    while let Some((&first, _)) = next.first_key_value() {
        let mut ring = Vec::new();
        let mut at = first;
        while let Some((to, point)) = next.remove(&at) {
            ring.push(point);
            at = to;
        }
        if area(&ring).abs() > GRAIN {
            rings.push(ring);
        }
    }
    rings
}

fn area(ring: &[Point]) -> f32 {
    let after = ring.iter().skip(1).chain(ring.first());
    ring.iter()
        .zip(after)
        .map(|(from, to)| from.x * to.y - to.x * from.y)
        .sum::<f32>()
        / 2.0
}

/// Few curves along a closed line given in em.
pub fn smooth(line: &[Point]) -> Ring {
    let line = evened(line);
    let count = line.len();
    let point = |index: usize| line[index % count];
    let turn = |index: usize| {
        let before = minus(point(index), point(index + count - REACH));
        let after = minus(point(index + REACH), point(index));
        dot(before, after) / (length(before) * length(after)).max(1e-9)
    };
    let turns: Vec<f32> = (0..count).map(turn).collect();
    let sharpest = |index: usize| {
        let near = (1..=REACH).flat_map(|step| [turns[(index + step) % count], turns[(index + count - step) % count]]);
        near.fold(f32::INFINITY, f32::min)
    };
    let mut corners: Vec<usize> = (0..count)
        .filter(|index| turns[*index] < CORNER && turns[*index] <= sharpest(*index))
        .collect();
    corners.dedup_by(|next, last| *next - *last <= REACH);
    let round = corners.is_empty();
    if round {
        corners.push(0);
    }
    let mut curves = Vec::new();
    for (at, &from) in corners.iter().enumerate() {
        let to = corners.get(at + 1).copied().unwrap_or(corners[0] + count);
        let stretch: Vec<Point> = (from..=to).map(point).collect();
        // At a corner the direction is that of the stretch itself, on a round line that of its neighbours.
        let (out, back) = if round {
            let along = direction(point(from + count - 2), point(from + 2), point(from + 1));
            (
                along,
                Point {
                    x: -along.x,
                    y: -along.y,
                },
            )
        } else {
            let ends = (stretch.len() - 1).min(3);
            let last = stretch.len() - 1;
            (
                direction(stretch[0], stretch[ends], stretch[last]),
                direction(stretch[last], stretch[last - ends], stretch[0]),
            )
        };
        fit(&stretch, out, back, &mut curves);
    }
    Ring {
        start: point(corners[0]),
        curves,
    }
}

/// Three neighbours made one twice over, so that the grain of the dots does not show; the line has at least a dozen points.
fn evened(line: &[Point]) -> Vec<Point> {
    let mut line = line.to_vec();
    while line.len() < 3 * REACH {
        let after: Vec<Point> = line.iter().skip(1).chain(line.first()).copied().collect();
        let halves = line.iter().zip(&after).flat_map(|(one, other)| {
            let half = Point {
                x: (one.x + other.x) / 2.0,
                y: (one.y + other.y) / 2.0,
            };
            [*one, half]
        });
        line = halves.collect();
    }
    let count = line.len();
    for _ in 0..2 {
        let even = |index: usize| {
            let [before, at, after] = [
                line[(index + count - 1) % count],
                line[index],
                line[(index + 1) % count],
            ];
            Point {
                x: (before.x + 2.0 * at.x + after.x) / 4.0,
                y: (before.y + 2.0 * at.y + after.y) / 4.0,
            }
        };
        line = (0..count).map(even).collect();
    }
    line
}

/// One curve for the whole stretch when it is near enough, otherwise each half by itself.
fn fit(stretch: &[Point], out: Point, back: Point, curves: &mut Vec<[Point; 3]>) {
    let (start, end) = (stretch[0], stretch[stretch.len() - 1]);
    if stretch.len() < 4 {
        let third = length(minus(end, start)) / 3.0;
        curves.push([
            Point {
                x: start.x + out.x * third,
                y: start.y + out.y * third,
            },
            Point {
                x: end.x + back.x * third,
                y: end.y + back.y * third,
            },
            end,
        ]);
        return;
    }
    // A closed stretch has no way from end to end to measure by.
    let closed = length(minus(end, start)) < 1e-6;
    if let (false, Some(curve)) = (closed, fit_cubic(stretch, out, back, TOLERANCE)) {
        curves.push(curve);
        return;
    }
    let half = stretch.len() / 2;
    let along = direction(stretch[half - 1], stretch[half + 1], stretch[half]);
    let against = Point {
        x: -along.x,
        y: -along.y,
    };
    fit(&stretch[..=half], out, against, curves);
    fit(&stretch[half..], along, back, curves);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_of_ink_is_two_lines_of_few_curves_that_keep_to_it() {
        let (size, middle) = (60, 30.0_f32);
        let dark: Vec<f32> = (0..size * size)
            .map(|at| {
                let (x, y) = ((at % size) as f32 + 0.5 - middle, (at / size) as f32 + 0.5 - middle);
                let off = ((x * x + y * y).sqrt() - 20.0).abs();
                (255.0 * (3.5 - off)).clamp(0.0, 255.0)
            })
            .collect();
        let lines = rings(&dark, (size, size), 127.5);
        assert_eq!(lines.len(), 2, "the outside and the hole");
        assert!(area(&lines[0]) * area(&lines[1]) < 0.0, "they run against each other");
        for (line, radius) in lines.iter().zip([23.0, 17.0]) {
            let em = 72.0;
            let scaled: Vec<Point> = line
                .iter()
                .map(|point| Point {
                    x: point.x / em,
                    y: point.y / em,
                })
                .collect();
            let ring = smooth(&scaled);
            assert!(ring.curves.len() <= 12, "{}", ring.curves.len());
            for end in ring.curves.iter().map(|curve| curve[2]) {
                let far = libm::hypotf(end.x * em - middle, end.y * em - middle);
                assert!((far - radius).abs() < 0.6, "{far} for {radius}");
            }
        }
    }
}
