//! `second-report` (STR-29)
//!
//! Two reports stand in one text. Only the first is checked, and nothing of the second is read into it.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, StructureFinding};
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("STR-29"),
    name: "second-report",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual { zh: "文字中只有一份报告。", en: "There is one report in the text." },
        why: Bilingual {
            zh: "两份报告连在一起，数据会互相混淆；检查只针对第一份。",
            en: "Two reports in one text get mixed up; only the first one is checked.",
        },
        example: "六、其他需要报告的事项\n无。\n某县某局2023年政府信息公开工作年度报告\n一、总体情况",
        remedy: Bilingual { zh: "一次只粘贴一份报告。", en: "Paste one report at a time." },
    }),
};

fn check(report: &Report, sink: &mut Sink) {
    if let Some(second) = report.second {
        sink.report(&CARD, Location::of(second), StructureFinding::SecondReport);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report};

    #[test]
    fn points_to_the_title_of_the_second() {
        let second = report().replacen(
            "望川县水利局2024年政府信息公开工作年度报告",
            "«青石县水务局2024年政府信息公开工作年度报告»",
            1,
        );
        check_rule("STR-29", &[report(), second].concat(), "此处开始是另一份报告，只检查了前一份");
    }

    #[test]
    fn is_silent_about_one_report_and_about_links_to_others() {
        check_silent("STR-29", &report());
        check_silent("STR-29", &(report() + "\n下一篇：青石县水务局2024年政府信息公开工作年度报告\n"));
    }
}
