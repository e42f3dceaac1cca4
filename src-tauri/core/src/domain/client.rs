//! What a client counts as at a glance: the one word beside his name.
//!
//! Rule 13 speaks first, then an open loss, then rule 12: who came back is treated with care whether he buys or sleeps.
//! Edge: what proves it is the signals'.

use super::signal::Standing;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ClientState {
    Buying,
    Returned,
    Sleeping,
    Lost,
    Left,
    LostTwice,
    /// He bought, and nobody can tell yet whether he still does: neither he nor others bought often enough.
    Unclear,
    /// Written down, with no purchase yet.
    NeverBought,
}

impl ClientState {
    pub const ALL: [ClientState; 8] = [
        ClientState::Buying,
        ClientState::Returned,
        ClientState::Sleeping,
        ClientState::Lost,
        ClientState::Left,
        ClientState::LostTwice,
        ClientState::Unclear,
        ClientState::NeverBought,
    ];

    /// `open_loss`: what his loss says of him while he has not come back after it. `buys`: what the signals say and whether
    /// there is a rhythm to measure by; `None` for who never bought.
    pub fn of(
        lost_twice: bool,
        open_loss: Option<Standing>,
        returned: bool,
        buys: Option<(Standing, bool)>,
    ) -> ClientState {
        if lost_twice {
            return ClientState::LostTwice;
        }
        match (open_loss, returned, buys) {
            (Some(Standing::Left), ..) => ClientState::Left,
            (Some(_), ..) => ClientState::Lost,
            (None, true, _) => ClientState::Returned,
            (None, false, None) => ClientState::NeverBought,
            (None, false, Some((Standing::Buying, true))) => ClientState::Buying,
            (None, false, Some((Standing::Buying, false))) => ClientState::Unclear,
            (None, false, Some((Standing::Sleeping, _))) => ClientState::Sleeping,
            (None, false, Some((Standing::Lost, _))) => ClientState::Lost,
            (None, false, Some((Standing::Left, _))) => ClientState::Left,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_lost_twice_is_shown_so_whatever_else_he_does() {
        let of = |open, returned| ClientState::of(true, open, returned, Some((Standing::Buying, true)));
        assert_eq!(of(None, true), ClientState::LostTwice, "rule 13 is for good");
        assert_eq!(of(Some(Standing::Left), false), ClientState::LostTwice);
    }

    #[test]
    fn an_open_loss_speaks_before_the_signals_and_a_return_before_an_even_rhythm() {
        let of = |open, returned, buys| ClientState::of(false, open, returned, Some((buys, true)));
        assert_eq!(
            of(Some(Standing::Left), false, Standing::Lost),
            ClientState::Left,
            "he said so himself"
        );
        assert_eq!(of(None, true, Standing::Buying), ClientState::Returned, "rule 12");
        assert_eq!(
            of(None, true, Standing::Sleeping),
            ClientState::Returned,
            "he is sensitive while he sleeps too"
        );
        assert_eq!(of(None, false, Standing::Sleeping), ClientState::Sleeping);
        assert_eq!(
            ClientState::of(false, None, false, Some((Standing::Buying, false))),
            ClientState::Unclear,
            "with nothing to measure by, 680 days of silence are no buying"
        );
    }

    #[test]
    fn who_never_bought_is_neither_a_buyer_nor_lost() {
        assert_eq!(ClientState::of(false, None, false, None), ClientState::NeverBought);
    }
}
