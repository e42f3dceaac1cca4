//! A percentage off, which the method forbids: twenty per cent of a small order are another sum than of a large one.

use super::Words;
use super::plain::Plain;

/// A per cent of a price, in figures or in words. What a sentence says of no price is a per cent of something else: of the
/// moisture of a flour.
pub fn percentage(plain: &Plain, words: &Words) -> Option<(usize, usize)> {
    let of_price = |at: usize| {
        let sentence = plain.text(plain.start_of_sentence(at), plain.end_of_sentence(at));
        Plain::of(&sentence).has(&words.price)
    };
    let signs = plain.signs.iter().enumerate().filter(|(_, sign)| **sign == '%');
    let in_figures = signs.map(|(at, _)| (at, at + 1)).find(|(at, _)| of_price(*at));
    let mut found = in_figures;
    let mut after = 0;
    while let Some((from, to)) = plain.first(&words.per_cent, after) {
        if found.is_none_or(|(at, _)| from < at) && of_price(from) {
            found = Some((from, to));
        }
        after = to;
    }
    let (at, to) = found?;
    let figure = |sign: &char| sign.is_ascii_digit() || matches!(sign, ' ' | ',' | '.');
    let mut from = at;
    while from > 0 && figure(&plain.signs[from - 1]) {
        from -= 1;
    }
    while from < at && !plain.signs[from].is_ascii_digit() {
        from += 1;
    }
    Some((from, to))
}
