//! The schema's versions: one SQL file per step, `user_version` counts them.
//!
//! A file of a newer version is looked at read-only and refused. Before a step runs on a file with data, a copy is laid
//! beside it. A step and its version number are one transaction, so a crash leaves the old schema or the new one.

use super::{Connection, Error, Result};
use rusqlite::OpenFlags;
use std::path::Path;

const STEPS: &[&str] = &[
    include_str!("migrations/0001_drive.sql"),
    include_str!("migrations/0002_house.sql"),
    include_str!("migrations/0003_import.sql"),
    include_str!("migrations/0004_standings.sql"),
    include_str!("migrations/0005_rules.sql"),
    include_str!("migrations/0006_mapping.sql"),
    include_str!("migrations/0007_signals.sql"),
    include_str!("migrations/0008_extensions_twins.sql"),
    include_str!("migrations/0009_views.sql"),
    include_str!("migrations/0010_letters.sql"),
    include_str!("migrations/0011_own_hand.sql"),
    include_str!("migrations/0012_paper.sql"),
    include_str!("migrations/0013_order_numbers.sql"),
    include_str!("migrations/0014_decisions.sql"),
    include_str!("migrations/0015_numbers_again.sql"),
    include_str!("migrations/0016_kept.sql"),
    include_str!("migrations/0017_own_year.sql"),
    include_str!("migrations/0018_letters.sql"),
    include_str!("migrations/0019_two.sql"),
    include_str!("migrations/0021_own_figures.sql"),
    include_str!("migrations/0022_fixes.sql"),
    include_str!("migrations/0023_phrases.sql"),
    include_str!("migrations/0024_told_names.sql"),
    include_str!("migrations/0025_twice_told.sql"),
    include_str!("migrations/0026_lost_twice.sql"),
    include_str!("migrations/0027_orders_client.sql"),
    include_str!("migrations/0028_letter_steps.sql"),
    include_str!("migrations/0029_called_off.sql"),
    include_str!("migrations/0030_printers.sql"),
    include_str!("migrations/0031_people_and_watched.sql"),
    include_str!("migrations/0032_person_numbers.sql"),
    include_str!("migrations/0033_contacts_new.sql"),
    include_str!("migrations/0034_watched_landings.sql"),
];

fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

pub fn refuse_newer(path: &Path) -> Result<()> {
    if std::fs::metadata(path).map_or(true, |file| file.len() == 0) {
        return Ok(());
    }
    let look = Connection::open_with_flags(
        immutable(path),
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
    )?;
    let file = version(&look)?;
    let ours = STEPS.len() as i64;
    if file > ours {
        Err(Error::Newer { file, ours })
    } else {
        Ok(())
    }
}

/// The address of a file that nobody writes: not even the -shm file of a foreign version is made beside it.
pub fn immutable(path: &Path) -> String {
    let path = path.display().to_string();
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{path}?immutable=1")
}

pub fn up(connection: &mut Connection, path: &Path) -> Result<()> {
    let at = version(connection)?;
    let steps = STEPS.get(at.max(0) as usize..).unwrap_or_default();
    if at > 0 && !steps.is_empty() {
        copy(connection, path, at)?;
    }
    for (number, step) in (at + 1..).zip(steps) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(step)?;
        // What undo remembers are rows of the shape before this step.
        transaction.execute("DELETE FROM undo_steps", [])?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

/// A copy that SQLite itself makes, write-ahead log included, under a name that tells the version it holds.
fn copy(connection: &Connection, path: &Path, at: i64) -> Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".before-upgrade-from-{at}"));
    let to = path.with_file_name(name);
    if to.exists() {
        std::fs::remove_file(&to).map_err(|source| Error::Copy { to: to.clone(), source })?;
    }
    connection.backup(rusqlite::MAIN_DB, &to, None::<fn(rusqlite::backup::Progress)>)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn a_file_of_a_newer_version_is_refused_with_its_bytes_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drive.db");
        drop(Store::open(&path).unwrap());
        let newer = Connection::open(&path).unwrap();
        newer.pragma_update(None, "journal_mode", "DELETE").unwrap();
        newer.pragma_update(None, "user_version", 99).unwrap();
        drop(newer);
        let before = std::fs::read(&path).unwrap();
        assert!(matches!(Store::open(&path), Err(Error::Newer { file: 99, .. })));
        assert_eq!(std::fs::read(&path).unwrap(), before);
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            1,
            "no -wal or -shm appears beside it"
        );
    }

    #[test]
    fn the_bundled_sqlite_is_past_the_wal_reset_bug() {
        assert!(
            rusqlite::version_number() >= crate::store::SQLITE_AT_LEAST,
            "{}",
            rusqlite::version()
        );
    }

    #[test]
    fn the_safety_settings_are_in_force() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("drive.db")).unwrap();
        let number = |name: &str| {
            store
                .read::<i64, Error>(|db| Ok(db.pragma_query_value(None, name, |row| row.get(0))?))
                .unwrap()
        };
        assert_eq!(number("synchronous"), 2, "FULL");
        assert_eq!(number("foreign_keys"), 1);
        let mode: String = store
            .read::<_, Error>(|db| Ok(db.pragma_query_value(None, "journal_mode", |row| row.get(0))?))
            .unwrap();
        assert_eq!(mode, "wal");
    }

    #[test]
    fn a_drive_of_the_first_version_is_brought_up_with_what_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drive.db");
        let first = Connection::open(&path).unwrap();
        first.execute_batch(STEPS[0]).unwrap();
        first
            .execute_batch(
                "INSERT INTO drives (name, starts_on) VALUES ('Autumn', '2026-09-01');
                 INSERT INTO expenses (day, what, sum_minor) VALUES ('2026-10-01', 'Envelopes', 900);
                 INSERT INTO undo_steps (name, at) VALUES ('settings', '2026-10-01T10:00:00Z');
                 INSERT INTO undo_rows (step_id, table_name, key, before) VALUES (1, 'firm', '{\"id\":1}', '{\"id\":1}');
                 PRAGMA user_version = 1",
            )
            .unwrap();
        drop(first);
        let store = Store::open(&path).unwrap();
        let count = |sql: &str| {
            store
                .read::<i64, Error>(|db| Ok(db.query_row(sql, [], |row| row.get(0))?))
                .unwrap()
        };
        assert_eq!(
            count("SELECT count(*) FROM expenses JOIN drives ON drives.id = expenses.drive_id"),
            1,
            "the expense is the open drive's"
        );
        assert_eq!(
            count("SELECT (SELECT count(*) FROM undo_steps) + (SELECT count(*) FROM undo_rows)"),
            0,
            "rows of the old shape are not written back"
        );
        assert!(folder.path().join("drive.db.before-upgrade-from-1").exists());
    }

    #[test]
    fn a_letter_that_was_under_way_before_its_steps_were_kept_has_them_after() {
        const STEPS_KEPT: usize = 26;
        assert!(STEPS[STEPS_KEPT].contains("CREATE TABLE letter_steps"));
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        STEPS[..STEPS_KEPT]
            .iter()
            .for_each(|step| db.execute_batch(step).unwrap());
        db.execute_batch(
            "INSERT INTO letters (id, case_id, kind, language, signer_id, state, draft, seed, made_on, final_text, pdf_sha256,
               approved_on, printed_on, handed_on, closed_on, courier)
             VALUES (1, 1, 'holiday', 'en', 1, 'sent_back', '{}', 1, '2026-11-01', 'x', 'x',
               '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', 'Petrov');
             INSERT INTO touches (case_id, channel, employee_id, planned_on, done_on, outcome, note, letter_id)
             VALUES (1, 'letter', 1, '2026-11-04', '2026-11-04', 'no_answer', 'No such house', 1)",
        )
        .unwrap();
        db.execute_batch(STEPS[STEPS_KEPT]).unwrap();
        let told = crate::store::letter_steps::of(&db, 1).unwrap().into_iter();
        let told: Vec<String> = told
            .map(|step| format!("{} {} {}{}", step.state, step.day, step.courier, step.note))
            .collect();
        assert_eq!(
            told,
            [
                "approved 2026-11-02 ",
                "printed 2026-11-03 ",
                "handed 2026-11-04 Petrov",
                "sent_back 2026-11-05 No such house"
            ]
        );
    }

    #[test]
    fn an_order_that_came_to_nothing_and_earned_nothing_was_called_off_also_for_the_import_that_did_it() {
        let step = STEPS
            .iter()
            .position(|step| step.contains("ADD COLUMN called_off"))
            .unwrap();
        let db = Connection::open_in_memory().unwrap();
        STEPS[..step].iter().for_each(|step| db.execute_batch(step).unwrap());
        db.execute_batch(
            "INSERT INTO clients (id, kind, name) VALUES (1, 'firm', 'Rubin');
             INSERT INTO orders (id, client_id, number, day, sum_minor, profit_minor, currency)
             VALUES (1, 1, 'a', '2026-11-01', 1000, NULL, 'EUR'), (2, 1, 'b', '2026-11-02', 0, NULL, 'EUR');
             INSERT INTO imports (id, day, file_name, sha256) VALUES (1, '2026-11-03', 'later.csv', '');
             INSERT INTO import_now (import_id) VALUES (1);
             UPDATE orders SET sum_minor = 0, profit_minor = 0 WHERE id = 1;
             DELETE FROM import_now",
        )
        .unwrap();
        db.execute_batch(STEPS[step]).unwrap();
        let text = |sql: &str| db.query_row::<String, _, _>(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(
            text("SELECT group_concat(called_off) FROM orders"),
            "1,0",
            "a gift is an order"
        );
        assert_eq!(
            text("SELECT (before ->> 'called_off') || ' ' || (after ->> 'called_off') FROM import_changes"),
            "0 1"
        );
    }

    #[test]
    fn a_printer_that_was_set_before_offsets_were_told_as_the_paper_is_read_prints_where_it_did() {
        let at = STEPS.iter().position(|step| step.contains("UPDATE printers")).unwrap();
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        STEPS[..at].iter().for_each(|step| db.execute_batch(step).unwrap());
        for way in ["upper", "left", "right"] {
            let sql =
                "INSERT INTO printers (name, envelope_right, envelope_down, envelope_way) VALUES (?1, 15, -10, ?1)";
            db.execute(sql, [way]).unwrap();
        }
        db.execute_batch(STEPS[at]).unwrap();
        let set = |way: &str| -> (i64, i64) {
            let sql = "SELECT envelope_right, envelope_down FROM printers WHERE name = ?1";
            db.query_row(sql, [way], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
        };
        assert_eq!(
            [set("upper"), set("left"), set("right")],
            [(15, -10), (-10, -15), (10, 15)]
        );
    }

    #[test]
    fn what_a_watched_file_brought_tells_on_which_day_and_of_what_it_was() {
        let step = STEPS.iter().position(|step| step.contains("read_as")).unwrap();
        let db = Connection::open_in_memory().unwrap();
        STEPS[..step].iter().for_each(|step| db.execute_batch(step).unwrap());
        db.execute_batch(
            "INSERT INTO watched (id, path, options) VALUES (1, '/in', '{}');
             INSERT INTO watched_files (watched_id, name, size, modified, sha256, looked_at, orders_new, taken_at)
             VALUES (1, 'a.csv', 1, 1, '', '2026-11-02T20:00:00Z', 3, '2026-11-02T20:00:00.5Z'),
                    (1, 'b.csv', 1, 1, '', '2026-11-02T20:00:00Z', 0, NULL)",
        )
        .unwrap();
        db.execute_batch(STEPS[step]).unwrap();
        let told = crate::store::watched::files(&db, 1).unwrap().into_iter();
        let told = told.map(|file| (file.taken_on.map(|day| day.to_string()), file.read_as));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                (
                    Some("2026-11-02".to_owned()),
                    Some(r#"{"kind":"orders","columns":[]}"#.to_owned())
                ),
                (None, None)
            ]
        );
    }

    #[test]
    fn a_copy_is_laid_beside_a_drive_before_it_is_upgraded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drive.db");
        let connection = Connection::open(&path).unwrap();
        connection.execute_batch("CREATE TABLE kept (a) STRICT").err();
        connection
            .execute_batch("CREATE TABLE kept (a TEXT) STRICT; INSERT INTO kept VALUES ('x')")
            .unwrap();
        copy(&connection, &path, 1).unwrap();
        let copied = Connection::open(folder.path().join("drive.db.before-upgrade-from-1")).unwrap();
        let kept: String = copied.query_row("SELECT a FROM kept", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "x");
    }
}
