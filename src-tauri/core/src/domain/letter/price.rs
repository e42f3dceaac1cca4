//! A percentage off, which the method forbids: twenty per cent of a small order are another sum than of a large one.

use super::Words;
use super::plain::Plain;

/// Every per cent of a price, in figures or in words. What a sentence says of no price is a per cent of something else: of
/// the moisture of a flour.
pub fn percentages(plain: &Plain, words: &Words) -> Vec<(usize, usize)> {
    let of_price = |at: usize| {
        let sentence = plain.text(plain.start_of_sentence(at), plain.end_of_sentence(at));
        Plain::of(&sentence).has(&words.price)
    };
    let signs = plain.signs.iter().enumerate().filter(|(_, sign)| **sign == '%');
    let mut found: Vec<(usize, usize)> = signs.map(|(at, _)| (at, at + 1)).collect();
    let mut after = 0;
    while let Some((from, to)) = plain.first(&words.per_cent, after) {
        found.push((from, to));
        after = to;
    }
    found.sort_unstable();
    found.retain(|(at, _)| of_price(*at));
    found.into_iter().map(|(at, to)| (with_figure(plain, at), to)).collect()
}

/// From the figure before a sign on: "20 %".
fn with_figure(plain: &Plain, at: usize) -> usize {
    let figure = |sign: &char| sign.is_ascii_digit() || matches!(sign, ' ' | ',' | '.');
    let mut from = at;
    while from > 0 && figure(&plain.signs[from - 1]) {
        from -= 1;
    }
    while from < at && !plain.signs[from].is_ascii_digit() {
        from += 1;
    }
    from
}
