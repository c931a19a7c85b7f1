//! A report beside others: what they say of its cells joins what its sums say.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use gouji::company::Company;
use gouji::content::Content;
use gouji::diagnostic::{Certainty, Diagnostic};
use gouji::form::{ColumnId, RowId};
use gouji::locale::{Locale, note};
use gouji::rules::Selection;
use gouji::{Checked, check_beside, peer};

/// A correct report of an agency that does not exist.
const REPORT: &str = include_str!("cases/clean/report.txt");
const CARRIED_OVER: &str = "二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t1\t0\t2";

/// The report with `instead` where `found` stands.
fn report_with(found: &str, instead: &str) -> String {
    assert_eq!(REPORT.matches(found).count(), 1, "{found}");
    REPORT.replace(found, instead)
}

/// The report of the year before, from which this year's figures follow.
fn last_year() -> String {
    let report =
        report_with("2024年政府信息公开工作年度报告\n\n本报告", "2023年政府信息公开工作年度报告\n\n本报告");
    let report = report.replace("规范性文件\t2\t1\t14", "规范性文件\t2\t1\t13");
    let forward = "四、结转下年度继续办理\t\t1\t0\t0\t0\t";
    report.replace(&format!("{forward}0\t0\t1"), &format!("{forward}1\t0\t2"))
}

fn beside_last_year(text: &str) -> Checked {
    let previous = Some(peer("last.txt", &Content::plain(last_year())));
    check(text, &Company { previous, ..Company::default() })
}

fn beside_parts(text: &str, parts: &[String]) -> Checked {
    let children = parts.iter().map(|part| peer("part.txt", &Content::plain(part.as_str()))).collect();
    check(text, &Company { children, ..Company::default() })
}

fn check(text: &str, company: &Company) -> Checked {
    let families = ["ARI", "XYR", "AGG"].map(str::to_owned).to_vec();
    let selection = Selection { select: families, ..Selection::default() };
    check_beside(&Content::plain(text), &[], company, &selection)
}

fn codes(checked: &Checked) -> Vec<&str> {
    checked.diagnostics.iter().map(|it| it.code.0).collect()
}

/// The row and column of the first suspect, and what it should read.
fn suspect(finding: &Diagnostic) -> (RowId, ColumnId, String) {
    let first = finding.suspects.first().expect("a suspect");
    (first.cell.row, first.cell.column, first.value.to_string())
}

fn is_certain(finding: &Diagnostic) -> bool {
    finding.certainty == Some(Certainty::Certain)
}

#[test]
fn a_report_that_follows_from_last_year_has_no_findings() {
    assert_eq!(codes(&beside_last_year(REPORT)), <[&str; 0]>::default());
}

#[test]
fn a_cell_that_sums_and_last_year_name_alike_is_one_finding() {
    let checked = beside_last_year(&report_with(CARRIED_OVER, &CARRIED_OVER.replace("\t\t1\t", "\t\t7\t")));
    let [finding] = checked.diagnostics.as_slice() else { panic!("{:?}", codes(&checked)) };
    assert_eq!((finding.code.0, is_certain(finding)), ("ARI-01", true));
    let last = finding.related.last().map(|it| note(&it.note, Locale::Zh));
    let said =
        "《望川县水利局2023年政府信息公开工作年度报告》第三部分「四、结转下年度继续办理」行「自然人」列为 1";
    assert_eq!(last.as_deref(), Some(said));
}

#[test]
fn last_year_tells_a_slip_that_was_carried_into_its_total_and_makes_nothing_certain() {
    let wrong = report_with(CARRIED_OVER, "二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t2\t0\t3");
    let wrong = wrong.replace("上年结转2件，", "");
    let alone = gouji::check(&wrong, &Selection { select: vec!["ARI".into()], ..Selection::default() });
    let checked = beside_last_year(&wrong);
    let [finding] = checked.diagnostics.as_slice() else { panic!("{:?}", codes(&checked)) };
    assert_eq!(suspect(finding), (RowId("carried-over"), ColumnId("legal-service"), "1".into()));
    assert_eq!(finding.certainty, Some(Certainty::Candidates));
    let score = |finding: &Diagnostic| finding.suspects.first().map(|it| it.score);
    assert!(alone.diagnostics.first().and_then(score) < score(finding), "the sums alone leave more open");
}

#[test]
fn the_prose_tells_it_too_and_makes_nothing_certain() {
    let wrong = report_with(CARRIED_OVER, "二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t2\t0\t3");
    let checked = check(&wrong, &Company::default());
    let [finding] = checked.diagnostics.as_slice() else { panic!("{:?}", codes(&checked)) };
    assert_eq!(suspect(finding), (RowId("carried-over"), ColumnId("legal-service"), "1".into()));
    assert_eq!(finding.certainty, Some(Certainty::Candidates));
}

#[test]
fn a_cell_that_sums_and_the_prose_name_alike_is_one_finding() {
    let wrong = report_with("申请数量\t\t11\t3\t0\t1\t2\t0\t17", "申请数量\t\t11\t3\t0\t1\t2\t0\t71");
    let checked = gouji::check(&wrong, &Selection::default());
    let [finding] = checked.diagnostics.as_slice() else { panic!("{:?}", codes(&checked)) };
    assert_eq!((finding.code.0, is_certain(finding)), ("ARI-01", true));
    let stated = finding.related.last().map(|it| (it.place.span.of(&wrong), note(&it.note, Locale::Zh)));
    assert_eq!(stated, Some(("全年新收到政府信息公开申请17件", "正文写的数".into())));
    assert_eq!((checked.coverage.claims.found, checked.coverage.claims.compared), (4, 4));
}

#[test]
fn what_the_prose_counts_otherwise_than_a_table_that_ties_up_is_a_finding_of_its_own() {
    let checked = gouji::check(&report_with("申请17件", "申请71件"), &Selection::default());
    assert_eq!(codes(&checked), ["NVT-02"]);
}

#[test]
fn what_only_last_year_contradicts_stays_a_finding_of_its_own() {
    let moved = report_with(CARRIED_OVER, "二、上年结转政府信息公开申请数量\t\t2\t0\t0\t0\t0\t0\t2");
    let received = "申请数量\t\t11\t3\t0\t1\t2\t0\t17";
    let moved = moved.replace(received, "申请数量\t\t10\t3\t0\t1\t3\t0\t17");
    assert_eq!(codes(&beside_last_year(&moved)), ["XYR-01"]);
}

#[test]
fn the_parts_tell_a_slip_that_was_carried_into_its_total() {
    let part = REPORT.replacen("水利局", "水政大队", 1);
    let row = "2.重复申请\t1\t0\t0\t0\t0\t0\t1";
    let checked = beside_parts(&report_with(row, "2.重复申请\t3\t0\t0\t0\t0\t0\t3"), &[part]);
    let [finding] = checked.diagnostics.as_slice() else { panic!("{:?}", codes(&checked)) };
    assert_eq!(suspect(finding), (RowId("declined-repeat"), ColumnId("natural-person"), "1".into()));
    assert_eq!(finding.certainty, Some(Certainty::Candidates));
}

#[test]
fn findings_stand_by_their_places_in_the_text() {
    let text = report_with("行政规范性文件\t2\t1\t14", "行政规范性文件\t2\t1\t15");
    let text = text.replace("2\t0\t0\t1\t3\t1\t0", "2\t0\t0\t1\t4\t1\t0");
    assert_eq!(codes(&beside_last_year(&text)), ["XYR-02", "ARI-04"]);
}

#[test]
fn six_hundred_parts_are_summed_up() {
    let nought = |cell: &str| if cell.parse::<f64>().is_ok() { "0".to_owned() } else { cell.to_owned() };
    let line = |line: &str| line.split('\t').map(nought).collect::<Vec<_>>().join("\t");
    let idle = REPORT.lines().map(line).collect::<Vec<_>>().join("\n");
    let idle = (0..599).map(|number| idle.replacen("水利局", &format!("第{number}水文站"), 1));
    let parts: Vec<String> = idle.chain([REPORT.replacen("水利局", "水政大队", 1)]).collect();
    let checked = beside_parts(&report_with("行政处罚\t41", "行政处罚\t43"), &parts);
    assert_eq!(codes(&checked), ["AGG-01"]);
    let (reports, tally) = checked.comparison.and_then(|it| it.children).expect("a comparison");
    assert_eq!((reports, tally.passed, tally.failed, tally.unchecked), (600, 196, 1, 0));
}
