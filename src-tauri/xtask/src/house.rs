//! Where things are: the workspace, the target folder, the source files, and the stamps that say what is already done.
//!
//! A stamp is the hash of the files a step was made from; the step is skipped while they are the same. Stamps live in
//! `target/setup` of this clone even when the target folder is elsewhere, because they speak about this clone.

use crate::step::Stop;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder with the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// What cargo calls the target folder, whoever set it: the environment, a configuration or nobody.
pub fn target() -> Result<PathBuf, Stop> {
    if let Some(folder) = std::env::var_os("CARGO_TARGET_DIR") {
        return Ok(std::env::current_dir().unwrap_or_else(|_| root()).join(folder));
    }
    let answer = Command::new(cargo())
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .map_err(|e| Stop::because(format!("cargo does not start: {e}")))?;
    let metadata: serde_json::Value = serde_json::from_slice(&answer.stdout).map_err(|_| {
        Stop::because(format!(
            "cargo metadata failed:\n{}",
            String::from_utf8_lossy(&answer.stderr)
        ))
    })?;
    Ok(metadata["target_directory"]
        .as_str()
        .map_or_else(|| root().join("target"), PathBuf::from))
}

/// A program built by the `fast` profile.
pub fn built(name: &str) -> Result<PathBuf, Stop> {
    Ok(target()?
        .join("fast")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// The cargo that started us.
pub fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Where `run` and `shots` put their pictures.
pub fn shots() -> PathBuf {
    root().join("target").join("shots")
}

/// Folders that hold what commands make, never sources.
const MADE: [&str; 6] = ["target", "node_modules", "dist", "gen", ".git", ".svelte-kit"];

/// All source files below `folder`, sorted, without what commands make.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                if !MADE.iter().any(|made| name == *made) {
                    open.push(path);
                }
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `path` below the workspace, with `/` on every system.
pub fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

/// One number for the names and bytes of all these files.
pub fn hash<'a>(files: impl IntoIterator<Item = &'a PathBuf>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for file in files {
        relative(file).hash(&mut hasher);
        fs::read(file).unwrap_or_default().hash(&mut hasher);
    }
    hasher.finish()
}

/// A step that is done as long as its sources are the same.
pub struct Stamp {
    file: PathBuf,
    now: u64,
}

impl Stamp {
    pub fn of<'a>(name: &str, sources: impl IntoIterator<Item = &'a PathBuf>) -> Stamp {
        Stamp {
            file: root().join("target").join("setup").join(name),
            now: hash(sources),
        }
    }

    pub fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|was| was.trim() == self.now.to_string())
    }

    /// Whether the step was ever done in this clone.
    pub fn exists(&self) -> bool {
        self.file.exists()
    }

    pub fn set(&self) -> Result<(), Stop> {
        let folder = self.file.parent().unwrap_or(&self.file);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&self.file, self.now.to_string()))
            .map_err(|e| Stop::because(format!("{} cannot be written: {e}", self.file.display())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_where_the_workspace_is_declared() {
        let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap_or_default();
        assert!(manifest.contains("[workspace]"));
    }

    #[test]
    fn a_changed_or_renamed_file_makes_another_hash() {
        let folder = std::env::temp_dir().join(format!("comeback-xtask-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (a, b) = (folder.join("a"), folder.join("b"));
        fs::write(&a, "one").unwrap();
        fs::write(&b, "one").unwrap();
        assert_ne!(hash([&a]), hash([&b]), "the name counts");
        let before = hash([&a]);
        fs::write(&a, "two").unwrap();
        assert_ne!(hash([&a]), before, "the bytes count");
        fs::remove_dir_all(&folder).unwrap();
    }
}
