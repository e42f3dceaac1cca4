//! One binary for all tests of whole tasks: `it` through the command table, `window` through the built window.

mod it;
mod window;
