//! Today: what to do now, in order, each with one button; beside it money lost and money returned.

use super::cases::next::{self, Course, People};
use super::fixes::FixState;
use super::losses::{Period, each_once};
use super::shapes::{NextStep, Nothing, StepKind};
use super::{App, Result, fixes};
use crate::domain::money::Money;
use crate::domain::touch::About;
use crate::store::clients::{self, Client};
use crate::store::firm::{self, Firm};
use crate::store::offers::{self, Offer};
use crate::store::returns::{self, Return};
use crate::store::standings::{self, Standing};
use crate::store::touches::Touch;
use crate::store::{Connection, details, losses, orders};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Today {
    pub today: NaiveDate,
    pub overdue: Vec<Task>,
    pub now: Vec<Task>,
    pub tomorrow: Vec<Task>,
    /// The next fourteen days, today first.
    pub days: Vec<CalendarDay>,
    pub soon: Vec<Task>,
    /// What those lost in twelve months brought in a year.
    pub lost: i64,
    pub lost_yearly: Money,
    /// Whom we won back in twelve months, and what they bring in a year.
    pub returned: i64,
    pub returned_yearly: Money,
    /// Who came back in these months with no touch of ours before, with a case or without one: nobody's success.
    pub returned_by_themselves: i64,
    pub in_rents: Option<f64>,
    pub last_return: Option<LastReturn>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Task {
    pub step: NextStep,
    pub case_id: Option<i64>,
    pub client: String,
    pub contact: String,
    /// For a fix: what it is, and how many cases wait for it.
    pub fix: String,
    pub waiting: i64,
    pub yearly: Money,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CalendarDay {
    pub day: NaiveDate,
    pub touches: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LastReturn {
    pub case_id: i64,
    pub client: String,
    pub day: NaiveDate,
    pub sum: Money,
}

/// Offers are shown so many days before they lapse.
const LAPSE_DAYS: u64 = 3;
/// How far ahead the calendar and the list of what comes soon reach.
const AHEAD_DAYS: u64 = 14;

pub fn list(app: &App, _: Nothing) -> Result<Today> {
    let today = app.today();
    app.read_with_losses(|db, all| {
        let firm = firm::get(db)?;
        let desk = Desk::of(db, &firm, today)?;
        let mut tasks = Vec::new();
        for course in &desk.courses {
            desk.of_case(db, course, &mut tasks)?;
        }
        desk.of_fixes(db, &mut tasks)?;
        tasks.sort_by_key(|task| (task.step.due.unwrap_or(today), Reverse(task.yearly.minor), task.case_id));

        let (tomorrow, last) = (on(today, 1), on(today, AHEAD_DAYS));
        let between = |from: NaiveDate, to: NaiveDate| -> Vec<Task> {
            let due = |task: &&Task| (from..=to).contains(&task.step.due.unwrap_or(today));
            tasks.iter().filter(due).cloned().collect()
        };
        let returned = Returned::of(db, &desk)?;
        let lost = each_once(&all.within(Period::year(today)), |line| line.client_id);
        let lost_yearly = firm.money(lost.iter().map(|line| line.yearly_minor).sum());
        Ok(Today {
            today,
            overdue: between(NaiveDate::MIN, on_before(today)),
            now: between(today, today),
            tomorrow: between(tomorrow, tomorrow),
            days: desk.calendar(),
            soon: between(on(today, 2), last),
            lost: lost.len() as i64,
            lost_yearly,
            returned: returned.count,
            returned_yearly: firm.money(returned.yearly_minor),
            returned_by_themselves: returned.by_themselves,
            in_rents: (firm.rent_minor > 0).then(|| lost_yearly.minor as f64 / firm.rent_minor as f64),
            last_return: returned.last,
        })
    })
}

fn on(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn on_before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}

/// What is read once for all tasks.
struct Desk<'a> {
    firm: &'a Firm,
    today: NaiveDate,
    courses: Vec<Course>,
    people: People,
    clients: HashMap<i64, Client>,
    standings: HashMap<i64, Standing>,
    offers: HashMap<i64, Offer>,
}

impl Desk<'_> {
    fn of<'a>(db: &Connection, firm: &'a Firm, today: NaiveDate) -> Result<Desk<'a>> {
        Ok(Desk {
            firm,
            today,
            courses: next::all(db, today)?,
            people: People::of(db)?,
            clients: clients::of_cases(db)?,
            standings: standings::of_cases(db)?,
            offers: offers::all(db)?,
        })
    }

    fn yearly(&self, client: i64) -> i64 {
        self.standings.get(&client).map_or(0, |standing| standing.yearly_minor)
    }

    /// A step of one case as a task, unless it lies beyond what today looks at.
    fn task(&self, db: &Connection, course: &Course, step: NextStep, tasks: &mut Vec<Task>) -> Result<()> {
        if step.due.is_some_and(|due| due > on(self.today, AHEAD_DAYS)) {
            return Ok(());
        }
        let client = course.line.case.client_id;
        tasks.push(Task {
            step,
            case_id: Some(course.line.case.id),
            client: self
                .clients
                .get(&client)
                .map(|client| client.name.clone())
                .unwrap_or_default(),
            contact: details::main_person(db, client)?
                .map(|person| person.full_name)
                .unwrap_or_default(),
            fix: String::new(),
            waiting: 0,
            yearly: self.firm.money(self.yearly(client)),
        });
        Ok(())
    }

    /// The next step of a case and whatever else of it is due on its own: a touch, a letter on its way, a lapsing offer.
    fn of_case(&self, db: &Connection, course: &Course, tasks: &mut Vec<Task>) -> Result<()> {
        let next = &course.next;
        // A fix is one task however many cases wait for it.
        if !matches!(next.kind, StepKind::Nothing | StepKind::FinishFix | StepKind::CheckFix) {
            self.task(db, course, next.clone(), tasks)?;
        }
        for touch in course
            .touches
            .iter()
            .filter(|touch| touch.is_open() && Some(touch.id) != next.touch_id)
        {
            if touch.planned_on <= on(self.today, 1) && stands_alone(course, touch) {
                self.task(db, course, next::touch_step(&self.people, touch, self.today), tasks)?;
            }
        }
        if !course.is_open() {
            let letter = next::waiting_letter(&self.people, course, self.today);
            if let Some(step) = letter.filter(|step| step.kind != StepKind::ApproveLetter) {
                self.task(db, course, step, tasks)?;
            }
            return Ok(());
        }
        let lapsing = self
            .offers
            .get(&course.line.case.id)
            .and_then(|offer| offer.deadline_on);
        if let Some(deadline) = lapsing.filter(|day| (self.today..=on(self.today, LAPSE_DAYS)).contains(day)) {
            self.task(db, course, self.lapsing(course, deadline), tasks)?;
        }
        Ok(())
    }

    fn lapsing(&self, course: &Course, deadline: NaiveDate) -> NextStep {
        NextStep {
            kind: StepKind::OtherTouch,
            due: Some(deadline),
            overdue: false,
            who: Some(self.people.who(course.line.case.driver_id)),
            channel: None,
            about: Some(About::Offer),
            touch_id: None,
            letter_id: None,
            fix_id: None,
            interview_id: None,
        }
    }

    /// Fixes to be finished by their day, and those done that another person has still to look at, at once.
    fn of_fixes(&self, db: &Connection, tasks: &mut Vec<Task>) -> Result<()> {
        let client_of: HashMap<i64, i64> = self
            .courses
            .iter()
            .map(|course| (course.line.case.id, course.line.case.client_id))
            .collect();
        for fix in fixes::all_open(db, self.today)? {
            let done = fix.state == FixState::Done;
            let due = if done { self.today } else { fix.due_on };
            if due > on(self.today, AHEAD_DAYS) {
                continue;
            }
            let yearly = fix
                .waiting
                .iter()
                .filter_map(|case| client_of.get(&case.case_id))
                .map(|id| self.yearly(*id))
                .sum();
            tasks.push(Task {
                step: NextStep {
                    kind: if done { StepKind::CheckFix } else { StepKind::FinishFix },
                    due: Some(due),
                    overdue: due < self.today,
                    who: (!done).then_some(fix.owner),
                    channel: None,
                    about: None,
                    touch_id: None,
                    letter_id: None,
                    fix_id: Some(fix.id),
                    interview_id: None,
                },
                case_id: None,
                client: String::new(),
                contact: String::new(),
                fix: fix.what,
                waiting: fix.waiting.len() as i64,
                yearly: self.firm.money(yearly),
            });
        }
        Ok(())
    }

    /// How many touches are planned on each of the next days.
    fn calendar(&self) -> Vec<CalendarDay> {
        let mut planned: HashMap<NaiveDate, i64> = HashMap::new();
        for touch in self
            .courses
            .iter()
            .flat_map(|course| &course.touches)
            .filter(|touch| touch.is_open())
        {
            *planned.entry(touch.planned_on).or_default() += 1;
        }
        (0..AHEAD_DAYS)
            .map(|ahead| on(self.today, ahead))
            .map(|day| CalendarDay {
                day,
                touches: planned.get(&day).copied().unwrap_or(0),
            })
            .collect()
    }
}

/// A touch that is due by itself. The apology goes its way as a letter, and the talk that was had needs no touch.
fn stands_alone(course: &Course, touch: &Touch) -> bool {
    let asked = course.reason_known() && touch.about == About::ExitInterview.name();
    !asked && touch.about != About::ApologyLetter.name()
}

fn year_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_months(Months::new(12)).unwrap_or(day)
}

/// Who came back in twelve months. Won back are those whom a touch of ours reached before they bought; the last of all times
/// is shown by name.
struct Returned {
    count: i64,
    by_themselves: i64,
    yearly_minor: i64,
    last: Option<LastReturn>,
}

impl Returned {
    fn of(db: &Connection, desk: &Desk) -> Result<Returned> {
        let since = year_before(desk.today);
        let all = returns::all(db)?;
        let ours = || all.iter().filter(|found| !found.by_himself);
        let recent = |found: &&Return| found.returned_on > since;
        let last = match ours().next() {
            Some(found) => Some(LastReturn {
                case_id: found.case_id,
                client: desk
                    .clients
                    .get(&found.client_id)
                    .map(|client| client.name.clone())
                    .unwrap_or_default(),
                day: found.returned_on,
                sum: orders::get(db, found.order_id)?.sum,
            }),
            None => None,
        };
        let unasked = losses::came_back_unasked(db, on(since, 1), desk.today)?;
        let with_case = all.iter().filter(|found| found.by_himself).filter(recent);
        let by_themselves: HashSet<i64> = with_case.map(|found| found.client_id).chain(unasked).collect();
        Ok(Returned {
            count: ours().filter(recent).count() as i64,
            by_themselves: by_themselves.len() as i64,
            yearly_minor: ours().filter(recent).map(|found| desk.yearly(found.client_id)).sum(),
            last,
        })
    }
}
