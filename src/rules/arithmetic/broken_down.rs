//! `parts-differ-from-text` (ARI-11)
//!
//! The overview counts applications and says how many of them came from whom, or how, and these do not add up. Only
//! lists of kinds of applicants or of ways to apply are added up, which do not overlap; a list that names not all of
//! them may well make less.

use crate::basis;
use crate::claims::numbers;
use crate::code::Code;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::figure::Figure;
use crate::report::{Report, Sentence};
use crate::rules::narrative::OVERVIEW;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::has_any;

pub(in crate::rules) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("ARI-11"),
    name: "parts-differ-from-text",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的申请总数等于其后按申请人或者申请方式所列各项之和。",
            en: "The applications that the text counts are the sum of the kinds that it lists behind them.",
        },
        why: Bilingual {
            zh: "同一句话里总数和分项对不上，必有一处有误。",
            en: "Where whole and parts of one sentence differ, one of them is wrong.",
        },
        example: "收到申请17件，其中自然人申请11件、法人申请5件",
        remedy: Bilingual {
            zh: "对照申请办理台账，改正有误的一处。",
            en: "Check the register, and correct the one that is wrong.",
        },
    }),
};

/// Kinds of parts: words of each, and words of those that together leave none out.
const KINDS: &[(&[&str], &[&str])] = &[
    (&["自然人", "个人", "公民", "法人", "企业", "科研", "公益", "法律服务", "其他"], &["自然人", "法人"]),
    (&["网", "信函", "邮", "当面", "现场", "传真", "电子", "其他"], &["其他"]),
];
/// What every part is counted in.
const MEASURES: &[char] = &['件', '宗', '份'];
/// Words of numbers that are not to be taken literally.
const ROUNDED: &[&str] = &["约", "余", "近", "超过", "以上", "多件", "%"];

fn check(report: &Report, sink: &mut Sink) {
    for sentence in report.sentences(OVERVIEW) {
        let Some((stated, sum)) = differing(&sentence.text) else { continue };
        let whole = sentence.clauses.iter().find(|clause| clause.figure == Some(stated));
        let span = whole.or(sentence.clauses.first()).map(|clause| clause.span);
        let Some(span) = span.filter(|_| is_of_applications(sentence)) else { continue };
        sink.report(&CARD, Location::of(span), ProseFinding::Parts { stated, sum });
    }
}

fn is_of_applications(sentence: &Sentence) -> bool {
    sentence.text.contains("申请") && !has_any(&sentence.text, ROUNDED)
}

/// The one whole before 其中 and the sum of the parts behind it, where they differ.
fn differing(sentence: &str) -> Option<(Figure, Figure)> {
    let (before, behind) = sentence.split_once("其中")?;
    let wholes = numbers(before);
    let [(stated, rest)] = wholes.as_slice() else { return None };
    let stated = Figure::parse(stated).filter(|_| rest.starts_with(MEASURES))?;
    KINDS.iter().find_map(|(words, all)| {
        let (parts, labels) = parts(behind, words);
        let sum = parts.iter().copied().sum::<Figure>();
        let complete = all.iter().all(|word| labels.contains(word));
        let differs = sum > stated || (complete && sum != stated);
        (parts.len() > 1 && differs).then_some((stated, sum))
    })
}

/// The numbers of the list at the start of `text`, up to the first that is of none of `words`; and its labels.
fn parts(text: &str, words: &[&str]) -> (Vec<Figure>, String) {
    let (mut rest, mut parts, mut labels) = (text, Vec::new(), String::new());
    for (number, behind) in numbers(text) {
        let label = rest.get(..rest.len() - behind.len() - number.len()).unwrap_or_default();
        let is_part = has_any(label, words) && behind.starts_with(MEASURES);
        let Some(figure) = Figure::parse(number).filter(|_| is_part) else { break };
        parts.push(figure);
        labels.push_str(label);
        rest = behind;
    }
    (parts, labels)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    fn with(parts: &str) -> String {
        report_with("申请17件，上年结转2件", &format!("申请17件»，其中{parts}。上年结转2件"))
            .replace("全年新收到政府", "«全年新收到政府")
    }

    fn plain(parts: &str) -> String {
        with(parts).replace(['«', '»'], "")
    }

    #[test]
    fn names_parts_that_do_not_add_up() {
        check_rule("ARI-11", &with("自然人申请11件、法人申请5件"), "正文写的总数是 17，所列各项之和为 16");
        check_rule("ARI-11", &with("网络申请11件，信函申请9件"), "正文写的总数是 17，所列各项之和为 20");
    }

    #[test]
    fn is_silent_about_parts_that_add_up_or_are_not_all() {
        check_silent("ARI-11", &report());
        for parts in [
            "自然人申请11件、法人申请6件",
            "自然人申请11件、企业申请3件",
            "网络申请11件，当面申请2件",
            "自然人申请11件、法人申请6件，办结18件",
            "网上公开11件，信息30件",
            "自然人申请约11件、法人申请5件",
        ] {
            check_silent("ARI-11", &plain(parts));
        }
    }
}
