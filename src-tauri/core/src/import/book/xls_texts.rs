//! Texts of an old workbook: letters of one byte or two, and texts that go over the end of a record.

use super::xls::{CELLS, u16_at, u32_at};

/// A count of `width` bytes, a byte of flags, then letters of one byte or two.
pub fn wide_text(content: &[u8], at: usize, width: usize) -> Option<String> {
    let count = match width {
        1 => usize::from(*content.get(at)?),
        _ => usize::from(u16_at(content, at)?),
    };
    let flags = *content.get(at + width)?;
    let letters = content.get(at + width + 1..)?;
    Some(match flags & 1 {
        0 => letters.get(..count)?.iter().map(|b| char::from(*b)).collect(),
        _ => wide(letters.get(..count * 2)?),
    })
}

fn wide(letters: &[u8]) -> String {
    let units = letters
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// All texts of the workbook. A text that goes over the end of a record goes on in the next one after a byte of flags.
pub fn shared(parts: &[&[u8]]) -> Vec<String> {
    let mut strings = Vec::new();
    let mut walk = Parts { parts, part: 0, at: 8 };
    while let Some(text) = walk.text().filter(|_| strings.len() < CELLS) {
        strings.push(text);
    }
    strings
}

pub fn joined(parts: &[&[u8]], at: usize) -> Option<String> {
    Parts { parts, part: 0, at }.text()
}

struct Parts<'p, 's> {
    parts: &'p [&'s [u8]],
    part: usize,
    at: usize,
}

impl<'s> Parts<'_, 's> {
    /// The next `count` bytes, which may go over the end of a record.
    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            let left = self.parts.get(self.part)?.len().saturating_sub(self.at);
            if left >= count {
                self.at += count;
                return Some(());
            }
            count -= left;
            (self.part, self.at) = (self.part + 1, 0);
        }
        Some(())
    }

    fn bytes(&mut self, count: usize) -> Option<&'s [u8]> {
        if self.at >= self.parts.get(self.part)?.len() {
            (self.part, self.at) = (self.part + 1, 0);
        }
        let bytes = self.parts.get(self.part)?.get(self.at..self.at + count)?;
        self.at += count;
        Some(bytes)
    }

    fn text(&mut self) -> Option<String> {
        let mut left = usize::from(u16_at(self.bytes(2)?, 0)?);
        let mut flags = *self.bytes(1)?.first()?;
        let rich = match flags & 8 {
            0 => 0,
            _ => usize::from(u16_at(self.bytes(2)?, 0)?),
        };
        let extra = match flags & 4 {
            0 => 0,
            _ => u32_at(self.bytes(4)?, 0)? as usize,
        };
        let mut text = String::new();
        while left > 0 {
            let part = *self.parts.get(self.part)?;
            if self.at >= part.len() {
                (self.part, self.at) = (self.part + 1, 1);
                flags = *self.parts.get(self.part)?.first()?;
                continue;
            }
            let width = usize::from(flags & 1) + 1;
            let here = ((part.len() - self.at) / width).min(left);
            if here == 0 {
                return None;
            }
            let letters = &part[self.at..self.at + here * width];
            match width {
                1 => text.extend(letters.iter().map(|b| char::from(*b))),
                _ => text.push_str(&wide(letters)),
            }
            self.at += here * width;
            left -= here;
        }
        self.skip(rich * 4 + extra)?;
        Some(text)
    }
}
