//! What the user reads stands in the locale files, not in the code. Edge: only Cyrillic shows; English is what the code is written in.

use super::texts::sources;
use super::{Breach, Tree, rust};

/// Where words of a language are the matter itself: its grammar and typography, and what files of other systems say.
const KNOWS_WORDS: [&str; 5] = [
    "src-tauri/core/src/texts/",
    "src-tauri/core/src/import/",
    "src-tauri/core/src/testing",
    "src-tauri/xtask/",
    "ui/src/lib/texts/",
];

/// No sentence of the program stands in its code; a single letter is no sentence.
pub fn no_cyrillic_in_code(tree: &Tree) -> Vec<Breach> {
    const SAYS: &str = "a sentence in the code; it belongs to assets/locales";
    let mut breaches = Vec::new();
    for source in rust::sources(tree, "src-tauri/") {
        if KNOWS_WORDS.iter().any(|folder| source.path.starts_with(folder)) {
            continue;
        }
        for (line, _) in source.literals.iter().filter(|(_, literal)| is_cyrillic(literal)) {
            breaches.push(Breach::at(source.path, *line, SAYS));
        }
    }
    for file in sources(tree).filter(|file| file.is("svelte") || file.is("ts")) {
        if KNOWS_WORDS.iter().any(|folder| file.path.starts_with(folder)) {
            continue;
        }
        let is_comment = |line: &str| {
            ["//", "/*", "*", "<!--"]
                .iter()
                .any(|start| line.trim_start().starts_with(start))
        };
        for (line, _) in file.lines().filter(|(_, line)| is_cyrillic(line) && !is_comment(line)) {
            breaches.push(Breach::at(&file.path, line, SAYS));
        }
    }
    breaches
}

fn is_cyrillic(text: &str) -> bool {
    let is = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    text.chars().zip(text.chars().skip(1)).any(|(a, b)| is(a) && is(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(rule: fn(&Tree) -> Vec<Breach>, files: &[(&str, &str)]) -> Vec<String> {
        rule(&Tree::with(files)).into_iter().map(|breach| breach.says).collect()
    }

    #[test]
    fn a_sentence_in_the_code_is_caught_and_a_letter_is_not() {
        let rust = (
            "src-tauri/core/src/domain/name.rs",
            "let a = \"потерян\"; let b = \"й\"; // слово\n",
        );
        let page = ("ui/src/pages/Today.svelte", "<h1>Сегодня</h1>");
        assert_eq!(says(no_cyrillic_in_code, &[rust, page]).len(), 2);
        let test = (
            "src-tauri/core/src/domain/name.rs",
            "#[cfg(test)]\nmod tests { const A: &str = \"Ромашка\"; }",
        );
        assert_eq!(
            says(no_cyrillic_in_code, &[test, ("ui/src/a.test.ts", "'Ромашка'")]).len(),
            0
        );
    }
}
