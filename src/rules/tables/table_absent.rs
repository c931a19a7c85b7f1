//! `disclosure-table-absent` … `review-table-absent` (TBF-02 … TBF-04)
//!
//! A section that holds a table has its heading but no table. Where the section itself is missing, the rule about
//! sections says so and this one is silent.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, TableFinding};
use crate::report::{BoundTable, Heading, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: CARDS, check };

const CARDS: &[Card] = &[
    card("TBF-02", "disclosure-table-absent", &[basis::FORM_DISCLOSURE, basis::DISCLOSURE]),
    card("TBF-03", "requests-table-absent", &[basis::FORM_REQUESTS]),
    card("TBF-04", "review-table-absent", &[basis::FORM_REVIEW]),
];

const fn card(code: &'static str, name: &'static str, basis: &'static [basis::Basis]) -> Card {
    Card {
        code: Code(code),
        name,
        severity: Severity::Error,
        strict: false,
        basis,
        page: Page::new(PageText {
            checks: Bilingual {
                zh: "第二、第三、第四部分各有统一格式规定的表格。",
                en: "Sections two, three and four each have the table that the unified form prescribes.",
            },
            why: Bilingual {
                zh: "数据以表格报送和汇总；表格是图片的，文字复制不出来，也就无法检查。",
                en: "The figures are reported in tables; a table that is a picture cannot be copied or checked.",
            },
            example: "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况",
            remedy: Bilingual {
                zh: "补上表格；原文有表格的，把表格一并粘贴进来。",
                en: "Add the table; if the report has it, paste it as well.",
            },
        }),
    }
}

fn check(report: &Report, sink: &mut Sink) {
    for table in report.tables.iter().filter(|table| table.span.is_none()) {
        let Some(card) = CARDS.iter().find(|card| card.code == table.spec.absent) else { continue };
        let Some(heading) = heading(report, table) else { continue };
        let at = Location::of(Span::empty(heading.span.end));
        sink.report(card, at, TableFinding::TableAbsent(table.spec));
    }
}

fn heading<'r>(report: &'r Report, table: &BoundTable) -> Option<&'r Heading> {
    report.section(table.spec.section)?.heading.as_ref()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report};

    const HEADINGS: &str = "一、总体情况\n较好。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n\
                            四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n较少。\n";

    fn marked(heading: &str) -> String {
        HEADINGS.replace(heading, &format!("{heading}«»"))
    }

    #[test]
    fn points_to_the_heading_without_a_table() {
        check_rule("TBF-02", &marked("二、主动公开政府信息情况"), "第二部分没有表格");
        check_rule("TBF-03", &marked("三、收到和处理政府信息公开申请情况"), "第三部分没有表格");
        check_rule("TBF-04", &marked("四、政府信息公开行政复议、行政诉讼情况"), "第四部分没有表格");
    }

    #[test]
    fn is_silent_where_the_section_is_missing_or_the_table_is_there() {
        check_silent("TBF-03", "一、总体情况\n较好。\n六、其他需要报告的事项\n无。\n");
        for code in ["TBF-02", "TBF-03", "TBF-04"] {
            check_silent(code, &report());
        }
    }
}
