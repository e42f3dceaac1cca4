//! A TrueType font made of outlines, as small as a PDF needs it.
//!
//! Glyph 0 is the missing one and empty; there are no names, no codes and no hints: the PDF says which code is which glyph.
//! The curves of a hand are cubic and those of TrueType quadratic, so each cubic becomes two or more of these, to within a
//! five-hundredth of the em.

use crate::output::handwriting::{Point, Ring};

/// Units per em: those of PDF widths, so that no width is rounded twice.
const EM: f32 = 1000.0;

pub struct TrueType {
    glyf: Vec<u8>,
    /// Where each glyph begins, and the last ends.
    loca: Vec<u32>,
    widths: Vec<u16>,
    /// The most points and rings of a glyph.
    most: (u16, u16),
    /// Leftmost, lowest, rightmost, highest.
    bounds: [i16; 4],
}

impl TrueType {
    pub fn new() -> TrueType {
        TrueType {
            glyf: Vec::new(),
            loca: vec![0, 0],
            widths: vec![0],
            most: (0, 0),
            bounds: [0; 4],
        }
    }

    /// Above and below the baseline.
    pub fn reach(&self) -> (i16, i16) {
        (self.bounds[3], self.bounds[1])
    }

    /// Adds a glyph, in em with y up, and gives its number.
    pub fn glyph(&mut self, width: u16, rings: &[Ring]) -> u16 {
        let contours: Vec<Vec<(i16, i16, bool)>> = rings.iter().map(contour).filter(|ring| ring.len() > 2).collect();
        if !contours.is_empty() {
            self.put(&contours);
        }
        // Even, so that offsets may be counted in words by whoever prefers to.
        self.glyf.resize(self.glyf.len().next_multiple_of(4), 0);
        self.loca.push(self.glyf.len() as u32);
        self.widths.push(width);
        self.widths.len() as u16 - 1
    }

    fn put(&mut self, contours: &[Vec<(i16, i16, bool)>]) {
        let points: Vec<(i16, i16, bool)> = contours.iter().flatten().copied().collect();
        let least = |of: fn(&(i16, i16, bool)) -> i16| points.iter().map(of).min().unwrap_or(0);
        let greatest = |of: fn(&(i16, i16, bool)) -> i16| points.iter().map(of).max().unwrap_or(0);
        let bounds = [least(|p| p.0), least(|p| p.1), greatest(|p| p.0), greatest(|p| p.1)];
        for (index, bound) in bounds.iter().enumerate() {
            let all = &mut self.bounds[index];
            *all = if index < 2 {
                (*all).min(*bound)
            } else {
                (*all).max(*bound)
            };
        }
        self.most.0 = self.most.0.max(points.len() as u16);
        self.most.1 = self.most.1.max(contours.len() as u16);
        let mut glyph = Table::default().i16(contours.len() as i16);
        for bound in bounds {
            glyph = glyph.i16(bound);
        }
        let mut end = 0;
        for contour in contours {
            end += contour.len() as u16;
            glyph = glyph.u16(end - 1);
        }
        glyph = glyph.u16(0); // no instructions
        let mut from = (0i16, 0i16);
        let (mut flags, mut across, mut up) = (Vec::new(), Table::default(), Table::default());
        for (x, y, on) in points {
            let (dx, dy) = (x - from.0, y - from.1);
            from = (x, y);
            let mut flag = u8::from(on);
            across = step(across, dx, &mut flag, 0x02, 0x10);
            up = step(up, dy, &mut flag, 0x04, 0x20);
            flags.push(flag);
        }
        self.glyf.extend(glyph.0);
        self.glyf.extend(flags);
        self.glyf.extend(across.0);
        self.glyf.extend(up.0);
    }

    pub fn finish(self) -> Vec<u8> {
        let glyphs = self.widths.len() as u16;
        let [left, low, right, high] = self.bounds;
        let head = Table::default()
            .u32(0x0001_0000) // version
            .u32(0x0001_0000) // revision
            .u32(0) // checksum of the whole, which readers of PDF do not look at
            .u32(0x5f0f_3cf5) // magic
            .u16(0)
            .u16(EM as u16)
            .u32(0)
            .u32(0) // created
            .u32(0)
            .u32(0) // modified
            .i16(left)
            .i16(low)
            .i16(right)
            .i16(high)
            .u16(0)
            .u16(6)
            .i16(2)
            .i16(1) // long offsets
            .i16(0);
        let hhea = Table::default()
            .u32(0x0001_0000)
            .i16(high)
            .i16(low)
            .i16(0)
            .u16(self.widths.iter().copied().max().unwrap_or(0))
            .i16(0)
            .i16(0)
            .i16(0)
            .i16(1) // upright caret
            .zeros(7)
            .u16(glyphs);
        let maxp = Table::default()
            .u32(0x0001_0000)
            .u16(glyphs)
            .u16(self.most.0)
            .u16(self.most.1)
            .zeros(2)
            .u16(2)
            .zeros(8);
        let mut hmtx = Table::default();
        for width in self.widths {
            hmtx = hmtx.u16(width).i16(0);
        }
        let mut loca = Table::default();
        for offset in self.loca {
            loca = loca.u32(offset);
        }
        let mut glyf = Table(self.glyf);
        if glyf.0.is_empty() {
            glyf = glyf.zeros(2);
        }
        assemble(&[
            (b"glyf", glyf),
            (b"head", head),
            (b"hhea", hhea),
            (b"hmtx", hmtx),
            (b"loca", loca),
            (b"maxp", maxp),
        ])
    }
}

/// A coordinate as a byte where it is small, with the flags that say so.
fn step(table: Table, by: i16, flag: &mut u8, small: u8, same: u8) -> Table {
    match by {
        0 => {
            *flag |= same;
            table
        }
        -255..=255 => {
            *flag |= small | if by > 0 { same } else { 0 };
            table.u8(by.unsigned_abs() as u8)
        }
        _ => table.i16(by),
    }
}

/// The points of a ring in units, and whether each lies on it.
fn contour(ring: &Ring) -> Vec<(i16, i16, bool)> {
    let unit = |point: Point, on: bool| ((point.x * EM).round() as i16, (point.y * EM).round() as i16, on);
    let mut points = vec![unit(ring.start, true)];
    let mut from = ring.start;
    for &[first, second, to] in &ring.curves {
        let mut rest = [from, first, second, to];
        // The third difference says how far a cubic is from a quadratic; a cut at equal parts makes it 1/n³ of that.
        let bend = Point {
            x: to.x - 3.0 * second.x + 3.0 * first.x - from.x,
            y: to.y - 3.0 * second.y + 3.0 * first.y - from.y,
        };
        let miss = (bend.x * bend.x + bend.y * bend.y).sqrt() * 0.048;
        let parts = (miss / 0.002).cbrt().ceil().clamp(1.0, 4.0) as usize;
        for left in (1..=parts).rev() {
            let (piece, other) = split(rest, 1.0 / left as f32);
            rest = other;
            let [a, b, c, d] = piece;
            let handle = Point {
                x: (3.0 * (b.x + c.x) - a.x - d.x) / 4.0,
                y: (3.0 * (b.y + c.y) - a.y - d.y) / 4.0,
            };
            points.extend([unit(handle, false), unit(d, true)]);
        }
        from = to;
    }
    // The last point is the first one.
    points.pop();
    points
}

/// A cubic cut in two.
fn split([a, b, c, d]: [Point; 4], t: f32) -> ([Point; 4], [Point; 4]) {
    let between = |p: Point, q: Point| Point {
        x: p.x + (q.x - p.x) * t,
        y: p.y + (q.y - p.y) * t,
    };
    let (ab, bc, cd) = (between(a, b), between(b, c), between(c, d));
    let (abc, bcd) = (between(ab, bc), between(bc, cd));
    let middle = between(abc, bcd);
    ([a, ab, abc, middle], [middle, bcd, cd, d])
}

/// The file: directory, then the tables, each on a boundary of four bytes.
fn assemble(tables: &[(&[u8; 4], Table)]) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.ilog2() as u16;
    let range = 16 << power;
    let mut directory = Table::default()
        .u32(0x0001_0000)
        .u16(count)
        .u16(range)
        .u16(power)
        .u16(count * 16 - range);
    let mut body: Vec<u8> = Vec::new();
    let start = 12 + 16 * tables.len();
    for (tag, table) in tables {
        directory.0.extend_from_slice(*tag);
        directory = directory
            .u32(table.sum())
            .u32((start + body.len()) as u32)
            .u32(table.0.len() as u32);
        body.extend_from_slice(&table.0);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    directory.0.extend(body);
    directory.0
}

/// Big-endian bytes of a table.
#[derive(Default)]
struct Table(Vec<u8>);

impl Table {
    fn u16(mut self, value: u16) -> Table {
        self.0.extend_from_slice(&value.to_be_bytes());
        self
    }
    fn i16(self, value: i16) -> Table {
        self.u16(value as u16)
    }
    fn u8(mut self, value: u8) -> Table {
        self.0.push(value);
        self
    }
    fn u32(mut self, value: u32) -> Table {
        self.0.extend_from_slice(&value.to_be_bytes());
        self
    }
    /// So many zeros of two bytes.
    fn zeros(mut self, count: usize) -> Table {
        self.0.resize(self.0.len() + count * 2, 0);
        self
    }
    fn sum(&self) -> u32 {
        let words = self.0.chunks(4).map(|chunk| {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            u32::from_be_bytes(word)
        });
        words.fold(0, u32::wrapping_add)
    }
}
