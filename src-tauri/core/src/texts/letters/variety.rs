//! Which wording of a passage a letter has: chosen by its seed, so that letters of one day do not read alike.

/// Seeds looked at beside the one that was asked for.
const TRIED: u64 = 256;
/// Passages of a letter that are compared.
const PLACES: u64 = 10;
/// How many wordings a passage may have; a passage has two or three.
const WORDINGS: [usize; 2] = [2, 3];

/// A seed near `seed` whose wordings are told apart best from those of letters that were begun the same day: no wording
/// is in most of them, and no two letters share most of theirs.
pub fn unlike(seed: u64, others: &[u64]) -> u64 {
    let places = || (0..PLACES).flat_map(|place| WORDINGS.map(|of| (place, of)));
    let alike = |one: u64| -> (u64, u64) {
        let same = |other: &u64, (place, of): (u64, usize)| variant(one, place, of) == variant(*other, place, of);
        let often = places().map(|at| others.iter().filter(|other| same(other, at)).count() as u64);
        let nearest = others
            .iter()
            .map(|other| places().filter(|at| same(other, *at)).count() as u64);
        (
            often.map(|count| count * count).sum(),
            nearest.max().unwrap_or_default(),
        )
    };
    (seed..seed.saturating_add(TRIED))
        .min_by_key(|one| alike(*one))
        .unwrap_or(seed)
}

/// Which of `of` wordings a letter with this seed has at a place.
pub fn variant(seed: u64, place: u64, of: usize) -> usize {
    // SplitMix64: near seeds choose far apart.
    let mut mixed = seed.wrapping_add(place.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    if of == 0 { 0 } else { (mixed % of as u64) as usize }
}
