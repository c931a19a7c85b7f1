//! Places that read like the heading of a section, each with how much it looks like one.

use super::ordinal::{Ordinal, ordinal};
use super::wording::{Closeness, Match, Wording, wordings};
use crate::document::Document;
use crate::form::Form;
use crate::report::Heading;
use crate::text::{NormalChar, Span};

/// A place that reads like the heading of a section.
pub(super) struct Candidate {
    /// The section, as an index into the form.
    pub(super) section: usize,
    /// How much it looks like the heading.
    pub(super) rank: Rank,
    /// The heading.
    pub(super) heading: Heading,
}

/// What makes a heading likely, the weightiest first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Rank {
    position: Position,
    /// No other heading stands on the lines around it, as in a table of contents.
    apart: bool,
    right_number: bool,
    closeness: Closeness,
}

/// Where a candidate stands.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Position {
    /// After the end of a sentence or white space, within a line.
    Inline,
    /// At the start of a line, with text behind it.
    Leading,
    /// Alone on its line.
    Alone,
}

/// Titles shorter than this are also ordinary words: they need the right Chinese ordinal.
const TELLING_LENGTH: usize = 10;

/// All candidates, in the order of the text.
pub(super) fn candidates(document: &Document, form: &Form) -> Vec<Candidate> {
    let wordings: Vec<Wording> =
        form.sections.iter().enumerate().flat_map(|(index, spec)| wordings(index, spec)).collect();
    let lines = document.lines.iter().map(|line| line.of(&document.normal));
    let mut lines: Vec<Vec<Candidate>> = lines.map(|line| in_line(unmarked(line), &wordings)).collect();
    mark_neighbours(&mut lines);
    lines.into_iter().flatten().collect()
}

/// Notes where headings of different sections stand on neighbouring lines.
fn mark_neighbours(lines: &mut [Vec<Candidate>]) {
    let sections = |line: &Vec<Candidate>| line.iter().map(|it| it.section).collect::<Vec<_>>();
    let found: Vec<Vec<usize>> = lines.iter().map(sections).collect();
    for (index, line) in lines.iter_mut().enumerate() {
        let around = [index.checked_sub(1), Some(index + 1)].into_iter().flatten();
        let others: Vec<usize> = around.filter_map(|at| found.get(at)).flatten().copied().collect();
        for candidate in line {
            candidate.rank.apart = others.iter().all(|other| *other == candidate.section);
        }
    }
}

/// The line without Markdown and table marks around it.
fn unmarked(line: &[NormalChar]) -> &[NormalChar] {
    let is_mark = |it: &NormalChar| "#*|>".contains(it.ch) || it.ch.is_whitespace();
    let start = line.iter().position(|it| !is_mark(it)).unwrap_or(line.len());
    let end = line.iter().rposition(|it| !is_mark(it)).map_or(start, |last| last + 1);
    line.get(start..end).unwrap_or_default()
}

fn in_line(line: &[NormalChar], wordings: &[Wording]) -> Vec<Candidate> {
    let mut found = at(line, wordings, Position::Leading);
    let ends_sentence = |it: &NormalChar| matches!(it.ch, '。' | ';' | '!' | '?');
    for (index, end) in line.iter().enumerate() {
        let parts = ends_sentence(end) || end.ch.is_whitespace();
        let rest = if parts { line.get(index + 1..).unwrap_or_default() } else { continue };
        let space = rest.iter().take_while(|it| it.ch.is_whitespace()).count();
        let rest = rest.get(space..).unwrap_or_default();
        if ordinal(rest).is_some_and(|it| it.chinese) {
            let exact = |candidate: &Candidate| candidate.rank.closeness == Closeness::Exact;
            let inline = at(rest, wordings, Position::Inline).into_iter();
            // White space alone parts a heading from a sentence only where the heading reads to the letter.
            found.extend(inline.filter(|candidate| ends_sentence(end) || exact(candidate)));
        }
    }
    found
}

/// The candidates that begin with `line`; of several wordings of a section the longest.
fn at(line: &[NormalChar], wordings: &[Wording], position: Position) -> Vec<Candidate> {
    let ordinal = ordinal(line);
    let start = ordinal.as_ref().map_or(0, |it| it.length);
    let rest = line.get(start..).unwrap_or_default();
    let mut found: Vec<(&Wording, Match)> = Vec::new();
    for wording in wordings {
        let Some(matched) = matched(wording, rest, position, ordinal.as_ref()) else { continue };
        match found.iter_mut().find(|(other, _)| other.section == wording.section) {
            Some(other) if other.1.weight() < matched.weight() => *other = (wording, matched),
            Some(_) => {}
            None => found.push((wording, matched)),
        }
    }
    let candidate = |(wording, matched)| candidate(line, ordinal.as_ref(), position, wording, &matched);
    found.into_iter().map(candidate).collect()
}

fn matched(
    wording: &Wording,
    rest: &[NormalChar],
    position: Position,
    ordinal: Option<&Ordinal>,
) -> Option<Match> {
    let right = ordinal.is_some_and(|it| it.chinese && it.number == Some(wording.section + 1));
    let telling = wording.key.len() >= TELLING_LENGTH || wording.closeness == Closeness::Exact;
    if let Some(matched) = wording.at_start_of(rest) {
        let alone = is_end(rest.get(matched.length..).unwrap_or_default());
        return (right || (telling && alone && position == Position::Leading)).then_some(matched);
    }
    let near = right && position == Position::Leading && (wording.is_near(rest) || wording.is_about(rest));
    near.then_some(Match { closeness: Closeness::Near, length: rest.len() })
}

/// Whether nothing but closing marks follows a title.
fn is_end(rest: &[NormalChar]) -> bool {
    rest.iter().all(|it| "。.:;,".contains(it.ch) || it.ch.is_whitespace())
}

fn candidate(
    line: &[NormalChar],
    ordinal: Option<&Ordinal>,
    position: Position,
    wording: &Wording,
    matched: &Match,
) -> Candidate {
    let start = ordinal.map_or(0, |it| it.length);
    let (head, tail) = line.split_at(start + matched.length);
    let alone = position == Position::Leading && is_end(tail);
    let span = match (head.first(), head.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => Span::default(),
    };
    let words = head.iter().skip(start).map(|it| it.ch).filter(|ch| !ch.is_whitespace());
    let number = ordinal.and_then(|it| it.number);
    Candidate {
        section: wording.section,
        rank: Rank {
            position: if alone { Position::Alone } else { position },
            apart: true,
            right_number: number == Some(wording.section + 1),
            closeness: matched.closeness,
        },
        heading: Heading {
            span,
            wording: words.collect(),
            ordinal: ordinal.map(|it| it.text.clone()).unwrap_or_default(),
            number,
        },
    }
}
