//! interviews
