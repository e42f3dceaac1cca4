//! Words: whatever the program refuses or reports has its sentence in three languages.

use super::scene::say;
use comeback_core::api::domain::language::Language;
use comeback_core::api::domain::refusal::Refusal;
use comeback_core::api::texts;
use comeback_core::testing::Drive;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [Language; 3] = [Language::En, Language::Ru, Language::Bg];

#[track_caller]
fn in_three_languages(key: &str, whence: &str) {
    for language in LANGUAGES {
        assert!(texts::knows(language, key), "{key} of {whence} is not in {language:?}");
    }
}

#[test]
fn every_refusal_has_its_sentence() {
    for refusal in Refusal::ALL {
        in_three_languages(&refusal.sentence().key, refusal.name());
        for language in LANGUAGES {
            let said = texts::say(language, &refusal.sentence());
            assert!(said.split_whitespace().count() > 1, "{said} says nothing");
            if let Some(rule) = refusal.rule() {
                assert!(
                    said.contains(&rule.to_string()),
                    "{language:?}: {said} does not tell rule {rule}"
                );
            }
        }
    }
}

#[test]
fn no_two_refusals_have_one_name() {
    let names: BTreeSet<&str> = Refusal::ALL.iter().map(|refusal| refusal.name()).collect();
    assert_eq!(names.len(), Refusal::ALL.len());
}

#[test]
fn what_the_file_raises_is_a_refusal_the_program_can_say() {
    let steps = fs::read_dir(core().join("store/migrations")).unwrap();
    let sql: String = steps
        .map(|step| fs::read_to_string(step.unwrap().path()).unwrap())
        .collect();
    let raised: BTreeSet<&str> = sql
        .split("RAISE (ABORT, '")
        .skip(1)
        .filter_map(|tail| tail.split('\'').next())
        .collect();
    assert!(raised.len() >= 10, "{raised:?}");
    for name in raised {
        assert!(
            Refusal::ALL.iter().any(|refusal| refusal.name() == name),
            "{name} is raised and nobody can say it"
        );
    }
}

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src")
}

/// Every Rust file of the core with its path.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// The text literals that follow `opening`, tests left out.
fn literals<'a>(source: &'a str, opening: &str) -> Vec<&'a str> {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or(source);
    source
        .split(opening)
        .skip(1)
        .filter_map(|tail| tail.trim_start().strip_prefix('"')?.split('"').next())
        .collect()
}

#[test]
fn every_sentence_of_the_core_exists() {
    let mut seen = 0;
    let mut missing = BTreeSet::new();
    let mut look = |key: &str, path: &Path| {
        seen += 1;
        for language in LANGUAGES.into_iter().filter(|language| !texts::knows(*language, key)) {
            missing.insert(format!(
                "{key} of {} in {}",
                path.file_name().unwrap().display(),
                language.tag()
            ));
        }
    };
    for (path, source) in sources(&core()) {
        for opening in ["Sentence::new(", "doing:", "say("] {
            for key in literals(&source, opening)
                .into_iter()
                .filter(|key| key.contains('-') && !key.contains('{'))
            {
                look(key, &path);
            }
        }
        for step in literals(&source, "app.step(") {
            look(&format!("undo-{step}"), &path);
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(seen > 100, "only {seen} sentences were found: the search is wrong");
}

#[test]
fn every_reason_of_the_tree_has_a_name() {
    let drive = Drive::new("2026-11-24");
    for reason in drive.must("interviews.reasons", json!({})).as_array().unwrap() {
        let code = reason["code"].as_str().unwrap().replace('.', "-");
        let sentence = json!({ "key": format!("reason-{code}"), "args": {} });
        for language in LANGUAGES {
            assert!(!say(language, &sentence).starts_with('['), "{code} in {language:?}");
        }
    }
}

#[test]
fn a_refusal_reaches_the_user_in_his_language_with_the_names_in_it() {
    let drive = Drive::with_lost_client("Колос");
    let request = json!({ "loss_ids": [drive.target("Колос")["loss_id"]], "driver_id": drive.employee("Denis"),
                          "exception": null, "hot": false });
    let error = drive.call("cases.open", request).unwrap_err();
    assert_eq!(error.rule, Some(10));
    for language in LANGUAGES {
        let said = texts::say(language, &error.sentence);
        assert!(
            said.contains("Denis") && said.contains("Колос") && said.contains("10"),
            "{said}"
        );
    }
}
