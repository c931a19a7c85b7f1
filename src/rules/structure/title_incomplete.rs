//! `incomplete-title` (STR-26)
//!
//! The report has no title, or the title lacks a part of its fixed wording 政府信息公开工作年度报告. Where agency and
//! year stand in the title is free, and so is 年 or 年度.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Edit, Fix, Location, Remedy, Severity, StructureFinding, TitleLack};
use crate::report::{Report, Title};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{Span, folded};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-26"),
    name: "incomplete-title",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM, basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "报告有标题，标题中有“政府信息公开工作”和“年度报告”。",
            en: "The report has a title, and it contains 政府信息公开工作 and 年度报告.",
        },
        why: Bilingual {
            zh: "年度报告是法定文书，名称与其他总结、报告相区别。",
            en: "The annual report is prescribed by law; its name tells it from other reports.",
        },
        example: "望川县水利局2024年政府信息公开情况的报告",
        remedy: Bilingual {
            zh: "标题写作“某机关某年政府信息公开工作年度报告”。",
            en: "Use the title <agency><year>年政府信息公开工作年度报告.",
        },
    }),
};

const SUBJECT: &str = "政府信息公开";
const SUBJECT_WORK: &str = "政府信息公开工作";
const GENRE: &str = "年度报告";
const NAME: &str = "政府信息公开工作年度报告";

/// Near misses of the name that can be put right without touching the rest of the title.
const NEAR_MISSES: &[&str] = &[
    "政府信息公开年度报告",
    "政府信息公开工作报告",
    "政府信息公开工作情况报告",
    "政府信息公开工作情况的报告",
    "政府信息公开情况报告",
    "政府信息公开情况的报告",
    "政府信息公开工作年报",
    "政府信息公开年报",
    "政府信息公开报告",
];

fn check(report: &Report, sink: &mut Sink) {
    let Some(title) = &report.title else {
        let start = report.document.lines.first().map_or(0, |line| line.span.start);
        sink.report(&CARD, Location::of(Span::empty(start)), StructureFinding::TitleMissing);
        return;
    };
    let Some(lacks) = lack(&folded(&title.text)) else { return };
    let finding = StructureFinding::TitleIncomplete { title: title.text.clone(), lacks };
    let mut draft = sink.report(&CARD, Location::of(title.span), finding);
    if let Some(fix) = rename(report, title) {
        draft.fix(fix);
    }
}

/// What `title` lacks; one answer, the most comprehensive.
fn lack(title: &str) -> Option<TitleLack> {
    match (title.contains(SUBJECT_WORK), title.contains(GENRE)) {
        (true, true) => None,
        (true, false) => Some(TitleLack::Genre),
        (false, false) => Some(TitleLack::Name),
        (false, true) if title.contains(SUBJECT) => Some(TitleLack::Work),
        (false, true) => Some(TitleLack::Subject),
    }
}

fn rename(report: &Report, title: &Title) -> Option<Fix> {
    let source = report.document.slice(title.span);
    let (at, found) = NEAR_MISSES.iter().find_map(|found| Some((source.find(found)?, found)))?;
    let start = title.span.start + at;
    let edit = Edit { span: Span::new(start, start + found.len()), text: NAME.into() };
    Some(Fix::new(Remedy::Write(NAME.into()), Applicability::Suggested, vec![edit]))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const TITLE: &str = "望川县水利局2024年政府信息公开工作年度报告";

    fn titled(title: &str) -> String {
        report_with(TITLE, title)
    }

    #[test]
    fn names_what_the_title_lacks() {
        let says = |title: &str, lack: &str| {
            let bare = title.replace(['«', '»'], "");
            check_rule("STR-26", &titled(title), &format!("标题「{bare}」缺少「{lack}」"));
        };
        says("«望川县水利局2024年度政府信息公开工作报告»", "年度报告");
        says("«望川县水利局2024年政府信息公开年度报告»", "工作");
        says("«望川县水利局2024年政务公开工作年度报告»", "政府信息公开工作");
        says("«望川县水利局2024年政府信息公开情况的报告»", "政府信息公开工作年度报告");
    }

    #[test]
    fn points_to_the_start_where_there_is_no_title() {
        check_rule(
            "STR-26",
            &report().replace(TITLE, "").replace("本报告依照", "«»本报告依照"),
            "未找到报告标题",
        );
    }

    #[test]
    fn is_silent_about_any_order_of_agency_and_year() {
        check_silent("STR-26", &titled("2024年度望川县水利局政府信息公开工作年度报告"));
        check_silent("STR-26", &titled("# 望川县水利局 2024 年政府\n信息公开工作年度报告"));
        check_silent("STR-26", &titled("政府信息公开工作年度报告（2024年度）"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("STR-26", &titled("望川县水利局2024年政府信息公开年度报告"));
        check_fix("STR-26", &titled("望川县水利局2024年政府信息公开情况的报告"));
    }
}
