//! `cargo xtask bench`: how long the heavy work takes beside programs made for it, on this machine, in one run.
//!
//! Times on a shared machine mean little alone, so each is given as a ratio: imports to the sqlite3 shell's bare `.import` and
//! index of the same two files, counting everybody to DuckDB doing less of it over its own stored table, letters to typst and
//! LibreOffice setting the same text in print. The program is measured as it is shipped. Everything is made under
//! `target/bench` from a fixed seed. Edge: nothing here fails for being slow; the table is for people.

mod letters;
mod peers;

use crate::house;
use crate::step::{Stop, cargo, must, step};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Clients and orders of the files.
#[derive(Clone, Copy)]
struct Size {
    clients: u64,
    orders: u64,
}

pub fn bench(arguments: &[String]) -> Result<(), Stop> {
    let size = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => Size {
            clients: 100_000,
            orders: 1_000_000,
        },
        ["letters"] => return letters::bench(),
        ["--small"] => Size {
            clients: 10_000,
            orders: 100_000,
        },
        ["--large"] => Size {
            clients: 100_000,
            orders: 5_000_000,
        },
        _ => return Err(Stop::because("cargo xtask bench [letters | --small | --large]")),
    };
    step("building the measuring program", || {
        must(
            &mut cargo("build", &["--release", "-p", "comeback-core", "--example", "bench"]),
            "The measuring program does not build.",
        )
    })?;
    let folder = house::target()?.join("bench");
    fs::create_dir_all(&folder).map_err(unwritten)?;
    let (clients, orders, daily) = (
        folder.join("clients.csv"),
        folder.join("orders.csv"),
        folder.join("daily.csv"),
    );
    step("making the files", || {
        write_clients(&clients, size).map_err(unwritten)?;
        write_orders(&orders, size, 1..=size.orders, false).map_err(unwritten)?;
        write_orders(&daily, size, size.orders + 1..=size.orders + 1_000, true).map_err(unwritten)
    })?;

    let drive = folder.join("drive.db");
    let before = peers::shell(&folder, &clients, &orders)?;
    let first = work(&["import", "new", path(&drive), path(&clients), path(&orders)])?;
    let again = work(&["import", "old", path(&drive), path(&clients), path(&orders)])?;
    let day = work(&["import", "old", path(&drive), path(&daily)])?;
    let search = work(&["search", "old", path(&drive)])?;
    let open = work(&["open", "old", path(&drive)])?;
    let after = peers::shell(&folder, &clients, &orders)?;
    let peer = before.min(after);
    let duck = peers::duck(&folder, &orders)?;
    let recount = work(&["recount", "old", path(&drive)])?;

    let number = |from: &HashMap<String, f64>, name: &str| from.get(name).copied().unwrap_or(f64::NAN);
    let mut table = format!(
        "\n{} clients, {} orders; sqlite3 shell, `.import` and index: {peer:.2} s\n\n| work | result | beside the shell |\n|---|---|---|\n",
        size.clients, size.orders
    );
    for (name, of) in [
        ("first import", &first),
        ("the same again", &again),
        ("a day's 1 000 orders", &day),
    ] {
        let seconds = number(of, "import_s");
        let peak = number(of, "peak_mb");
        let _ = writeln!(
            table,
            "| {name} | {seconds:.2} s, {peak:.0} MB | {:.2} |",
            seconds / peer
        );
    }
    let _ = writeln!(
        table,
        "| search as you type, 95th percentile | {:.1} ms of {} | |",
        number(&search, "search_p95_ms"),
        number(&search, "searches")
    );
    let seconds = number(&recount, "recount_s");
    let _ = writeln!(
        table,
        "| everybody counted again (DuckDB's query: {duck:.2} s) | {seconds:.2} s | {:.2} of DuckDB |",
        seconds / duck
    );
    for (name, what) in [
        ("model_s", "the model fitted and everybody counted by it"),
        ("course_s", "its picture"),
    ] {
        let _ = writeln!(table, "| {what} | {:.2} s | |", number(&recount, name));
    }
    for (name, what) in [
        ("ready_ms", "the lists made ready after a change"),
        ("today.list_ms", "opening Today"),
        ("losses.list_ms", "opening Losses"),
        ("targets.list_ms", "opening Whom to return"),
        ("clients.list_ms", "opening Clients"),
        ("cases.list_ms", "opening Cases"),
        (
            "targets.list_sorted_ms",
            "first page of any order, filtered: Whom to return",
        ),
        ("losses.rows_sorted_ms", "the same: Losses"),
        ("clients.list_sorted_ms", "the same: Clients"),
    ] {
        let _ = writeln!(table, "| {what} | {:.0} ms | |", number(&open, name));
    }
    println!("{table}");
    letters::bench()
}

fn unwritten(error: std::io::Error) -> Stop {
    Stop::because(format!("target/bench cannot be written: {error}"))
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap_or_default()
}

/// Runs the measuring program; `new` or `old` says whether the drive begins empty.
fn work(arguments: &[&str]) -> Result<HashMap<String, f64>, Stop> {
    let (name, state, drive) = (arguments[0], arguments[1], arguments[2]);
    if state == "new" {
        for tail in ["", "-wal", "-shm"] {
            fs::remove_file(format!("{drive}{tail}")).ok();
        }
    }
    let program = house::target()?
        .join("release/examples")
        .join(format!("bench{}", std::env::consts::EXE_SUFFIX));
    let told = Command::new(&program)
        .arg(name)
        .args(&arguments[2..])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Stop::because(format!("{} does not start: {error}", program.display())))?;
    if !told.status.success() {
        return Err(Stop::because(format!("bench {name} failed")));
    }
    let text = String::from_utf8_lossy(&told.stdout);
    println!("  {name}: {}", text.trim().replace('\n', ", "));
    Ok(text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(name, number)| Some((name.to_owned(), number.parse().ok()?)))
        .collect())
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    /// From 0 up to, not including, `below` (SplitMix64).
    fn throw(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % below.max(1)
    }
}

const NAMES: [&str; 8] = [
    "Romashka", "Vector", "Alliance", "Mayak", "Sever", "Leader", "Atelier", "Atlant",
];

fn write_clients(to: &Path, size: Size) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(to)?);
    let mut dice = Dice(7);
    writeln!(file, "Client ID,Client,Phone,Email,Manager")?;
    for client in 1..=size.clients {
        let name = NAMES[dice.throw(NAMES.len() as u64) as usize];
        writeln!(
            file,
            "C{client:07},\"{name}-{client}\",+7{},c{client}@example.test,Manager {}",
            9_000_000_000 + client,
            1 + dice.throw(12)
        )?;
    }
    file.flush()
}

/// Orders by day over five years, or all of the last day; a quarter of the clients stop somewhere, and few buy much.
fn write_orders(to: &Path, size: Size, numbers: std::ops::RangeInclusive<u64>, today: bool) -> std::io::Result<()> {
    const DAYS: u64 = 1_780;
    let mut file = BufWriter::new(File::create(to)?);
    let mut dice = Dice(11 + *numbers.start());
    let (first, all) = (*numbers.start(), size.orders);
    writeln!(file, "Order number,Date,Client ID,Total,Profit")?;
    for number in numbers {
        let day = match today {
            true => DAYS,
            false => (number - first) * DAYS / all,
        };
        // The square of a throw: some clients buy far more than others.
        let throw = dice.throw(1_000_000);
        let mut client = 1 + throw * throw / 1_000_000 * size.clients / 1_000_000;
        if client.is_multiple_of(4) && day > client * 7_919 % DAYS {
            client += 1;
        }
        let sum = 50_000 + dice.throw(2_000_000);
        let profit = sum * (10 + dice.throw(25)) / 100;
        let (year, month, date) = date(day);
        writeln!(
            file,
            "{number},{year}-{month:02}-{date:02},C{:07},{}.{:02},{}.{:02}",
            client.min(size.clients),
            sum / 100,
            sum % 100,
            profit / 100,
            profit % 100
        )?;
    }
    file.flush()
}

/// The day so many days after 1 January 2022, in months of the calendar.
fn date(mut days: u64) -> (u64, u64, u64) {
    let mut year = 2022;
    loop {
        let leap = u64::from(year % 4 == 0);
        for (month, length) in (1..).zip([31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            if days < length {
                return (year, month, days + 1);
            }
            days -= length;
        }
        year += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(date(0), (2022, 1, 1));
        assert_eq!(date(365), (2023, 1, 1));
        assert_eq!(date(365 + 365 + 59), (2024, 2, 29));
        assert_eq!(date(1_780), (2026, 11, 16));
    }
}
