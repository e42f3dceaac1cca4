//! What a terminal says of an offer, and the demonstration that the README begins with.

use super::letter_studio::ready;
use super::scene::terminal;
use super::terminal::answered;
use std::process::Command;

#[test]
fn of_an_offer_what_is_not_said_stays_as_it_was() {
    let (drive, case) = ready();
    let (case, first, later) = (
        case.to_string(),
        drive.in_days(20).to_string(),
        drive.in_days(40).to_string(),
    );
    let offered = [
        "case",
        "offer",
        &case,
        "--gift",
        "a free sack",
        "--cost",
        "12",
        "--deadline",
        &first,
    ];
    let before = answered(&drive, &offered)["offer"].clone();
    let after = answered(&drive, &["case", "offer", &case, "--deadline", &later])["offer"].clone();
    assert_eq!(after["deadline_on"], later.as_str());
    for field in ["gift", "cost", "guarantee", "special", "control_by", "made_on"] {
        assert_eq!(after[field], before[field], "{field}");
    }
    assert_eq!(after["gift"], "a free sack");
}

#[test]
fn the_demonstration_makes_a_file_of_its_own_and_does_the_whole_job_in_each_language() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().unwrap();
        let done = Command::new(terminal())
            .args(["demo", "--lang", language])
            .env("TMPDIR", folder.path())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{language}: {told}");
        let made = std::fs::read_dir(folder.path())
            .unwrap()
            .flatten()
            .next()
            .unwrap()
            .path();
        for file in ["drive.db", "letter.pdf", "orders.csv"] {
            assert!(made.join(file).is_file(), "{language}: {file}");
        }
    }
}
