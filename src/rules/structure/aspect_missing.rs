//! `no-disclosure-aspect` … `no-supervision-aspect` (STR-10 … STR-14)
//!
//! The overview follows the five aspects of the form and leaves one out. It is read generously: any word of an aspect,
//! in a heading or not, is taken for it. An overview whose numbered paragraphs do not begin with aspects was written along
//! other lines, and is not judged.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Location, Severity, StructureFinding};
use crate::form::SectionId;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::{has_any, key};

pub(super) const RULE: Rule = Rule { cards: CARDS, check };

const CARDS: &[Card] = &[
    card(
        "STR-10",
        "no-disclosure-aspect",
        Bilingual {
            zh: "总体情况写到主动公开。", en: "The overview tells of proactive disclosure."
        },
    ),
    card(
        "STR-11",
        "no-application-aspect",
        Bilingual {
            zh: "总体情况写到依申请公开。", en: "The overview tells of disclosure on application."
        },
    ),
    card(
        "STR-12",
        "no-management-aspect",
        Bilingual {
            zh: "总体情况写到政府信息管理。",
            en: "The overview tells of the management of information.",
        },
    ),
    card(
        "STR-13",
        "no-platform-aspect",
        Bilingual { zh: "总体情况写到平台建设。", en: "The overview tells of the platforms." },
    ),
    card(
        "STR-14",
        "no-supervision-aspect",
        Bilingual { zh: "总体情况写到监督保障。", en: "The overview tells of supervision." },
    ),
];

const fn card(code: &'static str, name: &'static str, checks: Bilingual) -> Card {
    Card {
        code: Code(code),
        name,
        severity: Severity::Warning,
        strict: false,
        basis: &[basis::FORM],
        page: Page::new(PageText {
            checks,
            why: Bilingual {
                zh: "格式要求总体情况写五个方面，缺一个方面即不完整。",
                en: "The form asks for five aspects in the overview; without one it is incomplete.",
            },
            example: "一、总体情况 只有（一）主动公开（二）依申请公开（三）平台建设",
            remedy: Bilingual {
                zh: "补写这一方面，没有开展的也要写明。",
                en: "Write of the aspect, even if only to say that nothing was done.",
            },
        }),
    }
}

/// What the aspects are called, each with words of which one stands wherever an overview speaks of it.
const ASPECTS: &[(&str, &[&str])] = &[
    ("主动公开", &["主动公开", "发布", "公开信息"]),
    ("依申请公开", &["申请"]),
    (
        "政府信息管理",
        &[
            "信息管理",
            "公开管理",
            "资源管理",
            "规范性文件",
            "维护",
            "保密",
            "目录",
            "公文",
            "动态调整",
            "清理",
            "效力",
            "文件库",
            "归档",
        ],
    ),
    ("平台建设", &["平台", "网站", "公众号", "专栏", "专区", "公报", "公开栏"]),
    ("监督保障", &["监督", "考核", "评议", "追究", "监管", "督查", "督导", "检查", "保障机制", "组织保障"]),
];
/// So many aspects at the head of numbered paragraphs show that the overview follows the form.
const FEWEST: usize = 2;
/// How many characters the head of a paragraph has.
const HEAD: usize = 25;
/// What numbers begin with.
const NUMBERED: &[char] = &['(', '1', '2', '3', '4', '5', '一', '二', '三', '四', '五'];
/// The first year of the form that asks for them.
const FIRST_YEAR: u16 = 2021;

fn check(report: &Report, sink: &mut Sink) {
    let Some(section) = report.section(SectionId("overview")) else { return };
    let year = report.year();
    let Some(heading) = section.heading.as_ref().filter(|_| year >= Some(FIRST_YEAR)) else { return };
    let lines: Vec<String> = report.document.slice(section.body).lines().map(key).collect();
    if !follows_form(&lines) {
        return;
    }
    let text = lines.concat();
    let has = |(_, words): &(&str, &[&str])| has_any(&text, words);
    for (card, aspect) in CARDS.iter().zip(ASPECTS).filter(|(_, aspect)| !has(aspect)) {
        sink.report(card, Location::of(heading.span), StructureFinding::AspectMissing(aspect.0));
    }
}

/// Whether numbered paragraphs of the overview begin with aspects of the form.
fn follows_form(overview: &[String]) -> bool {
    let heads = overview.iter().filter(|line| line.starts_with(NUMBERED));
    let heads: Vec<String> = heads.map(|line| line.chars().take(HEAD).collect()).collect();
    let leads =
        |words: &&[&str]| heads.iter().any(|head| words.iter().take(1).any(|word| head.contains(word)));
    ASPECTS.iter().map(|(_, words)| *words).filter(leads).count() >= FEWEST
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    const SUPERVISION: &str =
        "（五）监督保障。局办公室每季度抽查一次栏目更新情况，组织业务培训2次；全年未发生责任追究情形。";

    #[test]
    fn names_the_aspect_that_the_overview_leaves_out() {
        let marked = report_with(SUPERVISION, "").replace("一、总体情况", "«一、总体情况»");
        check_rule("STR-14", &marked, "第一部分「总体情况」没有写到监督保障方面");
        for code in ["STR-10", "STR-11", "STR-12", "STR-13"] {
            check_silent(code, &marked.replace(['«', '»'], ""));
        }
    }

    #[test]
    fn is_silent_about_other_words_other_plans_and_earlier_forms() {
        check_silent("STR-14", &report());
        check_silent("STR-14", &report_with(SUPERVISION, "（五）考核评议。开展培训2次。"));
        check_silent("STR-14", &report_with(SUPERVISION, "").replace("2024年政府", "2020年政府"));
        let numbers = ["（一）主", "（二）依", "（三）政", "（四）政"];
        let plain = |text: String, number: &&str| text.replace(number, "其中");
        let prose = numbers.iter().fold(report_with(SUPERVISION, ""), plain);
        check_silent("STR-14", &prose);
        check_silent(
            "STR-14",
            "2024年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况",
        );
    }
}
