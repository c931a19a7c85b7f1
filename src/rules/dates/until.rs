//! `until` (YER-07)
//!
//! 截止 stands before a date, where 截至 is meant: what ends on a day 截止, what is counted up to it is counted 截至.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Severity};
use crate::report::Report;
use crate::rules::phrase::{instead, places};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("YER-07"),
    name: "until",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "日期前面写“截至”，不写“截止”。",
            en: "Before a date stands 截至, not 截止.",
        },
        why: Bilingual {
            zh: "“截止”后面不能带日期，“截至2024年12月31日”才通顺。",
            en: "No date stands behind 截止.",
        },
        example: "截止2024年12月31日，共公开信息126条",
        remedy: Bilingual { zh: "改为“截至”。", en: "Write 截至." },
    }),
};

const FOUND: &str = "截止";
const EXPECTED: &str = "截至";

fn check(report: &Report, sink: &mut Sink) {
    for span in places(report, FOUND) {
        if is_before_date(report, span) {
            instead(report, sink, &CARD, (span, EXPECTED), Applicability::Safe);
        }
    }
}

fn is_before_date(report: &Report, span: Span) -> bool {
    let rest = report.behind(span.end).trim_start_matches(' ');
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let behind = rest.get(digits..).unwrap_or_default().trim_start_matches(' ');
    digits > 0 && behind.starts_with(['年', '月'])
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn points_to_the_word_before_a_date() {
        let marked = report_with("全年通过县", "«截止»2024年12月31日，通过县");
        check_rule("YER-07", &marked, "「截止」应为「截至」");
    }

    #[test]
    fn is_silent_about_other_uses_of_it() {
        check_silent("YER-07", &report());
        check_silent(
            "YER-07",
            &report_with("全年通过县", "截至2024年12月31日，截止到2024年年底，申请截止日期已过，通过县"),
        );
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("YER-07", &report_with("全年通过县", "截止 12 月底，通过县"));
    }
}
