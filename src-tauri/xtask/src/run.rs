//! `cargo xtask run`: the window on your drive; without a display the main job, walked on a virtual one.

use crate::codegen::WITHOUT_WINDOW;
use crate::house;
use crate::setup::{self, For};
use crate::step::{Stop, cargo, must, step};
use std::path::Path;
use std::process::Command;

/// Opens the window; `arguments` go to it unchanged.
pub fn run(arguments: &[String]) -> Result<(), Stop> {
    if has_display() {
        setup::setup(For::Screen)?;
        build()?;
        let window = house::built("comeback")?;
        println!("Opening the window.");
        return must(
            Command::new(window).args(arguments),
            "The window closed with an error; its words are above.",
        );
    }
    println!("There is no display here, so the window opens on a virtual one and walks the main job by itself.");
    setup::setup(For::NoScreen)?;
    build()?;
    let shots = house::shots();
    empty(&shots)?;
    step("the main job in the window", || {
        must(
            on_virtual_display(&WITHOUT_WINDOW, &["window::walk", "--nocapture"])?.env("COMEBACK_SHOTS", &shots),
            "The walk through the main job failed; its words are above.",
        )
    })?;
    tell(&shots)
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// The window and the terminal program, as `run` and the window tests use them.
pub fn build() -> Result<(), Stop> {
    step("building the app", || {
        must(
            &mut cargo(
                "build",
                &[
                    "--profile",
                    "fast",
                    "--package",
                    "comeback",
                    "--package",
                    "comeback-cli",
                ],
            ),
            "The app does not build; the reason is above.",
        )
    })
}

/// The integration tests that match `filter`, with a display, a session bus and the built programs of their own.
pub fn on_virtual_display(packages: &[&str], filter: &[&str]) -> Result<Command, Stop> {
    let test = cargo("test", packages);
    let mut command = if cfg!(target_os = "linux") {
        let mut command = Command::new("xvfb-run");
        command.args(["-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--"]);
        command.arg(test.get_program()).args(test.get_args());
        command.env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
        command
    } else {
        test
    };
    command
        .args(["--test", "tests", "--"])
        .args(filter)
        .arg("--test-threads=1")
        .current_dir(house::root());
    command
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("NO_AT_BRIDGE", "1")
        .env("COMEBACK_APP", house::built("comeback")?)
        .env("COMEBACK_CLI", house::built("comeback-cli")?);
    Ok(command)
}

/// An empty folder for the pictures of this time, so that none of an earlier one is taken for new.
pub fn empty(folder: &Path) -> Result<(), Stop> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|e| Stop::because(format!("{}: {e}", folder.display())))?;
    }
    std::fs::create_dir_all(folder).map_err(|e| Stop::because(format!("{}: {e}", folder.display())))
}

/// Says where the pictures are; no picture is a failure.
pub fn tell(shots: &Path) -> Result<(), Stop> {
    let pictures: Vec<String> = house::files(shots)
        .iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "png"))
        .map(|file| file.strip_prefix(shots).unwrap_or(file).display().to_string())
        .collect();
    if pictures.is_empty() {
        return Err(Stop::because(format!("No picture was made in {}.", shots.display())));
    }
    println!("\n{} pictures in {}:", pictures.len(), shots.display());
    for picture in &pictures {
        println!("  {picture}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_without_a_picture_is_no_walk() {
        let folder = std::env::temp_dir().join(format!("comeback-shots-{}", std::process::id()));
        empty(&folder).unwrap();
        assert!(tell(&folder).is_err());
        std::fs::write(folder.join("1-today.png"), "").unwrap();
        assert_eq!(tell(&folder), Ok(()));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
