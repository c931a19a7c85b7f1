//! Finds the six sections: by wording and position, never by number alone.
//!
//! A candidate is a title, or a wording known for it, at the start of a line, after its ordinal; in a text without
//! line breaks also after the end of a sentence. Of several candidates the most heading-like one wins.

mod candidate;
mod ordinal;
mod wording;

pub(super) use candidate::{Candidate, candidates};

use crate::claims::sentences;
use crate::document::Document;
use crate::form::{Form, SectionSpec};
use crate::order::sort;
use crate::report::{BoundSection, Heading};
use crate::text::Span;

/// The sections of `form` in `document`, found or not, in the form's order.
pub(super) fn bind(document: &Document, form: &Form, candidates: &[Candidate]) -> Vec<BoundSection> {
    let mut chosen: Vec<Option<Heading>> = Vec::with_capacity(form.sections.len());
    for index in 0..form.sections.len() {
        let after = chosen.iter().flatten().map(|heading| heading.span.end).max().unwrap_or_default();
        chosen.push(best(candidates, index, after));
    }
    let mut starts: Vec<usize> = chosen.iter().flatten().map(|heading| heading.span.start).collect();
    sort(&mut starts);
    let bound = |(spec, heading): (&'static SectionSpec, Option<Heading>)| {
        let body = body(document, heading.as_ref(), &starts);
        let sentences = if spec.prose { sentences(document, body) } else { Vec::new() };
        BoundSection { spec, heading, body, sentences }
    };
    form.sections.iter().zip(chosen).map(bound).collect()
}

/// The headings that can be no others: at the start of a line, with the right number and a known wording, and with text
/// between them. Each with its section, as an index into the form, in the order of the text.
pub(super) fn strong(candidates: &[Candidate]) -> impl Iterator<Item = (usize, Span)> {
    candidates.iter().filter(|it| it.rank.is_strong()).map(|it| (it.section, it.heading.span))
}

/// The most heading-like candidate of a section; of equals the first one behind the sections before it.
fn best(candidates: &[Candidate], section: usize, after: usize) -> Option<Heading> {
    let own = candidates.iter().filter(|candidate| candidate.section == section);
    // `max_by_key` keeps the last of equals; in reverse order that is the first in the text.
    let best = own.rev().max_by_key(|it| (it.rank, it.heading.span.start >= after))?;
    Some(best.heading.clone())
}

fn body(document: &Document, heading: Option<&Heading>, starts: &[usize]) -> Span {
    let Some(heading) = heading else { return Span::empty(0) };
    let next = starts.iter().find(|start| **start >= heading.span.end);
    Span::new(heading.span.end, next.copied().unwrap_or(document.said().len()))
}

#[cfg(test)]
mod tests {
    use super::{bind, candidates};
    use crate::document::Document;
    use crate::form::EDITION_2021;
    use crate::report::BoundSection;

    fn bound(document: &Document) -> Vec<BoundSection> {
        bind(document, &EDITION_2021, &candidates(document, &EDITION_2021))
    }

    fn headings(text: &str) -> Vec<Option<String>> {
        let document = Document::from_text(text);
        let sections = bound(&document);
        sections.into_iter().map(|it| Some(document.slice(it.heading?.span).to_owned())).collect()
    }

    fn only(text: &str, section: usize) -> Option<String> {
        let mut found = headings(text);
        let wanted = found.swap_remove(section);
        assert!(found.iter().all(Option::is_none), "{found:?}");
        wanted
    }

    #[test]
    fn are_found_by_their_titles() {
        let text = "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n\
                    四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n";
        let found = headings(text).into_iter().collect::<Option<Vec<_>>>().expect("all six");
        assert_eq!(found.join("\n") + "\n", text);
    }

    #[test]
    fn are_found_in_other_wordings_numbers_and_marks() {
        assert_eq!(only("## 一、概述", 0).as_deref(), Some("一、概述"));
        assert_eq!(
            only("3、 收到和处理政府信息公开申请情况", 2).as_deref(),
            Some("3、 收到和处理政府信息公开申请情况")
        );
        assert_eq!(only("⼀、总体情况", 0).as_deref(), Some("⼀、总体情况"));
        assert_eq!(
            only("五、存在的主要问题及改进 情况。", 4).as_deref(),
            Some("五、存在的主要问题及改进 情况")
        );
        assert_eq!(
            only("四、政府信息公开行政法复议、行政诉讼情况", 3).as_deref(),
            Some("四、政府信息公开行政法复议、行政诉讼情况")
        );
    }

    #[test]
    fn are_found_in_wordings_of_their_own_where_the_number_is_right() {
        for (heading, section) in [
            ("一、2023年度总体情况", 0),
            ("一、總體情況", 0),
            ("二、2023年主动公开政府信息情况", 1),
            ("三、收到和处理政府信息依申请公开情况", 2),
            ("五、存在的主要问题及下一步改进措施", 4),
            ("五、存在问题及下步打算", 4),
            ("六、其他", 5),
        ] {
            assert_eq!(only(heading, section).as_deref(), Some(heading));
        }
        assert!(
            headings("一、加强组织领导\n三、存在的问题\n五、问题不少，还要改进。")
                .iter()
                .all(Option::is_none)
        );
    }

    #[test]
    fn are_found_behind_an_arabic_number_where_their_table_follows() {
        let behind = |rest: &str| only(&format!("3、 依申请公开申请情况\n{rest}"), 2);
        let heading = Some("3、 依申请公开申请情况");
        assert_eq!(behind("具体数据见下表。\n一、本年新收政府信息公开申请数量\t1\n").as_deref(), heading);
        assert_eq!(behind("全年共收到申请3件。\n"), None);
    }

    #[test]
    fn are_found_where_text_follows_on_the_line() {
        assert_eq!(only("一、总体情况 本年度，我局认真落实各项要求。", 0).as_deref(), Some("一、总体情况"));
        assert_eq!(
            only("联系电话：0000000。 六、其他需要报告的事项 无。", 5).as_deref(),
            Some("六、其他需要报告的事项")
        );
    }

    #[test]
    fn are_not_found_in_a_sentence_that_names_them() {
        let text = "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项组成。";
        assert!(headings(text).iter().all(Option::is_none));
    }

    #[test]
    fn are_not_the_rows_of_a_table_nor_the_parts_of_section_one() {
        let text = "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n\
                    四、结转下年度继续办理\n（一）主动公开政府信息情况\n1.主动公开情况\n2、依申请公开情况\n";
        assert!(headings(text).iter().all(Option::is_none), "{:?}", headings(text));
    }

    #[test]
    fn are_not_the_lines_of_a_table_of_contents() {
        let text = "一、总体情况\n二、主动公开政府信息情况\n前言。\n一、总体情况\n良好。\n二、主动公开政府信息情况\n";
        let sections = bound(&Document::from_text(text));
        let starts: Vec<_> = sections.iter().filter_map(|it| Some(it.heading.as_ref()?.span.start)).collect();
        assert_eq!(starts, [text.rfind("一、").expect("one"), text.rfind("二、").expect("two")]);
    }

    #[test]
    fn prefer_the_heading_with_the_right_number() {
        let text = "一、总体情况\n三、主动公开政府信息情况\n二、主动公开政府信息情况\n";
        assert_eq!(headings(text)[1].as_deref(), Some("二、主动公开政府信息情况"));
    }
}
