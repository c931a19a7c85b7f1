//! `section-out-of-order` (STR-07)
//!
//! A section stands before or after a section that it should follow or precede. Reported are as few sections as
//! possible: those without which the others are in order.

use crate::order::sort_by_key;
use std::cmp::Ordering;

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Note, Related, Severity, StructureFinding};
use crate::form::SectionSpec;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-07"),
    name: "section-out-of-order",
    severity: Severity::Error,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "六个部分按统一格式规定的先后排列。",
            en: "The six sections stand in the order of the unified form.",
        },
        why: Bilingual {
            zh: "读者和汇总单位按固定次序查找内容，次序颠倒容易取错数据。",
            en: "Readers and summing offices look for content in a fixed order; a wrong order leads to wrong data.",
        },
        example: "四、政府信息公开行政复议、行政诉讼情况\n三、收到和处理政府信息公开申请情况",
        remedy: Bilingual {
            zh: "把该部分连同其中的表格移到应有的位置。",
            en: "Move the section, with its table, to where it belongs.",
        },
    }),
};

/// A section and where its heading stands; sections compare by the order of the form.
type Placed = (usize, &'static SectionSpec, Span);

fn check(report: &Report, sink: &mut Sink) {
    let mut sections: Vec<Placed> = (0..)
        .zip(&report.sections)
        .filter_map(|(index, section)| Some((index, section.spec, section.heading.as_ref()?.span)))
        .collect();
    sort_by_key(&mut sections, |(_, _, span)| *span);
    while let Some(at) = most_misplaced(&sections) {
        let misplaced = sections.remove(at);
        if let Some((rank, neighbour, span)) = nearest_inverted(&sections, at, misplaced.0) {
            let late = misplaced.0 < *rank;
            let finding = StructureFinding::SectionOutOfOrder { section: misplaced.1, neighbour, late };
            let related = Related { place: Location::of(*span), note: Note::Inverted };
            sink.report(&CARD, Location::of(misplaced.2), finding).related([related]);
        }
    }
}

/// Which section is in the wrong order with the most others; the last one of equals, `None` if all is in order.
fn most_misplaced(sections: &[Placed]) -> Option<usize> {
    let inversions = |at: usize, it: &Placed| {
        (0..).zip(sections).filter(|(other_at, other)| inverted(at, it, *other_at, other)).count()
    };
    let counts = sections.iter().enumerate().map(|(at, it)| (inversions(at, it), at));
    counts.filter(|(count, _)| *count > 0).max().map(|(_, at)| at)
}

/// The section closest to the place `at` that stands there on the wrong side of section number `rank`.
fn nearest_inverted(others: &[Placed], at: usize, rank: usize) -> Option<&Placed> {
    let before = others.iter().take(at).rev().find(|other| other.0 > rank);
    before.or_else(|| others.iter().skip(at).find(|other| other.0 < rank))
}

fn inverted(at: usize, section: &Placed, other_at: usize, other: &Placed) -> bool {
    let (printed, required) = (at.cmp(&other_at), section.0.cmp(&other.0));
    printed != Ordering::Equal && printed != required
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report};

    const HEADINGS: [&str; 6] = [
        "一、总体情况\n",
        "二、主动公开政府信息情况\n",
        "三、收到和处理政府信息公开申请情况\n",
        "四、政府信息公开行政复议、行政诉讼情况\n",
        "五、存在的主要问题及改进情况\n",
        "六、其他需要报告的事项\n",
    ];

    /// The headings in the given order, by their numbers, with one of them marked.
    fn ordered(order: [usize; 6], marked: usize) -> String {
        let headings = order.map(|number| HEADINGS[number - 1]).concat();
        let marked = HEADINGS[marked - 1].trim_end();
        headings.replace(marked, &format!("«{marked}»"))
    }

    #[test]
    fn names_the_later_one_of_two_that_changed_places() {
        let sentence = "第三部分「收到和处理政府信息公开申请情况」排在第四部分之后";
        check_rule("STR-07", &ordered([1, 2, 4, 3, 5, 6], 3), sentence);
    }

    #[test]
    fn names_one_section_that_wandered_to_the_front_or_the_end() {
        let sentence = "第六部分「其他需要报告的事项」排在第一部分之前";
        check_rule("STR-07", &ordered([6, 1, 2, 3, 4, 5], 6), sentence);
        check_rule("STR-07", &ordered([2, 3, 4, 5, 6, 1], 1), "第一部分「总体情况」排在第六部分之后");
    }

    #[test]
    fn is_silent_about_a_report_in_order_or_with_gaps() {
        check_silent("STR-07", &report());
        check_silent("STR-07", &[HEADINGS[0], HEADINGS[3], HEADINGS[5]].concat());
    }
}
