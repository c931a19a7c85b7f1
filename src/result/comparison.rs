//! What was compared with other reports, as serializable values.

use serde::Serialize;

use crate::company::{Comparison, Role, Tally, Unsuited};
use crate::locale::{self, Locale};

#[derive(Debug, Serialize)]
pub(super) struct ComparisonObject<'a> {
    previous: Option<TallyObject>,
    children: Option<TallyObject>,
    unsuited: Vec<UnsuitedObject<'a>>,
}

/// How many reports were compared, and how many of their relations hold, do not, and could not be checked.
#[derive(Debug, Serialize)]
struct TallyObject {
    reports: usize,
    passed: usize,
    failed: usize,
    unchecked: usize,
}

#[derive(Debug, Serialize)]
struct UnsuitedObject<'a> {
    name: &'a str,
    role: &'static str,
    code: &'static str,
    message: String,
}

impl<'a> ComparisonObject<'a> {
    pub(super) fn of(comparison: &'a Comparison, locale: Locale) -> Self {
        Self {
            previous: comparison.previous.map(|tally| TallyObject::of(1, tally)),
            children: comparison.children.map(|(reports, tally)| TallyObject::of(reports, tally)),
            unsuited: comparison.unsuited.iter().map(|it| UnsuitedObject::of(it, locale)).collect(),
        }
    }
}

impl TallyObject {
    const fn of(reports: usize, tally: Tally) -> Self {
        Self { reports, passed: tally.passed, failed: tally.failed, unchecked: tally.unchecked }
    }
}

impl<'a> UnsuitedObject<'a> {
    fn of(unsuited: &'a Unsuited, locale: Locale) -> Self {
        let role = match unsuited.role {
            Role::Previous => "previous",
            Role::Child => "child",
        };
        let message = locale::unsuited(unsuited, locale);
        Self { name: &unsuited.name, role, code: unsuited.reason.code(), message }
    }
}
