//! Text in columns of fixed width, as accounting programs and old databases print it.
//!
//! A column is told from the next one by two or more places that are blank on every line of the table, or by one such place where
//! the heading has a blank as well. Widths are counted in letters, so the file is in columns in every encoding. Edge: title lines
//! above have no such gaps and stay one cell; lines of dashes are passed over.

use csv::StringRecord;

/// From how many lines the columns are told.
const LINES: usize = 300;
/// A longer line is no line of columns.
const WIDTH: usize = 4_000;
/// Fewer lines than this do not show what is aligned.
const ENOUGH: usize = 3;

/// Where the columns of a text begin and end, counted in letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    starts: Vec<usize>,
}

fn is_ruler(line: &str) -> bool {
    line.chars()
        .all(|c| matches!(c, '-' | '=' | '_' | '+' | '|' | '—' | '─' | '│' | '┼') || c.is_whitespace())
}

/// Lines of a table have at least one gap of two blanks inside; titles and notes have none.
fn has_gap(line: &str) -> bool {
    line.trim().contains("  ")
}

impl Columns {
    /// `None` when the lines of `text` are not aligned.
    pub fn find(text: &str) -> Option<Columns> {
        let all = || {
            text.lines()
                .filter(|line| !line.trim().is_empty() && !is_ruler(line))
                .take(LINES)
        };
        let lines: Vec<&str> = all().filter(|line| has_gap(line) && !line.contains('\t')).collect();
        if lines.len() < ENOUGH || lines.len() * 2 < all().count() {
            return None;
        }
        let width = lines
            .iter()
            .map(|line| line.trim_end().chars().count())
            .max()?
            .min(WIDTH);
        // How many lines have a letter at each place, and whether the first of them, the heading, has.
        let (mut filled, mut headed) = (vec![0_usize; width], vec![false; width]);
        for (number, line) in lines.iter().enumerate() {
            for (at, c) in line.trim_end().chars().take(width).enumerate() {
                if !c.is_whitespace() {
                    filled[at] += 1;
                    headed[at] |= number == 0;
                }
            }
        }
        // One line in fifty may be longer than its column.
        let spare = lines.len() / 50;
        let blank = |at: usize| filled[at] <= spare && !headed[at];
        let (mut starts, mut at) = (Vec::new(), 0);
        while at < width {
            let gap = (at..width).take_while(|at| blank(*at)).count();
            at += gap;
            if at == width {
                break;
            }
            // A single blank parts columns only where a heading begins after it.
            let begins = headed[at] || at == 0;
            if starts.is_empty() || gap >= 2 || gap == 1 && begins {
                starts.push(at);
            }
            at += (at..width).take_while(|at| !blank(*at)).count();
        }
        let first = starts.first_mut()?;
        *first = 0;
        (starts.len() > 1).then_some(Columns { starts })
    }

    /// Cuts a line into its cells; `false` for a line of dashes. A cell that runs over into the next column stays whole: the cut
    /// moves to the next blank.
    pub fn cut(&self, line: &str, row: &mut StringRecord) -> bool {
        row.clear();
        if is_ruler(line) {
            return false;
        }
        let line = line.trim_end();
        // A title above the table.
        if !has_gap(line) && line.chars().count() > self.starts[1] && !self.fits(line) {
            row.push_field(line.trim());
            return true;
        }
        let place = |letters: usize| match line.is_ascii() {
            true => letters.min(line.len()),
            false => line.char_indices().nth(letters).map_or(line.len(), |(at, _)| at),
        };
        let mut from = 0;
        for (at, _) in self.starts.iter().enumerate() {
            let mut to = self
                .starts
                .get(at + 1)
                .map_or(line.len(), |next| place(*next))
                .max(from);
            // In the middle of a word: what stands there belongs to the word's beginning.
            let split = line[..to].ends_with(|c: char| !c.is_whitespace())
                && line[to..].starts_with(|c: char| !c.is_whitespace());
            if split {
                to = line[from..to]
                    .rfind(char::is_whitespace)
                    .map_or(to, |blank| from + blank);
            }
            row.push_field(line[from..to].trim());
            from = to;
        }
        while row.len() > 1 && row.get(row.len() - 1) == Some("") {
            row.truncate(row.len() - 1);
        }
        true
    }

    /// Whether every column begins after a blank.
    fn fits(&self, line: &str) -> bool {
        let letters: Vec<char> = line.chars().collect();
        self.starts[1..]
            .iter()
            .all(|start| letters.get(start - 1).is_none_or(|c| c.is_whitespace()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let columns = Columns::find(text).unwrap();
        let mut row = StringRecord::new();
        let cut = |line: &str| {
            columns
                .cut(line, &mut row)
                .then(|| row.iter().map(str::to_owned).collect())
        };
        text.lines().filter_map(cut).collect()
    }

    #[test]
    fn names_with_blanks_stay_in_their_column() {
        let text = "Продажи за март 2026 года\n\
                    Номер  Дата        Клиент                     Сумма\n\
                    -----  ----------  ---------------------  ---------\n\
                    1      01.02.2026  ООО «Белый  кит»        1 234,50\n\
                    2      02.02.2026  ООО Ромашка               999,00\n\
                    3      03.02.2026                             10,00\n";
        let rows = rows(text);
        assert_eq!(rows[0], ["Продажи за март 2026 года"]);
        assert_eq!(rows[1], ["Номер", "Дата", "Клиент", "Сумма"]);
        assert_eq!(rows[2], ["1", "01.02.2026", "ООО «Белый  кит»", "1 234,50"]);
        assert_eq!(
            rows[4],
            ["3", "03.02.2026", "", "10,00"],
            "an empty cell keeps its place"
        );
    }

    #[test]
    fn prose_is_not_in_columns() {
        assert_eq!(Columns::find("Это письмо.\nВ нём нет таблицы.\nИ не было.\n"), None);
        assert_eq!(Columns::find("a,b,c\n1,2,3\n4,5,6\n"), None);
    }
}
