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
    match is_formula(cell) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

/// What a spreadsheet may calculate. A sign before nothing but figures is a number or a phone.
fn is_formula(cell: &str) -> bool {
    let figures = |rest: &str| {
        rest.chars()
            .all(|c| c.is_ascii_digit() || " \u{a0}\u{202f}.,()-/%".contains(c))
    };
    match cell.chars().next() {
        Some('=' | '@' | '\t' | '\r') => true,
        Some('+' | '-') => !figures(&cell[1..]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_leaves_as_text() {
        let row = ["=HYPERLINK(\"x\")", "-3 120,00", "+7 (900) 123-45-67", "-A1+B2"]
            .map(str::to_owned)
            .to_vec();
        let text = text(b';', [row]).unwrap();
        assert_eq!(
            String::from_utf8(text).unwrap(),
            "\u{feff}\"'=HYPERLINK(\"\"x\"\")\";-3 120,00;+7 (900) 123-45-67;'-A1+B2\r\n"
        );
    }
}
