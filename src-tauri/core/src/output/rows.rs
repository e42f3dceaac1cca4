//! Rows as a text other programs open: UTF-8 with its mark, so that spreadsheets see the letters right.
//!
//! Edge: nothing in it is calculated. A cell that a spreadsheet would take for a formula begins with an apostrophe, as
//! spreadsheets themselves write such cells.

/// # Errors
/// None for rows in memory; what the writer complains about otherwise.
pub fn text(delimiter: u8, rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.iter().map(|cell| inert(cell)).collect::<Vec<String>>())?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn inert(cell: &str) -> String {
    match cell.starts_with(['=', '@']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_leaves_as_text() {
        let row = vec!["=HYPERLINK(\"x\")".to_owned(), "-3 120,00".to_owned()];
        let text = text(b';', [row]).unwrap();
        assert_eq!(
            String::from_utf8(text).unwrap(),
            "\u{feff}\"'=HYPERLINK(\"\"x\"\")\";-3 120,00\r\n"
        );
    }
}
