//! Whole tasks through the command table, told as sentences of the method.
#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene has failed")]

mod backup;
mod calling;
mod crash;
mod finding;
mod fix_gate;
mod hostile;
mod importing;
mod importing_kept;
mod importing_known;
mod interviewing;
mod letter_studio;
mod letter_way;
mod letters;
mod losing;
mod merge;
mod one_loss;
mod opening;
mod returning;
mod rule_ten;
mod rule_thirteen;
mod scene;
mod signing;
mod spending;
mod systems;
mod texts;
mod touches;
mod two_programs;
mod typing;
mod undo_import;
mod undoing;
mod watching;
