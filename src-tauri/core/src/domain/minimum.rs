//! The lowest point of a smooth function of a few parameters: the simplex of J. A. Nelder and R. Mead (The Computer
//! Journal 7, 1965), begun anew where it stopped until that brings nothing more, since a simplex can fold up early.
//!
//! Rule: the same function and start give the same answer; a value that is not a number counts as infinitely high, which
//! is also how a caller forbids a region. Edge: no derivatives, no bounds, and a local minimum is all it promises.

/// Where a search ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Lowest<const N: usize> {
    pub at: [f64; N],
    pub value: f64,
    /// False when it still went down as the rounds ran out.
    pub settled: bool,
}

/// A simplex whose values differ by less, relative to their size, has arrived.
const CLOSE: f64 = 1e-12;
/// A new beginning that gains less than this is the last one.
const NOTHING: f64 = 1e-10;
const STEPS: usize = 800;
const ROUNDS: usize = 8;

/// The lowest point near `start`; `step` is the width of the first simplex.
pub fn lowest<const N: usize>(f: impl Fn(&[f64; N]) -> f64, start: [f64; N], step: f64) -> Lowest<N> {
    let f = |at: &[f64; N]| Some(f(at)).filter(|value| !value.is_nan()).unwrap_or(f64::INFINITY);
    let (mut at, mut value) = fall(&f, start, step);
    let mut settled = false;
    for _ in 1..ROUNDS {
        let (next_at, next) = fall(&f, at, step / 8.0);
        settled = next.is_finite() && value - next <= NOTHING * next.abs().max(1.0);
        (at, value) = (next_at, next);
        if settled {
            break;
        }
    }
    Lowest { at, value, settled }
}

/// One simplex; never ends higher than it began.
fn fall<const N: usize>(f: &impl Fn(&[f64; N]) -> f64, start: [f64; N], step: f64) -> ([f64; N], f64) {
    let mut corners = vec![(f(&start), start)];
    for axis in 0..N {
        let mut corner = start;
        corner[axis] += step;
        corners.push((f(&corner), corner));
    }
    for _ in 0..STEPS {
        corners.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (best, (worst, far)) = (corners[0].0, corners[N]);
        if worst - best <= CLOSE * best.abs().max(1.0) {
            break;
        }
        let middle: [f64; N] =
            std::array::from_fn(|axis| corners[..N].iter().map(|(_, at)| at[axis]).sum::<f64>() / N as f64);
        let along = |share: f64| -> (f64, [f64; N]) {
            let at = std::array::from_fn(|axis| middle[axis] + share * (far[axis] - middle[axis]));
            (f(&at), at)
        };
        let reflected = along(-1.0);
        let next = if reflected.0 < best {
            let expanded = along(-2.0);
            Some(if expanded.0 < reflected.0 { expanded } else { reflected })
        } else if reflected.0 < corners[N - 1].0 {
            Some(reflected)
        } else {
            let contracted = along(if reflected.0 < worst { -0.5 } else { 0.5 });
            Some(contracted).filter(|contracted| contracted.0 < worst.min(reflected.0))
        };
        match next {
            Some(corner) => corners[N] = corner,
            None => {
                let nearest = corners[0].1;
                for (value, at) in &mut corners[1..] {
                    *at = std::array::from_fn(|axis| (at[axis] + nearest[axis]) / 2.0);
                    *value = f(at);
                }
            }
        }
    }
    corners.sort_by(|a, b| a.0.total_cmp(&b.0));
    (corners[0].1, corners[0].0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_the_bottom_of_rosenbrock_s_bent_valley() {
        let valley = |at: &[f64; 2]| (1.0 - at[0]).powi(2) + 100.0 * (at[1] - at[0] * at[0]).powi(2);
        let found = lowest(valley, [-1.2, 1.0], 0.5);
        assert!(found.settled);
        assert!(
            (found.at[0] - 1.0).abs() < 1e-5 && (found.at[1] - 1.0).abs() < 1e-5,
            "{found:?}"
        );
    }

    #[test]
    fn it_finds_the_bottom_in_four_dimensions() {
        let bowl = |at: &[f64; 4]| -> f64 { (0..4).map(|i| (i + 1) as f64 * (at[i] - i as f64).powi(2)).sum::<f64>() };
        let found = lowest(bowl, [5.0; 4], 1.0);
        for axis in 0..4 {
            assert!((found.at[axis] - axis as f64).abs() < 1e-5, "{found:?}");
        }
    }

    #[test]
    fn where_the_function_is_no_number_it_does_not_go() {
        let root = |at: &[f64; 1]| if at[0] < 0.0 { f64::NAN } else { (at[0] - 0.25).powi(2) };
        assert!((lowest(root, [2.0], 1.0).at[0] - 0.25).abs() < 1e-6);
    }
}
