//! Formulas in the cells of a file, and texts that only look like them.

use super::tried::{codes, file, today};
use super::*;
use crate::domain::money::Currency;

fn read_of(bytes: &[u8]) -> Read {
    read(bytes, &Options::default(), today(), Currency::RUB).unwrap()
}

#[test]
fn a_formula_nobody_calculated_is_told_by_its_line() {
    let read = read_of(&file("formats/orders.xlsx"));
    assert_eq!(codes(&read.report), [(9, "formula-without-value".into())]);
    let problem = &read.report.problems[0];
    assert_eq!((problem.heading.as_str(), problem.given.as_str()), ("Сумма", "=E8*2"));
    let text = "Номер;Дата;Клиент;Сумма\n=\"001\";05.03.2026;А;10\n2;05.03.2026;Б;=D2*2\n";
    let read = read_of(text.as_bytes());
    assert_eq!(read.orders[0].number, "001");
    assert_eq!(
        codes(&read.report),
        [(3, "formula-without-value".into())],
        "in a text as well"
    );
}

#[test]
fn a_text_cell_of_a_workbook_that_looks_like_a_formula_is_a_text() {
    let cells = |row: [&str; 4]| {
        row.map(|text| format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#))
            .concat()
    };
    let rows = [
        ["Номер", "Дата", "Клиент", "Сумма"],
        ["=A1", "05.03.2026", "=Ромашка=", "10"],
        ["2", "05.03.2026", "Б", "=D2*2"],
    ];
    let rows = rows.map(|row| format!("<row>{}</row>", cells(row))).concat();
    let points = r#"<row><c><v>3</v></c><c t="str"><v>05.03.2026</v></c><c t="s"><v>0</v></c><c><f>1+1</f></c></row>"#;
    let sheet = format!("<worksheet><sheetData>{rows}{points}</sheetData></worksheet>");
    let strings = b"<sst><si><t>=B7</t></si></sst>";
    let read = read_of(&trials::workbook(sheet.as_bytes(), strings, b"<styleSheet/>").unwrap());
    assert_eq!(read.orders[0].number, "=A1");
    assert_eq!(read.orders[0].client.as_ref().unwrap().name, "=Ромашка=");
    assert_eq!(
        codes(&read.report),
        [(3, "not-a-sum".into()), (4, "formula-without-value".into())],
        "a sum it is not, and what is a formula stays one"
    );
    let ods = r#"<office:document-content><office:body><office:spreadsheet><table:table table:name="A">ROWS</table:table></office:spreadsheet></office:body></office:document-content>"#;
    let cell = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let row = |row: [&str; 4]| format!("<table:table-row>{}</table:table-row>", row.map(cell).concat());
    let rows = row(["Номер", "Дата", "Клиент", "Сумма"]) + &row(["=A1", "05.03.2026", "=Б", "10"]);
    let read = read_of(&trials::archive(&[("content.xml", ods.replace("ROWS", &rows).as_bytes())]).unwrap());
    assert_eq!(read.orders[0].number, "=A1");
}
