//! Hostile input: whatever stands in a name is text, stays text, and breaks nothing.

use super::scene::{approved_apology, client, count};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const SCRIPT: &str = "<img src=x onerror=alert(1)>";
const SQL: &str = "Robert'); DROP TABLE orders;--";
const QUERY: &str = "%_\" OR 1=1 --";

fn known(drive: &Drive, name: &str) -> Vec<String> {
    let page = drive.must("clients.list", json!({ "search": name, "offset": 0, "limit": 50 }));
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

/// As careful programs write it: a text that a spreadsheet would take for a formula stands behind an apostrophe.
fn quoted(name: &str) -> String {
    let guard = if name.starts_with(['=', '+', '-', '@']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", name.replace('"', "\"\""))
}

fn bought(drive: &Drive, name: &str) -> Value {
    let mut text = String::from("Order number,Date,Customer,Total,Manager\n");
    for (number, day) in ["2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"]
        .into_iter()
        .enumerate()
    {
        text += &format!("H{number}-{},{day},{},700.00,Denis\n", name.len(), quoted(name));
    }
    drive.import(&[&drive.file("hostile.csv", &text)]).unwrap()
}

#[test]
fn a_name_with_markup_or_sql_in_it_is_the_very_text_everywhere() {
    for name in [
        SCRIPT,
        SQL,
        QUERY,
        "=HYPERLINK(\"http://example.com\")",
        "{{ sender.name }}",
        "{ $client }",
    ] {
        let drive = Drive::new("2026-11-24");
        bought(&drive, name);
        assert_eq!(known(&drive, name), [name]);
        assert_eq!(drive.target(name)["client"], name);
        let case = drive.open_case(name, "Svetlana");
        assert_eq!(drive.case(case)["client"], name);
        let losses = drive.must("losses.list", json!({}));
        assert_eq!(losses["rows"][0]["client"], name);
        drive.must("search.find", json!({ "text": name }));
        drive.must("undo.back", json!({}));
        assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 4);
        assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
    }
}

#[test]
fn a_search_is_words_and_never_a_pattern() {
    let drive = Drive::new("2026-11-24");
    bought(&drive, "Kolos");
    for search in [QUERY, "%", "_", "*", "\"", "'", "NEAR(", "a AND", "\u{0}"] {
        let page = drive.must("clients.list", json!({ "search": search, "offset": 0, "limit": 10 }));
        assert!(page["rows"].as_array().unwrap().len() <= 1, "{search}");
    }
    assert_eq!(
        known(&drive, "%"),
        Vec::<String>::new(),
        "a per cent sign is a per cent sign"
    );
}

#[test]
fn a_letter_to_such_a_client_holds_the_very_text_and_no_template_runs_in_it() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["name"] = json!(SCRIPT);
    edit["facts"] = json!(["You said {{ sender.name }} {% block x %}", "You like { $client } <b>"]);
    drive.must("clients.save", edit);
    let id = approved_apology(&drive, case);
    let letter = drive.must("letters.get", json!({ "id": id }));
    let text = letter["draft"].to_string().replace('\u{a0}', " ");
    assert!(
        text.contains(SCRIPT) && text.contains("{{ sender.name }}") && text.contains("<b>"),
        "{text}"
    );
    let preview = drive.must(
        "letters.preview",
        json!({ "id": id, "draft": letter["draft"], "envelope_line": "<script>alert(1)</script>" }),
    );
    let pictures = preview.to_string().to_lowercase();
    assert!(
        !pictures.contains("<script") && !pictures.contains("<img"),
        "a picture of the page carries no markup of his"
    );
    let printed = drive.must("letters.print", json!({ "id": id }));
    let path = std::path::PathBuf::from(printed["path"].as_str().unwrap());
    assert!(
        path.exists() && path.starts_with(drive.app().letters_folder()),
        "{}",
        path.display()
    );
}

#[test]
fn a_name_cannot_lead_a_letter_out_of_its_folder() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["name"] = json!("../../../etc/passwd");
    drive.must("clients.save", edit);
    let id = approved_apology(&drive, case);
    let path = drive.must("letters.print", json!({ "id": id }))["path"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        std::path::Path::new(&path).parent(),
        Some(drive.app().letters_folder().as_path())
    );
}

#[test]
fn control_characters_break_neither_the_file_nor_the_lists() {
    let drive = Drive::with_lost_client("Kolos");
    let edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    let odd = [
        "Bell\u{7}",
        "Back\u{8}space",
        "Nought\u{0}",
        "Right\u{202e}to left",
        "Zero\u{200b}width",
        "New\nline",
    ];
    for name in odd {
        let mut edit = edit.clone();
        (edit["id"], edit["name"], edit["contact"]) = (Value::Null, json!(name), Value::Null);
        drive.call("clients.save", edit).ok();
        let text = format!(
            "Order number,Date,Customer,Total\nC-{},2026-03-10,{},70.00\n",
            name.len(),
            quoted(name)
        );
        // A file with bytes that no text has is refused whole; the rest goes in as it stands.
        drive.import(&[&drive.file("control.csv", &text)]).ok();
    }
    let list = |drive: &Drive| drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 50 }));
    let page = list(&drive);
    assert!(page["total"].as_i64().unwrap() > 3, "{page}");
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
    assert_eq!(list(&drive.reopened("2026-11-24")), page);
}

#[test]
fn a_name_of_ten_thousand_letters_is_kept_whole_and_names_a_file_that_can_be_written() {
    let name = "Ж".repeat(10_000);
    let drive = Drive::new("2026-11-24");
    bought(&drive, &name);
    assert_eq!(known(&drive, "ЖЖЖ"), [name.as_str()]);
    let case = drive.open_case(&name, "Svetlana");
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    drive.fixed("company.late-delivery", Some("Marina"));
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "ЖЖЖ") }))["edit"].clone();
    edit["name"] = json!("Ж".repeat(200));
    drive.must("clients.save", edit);
    let letter = drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": "apology", "signer_id": null }),
    );
    let saved = super::scene::filled(&drive, &letter);
    if saved["troubles"]
        .as_array()
        .unwrap()
        .iter()
        .all(|trouble| trouble["hard"] == false)
    {
        drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
        drive.must(
            "letters.print",
            json!({ "id": letter["row"]["id"], "without_envelope": true }),
        );
    }
}

#[test]
fn a_request_that_is_no_request_is_answered_and_changes_nothing() {
    use comeback_core::api::{COMMANDS, Progress, dispatch};
    let drive = Drive::with_lost_client("Kolos");
    let writes = |name: &str| !matches!(name, "drive.leave_sample" | "undo.back" | "undo.again");
    let before = drive.must("targets.list", json!({}));
    for command in COMMANDS.iter().filter(|command| writes(command.name)) {
        for body in [
            "[",
            "null",
            "[]",
            "\"x\"",
            "{\"id\":-1}",
            "{\"id\":9223372036854775807}",
            "{\"id\":\"1; DROP TABLE orders\"}",
        ] {
            dispatch(drive.app(), command.name, body, &mut Progress::silent()).ok();
        }
    }
    assert!(dispatch(drive.app(), "orders.delete", "{}", &mut Progress::silent()).is_err());
    assert_eq!(drive.must("targets.list", json!({})), before);
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn nothing_is_written_over_a_drive_or_over_the_file_that_was_read() {
    let drive = Drive::with_lost_client("Kalach");
    let own = drive.app().path().display().to_string();
    let list = json!({ "of": "losses", "request": {} });
    let over = json!({ "list": list, "columns": [], "format": "csv", "path": own, "language": null });
    let refused = drive.call("export.save", over.clone()).unwrap_err();
    assert_eq!(refused.sentence.key, "error-over-a-drive");
    let source = drive.file(
        "orders.csv",
        "Order number,Date,Client,Total\n1,2026-31-31,Kalach,100\n",
    );
    let source = source.display().to_string();
    let file = json!({ "path": source, "options": {} });
    for (to, key) in [(&source, "error-over-the-source"), (&own, "error-over-a-drive")] {
        let refused = drive
            .call("import.rejected", json!({ "file": file, "to": to }))
            .unwrap_err();
        assert_eq!(refused.sentence.key, key);
    }
    let mut unknown = over;
    unknown["columns"] = json!(["client", "nosuch"]);
    assert_eq!(
        drive.call("export.save", unknown).unwrap_err().sentence.key,
        "error-no-column"
    );
    assert_eq!(drive.must("losses.list", json!({}))["lost"], 1, "the drive is whole");
}
