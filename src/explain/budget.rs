//! How much may be searched: counted in steps, so that the same report gives the same findings on any machine.

/// How many corrections may be tried for one report. The longest searches of `docs/explain.md` take half of them, and
/// with all that is made of them some two milliseconds on a common machine.
pub(super) const STEPS: usize = 60_000;

/// What is left of the steps that a search may take.
#[derive(Debug)]
pub(super) struct Budget {
    whole: usize,
    left: usize,
}

impl Budget {
    /// A budget of so many steps.
    pub(super) const fn of(steps: usize) -> Self {
        Self { whole: steps, left: steps }
    }

    /// Takes one step; `None` where none is left.
    pub(super) const fn step(&mut self) -> Option<()> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Some(())
            }
            None => None,
        }
    }

    /// Half of what is left, as a budget of its own.
    pub(super) const fn split(&mut self) -> Self {
        let half = self.left / 2;
        self.left -= half;
        Self::of(half)
    }

    /// Takes back what is left of a part.
    pub(super) const fn join(&mut self, part: &Self) {
        self.left += part.left;
    }

    /// How many steps were taken.
    pub(super) const fn taken(&self) -> usize {
        self.whole - self.left
    }
}
