//! Clients, their documents and the goods of each one under another in one column: which row is which.
//!
//! The goods below a document make up its sum exactly; what stands after them is the next document or the next client. Edge:
//! where they do not, nobody can tell the last goods from the next client, and the file is not read at all.

use super::columns::Field;
use super::document;
use super::profiles::Gather;
use super::values;
use super::walk::Walk;
use super::words;
use csv::StringRecord;

/// How far the goods below the document under way have got.
#[derive(Debug, Default)]
pub struct Levels {
    /// What they still have to make up; `None` where the document does not say, or there is none yet.
    left: Option<i64>,
    /// Rows below the document.
    below: usize,
    /// The row above is worth nothing: goods given away, or a client who gave everything back.
    worthless: bool,
    /// A document has been passed.
    begun: bool,
    /// The first line of which nobody can tell what it is.
    pub unclear: Option<usize>,
}

impl Levels {
    fn document(&mut self, line: usize, sum: Option<i64>) {
        if self.begun && self.below > 0 && (self.left != Some(0) || self.worthless) {
            self.unclear.get_or_insert(line);
        }
        let unclear = self.unclear;
        *self = Levels {
            left: sum.filter(|sum| *sum != 0),
            begun: true,
            unclear,
            ..Levels::default()
        };
    }

    /// Whether a row that is no document is goods of the one above it.
    fn is_goods(&mut self, line: usize, sum: Option<i64>) -> bool {
        if !self.begun {
            return false;
        }
        self.below += 1;
        let within = |left: i64, sum: i64| left.signum() == sum.signum() && sum.abs() <= left.abs();
        let goods = match (self.left, sum) {
            (_, Some(0)) => true,
            (Some(left), Some(sum)) if within(left, sum) => {
                self.left = Some(left - sum);
                true
            }
            (left, _) => {
                if left != Some(0) {
                    self.unclear.get_or_insert(line);
                }
                false
            }
        };
        self.worthless = sum == Some(0);
        goods
    }
}

impl Walk<'_> {
    /// Notes the document whose goods stand below it.
    pub fn begins_goods(&mut self, row: &StringRecord, line: usize) {
        if self.shape.items_below {
            let sum = self.sum_told(row, line);
            self.levels.document(line, sum);
        }
    }

    /// A row that only names the client of the rows below it, or goods of the document above it.
    pub fn heads_group(&mut self, row: &StringRecord, line: usize) -> bool {
        let heading = self
            .get(row, line, Field::Grouped)
            .or_else(|| self.get(row, line, Field::Name));
        let Some(name) = heading.map(|(_, text)| text.to_owned()) else {
            return false;
        };
        let below = self.shape.goods_apart && self.has(row, line, Field::Grouped);
        if below && self.shape.gather == Gather::Lines {
            return false;
        }
        self.report.counts.rows -= 1;
        self.report.counts.totals += 1;
        if below || self.is_goods(row, line) {
            return true;
        }
        let mut client = self.who(row, line);
        client.name = name;
        self.take_apart(&mut client);
        self.carried = Some(client);
        self.stands_above(row, line);
        true
    }

    fn is_goods(&mut self, row: &StringRecord, line: usize) -> bool {
        let sum = self.sum_told(row, line);
        self.shape.items_below && self.levels.is_goods(line, sum)
    }

    fn sum_told(&self, row: &StringRecord, line: usize) -> Option<i64> {
        let (_, text) = self.get(row, line, Field::Sum)?;
        let layout = &self.report.layout;
        let sum = values::sum(text, layout.decimal, layout.currency);
        sum.ok().map(|sum| sum.minor)
    }

    /// Whether goods stand below each document though the heading does not say so: the rows below each make up its sum, and
    /// somewhere there are several, which clients above their documents never are.
    pub fn shows_goods(&self, rows: &[(usize, StringRecord)], all: bool) -> bool {
        let (mut levels, mut several, mut run) = (Levels::default(), false, 0);
        for (line, row) in rows {
            let Some((_, text)) = self.get(row, *line, Field::Grouped) else {
                continue;
            };
            let first = text.split_whitespace().next().unwrap_or(text);
            if words::means(text, "total-row") || words::means(first, "total-row") {
                continue;
            }
            let sum = self.sum_told(row, *line);
            if document::split(text).is_some() {
                levels.document(*line, sum);
                if sum.is_some_and(|sum| sum != 0) && levels.unclear.is_none() {
                    run = 0;
                    continue;
                }
                return false;
            }
            run += usize::from(levels.is_goods(*line, sum));
            several |= run > 1;
            if levels.unclear.is_some() {
                return false;
            }
        }
        several && (!all || levels.left == Some(0))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tried::*;
    use super::super::*;

    const HEAD: &str = "Контрагент;Количество;Сумма\nДокумент;;\nНоменклатура;;\n";

    fn sales(rows: &str) -> String {
        format!("{HEAD}{rows}Итого;15;16 500,50\n")
    }

    const TWO_CLIENTS: &str = "ООО \"Весна\";12;15 300,50\n\
        Реализация товаров и услуг 00УТ-000123 от 12.03.2024 10:15:00;7;10 300,50\n\
        Бумага А4;5;5 300,50\n\
        Скрепки;2;5 000,00\n\
        Реализация товаров и услуг 00УТ-000150 от 02.05.2024 11:00:00;5;5 000,00\n\
        Бумага А4;5;5 000,00\n\
        ИП Петров Пётр;3;1 200,00\n\
        Реализация товаров и услуг 00УТ-000151 от 03.05.2024 0:00:00;3;1 200,00\n\
        Скрепки;3;1 200,00\n";

    fn buyers(read: &Read) -> Vec<(&str, i64)> {
        read.orders
            .iter()
            .map(|order| (order.client.as_ref().unwrap().name.as_str(), order.sum.minor))
            .collect()
    }

    #[test]
    fn goods_below_a_document_are_no_clients_and_the_next_document_is_his_who_stands_above_both() {
        let three = sales(TWO_CLIENTS);
        let untold = three.replace("Номенклатура;;\n", "");
        let joined = three.replace(
            "Контрагент;Количество;Сумма\nДокумент;;\nНоменклатура;;\n",
            "Контрагент / Документ / Номенклатура;Количество;Сумма\n",
        );
        for text in [three, untold, joined] {
            let read = read_as(text.as_bytes(), &Options::default());
            let of = [
                ("ООО \"Весна\"", 1_030_050),
                ("ООО \"Весна\"", 500_000),
                ("ИП Петров Пётр", 120_000),
            ];
            assert_eq!(buyers(&read), of, "{text}");
        }
    }

    #[test]
    fn where_goods_do_not_make_up_their_document_nobody_can_tell_them_from_the_next_client() {
        for (was, is) in [
            ("Скрепки;2;5 000,00", "Скрепки;2;4 900,00"),
            ("Скрепки;2;5 000,00", "Скрепки;2;-5 000,00"),
        ] {
            let text = sales(TWO_CLIENTS).replace(was, is);
            let today = on("2026-11-24");
            let read = read(
                text.as_bytes(),
                &Options::default(),
                today,
                crate::domain::money::Currency::RUB,
            );
            assert!(matches!(read, Err(Unreadable::Levels { .. })), "{text}");
        }
    }

    #[test]
    fn a_column_of_documents_tells_their_numbers_and_days_without_goods_beside_it_too() {
        let flat = "Контрагент;Документ;Сумма\n\
            ООО \"Весна\";Реализация товаров и услуг 00УТ-000123 от 12.03.2024 10:15:00;10 300,50\n\
            ИП Петров Пётр;Реализация товаров и услуг 00УТ-000151 от 03.05.2024 0:00:00;1 200,00\n";
        let read = read_as(flat.as_bytes(), &Options::default());
        assert_eq!(
            buyers(&read),
            [("ООО \"Весна\"", 1_030_050), ("ИП Петров Пётр", 120_000)]
        );
        let first = &read.orders[0];
        assert_eq!((first.number.as_str(), first.day), ("00УТ-000123", on("2024-03-12")));
    }

    #[test]
    fn goods_given_away_below_a_document_are_no_clients_either() {
        let text = sales(TWO_CLIENTS).replace("Скрепки;2;5 000,00\n", "Ручка;1;0,00\nСкрепки;2;5 000,00\n");
        assert_eq!(buyers(&read_as(text.as_bytes(), &Options::default())).len(), 3);
    }
}
