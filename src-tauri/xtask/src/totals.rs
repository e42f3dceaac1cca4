//! What the test runners counted, added up from their own lines.

use std::fmt;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Totals {
    /// Adds a summary line of cargo (`test result: …`) or vitest (`Tests …`); other lines count nothing.
    pub fn read(&mut self, line: &str) {
        let line = plain(line);
        let line = line.trim();
        let Some(figures) = line
            .strip_prefix("test result:")
            .or_else(|| line.strip_prefix("Tests "))
        else {
            return;
        };
        let words: Vec<&str> = figures.split_whitespace().collect();
        for pair in words.windows(2) {
            let Ok(count) = pair[0].parse::<u64>() else { continue };
            match pair[1].trim_end_matches(';') {
                "passed" => self.passed += count,
                "failed" => self.failed += count,
                "ignored" | "skipped" | "todo" => self.skipped += count,
                _ => {}
            }
        }
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// The line without terminal colours.
pub fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(character);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> String {
        let mut totals = Totals::default();
        lines.iter().for_each(|line| totals.read(line));
        totals.to_string()
    }

    #[test]
    fn both_runners_are_added_up() {
        let cargo = "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.10s";
        assert_eq!(of(&[cargo, "      Tests  30 passed (30)"]), "42 passed, 0 failed");
    }

    #[test]
    fn what_another_filter_runs_is_not_skipped_but_what_is_ignored_is() {
        assert_eq!(
            of(&["test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 9 filtered out"]),
            "1 passed, 2 failed"
        );
        assert_eq!(
            of(&[" Tests  1 failed | 4 passed | 2 skipped (7)"]),
            "4 passed, 1 failed, 2 skipped"
        );
    }

    #[test]
    fn colours_and_files_do_not_count() {
        assert_eq!(
            of(&["\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m5 passed\u{1b}[39m (5)"]),
            "5 passed, 0 failed"
        );
        assert_eq!(
            of(&[" Test Files  3 passed (3)", "test result_reader ... ok"]),
            "0 passed, 0 failed"
        );
    }
}
