//! Whole tasks through the command table, told as sentences of the method.

mod importing;
mod losing;
mod opening;
