//! A table in a terminal: columns as wide as their widest cell, measured as the screen shows it.
//!
//! Figures stand to the right, words to the left. Edge: nothing is cut or wrapped; the last column may run on.

#[derive(Debug)]
pub struct Table {
    headings: Vec<String>,
    right: Vec<usize>,
    rows: Vec<Vec<String>>,
    /// Sentences between the rows, with the row that each stands before.
    across: Vec<(usize, String)>,
}

impl Table {
    pub fn new(headings: Vec<String>) -> Table {
        Table {
            headings,
            right: Vec::new(),
            rows: Vec::new(),
            across: Vec::new(),
        }
    }

    /// Columns of figures, counted from 0.
    pub fn figures(mut self, columns: &[usize]) -> Table {
        self.right.extend_from_slice(columns);
        self
    }

    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// A sentence before the next row, across all columns.
    pub fn across(&mut self, words: String) {
        self.across.push((self.rows.len(), words));
    }

    pub fn text(&self) -> String {
        let lines: Vec<&Vec<String>> = std::iter::once(&self.headings).chain(&self.rows).collect();
        let widest = |column: usize| {
            lines
                .iter()
                .filter_map(|line| line.get(column))
                .map(|cell| width(cell))
                .max()
        };
        let widths: Vec<usize> = (0..self.headings.len())
            .map(|column| widest(column).unwrap_or_default())
            .collect();
        let mut text = String::new();
        for (at, line) in lines.iter().enumerate() {
            text.push_str(&self.line(line, &widths));
            text.push('\n');
            if at == 0 {
                let rules: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
                text.push_str(&rules.join("  "));
                text.push('\n');
            }
            for (_, words) in self.across.iter().filter(|(before, _)| *before == at) {
                text.push_str(&format!("── {words}\n"));
            }
        }
        text
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        let mut text = String::new();
        for (column, cell) in cells.iter().enumerate() {
            let room = widths.get(column).copied().unwrap_or_default();
            let blank = " ".repeat(room.saturating_sub(width(cell)));
            if self.right.contains(&column) {
                text.push_str(&blank);
                text.push_str(cell);
            } else {
                text.push_str(cell);
                text.push_str(&blank);
            }
            text.push_str("  ");
        }
        text.trim_end().to_owned()
    }
}

/// How many cells of the screen a text takes: marks that combine take none, wide East Asian signs take two.
pub fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    match u32::from(c) {
        0..=0x1f | 0x7f..=0x9f | 0xad | 0x300..=0x36f | 0x483..=0x489 | 0x200b..=0x200f | 0x2060 | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f | 0xff00..=0xff60 => 2,
        0xffe0..=0xffe6 | 0x1f300..=0x1faff | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other_in_any_script() {
        let mut table = Table::new(vec!["Клиент".into(), "Sum".into(), "Note".into()]).figures(&[1]);
        table.row(vec!["Колос".into(), "6\u{a0}200\u{a0}₽".into(), "a".into()]);
        table.row(vec!["麦".into(), "5\u{a0}₽".into(), "b".into()]);
        table.row(vec!["Крайи\u{306}".into(), String::new(), "c".into()]);
        let text = table.text();
        let at: Vec<usize> = text
            .lines()
            .filter(|line| !line.starts_with('─'))
            .filter_map(|line| line.rfind(['a', 'b', 'c', 'N']).map(|end| width(&line[..end])))
            .collect();
        assert_eq!(at, [17, 17, 17, 17], "{text}");
    }

    #[test]
    fn figures_end_where_their_column_ends() {
        let mut table = Table::new(vec!["Sum".into()]).figures(&[0]);
        table.row(vec!["12\u{a0}345".into()]);
        assert_eq!(table.text(), "   Sum\n──────\n12\u{a0}345\n");
    }
}
