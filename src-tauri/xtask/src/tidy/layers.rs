//! The walls between the modules of the Rust side.

use super::rust::{Source, has_word, sources};
use super::{Breach, Tree};

const CORE: &str = "src-tauri/core/src/";
const STORE: &str = "src-tauri/core/src/store/";
const MAIL: &str = "src-tauri/core/src/output/mail";

/// The product's Rust; the tests package and this one may name what they check.
fn product(tree: &Tree) -> impl Iterator<Item = Source<'_>> {
    sources(tree, "src-tauri/").filter(|source| !source.path.starts_with("src-tauri/xtask/"))
}

pub fn sql_in_store_only(tree: &Tree) -> Vec<Breach> {
    let outside = product(tree).filter(|source| !in_store(source.path));
    outside
        .flat_map(|source| {
            let sql = source.literals.iter().filter(|(_, literal)| is_sql(literal));
            sql.map(|(line, _)| Breach::at(source.path, *line, "SQL outside core/src/store"))
                .collect::<Vec<_>>()
        })
        .collect()
}

pub fn rusqlite_in_store_only(tree: &Tree) -> Vec<Breach> {
    let outside = product(tree).filter(|source| !in_store(source.path));
    words(outside, &["rusqlite"], "rusqlite outside core/src/store")
}

fn in_store(path: &str) -> bool {
    path.starts_with(STORE) || path == "src-tauri/core/src/store.rs"
}

pub fn lettre_in_mail_only(tree: &Tree) -> Vec<Breach> {
    let outside = product(tree).filter(|source| !source.path.starts_with(MAIL));
    words(outside, &["lettre"], "lettre outside core/src/output/mail")
}

/// Today and the seed are parameters of the domain; it reads no clock, no file, no network and no chance.
pub fn no_clock_in_domain(tree: &Tree) -> Vec<Breach> {
    let named = [
        "Utc::now",
        "Local::now",
        "SystemTime",
        "Instant",
        "std::fs",
        "std::net",
        "std::env",
        "rand",
    ];
    words(
        sources(tree, "src-tauri/core/src/domain"),
        &named,
        "the domain knows no clock, file, network or chance",
    )
}

fn words<'a>(sources: impl Iterator<Item = Source<'a>>, words: &[&str], says: &str) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for source in sources {
        for (line, code) in source.lines() {
            if let Some(word) = words.iter().find(|word| has_word(code, word)) {
                breaches.push(Breach::at(source.path, line, format!("{says} (`{word}`)")));
            }
        }
    }
    breaches
}

/// Statements as they begin a literal or a line of it, in capitals or in small letters.
fn is_sql(literal: &str) -> bool {
    const STATEMENTS: [(&str, &str); 16] = [
        ("SELECT ", " FROM "),
        ("SELECT ", "("),
        ("INSERT INTO ", ""),
        ("INSERT OR ", " INTO "),
        ("REPLACE INTO ", ""),
        ("UPDATE ", " SET "),
        ("DELETE FROM ", ""),
        ("CREATE TABLE ", ""),
        ("CREATE TRIGGER ", ""),
        ("CREATE TEMP ", ""),
        ("CREATE VIEW ", ""),
        ("CREATE UNIQUE INDEX ", ""),
        ("CREATE INDEX ", ""),
        ("ALTER TABLE ", ""),
        ("DROP TABLE ", ""),
        ("PRAGMA ", ""),
    ];
    let flat = literal
        .replace("\\n", " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let is = |text: &str| {
        STATEMENTS
            .iter()
            .any(|(verb, partner)| text.starts_with(verb) && text.contains(partner))
    };
    let first = flat.split(' ').next().unwrap_or_default();
    let one_case = first == first.to_uppercase() || first == first.to_lowercase();
    (one_case && is(&flat.to_uppercase()))
        || flat.contains(" FROM (SELECT ")
        || (first == "WITH" && flat.contains(" SELECT "))
}

/// Which modules of the core a module may never name.
const FORBIDDEN: [(&str, &[&str]); 8] = [
    (
        "domain",
        &["store", "import", "output", "app", "api", "jobs", "texts", "testing"],
    ),
    ("texts", &["store", "import", "output", "app", "api", "jobs"]),
    ("store", &["import", "output", "app", "api", "jobs"]),
    ("import", &["store", "output", "app", "api", "jobs"]),
    ("output", &["store", "import", "app", "api", "jobs"]),
    ("jobs", &["api"]),
    ("app", &["api"]),
    ("api", &["store"]),
];

/// `api → app → { store · import · output } → domain`, and no other way.
pub fn one_way(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for source in sources(tree, CORE) {
        let module = source
            .path
            .trim_start_matches(CORE)
            .split(['/', '.'])
            .next()
            .unwrap_or_default();
        let Some((_, forbidden)) = FORBIDDEN.iter().find(|(name, _)| *name == module) else {
            continue;
        };
        for (line, other) in named_modules(&source.code) {
            if forbidden.contains(&other.as_str()) {
                breaches.push(Breach::at(
                    source.path,
                    line,
                    format!("`{module}` must not see `{other}`"),
                ));
            }
        }
    }
    breaches
}

/// The top modules a file names: after `crate::`, also in a list, and after `super::super::`.
fn named_modules(code: &str) -> Vec<(usize, String)> {
    let mut named = Vec::new();
    for root in ["crate::", "super::super::"] {
        for (at, _) in code.match_indices(root) {
            let line = code[..at].matches('\n').count() + 1;
            let rest = code[at + root.len()..].trim_start();
            let names = match rest.strip_prefix('{') {
                Some(list) => heads(list),
                None => vec![head(rest)],
            };
            named.extend(names.into_iter().map(|name| (line, name)));
        }
    }
    named
}

/// The first names in a list of `use`, without what is inside their own lists.
fn heads(list: &str) -> Vec<String> {
    let (mut depth, mut heads, mut item) = (0, Vec::new(), String::new());
    for character in list.chars() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(head(std::mem::take(&mut item).trim())),
            _ if depth == 0 => item.push(character),
            _ => {}
        }
    }
    heads.push(head(item.trim()));
    heads
}

fn head(path: &str) -> String {
    path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(rule: fn(&Tree) -> Vec<Breach>, path: &str, text: &str) -> Vec<usize> {
        rule(&Tree::with(&[(path, text)]))
            .into_iter()
            .map(|breach| breach.line)
            .collect()
    }

    #[test]
    fn sql_is_caught_outside_the_store_and_allowed_in_it() {
        let text = "fn a() {\n run(\"select id from clients\");\n run(\"INSERT INTO orders (id) VALUES (1)\");\n}";
        assert_eq!(
            lines(sql_in_store_only, "src-tauri/core/src/app/losses.rs", text),
            [2, 3]
        );
        assert!(lines(sql_in_store_only, "src-tauri/core/src/store/orders.rs", text).is_empty());
        let many_lines = "const A: &str = \"\n  UPDATE cases\n  SET state = 'lost'\n\";";
        assert_eq!(lines(sql_in_store_only, "src-tauri/cli/src/main.rs", many_lines), [1]);
    }

    #[test]
    fn english_that_begins_like_sql_is_not_sql() {
        for help in [
            "Update the touches of a case",
            "Select a client from the list",
            "update",
            "Create the sample drive",
        ] {
            assert!(!is_sql(help), "{help}");
        }
    }

    #[test]
    fn rusqlite_is_caught_outside_the_store_except_in_tests() {
        let text = "use rusqlite::Connection;\n#[cfg(test)]\nmod tests {\n use rusqlite::Connection;\n}";
        assert_eq!(
            lines(rusqlite_in_store_only, "src-tauri/core/src/app/mod.rs", text),
            [1]
        );
    }

    #[test]
    fn lettre_is_caught_outside_the_mail() {
        assert_eq!(
            lines(
                lettre_in_mail_only,
                "src-tauri/core/src/output/pdf.rs",
                "use lettre::Message;"
            ),
            [1]
        );
        assert!(
            lines(
                lettre_in_mail_only,
                "src-tauri/core/src/output/mail/mod.rs",
                "use lettre::Message;"
            )
            .is_empty()
        );
    }

    #[test]
    fn a_clock_in_the_domain_is_caught_and_its_name_in_a_comment_is_not() {
        let text = "// not Utc::now\nlet today = chrono::Utc::now();\nlet t: Instant = x;";
        assert_eq!(
            lines(no_clock_in_domain, "src-tauri/core/src/domain/case.rs", text),
            [2, 3]
        );
        assert!(lines(no_clock_in_domain, "src-tauri/core/src/app/mod.rs", text).is_empty());
    }

    #[test]
    fn the_wrong_way_between_modules_is_caught_in_every_writing() {
        assert_eq!(
            lines(one_way, "src-tauri/core/src/domain/case.rs", "use crate::store::Store;"),
            [1]
        );
        let list = "use crate::{\n  domain::{case, money},\n  output::pdf,\n};";
        assert_eq!(lines(one_way, "src-tauri/core/src/import/csv.rs", list), [1]);
        assert_eq!(
            lines(
                one_way,
                "src-tauri/core/src/app/letters.rs",
                "fn a() -> crate::api::ApiError {}"
            ),
            [1]
        );
        assert_eq!(
            lines(
                one_way,
                "src-tauri/core/src/store/mod.rs",
                "use super::super::app::App;"
            ),
            [1]
        );
    }

    #[test]
    fn the_right_way_is_allowed() {
        assert!(
            lines(
                one_way,
                "src-tauri/core/src/app/letters.rs",
                "use crate::{store, output::pdf, domain};"
            )
            .is_empty()
        );
        assert!(
            lines(
                one_way,
                "src-tauri/core/src/store/mod.rs",
                "use crate::domain::import_row::Row;"
            )
            .is_empty()
        );
    }
}
