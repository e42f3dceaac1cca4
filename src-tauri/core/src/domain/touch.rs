//! Touches: the planned chain of contacts and what stops it (method, section 7).
//!
//! Default chain: day 0 a call or a visit by another person, day 3 the letter by courier, day 10 a call, day 30 the offer.
//! Fresh losses (up to 30 days) begin with a call; later a call alone does not help and the chain begins with the letter.
//! A hot case waits its pause first. Edge: the chain is a plan, any of its days may be moved.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Channel {
    Call,
    Letter,
    Visit,
    Email,
    Gift,
    Event,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Outcome {
    NoAnswer,
    Answered,
    Refused,
    Thinks,
    Promised,
    /// He said he has ordered. The return is made by the order itself, when it arrives (rule 11).
    Ordered,
    /// A letter or a gift reached him.
    Delivered,
}

/// What a planned touch is about; the Fluent key is `touch-about-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum About {
    ExitInterview,
    ApologyLetter,
    AfterLetter,
    Offer,
    News,
}

impl About {
    pub fn name(self) -> &'static str {
        match self {
            About::ExitInterview => "exit-interview",
            About::ApologyLetter => "apology-letter",
            About::AfterLetter => "after-letter",
            About::Offer => "offer",
            About::News => "news",
        }
    }
}

/// News to somebody who refused: at most once in so many days.
pub const NEWS_PAUSE_DAYS: u64 = 90;
/// Up to so many days after the loss a call alone helps.
pub const CALL_HELPS_DAYS: i64 = 30;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    pub channel: Channel,
    pub about: About,
    pub on: NaiveDate,
}

/// From the letter's day to the call after it.
const CALL_AFTER_LETTER_DAYS: u64 = 7;

/// When he is asked what he says of a letter that went on a day.
pub fn asked_after(handed_on: NaiveDate) -> NaiveDate {
    handed_on
        .checked_add_days(Days::new(CALL_AFTER_LETTER_DAYS))
        .unwrap_or(handed_on)
}

/// What the chain begins with.
pub fn first(days_since_loss: i64) -> Channel {
    if days_since_loss <= CALL_HELPS_DAYS {
        Channel::Call
    } else {
        Channel::Visit
    }
}

/// The default chain from `today`; `pause_until` of a hot case moves all of it.
pub fn chain(today: NaiveDate, days_since_loss: i64, pause_until: Option<NaiveDate>) -> [Planned; 4] {
    let start = pause_until.filter(|day| *day > today).unwrap_or(today);
    let on = |days: u64| start.checked_add_days(Days::new(days)).unwrap_or(start);
    [
        Planned {
            channel: first(days_since_loss),
            about: About::ExitInterview,
            on: on(0),
        },
        Planned {
            channel: Channel::Letter,
            about: About::ApologyLetter,
            on: on(3),
        },
        Planned {
            channel: Channel::Call,
            about: About::AfterLetter,
            on: asked_after(on(3)),
        },
        Planned {
            channel: Channel::Letter,
            about: About::Offer,
            on: on(30),
        },
    ]
}

/// What the chain asks of the driver and of the firm: time, letters by courier, visits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effort {
    pub minutes: i64,
    pub letters: i64,
    pub visits: i64,
}

impl Effort {
    /// What touches of these channels ask together.
    pub fn of(channels: impl IntoIterator<Item = Channel>, minutes: Minutes) -> Effort {
        channels.into_iter().fold(Effort::default(), |effort, channel| Effort {
            minutes: effort.minutes + minutes.of(channel),
            letters: effort.letters + i64::from(channel == Channel::Letter),
            visits: effort.visits + i64::from(channel == Channel::Visit),
        })
    }
}

/// How long a touch takes the driver, in minutes: a talk on the phone with what is noted after it, a letter written by hand and
/// handed over, a visit with the way there and back. The firm's own figures; the method names none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes {
    pub call: i64,
    pub writing: i64,
    pub visit: i64,
}

impl Minutes {
    fn of(self, channel: Channel) -> i64 {
        match channel {
            Channel::Call | Channel::Email => self.call,
            Channel::Letter | Channel::Gift => self.writing,
            Channel::Visit | Channel::Event => self.visit,
        }
    }
}

/// Of the default chain that begins so many days after the loss: who was lost long ago costs a visit instead of a call.
pub fn effort(days_since_loss: i64, minutes: Minutes) -> Effort {
    let chain = chain(NaiveDate::default(), days_since_loss, None);
    Effort::of(chain.iter().map(|touch| touch.channel), minutes)
}

/// What an outcome does to the rest of the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The chain goes on as planned.
    GoOn,
    /// He said no: accepted without pressure, one line of news not before this day.
    KeepInTouch(NaiveDate),
}

pub fn after(outcome: Outcome, day: NaiveDate) -> Next {
    match outcome {
        Outcome::Refused => Next::KeepInTouch(day.checked_add_days(Days::new(NEWS_PAUSE_DAYS)).unwrap_or(day)),
        _ => Next::GoOn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_default_chain_is_day_0_3_10_and_30() {
        let days: Vec<i64> = chain(day("2026-11-01"), 10, None)
            .iter()
            .map(|t| (t.on - day("2026-11-01")).num_days())
            .collect();
        assert_eq!(days, [0, 3, 10, 30]);
    }

    #[test]
    fn a_call_alone_does_not_help_after_a_month() {
        assert_eq!(chain(day("2026-11-01"), 30, None)[0].channel, Channel::Call);
        assert_eq!(chain(day("2026-11-01"), 31, None)[0].channel, Channel::Visit);
    }

    #[test]
    fn who_was_lost_long_ago_costs_a_visit_instead_of_a_call() {
        let ours = Minutes {
            call: 15,
            writing: 30,
            visit: 90,
        };
        let fresh = effort(30, ours);
        assert_eq!(
            (fresh.minutes, fresh.letters, fresh.visits),
            (90, 2, 0),
            "15 + 30 + 15 + 30"
        );
        let old = effort(31, ours);
        assert_eq!((old.minutes, old.letters, old.visits), (165, 2, 1), "90 + 30 + 15 + 30");
    }

    #[test]
    fn a_hot_case_waits_before_the_first_touch() {
        assert_eq!(
            chain(day("2026-11-01"), 2, Some(day("2026-11-15")))[0].on,
            day("2026-11-15")
        );
    }

    #[test]
    fn a_refusal_is_accepted_and_left_in_peace_for_ninety_days() {
        assert_eq!(
            after(Outcome::Refused, day("2026-11-26")),
            Next::KeepInTouch(day("2027-02-24"))
        );
    }
}
