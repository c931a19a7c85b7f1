//! What is said beside other reports.

use std::borrow::Cow;

use super::capitalised;
use super::names::{cell, section as name};
use crate::company::{Comparison, Reason, Role, Tally, Unsuited};
use crate::diagnostic::{ComparisonFinding, Note, PartCause};
use crate::form::CellKey;

pub(in crate::locale) fn note(note: &Note) -> Cow<'static, str> {
    Cow::Borrowed(match note {
        Note::Term => "part of the sum",
        Note::Total => "the total",
        Note::Carried => "a total computed from it",
        Note::Same => "the same here",
        Note::Inverted => "stands on the wrong side of it",
        Note::InTable => "the cell of the table",
        Note::Stated => "what the text states",
        Note::Elsewhere { report, cell: key, figure } => {
            return Cow::Owned(format!("{figure} in “{report}”, {}", cell(*key)));
        }
        Note::Sum(figure) => return Cow::Owned(format!("the reports add up to {figure}")),
    })
}

pub(in crate::locale) fn comparison(comparison: &Comparison) -> Vec<String> {
    let previous =
        comparison.previous.map(|tally| format!("Beside last year's report: {}", counts(tally, "figures")));
    let children = comparison
        .children
        .map(|(parts, tally)| format!("Beside the sums of {parts} reports: {}", counts(tally, "cells")));
    let parts = comparison.children.and_then(|_| incomplete(&comparison.missing_parts()));
    previous.into_iter().chain(children).chain(parts).collect()
}

/// How many reports that the sums lack are named.
const MOST_NAMED: usize = 3;

/// Why sums of parts cannot be checked, and what to do; `None` where none of the parts is missing.
fn incomplete(missing: &[&str]) -> Option<String> {
    let named: Vec<String> = missing.iter().take(MOST_NAMED).map(|name| format!("“{name}”")).collect();
    let more = missing.len().saturating_sub(MOST_NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let (verb, them) = if missing.len() == 1 { ("is", "it") } else { ("are", "them") };
    let why = format!(
        "{verb} missing from the sums of the parts, so the cells cannot all be checked against them."
    );
    let what = format!("Hand in files that can be counted, or leave {them} out where they are no parts.");
    (!missing.is_empty()).then(|| format!("{}{more} {why} {what}", named.join(", ")))
}

fn counts(tally: Tally, what: &str) -> String {
    let Tally { passed, failed, unchecked } = tally;
    format!("{passed} {what} in agreement, {failed} not, {unchecked} that cannot be checked")
}

pub(in crate::locale) fn unsuited(unsuited: &Unsuited) -> String {
    let role = match unsuited.role {
        Role::Previous => "last year's report",
        Role::Child => "a part",
    };
    format!("“{}” was not compared as {role}: {}.", unsuited.name, reason(&unsuited.reason))
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Unreadable => "it cannot be read".into(),
        Reason::OtherAgency { expected, found } => format!("it is that of {found}, not of {expected}"),
        Reason::OtherYear { expected, found } => format!("it is that of {found}, not of {expected}"),
        Reason::NoYear => "one of the two titles names no year".into(),
        Reason::Itself => "it is the report that is checked".into(),
        Reason::Doubled => "the same report was named twice".into(),
    }
}

pub(super) fn say(finding: &ComparisonFinding) -> String {
    use ComparisonFinding as Is;
    match finding {
        Is::CarriedOver { cell: key, reported, previous, more } => {
            let more = others(*more, "column");
            format!("{} is {reported}; last year's report carried {previous} forward{more}", place(*key))
        }
        Is::InForce { cell: key, reported, previous, computed } => format!(
            "{} is {reported}; last year's {previous} with those issued and without those repealed make {computed}",
            place(*key)
        ),
        Is::Items { cell: key, reported, computed } => {
            format!("{} is {reported}; last year's report makes {computed}", place(*key))
        }
        Is::PendingLost { cell: key, reported, previous } => {
            format!("{} is {reported}, less than the {previous} pending last year", place(*key))
        }
        Is::Repeated { section, share } => {
            format!("{share}% of {} is worded as in last year's report", name(section))
        }
        Is::WholeDiffers { cell: key, reported, sum, parts, more, cause } => {
            let (more, cause) = (others(*more, "cell"), explained(cause));
            format!("{} is {reported}; {parts} reports add up to {sum}{more}{cause}", place(*key))
        }
        Is::WholeSmaller { cell: key, reported, sum, part, more } => {
            let part = part.as_ref().map_or("the reports compared".into(), |part| format!("“{part}” alone"));
            format!("{} is {reported}, less than the {sum} of {part}{}", place(*key), others(*more, "cell"))
        }
    }
}

fn place(key: CellKey) -> String {
    capitalised(&cell(key))
}

fn others(more: usize, what: &str) -> String {
    let plural = if more == 1 { "" } else { "s" };
    if more == 0 { String::new() } else { format!("; {more} more {what}{plural} differ") }
}

fn explained(cause: &PartCause) -> String {
    match cause {
        PartCause::Unknown => String::new(),
        PartCause::LeftOut(part) => format!("; the difference is that of “{part}”, which seems left out"),
        PartCause::Twice(part) => format!("; the difference is that of “{part}”, which seems counted twice"),
        PartCause::Missing => "; the whole is more everywhere, so reports may be missing".into(),
    }
}
