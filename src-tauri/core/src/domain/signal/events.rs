//! Signals of what happened beside the orders: S2 inquiries without orders, S3 no answer, S5 unhappy, S6 told us.
//!
//! Rule: a row is broken by anything that shows the client alive. An order ends all four. Edge: how many inquiries one
//! makes before an order is usual differs by trade; the number is the firm's to set.

use super::super::touch::Outcome;
use super::{Code, Evidence, Limits, Signal, Standing, Verdict};
use chrono::NaiveDate;

/// The client asked for a price or stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inquiry {
    pub day: NaiveDate,
    /// The records tie an order to it.
    pub brought_order: bool,
}

/// We turned to the client: a call, a letter, a visit that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approach {
    pub day: NaiveDate,
    pub outcome: Outcome,
}

impl Approach {
    /// That a letter has reached him is no answer yet; a refusal is one.
    fn was_answered(&self) -> bool {
        match self.outcome {
            Outcome::NoAnswer | Outcome::Delivered => false,
            Outcome::Answered | Outcome::Refused | Outcome::Thinks | Outcome::Promised | Outcome::Ordered => true,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Complaint {
    pub opened_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    /// The day of the problem order, when the complaint names one.
    pub order_on: Option<NaiveDate>,
}

/// The client said he is leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub day: NaiveDate,
    pub words: String,
}

/// S2: that many days in a row with an inquiry and no order. An order on the day of an inquiry or later answers it.
pub(super) fn inquiries_without_orders(
    inquiries: &[Inquiry],
    last_order: Option<NaiveDate>,
    limits: &Limits,
    today: NaiveDate,
) -> Option<Signal> {
    let answered = inquiries
        .iter()
        .filter(|inquiry| inquiry.brought_order && inquiry.day <= today);
    let since = answered.map(|inquiry| inquiry.day).chain(last_order).max();
    let days = row(inquiries.iter().map(|inquiry| inquiry.day), since, today);
    seen(Code::S2, days, limits.inquiries_in_row, |days| Evidence::Inquiries {
        days,
    })
}

/// S3: that many touches in a row without an answer. An order or an inquiry after them is an answer too.
pub(super) fn no_answer(
    approaches: &[Approach],
    inquiries: &[Inquiry],
    last_order: Option<NaiveDate>,
    limits: &Limits,
    today: NaiveDate,
) -> Option<Signal> {
    let answers = approaches
        .iter()
        .filter(|approach| approach.was_answered())
        .map(|approach| approach.day);
    let asked = inquiries.iter().map(|inquiry| inquiry.day);
    let since = answers.chain(asked).filter(|day| *day <= today).chain(last_order).max();
    let days = row(approaches.iter().map(|approach| approach.day), since, today);
    seen(Code::S3, days, limits.no_answers_in_row, |days| Evidence::NoAnswers {
        days,
    })
}

/// S5: a complaint open longer than the limit since which he has not ordered, or the silence of S1 after an order that
/// he complained of. A client who complains and orders on has not left: his complaint is mended by whoever serves him.
pub(super) fn unhappy(
    complaints: &[Complaint],
    last_order: Option<NaiveDate>,
    silence: Option<&Verdict>,
    limits: &Limits,
    today: NaiveDate,
) -> Option<Signal> {
    let still_counts = |complaint: &&Complaint| {
        complaint.opened_on <= today && last_order.is_none_or(|order| order <= complaint.opened_on)
    };
    let open_days = |complaint: &Complaint| (today - complaint.opened_on).num_days();
    let too_long = |complaint: &&Complaint| {
        complaint.closed_on.is_none_or(|closed| closed > today) && open_days(complaint) > limits.complaint_days
    };
    if let Some(open) = complaints
        .iter()
        .filter(still_counts)
        .filter(too_long)
        .max_by_key(|complaint| complaint.opened_on)
    {
        let evidence = Evidence::ComplaintOpen {
            opened_on: open.opened_on,
            open_days: open_days(open),
            limit_days: limits.complaint_days,
        };
        return Some(Signal {
            code: Code::S5,
            day: open.opened_on,
            evidence,
        });
    }
    let silence = silence.filter(|verdict| verdict.standing == Standing::Lost)?;
    let of_the_last_order = complaints
        .iter()
        .filter(still_counts)
        .filter(|complaint| complaint.order_on.is_none_or(|order| Some(order) == last_order))
        .max_by_key(|complaint| complaint.opened_on)?;
    let evidence = Evidence::SilenceAfterProblem {
        opened_on: of_the_last_order.opened_on,
        silent_days: silence.silent_days,
        limit_days: silence.limit_days,
    };
    Some(Signal {
        code: Code::S5,
        day: of_the_last_order.opened_on,
        evidence,
    })
}

/// S6: he said he is leaving, and has not ordered since.
pub(super) fn told_us(told: Option<&Told>, last_order: Option<NaiveDate>, today: NaiveDate) -> Option<Signal> {
    let told = told.filter(|told| told.day <= today && last_order.is_none_or(|order| order <= told.day))?;
    let evidence = Evidence::Told {
        day: told.day,
        words: told.words.clone(),
    };
    Some(Signal {
        code: Code::S6,
        day: told.day,
        evidence,
    })
}

/// The different days after `since` up to today, oldest first.
fn row(days: impl Iterator<Item = NaiveDate>, since: Option<NaiveDate>, today: NaiveDate) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = days
        .filter(|day| *day <= today && since.is_none_or(|since| *day > since))
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn seen(
    code: Code,
    days: Vec<NaiveDate>,
    wanted: usize,
    evidence: impl FnOnce(Vec<NaiveDate>) -> Evidence,
) -> Option<Signal> {
    let day = *days.last().filter(|_| days.len() >= wanted)?;
    Some(Signal {
        code,
        day,
        evidence: evidence(days),
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::purchase::tests::day;
    use super::super::{rhythm, verdict};
    use super::*;

    const TODAY: &str = "2026-04-01";

    fn asked(on: &str) -> Inquiry {
        Inquiry {
            day: day(on),
            brought_order: false,
        }
    }

    fn wrote(on: &str, outcome: Outcome) -> Approach {
        Approach { day: day(on), outcome }
    }

    fn s2(inquiries: &[Inquiry], last_order: Option<&str>) -> Option<Signal> {
        inquiries_without_orders(inquiries, last_order.map(day), &Limits::default(), day(TODAY))
    }

    fn s3(approaches: &[Approach], inquiries: &[Inquiry]) -> Option<Signal> {
        no_answer(approaches, inquiries, None, &Limits::default(), day(TODAY))
    }

    #[test]
    fn three_inquiries_in_a_row_without_an_order_are_a_signal_dated_by_the_last() {
        let inquiries = [asked("2026-03-21"), asked("2026-03-03"), asked("2026-03-09")];
        let signal = s2(&inquiries, Some("2026-02-01")).unwrap();
        assert_eq!((signal.code, signal.day), (Code::S2, day("2026-03-21")));
        let days = ["2026-03-03", "2026-03-09", "2026-03-21"].map(day).to_vec();
        assert_eq!(signal.evidence, Evidence::Inquiries { days });
        assert_eq!(s2(&inquiries[..2], None), None, "two are not three");
    }

    #[test]
    fn an_order_between_breaks_the_row() {
        let inquiries = [asked("2026-03-03"), asked("2026-03-09"), asked("2026-03-21")];
        assert_eq!(
            s2(&inquiries, Some("2026-03-09")),
            None,
            "what he asked on the ninth he ordered on the ninth"
        );
        let mut tied = inquiries;
        tied[1].brought_order = true;
        assert_eq!(s2(&tied, None), None);
    }

    #[test]
    fn three_prices_asked_on_one_day_are_one_inquiry() {
        assert_eq!(s2(&[asked("2026-03-03"); 3], None), None);
    }

    #[test]
    fn tomorrow_s_inquiry_has_not_happened() {
        assert_eq!(
            s2(&[asked("2026-03-03"), asked("2026-03-09"), asked("2026-04-02")], None),
            None
        );
    }

    #[test]
    fn two_calls_and_a_letter_without_an_answer_are_a_signal() {
        let row = [
            wrote("2026-03-01", Outcome::NoAnswer),
            wrote("2026-03-05", Outcome::Delivered),
            wrote("2026-03-15", Outcome::NoAnswer),
        ];
        assert_eq!(s3(&row, &[]).unwrap().day, day("2026-03-15"));
        let mut refused = row;
        refused[1].outcome = Outcome::Refused;
        assert_eq!(s3(&refused, &[]), None, "a no is an answer");
        assert_eq!(
            s3(&row, &[asked("2026-03-10")]),
            None,
            "he asked for a price himself meanwhile"
        );
    }

    fn complaint(opened: &str, closed: Option<&str>, order: Option<&str>) -> Complaint {
        Complaint {
            opened_on: day(opened),
            closed_on: closed.map(day),
            order_on: order.map(day),
        }
    }

    fn s5(complaint: Complaint, last_order: &str) -> Option<Signal> {
        let days = [day("2026-01-01"), day("2026-01-11"), day(last_order)];
        let rhythm = rhythm(&days, None)?;
        let silence = verdict(
            rhythm.last_order,
            Some(rhythm.gap_days),
            day(TODAY),
            &Limits::default().silence,
        );
        unhappy(
            &[complaint],
            Some(day(last_order)),
            silence.as_ref(),
            &Limits::default(),
            day(TODAY),
        )
    }

    #[test]
    fn a_complaint_open_for_eight_days_is_a_signal_and_for_seven_it_is_not() {
        let found = s5(complaint("2026-03-24", None, None), "2026-03-23").unwrap();
        assert_eq!(found.day, day("2026-03-24"));
        assert!(matches!(
            found.evidence,
            Evidence::ComplaintOpen {
                open_days: 8,
                limit_days: 7,
                ..
            }
        ));
        assert_eq!(s5(complaint("2026-03-25", None, None), "2026-03-24"), None);
    }

    #[test]
    fn who_complains_and_orders_on_has_not_left() {
        assert_eq!(s5(complaint("2026-03-01", None, None), "2026-03-20"), None);
    }

    #[test]
    fn silence_after_an_order_he_complained_of_is_leaving_even_though_the_complaint_was_closed() {
        // Gaps of 10 and 10 days, so the limit is 13; silent for 70 since 21 January.
        let found = s5(
            complaint("2026-01-23", Some("2026-01-25"), Some("2026-01-21")),
            "2026-01-21",
        )
        .unwrap();
        assert_eq!(found.day, day("2026-01-23"));
        assert!(matches!(
            found.evidence,
            Evidence::SilenceAfterProblem { silent_days: 70, .. }
        ));
        let older = complaint("2026-01-23", Some("2026-01-25"), Some("2026-01-01"));
        assert_eq!(
            s5(older, "2026-01-21"),
            None,
            "the last order was another one, and all was well with it"
        );
    }

    #[test]
    fn who_said_he_leaves_has_left_at_once_and_an_order_takes_it_back() {
        let told = Told {
            day: day("2026-03-30"),
            words: "we found somebody closer".to_owned(),
        };
        let s6 = |last_order: &str| told_us(Some(&told), Some(day(last_order)), day(TODAY));
        assert_eq!(s6("2026-03-29").unwrap().day, day("2026-03-30"));
        assert_eq!(s6("2026-03-31"), None);
    }
}
