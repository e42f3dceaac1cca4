//! What another program reads out of a printed letter. Needs `pdftotext` and `pdfinfo` of poppler.

use super::*;
use crate::output::handwriting::Word;
use crate::output::samples;
use std::io::Write;
use std::process::Command;

/// Runs a program of poppler over the PDF.
fn read(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let mut command = Command::new(program);
    command.args(arguments).arg(file.path());
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{program} of poppler-utils: {error}"));
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn words_of(pages: &[Page]) -> Vec<String> {
    pages
        .iter()
        .flat_map(|page| &page.words)
        .map(|Word { text, .. }| text.clone())
        .collect()
}

#[test]
fn the_text_of_a_letter_is_read_back_word_for_word_in_three_languages() {
    let made_on = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
    for (sheet, envelope) in samples::letters() {
        for seed in 0..3 {
            let hand = Hand::default();
            let pages = handwriting::write(&sheet, &hand, seed).unwrap();
            let pdf = print(&pages, "Letter", &sheet.signature, made_on).unwrap();
            let text = read("pdftotext", &["-layout"], &pdf);
            let found: Vec<&str> = text.split_whitespace().collect();
            assert_eq!(found, words_of(&pages), "seed {seed}");

            // On the envelope three blocks stand side by side; what counts is that each word is whole.
            let pages = [handwriting::write_envelope(&envelope, &hand, seed).unwrap()];
            let text = read("pdftotext", &["-raw"], &print(&pages, "Envelope", "", made_on).unwrap());
            let mut found: Vec<&str> = text.split_whitespace().collect();
            let mut written = words_of(&pages);
            found.sort_unstable();
            written.sort_unstable();
            assert_eq!(found, written, "seed {seed}");
        }
    }
}

#[test]
fn the_file_names_its_title_author_and_day_and_each_page_has_its_size() {
    let (sheet, envelope) = samples::bulgarian();
    let made_on = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
    let pdf = letter(&sheet, &envelope, &Hand::default(), 1, "Писмо до г-н Димитров", made_on).unwrap();
    let facts = read("pdfinfo", &["-l", "2", "-rawdates"], &pdf);
    for fact in [
        "Писмо до г-н Димитров",
        "Цветелина Йорданова",
        "D:20261116",
        "595.276 x 841.89 pts (A4)",
        "623.622 x 311.811 pts",
    ] {
        assert!(facts.contains(fact), "{fact} in {facts}");
    }
}
