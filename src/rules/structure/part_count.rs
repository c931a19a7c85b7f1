//! `part-count-mismatch` (STR-25)
//!
//! The introduction says of how many parts the report consists and lists them, and the two numbers differ. Only where
//! every part of the list is one of the six, and none speaks of two.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, StructureFinding};
use crate::form::{Form, SectionSpec};
use crate::order::sort;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{Span, key};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-25"),
    name: "part-count-mismatch",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "引言所列的部分与所说的部分个数相符。",
            en: "The introduction lists as many parts as it says the report has.",
        },
        why: Bilingual {
            zh: "个数不符，多为沿用旧稿时漏列了一部分。",
            en: "Where they differ a part was usually left out when an old draft was used again.",
        },
        example: "本报告由总体情况、主动公开政府信息情况、其他需要报告的事项等六个部分组成。",
        remedy: Bilingual {
            zh: "按报告的实际内容列全六个部分。", en: "List all six parts of the report."
        },
    }),
};

/// Fewer parts than this are no list of them.
const FEWEST: usize = 3;
/// So much of section one may hold an introduction that was put under its heading.
const REACH: usize = 900;
const NUMERALS: &str = "一二三四五六七八九十";

fn check(report: &Report, sink: &mut Sink) {
    for sentence in sentences(report) {
        let text = key(report.document.slice(sentence));
        if let Some((stated, listed)) = counts(report.form, &text).filter(|(stated, listed)| stated != listed)
        {
            sink.report(&CARD, Location::of(sentence), StructureFinding::PartCount { stated, listed });
        }
    }
}

/// The sentences before the first heading, and the first ones below it.
fn sentences(report: &Report) -> Vec<Span> {
    let text = report.document.said();
    let first = report.headings().map(|(_, heading)| heading.span).min();
    let head = first.map_or(text.len(), |heading| heading.start);
    let ends = |it: char| matches!(it, '。' | '\n' | '！');
    let mut sentences = Vec::new();
    let from = first.map_or(text.len(), |heading| heading.end);
    let below = text.char_indices().map(|it| it.0).find(|at| *at >= from + REACH).unwrap_or(text.len());
    for zone in [Span::new(0, head), Span::new(from, below)] {
        let mut at = zone.start;
        for sentence in zone.of(text).split_inclusive(ends) {
            let trimmed = sentence.trim();
            let start = at + (sentence.len() - sentence.trim_start().len());
            at += sentence.len();
            sentences.extend((!trimmed.is_empty()).then(|| Span::new(start, start + trimmed.len())));
        }
    }
    sentences
}

/// How many parts a sentence says there are, and how many it lists.
fn counts(form: &Form, sentence: &str) -> Option<(usize, usize)> {
    let (before, after) = sentence.split_once("部分")?;
    let before = before.strip_suffix('大').unwrap_or(before);
    let before = before.strip_suffix('个').unwrap_or(before);
    let (list, stated) = stated(before)?;
    let opening = ["包括", "包含", "分为", "由"].iter().find_map(|word| list.split_once(word));
    let behind = after.split_once([':', ',']);
    let lists = opening.into_iter().chain(behind).map(|(_, list)| list);
    let listed = lists.filter_map(|list| listed(form, list)).find(|listed| *listed >= FEWEST)?;
    Some((stated, listed))
}

/// The number at the end of `text`, and what stands before it.
fn stated(text: &str) -> Option<(&str, usize)> {
    let numeral = text.chars().next_back()?;
    let number = NUMERALS.chars().position(|it| it == numeral).map(|index| index + 1);
    let number = number.or_else(|| usize::try_from(numeral.to_digit(10)?).ok())?;
    let rest = text.strip_suffix(numeral)?;
    let is_longer = rest.ends_with(|it: char| it.is_ascii_digit() || NUMERALS.contains(it));
    (!is_longer).then_some((rest, number))
}

/// How many of the six sections a list names; `None` where an entry names none of them or several.
fn listed(form: &Form, list: &str) -> Option<usize> {
    let entries = list.split(['、', ',', ';']).map(bare).filter(|entry| !entry.is_empty());
    let sections = entries.map(|entry| section(form, entry)).collect::<Option<Vec<usize>>>()?;
    let mut distinct = sections;
    sort(&mut distinct);
    distinct.dedup();
    Some(distinct.len())
}

/// An entry without quotation marks, its own number and what closes the list.
fn bare(entry: &str) -> &str {
    let entry = entry.trim_matches(|it: char| "\"《》“”.。:".contains(it) || it.is_ascii_digit());
    let entry = entry.strip_suffix("共").or_else(|| entry.strip_suffix("等")).unwrap_or(entry);
    let entry = entry.strip_suffix("等").unwrap_or(entry);
    let is_number = entry.chars().all(|it| NUMERALS.contains(it)) || ["组成", "构成"].contains(&entry);
    if is_number { "" } else { entry }
}

/// The only section that an entry names.
fn section(form: &Form, entry: &str) -> Option<usize> {
    let reads = |spec: &SectionSpec| spec.title == entry || spec.variants.contains(&entry);
    if let Some(exact) = form.sections.iter().position(reads) {
        return Some(exact);
    }
    let speaks = |spec: &SectionSpec| spec.core.iter().any(|word| entry.contains(word));
    let mut named = form.sections.iter().enumerate().filter(|(_, spec)| speaks(spec)).map(|it| it.0);
    named.next().filter(|_| named.next().is_none())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    const ALL: &str = "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、\
                       政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

    fn introduced(sentence: &str) -> String {
        report_with("报告全文登载", &format!("{sentence}报告全文登载"))
    }

    #[test]
    fn compares_the_list_with_the_number_before_or_behind_it() {
        let five = ALL.replace("主动公开政府信息情况、", "");
        let text = introduced(&format!("«本报告由{five}等六个部分组成。»"));
        check_rule("STR-25", &text, "报告称由 6 个部分组成，列出的有 5 个");
        let text = introduced(&format!("«本报告分为5个部分：{ALL}。»"));
        check_rule("STR-25", &text, "报告称由 5 个部分组成，列出的有 6 个");
    }

    #[test]
    fn is_silent_about_a_whole_list_and_one_without_a_number() {
        check_silent("STR-25", &report());
        check_silent("STR-25", &introduced(&format!("本报告由{ALL}六个部分组成。")));
        check_silent("STR-25", &introduced(&format!("本报告包括{ALL}。")));
        check_silent("STR-25", &introduced("本报告由六个部分组成。"));
    }

    #[test]
    fn is_silent_where_an_entry_is_unknown_or_names_two_parts() {
        let with =
            |last: &str| introduced(&format!("本报告由总体情况、主动公开政府信息情况、{last}六个部分组成。"));
        check_silent("STR-25", &with("依申请公开及行政复议情况、存在的问题、其他事项"));
        check_silent("STR-25", &with("附件说明"));
        check_silent("STR-25", &introduced("公开内容包括机构、人员、规划和财务等八个部分。"));
    }
}
