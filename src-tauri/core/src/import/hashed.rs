//! Texts known again by a number made of them.
//!
//! A million numbers of orders are kept as eight bytes each. The number is made eight bytes at a time by a mixing that loses nothing
//! (shifts and products that can be undone), so that short texts never fall together. Edge: it does not withstand somebody who makes two texts fall together on purpose; he would only lose
//! rows of his own file.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// Keys are hashes already.
pub type Hashed<V> = HashMap<u64, V, BuildHasherDefault<AsItIs>>;

#[derive(Default)]
pub struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes
            .iter()
            .for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }
    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

struct Mixed(u64);

const FACTOR: u64 = 0xD6E8_FEB8_6659_FD93;
const START: u64 = 0x9E37_79B9_7F4A_7C15;

impl Mixed {
    fn add(&mut self, part: u64) {
        let mut mixed = self.0.wrapping_add(START) ^ part;
        mixed = (mixed ^ mixed >> 32).wrapping_mul(FACTOR);
        mixed = (mixed ^ mixed >> 32).wrapping_mul(FACTOR);
        self.0 = mixed ^ mixed >> 32;
    }
}

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.add(u64::from_le_bytes(*word)));
        let mut last = [0_u8; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last).rotate_left(8) ^ (bytes.len() as u64) << 3);
    }
    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }
    fn write_u32(&mut self, number: u32) {
        self.add(u64::from(number));
    }
    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }
}

pub fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut mixed = Mixed(0);
    value.hash(&mut mixed);
    mixed.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn numbers_that_differ_little_are_known_apart() {
        let texts = (0..200_000).map(|number| format!("{number}"));
        let others = (0..200_000).map(|number| format!("C{number:07}"));
        let hashes: HashSet<u64> = texts.chain(others).map(|text| hash(text.as_str())).collect();
        assert_eq!(hashes.len(), 400_000);
        // What a map spreads them by: their lowest bits and their highest.
        let low: HashSet<u64> = hashes.iter().map(|hash| hash % 1_024).collect();
        let high: HashSet<u64> = hashes.iter().map(|hash| hash >> 54).collect();
        assert_eq!((low.len(), high.len()), (1_024, 1_024));
        assert_ne!(hash(&("ab", "c")), hash(&("a", "bc")));
        assert_ne!(hash("a"), hash("a\0"));
    }
}
