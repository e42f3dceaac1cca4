//! The user's word on single lines of a file, said at the terminal: a cell put right, a line left out, what becomes of a known
//! client.

use super::columns::place;
use crate::desk::Desk;
use crate::trouble::{Result, typed};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};

/// `12=new`, or `2:12=new` for a line of the second file.
pub fn decisions(take: &[String]) -> Result<Vec<Value>> {
    let read = |said: &String| {
        let (place, what) = said.split_once('=')?;
        let (file, line) = line_of(place)?;
        let known = ["fill", "update", "skip", "new", "other"].contains(&what);
        known.then(|| json!({ "file": file, "line": line, "take": what }))
    };
    take.iter()
        .map(|said| match read(said) {
            Some(decision) => Ok(decision),
            None => typed(Sentence::new("cli-import-bad-take").with("text", said.as_str())),
        })
        .collect()
}

/// Lays the corrections and the lines to leave out into the files; `fixes` are `14:Sum=12.50` or `2:14:Sum=12.50`, `left`
/// `14` or `2:14`.
pub fn put_right(desk: &Desk, fixes: &[String], left: &[String], files: &mut [Value]) -> Result<()> {
    for said in left {
        let place = line_of(said).filter(|(file, _)| *file < files.len());
        let Some((file, line)) = place else {
            return typed(Sentence::new("cli-import-bad-line").with("text", said.as_str()));
        };
        push(&mut files[file]["options"]["skip"], json!(line));
    }
    for said in fixes {
        let read = || {
            let (place, text) = said.split_once('=')?;
            let (place, column) = place.rsplit_once(':')?;
            let (file, line) = line_of(place).filter(|(file, _)| *file < files.len())?;
            Some((file, line, column.trim(), text.trim()))
        };
        let Some((file, line, column, text)) = read() else {
            return typed(Sentence::new("cli-import-bad-fix").with("text", said.as_str()));
        };
        let at = column_of(desk, &files[file], column)?;
        let fix = json!({ "line": line, "column": at, "text": text });
        push(&mut files[file]["options"]["corrections"], fix);
    }
    Ok(())
}

fn push(list: &mut Value, one: Value) {
    match list.as_array_mut() {
        Some(list) => list.push(one),
        None => *list = json!([one]),
    }
}

/// `14` or `2:14`: the place of the file, and the line.
fn line_of(said: &str) -> Option<(usize, usize)> {
    let (file, line) = said.split_once(':').unwrap_or(("1", said));
    let (file, line) = (file.trim().parse::<usize>().ok()?, line.trim().parse::<usize>().ok()?);
    Some((file.checked_sub(1)?, line))
}

/// The place of a column, counted from 0, by its heading or its number counted from 1.
fn column_of(desk: &Desk, file: &Value, column: &str) -> Result<usize> {
    let shown = desk.call("import.preview", file)?;
    match place(&shown, column) {
        Some(at) => Ok(at),
        None => typed(Sentence::new("cli-import-no-column").with("heading", column)),
    }
}
