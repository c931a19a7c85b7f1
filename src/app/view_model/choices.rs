//! The ways to mend a finding, in words: each may be tried, none is chosen for the person.

use std::rc::Rc;

use yew::AttrValue;

use crate::app::words::words;
use crate::diagnostic::{Applicability, Certainty, Diagnostic, Edit, Fix, Mechanism, Remedy};
use crate::figure::Figure;
use crate::form::CellKey;
use crate::locale::{self, Locale};

/// A way to mend a finding.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Choice {
    /// What is wrong if it is right.
    pub(crate) label: AttrValue,
    /// The slip that it supposes.
    pub(crate) slip: Option<&'static str>,
    /// Whether some of it must be filled in by hand.
    pub(crate) illustrative: bool,
    /// What it changes.
    pub(crate) edits: Rc<[Edit]>,
}

/// The ways to mend `diagnostic`, the likeliest first.
#[must_use]
pub(super) fn choices(diagnostic: &Diagnostic, locale: Locale) -> Rc<[Choice]> {
    diagnostic.fixes.iter().map(|fix| choice(diagnostic, fix, locale)).collect()
}

fn choice(diagnostic: &Diagnostic, fix: &Fix, locale: Locale) -> Choice {
    // Where nothing is open, and of a figure that nobody suspects, it is said what is to be done, not what may be wrong.
    let open = diagnostic.certainty == Some(Certainty::Candidates);
    let cells = written(fix).into_iter().filter(|_| open);
    let cells: Vec<_> = cells.map(|(cell, figure)| (locale::cell(cell, locale), figure)).collect();
    let slip = slip(diagnostic, fix).filter(|slip| *slip != Mechanism::Other);
    Choice {
        label: if cells.is_empty() {
            locale::remedy(&fix.remedy, locale).into()
        } else {
            (words(locale).mending.if_wrong)(&cells).into()
        },
        slip: slip.map(|slip| locale::mechanism(slip, locale)),
        illustrative: fix.applicability == Applicability::Illustrative,
        edits: fix.edits().into(),
    }
}

/// The figures that the fix writes into cells.
fn written(fix: &Fix) -> Vec<(CellKey, Figure)> {
    match &fix.remedy {
        Remedy::WriteCell { cell, figure } => vec![(*cell, *figure)],
        Remedy::WriteCells(cells) => cells.clone(),
        _ => Vec::new(),
    }
}

/// The slip that the fix supposes.
fn slip(diagnostic: &Diagnostic, fix: &Fix) -> Option<Mechanism> {
    let written = written(fix);
    let meant = diagnostic.suspects.iter().find(|it| written.contains(&(it.cell, it.value)))?;
    Some(meant.mechanism)
}
