//! `cargo xtask notices`: NOTICES.md, what is bundled in the app and under which licences.
//!
//! Made from what the tools themselves know: cargo's metadata, npm's lock file, and the licence files that lie beside the
//! fonts. Edge: what only builds or tests is not bundled and not named.

use crate::house;
use crate::step::Stop;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Name, version, licence.
type Bundled = (String, String, String);

pub fn notices() -> Result<(), Stop> {
    let metadata = metadata()?;
    let lock = read_json(&house::root().join("ui/package-lock.json"))?;
    let crates = crates(&metadata, &["comeback", "comeback-cli"]);
    let packages = packages(&lock);
    let mut text = String::from(
        "# Notices\n\nComeback is under the MIT licence. It bundles the work of others, named here with thanks.\n\
         This file is written by `cargo xtask notices`.\n",
    );
    text.push_str(&table("Rust crates", &crates));
    text.push_str(&table("Packages of the pages", &packages));
    text.push_str(&fonts());
    let file = house::root().join("NOTICES.md");
    fs::write(&file, text).map_err(|e| Stop::because(format!("{}: {e}", file.display())))?;
    println!(
        "NOTICES.md names {} crates and {} packages.",
        crates.len(),
        packages.len()
    );
    let unnamed: Vec<&str> = crates
        .iter()
        .chain(&packages)
        .filter(|(_, _, licence)| licence.is_empty())
        .map(|b| b.0.as_str())
        .collect();
    if unnamed.is_empty() {
        Ok(())
    } else {
        Err(Stop::because(format!(
            "No licence is known of: {}.",
            unnamed.join(", ")
        )))
    }
}

fn metadata() -> Result<Value, Stop> {
    let mut cargo = Command::new(house::cargo());
    cargo
        .current_dir(house::root())
        .args(["metadata", "--locked", "--format-version", "1"]);
    let answer = cargo
        .output()
        .map_err(|e| Stop::because(format!("cargo does not start: {e}")))?;
    serde_json::from_slice(&answer.stdout).map_err(|_| {
        Stop::because(format!(
            "cargo metadata failed:\n{}",
            String::from_utf8_lossy(&answer.stderr)
        ))
    })
}

fn read_json(file: &Path) -> Result<Value, Stop> {
    let text = fs::read_to_string(file).unwrap_or_default();
    serde_json::from_str(&text).map_err(|e| Stop::because(format!("{}: {e}", file.display())))
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The crates linked into the packages named `ours`, on any system; not what only builds or tests them.
fn crates(metadata: &Value, ours: &[&str]) -> BTreeSet<Bundled> {
    let named = |name: &str| items(&metadata["packages"]).find(|p| p["name"] == name && p["source"].is_null());
    let mut open: Vec<&Value> = ours.iter().filter_map(|name| Some(&named(name)?["id"])).collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id.as_str().unwrap_or_default()) {
            continue;
        }
        let node = items(&metadata["resolve"]["nodes"]).find(|node| node["id"] == *id);
        let linked = |dependency: &&Value| items(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null());
        open.extend(
            node.into_iter()
                .flat_map(|node| items(&node["deps"]))
                .filter(linked)
                .map(|d| &d["pkg"]),
        );
    }
    items(&metadata["packages"])
        .filter(|package| !package["source"].is_null() && seen.contains(package["id"].as_str().unwrap_or_default()))
        .map(|package| (text(&package["name"]), text(&package["version"]), licence_of(package)))
        .collect()
}

fn licence_of(package: &Value) -> String {
    match (package["license"].as_str(), package["license_file"].as_str()) {
        (Some(licence), _) => licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR "),
        (None, Some(file)) => format!("see its {file}"),
        (None, None) => String::new(),
    }
}

/// The packages bundled into the pages: those of the lock file that are not for development only.
fn packages(lock: &Value) -> BTreeSet<Bundled> {
    let all = lock["packages"].as_object().into_iter().flatten();
    all.filter(|(path, package)| !path.is_empty() && package["dev"] != true && package["devOptional"] != true)
        .filter(|(_, package)| package["optional"] != true)
        .map(|(path, package)| {
            let name = path.rsplit("node_modules/").next().unwrap_or(path);
            let licence = package["license"]
                .as_str()
                .map_or_else(|| licence_beside(path), str::to_owned);
            (name.to_owned(), text(&package["version"]), licence)
        })
        .collect()
}

/// For a package that names no licence in its description: the heading of its licence file.
fn licence_beside(path: &str) -> String {
    let file = house::root().join("ui").join(path).join("LICENSE");
    let words = fs::read_to_string(file).unwrap_or_default();
    let heading = words.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    heading.trim().to_owned()
}

fn table(title: &str, rows: &BTreeSet<Bundled>) -> String {
    let mut table = format!("\n## {title}\n\n| name | version | licence |\n|---|---|---|\n");
    for (name, version, licence) in rows {
        table.push_str(&format!("| {name} | {version} | {licence} |\n"));
    }
    table
}

/// The licence files beside the fonts, word for word: the Open Font Licence asks for it.
fn fonts() -> String {
    let mut text = String::from("\n## Fonts\n");
    for file in house::files(&house::root().join("assets/fonts")) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        if name.contains("ofl") || name.contains("licen") {
            let words = fs::read_to_string(&file).unwrap_or_default();
            text.push_str(&format!(
                "\n### {}\n\n```text\n{}\n```\n",
                house::relative(&file),
                words.trim()
            ));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_only_builds_is_not_bundled() {
        let package =
            |name: &str| json!({"id": name, "name": name, "version": "1", "license": "MIT", "source": "registry"});
        let metadata = json!({
            "packages": [{"id": "app", "name": "app", "source": null}, package("linked"), package("builder"), package("deep")],
            "resolve": {"nodes": [
                {"id": "app", "deps": [
                    {"pkg": "linked", "dep_kinds": [{"kind": null}]},
                    {"pkg": "builder", "dep_kinds": [{"kind": "build"}]},
                ]},
                {"id": "linked", "deps": [{"pkg": "deep", "dep_kinds": [{"kind": "dev"}, {"kind": null}]}]},
            ]},
        });
        let names: Vec<String> = crates(&metadata, &["app"])
            .into_iter()
            .map(|bundled| bundled.0)
            .collect();
        assert_eq!(names, ["deep", "linked"]);
    }

    #[test]
    fn development_packages_of_the_pages_are_left_out() {
        let lock = json!({"packages": {
            "": {"name": "ui"},
            "node_modules/svelte": {"version": "5.0.0", "license": "MIT"},
            "node_modules/a/node_modules/@b/c": {"version": "2.0.0", "license": "ISC"},
            "node_modules/vitest": {"version": "4.0.0", "license": "MIT", "dev": true},
        }});
        let names: Vec<String> = packages(&lock).into_iter().map(|bundled| bundled.0).collect();
        assert_eq!(names, ["@b/c", "svelte"]);
    }
}
