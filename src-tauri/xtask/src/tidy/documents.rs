//! Documents name only things that exist, and files stay readable.

use super::{Breach, Tree};

/// Lines after which a file is named.
pub const LONG: usize = 500;

/// Each path in backticks in the README and in each ARCHITECTURE exists, from the root or from the document's own folder.
pub fn named_paths_exist(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let documents = tree.files.iter().filter(|file| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        file.path == "README.md" || name == "ARCHITECTURE.md"
    });
    for document in documents {
        let folder = document
            .path
            .rsplit_once('/')
            .map(|(folder, _)| format!("{folder}/"))
            .unwrap_or_default();
        let mut in_block = false;
        for (line, text) in document.lines() {
            if text.trim_start().starts_with("```") {
                in_block = !in_block;
            }
            let named = text.split('`').skip(1).step_by(2).filter(|_| !in_block);
            for path in named.filter(|named| is_path(named)) {
                if !exists(tree, path) && !exists(tree, &format!("{folder}{path}")) {
                    breaches.push(Breach::at(&document.path, line, format!("`{path}` does not exist")));
                }
            }
        }
    }
    breaches
}

/// What commands make, so that it need not be there.
const MADE: [&str; 5] = ["target", "ui/dist", "ui/node_modules", "dist", "node_modules"];

fn is_path(named: &str) -> bool {
    let plain = named
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/'));
    let endings = [
        ".rs", ".ts", ".svelte", ".md", ".toml", ".json", ".sql", ".ftl", ".css", ".csv", ".html",
    ];
    let made = MADE
        .iter()
        .any(|made| named == *made || named.starts_with(&format!("{made}/")));
    let relative = !named.starts_with(['/', '-']) && !named.starts_with("~");
    plain && relative && !made && (named.contains('/') || endings.iter().any(|ending| named.ends_with(ending)))
}

/// A file or folder of the tree; a bare file name may lie anywhere.
fn exists(tree: &Tree, path: &str) -> bool {
    let path = path.trim_end_matches('/').trim_start_matches("./");
    let (folder, anywhere) = (format!("{path}/"), format!("/{path}"));
    let bare = !path.contains('/');
    tree.paths
        .iter()
        .any(|file| file == path || file.starts_with(&folder) || (bare && file.ends_with(&anywhere)))
}

/// Sources longer than [`LONG`] lines: a note, not a breach.
pub fn long_files(tree: &Tree) -> Vec<(String, usize)> {
    let written = tree.files.iter().filter(|file| {
        ["rs", "ts", "svelte", "css"].iter().any(|ending| file.is(ending)) && file.path != "ui/src/lib/api/api.ts"
    });
    let counted = written.map(|file| (file.path.clone(), file.text.lines().count()));
    counted.filter(|(_, lines)| *lines > LONG).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_path_that_is_gone_is_caught() {
        let text = "See `src/gone.rs`, `core/src/lib.rs`, `core/src/`, `lib.rs`, `cargo xtask run`, `target/shots/` and `core::api`.\n\
                    ```\n`in/a/block`\n```\n";
        let tree = Tree::with(&[("src-tauri/ARCHITECTURE.md", text), ("src-tauri/core/src/lib.rs", "")]);
        let says = "`src/gone.rs` does not exist";
        assert_eq!(
            named_paths_exist(&tree),
            [Breach::at("src-tauri/ARCHITECTURE.md", 1, says)]
        );
    }

    #[test]
    fn a_long_file_is_named_and_the_generated_one_is_not() {
        let long = "x\n".repeat(LONG + 1);
        let tree = Tree::with(&[
            ("tests/it/a.rs", &long),
            ("ui/src/lib/api/api.ts", &long),
            ("b.rs", "x\n"),
        ]);
        assert_eq!(long_files(&tree), [("tests/it/a.rs".to_owned(), LONG + 1)]);
    }
}
