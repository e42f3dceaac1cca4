//! Texts of a workbook of today, kept once for all its cells.
//!
//! Rule: of a text that is also told how it is read aloud only what is written counts. Edge: a workbook whose texts are more than a
//! small business has is not read.

use super::super::trouble::Unreadable;
use super::archive::{Xml, add_text};
use quick_xml::events::Event;
use std::borrow::Cow;

/// All different texts of a workbook, in bytes.
const STRINGS: usize = 128 << 20;

/// The texts the cells point at, one after another.
#[derive(Default)]
pub struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    pub fn read(mut xml: Xml) -> Result<Strings, Unreadable> {
        let mut strings = Strings::default();
        let mut one = String::new();
        // How text is read aloud (`rPh`) is not the text.
        let (mut text, mut aloud) = (false, false);
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "t" => text = !aloud,
                    "rPh" => aloud = true,
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "t" => text = false,
                    "rPh" => aloud = false,
                    "si" => {
                        let text = unescaped(&one);
                        if strings.text.len() + text.len() > STRINGS {
                            return Err(Unreadable::TooLarge {
                                megabytes: STRINGS >> 20,
                            });
                        }
                        strings.text.push_str(&text);
                        strings.ends.push(strings.text.len() as u32);
                        one.clear();
                    }
                    _ => {}
                },
                Event::Empty(tag) if tag.local_name().as_ref() == "si" => strings.ends.push(strings.text.len() as u32),
                Event::Eof => return Ok(strings),
                event if text => add_text(&event, &mut one)?,
                _ => continue,
            }
            if !text && strings.ends.len() > STRINGS / 4 {
                return Err(Unreadable::TooLarge {
                    megabytes: STRINGS >> 20,
                });
            }
        }
    }

    pub fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = match at {
            0 => 0,
            _ => self.ends[at - 1] as usize,
        };
        self.text.get(start..end)
    }
}

/// `_x000D_` stands for a character XML cannot hold.
pub fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        plain.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6).filter(|_| rest[at + 6..].starts_with('_'));
        match code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32)
        {
            Some(c) => {
                if c != '\r' && c != '\0' {
                    plain.push(c);
                }
                rest = &rest[at + 7..];
            }
            None => {
                plain.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}
