//! The workbook of LibreOffice, .ods: its sheets, read as a stream.
//!
//! A cell shows its typed value where it has one, else its text. Repeated cells and rows are repeated only when they hold something.

use super::super::table::Table;
use super::super::trouble::Unreadable;
use super::archive::{Archive, Xml, add_text};
use super::number::{self, Shown};
use super::xlsx::attribute;
use super::{Sheet, as_text, formula_without_value};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;

pub struct Ods<'b> {
    archive: Archive<'b>,
    content: usize,
    pub sheets: Vec<Sheet>,
}

impl<'b> Ods<'b> {
    pub fn open(mut archive: Archive<'b>) -> Result<Ods<'b>, Unreadable> {
        if let Some(manifest) = archive.find("META-INF/manifest.xml") {
            let mut xml = archive.xml(manifest)?;
            loop {
                match xml.next()? {
                    Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "encryption-data" => {
                        return Err(Unreadable::Encrypted);
                    }
                    Event::Eof => break,
                    _ => {}
                }
            }
        }
        let content = archive.find("content.xml").ok_or(Unreadable::Damaged)?;
        let (mut sheets, mut hidden, mut style) = (Vec::new(), HashSet::new(), String::new());
        let mut xml = archive.xml(content)?;
        let mut spreadsheet = false;
        loop {
            match xml.next()? {
                Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                    "style:style" => style = attribute(&tag, "name").unwrap_or_default().into_owned(),
                    "style:table-properties" if attribute(&tag, "display").as_deref() == Some("false") => {
                        hidden.insert(style.clone());
                    }
                    "office:spreadsheet" => spreadsheet = true,
                    "table:table" => sheets.push(Sheet {
                        name: attribute(&tag, "name").unwrap_or_default().into_owned(),
                        hidden: attribute(&tag, "style-name").is_some_and(|style| hidden.contains(style.as_ref())),
                    }),
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        drop(xml);
        match spreadsheet {
            true => Ok(Ods {
                archive,
                content,
                sheets,
            }),
            // A letter or a presentation of the same programs.
            false => Err(Unreadable::Archive),
        }
    }

    pub fn table(&mut self, sheet: usize, up_to: usize) -> Result<Table, Unreadable> {
        let mut xml = self.archive.xml(self.content)?;
        let mut reading = Reading::default();
        let (mut tables, mut depth) = (0, 0_usize);
        loop {
            match xml.next()? {
                Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                    depth += 1;
                    // A table inside a cell belongs to no sheet.
                    if depth == 1 {
                        tables += 1;
                        if tables == sheet + 1 {
                            drop(tag);
                            reading.sheet(&mut xml, up_to)?;
                            return Ok(reading.table);
                        }
                    }
                }
                Event::End(tag) if tag.name().as_ref() == "table:table" => depth = depth.saturating_sub(1),
                Event::Eof => return Ok(reading.table),
                _ => {}
            }
        }
    }
}

#[derive(Default)]
struct Reading {
    table: Table,
    line: usize,
    column: usize,
    /// The filled cells of the row under way: column, times, text.
    row: Vec<(usize, usize, String)>,
}

/// A cell under way.
#[derive(Default)]
struct Cell {
    times: usize,
    kind: String,
    /// The typed value.
    value: Option<String>,
    formula: Option<String>,
    text: String,
}

fn times(tag: &BytesStart, name: &str) -> usize {
    attribute(tag, name)
        .and_then(|times| times.parse().ok())
        .unwrap_or(1)
        .max(1)
}

impl Cell {
    fn new(tag: &BytesStart) -> Cell {
        let mut cell = Cell {
            times: times(tag, "number-columns-repeated"),
            ..Cell::default()
        };
        for attribute in tag.attributes().with_checks(false).flatten() {
            let value = || {
                attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .unwrap_or_default()
                    .into_owned()
            };
            match attribute.key.as_ref() {
                "office:value-type" => cell.kind = value(),
                "office:value"
                | "office:date-value"
                | "office:time-value"
                | "office:boolean-value"
                | "office:string-value" => {
                    cell.value = Some(value());
                }
                "table:formula" => cell.formula = Some(value()),
                _ => {}
            }
        }
        cell
    }

    fn shown(mut self) -> String {
        let mut shown = String::new();
        match (self.kind.as_str(), self.value.take()) {
            ("float" | "currency", Some(value)) => number::show_written(&value, Shown::Number, false, &mut shown),
            ("percentage", Some(value)) => number::show_written(&value, Shown::Percent, false, &mut shown),
            ("date" | "string", Some(value)) => shown = value,
            ("boolean", Some(value)) => shown = value.to_uppercase(),
            _ => shown = std::mem::take(&mut self.text),
        }
        shown = as_text(shown.into()).into_owned();
        // "of:=[.B2]*[.C2]"
        if let Some(formula) = self.formula.filter(|_| shown.is_empty() && self.kind.is_empty()) {
            formula_without_value(formula.split_once('=').map_or("", |(_, formula)| formula), &mut shown);
        }
        shown
    }
}

impl Reading {
    /// Up to the end of the table that has just begun.
    fn sheet(&mut self, xml: &mut Xml, up_to: usize) -> Result<(), Unreadable> {
        let mut cell: Option<Cell> = None;
        let (mut rows, mut inside) = (1, 0_usize);
        // Notes and drawings on a cell have texts of their own.
        let mut beside = 0_usize;
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "office:annotation" | "draw:frame" | "draw:custom-shape" => beside += 1,
                    _ if beside > 0 => {}
                    "table:table" => inside += 1,
                    _ if inside > 0 => {}
                    "table:table-row" => rows = times(&tag, "number-rows-repeated"),
                    "table:table-cell" | "table:covered-table-cell" => cell = Some(Cell::new(&tag)),
                    "text:p" => {
                        if let Some(cell) = cell.as_mut().filter(|cell| !cell.text.is_empty()) {
                            cell.text.push('\n');
                        }
                    }
                    _ => {}
                },
                Event::Empty(tag) => match (tag.name().as_ref(), cell.as_mut()) {
                    _ if beside > 0 || inside > 0 => {}
                    ("table:table-row", _) => self.line = self.line.saturating_add(times(&tag, "number-rows-repeated")),
                    ("table:table-cell" | "table:covered-table-cell", _) => self.put(Cell::new(&tag)),
                    ("text:s", Some(cell)) => {
                        let count = attribute(&tag, "c")
                            .and_then(|count| count.parse().ok())
                            .unwrap_or(1_usize);
                        cell.text.extend(std::iter::repeat_n(' ', count.min(100)));
                    }
                    ("text:tab", Some(cell)) => cell.text.push('\t'),
                    ("text:line-break", Some(cell)) => cell.text.push('\n'),
                    _ => {}
                },
                Event::End(tag) => match tag.name().as_ref() {
                    "office:annotation" | "draw:frame" | "draw:custom-shape" => beside = beside.saturating_sub(1),
                    _ if beside > 0 => {}
                    "table:table" if inside == 0 => return Ok(()),
                    "table:table" => inside -= 1,
                    _ if inside > 0 => {}
                    "table:table-cell" | "table:covered-table-cell" => {
                        if let Some(cell) = cell.take() {
                            self.put(cell);
                        }
                    }
                    "table:table-row" => {
                        self.end_row(rows, up_to)?;
                        if self.table.len() >= up_to {
                            return Ok(());
                        }
                    }
                    _ => {}
                },
                Event::Eof => return Ok(()),
                event => {
                    if let Some(cell) = cell.as_mut().filter(|_| beside == 0 && inside == 0) {
                        add_text(&event, &mut cell.text)?;
                    }
                }
            }
        }
    }

    fn put(&mut self, cell: Cell) {
        let times = cell.times;
        let text = cell.shown();
        if !text.is_empty() {
            self.row.push((self.column, times, text));
        }
        self.column = self.column.saturating_add(times);
    }

    fn end_row(&mut self, times: usize, up_to: usize) -> Result<(), Unreadable> {
        self.column = 0;
        if self.row.is_empty() {
            self.line = self.line.saturating_add(times);
            return Ok(());
        }
        for _ in 0..times {
            self.line += 1;
            for (column, times, text) in &self.row {
                for at in 0..*times {
                    self.table.put(self.line, column.saturating_add(at), text)?;
                }
            }
            self.table.end_row(self.line)?;
            if self.table.len() >= up_to {
                break;
            }
        }
        self.row.clear();
        Ok(())
    }
}
