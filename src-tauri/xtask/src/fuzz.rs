//! `cargo xtask fuzz [SECONDS]`: each target of `fuzz/` for that long over its corpus; `cargo xtask test` does it for a few seconds.
//!
//! It needs a nightly compiler and cargo-fuzz. Where they are missing it says so and does nothing: the property tests try the same
//! promises over the same corpus, and those always run. What a run finds new stays in the target folder; only what brought something
//! down is worth a place in `fuzz/corpus`, with the mending.

use crate::house;
use crate::step::{Stop, must};
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

/// Long enough to go once through the corpus and some way beyond it.
const SHORT: u32 = 5;
const LONG: u32 = 60;

/// Megabytes a target may take, the sanitizer's own among them.
const MEMORY: u32 = 1_200;

/// The short run within `cargo xtask test`.
pub fn short() -> Result<(), Stop> {
    match is_there() {
        true => each(SHORT),
        false => {
            println!(
                "  left out: `rustup toolchain install nightly && cargo install cargo-fuzz` brings it. The property tests have tried the same."
            );
            Ok(())
        }
    }
}

pub fn fuzz(seconds: Option<&str>) -> Result<(), Stop> {
    let seconds = match seconds {
        None => LONG,
        Some(said) => said
            .parse()
            .map_err(|_| Stop::because(format!("`{said}` is not a number of seconds.")))?,
    };
    match is_there() {
        true => each(seconds),
        false => Err(Stop::because(
            "Fuzzing needs a nightly compiler and cargo-fuzz: `rustup toolchain install nightly && cargo install cargo-fuzz`.",
        )),
    }
}

/// Cargo-fuzz of the nightly compiler, in the folder of the targets.
fn cargo_fuzz() -> Command {
    let mut fuzz = Command::new("rustup");
    fuzz.current_dir(house::root().join("fuzz"))
        .args(["run", "nightly", "cargo", "fuzz"]);
    fuzz
}

fn is_there() -> bool {
    let mut asked = cargo_fuzz();
    asked.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    asked.status().is_ok_and(|status| status.success())
}

/// The targets, by the names of their files.
fn targets() -> Vec<String> {
    let files = house::files(&house::root().join("fuzz").join("fuzz_targets"));
    let names = files.iter().filter_map(|file| file.file_stem()?.to_str());
    names.map(str::to_owned).collect()
}

fn each(seconds: u32) -> Result<(), Stop> {
    let built = house::target()?.join("fuzz");
    let unmade = |path: &Path, error| Stop::because(format!("{} cannot be made: {error}", path.display()));
    let made = |path: &Path| fs::create_dir_all(path).map_err(|error| unmade(path, error));
    if !built.exists() {
        println!("  The targets are built first, which takes minutes.");
    }
    for target in targets() {
        let (found, broken) = (built.join("found").join(&target), built.join("broken").join(&target));
        made(&found)?;
        made(&broken)?;
        // What libFuzzer tells of its way is worth reading only where it found something.
        let told = built.join(format!("{target}.log"));
        let log = File::create(&told).map_err(|error| unmade(&told, error))?;
        let too = log.try_clone().map_err(|error| unmade(&told, error))?;
        let mut run = cargo_fuzz();
        run.args(["run", "--target-dir"]).arg(&built).arg(&target);
        run.arg(&found).arg(format!("corpus/{target}")).arg("--");
        run.arg(format!("-max_total_time={seconds}"))
            .arg(format!("-rss_limit_mb={MEMORY}"))
            .arg(format!("-artifact_prefix={}/", broken.display()))
            .stdout(log)
            .stderr(too);
        let otherwise = format!(
            "{target} does not build, or found input that breaks a promise: {} tells. The input lies in {}; put it into fuzz/corpus/{target} and mend what it breaks.",
            told.display(),
            broken.display()
        );
        must(&mut run, &otherwise)?;
        println!("  {target}: {seconds} s, nothing broken");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_a_corpus_to_begin_with() {
        let targets = targets();
        assert!(targets.len() >= 5, "{targets:?}");
        for target in targets {
            let corpus = house::files(&house::root().join("fuzz").join("corpus").join(&target));
            assert!(!corpus.is_empty(), "fuzz/corpus/{target}");
        }
    }
}
