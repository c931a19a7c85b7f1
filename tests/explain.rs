//! Several failed equations with one cause become one finding that names the cell.

use gouji::diagnostic::{Certainty, Diagnostic, Mechanism};
use gouji::locale::{Locale, cause, say};
use gouji::rules::Selection;

/// A correct report of an agency that does not exist.
const REPORT: &str = include_str!("cases/clean/report.txt");

/// The arithmetic findings of the report with the figures of some rows replaced.
fn sums(changes: &[(&str, &str)]) -> Vec<Diagnostic> {
    let mut text = REPORT.to_owned();
    for (found, instead) in changes {
        assert_eq!(text.matches(found).count(), 1, "{found}");
        text = text.replace(found, instead);
    }
    let checked = gouji::check(&text, &Selection { select: vec!["ARI".into()], ..Selection::default() });
    checked.diagnostics
}

fn equations(finding: &Diagnostic) -> Vec<&str> {
    finding.equations.iter().map(String::as_str).collect()
}

#[test]
fn a_wrong_part_breaks_its_row_and_its_column() {
    let found = sums(&[("数量\t\t11\t3\t0\t1\t2\t0\t17", "数量\t\t11\t3\t0\t1\t2\t0\t71")]);
    assert_eq!(found.len(), 1);
    assert_eq!(equations(&found[0]), ["requests.row.received", "requests.balance.total"]);
    assert_eq!(
        say(&found[0].finding, Locale::Zh),
        "第三部分「一、本年新收政府信息公开申请数量」行「总计」列应为 17，表中为 71"
    );
    assert_eq!(
        cause(&found[0], Locale::Zh).as_deref(),
        Some(
            "这一格使 2 条勾稽关系不成立，改为 17 后全部成立，疑似数字前后颠倒。其余各格另有成立的勾稽关系印证。"
        )
    );
    assert_eq!(found[0].certainty, Some(Certainty::Certain));
    assert_eq!(found[0].suspects[0].mechanism, Mechanism::TransposedDigits);
}

#[test]
fn a_wrong_total_of_the_outcomes_breaks_three_equations() {
    let found = sums(&[("（七）总计\t11", "（七）总计\t12")]);
    assert_eq!(found.len(), 1);
    let broken =
        ["requests.row.outcome-total", "requests.outcome.natural-person", "requests.balance.natural-person"];
    assert_eq!(equations(&found[0]), broken);
    assert_eq!(found[0].code.0, "ARI-01");
    assert_eq!(found[0].suspects[0].value.to_string(), "11");
}

#[test]
fn two_wrong_cells_that_share_no_equation_are_two_findings() {
    let found = sums(&[("（一）予以公开\t5", "（一）予以公开\t6"), ("2.重复申请\t1\t0", "2.重复申请\t1\t3")]);
    let cells: Vec<_> = found.iter().filter_map(|it| it.place.cell).collect();
    let named: Vec<_> = cells.iter().map(|cell| (cell.row.0, cell.column.0)).collect();
    assert_eq!(named, [("granted", "natural-person"), ("declined-repeat", "enterprise")]);
    assert!(found.iter().all(|it| it.suspects.len() == 1 && it.certainty == Some(Certainty::Candidates)));
}

#[test]
fn the_fix_mends_every_equation() {
    let wrong = REPORT.replace("（一）予以公开\t5", "（一）予以公开\t50");
    let checked = gouji::check(&wrong, &Selection::default());
    let fix = checked.diagnostics.iter().find_map(|it| it.fixes.first()).expect("a fix");
    assert_eq!(fix.apply(&wrong), REPORT);
}

#[test]
fn a_single_equation_names_all_its_cells_as_candidates() {
    let found = sums(&[("2\t0\t0\t1\t3\t1", "2\t0\t0\t1\t6\t1")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].certainty, Some(Certainty::Candidates));
    let suspects: Vec<_> =
        found[0].suspects.iter().map(|it| (it.cell.column.0, it.value.to_string())).collect();
    let expected = [("upheld", "5"), ("pending", "4"), ("total", "3"), ("corrected", "3"), ("other", "3")];
    assert_eq!(suspects, expected.map(|(column, value)| (column, value.to_owned())));
}

#[test]
fn exchanged_neighbours_are_one_finding_of_two_cells() {
    let found = sums(&[("（一）予以公开\t5\t1", "（一）予以公开\t1\t5")]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].code.0, found[0].certainty), ("ARI-02", Some(Certainty::Candidates)));
    assert_eq!(equations(&found[0]), ["requests.outcome.natural-person", "requests.outcome.enterprise"]);
    let suspects = found[0].suspects.iter().take(2);
    let named: Vec<_> = suspects.map(|it| (it.cell.row.0, it.cell.column.0, it.value.to_string())).collect();
    assert_eq!(named, [("granted", "natural-person", "5".into()), ("granted", "enterprise", "1".into())]);
    assert!(found[0].suspects.iter().take(2).all(|it| it.mechanism == Mechanism::SwappedNeighbours));
    assert_eq!(
        say(&found[0].finding, Locale::Zh),
        "第三部分「（一）予以公开」行「自然人」列的 1 与「商业企业」的 5 疑似填反"
    );
    let edits: Vec<_> = found[0].fixes[0].edits().iter().map(|edit| edit.text.as_str()).collect();
    assert_eq!(edits, ["5", "1"]);
}

#[test]
fn a_repair_that_rests_on_blanks_is_only_a_candidate() {
    let found = sums(&[("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t5\t1\t0\t1\t1\t0\t")]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].code.0, found[0].certainty), ("ARI-05", Some(Certainty::Candidates)));
    assert_eq!(found[0].suspects[0].value.to_string(), "8");
}

#[test]
fn cells_that_explain_what_two_others_do_are_all_candidates() {
    let found = sums(&[
        ("（一）予以公开\t5", "（一）予以公开\t4"),
        ("4.保护第三方合法权益\t0\t1", "4.保护第三方合法权益\t0\t0"),
    ]);
    assert_eq!(found.len(), 2);
    for finding in &found {
        assert_eq!(finding.certainty, Some(Certainty::Candidates));
        assert!(finding.suspects.len() > 1, "the other two cells of the rectangle: {:?}", finding.suspects);
    }
}

#[test]
fn a_slip_that_was_carried_into_the_total_names_the_column_and_lists_its_cells() {
    let found = sums(&[("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t50\t1\t0\t1\t1\t0\t53")]);
    assert_eq!(found.len(), 1);
    assert_eq!(equations(&found[0]), ["requests.outcome.natural-person", "requests.outcome.total"]);
    let first = &found[0].suspects[0];
    assert_eq!((first.cell.row.0, first.cell.column.0), ("granted", "natural-person"));
    assert_eq!((first.value.to_string().as_str(), first.mechanism), ("5", Mechanism::Propagated));
    let edits: Vec<_> = found[0].fixes[0].edits().iter().map(|edit| edit.text.as_str()).collect();
    assert_eq!(edits, ["5", "8"]);
}

#[test]
fn two_wrong_cells_of_a_row_are_two_findings() {
    let found = sums(&[("（一）予以公开\t5\t1\t0", "（一）予以公开\t50\t4\t0")]);
    let named: Vec<_> = found.iter().map(|it| it.suspects[0].cell.column.0).collect();
    assert_eq!(named, ["natural-person", "enterprise"]);
}

#[test]
fn the_worked_sum_shows_terms_figures_and_why_they_are_believed() {
    let found = sums(&[("（一）予以公开\t5", "（一）予以公开\t50")]);
    let worked = &found[0].worked[0];
    assert_eq!(worked.equation, "requests.row.granted");
    assert_eq!((worked.left.len(), worked.right.len()), (6, 1));
    let figures = [worked.computed, worked.reported, worked.difference()].map(|figure| figure.to_string());
    assert_eq!(figures, ["53", "8", "-45"]);
    let confirmed: Vec<_> = worked.terms().map(|term| term.confirmed).collect();
    assert_eq!(confirmed, [0, 1, 1, 1, 1, 1, 1]);
    assert!(found[0].is_confirmed());
}

#[test]
fn a_split_number_is_reported_instead_of_the_sums_it_breaks() {
    let found = sums(&[("数量\t\t11\t3\t0\t1\t2\t0\t17", "数量\t\t1\t1\t3\t0\t1\t2\t0")]);
    assert_eq!(found.iter().map(|it| it.code.0).collect::<Vec<_>>(), ["ARI-06"]);
    assert_eq!(found[0].certainty, Some(Certainty::Candidates));
}

#[test]
fn a_moved_row_is_reported_instead_of_the_sums_it_breaks() {
    let row = "（一）予以公开\t5\t1\t0\t1\t1\t0\t8";
    let found = sums(&[(row, "（一）予以公开\t0\t5\t1\t0\t1\t1\t0")]);
    assert_eq!(found.iter().map(|it| it.code.0).collect::<Vec<_>>(), ["ARI-07"]);
}

#[test]
fn a_row_that_no_slip_explains_stays_undetermined() {
    let rows = [
        "（一）予以公开\t5",
        "2.重复申请\t1",
        "3.其他\t0",
        "1.属于国家秘密\t0",
        "2.没有现成信息需要另行制作\t0",
    ];
    let more = [
        "3.要求提供公开出版物\t0",
        "8.属于行政查询事项\t0",
        "7.属于行政执法案卷\t0",
        "6.属于四类过程性信息\t0",
    ];
    let changes: Vec<(String, String)> = rows
        .into_iter()
        .chain(more)
        .enumerate()
        .map(|(at, found)| {
            (format!("{found}\t"), format!("{}{}\t", found.trim_end_matches(['0', '1', '5']), 20 + 7 * at))
        })
        .collect();
    let changes: Vec<(&str, &str)> = changes.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let found = sums(&changes);
    assert!(found.iter().any(|it| it.certainty == Some(Certainty::Undetermined)));
    assert!(found.iter().all(|it| it.certainty != Some(Certainty::Certain)));
}

#[test]
fn what_a_rule_that_is_not_asked_says_is_not_said() {
    let wrong = REPORT.replace("（一）予以公开\t5", "（一）予以公开\t50");
    let selection = Selection { select: vec!["ARI-02".into()], ..Selection::default() };
    let found = gouji::check(&wrong, &selection).diagnostics;
    assert_eq!(found.iter().map(|it| it.code.0).collect::<Vec<_>>(), ["ARI-02"]);
}
