//! What the program refuses to do, and which rule of the method says so.
//!
//! A refusal is finite and named. Its Fluent message (`refusal-…`) tells the rule in one sentence and the way forward.
//! The database raises the same names from its triggers and constraints, so that no path gets round them.

use super::sentence::Sentence;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Refusal {
    /// Rule 8: for a human fault or a catastrophe the head of the firm apologises in person.
    Rule8,
    /// Rule 10: he lost this client, somebody else must win him back.
    Rule10,
    /// Rule 11: only an order dated after the loss is a return.
    Rule11,
    /// Rule 13: a client lost twice is left in peace.
    Rule13,
    /// Section 6: nothing may be promised before the fix is done and checked.
    FixGate,
    /// Section 5: our guess at the reason is not the client's word.
    ReasonNotConfirmed,
    /// Section 6: one apology per loss.
    OneApology,
    /// Rule 13 allows one penitent letter.
    OneFarewell,
    FixDoneNeedsEvidence,
    FixCheckedByAnother,
    FixCheckedAfterDone,
    CompensationOfProblemOrder,
    CompensationOverdrawn,
    DeadlineTooShort,
    /// Section 6: what a letter promises until a day is not promised after it.
    DeadlinePassed,
    DoNotContact,
    LetterFrozen,
    LetterUnfilled,
    LetterTooLong,
    LetterUnprintable,
    HandInUse,
    ReasonRetiredNotRenamed,
    CaseOfAnotherClient,
    CaseClosed,
    CaseAlreadyOpen,
    NotLost,
    /// Who has left the firm signs nothing.
    SignerLeft,
    AuditLogKept,
    NothingToUndo,
    UndoneByLaterChange,
}

impl Refusal {
    pub const ALL: [Refusal; 30] = [
        Refusal::Rule8,
        Refusal::Rule10,
        Refusal::Rule11,
        Refusal::Rule13,
        Refusal::FixGate,
        Refusal::ReasonNotConfirmed,
        Refusal::OneApology,
        Refusal::OneFarewell,
        Refusal::FixDoneNeedsEvidence,
        Refusal::FixCheckedByAnother,
        Refusal::FixCheckedAfterDone,
        Refusal::CompensationOfProblemOrder,
        Refusal::CompensationOverdrawn,
        Refusal::DeadlineTooShort,
        Refusal::DeadlinePassed,
        Refusal::DoNotContact,
        Refusal::LetterFrozen,
        Refusal::LetterUnfilled,
        Refusal::LetterTooLong,
        Refusal::LetterUnprintable,
        Refusal::HandInUse,
        Refusal::ReasonRetiredNotRenamed,
        Refusal::CaseOfAnotherClient,
        Refusal::CaseClosed,
        Refusal::CaseAlreadyOpen,
        Refusal::NotLost,
        Refusal::SignerLeft,
        Refusal::AuditLogKept,
        Refusal::NothingToUndo,
        Refusal::UndoneByLaterChange,
    ];

    /// The number of the rule in the method, where the refusal is one of the thirteen.
    pub fn rule(self) -> Option<u8> {
        match self {
            Refusal::Rule8 => Some(8),
            Refusal::Rule10 => Some(10),
            Refusal::Rule11 => Some(11),
            Refusal::Rule13 | Refusal::OneFarewell => Some(13),
            _ => None,
        }
    }

    /// The name the database's triggers and constraints raise; also the tail of the Fluent key `refusal-…`.
    pub fn name(self) -> &'static str {
        match self {
            Refusal::Rule8 => "rule-8",
            Refusal::Rule10 => "rule-10",
            Refusal::Rule11 => "rule-11",
            Refusal::Rule13 => "rule-13",
            Refusal::FixGate => "fix-gate",
            Refusal::ReasonNotConfirmed => "reason-not-confirmed",
            Refusal::OneApology => "letters-one-apology",
            Refusal::OneFarewell => "letters-one-farewell",
            Refusal::FixDoneNeedsEvidence => "fix-done-needs-evidence",
            Refusal::FixCheckedByAnother => "fix-checked-by-another",
            Refusal::FixCheckedAfterDone => "fix-checked-after-done",
            Refusal::CompensationOfProblemOrder => "compensation-of-problem-order",
            Refusal::CompensationOverdrawn => "compensation-overdrawn",
            Refusal::DeadlineTooShort => "deadline-too-short",
            Refusal::DeadlinePassed => "deadline-passed",
            Refusal::DoNotContact => "do-not-contact",
            Refusal::LetterFrozen => "letter-frozen",
            Refusal::LetterUnfilled => "letter-unfilled",
            Refusal::LetterTooLong => "letter-too-long",
            Refusal::LetterUnprintable => "letter-unprintable",
            Refusal::HandInUse => "hand-in-use",
            Refusal::ReasonRetiredNotRenamed => "reason-retired-not-renamed",
            Refusal::CaseOfAnotherClient => "case-of-another-client",
            Refusal::CaseClosed => "case-closed",
            Refusal::CaseAlreadyOpen => "case-already-open",
            Refusal::NotLost => "not-lost",
            Refusal::SignerLeft => "signer-left",
            Refusal::AuditLogKept => "audit-log-kept",
            Refusal::NothingToUndo => "nothing-to-undo",
            Refusal::UndoneByLaterChange => "undone-by-later-change",
        }
    }

    /// The sentence without particulars; where a name or a day is known, the caller adds it as an argument.
    pub fn sentence(self) -> Sentence {
        Sentence::new(&format!("refusal-{}", self.name()))
    }

    /// The refusal a message of the database names, if it names one.
    pub fn named_in(message: &str) -> Option<Refusal> {
        Refusal::ALL.into_iter().find(|refusal| {
            message == refusal.name()
                || message.ends_with(&format!(": {}", refusal.name()))
                || message.contains(&format!("'{}'", refusal.name()))
        })
    }
}
