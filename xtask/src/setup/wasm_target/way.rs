//! Which ways to a compiler for the browser are worth trying, in which order.

/// A way to a compiler for the browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    /// The compiler in use has the target.
    Present,
    /// rustup downloads the target.
    Rustup,
    /// Debian's compiler for its browsers builds the standard library from Debian's sources.
    DebianSources,
    /// Debian's own compiler has a package with the target.
    DebianBinaries,
}

impl Way {
    /// All names, in the order of trying.
    pub(super) const NAMES: [&str; 4] = ["present", "rustup", "debian", "debian-binaries"];

    /// All ways, in the order of trying.
    const ALL: [Self; 4] = [Self::Present, Self::Rustup, Self::DebianSources, Self::DebianBinaries];

    /// The way that a person calls `name`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }

    /// What a person calls it.
    pub(super) fn name(self) -> &'static str {
        let [present, rustup, sources, binaries] = Self::NAMES;
        match self {
            Self::Present => present,
            Self::Rustup => rustup,
            Self::DebianSources => sources,
            Self::DebianBinaries => binaries,
        }
    }

    /// Whether the machine has what this way starts from.
    fn is_open_on(self, machine: &Machine) -> bool {
        match self {
            Self::Present => machine.has_target,
            Self::Rustup => machine.has_rustup,
            Self::DebianSources | Self::DebianBinaries => machine.is_debian,
        }
    }
}

/// What decides about the ways.
pub(super) struct Machine {
    /// The compiler in use has the target.
    pub(super) has_target: bool,
    /// rustup manages the compiler.
    pub(super) has_rustup: bool,
    /// Debian's packages can be installed.
    pub(super) is_debian: bool,
}

/// The ways to try, the first that works being taken; `forced` is the only one if there is one.
pub(super) fn ways(machine: &Machine, forced: Option<Way>, remembered: Option<Way>) -> Vec<Way> {
    if let Some(way) = forced {
        return vec![way];
    }
    let mut ways: Vec<Way> = Way::ALL.into_iter().filter(|way| way.is_open_on(machine)).collect();
    // A target that is there costs nothing, whatever worked before.
    ways.sort_by_key(|way| (*way != Way::Present, Some(*way) != remembered));
    ways
}

#[cfg(test)]
mod tests {
    use super::Way::{DebianBinaries, DebianSources, Present, Rustup};
    use super::{Machine, Way, ways};

    const CLOSED_DEBIAN: Machine = Machine { has_target: false, has_rustup: true, is_debian: true };

    #[test]
    fn rustup_comes_before_debian() {
        assert_eq!(ways(&CLOSED_DEBIAN, None, None), [Rustup, DebianSources, DebianBinaries]);
    }

    #[test]
    fn what_worked_before_comes_first() {
        assert_eq!(ways(&CLOSED_DEBIAN, None, Some(DebianSources)), [DebianSources, Rustup, DebianBinaries]);
    }

    #[test]
    fn a_target_that_is_there_beats_what_worked_before() {
        let machine = Machine { has_target: true, ..CLOSED_DEBIAN };
        assert_eq!(ways(&machine, None, Some(DebianSources)).first(), Some(&Present));
    }

    #[test]
    fn a_forced_way_is_the_only_one() {
        let machine = Machine { has_target: true, ..CLOSED_DEBIAN };
        assert_eq!(ways(&machine, Some(DebianSources), None), [DebianSources]);
    }

    #[test]
    fn nothing_is_tried_where_there_is_nothing() {
        let machine = Machine { has_rustup: false, is_debian: false, ..CLOSED_DEBIAN };
        assert!(ways(&machine, None, None).is_empty());
    }

    #[test]
    fn names_lead_back_to_their_ways() {
        assert!(Way::ALL.into_iter().all(|way| Way::named(way.name()) == Some(way)));
    }
}
