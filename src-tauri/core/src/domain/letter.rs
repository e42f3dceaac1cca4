//! The letter of the method: its kinds, and what is looked at while it is written.
//!
//! The checker reads the text as it stands, with what is known of the case, and answers which rules are kept, which are
//! not, and where. Its word lists are data of each language. Edge: it knows no database and no template; what may be said of
//! a fix arrives as the very paragraph that may stand.

mod addressed;
mod check;
mod deadline;
mod fault_day;
mod forbidden;
mod greeted;
mod on_envelope;
mod plain;
mod price;
#[cfg(test)]
mod stock_tests;
#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod tests;
mod whole;
mod words;

pub use addressed::is_to_him;
pub use check::{Passed, check, lapsed};
pub use greeted::{is_greeting, names_another};
pub use whole::{Whole, whole};
pub use words::Words;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum LetterKind {
    Apology,
    /// What has been mended or is new here.
    News,
    /// To a tour, a tasting, an opening day.
    Invitation,
    /// A free look at what he got from somebody else.
    FreeCheck,
    /// On his professional holiday.
    Holiday,
    /// On a return, that is on a new order.
    Thanks,
    /// The one penitent letter after a second loss (rule 13).
    Farewell,
    /// He has refused: part as friends, the door stays open.
    Parting,
    /// What is handed over to whoever serves him now.
    HandOver,
    /// A sample for the client: how he ends the contract with us.
    Termination,
}

impl LetterKind {
    pub const ALL: [LetterKind; 10] = [
        LetterKind::Apology,
        LetterKind::News,
        LetterKind::Invitation,
        LetterKind::FreeCheck,
        LetterKind::Holiday,
        LetterKind::Thanks,
        LetterKind::Farewell,
        LetterKind::Parting,
        LetterKind::HandOver,
        LetterKind::Termination,
    ];

    /// A paper that goes with a letter, written for the client: none of the rules of letters is asked of it.
    pub fn is_enclosure(self) -> bool {
        matches!(self, LetterKind::HandOver | LetterKind::Termination)
    }

    /// Asks him back, or parts with him: it comes too late once he has ordered again.
    pub fn wins_back(self) -> bool {
        !matches!(self, LetterKind::Thanks | LetterKind::Holiday | LetterKind::Farewell)
    }

    /// Asks forgiveness, so that excuses and turning words undo it.
    pub fn is_penitent(self) -> bool {
        matches!(self, LetterKind::Apology | LetterKind::Farewell)
    }
}

/// A rule of the letter. The name is the tail of the message that tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum LetterRule {
    FaultNamed,
    CostSeen,
    FixChecked,
    Offer,
    Deadline,
    Control,
    Signer,
    OnePage,
    TwoFacts,
    // what is forbidden
    Turning,
    Excuse,
    Blame,
    Selling,
    Percentage,
    Hurry,
    ApologyAgain,
    /// It asks forgiveness once more than it need.
    ApologyTwice,
    /// The blame goes to somebody else than the client.
    OthersBlamed,
    Claim,
    /// Speaks of him instead of to him.
    Addressed,
    /// Speaks to one of the two it is to.
    ToOne,
    /// The day it promises until has passed.
    Lapsed,
    /// The case offers it until another day.
    OtherDay,
    /// The day of the fault is still to come.
    FaultAhead,
    /// It lies before he first had to do with us.
    FaultBefore,
    /// It is told from today: "yesterday".
    FaultAgo,
    /// The greeting names somebody the letter is not to.
    Greeted,
    // what stops the paper
    Filled,
    Printable,
    Allowed,
    Address,
}

impl LetterRule {
    /// Asked of every apology, in the order of the letter.
    pub const OF_AN_APOLOGY: [LetterRule; 9] = [
        LetterRule::FaultNamed,
        LetterRule::CostSeen,
        LetterRule::FixChecked,
        LetterRule::Offer,
        LetterRule::Deadline,
        LetterRule::Control,
        LetterRule::TwoFacts,
        LetterRule::OnePage,
        LetterRule::Signer,
    ];
    /// Asked of any other letter.
    pub const OF_A_LETTER: [LetterRule; 3] = [LetterRule::TwoFacts, LetterRule::OnePage, LetterRule::Signer];

    pub fn name(self) -> &'static str {
        match self {
            LetterRule::FaultNamed => "fault-named",
            LetterRule::CostSeen => "cost-seen",
            LetterRule::FixChecked => "fix-checked",
            LetterRule::Offer => "offer",
            LetterRule::Deadline => "deadline",
            LetterRule::Control => "control",
            LetterRule::Signer => "signer",
            LetterRule::OnePage => "one-page",
            LetterRule::TwoFacts => "two-facts",
            LetterRule::Turning => "turning",
            LetterRule::Excuse => "excuse",
            LetterRule::Blame => "blame",
            LetterRule::Selling => "selling",
            LetterRule::Percentage => "percentage",
            LetterRule::Hurry => "hurry",
            LetterRule::ApologyAgain => "apology-again",
            LetterRule::ApologyTwice => "apology-twice",
            LetterRule::OthersBlamed => "others-blamed",
            LetterRule::Claim => "claim",
            LetterRule::Addressed => "addressed",
            LetterRule::ToOne => "to-one",
            LetterRule::Lapsed => "lapsed",
            LetterRule::OtherDay => "other-day",
            LetterRule::FaultAhead => "fault-ahead",
            LetterRule::FaultBefore => "fault-before",
            LetterRule::FaultAgo => "fault-ago",
            LetterRule::Greeted => "greeted",
            LetterRule::Filled => "filled",
            LetterRule::Printable => "printable",
            LetterRule::Allowed => "allowed",
            LetterRule::Address => "address",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Part {
    Addressee,
    Greeting,
    Paragraph,
    Closing,
    Envelope,
}

/// Where something stands: from and to in UTF-16 units, as the window counts them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Place {
    pub part: Part,
    /// Which paragraph, from 0; 0 for the other parts.
    pub paragraph: u32,
    pub from: u32,
    pub to: u32,
    /// The words there.
    pub words: String,
}

/// The text under the pen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Text<'a> {
    pub greeting: &'a str,
    pub paragraphs: &'a [String],
    pub closing: &'a str,
    pub envelope_line: &'a str,
}

/// What is known of the case while its letter is looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    pub kind: LetterKind,
    pub today: NaiveDate,
    /// In the client's eyes, 1 to 5.
    pub severity: u8,
    pub human: bool,
    /// It is to two people.
    pub two: bool,
    /// The number and the day of the problem order as a letter writes them: one of them names the fault.
    pub fault_marks: Vec<String>,
    /// The fault in his words.
    pub fault: String,
    /// What was granted and offered, in words and figures.
    pub offers: Vec<String>,
    pub deadline_days: i64,
    /// The last day of what the case offers him.
    pub offered_until: Option<NaiveDate>,
    /// The day the letter was begun.
    pub begun_on: NaiveDate,
    /// The first day anything is known of him.
    pub first_contact: Option<NaiveDate>,
    /// Who answers for him now.
    pub responsible: String,
    /// Facts of this client alone.
    pub facts: Vec<String>,
    /// What was noted about him in no words to him.
    pub notes: Vec<String>,
    /// Every wording the template makes with what is known: what stands in the text beside it, the user has written.
    pub made: Vec<String>,
    /// The paragraphs a checked fix makes; locked words.
    pub fixes: Vec<String>,
    /// Lines of the envelope the template makes.
    pub envelope_lines: Vec<String>,
    pub head_signs: bool,
    pub pages: usize,
    /// An apology for this loss is out already.
    pub apologised: bool,
}

/// What is wrong, and where; `None` where it is the whole letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub rule: LetterRule,
    pub hard: bool,
    pub place: Option<Place>,
}

/// What the checker saw.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checked {
    /// The rules asked of this letter, each with whether it is kept.
    pub rules: Vec<(LetterRule, bool)>,
    pub findings: Vec<Finding>,
    /// Sentences the user wrote to him that nobody has noted as facts of his.
    pub unnoted: Vec<String>,
}
