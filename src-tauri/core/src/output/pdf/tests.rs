use super::*;
use crate::output::samples;

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
