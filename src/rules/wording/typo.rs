//! `typo` (TYP-01)
//!
//! Words that reports on disclosure often get wrong, each long enough to be wrong wherever it stands.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Severity};
use crate::report::Report;
use crate::rules::phrase::all_instead;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("TYP-01"),
    name: "typo",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "文中没有这类报告常见的错别字。",
            en: "The text has none of the typos that such reports are known for.",
        },
        why: Bilingual {
            zh: "错别字使报告显得粗疏。", en: "Typos make the report look careless."
        },
        example: "依法获取政府信息的权力",
        remedy: Bilingual { zh: "按提示改正。", en: "Correct it as suggested." },
    }),
};

/// What is written, and what was meant.
const WRITTEN: &[(&str, &str)] = &[
    ("获取政府信息的权力", "获取政府信息的权利"),
    ("获取信息的权力", "获取信息的权利"),
    ("规范已申请公开", "规范依申请公开"),
    ("做好已申请公开", "做好依申请公开"),
    ("已申请公开办理", "依申请公开办理"),
    ("已申请公开工作", "依申请公开工作"),
    ("政府分信力", "政府公信力"),
    ("不管提升", "不断提升"),
    ("登陆网站", "登录网站"),
    ("登陆政府网站", "登录政府网站"),
    ("转结下年度", "结转下年度"),
    ("上年转结", "上年结转"),
    ("政府信息公开工情况", "政府信息公开工作情况"),
    ("政府信公开", "政府信息公开"),
    ("政府信息公工作", "政府信息公开工作"),
];

fn check(report: &Report, sink: &mut Sink) {
    all_instead(report, sink, &CARD, WRITTEN, Applicability::Suggested);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    const PLACE: &str = "各项工作平稳有序";

    #[test]
    fn shows_what_was_meant() {
        let marked = report_with(PLACE, "保障依法«获取政府信息的权力»");
        check_rule("TYP-01", &marked, "「获取政府信息的权力」应为「获取政府信息的权利」");
    }

    #[test]
    fn is_silent_where_the_word_is_right() {
        check_silent("TYP-01", &report());
        check_silent("TYP-01", &report_with(PLACE, "规范权力运行，对已申请公开的信息逐条登记，不管提前与否"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("TYP-01", &report_with(PLACE, "规范已申请公开办理流程"));
    }
}
