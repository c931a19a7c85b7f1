//! The dates in a text, as they are written: year, month and day in Arabic numerals.

use crate::report::Report;
use crate::text::{NormalChar, Span};

/// A date as it is written, right or wrong.
pub(super) struct Date {
    /// Year, month and day.
    pub(super) parts: [u32; 3],
    /// From its first digit to 日, or to what stands in its place.
    pub(super) span: Span,
    /// How many digits the year has.
    pub(super) digits: usize,
    /// Whether 日 stands at its end.
    pub(super) whole: bool,
}

/// The dates of `report`, in the order of the text.
pub(super) fn dates(report: &Report) -> Vec<Date> {
    let chars = &report.document.normal.chars;
    let end = chars.partition_point(|it| it.span.start < report.end());
    let chars = chars.get(..end).unwrap_or_default();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = chars.iter().skip(at).position(|it| it.ch.is_ascii_digit()).map(|it| it + at) {
        let rest = chars.get(start..).unwrap_or_default();
        let (date, length) = date(rest);
        found.extend(date);
        at = start + length;
    }
    found
}

/// The date at the start of `chars`, and how many of them were looked at.
fn date(chars: &[NormalChar]) -> (Option<Date>, usize) {
    let (year, digits) = number(chars);
    let mut at = digits;
    let mut parts = [year, 0, 0];
    for (part, unit) in parts.iter_mut().skip(1).zip(['年', '月']) {
        at += spaces(chars, at);
        if chars.get(at).is_none_or(|it| it.ch != unit) {
            return (None, at);
        }
        at += 1;
        at += spaces(chars, at);
        let (value, length) = number(chars.get(at..).unwrap_or_default());
        if length == 0 {
            return (None, at);
        }
        (*part, at) = (value, at + length);
    }
    at += spaces(chars, at);
    let (Some(first), Some(last)) = (chars.first(), chars.get(at)) else { return (None, at) };
    let (span, whole) = (first.span.to(last.span), last.ch == '日');
    let is_date = whole || last.ch == '止';
    (is_date.then_some(Date { parts, span, digits, whole }), at)
}

/// The number at the start of `chars` and how many digits it has; a number beyond all dates is one of nine digits.
fn number(chars: &[NormalChar]) -> (u32, usize) {
    let digits = chars.iter().map_while(|it| it.ch.to_digit(10));
    let value = digits.clone().take(9).fold(0, |value, digit| 10 * value + digit);
    (value, digits.count())
}

/// How many spaces stand at `at`.
fn spaces(chars: &[NormalChar], at: usize) -> usize {
    chars.iter().skip(at).take_while(|it| it.ch == ' ').count()
}
