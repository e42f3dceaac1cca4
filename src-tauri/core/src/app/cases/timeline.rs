//! The story of a case, newest first: the loss, what he complained of, the talk, what was mended, letters, touches, orders.
//!
//! A plan and an overdue touch stand in it beside what happened; the kind of each item tells them apart. Edge: the items
//! are sentences of the locales (`cases-timeline-…`), names and words of the user ride along as arguments and notes.

use super::next::{self, Course};
use super::{TimelineItem, TimelineKind};
use crate::app::fixes::FixRow;
use crate::app::interviews::Interview;
use crate::app::letters::{LetterRow, LetterState, LetterStep};
use crate::app::shapes::Who;
use crate::app::{Result, letter_way, standing};
use crate::domain::case::ClosedAs;
use crate::domain::money::{Currency, Money};
use crate::domain::sentence::Sentence;
use crate::domain::signal;
use crate::domain::touch::{About, Channel, Outcome};
use crate::store::complaints::Complaint;
use crate::store::firm::Firm;
use crate::store::losses::Loss;
use crate::store::offers::{Compensation, Offer};
use crate::store::orders::Order;
use crate::store::returns::Check;
use crate::store::touches::Touch;
use crate::store::{Connection, consents};
use crate::texts::letters::LetterKind;
use chrono::NaiveDate;
use std::cmp::Reverse;

/// Everything a story is told from.
pub(super) struct Story<'a> {
    pub firm: &'a Firm,
    pub loss: &'a Loss,
    pub course: &'a Course,
    pub interview: Option<&'a Interview>,
    pub fixes: &'a [FixRow],
    pub letters: &'a [LetterRow],
    pub complaints: &'a [Complaint],
    pub offer: Option<&'a Offer>,
    pub compensation: Option<&'a Compensation>,
    /// Orders from the return on, the returning one first.
    pub after: &'a [&'a Order],
    pub checks: &'a [Check],
    pub today: NaiveDate,
}

impl Story<'_> {
    pub fn told(&self, db: &Connection) -> Result<Vec<TimelineItem>> {
        let people = next::People::of(db)?;
        let mut items = vec![self.lost(&people), self.opened(&people)];
        items.extend(self.told_us());
        self.complaints
            .iter()
            .for_each(|complaint| complained(&mut items, complaint));
        items.extend(self.interview.and_then(talked));
        self.fixes.iter().for_each(|fix| mended(&mut items, fix));
        items.extend(
            self.offer
                .map(|offer| fact(offer.made_on, key("offered")).noted(&offer.special)),
        );
        items.extend(self.compensation.map(|found| self.compensated(found)));
        for letter in self.letters {
            self.wrote(&mut items, letter, &letter_way::steps(db, letter.id)?);
        }
        items.extend(
            self.course
                .touches
                .iter()
                .filter_map(|touch| self.touched(&people, touch)),
        );
        items.extend(
            self.after
                .iter()
                .enumerate()
                .map(|(index, order)| ordered(index == 0, order)),
        );
        items.extend(self.checks.iter().map(|check| self.checked(check)));
        items.extend(self.answered(db)?);
        items.extend(self.closed());
        items.sort_by_key(|item| Reverse(item.day));
        Ok(items)
    }

    fn lost(&self, people: &next::People) -> TimelineItem {
        // The evidence is told as of the day he was lost; the figures of today stand on the page itself.
        let evidence = standing::evidence(self.loss, self.loss.lost_on);
        TimelineItem {
            who: self.loss.lost_by.map(|id| people.who(id)),
            ..fact(self.loss.lost_on, evidence)
        }
    }

    /// What he said himself of a loss that was known from his silence.
    fn told_us(&self) -> Option<TimelineItem> {
        let told_on = self.loss.told_on.filter(|_| self.loss.signal != signal::Code::S6)?;
        let told = Sentence::new("losses-evidence-told")
            .with("day", told_on)
            .with("words", self.loss.words.as_str());
        Some(fact(told_on, told))
    }

    fn opened(&self, people: &next::People) -> TimelineItem {
        let case = &self.course.line.case;
        TimelineItem {
            who: Some(people.who(case.driver_id)),
            ..item(case.opened_on, TimelineKind::Done, key("opened"))
        }
    }

    /// What he said to "may we write to you?" since the case was opened.
    fn answered(&self, db: &Connection) -> Result<Vec<TimelineItem>> {
        let case = &self.course.line.case;
        let all = consents::of(db, case.client_id)?;
        let own = all.into_iter().filter(|consent| consent.noted_on >= case.opened_on);
        Ok(own
            .map(|consent| match consent.given {
                true => fact(consent.noted_on, key("may-write")),
                false => item(consent.noted_on, TimelineKind::Bad, key("may-not-write")),
            })
            .collect())
    }

    fn closed(&self) -> Option<TimelineItem> {
        let case = &self.course.line.case;
        Some(item(case.closed_on?, TimelineKind::Done, closed_as(case.closed_as?)))
    }

    fn compensated(&self, found: &Compensation) -> TimelineItem {
        let currency = Currency::new(&found.currency).unwrap_or(self.firm.currency);
        fact(
            found.granted_on,
            key("compensated").with("sum", Money::new(found.granted_minor, currency)),
        )
    }

    /// A letter from its draft on, the last step first; each handing over is a touch and tells what it cost.
    fn wrote(&self, items: &mut Vec<TimelineItem>, letter: &LetterRow, steps: &[LetterStep]) {
        let tell = |name: &str| key(name).with("kind", written(letter.kind));
        let mut touches = letter_way::carried(&self.course.touches, letter.id).into_iter();
        let mut told =
            vec![item(letter.made_on, TimelineKind::Done, tell("letter-drafted")).by(Some(letter.signer.clone()))];
        for step in steps {
            let signed = Some(letter.signer.clone()).filter(|_| step.state == LetterState::Approved);
            let (kind, sentence) = match step.state {
                LetterState::Approved => (TimelineKind::Done, tell("letter-approved")),
                LetterState::Printed => (TimelineKind::Done, tell("letter-printed")),
                LetterState::Draft => (TimelineKind::Done, tell("letter-mended")),
                LetterState::Handed if step.courier.is_empty() => (TimelineKind::Done, tell("letter-handed")),
                LetterState::Handed => {
                    let sentence = tell("letter-handed-to").with("courier", step.courier.as_str());
                    (TimelineKind::Done, sentence)
                }
                LetterState::Delivered => (TimelineKind::Done, tell("letter-delivered")),
                LetterState::SentBack => (TimelineKind::Bad, tell("letter-sent-back")),
                LetterState::Answered => (TimelineKind::Done, tell("letter-answered")),
            };
            let touch = (step.state == LetterState::Handed).then(|| touches.next()).flatten();
            let cost = touch.map_or(0, |touch| touch.cost_minor);
            told.push(TimelineItem {
                cost: (cost > 0).then(|| self.firm.money(cost)),
                touch_id: touch.map(|touch| touch.id),
                ..item(step.day, kind, sentence).noted(&step.note).by(signed)
            });
        }
        items.extend(told.into_iter().rev());
    }

    /// A touch that carried a letter is told by the letter.
    fn touched(&self, people: &next::People, touch: &Touch) -> Option<TimelineItem> {
        if touch.cancelled_on.is_some() || (touch.letter_id.is_some() && touch.done_on.is_some()) {
            return None;
        }
        let about = next::about(&touch.about);
        let sentence = |name: &str| {
            key(name)
                .with("channel", channel(touch.channel))
                .with("purpose", about.map_or("own", About::name))
                .with("about", touch.about.as_str())
        };
        let (day, kind, sentence) = match (touch.done_on, touch.outcome) {
            (Some(day), Some(Outcome::Refused)) => (
                day,
                TimelineKind::Bad,
                sentence("touch-done").with("outcome", "refused"),
            ),
            (Some(day), Some(said)) => (
                day,
                TimelineKind::Done,
                sentence("touch-done").with("outcome", outcome(said)),
            ),
            _ if touch.planned_on < self.today => (touch.planned_on, TimelineKind::Overdue, sentence("touch-overdue")),
            _ => (touch.planned_on, TimelineKind::Planned, sentence("touch-planned")),
        };
        Some(TimelineItem {
            who: Some(people.who(touch.employee_id)),
            cost: (touch.cost_minor > 0).then(|| self.firm.money(touch.cost_minor)),
            touch_id: Some(touch.id),
            ..item(day, kind, sentence).noted(&touch.note)
        })
    }

    fn checked(&self, check: &Check) -> TimelineItem {
        let days = |name: &str| key(name).with("days", check.days);
        match (check.done_on, check.all_well) {
            (Some(day), Some(false)) => item(day, TimelineKind::Bad, days("aftercare-unwell")).noted(&check.note),
            (Some(day), _) => item(day, TimelineKind::Done, days("aftercare-well")).noted(&check.note),
            (None, _) if check.due_on < self.today => item(check.due_on, TimelineKind::Overdue, days("aftercare-due")),
            (None, _) => item(check.due_on, TimelineKind::Planned, days("aftercare-due")),
        }
    }
}

impl TimelineItem {
    fn noted(self, note: &str) -> TimelineItem {
        TimelineItem {
            note: note.to_owned(),
            ..self
        }
    }

    fn by(self, who: Option<Who>) -> TimelineItem {
        TimelineItem { who, ..self }
    }
}

/// That a case was closed, and as what.
pub fn closed_as(how: ClosedAs) -> Sentence {
    key(match how {
        ClosedAs::KeepInTouch => "closed-keep-in-touch",
        ClosedAs::GivenUp => "closed-given-up",
        ClosedAs::GoodRiddance => "closed-good-riddance",
        ClosedAs::DoNotContact => "closed-do-not-contact",
        ClosedAs::LostTwice => "closed-lost-twice",
    })
}

fn key(tail: &str) -> Sentence {
    Sentence::new(&format!("cases-timeline-{tail}"))
}

fn item(day: NaiveDate, kind: TimelineKind, sentence: Sentence) -> TimelineItem {
    TimelineItem {
        day,
        kind,
        sentence,
        note: String::new(),
        who: None,
        cost: None,
        touch_id: None,
    }
}

fn fact(day: NaiveDate, sentence: Sentence) -> TimelineItem {
    item(day, TimelineKind::Fact, sentence)
}

fn complained(items: &mut Vec<TimelineItem>, complaint: &Complaint) {
    let sentence = match &complaint.order_number {
        Some(number) => key("complained-order").with("number", number.as_str()),
        None => key("complained"),
    };
    items.push(item(complaint.opened_on, TimelineKind::Bad, sentence).noted(&complaint.what));
    items.extend(
        complaint
            .closed_on
            .map(|day| fact(day, key("complaint-closed")).noted(&complaint.what)),
    );
}

fn talked(talk: &Interview) -> Option<TimelineItem> {
    let sentence = if talk.confirmed {
        key("talked")
    } else {
        key("talked-guess")
    };
    let words = if talk.true_words.is_empty() {
        &talk.stated_words
    } else {
        &talk.true_words
    };
    Some(
        item(talk.finished_on?, TimelineKind::Done, sentence)
            .noted(words)
            .by(talk.interviewer.clone()),
    )
}

fn mended(items: &mut Vec<TimelineItem>, fix: &FixRow) {
    let done = fix
        .done_on
        .map(|day| item(day, TimelineKind::Done, key("fix-done")).by(Some(fix.owner.clone())));
    let checked = fix
        .checked_on
        .map(|day| item(day, TimelineKind::Done, key("fix-checked")).by(fix.checked_by.clone()));
    items.extend(done.map(|item| item.noted(&fix.what)));
    items.extend(checked.map(|item| item.noted(&fix.what)));
}

fn written(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Apology => "apology",
        LetterKind::Farewell => "farewell",
        LetterKind::Thanks => "thanks",
        LetterKind::HandOver | LetterKind::Termination => "enclosure",
        LetterKind::Invitation => "invitation",
        LetterKind::Holiday => "holiday",
        LetterKind::News | LetterKind::FreeCheck | LetterKind::Parting => "letter",
    }
}

fn ordered(first: bool, order: &Order) -> TimelineItem {
    let name = match (first, order.sum.minor >= 0) {
        (true, _) => "returned",
        (false, true) => "ordered",
        (false, false) => "refunded",
    };
    fact(
        order.day,
        key(name).with("number", order.number.as_str()).with("sum", order.sum),
    )
}

fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Call => "call",
        Channel::Letter => "letter",
        Channel::Visit => "visit",
        Channel::Email => "email",
        Channel::Gift => "gift",
        Channel::Event => "event",
    }
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NoAnswer => "no-answer",
        Outcome::Answered => "answered",
        Outcome::Refused => "refused",
        Outcome::Thinks => "thinks",
        Outcome::Promised => "promised",
        Outcome::Ordered => "ordered",
        Outcome::Delivered => "delivered",
    }
}
