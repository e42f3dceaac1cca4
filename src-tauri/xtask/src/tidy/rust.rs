//! Rust sources as the rules see them: code, literals and tests apart.
//!
//! A small reader of the language's surface: comments, strings, raw strings and characters. Edge: no grammar; what a macro
//! makes is not seen.

use super::{File, Tree};
use std::collections::HashSet;

pub struct Source<'a> {
    pub path: &'a str,
    /// The text with comments, literals and test modules blanked out; lines stay where they are.
    pub code: String,
    /// The string literals outside tests, with the line they begin in.
    pub literals: Vec<(usize, String)>,
}

/// The Rust files below `folder` that are not tests as a whole.
pub fn sources<'a>(tree: &'a Tree, folder: &'a str) -> impl Iterator<Item = Source<'a>> {
    let tests: HashSet<String> = tree
        .files
        .iter()
        .filter(|file| file.is("rs"))
        .flat_map(test_files)
        .collect();
    tree.below(folder)
        .filter(move |file| file.is("rs") && !tests.contains(&file.path))
        .map(Source::of)
}

/// The files that `#[cfg(test)] mod name;` in this one declares.
fn test_files(file: &File) -> Vec<String> {
    let stem = file.path.trim_end_matches(".rs");
    let folder = match stem.rsplit_once('/') {
        Some((folder, "mod" | "lib" | "main")) => folder,
        _ => stem,
    };
    let after = file.text.split("#[cfg(test)]").skip(1);
    let names = after.filter_map(|rest| {
        rest.trim_start()
            .strip_prefix("mod ")?
            .split_once(';')
            .map(|(name, _)| name)
    });
    names
        .filter(|name| !name.contains('{'))
        .map(|name| format!("{folder}/{name}.rs"))
        .collect()
}

impl<'a> Source<'a> {
    pub fn of(file: &'a File) -> Source<'a> {
        let (code, literals) = apart(&file.text);
        let tests = test_lines(&code);
        let in_tests = |line: usize| tests.iter().any(|(first, last)| (*first..=*last).contains(&line));
        let kept = code
            .lines()
            .enumerate()
            .map(|(index, line)| if in_tests(index + 1) { "" } else { line });
        Source {
            path: &file.path,
            code: kept.collect::<Vec<_>>().join("\n"),
            literals: literals.into_iter().filter(|(line, _)| !in_tests(*line)).collect(),
        }
    }

    /// Lines of code with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

/// Whether `word` stands in `line` as a whole name or path, not as a part of a longer name.
pub fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(part) && !line[at + word.len()..].chars().next().is_some_and(part)
    })
}

/// Code with everything else blanked, and the literals with their lines.
fn apart(text: &str) -> (String, Vec<(usize, String)>) {
    let characters: Vec<char> = text.chars().collect();
    let (mut code, mut literals, mut line, mut at) = (String::new(), Vec::new(), 1, 0);
    while at < characters.len() {
        let rest = &characters[at..];
        let (length, literal) = thing(rest, at.checked_sub(1).map(|before| characters[before]));
        match literal {
            Thing::Code => code.push(rest[0]),
            Thing::Comment => blank(&mut code, &rest[..length]),
            Thing::Literal { from, to } => {
                literals.push((line, rest[from..to].iter().collect()));
                blank(&mut code, &rest[..length]);
            }
        }
        line += rest[..length].iter().filter(|c| **c == '\n').count();
        at += length;
    }
    (code, literals)
}

enum Thing {
    Code,
    Comment,
    Literal { from: usize, to: usize },
}

/// What begins at the head of `rest`, and how many characters it takes.
fn thing(rest: &[char], before: Option<char>) -> (usize, Thing) {
    let starts = |word: &str| rest.iter().copied().zip(word.chars()).filter(|(a, b)| a == b).count() == word.len();
    let after = |from: usize, ends: &dyn Fn(usize) -> bool| (from..rest.len()).find(|i| ends(*i)).unwrap_or(rest.len());
    if starts("//") {
        return (after(2, &|i| rest[i] == '\n'), Thing::Comment);
    }
    if starts("/*") {
        let end = after(2, &|i| rest[i] == '*' && rest.get(i + 1) == Some(&'/'));
        return ((end + 2).min(rest.len()), Thing::Comment);
    }
    let in_a_name = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    if rest[0] == 'r' && !in_a_name {
        let hashes = rest[1..].iter().take_while(|c| **c == '#').count();
        if rest.get(1 + hashes) == Some(&'"') {
            let from = hashes + 2;
            let closes =
                |i: usize| rest[i] == '"' && rest[i + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes;
            let to = after(from, &closes);
            return ((to + 1 + hashes).min(rest.len()), Thing::Literal { from, to });
        }
    }
    if rest[0] == '"' {
        let mut to = 1;
        while to < rest.len() && rest[to] != '"' {
            to += if rest[to] == '\\' { 2 } else { 1 };
        }
        let to = to.min(rest.len());
        return ((to + 1).min(rest.len()), Thing::Literal { from: 1, to });
    }
    if rest[0] == '\'' {
        if rest.get(1) == Some(&'\\') {
            let to = after(3, &|i| rest[i] == '\'');
            return ((to + 1).min(rest.len()), Thing::Comment);
        }
        if rest.get(2) == Some(&'\'') {
            return (3, Thing::Comment);
        }
    }
    (1, Thing::Code)
}

fn blank(code: &mut String, characters: &[char]) {
    code.extend(characters.iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
}

/// First and last line of each item under `#[cfg(test)]`.
fn test_lines(code: &str) -> Vec<(usize, usize)> {
    let line_of = |at: usize| code[..at].matches('\n').count() + 1;
    code.match_indices("#[cfg(test)]")
        .map(|(at, _)| (line_of(at), line_of(end_of_item(code, at))))
        .collect()
}

/// Where the item that begins at `from` ends: its closing brace, or its semicolon when it has no body.
fn end_of_item(code: &str, from: usize) -> usize {
    let mut depth = 0;
    for (at, character) in code[from..].char_indices() {
        match character {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth <= 0 {
                    return from + at;
                }
            }
            ';' if depth == 0 => return from + at,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Vec<String>) {
        let file = File {
            path: "a.rs".to_owned(),
            text: text.to_owned(),
        };
        let source = Source::of(&file);
        (
            source.code,
            source.literals.into_iter().map(|(_, literal)| literal).collect(),
        )
    }

    #[test]
    fn comments_and_literals_are_not_code() {
        let (code, literals) =
            read("let a = \"Instant \\\" x\"; // Instant\nlet b = r#\"raw \"x\" \"#; /* Instant */ let c = '\"';");
        assert!(!code.contains("Instant"), "{code}");
        assert!(code.contains("let b") && code.contains("let c"));
        assert_eq!(literals, ["Instant \\\" x", "raw \"x\" "]);
    }

    #[test]
    fn a_lifetime_is_not_a_character() {
        let (code, literals) = read("fn a<'a>(x: &'a str, y: char) { y == 'x'; \"seen\" }");
        assert!(code.contains("fn a<'a>(x: &'a str"));
        assert_eq!(literals, ["seen"]);
    }

    #[test]
    fn a_test_module_is_left_out_and_what_follows_is_not() {
        let (code, literals) = read("fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() { \"{\" }\n}\nfn c() { \"c\" }\n");
        assert!(code.contains("fn a") && !code.contains("fn b") && code.contains("fn c"));
        assert_eq!(literals, ["c"]);
    }

    #[test]
    fn a_test_module_in_a_file_of_its_own_is_left_out() {
        let tree = Tree::with(&[
            ("src-tauri/a/mod.rs", "mod b;\n#[cfg(test)]\nmod reading;\n"),
            ("src-tauri/a/b.rs", ""),
            ("src-tauri/a/reading.rs", ""),
        ]);
        let paths: Vec<&str> = sources(&tree, "src-tauri/").map(|source| source.path).collect();
        assert_eq!(paths, ["src-tauri/a/mod.rs", "src-tauri/a/b.rs"]);
    }

    #[test]
    fn a_word_is_a_whole_name() {
        assert!(has_word("let now = Instant::now();", "Instant"));
        assert!(!has_word("struct Instantly;", "Instant"));
    }
}
