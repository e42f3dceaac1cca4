//! expenses
