//! The built app through its real window. Run by `cargo xtask test`; by hand `COMEBACK_APP` names the built window and a
//! display and a session bus are needed.

mod choosing;
mod columns;
mod driver;
mod frame;
mod hands;
mod import;
mod import_again;
mod import_names;
mod inner;
mod keeping;
mod keys;
mod letters;
mod listing;
mod losing;
mod pictures;
mod plotting;
mod pointer;
mod reading;
mod screens;
mod security;
mod start;
mod studio;
mod tables;
mod typing;
mod walk;
