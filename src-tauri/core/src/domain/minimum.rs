//! The lowest point of a smooth function of a few parameters: the simplex of J. A. Nelder and R. Mead (The Computer
//! Journal 7, 1965), begun anew where it stopped until that brings nothing more, since a simplex can fold up early.
//!
//! Near the bottom, and where the slope is known, the way is shorter downhill: quasi-Newton steps after C. G. Broyden,
//! R. Fletcher, D. Goldfarb and D. F. Shanno (1970; J. Nocedal and S. Wright, Numerical Optimization, chapter 6).
//!
//! Rule: the same function and start give the same answer; a value that is not a number counts as infinitely high, which
//! is also how a caller forbids a region. Edge: no bounds, and a local minimum is all it promises.

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

/// How the slope turns, as inverse curvature: symmetric, and what a next search near by may begin with.
pub type Bend<const N: usize> = [[f64; N]; N];

/// A slope so gentle in every direction, for values of about the size of one, is level ground.
const LEVEL: f64 = 1e-9;
/// What sums of many logarithms lose, as a share of them.
const ROUNDING: f64 = 1e-11;
const DOWNHILL_STEPS: usize = 60;
const HALVINGS: usize = 30;

/// Downhill from a start that is close, by a function that tells its value and its slope, and no farther from 0 than `walls`
/// either way: where the ground still falls at a wall, it goes on along it. `None` where the ground is not level after so many
/// steps, for the simplex to go on with.
pub fn downhill<const N: usize>(
    f: impl Fn(&[f64; N]) -> (f64, [f64; N]),
    start: [f64; N],
    bend: Option<Bend<N>>,
    walls: [f64; N],
) -> Option<(Lowest<N>, Bend<N>)> {
    let mut bend = bend.unwrap_or_else(plain);
    let mut held = [false; N];
    let (mut at, (mut value, mut slope)) = (start, f(&start));
    for _ in 0..DOWNHILL_STEPS {
        let level = LEVEL * value.abs().max(1.0);
        if !value.is_finite() {
            return None;
        }
        let outward = |axis: usize, way: f64| at[axis].abs() >= walls[axis] && at[axis] * way > 0.0;
        if (0..N).any(|axis| held[axis] && !outward(axis, -slope[axis])) {
            (held, bend) = ([false; N], plain());
        }
        for axis in 0..N {
            if !held[axis] && outward(axis, -slope[axis]) {
                bend = held_at(&bend, axis);
                held[axis] = true;
            }
        }
        let free = std::array::from_fn(|axis| if held[axis] { 0.0 } else { slope[axis] });
        if free.iter().all(|part: &f64| part.abs() <= level) {
            let settled = true;
            (0..N)
                .filter(|axis| held[*axis])
                .for_each(|axis| bend[axis][axis] = 1.0);
            return Some((Lowest { at, value, settled }, bend));
        }
        let down = times(&bend, &free).map(|part| -part);
        // A way that would leave the ground at once stays beside the wall.
        let mut way = std::array::from_fn(|axis| if outward(axis, down[axis]) { 0.0 } else { down[axis] });
        if dot(&way, &free) >= 0.0 {
            (held, bend, way) = ([false; N], plain(), free.map(|part| -part));
        }
        let to_wall = |axis: usize| (walls[axis].copysign(way[axis]) - at[axis]) / way[axis];
        let until = (0..N).filter(|axis| way[*axis] != 0.0).map(to_wall).fold(1.0, f64::min);
        let way = way.map(|part| part * until);
        let inside = |at: [f64; N]| std::array::from_fn(|axis| at[axis].clamp(-walls[axis], walls[axis]));
        let (next, (next_value, next_slope)) = shorter_until_lower(&f, inside, &at, value, way, dot(&way, &free))?;
        let step: [f64; N] = std::array::from_fn(|axis| next[axis] - at[axis]);
        let turn: [f64; N] = std::array::from_fn(|axis| {
            if held[axis] {
                0.0
            } else {
                next_slope[axis] - slope[axis]
            }
        });
        bend = turned(&bend, &step, &turn);
        (at, value, slope) = (next, next_value, next_slope);
    }
    None
}

fn plain<const N: usize>() -> Bend<N> {
    std::array::from_fn(|row| std::array::from_fn(|column| f64::from(u8::from(row == column))))
}

/// The bend of the ground along a wall: as it is where this parameter stays what it is.
fn held_at<const N: usize>(bend: &Bend<N>, wall: usize) -> Bend<N> {
    let across = bend[wall];
    std::array::from_fn(|row| {
        std::array::from_fn(|column| match row == wall || column == wall {
            true => 0.0,
            false => bend[row][column] - across[row] * across[column] / across[wall],
        })
    })
}

type Told<const N: usize> = (f64, [f64; N]);

/// Half of the way, and half of it again, until it leads down enough for how steep it began.
fn shorter_until_lower<const N: usize>(
    f: &impl Fn(&[f64; N]) -> Told<N>,
    inside: impl Fn([f64; N]) -> [f64; N],
    at: &[f64; N],
    value: f64,
    way: [f64; N],
    steep: f64,
) -> Option<([f64; N], Told<N>)> {
    let mut share = 1.0;
    for _ in 0..HALVINGS {
        let next = inside(std::array::from_fn(|axis| at[axis] + way[axis] * share));
        let told = f(&next);
        // So close to the bottom the sums of many logarithms differ by their rounding alone, and the slope tells what they no
        // longer do: it may not rise again more than it fell (W. Hager and H. Zhang, SIAM J. Optim. 16, 2005).
        let lower = told.0 <= value + 1e-4 * share * steep;
        let as_low = told.0 <= value + ROUNDING * value.abs() && dot(&told.1, &way) <= -(1.0 - 2e-4) * steep;
        if lower || as_low {
            return Some((next, told));
        }
        share /= 2.0;
    }
    None
}

/// The bend after a step along which the slope has turned so.
fn turned<const N: usize>(bend: &Bend<N>, step: &[f64; N], turn: &[f64; N]) -> Bend<N> {
    let along = dot(step, turn);
    // Not a valley along this step: what was known of the bend stays.
    if along <= 1e-18 {
        return *bend;
    }
    let bent = times(bend, turn);
    let twice = 1.0 + dot(turn, &bent) / along;
    std::array::from_fn(|row| {
        std::array::from_fn(|column| {
            let mixed = bent[row] * step[column] + step[row] * bent[column];
            bend[row][column] + (twice * step[row] * step[column] - mixed) / along
        })
    })
}

fn times<const N: usize>(bend: &Bend<N>, vector: &[f64; N]) -> [f64; N] {
    std::array::from_fn(|row| dot(&bend[row], vector))
}

fn dot<const N: usize>(one: &[f64; N], other: &[f64; N]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
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

    /// Its height and its slope.
    fn valley(at: &[f64; 2]) -> (f64, [f64; 2]) {
        let (x, y) = (at[0], at[1]);
        let bent = y - x * x;
        (
            (1.0 - x).powi(2) + 100.0 * bent * bent,
            [-2.0 * (1.0 - x) - 400.0 * x * bent, 200.0 * bent],
        )
    }

    const OPEN: [f64; 2] = [f64::INFINITY; 2];

    #[test]
    fn downhill_it_comes_to_the_bottom_of_the_same_valley() {
        let (found, _) = downhill(valley, [-1.2, 1.0], None, OPEN).unwrap();
        assert!(
            (found.at[0] - 1.0).abs() < 1e-8 && (found.at[1] - 1.0).abs() < 1e-8,
            "{found:?}"
        );
    }

    #[test]
    fn with_the_bend_of_a_search_near_by_few_steps_are_enough() {
        let steps = std::cell::Cell::new(0);
        let counted = |at: &[f64; 2]| {
            steps.set(steps.get() + 1);
            valley(at)
        };
        let (found, bend) = downhill(counted, [-1.2, 1.0], None, OPEN).unwrap();
        let far = steps.replace(0);
        downhill(counted, found.at.map(|part| part + 0.01), Some(bend), OPEN).unwrap();
        assert!(steps.get() < far / 2, "{} steps instead of {far}", steps.get());
    }

    #[test]
    fn where_the_ground_falls_beyond_a_wall_it_ends_at_the_lowest_point_of_the_wall() {
        // The valley's floor is y = x², so that with x held at 0.8 the lowest y is 0.64, and with y at 0.5 x is near its root.
        let steps = std::cell::Cell::new(0);
        let counted = |at: &[f64; 2]| {
            assert!(at[0].abs() <= 0.8, "{at:?}");
            steps.set(steps.get() + 1);
            valley(at)
        };
        let (found, _) = downhill(counted, [-0.5, 0.2], None, [0.8, f64::INFINITY]).unwrap();
        assert_eq!(found.at[0], 0.8);
        assert!((found.at[1] - 0.64).abs() < 1e-8, "{found:?}");
        assert!(steps.get() < 80, "{} steps", steps.get());
        let by_simplex = lowest(
            |at: &[f64; 2]| if at[1].abs() > 0.5 { f64::NAN } else { valley(at).0 },
            [-0.5, 0.2],
            0.5,
        );
        let (found, _) = downhill(valley, [-0.5, 0.2], None, [f64::INFINITY, 0.5]).unwrap();
        assert_eq!(found.at[1], 0.5);
        assert!(found.value <= by_simplex.value + 1e-9, "{found:?} {by_simplex:?}");
    }

    #[test]
    fn a_wall_is_left_again_where_the_ground_falls_inward() {
        let bowl = |at: &[f64; 2]| {
            let far = [at[0] - 0.2, at[1] - 0.3];
            let mixed = 1.8 * far[0] * far[1];
            let value = far[0] * far[0] + far[1] * far[1] - mixed;
            (value, [2.0 * far[0] - 1.8 * far[1], 2.0 * far[1] - 1.8 * far[0]])
        };
        let (found, _) = downhill(bowl, [-1.0, 1.0], None, [1.0, 1.0]).unwrap();
        assert!(
            (found.at[0] - 0.2).abs() < 1e-7 && (found.at[1] - 0.3).abs() < 1e-7,
            "{found:?}"
        );
    }

    #[test]
    fn where_there_is_no_bottom_none_is_found() {
        assert_eq!(
            downhill(|at: &[f64; 1]| (-at[0], [-1.0]), [0.0], None, [f64::INFINITY]),
            None
        );
        assert_eq!(
            downhill(|_: &[f64; 1]| (f64::NAN, [f64::NAN]), [0.0], None, [1.0]),
            None
        );
    }
}
