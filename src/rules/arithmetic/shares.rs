//! `share-differs-from-text`, `shares-of-no-whole` (ARI-12, ARI-13)
//!
//! A share of applications does not follow from the counts in its sentence, nor from those of the table; or the shares
//! of a list that ends with all others do not make a whole. A share may be cut off as well as rounded.

use crate::basis;
use crate::claims::numbers;
use crate::code::Code;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::figure::Figure;
use crate::report::{BoundCell, Clause, Report, Sentence};
use crate::rules::narrative::OVERVIEW;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::has_any;

pub(in crate::rules) const RULE: Rule = Rule { cards: &[SHARE, SHARES], check };

const SHARE: Card = Card {
    code: Code("ARI-12"),
    name: "share-differs-from-text",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的申请占比等于所列件数之比。",
            en: "The share of applications that the text states follows from the counts beside it.",
        },
        why: Bilingual {
            zh: "占比和件数对不上，必有一处有误。",
            en: "Where share and counts differ, one of them is wrong.",
        },
        example: "答复申请98件，其中予以公开33件，占39%",
        remedy: Bilingual {
            zh: "重新计算后改正。", en: "Compute it again, and correct what is wrong."
        },
    }),
};

const SHARES: Card = Card {
    code: Code("ARI-13"),
    name: "shares-of-no-whole",
    severity: Severity::Info,
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "列到“其他”为止的各项占比之和是 100%。",
            en: "The shares of a list that ends with all others make 100%.",
        },
        why: Bilingual {
            zh: "各项占比合计不是 100%，必有一项有误。",
            en: "Where they do not, one of them is wrong.",
        },
        example: "予以公开占60%，部分公开占20%，其他占10%",
        remedy: Bilingual {
            zh: "重新计算后改正。", en: "Compute them again, and correct what is wrong."
        },
    }),
    ..SHARE
};

/// How far a share may be off, in hundredths of a percent: that of two decimals, rounded; of one, of none, cut off.
const OFF: [i64; 3] = [99, 10, 6];
/// Words of shares of something else.
const OTHERS: &[&str] = &["全市", "全县", "全区", "全省", "同比", "率", "增", "降", "上年", "上升", "减少"];

fn check(report: &Report, sink: &mut Sink) {
    for sentence in report.sentences(OVERVIEW).iter().filter(|it| it.text.contains('占')) {
        if sentence.text.contains("申请") && !has_any(&sentence.text, OTHERS) {
            share(report, sentence, sink);
        }
        shares(sentence, sink);
    }
}

/// The share of a clause in hundredths of a percent, with how much it may be off.
fn stated(clause: &Clause) -> Option<(Figure, i64, i64)> {
    let (_, behind) = clause.text.split_once('占')?;
    let numbers = numbers(behind);
    let [(number, rest)] = numbers.as_slice() else { return None };
    let figure = Figure::parse(number).filter(|_| rest.starts_with('%'))?;
    let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    Some((figure, figure.in_hundredths(), OFF.get(decimals).copied()?))
}

fn share(report: &Report, sentence: &Sentence, sink: &mut Sink) {
    let counts: Vec<Figure> = sentence.clauses.iter().filter_map(|clause| clause.figure).collect();
    let mut before: Option<Figure> = None;
    for clause in &sentence.clauses {
        let own = clause.figure.or(before);
        before = own;
        let (Some((figure, share, off)), Some(part)) = (stated(clause), own) else { continue };
        let Some(first) = counts.iter().find(|count| **count > part) else { continue };
        let totals = report.cells().filter(|it| it.key.table.0 == "requests" && it.key.column.0 == "total");
        let totals: Vec<Figure> = totals.filter_map(BoundCell::counted).collect();
        let pairs = totals.iter().flat_map(|one| totals.iter().map(|other| *one + *other));
        let mut bases = counts.iter().chain(&totals).copied().chain(pairs);
        let is_of = |base: Figure| computed(part, base).is_some_and(|it| (it - share).abs() <= off);
        if !bases.any(is_of)
            && let Some(computed) = computed(part, *first).and_then(percent)
        {
            let finding = ProseFinding::Share { stated: figure, computed };
            sink.report(&SHARE, Location::of(clause.span), finding);
        }
    }
}

/// How many hundredths of a percent `part` is of `base`.
fn computed(part: Figure, base: Figure) -> Option<i64> {
    let (part, base) = (i64::try_from(part.to_whole()?).ok()?, i64::try_from(base.to_whole()?).ok()?);
    part.checked_mul(10_000)?.checked_add(base / 2)?.checked_div(base)
}

/// Hundredths of a percent as percent.
fn percent(hundredths: i64) -> Option<Figure> {
    Figure::parse(&format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

/// A list of shares that ends with all others makes a whole.
fn shares(sentence: &Sentence, sink: &mut Sink) {
    let listed: Vec<_> =
        sentence.clauses.iter().filter_map(|clause| Some((clause, stated(clause)?.1))).collect();
    let [(first, _), .., (last, _)] = listed.as_slice() else { return };
    let sum: i64 = listed.iter().map(|(_, share)| share).sum();
    let is_whole = (9_900..=10_100).contains(&sum);
    if listed.len() > 2
        && last.text.starts_with("其他")
        && !is_whole
        && let Some(sum) = percent(sum)
    {
        sink.report(&SHARES, Location::of(first.span.to(last.span)), ProseFinding::Shares { sum });
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    fn with(sentence: &str) -> String {
        report_with("全年未发生责任追究情形。", sentence)
    }

    #[test]
    fn names_a_share_that_does_not_follow() {
        let marked = with("答复申请98件，其中予以公开33件，«占39%»。");
        check_rule("ARI-12", &marked, "正文写的占比是 39%，按所列件数应为 33.67%");
    }

    #[test]
    fn allows_shares_to_be_cut_off_and_other_wholes() {
        for share in ["33%", "34%", "33.6%", "33.7%", "33.67%"] {
            check_silent("ARI-12", &with(&format!("答复申请98件，其中予以公开33件，占{share}。")));
        }
        check_silent("ARI-12", &with("办理申请98件，其中予以公开9件，占50%。"));
        check_silent("ARI-12", &with("答复申请98件，占全市的39%。"));
        check_silent("ARI-12", &with("发布信息98条，其中图解33条，占39%。"));
    }

    #[test]
    fn names_shares_that_make_no_whole() {
        let marked = with("«各类信息中公文占60%，政策占20%，其他占10%»。");
        check_rule("ARI-13", &marked, "所列各项占比之和为 90%，不是 100%");
    }

    #[test]
    fn is_silent_about_shares_that_do_or_are_not_all() {
        for code in ["ARI-12", "ARI-13"] {
            check_silent(code, &report());
            check_silent(code, &with("公文占60%，政策占20.5%，其他占19.5%。"));
            check_silent(code, &with("公文占60%，政策占20%，图解占10%。"));
        }
    }
}
