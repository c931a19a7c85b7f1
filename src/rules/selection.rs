//! Which rules speak: by profile, code and family.

use super::{Card, cards};

/// Which rules speak.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Selection {
    /// The profile.
    pub profile: Profile,
    /// Codes or families; where there are any, only these speak.
    pub select: Vec<String>,
    /// Codes or families that are silent.
    pub ignore: Vec<String>,
}

/// How much is asked of a report.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Profile {
    /// What every report must obey.
    #[default]
    Default,
    /// Also the rules marked strict.
    Strict,
}

impl Selection {
    /// A name as the codes are written.
    #[must_use]
    pub fn spelled(name: &str) -> String {
        name.trim().to_ascii_uppercase()
    }

    /// The same; nothing where neither a rule nor a family has it.
    #[must_use]
    pub fn known(name: &str) -> Option<String> {
        let name = Self::spelled(name);
        cards().any(|card| card.code.0 == name || card.code.family() == name).then_some(name)
    }

    /// Whether the rule of `card` speaks.
    #[must_use]
    pub fn includes(&self, card: &Card) -> bool {
        let named =
            |names: &[String]| names.iter().any(|name| name == card.code.0 || name == card.code.family());
        (!card.strict || self.profile == Profile::Strict)
            && (self.select.is_empty() || named(&self.select))
            && !named(&self.ignore)
    }
}
