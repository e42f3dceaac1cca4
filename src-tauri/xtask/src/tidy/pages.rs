//! The walls between the parts of the pages.

use super::{Breach, File, Tree};

const LIB: &str = "ui/src/lib/";
/// Folders of `ui/src/lib` that every area may use: parts, the door, the words, and the frame (title line, toast).
const SHARED: [&str; 4] = ["parts", "api", "texts", "frame"];

fn scripts(tree: &Tree) -> impl Iterator<Item = &File> {
    tree.below("ui/src/")
        .filter(|file| file.is("ts") || file.is("svelte") || file.is("js"))
}

pub fn one_door_to_the_system(tree: &Tree) -> Vec<Breach> {
    let outside = scripts(tree).filter(|file| !file.path.starts_with("ui/src/lib/api/"));
    let named = |file: &File| {
        let lines = file.lines().filter(|(_, line)| line.contains("@tauri-apps"));
        lines
            .map(|(line, _)| Breach::at(&file.path, line, "@tauri-apps outside ui/src/lib/api"))
            .collect::<Vec<_>>()
    };
    outside.flat_map(named).collect()
}

/// An area uses the shared folders and itself; what two areas need moves to one of those.
pub fn areas_apart(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in scripts(tree) {
        let Some(area) = area_of(&file.path) else { continue };
        for (line, text) in file.lines() {
            for imported in imports(text) {
                let other = area_of(&resolve(&file.path, imported)).unwrap_or_default().to_owned();
                if !other.is_empty() && other != area && !SHARED.contains(&other.as_str()) {
                    breaches.push(Breach::at(&file.path, line, format!("`{area}` must not see `{other}`")));
                }
            }
        }
    }
    breaches
}

/// The folder of `ui/src/lib` a path lies in.
fn area_of(path: &str) -> Option<&str> {
    path.strip_prefix(LIB)?.split_once('/').map(|(area, _)| area)
}

/// The quoted paths a line imports.
fn imports(line: &str) -> Vec<&str> {
    let places = ["from ", "import ", "import(", "from\t"];
    let quoted = |rest: &'_ str| -> Option<(usize, usize)> {
        let quote = rest.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        Some((1, 1 + rest[1..].find(quote)?))
    };
    let found = places
        .iter()
        .flat_map(|place| line.match_indices(place).map(move |(at, _)| at + place.len()));
    found
        .filter_map(|at| quoted(&line[at..]).map(|(from, to)| &line[at + from..at + to]))
        .collect()
}

/// An imported path as a path of the workspace; packages stay as they are.
fn resolve(from: &str, imported: &str) -> String {
    if let Some(rest) = imported.strip_prefix("$lib/") {
        return format!("{LIB}{rest}");
    }
    if !imported.starts_with('.') {
        return imported.to_owned();
    }
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for part in imported.split('/') {
        match part {
            "." => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_is_reached_by_one_door() {
        let tree = Tree::with(&[
            (
                "ui/src/lib/api/call.ts",
                "import { invoke } from '@tauri-apps/api/core';",
            ),
            (
                "ui/src/pages/Today.svelte",
                "<script>\nimport { open } from '@tauri-apps/plugin-dialog';\n</script>",
            ),
        ]);
        let says = "@tauri-apps outside ui/src/lib/api";
        assert_eq!(
            one_door_to_the_system(&tree),
            [Breach::at("ui/src/pages/Today.svelte", 2, says)]
        );
    }

    #[test]
    fn one_area_does_not_see_another() {
        let tree = Tree::with(&[
            (
                "ui/src/lib/cases/Case.svelte",
                "import { a } from '$lib/letters/draft';\nimport b from \"../targets/b.svelte\";",
            ),
            ("ui/src/lib/parts/Table.svelte", "import { c } from '../cases/queries';"),
        ]);
        let lines: Vec<_> = areas_apart(&tree)
            .into_iter()
            .map(|breach| (breach.path, breach.line))
            .collect();
        let case = "ui/src/lib/cases/Case.svelte".to_owned();
        assert_eq!(
            lines,
            [
                (case.clone(), 1),
                (case, 2),
                ("ui/src/lib/parts/Table.svelte".to_owned(), 1)
            ]
        );
    }

    #[test]
    fn an_area_sees_itself_and_what_is_shared() {
        let text = "import a from './a';\nimport { t } from '$lib/texts';\nimport B from '../parts/B.svelte';\n\
                    import { call } from '../api/call';\nimport { svelte } from 'svelte';\nimport { commands } from '../commands';";
        assert_eq!(areas_apart(&Tree::with(&[("ui/src/lib/cases/Case.svelte", text)])), []);
    }
}
