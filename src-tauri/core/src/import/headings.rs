//! A heading of two or three rows read as one: «Контрагент» above «Документ» above «Номенклатура», «Продажи» above
//! «Количество» and «Сумма».
//!
//! The row beside the heading joins it when its cells are words over columns too and the two together mean no less than the one
//! alone. Edge: a third row is one word more in the column of the second, and never is there a row with figures.

use super::columns;

/// What parts the upper from the lower text.
const BETWEEN: &str = " / ";

/// The rows from `first` to `last` are the heading, its texts are `cells`.
#[derive(Debug, PartialEq)]
pub struct Joined {
    pub last: usize,
    pub cells: Vec<String>,
}

/// `rows` are the first rows of a file, `at` is the one that names most columns.
pub fn join(rows: &[Vec<String>], at: usize) -> Option<Joined> {
    let best = rows.get(at)?;
    let alone = columns::recognised(best);
    let below = rows
        .get(at + 1)
        .filter(|row| are_words(row))
        .map(|row| (at + 1, put(best, row)));
    let below = below.filter(|(below, cells)| {
        let row = &rows[*below];
        known_share(row) >= 50 && columns::recognised(cells) >= alone || stands_apart(best, row)
    });
    let above = || {
        let above = at.checked_sub(1)?;
        let row = rows.get(above).filter(|row| are_words(row))?;
        let cells = put(row, best);
        let several = row.iter().filter(|cell| !cell.is_empty()).count() > 1 && known_share(row) >= 50;
        let known = columns::recognised(&cells);
        // «Контрагент» alone above «Документ»: the one stands below the other in their column.
        let groups = columns::groups(&cells) && !columns::groups(best);
        (known > alone || several && known == alone || groups).then_some((at, cells))
    };
    let (last, cells) = below.or_else(above)?;
    let third = rows.get(last + 1).filter(|row| {
        let one = |row: &[String]| {
            row.iter()
                .position(|cell| !cell.is_empty())
                .filter(|at| row.iter().skip(at + 1).all(String::is_empty))
        };
        let same = last > at && one(row).is_some() && one(row) == one(&rows[last]);
        same && are_words(row) && known_share(row) == 100
    });
    Some(match third {
        Some(row) => Joined {
            last: last + 1,
            cells: put(&cells, row),
        },
        None => Joined { last, cells },
    })
}

/// [`join`] for a row with one known word over several columns, which alone is no heading.
pub fn join_weak(rows: &[Vec<String>], at: usize) -> Option<Joined> {
    let joined = join(rows, at).filter(|joined| joined.last > at)?;
    (columns::groups(&joined.cells) || stands_apart(&rows[at], &rows[at + 1])).then_some(joined)
}

/// Whether the words of the lower row stand beside the known ones of the upper, below a word that spans them: «Контрагент»,
/// «Взаиморасчёты» above «Приход» and «Расход».
fn stands_apart(upper: &[String], lower: &[String]) -> bool {
    let known = |cell: &String| columns::recognised(&[cell.as_str()]) > 0;
    let under_known = upper
        .iter()
        .zip(lower)
        .any(|(upper, lower)| !lower.is_empty() && known(upper));
    let several = lower.iter().filter(|cell| !cell.is_empty()).count() > 1;
    several && !under_known && upper.iter().any(known)
}

fn are_words(row: &[String]) -> bool {
    let word = |cell: &String| cell.chars().count() <= 60 && !cell.contains(|c: char| c.is_ascii_digit());
    row.iter().any(|cell| !cell.is_empty()) && row.iter().all(word)
}

/// How many of a hundred cells are headings by themselves.
fn known_share(row: &[String]) -> usize {
    let cells: Vec<&String> = row.iter().filter(|cell| !cell.is_empty()).collect();
    let known = cells.iter().filter(|cell| columns::recognised(&[cell.as_str()]) > 0);
    known.count() * 100 / cells.len().max(1)
}

fn put(upper: &[String], lower: &[String]) -> Vec<String> {
    let cell = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
    (0..upper.len().max(lower.len()))
        .map(|at| match (cell(upper, at), cell(lower, at)) {
            (upper, lower) if upper.is_empty() || upper == lower => lower,
            (upper, lower) if lower.is_empty() => upper,
            (upper, lower) => upper + BETWEEN + &lower,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Vec<Vec<String>> {
        let row = |line: &&str| line.split(';').map(str::to_owned).collect();
        lines.iter().map(row).collect()
    }

    #[test]
    fn two_rows_over_the_columns_are_one_heading() {
        let of_1c = rows(&["Контрагент;Продажи;", "Документ;Количество;Сумма", "ООО Ромашка;;10,00"]);
        let cells = ["Контрагент / Документ", "Продажи / Количество", "Сумма"];
        for at in [0, 1] {
            let joined = join(&of_1c, at).unwrap();
            assert_eq!((joined.last, joined.cells), (1, cells.map(str::to_owned).to_vec()));
        }
        assert_eq!(
            join(&rows(&["Клиент;Город", "Колос;Москва"]), 0),
            None,
            "clients are no heading"
        );
        assert_eq!(
            join(&rows(&["Продажи;;", "Контрагент;Дата;Сумма"]), 1),
            None,
            "a title is no heading"
        );
    }

    #[test]
    fn a_word_that_spans_the_lower_ones_and_a_client_above_the_documents_are_one_heading_with_them() {
        for (lines, at, cells) in [
            (
                ["Контрагент;Взаиморасчёты", ";Нач. остаток;Приход"],
                0,
                "Контрагент|Взаиморасчёты / Нач. остаток|Приход",
            ),
            (
                ["Контрагент;;", "Документ;Сумма;Валюта"],
                1,
                "Контрагент / Документ|Сумма|Валюта",
            ),
            (
                ["Контрагент;Нач. остаток;Приход", "Документ;;"],
                0,
                "Контрагент / Документ|Нач. остаток|Приход",
            ),
        ] {
            let joined = if at == 0 {
                join_weak(&rows(&lines), at)
            } else {
                join(&rows(&lines), at)
            };
            assert_eq!(joined.unwrap().cells.join("|"), cells);
        }
        assert_eq!(join_weak(&rows(&["Клиент;Область", "Колос;Москва"]), 0), None);
    }
}
