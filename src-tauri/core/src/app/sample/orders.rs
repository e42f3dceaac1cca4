//! Two years of orders, each client by his own rhythm, drawn by a small generator that is always seeded alike.

use chrono::{Days, NaiveDate};

/// How far back the orders go, in days.
pub const HISTORY: i64 = 730;

/// Pseudo-random numbers (xorshift64*): the same sample on the same day, on every machine.
pub struct Dice(u64);

impl Dice {
    pub fn new() -> Dice {
        Dice(0x9E37_79B9_7F4A_7C15)
    }

    fn throw(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    /// From `least` to `most`, both among them.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = (most - least).unsigned_abs() + 1;
        least + (self.throw() % span) as i64
    }

    /// One of a list that is not empty.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.between(0, of.len() as i64 - 1) as usize)
    }
}

/// How a client buys.
#[derive(Debug, Clone)]
pub struct Habit {
    pub gap: i64,
    /// Whole units of the plan's money.
    pub sum: i64,
    pub margin: f64,
    /// Days from today: the first order and the last one of the rhythm.
    pub first: i64,
    pub last: i64,
    /// Orders after the rhythm broke.
    pub late: Vec<i64>,
    /// Since this day he buys for a third of what was usual.
    pub less_since: Option<i64>,
    /// The last order but one was partly taken back.
    pub refund: bool,
}

/// An order of the sample before it has a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    pub client: usize,
    pub day: i64,
    pub sum: i64,
    pub margin: f64,
    /// It comes after the loss and is laid down when the case is open.
    pub late: bool,
}

/// The day so many days from today.
pub fn day(today: NaiveDate, offset: i64) -> NaiveDate {
    let days = Days::new(offset.unsigned_abs());
    let moved = if offset < 0 {
        today.checked_sub_days(days)
    } else {
        today.checked_add_days(days)
    };
    moved.unwrap_or(today)
}

/// The last order of a client who is lost for `lost_ago` days by a rhythm of `gap`.
pub fn last_before_loss(gap: i64, lost_ago: i64) -> i64 {
    -(lost_ago + (gap as f64 * 1.33).floor() as i64 + 1)
}

/// The orders of one client, oldest first. The gaps swing around his own so that their median stays it.
pub fn draw(dice: &mut Dice, client: usize, habit: &Habit) -> Vec<Drawn> {
    let mut days = vec![habit.last];
    let swing = dice.between(0, habit.gap / 6);
    for turn in 0.. {
        let gap = habit.gap + [-swing, 0, swing][turn % 3];
        let before = days.last().map_or(habit.first, |day| day - gap.max(1));
        if before < habit.first {
            break;
        }
        days.push(before);
    }
    days.reverse();
    let mut drawn: Vec<Drawn> = days
        .into_iter()
        .map(|day| order(dice, client, habit, day, false))
        .collect();
    if habit.refund && drawn.len() > 2 {
        let back = &drawn[drawn.len() - 2];
        let refund = Drawn {
            day: back.day + 2,
            sum: -back.sum / 5,
            ..back.clone()
        };
        drawn.insert(drawn.len() - 1, refund);
    }
    drawn.extend(habit.late.iter().map(|day| order(dice, client, habit, *day, true)));
    drawn
}

fn order(dice: &mut Dice, client: usize, habit: &Habit, day: i64, late: bool) -> Drawn {
    // A trial order after a loss is smaller than the usual one.
    let share = if habit.less_since.is_some_and(|since| day >= since) {
        dice.between(24, 36)
    } else if late {
        dice.between(62, 96)
    } else {
        dice.between(82, 118)
    };
    let margin = habit.margin + dice.between(-15, 15) as f64 / 1000.0;
    Drawn {
        client,
        day,
        sum: habit.sum * share / 100,
        margin,
        late,
    }
}
