//! The workbook of today, .xlsx: its sheets, read as a stream.
//!
//! A cell shows what the spreadsheet last calculated. Edge: the formulas themselves are not calculated: one that was saved without
//! its value shows as the formula, for its line to be told of.

use super::super::table::{ROW_LIMIT, Table};
use super::super::trouble::Unreadable;
use super::archive::{Archive, Xml, add_text};
use super::number::{self, Shown};
use super::xlsx_texts::{Strings, unescaped};
use super::{Sheet, as_text, column_of, formula_without_value};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::collections::HashMap;

pub struct Xlsx<'b> {
    archive: Archive<'b>,
    pub sheets: Vec<Sheet>,
    /// The entry of each sheet.
    entries: Vec<usize>,
    strings: Option<usize>,
    read_strings: Option<Strings>,
    /// How the cells of each style show their numbers.
    styles: Vec<Shown>,
    from_1904: bool,
}

pub fn attribute<'a>(tag: &'a BytesStart, name: &str) -> Option<Cow<'a, str>> {
    tag.attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| match attribute.value.contains('&') {
            true => attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .unwrap_or(attribute.value),
            false => attribute.value,
        })
}

impl<'b> Xlsx<'b> {
    pub fn open(mut archive: Archive<'b>, workbook: &str) -> Result<Xlsx<'b>, Unreadable> {
        let home = workbook.rsplit_once('/').map_or("", |(home, _)| home).to_owned();
        let file = workbook.rsplit('/').next().unwrap_or_default();
        let relations = match home.as_str() {
            "" => format!("_rels/{file}.rels"),
            home => format!("{home}/_rels/{file}.rels"),
        };
        let at = archive.find(workbook).ok_or(Unreadable::Damaged)?;
        let relations = archive.find(&relations).ok_or(Unreadable::Damaged)?;
        let targets = targets(archive.xml(relations)?, &home)?;
        let (mut named, mut from_1904) = (Vec::new(), false);
        let mut xml = archive.xml(at)?;
        loop {
            match xml.next()? {
                Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                    "workbookPr" => {
                        from_1904 = matches!(attribute(&tag, "date1904").as_deref(), Some("1" | "true"));
                    }
                    "sheet" => {
                        let hidden = attribute(&tag, "state").is_some_and(|state| state != "visible");
                        let name = attribute(&tag, "name").unwrap_or_default().into_owned();
                        let id = tag
                            .attributes()
                            .with_checks(false)
                            .flatten()
                            .find(|a| a.key.as_ref().ends_with(":id"));
                        named.push((name, hidden, id.map(|id| id.value.into_owned()).unwrap_or_default()));
                    }
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        drop(xml);
        let (mut sheets, mut entries) = (Vec::new(), Vec::new());
        for (name, hidden, id) in named {
            let target = targets.get(&id).filter(|target| target.kind == "worksheet");
            if let Some(entry) = target.and_then(|target| archive.find(&target.path)) {
                sheets.push(Sheet { name, hidden });
                entries.push(entry);
            }
        }
        let find = |kind: &str| {
            let target = targets.values().find(|target| target.kind == kind)?;
            archive.find(&target.path)
        };
        let (strings, styles) = (find("sharedStrings"), find("styles"));
        let styles = match styles {
            Some(at) => styles_of(archive.xml(at)?)?,
            None => Vec::new(),
        };
        Ok(Xlsx {
            archive,
            sheets,
            entries,
            strings,
            read_strings: None,
            styles,
            from_1904,
        })
    }

    /// The first `up_to` rows of a sheet that hold anything.
    pub fn table(&mut self, sheet: usize, up_to: usize) -> Result<Table, Unreadable> {
        if self.read_strings.is_none() {
            self.read_strings = Some(match self.strings {
                Some(at) => Strings::read(self.archive.xml(at)?)?,
                None => Strings::default(),
            });
        }
        let entry = *self.entries.get(sheet).ok_or(Unreadable::Damaged)?;
        let strings = self.read_strings.as_ref().ok_or(Unreadable::Damaged)?;
        let mut reading = Reading {
            strings,
            styles: &self.styles,
            from_1904: self.from_1904,
            table: Table::default(),
            line: 0,
            column: 0,
            text: String::new(),
        };
        let mut xml = self.archive.xml(entry)?;
        reading.sheet(&mut xml, up_to)?;
        Ok(reading.table)
    }
}

struct Target {
    kind: String,
    path: String,
}

fn targets(mut xml: Xml, home: &str) -> Result<HashMap<String, Target>, Unreadable> {
    let mut targets = HashMap::new();
    loop {
        match xml.next()? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "Relationship" => {
                let (id, path) = (attribute(&tag, "Id"), attribute(&tag, "Target"));
                let kind = attribute(&tag, "Type").unwrap_or_default();
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                if let (Some(id), Some(path)) = (id, path) {
                    let path = path.replace('\\', "/");
                    let path = match path.strip_prefix('/') {
                        Some(whole) => whole.to_owned(),
                        None if home.is_empty() => path,
                        None => format!("{home}/{}", path.trim_start_matches("./")),
                    };
                    targets.insert(id.into_owned(), Target { kind, path });
                }
            }
            Event::Eof => return Ok(targets),
            _ => {}
        }
    }
}

fn styles_of(mut xml: Xml) -> Result<Vec<Shown>, Unreadable> {
    let (mut own, mut styles, mut within) = (HashMap::new(), Vec::new(), false);
    loop {
        match xml.next()? {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "numFmt" => {
                    let id = attribute(&tag, "numFmtId").and_then(|id| id.parse::<u16>().ok());
                    if let (Some(id), Some(code)) = (id, attribute(&tag, "formatCode")) {
                        own.insert(id, number::of_code(&code));
                    }
                }
                "cellXfs" => within = true,
                "xf" if within => {
                    let id = attribute(&tag, "numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                    styles.push(own.get(&id).copied().unwrap_or_else(|| number::built_in(id)));
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => return Ok(styles),
            Event::Eof => return Ok(styles),
            _ => {}
        }
    }
}

struct Reading<'s> {
    strings: &'s Strings,
    styles: &'s [Shown],
    from_1904: bool,
    table: Table,
    line: usize,
    /// Where the next cell stands unless it says otherwise.
    column: usize,
    text: String,
}

/// What the value of a cell is.
#[derive(Clone, Copy, PartialEq)]
enum Holds {
    Number,
    Pointer,
    Text,
    Truth,
}

#[derive(Clone, Copy, PartialEq)]
enum In {
    Nothing,
    Value,
    Formula,
    Aloud,
}

impl Reading<'_> {
    fn sheet(&mut self, xml: &mut Xml, up_to: usize) -> Result<(), Unreadable> {
        let (mut holds, mut shown) = (Holds::Number, Shown::Number);
        let (mut inside, mut formula) = (In::Nothing, None);
        let mut value = String::new();
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "row" => self.row(&tag),
                    "c" => {
                        (holds, shown) = self.cell(&tag);
                        value.clear();
                        (inside, formula) = (In::Nothing, None);
                    }
                    "v" | "t" if inside != In::Aloud => inside = In::Value,
                    "f" => {
                        inside = In::Formula;
                        formula.get_or_insert_with(String::new);
                    }
                    "rPh" => inside = In::Aloud,
                    _ => {}
                },
                Event::Empty(tag) => match tag.local_name().as_ref() {
                    "row" => self.row(&tag),
                    "c" => {
                        self.cell(&tag);
                        self.column += 1;
                    }
                    "f" => formula = Some(String::new()),
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "v" | "f" | "rPh" => inside = In::Nothing,
                    "t" if inside == In::Value => inside = In::Nothing,
                    "c" => {
                        self.put(holds, shown, &value, formula.take())?;
                        self.column += 1;
                    }
                    "row" => {
                        self.table.end_row(self.line)?;
                        if self.table.len() == up_to {
                            return Ok(());
                        }
                    }
                    "sheetData" => return Ok(()),
                    _ => {}
                },
                Event::Eof => return Ok(()),
                event => match inside {
                    In::Value => add_text(&event, &mut value)?,
                    In::Formula => add_text(&event, formula.get_or_insert_with(String::new))?,
                    In::Nothing | In::Aloud => {}
                },
            }
        }
    }

    fn row(&mut self, tag: &BytesStart) {
        // Rows go downwards, whatever they say.
        let said = attribute(tag, "r").and_then(|line| line.parse().ok());
        let said = said.filter(|line| (self.line + 1..=ROW_LIMIT).contains(line));
        self.line = said.unwrap_or(self.line + 1);
        self.column = 0;
    }

    fn cell(&mut self, tag: &BytesStart) -> (Holds, Shown) {
        let (mut holds, mut shown) = (Holds::Number, Shown::Number);
        for attribute in tag.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => self.column = column_of(&attribute.value).unwrap_or(self.column),
                "t" => {
                    holds = match attribute.value.as_ref() {
                        "s" => Holds::Pointer,
                        "b" => Holds::Truth,
                        "n" => Holds::Number,
                        _ => Holds::Text,
                    }
                }
                "s" => {
                    let style = attribute.value.parse().ok().and_then(|at: usize| self.styles.get(at));
                    shown = style.copied().unwrap_or(Shown::Number);
                }
                _ => {}
            }
        }
        (holds, shown)
    }

    fn put(&mut self, holds: Holds, shown: Shown, value: &str, formula: Option<String>) -> Result<(), Unreadable> {
        self.text.clear();
        self.line = self.line.max(1);
        let text = match holds {
            _ if value.is_empty() => match formula {
                // A formula whose value is an empty text says so by its type.
                Some(formula) if holds == Holds::Number => {
                    formula_without_value(&formula, &mut self.text);
                    Cow::Borrowed(self.text.as_str())
                }
                _ => return Ok(()),
            },
            Holds::Pointer => {
                let text = value.trim().parse().ok().and_then(|at| self.strings.get(at));
                as_text(Cow::Borrowed(text.ok_or(Unreadable::Damaged)?))
            }
            Holds::Text => as_text(unescaped(value)),
            Holds::Truth => Cow::Borrowed(if value.trim() == "0" { "FALSE" } else { "TRUE" }),
            Holds::Number => {
                number::show_written(value, shown, self.from_1904, &mut self.text);
                Cow::Borrowed(self.text.as_str())
            }
        };
        self.table.put(self.line, self.column, &text)
    }
}
