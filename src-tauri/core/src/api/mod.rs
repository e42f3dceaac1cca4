//! The one door of the core: a table of commands, their requests and responses, errors and events.
//!
//! [`dispatch`] serves the window, the terminal and the tests alike. The same table writes `ui/src/lib/api/api.ts`
//! (`cargo xtask codegen`). Edge: no rule and no SQL; a command names a task and its shapes.

mod changed;
#[cfg(feature = "codegen")]
mod codegen;
mod error;
mod table;

pub use crate::app::{App, shapes};

/// The words that lists are asked by, for a shell that offers them.
pub mod lists {
    pub use crate::app::clients::ClientColumn;
    pub use crate::app::targets::TargetColumn;
}

pub use crate::domain;
pub use crate::jobs::{Progress, Step, Tell};
pub use crate::place::default_drive;
pub use crate::texts;
pub use changed::{Changed, areas};
pub use error::{ApiError, Code};
#[cfg(feature = "codegen")]
pub use table::typescript;
pub use table::{COMMANDS, Command, dispatch};
