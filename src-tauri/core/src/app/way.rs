//! The way of one case, task by task: why he left, what was mended, the letter, the call.

use super::calls::{self, FinishCall, OtherWords, ScriptRequest};
use super::fixes::{self, CheckFix, FinishFix, FixState, PlanFix};
use super::interviews::{self, Interview, InterviewEdit, NewReason, PromptRequest, StartInterview, Why};
use super::letters::{self, LetterMoved, LetterState, PrintLetter, SaveLetter, WriteLetter};
use super::shapes::{Id, Nothing};
use super::{App, Error, undo};
use crate::domain::interview::{Advice, DoubtMark, Source};
use crate::domain::refusal::Refusal;
use crate::domain::touch::{About, Channel, Outcome};
use crate::store::{cases, clients, details, employees, firm, losses, orders, returns, touches};
use crate::texts::letters::{LetterKind, open_marks};
use chrono::NaiveDate;
use tempfile::TempDir;

const OLGA: i64 = 1;
const DENIS: i64 = 2;
const MARINA: i64 = 3;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

struct Drive {
    app: App,
    case: i64,
    client: i64,
    folder: TempDir,
}

/// "Kolos" left on 1 November; Denis served it, Marina drives the case, Olga is the head.
fn drive() -> Drive {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(&folder.path().join("drive.comeback"), Some(day("2026-11-24"))).unwrap();
    let (case, client) = app
        .write("test", |tx| {
            for (name, is_director) in [
                ("Ольга Самойлова", true),
                ("Денис Котов", false),
                ("Марина Белова", false),
            ] {
                employees::save(
                    tx,
                    &employees::Employee {
                        id: 0,
                        name: name.into(),
                        role: if is_director {
                            "директор".into()
                        } else {
                            String::new()
                        },
                        gender: None,
                        phone: "8 (4822) 00-01-17".into(),
                        is_director,
                        commission_share: 0.0,
                        active: true,
                    },
                )?;
            }
            let firm = firm::Firm {
                letter_language: "ru".into(),
                letter_minor: 30_000,
                name: "Припас".into(),
                ..firm::get(tx)?
            };
            firm::save(tx, &firm)?;
            let kolos = clients::Client {
                kind: "firm".into(),
                name: "Колос".into(),
                served_by: Some(DENIS),
                ..Default::default()
            };
            let client = clients::add(tx, &kolos, None)?;
            details::save_person(
                tx,
                client,
                &details::Person {
                    full_name: "Фёдоров Пётр Ильич".into(),
                    ..Default::default()
                },
            )?;
            details::set_facts(
                tx,
                client,
                &[
                    "Вы с нами с весны 2023 года".into(),
                    "Вы первыми взяли ржаную закваску".into(),
                ],
            )?;
            losses::add(
                tx,
                &losses::Loss {
                    id: 0,
                    client_id: client,
                    lost_on: day("2026-11-01"),
                    signal: "S6".into(),
                    lost_by: Some(DENIS),
                    last_order_on: None,
                    gap_days: None,
                    limit_days: None,
                    own_rhythm: false,
                    words: "Ухожу".into(),
                    case_id: None,
                    returned_on: None,
                },
            )?;
            let loss = losses::latest(tx, client)?.unwrap().id;
            let case = cases::add(
                tx,
                &cases::Case {
                    id: 0,
                    loss_id: loss,
                    client_id: client,
                    drive_id: None,
                    driver_id: MARINA,
                    opened_on: day("2026-11-20"),
                    hot_until: None,
                    severity_ours: None,
                    verdict_by_hand: None,
                    verdict_why: String::new(),
                    closed_on: None,
                    closed_as: None,
                },
            )?;
            plan(tx, case, Channel::Visit, About::ExitInterview.name())?;
            plan(tx, case, Channel::Letter, About::ApologyLetter.name())?;
            Ok((case, client))
        })
        .unwrap();
    Drive {
        app,
        case,
        client,
        folder,
    }
}

fn plan(tx: &crate::store::Transaction, case: i64, channel: Channel, about: &str) -> super::Result<i64> {
    Ok(touches::add(
        tx,
        &super::touches::planned(case, channel, about, MARINA, day("2026-11-24")),
    )?)
}

fn edit(talk: &Interview) -> InterviewEdit {
    InterviewEdit {
        id: talk.id,
        step: talk.step.clone(),
        stated_words: talk.stated_words.clone(),
        stated_reason_id: talk.stated_reason.as_ref().map(|reason| reason.id),
        stated_doubts: talk.stated_doubts.clone(),
        whys: talk.whys.clone(),
        true_words: talk.true_words.clone(),
        true_reason_id: talk.true_reason.as_ref().map(|reason| reason.id),
        human_factor: talk.human_factor,
        confirmed: talk.confirmed,
        severity_client: talk.severity_client,
        attracts: String::new(),
        would_have_kept: String::new(),
        would_return: String::new(),
        who_decides: String::new(),
        may_write: Some(true),
        minutes: 20,
    }
}

impl Drive {
    fn reason(&self, code: &str) -> i64 {
        interviews::reasons(&self.app, Nothing {})
            .unwrap()
            .into_iter()
            .find(|reason| reason.code == code)
            .unwrap()
            .id
    }

    fn talk(&self) -> Interview {
        let asked = StartInterview {
            case_id: self.case,
            source: Source::Client,
            interviewer_id: Some(MARINA),
        };
        interviews::start(&self.app, asked).unwrap()
    }

    /// He was late with a delivery, and he confirms it.
    fn confirmed(&self, code: &str) -> Interview {
        let mut edit = edit(&self.talk());
        edit.true_words = "Привезли муку на четыре часа позже и не позвонили".into();
        edit.true_reason_id = Some(self.reason(code));
        edit.confirmed = true;
        edit.severity_client = Some(4);
        let talk = interviews::save(&self.app, edit).unwrap();
        interviews::finish(&self.app, Id { id: talk.id }).unwrap()
    }

    fn planned_fix(&self) -> i64 {
        let fix = PlanFix {
            id: None,
            reason_id: self.reason("company.late-delivery"),
            what: "На ранний рейс выходит второй водитель".into(),
            owner_id: DENIS,
            due_on: day("2026-11-20"),
        };
        fixes::plan(&self.app, fix).unwrap().id
    }

    fn checked_fix(&self) -> i64 {
        let id = self.planned_fix();
        let done = FinishFix {
            id,
            done_on: day("2026-11-22"),
            evidence: "График рейсов".into(),
        };
        fixes::finish(&self.app, done).unwrap();
        fixes::check(&self.app, CheckFix { id, checked_by: OLGA }).unwrap();
        id
    }

    fn write(&self, kind: LetterKind) -> super::Result<letters::Letter> {
        letters::write(
            &self.app,
            WriteLetter {
                case_id: self.case,
                kind,
                signer_id: None,
            },
        )
    }

    fn touches(&self) -> Vec<touches::Touch> {
        self.app.read(|db| Ok(touches::of(db, self.case)?)).unwrap()
    }

    fn call(&self, outcome: Outcome, last: &str, next_on: Option<&str>) -> super::Result<super::touches::TouchRow> {
        calls::finish(
            &self.app,
            FinishCall {
                case_id: self.case,
                touch_id: None,
                caller_id: None,
                path: vec!["greet".into(), "why".into(), last.into()],
                outcome,
                other_words: vec![OtherWords {
                    node: "why".into(),
                    words: "Перезвоните жене".into(),
                }],
                note: String::new(),
                minutes: 7,
                next_on: next_on.map(day),
            },
        )
    }
}

fn refused<T>(result: super::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused { refusal, .. }) => refusal,
        Err(other) => panic!("not a refusal: {other}"),
        Ok(_) => panic!("not refused"),
    }
}

#[test]
fn the_one_who_lost_him_neither_asks_nor_signs_nor_calls() {
    let t = drive();
    let asks = StartInterview {
        case_id: t.case,
        source: Source::Client,
        interviewer_id: Some(DENIS),
    };
    assert_eq!(refused(interviews::start(&t.app, asks)), Refusal::Rule10);
    t.confirmed("company.late-delivery");
    t.checked_fix();
    let signs = WriteLetter {
        case_id: t.case,
        kind: LetterKind::Apology,
        signer_id: Some(DENIS),
    };
    assert_eq!(refused(letters::write(&t.app, signs)), Refusal::Rule10);
    assert_eq!(
        refused(calls::script(
            &t.app,
            ScriptRequest {
                case_id: t.case,
                caller_id: Some(DENIS)
            }
        )),
        Refusal::Rule10
    );
}

#[test]
fn a_talk_goes_on_where_it_stopped_and_counts_as_a_touch() {
    let t = drive();
    let mut first = edit(&t.talk());
    first.stated_reason_id = Some(t.reason("competitor.cheaper"));
    first.stated_doubts = vec![DoubtMark::AtOnce];
    first.whys = vec![Why {
        round: 1,
        question: "Почему?".into(),
        answer: "Опоздали".into(),
        doubts: vec![],
    }];
    assert_eq!(
        interviews::save(&t.app, first).unwrap().advice,
        Some(Advice::AskOnceMore)
    );
    let mut again = edit(&t.talk());
    assert_eq!(again.whys.len(), 1, "the talk goes on");
    again.whys[0].doubts = vec![DoubtMark::ToneChanged];
    assert_eq!(
        interviews::save(&t.app, again).unwrap().advice,
        Some(Advice::ProbablyNotTheReason)
    );
    let early = interviews::finish(&t.app, Id { id: t.talk().id });
    assert!(matches!(
        early,
        Err(Error::BadInput {
            field: Some("true_reason_id"),
            ..
        })
    ));
    assert!(
        t.confirmed("company.rude-staff").human_factor,
        "the reason brings its human factor"
    );
    let visit = t
        .touches()
        .into_iter()
        .find(|touch| touch.about == "exit-interview")
        .unwrap();
    assert_eq!((visit.outcome, visit.minutes), (Some(Outcome::Answered), 20));
}

#[test]
fn six_whys_and_a_colleagues_confirmation_are_not_taken() {
    let t = drive();
    let mut six = edit(&t.talk());
    six.whys = (1..=6)
        .map(|round| Why {
            round,
            question: String::new(),
            answer: "да".into(),
            doubts: vec![],
        })
        .collect();
    assert!(matches!(
        interviews::save(&t.app, six),
        Err(Error::BadInput {
            field: Some("whys"),
            ..
        })
    ));
    let staff = StartInterview {
        case_id: t.case,
        source: Source::Staff,
        interviewer_id: None,
    };
    let mut guess = edit(&interviews::start(&t.app, staff).unwrap());
    guess.confirmed = true;
    assert!(matches!(
        interviews::save(&t.app, guess),
        Err(Error::BadInput {
            field: Some("confirmed"),
            ..
        })
    ));
}

#[test]
fn the_prompt_is_in_the_clients_language() {
    let t = drive();
    let ask = PromptRequest {
        interview_id: t.talk().id,
        step: "why".into(),
        round: 1,
        last_answer: "Дорого".into(),
    };
    let said = interviews::prompt(&t.app, ask.clone()).unwrap().say;
    assert!(said.chars().any(|c| ('а'..='я').contains(&c)), "{said}");
    for step in [
        "permission",
        "open",
        "mirror",
        "attracts",
        "kept",
        "return",
        "decides",
        "thanks",
    ] {
        assert!(
            !interviews::prompt(
                &t.app,
                PromptRequest {
                    step: step.into(),
                    ..ask.clone()
                }
            )
            .unwrap()
            .say
            .is_empty()
        );
    }
}

#[test]
fn a_reason_is_retired_and_another_one_added() {
    let t = drive();
    let new = NewReason {
        group: "company".into(),
        name: "Запах краски".into(),
        human: false,
    };
    let added = interviews::add_reason(&t.app, new.clone()).unwrap();
    assert!(matches!(
        interviews::add_reason(&t.app, new),
        Err(Error::BadInput {
            field: Some("name"),
            ..
        })
    ));
    assert!(
        interviews::retire_reason(&t.app, Id { id: added.id })
            .unwrap()
            .retired_on
            .is_some()
    );
    let mut edit = edit(&t.talk());
    edit.true_reason_id = Some(added.id);
    assert!(matches!(
        interviews::save(&t.app, edit),
        Err(Error::BadInput {
            field: Some("true_reason_id"),
            ..
        })
    ));
}

#[test]
fn the_gate_opens_step_by_step() {
    let t = drive();
    let missing = || {
        t.app
            .read(|db| fixes::gate(db, t.case))
            .unwrap()
            .missing
            .map(|missing| missing.key)
    };
    assert_eq!(missing().as_deref(), Some("fixes-gate-no-interview"));
    assert_eq!(refused(t.write(LetterKind::Apology)), Refusal::FixGate);
    t.confirmed("company.late-delivery");
    assert_eq!(missing().as_deref(), Some("fixes-gate-no-fix"));
    let id = t.planned_fix();
    assert_eq!(missing().as_deref(), Some("fixes-gate-not-done"));
    let row = fixes::list(&t.app, Nothing {}).unwrap().remove(0);
    assert_eq!((row.state, row.waiting.len()), (FixState::Overdue, 1));
    let bare = FinishFix {
        id,
        done_on: day("2026-11-22"),
        evidence: " ".into(),
    };
    assert_eq!(
        refused(fixes::finish(&t.app, bare.clone())),
        Refusal::FixDoneNeedsEvidence
    );
    assert_eq!(
        refused(fixes::check(&t.app, CheckFix { id, checked_by: OLGA })),
        Refusal::FixCheckedAfterDone
    );
    fixes::finish(
        &t.app,
        FinishFix {
            evidence: "График".into(),
            ..bare
        },
    )
    .unwrap();
    assert_eq!(missing().as_deref(), Some("fixes-gate-not-checked"));
    assert_eq!(
        refused(fixes::check(&t.app, CheckFix { id, checked_by: DENIS })),
        Refusal::FixCheckedByAnother
    );
    let checked = fixes::check(&t.app, CheckFix { id, checked_by: OLGA }).unwrap();
    assert_eq!((checked.state, checked.waiting.len()), (FixState::Checked, 0));
    assert_eq!(missing(), None);
}

#[test]
fn our_guess_cannot_become_an_apology() {
    let t = drive();
    t.checked_fix();
    let mut guess = edit(&t.talk());
    guess.true_reason_id = Some(t.reason("company.late-delivery"));
    interviews::save(&t.app, guess).unwrap();
    assert_eq!(refused(t.write(LetterKind::Apology)), Refusal::ReasonNotConfirmed);
}

/// Every open mark filled in, as the user would.
fn filled(letter: &letters::Letter) -> SaveLetter {
    let fill = |text: &String| {
        let mut text = text.clone();
        for mark in open_marks(&text.clone()) {
            text = text.replace(&format!("⟦{}⟧", mark.words), "Мы знаем это");
        }
        text
    };
    let mut draft = letter.draft.clone();
    draft.paragraphs = draft.paragraphs.iter().map(fill).collect();
    SaveLetter {
        id: letter.row.id,
        draft,
        envelope_line: letter.envelope_line.clone(),
    }
}

#[test]
fn a_letter_goes_its_whole_way_with_the_bytes_that_were_approved() {
    let t = drive();
    t.confirmed("company.late-delivery");
    t.checked_fix();
    let letter = t.write(LetterKind::Apology).unwrap();
    assert_eq!(letter.speaks_of, ["На ранний рейс выходит второй водитель"]);
    assert_eq!(
        t.write(LetterKind::Apology).unwrap().row.id,
        letter.row.id,
        "a draft is gone on with"
    );
    assert!(
        letter
            .troubles
            .iter()
            .any(|trouble| trouble.hard && letter.draft.text().contains(&trouble.place))
    );
    let id = Id { id: letter.row.id };
    assert_eq!(refused(letters::approve(&t.app, id)), Refusal::LetterUnfilled);

    let mut edit = filled(&letter);
    edit.draft.addressee[0] = "Фёдорову Петру".into();
    let saved = letters::save(&t.app, edit.clone()).unwrap();
    assert!(
        saved.troubles.iter().all(|trouble| !trouble.hard),
        "{:#?}",
        saved.troubles
    );
    let person = t
        .app
        .read(|db| Ok(details::main_person(db, t.client)?))
        .unwrap()
        .unwrap();
    assert_eq!(
        person.dative_name, "Фёдорову Петру",
        "the corrected dative is remembered"
    );
    let preview = letters::preview(&t.app, edit.clone()).unwrap();
    assert_eq!(preview.pages.len(), 1);
    assert!(preview.envelope.starts_with("<svg"));

    let approved = letters::approve(&t.app, id).unwrap();
    assert_eq!(approved.row.state, LetterState::Approved);
    assert_eq!(refused(letters::save(&t.app, edit)), Refusal::LetterFrozen);
    // He moves after the approval: the letter stays as it was signed.
    t.app
        .write("test", |tx| {
            Ok(details::save_address(
                tx,
                t.client,
                &details::Address {
                    city: "Тверь".into(),
                    ..Default::default()
                },
            )?)
        })
        .unwrap();
    let printed = letters::print(&t.app, PrintLetter { id: id.id, path: None }).unwrap();
    let bytes = std::fs::read(&printed.path).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7") && bytes.len() as i64 == printed.bytes);
    assert_eq!(printed.pages, 2, "the page and the envelope");
    let elsewhere = t.folder.path().join("again.pdf").display().to_string();
    let again = letters::print(
        &t.app,
        PrintLetter {
            id: id.id,
            path: Some(elsewhere),
        },
    )
    .unwrap();
    assert_eq!(std::fs::read(&again.path).unwrap(), bytes);
    assert_eq!(
        std::fs::read_dir(t.app.letters_folder()).unwrap().count(),
        1,
        "nothing is left beside"
    );

    let moved = |state| LetterMoved {
        id: id.id,
        state,
        day: day("2026-11-24"),
        note: String::new(),
    };
    assert!(matches!(
        letters::moved(&t.app, moved(LetterState::Answered)),
        Err(Error::BadInput {
            field: Some("state"),
            ..
        })
    ));
    letters::moved(&t.app, moved(LetterState::Handed)).unwrap();
    let touch = |t: &Drive| {
        t.touches()
            .into_iter()
            .find(|touch| touch.letter_id == Some(id.id))
            .unwrap()
    };
    assert_eq!(
        (touch(&t).about.as_str(), touch(&t).cost_minor),
        ("apology-letter", 30_000)
    );
    letters::moved(&t.app, moved(LetterState::Answered)).unwrap();
    assert_eq!(touch(&t).outcome, Some(Outcome::Answered));
    assert_eq!(refused(t.write(LetterKind::Apology)), Refusal::OneApology);
}

#[test]
fn thanks_are_for_a_new_order_and_a_farewell_for_a_second_loss() {
    let t = drive();
    assert_eq!(refused(t.write(LetterKind::Thanks)), Refusal::Rule11);
    assert!(matches!(
        t.write(LetterKind::Farewell),
        Err(Error::BadInput {
            field: Some("kind"),
            ..
        })
    ));
    t.app
        .write("test", |tx| {
            let sum = firm::get(tx)?.money(500_000);
            let order = orders::NewOrder {
                client_id: t.client,
                source_system: "",
                number: "5200",
                day: day("2026-11-10"),
                sum,
                profit_minor: None,
                served_by: None,
                import_id: None,
            };
            orders::Adding::to(tx)?.add(&order)?;
            Ok(returns::link_new_orders(tx, day("2026-11-24"))?)
        })
        .unwrap();
    assert!(t.write(LetterKind::Thanks).unwrap().draft.text().contains("5200"));
}

#[test]
fn a_call_never_leaves_an_open_case_without_a_next_step() {
    let t = drive();
    t.app
        .write("test", |tx| Ok(touches::cancel_planned(tx, t.case, day("2026-11-24"))?))
        .unwrap();
    assert!(matches!(
        t.call(Outcome::Thinks, "think", None),
        Err(Error::BadInput {
            field: Some("next_on"),
            ..
        })
    ));
    let row = t.call(Outcome::Thinks, "think", Some("2026-12-01")).unwrap();
    assert_eq!((row.outcome, row.minutes), (Some(Outcome::Thinks), 7));
    assert!(
        t.touches()
            .iter()
            .any(|touch| touch.is_open() && touch.planned_on == day("2026-12-01"))
    );
    undo::back(&t.app, Nothing {}).unwrap();
    assert!(
        !t.touches().iter().any(touches::Touch::is_open),
        "one step, taken back whole"
    );
    undo::again(&t.app, Nothing {}).unwrap();
    assert!(t.touches().iter().any(touches::Touch::is_open));
}

#[test]
fn a_no_is_accepted_and_a_wish_for_peace_is_kept() {
    let t = drive();
    t.call(Outcome::Refused, "may-write", None).unwrap();
    let open: Vec<_> = t.touches().into_iter().filter(touches::Touch::is_open).collect();
    assert_eq!(open.len(), 1, "one news in ninety days");
    assert_eq!(
        (open[0].about.as_str(), open[0].planned_on),
        ("news", day("2027-02-22"))
    );

    let t = drive();
    t.call(Outcome::Refused, "may-not-write", None).unwrap();
    assert!(!t.touches().iter().any(touches::Touch::is_open));
    assert_eq!(
        refused(calls::script(
            &t.app,
            ScriptRequest {
                case_id: t.case,
                caller_id: None
            }
        )),
        Refusal::DoNotContact
    );
}

#[test]
fn the_script_speaks_of_the_fix_only_when_it_is_checked() {
    let t = drive();
    let script = || {
        calls::script(
            &t.app,
            ScriptRequest {
                case_id: t.case,
                caller_id: None,
            },
        )
        .unwrap()
    };
    let speaks = |words: &str| {
        script()
            .nodes
            .iter()
            .any(|node| node.say.replace('\u{a0}', " ").contains(words))
    };
    t.confirmed("company.late-delivery");
    assert!(!speaks("второй водитель"));
    t.checked_fix();
    assert!(speaks("второй водитель"));
    assert!(speaks("Пётр Ильич"));
}
