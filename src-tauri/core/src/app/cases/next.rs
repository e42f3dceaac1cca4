//! Where each case stands and what is to be done on it next: the first that is due in the order of the method.
//!
//! Ask why, mend, write, touch. A case that is open with no touch planned and none of the earlier steps in hand is a
//! defect (rule 5). Edge: read from the facts each time; nothing of it is stored.

use crate::app::Result;
use crate::app::shapes::{NextStep, StepKind, Who};
use crate::domain::case::{self, Facts, State};
use crate::domain::touch::{About, Channel, Outcome};
use crate::store::cases::{self, Line, Writing};
use crate::store::returns::{self, Check};
use crate::store::touches::{self, Touch};
use crate::store::{Connection, Error, employees};
use chrono::NaiveDate;
use std::collections::HashMap;

/// A case with its touches, its state and its next step.
pub(in crate::app) struct Course {
    pub line: Line,
    pub touches: Vec<Touch>,
    pub state: State,
    pub next: NextStep,
    pub defect: bool,
}

impl Course {
    /// Worked on: neither returned nor closed.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, State::Returned | State::Closed)
    }

    pub fn reason_known(&self) -> bool {
        reason_known(&self.line)
    }
}

/// Every case of the drive.
pub(in crate::app) fn all(db: &Connection, today: NaiveDate) -> Result<Vec<Course>> {
    let mut by_case: HashMap<i64, Vec<Touch>> = HashMap::new();
    for touch in touches::all(db)? {
        by_case.entry(touch.case_id).or_default().push(touch);
    }
    let mut checks: HashMap<i64, Check> = HashMap::new();
    for check in returns::open_checks(db)? {
        checks.entry(check.case_id).or_insert(check);
    }
    let people = People::of(db)?;
    let lines = cases::lines(db, None)?;
    Ok(lines
        .into_iter()
        .map(|line| {
            let touches = by_case.remove(&line.case.id).unwrap_or_default();
            let check = checks.remove(&line.case.id);
            course(&people, line, touches, check.as_ref(), today)
        })
        .collect())
}

pub(in crate::app) fn one(db: &Connection, case_id: i64, today: NaiveDate) -> Result<Course> {
    let line = cases::lines(db, Some(case_id))?.pop().ok_or(Error::NotFound)?;
    let check = returns::open_checks(db)?
        .into_iter()
        .find(|check| check.case_id == case_id);
    Ok(course(
        &People::of(db)?,
        line,
        touches::of(db, case_id)?,
        check.as_ref(),
        today,
    ))
}

/// Names of the firm's people by id.
pub(in crate::app) struct People(HashMap<i64, String>);

impl People {
    pub fn of(db: &Connection) -> Result<People> {
        Ok(People(
            employees::all(db)?
                .into_iter()
                .map(|employee| (employee.id, employee.name))
                .collect(),
        ))
    }

    pub fn who(&self, id: i64) -> Who {
        Who {
            id,
            name: self.0.get(&id).cloned().unwrap_or_default(),
        }
    }
}

fn course(people: &People, line: Line, touches: Vec<Touch>, check: Option<&Check>, today: NaiveDate) -> Course {
    let state = case::state(&facts(&line, &touches));
    let scene = Scene {
        people,
        line: &line,
        touches: &touches,
        today,
    };
    let next = match state {
        State::Returned => scene.aftercare(check),
        State::Closed => scene.first_planned().unwrap_or_else(|| scene.step(StepKind::Nothing)),
        _ => scene.next(),
    };
    let defect = next.kind == StepKind::PlanTouch;
    Course {
        line,
        touches,
        state,
        next,
        defect,
    }
}

fn reason_known(line: &Line) -> bool {
    line.interview
        .as_ref()
        .is_some_and(|talk| talk.finished_on.is_some() && talk.reason_group.is_some())
}

/// A cause of the firm's own is mended before anything is promised; other causes have nothing to mend.
fn needs_fix(line: &Line) -> bool {
    line.interview
        .as_ref()
        .is_some_and(|talk| talk.reason_group.as_deref() == Some("company"))
}

fn facts(line: &Line, touches: &[Touch]) -> Facts {
    let needs_fix = needs_fix(line);
    let checked_on = line.fix.as_ref().and_then(|fix| fix.checked_on);
    let touched = touches.iter().any(|touch| {
        let after_fix = !needs_fix || checked_on.is_some_and(|checked| touch.done_on >= Some(checked));
        touch.done_on.is_some() && touch.about != About::ExitInterview.name() && after_fix
    });
    // What he said last counts; that nobody answered, or that a letter arrived, is not a word of his.
    let last_word = touches
        .iter()
        .filter(|touch| !matches!(touch.outcome, None | Some(Outcome::NoAnswer | Outcome::Delivered)))
        .max_by_key(|touch| (touch.done_on, touch.id));
    Facts {
        has_return: line.returned_on.is_some(),
        closed: line.case.closed_on.is_some(),
        reason_known: reason_known(line),
        needs_fix,
        fix_checked: checked_on.is_some(),
        touched,
        promised: last_word.is_some_and(|t| matches!(t.outcome, Some(Outcome::Promised | Outcome::Ordered))),
    }
}

/// A built-in purpose by its name.
pub(in crate::app) fn about(name: &str) -> Option<About> {
    [
        About::ExitInterview,
        About::ApologyLetter,
        About::AfterLetter,
        About::Offer,
        About::News,
    ]
    .into_iter()
    .find(|about| about.name() == name)
}

struct Scene<'a> {
    people: &'a People,
    line: &'a Line,
    touches: &'a [Touch],
    today: NaiveDate,
}

impl Scene<'_> {
    /// A step of the driver without a day.
    fn step(&self, kind: StepKind) -> NextStep {
        NextStep {
            kind,
            due: None,
            overdue: false,
            who: (kind != StepKind::Nothing).then(|| self.people.who(self.line.case.driver_id)),
            channel: None,
            about: None,
            touch_id: None,
            letter_id: None,
            fix_id: None,
            interview_id: None,
        }
    }

    fn due(&self, step: NextStep, due: Option<NaiveDate>) -> NextStep {
        NextStep {
            due,
            overdue: due.is_some_and(|due| due < self.today),
            ..step
        }
    }

    fn planned(&self) -> impl Iterator<Item = &Touch> {
        self.touches.iter().filter(|touch| touch.is_open())
    }

    fn planned_about(&self, about: About) -> Option<&Touch> {
        self.planned().find(|touch| touch.about == about.name())
    }

    fn next(&self) -> NextStep {
        if !reason_known(self.line) {
            return self.ask().unwrap_or_else(|| self.step(StepKind::PlanTouch));
        }
        self.mend()
            .or_else(|| self.line.letter.as_ref().and_then(|letter| letter_step(self, letter)))
            .or_else(|| self.write())
            .or_else(|| self.first_planned())
            .unwrap_or_else(|| self.step(StepKind::PlanTouch))
    }

    /// The talk about why: on the day planned for it, else before the first touch that is planned. One that is begun
    /// goes on; where nothing is planned and nothing begun, nobody is going to ask.
    fn ask(&self) -> Option<NextStep> {
        let planned = self
            .planned_about(About::ExitInterview)
            .or_else(|| self.planned().next());
        let begun = self.line.interview.as_ref().filter(|talk| talk.finished_on.is_none());
        if planned.is_none() && begun.is_none() {
            return None;
        }
        let who = begun
            .and_then(|talk| talk.interviewer_id)
            .or(planned.map(|touch| touch.employee_id));
        let own = planned.filter(|touch| touch.about == About::ExitInterview.name());
        let step = NextStep {
            who: Some(self.people.who(who.unwrap_or(self.line.case.driver_id))),
            channel: own.map(|touch| touch.channel),
            about: own.map(|_| About::ExitInterview),
            touch_id: own.map(|touch| touch.id),
            interview_id: self.line.interview.as_ref().map(|talk| talk.id),
            ..self.step(StepKind::Interview)
        };
        Some(self.due(step, planned.map(|touch| touch.planned_on)))
    }

    fn mend(&self) -> Option<NextStep> {
        if !needs_fix(self.line) {
            return None;
        }
        let Some(fix) = &self.line.fix else {
            let letter_on = self.planned_about(About::ApologyLetter).map(|touch| touch.planned_on);
            return Some(self.due(self.step(StepKind::PlanFix), letter_on));
        };
        let (kind, due) = match (fix.done_on, fix.checked_on) {
            (_, Some(_)) => return None,
            (Some(_), None) => (StepKind::CheckFix, self.today),
            (None, None) => (StepKind::FinishFix, fix.due_on),
        };
        let owner = (kind == StepKind::FinishFix).then(|| self.people.who(fix.owner_id));
        Some(self.due(
            NextStep {
                who: owner,
                fix_id: Some(fix.id),
                ..self.step(kind)
            },
            Some(due),
        ))
    }

    /// The apology, where the firm may say that it has put it right.
    fn write(&self) -> Option<NextStep> {
        let confirmed = self.line.interview.as_ref().is_some_and(|talk| talk.confirmed);
        let checked = self.line.fix.as_ref().is_some_and(|fix| fix.checked_on.is_some());
        let touch = self.planned_about(About::ApologyLetter)?;
        if self.line.apology || !confirmed || !checked {
            return None;
        }
        let step = NextStep {
            channel: Some(touch.channel),
            about: Some(About::ApologyLetter),
            touch_id: Some(touch.id),
            ..self.step(StepKind::WriteLetter)
        };
        Some(self.due(step, Some(touch.planned_on)))
    }

    /// The earliest planned touch; the one meant for a talk that has been had is none.
    fn first_planned(&self) -> Option<NextStep> {
        let asked = reason_known(self.line);
        let touch = self
            .planned()
            .find(|touch| !asked || touch.about != About::ExitInterview.name())?;
        Some(touch_step(self.people, touch, self.today))
    }

    fn aftercare(&self, check: Option<&Check>) -> NextStep {
        match check {
            Some(check) => self.due(self.step(StepKind::Aftercare), Some(check.due_on)),
            None => self.step(StepKind::Nothing),
        }
    }
}

/// A planned touch as a step.
pub(in crate::app) fn touch_step(people: &People, touch: &Touch, today: NaiveDate) -> NextStep {
    NextStep {
        kind: match touch.channel {
            Channel::Call => StepKind::Call,
            Channel::Visit => StepKind::Visit,
            Channel::Letter | Channel::Email | Channel::Gift | Channel::Event => StepKind::OtherTouch,
        },
        due: Some(touch.planned_on),
        overdue: touch.planned_on < today,
        who: Some(people.who(touch.employee_id)),
        channel: Some(touch.channel),
        about: about(&touch.about),
        touch_id: Some(touch.id),
        letter_id: touch.letter_id,
        fix_id: None,
        interview_id: None,
    }
}

/// What a letter waits for; one with the courier waits for nobody here.
fn letter_step(scene: &Scene, letter: &Writing) -> Option<NextStep> {
    let kind = match letter.state.as_str() {
        "draft" => StepKind::ApproveLetter,
        "approved" => StepKind::PrintLetter,
        "printed" => StepKind::HandLetter,
        "sent_back" => StepKind::LetterBack,
        _ => return None,
    };
    let touch = scene.planned_about(About::ApologyLetter);
    let step = NextStep {
        who: Some(scene.people.who(if kind == StepKind::ApproveLetter {
            letter.signer_id
        } else {
            scene.line.case.driver_id
        })),
        channel: Some(Channel::Letter),
        touch_id: touch.map(|touch| touch.id),
        letter_id: Some(letter.id),
        ..scene.step(kind)
    };
    Some(scene.due(step, Some(touch.map_or(scene.today, |touch| touch.planned_on))))
}

/// What the letter of any case waits for, also of one that is returned or closed. Who is back needs no apology any more.
pub(in crate::app) fn waiting_letter(people: &People, course: &Course, today: NaiveDate) -> Option<NextStep> {
    let back = course.state == State::Returned;
    let letter = course
        .line
        .letter
        .as_ref()
        .filter(|letter| !back || letter.kind != "apology")?;
    letter_step(
        &Scene {
            people,
            line: &course.line,
            touches: &course.touches,
            today,
        },
        letter,
    )
}
