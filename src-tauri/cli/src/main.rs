//! The same commands from a terminal: import at night by a scheduler, scripts, support.
//!
//! Each group of commands is a file; all of them ask the core through its command table and nothing else. What was
//! answered goes to the standard output, what went wrong to the standard error, and the exit code says which.

mod arguments;
mod calls;
mod cases;
mod choice;
mod clients;
mod copies;
mod demo;
mod desk;
mod drive;
mod expenses;
mod export;
mod figures;
mod fixes;
mod hands;
mod help;
mod import;
mod interviews;
mod letter_templates;
mod letters;
mod losses;
mod merge;
mod model;
mod names;
mod past;
mod people;
mod post;
mod printers;
mod results;
mod rpc;
mod settings;
mod table;
mod targets;
mod today;
mod touches;
mod trouble;
mod view;
mod watch;

use chrono::NaiveDate;
use clap::error::ErrorKind as Mistake;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use comeback_core::domain::{language::Language, sentence::Sentence};
use desk::Desk;
use std::io::{ErrorKind, Write};
use std::path::{PathBuf, absolute};
use std::process::ExitCode;
use trouble::{Result, Trouble};
use view::Reply;

#[derive(Debug, Parser)]
#[command(name = "comeback-cli", version, about = "A win-back drive from the terminal")]
struct Cli {
    /// The drive's file; without it the user's own drive.
    #[arg(long, global = true, value_name = "FILE")]
    data: Option<PathBuf>,
    /// The language of the answers: en, ru or bg. Without it the language of the firm.
    #[arg(long, global = true, value_name = "en|ru|bg", value_parser = language)]
    lang: Option<Language>,
    /// The day to work on, for old histories; without it the calendar's.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    today: Option<NaiveDate>,
    /// Print the answer as JSON.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read clients and orders from files, all or nothing; says who returned.
    Import(import::Import),
    /// Past imports, and taking one back as a whole.
    Imports {
        #[command(subcommand)]
        what: Option<past::Imports>,
    },
    /// Files and folders that are imported whenever they change; alone it looks once, for a scheduler.
    Watch {
        #[command(subcommand)]
        what: Option<watch::Watch>,
    },
    /// Copies of the drive: list, make, restore.
    Copies {
        #[command(subcommand)]
        what: Option<copies::Copies>,
    },
    /// Who is lost and what it costs: the list, the poster, the years ahead, what a client is worth.
    Losses(Box<losses::Losses>),
    /// A list for other programs: losses, targets, clients or cases as XLSX or CSV.
    Export(Box<export::Export>),
    /// Saved views of tables.
    Views {
        #[command(subcommand)]
        what: Option<export::Views>,
    },
    /// Whom to return: the proposal for the driver's hours and money, and the user's own hand over it.
    Targets(targets::Targets),
    /// The buying model: how often clients buy and how many leave.
    Model(model::Model),
    /// Cases: list, show, open, assign, close, reopen, offer, compensate, aftercare.
    #[command(subcommand)]
    Case(cases::Case),
    /// The exit interview with its five whys.
    #[command(subcommand)]
    Interview(interviews::Talk),
    /// What is mended, by whom, and who checked it.
    #[command(subcommand)]
    Fix(fixes::Fix),
    /// Draft a letter, fill it in, approve it, save or print its PDF with the envelope.
    Letter(Box<letters::Paper>),
    /// Several letters: list, print as one job, register for the courier, hand over.
    #[command(subcommand)]
    Letters(post::Post),
    /// Templates of letters: list, export, import, reset.
    #[command(subcommand)]
    Template(letter_templates::Templates),
    /// A hand of one's own: print the sheet, read its photographs, keep the hand, give it to a signer.
    #[command(subcommand)]
    Hand(hands::Hand),
    /// Signatures from pictures: who has one, set it, remove it.
    #[command(subcommand)]
    Signature(hands::Signed),
    /// Printers: what each is off by, how it takes an envelope, a test page.
    #[command(subcommand)]
    Printer(printers::Printers),
    /// The call script filled from the case.
    Script(calls::Script),
    /// What came of a call.
    Call(calls::Call),
    /// Planned contacts of a case.
    #[command(subcommand)]
    Touch(touches::Touch),
    /// What a drive brought.
    Results(results::Of),
    /// What was spent beside touches, letters and compensations.
    #[command(subcommand)]
    Expense(expenses::Expense),
    /// What to do now.
    Today,
    /// Check the file and every rule of the method.
    Check,
    /// Take back the last step.
    Undo,
    /// Bring it again.
    Redo,
    /// First start: the sample drive or an empty one.
    Start(drive::Start),
    /// End the open drive; its results stay, and the next one starts when it is named in the settings.
    EndDrive,
    /// Settings of the firm and the drive.
    #[command(subcommand)]
    Settings(settings::Edit),
    /// People of the firm.
    #[command(subcommand)]
    Employee(people::Person),
    /// Clients.
    #[command(subcommand)]
    Client(clients::Client),
    /// The whole job on the sample, step by step, in a fresh file.
    Demo,
    /// Any command of the table: a name and its request as JSON.
    Rpc(rpc::Rpc),
}

fn language(tag: &str) -> std::result::Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "one of en, ru, bg".to_owned())
}

fn main() -> ExitCode {
    let cli = match typed() {
        Ok(cli) => cli,
        Err(told) => return refuse(&told),
    };
    let (json, language) = (cli.json, cli.lang.unwrap_or_else(desk::system_language));
    let (language, done) = match open(&cli) {
        Ok(Some(desk)) => (
            desk.language,
            warned(&desk, &cli.command)
                .and_then(|()| run(&desk, cli.command))
                .and_then(|reply| show(json, &reply)),
        ),
        Ok(None) => (language, show(json, &rpc::list())),
        Err(trouble) => (language, Err(trouble)),
    };
    done.unwrap_or_else(|trouble| complain(&trouble, json, language))
}

/// What was typed, by a command line whose help is in the reader's language.
fn typed() -> std::result::Result<Cli, clap::Error> {
    let (language, _) = arguments::wishes(std::env::args_os());
    let mut line = help::in_language(Cli::command(), language.unwrap_or_else(desk::system_language));
    let read = line.try_get_matches_from_mut(std::env::args_os())?;
    Cli::from_arg_matches(&read).map_err(|told| told.format(&mut line))
}

/// On a day before the last that losses were counted for, that is said beside every answer.
fn warned(desk: &Desk, command: &Command) -> Result<()> {
    if let Command::Losses(losses) = command
        && losses.recounts()
    {
        return Ok(());
    }
    if let Some(later) = desk.counted_later()? {
        let _ = writeln!(std::io::stderr(), "{later}");
    }
    Ok(())
}

/// What was typed fits no command, or asks for help.
fn refuse(told: &clap::Error) -> ExitCode {
    let (language, json) = arguments::wishes(std::env::args_os());
    let language = language.unwrap_or_else(desk::system_language);
    match arguments::wrong(told, language) {
        Some(wrong) => {
            let code = complain(&Trouble::Typed(wrong), json, language);
            // What could stand there is the help, which clap has ready.
            if told.kind() == Mistake::DisplayHelpOnMissingArgumentOrSubcommand && !json {
                let _ = told.print();
            }
            code
        }
        None if told.print().is_err() => ExitCode::from(2),
        None if told.use_stderr() => ExitCode::from(1),
        None => ExitCode::SUCCESS,
    }
}

fn complain(trouble: &Trouble, json: bool, language: Language) -> ExitCode {
    let text = if json {
        trouble.json().to_string()
    } else {
        trouble.text(language)
    };
    // Nobody is left to be told when the standard error is closed.
    let _ = writeln!(std::io::stderr(), "{text}");
    trouble.exit_code()
}

/// `None` where the command needs no drive.
fn open(cli: &Cli) -> Result<Option<Desk>> {
    if matches!(&cli.command, Command::Rpc(rpc) if rpc.list) {
        return Ok(None);
    }
    let path = match (&cli.data, &cli.command) {
        (Some(path), _) => path.clone(),
        (None, Command::Demo) => demo::fresh_file()?,
        (None, _) => {
            comeback_core::api::default_drive().ok_or_else(|| Trouble::Failed(Sentence::new("cli-no-home")))?
        }
    };
    let path = absolute(&path).map_err(|error| desk::failed("cli-file-failed", &path, error))?;
    Desk::open(&path, cli.lang, cli.today, cli.json).map(Some)
}

fn run(desk: &Desk, command: Command) -> Result<Reply> {
    match command {
        Command::Import(files) => import::run(desk, &files),
        Command::Imports { what } => past::run(desk, what),
        Command::Watch { what } => watch::run(desk, what),
        Command::Copies { what } => copies::run(desk, what),
        Command::Losses(losses) => losses::run(desk, &losses),
        Command::Export(export) => export::run(desk, &export),
        Command::Views { what } => export::views(desk, what),
        Command::Targets(targets) => targets::run(desk, targets),
        Command::Model(model) => model::run(desk, &model),
        Command::Case(case) => cases::run(desk, case),
        Command::Interview(talk) => interviews::run(desk, talk),
        Command::Fix(fix) => fixes::run(desk, fix),
        Command::Letter(paper) => letters::run(desk, &paper),
        Command::Letters(post) => post::run(desk, post),
        Command::Template(what) => letter_templates::run(desk, what),
        Command::Hand(hand) => hands::run(desk, hand),
        Command::Signature(signed) => hands::sign(desk, signed),
        Command::Printer(what) => printers::run(desk, what),
        Command::Script(script) => calls::run(desk, &script),
        Command::Call(call) => calls::finish(desk, &call),
        Command::Touch(touch) => touches::run(desk, touch),
        Command::Results(of) => results::run(desk, &of),
        Command::Expense(expense) => expenses::run(desk, expense),
        Command::Today => today::run(desk),
        Command::Check => drive::check(desk),
        Command::Undo => drive::undo(desk, "undo.back", "cli-undone"),
        Command::Redo => drive::undo(desk, "undo.again", "cli-redone"),
        Command::Start(start) => drive::start(desk, &start),
        Command::EndDrive => drive::end(desk),
        Command::Settings(edit) => settings::run(desk, edit),
        Command::Employee(person) => people::run(desk, person),
        Command::Client(client) => clients::run(desk, client),
        Command::Demo => demo::run(desk),
        Command::Rpc(call) => rpc::run(desk, &call),
    }
}

fn show(json: bool, reply: &Reply) -> Result<ExitCode> {
    if json {
        print(&format!("{}\n", reply.raw))
    } else {
        print(&reply.text)
    }
}

/// Whoever reads may stop reading: `comeback-cli losses | head` is not a failure.
fn print(text: &str) -> Result<ExitCode> {
    let end = if text.is_empty() || text.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    match write!(std::io::stdout(), "{text}{end}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Trouble::Failed(
            Sentence::new("cli-print-failed").with("why", comeback_core::texts::cause(&error)),
        )),
        _ => Ok(ExitCode::SUCCESS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }
}
