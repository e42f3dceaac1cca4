//! Makes `assets/strokes/fine.txt`: the way of the pen through each letter of the fine hand, found once from its outlines.
//!
//! usage: centre_lines FILE
//! Each glyph is painted at 400 points to the em and thinned to a line one point wide (Zhang and Suen, 1984). The line is cut
//! at its crossings, short spurs are dropped, pieces that go straight through a crossing are joined again, ends are drawn out
//! by what the thinning took, and the result is smoothed and kept to within three thousandths of the em.

use comeback_core::output::handwriting::{Form, Hand, HandName, Letterforms, Ring};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;

const EM: f32 = 400.0;
/// Half the width of the drawn line, in points of the painting.
const HALF_STEM: f32 = 9.0;
const MARGIN: i32 = 8;

type Spot = (i32, i32);
type Path = Vec<(f32, f32)>;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("usage: centre_lines FILE")?;
    let forms = Letterforms::of(&Hand::of(HandName::Fine))?;
    let mut all: BTreeMap<u32, Form> = BTreeMap::new();
    let letters: Vec<char> = ('\u{410}'..='\u{44f}')
        .chain("\u{401}\u{451}\u{40d}\u{45d}".chars())
        .chain('!'..='~')
        .collect();
    let signs = "№«»„“”‘’–—…₽€§°•×−\u{a0}".chars();
    let mut note = |text: String| -> Result<(), Box<dyn Error>> {
        for language in ["ru", "bg", "en"] {
            for letter in forms.shape(&text, &language.parse()?).letters {
                all.insert(letter.form.number(), letter.form);
            }
        }
        Ok(())
    };
    for sign in signs {
        note(sign.to_string())?;
    }
    // A letter may look different beside another one.
    for one in &letters {
        note(one.to_string())?;
        for other in &letters {
            note(format!("{one}{other}"))?;
        }
    }
    let mut text = String::new();
    for (number, form) in all {
        let (shape, _) = forms.shape_of(form);
        let strokes = strokes(&shape.placed(|point, _| point));
        write!(text, "{number}")?;
        for stroke in strokes {
            text.push(';');
            let numbers = stroke.iter().flat_map(|(x, y)| [x, y]);
            let numbers: Vec<String> = numbers.map(|part| format!("{:.0}", part / EM * 1000.0)).collect();
            text.push_str(&numbers.join(" "));
        }
        text.push('\n');
    }
    std::fs::write(file, text)?;
    Ok(())
}

/// A painting of ink and paper.
struct Painting {
    left: i32,
    bottom: i32,
    width: i32,
    height: i32,
    ink: Vec<bool>,
}

impl Painting {
    fn at(&self, (x, y): Spot) -> bool {
        (0..self.width).contains(&x) && (0..self.height).contains(&y) && self.ink[(y * self.width + x) as usize]
    }

    fn around(&self, (x, y): Spot) -> [bool; 8] {
        // From above, with the clock.
        [(0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1)].map(|(dx, dy)| self.at((x + dx, y + dy)))
    }

    fn spots(&self) -> Vec<Spot> {
        let all = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        all.filter(|spot| self.at(*spot)).collect()
    }

    fn clear(&mut self, (x, y): Spot) {
        self.ink[(y * self.width + x) as usize] = false;
    }
}

/// What lies inside the outline, by its winding.
fn paint(rings: &[Ring]) -> Option<Painting> {
    let mut lines: Vec<[(f32, f32); 2]> = Vec::new();
    for ring in rings {
        let mut from = (ring.start.x * EM, ring.start.y * EM);
        for curve in &ring.curves {
            let [b, c, d] = curve.map(|point| (point.x * EM, point.y * EM));
            let a = from;
            for step in 1..=12 {
                let (t, s) = (step as f32 / 12.0, 1.0 - step as f32 / 12.0);
                let mix = |a: f32, b: f32, c: f32, d: f32| {
                    s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
                };
                let to = (mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1));
                lines.push([from, to]);
                from = to;
            }
        }
    }
    let ends = || lines.iter().flatten();
    let least = |of: fn(&(f32, f32)) -> f32| ends().map(of).fold(f32::INFINITY, f32::min).floor() as i32 - MARGIN;
    let most = |of: fn(&(f32, f32)) -> f32| ends().map(of).fold(f32::NEG_INFINITY, f32::max).ceil() as i32 + MARGIN;
    if lines.is_empty() {
        return None;
    }
    let (left, bottom) = (least(|end| end.0), least(|end| end.1));
    let (width, height) = (most(|end| end.0) - left, most(|end| end.1) - bottom);
    let mut ink = vec![false; (width * height) as usize];
    for row in 0..height {
        let y = (bottom + row) as f32 + 0.5;
        let mut crossings: Vec<(f32, i32)> = Vec::new();
        for [from, to] in &lines {
            if (from.1 <= y) != (to.1 <= y) {
                let x = from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0);
                crossings.push((x, if to.1 > from.1 { 1 } else { -1 }));
            }
        }
        crossings.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut winding = 0;
        for pair in crossings.windows(2) {
            winding += pair[0].1;
            if winding != 0 {
                for x in (pair[0].0.round() as i32)..(pair[1].0.round() as i32) {
                    ink[(row * width + x - left) as usize] = true;
                }
            }
        }
    }
    Some(Painting {
        left,
        bottom,
        width,
        height,
        ink,
    })
}

/// Takes spots off the edges until a line is left.
fn thin(painting: &mut Painting) {
    loop {
        let mut taken = false;
        for second in [false, true] {
            let gone: Vec<Spot> = painting
                .spots()
                .into_iter()
                .filter(|spot| {
                    let p = painting.around(*spot);
                    let count = p.iter().filter(|ink| **ink).count();
                    let turns = (0..8).filter(|&index| !p[index] && p[(index + 1) % 8]).count();
                    let [up, right, down, left] = [p[0], p[2], p[4], p[6]];
                    let open = if second {
                        !(up && left && (right || down))
                    } else {
                        !(right && down && (up || left))
                    };
                    (2..=6).contains(&count) && turns == 1 && open
                })
                .collect();
            taken |= !gone.is_empty();
            for spot in gone {
                painting.clear(spot);
            }
        }
        if !taken {
            return;
        }
    }
}

/// The spots a line goes on to: straight neighbours, and slanting ones that are not reached by a straight one.
fn next(painting: &Painting, (x, y): Spot) -> Vec<Spot> {
    let mut next: Vec<Spot> = Vec::new();
    for (dx, dy) in [(1, 0), (0, 1), (-1, 0), (0, -1)] {
        if painting.at((x + dx, y + dy)) {
            next.push((x + dx, y + dy));
        }
    }
    for (dx, dy) in [(1, 1), (-1, 1), (-1, -1), (1, -1)] {
        if painting.at((x + dx, y + dy)) && !painting.at((x + dx, y)) && !painting.at((x, y + dy)) {
            next.push((x + dx, y + dy));
        }
    }
    next
}

fn strokes(rings: &[Ring]) -> Vec<Path> {
    let Some(mut painting) = paint(rings) else {
        return Vec::new();
    };
    thin(&mut painting);
    let mut pieces = pieces(&painting);
    // A spur is no longer than the line is wide, and hangs on a crossing by one end.
    for _ in 0..2 {
        let ends: Vec<Spot> = pieces
            .iter()
            .flat_map(|piece| [piece[0], piece[piece.len() - 1]])
            .collect();
        let hangs = |end: Spot| ends.iter().filter(|other| near(**other, end)).count() < 2;
        let is_spur = |piece: &Vec<Spot>| {
            let (begin, end) = (piece[0], piece[piece.len() - 1]);
            (piece.len() as f32) < HALF_STEM * 1.5 && begin != end && hangs(begin) != hangs(end)
        };
        let kept: Vec<Vec<Spot>> = pieces.iter().filter(|piece| !is_spur(piece)).cloned().collect();
        pieces = join(kept);
    }
    let mut strokes: Vec<Path> = pieces.iter().map(|piece| finish(piece, &painting)).collect();
    strokes.sort_by(|one, other| leftmost(one).total_cmp(&leftmost(other)));
    strokes
}

fn leftmost(path: &Path) -> f32 {
    path.iter().map(|(x, _)| *x).fold(f32::INFINITY, f32::min)
}

fn near(one: Spot, other: Spot) -> bool {
    (one.0 - other.0).abs() <= 3 && (one.1 - other.1).abs() <= 3
}

/// The lines between ends and crossings, and rings that have neither.
fn pieces(painting: &Painting) -> Vec<Vec<Spot>> {
    let mut pieces = Vec::new();
    let mut walked: std::collections::HashSet<(Spot, Spot)> = std::collections::HashSet::new();
    let mut seen: std::collections::HashSet<Spot> = std::collections::HashSet::new();
    let spots = painting.spots();
    let is_node = |spot: &Spot| next(painting, *spot).len() != 2;
    let nodes = spots.iter().filter(|spot| is_node(spot));
    for &node in nodes.chain(spots.iter()) {
        if !is_node(&node) && seen.contains(&node) {
            continue;
        }
        let ways = next(painting, node);
        if ways.is_empty() {
            pieces.push(vec![node]);
        }
        for way in ways {
            if walked.contains(&(node, way)) {
                continue;
            }
            let mut piece = vec![node, way];
            seen.extend([node, way]);
            walked.insert((node, way));
            loop {
                let (from, at) = (piece[piece.len() - 2], piece[piece.len() - 1]);
                if is_node(&at) || at == node {
                    walked.insert((at, from));
                    break;
                }
                let Some(on) = next(painting, at).into_iter().find(|spot| *spot != from) else {
                    break;
                };
                piece.push(on);
                seen.insert(on);
            }
            pieces.push(piece);
        }
    }
    // What lies wholly within a crossing is part of it.
    let is_crossing = |spot: &Spot| next(painting, *spot).len() > 2;
    pieces.retain(|piece| piece.len() != 2 || !(is_crossing(&piece[0]) && is_crossing(&piece[1])));
    pieces
}

/// Joins pieces whose ends meet and go on straight, the straightest first.
fn join(mut pieces: Vec<Vec<Spot>>) -> Vec<Vec<Spot>> {
    loop {
        let mut best: Option<(f32, usize, bool, usize, bool)> = None;
        for one in 0..pieces.len() {
            for other in one + 1..pieces.len() {
                for (turn_one, turn_other) in [(false, false), (false, true), (true, false), (true, true)] {
                    let (tail, one_way) = end_of(&pieces[one], turn_one);
                    let (head, other_way) = end_of(&pieces[other], turn_other);
                    if !near(tail, head) {
                        continue;
                    }
                    // Both ways point out of their piece, so straight on is opposite.
                    let straight = -(one_way.0 * other_way.0 + one_way.1 * other_way.1);
                    if straight > 0.55 && best.is_none_or(|(found, ..)| straight > found) {
                        best = Some((straight, one, turn_one, other, turn_other));
                    }
                }
            }
        }
        let Some((_, one, turn_one, other, turn_other)) = best else {
            return pieces;
        };
        let mut tail = pieces.remove(other);
        if !turn_other {
            tail.reverse();
        }
        let head = &mut pieces[one];
        if turn_one {
            head.reverse();
        }
        head.extend(tail);
    }
}

/// An end of the piece, the last one or the first, and the direction in which it leaves.
fn end_of(piece: &[Spot], first: bool) -> (Spot, (f32, f32)) {
    let reach = (HALF_STEM as usize * 2).min(piece.len() - 1);
    let (end, inner) = if first {
        (piece[0], piece[reach])
    } else {
        (piece[piece.len() - 1], piece[piece.len() - 1 - reach])
    };
    let way = ((end.0 - inner.0) as f32, (end.1 - inner.1) as f32);
    let length = (way.0 * way.0 + way.1 * way.1).sqrt().max(1e-3);
    (end, (way.0 / length, way.1 / length))
}

/// Smooth, drawn out at its ends, from left to right or from above, with few points, in points of the em.
fn finish(piece: &[Spot], painting: &Painting) -> Path {
    let on_page = |spot: &Spot| {
        (
            (spot.0 + painting.left) as f32 + 0.5,
            (spot.1 + painting.bottom) as f32 + 0.5,
        )
    };
    let mut path: Path = piece.iter().map(on_page).collect();
    let closed = piece.len() > 3 && near(piece[0], piece[piece.len() - 1]);
    for _ in 0..6 {
        let before = path.clone();
        for index in 1..path.len().saturating_sub(1) {
            let (a, b, c) = (before[index - 1], before[index], before[index + 1]);
            path[index] = ((a.0 + 2.0 * b.0 + c.0) / 4.0, (a.1 + 2.0 * b.1 + c.1) / 4.0);
        }
    }
    if path.len() < 4 {
        // A dot is a very short stroke.
        let (x, y) = path[0];
        return vec![(x - 1.2, y), (x + 1.2, y)];
    }
    if closed {
        let first = path[0];
        path.push(first);
    } else {
        let last = path.len() - 1;
        let reach = 8.min(last);
        let out = |end: (f32, f32), inner: (f32, f32)| {
            let way = (end.0 - inner.0, end.1 - inner.1);
            let length = (way.0 * way.0 + way.1 * way.1).sqrt().max(1e-3);
            let by = HALF_STEM * 0.35 / length;
            (end.0 + way.0 * by, end.1 + way.1 * by)
        };
        let (head, tail) = (out(path[0], path[reach]), out(path[last], path[last - reach]));
        path.insert(0, head);
        path.push(tail);
        let (head, tail) = (path[0], path[path.len() - 1]);
        if head.0 - head.1 * 0.7 > tail.0 - tail.1 * 0.7 {
            path.reverse();
        }
    }
    few(&path, 0.003 * EM)
}

/// The points that keep the line within `miss` (Douglas and Peucker, 1973).
fn few(path: &[(f32, f32)], miss: f32) -> Path {
    let (first, last) = (path[0], path[path.len() - 1]);
    let way = (last.0 - first.0, last.1 - first.1);
    let length = (way.0 * way.0 + way.1 * way.1).sqrt();
    let off = |point: &(f32, f32)| {
        let to = (point.0 - first.0, point.1 - first.1);
        if length < 1e-3 {
            (to.0 * to.0 + to.1 * to.1).sqrt()
        } else {
            (way.0 * to.1 - way.1 * to.0).abs() / length
        }
    };
    let farthest = (1..path.len() - 1).max_by(|&one, &other| off(&path[one]).total_cmp(&off(&path[other])));
    match farthest {
        Some(index) if off(&path[index]) > miss => {
            let mut left = few(&path[..=index], miss);
            left.pop();
            left.extend(few(&path[index..], miss));
            left
        }
        _ => vec![first, last],
    }
}
