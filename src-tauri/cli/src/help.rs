//! The help in the language of the answers: what the program is, what each command does, what each option means.
//!
//! Rule: the command line is read as it is declared beside each command; here its words are put into the reader's
//! language before it is read. An option that several commands share has one message by its name; where it means another
//! thing in one of them, that command's name stands before it. Edge: the names of commands, options and their values stay as
//! they are typed.

use clap::{Arg, Command};
use comeback_core::domain::language::Language;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;

pub fn in_language(mut line: Command, language: Language) -> Command {
    // The options that every command has, and the help itself, are there from now on.
    line.build();
    let after = say(language, "cli-help-after");
    spoken(line, "cli-help-about", "cli-help-for", language).after_help(after)
}

fn say(language: Language, key: &str) -> String {
    texts::say(language, &Sentence::new(key))
}

/// A command by the message `about`, its own ones by messages that begin with `within`.
fn spoken(mut command: Command, about: &str, within: &str, language: Language) -> Command {
    let usage = say(language, "cli-help-usage");
    let line = called(&command.render_usage().to_string(), language);
    let command = command
        .about(say(language, about))
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{usage} {line}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(say(language, "cli-help-commands"))
        .mut_args(|arg| explained(arg, within, language));
    command.mut_subcommands(|one| {
        let key = format!("{within}-{}", one.get_name());
        if one.get_name() == "help" {
            return one.about(say(language, "cli-help-for-help"));
        }
        spoken(one, &key, &key, language)
    })
}

/// How a command is called, with the reader's words for what stands in brackets.
pub fn called(usage: &str, language: Language) -> String {
    let line = usage.trim().trim_start_matches("Usage:").trim();
    ["options", "command"].into_iter().fold(line.to_owned(), |line, part| {
        let word = say(language, &format!("cli-help-any-{part}"));
        let english = part.to_uppercase();
        line.replace(&format!("[{english}]"), &format!("[{word}]"))
            .replace(&format!("<{english}>"), &format!("<{word}>"))
    })
}

fn explained(arg: Arg, within: &str, language: Language) -> Arg {
    let heading = if arg.is_positional() {
        "cli-help-arguments"
    } else {
        "cli-help-options"
    };
    let of_every_command = match arg.get_id().as_str() {
        "help" => Some("cli-help-of-help"),
        "version" => Some("cli-help-of-version"),
        "data" if arg.is_global_set() => Some("cli-help-of-data"),
        "lang" if arg.is_global_set() => Some("cli-help-of-lang"),
        "today" if arg.is_global_set() => Some("cli-help-of-today"),
        "json" if arg.is_global_set() => Some("cli-help-of-json"),
        _ => None,
    };
    let arg = arg.help_heading(say(language, heading));
    let meaning = match of_every_command {
        Some(key) => Some(say(language, key)),
        None if arg.get_help().is_some() => meaning(&arg, within, language),
        None => None,
    };
    let told: Vec<String> = meaning.into_iter().chain(may_be(&arg, language)).collect();
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    match told.is_empty() {
        true => arg,
        false => arg.help(told.join(" ")).long_help(told.join(" ")),
    }
}

/// What an option means in this command, in the command this one is of, or wherever it stands.
fn meaning(arg: &Arg, within: &str, language: Language) -> Option<String> {
    let name = arg.get_id().as_str().replace('_', "-");
    let mut command = within.strip_prefix("cli-help-for").unwrap_or_default();
    loop {
        let key = format!("cli-opt{command}-{name}");
        if texts::knows(language, &key) {
            return Some(say(language, &key));
        }
        (command, _) = command.rsplit_once('-')?;
    }
}

/// The values it takes where there are few, and the one it has without being given.
fn may_be(arg: &Arg, language: Language) -> Vec<String> {
    let mut told = Vec::new();
    let with = |key: &str, name: &str, text: String| texts::say(language, &Sentence::new(key).with(name, text));
    let values = arg.get_possible_values();
    let values: Vec<&str> = values
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name())
        .collect();
    if !values.is_empty() && !arg.is_hide_possible_values_set() {
        told.push(with("cli-help-one-of", "values", values.join(", ")));
    }
    let usual: Vec<_> = arg
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy())
        .collect();
    if !usual.is_empty() && arg.get_action().takes_values() && !arg.is_hide_default_value_set() {
        told.push(with("cli-help-usual", "value", usual.join(", ")));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn walk(command: &Command, path: &str) {
        for one in command.get_subcommands().filter(|one| one.get_name() != "help") {
            let path = format!("{path} {}", one.get_name());
            let about = one.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(!about.is_empty() && !about.contains("cli-help"), "{path}: {about}");
            assert!(one.get_long_about().is_none(), "{path} would be explained in English");
            walk(one, &path);
        }
    }

    #[test]
    fn every_command_says_what_it_does_in_three_languages() {
        for language in [Language::En, Language::Ru, Language::Bg] {
            walk(&in_language(crate::Cli::command(), language), "");
        }
    }

    fn options(command: &Command, path: &str, of: &mut Vec<(String, String)>) {
        for arg in command.get_arguments() {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            of.push((format!("{path} {}", arg.get_id()), help));
        }
        for one in command.get_subcommands().filter(|one| one.get_name() != "help") {
            options(one, &format!("{path} {}", one.get_name()), of);
        }
    }

    /// Without what it may be.
    fn said(help: &str) -> String {
        let words = help.split('[').next().unwrap_or_default();
        words.trim().replace(['’', '“', '”', '\'', '"'], "")
    }

    #[test]
    fn every_option_that_is_explained_is_explained_in_the_readers_language() {
        let of = |command: Command| {
            let mut all = Vec::new();
            options(&command, "", &mut all);
            all
        };
        let mut declared = crate::Cli::command();
        declared.build();
        let declared = of(declared);
        for language in [Language::En, Language::Ru, Language::Bg] {
            let spoken = of(in_language(crate::Cli::command(), language));
            assert_eq!(spoken.len(), declared.len());
            let own = |option: &str| {
                ["help", "version", "data", "lang", "today", "json"]
                    .iter()
                    .any(|own| option.ends_with(own))
            };
            let wrong = declared.iter().zip(spoken).filter(|((option, source), (_, help))| {
                let right = match language {
                    _ if source.is_empty() || own(option) => true,
                    Language::En => said(help) == said(source),
                    Language::Ru | Language::Bg => {
                        said(help).chars().any(|letter| ('а'..='я').contains(&letter)) || help.starts_with("30, 90")
                    }
                };
                !right || help.contains("possible values") || help.contains("[default")
            });
            let wrong: Vec<String> = wrong
                .map(|((option, source), _)| format!("{option}: {source}"))
                .collect();
            assert!(wrong.is_empty(), "{language:?}: {wrong:#?}");
        }
    }

    #[test]
    fn the_help_names_the_exit_codes() {
        let help = in_language(crate::Cli::command(), Language::En)
            .render_long_help()
            .to_string();
        assert!(help.contains("1 refused by a rule or bad input; 2 failed"), "{help}");
        let help = in_language(crate::Cli::command(), Language::Ru)
            .render_help()
            .to_string();
        assert!(
            help.contains("Кто ушёл и во что это обходится") && !help.contains("Print") && !help.contains("OPTIONS"),
            "{help}"
        );
    }
}
