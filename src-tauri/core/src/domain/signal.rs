//! The seven signals by which a client shows that he is going or gone, and what he counts as (method, section 3).
//!
//! Each signal is a function from what the records say of one client to what it saw, with the day and the numbers that
//! prove it. [`judge`] reads them together; what it needs of the orders is a [`History`], which can be kept. Rule: only silence (S1), a quarrel (S5) or his own word (S6) make a loss. Who
//! merely asks for prices (S2), does not answer (S3), buys less (S4) or is doubted by the model (S7) while his rhythm
//! still holds is sleeping: one calls him, and no loss is written against anybody. An order placed after the event puts
//! every signal but S4 out. Edge: why he leaves is not known here; that is the interview's.

mod events;
mod evidence;
mod history;
mod judgement;
mod silence;

pub use events::{Approach, Complaint, Inquiry, Told};
pub use history::{History, Volume};
pub use judgement::{Judgement, judge};
pub use silence::{OWN_RHYTHM_DAYS, Rhythm, Thresholds, Verdict, gaps, median, rhythm, verdict};

use super::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Standing {
    Buying,
    Sleeping,
    Lost,
    /// Gone by his own decision: unhappy, or he said so.
    Left,
}

impl Standing {
    /// The loss date, of the day since which he is as he is; `None` for who is not lost.
    pub fn lost_on(self, since: Option<NaiveDate>) -> Option<NaiveDate> {
        since.filter(|_| matches!(self, Standing::Lost | Standing::Left))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(rename = "SignalCode"))]
pub enum Code {
    S1,
    S2,
    S3,
    S4,
    S5,
    S6,
    S7,
}

impl Code {
    pub const ALL: [Code; 7] = [Code::S1, Code::S2, Code::S3, Code::S4, Code::S5, Code::S6, Code::S7];

    pub fn named(name: &str) -> Option<Code> {
        Code::ALL.into_iter().find(|code| code.name() == name)
    }

    /// As the records write it.
    pub fn name(self) -> &'static str {
        match self {
            Code::S1 => "S1",
            Code::S2 => "S2",
            Code::S3 => "S3",
            Code::S4 => "S4",
            Code::S5 => "S5",
            Code::S6 => "S6",
            Code::S7 => "S7",
        }
    }
}

/// Limits of the firm or of a group of its clients; the defaults are the method's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    pub silence: Thresholds,
    /// S2: days with an inquiry that brought no order, in a row.
    pub inquiries_in_row: usize,
    /// S3: touches without an answer, in a row.
    pub no_answers_in_row: usize,
    /// S4: the share of the usual below which a window's sum falls.
    pub volume_share: f64,
    /// S4: the shortest window, in days.
    pub volume_days: i64,
    /// S5: days a complaint may stay open.
    pub complaint_days: i64,
    /// S7: the chance that he still buys below which one looks after him.
    pub still_buys: f64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            silence: Thresholds::default(),
            inquiries_in_row: 3,
            no_answers_in_row: 3,
            volume_share: 0.5,
            volume_days: 60,
            complaint_days: 7,
            still_buys: 0.25,
        }
    }
}

/// What the records say of one client beside his orders. Lists may be in any order and reach into the future; what is
/// dated after today is not read.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Facts<'a> {
    pub inquiries: &'a [Inquiry],
    pub approaches: &'a [Approach],
    pub complaints: &'a [Complaint],
    pub told: Option<&'a Told>,
    /// P(alive) of the buying model; `None` when the firm has too few repeat clients for one.
    pub still_buys: Option<f64>,
}

/// What a signal saw. Its sentence is [`Signal::sentence`].
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    pub code: Code,
    /// The day the signal dates the loss by: the limit's for S1, the last event's otherwise.
    pub day: NaiveDate,
    pub evidence: Evidence,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    Silence {
        gap_days: f64,
        own: bool,
        silent_days: i64,
        limit_days: f64,
    },
    /// By a fixed limit, where there is no gap to tell of.
    PastLimit {
        silent_days: i64,
        limit_days: f64,
    },
    Inquiries {
        days: Vec<NaiveDate>,
    },
    NoAnswers {
        days: Vec<NaiveDate>,
    },
    VolumeDrop {
        days: i64,
        sum: Money,
        usual: Money,
    },
    ComplaintOpen {
        opened_on: NaiveDate,
        open_days: i64,
        limit_days: i64,
    },
    SilenceAfterProblem {
        opened_on: NaiveDate,
        silent_days: i64,
        limit_days: f64,
    },
    Told {
        day: NaiveDate,
        words: String,
    },
    Model {
        still_buys: f64,
        limit: f64,
    },
}
