//! Emptying the sample: every table but the audit log, which is only ever added to.

use super::{Result, Transaction};

/// Children before parents; an exception to rule 10 may not go while its case stands.
const TABLES: &[&str] = &[
    "undo_rows",
    "undo_steps",
    "import_now",
    "import_changes",
    "told_names",
    "mappings",
    "watched_files",
    "watched",
    "client_aliases",
    "person_numbers",
    "outbox",
    "views",
    "jobs",
    "expenses",
    "aftercare_checks",
    "returns",
    "script_other_words",
    "script_runs",
    "touches",
    "letter_claims",
    "letter_steps",
    "letter_templates",
    "phrases",
    "letters",
    "letter_papers",
    "printers",
    "own_glyphs",
    "own_hands",
    "signatures",
    "compensations",
    "offers",
    "fixes",
    "doubt_marks",
    "why_rounds",
    "interviews",
    "cases",
    "rule10_exceptions",
    "picks",
    "overruled",
    "losses",
    "reasons",
    "complaints",
    "inquiries",
    "standings",
    "model",
    "group_limits",
    "rates",
    "orders",
    "consents",
    "client_marks",
    "preferences",
    "not_the_same",
    "client_tags",
    "emails",
    "phones",
    "addresses",
    "contact_persons",
    "clients",
    // The ground of a mark goes with the client it marks, not before.
    "second_losses",
    "imports",
    "drives",
    "employees",
];

/// Leaves an empty drive that has not been started; language and look of the window stay.
pub fn all(tx: &Transaction) -> Result<()> {
    // Within one transaction rows may point at each other while they go.
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    for table in TABLES {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    let (language, theme, scale): (String, String, i64) =
        tx.query_row("SELECT ui_language, theme, text_scale FROM firm", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    tx.execute("DELETE FROM firm", [])?;
    tx.execute(
        "INSERT INTO firm (id, ui_language, theme, text_scale) VALUES (1, ?1, ?2, ?3)",
        (language, theme, scale),
    )?;
    Ok(())
}
