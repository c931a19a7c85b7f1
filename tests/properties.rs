//! What holds for every text.

use gouji::checked::Checked;
use gouji::diagnostic::{Diagnostic, Fix};
use gouji::form::CellKey;
use gouji::locale::{Locale, say};
use gouji::rules::Selection;
use gouji::text::simplified;
use proptest::prelude::*;

const REPORT: &str = include_str!("cases/clean/report.txt");

/// Pieces of which reports are made, and of which they are broken.
const PIECES: &[&str] = &[
    "一、总体情况",
    "三、",
    "3、",
    "二、主动公开政府信息情况",
    "（一）予以公开",
    "2.重复申请",
    "行政许可",
    "规章",
    "总计",
    "其他",
    "年",
    "2024",
    "0",
    "12",
    "１２",
    "1,234",
    "-1",
    "0.5",
    "l2",
    "/",
    "—",
    "无",
    "\t",
    "\n",
    "\n\n",
    " | ",
    "|",
    "\u{3000}",
    "#",
    "。",
    "（",
    "“",
    "⼀",
    "\u{200b}",
    "😀",
    "政府信息公开工作年度报告",
    "<table>",
    "<td title=甲 colspan=3>",
    "</tr>",
    "<p>",
    "</b>",
    "<!--",
    "&#49;",
];

fn check(text: &str) -> Checked {
    gouji::check(text, &Selection::default())
}

/// A change of the fixture: how far into it, how much is taken away, what is put there.
fn edit() -> impl Strategy<Value = (prop::sample::Index, usize, &'static str)> {
    (any::<prop::sample::Index>(), 0..40_usize, prop::sample::select(PIECES))
}

fn edited(edits: &[(prop::sample::Index, usize, &str)]) -> String {
    let mut characters: Vec<char> = REPORT.chars().collect();
    for (index, taken, put) in edits {
        let start = index.index(characters.len() + 1);
        let end = (start + taken).min(characters.len());
        characters.splice(start..end, put.chars());
    }
    characters.into_iter().collect()
}

fn assert_in_place(text: &str, diagnostic: &Diagnostic) {
    let related = diagnostic.related.iter().map(|it| it.place.span);
    let edits = diagnostic.fixes.iter().flat_map(Fix::edits).map(|edit| edit.span);
    for span in [diagnostic.place.span].into_iter().chain(related).chain(edits) {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} of {diagnostic:?}");
    }
}

fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    let facts = |it: &Diagnostic| (it.code, it.finding.clone(), it.place.span.start);
    facts(one) == facts(other)
}

/// Everything that is said, without places in the text.
fn said(text: &str) -> Vec<(&'static str, String, Option<CellKey>)> {
    let told = |it: Diagnostic| (it.code.0, say(&it.finding, Locale::Zh), it.place.cell);
    check(text).diagnostics.into_iter().map(told).collect()
}

#[test]
fn a_lost_heading_is_all_that_is_said() {
    const LOST: [(&str, &str); 6] = [
        ("STR-01", "一、总体情况\n"),
        ("STR-02", "二、主动公开政府信息情况\n"),
        ("STR-03", "三、收到和处理政府信息公开申请情况\n"),
        ("STR-04", "四、政府信息公开行政复议、行政诉讼情况\n"),
        ("STR-05", "五、存在的主要问题及改进情况\n"),
        ("STR-06", "六、其他需要报告的事项\n"),
    ];
    for (code, heading) in LOST {
        let codes: Vec<_> = said(&REPORT.replace(heading, "")).into_iter().map(|it| it.0).collect();
        assert_eq!(codes, [code]);
    }
}

#[test]
fn a_total_may_be_called_otherwise() {
    let checked = check(&REPORT.replace("总计", "合计"));
    assert_eq!((checked.coverage.cells.unread, checked.diagnostics), (0, Vec::new()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_checked(text in "\\PC{0,200}") {
        check(&text).diagnostics.iter().for_each(|diagnostic| assert_in_place(&text, diagnostic));
    }

    #[test]
    fn any_pieces_are_checked(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..80)) {
        let text = pieces.concat();
        check(&text).diagnostics.iter().for_each(|diagnostic| assert_in_place(&text, diagnostic));
    }

    #[test]
    fn any_damaged_report_is_checked_and_alike_each_time(edits in prop::collection::vec(edit(), 1..5)) {
        let text = edited(&edits);
        let checked = check(&text);
        checked.diagnostics.iter().for_each(|diagnostic| assert_in_place(&text, diagnostic));
        prop_assert_eq!(checked.diagnostics, check(&text).diagnostics);
    }

    #[test]
    fn every_fix_removes_its_finding(edits in prop::collection::vec(edit(), 1..3)) {
        let text = edited(&edits);
        for diagnostic in check(&text).diagnostics {
            for fix in &diagnostic.fixes {
                let fixed = fix.apply(&text);
                prop_assert!(!check(&fixed).diagnostics.iter().any(|next| is_same(next, &diagnostic)), "{fixed}");
            }
        }
    }

    #[test]
    fn blank_lines_between_paragraphs_change_nothing(edits in prop::collection::vec(edit(), 0..2)) {
        let text = edited(&edits);
        prop_assert_eq!(said(&text), said(&text.replace("\n\n", "\n\n\n")));
    }
}

#[test]
fn a_report_in_traditional_characters_says_the_same() {
    let traditional =
        |wanted: char| ('一'..='\u{9fff}').find(|it| *it != wanted && simplified(*it) == wanted);
    let text: String = REPORT.chars().map(|it| traditional(it).unwrap_or(it)).collect();
    assert!(text.contains("四、結轉下年度繼續辦理"), "{text}");
    let (traditional, simplified) = (check(&text), check(REPORT));
    assert_eq!((traditional.coverage, traditional.diagnostics), (simplified.coverage, Vec::new()));
}
