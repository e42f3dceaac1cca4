use super::*;
use crate::output::handwriting::HandName;
use crate::output::samples;
use sha2::{Digest, Sha256};

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn printed(seed: u64, day: u32) -> Vec<u8> {
    let (sheet, envelope) = samples::russian();
    letter(
        &sheet,
        &envelope,
        &Hand::default(),
        seed,
        "Письмо Петру Петровичу",
        on(day),
    )
    .unwrap()
}

#[test]
fn the_same_letter_is_the_same_file_byte_for_byte() {
    assert_eq!(printed(7, 16), printed(7, 16));
    assert_ne!(printed(7, 16), printed(8, 16), "another seed is another hand");
    assert_ne!(printed(7, 16), printed(7, 17), "the day is told by the caller");
}

#[test]
fn a_letter_is_small_enough_to_send() {
    let bytes = printed(7, 16).len();
    assert!(bytes < 350_000, "{bytes} bytes");
}

#[test]
fn a_letter_that_cannot_be_written_is_not_printed() {
    let (sheet, mut envelope) = samples::russian();
    envelope.line.push('🙂');
    let refused = letter(&sheet, &envelope, &Hand::default(), 1, "Письмо", on(16));
    assert_eq!(refused, Err(Unprintable::Characters(vec!['🙂'])));
}

#[test]
fn an_empty_draft_is_a_blank_sheet_and_a_blank_envelope() {
    let empty = letter(&Sheet::default(), &Envelope::default(), &Hand::default(), 1, "", on(16)).unwrap();
    assert_eq!(String::from_utf8_lossy(&empty).matches("/Type/Page/").count(), 2);
}

/// What is drawn on the first page of each hand for one seed. A change of these numbers is a change of every letter that is
/// printed anew, so it is made on purpose or not at all.
#[test]
fn each_hand_draws_what_it_drew_before() {
    let (sheet, _) = samples::russian();
    let drawn = HandName::ALL.map(|name| {
        let pages = handwriting::write(&sheet, &Hand::of(name), 7).unwrap();
        let hash = Sha256::digest(outlines::draw(&pages[0]).finish().as_slice());
        let beginning = hash.iter().take(6).map(|byte| format!("{byte:02x}"));
        beginning.collect::<String>()
    });
    assert_eq!(
        drawn,
        [
            "0d288fe81de9",
            "5c76f25e5634",
            "bf00ad127e3d",
            "7df8e6d296ed",
            "e60ecaf9423f"
        ]
    );
}

#[test]
fn a_batch_is_the_same_file_byte_for_byte_however_its_letters_are_shared_out() {
    let (sheet, envelope) = samples::bulgarian();
    let about = About {
        title: "Писма".to_owned(),
        author: String::new(),
        made_on: on(16),
    };
    let write = |index: usize| {
        let hand = Hand::of(HandName::ALL[index % 2]);
        let mut pages = handwriting::write(&sheet, &hand, index as u64)?;
        pages.push(handwriting::write_envelope(&envelope, &hand, index as u64)?);
        Ok(pages)
    };
    let printed = || print_many(40, write, &about, &mut |_| true).unwrap().unwrap();
    let first = printed();
    assert_eq!(first, printed());
    assert!(first.len() < 40 * 20_000, "{} bytes", first.len());
}

#[test]
fn a_batch_stops_at_the_letter_that_cannot_be_written_and_when_told_to() {
    let (sheet, _) = samples::english();
    let about = About {
        title: String::new(),
        author: String::new(),
        made_on: on(16),
    };
    let write = |index: usize| {
        let mut sheet = sheet.clone();
        if index > 2 {
            sheet.greeting.push('🙂');
        }
        handwriting::write(&sheet, &Hand::default(), 1)
    };
    let stopped = print_many(5, write, &about, &mut |_| true);
    let why = Unprintable::Characters(vec!['🙂']);
    assert_eq!(stopped, Err(Stopped { letter: 3, why }));
    assert_eq!(print_many(2, write, &about, &mut |_| false), Ok(None));
}

#[test]
fn copies_of_a_letter_in_a_batch_differ_from_each_other() {
    let (sheet, _) = samples::english();
    let pages = handwriting::write(&sheet, &Hand::of(HandName::Clear), 1).unwrap();
    let writer = &pages[0].writer;
    let form = pages[0].glyphs[0].form;
    let copies: Vec<_> = (0..8).map(|copy| writer.copy(form, copy)).collect();
    for (index, copy) in copies.iter().enumerate() {
        assert!(!copies[..index].contains(copy));
    }
}
