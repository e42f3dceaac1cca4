//! `cargo xtask tidy`: the rules of the house that the compiler cannot keep.
//!
//! Each rule is a function from the source files to the places that break it, with a test that it catches one. All breaches
//! are named before the command stops. The rules:
//!
//! - [`layers`]: SQL and rusqlite in `store` only, lettre in `output/mail` only, no clock in `domain`, one way between modules
//! - [`pages`]: one door to the window's system, areas apart from each other
//! - [`texts`]: every sentence in three languages, with the same variables, and used; [`sentences`]: none in the code
//! - [`documents`]: what README and ARCHITECTURE name exists
//! - [`released`]: migrations never change once the next one is there
//! - [`window`]: no dangerous setting of the window

mod documents;
mod layers;
mod pages;
mod released;
mod rust;
mod sentences;
mod texts;
mod window;

use crate::house;
use crate::step::Stop;
use std::fs;

/// A text file of the workspace; `path` with `/`, relative to its root.
pub struct File {
    pub path: String,
    pub text: String,
}

/// The sources all rules look at.
pub struct Tree {
    pub files: Vec<File>,
    /// Paths of all files, those without text too.
    pub paths: Vec<String>,
}

impl Tree {
    fn of_workspace() -> Tree {
        let paths = house::files(&house::root());
        let read = |path: &std::path::PathBuf| {
            Some(File {
                path: house::relative(path),
                text: fs::read_to_string(path).ok()?,
            })
        };
        Tree {
            files: paths.iter().filter_map(read).collect(),
            paths: paths.iter().map(|p| house::relative(p)).collect(),
        }
    }

    #[cfg(test)]
    pub fn with(files: &[(&str, &str)]) -> Tree {
        let file = |(path, text): &(&str, &str)| File {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        };
        Tree {
            files: files.iter().map(file).collect(),
            paths: files.iter().map(|(path, _)| (*path).to_owned()).collect(),
        }
    }

    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a File> {
        self.files.iter().filter(move |file| file.path.starts_with(folder))
    }

    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }
}

impl File {
    pub fn is(&self, ending: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, its)| its == ending)
    }

    /// Lines with their numbers, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

/// A place that breaks a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breach {
    pub path: String,
    pub line: usize,
    pub says: String,
}

impl Breach {
    pub fn at(path: &str, line: usize, says: impl Into<String>) -> Breach {
        Breach {
            path: path.to_owned(),
            line,
            says: says.into(),
        }
    }
}

const RULES: [fn(&Tree) -> Vec<Breach>; 15] = [
    layers::sql_in_store_only,
    layers::rusqlite_in_store_only,
    layers::lettre_in_mail_only,
    layers::no_clock_in_domain,
    layers::one_way,
    pages::one_door_to_the_system,
    pages::areas_apart,
    texts::three_languages,
    texts::same_variables,
    texts::used,
    texts::written,
    sentences::no_cyrillic_in_code,
    documents::named_paths_exist,
    released::unchanged,
    window::safe,
];

pub fn tidy() -> Result<(), Stop> {
    let tree = Tree::of_workspace();
    let mut breaches: Vec<Breach> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    breaches.sort();
    breaches.dedup();
    for breach in &breaches {
        println!("  {}:{} {}", breach.path, breach.line, breach.says);
    }
    for note in documents::long_files(&tree) {
        println!(
            "  note: {} has {} lines; over {} it is usually two ideas",
            note.0,
            note.1,
            documents::LONG
        );
    }
    match breaches.len() {
        0 => Ok(()),
        1 => Err(Stop::because("One rule of the house is broken; the place is above.")),
        many => Err(Stop::because(format!(
            "The rules of the house are broken in {many} places; they are above."
        ))),
    }
}
