//! What stands at a place in a line: a piece of a label, a figure, a mark, a text or prose.

use super::strip::Strip;
use crate::binding::tables::atom::Kind;
use crate::binding::tables::number::number;
use crate::binding::tables::vocabulary::{Piece, Vocabulary};
use crate::text::NormalChar;

/// Marks that stand alone in a cell for nothing or nought.
const MARKS: &[&str] = &["/", "\\", "-", "--", "—", "——", "–", "−", "―", "无", "不适用", "空"];
/// The longest mark has fewer characters than this.
const LONGEST_MARK: usize = 4;
/// A note in brackets has at most this many characters.
const LONGEST_NOTE: usize = 200;
/// A cell with more characters than this is prose.
const LONGEST_TEXT: usize = 10;

/// The kind of the token at `at` and how many characters it takes; `opens` says that a cell begins here.
pub(super) fn token(strip: &Strip<'_>, at: usize, opens: bool, vocabulary: &Vocabulary) -> (Kind, usize) {
    let rest = strip.rest(at);
    if let Some(length) = mark(rest) {
        return (Kind::Mark, length);
    }
    if let Some((pieces, length)) = label(strip, at, vocabulary) {
        let damaged = damaged_label(strip, at, &pieces, vocabulary).filter(|_| opens);
        return damaged.unwrap_or((Kind::Label(pieces), length));
    }
    if let Some(figure) = figure(strip, at, vocabulary) {
        return figure;
    }
    if let Some(length) = note(rest) {
        return (Kind::Note, length);
    }
    match text(strip, at, vocabulary).filter(|_| opens) {
        Some(length) => (Kind::Text, length),
        None => (Kind::Prose, prose(strip, at, vocabulary)),
    }
}

/// A mark that fills its cell.
fn mark(rest: &[NormalChar]) -> Option<usize> {
    let length = rest.iter().take(LONGEST_MARK).take_while(|it| !is_separator(it.ch)).count();
    let is = |mark: &str| mark.chars().count() == length && mark.chars().zip(rest).all(|(a, b)| a == b.ch);
    MARKS.iter().any(|mark| is(mark)).then_some(length)
}

/// A piece of a label: two characters or more, three where it begins with a digit.
fn label(strip: &Strip<'_>, at: usize, vocabulary: &Vocabulary) -> Option<(Vec<Piece>, usize)> {
    let letters = strip.letters(at);
    let pieces = vocabulary.longest(letters);
    let count = pieces.first().map(|piece| piece.end - piece.start)?;
    let numbered = letters.first().is_some_and(char::is_ascii_digit);
    (!numbered || count >= 3).then(|| (pieces, strip.length(at, count)))
}

/// A cell that is a label but for a character or two; `pieces` is what of it can be read to the letter.
fn damaged_label(
    strip: &Strip<'_>,
    at: usize,
    pieces: &[Piece],
    vocabulary: &Vocabulary,
) -> Option<(Kind, usize)> {
    let cell = strip.cell(at)?;
    let read = pieces.first().map_or(0, |piece| piece.end - piece.start);
    if read == cell.len() || is_glued(cell, pieces, vocabulary) {
        return None;
    }
    let near = vocabulary.near(cell);
    (!near.is_empty()).then(|| (Kind::Label(near), strip.length(at, cell.len())))
}

/// Whether a whole label stands at the start of a cell and something other than a note in brackets is glued to it.
fn is_glued(cell: &[char], pieces: &[Piece], vocabulary: &Vocabulary) -> bool {
    let whole = |piece: &&Piece| {
        let length = vocabulary.entry(**piece).map_or(0, |entry| entry.key.len());
        piece.start == 0 && piece.end == length
    };
    let rest = pieces.iter().find(whole).and_then(|piece| cell.get(piece.end..));
    rest.is_some_and(|rest| rest.first() != Some(&'('))
}

/// A figure that stands by itself: nothing but a note, a separator or a label follows.
fn figure(strip: &Strip<'_>, at: usize, vocabulary: &Vocabulary) -> Option<(Kind, usize)> {
    let (kind, length) = digits(strip.rest(at))?;
    let rest = strip.rest(at + length);
    match rest.first().map(|it| it.ch) {
        None | Some('(') => Some((kind, length)),
        Some(next) if is_separator(next) || is_ordinal(rest) => Some((kind, length)),
        Some('.' | '、') => before_ordinal(strip, at, length, vocabulary),
        Some(_) => vocabulary.starts(strip.letters(at + length)).then_some((kind, length)),
    }
}

/// A figure, or more digits than one can have, and how many characters it takes.
fn digits(rest: &[NormalChar]) -> Option<(Kind, usize)> {
    let run = || rest.iter().take_while(|it| it.ch.is_ascii_digit()).count();
    let figure = number(rest).map(|(figure, length)| (Kind::Number(figure), length));
    figure.or_else(|| Some((Kind::Unclear, run())).filter(|it| it.1 > 0))
}

/// Whether a heading begins: `四、`.
fn is_ordinal(rest: &[NormalChar]) -> bool {
    matches!(rest, [ordinal, comma, ..] if "一二三四五六".contains(ordinal.ch) && comma.ch == '、')
}

/// The figure whose last digit is the ordinal of the label behind it: `0001.属于国家秘密`.
fn before_ordinal(
    strip: &Strip<'_>,
    at: usize,
    length: usize,
    vocabulary: &Vocabulary,
) -> Option<(Kind, usize)> {
    let end = length.checked_sub(1)?;
    label(strip, at + end, vocabulary)?;
    digits(strip.rest(at).get(..end)?).map(|(kind, _)| (kind, end))
}

/// A short text that fills its cell and holds no label.
fn text(strip: &Strip<'_>, at: usize, vocabulary: &Vocabulary) -> Option<usize> {
    let length = strip.length(at, strip.cell(at)?.len());
    let holds_label = || (1..length).any(|from| vocabulary.starts(strip.letters(at + from)));
    (length <= LONGEST_TEXT && !holds_label()).then_some(length)
}

/// A note in brackets.
fn note(rest: &[NormalChar]) -> Option<usize> {
    rest.first().filter(|it| it.ch == '(')?;
    let mut cell = rest.iter().take(LONGEST_NOTE).take_while(|it| it.ch != '\t' && it.ch != '|');
    cell.position(|it| it.ch == ')').map(|closing| closing + 1)
}

/// How far prose reaches: to the next separator or whole label.
fn prose(strip: &Strip<'_>, at: usize, vocabulary: &Vocabulary) -> usize {
    let rest = strip.rest(at);
    let ends = |(index, it): &(usize, &NormalChar)| {
        is_separator(it.ch) || vocabulary.starts(strip.letters(at + index))
    };
    rest.iter().enumerate().skip(1).find(ends).map_or(rest.len(), |(index, _)| index)
}

fn is_separator(character: char) -> bool {
    character == '|' || character.is_whitespace()
}

/// Whether a line is furniture of the page: a page number, or the rule below a Markdown header.
pub(super) fn is_furniture(line: &[NormalChar]) -> bool {
    let first = line.iter().map(|it| it.ch).find(|ch| !ch.is_whitespace());
    if !first.is_some_and(|first| matches!(first, '|' | '-' | ':' | '—' | '–' | '·' | '第')) {
        return false;
    }
    let text: String = line.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace()).collect();
    let is_rule = text.contains("---") && text.contains('|') && text.chars().all(|ch| "|-:".contains(ch));
    let is_number = |text: &str| (1..4).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    let page = text.strip_prefix('第').and_then(|rest| rest.strip_suffix('页'));
    let of = |part: &str| part.split(['页', '共', '第', '/', ',']).all(|it| it.is_empty() || is_number(it));
    let inner = text.trim_matches(|ch| "-—–·".contains(ch));
    let dashed = text.chars().count() >= inner.chars().count() + 2;
    is_rule || page.is_some_and(of) || (dashed && is_number(inner))
}
