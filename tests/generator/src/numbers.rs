//! Numbers drawn one after the other; the same seed gives the same numbers on every machine.

/// A source of numbers (xorshift).
#[derive(Clone, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// The numbers of a seed. Near seeds give numbers that have nothing to do with each other.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        let mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        // Of nought only noughts would follow.
        let mut numbers = Self((mixed ^ (mixed >> 31)).max(1));
        numbers.below(1);
        numbers
    }

    /// A number below `limit`, which is not nought.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    /// A place in something that is `length` long, which is not nothing.
    ///
    /// # Panics
    /// Panics on a machine whose places do not fit into 64 bits.
    pub fn place(&mut self, length: usize) -> usize {
        let limit = u64::try_from(length).expect("a length fits");
        usize::try_from(self.below(limit)).expect("a place below a length fits")
    }

    /// True `percent` times of a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of `items`, of which there is one at least.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.place(items.len())]
    }

    /// A number of one digit up to `digits`, each length as likely.
    pub fn of_digits(&mut self, digits: u32) -> u64 {
        let length = self.below(digits.into());
        self.below((0..length).fold(10, |limit, _| limit * 10))
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let drawn = |seed| [(); 9].map(|()| Numbers::of(seed).below(1000));
        assert_eq!(drawn(7), drawn(7));
        assert_ne!(Numbers::of(1).below(1_000_000), Numbers::of(2).below(1_000_000));
    }
}
