//! Bytes of a file → text.
//!
//! A mark at the start decides; then valid UTF-8; then zero bytes in every second place (UTF-16 without a mark); then the
//! frequencies of letters. A text in UTF-8 is not copied; any other is held a second time, decoded. Edge: what is no text at all
//! is refused here, before anything tries to read rows out of it.

use super::cyrillic;
use super::trouble::Unreadable;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs as known;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1251,
    Windows1250,
    Windows1252,
    Koi8R,
    Cp866,
}

impl Encoding {
    pub const ALL: [Encoding; 8] = [
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1251,
        Encoding::Windows1250,
        Encoding::Windows1252,
        Encoding::Koi8R,
        Encoding::Cp866,
    ];

    pub(super) fn table(self) -> &'static known::Encoding {
        match self {
            Encoding::Utf8 => known::UTF_8,
            Encoding::Utf16Le => known::UTF_16LE,
            Encoding::Utf16Be => known::UTF_16BE,
            Encoding::Windows1251 => known::WINDOWS_1251,
            Encoding::Windows1250 => known::WINDOWS_1250,
            Encoding::Windows1252 => known::WINDOWS_1252,
            Encoding::Koi8R => known::KOI8_R,
            Encoding::Cp866 => known::IBM866,
        }
    }

    /// The message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Encoding::Utf8 => "import-encoding-utf-8",
            Encoding::Utf16Le => "import-encoding-utf-16-le",
            Encoding::Utf16Be => "import-encoding-utf-16-be",
            Encoding::Windows1251 => "import-encoding-windows-1251",
            Encoding::Windows1250 => "import-encoding-windows-1250",
            Encoding::Windows1252 => "import-encoding-windows-1252",
            Encoding::Koi8R => "import-encoding-koi8-r",
            Encoding::Cp866 => "import-encoding-cp866",
        }
    }
}

/// How much of a file is looked at to guess its letters.
const SAMPLE: usize = 256 * 1024;

/// The text without its byte order mark, and the encoding it was read in: the `wished` one or the detected one.
pub fn decode(bytes: &[u8], wished: Option<Encoding>) -> Result<(Cow<'_, str>, Encoding), Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    let encoding = wished.unwrap_or_else(|| detect(bytes));
    let (text, _) = encoding.table().decode_with_bom_removal(bytes);
    let lines_lost = encoding == Encoding::Utf8 && is_mostly_utf_8(sample(bytes));
    if looks_binary(&text, lines_lost) {
        return Err(match wished.filter(|_| decode(bytes, None).is_ok()) {
            Some(encoding) => Unreadable::OtherEncoding { encoding },
            None => Unreadable::NotText,
        });
    }
    if let Some(at) = memchr::memchr(0, text.as_bytes()) {
        let line = memchr::memchr_iter(b'\n', &text.as_bytes()[..at]).count() + 1;
        return Err(Unreadable::ZeroBytes { line });
    }
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    // Lines that end in a carriage return alone, as old Mac programs write them.
    let ends = |byte| memchr::memchr(byte, text.as_bytes()).is_some();
    if !ends(b'\n') && ends(b'\r') {
        return Ok((Cow::Owned(text.replace('\r', "\n")), encoding));
    }
    Ok((text, encoding))
}

/// The first line that is in other letters than the rest, in a text that was found to be in `encoding`. Edge: only the beginning of the
/// file is looked through.
pub fn line_of_others(bytes: &[u8], encoding: Encoding) -> Option<usize> {
    let beginning = &bytes[..bytes.len().min(SAMPLE)];
    match encoding {
        Encoding::Utf16Le | Encoding::Utf16Be => None,
        // A row is told as one that cannot be read; without its headings nothing can.
        Encoding::Utf8 => {
            let heading = beginning.split(|byte| *byte == b'\n').next().unwrap_or_default();
            std::str::from_utf8(heading)
                .is_err_and(|error| error.error_len().is_some())
                .then_some(1)
        }
        _ => cyrillic::line_of_another(beginning, encoding),
    }
}

fn detect(bytes: &[u8]) -> Encoding {
    if let Some((marked, _)) = known::Encoding::for_bom(bytes) {
        return Encoding::ALL
            .into_iter()
            .find(|e| e.table() == marked)
            .unwrap_or(Encoding::Utf8);
    }
    if let Some(wide) = utf_16_without_mark(bytes) {
        return wide;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => return Encoding::Utf8,
        // A file cut in the middle of its last letter is still UTF-8.
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => return Encoding::Utf8,
        Err(_) if is_damaged_utf_8(sample(bytes)) || is_mostly_utf_8(sample(bytes)) => return Encoding::Utf8,
        Err(_) => {}
    }
    if let Some(said) = said_in_page(bytes) {
        return said;
    }
    let sample = sample(bytes);
    if let Some(cyrillic) = cyrillic::table_of(sample) {
        return cyrillic;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    Encoding::ALL
        .into_iter()
        .find(|e| e.table() == guessed)
        .unwrap_or(match guessed {
            g if g == known::KOI8_U => Encoding::Koi8R,
            g if g == known::ISO_8859_2 => Encoding::Windows1250,
            // The other Cyrillic tables are rare; Windows-1251 is the likely truth and the preview can switch it.
            _ => Encoding::Windows1251,
        })
}

/// Letters may first appear deep in the file, so the sample starts a little before the first of them.
fn sample(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|b| *b >= 0x80).unwrap_or(0).saturating_sub(64);
    &bytes[start..bytes.len().min(start + SAMPLE)]
}

/// Whether hardly any of the letters beyond ASCII are none in UTF-8: in no other encoding do letters fit by chance.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken * 20 < letters
}

/// Whether most lines that hold letters beyond ASCII are in UTF-8, so that it is the others that were written in another table.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii());
    let (utf_8, others): (Vec<&[u8]>, Vec<&[u8]>) = lines.partition(|line| std::str::from_utf8(line).is_ok());
    !utf_8.is_empty() && utf_8.len() >= others.len()
}

/// What a web page says of itself: `<meta charset="windows-1251">`.
fn said_in_page(bytes: &[u8]) -> Option<Encoding> {
    if bytes.trim_ascii_start().first() != Some(&b'<') {
        return None;
    }
    let beginning = bytes[..bytes.len().min(4096)].to_ascii_lowercase();
    let at = ["charset=", "encoding="].into_iter().find_map(|word| {
        let at = memchr::memmem::find(&beginning, word.as_bytes())?;
        Some(at + word.len())
    })?;
    let mut label = beginning[at..].split(|b| matches!(b, b'"' | b'\'' | b' ' | b'>' | b';' | b'?'));
    let said = known::Encoding::for_label(label.find(|label| !label.is_empty())?)?;
    // A page that calls itself UTF-8 and is not, is in another table.
    Encoding::ALL
        .into_iter()
        .find(|e| e.table() == said && *e != Encoding::Utf8)
}

/// Text of half-ASCII letters in UTF-16 has zeros in every second place and hardly any in the others.
fn utf_16_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    if sample.len() < 8 {
        return None;
    }
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    // Cyrillic letters have no zero byte: the delimiters, digits and line ends must do.
    if odd * 10 >= pairs && even * 50 <= pairs {
        return Some(Encoding::Utf16Le);
    }
    if even * 10 >= pairs && odd * 50 <= pairs {
        return Some(Encoding::Utf16Be);
    }
    None
}

/// `lines_lost`: letters that could not be read are those of lines in another table. Zero bytes are told with their line.
fn looks_binary(text: &str, lines_lost: bool) -> bool {
    let mut sample = SAMPLE.min(text.len());
    while !text.is_char_boundary(sample) {
        sample -= 1;
    }
    let (mut odd, mut all) = (0_usize, 0_usize);
    for c in text[..sample].chars() {
        if c == '\0' {
            continue;
        }
        all += 1;
        let lost = c == '\u{FFFD}' && !lines_lost;
        if lost || (c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{c}' | '\u{1a}' | '\u{85}')) {
            odd += 1;
        }
    }
    // One broken letter, even in a few lines, is told with its line.
    odd > 1 && odd * 50 > all
}
