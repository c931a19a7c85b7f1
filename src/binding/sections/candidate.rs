//! Places that read like the heading of a section, each with how much it looks like one.

mod context;

use super::ordinal::{Ordinal, Style, ordinal};
use super::wording::{Closeness, Match, Wording, wordings};
use crate::document::Document;
use crate::form::Form;
use crate::report::Heading;
use crate::text::{NormalChar, Span};

/// A place that reads like the heading of a section.
pub(in crate::binding) struct Candidate {
    /// The section, as an index into the form.
    pub(super) section: usize,
    /// How much it looks like the heading.
    pub(super) rank: Rank,
    /// The heading.
    pub(super) heading: Heading,
    /// Whether its number stands in brackets, as those of the parts of section one do.
    bracketed: bool,
    /// Whether nothing follows it on its line.
    ends_line: bool,
    /// Whether it reads like a part of section one, so that only the table behind it tells it from one.
    tentative: bool,
}

/// What makes a heading likely, the weightiest first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Rank {
    position: Position,
    /// No other heading stands beside it, as in a table of contents.
    apart: bool,
    right_number: bool,
    /// The table of the section follows.
    before_table: bool,
    closeness: Closeness,
}

impl Rank {
    /// Whether nothing but the heading of a section looks so.
    pub(super) fn is_strong(self) -> bool {
        let known = self.closeness != Closeness::Near;
        self.position != Position::Inline && self.apart && self.right_number && known
    }
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
/// No line with a part of a split heading is longer.
const LONGEST_HEAD: usize = 40;

/// All candidates, in the order of the text.
pub(in crate::binding) fn candidates(document: &Document, form: &Form) -> Vec<Candidate> {
    let wordings: Vec<Wording> =
        form.sections.iter().enumerate().flat_map(|(index, spec)| wordings(index, spec)).collect();
    let texts: Vec<&[NormalChar]> =
        document.lines.iter().map(|line| unmarked(line.of(&document.normal))).collect();
    let mut lines: Vec<Vec<Candidate>> = Vec::with_capacity(texts.len());
    for (index, line) in texts.iter().enumerate() {
        let mut found = in_line(line, &wordings);
        found.extend(texts.get(index + 1).and_then(|next| over_two_lines(line, next, &wordings)));
        lines.push(found);
    }
    context::mark_tables(&mut lines, &texts, form);
    for line in &mut lines {
        line.retain(|it| !it.tentative || it.rank.before_table);
    }
    context::mark_neighbours(&mut lines);
    context::keep_consistent_brackets(lines.into_iter().flatten().collect())
}

/// The line without Markdown and table marks around it, and without the mark of a number that was lost.
fn unmarked(line: &[NormalChar]) -> &[NormalChar] {
    let is_mark = |it: &NormalChar| "#*|>".contains(it.ch) || it.ch.is_whitespace();
    let start = line.iter().position(|it| !is_mark(it) && it.ch != '、').unwrap_or(line.len());
    let end = line.iter().rposition(|it| !is_mark(it)).map_or(start, |last| last + 1);
    line.get(start..end).unwrap_or_default()
}

fn in_line(line: &[NormalChar], wordings: &[Wording]) -> Vec<Candidate> {
    let mut found = at(line, wordings, Position::Leading);
    for (index, end) in line.iter().enumerate() {
        let Some(parting) = Parting::of(end.ch) else { continue };
        let rest = line.get(index + 1..).unwrap_or_default();
        // Of white space the last character alone counts, so that any line is read in linear time.
        if end.ch.is_whitespace() && rest.first().is_some_and(|next| next.ch.is_whitespace()) {
            continue;
        }
        let space = rest.iter().take_while(|it| it.ch.is_whitespace()).count();
        let rest = rest.get(space..).unwrap_or_default();
        if ordinal(rest).is_some_and(|it| matches!(it.style, Style::Chinese | Style::Part)) {
            found.extend(at(rest, wordings, Position::Inline).into_iter().filter(|it| parting.suits(it)));
        }
    }
    found
}

/// What stands before a heading within a line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Parting {
    /// The end of a sentence.
    Sentence,
    /// White space, a table mark or a closing bracket: it parts only a heading that reads to the letter.
    Weak,
    /// A digit or letter, such as ends a telephone number or a row of figures: the heading must also end the line.
    Glued,
}

impl Parting {
    fn of(character: char) -> Option<Self> {
        match character {
            '。' | '!' | '?' => Some(Self::Sentence),
            ')' | ']' | '】' | '"' | '|' => Some(Self::Weak),
            it if it.is_whitespace() => Some(Self::Weak),
            it if it.is_ascii_alphanumeric() => Some(Self::Glued),
            _ => None,
        }
    }

    fn suits(self, candidate: &Candidate) -> bool {
        let exact = candidate.rank.closeness == Closeness::Exact;
        let telling = candidate.heading.wording.chars().count() >= TELLING_LENGTH;
        let known = exact || (telling && candidate.rank.closeness == Closeness::Variant);
        let closes = known && candidate.rank.right_number && candidate.ends_line;
        match self {
            Self::Sentence => true,
            Self::Weak => exact || closes,
            Self::Glued => closes,
        }
    }
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
    let style = ordinal.map(|it| it.style);
    let numbered = ordinal.is_some_and(|it| it.number == Some(wording.section + 1));
    let right = numbered && matches!(style, Some(Style::Chinese | Style::Part));
    let long = wording.key.len() >= TELLING_LENGTH;
    if let Some(matched) = wording.at_start_of(rest) {
        let tail = rest.get(matched.length..).unwrap_or_default();
        let alone = is_end(tail) && position == Position::Leading;
        let fits = match style {
            Some(Style::Bracketed | Style::Bare | Style::Arabic) if numbered => alone,
            Some(Style::Bracketed | Style::Bare) => false,
            _ => {
                (right && is_parted(tail, wording))
                    || (alone && (long || wording.closeness == Closeness::Exact))
            }
        };
        return fits.then_some(matched);
    }
    // Only at the start of a line: the whole rest of it is compared, which must not be done at every place.
    let may_differ = right || (numbered && long && style == Some(Style::Arabic));
    let near = position == Position::Leading
        && may_differ
        && (wording.is_near(rest) || (right && wording.is_about(rest)));
    near.then_some(Match { closeness: Closeness::Near, length: rest.len() })
}

/// Whether a title ends where `tail` begins: nothing that continues a list follows, nor, behind a wording that is also
/// the beginning of ordinary sentences, anything but a separator.
fn is_parted(tail: &[NormalChar], wording: &Wording) -> bool {
    let Some(next) = tail.first() else { return true };
    let separates = next.ch.is_whitespace() || "。.:!(|".contains(next.ch);
    let lists = matches!(next.ch, '、' | ',' | ';' | '和' | '及' | '与' | '等' | '"');
    let telling = wording.closeness == Closeness::Exact || wording.key.len() >= TELLING_LENGTH;
    !lists && (separates || telling)
}

/// Whether nothing but closing marks follows a title.
fn is_end(rest: &[NormalChar]) -> bool {
    rest.iter().all(|it| "。.:;,".contains(it.ch) || it.ch.is_whitespace())
}

/// The heading that begins on `line` and ends on the `next` one, as where the width of a page broke it.
fn over_two_lines(line: &[NormalChar], next: &[NormalChar], wordings: &[Wording]) -> Option<Candidate> {
    let ordinal = ordinal(line).filter(|it| matches!(it.style, Style::Chinese | Style::Part))?;
    if line.len() > LONGEST_HEAD || next.len() > LONGEST_HEAD {
        return None;
    }
    let both: Vec<NormalChar> = line.iter().chain(next).copied().collect();
    let rest = both.get(ordinal.length..)?;
    let head = line.len().checked_sub(ordinal.length).filter(|head| *head > 0)?;
    let found = wordings.iter().filter(|it| ordinal.number == Some(it.section + 1)).filter_map(|wording| {
        let matched = wording.at_start_of(rest)?;
        let alone = is_end(rest.get(matched.length..).unwrap_or_default());
        (matched.length > head && alone).then_some((wording, matched))
    });
    let (wording, matched) = found.max_by_key(|(_, matched)| matched.weight())?;
    Some(candidate(&both, Some(&ordinal), Position::Leading, wording, &matched))
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
    let ends_line = is_end(tail);
    let span = match (head.first(), head.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => Span::default(),
    };
    let words = head.iter().skip(start).map(|it| it.ch).filter(|ch| !ch.is_whitespace());
    let number = ordinal.and_then(|it| it.number);
    let is_arabic = ordinal.is_some_and(|it| it.style == Style::Arabic);
    let alone = position == Position::Leading && ends_line;
    Candidate {
        section: wording.section,
        rank: Rank {
            position: if alone { Position::Alone } else { position },
            apart: true,
            right_number: number == Some(wording.section + 1),
            before_table: false,
            closeness: matched.closeness,
        },
        heading: Heading {
            span,
            wording: words.collect(),
            ordinal: ordinal.map(|it| it.text.clone()).unwrap_or_default(),
            number,
        },
        bracketed: ordinal.is_some_and(|it| it.style == Style::Bracketed),
        ends_line,
        tentative: is_arabic && matched.closeness == Closeness::Variant && wording.key.len() < TELLING_LENGTH,
    }
}
