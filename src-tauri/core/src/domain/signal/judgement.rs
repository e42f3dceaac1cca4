//! All signals of one client read together: what he counts as, since when, and the proof.
//!
//! Order: his own word (S6), a quarrel (S5), silence beyond the limit (S1); these are a loss. What is left makes him
//! sleeping: silence longer than usual, S2, S3, S7, S4. The first that speaks gives the day; the others stand beside it.
//! Edge: whoever never bought is no client yet, has no history and is not judged.

use super::super::sentence::Sentence;
use super::events::{inquiries_without_orders, no_answer, told_us, unhappy};
use super::history::{History, volume_drop};
use super::{Code, Evidence, Facts, Limits, Rhythm, Signal, Standing, Verdict, verdict};
use chrono::NaiveDate;

#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    pub standing: Standing,
    /// The loss date by the method's rule for who is lost or left; the day he fell asleep for who sleeps; `None` for
    /// who buys.
    pub since: Option<NaiveDate>,
    /// Everything that spoke, the deciding one first.
    pub signals: Vec<Signal>,
    /// `None` when there is neither a rhythm nor a fixed limit to measure by.
    pub silence: Option<Verdict>,
    pub history: History,
}

impl Judgement {
    /// False where neither he nor others bought often enough and nothing else speaks: his silence may be of any length.
    pub fn can_tell(&self) -> bool {
        self.silence.is_some() || !self.signals.is_empty()
    }

    /// The sentence that proves it, of whoever buys too.
    pub fn sentence(&self) -> Sentence {
        match (self.signals.first(), self.history.rhythm, self.silence) {
            (Some(signal), ..) => signal.sentence(),
            (None, Some(rhythm), Some(silence)) => super::evidence::still_buying(&rhythm, &silence),
            (None, None, Some(silence)) => super::evidence::within_limit(&silence),
            _ => super::evidence::too_early(self.history.last_order),
        }
    }
}

/// What the client counts as on `today`, which is the day his history was taken on or a later one.
pub fn judge(history: &History, facts: &Facts, limits: &Limits, today: NaiveDate) -> Judgement {
    let last = Some(history.last_order);
    let gap = history.rhythm.map(|rhythm| rhythm.gap_days);
    let silence = verdict(history.last_order, gap, today, &limits.silence);
    let told = told_us(facts.told, last, today);
    let unhappy = unhappy(facts.complaints, last, silence.as_ref(), limits, today);
    let quiet = silence.and_then(|silence| silent(history.rhythm, &silence));
    // Who is silent buys less as well; that is the same news twice.
    let less = volume_drop(history, limits).filter(|_| quiet.is_none());
    let others = [
        inquiries_without_orders(facts.inquiries, last, limits, today),
        no_answer(facts.approaches, facts.inquiries, last, limits, today),
        facts
            .still_buys
            .and_then(|chance| doubted(chance, history.last_order, limits)),
        less,
    ];
    let gone = told.is_some() || unhappy.is_some();
    let signals: Vec<Signal> = [told, unhappy, quiet].into_iter().chain(others).flatten().collect();
    let standing = match (gone, silence.map(|silence| silence.standing), signals.is_empty()) {
        (true, ..) => Standing::Left,
        (false, Some(Standing::Lost), _) => Standing::Lost,
        (false, _, false) => Standing::Sleeping,
        (false, _, true) => Standing::Buying,
    };
    Judgement {
        standing,
        since: signals.first().map(|signal| signal.day),
        signals,
        silence,
        history: *history,
    }
}

/// S1: the day is that on which the limit was passed, or for who only sleeps the one on which the silence grew unusual.
fn silent(rhythm: Option<Rhythm>, silence: &Verdict) -> Option<Signal> {
    let day = silence.lost_on.or(silence.sleeping_on)?;
    let (silent_days, limit_days) = (silence.silent_days, silence.limit_days);
    let evidence = match rhythm {
        Some(Rhythm { gap_days, own, .. }) => Evidence::Silence {
            gap_days,
            own,
            silent_days,
            limit_days,
        },
        None => Evidence::PastLimit {
            silent_days,
            limit_days,
        },
    };
    Some(Signal {
        code: Code::S1,
        day,
        evidence,
    })
}

/// S7: the model's chance that he still buys is below the limit; the last event is his last order.
fn doubted(still_buys: f64, last_order: NaiveDate, limits: &Limits) -> Option<Signal> {
    let limit = limits.still_buys;
    let evidence = Evidence::Model { still_buys, limit };
    (still_buys < limit).then_some(Signal {
        code: Code::S7,
        day: last_order,
        evidence,
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::money::{Currency, Money};
    use super::super::super::purchase::{Purchase, tests::day};
    use super::super::{Complaint, Inquiry, Thresholds, Told};
    use super::*;
    use chrono::Days;

    const FIRST: &str = "2025-10-05";

    /// Twelve orders of 100 euros, one every 31 days from 5 October 2025; the last on 11 September 2026.
    fn monthly() -> Vec<Purchase> {
        (0..12)
            .map(|n| Purchase {
                day: day(FIRST) + Days::new(31 * n),
                sum: Money::new(10_000, Currency::EUR),
            })
            .collect()
    }

    fn judged(orders: &[Purchase], firm_gap: Option<f64>, facts: &Facts, today: &str) -> Judgement {
        let limits = Limits::default();
        let history = History::of(orders, firm_gap, &limits, day(today)).unwrap();
        judge(&history, facts, &limits, day(today))
    }

    /// Who bought every month.
    fn at(facts: &Facts, today: &str) -> Judgement {
        judged(&monthly(), None, facts, today)
    }

    #[test]
    fn bought_every_31_days_and_silent_for_74_he_is_lost_since_day_42() {
        let judged = at(&Facts::default(), "2026-11-24");
        assert_eq!(judged.standing, Standing::Lost);
        assert_eq!(
            judged.standing.lost_on(judged.since),
            Some(day("2026-10-23")),
            "11 September + 42: 31 × 1.33 = 41.23"
        );
        let proof = Evidence::Silence {
            gap_days: 31.0,
            own: true,
            silent_days: 74,
            limit_days: 31.0 * 1.33,
        };
        assert_eq!(judged.signals[0].evidence, proof);
    }

    #[test]
    fn between_his_gap_and_his_limit_he_sleeps_and_nobody_has_lost_him() {
        let judged = at(&Facts::default(), "2026-10-15");
        assert_eq!(judged.standing, Standing::Sleeping, "34 days");
        assert_eq!(judged.since, Some(day("2026-10-13")), "the thirty-second");
        assert_eq!(judged.standing.lost_on(judged.since), None);
    }

    #[test]
    fn while_his_rhythm_holds_he_buys_and_the_sentence_says_so() {
        let judged = at(&Facts::default(), "2026-10-01");
        assert_eq!((judged.standing, judged.since), (Standing::Buying, None));
        assert_eq!(judged.sentence().key, "losses-evidence-buying");
    }

    #[test]
    fn three_vain_inquiries_make_a_buying_client_sleep_but_not_a_loss() {
        let inquiries = ["2026-09-15", "2026-09-20", "2026-09-25"].map(|on| Inquiry {
            day: day(on),
            brought_order: false,
        });
        let judged = at(
            &Facts {
                inquiries: &inquiries,
                ..Facts::default()
            },
            "2026-10-01",
        );
        assert_eq!(
            (judged.standing, judged.since),
            (Standing::Sleeping, Some(day("2026-09-25")))
        );
        assert_eq!(judged.standing.lost_on(judged.since), None);
    }

    #[test]
    fn his_own_word_outweighs_the_silence_and_dates_the_loss() {
        let told = Told {
            day: day("2026-09-20"),
            words: "we are closing the branch".to_owned(),
        };
        let judged = at(
            &Facts {
                told: Some(&told),
                ..Facts::default()
            },
            "2026-11-24",
        );
        assert_eq!(
            (judged.standing, judged.standing.lost_on(judged.since)),
            (Standing::Left, Some(day("2026-09-20")))
        );
        let codes: Vec<Code> = judged.signals.iter().map(|signal| signal.code).collect();
        assert_eq!(codes, [Code::S6, Code::S1], "the silence is still told beside it");
    }

    #[test]
    fn a_quarrel_makes_him_left_where_silence_alone_would_make_him_lost() {
        let complaint = Complaint {
            opened_on: day("2026-09-13"),
            closed_on: None,
            order_on: Some(day("2026-09-11")),
        };
        let judged = at(
            &Facts {
                complaints: &[complaint],
                ..Facts::default()
            },
            "2026-11-24",
        );
        assert_eq!(
            (judged.standing, judged.standing.lost_on(judged.since)),
            (Standing::Left, Some(day("2026-09-13")))
        );
    }

    #[test]
    fn a_chance_below_a_quarter_wakes_attention_and_a_quarter_does_not() {
        let with = |chance| {
            at(
                &Facts {
                    still_buys: Some(chance),
                    ..Facts::default()
                },
                "2026-10-01",
            )
        };
        assert_eq!(with(0.24).standing, Standing::Sleeping);
        assert_eq!(with(0.25).standing, Standing::Buying);
    }

    #[test]
    fn one_order_is_measured_by_the_firm_and_without_other_clients_by_nothing() {
        let with = |firm_gap| judged(&monthly()[..1], firm_gap, &Facts::default(), "2026-11-24");
        assert_eq!(with(Some(30.0)).standing, Standing::Lost);
        let still = judged(&monthly()[..1], Some(30.0), &Facts::default(), "2025-10-20");
        assert_eq!(
            still.sentence().key,
            "losses-evidence-buying-firm",
            "he bought once: the pace is not his"
        );
        let alone = with(None);
        assert_eq!((alone.standing, alone.history.rhythm), (Standing::Buying, None));
        assert_eq!(alone.sentence().key, "losses-evidence-too-early");
    }

    #[test]
    fn the_user_s_limit_judges_one_order_of_the_only_client() {
        let limits = Limits {
            silence: Thresholds {
                fixed_limit_days: Some(45),
                ..Thresholds::default()
            },
            ..Limits::default()
        };
        let on = |today| {
            let history = History::of(&monthly()[..1], None, &limits, day(today)).unwrap();
            judge(&history, &Facts::default(), &limits, day(today))
        };
        // 5 October 2025 and 46 days more.
        let lost = on("2025-11-24");
        assert_eq!(
            (lost.standing, lost.standing.lost_on(lost.since)),
            (Standing::Lost, Some(day("2025-11-20")))
        );
        assert_eq!(lost.sentence().key, "losses-evidence-limit");
        let buys = on("2025-10-10");
        assert_eq!((buys.standing, buys.can_tell()), (Standing::Buying, true));
        assert_eq!(buys.sentence().key, "losses-evidence-limit");
    }

    #[test]
    fn five_orders_on_one_day_are_one_order_day() {
        let orders = vec![monthly()[0]; 5];
        let judged = judged(&orders, Some(100.0), &Facts::default(), "2025-10-20");
        assert!(!judged.history.rhythm.unwrap().own);
    }

    #[test]
    fn a_fully_refunded_order_does_not_break_the_silence_and_a_future_one_neither() {
        let mut orders = monthly();
        for (on, minor) in [("2026-11-01", 5_000), ("2026-11-03", -5_000), ("2027-01-01", 5_000)] {
            let sum = Money::new(minor, Currency::EUR);
            orders.push(Purchase { day: day(on), sum });
        }
        let judged = judged(&orders, None, &Facts::default(), "2026-11-24");
        assert_eq!(
            (judged.standing, judged.history.last_order),
            (Standing::Lost, day("2026-09-11"))
        );
    }

    #[test]
    fn what_is_kept_of_his_orders_judges_him_on_later_days_too() {
        let kept = History::of(&monthly(), None, &Limits::default(), day("2026-09-20")).unwrap();
        let on = |today| judge(&kept, &Facts::default(), &Limits::default(), day(today)).standing;
        assert_eq!(on("2026-10-12"), Standing::Buying);
        assert_eq!(on("2026-10-13"), Standing::Sleeping);
        assert_eq!(on("2026-10-23"), Standing::Lost);
    }

    #[test]
    fn who_never_bought_or_took_everything_back_has_no_history() {
        let of = |orders: &[Purchase]| History::of(orders, None, &Limits::default(), day("2026-11-24"));
        assert_eq!(of(&[]), None);
        let sum = Money::new(100, Currency::EUR);
        assert_eq!(
            of(&[Purchase {
                day: day("2027-01-01"),
                sum
            }]),
            None,
            "not bought yet"
        );
        let back = Money::new(-100, Currency::EUR);
        let taken = [(day("2026-01-01"), sum), (day("2026-01-02"), back)].map(|(day, sum)| Purchase { day, sum });
        assert_eq!(of(&taken), None);
    }
}
