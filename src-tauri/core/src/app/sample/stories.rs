//! The cases of the sample: each opened on the loss the program found, asked, mended, written to and touched by the plan.
//!
//! What a task of the user would write is written here with its own days. Whether a client returned is left to his orders.

use super::data::{CasePlan, CaseWords, LetterGot, LetterPlan, TalkPlan, TouchPlan, VoicePlan, lacks};
use super::{Stage, day};
use crate::app::stored::word;
use crate::app::{Result, letter_facts, letter_page, letter_paper, letter_renewed, letter_words};
use crate::domain::case::ClosedAs;
use crate::domain::interview::Source;
use crate::domain::touch::{About, Channel, Outcome};
use crate::store::cases::{self, Case};
use crate::store::interviews::{self, Interview, Round};
use crate::store::letter_steps::Step;
use crate::store::letters::{self, NewLetter};
use crate::store::offers::{self, Compensation, Offer};
use crate::store::orders::Order;
use crate::store::returns::{self, Check};
use crate::store::touches::{self, Touch};
use crate::store::{clients, complaints, drives, losses, orders};
use crate::texts::{letters::LetterKind, prompts};
use chrono::NaiveDate;

/// The case up to today, before the orders after its loss are known.
pub fn open(stage: &Stage, plan: &CasePlan, client: i64) -> Result<()> {
    let said = stage.words.cases.get(&plan.key).ok_or_else(|| lacks(&plan.key))?;
    let loss = losses::latest(stage.tx, client)?.ok_or_else(|| lacks(&plan.key))?;
    let driver = stage.who(&plan.driver)?;
    let opened_on = stage.day(plan.opened);
    if let Some(reason) = &plan.exception {
        losses::add_exception(stage.tx, loss.id, driver, reason, opened_on)?;
    }
    let drive = drives::open(stage.tx)?.filter(|drive| drive.starts_on <= opened_on);
    let case = cases::add(
        stage.tx,
        &Case {
            id: 0,
            loss_id: loss.id,
            client_id: client,
            drive_id: drive.map(|drive| drive.id),
            driver_id: driver,
            opened_on,
            hot_until: plan.hot.map(|offset| stage.day(offset)),
            severity_ours: None,
            verdict_by_hand: None,
            verdict_why: String::new(),
            closed_on: None,
            closed_as: None,
        },
    )?;
    if let Some(severity) = plan.ours {
        cases::set_severity(stage.tx, case, severity)?;
    }
    let scene = Scene {
        stage,
        plan,
        said,
        case,
        client,
        driver,
    };
    scene.complaint()?;
    if let Some(talk) = &plan.talk {
        scene.talk(talk)?;
    }
    if let Some(voice) = &plan.voice {
        scene.voice(voice)?;
    }
    scene.terms()?;
    for (at, touch) in plan.touches.iter().enumerate() {
        scene.touch(touch, at)?;
    }
    if let Some(letter) = &plan.letter {
        scene.letter(letter)?;
    }
    Ok(())
}

/// How the case ended: the first check after a return, or the way it was closed.
pub fn end(stage: &Stage, plan: &CasePlan, client: i64) -> Result<()> {
    let said = stage.words.cases.get(&plan.key).ok_or_else(|| lacks(&plan.key))?;
    let Some(case) = cases::of_client(stage.tx, client)?.into_iter().next() else {
        return Ok(());
    };
    for check in returns::checks(stage.tx, case.id)? {
        // What falls due today is still to be done.
        if check.due_on < stage.today && !said.care.is_empty() {
            let done = Check {
                done_on: Some(check.due_on),
                all_well: Some(true),
                note: said.care.clone(),
                ..check
            };
            returns::finish_check(stage.tx, &done)?;
        }
    }
    let (Some(closed_as), Some(closed)) = (plan.closed_as, plan.closed) else {
        return Ok(());
    };
    let closed_on = stage.day(closed);
    cases::close(stage.tx, case.id, closed_on, closed_as)?;
    if closed_as == ClosedAs::DoNotContact {
        let client = clients::get(stage.tx, client)?;
        clients::change(
            stage.tx,
            &clients::Client {
                do_not_contact_on: Some(closed_on),
                ..client
            },
        )?;
    }
    Ok(())
}

struct Scene<'a> {
    stage: &'a Stage<'a>,
    plan: &'a CasePlan,
    said: &'a CaseWords,
    case: i64,
    client: i64,
    driver: i64,
}

impl Scene<'_> {
    fn day(&self, offset: i64) -> NaiveDate {
        day(self.stage.today, offset)
    }

    /// An order counted back from the last one.
    fn order_back(&self, back: usize) -> Result<Order> {
        let bought = orders::of(self.stage.tx, self.client)?;
        let found = bought.into_iter().filter(|order| order.sum.minor > 0).rev().nth(back);
        found.ok_or_else(|| lacks(&self.plan.key))
    }

    fn complaint(&self) -> Result<()> {
        let Some(plan) = &self.plan.complaint else {
            return Ok(());
        };
        let order = self.order_back(plan.order_back)?;
        let opened_on = day(order.day, plan.after);
        complaints::save(
            self.stage.tx,
            self.client,
            &complaints::Complaint {
                id: 0,
                opened_on,
                what: self.said.complaint.clone(),
                closed_on: plan.closed.map(|days| day(opened_on, days)),
                order_number: None,
                order_id: Some(order.id),
            },
        )?;
        Ok(())
    }

    /// The talk with the client, and the touch it was.
    fn talk(&self, plan: &TalkPlan) -> Result<()> {
        let on = self.day(plan.day);
        let id = interviews::start(self.stage.tx, self.case, &word(Source::Client), Some(self.driver), on)?;
        let mut rounds = Vec::new();
        let mut last = self.said.stated.as_str();
        for (at, answer) in self.said.whys.iter().enumerate() {
            let question = prompts::prompt(self.stage.language, at + 1, last).say;
            rounds.push(Round {
                round: at as i64 + 1,
                question,
                answer: answer.clone(),
            });
            last = answer;
        }
        let doubts: Vec<(i64, String)> = plan.doubts.iter().map(|(round, mark)| (*round, word(*mark))).collect();
        interviews::set_rounds(self.stage.tx, id, &rounds, &doubts)?;
        let found = self.stage.reason(&plan.found)?;
        let begun = interviews::get(self.stage.tx, id)?;
        interviews::save(
            self.stage.tx,
            &Interview {
                step: "thanks".to_owned(),
                stated_words: self.said.stated.clone(),
                stated_reason_id: Some(self.stage.reason(&plan.stated)?.id),
                true_words: self.said.found.clone(),
                true_reason_id: Some(found.id),
                human_factor: found.human,
                confirmed: plan.confirmed,
                severity_client: Some(plan.severity),
                attracts: self.said.attracts.clone(),
                would_have_kept: self.said.kept.clone(),
                would_return: self.said.would_return.clone(),
                who_decides: self.said.decides.clone(),
                may_write: Some(self.plan.closed_as != Some(ClosedAs::DoNotContact)),
                minutes: plan.minutes,
                ..begun
            },
        )?;
        interviews::finish(self.stage.tx, id, on)?;
        self.done(
            Channel::Call,
            About::ExitInterview,
            on,
            Outcome::Answered,
            plan.minutes,
            "",
            None,
        )
    }

    /// The staff's or the brainstorm's view, kept apart from the client's.
    fn voice(&self, plan: &VoicePlan) -> Result<()> {
        let by = plan.by.as_deref().map(|key| self.stage.who(key)).transpose()?;
        let on = day(self.day(self.plan.opened), 1);
        let id = interviews::start(self.stage.tx, self.case, &word(plan.source), by, on)?;
        let found = self.stage.reason(&plan.found)?;
        let begun = interviews::get(self.stage.tx, id)?;
        interviews::save(
            self.stage.tx,
            &Interview {
                step: "true".to_owned(),
                stated_words: self.said.voice.clone(),
                stated_reason_id: Some(self.stage.reason(&plan.stated)?.id),
                true_reason_id: Some(found.id),
                human_factor: found.human,
                minutes: 5,
                ..begun
            },
        )?;
        Ok(interviews::finish(self.stage.tx, id, on)?)
    }

    /// The offer, and the share of the problem order.
    fn terms(&self) -> Result<()> {
        if let Some(plan) = &self.plan.offer {
            offers::save(
                self.stage.tx,
                &Offer {
                    case_id: self.case,
                    guarantee: self.said.guarantee.clone(),
                    special: self.said.special.clone(),
                    control_by: Some(self.stage.who(&plan.control)?),
                    gift: self.said.gift.clone(),
                    cost_minor: self.stage.words.minor(plan.cost),
                    made_on: self.day(plan.made),
                    deadline_on: Some(self.day(plan.deadline)),
                },
            )?;
        }
        if let Some(plan) = &self.plan.compensation {
            let order = self.order_back(plan.order_back)?;
            // A round sum, as one would say it aloud.
            let granted = (order.sum.minor as f64 * plan.share / 1000.0).round() as i64 * 1000;
            offers::compensate(
                self.stage.tx,
                &Compensation {
                    case_id: self.case,
                    problem_order_id: order.id,
                    granted_minor: granted,
                    used_minor: 0,
                    currency: order.sum.currency.code().to_owned(),
                    form: plan.form,
                    granted_on: self
                        .plan
                        .offer
                        .as_ref()
                        .map_or(self.day(-3), |offer| self.day(offer.made)),
                },
            )?;
        }
        Ok(())
    }

    fn touch(&self, plan: &TouchPlan, at: usize) -> Result<()> {
        let note = self.said.notes.get(at).map(String::as_str).unwrap_or_default();
        let employee_id = plan.by.as_deref().map_or(Ok(self.driver), |key| self.stage.who(key))?;
        let cost = match plan.cost {
            Some(cost) => self.stage.words.minor(cost),
            None => self.usual_cost(plan.channel)?,
        };
        let planned_on = self.day(plan.on);
        touches::add(
            self.stage.tx,
            &Touch {
                id: 0,
                case_id: self.case,
                channel: plan.channel,
                about: plan.about.name().to_owned(),
                employee_id,
                planned_on,
                done_on: plan.outcome.map(|_| planned_on),
                outcome: plan.outcome,
                note: note.to_owned(),
                minutes: plan.minutes,
                cost_minor: if plan.outcome.is_some() { cost } else { 0 },
                cancelled_on: None,
                letter_id: None,
            },
        )?;
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "a touch that was done is all of these")]
    fn done(
        &self,
        channel: Channel,
        about: About,
        on: NaiveDate,
        outcome: Outcome,
        minutes: i64,
        note: &str,
        letter_id: Option<i64>,
    ) -> Result<()> {
        touches::add(
            self.stage.tx,
            &Touch {
                id: 0,
                case_id: self.case,
                channel,
                about: about.name().to_owned(),
                employee_id: self.driver,
                planned_on: on,
                done_on: Some(on),
                outcome: Some(outcome),
                note: note.to_owned(),
                minutes,
                cost_minor: self.usual_cost(channel)?,
                cancelled_on: None,
                letter_id,
            },
        )?;
        Ok(())
    }

    fn usual_cost(&self, channel: Channel) -> Result<i64> {
        Ok(crate::app::touches::usual_cost(
            &crate::store::firm::get(self.stage.tx)?,
            channel,
        ))
    }

    /// The apology, from the shipped template and the facts of the case, as far on its way as the plan says.
    fn letter(&self, plan: &LetterPlan) -> Result<()> {
        let tx = self.stage.tx;
        let made_on = self.day(plan.made);
        let signer = crate::app::people::director(tx)?.id;
        let head = interviews::case_head(tx, self.case)?;
        let (mut facts, claimed) = letter_facts::gather(tx, &head, LetterKind::Apology, signer, made_on)?;
        facts.cost = letter_facts::some(self.said.cost.clone());
        facts.measures = letter_facts::some(self.said.measures.clone());
        let seed = self.client.wrapping_mul(7_919);
        let draft = letter_words::draft(tx, self.stage.language, LetterKind::Apology, &facts, seed)?;
        let lines = letter_words::envelope_lines(self.stage.language, LetterKind::Apology, &facts)?;
        let id = letters::add(
            tx,
            &NewLetter {
                case_id: self.case,
                kind: word(LetterKind::Apology),
                language: self.stage.language.tag().to_owned(),
                signer_id: signer,
                draft: letter_page::to_json(&draft, None)?,
                envelope_line: lines.into_iter().next().unwrap_or_default(),
                seed,
                made_on,
                paper: String::new(),
                second: None,
                offered: Some(letter_renewed::offered(&facts)?),
            },
        )?;
        if let Some(fix) = claimed {
            letters::claim(tx, id, fix)?;
        }
        if plan.state >= LetterGot::Approved {
            let letter = letters::get(tx, id)?;
            letter_paper::freeze(tx, &letter, &draft, made_on)?;
        }
        if plan.state >= LetterGot::Printed {
            letters::printed(tx, id, made_on)?;
        }
        if let (LetterGot::Handed, Some(handed)) = (plan.state, plan.handed) {
            let on = self.day(handed);
            let note = self.said.notes.last().cloned().unwrap_or_default();
            let step = Step {
                note: note.clone(),
                ..Step::of("handed", on)
            };
            letters::moved(tx, id, &step)?;
            self.done(
                Channel::Letter,
                About::ApologyLetter,
                on,
                Outcome::Delivered,
                15,
                &note,
                Some(id),
            )?;
        }
        Ok(())
    }
}
