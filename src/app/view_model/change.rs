//! The findings before and after a change in, how many went and how many came out.

use crate::diagnostic::Diagnostic;

/// Beyond so many comparisons only the numbers of findings are compared.
const MOST_COMPARED: usize = 1_000_000;

/// How many findings went, and how many came.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Change {
    /// How many went.
    pub(crate) fixed: usize,
    /// How many came.
    pub(crate) new: usize,
}

impl Change {
    /// What became of the findings.
    #[must_use]
    pub(crate) fn between(before: &[Diagnostic], after: &[Diagnostic]) -> Self {
        let mut came: Vec<&Diagnostic> = after.iter().collect();
        let mut went: Vec<&Diagnostic> = before.iter().collect();
        if went.len().saturating_mul(came.len()) > MOST_COMPARED {
            let (before, after) = (went.len(), came.len());
            return Self { fixed: before.saturating_sub(after), new: after.saturating_sub(before) };
        }
        for same in [is_same, is_still_there] {
            went.retain(|old| match came.iter().position(|new| same(old, new)) {
                Some(at) => {
                    came.remove(at);
                    false
                }
                None => true,
            });
        }
        Self { fixed: went.len(), new: came.len() }
    }
}

/// Whether two findings say the same, wherever they stand.
fn is_same(old: &Diagnostic, new: &Diagnostic) -> bool {
    old.code == new.code && old.finding == new.finding
}

/// Whether a finding says with other figures, or in other words, what another one said.
fn is_still_there(old: &Diagnostic, new: &Diagnostic) -> bool {
    let same_cell = old.place.cell.is_some() && old.place.cell == new.place.cell && old.code == new.code;
    same_cell || old.equations.iter().any(|it| new.equations.contains(it))
}

#[cfg(test)]
mod tests {
    use super::Change;
    use crate::app::testing::{BEGINNING, REPORT};
    use crate::diagnostic::Diagnostic;
    use crate::rules::Selection;

    fn findings(text: &str) -> Vec<Diagnostic> {
        crate::check(text, &Selection::default()).diagnostics
    }

    fn with_row(row: &str) -> Vec<Diagnostic> {
        findings(&REPORT.replace("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", &format!("（一）予以公开\t{row}")))
    }

    #[test]
    fn is_what_went_and_what_came() {
        let (wrong, right) = (with_row("15\t1\t0\t1\t1\t0\t8"), findings(REPORT));
        assert_eq!(Change::between(&wrong, &right), Change { fixed: 1, new: 0 });
        assert_eq!(Change::between(&right, &wrong), Change { fixed: 0, new: 1 });
        assert_eq!(Change::between(&wrong, &wrong), Change::default());
    }

    #[test]
    fn is_none_where_a_finding_only_moves() {
        let moved = findings(&format!("前言\n{BEGINNING}"));
        assert_eq!(Change::between(&findings(BEGINNING), &moved), Change::default());
    }

    #[test]
    fn is_none_where_a_finding_stays_with_other_figures() {
        let (one, other) = (with_row("15\t1\t0\t1\t1\t0\t8"), with_row("16\t1\t0\t1\t1\t0\t8"));
        assert_eq!(Change::between(&one, &other), Change::default());
    }
}
