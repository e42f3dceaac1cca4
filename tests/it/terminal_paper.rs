//! Paper from a terminal: printers, the courier's round, both ways of a batch, a card, an envelope of its own size.

use super::letter_studio::{approved, ready, state};
use super::scene;
use comeback_core::testing::Drive;

/// How a call ended, and what was answered or complained of.
fn called(drive: &Drive, words: &[&str]) -> (i32, String) {
    let (code, answer, complaint) = scene::called(drive, words);
    (code, format!("{answer}{complaint}"))
}

#[track_caller]
fn answered(drive: &Drive, words: &[&str]) -> String {
    let (code, told) = called(drive, words);
    assert_eq!(code, 0, "{words:?}: {told}");
    told
}

#[test]
fn a_printer_is_set_measured_tested_and_forgotten() {
    let (drive, _) = ready();
    answered(
        &drive,
        &["printer", "set", "Office", "--way", "left", "--envelope-right", "-1.5"],
    );
    let told = answered(&drive, &["printer", "measured", "office", "9.2", "10.4"]);
    assert!(told.contains("* Office") && told.contains("+0.8 -0.4"), "{told}");
    assert!(told.contains("-1.5 +0.0") && told.contains("left edge first"), "{told}");
    let page = drive.folder().join("test.pdf");
    answered(
        &drive,
        &[
            "printer",
            "test",
            "Office",
            "--size",
            "240x120",
            "--out",
            page.to_str().unwrap(),
        ],
    );
    assert!(std::fs::read(&page).unwrap().starts_with(b"%PDF-"));
    let (code, told) = called(&drive, &["printer", "set", "Office", "--right", "25"]);
    assert!(code == 1 && told.contains("off by more than 20"), "{told}");
    let (code, told) = called(&drive, &["printer", "test", "Attic"]);
    assert!(code == 1 && told.contains("Attic"), "{told}");
    answered(&drive, &["printer", "remove", "Office"]);
    assert!(!answered(&drive, &["printer", "list"]).contains("Office"));
}

#[test]
fn the_round_is_listed_changed_and_printed_both_ways() {
    let (drive, case) = ready();
    let ids = ["holiday", "invitation"].map(|kind| approved(&drive, case, kind).to_string());
    let [one, two] = [&ids[0], &ids[1]].map(String::as_str);
    let told = answered(&drive, &["letters", "round"]);
    assert!(told.starts_with("  1 ") && told.contains("Садовая"), "{told}");
    let kept = answered(&drive, &["letters", "round", "--keep", two, one]);
    assert!(
        kept.lines().next().unwrap().contains(two) && kept.contains("1*"),
        "{kept}"
    );
    let out = drive.folder().join("job.pdf");
    let job = [
        "letters",
        "print",
        one,
        two,
        "--way",
        "text",
        "--out",
        out.to_str().unwrap(),
    ];
    assert!(answered(&drive, &job).contains("pages: 6"));
    assert_eq!(state(&drive, ids[0].parse().unwrap()), "printed");
    answered(&drive, &["letters", "round", "--by-address"]);
}

#[test]
fn a_card_and_an_envelope_of_its_own_size_are_given_with_the_letter() {
    let (drive, case) = ready();
    let case = case.to_string();
    let words = |size: &'static str| {
        [
            "letter",
            case.as_str(),
            "--kind",
            "holiday",
            "--draft",
            "--card",
            "Ждём Вас",
            "--size",
            size,
        ]
        .map(str::to_owned)
    };
    let call = |size| {
        let words = words(size);
        called(&drive, &words.each_ref().map(String::as_str))
    };
    let (code, told) = call("240x120");
    assert!(code == 0 && told.contains("Card: Ждём Вас"), "{told}");
    let (code, told) = call("24x12");
    assert!(code == 1 && told.contains("100×70"), "{told}");
}
