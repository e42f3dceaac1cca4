//! A printer that is off: what a ruler says on the test page, held as it is read, is what the next page is moved by.

use super::letter_paper::read;
use super::letter_studio::{approved, ready};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const POINTS: f64 = 72.0 / 25.4;

fn canon(drive: &Drive, way: &str) -> Value {
    let printer = json!({ "id": null, "name": "Canon", "sheet": { "right": 0.0, "down": 0.0 },
                          "envelope": { "right": 0.0, "down": 0.0 }, "envelope_way": way, "usual": true });
    drive.must("printers.save", printer)[0]["id"].clone()
}

/// Where the words of a page stand as it comes out: from the left and from above, in millimetres.
fn places(path: &str, page: &str) -> Vec<(f64, f64)> {
    let told = read("pdftotext", &["-bbox", "-f", page, "-l", page], path);
    let number = |line: &str, name: &str| -> f64 {
        let from = line.find(name).unwrap() + name.len() + 2;
        line[from..].split('"').next().unwrap().parse().unwrap()
    };
    let words = told.lines().filter(|line| line.contains("<word "));
    words
        .map(|line| (number(line, "xMin") / POINTS, number(line, "yMin") / POINTS))
        .collect()
}

/// How far everything has moved from one print to the next, as the paper came out.
fn moved(before: &[(f64, f64)], after: &[(f64, f64)]) -> (f64, f64) {
    assert_eq!(before.len(), after.len());
    let by: Vec<(f64, f64)> = before
        .iter()
        .zip(after)
        .map(|(one, other)| (other.0 - one.0, other.1 - one.1))
        .collect();
    for other in &by {
        assert!(
            (other.0 - by[0].0).abs() < 0.06 && (other.1 - by[0].1).abs() < 0.06,
            "{by:?}"
        );
    }
    let tenth = |length: f64| (length * 10.0).round() / 10.0;
    (tenth(by[0].0), tenth(by[0].1))
}

/// A cross 1.5 mm too far right and 1 mm too high, as the test page is read. Turned by a quarter, its right is below on a page
/// that went in with the left edge first, and above where the right edge went first.
#[test]
fn a_turned_envelope_is_moved_by_what_was_measured_on_it_as_it_is_read() {
    for (way, wanted) in [("upper", (-1.5, 1.0)), ("left", (-1.0, -1.5)), ("right", (1.0, 1.5))] {
        let (drive, case) = ready();
        let id = canon(&drive, way);
        let letter = approved(&drive, case, "holiday");
        let test = || {
            let paper =
                json!({ "id": id, "paper": "envelope", "width": 220.0, "height": 110.0, "path": drive.folder() });
            let page = drive.must("printers.test", paper);
            places(page["path"].as_str().unwrap(), "1")
        };
        let print = || {
            let printed = drive.must("letters.print", json!({ "id": letter }));
            places(printed["path"].as_str().unwrap(), "2")
        };
        let batch = |way: &str| {
            drive.must("undo.back", json!({}));
            let job = json!({ "ids": [letter], "slips": false, "path": null, "way": way });
            places(drive.must("letters.print_many", job)["path"].as_str().unwrap(), "2")
        };
        let (tested, printed) = (test(), print());
        let bound = ["outlines", "text"].map(batch);
        drive.must("undo.back", json!({}));
        drive.must(
            "printers.measured",
            json!({ "id": id, "paper": "envelope", "left": 11.5, "top": 9.0 }),
        );
        assert_eq!(moved(&tested, &test()), wanted, "{way}: the test page");
        assert_eq!(moved(&printed, &print()), wanted, "{way}: the envelope");
        for (before, how) in bound.iter().zip(["outlines", "text"]) {
            assert_eq!(moved(before, &batch(how)), wanted, "{way}: a batch as {how}");
        }
    }
}
