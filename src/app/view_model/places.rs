//! The places of the findings as a text box counts, and the finding at a caret.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::Document;

/// The place of a finding, in UTF-16 code units.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Place {
    /// How much the finding matters.
    pub(crate) severity: Severity,
    /// From its first unit to the one after its last; empty where something absent should stand.
    pub(crate) range: Range<u32>,
}

/// The places of `diagnostics`, in their order.
#[must_use]
pub(crate) fn places(document: &Document, diagnostics: &[Diagnostic]) -> Vec<Place> {
    let units = |at| u32::try_from(document.positions.utf16(document.source(), at)).unwrap_or(u32::MAX);
    let place = |it: &Diagnostic| Place {
        severity: it.severity,
        range: units(it.place.span.start)..units(it.place.span.end),
    };
    diagnostics.iter().map(place).collect()
}

/// The finding whose place the caret is in: the current one if it is among them, else the one with the shortest.
#[must_use]
pub(crate) fn place_at(places: &[Place], caret: u32, current: Option<usize>) -> Option<usize> {
    let holds = |place: &Place| place.range.start <= caret && caret <= place.range.end;
    let here = |finding: &usize| places.get(*finding).is_some_and(holds);
    current.filter(here).or_else(|| {
        let found = places.iter().enumerate().filter(|(_, place)| holds(place));
        found.min_by_key(|(_, place)| place.range.len()).map(|(finding, _)| finding)
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Place, place_at, places};
    use crate::diagnostic::{Diagnostic, Location, Severity, StructureFinding};
    use crate::document::Document;
    use crate::rules;
    use crate::text::Span;

    pub(in crate::app::view_model) fn diagnostic(severity: Severity, start: usize, end: usize) -> Diagnostic {
        let card = rules::cards().next().unwrap();
        Diagnostic::new(
            (card.code, card.name, severity),
            &[],
            Location::of(Span::new(start, end)),
            StructureFinding::TitleMissing.into(),
        )
    }

    fn place(start: u32, end: u32) -> Place {
        Place { severity: Severity::Error, range: start..end }
    }

    #[test]
    fn count_as_a_text_box_does() {
        let document = Document::from_text("勾𠮷稽");
        assert_eq!(places(&document, &[diagnostic(Severity::Error, 3, 7)]), [place(1, 3)]);
    }

    #[test]
    fn are_found_by_a_caret_in_them_or_at_their_ends() {
        let places = [place(2, 4), place(9, 9)];
        let found: Vec<_> = [1, 2, 3, 4, 5, 9].iter().map(|caret| place_at(&places, *caret, None)).collect();
        assert_eq!(found, [None, Some(0), Some(0), Some(0), None, Some(1)]);
    }

    #[test]
    fn give_the_shortest_or_the_current_one() {
        let places = [place(0, 9), place(3, 5)];
        assert_eq!(place_at(&places, 4, None), Some(1));
        assert_eq!(place_at(&places, 4, Some(0)), Some(0));
        assert_eq!(place_at(&places, 8, Some(1)), Some(0));
    }
}
