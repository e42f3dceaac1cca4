//! One step of a command: what it is called, how long it took, and the sentence it stops with.

use crate::house;
use crate::totals::{Totals, plain};
use std::io::{BufRead, BufReader, IsTerminal};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Why a command stops: one plain sentence for the person at the terminal.
#[derive(Debug, PartialEq)]
pub struct Stop {
    sentence: String,
    totals: Totals,
}

impl Stop {
    pub fn because(sentence: impl Into<String>) -> Stop {
        Stop {
            sentence: sentence.into(),
            totals: Totals::default(),
        }
    }

    /// Everything has been said already.
    pub fn silent() -> Stop {
        Stop::because("")
    }

    /// The same stop with what the runners had counted until then.
    pub fn after(mut self, totals: Totals) -> Stop {
        self.totals = totals;
        self
    }

    pub fn tell(&self) {
        if !self.sentence.is_empty() {
            eprintln!("\n{}", self.sentence);
        }
        if self.totals != Totals::default() {
            println!("{}", self.totals);
        }
    }
}

/// Runs one step under its name and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Stop>) -> Result<T, Stop> {
    println!("· {name}");
    let begun = Instant::now();
    let result = work()?;
    println!("  {:.1} s", begun.elapsed().as_secs_f64());
    Ok(result)
}

/// Cargo in the workspace, with the committed lock file, quiet when nobody watches.
pub fn cargo(command: &str, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(house::cargo());
    cargo.current_dir(house::root()).arg(command).arg("--locked");
    if !std::io::stderr().is_terminal() {
        cargo.arg("--quiet");
    }
    cargo.args(arguments);
    cargo
}

/// Npm in `ui/`.
pub fn npm(arguments: &[&str]) -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(house::root().join("ui")).args(arguments);
    npm
}

/// Runs `command` with its output shown; `otherwise` is the sentence to stop with.
pub fn must(command: &mut Command, otherwise: &str) -> Result<(), Stop> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Stop::because(otherwise)),
        Err(error) => Err(Stop::because(format!(
            "{}: {error}",
            command.get_program().to_string_lossy()
        ))),
    }
}

/// As [`must`], and adds the runner's own figures to `totals`. Single tests that passed are not shown.
pub fn counted(command: &mut Command, totals: &mut Totals, otherwise: &str) -> Result<(), Stop> {
    let name = command.get_program().to_string_lossy().into_owned();
    let started = command.stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| Stop::because(format!("{name}: {error}")))?;
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
        .map_while(Result::ok)
    {
        totals.read(&line);
        if is_worth_showing(&plain(&line)) {
            println!("  {line}");
        }
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Stop::because(otherwise).after(*totals)),
        Err(error) => Err(Stop::because(format!("{name}: {error}")).after(*totals)),
    }
}

fn is_worth_showing(line: &str) -> bool {
    let a_passed_test = line.starts_with("test ") && line.ends_with("... ok");
    let an_empty_run = line.starts_with("running ") || line.starts_with("test result: ok. 0 passed");
    !(line.trim().is_empty() || a_passed_test || an_empty_run)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_test_is_shown_and_a_passed_one_is_not() {
        assert!(is_worth_showing("test it::losses ... FAILED"));
        assert!(!is_worth_showing("test it::losses ... ok"));
        assert!(is_worth_showing("test result: ok. 12 passed; 0 failed; 0 ignored"));
    }

    #[test]
    fn a_step_that_stops_hands_its_sentence_on() {
        let stopped = step("a step", || Err::<(), _>(Stop::because("no")));
        assert_eq!(stopped, Err(Stop::because("no")));
    }
}
