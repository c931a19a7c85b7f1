//! What admits two readings is unread: whole texts, and what of their rows is read.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use gouji::report::{BoundCell, CellState, Report};
use gouji::rules::Selection;

const CLEAN: &str = include_str!("cases/clean/report.txt");
const OF_2019: &str = include_str!("cases/form-of-2019/report.txt");

/// The clean report with one thing in place of another, which must stand in it once.
fn with(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(CLEAN.to_owned(), |text, (found, instead)| {
        assert_eq!(text.matches(found).count(), 1, "{found}");
        text.replace(found, instead)
    })
}

/// `text` with the lines of its tables written by `write`.
fn laid_out(text: &str, write: fn(&str) -> String) -> String {
    text.lines().map(|line| if line.contains('\t') { write(line) } else { line.to_owned() + "\n" }).collect()
}

/// Each cell on a line, blank ones on none.
fn dense(line: &str) -> String {
    line.split('\t').filter(|cell| !cell.is_empty()).flat_map(|cell| [cell, "\n"]).collect()
}

/// The cells of a line with spaces between, blank ones lost.
fn spaced(line: &str) -> String {
    line.split('\t').filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ") + "\n"
}

/// A row of table three with its total only.
fn only_total(line: &str) -> String {
    let cells: Vec<&str> = line.split('\t').collect();
    let (labels, figures) = cells.split_at(cells.len().saturating_sub(7));
    let is_row = (2..4).contains(&labels.len()) && figures.iter().all(|cell| cell.parse::<u32>().is_ok());
    match figures.last().filter(|_| is_row) {
        Some(total) => [&labels.join("\t"), "\t\t\t\t\t\t\t", total, "\n"].concat(),
        None => line.to_owned() + "\n",
    }
}

/// What was read of the rows `ids`, a row a line: `?` where a cell is unread, `_` where it is blank.
#[track_caller]
fn check(text: &str, rows: &[(&str, &str)]) {
    let report: Report = gouji::check(text, &Selection::default()).report.expect("a report");
    let said = |cell: &BoundCell| match cell.state {
        CellState::Unread => "?".to_owned(),
        CellState::Blank => "_".to_owned(),
        _ => cell.raw.clone(),
    };
    for (id, expected) in rows {
        let mut all = report.tables.iter().flat_map(|table| &table.rows);
        let row = all.find(|row| row.spec.id.0 == *id).expect("a row");
        assert_eq!(row.cells.iter().map(said).collect::<Vec<_>>().join(" "), *expected, "{id} of\n{text}");
    }
}

#[test]
fn a_line_that_several_rows_ran_into_moves_none_behind_it() {
    let text = laid_out(CLEAN, spaced).replace("\n2.重复申请", " 2.重复申请").replace("\n（五）", "（五）");
    let rows = [
        ("unavailable-unclear", "0 0 0 0 0 0 0"),
        ("declined-repeat", "1 0 0 0 0 0 1"),
        ("declined-publication", "0 0 0 0 0 0 0"),
        ("closed-no-correction", "1 0 0 0 0 0 1"),
        ("outcome-total", "11 3 0 1 3 0 18"),
        ("carried-forward", "1 0 0 0 0 0 1"),
    ];
    check(&text, &rows);
}

#[test]
fn a_heading_that_ran_into_the_last_cell_is_not_read_with_it() {
    for glue in ["", " "] {
        let instead = format!("\t1{glue}四、政府信息公开行政法复议");
        let text = with(&[("\t1\n\n四、政府信息公开行政复议", &instead)]);
        check(&text, &[("carried-forward", "1 0 0 0 0 0 ?"), ("outcome-total", "11 3 0 1 3 0 18")]);
    }
}

#[test]
fn a_cell_in_which_something_stands_is_not_blank() {
    let text = with(&[("行政规范性文件\t2\t1\t14\n第", "行政规范性文件\t2\t1\t/第")]);
    check(&text, &[("regulations", "0 0 0"), ("normative-documents", "? ? ?"), ("licences", "326")]);
    let row = "四、结转下年度继续办理\t\t1\t0\t0\t0\t0\t0\t1\n";
    let text = with(&[
        (row, &(row.trim_end_matches("1\n").to_owned() + "\n")),
        ("）予以公开\t5", "）予以公开\t五）"),
    ]);
    check(&text, &[("carried-forward", "1 0 0 0 0 0 _")]);
}

#[test]
fn a_figure_that_came_apart_at_its_point_is_unread() {
    for torn in ["12\n.8", "12 .8"] {
        for text in [CLEAN.to_owned(), laid_out(CLEAN, dense), laid_out(CLEAN, spaced)] {
            check(&text.replace("12.8", torn), &[("fees", "?")]);
        }
    }
}

#[test]
fn two_figures_in_one_cell_are_unread() {
    let row = "2\t0\t0\t1\t3\t1\t0\t0\t0\t1\t0\t0\t0\t1\t1\n";
    let text = with(&[(row, "\t\t\t\t1 2\t\t\t\t\t1\t\t\t\t\t1\n")]);
    check(&text, &[("reconsideration", "? ? ? ? ?"), ("litigation-direct", "? ? ? ? ?")]);
}

#[test]
fn figures_are_not_given_to_a_blank_row_whose_follower_lost_its_label() {
    let text = with(&[
        ("3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0", "3.补正后申请内容仍不明确\t\t\t\t\t\t\t"),
        ("1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0", "1.信访举报投诉类申请\t\t\t\t\t\t\t"),
        ("2.重复申请", ""),
    ]);
    let unread = "? ? ? ? ? ? ?";
    check(&laid_out(&text, dense), &[("declined-petition", unread), ("declined-repeat", unread)]);
}

#[test]
fn an_empty_line_is_no_blank_where_blanks_leave_no_trace() {
    let text = with(&[
        ("\t1\t0\t0\t0\t1\t0\t2\n三", "\t1\t\t\t\t1\t\t2\n三"),
        ("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t5\t1\t\t1\t1\t\t8"),
    ]);
    let text = laid_out(&text, dense).replace("（一）予以公开\n5\n1\n", "（一）予以公开\n5\n1\n\n");
    let text = text.replace("\n1\n1\n8\n", "\n1\n1\n\n8\n");
    check(&text, &[("granted", "? ? ? ? ? ? ?"), ("carried-over", "? ? ? ? ? ? ?")]);
}

#[test]
fn a_figure_that_came_apart_beside_a_mark_displaces_none() {
    let text = with(&[("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t/\t11\t/\t/\t/\t/\t11")]);
    for torn in ["/\n1\n1\n/", "/\n1 1\n/"] {
        let text = laid_out(&text, dense).replace("/\n11\n/", torn);
        check(&text, &[("granted", "? ? ? ? ? ? ?"), ("partly-granted", "1 0 0 0 1 0 2")]);
    }
}

#[test]
fn noughts_behind_several_labels_belong_to_none_where_figures_are_missing() {
    let text = laid_out(&laid_out(CLEAN, only_total), dense);
    let labels = ["2.重复申请\n", "3.要求提供公开出版物\n", "4.无正当理由大量反复申请\n"];
    let [first, second, third] = labels;
    let rows = format!("{first}1\n{second}0\n{third}0\n");
    assert!(text.contains(&rows), "{text}");
    let text = text.replace(&rows, &[first, second, third, "0\n0\n0\n0\n0\n0\n0\n"].concat());
    check(&text, &[("declined-excessive", "? ? ? ? ? ? ?")]);
}

#[test]
fn a_sum_that_holds_by_accident_proves_nothing_where_figures_were_split() {
    let text = with(&[
        ("\t5\t1\t0\t1\t1\t0\t8\n", "\t50\t9\t0\t9\t0\t1\t69\t\n"),
        ("\t11\t3\t0\t1\t3\t0\t18\n", "\t1\t1\t3\t0\t1\t3\t0\t18\n"),
    ]);
    check(&text, &[("granted", "? ? ? ? ? ? ?"), ("outcome-total", "? ? ? ? ? ? ?")]);
}

#[test]
fn a_lone_figure_is_unread_where_the_cells_may_begin_right_behind_the_label() {
    let last = "四、结转下年度继续办理\t\t\t\t\t\t\t\t1\n";
    for page_break in ["", "\n"] {
        let instead = [page_break, "四、结转下年度继续办理\t\t\t\t\t\t\t1\t\n"].concat();
        let text = laid_out(CLEAN, only_total).replace(last, &instead);
        check(&text, &[("carried-forward", "? ? ? ? ? ? ?"), ("carried-over", "_ _ _ _ _ _ 2")]);
    }
}

#[test]
fn a_figure_between_two_labels_is_unread_where_another_stands_before_both() {
    let row = "行政处罚\t41\t\t\n行政强制\t5\t\t\n";
    let text =
        laid_out(&with(&[(row, "41\n行政处罚\n5\n行政强制\n"), ("行政许可\t326", "行政许可\t")]), dense);
    check(&text, &[("licences", "?"), ("penalties", "?"), ("coercive-measures", "?")]);
}

#[test]
fn a_row_that_a_split_figure_may_have_filled_is_unread_where_another_row_holds_too_many() {
    let text = with(&[
        ("\t5\t1\t0\t1\t1\t0\t8\n", "\t5\t5\t1\t\t1\t1\t9\t8\n"),
        ("\t11\t3\t0\t1\t3\t0\t18\n", "\t1\t1\t3\t9\t1\t3\t9\t18\n"),
    ]);
    for layout in [dense, spaced] {
        let rows = [
            ("granted", "? ? ? ? ? ? ?"),
            ("outcome-total", "? ? ? ? ? ? ?"),
            ("partly-granted", "1 0 0 0 1 0 2"),
        ];
        check(&laid_out(&text, layout), &rows);
    }
}

#[test]
fn a_table_whose_parts_are_written_in_other_ways_is_read_where_nothing_is_missing() {
    let at = CLEAN.find("\t（四）无法提供").expect("a row");
    let (first, second) = CLEAN.split_at(at);
    let torn = first.replace("\t11\t3\t", "\t1\n1 3 ").replace("0\t17\n", "17\n");
    let rows = [
        ("granted", "5 1 0 1 1 0 8"),
        ("unavailable-not-held", "2 0 0 0 1 0 3"),
        ("carried-forward", "1 0 0 0 0 0 1"),
    ];
    for layout in [dense, spaced] {
        let second = laid_out(second, layout);
        check(&(first.to_owned() + &second), &rows);
        check(&(laid_out(first, spaced) + &second), &rows);
        check(&(torn.clone() + &second), &[("received", "? ? ? ? ? ? ?")]);
    }
}

#[test]
fn figures_without_a_label_are_not_given_to_a_row_whose_label_stands_elsewhere() {
    let [process, enforcement, query] = ["6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项"]
        .map(|it| it.to_owned() + " 0 0 0 0 0 0 0\n");
    let held = "（四）无法提供 1.本机关不掌握相关政府信息 2 0 0 0 1 0 3\n";
    let rows = [&process, &enforcement, &query, held].concat();
    let exchanged = [&enforcement.replace("执法", "执项"), &process, &held.replace("1.本", "1项本"), &query];
    let text = laid_out(CLEAN, spaced);
    assert!(text.contains(&rows), "{text}");
    let text = text.replace(&rows, &exchanged.map(String::as_str).concat());
    check(&text, &[("refused-enforcement", "? ? ? ? ? ? ?"), ("refused-query", "0 0 0 0 0 0 0")]);
}

#[test]
fn a_row_passes_over_no_figures_right_behind_its_label() {
    let misspelt = [
        ("0 1 0 0 0 0 1\n5.属于", "0 1 0 0 0 0 1 5.项于"),
        ("2.没有", "2.项有"),
        ("7.属于行政", "7.属于行项"),
    ];
    let text = misspelt.iter().fold(laid_out(CLEAN, spaced), |text, (from, to)| text.replace(from, to));
    check(&text, &[("refused-third-party", "? ? ? ? ? ? ?"), ("refused-process", "0 0 0 0 0 0 0")]);
}

#[test]
fn a_page_number_above_the_one_row_of_a_table_is_none_of_its_cells() {
    let row = "2\t0\t0\t1\t3\t1\t0\t0\t0\t1\t0\t0\t0\t1\t1\n";
    let piped = |text: &str| laid_out(text, |line| line.replace('\t', " | ") + " |\n");
    let text = with(&[(row, "\t\t\t\t\t\t\t\t\t\t\t\t\t1\t1\n")]);
    check(&piped(&text), &[("reconsideration", "_ _ _ _ _"), ("litigation-after", "_ _ _ 1 1")]);
    let text = with(&[(row, "5\n\t\t\t\t\t\t\t\t\t\t\t\t\t1\t1\n")]);
    check(&piped(&text), &[("reconsideration", "? ? ? ? ?"), ("litigation-after", "? ? ? ? ?")]);
}

/// A line a cell, each of four with its pipe; blank cells as bare pipes on a line.
fn piped(line: &str) -> String {
    let cells: Vec<&str> = line.split('\t').collect();
    let bare = "|".repeat(4_usize.saturating_sub(cells.len())) + "\n";
    cells.iter().flat_map(|cell| [cell, " |\n"]).collect::<String>() + bare.trim_start_matches('\n')
}

#[test]
fn a_row_with_a_figure_too_few_does_not_show_itself_how_cells_are_written() {
    let at = OF_2019.find("三、收到").expect("a heading");
    let (tables, rest) = OF_2019.split_at(at);
    let text = laid_out(tables, piped) + rest;
    check(&text, &[("fees", "2 0")]);
    let (whole, short) = ("行政事业性收费 |\n2 |\n0 |\n|\n", "行政事业性收费 |\n2 |\n|\n");
    assert!(text.contains(whole), "{text}");
    check(&text.replace(whole, short), &[("fees", "? ?")]);
}

#[test]
fn a_row_that_is_blank_in_the_second_of_two_tables_has_not_the_figures_of_the_first() {
    let (before, rest) = CLEAN.split_at(CLEAN.find("（本列数据").expect("a table"));
    let (table, behind) = rest.split_at(rest.find("\n四、政府信息公开行政复议").expect("a heading"));
    let second = table.replace("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t\t\t\t\t\t\t");
    assert_ne!(second, table);
    let text = laid_out(&[before, table, &second, behind].concat(), spaced);
    check(&text, &[("granted", "? ? ? ? ? ? ?")]);
}

#[test]
fn a_page_number_below_a_blank_cell_does_not_fill_it() {
    let text = with(&[("行政许可\t326\t\t\n", "行政许可\t\t\t\n5\n")]);
    for text in [laid_out(&text, spaced), text] {
        check(&text, &[("licences", "?"), ("penalties", "41")]);
    }
}

#[test]
fn half_of_a_lone_figure_is_not_given_to_a_row_that_has_none() {
    let whole =
        with(&[("行政许可\t326\t\t\n", "行政许可\t326\t\t\n"), ("行政处罚\t41\t\t\n", "行政处罚\t\t\t\n")]);
    for write in [dense, spaced] {
        let text = laid_out(&whole, write);
        check(&text, &[("licences", "326"), ("penalties", "?")]);
        for rest in [" 6", "\n6"] {
            check(&text.replacen("326", &format!("32{rest}"), 1), &[("licences", "?"), ("penalties", "?")]);
        }
    }
}

#[test]
fn a_sum_that_holds_moves_no_columns_that_lines_of_other_parts_have() {
    let text = with(&[
        ("\t11\t3\t0\t1\t2\t0\t17\n", "\t11\t3\t0\t1\t2\t\t17\n"),
        ("\t1\t0\t0\t0\t1\t0\t2\n三", "\t1\t\t0\t0\t1\t0\t2\n三"),
        ("四、结转下年度继续办理\t\t1\t0\t0\t0\t0\t0\t1\n", "\n四、结转下年度继续办理\t\t\t\t\t\t1\t1\t\n"),
    ]);
    check(&text, &[("carried-forward", "? ? ? ? ? ? ?"), ("received", "11 3 0 1 2 _ 17")]);
}

#[test]
fn a_row_that_ran_into_the_headers_does_not_show_where_its_cells_stand() {
    let text = laid_out(OF_2019, |line| {
        let cells: Vec<&str> = line.split('\t').collect();
        // Only the rows with the deepest labels are complete.
        let is_row = cells.len() == 10 && cells[2].is_empty() && cells[9].parse::<u32>().is_ok();
        let cell =
            |(at, cell): (usize, &&str)| if is_row && at % 5 == 4 { "|".into() } else { format!("|{cell}") };
        cells.iter().enumerate().map(cell).collect::<String>() + "|\n"
    });
    let row = "其他||\n|一、本年新收政府信息公开申请数量|||10||0|0|2|0||";
    assert!(text.contains(row), "{text}");
    let joined = text.replace(row, "其他|||一、本年新收政府信息公开申请数量|||10|2||3|13|||");
    check(&joined, &[("received", "? ? ? ? ? ? ?")]);
}
