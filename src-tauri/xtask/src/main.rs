//! The commands of this workspace: `cargo xtask NAME`.
//!
//! One file per command. Each prints what it does and why in plain sentences, and stops at the first thing that is not
//! as it should be. Edge: nothing here is part of the product; the standard library and `serde_json` have to be enough, so
//! that a fresh machine builds this in seconds.

mod bench;
mod codegen;
mod fuzz;
mod house;
mod migration;
mod needs;
mod notices;
mod run;
mod setup;
mod shots;
mod step;
mod test;
mod tidy;
mod totals;

use std::process::ExitCode;
use step::Stop;

const HELP: &str = "\
cargo xtask COMMAND

  run [ARGUMENTS]       set up what is missing, build, open the window on your drive;
                        without a display: walk the main job on a virtual one and keep pictures
  test [--fast]         set up what is missing, then every check and test;
                        --fast leaves out the built app and its window
  bench [letters|--small|--large]
                        how long the heavy work takes, beside programs made for it
  fuzz [SECONDS]        what reads foreign files, tried with input nobody would think of
  setup                 only the set-up that run and test begin with
  shots                 pictures of all screens in three languages, light and dark, two sizes
  codegen [--check]     write ui/src/lib/api/api.ts from the command table, or compare it
  tidy                  the rules of the house that the compiler cannot keep
  notices               write NOTICES.md: what is bundled and under which licences
  new-migration NAME    the next numbered file in core/src/store/migrations
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments.as_slice()),
    };
    match obey(command, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            stop.tell();
            ExitCode::FAILURE
        }
    }
}

fn obey(command: &str, rest: &[String]) -> Result<(), Stop> {
    let flags: Vec<&str> = rest.iter().map(String::as_str).collect();
    match (command, flags.as_slice()) {
        ("run", _) => run::run(rest),
        ("test", []) => test::test(test::Reach::Everything),
        ("test", ["--fast"]) => test::test(test::Reach::WithoutWindow),
        ("bench", _) => bench::bench(rest),
        ("fuzz", []) => fuzz::fuzz(None),
        ("fuzz", [seconds]) => fuzz::fuzz(Some(seconds)),
        ("setup", []) => setup::setup(setup::For::Everything),
        ("shots", []) => shots::shots(),
        ("codegen", []) => codegen::write(),
        ("codegen", ["--check"]) => codegen::check(),
        ("tidy", []) => tidy::tidy(),
        ("notices", []) => notices::notices(),
        ("new-migration", [name]) => migration::new(name),
        ("help" | "--help" | "-h", _) => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(Stop::because(format!(
            "`cargo xtask {command} {}` is not a command.\n\n{HELP}",
            rest.join(" ")
        ))),
    }
}
