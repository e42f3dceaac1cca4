//! What an import brought, as the terminal tells it: counts, then by name whom the owner has to know of.

use super::shown::{expected, notes};
use crate::desk::Desk;
use crate::past::changed;
use crate::view::View;
use comeback_core::domain::sentence::Sentence;

pub const NOTHING: &str = "cli-import-nothing";

/// What an import brought, those who returned and those lost again by name.
pub fn landed(desk: &Desk, result: View) -> String {
    brought(desk, result, NOTHING)
}

/// The same; `nothing` is said where there is nothing to count.
pub fn brought(desk: &Desk, result: View, nothing: &str) -> String {
    let count = |of: View, key: &str, field: &str| match of.whole(field) {
        0 => String::new(),
        n => format!("{}\n", desk.say(&Sentence::new(key).with("count", n))),
    };
    let mut text = String::new();
    for (key, field) in [
        ("cli-import-clients-new", "clients_new"),
        ("cli-import-clients-changed", "clients_changed"),
        ("cli-import-orders-new", "orders_new"),
        ("cli-import-orders-changed", "orders_changed"),
        ("cli-import-contacts-new", "contacts_new"),
        ("cli-import-inquiries-new", "inquiries_new"),
        ("cli-import-complaints-new", "complaints_new"),
        ("cli-import-employees-new", "employees_new"),
        ("cli-import-employees-changed", "employees_changed"),
        ("cli-import-same", "same"),
        ("cli-import-known", "known"),
        ("cli-import-refunds", "refunds"),
    ] {
        text.push_str(&count(result, key, field));
    }
    if let Some(why) = result.inner("skipped_why") {
        for (key, field) in [
            ("cli-import-left-out", "left_out"),
            ("cli-import-troubled", "troubled"),
            ("cli-import-cancelled", "cancelled"),
            ("cli-import-repeated", "repeated"),
            ("cli-import-totals", "totals"),
            ("cli-import-nobody", "nobody"),
        ] {
            text.push_str(&count(why, key, field));
        }
    }
    if text.is_empty() {
        text = format!("{}\n", desk.words(nothing));
    }
    text.push_str(&troubled(desk, result));
    text.push_str(&without(desk, result));
    text.push_str(&changes(desk, result));
    text.push_str(&lost(desk, result));
    for row in result.rows("returned") {
        let back = Sentence::new("cli-import-returned")
            .with("client", row.text("client"))
            .with("case", row.text("case_id"));
        text.push_str(&format!(
            "{}\n",
            desk.say(&back.with("day", row.day("day")).with("sum", row.money("sum")))
        ));
    }
    for row in result.rows("no_longer_returned") {
        let gone = Sentence::new("cli-import-no-longer-returned")
            .with("client", row.text("client"))
            .with("number", row.text("number"))
            .with("case", row.text("case_id"));
        text.push_str(&format!("{}\n", desk.say(&gone)));
    }
    for row in result.rows("refused") {
        text.push_str(&format!("{}\n", row.sentence("sentence")));
    }
    for client in result.texts("lost_twice") {
        text.push_str(&format!(
            "{}\n",
            desk.say(&Sentence::new("cli-import-lost-twice").with("client", client))
        ));
    }
    for lines in [
        bought_again,
        contradictions,
        other_names,
        namesakes,
        like_names,
        without_rate,
        sheets_left,
        notes,
    ] {
        for line in lines(desk, result) {
            text.push_str(&format!("{line}\n"));
        }
    }
    text
}

/// The first of the lines or cells that cannot be taken as they are, with what was expected there.
fn first_told(desk: &Desk, rows: &[View]) -> String {
    let told = rows.iter().take(TROUBLED_TOLD).map(|row| {
        let expected = expected(desk, row);
        let expected = if expected.is_empty() {
            expected
        } else {
            format!(". {expected}")
        };
        let file = Some(row.text("name")).filter(|name| !name.is_empty());
        let file = file.map(|name| format!("{name}: ")).unwrap_or_default();
        format!("  {file}{}{expected}\n", row.sentence("sentence"))
    });
    told.collect()
}

/// Cells that lines were taken without.
fn without(desk: &Desk, result: View) -> String {
    let Some(without) = result.inner("without").filter(|without| without.whole("count") > 0) else {
        return String::new();
    };
    let (count, rows) = (without.whole("count"), without.rows("first"));
    let head = desk.say(&Sentence::new("import-without").with("count", count));
    let mut text = format!("{head}:\n{}", first_told(desk, &rows));
    if let Some(more) = more(desk, "import-without-more", count, rows.len().min(TROUBLED_TOLD)) {
        text.push_str(&format!("  {more}\n"));
    }
    text.push_str(&format!("  {}\n", desk.words("cli-import-troubled-how")));
    text
}

/// The first lines that were left out because of what stands in them; lines the drive speaks against are told with it.
fn troubled(desk: &Desk, result: View) -> String {
    let rows = result.rows("troubled");
    if rows.is_empty() {
        return String::new();
    }
    let mut text = first_told(desk, &rows);
    let refused = result.rows("refused").len() as i64;
    let all = result.inner("skipped_why").map_or(0, |why| why.whole("troubled")) - refused;
    if let Some(more) = more(desk, "import-troubled-more", all, rows.len().min(TROUBLED_TOLD)) {
        text.push_str(&format!("  {more}\n"));
    }
    text.push_str(&format!("  {}\n", desk.words("cli-import-troubled-how")));
    text
}

/// Lines told one by one; the rest is counted.
const TROUBLED_TOLD: usize = 20;
/// Changes told one by one; the rest is counted.
const CHANGES_TOLD: usize = 20;

/// What was there before and is otherwise now. A trial has no number to ask for the rest by.
fn changes(desk: &Desk, result: View) -> String {
    let Some(changes) = result.inner("changes") else {
        return String::new();
    };
    let mut text = changed(desk, changes, CHANGES_TOLD);
    if !text.is_empty() && changes.has("run") {
        let how = Sentence::new("cli-import-changes-how").with("run", changes.text("run"));
        text.push_str(&format!("  {}\n", desk.say(&how)));
    }
    text
}

/// How many are newly lost, and the first of them by name.
fn lost(desk: &Desk, result: View) -> String {
    let count = result.whole("newly_lost");
    if count == 0 {
        return String::new();
    }
    let mut text = format!(
        "{}\n",
        desk.say(&Sentence::new("cli-import-newly-lost").with("count", count))
    );
    let named = result.rows("lost");
    for row in &named {
        let since = desk.say(&Sentence::new("import-lost-on").with("day", row.day("lost_on")));
        text.push_str(&format!("  {}: {since}\n", row.text("client")));
    }
    if let Some(more) = more(desk, "cli-import-lost-more", count, named.len()) {
        text.push_str(&format!("  {more}\n"));
    }
    text
}

/// Those who are not named.
fn more(desk: &Desk, key: &str, count: i64, named: usize) -> Option<String> {
    let left = count - named as i64;
    (left > 0).then(|| desk.say(&Sentence::new(key).with("count", left)))
}

fn bought_again(desk: &Desk, result: View) -> Vec<String> {
    let Some(all) = result.inner("bought_again") else {
        return Vec::new();
    };
    let rows = all.rows("first");
    let mut lines = Vec::new();
    if !rows.is_empty() {
        lines.push(format!("{}:", desk.words("import-bought-again")));
    }
    lines.extend(rows.iter().map(|row| {
        let order = Sentence::new("import-bought-again-order").with("day", row.day("day"));
        format!(
            "  {} {}",
            row.text("client"),
            desk.say(&order.with("sum", row.money("sum")).with("case", row.text("case")))
        )
    }));
    lines.extend(more(desk, "import-bought-again-more", all.whole("count"), rows.len()));
    lines
}

/// Rows whose marks lead to two clients.
fn contradictions(desk: &Desk, result: View) -> Vec<String> {
    let Some(all) = result.inner("contradictions") else {
        return Vec::new();
    };
    let rows = all.rows("first");
    let mut lines = Vec::new();
    if rows.is_empty() {
        return lines;
    }
    lines.push(format!("{}:", desk.words("import-contradictions")));
    lines.extend(rows.iter().map(|row| format!("  {}", row.sentence("sentence"))));
    lines.extend(more(desk, "import-contradictions-more", all.whole("count"), rows.len()));
    lines.push(desk.words("cli-import-contradictions-how"));
    lines
}

/// Rows taken for a client of quite another name, and how to part the first of them from him.
fn other_names(desk: &Desk, result: View) -> Vec<String> {
    let Some(all) = result.inner("other_names") else {
        return Vec::new();
    };
    let rows = all.rows("first");
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let how = Sentence::new("cli-import-other-names-how")
        .with("file", first.whole("file") + 1)
        .with("line", first.whole("line"));
    let mut lines = vec![format!("{}:", desk.words("import-other-names"))];
    lines.extend(rows.iter().map(|row| format!("  {}", row.sentence("sentence"))));
    lines.extend(more(desk, "import-other-names-more", all.whole("count"), rows.len()));
    lines.push(desk.say(&how));
    lines
}

fn namesakes(desk: &Desk, result: View) -> Vec<String> {
    let of = |row: &View| {
        let differs = row.texts("differs");
        let differs = differs.iter().map(|mark| desk.words(&format!("import-differs-{mark}")));
        let differs = differs.collect::<Vec<_>>().join(", ");
        match differs.is_empty() {
            true => Sentence::new("import-namesake-one-more"),
            false => Sentence::new("import-namesake-of")
                .with("known", row.text("known"))
                .with("differs", differs),
        }
    };
    beside_others(
        desk,
        result,
        "namesakes",
        ("import-namesakes", "import-namesakes-more"),
        of,
    )
}

/// New clients whose names are almost those of others.
fn like_names(desk: &Desk, result: View) -> Vec<String> {
    let of = |row: &View| Sentence::new("import-like-name-of").with("known", row.text("known"));
    let words = ("import-like-names", "import-other-names-more");
    beside_others(desk, result, "like_names", words, of)
}

/// New clients by name, each with what `of` says of the one beside him.
fn beside_others(
    desk: &Desk,
    result: View,
    list: &str,
    (heading, further): (&str, &str),
    of: impl Fn(&View) -> Sentence,
) -> Vec<String> {
    let Some(all) = result.inner(list) else {
        return Vec::new();
    };
    let rows = all.rows("first");
    if rows.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("{}:", desk.words(heading))];
    let told = |row: &View| format!("  {} {}", row.text("name"), desk.say(&of(row)));
    lines.extend(rows.iter().map(told));
    lines.extend(more(desk, further, all.whole("count"), rows.len()));
    lines.push(desk.words("cli-import-namesakes-how"));
    lines
}

fn without_rate(desk: &Desk, result: View) -> Vec<String> {
    let told = result.rows("without_rate").into_iter().flat_map(|row| {
        let currency = row.inner("sum").map(|sum| sum.text("currency")).unwrap_or_default();
        let told = Sentence::new("import-without-rate")
            .with("orders", row.whole("orders"))
            .with("currency", currency.as_str())
            .with("sum", row.money("sum"));
        let how = Sentence::new("cli-import-without-rate-how").with("currency", currency);
        [desk.say(&told), format!("  {}", desk.say(&how))]
    });
    told.collect()
}

/// The sheets of a workbook that were not read.
fn sheets_left(desk: &Desk, result: View) -> Vec<String> {
    let books = result.rows("sheets_left").into_iter();
    books
        .flat_map(|book| {
            let told = Sentence::new("import-sheets-left")
                .with("file", book.text("file"))
                .with("read", book.text("read"))
                .with("others", sheets(desk, &book.rows("others")));
            [desk.say(&told), format!("  {}", desk.words("cli-import-sheets-how"))]
        })
        .collect()
}

/// Sheets with how many rows each has.
pub fn sheets(desk: &Desk, sheets: &[View]) -> String {
    let told = sheets.iter().map(|sheet| {
        let key = match sheet.is("more") {
            true => "import-sheet-rows-more",
            false => "import-sheet-rows",
        };
        let rows = Sentence::new(key).with("sheet", sheet.text("name"));
        desk.say(&rows.with("rows", sheet.whole("rows")))
    });
    told.collect::<Vec<_>>().join(", ")
}
