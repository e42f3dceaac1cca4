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
    let (mut runs, mut letters) = (0_usize, 0_usize);
    for run in sample
        .chunk_by(|a, b| (*a >= 0x80) == (*b >= 0x80))
        .filter(|run| run[0] >= 0x80)
    {
        runs += 1;
        letters += run.len();
    }
    // Western names have one such letter here and there, Cyrillic ones nothing else.
    if letters < 3 || letters * 2 < runs * 5 {
        return None;
    }
    [Encoding::Windows1251, Encoding::Koi8R, Encoding::Cp866]
        .into_iter()
        .map(|encoding| (likeness(sample, encoding), encoding))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, encoding)| encoding)
}

/// The mean of the logarithms of how often each letter stands in prose.
fn likeness(sample: &[u8], encoding: Encoding) -> f64 {
    let text = encoding.table().decode_without_bom_handling(sample).0;
    let (mut sum, mut count, mut before) = (0.0, 0.0, ' ');
    for c in text.chars() {
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
            if c.is_uppercase() && before.is_lowercase() {
                sum -= CAPITAL_INSIDE;
            }
            count += 1.0;
        }
        before = c;
    }
    sum / f64::max(count, 1.0)
}
