//! What another program reads out of a printed letter. Needs `pdftotext` and `pdfinfo` of poppler.

use super::*;
use crate::output::handwriting::{Feed, HandName, Way, Word};
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

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

/// A hundred letters in three languages and five hands, each with its own number in it.
fn hundred() -> Vec<Vec<Page>> {
    let letters = samples::letters();
    let letter = |index: usize| {
        let (mut sheet, _) = letters[index % 3].clone();
        sheet.addressee.push(format!("№\u{a0}{}", 4817 + index));
        let hand = Hand {
            corrections: index.is_multiple_of(10),
            ..Hand::of(HandName::ALL[index % 5])
        };
        handwriting::write(&sheet, &hand, index as u64).unwrap()
    };
    (0..100).map(letter).collect()
}

/// The words of every page as another program finds them.
fn pages_read(arguments: &[&str], pdf: &[u8]) -> Vec<Vec<String>> {
    let text = read("pdftotext", arguments, pdf);
    let mut pages: Vec<Vec<String>> = text
        .split('\u{c}')
        .map(|page| page.split_whitespace().map(str::to_owned).collect())
        .collect();
    pages.pop();
    pages
}

fn about() -> About {
    About {
        title: "Letters".to_owned(),
        author: String::new(),
        made_on: on(16),
    }
}

#[test]
fn a_hundred_letters_are_read_back_word_for_word_in_three_languages_both_ways() {
    let letters = hundred();
    let pages: Vec<Page> = letters.iter().flatten().cloned().collect();
    let written: Vec<Vec<String>> = pages.iter().map(|page| words_of(std::slice::from_ref(page))).collect();
    let outlines = print(&pages, "Letters", "", on(16)).unwrap();
    let write = |index: usize| Ok(letters[index].clone());
    let text = print_many(letters.len(), write, &about(), &mut |_| true)
        .unwrap()
        .unwrap();
    for (way, pdf) in [("outlines", outlines), ("text", text)] {
        for arguments in [&["-layout"][..], &["-raw"][..], &[][..]] {
            let found = pages_read(arguments, &pdf);
            assert_eq!(found.len(), written.len());
            for (number, (mut found, mut written)) in found.into_iter().zip(written.clone()).enumerate() {
                // Sorted by where it stands, the text of a row that climbs may be told with the row above; as it is copied,
                // it is in its order, and every word is whole in any case.
                if way == "text" && arguments != ["-raw"] {
                    found.sort_unstable();
                    written.sort_unstable();
                }
                assert_eq!(found, written, "{way} {arguments:?} page {number}");
            }
        }
        let fonts = read("pdffonts", &[], &pdf);
        for font in fonts.lines().skip(2) {
            assert!(
                font.contains(" yes no  yes "),
                "embedded, and its letters known: {font}"
            );
        }
    }
}

#[test]
fn the_words_of_an_envelope_are_whole_both_ways() {
    for (_, envelope) in samples::letters() {
        for (seed, name) in (0..).zip(HandName::ALL) {
            let page = handwriting::write_envelope(&envelope, &Hand::of(name), seed).unwrap();
            let pages = [page];
            let many = print_many(1, |_| Ok(pages.to_vec()), &about(), &mut |_| true);
            for pdf in [print(&pages, "", "", on(16)).unwrap(), many.unwrap().unwrap()] {
                // Three blocks stand side by side; what counts is that each word is whole.
                let text = read("pdftotext", &["-raw"], &pdf);
                let mut found: Vec<&str> = text.split_whitespace().collect();
                let mut written = words_of(&pages);
                found.sort_unstable();
                written.sort_unstable();
                assert_eq!(found, written, "{name:?}");
            }
        }
    }
}

#[test]
fn a_page_turned_for_the_printer_has_the_size_the_printer_takes() {
    let (_, envelope) = samples::english();
    for way in [Way::Upper, Way::Left, Way::Right] {
        let page = handwriting::write_envelope(&envelope, &Hand::default(), 1).unwrap();
        let feed = Feed {
            right: 2.0,
            down: -1.5,
            way,
        };
        let pdf = print(&[page.fed(feed)], "", "", on(16)).unwrap();
        let size = if way == Way::Upper {
            "623.622 x 311.811 pts"
        } else {
            "311.811 x 623.622 pts"
        };
        assert!(read("pdfinfo", &[], &pdf).contains(size), "{way:?}");
        // Nothing is turned off the paper: every word is still found on it.
        let words = read("pdftotext", &["-raw"], &pdf).split_whitespace().count();
        assert!(words > 15, "{way:?}: {words} words");
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

#[test]
fn letters_bound_into_one_job_read_as_they_did_and_lie_as_the_printer_takes_them() {
    let about = About {
        title: "Письма (три)".to_owned(),
        author: String::new(),
        made_on: on(16),
    };
    let files: Vec<(Vec<Page>, Vec<u8>)> = samples::letters()
        .iter()
        .map(|(sheet, envelope)| {
            let mut pages = handwriting::write(sheet, &Hand::default(), 7).unwrap();
            pages.push(handwriting::write_envelope(envelope, &Hand::default(), 7).unwrap());
            let bytes = print(&pages, "one (of three) \\", "", on(16)).unwrap();
            (pages, bytes)
        })
        .collect();
    let envelope = Feed {
        right: 1.5,
        down: -2.0,
        way: Way::Left,
    };
    let parts: Vec<Part> = files
        .iter()
        .map(|(_, file)| Part {
            file,
            pages: vec![Some(Feed::default()), Some(envelope)],
        })
        .collect();
    let job = bind(&parts, &about).unwrap();
    let sum: usize = files.iter().map(|(_, file)| file.len()).sum();
    assert!(job.len() < sum + 6_000, "nothing is drawn anew: {} of {sum}", job.len());
    let info = read("pdfinfo", &["-l", "6"], &job);
    assert!(info.contains("Письма (три)"), "{info}");
    assert!(
        info.contains("311.811 x 623.622"),
        "the envelope goes in turned: {info}"
    );
    for (pages, file) in &files {
        let text = read("pdftotext", &["-raw"], file);
        assert!(words_of(pages).iter().all(|word| text.contains(word)), "{text}");
    }
    let once = |pdf: &[u8]| read("pdftotext", &["-raw", "-f", "1", "-l", "1"], pdf);
    assert_eq!(once(&job), once(&files[0].1));
    let alone = bind(
        &[Part {
            file: &files[1].1,
            pages: vec![Some(Feed::default()), None],
        }],
        &about,
    );
    let alone = alone.unwrap();
    assert!(
        read("pdfinfo", &[], &alone).contains("Pages:           1"),
        "a page may stay out"
    );
    assert!(
        bind(
            &[Part {
                file: b"no file of ours",
                pages: vec![]
            }],
            &about
        )
        .is_err()
    );
    assert!(
        bind(
            &[Part {
                file: &job[..job.len() / 2],
                pages: vec![]
            }],
            &about
        )
        .is_err()
    );
}
