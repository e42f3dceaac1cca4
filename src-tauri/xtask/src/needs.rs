//! The system packages, each with the reason it is asked for.
//!
//! On Debian and Ubuntu what is missing is installed; elsewhere it is named and the command stops. A package is on the list
//! only if a build or a test was seen to need it: the window uses no tray and no libxdo, and nothing here makes an AppImage.

use crate::step::Stop;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// One package of Debian and Ubuntu.
pub struct Need {
    pub package: &'static str,
    /// A program of it that may as well come from elsewhere; `None` for a library.
    pub program: Option<&'static str>,
    pub why: &'static str,
}

const fn library(package: &'static str, why: &'static str) -> Need {
    Need {
        package,
        program: None,
        why,
    }
}

const fn tool(package: &'static str, program: &'static str, why: &'static str) -> Need {
    Need {
        package,
        program: Some(program),
        why,
    }
}

/// To build the window and open it.
const BUILD: [Need; 4] = [
    library("libwebkit2gtk-4.1-dev", "the web view the window is drawn in"),
    library("libgtk-3-dev", "the window itself, its menu and file dialogs"),
    library("librsvg2-common", "the icons of those dialogs"),
    tool("pkg-config", "pkg-config", "finds these libraries for the compiler"),
];

/// To open the window where there is no screen, drive it, and read the PDFs it makes.
const NO_DISPLAY: [Need; 7] = [
    tool("xvfb", "xvfb-run", "a virtual display"),
    tool("xauth", "xauth", "the key to that display"),
    library("libgl1-mesa-dri", "draws on it without a graphics card"),
    tool(
        "dbus-x11",
        "dbus-run-session",
        "a session bus of its own for the window",
    ),
    tool("webkit2gtk-driver", "WebKitWebDriver", "clicks and reads in the window"),
    tool("poppler-utils", "pdftotext", "reads the letters back from PDF"),
    tool("qpdf", "qpdf", "says whether a PDF is sound"),
];

/// The packages for building, and with `no_display` those for a virtual display as well.
pub fn system(no_display: bool) -> Vec<Need> {
    let mut needs = Vec::from(BUILD);
    if no_display {
        needs.extend(NO_DISPLAY);
    }
    needs
}

/// What of `needs` is not there.
pub fn missing(needs: Vec<Need>) -> Vec<Need> {
    let libraries: Vec<&str> = needs
        .iter()
        .filter(|need| need.program.is_none())
        .map(|need| need.package)
        .collect();
    let installed = installed(&libraries);
    needs
        .into_iter()
        .filter(|need| match need.program {
            Some(program) => on_path(program).is_none(),
            None => !installed.iter().any(|package| package == need.package),
        })
        .collect()
}

/// Which of `packages` dpkg holds as installed.
fn installed(packages: &[&str]) -> Vec<String> {
    let answer = Command::new("dpkg-query")
        .args(["-W", "-f", "${Package} ${db:Status-Status}\n"])
        .args(packages)
        .output();
    let lines = answer
        .map(|answer| String::from_utf8_lossy(&answer.stdout).into_owned())
        .unwrap_or_default();
    installed_in(&lines)
}

fn installed_in(lines: &str) -> Vec<String> {
    lines
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .map(str::to_owned)
        .collect()
}

/// Where `program` is found, as the shell would find it.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    std::env::split_paths(&path)
        .flat_map(|folder| {
            endings
                .iter()
                .map(move |ending| folder.join(format!("{program}{ending}")))
        })
        .find(|file| file.is_file())
}

/// Says what is missing and why, and installs it.
pub fn install(missing: &[Need]) -> Result<(), Stop> {
    println!("These packages are missing:");
    for need in missing {
        println!("  {:24} {}", need.package, need.why);
    }
    let sudo = if is_root() {
        None
    } else if on_path("sudo").is_some() {
        println!("Installing them asks for your password, because system packages belong to the administrator.");
        Some("sudo")
    } else {
        let names: Vec<&str> = missing.iter().map(|need| need.package).collect();
        return Err(Stop::because(format!(
            "You are not the administrator here and there is no sudo. Please have this run, then start again:\n  apt-get install {}",
            names.join(" ")
        )));
    };
    apt(sudo, &["update"])?;
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(missing.iter().map(|need| need.package));
    apt(sudo, &arguments)
}

/// Apt-get, waiting up to ten minutes for another one to finish, three times before it gives up.
fn apt(sudo: Option<&str>, arguments: &[&str]) -> Result<(), Stop> {
    let line = format!("apt-get {}", arguments.join(" "));
    for attempt in 1..=3 {
        println!(
            "  {line}{}",
            if attempt > 1 {
                format!(" (attempt {attempt} of 3)")
            } else {
                String::new()
            }
        );
        let mut command = match sudo {
            Some(sudo) => {
                let mut command = Command::new(sudo);
                command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
                command
            }
            None => {
                let mut command = Command::new("apt-get");
                command.env("DEBIAN_FRONTEND", "noninteractive");
                command
            }
        };
        command
            .args(["-qq", "-o", "DPkg::Lock::Timeout=600", "-o", "Dpkg::Use-Pty=0"])
            .args(arguments);
        if command.status().is_ok_and(|status| status.success()) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_secs(5 * attempt));
    }
    Err(Stop::because(format!(
        "`{line}` failed three times; its own words are above. Mend that and start again."
    )))
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}

/// What to install by hand on a system that is not Debian or Ubuntu; `None` where apt-get does it.
pub fn by_hand() -> Option<&'static str> {
    if cfg!(target_os = "macos") {
        return Some("Xcode's command line tools: xcode-select --install");
    }
    if cfg!(windows) {
        return Some(
            "the Microsoft C++ Build Tools with \u{201c}Desktop development with C++\u{201d}, and the WebView2 runtime \
             (part of Windows 11; for Windows 10 the Evergreen Bootstrapper of Microsoft)",
        );
    }
    if on_path("apt-get").is_some() && on_path("dpkg-query").is_some() {
        return None;
    }
    let release = std::fs::read_to_string(Path::new("/etc/os-release")).unwrap_or_default();
    Some(on_linux(&release))
}

/// The packages by the system's own names, from its `/etc/os-release`.
fn on_linux(release: &str) -> &'static str {
    let family: Vec<&str> = release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|names| names.trim_matches('"').split(' '))
        .collect();
    let is = |name: &str| family.contains(&name);
    if is("fedora") || is("rhel") {
        "dnf install gcc pkgconf-pkg-config webkit2gtk4.1-devel gtk3-devel librsvg2 xorg-x11-server-Xvfb xauth dbus-x11 \
         dbus-daemon webkit2gtk-driver poppler-utils qpdf"
    } else if is("arch") {
        "pacman -S base-devel webkit2gtk-4.1 gtk3 librsvg xorg-server-xvfb xorg-xauth dbus poppler qpdf"
    } else if is("opensuse") || is("suse") {
        "zypper install gcc pkgconf-pkg-config webkit2gtk3-devel gtk3-devel librsvg xvfb-run xorg-x11-server-Xvfb xauth \
         dbus-1-daemon webkit2gtk-driver poppler-tools qpdf"
    } else {
        "a C compiler, pkg-config, WebKitGTK 4.1 and GTK 3 with their headers; for the tests also Xvfb with xvfb-run, xauth, \
         dbus-run-session, WebKitWebDriver, pdftotext and qpdf"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_package_with_its_settings_left_is_not_installed() {
        let lines = "libgtk-3-dev installed\nlibgl1-mesa-dri config-files\n";
        assert_eq!(installed_in(lines), ["libgtk-3-dev"]);
    }

    #[test]
    fn a_package_nobody_made_is_missing() {
        let unmade = library("a-package-nobody-made", "to be missed");
        let names: Vec<&str> = missing(vec![unmade]).iter().map(|need| need.package).collect();
        assert_eq!(names, ["a-package-nobody-made"]);
    }

    #[test]
    fn other_systems_are_named_their_own_packages() {
        assert!(on_linux("NAME=x\nID=fedora\n").starts_with("dnf install"));
        assert!(on_linux("ID=manjaro\nID_LIKE=arch\n").starts_with("pacman -S"));
        assert!(on_linux("ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n").starts_with("zypper install"));
        assert!(on_linux("ID=slackware").contains("WebKitGTK 4.1"));
    }
}
