//! What stands at a place in a line: a piece of a label, a figure, a mark, a text or prose.

use crate::binding::tables::atom::Kind;
use crate::binding::tables::number::number;
use crate::binding::tables::vocabulary::{Piece, Vocabulary};
use crate::text::NormalChar;

/// Marks that stand alone in a cell for nothing or nought.
const MARKS: &[&str] = &["/", "\\", "-", "--", "—", "——", "–", "−", "―", "无", "不适用", "空"];
/// The longest label has fewer visible characters than this.
const LONGEST_LABEL: usize = 48;
/// A cell with more characters than this is prose.
const LONGEST_TEXT: usize = 10;

/// The kind of the token at `at` and how many characters it takes; `opens` says that a cell begins here.
pub(super) fn token(line: &[NormalChar], at: usize, opens: bool, vocabulary: &Vocabulary) -> (Kind, usize) {
    let rest = line.get(at..).unwrap_or_default();
    if let Some(length) = mark(rest) {
        return (Kind::Mark, length);
    }
    if let Some((pieces, length)) = label(rest, vocabulary) {
        let damaged = damaged_label(rest, &pieces, vocabulary).filter(|_| opens);
        return damaged.unwrap_or((Kind::Label(pieces), length));
    }
    if let Some(figure) = figure(rest, vocabulary) {
        return figure;
    }
    if let Some(length) = note(rest) {
        return (Kind::Note, length);
    }
    match text(rest, vocabulary).filter(|_| opens) {
        Some(length) => (Kind::Text, length),
        None => (Kind::Prose, prose(rest, vocabulary)),
    }
}

/// A mark that fills its cell.
fn mark(rest: &[NormalChar]) -> Option<usize> {
    let length = rest.iter().take_while(|it| !is_separator(it.ch)).count();
    let is = |mark: &str| mark.chars().count() == length && mark.chars().zip(rest).all(|(a, b)| a == b.ch);
    MARKS.iter().any(|mark| is(mark)).then_some(length)
}

/// A piece of a label: two characters or more, three where it begins with a digit.
fn label(rest: &[NormalChar], vocabulary: &Vocabulary) -> Option<(Vec<Piece>, usize)> {
    let pieces = vocabulary.longest(&visible(rest));
    let letters = pieces.first().map(|piece| piece.end - piece.start)?;
    let numbered = rest.first().is_some_and(|it| it.ch.is_ascii_digit());
    if numbered && letters < 3 {
        return None;
    }
    let visible = rest.iter().enumerate().filter(|(_, it)| !it.ch.is_whitespace());
    let length = visible.map(|(index, _)| index + 1).nth(letters - 1)?;
    Some((pieces, length))
}

/// A cell that is a label but for a character or two; `pieces` is what of it can be read to the letter.
fn damaged_label(rest: &[NormalChar], pieces: &[Piece], vocabulary: &Vocabulary) -> Option<(Kind, usize)> {
    let text = visible(rest);
    let read = pieces.first().map_or(0, |piece| piece.end - piece.start);
    if read == text.len() || text.len() == LONGEST_LABEL {
        return None;
    }
    let near = vocabulary.near(&text);
    let cell = rest.iter().take_while(|it| it.ch != '\t' && it.ch != '|').count();
    let length = rest.iter().take(cell).rposition(|it| !it.ch.is_whitespace())? + 1;
    (!near.is_empty()).then_some((Kind::Label(near), length))
}

/// A figure that stands by itself: nothing but a note, a separator or a label follows.
fn figure(rest: &[NormalChar], vocabulary: &Vocabulary) -> Option<(Kind, usize)> {
    let (figure, length) = number(rest)?;
    let tail = rest.get(length..).unwrap_or_default();
    match tail.first().map(|it| it.ch) {
        None | Some('(') => Some((Kind::Number(figure), length)),
        Some(next) if is_separator(next) => Some((Kind::Number(figure), length)),
        Some('.' | '、') => before_ordinal(rest, length, vocabulary),
        Some(_) => vocabulary.starts(&visible(tail)).then_some((Kind::Number(figure), length)),
    }
}

/// The figure whose last digit is the ordinal of the label behind it: `0001.属于国家秘密`.
fn before_ordinal(rest: &[NormalChar], length: usize, vocabulary: &Vocabulary) -> Option<(Kind, usize)> {
    let end = length.checked_sub(1)?;
    label(rest.get(end..)?, vocabulary)?;
    let (figure, _) = number(rest.get(..end)?)?;
    Some((Kind::Number(figure), end))
}

/// A short text that fills its cell and holds no label.
fn text(rest: &[NormalChar], vocabulary: &Vocabulary) -> Option<usize> {
    let cell = rest.iter().take_while(|it| it.ch != '\t' && it.ch != '|').count();
    let cell = rest.get(..cell)?;
    let length = cell.iter().rposition(|it| !it.ch.is_whitespace())? + 1;
    let holds_label =
        || (1..length).any(|from| cell.get(from..).is_some_and(|it| vocabulary.starts(&visible(it))));
    (length <= LONGEST_TEXT && !holds_label()).then_some(length)
}

/// A note in brackets.
fn note(rest: &[NormalChar]) -> Option<usize> {
    rest.first().filter(|it| it.ch == '(')?;
    let mut cell = rest.iter().take_while(|it| it.ch != '\t' && it.ch != '|');
    cell.position(|it| it.ch == ')').map(|closing| closing + 1)
}

/// How far prose reaches: to the next separator or whole label.
fn prose(rest: &[NormalChar], vocabulary: &Vocabulary) -> usize {
    let ends = |(index, it): (usize, &NormalChar)| {
        is_separator(it.ch) || rest.get(index..).is_some_and(|it| vocabulary.starts(&visible(it)))
    };
    let inner = rest.iter().enumerate().skip(1);
    inner.clone().find(|(index, it)| ends((*index, it))).map_or(rest.len(), |(index, _)| index)
}

/// The visible characters at the start of `rest`, up to the end of the cell.
fn visible(rest: &[NormalChar]) -> Vec<char> {
    let cell = rest.iter().map(|it| it.ch).take_while(|ch| *ch != '\t' && *ch != '|');
    cell.filter(|ch| !ch.is_whitespace()).take(LONGEST_LABEL).collect()
}

fn is_separator(character: char) -> bool {
    character == '|' || character.is_whitespace()
}

/// Whether a line is furniture of the page: a page number, or the rule below a Markdown header.
pub(super) fn is_furniture(line: &[NormalChar]) -> bool {
    let text: String = line.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace()).collect();
    let is_rule = text.contains("---") && text.contains('|') && text.chars().all(|ch| "|-:".contains(ch));
    let page = text.strip_prefix('第').and_then(|rest| rest.strip_suffix('页'));
    let inner = text.trim_matches(|ch| "-—–·".contains(ch));
    let dashed = text.chars().count() >= inner.chars().count() + 2;
    let is_number = |text: &str| (1..4).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    is_rule || page.is_some_and(is_number) || (dashed && is_number(inner))
}
