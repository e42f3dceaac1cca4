//! What the interviewer says aloud at a step of the talk, in the client's language.

use super::language_of;
use crate::app::{App, Error, Result};
use crate::domain::sentence::Sentence;
use crate::store::interviews as stored;
use crate::texts::prompts;
use serde::{Deserialize, Serialize};

/// What to say aloud at a step, in the client's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PromptRequest {
    pub interview_id: i64,
    /// `permission`, `open`, `why`, `mirror`, `attracts`, `kept`, `return`, `decides` or `thanks`.
    pub step: String,
    /// For `why`: 1 to 5.
    pub round: i64,
    /// His last words, which the next question is chosen by.
    pub last_answer: String,
}

pub fn prompt(app: &App, request: PromptRequest) -> Result<prompts::Prompt> {
    app.read(|db| {
        let talk = stored::get(db, request.interview_id)?;
        let language = language_of(db, stored::case_head(db, talk.case_id)?.client_id)?;
        let step = match request.step.as_str() {
            "why" => {
                let round = usize::try_from(request.round).unwrap_or(1);
                return Ok(prompts::prompt(language, round, &request.last_answer));
            }
            "permission" => prompts::InterviewStep::Permission,
            "open" => prompts::InterviewStep::Open,
            "mirror" => prompts::InterviewStep::Mirror,
            "attracts" => prompts::InterviewStep::Attracts,
            "kept" => prompts::InterviewStep::Kept,
            "return" => prompts::InterviewStep::Back,
            "decides" => prompts::InterviewStep::Decides,
            "thanks" => prompts::InterviewStep::Thanks,
            _ => return Err(Error::bad("step", Sentence::new("interviews-unknown-step"))),
        };
        let answer = if request.last_answer.trim().is_empty() {
            &talk.true_words
        } else {
            &request.last_answer
        };
        Ok(prompts::step(language, step, answer))
    })
}
