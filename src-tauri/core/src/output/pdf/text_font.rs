//! The font of the invisible text: widths and character codes, and no shapes at all.
//!
//! The text layer is never drawn, so a font that holds one empty glyph for each character in use is enough; it weighs a
//! kilobyte or two instead of a quarter of a megabyte. Every character has a glyph of its own, so what is copied out of
//! the PDF is exactly what was written, even where the real font draws two characters with one glyph.

use rustybuzz::ttf_parser::Face;

/// Units per em of the font: those of PDF widths, so that no width is rounded twice.
pub const EM: u16 = 1000;

/// A character and its width in thousandths of an em.
pub type Widths = Vec<(char, u16)>;

/// The characters, sorted and once each, with the widths the face gives them.
pub fn widths(face: &Face<'_>, letters: impl Iterator<Item = char>) -> Widths {
    let letters: std::collections::BTreeSet<char> = letters.collect();
    let em = f32::from(face.units_per_em());
    let width = |letter: char| {
        face.glyph_index(letter)
            .and_then(|glyph| face.glyph_hor_advance(glyph))
            .unwrap_or(0)
    };
    letters
        .into_iter()
        .map(|letter| (letter, (f32::from(width(letter)) * f32::from(EM) / em) as u16))
        .collect()
}

/// A TrueType font of empty glyphs; glyph 0 is the missing one, glyph `n` the `n`th character.
pub fn hollow(widths: &Widths, ascender: i16, descender: i16) -> Vec<u8> {
    let glyphs = widths.len() as u16 + 1;
    let head = Table::default()
        .u32(0x0001_0000) // version
        .u32(0x0001_0000) // revision
        .u32(0) // checksum of the whole, which readers of PDF do not look at
        .u32(0x5f0f_3cf5) // magic
        .u16(0)
        .u16(EM)
        .u32(0)
        .u32(0) // created
        .u32(0)
        .u32(0) // modified
        .i16(0)
        .i16(descender)
        .i16(EM as i16)
        .i16(ascender)
        .u16(0)
        .u16(6)
        .i16(2)
        .i16(0) // short offsets
        .i16(0);
    let hhea = Table::default()
        .u32(0x0001_0000)
        .i16(ascender)
        .i16(descender)
        .i16(0)
        .u16(EM) // the widest
        .i16(0)
        .i16(0)
        .i16(0)
        .i16(1) // upright caret
        .zeros(7)
        .u16(glyphs);
    let maxp = Table::default().u32(0x0001_0000).u16(glyphs).zeros(4).u16(2).zeros(8);
    let mut hmtx = Table::default().u16(0).i16(0);
    let mut cmap = Table::default();
    cmap = cmap.u16(0).u16(1).u16(3).u16(10).u32(12); // one subtable: Windows, full Unicode
    cmap = cmap
        .u16(12)
        .u16(0)
        .u32(16 + 12 * widths.len() as u32)
        .u32(0)
        .u32(widths.len() as u32);
    for (index, (letter, width)) in widths.iter().enumerate() {
        hmtx = hmtx.u16(*width).i16(0);
        cmap = cmap.u32(*letter as u32).u32(*letter as u32).u32(index as u32 + 1);
    }
    let loca = Table::default().zeros(usize::from(glyphs) + 1);
    let glyf = Table::default().zeros(2);
    assemble(&[
        (b"cmap", cmap),
        (b"glyf", glyf),
        (b"head", head),
        (b"hhea", hhea),
        (b"hmtx", hmtx),
        (b"loca", loca),
        (b"maxp", maxp),
    ])
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
