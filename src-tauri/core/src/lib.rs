//! The win-back drive without a window.
//!
//! One way, no exceptions: `api → app → { store · import · output } → domain`. The shells (window, terminal, tests) use
//! [`api`] only. `store`, `import` and `output` do not see each other; `domain` sees no SQL, file, clock or network.

pub mod api;
mod app;
pub mod domain;
pub mod import;
pub mod jobs;
pub mod output;
mod place;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
pub mod texts;
