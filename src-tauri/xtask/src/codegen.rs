//! The typed door of the pages, `ui/src/lib/api/api.ts`, written from the command table in Rust.
//!
//! The file is committed, so a fresh clone has it and needs no build to get it; `test` compares it with what the table
//! says. It is written anew when the sources it is made from change.

use crate::house::{self, Stamp};
use crate::step::{Stop, cargo, must};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The packages whose tests run without a web view. They are always built together and with these features: cargo then
/// compiles each library once for the unit tests, the tasks and the writer of api.ts.
pub const WITHOUT_WINDOW: [&str; 12] = [
    "--profile",
    "fast",
    "--package",
    "comeback-core",
    "--package",
    "comeback-cli",
    "--package",
    "comeback-tests",
    "--package",
    "xtask",
    "--features",
    "comeback-core/codegen,comeback-core/testing",
];

fn api() -> PathBuf {
    house::root().join("ui/src/lib/api/api.ts")
}

/// The Rust files the table and its types stand in.
fn sources() -> Vec<PathBuf> {
    let core = house::root().join("src-tauri/core");
    house::files(&core)
        .into_iter()
        .filter(|file| {
            let path = house::relative(file);
            let made_from = |folder: &str| path.starts_with(&format!("src-tauri/core/{folder}/"));
            made_from("src/api") || made_from("examples") || fs::read_to_string(file).is_ok_and(|t| t.contains("ts_rs"))
        })
        .collect()
}

/// Writes api.ts.
pub fn write() -> Result<(), Stop> {
    generate(&api())?;
    Stamp::of("codegen", &sources()).set()
}

/// Writes api.ts when its sources changed since the last time. The one a clone came with is taken as it is.
pub fn refresh() -> Result<bool, Stop> {
    let stamp = Stamp::of("codegen", &sources());
    if api().exists() && (stamp.is_fresh() || !stamp.exists()) {
        stamp.set()?;
        return Ok(false);
    }
    println!("Writing ui/src/lib/api/api.ts, because the command table or its types changed.");
    write()?;
    Ok(true)
}

/// Compares api.ts with what the table says.
pub fn check() -> Result<(), Stop> {
    let fresh = house::target()?.join("fast").join("api.ts");
    generate(&fresh)?;
    let (says, has) = (
        fs::read_to_string(&fresh).unwrap_or_default(),
        fs::read_to_string(api()).unwrap_or_default(),
    );
    match first_difference(&says, &has) {
        None => Ok(()),
        Some(line) => Err(Stop::because(format!(
            "ui/src/lib/api/api.ts is not what the command table says (first in line {line}). \
             Run `cargo xtask codegen` and commit it."
        ))),
    }
}

fn generate(to: &Path) -> Result<(), Stop> {
    let mut build = cargo("build", &WITHOUT_WINDOW);
    must(
        build.args(["--example", "codegen"]),
        "The writer of api.ts does not compile; the reason is above.",
    )?;
    let writer = house::built("examples/codegen")?;
    must(
        Command::new(writer).arg(to).current_dir(house::root()),
        "The writer of api.ts failed; its words are above.",
    )
}

/// The number of the first line that differs, counted from 1.
fn first_difference(one: &str, other: &str) -> Option<usize> {
    if one == other {
        return None;
    }
    let same = one.lines().zip(other.lines()).take_while(|(a, b)| a == b).count();
    Some(same + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_differing_line_is_named_also_where_one_file_ends() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(first_difference("a\nb\n", "a\n"), Some(2));
    }
}
