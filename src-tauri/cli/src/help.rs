//! The help in the language of the answers: what the program is, what each command does, what stands in every line.
//!
//! Rule: the command line is read as it is declared beside each command; here its words are put into the reader's
//! language before it is read. Edge: what each option of a command means is English.

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
fn spoken(command: Command, about: &str, within: &str, language: Language) -> Command {
    let usage = say(language, "cli-help-usage");
    let command = command
        .about(say(language, about))
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(say(language, "cli-help-commands"))
        .mut_args(|arg| explained(arg, language));
    command.mut_subcommands(|one| {
        let key = format!("{within}-{}", one.get_name());
        if one.get_name() == "help" {
            return one.about(say(language, "cli-help-for-help"));
        }
        spoken(one, &key, &key, language)
    })
}

fn explained(arg: Arg, language: Language) -> Arg {
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
    match of_every_command {
        Some(key) => arg.help(say(language, key)).long_help(say(language, key)),
        None => arg,
    }
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
            help.contains("Кто ушёл и во что это обходится") && !help.contains("Print"),
            "{help}"
        );
    }
}
