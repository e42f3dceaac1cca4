//! What a signal saw, as a sentence with its dates and numbers.
//!
//! Rule: every verdict explains itself; the words are in `losses.ftl`. Edge: gaps are told in whole days, limits rounded
//! down to the last day that is still usual.

use super::super::sentence::Sentence;
use super::{Evidence, Rhythm, Signal, Verdict};
use chrono::NaiveDate;

impl Signal {
    pub fn sentence(&self) -> Sentence {
        match &self.evidence {
            Evidence::Silence {
                gap_days,
                own,
                silent_days,
                limit_days,
            } => {
                let key = if *own {
                    "losses-evidence-own"
                } else {
                    "losses-evidence-firm"
                };
                silence(key, *gap_days, *silent_days, *limit_days)
            }
            Evidence::PastLimit {
                silent_days,
                limit_days,
            } => limited("losses-evidence-limit", *silent_days, *limit_days),
            Evidence::Inquiries { days } => row("losses-evidence-inquiries", days),
            Evidence::NoAnswers { days } => row("losses-evidence-no-answers", days),
            Evidence::VolumeDrop { days, sum, usual } => Sentence::new("losses-evidence-volume")
                .with("days", *days)
                .with("sum", *sum)
                .with("usual", *usual)
                .share("share", sum.minor as f64 / usual.minor.max(1) as f64),
            Evidence::ComplaintOpen {
                opened_on,
                open_days,
                limit_days,
            } => Sentence::new("losses-evidence-complaint-open")
                .with("day", *opened_on)
                .with("open", *open_days)
                .with("limit", *limit_days),
            Evidence::SilenceAfterProblem {
                opened_on,
                silent_days,
                limit_days,
            } => Sentence::new("losses-evidence-after-problem")
                .with("day", *opened_on)
                .with("silent", *silent_days)
                .with("limit", limit_days.floor()),
            Evidence::Told { day, words } => Sentence::new("losses-evidence-told")
                .with("day", *day)
                .with("words", words.as_str()),
            Evidence::Model { still_buys, limit } => Sentence::new("losses-evidence-model")
                .share("chance", *still_buys)
                .share("limit", *limit),
        }
    }
}

/// "Buys every 31 days; last order 20 days ago, limit 41"; of who has no rhythm of his own, how often clients buy.
pub(super) fn still_buying(rhythm: &Rhythm, verdict: &Verdict) -> Sentence {
    let key = match rhythm.own {
        true => "losses-evidence-buying",
        false => "losses-evidence-buying-firm",
    };
    silence(key, rhythm.gap_days, verdict.silent_days, verdict.limit_days)
}

/// "Last order 20 days ago, limit 45": by a fixed limit alone.
pub(super) fn within_limit(verdict: &Verdict) -> Sentence {
    limited("losses-evidence-limit", verdict.silent_days, verdict.limit_days)
}

/// Neither he nor anybody else has bought often enough to know what is usual.
pub(super) fn too_early(last_order: NaiveDate) -> Sentence {
    Sentence::new("losses-evidence-too-early").with("day", last_order)
}

fn silence(key: &str, gap: f64, silent: i64, limit: f64) -> Sentence {
    limited(key, silent, limit).with("gap", gap.round())
}

fn limited(key: &str, silent: i64, limit: f64) -> Sentence {
    Sentence::new(key).with("silent", silent).with("limit", limit.floor())
}

fn row(key: &str, days: &[NaiveDate]) -> Sentence {
    Sentence::new(key).with("count", days.len()).with("days", days)
}
