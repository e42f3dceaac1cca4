//! A long import tells how far it has come and stops when it is asked to, wherever it is; then nothing has changed.

use super::scene::count;
use comeback_core::api::{Step, dispatch};
use comeback_core::import::trials;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

fn cdnow() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/CDNOW_sample.txt")
}

/// A workbook of so many orders.
fn workbook(drive: &Drive, orders: usize) -> PathBuf {
    let cell = |text: &str| format!("<c t=\"str\"><v>{text}</v></c>");
    let row = |cells: [&str; 4]| format!("<row>{}</row>", cells.map(cell).concat());
    let rows = (1..=orders).map(|number| row([&number.to_string(), "2026-10-01", "Kolos", "700"]));
    let rows: String = std::iter::once(row(["Order number", "Date", "Customer", "Total"]))
        .chain(rows)
        .collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let path = drive.folder().join("orders.xlsx");
    std::fs::write(
        &path,
        trials::workbook(sheet.as_bytes(), b"<sst/>", b"<styleSheet/>").unwrap(),
    )
    .unwrap();
    path
}

fn run(path: &Path) -> Value {
    json!({ "files": [{ "path": path, "options": {} }], "skip_problems": false })
}

/// Cancels a command from another thread at the first step of a kind; the work waits until the cancel has come. What it answered,
/// and every step told.
fn stopped_at(drive: &Drive, name: &str, request: &Value, at: fn(&Step) -> bool) -> (String, Vec<Step>) {
    let app = drive.app();
    let steps: Arc<Mutex<Vec<Step>>> = Arc::default();
    let heard = Arc::clone(&steps);
    let answer = std::thread::scope(|scope| {
        let (told, wait) = std::sync::mpsc::channel();
        let (come, go_on) = std::sync::mpsc::channel();
        scope.spawn(move || {
            wait.recv().expect("the work comes to that step");
            assert!(app.jobs.cancel("walk"));
            come.send(()).expect("the work waits");
        });
        let mut progress = app.jobs.start(
            "walk",
            Box::new(move |step| {
                heard.lock().unwrap().push(step);
                if at(&step) && told.send(()).is_ok() {
                    go_on.recv().ok();
                }
            }),
        );
        dispatch(app, name, &request.to_string(), &mut progress)
    });
    let steps = steps.lock().unwrap().clone();
    (answer.expect_err("it was stopped").sentence.key, steps)
}

#[test]
fn a_cancelled_import_leaves_everything_as_it_was() {
    let drive = Drive::new("1998-07-01");
    let (said, _) = stopped_at(&drive, "import.run", &run(&cdnow()), |step| {
        matches!(step, Step::Writing { .. })
    });
    assert_eq!(said, "error-cancelled");
    assert_eq!(drive.must("drive.check", json!({}))["orders"], 0, "nothing half in");
    assert_eq!(
        drive.import(&[&cdnow()]).unwrap()["orders_new"],
        6919,
        "and it can be begun again"
    );
}

#[test]
fn the_last_look_at_who_left_and_who_returned_is_stopped_in_the_middle_of_a_statement() {
    let drive = Drive::new("1998-07-01");
    let (said, steps) = stopped_at(&drive, "import.run", &run(&cdnow()), |step| *step == Step::Checking);
    assert_eq!(
        (said.as_str(), steps.last()),
        ("error-cancelled", Some(&Step::Checking))
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 0);
    assert_eq!(
        drive.import(&[&cdnow()]).unwrap()["orders_new"],
        6919,
        "the drive writes on"
    );
}

#[test]
fn opening_a_workbook_tells_how_far_it_is_and_stops_there() {
    let drive = Drive::new("2026-11-24");
    let path = workbook(&drive, 20_000);
    let opening = |step: &Step| matches!(step, Step::Opening { done, of } if *done > of / 10);
    for (name, request) in [
        ("import.preview", json!({ "path": path, "options": {} })),
        ("import.run", run(&path)),
    ] {
        let (said, steps) = stopped_at(&drive, name, &request, opening);
        assert_eq!(said, "error-cancelled", "{name}");
        let last = steps.last().unwrap();
        assert!(opening(last), "{name}: nothing more was read after {last:?}");
    }
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 0);
}

#[test]
fn looking_at_the_rows_of_a_file_is_stopped_before_it_is_shown() {
    let drive = Drive::new("1998-07-01");
    let request = json!({ "path": cdnow(), "options": {} });
    let (said, steps) = stopped_at(&drive, "import.preview", &request, |step| {
        matches!(step, Step::Looking { .. })
    });
    assert_eq!((said.as_str(), steps.len()), ("error-cancelled", 1));
}

#[test]
fn an_import_tells_how_far_it_has_come() {
    let drive = Drive::new("2026-11-24");
    let path = drive.file(
        "orders.csv",
        "Order number,Date,Customer,Total\nA-1,2026-10-01,Kolos,700.00\n",
    );
    let told: Arc<Mutex<Vec<Step>>> = Arc::default();
    let heard = Arc::clone(&told);
    let mut progress = drive
        .app()
        .jobs
        .start("import", Box::new(move |step| heard.lock().unwrap().push(step)));
    let request = json!({ "files": [{ "path": path, "options": {} }], "skip_problems": false });
    dispatch(drive.app(), "import.run", &request.to_string(), &mut progress).unwrap();
    let told = told.lock().unwrap();
    assert_eq!(told.first(), Some(&Step::Reading { done: 0, of: 1 }));
    assert_eq!(told.last(), Some(&Step::Checking));
}
