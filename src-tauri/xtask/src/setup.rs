//! What `run` and `test` begin with: whatever is missing on this machine, and nothing else.
//!
//! Every step looks first and is silent when there is nothing to do; all of them together then take well under two seconds.

use crate::codegen;
use crate::house::{self, Stamp};
use crate::needs;
use crate::step::{Stop, must, npm};
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// What the machine is set up for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// The window on a screen.
    Screen,
    /// The window on a virtual display.
    NoScreen,
    /// The tests; api.ts is compared there, never written.
    Tests,
    Everything,
}

pub fn setup(what_for: For) -> Result<(), Stop> {
    let begun = Instant::now();
    let mut done = system(what_for)?;
    node()?;
    done |= packages()?;
    if what_for != For::Tests {
        done |= codegen::refresh()?;
    }
    done |= pages()?;
    let said = if done { "Set up" } else { "Everything is in place" };
    println!("{said} ({:.1} s).", begun.elapsed().as_secs_f64());
    Ok(())
}

fn system(what_for: For) -> Result<bool, Stop> {
    let no_display = what_for != For::Screen;
    if let Some(by_hand) = needs::by_hand() {
        return elsewhere(by_hand, no_display);
    }
    let missing = needs::missing(needs::system(no_display));
    if missing.is_empty() {
        return Ok(false);
    }
    needs::install(&missing)?;
    match needs::missing(missing).as_slice() {
        [] => Ok(true),
        [still, ..] => Err(Stop::because(format!(
            "{} was installed and is still not found.",
            still.package
        ))),
    }
}

/// Where apt-get is not, a library is looked for by pkg-config and the rest is the person's own work.
fn elsewhere(by_hand: &str, no_display: bool) -> Result<bool, Stop> {
    let has = |library| {
        Command::new("pkg-config")
            .args(["--exists", library])
            .status()
            .is_ok_and(|found| found.success())
    };
    let there = match std::env::consts::OS {
        "macos" => Command::new("xcode-select")
            .arg("-p")
            .output()
            .is_ok_and(|answer| answer.status.success()),
        "windows" => true,
        _ => {
            let tools = [
                "xvfb-run",
                "xauth",
                "dbus-run-session",
                "WebKitWebDriver",
                "pdftotext",
                "qpdf",
            ];
            has("webkit2gtk-4.1")
                && has("gtk+-3.0")
                && (!no_display || tools.iter().all(|tool| needs::on_path(tool).is_some()))
        }
    };
    if there {
        return Ok(false);
    }
    Err(Stop::because(format!(
        "This system has no apt-get, so please install what is missing yourself and start again:\n  {by_hand}"
    )))
}

/// Node is looked at, never installed: which one a machine has is its owner's choice.
fn node() -> Result<(), Stop> {
    let wanted = "Node 20.19 or newer with npm is needed to build the pages";
    let Some(version) = Command::new("node")
        .arg("--version")
        .output()
        .ok()
        .filter(|answer| answer.status.success())
    else {
        return Err(Stop::because(format!(
            "{wanted}, and there is no `node` here. It is at https://nodejs.org."
        )));
    };
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    if !new_enough(&version) {
        return Err(Stop::because(format!(
            "{wanted}; this is {version}. A newer one is at https://nodejs.org."
        )));
    }
    if needs::on_path("npm").is_none() {
        return Err(Stop::because(format!(
            "{wanted}; Node {version} is here and npm is not."
        )));
    }
    Ok(())
}

/// What Vite 8 runs on: 20.19 and later of 20, 22.12 and later.
fn new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 12,
        (Some(major), Some(_)) => major > 22,
        _ => false,
    }
}

/// The packages of the pages, exactly those of the lock file, without running their install scripts.
fn packages() -> Result<bool, Stop> {
    let ui = house::root().join("ui");
    let stamp = Stamp::of("npm", &[ui.join("package.json"), ui.join("package-lock.json")]);
    if stamp.is_fresh() && ui.join("node_modules").join(".package-lock.json").exists() {
        return Ok(false);
    }
    println!("Fetching the packages of the pages (npm ci), because the lock file is new here.");
    must(
        &mut npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
        "npm could not fetch the packages; its own words are above.",
    )?;
    stamp.set()?;
    Ok(true)
}

/// The pages, built once for the texts and sources they have now.
fn pages() -> Result<bool, Stop> {
    let ui = house::root().join("ui");
    let sources: Vec<PathBuf> = house::files(&ui)
        .into_iter()
        .chain(house::files(&house::root().join("assets")))
        .collect();
    let stamp = Stamp::of("pages", &sources);
    if stamp.is_fresh() && ui.join("dist").join("index.html").exists() {
        return Ok(false);
    }
    println!("Building the pages (npm run build), because their sources or texts changed.");
    must(
        &mut npm(&["run", "--silent", "build"]),
        "The pages do not build; the reason is above.",
    )?;
    stamp.set()?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_is_as_new_as_the_page_builder_asks() {
        for fit in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0"] {
            assert!(new_enough(fit), "{fit}");
        }
        for old in ["v18.20.0", "v20.18.3", "v21.7.0", "v22.11.0", "", "node"] {
            assert!(!new_enough(old), "{old}");
        }
    }
}
