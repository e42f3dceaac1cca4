//! Smooth noise: the unsteadiness of a hand.
//!
//! A hand does not jitter, it drifts: neighbouring strokes err together. So every deviation is value noise, smooth along
//! the line or over the page, and every kind of deviation has its own channel. The same seed gives the same hand, on every
//! machine: what is not exact by the standard of floating-point numbers is taken from `libm`, not from the system.

#[derive(Debug, Clone, Copy)]
pub struct Noise {
    seed: u64,
}

impl Noise {
    pub fn new(seed: u64) -> Noise {
        Noise {
            seed: mix(seed ^ 0x5bf0_3635_d1f2_a3c9),
        }
    }

    /// A number from 0 to 1 for one thing among many, unrelated to its neighbours.
    pub fn pick(&self, channel: u32, index: i64) -> f32 {
        unit(mix(self.seed ^ mix((u64::from(channel) << 48) ^ (index as u64))))
    }

    /// From −1 to 1, smooth in `x`, with about one swing per unit.
    pub fn along(&self, channel: u32, x: f32) -> f32 {
        let cell = x.floor();
        let t = ease(x - cell);
        let left = self.pick(channel, cell as i64);
        let right = self.pick(channel, cell as i64 + 1);
        (left + (right - left) * t) * 2.0 - 1.0
    }

    /// From −1 to 1, smooth in both directions of the page.
    pub fn over(&self, channel: u32, x: f32, y: f32) -> f32 {
        let (cell_x, cell_y) = (x.floor(), y.floor());
        let (t, u) = (ease(x - cell_x), ease(y - cell_y));
        let corner = |dx: i64, dy: i64| {
            let row = (cell_y as i64 + dy) & 0xff_ffff;
            let column = (cell_x as i64 + dx) & 0xff_ffff;
            self.pick(channel, (row << 24) | column)
        };
        let upper = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * t;
        let lower = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * t;
        (upper + (lower - upper) * u) * 2.0 - 1.0
    }
}

/// Quintic ease, so that slopes and bends are continuous from cell to cell.
fn ease(t: f32) -> f32 {
    t * t * t * (t * (t * 6.0 - 15.0) + 10.0)
}

fn unit(bits: u64) -> f32 {
    (bits >> 40) as f32 / (1u64 << 24) as f32
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
fn mix(bits: u64) -> u64 {
    let bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hand_drifts_and_never_jumps() {
        let noise = Noise::new(7);
        for step in 0..4000 {
            let x = step as f32 / 100.0;
            assert!((noise.along(1, x) - noise.along(1, x + 0.01)).abs() < 0.05);
            assert!((noise.over(2, x, 3.3) - noise.over(2, x + 0.01, 3.3)).abs() < 0.05);
        }
    }

    #[test]
    fn another_seed_is_another_unsteadiness() {
        assert_ne!(Noise::new(1).along(1, 0.5), Noise::new(2).along(1, 0.5));
        assert_eq!(Noise::new(1).along(1, 0.5), Noise::new(1).along(1, 0.5));
    }
}
