//! What a person chooses between.

use crate::diagnostic::Severity;

/// Which part of the page is shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Stage {
    /// There is no text yet.
    Start,
    /// A report with its findings.
    Work,
    /// Several reports.
    List,
}

/// What is shown of a report.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Tab {
    /// Its text.
    #[default]
    Text,
    /// The form as it was read.
    Form,
}

/// What is shown in the text.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Target {
    /// The place of the finding that the person looks at.
    #[default]
    Finding,
    /// The place of the cell that the person looks at.
    Cell,
}

/// How the text was changed last.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Turn {
    /// A finding was mended.
    Mended,
    /// That was undone.
    Undone,
    /// The person wrote in it, or changed what it is checked with.
    Written,
}

/// Which findings are listed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Filter {
    /// Every one.
    #[default]
    All,
    /// Those of one severity.
    Only(Severity),
}

/// How large the letters are.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Letters {
    /// As usual.
    #[default]
    Usual,
    /// Larger, for tired eyes.
    Large,
}

impl Stage {
    /// The name by which the stylesheets know it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Work => "work",
            Self::List => "list",
        }
    }
}

impl Tab {
    /// The tabs, in order.
    pub(crate) const ALL: [Self; 2] = [Self::Text, Self::Form];

    /// The other one.
    #[must_use]
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::Text => Self::Form,
            Self::Form => Self::Text,
        }
    }
}

impl Filter {
    /// Whether a finding of `severity` is listed.
    #[must_use]
    pub(crate) fn shows(self, severity: Severity) -> bool {
        self == Self::All || self == Self::Only(severity)
    }

    /// The filter, if it shows `severity`, else none.
    #[must_use]
    pub(super) fn widened_to(self, severity: Severity) -> Self {
        if self.shows(severity) { self } else { Self::All }
    }
}

impl Letters {
    /// The other size.
    #[must_use]
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::Usual => Self::Large,
            Self::Large => Self::Usual,
        }
    }
}
