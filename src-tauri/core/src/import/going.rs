//! Reading that takes time: how far it has come is told as it goes, and who is told may stop it.
//!
//! It is told some two hundred times a file, so that a stop is felt within a second however large the file is. Edge: what is
//! stopped has taken nothing; that is for who takes the rows.

use super::trouble::Unreadable;
use std::cell::Cell;
use std::ops::ControlFlow;

/// How far the reading of one file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Far {
    /// Unpacking a workbook or going through a page, in bytes of what is in it.
    Opened { done: u64, of: u64 },
    /// Looking at the rows; how many there are is known about.
    Rows { done: u64, of: u64 },
}

pub struct Going<'g> {
    tell: Option<&'g dyn Fn(Far) -> ControlFlow<()>>,
    /// The part told last.
    told: Cell<(bool, u64)>,
}

/// In how many parts the way is told.
const PARTS: u64 = 200;

impl<'g> Going<'g> {
    /// Nobody is told, nothing is stopped.
    pub fn unseen() -> Going<'static> {
        Going {
            tell: None,
            told: Cell::default(),
        }
    }

    pub fn told(tell: &'g dyn Fn(Far) -> ControlFlow<()>) -> Going<'g> {
        Going {
            tell: Some(tell),
            told: Cell::new((false, PARTS + 1)),
        }
    }

    /// # Errors
    /// [`Unreadable::Stopped`] when who was told has stopped it.
    pub fn on(&self, far: Far) -> Result<(), Unreadable> {
        let Some(tell) = self.tell else { return Ok(()) };
        let (rows, done, of) = match far {
            Far::Opened { done, of } => (false, done, of),
            Far::Rows { done, of } => (true, done, of),
        };
        let part = (rows, done.saturating_mul(PARTS) / of.max(1));
        if self.told.replace(part) == part {
            return Ok(());
        }
        match tell(far) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Unreadable::Stopped),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_is_told_in_parts_and_stopped_where_it_is_told() {
        let heard = Cell::new(0);
        let tell = |far| {
            heard.set(heard.get() + 1);
            match far {
                Far::Rows { done: 500_000.., .. } => ControlFlow::Break(()),
                _ => ControlFlow::Continue(()),
            }
        };
        let going = Going::told(&tell);
        let of = 1_000_000;
        let stopped = (0..of).find(|done| going.on(Far::Rows { done: *done, of }).is_err());
        assert_eq!(stopped, Some(500_000));
        assert_eq!(heard.get(), 101);
    }
}
