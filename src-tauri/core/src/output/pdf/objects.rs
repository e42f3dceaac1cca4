//! A PDF file of our own read back as numbered objects, to bind its pages into another file.
//!
//! Reads what [`super::file`] writes: objects one after another, streams with their length in the dictionary. Edge: no object
//! streams, no encryption, no repair; a file that reads otherwise is no file of ours.

use std::collections::BTreeMap;
use std::ops::Range;

/// What stands between `obj` and `endobj`, the stream apart.
#[derive(Debug, Clone, Copy)]
pub struct Object<'file> {
    pub head: &'file [u8],
    pub stream: Option<&'file [u8]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Whole,
    Name,
    /// `<<` or `[`.
    Opens,
    Closes,
    Other,
}

type Token = (Kind, Range<usize>);

/// All objects by number; `None` where the bytes are not of a file of ours.
pub fn read(file: &[u8]) -> Option<BTreeMap<i32, Object<'_>>> {
    let mut objects = BTreeMap::new();
    let mut at = file.iter().position(|byte| *byte == b'\n')?;
    while let Some((Kind::Whole, number)) = next(file, at) {
        let (_, generation) = next(file, number.end)?;
        let (_, word) = next(file, generation.end)?;
        if &file[word.clone()] != b"obj" {
            break;
        }
        let (object, end) = body(file, word.end)?;
        objects.insert(whole(&file[number])?, object);
        at = end;
    }
    (!objects.is_empty()).then_some(objects)
}

/// One object from behind `obj`, and where it ends.
fn body(file: &[u8], from: usize) -> Option<(Object<'_>, usize)> {
    let mut at = from;
    let mut length = None;
    let mut last = (Kind::Other, 0..0);
    loop {
        let token = next(file, at)?;
        let text = &file[token.1.clone()];
        if text == b"endobj" {
            let head = &file[from..token.1.start];
            return Some((Object { head, stream: None }, token.1.end));
        }
        if text == b"stream" {
            let start = token.1.end + if file.get(token.1.end) == Some(&b'\r') { 2 } else { 1 };
            let end = start.checked_add(length?)?;
            let (_, closing) = next(file, end)?;
            let (_, ending) = next(file, closing.end)?;
            let right = &file[closing] == b"endstream" && &file[ending.clone()] == b"endobj";
            let object = Object {
                head: &file[from..token.1.start],
                stream: Some(file.get(start..end)?),
            };
            return right.then_some((object, ending.end));
        }
        if token.0 == Kind::Whole && last.0 == Kind::Name && &file[last.1] == b"/Length" {
            length = usize::try_from(whole(text)?).ok();
        }
        at = token.1.end;
        last = token;
    }
}

/// The value of an entry of the dictionary itself, as it is written.
pub fn entry<'head>(head: &'head [u8], name: &str) -> Option<&'head [u8]> {
    let tokens = tokens(head);
    let mut depth = 0;
    for (index, (kind, range)) in tokens.iter().enumerate() {
        match kind {
            Kind::Opens => depth += 1,
            Kind::Closes => depth -= 1,
            Kind::Name if depth == 1 && &head[range.clone()] == name.as_bytes() => {
                let first = tokens.get(index + 1)?;
                let last = value_end(head, &tokens, index + 1)?;
                return Some(&head[first.1.start..last]);
            }
            _ => {}
        }
    }
    None
}

/// Where the value that begins with a token ends.
fn value_end(head: &[u8], tokens: &[Token], from: usize) -> Option<usize> {
    let mut depth = 0;
    if reference(head, tokens, from).is_some() {
        return Some(tokens[from + 2].1.end);
    }
    for (kind, range) in tokens.get(from..)? {
        match kind {
            Kind::Opens => depth += 1,
            Kind::Closes => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(range.end);
        }
    }
    None
}

/// The numbers of all objects that are referred to.
pub fn references(head: &[u8]) -> Vec<i32> {
    let tokens = tokens(head);
    (0..tokens.len())
        .filter_map(|index| reference(head, &tokens, index))
        .collect()
}

/// The same with the objects it refers to under other numbers.
pub fn renumbered(head: &[u8], number: &impl Fn(i32) -> i32) -> Vec<u8> {
    let tokens = tokens(head);
    let mut out = Vec::with_capacity(head.len() + 16);
    let mut copied = 0;
    for index in 0..tokens.len() {
        if let Some(old) = reference(head, &tokens, index) {
            out.extend(&head[copied..tokens[index].1.start]);
            out.extend(number(old).to_string().as_bytes());
            copied = tokens[index].1.end;
        }
    }
    out.extend(&head[copied..]);
    out
}

/// `12 0 R` from the token at `index` on.
fn reference(head: &[u8], tokens: &[Token], index: usize) -> Option<i32> {
    let [(Kind::Whole, number), (Kind::Whole, _), (Kind::Other, sign)] = tokens.get(index..index + 3)? else {
        return None;
    };
    (&head[sign.clone()] == b"R").then(|| whole(&head[number.clone()]))?
}

fn whole(digits: &[u8]) -> Option<i32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn tokens(text: &[u8]) -> Vec<Token> {
    let mut at = 0;
    std::iter::from_fn(|| {
        let token = next(text, at)?;
        at = token.1.end;
        Some(token)
    })
    .collect()
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

/// The token from `at` on; `None` at the end.
fn next(text: &[u8], mut at: usize) -> Option<Token> {
    loop {
        match *text.get(at)? {
            byte if is_space(byte) => at += 1,
            b'%' => {
                at += text[at..]
                    .iter()
                    .position(|byte| *byte == b'\n')
                    .unwrap_or(text.len() - at)
            }
            _ => break,
        }
    }
    let run = |from: usize| {
        from + text[from..]
            .iter()
            .position(|byte| !is_regular(*byte))
            .unwrap_or(text.len() - from)
    };
    let (kind, end) = match (text[at], text.get(at + 1)) {
        (b'<', Some(b'<')) => (Kind::Opens, at + 2),
        (b'>', Some(b'>')) => (Kind::Closes, at + 2),
        (b'[', _) => (Kind::Opens, at + 1),
        (b']', _) => (Kind::Closes, at + 1),
        (b'/', _) => (Kind::Name, run(at + 1)),
        (b'(', _) => (Kind::Other, string_end(text, at)?),
        (b'<', _) => (Kind::Other, at + 1 + text[at..].iter().position(|byte| *byte == b'>')?),
        (b'>' | b')' | b'{' | b'}', _) => (Kind::Other, at + 1),
        _ => {
            let end = run(at);
            let digits = text[at..end].iter().all(u8::is_ascii_digit);
            (if digits { Kind::Whole } else { Kind::Other }, end)
        }
    };
    Some((kind, at..end))
}

/// Behind the closing bracket of a string; brackets within it stand in pairs or after a backslash.
fn string_end(text: &[u8], from: usize) -> Option<usize> {
    let (mut depth, mut at) = (0, from);
    loop {
        match *text.get(at)? {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return Some(at);
        }
    }
}
