//! How a finding may be mended. A figure is never changed but on request.

use crate::figure::Figure;
use crate::form::CellKey;
use crate::order::sort_by_key;
use crate::text::Span;

/// A way to mend a finding.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fix {
    /// What it does, for the title.
    pub remedy: Remedy,
    /// How sure it is.
    pub applicability: Applicability,
    edits: Vec<Edit>,
}

/// A change of the text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Edit {
    /// What is replaced; empty for an insertion.
    pub span: Span,
    /// What stands there instead.
    pub text: String,
}

/// What a fix does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Remedy {
    /// Puts a figure or a word in the place of what stands there.
    Write(String),
    /// Puts a figure into a cell.
    WriteCell {
        /// The cell.
        cell: CellKey,
        /// The figure.
        figure: Figure,
    },
    /// Puts figures into several cells.
    WriteCells(Vec<(CellKey, Figure)>),
    /// Inserts a heading.
    InsertHeading(String),
    /// Writes the figures of some cells in plain digits.
    WritePlainDigits(usize),
    /// Inserts a word.
    Insert(String),
    /// Deletes what stands there.
    Delete,
    /// Numbers all headings as the form does.
    UnifyNumbering,
    /// Writes nought into vacant cells.
    WriteNoughts(usize),
}

/// How sure it is that a fix says what the author meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Applicability {
    /// Changes how the report is written, never what it says. May be applied in bulk.
    Safe,
    /// Plausible, but changes what the report says. Applied one at a time, on request.
    Suggested,
    /// Shows the idea; some of it must be filled in by hand.
    Illustrative,
}

impl Fix {
    /// Replaces what stands at `span` by `text`.
    #[must_use]
    pub fn write(span: Span, text: impl Into<String>, applicability: Applicability) -> Self {
        let text = text.into();
        Self { remedy: Remedy::Write(text.clone()), applicability, edits: vec![Edit { span, text }] }
    }

    /// Deletes what stands at `span`.
    #[must_use]
    pub fn delete(span: Span, applicability: Applicability) -> Self {
        Self { remedy: Remedy::Delete, applicability, edits: vec![Edit { span, text: String::new() }] }
    }

    /// A fix of several edits, which must not overlap; they are put in the order of the text.
    #[must_use]
    pub fn new(remedy: Remedy, applicability: Applicability, mut edits: Vec<Edit>) -> Self {
        sort_by_key(&mut edits, |edit| edit.span);
        Self { remedy, applicability, edits }
    }

    /// The edits, in the order of the text and disjoint.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// `text` with the fix applied.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut fixed = String::with_capacity(text.len());
        let mut at = 0;
        for edit in &self.edits {
            fixed.push_str(Span::new(at, edit.span.start).of(text));
            fixed.push_str(&edit.text);
            at = edit.span.end;
        }
        fixed.push_str(Span::new(at, text.len()).of(text));
        fixed
    }
}

#[cfg(test)]
mod tests {
    use super::{Applicability, Edit, Fix, Remedy};
    use crate::text::Span;

    #[test]
    fn applies_its_edits_in_the_order_of_the_text() {
        let edits = vec![
            Edit { span: Span::empty(6), text: "三".into() },
            Edit { span: Span::new(0, 3), text: "二".into() },
        ];
        let fix = Fix::new(Remedy::WriteNoughts(2), Applicability::Safe, edits);
        assert_eq!(fix.apply("一、"), "二、三");
    }
}
