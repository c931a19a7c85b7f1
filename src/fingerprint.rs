//! Findings in, their fingerprints out: the same while the facts are the same, wherever they stand in the text.

mod facts;

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::digest::sha256;

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
    let mut seen: HashMap<String, usize> = HashMap::new();
    let numbered = diagnostics.iter().map(|diagnostic| {
        let facts = facts::of(diagnostic).join(SEPARATOR);
        let number = seen.entry(facts.clone()).and_modify(|count| *count += 1).or_insert(1);
        format!("{facts}{SEPARATOR}{number}")
    });
    numbered.map(|facts| sha256(facts.as_bytes()).chars().take(DIGITS).collect()).collect()
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
