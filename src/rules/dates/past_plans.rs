//! `past-plans` (YER-05)
//!
//! Section five makes plans for a year that is over when the report is written: text of an earlier report.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::form::SectionId;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("YER-05"),
    name: "past-plans",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第五部分写的打算不是对已经过去的年度的打算。",
            en: "Section five makes no plans for a year that is over.",
        },
        why: Bilingual {
            zh: "写着过去年度的打算，多是沿用了以前的文本。",
            en: "Such plans were mostly taken over from an earlier report.",
        },
        example: "2024年度报告：2023年，我局将继续……",
        remedy: Bilingual {
            zh: "改为下一年度的打算。", en: "Write what is planned for the next year."
        },
    }),
};

/// Words of plans; 将 alone may also mark an object.
const PLANS: &[&str] = &["将继续", "将进一步", "将着力", "将重点", "将持续", "将加强", "将不断"];
/// How many bytes may stand between the year and the plan.
const NEAR: usize = 30;

fn check(report: &Report, sink: &mut Sink) {
    let Some(year) = report.year() else { return };
    for sentence in report.sentences(SectionId("problems")) {
        let Some(found) = planned(&sentence.text).filter(|found| *found <= year) else { continue };
        let written = format!("{found}年");
        let clause = sentence.clauses.iter().rfind(|clause| clause.text.contains(&written));
        if let Some(clause) = clause {
            sink.report(&CARD, Location::of(clause.span), ProseFinding::PastPlans { found, year });
        }
    }
}

/// The year for which a sentence makes plans, where it stands close before them.
fn planned(sentence: &str) -> Option<u16> {
    let plan = PLANS.iter().find_map(|plan| sentence.split_once(plan))?.0;
    let (before, between) = plan.rsplit_once('年')?;
    let digits = before.len() - before.trim_end_matches(|it: char| it.is_ascii_digit()).len();
    let year = before.get(before.len() - digits..)?;
    (digits == 4 && between.len() <= NEAR).then(|| year.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    fn with(plan: &str) -> String {
        report_with("改进情况：", &format!("{plan}加强培训。改进情况："))
    }

    #[test]
    fn points_to_plans_for_a_year_that_is_over() {
        let marked = with("«2023年»，我局将继续");
        check_rule("YER-05", &marked, "此处写的是 2023 年的打算，2024 年度报告应写下一年");
        check_rule(
            "YER-05",
            &with("«2024年我局将进一步»").replace("»加强培训", "加强培训»"),
            "此处写的是 2024 年的打算，2024 年度报告应写下一年",
        );
    }

    #[test]
    fn is_silent_about_the_year_to_come_and_about_what_was_done() {
        check_silent("YER-05", &report());
        check_silent("YER-05", &with("2025年，我局将继续"));
        check_silent("YER-05", &with("2024年，我局将公开工作纳入考核，取得成效，仍有不足，下一步将继续"));
        check_silent("YER-05", &with("2024年政策解读的形式单一，群众知晓率不高，我局将继续"));
    }
}
