//! To whom and about whom: the declined forms as the rules give them, shown in the letter, corrected by hand once and
//! remembered with the person.

use super::shapes::Gender;
use super::stored::value_of;
use super::{App, Error, Result, letter_page, letter_text, letter_words, letters, people};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::store::details::{self, Person};
use crate::store::interviews as cases;
use crate::store::letters::{self as stored, Letter};
use crate::store::{self, Connection, Transaction};
use crate::texts::letters::{Draft, LetterKind, open_marks};
use crate::texts::{names, typograph};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterNames {
    pub full_name: String,
    pub gender: Option<Gender>,
    /// Said by the user, not told from the name.
    pub gender_said: bool,
    /// «Фёдорову Петру Ильичу»
    pub to_whom: String,
    /// «о Фёдорове Петре Ильиче»
    pub about_whom: String,
    /// The language declines; elsewhere both forms are the name itself.
    pub declines: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SaveNames {
    /// Of the letter.
    pub id: i64,
    pub gender: Option<Gender>,
    /// As corrected; the form of the rules is not kept.
    pub to_whom: String,
    pub about_whom: String,
    /// Of the other reader.
    #[serde(default)]
    pub second: bool,
}

/// Who reads the letters to a client nobody is named at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct NameReader {
    /// Of the letter.
    pub id: i64,
    /// The full name as in the records.
    pub name: String,
}

/// Of the client's main contact person.
pub fn of(db: &Connection, letter: &Letter, client: i64) -> Result<Option<LetterNames>> {
    details::main_person(db, client)?
        .map(|person| shown(letter, person))
        .transpose()
}

/// Of the other reader, where the letter is to two.
pub fn of_second(db: &Connection, letter: &Letter) -> Result<Option<LetterNames>> {
    let person = letter.second.map(|id| details::person(db, id)).transpose()?.flatten();
    person.map(|person| shown(letter, person)).transpose()
}

fn shown(letter: &Letter, person: Person) -> Result<LetterNames> {
    let language: Language = value_of(&letter.language)?;
    let said = people::gender(person.gender.as_deref());
    let or = |kept: &str, ours: String| {
        if kept.trim().is_empty() {
            ours
        } else {
            kept.trim().to_owned()
        }
    };
    let told = said.or_else(|| names::gender(&person.full_name));
    let neutral = told.is_some()
        && letter.second.is_none()
        && letter_page::from_json(&letter.draft)?.greeting == neutral_greeting(letter, &person)?;
    let gender = told.filter(|_| !neutral);
    Ok(LetterNames {
        gender,
        gender_said: said.is_some() || neutral,
        to_whom: or(&person.dative_name, to_whom(language, &person.full_name, told)),
        about_whom: or(&person.about_name, about_whom(language, &person.full_name, told)),
        declines: language == Language::Ru,
        full_name: person.full_name,
    })
}

fn to_whom(language: Language, name: &str, gender: Option<Gender>) -> String {
    match language {
        Language::Ru => names::dative_of(name, gender),
        Language::Bg | Language::En => names::written(name),
    }
}

fn about_whom(language: Language, name: &str, gender: Option<Gender>) -> String {
    match language {
        Language::Ru => names::about(name, gender),
        Language::Bg | Language::En => names::written(name),
    }
}

/// Keeps the correction with the person; in every open draft to the client what the user has not edited follows it.
pub fn save(app: &App, request: SaveNames) -> Result<letters::Letter> {
    let today = app.today();
    app.typed("letter-names", Some(request.id), |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        let head = cases::case_head(tx, letter.case_id)?;
        let person = match request.second {
            true => letter.second.map(|id| details::person(tx, id)).transpose()?.flatten(),
            false => details::main_person(tx, head.client_id)?,
        };
        let Some(person) = person else {
            return Err(match request.second {
                true => Error::bad("name", Sentence::new("letters-second-none")),
                false => no_person(head.client),
            });
        };
        for (field, name) in [("to_whom", &request.to_whom), ("about_whom", &request.about_whom)] {
            people::short_enough(field, name)?;
            if name.trim().is_empty() {
                return Err(Error::bad(field, Sentence::new("letters-name-empty")));
            }
        }
        let open = Open::of(tx, head.client_id, None)?;
        let neutral = neutral_greeting(&letter, &person)?;
        let corrected = corrected(&letter, &request, person)?;
        details::save_person(tx, head.client_id, &corrected)?;
        open.follow(tx, today)?;
        let letter = stored::get(tx, letter.id)?;
        let mut draft = letter_page::from_json(&letter.draft)?;
        let made = letter_words::of_letter(tx, &letter, letter.made_on)?.greeting;
        // A sex nobody is sure of is the greeting's alone: the record goes on telling it from the name.
        if !request.second && letter.second.is_none() {
            if request.gender.is_none() && draft.greeting == made {
                draft.greeting = neutral;
            } else if request.gender.is_some() && draft.greeting == neutral {
                draft.greeting = made;
            }
        }
        letters::keep(tx, letter.id, &draft, &letter.envelope_line, today)
    })
}

/// The greeting that tells no sex.
fn neutral_greeting(letter: &Letter, person: &Person) -> Result<String> {
    let language: Language = value_of(&letter.language)?;
    let name = names::written(&person.full_name);
    let greeting = names::greeting(language, &name, &names::spoken(&name), None);
    Ok(typograph(language, &greeting))
}

/// The open drafts to one client, each with what it was made as before his names change.
struct Open(Vec<(Letter, Draft)>);

impl Open {
    fn of(db: &Connection, client: i64, but: Option<i64>) -> Result<Open> {
        let mut open = Vec::new();
        for case in store::cases::of_client(db, client)? {
            for letter in stored::of(db, case.id)? {
                if letter.state == "draft" && Some(letter.id) != but {
                    let made = letter_words::of_letter(db, &letter, letter.made_on)?;
                    open.push((letter, made));
                }
            }
        }
        Ok(Open(open))
    }

    /// Each follows the names as they are now, where the user has not written another line himself.
    fn follow(self, tx: &Transaction, today: NaiveDate) -> Result<()> {
        for (letter, before) in self.0 {
            let after = letter_words::of_letter(tx, &letter, letter.made_on)?;
            let two = letter.second.is_some();
            let old = letter_page::from_json(&letter.draft)?;
            let names = (Names::of(&letter, &before, two)?, Names::of(&letter, &after, two)?);
            let draft = readdressed(old.clone(), names.0, names.1);
            if draft != old {
                letters::keep(tx, letter.id, &draft, &letter.envelope_line, today)?;
            }
        }
        Ok(())
    }
}

/// The first contact person of a client who has none: the letter is to him from now on, and the open places of his name are filled.
pub fn name_reader(app: &App, request: NameReader) -> Result<letters::Letter> {
    let today = app.today();
    app.step("letter-reader", |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        let head = cases::case_head(tx, letter.case_id)?;
        let name = letter_text::clean(request.name);
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        people::short_enough("name", &name)?;
        if !name.chars().any(char::is_alphabetic) {
            return Err(Error::bad("name", Sentence::new("letters-name-empty")));
        }
        if let Some(main) = details::main_person(tx, head.client_id)? {
            let sentence = Sentence::new("letters-reader-known").with("name", main.full_name);
            return Err(Error::bad("name", sentence));
        }
        let before = letter_words::of_letter(tx, &letter, letter.made_on)?;
        let person = Person {
            full_name: name,
            ..Person::default()
        };
        details::save_person(tx, head.client_id, &person)?;
        let after = letter_words::of_letter(tx, &letter, letter.made_on)?;
        let draft = readdressed(
            letter_page::from_json(&letter.draft)?,
            Names::of(&letter, &before, false)?,
            Names::of(&letter, &after, false)?,
        );
        letters::keep(tx, letter.id, &draft, &letter.envelope_line, today)
    })
}

pub fn no_person(client: String) -> Error {
    let sentence = Sentence::new("letters-no-person").with("client", client);
    Error::BadInput { field: None, sentence }
}

/// The person with what was corrected; what the rules give anyway is not kept.
fn corrected(letter: &Letter, request: &SaveNames, person: Person) -> Result<Person> {
    let language: Language = value_of(&letter.language)?;
    let name = person.full_name.as_str();
    let told = names::gender(name);
    let known = request.gender.or(told);
    // The sex that was told from the name need not be said.
    let said = request
        .gender
        .filter(|gender| person.gender.is_some() || told != Some(*gender));
    let changed = known != people::gender(person.gender.as_deref()).or(told);
    let shown = shown(letter, person.clone())?;
    // With another sex the forms of the rules are others; what was corrected by hand stays until it is corrected again.
    let kept = |typed: &str, (shown, by_hand): (&str, &str), ours: String| {
        let typed = typed.replace('\u{a0}', " ").trim().to_owned();
        if typed == ours || changed && shown == typed && by_hand.trim().is_empty() {
            String::new()
        } else {
            typed
        }
    };
    let to = kept(
        &request.to_whom,
        (&shown.to_whom, &person.dative_name),
        to_whom(language, name, known),
    );
    let about = kept(
        &request.about_whom,
        (&shown.about_whom, &person.about_name),
        about_whom(language, name, known),
    );
    Ok(Person {
        gender: people::stored_gender(said),
        dative_name: to,
        about_name: about,
        ..person
    })
}

/// A draft as it is made, and how many lines of its head are names.
pub struct Names<'a> {
    draft: &'a Draft,
    lines: usize,
}

impl<'a> Names<'a> {
    /// A sample the client sends to us is addressed to us.
    pub fn of(letter: &Letter, draft: &'a Draft, two: bool) -> Result<Names<'a>> {
        let lines = match value_of(&letter.kind)? {
            LetterKind::Termination => 0,
            _ => 1 + usize::from(two),
        };
        Ok(Names { draft, lines })
    }

    fn head(&self) -> &[String] {
        &self.draft.addressee[..self.lines.min(self.draft.addressee.len())]
    }
}

/// The head and the greeting follow the names; a line the user wrote himself stays.
pub fn readdressed(mut draft: Draft, before: Names, after: Names) -> Draft {
    if draft.greeting == before.draft.greeting {
        draft.greeting.clone_from(&after.draft.greeting);
    }
    let (old, new) = (before.head(), after.head());
    let is = |line: &String, other: &String| plain(line) == plain(other);
    let stands = |draft: &Draft| {
        draft.addressee.len() >= old.len() && old.iter().zip(&draft.addressee).all(|(one, line)| is(one, line))
    };
    if stands(&draft) {
        draft.addressee.splice(..old.len(), new.iter().cloned());
    } else if let ([first, old @ ..], [replaced, new @ ..]) = (old, new) {
        draft.addressee.retain(|line| !old.iter().any(|one| is(one, line)));
        if let Some(line) = draft.addressee.first_mut().filter(|line| is(line, first)) {
            line.clone_from(replaced);
        }
        let at = draft.addressee.len().min(1);
        draft.addressee.splice(at..at, new.iter().cloned());
    }
    draft
}

/// As it is typed: a set line has spaces that may not break.
fn plain(line: &str) -> String {
    line.replace('\u{a0}', " ").trim().to_owned()
}

/// A name in the dative that was corrected in the head of the sheet is right in every later letter too.
pub fn remember_dative(tx: &Transaction, letter: &Letter, draft: &Draft, today: NaiveDate) -> Result<()> {
    if value_of::<Language>(&letter.language)? != Language::Ru {
        return Ok(());
    }
    let before = letter_page::from_json(&letter.draft)?;
    let client = cases::case_head(tx, letter.case_id)?.client_id;
    let main = details::main_person(tx, client)?;
    let second = letter.second.map(|id| details::person(tx, id)).transpose()?.flatten();
    let lines = before.addressee.iter().zip(&draft.addressee);
    let same = before.addressee == draft.addressee;
    let others = if same {
        Open(Vec::new())
    } else {
        Open::of(tx, client, Some(letter.id))?
    };
    for (person, (old, now)) in [main, second].into_iter().flatten().zip(lines) {
        if old == now || now.trim().is_empty() || !open_marks(now).is_empty() {
            continue;
        }
        let dative_name = plain(now).trim_start_matches("и ").to_owned();
        details::save_person(tx, client, &Person { dative_name, ..person })?;
    }
    others.follow(tx, today)
}
