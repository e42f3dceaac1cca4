//! `demo`: the whole job on the bundled sample, in a fresh file, each step printed with what it made.
//!
//! Every step is the command a user would give; nothing is arranged behind the core's back. A refusal that the method
//! demands is asked for on purpose and shown. Edge: never runs on a drive that somebody has begun.

mod cast;
mod order;
mod words;

use crate::desk::{self, Desk};
use crate::letters::{Paper, fill, marks};
use crate::trouble::{Result, Trouble, typed};
use crate::view::Reply;
use crate::{calls, cases, drive, fixes, import, interviews, letters, losses, results, targets, touches};
use cast::Cast;
use comeback_core::api::Code;
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// The cause that the client of the demonstration is found to have left for.
const CAUSE: &str = "company.late-delivery";
const TARGETS_SHOWN: usize = 5;
const SCRIPT_LINES_SHOWN: usize = 14;

/// A file of its own in the folder for temporary files.
pub fn fresh_file() -> Result<PathBuf> {
    let moment = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map(|past| past.as_millis())
        .unwrap_or_default();
    let folder = std::env::temp_dir().join(format!("comeback-demo-{moment}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| desk::failed("cli-file-failed", &folder, error))?;
    Ok(folder.join("drive.db"))
}

struct Demo<'a> {
    desk: &'a Desk,
    steps: Vec<Value>,
    files: Vec<String>,
}

pub fn run(desk: &Desk) -> Result<Reply> {
    let state = desk.call("drive.state", &json!({}))?;
    if desk.view(&state).is("started") {
        return typed(Sentence::new("cli-demo-needs-fresh").with("path", desk.app.path().display().to_string()));
    }
    let mut demo = Demo {
        desk,
        steps: Vec::new(),
        files: vec![desk.app.path().display().to_string()],
    };
    demo.whole_job()?;
    let mut text = format!("\n{}\n", desk.words("cli-demo-files"));
    for file in &demo.files {
        text.push_str(&format!("  {file}\n"));
    }
    Ok(Reply {
        raw: json!({ "steps": demo.steps, "files": demo.files }),
        text,
    })
}

impl Demo<'_> {
    fn whole_job(&mut self) -> Result<()> {
        let desk = self.desk;
        let request = json!({ "with": "sample", "language": desk.language });
        self.step(
            "sample",
            desk.ask("drive.start", &request, |state| drive::started(desk, state))?,
        )?;
        self.step(
            "losses",
            desk.ask("losses.list", &json!({}), |found| losses::summary(desk, found))?,
        )?;
        self.step("targets", targets::run(desk, targets::Targets::first(TARGETS_SHOWN))?)?;
        let cast = cast::choose(desk)?;
        let case = self.open(&cast)?;
        self.remember(&cast)?;
        self.talk(case, &cast)?;
        self.mend(case, &cast)?;
        self.write(case)?;
        let mut script = desk.ask(
            "calls.script",
            &json!({ "case_id": case, "caller_id": null }),
            calls::text,
        )?;
        script.text = script
            .text
            .lines()
            .take(SCRIPT_LINES_SHOWN)
            .map(|line| format!("{line}\n"))
            .collect();
        self.step("script", script)?;
        self.step("touches", self.touches(case)?)?;
        self.order(case, &cast)?;
        self.step("results", results::run(desk, &results::Of::default())?)
    }

    /// First with the driver rule 10 forbids, which must be refused; then with another.
    fn open(&mut self, cast: &Cast) -> Result<i64> {
        let desk = self.desk;
        let request =
            |driver: i64| json!({ "loss_ids": [cast.loss], "driver_id": driver, "exception": null, "hot": false });
        match desk.call("cases.open", &request(cast.loser)) {
            Err(refused @ Trouble::Core { .. }) if is_refusal(&refused) => {
                self.step(
                    "rule-10",
                    Reply {
                        text: refused.text(desk.language),
                        raw: refused.json(),
                    },
                )?;
            }
            Err(trouble) => return Err(trouble),
            Ok(_) => return Err(Trouble::Failed(Sentence::new("cli-demo-not-refused"))),
        }
        let opened = desk.call("cases.open", &request(cast.driver))?;
        let case = opened["case_ids"][0].as_i64().unwrap_or_default();
        self.step(
            "case",
            desk.ask("cases.get", &json!({ "id": case }), |page| cases::text(desk, page))?,
        )?;
        Ok(case)
    }

    fn talk(&mut self, case: i64, cast: &Cast) -> Result<()> {
        let desk = self.desk;
        let words = |key: &str| desk.words(&format!("cli-demo-{key}"));
        let request = json!({ "case_id": case, "source": "client", "interviewer_id": cast.driver });
        let id = desk.call("interviews.start", &request)?["id"].clone();
        let mut whys = Vec::new();
        let mut last = words("stated");
        for round in 1..=3 {
            let asked = json!({ "interview_id": id, "step": "why", "round": round, "last_answer": last });
            let question = desk.view(&desk.call("interviews.prompt", &asked)?).text("say");
            last = words(&format!("why-{round}"));
            whys.push(json!({ "round": round, "question": question, "answer": last, "doubts": [] }));
        }
        let edit = json!({
            "id": id,
            "step": "thanks",
            "stated_words": words("stated"),
            "stated_reason_id": desk.reason("competitor.cheaper")?,
            "stated_doubts": ["at_once", "looked_away"],
            "whys": whys,
            "true_words": words("true"),
            "true_reason_id": desk.reason(CAUSE)?,
            "human_factor": null,
            "confirmed": true,
            "severity_client": 4,
            "attracts": "",
            "would_have_kept": words("kept"),
            "would_return": "",
            "who_decides": "",
            "may_write": true,
            "minutes": 25,
        });
        desk.call("interviews.save", &edit)?;
        desk.call("cases.severity", &json!({ "case_id": case, "severity": 3 }))?;
        let finished = desk.ask("interviews.finish", &json!({ "id": id }), |talk| {
            interviews::text(desk, talk)
        })?;
        self.step("interview", finished)
    }

    fn mend(&mut self, case: i64, cast: &Cast) -> Result<()> {
        let (desk, today) = (self.desk, self.desk.app.today());
        let gate = desk.call(
            "letters.write",
            &json!({ "case_id": case, "kind": "apology", "signer_id": null }),
        );
        if let Err(refused) = gate
            && is_refusal(&refused)
        {
            self.step(
                "fix-gate",
                Reply {
                    text: refused.text(desk.language),
                    raw: refused.json(),
                },
            )?;
        }
        let (what, evidence) = (desk.words("cli-demo-fix"), desk.words("cli-demo-evidence"));
        let reason = desk.reason(CAUSE)?;
        let plan = json!({ "id": null, "reason_id": reason, "what": what, "owner_id": cast.driver, "due_on": today });
        let fix = desk.call("fixes.plan", &plan)?["id"].clone();
        desk.call(
            "fixes.finish",
            &json!({ "id": fix, "done_on": today, "evidence": evidence }),
        )?;
        let checked = json!({ "id": fix, "checked_by": cast.checker });
        self.step(
            "fix",
            desk.ask("fixes.check", &checked, |fix| fixes::text(desk, &[fix]))?,
        )
    }

    /// A letter wants two facts that fit only this client: where nobody has written any down, his orders tell them.
    fn remember(&self, cast: &Cast) -> Result<()> {
        let desk = self.desk;
        let mut edit = desk.call("clients.get", &json!({ "id": cast.client_id }))?["edit"].take();
        let facts = [
            Sentence::new("cli-demo-fact-orders").with("count", cast.orders),
            Sentence::new("cli-demo-fact-last").with("day", cast.last_order.as_str()),
        ];
        if let Some(known) = edit["facts"].as_array_mut() {
            let missing = facts.iter().skip(known.len());
            known.extend(missing.map(|fact| json!(desk.say(fact))));
        }
        desk.call("clients.save", &edit).map(|_| ())
    }

    /// The draft's open marks are filled with the demonstration's own words, as a user would by hand.
    fn write(&mut self, case: i64) -> Result<()> {
        let desk = self.desk;
        let paper = |draft: bool| Paper {
            case: case.to_string(),
            kind: "apology".to_owned(),
            out: desk.app.path().parent().map(|folder| folder.join("letter.pdf")),
            draft,
            print: !draft,
            ..Paper::default()
        };
        let mut letter = letters::run(desk, &paper(true))?.raw;
        for mark in marks(&letter["draft"]) {
            if let Some(filling) = words::filling(desk, &mark) {
                fill(&mut letter["draft"], &mark, &desk.words(filling));
            }
        }
        let save =
            json!({ "id": letter["row"]["id"], "draft": letter["draft"], "envelope_line": letter["envelope_line"] });
        desk.call("letters.save", &save)?;
        self.step("letter-text", letters::run(desk, &paper(true))?)?;
        let printed = letters::run(desk, &paper(false))?;
        self.files.push(desk.view(&printed.raw).text("path"));
        self.step("letter", printed)
    }

    fn touches(&self, case: i64) -> Result<Reply> {
        self.desk.ask("touches.list", &json!({ "id": case }), |touches| {
            touches::text(self.desk, &touches.all())
        })
    }

    /// A new order arrives in a file of another system; by it alone the client is returned.
    fn order(&mut self, case: i64, cast: &Cast) -> Result<()> {
        let desk = self.desk;
        let folder = desk.app.path().parent().map(PathBuf::from).unwrap_or_default();
        let path = order::write(&folder, &cast.client, desk.app.today(), cast.sum)?;
        self.files.push(path.display().to_string());
        let request = json!({ "files": [import::request(&path)?], "skip_problems": false });
        let landed = desk.ask("import.run", &request, |result| import::landed(desk, result))?;
        let back = desk
            .view(&landed.raw)
            .rows("returned")
            .iter()
            .any(|row| row.whole("case_id") == case);
        self.step("order", landed)?;
        if !back {
            return Err(Trouble::Failed(
                Sentence::new("cli-demo-not-returned").with("client", cast.client.as_str()),
            ));
        }
        self.step(
            "returned",
            desk.ask("cases.get", &json!({ "id": case }), |page| cases::text(desk, page))?,
        )
    }

    fn step(&mut self, name: &str, reply: Reply) -> Result<()> {
        let number = self.steps.len() + 1;
        if !self.desk.json {
            let title = self.desk.words(&format!("cli-demo-step-{name}"));
            let told = write!(std::io::stdout(), "\n── {number}. {title}\n{}\n", reply.text.trim_end());
            told.map_err(|error| {
                Trouble::Failed(Sentence::new("cli-print-failed").with("why", comeback_core::texts::cause(&error)))
            })?;
        }
        self.steps.push(json!({ "step": name, "answer": reply.raw }));
        Ok(())
    }
}

fn is_refusal(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Core { error, .. } if error.code == Code::Refused)
}
