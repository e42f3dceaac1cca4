//! The words of one language the checker knows letters by. Data: `assets/letters/LANG/words.json`.
//!
//! A phrase is found at the beginning of words, and only as it is; a `*` stands for the rest of a word, a `…` for a space
//! with up to three words in it.

use serde::Deserialize;
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Words {
    /// Open a letter.
    pub greetings: Vec<String>,
    /// Stand in a greeting with a capital and name nobody: titles, and what one calls several.
    pub salutations: Vec<String>,
    /// Close a letter, before the signature.
    pub closings: Vec<String>,
    /// Turn an apology into an excuse.
    pub turning: Vec<String>,
    /// After these a turning word turns nothing round: "not only … but".
    pub turning_after: Vec<String>,
    /// Hold a turning word that turns nothing: "last but one".
    pub not_turning: Vec<String>,
    /// After a turning word these turn nothing round: it is the fault that follows, or that we remember.
    pub owning: Vec<String>,
    pub excuses: Vec<String>,
    /// In a sentence with these an excuse is named and not made: "we shall not hide behind …".
    pub no_excuse: Vec<String>,
    /// Lay it on the client.
    pub blame: Vec<String>,
    /// Before these it is thanks and no blame: "thank you that you yourself rang".
    pub thanks: Vec<String>,
    /// Lay it on somebody else: a carrier, a supplier, one of ours.
    pub others_blamed: Vec<String>,
    pub selling: Vec<String>,
    /// Beside a per cent these make it a price: "off the next order". A per cent alone is also one of a flour.
    pub price: Vec<String>,
    /// "Per cent" in words.
    pub per_cent: Vec<String>,
    /// Press him for time.
    pub hurry: Vec<String>,
    /// Ask something of him: beside these a day is his.
    pub asks: Vec<String>,
    /// Say what we do ourselves: a day beside these is ours.
    pub we_do: Vec<String>,
    /// Ask forgiveness.
    pub apology: Vec<String>,
    /// Ask it once more.
    pub apology_twice: Vec<String>,
    /// Say that something was put right.
    pub claims: Vec<String>,
    /// Name a fault as ours.
    pub fault: Vec<String>,
    /// Days told from today, each with how many days ago: "yesterday" is another day when he reads it.
    pub days_ago: HashMap<String, i64>,
    /// Days nobody can tell: "last week".
    pub some_day: Vec<String>,
    /// See what it cost him.
    pub cost: Vec<String>,
    /// Give something back.
    pub offer: Vec<String>,
    /// One person answers.
    pub control: Vec<String>,
    /// Speak to the client.
    pub to_him: Vec<String>,
    /// What a word ends in where the verb alone speaks to him: „питахте“.
    pub to_him_endings: Vec<String>,
    /// The same of a first word, elsewhere the ending is that of nouns too: «Печёте».
    pub to_him_first_endings: Vec<String>,
    /// Such endings that are those of nouns all the same: „дворовете“.
    #[serde(default)]
    pub no_verb_endings: Vec<String>,
    /// Speak to one alone: wrong in a letter to two.
    pub to_one: Vec<String>,
    /// Speak of the client as of somebody else, wherever a sentence says so.
    pub of_him: Vec<String>,
    /// The same where a sentence begins with it: elsewhere it is mostly of things.
    pub of_him_first: Vec<String>,
    /// Stand for him in a note about him beside those.
    pub himself: Vec<String>,
    /// Say that something is held until a day: "stands", "we keep our word".
    pub holds: Vec<String>,
    /// "until" before a date.
    pub until: Vec<String>,
    /// The days of the week as they stand before a date.
    pub weekdays: Vec<String>,
    /// "within" before a number of days.
    pub within: Vec<String>,
    /// The same before a unit alone: «в течение недели».
    pub within_one: Vec<String>,
    /// "The end of" before a month, a year, "the month".
    pub end_of: Vec<String>,
    pub days: Vec<String>,
    pub weeks: Vec<String>,
    pub months_long: Vec<String>,
    pub years: Vec<String>,
    /// Behind a day: it was a year ago.
    pub last_year: Vec<String>,
    /// Numbers in words, as they stand before a unit.
    pub counts: HashMap<String, i64>,
    /// The months as they stand in a date, January first.
    #[serde(default)]
    pub months: Vec<String>,
}
