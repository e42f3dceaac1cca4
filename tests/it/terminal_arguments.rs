//! A line that fits no command is answered in the language of `--lang`, with what is wrong, how the command is written and where
//! the help is; the exit code is that of bad input.

use super::scene::terminal;
use std::process::Command;

/// Exit code and complaint of a line in this language; no drive is opened for it.
fn typed(language: &str, words: &[&str]) -> (i32, String) {
    let lang = format!("--lang={language}");
    let output = Command::new(terminal()).arg(&lang).args(words).output().unwrap();
    assert!(
        output.stdout.is_empty(),
        "{words:?}: a mistake goes to the standard error"
    );
    let told = String::from_utf8(output.stderr)
        .unwrap()
        .replace(['\u{a0}', '\u{2068}', '\u{2069}'], " ");
    (output.status.code().unwrap(), told)
}

#[test]
fn each_mistake_on_the_line_is_said_in_the_language_of_the_answers() {
    for (words, en, ru, bg) in [
        (
            &["losses", "--signal", "S9"][..],
            "“S9” does not fit --signal <S1…S7>. What fits: S1, S2, S3, S4, S5, S6, S7.",
            "«S9» не подходит для --signal <S1…S7>. Подходит: S1,",
            "„S9“ не подхожда за --signal <S1…S7>. Подхожда: S1,",
        ),
        (
            &["losses", "--from"],
            "--from <YYYY-MM-DD> wants a value",
            "После --from",
            "След --from",
        ),
        (
            &["losses", "--from", "soon"],
            "“soon” is not a day, and --from <YYYY-MM-DD> wants one: write it as 2026-11-24",
            "«soon» — не день",
            "„soon“ не е ден",
        ),
        (
            &["losses", "--top", "x"],
            "“x” does not fit --top <N|all>",
            "«x» не подходит",
            "„x“ не подхожда",
        ),
        (
            &["losses", "--nosuch"],
            "There is no --nosuch here",
            "Ключа --nosuch здесь нет",
            "Тук няма --nosuch",
        ),
        (
            &["lose"],
            "There is no command “lose”",
            "Команды «lose» нет",
            "Няма команда „lose“",
        ),
        (
            &["case"],
            "The command is not complete",
            "Команда не закончена",
            "Командата не е довършена",
        ),
        (
            &["import", "a.csv", "--take", "3=new"],
            "This is still missing: --known",
            "Не хватает: --known",
            "Липсва: --known",
        ),
    ] {
        for (language, fact) in [("en", en), ("ru", ru), ("bg", bg)] {
            let (code, told) = typed(language, words);
            assert_eq!(code, 1, "{words:?}: bad input");
            assert!(told.starts_with(fact), "{words:?}: {told}");
            assert!(told.contains("--help"), "{words:?} tells the way out: {told}");
            assert!(!told.contains("error:"), "{words:?}: {told}");
        }
    }
}

#[test]
fn the_way_out_shows_how_the_command_is_written() {
    let (_, told) = typed("ru", &["import", "a.csv", "--take", "3=new"]);
    assert!(told.contains("Как пишется: comeback-cli import --known"), "{told}");
}

#[test]
fn a_program_reads_the_mistake_as_json_and_help_is_no_mistake() {
    let (code, told) = typed("en", &["--json", "losses", "--nosuch"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!((code, told["code"].as_str()), (1, Some("BadInput")));
    let help = Command::new(terminal()).args(["losses", "--help"]).output().unwrap();
    assert_eq!(help.status.code(), Some(0));
    assert!(!help.stdout.is_empty());
}
