//! Whole tasks through the command table, told as sentences of the method.

mod fix_gate;
mod importing;
mod losing;
mod opening;
mod returning;
mod rule_ten;
mod rule_thirteen;
mod scene;
