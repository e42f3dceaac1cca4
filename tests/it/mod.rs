//! Whole tasks through the command table, told as sentences of the method.
#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene has failed")]

mod backup;
mod calling;
mod crash;
mod extensions;
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
mod owning;
mod returning;
mod rule_ten;
mod rule_thirteen;
mod scene;
mod signals;
mod signing;
mod spending;
mod systems;
mod terminal;
mod texts;
mod touches;
mod two_programs;
mod typing;
mod undo_import;
mod undoing;
mod watching;
