//! Light evened out: how dark each dot is beside the paper around it.
//!
//! The paper is what most of a neighbourhood is; a lamp at one side or the shadow of a hand changes it slowly, ink quickly.

use super::picture::Gray;

/// The picture with the paper taken out: 0 is paper, 255 black. `block` dots are a neighbourhood.
pub fn evened(picture: &Gray, block: usize) -> Gray {
    let block = block.max(8);
    let (columns, rows) = (picture.width.div_ceil(block), picture.height.div_ceil(block));
    let seen: Vec<f32> = (0..rows * columns)
        .map(|at| paper_of(picture, (at % columns) * block, (at / columns) * block, block))
        .collect();
    let paper = Paper {
        columns,
        rows,
        block: block as f32,
        white: (0..rows * columns).map(|at| among(&seen, columns, rows, at)).collect(),
    };
    let mut dots = Vec::with_capacity(picture.dots.len());
    let mut whites = vec![0.0; picture.width];
    for (y, line) in picture.dots.chunks_exact(picture.width).enumerate() {
        paper.along(y, &mut whites);
        let darkness = line
            .iter()
            .zip(&whites)
            .map(|(dot, white)| 255.0 - 255.0 * f32::from(*dot) / white.max(12.0));
        dots.extend(darkness.map(|dark| dark.clamp(0.0, 255.0) as u8));
    }
    Gray {
        width: picture.width,
        height: picture.height,
        dots,
    }
}

/// What four fifths of a block are darker than.
fn paper_of(picture: &Gray, left: usize, top: usize, block: usize) -> f32 {
    let (right, bottom) = ((left + block).min(picture.width), (top + block).min(picture.height));
    let step = (block / 24).max(1);
    let mut counts = [0_u32; 256];
    let mut all = 0;
    for y in (top..bottom).step_by(step) {
        for dot in picture.dots[y * picture.width + left..y * picture.width + right]
            .iter()
            .step_by(step)
        {
            counts[usize::from(*dot)] += 1;
            all += 1;
        }
    }
    let mut seen = 0;
    let brightness = counts.iter().position(|count| {
        seen += count;
        seen * 5 >= all * 4
    });
    brightness.unwrap_or(255) as f32
}

/// A block full of ink takes the paper of its neighbours: of the nine the third brightest, or its own.
fn among(seen: &[f32], columns: usize, rows: usize, at: usize) -> f32 {
    let (x, y) = (at % columns, at / columns);
    let mut near: Vec<f32> = Vec::with_capacity(9);
    for row in y.saturating_sub(1)..(y + 2).min(rows) {
        near.extend(&seen[row * columns + x.saturating_sub(1)..row * columns + (x + 2).min(columns)]);
    }
    near.sort_by(f32::total_cmp);
    near[near.len() - 1 - near.len() / 4].max(seen[at])
}

struct Paper {
    columns: usize,
    rows: usize,
    block: f32,
    white: Vec<f32>,
}

impl Paper {
    /// The paper of one line of dots, smooth between the middles of the blocks.
    fn along(&self, y: usize, whites: &mut [f32]) {
        let place = |at: usize, count: usize| {
            let along = ((at as f32 + 0.5) / self.block - 0.5).clamp(0.0, (count - 1) as f32);
            let first = along as usize;
            (first, (first + 1).min(count - 1), along - first as f32)
        };
        let (upper, lower, u) = place(y, self.rows);
        for (x, white) in whites.iter_mut().enumerate() {
            let (left, right, t) = place(x, self.columns);
            let of = |row: usize| {
                let row = &self.white[row * self.columns..];
                row[left] * (1.0 - t) + row[right] * t
            };
            *white = of(upper) * (1.0 - u) + of(lower) * u;
        }
    }
}
