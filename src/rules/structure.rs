//! Structure: the title and the six sections.

mod aspect_missing;
mod mixed_numbering;
mod no_fee_statement;
mod part_count;
mod second_report;
mod section_empty;
mod section_missing;
mod section_out_of_order;
mod section_short;
mod title_incomplete;
mod title_without_year;
mod wrong_ordinal;

use super::Rule;
use crate::report::{Heading, Report};
use crate::text::Span;

/// The rules of the family STR.
pub(super) const RULES: &[Rule] = &[
    section_missing::RULE,
    section_out_of_order::RULE,
    wrong_ordinal::RULE,
    aspect_missing::RULE,
    second_report::RULE,
    mixed_numbering::RULE,
    section_empty::RULE,
    section_short::RULE,
    no_fee_statement::RULE,
    part_count::RULE,
    title_incomplete::RULE,
    title_without_year::RULE,
];

/// Where the ordinal of `heading` stands, its mark included.
fn ordinal_span(report: &Report, heading: &Heading) -> Span {
    let chars = &report.document.normal.chars;
    let start = chars.partition_point(|it| it.span.start < heading.span.start);
    let ordinal = chars.iter().skip(start).take(heading.ordinal.chars().count());
    ordinal.map(|it| it.span).reduce(Span::to).unwrap_or(Span::empty(heading.span.start))
}
