//! Chance that repeats itself: the same seed and words give the same outcome on every machine.

/// A number that depends on `seed` and `words` only.
pub(super) fn roll(seed: u64, words: &[&str]) -> u64 {
    let mut state = seed ^ 0xcbf2_9ce4_8422_2325;
    for byte in words.iter().flat_map(|word| word.bytes().chain([0xff])) {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    // FNV leaves the high bits of similar words alike; this spreads them (the finaliser of splitmix64).
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

/// Between 0 and 1, 1 excluded.
pub(super) fn share(seed: u64, words: &[&str]) -> f64 {
    let thousandths = u32::try_from(roll(seed, words) % 1_000_000).unwrap_or_default();
    f64::from(thousandths) / 1_000_000.0
}

/// One of `choices`.
pub(super) fn pick<'a, T>(choices: &'a [T], seed: u64, words: &[&str]) -> Option<&'a T> {
    let count = u64::try_from(choices.len()).ok().filter(|count| *count > 0)?;
    choices.get(usize::try_from(roll(seed, words) % count).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_fall_the_same_way_and_others_spread_evenly() {
        assert_eq!(roll(7, &["a", "b"]), roll(7, &["a", "b"]));
        assert_ne!(roll(7, &["a", "b"]), roll(8, &["a", "b"]));
        assert_ne!(roll(7, &["ab", ""]), roll(7, &["a", "b"]));
        let low = (0..10_000).filter(|n| share(1, &[&n.to_string()]) < 0.25).count();
        assert!((2_300..2_700).contains(&low), "{low} of 10000 fell into the first quarter");
    }
}
