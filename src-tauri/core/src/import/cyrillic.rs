//! Which of the Cyrillic tables a text of single bytes was written in.
//!
//! Read in the wrong table, Russian letters become other Russian letters, rare ones and capitals in the middle of words. How often
//! each letter stands in Russian and Bulgarian prose decides, for texts of a dozen letters already. Edge: only the three tables
//! that are met in exports; a text without runs of such letters is not Cyrillic and not judged.

use super::decode::Encoding;

/// How often each letter stands in ten thousand; Russian frequencies (the National Corpus), ъ raised for Bulgarian.
const OFTEN: [(char, f64); 33] = [
    ('о', 1097.0),
    ('е', 845.0),
    ('а', 801.0),
    ('и', 735.0),
    ('н', 670.0),
    ('т', 626.0),
    ('с', 547.0),
    ('р', 473.0),
    ('в', 454.0),
    ('л', 440.0),
    ('к', 349.0),
    ('м', 321.0),
    ('д', 298.0),
    ('п', 281.0),
    ('у', 262.0),
    ('я', 201.0),
    ('ы', 190.0),
    ('ь', 174.0),
    ('г', 170.0),
    ('з', 165.0),
    ('б', 159.0),
    ('ч', 144.0),
    ('й', 121.0),
    ('х', 97.0),
    ('ж', 94.0),
    ('ш', 73.0),
    ('ю', 64.0),
    ('ц', 48.0),
    ('щ', 36.0),
    ('э', 32.0),
    ('ф', 26.0),
    ('ъ', 60.0),
    ('ё', 10.0),
];

/// A byte that is no letter where letters stand: box drawing, signs.
const NO_LETTER: f64 = 2.0;
/// How much less likely a capital inside a word is.
const CAPITAL_INSIDE: f64 = 3.0;

/// The table in which the letters of `sample` are the most like prose; `None` when it does not look Cyrillic at all.
pub fn table_of(sample: &[u8]) -> Option<Encoding> {
    let (mut runs, mut letters, mut longest, mut alone) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut at = 0_usize;
    for run in sample.chunk_by(|a, b| (*a >= 0x80) == (*b >= 0x80)) {
        let before = at.checked_sub(1).and_then(|at| sample.get(at));
        at += run.len();
        if run[0] < 0x80 {
            continue;
        }
        let beside = [before, sample.get(at)];
        runs += 1;
        letters += run.len();
        longest = longest.max(run.len());
        alone += usize::from(!beside.into_iter().flatten().any(u8::is_ascii_alphabetic));
    }
    // Western names have one such letter here and there, Cyrillic ones nothing else, be most of them a letter long.
    let here_and_there = letters * 2 < runs * 5;
    let whole_words = longest >= WORD && alone == runs;
    if letters < 3 || here_and_there && !whole_words {
        return None;
    }
    TABLES
        .into_iter()
        .map(|encoding| (likeness(sample, encoding), encoding))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, encoding)| encoding)
}

/// A word of so many such letters is in no Western language.
const WORD: usize = 4;

/// The first line that was written in another table than `encoding`, in which the text is read. `None` where no line speaks for
/// that, or only so few do that their words may be rare ones.
pub fn line_of_another(sample: &[u8], encoding: Encoding) -> Option<usize> {
    let mut lines = sample.split(|byte| *byte == b'\n');
    if let Some(at) = lines.position(has_utf_8) {
        return Some(at + 1);
    }
    if !TABLES.contains(&encoding) {
        return None;
    }
    let (mut judged, mut others, mut first) = (0_usize, 0_usize, None);
    for (at, line) in sample.split(|byte| *byte == b'\n').enumerate() {
        if line.iter().filter(|byte| **byte >= 0x80).count() < LETTERS_TO_JUDGE {
            continue;
        }
        judged += 1;
        let own = likeness(line, encoding);
        let other = TABLES
            .into_iter()
            .map(|table| likeness(line, table))
            .fold(own, f64::max);
        if other > own + FAR_MORE {
            others += 1;
            first.get_or_insert(at + 1);
        }
    }
    first.filter(|_| others * 10 >= judged)
}

/// A line of fewer is not judged by its letters.
const LETTERS_TO_JUDGE: usize = 5;
/// So much more a line has to look like prose in another table: e² times as often its letters stand there.
const FAR_MORE: f64 = 2.0;

/// Three Cyrillic letters of UTF-8 one after another: in the tables of single bytes these are signs no word has.
fn has_utf_8(line: &[u8]) -> bool {
    let letter = |pair: &[u8]| matches!(pair, [0xd0 | 0xd1, 0x80..=0xbf]);
    line.windows(6).any(|six| six.chunks(2).all(letter))
}

const TABLES: [Encoding; 3] = [Encoding::Windows1251, Encoding::Koi8R, Encoding::Cp866];

/// The mean of the logarithms of how often each letter stands in prose.
fn likeness(sample: &[u8], encoding: Encoding) -> f64 {
    let text = encoding.table().decode_without_bom_handling(sample).0;
    let (mut sum, mut count, mut before, mut began_small) = (0.0, 0.0, ' ', false);
    for c in text.chars() {
        if !before.is_alphabetic() {
            began_small = c.is_lowercase();
        }
        if !c.is_ascii() {
            let small = c.to_lowercase().next().unwrap_or(c);
            let often = OFTEN
                .iter()
                .find(|(letter, _)| *letter == small)
                .map(|(_, often)| *often);
            sum += match often {
                Some(often) => often.ln(),
                // Signs that do stand in exports: №, «», –, no-break space.
                None if matches!(c, '№' | '«' | '»' | '–' | '—' | '\u{a0}' | '“' | '”' | '„' | '€') => {
                    5.0
                }
                None => NO_LETTER.ln(),
            };
            if c.is_uppercase() && (before.is_lowercase() || began_small) {
                sum -= CAPITAL_INSIDE;
            }
            count += 1.0;
        }
        before = c;
    }
    sum / f64::max(count, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_such_letters_are_cyrillic_and_letters_here_and_there_are_not() {
        let table = |text: &str, table: &'static encoding_rs::Encoding| table_of(&table.encode(text).0);
        for text in ["альфа;бета;гамма\nа;б;в\nг;д;е\n", "Имя;Сумма\nАнна;10\n"] {
            assert_eq!(
                table(text, encoding_rs::WINDOWS_1251),
                Some(Encoding::Windows1251),
                "{text}"
            );
        }
        for text in ["Prénom;Société\nZoë;Brûlé\n", "Item;Price\nTea;12 €\nCake;£3 – 20°\n"] {
            assert_eq!(table(text, encoding_rs::WINDOWS_1252), None, "{text}");
        }
    }
}
