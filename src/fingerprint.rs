//! Findings in, their fingerprints out: the same while the facts are the same, wherever they stand in the text.

mod facts;

use crate::diagnostic::Diagnostic;
use crate::digest::sha256;
use crate::order::sort_by_key;

/// How many hexadecimal digits a fingerprint has.
const DIGITS: usize = 16;
/// Stands between facts; no report holds it.
const SEPARATOR: &str = "\u{1f}";

/// The fingerprints of the findings of one report, in their order.
///
/// A fingerprint covers the code, the cell, the figures and the words that the finding rests on; neither its place
/// in the text nor the language. Findings of equal facts are told apart by a running number.
#[must_use]
pub fn fingerprints(diagnostics: &[Diagnostic]) -> Vec<String> {
    let facts: Vec<String> = diagnostics.iter().map(|it| facts::of(it).join(SEPARATOR)).collect();
    let numbered = facts.iter().zip(numbers(&facts));
    let print = |(facts, number)| sha256(format!("{facts}{SEPARATOR}{number}").as_bytes());
    numbered.map(print).map(|digits| digits.chars().take(DIGITS).collect()).collect()
}

/// The running number of each among those equal to it.
fn numbers(facts: &[String]) -> Vec<usize> {
    let mut numbers = vec![1; facts.len()];
    let mut places: Vec<usize> = (0..facts.len()).collect();
    sort_by_key(&mut places, |place| facts.get(*place));
    for (before, after) in places.iter().zip(places.iter().skip(1)) {
        if facts.get(*before) == facts.get(*after)
            && let Some(number) = numbers.get(*before).map(|before| before + 1)
            && let Some(after) = numbers.get_mut(*after)
        {
            *after = number;
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::fingerprints;
    use crate::code::Code;
    use crate::diagnostic::{CellFinding, Diagnostic, Location, Severity};
    use crate::figure::Figure;
    use crate::form::{CellKey, ColumnId, FormId, RowId, TableId};
    use crate::text::Span;

    fn negative(figure: &str, at: usize) -> Diagnostic {
        let cell = CellKey {
            form: FormId("2021"),
            table: TableId("requests"),
            row: RowId("received"),
            column: ColumnId("total"),
        };
        let figure = Figure::parse(figure).unwrap();
        Diagnostic::new(
            (Code("NUM-02"), "negative-count", Severity::Error),
            &[],
            Location::of_cell(Span::new(at, at + 2), cell),
            CellFinding::NegativeCount { cell, figure }.into(),
        )
    }

    #[test]
    fn do_not_change_when_the_text_moves() {
        assert_eq!(fingerprints(&[negative("-1", 0)]), fingerprints(&[negative("-1", 90)]));
    }

    #[test]
    fn change_with_a_figure() {
        assert_ne!(fingerprints(&[negative("-1", 0)]), fingerprints(&[negative("-2", 0)]));
    }

    #[test]
    fn tell_equal_facts_apart() {
        let both = fingerprints(&[negative("-1", 0), negative("-1", 9)]);
        assert_ne!(both[0], both[1]);
        assert_eq!(both[0], fingerprints(&[negative("-1", 5)])[0]);
    }

    #[test]
    fn are_sixteen_hexadecimal_digits() {
        let [fingerprint] = fingerprints(&[negative("-1", 0)]).try_into().unwrap();
        assert_eq!(fingerprint.len(), 16);
        assert!(fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
