//! Whole tasks through the command table, told as sentences of the method.
#![allow(clippy::unwrap_used, reason = "a test that cannot set its scene has failed")]

mod backup;
mod crash;
mod fix_gate;
mod hostile;
mod importing;
mod letters;
mod losing;
mod merge;
mod opening;
mod returning;
mod rule_ten;
mod rule_thirteen;
mod scene;
mod texts;
mod touches;
mod undo_import;
mod undoing;
mod watching;
