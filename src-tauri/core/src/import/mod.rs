//! What other systems export, read into clients, the people at them, orders, inquiries, complaints and employees.
//!
//! Bytes of a file → text or sheet → rows → typed rows that can be taken, and problems by line for those that cannot. Everything is
//! recognised without asking (encoding, delimiter, heading, columns, decimal mark, order of day and month) and everything
//! can be said otherwise through [`Options`]; only a column of dates that can be read both ways is asked about.
//! Edge: no database here. Whether a client is already known, and loading all or nothing, is the task of `app`.

pub mod book;
mod cells;
mod client_row;
pub mod columns;
mod currencies;
mod cyrillic;
mod days;
pub mod decode;
pub mod document;
mod document_above;
mod entities;
mod fixed;
mod going;
mod handed_back;
pub mod hashed;
mod headings;
mod html;
pub mod layout;
mod levels;
mod marks;
pub mod names;
mod no_rows;
pub mod numbered;
mod order_lines;
mod order_row;
mod order_shape;
mod order_sums;
mod other_rows;
pub mod phones;
pub mod preview;
pub mod profiles;
pub mod read;
pub mod rows;
mod seen;
pub mod sniff;
pub mod source;
mod sums;
mod swallowed;
mod table;
pub mod taken;
mod totals;
#[cfg(any(test, feature = "testing"))]
pub mod trials;
pub mod trouble;
pub mod values;
mod walk;
mod words;

pub use book::OtherSheet;
pub use client_row::PERSON;
pub use columns::{Field, Kind};
pub use decode::Encoding;
pub use going::{Far, Going};
pub use layout::DateOrder;
pub use phones::Phone;
pub use preview::{Preview, PreviewColumn, PreviewRow, Refund, fingerprint, preview, preview_opened};
pub use read::{Read, Told, heading_line, read, read_each, read_opened, told};
pub use rows::Delimiter;
pub use source::{ENDINGS, Format, Source};
pub use taken::{
    Above, Accepted, CancelledRow, ClientRow, ComplaintRow, ContactRow, Correction, Counts, EmployeeRow, InquiryRow,
    Options, OrderRow, Rejected, Report,
};
pub use trouble::{Problem, Trouble, Unreadable};
pub use values::Decimal;

#[cfg(test)]
mod document_tests;
#[cfg(test)]
mod format_tests;
#[cfg(test)]
mod formula_tests;
#[cfg(test)]
mod heads_tests;
#[cfg(test)]
mod notes_tests;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod systems_rows_tests;
#[cfg(test)]
mod systems_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod told_tests;
#[cfg(test)]
mod tried;
#[cfg(test)]
mod whole_file_tests;
