//! `cargo xtask test`: everything that has to hold before anything lands, cheapest first, until the first failure.
//!
//! Everything is compiled in the `fast` profile, clippy included: what the libraries' build scripts and macros make is then
//! shared by the check, the tests and the app.

use crate::codegen::{self, WITHOUT_WINDOW};
use crate::fuzz;
use crate::house;
use crate::run;
use crate::setup::{self, For};
use crate::step::{Stop, cargo, counted, must, npm, step};
use crate::tidy;
use crate::totals::Totals;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    Everything,
    /// Without the built app and its window.
    WithoutWindow,
}

pub fn test(reach: Reach) -> Result<(), Stop> {
    if let Some(kept) = kept_target() {
        return in_kept_target(&kept, reach);
    }
    setup::setup(For::Tests)?;
    let mut totals = Totals::default();
    sources()?;
    pages(&mut totals)?;
    lints()?;
    tasks(reach, &mut totals)?;
    if reach == Reach::Everything {
        window(&mut totals)?;
    }
    println!("\nAll of it holds.");
    println!("{totals}");
    Ok(())
}

/// What is seen in the sources without compiling them.
fn sources() -> Result<(), Stop> {
    step("formatting", || {
        let mut fmt = Command::new(house::cargo());
        fmt.current_dir(house::root()).args(["fmt", "--all", "--check"]);
        must(&mut fmt, "The sources are not formatted. Run `cargo fmt --all`.")
    })?;
    step("the rules of the house", tidy::tidy)
}

fn pages(totals: &mut Totals) -> Result<(), Stop> {
    step("types of the pages", || {
        must(
            &mut npm(&["run", "--silent", "check"]),
            "The pages have type errors; they are above.",
        )
    })?;
    step("tests of the pages", || {
        counted(
            &mut npm(&["run", "--silent", "test"]),
            totals,
            "Tests of the pages failed; they are above.",
        )
    })
}

fn lints() -> Result<(), Stop> {
    step("clippy", || {
        let everything = [
            "--workspace",
            "--all-targets",
            "--features",
            "comeback-core/codegen",
            "--profile",
            "fast",
        ];
        let mut clippy = cargo("clippy", &everything);
        must(
            clippy.args(["--", "--deny", "warnings"]),
            "Clippy found something; it is above.",
        )
    })
}

fn tasks(reach: Reach, totals: &mut Totals) -> Result<(), Stop> {
    step("building the tests", || {
        let mut build = cargo("test", &WITHOUT_WINDOW);
        must(
            build.args(["--lib", "--bins", "--tests", "--no-run"]),
            "The tests do not compile; the reason is above.",
        )
    })?;
    step("api.ts against the command table", codegen::check)?;
    step("unit tests", || {
        let mut test = cargo("test", &WITHOUT_WINDOW);
        counted(
            test.args(["--lib", "--bins", "--no-fail-fast"]),
            totals,
            "Unit tests failed; they are above.",
        )
    })?;
    if reach == Reach::Everything {
        step("a short fuzzing", fuzz::short)?;
    }
    match reach {
        Reach::Everything => run::build()?,
        Reach::WithoutWindow => step("building the terminal program", || {
            // The example is named for its features only: with it cargo takes the libraries the tests have built.
            let mut build = cargo("build", &WITHOUT_WINDOW);
            must(
                build.args(["--bin", "comeback-cli", "--example", "codegen"]),
                "The terminal program does not build; the reason is above.",
            )
        })?,
    }
    step("whole tasks", || {
        let mut test = cargo("test", &WITHOUT_WINDOW);
        test.args(["--test", "tests", "--", "it::"]);
        counted(
            test.env("COMEBACK_CLI", house::built("comeback-cli")?),
            totals,
            "Tests of whole tasks failed; they are above.",
        )
    })
}

fn window(totals: &mut Totals) -> Result<(), Stop> {
    step("the window", || {
        let mut test = run::on_virtual_display(&WITHOUT_WINDOW, &["window::"])?;
        test.env("COMEBACK_SHOTS", house::root().join("target").join("window"));
        counted(
            &mut test,
            totals,
            "Tests in the window failed; they are above, with pictures in target/window.",
        )
    })
}

/// A target folder outside the clone, kept from one fresh clone to the next.
struct Kept {
    folder: PathBuf,
    /// Held while this run builds there, so that two clones never test each other's programs.
    _lock: File,
}

/// Only where nobody works (`CI` is set) and nobody chose a folder; `None` also when another run has it.
fn kept_target() -> Option<Kept> {
    if std::env::var_os("CI").is_none() || std::env::var_os("CARGO_TARGET_DIR").is_some() {
        return None;
    }
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from);
    let cache = cache.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")))?;
    keep(&cache.join("comeback"))
}

fn keep(folder: &Path) -> Option<Kept> {
    fs::create_dir_all(folder.join("target")).ok()?;
    let lock = File::create(folder.join("target.lock")).ok()?;
    lock.try_lock().ok()?;
    Some(Kept {
        folder: folder.join("target"),
        _lock: lock,
    })
}

/// The same command once more, with the kept folder as cargo's.
fn in_kept_target(kept: &Kept, reach: Reach) -> Result<(), Stop> {
    println!(
        "CI is set: what was compiled before is kept in {} and used again.",
        kept.folder.display()
    );
    touch_sources()?;
    let this = std::env::current_exe().map_err(|e| Stop::because(format!("This program is not found: {e}")))?;
    let mut again = Command::new(this);
    again.arg("test").env("CARGO_TARGET_DIR", &kept.folder);
    if reach == Reach::WithoutWindow {
        again.arg("--fast");
    }
    match again.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Stop::silent()),
        Err(error) => Err(Stop::because(format!("This program does not start again: {error}"))),
    }
}

/// Cargo compares times, not contents: what it compiled from another clone must look older than every source of this one.
fn touch_sources() -> Result<(), Stop> {
    let now = SystemTime::now();
    let outside_ui = ["src-tauri", "tests", "assets"].map(|folder| house::files(&house::root().join(folder)));
    for file in outside_ui.iter().flatten() {
        let touched = File::options()
            .append(true)
            .open(file)
            .and_then(|file| file.set_modified(now));
        touched.map_err(|e| Stop::because(format!("{} cannot be touched: {e}", file.display())))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_clones_never_build_in_the_kept_folder_at_once() {
        let folder = std::env::temp_dir().join(format!("comeback-kept-{}", std::process::id()));
        let first = keep(&folder);
        assert!(first.is_some());
        assert!(keep(&folder).is_none(), "the second builds in its own folder");
        drop(first);
        assert!(keep(&folder).is_some(), "free again");
        fs::remove_dir_all(&folder).unwrap();
    }
}
