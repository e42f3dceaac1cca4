//! Where one letter stands on the page and how it is bent there.
//!
//! Every point of the outline is moved by noise of the place where it lies, so strokes that join stay joined and the same
//! letter elsewhere is another shape; the same noise lets the line swell and thin.

use super::letterforms::Form;
use super::noise::Noise;
use super::outline::{Point, Ring, Shape};

/// Channels of the noise; each warp takes two of them for a direction.
const WARP: u32 = 60;
const SWELL: u32 = 70;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Where the pen stood, in millimetres from the top left corner.
    pub origin: Point,
    /// Millimetres to the em.
    pub scale: f32,
    /// Wider or taller than drawn.
    pub wide: f32,
    pub tall: f32,
    /// Radians, against the clock.
    pub turn: f32,
    /// Of the height, to the right.
    pub slant: f32,
    /// The em the deviations are told in, in millimetres.
    pub unit: f32,
    /// Where the page begins in the noise.
    pub page: f32,
    /// 0 for what is printed.
    pub wobble: f32,
    /// How much the line swells and thins, 1 as under a pen.
    pub swell: f32,
    /// How far the line reaches out of the outline on each side, in em.
    pub weight: f32,
}

impl Place {
    pub fn printed(origin: Point, scale: f32) -> Place {
        Place {
            origin,
            scale,
            wide: 1.0,
            tall: 1.0,
            turn: 0.0,
            slant: 0.0,
            unit: scale,
            page: 0.0,
            wobble: 0.0,
            swell: 0.0,
            weight: 0.0,
        }
    }

    /// The outline as it lies on the page.
    pub fn outline(&self, (shape, larger): (&Shape, f32), noise: &Noise) -> Vec<Ring> {
        if self.wobble == 0.0 {
            return shape.placed(|point, _| self.on_page(point));
        }
        // A line is a small part of the em, and what is pressed into it is told in ems of the hand.
        let weight = self.weight / larger;
        shape.placed(|point, out| {
            let rough = self.on_page(scaled(point, larger));
            let (u, v) = (rough.x / self.unit, (rough.y + self.page) / self.unit);
            let swell = 0.005 * noise.over(SWELL, u / 0.55, v / 0.55) * self.wobble.min(1.1) * self.swell;
            let pressed = weight + swell;
            let inked = Point {
                x: point.x + out.x * pressed,
                y: point.y + out.y * pressed,
            };
            let place = self.on_page(scaled(inked, larger));
            let moved = self.moved(rough, noise);
            Point {
                x: place.x + moved.x,
                y: place.y + moved.y,
            }
        })
    }

    /// A line of the pen as it lies on the page.
    pub fn path(&self, points: &[Point], larger: f32, noise: &Noise) -> Vec<Point> {
        let placed = points.iter().map(|point| {
            let place = self.on_page(scaled(*point, larger));
            let moved = self.moved(place, noise);
            Point {
                x: place.x + moved.x,
                y: place.y + moved.y,
            }
        });
        placed.collect()
    }

    /// How far a point is moved by the place it lies at, in millimetres.
    fn moved(&self, at: Point, noise: &Noise) -> Point {
        let (u, v) = (at.x / self.unit, (at.y + self.page) / self.unit);
        let along = |channel: u32| {
            let broad = noise.over(channel, u / 0.6, v / 0.6);
            let fine = noise.over(channel + 2, u / 0.24, v / 0.24);
            (0.024 * broad + 0.009 * fine) * self.wobble * self.unit
        };
        Point {
            x: along(WARP),
            y: along(WARP + 1),
        }
    }

    fn on_page(&self, point: Point) -> Point {
        let y = point.y * self.scale * self.tall;
        let x = point.x * self.scale * self.wide + y * self.slant;
        let (sin, cos) = (libm::sinf(self.turn), libm::cosf(self.turn));
        Point {
            x: self.origin.x + x * cos - y * sin,
            y: self.origin.y - x * sin - y * cos,
        }
    }
}

/// How a copy of a form differs from the form itself.
#[derive(Debug, Clone, Copy)]
pub struct Likeness {
    pub wobble: f32,
    /// How far the line reaches out of the outline on each side, in em.
    pub weight: f32,
    /// The em the deviations are told in, in em of the font.
    pub unit: f32,
}

/// One of a few warped copies of a form, in em with y up, for the font of a large batch.
pub fn copy_of(form: Form, copy: u32, drawn: (&Shape, f32), like: Likeness, noise: &Noise) -> Vec<Ring> {
    let number = form.number() * 16 + copy;
    let own = |channel: u32| (noise.pick(channel, i64::from(number)) * 2.0 - 1.0) * like.wobble;
    let place = Place {
        origin: Point {
            x: 0.0,
            y: -0.009 * own(84) * like.unit,
        },
        scale: 1.0,
        wide: 1.0 + 0.015 * own(80),
        tall: 1.0 + 0.025 * own(81),
        turn: (1.1 * own(82)).to_radians(),
        slant: libm::tanf((1.2 * own(83)).to_radians()),
        unit: like.unit,
        // Each copy lies on a page of its own, far from all others.
        page: (number % 613) as f32 * 7.0,
        wobble: like.wobble,
        // In a word copies of all pages come together: a line that swells from page to page would jump within it.
        swell: 0.3,
        weight: like.weight + 0.0005 * own(85) * like.unit,
    };
    let up = |point: Point| Point {
        x: point.x,
        y: -point.y,
    };
    let rings = place.outline(drawn, noise).into_iter().map(|ring| Ring {
        start: up(ring.start),
        curves: ring.curves.into_iter().map(|curve| curve.map(up)).collect(),
    });
    rings.collect()
}

fn scaled(point: Point, by: f32) -> Point {
    Point {
        x: point.x * by,
        y: point.y * by,
    }
}
