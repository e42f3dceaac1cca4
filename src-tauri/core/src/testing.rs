//! A drive for tests: an [`App`] on a temporary file, named people, a fixed day, everything through the command table.
//!
//! The firm has Olga, its head, and Denis, Svetlana and Marina. Denis serves the clients, so it is Denis who loses them.
//! Edge: no way round the table; what a test does here, the window and the terminal can do.
#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene has failed")]

use crate::api::{ApiError, App, Progress, dispatch};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub struct Drive {
    app: App,
    folder: TempDir,
    today: NaiveDate,
}

impl Drive {
    /// An empty drive with its people, on `today`.
    pub fn new(today: &str) -> Drive {
        let folder = tempfile::tempdir().unwrap();
        let today: NaiveDate = today.parse().unwrap();
        let app = App::open(&folder.path().join("drive.db"), Some(today)).unwrap();
        let drive = Drive { app, folder, today };
        drive.must("drive.start", json!({ "with": "empty", "language": "en" }));
        let mut settings = drive.must("settings.get", json!({}));
        settings["name"] = json!("Bread and Salt");
        drive.must("settings.save", settings);
        for (name, director) in [("Olga", true), ("Denis", false), ("Svetlana", false), ("Marina", false)] {
            drive.must(
                "employees.save",
                json!({ "id": null, "name": name, "role": "", "gender": "female", "phone": "+1 555 0100",
                        "is_director": director, "commission_share": 0.1, "active": true }),
            );
        }
        drive
    }

    /// A drive in which `name` bought every 30 days from Denis and fell silent long enough to be lost.
    pub fn with_lost_client(name: &str) -> Drive {
        let drive = Drive::new("2026-11-24");
        drive.bought(name, "2025-09-01", 30, 12, 1000);
        drive
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn today(&self) -> NaiveDate {
        self.today
    }

    pub fn in_days(&self, days: i64) -> NaiveDate {
        if days < 0 {
            self.today - Days::new(days.unsigned_abs())
        } else {
            self.today + Days::new(days.unsigned_abs())
        }
    }

    /// The same file on another day, as after a restart.
    pub fn reopened(self, today: &str) -> Drive {
        let Drive { app, folder, .. } = self;
        drop(app);
        let today: NaiveDate = today.parse().unwrap();
        let app = App::open(&folder.path().join("drive.db"), Some(today)).unwrap();
        Drive { app, folder, today }
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, ApiError> {
        dispatch(&self.app, name, &request.to_string(), &mut Progress::silent())
            .map(|body| serde_json::from_str(&body).unwrap())
    }

    /// What must succeed.
    #[track_caller]
    pub fn must(&self, name: &str, request: Value) -> Value {
        match self.call(name, request.clone()) {
            Ok(answer) => answer,
            Err(error) => panic!("{name} {request}: {error:?}"),
        }
    }

    /// What must be refused; returns the refusal's name.
    #[track_caller]
    pub fn refused(&self, name: &str, request: Value) -> String {
        match self.call(name, request.clone()) {
            Ok(answer) => panic!("{name} {request} was not refused: {answer}"),
            Err(error) => match error.refusal {
                Some(refusal) => refusal.name().to_owned(),
                None => panic!("{name} {request} failed in another way: {error:?}"),
            },
        }
    }

    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Imports files as they are, all or nothing.
    pub fn import(&self, paths: &[&Path]) -> Result<Value, ApiError> {
        let files: Vec<Value> = paths
            .iter()
            .map(|path| json!({ "path": path, "options": {} }))
            .collect();
        self.call("import.run", json!({ "files": files, "skip_problems": false }))
    }

    /// `count` orders of `sum` units from Denis, every `gap` days from `first`.
    pub fn bought(&self, client: &str, first: &str, gap: u64, count: u64, sum: i64) -> Value {
        let first: NaiveDate = first.parse().unwrap();
        let mut text = String::from("Order number,Date,Customer,Total,Profit,Manager\n");
        for n in 0..count {
            let day = first + Days::new(gap * n);
            writeln!(text, "{client}-{day},{day},{client},{sum}.00,{}.00,Denis", sum / 5).unwrap();
        }
        let path = self.file(&format!("{client}-{first}.csv"), &text);
        self.import(&[&path]).unwrap()
    }

    pub fn employee(&self, name: &str) -> i64 {
        let all = self.must("employees.list", json!({}));
        let found = all.as_array().unwrap().iter().find(|employee| employee["name"] == name);
        found.unwrap()["id"].as_i64().unwrap()
    }

    /// The lost client's row among the targets.
    #[track_caller]
    pub fn target(&self, client: &str) -> Value {
        let all = self.must("targets.list", json!({}));
        let found = all["rows"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["client"] == client)
            .cloned();
        match found {
            Some(row) => row,
            None => panic!("{client} is not among the targets: {all}"),
        }
    }

    pub fn open_case(&self, client: &str, driver: &str) -> i64 {
        let loss = self.target(client)["loss_id"].clone();
        let driver = self.employee(driver);
        let opened = self.must(
            "cases.open",
            json!({ "loss_ids": [loss], "driver_id": driver, "exception": null, "hot": false }),
        );
        opened["case_ids"][0].as_i64().unwrap()
    }

    pub fn case(&self, id: i64) -> Value {
        self.must("cases.get", json!({ "id": id }))
    }

    pub fn reason(&self, code: &str) -> i64 {
        let all = self.must("interviews.reasons", json!({}));
        let found = all.as_array().unwrap().iter().find(|reason| reason["code"] == code);
        found.unwrap()["id"].as_i64().unwrap()
    }

    /// The talk with the client, to its end: a stated reason, three whys, the true reason.
    pub fn interviewed(&self, case: i64, by: &str, true_reason: &str, confirmed: bool) -> i64 {
        let interviewer = self.employee(by);
        let interview = self.must(
            "interviews.start",
            json!({ "case_id": case, "source": "client", "interviewer_id": interviewer }),
        );
        let id = interview["id"].as_i64().unwrap();
        let why =
            |round: i64, answer: &str| json!({ "round": round, "question": "Why?", "answer": answer, "doubts": [] });
        self.must(
            "interviews.save",
            json!({ "id": id, "step": "true", "stated_words": "You are expensive",
                    "stated_reason_id": self.reason("competitor.cheaper"), "stated_doubts": [],
                    "whys": [why(1, "I paid for flour by five"), why(2, "It came at nine, twice"), why(3, "Nobody called")],
                    "true_words": "Two deliveries came late and nobody told us", "true_reason_id": self.reason(true_reason),
                    "human_factor": null, "confirmed": confirmed, "severity_client": 4, "attracts": "", "would_have_kept": "",
                    "would_return": "", "who_decides": "", "may_write": true, "minutes": 24 }),
        );
        self.must("interviews.finish", json!({ "id": id }));
        id
    }

    /// A fix planned by Svetlana, done with evidence and, if `checker` is given, checked by her.
    pub fn fixed(&self, reason: &str, checker: Option<&str>) -> i64 {
        let fix = self.must(
            "fixes.plan",
            json!({ "id": null, "reason_id": self.reason(reason), "what": "A second driver on the early run",
                    "owner_id": self.employee("Svetlana"), "due_on": self.in_days(3) }),
        );
        let id = fix["id"].as_i64().unwrap();
        self.must(
            "fixes.finish",
            json!({ "id": id, "done_on": self.today, "evidence": "Delivery log of two weeks without a delay" }),
        );
        if let Some(checker) = checker {
            self.must("fixes.check", json!({ "id": id, "checked_by": self.employee(checker) }));
        }
        id
    }

    /// A lost client with a case, a confirmed reason and a checked fix: ready for a letter.
    pub fn ready_for_a_letter(client: &str) -> (Drive, i64) {
        let drive = Drive::with_lost_client(client);
        let case = drive.open_case(client, "Svetlana");
        let mut card = drive.must("clients.get", json!({ "id": drive.case(case)["client_id"] }))["edit"].clone();
        (card["street"], card["city"]) = (json!("4 Garden Street"), json!("Ludlow"));
        drive.must("clients.save", card);
        drive.interviewed(case, "Svetlana", "company.late-delivery", true);
        drive.fixed("company.late-delivery", Some("Marina"));
        (drive, case)
    }
}

/// Pictures as a telephone makes them: PNG files of a sheet that was filled in, of a signature, of nothing at all.
pub mod pictures {
    use crate::domain::language::Language;
    use crate::output::handwriting::HandName;
    use crate::output::handwriting::capture::sheet as sheet_of;
    use crate::output::handwriting::capture::synthetic::{Canvas, Seen, filled, photographed, scrawl, words};

    /// The pages of a sheet, filled in with the letters of a shipped hand.
    pub fn sheet(language: Language) -> Vec<Vec<u8>> {
        let pages = filled(language, HandName::Marker);
        let seen = Seen {
            turn: 1.0,
            ..Seen::FROM_A_TELEPHONE
        };
        pages.iter().map(|(page, _)| photographed(page, seen)).collect()
    }

    /// The first page of a sheet with nothing written on it.
    pub fn blank_sheet(language: Language) -> Vec<u8> {
        let pages = sheet_of(language, &words()).unwrap();
        photographed(&pages[0], Seen::FROM_A_TELEPHONE)
    }

    /// A signature that swings so often.
    pub fn signature(swings: f32) -> Vec<u8> {
        let mut canvas = Canvas::blank(900, 600);
        scrawl(&mut canvas, swings, 4.0);
        canvas.png()
    }

    pub fn nothing() -> Vec<u8> {
        Canvas::blank(900, 1200).png()
    }
}
