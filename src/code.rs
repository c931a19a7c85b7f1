//! The public codes of rules, as in the rule catalogue.

use std::fmt;

/// A rule's public code, such as `ARI-01`: assigned once, never renamed or reused.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Code(pub &'static str);

impl Code {
    /// The family of the code: `ARI` of `ARI-01`.
    #[must_use]
    pub fn family(self) -> &'static str {
        self.0.split_once('-').map_or(self.0, |(family, _)| family)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
