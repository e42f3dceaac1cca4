//! One picture of one page of the sheet: laid flat, each cell cut out and read.

use super::Unread;
use super::cell::{self, Cut};
use super::letters::Glyph;
use super::light::evened;
use super::marks::{self, Mark};
use super::picture::{self, Channel, Gray};
use super::plane::Plane;
use super::template::{Cell, MARK, MarkName, TICK, Template, ticks_of};
use crate::domain::language::Language;
use crate::output::handwriting::Point;

/// Dots to a millimetre: fewer are no letters any more, and more than the other are thinned out first.
const COARSEST: f32 = 5.5;
const FINEST: f32 = 13.0;
/// Each cell is laid out with so many dots to a millimetre.
pub const FLAT: usize = 10;
/// How far from its place a tick is looked for, in millimetres.
const ASTRAY: f32 = 3.0;

/// A page of the sheet as it was filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct PageRead {
    pub language: Language,
    /// From 0.
    pub page: usize,
    /// One for each cell, whatever is in it.
    pub glyphs: Vec<Glyph>,
}

/// Reads a picture of one page.
///
/// # Errors
/// [`Unread`] with what the picture lacks.
pub fn read(bytes: &[u8]) -> Result<PageRead, Unread> {
    let picture = picture::open(bytes, Channel::Red)?;
    let marks = marks::find(&picture);
    let corners = corners_of(&marks)?;
    let (language, page) = (corners[0].name.language, corners[0].name.page);
    let template = Template::of(language);
    let cells = template.pages.get(page).ok_or(Unread::NoSheet { marks: 0 })?;
    let flat = Flat::of(&picture, &corners, template.rows_of(page))?;
    let cuts: Vec<Cut> = cells.iter().map(|cell| flat.cut(*cell)).collect();
    let ink = cell::ink_of(&cuts);
    let read = cells.iter().zip(&cuts).map(|(cell, cut)| {
        let (verdict, rings) = cut.read(cell.letter, ink);
        Glyph {
            cell: cell.number(page),
            letter: cell.letter,
            verdict,
            rings,
        }
    });
    Ok(PageRead {
        language,
        page,
        glyphs: read.collect(),
    })
}

/// The four marks of one page, clockwise from the upper left.
fn corners_of(marks: &[Mark]) -> Result<[Mark; 4], Unread> {
    let Some(first) = marks.first() else {
        return Err(Unread::NoSheet { marks: 0 });
    };
    let same = |mark: &&Mark| (mark.name.language, mark.name.page) == (first.name.language, first.name.page);
    if marks.iter().any(|mark| !same(&mark)) {
        return Err(Unread::SeveralPages);
    }
    let mut found: Vec<Mark> = marks.to_vec();
    found.sort_by_key(|mark| mark.name.corner);
    found.dedup_by_key(|mark| mark.name.corner);
    found
        .try_into()
        .map_err(|found: Vec<Mark>| Unread::NoSheet { marks: found.len() })
}

/// A page laid flat: its light evened out, and the way from millimetres of the page to dots.
struct Flat {
    dark: Gray,
    plane: Plane,
    /// For each row how far its line lies from its place, at the left and at the right end.
    strays: Vec<[Point; 2]>,
}

impl Flat {
    fn of(picture: &Gray, corners: &[Mark; 4], rows: usize) -> Result<Flat, Unread> {
        let lost = Unread::NoSheet { marks: 4 };
        let mut dots = [Point { x: 0.0, y: 0.0 }; 4];
        let mut places = dots;
        for (at, mark) in corners.iter().enumerate() {
            dots[at] = mark.middle().ok_or(lost)?;
            let place = MarkName {
                corner: at,
                ..mark.name
            }
            .place();
            places[at] = Point {
                x: place.x + MARK / 2.0,
                y: place.y + MARK / 2.0,
            };
        }
        let apart = |one: usize, other: usize| libm::hypotf(dots[one].x - dots[other].x, dots[one].y - dots[other].y);
        let long =
            |one: usize, other: usize| libm::hypotf(places[one].x - places[other].x, places[one].y - places[other].y);
        // The part of the page farthest from the camera has the fewest dots.
        let sides = [(0, 1), (1, 2), (2, 3), (3, 0)].map(|(one, other)| apart(one, other) / long(one, other));
        let fineness = sides.into_iter().fold(f32::INFINITY, f32::min);
        if fineness < COARSEST {
            return Err(Unread::TooSmall);
        }
        let by = ((fineness / FINEST).ceil() as usize).max(1);
        let dots = dots.map(|dot| Point {
            x: dot.x / by as f32,
            y: dot.y / by as f32,
        });
        let mut flat = Flat {
            dark: evened(&picture.smaller(by), (fineness / by as f32 * 5.0) as usize),
            plane: Plane::through(places, dots).ok_or(lost)?,
            strays: Vec::new(),
        };
        flat.strays = (0..rows).map(|row| flat.strays_of(row)).collect();
        Ok(flat)
    }

    fn dark_at(&self, place: Point) -> f32 {
        let dot = self.plane.at(place);
        self.dark.between(dot.x, dot.y)
    }

    /// How far both ticks of a row are from their places; one that cannot be seen strays as the other does.
    fn strays_of(&self, row: usize) -> [Point; 2] {
        let [left, right] = ticks_of(row).map(|tick| self.stray_of(tick));
        let still = Point { x: 0.0, y: 0.0 };
        [left.or(right).unwrap_or(still), right.or(left).unwrap_or(still)]
    }

    fn stray_of(&self, tick: Point) -> Option<Point> {
        const STEP: f32 = 0.2;
        let steps = (ASTRAY / STEP) as i32;
        let (mut x, mut y, mut area) = (0.0, 0.0, 0.0);
        for down in -steps..=steps {
            for right in -steps..=steps {
                let (dx, dy) = (right as f32 * STEP, down as f32 * STEP);
                let dark = self.dark_at(Point {
                    x: tick.x + dx,
                    y: tick.y + dy,
                });
                if dark > 110.0 {
                    (x, y, area) = (x + dx, y + dy, area + 1.0);
                }
            }
        }
        let size = area * STEP * STEP / (TICK * TICK);
        (0.5..1.7).contains(&size).then(|| Point {
            x: x / area,
            y: y / area,
        })
    }

    /// One cell, dot by dot, upright.
    fn cut(&self, cell: Cell) -> Cut {
        let corner = cell.corner();
        let [left, right] = self.strays[cell.row];
        let [from, to] = ticks_of(cell.row);
        let (width, height) = Cut::SIZE;
        let mut dark = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let place = Point {
                    x: corner.x + (x as f32 + 0.5) / FLAT as f32,
                    y: corner.y + (y as f32 + 0.5) / FLAT as f32,
                };
                let part = (place.x - from.x) / (to.x - from.x);
                dark.push(self.dark_at(Point {
                    x: place.x + left.x + (right.x - left.x) * part,
                    y: place.y + left.y + (right.y - left.y) * part,
                }));
            }
        }
        Cut { dark }
    }
}
