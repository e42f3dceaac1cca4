//! Killed in the middle of an import the drive is as it was before or as it is after, and opens.
//!
//! The terminal does the import, because a process of its own can be killed.

use super::scene::{count, terminal};
use comeback_core::testing::Drive;
use serde_json::json;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

const ROWS: i64 = 20_000;
const CLIENTS: i64 = 400;
/// Where in the import it is killed, in thousandths of the time a whole one takes.
const KILLED_AT: [u32; 4] = [150, 480, 760, 930];

/// Twenty thousand orders of four hundred clients, the same every time.
fn orders(drive: &Drive) -> PathBuf {
    let mut text = String::from("Order number,Date,Customer,Total,Profit,Manager\n");
    for row in 0..ROWS {
        let (client, day) = (row * 7 % CLIENTS, row % 28 + 1);
        let (month, year) = (row / 28 % 12 + 1, 2024 + row / 336 % 2);
        writeln!(
            text,
            "G-{row},{year}-{month:02}-{day:02},Client {client},{}.50,{}.10,Denis",
            row % 900 + 10,
            row % 90
        )
        .unwrap();
    }
    drive.file("generated.csv", &text)
}

fn import(drive: &Drive, file: &Path) -> Child {
    Command::new(terminal())
        .arg("--data")
        .arg(drive.app().path())
        .args(["--today", "2026-11-24", "import"])
        .arg(file)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn contents(drive: &Drive) -> (i64, i64, i64) {
    let of = |table: &str| count(drive, &format!("SELECT count(*) FROM {table}"));
    (of("clients"), of("orders"), of("imports"))
}

#[test]
fn a_killed_import_leaves_all_or_nothing_and_goes_in_the_next_time() {
    let whole = Drive::new("2026-11-24");
    let file = orders(&whole);
    let began = Instant::now();
    assert!(
        import(&whole, &file).wait().unwrap().success(),
        "the import works when nobody kills it"
    );
    let takes = began.elapsed();
    let (before, after) = ((0, 0, 0), (CLIENTS, ROWS, 1));
    assert_eq!(contents(&whole), after);
    for at in KILLED_AT {
        let drive = Drive::new("2026-11-24");
        let file = orders(&drive);
        let mut child = import(&drive, &file);
        std::thread::sleep(takes * at / 1000);
        child.kill().unwrap();
        child.wait().unwrap();
        // Opened again after the crash, as the user would.
        let drive = drive.reopened("2026-11-24");
        let found = contents(&drive);
        assert!(found == before || found == after, "killed at {at} of 1000: {found:?}");
        let check = drive.must("drive.check", json!({}));
        assert_eq!(check["sound"], true, "killed at {at} of 1000: {check}");
        assert_eq!(
            count(&drive, "SELECT count(*) FROM jobs WHERE state = 'running'"),
            0,
            "what was cut off says so"
        );
        if at == KILLED_AT[0] {
            assert!(
                import(&drive, &file).wait().unwrap().success(),
                "the same file goes in after the crash"
            );
            assert_eq!((contents(&drive).0, contents(&drive).1), (CLIENTS, ROWS));
        }
    }
}
