//! What changed, as areas of the command table, so that the window drops those caches and guesses nothing.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Sent after a commit. A tag is an area: the part of a command's name before the dot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Changed {
    pub tags: BTreeSet<String>,
}

/// The areas whose answers may differ after these tables changed.
pub fn areas(tables: &BTreeSet<String>) -> Changed {
    let mut tags = BTreeSet::new();
    for table in tables {
        let areas: &[&str] = match table.as_str() {
            "audit_log" | "jobs" => &[],
            "copies" => &["backups"],
            "undo_steps" | "undo_rows" => &["drive"],
            "interviews" | "why_rounds" | "doubt_marks" | "reasons" => &[
                "interviews",
                "cases",
                "fixes",
                "letters",
                "calls",
                "today",
                "results",
                "targets",
                "drive",
            ],
            "fixes" => &["fixes", "cases", "letters", "calls", "today", "drive"],
            "letter_templates" => &["letters"],
            "own_hands" | "own_glyphs" | "signatures" => &["hands", "letters"],
            "letter_papers" => &[],
            "printers" => &["printers"],
            "letters" | "letter_claims" | "letter_steps" => &["letters", "cases", "touches", "today", "drive"],
            // A call that is kept place by place changes nothing else.
            "script_runs" => &["calls"],
            "touches" | "script_other_words" => &["touches", "cases", "calls", "today", "results", "drive"],
            "offers" | "compensations" => &["cases", "letters", "calls", "targets", "results", "today"],
            "views" => &["views", "drive"],
            "expenses" => &["expenses", "cases", "results", "drive"],
            "import_now" | "import_changes" | "mappings" | "merging" => &[],
            "not_the_same" => &["clients"],
            "imports" => &["imports", "backups"],
            "watched" | "watched_files" => &["watch"],
            // Who the firm is, who the clients are, what they bought: everything stands on these.
            _ => &[
                "drive",
                "settings",
                "employees",
                "clients",
                "losses",
                "targets",
                "cases",
                "interviews",
                "fixes",
                "letters",
                "hands",
                "calls",
                "touches",
                "expenses",
                "today",
                "results",
                "search",
                "lifetime",
                "limits",
                "rates",
                "model",
            ],
        };
        tags.extend(areas.iter().map(|area| (*area).to_owned()));
    }
    Changed { tags }
}
