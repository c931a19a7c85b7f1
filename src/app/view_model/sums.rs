//! The sums that do not hold, worked out in words: what adds up to what, which cell is suspected, why others are not.

use std::rc::Rc;

use yew::AttrValue;

use crate::app::words::{MendingWords, words};
use crate::diagnostic::{Diagnostic, Suspect, Term, Worked};
use crate::figure::Figure;
use crate::form::Equation;
use crate::locale::{self, Locale};
use crate::report::Report;

/// A sum that does not hold.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sum {
    /// What should be equal.
    pub(crate) name: AttrValue,
    /// Its lines, from top to bottom.
    pub(crate) lines: Rc<[SumLine]>,
}

/// A line of a sum.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SumLine {
    /// What kind of line.
    pub(crate) kind: SumKind,
    /// What is counted.
    pub(crate) label: AttrValue,
    /// The figure.
    pub(crate) figure: AttrValue,
    /// Whether the figure is believed, and why.
    pub(crate) note: AttrValue,
}

/// A kind of line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum SumKind {
    /// A figure of the report.
    Term,
    /// One that may be wrong.
    Suspect,
    /// What the terms add up to.
    Total,
    /// By how much the two sides differ.
    Difference,
}

impl SumKind {
    /// The name by which the stylesheets know it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Term => "term",
            Self::Suspect => "suspect",
            Self::Total => "total",
            Self::Difference => "difference",
        }
    }
}

/// The sums that `diagnostic` explains.
#[must_use]
pub(super) fn sums(report: &Report, diagnostic: &Diagnostic, locale: Locale) -> Rc<[Sum]> {
    let sum = |worked: &Worked| {
        let entry = report.ledger.entries.iter().find(|entry| entry.equation.id == worked.equation)?;
        let words = words(locale).mending;
        Some(Writer { equation: &entry.equation, diagnostic, locale, words }.sum(worked))
    };
    diagnostic.worked.iter().filter_map(sum).collect()
}

/// Writes one sum.
struct Writer<'w> {
    equation: &'w Equation,
    diagnostic: &'w Diagnostic,
    locale: Locale,
    words: &'static MendingWords,
}

impl Writer<'_> {
    fn sum(&self, worked: &Worked) -> Sum {
        let mut lines = self.side(&worked.left);
        lines.push(self.total(worked.computed));
        lines.extend(self.side(&worked.right));
        if worked.right.len() > 1 {
            lines.push(self.total(worked.reported));
        }
        let (one, other) = (worked.computed, worked.reported);
        let difference = if one > other { one - other } else { other - one };
        lines.push(line(SumKind::Difference, self.words.difference.into(), difference));
        Sum { name: locale::equation(self.equation, self.locale).into(), lines: lines.into() }
    }

    /// The terms of a side; several of nought that nobody suspects are one line.
    fn side(&self, terms: &[Term]) -> Vec<SumLine> {
        let is_nought =
            |term: &&Term| term.figure.is_none_or(Figure::is_zero) && self.suspect(term).is_none();
        let noughts = terms.iter().filter(is_nought).count();
        let shown = terms.iter().filter(|term| noughts < 2 || !is_nought(term));
        let mut lines: Vec<_> = shown.map(|term| self.term(term)).collect();
        if noughts > 1 {
            lines.push(line(SumKind::Term, (self.words.noughts)(noughts), Figure::ZERO));
        }
        lines
    }

    fn term(&self, term: &Term) -> SumLine {
        let suspect = self.suspect(term);
        let note = match suspect {
            Some(suspect) => {
                (self.words.suspect)((self.diagnostic.suspects.len() == 1).then_some(suspect.value))
            }
            None => (self.words.believed)(term.confirmed),
        };
        SumLine {
            kind: if suspect.is_some() { SumKind::Suspect } else { SumKind::Term },
            label: locale::term(self.equation, term.cell, self.locale).into(),
            figure: term.figure.map_or_else(|| self.words.vacant.into(), |it| it.to_string().into()),
            note: note.into(),
        }
    }

    fn suspect(&self, term: &Term) -> Option<&Suspect> {
        self.diagnostic.suspects.iter().find(|suspect| suspect.cell == term.cell)
    }

    fn total(&self, figure: Figure) -> SumLine {
        line(SumKind::Total, self.words.adds_up.into(), figure)
    }
}

fn line(kind: SumKind, label: String, figure: Figure) -> SumLine {
    SumLine { kind, label: label.into(), figure: figure.to_string().into(), note: AttrValue::default() }
}

#[cfg(test)]
mod tests {
    use super::sums;
    use crate::app::testing::REPORT;
    use crate::locale::Locale;
    use crate::rules::Selection;

    /// The sums of the first finding of a report in which `row` stands instead of the row of what was granted.
    fn drawn(row: &str, locale: Locale) -> Vec<String> {
        let text = REPORT.replace("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", &format!("（一）予以公开\t{row}"));
        let checked = crate::check(&text, &Selection::default());
        let sums = sums(checked.report.as_ref().unwrap(), &checked.diagnostics[0], locale);
        let mut drawn = Vec::new();
        for sum in sums.iter() {
            drawn.push(sum.name.to_string());
            let lines = sum.lines.iter();
            drawn
                .extend(lines.map(|it| format!("{}|{}|{}|{}", it.kind.name(), it.label, it.figure, it.note)));
        }
        drawn
    }

    #[test]
    fn name_the_wrong_cell_and_say_why_others_are_believed() {
        let expected = [
            "第三部分「（一）予以公开」：各项之和应等于总计",
            "suspect|自然人|15|疑似有误，应为 5",
            "term|商业企业|1|可信，另有 1 条关系成立",
            "term|社会公益组织|1|可信，另有 1 条关系成立",
            "term|法律服务机构|1|可信，另有 1 条关系成立",
            "term|其余 2 项均为 0|0|",
            "total|合计|18|",
            "term|总计|8|可信，另有 1 条关系成立",
            "difference|相差|10|",
        ];
        let drawn = drawn("15\t1\t0\t1\t1\t0\t8", Locale::Zh);
        assert_eq!(drawn[..expected.len()], expected);
        assert_eq!(drawn[expected.len()], "第三部分「自然人」列：各项办理结果之和应等于（七）总计");
    }

    #[test]
    fn are_said_in_english() {
        let drawn = drawn("15\t1\t0\t1\t1\t0\t8", Locale::En);
        assert_eq!(drawn[1], "suspect|Natural persons|15|Likely wrong, should be 5");
        assert_eq!(drawn[2], "term|Enterprises|1|Yes, 1 other equation with it hold");
    }
}
