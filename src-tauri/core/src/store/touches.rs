//! touches
