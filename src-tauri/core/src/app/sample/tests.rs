#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene has failed")]

use super::data;
use crate::api::{App, Progress, dispatch};
use crate::domain::language::Language;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use tempfile::TempDir;

struct Sample {
    app: App,
    _folder: TempDir,
}

impl Sample {
    /// One sample a language for the tests that only read.
    fn read(language: Language) -> &'static Sample {
        static SAMPLES: [OnceLock<Sample>; 3] = [const { OnceLock::new() }; 3];
        let at = Language::ALL.iter().position(|one| *one == language).unwrap();
        SAMPLES[at].get_or_init(|| Sample::of(language, TODAY))
    }

    fn of(language: Language, today: &str) -> Sample {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(&folder.path().join("drive.db"), Some(today.parse().unwrap())).unwrap();
        let sample = Sample { app, _folder: folder };
        sample.must("drive.start", json!({ "with": "sample", "language": language.tag() }));
        sample
    }

    #[track_caller]
    fn must(&self, name: &str, request: Value) -> Value {
        match dispatch(&self.app, name, &request.to_string(), &mut Progress::silent()) {
            Ok(body) => serde_json::from_str(&body).unwrap(),
            Err(error) => panic!("{name} {request}: {error:?}"),
        }
    }

    fn cases(&self) -> Vec<Value> {
        let list = self.must("cases.list", json!({}));
        let rows = list.as_array().unwrap();
        rows.iter()
            .map(|row| self.must("cases.get", json!({ "id": row["id"] })))
            .collect()
    }
}

const TODAY: &str = "2026-11-24";

#[test]
fn the_sample_has_some_150_clients_of_whom_a_good_fifth_is_lost() {
    for language in Language::ALL {
        let sample = Sample::read(language);
        let state = sample.must("drive.state", json!({}));
        let clients = state["counts"]["clients"].as_i64().unwrap();
        assert!((145..=155).contains(&clients), "{language:?}: {clients}");
        let losses = sample.app.read(|db| Ok(crate::store::losses::all(db)?)).unwrap();
        assert!((32..=48).contains(&losses.len()), "{language:?}: {}", losses.len());
        assert_eq!(state["drive"]["goal_returns"], 11);
        assert!(state["undo"].is_null(), "nobody takes the sample back step by step");
    }
}

#[test]
fn every_rule_holds_in_the_sample() {
    for language in Language::ALL {
        let check = Sample::read(language).must("drive.check", json!({}));
        assert_eq!(check["sound"], true, "{language:?}: {check}");
    }
}

#[test]
fn every_state_of_a_case_and_every_way_to_close_one_is_seen() {
    for language in Language::ALL {
        let sample = Sample::read(language);
        let cases = sample.cases();
        let seen = |field: &str| -> BTreeSet<String> {
            cases
                .iter()
                .filter_map(|case| case[field].as_str().map(str::to_owned))
                .collect()
        };
        let states = [
            "approached",
            "ask_why",
            "closed",
            "mend",
            "promised",
            "ready",
            "returned",
        ];
        assert_eq!(seen("state"), states.map(str::to_owned).into(), "{language:?}");
        let ways = [
            "do_not_contact",
            "given_up",
            "good_riddance",
            "keep_in_touch",
            "lost_twice",
        ];
        assert_eq!(seen("closed_as"), ways.map(str::to_owned).into(), "{language:?}");
        assert!(
            cases.iter().any(|case| !case["exception"].is_null()),
            "rule 10 set aside once"
        );
        let defects: Vec<&Value> = cases
            .iter()
            .filter(|case| case["defect"] == true)
            .map(|case| &case["client"])
            .collect();
        assert!(defects.is_empty(), "cases without a next step: {defects:?}");
    }
}

#[test]
fn every_reason_of_the_tree_is_somebody_s() {
    let plan = data::plan().unwrap();
    let talks = plan
        .cases
        .iter()
        .filter_map(|case| case.talk.as_ref())
        .flat_map(|talk| [&talk.stated, &talk.found]);
    let voices = plan
        .cases
        .iter()
        .filter_map(|case| case.voice.as_ref())
        .flat_map(|voice| [&voice.stated, &voice.found]);
    let used: BTreeSet<&String> = talks.chain(voices).collect();
    let shipped: BTreeSet<&String> = crate::texts::reasons().iter().map(|reason| &reason.code).collect();
    assert_eq!(used, shipped);
}

#[test]
fn a_letter_that_left_the_draft_has_no_open_mark_and_fits_a_page() {
    for language in Language::ALL {
        let sample = Sample::read(language);
        let letters = sample.must("letters.list", json!({}));
        let states: BTreeSet<&str> = letters
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|row| row["state"].as_str())
            .collect();
        assert_eq!(states, ["approved", "draft", "handed", "printed"].into());
        for row in letters.as_array().unwrap() {
            let letter = sample.must("letters.get", json!({ "id": row["id"] }));
            assert!(
                !letter["draft"].to_string().contains('⟦'),
                "{language:?}: {}",
                letter["draft"]
            );
            let preview = sample.must(
                "letters.preview",
                json!({ "id": row["id"], "draft": letter["draft"], "envelope_line": letter["envelope_line"] }),
            );
            assert_eq!(
                preview["pages"].as_array().unwrap().len(),
                1,
                "{language:?}: {}",
                row["client"]
            );
        }
    }
}

#[test]
fn the_same_day_gives_the_same_sample() {
    let told = |sample: &Sample| {
        (
            sample.must("cases.list", json!({})),
            sample.must("targets.list", json!({})),
            sample.must("today.list", json!({})),
        )
    };
    assert_eq!(told(&Sample::of(Language::Ru, TODAY)), told(Sample::read(Language::Ru)));
}

#[test]
fn the_sample_fits_any_day_of_the_year() {
    for today in ["2028-02-29", "2026-07-31"] {
        let sample = Sample::of(Language::En, today);
        assert_eq!(sample.must("drive.check", json!({}))["sound"], true, "{today}");
        assert!(
            sample.cases().iter().filter(|case| case["state"] == "returned").count() >= 6,
            "{today}"
        );
    }
}

#[test]
fn leaving_the_sample_leaves_the_reasons() {
    let sample = Sample::of(Language::Bg, TODAY);
    let before = sample.must("interviews.reasons", json!({})).as_array().unwrap().len();
    sample.must("drive.leave_sample", json!({}));
    assert_eq!(
        sample.must("interviews.reasons", json!({})).as_array().unwrap().len(),
        before
    );
    assert_eq!(sample.must("drive.state", json!({}))["counts"]["clients"], 0);
}

#[test]
fn clients_of_the_sample_are_in_groups_and_one_of_them_is_waited_for_longer() {
    for language in Language::ALL {
        let sample = Sample::read(language);
        let groups = sample.must("limits.groups", json!({}));
        let groups = groups.as_array().unwrap();
        assert_eq!(groups.len(), 4, "{language:?}");
        for group in groups {
            assert!(group["clients"].as_i64().unwrap() >= 5, "{group}");
        }
        let own: Vec<&Value> = groups.iter().filter(|group| !group["lost_factor"].is_null()).collect();
        assert_eq!(own.len(), 1, "{language:?}");
        assert_eq!(own[0]["lost_factor"], 1.6);
    }
}
