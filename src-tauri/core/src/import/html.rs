//! A web page with a table in it, as several systems give it out under the name .xls.
//!
//! Cells are what stands between `td` or `th`; joined cells keep their columns, a table inside a cell is left out. The table of
//! spreadsheet XML (`Row`, `Cell`, `Data`) has the same shape and is read the same way. Edge: styles, scripts and what they would
//! make of the page are not looked at.

use super::book::Sheet;
use super::entities::plain;
use super::going::{Far, Going};
use super::rows::{CELL_LIMIT, COLUMN_LIMIT};
use super::table::Table;
use super::trouble::Unreadable;
use std::borrow::Cow;

/// A tag is not longer than this.
const TAG: usize = 64 << 10;

/// The tables of a page, read.
pub struct Page {
    pub sheets: Vec<Sheet>,
    tables: Vec<Table>,
}

/// How far into a text the first table of a page may stand, to tell it from a text that has a `<` in it.
const BEGINNING: usize = 64 << 10;
/// More tables than this are the layout of a page.
const TABLES: usize = 50;

/// Whether a text is a page: it opens with a tag, and tags of tables or pages follow.
pub fn is_page(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if !start.starts_with('<') {
        return false;
    }
    let end = BEGINNING.min(start.len());
    let beginning = start.as_bytes()[..end].to_ascii_lowercase();
    let has = |word: &str| memchr::memmem::find(&beginning, word.as_bytes()).is_some();
    [
        "<table",
        "<html",
        "<!doctype html",
        "<tr",
        "<head",
        "<workbook",
        ":workbook",
        "<body",
    ]
    .into_iter()
    .any(has)
}

impl Page {
    pub fn read(text: &str, going: &Going) -> Result<Page, Unreadable> {
        let mut page = Page {
            sheets: Vec::new(),
            tables: Vec::new(),
        };
        let mut reading = Reading::default();
        let mut rest = text;
        while let Some(open) = memchr::memchr(b'<', rest.as_bytes()) {
            reading.text(&rest[..open])?;
            rest = &rest[open..];
            going.on(Far::Opened {
                done: (text.len() - rest.len()) as u64,
                of: text.len() as u64,
            })?;
            if let Some(after) = rest.strip_prefix("<!--") {
                rest = after.find("-->").map_or("", |end| &after[end + 3..]);
                continue;
            }
            let Some((tag, after)) = tag(rest) else {
                // A lone "<" is text; where no ">" follows, all the rest is.
                let text = memchr::memchr(b'>', rest.as_bytes()).map_or(rest, |_| "<");
                reading.text(text)?;
                rest = &rest[text.len()..];
                continue;
            };
            rest = after;
            let name = tag.name.rsplit(':').next().unwrap_or_default();
            if !tag.closing && (name.eq_ignore_ascii_case("script") || name.eq_ignore_ascii_case("style")) {
                rest = past_end(rest, name);
                continue;
            }
            if let Some(table) = reading.tag(&tag, name)? {
                page.add(table);
                if page.tables.len() == TABLES {
                    return Ok(page);
                }
            }
        }
        // A page that was cut short still has its rows.
        if reading.depth > 0 {
            reading.end_row()?;
            let name = std::mem::take(&mut reading.name);
            page.add((name, std::mem::take(&mut reading.table)));
        }
        match page.tables.is_empty() {
            true => Err(Unreadable::NoTable),
            false => Ok(page),
        }
    }

    fn add(&mut self, (name, table): (String, Table)) {
        if !table.is_empty() {
            self.tables.push(table);
            let number = self.tables.len().to_string();
            self.sheets.push(Sheet {
                name: if name.is_empty() { number } else { name },
                hidden: false,
            });
        }
    }

    pub fn table(&mut self, at: usize, up_to: usize) -> Result<Table, Unreadable> {
        let table = self.tables.get_mut(at).ok_or(Unreadable::Damaged)?;
        match up_to {
            // The whole is asked for once, last.
            usize::MAX => Ok(std::mem::take(table)),
            _ => table.beginning(up_to),
        }
    }
}

struct Tag<'t> {
    name: &'t str,
    closing: bool,
    /// `<td/>` of spreadsheet XML.
    closed: bool,
    attributes: &'t str,
}

impl Tag<'_> {
    fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut rest = self.attributes;
        loop {
            let at = find_ascii(rest, name)?;
            let before = rest[..at].chars().next_back();
            rest = &rest[at + name.len()..];
            if before.is_some_and(|c| !c.is_whitespace() && c != ':') {
                continue;
            }
            let Some(value) = rest.trim_start().strip_prefix('=') else {
                continue;
            };
            let value = value.trim_start();
            let value = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
                _ => value.split(|c: char| c.is_whitespace() || c == '>').next(),
            };
            return value.map(plain);
        }
    }

    fn count(&self, name: &str) -> Option<usize> {
        self.attribute(name)?.trim().parse().ok()
    }
}

fn find_ascii(text: &str, word: &str) -> Option<usize> {
    text.as_bytes()
        .windows(word.len())
        .position(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// The tag at the start of `text` and what follows it. A `>` inside quotes ends nothing.
fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let inside = text.strip_prefix('<')?;
    let closing = inside.starts_with('/');
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) {
        return None;
    }
    let mut quote = None;
    let quoted = inside.bytes().take(TAG).position(|b| match quote {
        Some(open) => {
            if b == open {
                quote = None;
            }
            false
        }
        None if b == b'"' || b == b'\'' => {
            quote = Some(b);
            false
        }
        None => b == b'>',
    });
    // A quote that nothing closes hides no end of a tag.
    let end = quoted.or_else(|| memchr::memchr(b'>', inside.as_bytes()))?;
    let whole = &inside[..end];
    let name = whole
        .split(|c: char| c.is_whitespace() || c == '/')
        .next()
        .unwrap_or_default();
    let tag = Tag {
        name,
        closing,
        closed: whole.ends_with('/'),
        attributes: &whole[name.len()..],
    };
    Some((tag, &inside[end + 1..]))
}

fn past_end<'t>(text: &'t str, name: &str) -> &'t str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        rest = &rest[at + 2..];
        if rest
            .get(..name.len())
            .is_some_and(|word| word.eq_ignore_ascii_case(name))
        {
            return rest.find('>').map_or("", |end| &rest[end + 1..]);
        }
    }
    ""
}

#[derive(Default)]
struct Reading {
    table: Table,
    name: String,
    /// Tables around this place; the outermost is the one that is read.
    depth: usize,
    line: usize,
    column: usize,
    /// The text of the cell under way.
    cell: Option<String>,
    /// How many columns it takes.
    wide: usize,
    /// How many rows it takes.
    tall: usize,
    in_row: bool,
    /// For each column, how many further rows a cell from above takes there.
    taken: Vec<usize>,
    /// What those cells say.
    from_above: Vec<String>,
    /// One cell alone reaches into this row: a name over its several rows, which each of them has. Several are an order over
    /// its goods, told once.
    repeats: bool,
}

impl Reading {
    fn text(&mut self, text: &str) -> Result<(), Unreadable> {
        let (depth, line, column) = (self.depth, self.line, self.column);
        let Some(cell) = self.cell.as_mut().filter(|_| depth == 1) else {
            return Ok(());
        };
        if text.len() + cell.len() > 2 * CELL_LIMIT {
            return Err(Unreadable::CellTooLarge { line, column });
        }
        let mut blank = cell.is_empty() || cell.ends_with(char::is_whitespace);
        for c in plain(text).chars() {
            // Line ends and runs of blanks in the source are one blank on the page.
            match c.is_ascii_whitespace() {
                true if blank => {}
                true => cell.push(' '),
                false => cell.push(c),
            }
            blank = c.is_ascii_whitespace();
        }
        Ok(())
    }

    /// What a tag does; a table when it ends one.
    fn tag(&mut self, tag: &Tag, name: &str) -> Result<Option<(String, Table)>, Unreadable> {
        let is = |word: &str| name.eq_ignore_ascii_case(word);
        if is("table") || is("worksheet") {
            if tag.closing {
                return self.end_table();
            }
            if is("worksheet") {
                // A sheet that begins before the one above has ended leaves that one its rows.
                let above = self.depth > 0;
                self.depth = self.depth.min(1);
                let ended = if above { self.end_table()? } else { None };
                self.name = tag.attribute("name").unwrap_or_default().into_owned();
                return Ok(ended);
            }
            self.depth += usize::from(!tag.closed);
            if self.depth == 1 && !tag.closed {
                (self.line, self.column) = (0, 0);
                self.taken.clear();
            }
            return Ok(None);
        }
        if self.depth != 1 {
            return Ok(None);
        }
        if is("tr") || is("row") {
            self.end_row()?;
            if !tag.closing {
                let said = tag.count("index").filter(|said| *said > self.line);
                self.line = said.unwrap_or(self.line + 1);
                self.begin_row();
                self.in_row = !tag.closed;
            }
        } else if is("td") || is("th") || is("cell") {
            self.end_cell()?;
            if !tag.closing {
                self.begin_cell(tag)?;
                if tag.closed {
                    self.end_cell()?;
                }
            }
        } else if let Some(cell) = self.cell.as_mut()
            && (is("br") || is("p") || is("div") || is("li"))
            && !cell.is_empty()
            && !cell.ends_with(['\n', ' '])
        {
            cell.push(if is("br") { '\n' } else { ' ' });
        }
        Ok(None)
    }

    fn begin_row(&mut self) {
        (self.column, self.in_row) = (0, true);
        self.repeats = self.taken.iter().filter(|rows| **rows > 0).count() == 1;
    }

    /// Goes on to the next column that no cell from above takes.
    fn pass_taken(&mut self) -> Result<(), Unreadable> {
        while self.taken.get(self.column).is_some_and(|rows| *rows > 0) {
            if let Some(text) = self.from_above.get(self.column).filter(|_| self.repeats) {
                self.table.put(self.line, self.column, text)?;
            }
            self.column += 1;
        }
        Ok(())
    }

    fn begin_cell(&mut self, tag: &Tag) -> Result<(), Unreadable> {
        // Some writers leave the row out where it is the first.
        if !self.in_row {
            self.line += 1;
            self.begin_row();
        }
        if let Some(said) = tag.count("index") {
            self.column = said.saturating_sub(1).max(self.column);
        }
        self.pass_taken()?;
        let wide = tag
            .count("colspan")
            .or_else(|| tag.count("mergeacross").map(|more| more.saturating_add(1)));
        let tall = tag
            .count("rowspan")
            .or_else(|| tag.count("mergedown").map(|more| more.saturating_add(1)));
        self.wide = wide.unwrap_or(1).clamp(1, COLUMN_LIMIT);
        self.tall = tall.unwrap_or(1).clamp(1, 1_000);
        self.cell = Some(String::new());
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Unreadable> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        self.table.put(self.line, self.column, cell.trim())?;
        if self.tall > 1 && self.column + self.wide <= COLUMN_LIMIT {
            if self.taken.len() < self.column + self.wide {
                self.taken.resize(self.column + self.wide, 0);
            }
            // This row counts as well: it is taken off when the row ends.
            self.taken[self.column..self.column + self.wide].fill(self.tall);
            self.from_above.resize(self.taken.len(), String::new());
            self.from_above[self.column] = cell.trim().to_owned();
        }
        self.column = self.column.saturating_add(self.wide);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Unreadable> {
        self.end_cell()?;
        if self.in_row {
            while self.column < self.taken.len() {
                self.pass_taken()?;
                self.column += 1;
            }
            self.table.end_row(self.line)?;
            for rows in &mut self.taken {
                *rows = rows.saturating_sub(1);
            }
            while self.taken.last() == Some(&0) {
                self.taken.pop();
            }
            self.from_above.truncate(self.taken.len());
        }
        (self.column, self.in_row) = (0, false);
        Ok(())
    }

    fn end_table(&mut self) -> Result<Option<(String, Table)>, Unreadable> {
        if self.depth == 1 {
            self.end_row()?;
            self.depth = 0;
            return Ok(Some((std::mem::take(&mut self.name), std::mem::take(&mut self.table))));
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(None)
    }
}
