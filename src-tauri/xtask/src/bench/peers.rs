//! What others take for the same files: the sqlite3 shell for getting them in, DuckDB for counting everybody.
//!
//! Edge: where one of them is not installed, it is said and there is no ratio.

use super::{path, unwritten};
use crate::step::Stop;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Seconds of the sqlite3 shell for the same files; endless where there is none.
pub fn shell(folder: &Path, clients: &Path, orders: &Path) -> Result<f64, Stop> {
    let drive: PathBuf = folder.join("shell.db");
    for tail in ["", "-wal", "-shm"] {
        fs::remove_file(format!("{}{tail}", path(&drive))).ok();
    }
    let script = format!(
        "PRAGMA journal_mode = wal; PRAGMA synchronous = normal;\n\
         CREATE TABLE client (id TEXT PRIMARY KEY, name TEXT, phone TEXT, email TEXT, manager TEXT);\n\
         CREATE TABLE ord (no INTEGER PRIMARY KEY, day TEXT, client TEXT, amount REAL, profit REAL);\n\
         .mode csv\n.import --skip 1 {} client\n.import --skip 1 {} ord\n\
         CREATE INDEX ord_client ON ord (client, day);\n",
        path(clients),
        path(orders)
    );
    let started = Instant::now();
    let child = Command::new("sqlite3")
        .arg(&drive)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        println!("  no sqlite3 on this machine: no ratios (on Debian: apt-get install sqlite3)");
        return Ok(f64::INFINITY);
    };
    if let Some(mut input) = child.stdin.take() {
        input.write_all(script.as_bytes()).map_err(unwritten)?;
    }
    let done = child.wait().map_err(unwritten)?;
    match done.success() {
        true => Ok(started.elapsed().as_secs_f64()),
        false => Err(Stop::because("the sqlite3 shell failed on the files")),
    }
}

/// Of every client: orders, first, last, sums, median gap, class and silence in gaps, from a table DuckDB keeps itself; the
/// best of three, in seconds.
const COUNTED: &str = r#"
import duckdb, os, sys, time
db, orders = sys.argv[1], sys.argv[2]
if os.path.exists(db): os.unlink(db)
con = duckdb.connect(db)
con.execute(f"create table o as select \"Client ID\" c, \"Date\"::date d, \"Total\" a, \"Profit\" p from read_csv('{orders}')")
con.execute("set threads=2")
query = """create or replace temp table t as
with g as (select c, d, a, p, d - lag(d) over (partition by c order by d) gap from o),
s as (select c, count(*) n, min(d) f, max(d) l, sum(a) a, sum(p) p, median(gap) g from g group by c),
r as (select *, sum(p) over (order by p desc rows unbounded preceding) / sum(p) over () share from s)
select *, case when share <= .8 then 'A' when share <= .95 then 'B' else 'C' end abc, (date '2026-11-22' - l) / nullif(g, 0) x from r"""
times = []
for _ in range(3):
    began = time.perf_counter(); con.execute(query); times.append(time.perf_counter() - began)
print(min(times))
"#;

/// Not a number where Python or its DuckDB is missing.
pub fn duck(folder: &Path, orders: &Path) -> Result<f64, Stop> {
    let told = Command::new("python3")
        .args(["-c", COUNTED, path(&folder.join("duck.db")), path(orders)])
        .stderr(Stdio::null())
        .output();
    let seconds = told.ok().filter(|told| told.status.success());
    let seconds = seconds.and_then(|told| String::from_utf8_lossy(&told.stdout).trim().parse().ok());
    if seconds.is_none() {
        println!("  no DuckDB for Python on this machine: no ratio for counting (pip install duckdb)");
    }
    Ok(seconds.unwrap_or(f64::NAN))
}
