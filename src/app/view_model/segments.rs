//! The text cut where marks begin and end, for the layer that paints them behind the text.

use crate::order::sort;
use std::rc::Rc;

use yew::AttrValue;

use crate::diagnostic::{Diagnostic, Severity};
use crate::text::Span;

/// A piece of the text: all pieces together are the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Segment {
    /// The piece; empty where something absent should stand.
    pub(crate) text: AttrValue,
    /// How it is marked.
    pub(crate) mark: Option<Mark>,
    /// Whether it is the place that was asked for.
    pub(crate) pointed: bool,
}

/// The mark of a piece of text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mark {
    /// The gravest of its findings.
    pub(crate) severity: Severity,
    /// Its findings, by their places among all findings.
    pub(crate) findings: Rc<[usize]>,
}

/// Cuts `text` at the places of `diagnostics`.
#[must_use]
pub(crate) fn segments(text: &str, diagnostics: &[Diagnostic]) -> Vec<Segment> {
    let mut cuts: Vec<_> =
        diagnostics.iter().flat_map(|it| [it.place.span.start, it.place.span.end]).collect();
    cuts.extend([0, text.len()]);
    sort(&mut cuts);
    cuts.dedup();
    let mut segments = Vec::with_capacity(cuts.len());
    for (index, start) in cuts.iter().copied().enumerate() {
        let gap = Span::empty(start);
        if let Some(mark) = mark(diagnostics, |place| place == gap) {
            segments.push(Segment { text: AttrValue::default(), mark: Some(mark), pointed: false });
        }
        if let Some(end) = cuts.get(index + 1).copied() {
            let piece = Span::new(start, end);
            let mark = mark(diagnostics, |place| place.contains(piece));
            segments.push(Segment { text: piece.of(text).to_owned().into(), mark, pointed: false });
        }
    }
    segments
}

/// The pieces with `span` cut out of them and pointed at; an empty span is a piece of its own.
#[must_use]
pub(crate) fn pointed(segments: &[Segment], span: Span) -> Vec<Segment> {
    let mut cut = Vec::with_capacity(segments.len() + 2);
    let mut start = 0;
    for segment in segments {
        let here = Span::new(start, start + segment.text.len());
        let inner = Span::new(span.start.clamp(here.start, here.end), span.end.clamp(here.start, here.end));
        let piece = |span: Span, pointed| {
            let text = Span::new(span.start - here.start, span.end - here.start).of(&segment.text);
            Segment { text: text.to_owned().into(), mark: segment.mark.clone(), pointed }
        };
        let is_inside =
            !inner.is_empty() || (span.is_empty() && here.start <= span.start && span.start < here.end);
        if is_inside {
            let outer =
                [(Span::new(here.start, inner.start), false), (Span::new(inner.end, here.end), false)];
            let [before, after] = outer;
            let parts = [before, (inner, true), after];
            let is_kept = |(part, pointed): &(Span, bool)| *pointed || !part.is_empty();
            cut.extend(parts.into_iter().filter(is_kept).map(|(part, pointed)| piece(part, pointed)));
        } else {
            cut.push(segment.clone());
        }
        start = here.end;
    }
    cut
}

/// The mark for the findings whose place is `wanted`.
fn mark(diagnostics: &[Diagnostic], wanted: impl Fn(Span) -> bool) -> Option<Mark> {
    let found = || diagnostics.iter().enumerate().filter(|(_, it)| wanted(it.place.span));
    let severity = found().map(|(_, it)| it.severity).max()?;
    Some(Mark { severity, findings: found().map(|(index, _)| index).collect() })
}

#[cfg(test)]
mod tests {
    use super::{pointed, segments};
    use crate::app::view_model::places::tests::diagnostic;
    use crate::diagnostic::Severity::{Error, Info, Warning};
    use crate::text::Span;

    /// The pieces, each as its text and the findings that mark it.
    fn drawn(text: &str, places: &[(usize, usize)]) -> Vec<(String, Vec<usize>)> {
        let diagnostics: Vec<_> =
            places.iter().map(|(start, end)| diagnostic(Warning, *start, *end)).collect();
        let findings = |mark: Option<super::Mark>| mark.map_or(Vec::new(), |it| it.findings.to_vec());
        segments(text, &diagnostics).into_iter().map(|it| (it.text.to_string(), findings(it.mark))).collect()
    }

    fn piece(text: &str, findings: &[usize]) -> (String, Vec<usize>) {
        (text.to_owned(), findings.to_vec())
    }

    #[test]
    fn are_the_whole_text() {
        assert_eq!(drawn("一二三", &[(3, 6)]), [piece("一", &[]), piece("二", &[0]), piece("三", &[])]);
        assert_eq!(drawn("一二三", &[]), [piece("一二三", &[])]);
    }

    #[test]
    fn show_where_something_is_absent() {
        assert_eq!(drawn("一二", &[(3, 3)]), [piece("一", &[]), piece("", &[0]), piece("二", &[])]);
        assert_eq!(drawn("一", &[(3, 3)]), [piece("一", &[]), piece("", &[0])]);
    }

    #[test]
    fn are_cut_where_marks_overlap() {
        assert_eq!(
            drawn("一二三", &[(0, 6), (3, 9)]),
            [piece("一", &[0]), piece("二", &[0, 1]), piece("三", &[1])]
        );
    }

    /// The pieces with a place pointed at, that place in brackets.
    fn pointing(text: &str, places: &[(usize, usize)], start: usize, end: usize) -> Vec<String> {
        let diagnostics: Vec<_> = places.iter().map(|(start, end)| diagnostic(Info, *start, *end)).collect();
        let pieces = pointed(&segments(text, &diagnostics), Span::new(start, end)).into_iter();
        pieces.map(|it| if it.pointed { format!("[{}]", it.text) } else { it.text.to_string() }).collect()
    }

    #[test]
    fn are_cut_at_the_place_that_was_asked_for() {
        assert_eq!(pointing("一二三", &[], 3, 6), ["一", "[二]", "三"]);
        assert_eq!(pointing("一二三", &[(0, 6)], 3, 9), ["一", "[二]", "[三]"]);
        assert_eq!(pointing("一二", &[(0, 3)], 0, 3), ["[一]", "二"]);
        assert_eq!(pointing("一二", &[], 3, 3), ["一", "[]", "二"]);
    }

    #[test]
    fn carry_the_gravest_severity() {
        let diagnostics = [diagnostic(Info, 0, 3), diagnostic(Error, 0, 3), diagnostic(Warning, 0, 3)];
        let marks: Vec<_> = segments("一", &diagnostics).into_iter().filter_map(|it| it.mark).collect();
        assert_eq!(marks.iter().map(|mark| mark.severity).collect::<Vec<_>>(), [Error]);
    }
}
