//! The corner marks of a sheet, found anywhere in a picture and however it is turned.
//!
//! Every dark patch of a likely size is taken for a square; its four corners give a map, through which its 49 squares are read.
//! A mark that reads true knows its language, page and corner. Edge: what lies between the marks is not looked at.

use super::light::evened;
use super::picture::Gray;
use super::plane::Plane;
use super::template::{MarkName, SQUARES};
use crate::output::handwriting::Point;

/// Marks are looked for in a picture no larger than this, which is 200 dots to the inch.
const LONG_SIDE: usize = 2400;
/// From here on a dot is black print.
const BLACK: u8 = 96;
/// So many squares may be misread.
const MISREAD: u32 = 2;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    pub name: MarkName,
    /// In dots of the whole picture, clockwise from the corner that is the upper left of the upright mark.
    pub corners: [Point; 4],
}

impl Mark {
    /// Where the middle of the mark lies, seen in perspective.
    pub fn middle(&self) -> Option<Point> {
        let half = SQUARES as f32 / 2.0;
        Some(Plane::through(upright(), self.corners)?.at(Point { x: half, y: half }))
    }
}

fn upright() -> [Point; 4] {
    let side = SQUARES as f32;
    [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)].map(|(x, y)| Point { x, y })
}

/// All marks that read true.
pub fn find(picture: &Gray) -> Vec<Mark> {
    let by = picture.width.max(picture.height).div_ceil(LONG_SIDE);
    let small = picture.smaller(by);
    let long = small.width.max(small.height);
    let dark = evened(&small, long / 40);
    let mut seen: Vec<bool> = dark.dots.iter().map(|dot| *dot < BLACK).collect();
    let mut marks = Vec::new();
    for at in 0..seen.len() {
        if !seen[at]
            && let Some(patch) = Patch::around(at, &dark, &mut seen, long)
            && let Some(mark) = read(&dark, patch.corners())
        {
            let corners = mark.corners.map(|corner| Point {
                x: corner.x * by as f32,
                y: corner.y * by as f32,
            });
            marks.push(Mark { corners, ..mark });
        }
    }
    marks
}

/// Dark dots that touch each other.
struct Patch {
    dots: Vec<(usize, usize)>,
}

impl Patch {
    /// `None` for what is far too large or too small, or far from square.
    fn around(start: usize, dark: &Gray, seen: &mut [bool], long: usize) -> Option<Patch> {
        let (width, height) = (dark.width, dark.height);
        let mut open = vec![start];
        let mut dots = Vec::new();
        seen[start] = true;
        let (mut left, mut right, mut top, mut bottom) = (usize::MAX, 0, usize::MAX, 0);
        while let Some(at) = open.pop() {
            let (x, y) = (at % width, at / width);
            (left, right) = (left.min(x), right.max(x));
            (top, bottom) = (top.min(y), bottom.max(y));
            dots.push((x, y));
            let near = [
                (x > 0).then(|| at - 1),
                (x + 1 < width).then_some(at + 1),
                (y > 0).then(|| at.wrapping_sub(width)),
                (y + 1 < height).then_some(at + width),
            ];
            for next in near.into_iter().flatten() {
                if !seen[next] {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        let (wide, high) = (right - left + 1, bottom - top + 1);
        let (least, most) = (long / 100, long / 8);
        let square = wide * 5 > high * 2 && high * 5 > wide * 2;
        let fits = |side: usize| (least..=most).contains(&side);
        (square && fits(wide) && fits(high) && dots.len() * 4 > wide * high).then_some(Patch { dots })
    }

    /// The four corners of what is nearly a square: the dots farthest out, clockwise.
    fn corners(&self) -> [Point; 4] {
        let middle =
            |of: fn(&(usize, usize)) -> usize| self.dots.iter().map(of).sum::<usize>() as f32 / self.dots.len() as f32;
        let centre = Point {
            x: middle(|dot| dot.0),
            y: middle(|dot| dot.1),
        };
        let farthest = |from: &dyn Fn(Point) -> f32| {
            let point = |dot: &(usize, usize)| Point {
                x: dot.0 as f32,
                y: dot.1 as f32,
            };
            let best = self
                .dots
                .iter()
                .map(point)
                .max_by(|one, other| from(*one).total_cmp(&from(*other)));
            best.unwrap_or(centre)
        };
        let apart = |one: Point, other: Point| (one.x - other.x).powi(2) + (one.y - other.y).powi(2);
        let first = farthest(&|point| apart(point, centre));
        let third = farthest(&|point| apart(point, first));
        let side = |point: Point| (third.x - first.x) * (point.y - first.y) - (third.y - first.y) * (point.x - first.x);
        let right = farthest(&side);
        let left = farthest(&|point| -side(point));
        // With y down the side that is positive lies clockwise after the first corner's far end; dots have middles.
        [first, left, third, right].map(|corner| outward(corner, centre))
    }
}

/// From the middle of the outermost dot to its outer corner.
fn outward(corner: Point, centre: Point) -> Point {
    let half = |at: f32, of: f32| at + 0.5 + 0.5 * (at - of).signum();
    Point {
        x: half(corner.x, centre.x),
        y: half(corner.y, centre.y),
    }
}

fn read(dark: &Gray, corners: [Point; 4]) -> Option<Mark> {
    let plane = Plane::through(upright(), corners)?;
    let is_dark = |column: usize, row: usize| {
        let around = [0.3, 0.5, 0.7]
            .into_iter()
            .flat_map(|x| [0.3, 0.5, 0.7].map(|y| (x, y)));
        let sum: f32 = around
            .map(|(x, y)| {
                let at = plane.at(Point {
                    x: column as f32 + x,
                    y: row as f32 + y,
                });
                dark.between(at.x, at.y)
            })
            .sum();
        sum > 9.0 * f32::from(BLACK)
    };
    let last = SQUARES - 1;
    let ring = (0..SQUARES * SQUARES)
        .map(|at| (at % SQUARES, at / SQUARES))
        .filter(|(x, y)| [*x, *y].iter().any(|side| *side == 0 || *side == last));
    if ring.filter(|(x, y)| !is_dark(*x, *y)).count() > 2 {
        return None;
    }
    let mut squares = 0;
    for row in 1..last {
        for column in 1..last {
            squares = squares << 1 | u32::from(is_dark(column, row));
        }
    }
    for turn in 0..4 {
        let near = |name: &MarkName| (name.squares() ^ squares).count_ones() <= MISREAD;
        if let Some(name) = MarkName::all().find(near) {
            let corners = std::array::from_fn(|corner| corners[(corner + 4 - turn) % 4]);
            return Some(Mark { name, corners });
        }
        squares = turned(squares);
    }
    None
}

/// The squares of a mark as they are after a quarter turn with the clock.
pub fn turned(squares: u32) -> u32 {
    const INNER: usize = SQUARES - 2;
    let bit = |x: usize, y: usize| squares >> (INNER * INNER - 1 - (y * INNER + x)) & 1;
    (0..INNER * INNER).fold(0, |turned, at| turned << 1 | bit(at / INNER, INNER - 1 - at % INNER))
}
