//! The sentences of the program: in three languages, with the same variables, used, and nowhere but in `assets/locales`.
//!
//! A message counts as used when its key stands in quotes in a Rust, TypeScript or Svelte source or in a file of
//! `assets`, when another message refers to it, or when a source puts its key together from a head that stands in quotes
//! (`worth-verdict-${verdict}`, `format!("refusal-{}", name)`). What is put together otherwise is declared in its `.ftl`
//! file by a comment, and so is a variable that only some languages need:
//!
//! ```text
//! # used: signal-*
//! # optional: $gender
//! ```

use super::{Breach, File, Tree};
use std::collections::{BTreeMap, BTreeSet, HashSet};

const LANGUAGES: [&str; 3] = ["en", "ru", "bg"];
const FOLDER: &str = "assets/locales/";

/// One message or term (its key begins with `-`) of one language.
struct Message<'a> {
    language: &'a str,
    file: &'a File,
    line: usize,
    key: String,
    variables: BTreeSet<String>,
}

fn locale_files(tree: &Tree) -> impl Iterator<Item = (&str, &File)> {
    tree.below(FOLDER).filter(|file| file.is("ftl")).filter_map(|file| {
        let language = file.path.trim_start_matches(FOLDER).split('/').next()?;
        Some((language, file))
    })
}

fn messages(tree: &Tree) -> Vec<Message<'_>> {
    let mut messages: Vec<Message> = Vec::new();
    for (language, file) in locale_files(tree) {
        let mut open = false;
        for (line, text) in file.lines() {
            if let Some(key) = key_of(text) {
                messages.push(Message {
                    language,
                    file,
                    line,
                    key: key.to_owned(),
                    variables: BTreeSet::new(),
                });
                open = true;
            } else if !text.is_empty() && !text.starts_with([' ', '}', '[', '*', '.']) {
                open = false;
            }
            if let Some(message) = messages.last_mut().filter(|_| open) {
                message.variables.extend(variables(text));
            }
        }
    }
    messages
}

/// The key of the message that begins in this line.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let first = key.trim_start_matches('-').chars().next()?;
    (first.is_ascii_alphabetic() && key.chars().all(is_of_key)).then_some(key)
}

fn is_of_key(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}

fn variables(text: &str) -> impl Iterator<Item = String> {
    text.match_indices('$')
        .map(|(at, _)| text[at + 1..].chars().take_while(|c| is_of_key(*c)).collect())
}

/// What the comments `# WORD: …` of all locale files declare.
fn declared(tree: &Tree, word: &str) -> BTreeSet<String> {
    let start = format!("# {word}: ");
    let lines = locale_files(tree).flat_map(|(_, file)| file.text.lines());
    let values = lines.filter_map(|line| line.trim_start_matches('#').strip_prefix(&start[1..]));
    values
        .flat_map(|values| values.split([' ', ',']))
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Every key stands once in each language.
pub fn three_languages(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let mut languages: BTreeMap<String, BTreeMap<&str, (&File, usize)>> = BTreeMap::new();
    for message in messages(tree) {
        let place = (message.file, message.line);
        if languages
            .entry(message.key.clone())
            .or_default()
            .insert(message.language, place)
            .is_some()
        {
            breaches.push(Breach::at(
                &message.file.path,
                message.line,
                format!("{} stands twice", message.key),
            ));
        }
    }
    for (key, places) in &languages {
        let Some((file, line)) = places.values().next() else {
            continue;
        };
        for language in LANGUAGES.iter().filter(|language| !places.contains_key(**language)) {
            breaches.push(Breach::at(&file.path, *line, format!("{key} is missing in {language}")));
        }
    }
    breaches
}

/// A message has the same variables in every language, except those declared optional.
pub fn same_variables(tree: &Tree) -> Vec<Breach> {
    let optional = declared(tree, "optional");
    let all = messages(tree);
    let mut every: BTreeMap<&str, BTreeSet<&String>> = BTreeMap::new();
    for message in &all {
        every.entry(&message.key).or_default().extend(&message.variables);
    }
    let mut breaches = Vec::new();
    for message in &all {
        for name in every[message.key.as_str()]
            .iter()
            .filter(|name| !message.variables.contains(**name))
        {
            if !optional.contains(&format!("${name}")) {
                let says = format!("{} has no ${name} in {}", message.key, message.language);
                breaches.push(Breach::at(&message.file.path, message.line, says));
            }
        }
    }
    breaches
}

/// Sources in which a key may stand: all but the tests and what is generated.
pub fn sources(tree: &Tree) -> impl Iterator<Item = &File> {
    tree.files.iter().filter(|file| {
        let product = ["src-tauri/", "ui/src/", "ui/index.html", "assets/"]
            .iter()
            .any(|folder| file.path.starts_with(folder));
        let not = ["src-tauri/xtask/", "ui/src/lib/api/api.ts", FOLDER]
            .iter()
            .any(|folder| file.path.starts_with(folder));
        product && !not && !file.path.contains(".test.")
    })
}

/// Every message is used somewhere.
pub fn used(tree: &Tree) -> Vec<Breach> {
    let mut named: HashSet<String> = HashSet::new();
    let mut heads: HashSet<&str> = HashSet::new();
    for file in sources(tree) {
        named.extend(quoted(&file.text));
        heads.extend(composed(&file.text));
    }
    for (_, file) in locale_files(tree) {
        named.extend(references(&file.text));
    }
    let families = declared(tree, "used");
    let in_a_family = |key: &str| {
        families
            .iter()
            .any(|f| f.strip_suffix('*').is_some_and(|start| key.starts_with(start)))
            || heads.iter().any(|head| key.starts_with(head))
    };
    let unused = messages(tree)
        .into_iter()
        .filter(|message| !named.contains(&message.key) && !in_a_family(&message.key));
    unused
        .map(|message| Breach::at(&message.file.path, message.line, format!("{} is not used", message.key)))
        .collect()
}

/// The heads of keys that are put together: in quotes, ending in a hyphen, followed by what is filled in.
fn composed(text: &str) -> Vec<&str> {
    let mut heads = Vec::new();
    for (at, quote) in text.match_indices(['"', '\'', '`']) {
        let rest = &text[at + quote.len()..];
        let long = rest
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            .count();
        let (head, after) = rest.split_at(long);
        if head.len() > 3
            && head.ends_with('-')
            && (after.starts_with("${") || after.starts_with('{') || after.starts_with(quote))
        {
            heads.push(head);
        }
    }
    heads
}

/// Every key that is asked for by name is written: `Sentence::new("key")` in Rust, `t('key')` in the pages.
pub fn written(tree: &Tree) -> Vec<Breach> {
    let keys: HashSet<String> = messages(tree).into_iter().map(|message| message.key).collect();
    let mut breaches = Vec::new();
    for file in sources(tree).filter(|file| ["rs", "ts", "svelte"].iter().any(|ending| file.is(ending))) {
        let asks: &[&str] = if file.is("rs") { &["Sentence::new("] } else { &["t("] };
        let tests = if file.is("rs") {
            file.text.find("#[cfg(test)]").unwrap_or(file.text.len())
        } else {
            file.text.len()
        };
        for (line, text) in file.lines().take(file.text[..tests].lines().count()) {
            for key in asks
                .iter()
                .flat_map(|ask| asked(text, ask))
                .filter(|key| !keys.contains(key))
            {
                breaches.push(Breach::at(&file.path, line, format!("{key} is in no locale file")));
            }
        }
    }
    breaches
}

/// The literal keys given to the function `ask`.
fn asked(text: &str, ask: &str) -> Vec<String> {
    let calls = text.match_indices(ask).filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        ask.starts_with("Sentence") || !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$'))
    });
    let keys = calls.filter_map(|(at, _)| {
        let mut rest = text[at + ask.len()..].chars();
        let quote = rest.next().filter(|c| matches!(c, '"' | '\''))?;
        let key: String = rest.clone().take_while(|c| is_of_key(*c)).collect();
        (rest.nth(key.len()) == Some(quote) && key.contains('-')).then_some(key)
    });
    keys.collect()
}

/// Runs of key characters that stand in quotes, alone or before the dot of an attribute.
fn quoted(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split(['"', '\'', '`']) {
        let key = part.split('.').next().unwrap_or_default();
        if !key.is_empty() && key.chars().all(is_of_key) {
            found.push(key.to_owned());
        }
    }
    found
}

/// Messages and terms a locale file itself refers to: `{ other }`, `{ -term }`.
fn references(text: &str) -> Vec<String> {
    let places = text.match_indices('{').map(|(at, _)| text[at + 1..].trim_start());
    places
        .map(|rest| rest.chars().take_while(|c| is_of_key(*c)).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(rule: fn(&Tree) -> Vec<Breach>, files: &[(&str, &str)]) -> Vec<String> {
        rule(&Tree::with(files)).into_iter().map(|breach| breach.says).collect()
    }

    const EN: &str = "assets/locales/en/losses.ftl";
    const RU: &str = "assets/locales/ru/losses.ftl";
    const BG: &str = "assets/locales/bg/losses.ftl";

    #[test]
    fn a_message_missing_in_a_language_is_caught() {
        let files = [
            (EN, "losses-title = Losses\nlosses-sum = Sum\n"),
            (RU, "losses-title = …\nlosses-sum = …\n"),
        ];
        assert_eq!(
            says(three_languages, &files),
            ["losses-sum is missing in bg", "losses-title is missing in bg"]
        );
        let twice = [(EN, "a-b = x\na-b = y\n"), (RU, "a-b = x"), (BG, "a-b = x")];
        assert_eq!(says(three_languages, &twice), ["a-b stands twice"]);
    }

    #[test]
    fn a_variable_missing_in_a_language_is_caught() {
        let plural = "losses-count = { $count ->\n    [one] { $count } of { $all }\n   *[other] many of { $all }\n}\nlosses-x = x\n";
        let files = [
            (EN, plural),
            (RU, "losses-count = { $count }\nlosses-x = { $gender }\n"),
            (BG, plural),
        ];
        let caught = says(same_variables, &files);
        assert_eq!(caught.len(), 3, "{caught:?}");
        assert!(caught.contains(&"losses-count has no $all in ru".to_owned()));
        let declared = [
            (EN, "# optional: $gender\na-b = x\n"),
            (RU, "a-b = { $gender }\n"),
            (BG, "a-b = x\n"),
        ];
        assert_eq!(says(same_variables, &declared), Vec::<String>::new());
    }

    #[test]
    fn an_unused_message_is_caught() {
        let text = "losses-a = a\nlosses-b = b { losses-c }\nlosses-c = c\n-firm = f\n    .title = t\nlosses-a-b = d\n";
        let page = ("ui/src/pages/Losses.svelte", "{t('losses-b')}");
        assert_eq!(
            says(used, &[(EN, text), page]),
            ["losses-a is not used", "-firm is not used", "losses-a-b is not used"]
        );
    }

    #[test]
    fn a_key_put_together_from_a_quoted_head_counts_as_used() {
        let text = "worth-first = a\nrefusal-x = b\nreason-y = c\nother-z = d\n";
        let page = ("ui/src/lib/a.ts", "t(`worth-${v}`); t('reason-' + code)");
        let core = ("src-tauri/core/src/domain/refusal.rs", "format!(\"refusal-{}\", name)");
        assert_eq!(says(used, &[(EN, text), page, core]), ["other-z is not used"]);
    }

    #[test]
    fn a_declared_family_counts_as_used() {
        assert_eq!(
            says(used, &[(EN, "# used: signal-*\nsignal-s1 = a\nsignal-s2 = b\n")]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_key_that_is_asked_for_and_not_written_is_caught() {
        let page = (
            "ui/src/pages/Losses.svelte",
            "{t('losses-a')} {t(\"losses-b\", { n })} {format('losses-d')}",
        );
        let rule = (
            "src-tauri/core/src/domain/case.rs",
            "Sentence::new(\"losses-c\")\n#[cfg(test)] Sentence::new(\"losses-x\")",
        );
        let caught = says(written, &[(EN, "losses-a = a\n"), page, rule]);
        assert_eq!(
            caught,
            ["losses-b is in no locale file", "losses-c is in no locale file"]
        );
    }
}
