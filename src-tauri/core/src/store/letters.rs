//! Letters: the draft as it is typed, the frozen text with the mark of its PDF, and how far it has come.

use super::letter_steps::{self, Step};
use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    pub id: i64,
    pub case_id: i64,
    pub client: String,
    pub kind: String,
    pub language: String,
    pub signer_id: i64,
    pub state: String,
    /// The parts of the letter as JSON.
    pub draft: String,
    pub envelope_line: String,
    pub seed: i64,
    pub made_on: NaiveDate,
    pub final_text: String,
    pub pdf_sha256: String,
    pub approved_on: Option<NaiveDate>,
    pub printed_on: Option<NaiveDate>,
    pub handed_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    /// Who carried it; empty until it is handed over.
    pub courier: String,
    /// When the courier finds him, as it was typed.
    pub visit_window: String,
    /// The words of the card in the envelope; empty: none.
    pub card: String,
    /// `business` or `a6`.
    pub card_size: String,
    /// Where it was put in the courier's round by hand.
    pub round_place: Option<i64>,
    /// The sheet and the envelope as JSON; empty: the usual ones.
    pub paper: String,
    /// The other reader beside the main contact person.
    pub second: Option<i64>,
    /// What the case offered when the draft was made, as JSON.
    pub offered: Option<String>,
}

/// A draft as it is begun.
#[derive(Debug, Clone, PartialEq)]
pub struct NewLetter {
    pub case_id: i64,
    pub kind: String,
    pub language: String,
    pub signer_id: i64,
    /// The parts of the letter as JSON.
    pub draft: String,
    pub envelope_line: String,
    pub seed: i64,
    pub made_on: NaiveDate,
    pub paper: String,
    /// The other reader beside the main contact person.
    pub second: Option<i64>,
    /// What the case offered when the draft was made, as JSON.
    pub offered: Option<String>,
}

const SELECT: &str =
    "SELECT l.id, l.case_id, c.name, l.kind, l.language, l.signer_id, l.state, l.draft, l.envelope_line,
    l.seed, l.made_on, l.final_text, l.pdf_sha256, l.approved_on, l.printed_on, l.handed_on, l.closed_on, l.courier, l.visit_window,
    l.card, l.card_size, l.round_place, l.paper, l.second_person_id,
    l.offered
    FROM letters AS l JOIN cases AS k ON k.id = l.case_id JOIN clients AS c ON c.id = k.client_id";

fn row(row: &Row) -> rusqlite::Result<Letter> {
    Ok(Letter {
        id: row.get(0)?,
        case_id: row.get(1)?,
        client: row.get(2)?,
        kind: row.get(3)?,
        language: row.get(4)?,
        signer_id: row.get(5)?,
        state: row.get(6)?,
        draft: row.get(7)?,
        envelope_line: row.get(8)?,
        seed: row.get(9)?,
        made_on: row.get(10)?,
        final_text: row.get(11)?,
        pdf_sha256: row.get(12)?,
        approved_on: row.get(13)?,
        printed_on: row.get(14)?,
        handed_on: row.get(15)?,
        closed_on: row.get(16)?,
        courier: row.get(17)?,
        visit_window: row.get(18)?,
        card: row.get(19)?,
        card_size: row.get(20)?,
        round_place: row.get(21)?,
        paper: row.get(22)?,
        second: row.get(23)?,
        offered: row.get(24)?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Letter> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE l.id = ?1"))?
        .query_row([id], row)?)
}

/// Newest first.
pub fn all(db: &Connection) -> Result<Vec<Letter>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} ORDER BY l.id DESC"))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Letters of one case, oldest first.
pub fn of(db: &Connection, case: i64) -> Result<Vec<Letter>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} WHERE l.case_id = ?1 ORDER BY l.id"))?;
    let rows = statement.query_map([case], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The farewell letter to a client, by whichever of his cases.
pub fn farewell_to(db: &Connection, client: i64) -> Result<Option<Letter>> {
    let sql = format!("{SELECT} WHERE k.client_id = ?1 AND l.kind = 'farewell' ORDER BY l.id LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([client], row).optional()?)
}

/// Whether an apology for the same loss has gone out from another case: no return lies between the two.
pub fn apologised_before(db: &Connection, case: i64) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT 1 FROM same_loss AS s JOIN apologised AS a ON a.case_id = s.other_id WHERE s.case_id = ?1",
        )?
        .exists([case])?)
}

/// Whether another apology for the same loss goes before this one: it has been handed over and has not come back, or was approved
/// earlier. Two cases of one client come to have one each where two clients turned out to be one.
pub fn apology_goes_before(db: &Connection, letter: &Letter) -> Result<bool> {
    let handed = |one: &Letter| one.handed_on.is_some() && one.state != "sent_back";
    if handed(letter) {
        return Ok(false);
    }
    let sql = format!(
        "{SELECT} JOIN same_loss AS s ON s.other_id = l.case_id
         WHERE s.case_id = ?1 AND l.kind = 'apology' AND l.state <> 'draft'"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let others: Vec<Letter> = statement
        .query_map([letter.case_id], row)?
        .collect::<rusqlite::Result<_>>()?;
    let when = |one: &Letter| (one.approved_on, one.id);
    Ok(others.iter().any(|other| handed(other) || when(other) < when(letter)))
}

/// A new draft; the marks of its way are empty.
pub fn add(tx: &Transaction, letter: &NewLetter) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO letters (case_id, kind, language, signer_id, draft, envelope_line, seed, made_on, paper,
           second_person_id, offered)
         VALUES (:case_id, :kind, :language, :signer_id, :draft, :envelope_line, :seed, :made_on, :paper, :second,
           :offered)",
    )?
    .execute(named_params! {
        ":case_id": letter.case_id, ":kind": letter.kind, ":language": letter.language, ":signer_id": letter.signer_id,
        ":draft": letter.draft, ":envelope_line": letter.envelope_line, ":seed": letter.seed, ":made_on": letter.made_on,
        ":paper": letter.paper, ":second": letter.second, ":offered": letter.offered,
    })?;
    Ok(tx.last_insert_rowid())
}

pub fn save_draft(tx: &Transaction, id: i64, draft: &str, envelope_line: &str) -> Result<()> {
    tx.prepare_cached("UPDATE letters SET draft = ?2, envelope_line = ?3 WHERE id = ?1")?
        .execute((id, draft, envelope_line))?;
    Ok(())
}

/// Freezes the text, everything the sheet and the envelope are written from, and the mark of the PDF.
pub fn approve(tx: &Transaction, id: i64, draft: &str, text: &str, sha256: &str, day: NaiveDate) -> Result<()> {
    tx.execute(
        "UPDATE letters SET state = 'approved', draft = ?2, final_text = ?3, pdf_sha256 = ?4, approved_on = ?5 WHERE id = ?1",
        (id, draft, text, sha256, day),
    )?;
    letter_steps::add(tx, id, &Step::of("approved", day))
}

/// What the case offers, as the draft tells it now.
pub fn set_offered(tx: &Transaction, id: i64, offered: &str) -> Result<()> {
    tx.execute("UPDATE letters SET offered = ?2 WHERE id = ?1", (id, offered))?;
    Ok(())
}

pub fn set_paper(tx: &Transaction, id: i64, paper: &str) -> Result<()> {
    tx.execute("UPDATE letters SET paper = ?2 WHERE id = ?1", (id, paper))?;
    Ok(())
}

/// The other reader, a person of the client; `None`: the letter is to one.
pub fn set_second(tx: &Transaction, id: i64, person: Option<i64>) -> Result<()> {
    tx.execute("UPDATE letters SET second_person_id = ?2 WHERE id = ?1", (id, person))?;
    Ok(())
}

/// The other reader of the last letter to a client, by whichever of his cases.
pub fn last_second(db: &Connection, client: i64) -> Result<Option<i64>> {
    let sql = "SELECT l.second_person_id FROM letters AS l JOIN cases AS k ON k.id = l.case_id WHERE k.client_id = ?1
               ORDER BY l.id DESC LIMIT 1";
    let last = db.prepare_cached(sql)?.query_row([client], |row| row.get(0));
    Ok(last.optional()?.flatten())
}

pub fn set_signer(tx: &Transaction, id: i64, signer: i64) -> Result<()> {
    tx.execute("UPDATE letters SET signer_id = ?2 WHERE id = ?1", [id, signer])?;
    Ok(())
}

/// One print more; the first makes an approved letter printed and leaves its day.
pub fn printed(tx: &Transaction, id: i64, day: NaiveDate) -> Result<()> {
    let first = get(tx, id)?.state == "approved";
    tx.execute(
        "UPDATE letters SET state = CASE state WHEN 'approved' THEN 'printed' ELSE state END,
           printed_on = coalesce(printed_on, ?2), prints = prints + 1 WHERE id = ?1",
        (id, day),
    )?;
    match first {
        true => letter_steps::add(tx, id, &Step::of("printed", day)),
        false => Ok(()),
    }
}

/// A step after printing; `handed`, with its courier, and what ends the way leave their day. One that came back and is handed
/// over again is on its way anew.
pub fn moved(tx: &Transaction, id: i64, step: &Step) -> Result<()> {
    match step.state.as_str() {
        "handed" => tx.execute(
            "UPDATE letters SET state = 'handed', handed_on = ?2, closed_on = NULL, courier = ?3 WHERE id = ?1",
            (id, step.day, &step.courier),
        )?,
        state => tx.execute(
            "UPDATE letters SET state = ?2, closed_on = ?3 WHERE id = ?1",
            (id, state, step.day),
        )?,
    };
    letter_steps::add(tx, id, step)
}

pub fn claim(tx: &Transaction, letter: i64, fix: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO letter_claims (letter_id, fix_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        (letter, fix),
    )?;
    Ok(())
}

/// Fixes a letter speaks of: their words, and whether each is checked.
pub fn claims(db: &Connection, letter: i64) -> Result<Vec<(String, bool)>> {
    let mut statement = db.prepare_cached(
        "SELECT f.what, f.checked_on IS NOT NULL FROM letter_claims AS c JOIN fixes AS f ON f.id = c.fix_id
         WHERE c.letter_id = ?1 ORDER BY f.id",
    )?;
    let rows = statement.query_map([letter], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Back to a draft: the mark of its pages goes. An approval taken back before anything was printed was none; what was printed by
/// it, and that it came back, stays told.
pub fn reopen(tx: &Transaction, id: i64, day: NaiveDate) -> Result<()> {
    let unprinted = get(tx, id)?.state == "approved";
    tx.execute(
        "UPDATE letters SET state = 'draft', final_text = '', pdf_sha256 = '', approved_on = NULL,
           printed_on = NULL, handed_on = NULL, closed_on = NULL, courier = '' WHERE id = ?1",
        [id],
    )?;
    match unprinted {
        true => letter_steps::drop_approval(tx, id),
        false => letter_steps::add(tx, id, &Step::of("draft", day)),
    }
}

pub fn set_window(tx: &Transaction, id: i64, window: &str) -> Result<()> {
    tx.execute("UPDATE letters SET visit_window = ?2 WHERE id = ?1", (id, window))?;
    Ok(())
}

pub fn set_card(tx: &Transaction, id: i64, card: &str, size: &str) -> Result<()> {
    tx.execute(
        "UPDATE letters SET card = ?2, card_size = ?3 WHERE id = ?1",
        (id, card, size),
    )?;
    Ok(())
}

/// Its place in the courier's round; `None`: by its address again.
pub fn set_place(tx: &Transaction, id: i64, place: Option<i64>) -> Result<()> {
    tx.prepare_cached("UPDATE letters SET round_place = ?2 WHERE id = ?1")?
        .execute((id, place))?;
    Ok(())
}

/// Seeds of the letters of a kind that were begun on a day.
pub fn seeds_of(db: &Connection, kind: &str, day: NaiveDate) -> Result<Vec<i64>> {
    let mut statement = db.prepare_cached("SELECT seed FROM letters WHERE kind = ?1 AND made_on = ?2 ORDER BY id")?;
    let rows = statement.query_map((kind, day), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
