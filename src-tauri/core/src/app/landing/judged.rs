//! Whether a file as it was read may land: no question of it is open, and no problem, unless problems are left out.
//!
//! Edge: what stands against single rows beside the drive is found as they land.

use super::super::{Error, Result};
use super::Landing;
use crate::domain::sentence::Sentence;
use crate::import::{DateOrder, Report};

impl Landing<'_> {
    /// Whether the file as it was read may land.
    pub(super) fn judge(&self, name: &str, report: &Report) -> Result<()> {
        if report.layout.kind.has_days() && report.layout.date_order == DateOrder::Ambiguous {
            let sentence = Sentence::new("import-answer-date-order").with("file", name);
            return Err(Error::bad("files", sentence));
        }
        if let Some(asked) = report.layout.mixed_letters(name) {
            return Err(Error::bad("files", asked));
        }
        if let Some(unheard) = report.unheard(name) {
            return Err(Error::bad("files", unheard));
        }
        let first = report.problems.iter().find(|problem| !problem.trouble.is_warning());
        match first {
            Some(problem) if !self.request.skip_problems => {
                let sentence = Sentence::new("import-stopped-by-problems")
                    .with("file", name)
                    .with("count", report.counts.troubled)
                    .with("first", problem.line);
                Err(Error::bad("files", sentence))
            }
            _ => Ok(()),
        }
    }
}
