//! What may be typed after `interview`.

use crate::cases::Aside;
use clap::{Args, Subcommand};

const DOUBTS: [&str; 6] = [
    "at_once",
    "crossed_arms",
    "looked_away",
    "tone_changed",
    "contradicts_records",
    "safest_reason",
];

#[derive(Debug, Subcommand)]
pub enum Talk {
    /// Begin, or go on with what was begun.
    Start {
        #[command(flatten)]
        of: Of,
        /// Who asks; needed for a talk with the client.
        #[arg(long, value_name = "NAME|ID")]
        by: Option<String>,
        #[command(flatten)]
        aside: Aside,
    },
    /// What he says the reason is.
    Stated {
        #[command(flatten)]
        of: Of,
        words: String,
        /// Reason code, id or a part of its name.
        #[arg(long)]
        reason: Option<String>,
        #[arg(long, value_parser = DOUBTS)]
        doubt: Vec<String>,
    },
    /// The next why and his answer.
    Why {
        #[command(flatten)]
        of: Of,
        answer: String,
        /// As it was asked; without it the prompt of this round.
        #[arg(long)]
        question: Option<String>,
        #[arg(long, value_parser = DOUBTS)]
        doubt: Vec<String>,
    },
    /// What seemed odd about an answer.
    Doubt {
        #[command(flatten)]
        of: Of,
        #[arg(required = true, value_parser = DOUBTS)]
        marks: Vec<String>,
        /// The why they belong to, 1 to 5; without it the stated reason.
        #[arg(long)]
        round: Option<i64>,
    },
    /// The true reason.
    True {
        #[command(flatten)]
        of: Of,
        words: String,
        #[arg(long)]
        reason: String,
        /// Whether it was a person's fault; without it that follows the reason.
        #[arg(long, value_parser = ["yes", "no"], num_args = 0..=1, default_missing_value = "yes")]
        human: Option<String>,
        /// The client confirmed it.
        #[arg(long)]
        confirmed: bool,
    },
    /// How heavy it was, 1 a trifle to 5 the end of the world: in his eyes, in ours.
    Severity {
        #[command(flatten)]
        of: Of,
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..=5), required_unless_present = "ours")]
        client: Option<i64>,
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..=5))]
        ours: Option<i64>,
    },
    /// The other answers of the talk.
    Note(Box<Note>),
    /// End it.
    Finish(Of),
    /// What was taken down.
    Show(Of),
    /// What to say at a step: permission, open, why, mirror, attracts, kept, return, decides, thanks.
    Prompt {
        #[command(flatten)]
        of: Of,
        step: String,
        #[arg(long, default_value_t = 1)]
        round: i64,
        /// His last words.
        #[arg(long, default_value = "")]
        after: String,
    },
    /// The tree of reasons.
    Reasons,
}

/// Which talk: that of a case with one of the three sources.
#[derive(Debug, Args)]
pub struct Of {
    /// The case, by id or client.
    pub case: String,
    #[arg(long, value_parser = ["client", "staff", "brainstorm"], default_value = "client")]
    pub source: String,
}

#[derive(Debug, Args)]
pub struct Note {
    #[command(flatten)]
    pub of: Of,
    /// What attracts him elsewhere.
    #[arg(long)]
    pub attracts: Option<String>,
    /// What would have kept him.
    #[arg(long)]
    pub kept: Option<String>,
    /// What would make him return.
    #[arg(long = "return")]
    pub back: Option<String>,
    /// Who decides there.
    #[arg(long)]
    pub decides: Option<String>,
    /// Whether we may write to him.
    #[arg(long)]
    pub may_write: Option<bool>,
    /// How long the talk took.
    #[arg(long)]
    pub minutes: Option<i64>,
}
