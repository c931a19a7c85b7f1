//! Tables that depart from the form, in every layout: as grids, with tabs, pipes and spaces, a line a cell.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use gouji::content::Content;
use gouji::report::CellState;
use gouji::rules::Selection;
use gouji::text::Span;

const CLEAN: &str = include_str!("cases/clean/report.txt");

/// The clean report with every table as a grid: as many cells on every line.
fn drawn(text: &str) -> Content {
    let mut content = Content::default();
    for block in text.split_inclusive("\n\n") {
        let (body, end) = block.split_at(block.trim_end().len());
        let width = body.lines().map(|line| line.split('\t').count()).max().unwrap_or_default();
        let start = content.text.len();
        let padded = |line: &str| line.to_owned() + &"\t".repeat(width - line.split('\t').count());
        content.text += &body.lines().map(padded).collect::<Vec<_>>().join("\n");
        if width > 1 {
            content.grids.push(Span::new(start, content.text.len()));
        }
        content.text += end;
    }
    content
}

/// What is said of the tables of `content`: code and place.
fn said(content: &Content) -> Vec<String> {
    let checked = gouji::check_content(content, &Selection::default());
    let found = checked.diagnostics.iter().filter(|it| it.code.0.starts_with("TBF"));
    found.map(|it| format!("{} {}", it.code, it.place.span.of(&content.text))).collect()
}

/// The header of table three as a grid has it, in which three columns of labels stand before those of figures.
fn header(second: &str, third: &str) -> String {
    let note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    format!("{note}\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t{second}\n\t\t\t{third}\n")
}

/// The clean report with that header.
fn headed(second: &str, third: &str) -> Content {
    let from = CLEAN.find("（本列数据").unwrap_or_default();
    let to = CLEAN.find("一、本年新收").unwrap_or_default();
    let (before, after) = (Span::new(0, from).of(CLEAN), Span::new(to, CLEAN.len()).of(CLEAN));
    let rows = after.replace("申请数量\t\t", "申请数量\t\t\t").replace("继续办理\t\t", "继续办理\t\t\t");
    let rows = ["（一）予以公开", "（七）总计"]
        .iter()
        .fold(rows, |rows, row| rows.replace(row, &format!("{row}\t")));
    let rows = rows.replace("不计其他情形）", "不计其他情形）\t");
    drawn(&[before, &header(second, third), &rows].concat())
}

#[test]
fn nothing_is_said_of_the_grids_of_a_correct_report() {
    assert_eq!(said(&drawn(CLEAN)), Vec::<String>::new());
    let second = "自然人\t法人或其他组织\t\t\t\t\t总计";
    let third = "\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t";
    assert_eq!(said(&headed(second, third)), Vec::<String>::new());
}

#[test]
fn columns_out_of_order_are_told_across_the_lines_of_a_header() {
    let second = "法人或其他组织\t\t\t\t\t自然人\t总计";
    let third = "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t";
    let content = headed(second, third);
    assert_eq!(said(&content), ["TBF-12 其他"]);
    let report = gouji::check_content(&content, &Selection::default()).report;
    let table = report.iter().filter_map(|report| report.tables.get(1));
    assert!(table.flat_map(gouji::report::BoundTable::cells).all(|cell| cell.state == CellState::Unread));
    let plain = Content::plain(content.text);
    assert_eq!(said(&plain), Vec::<String>::new());
}

#[test]
fn rows_beyond_the_form_and_out_of_order_are_told() {
    let text = CLEAN.replace("行政许可\t326\t\t\n", "行政许可\t326\t\t\n便民服务事项\t5\t\t\n");
    assert_eq!(said(&drawn(&text)), ["TBF-06 便民服务事项"]);
    let (penalties, measures) = ("行政处罚\t41\t\t\n", "行政强制\t5\t\t\n");
    let text = CLEAN.replace(&format!("{penalties}{measures}"), &format!("{measures}{penalties}"));
    assert_eq!(said(&drawn(&text)), ["TBF-07 行政处罚"]);
}

/// How a layout is called, and how the line of a table comes out in it.
type Layout = (&'static str, fn(&str) -> String);

/// The layouts.
const LAYOUTS: [Layout; 7] = [
    ("tabs", str::to_owned),
    ("pipes", |line| line.replace('\t', " | ") + " |"),
    ("Markdown", |line| format!("| {} |", line.replace('\t', " | "))),
    ("spaces", |line| line.split('\t').filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("  ")),
    ("a line a cell", |line| line.trim_end_matches('\t').replace('\t', "\n")),
    ("a line a cell, blank lines between", |line| line.trim_end_matches('\t').replace('\t', "\n\n") + "\n"),
    ("a line a cell, each with a pipe", |line| line.replace('\t', " |\n") + " |"),
];

/// `text` with the lines of its tables in another layout.
fn laid_out(text: &str, layout: fn(&str) -> String) -> String {
    let line = |line: &str| if line.contains('\t') { layout(line) } else { line.to_owned() };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The figures of `text` that differ from those of the clean report.
fn misread(text: &str) -> Vec<String> {
    let read = |text: &str| gouji::check(text, &Selection::default()).report.expect("a report");
    let (clean, report) = (read(CLEAN), read(text));
    let differs = |cell: &&gouji::report::BoundCell| {
        let right = clean.cell(cell.key).and_then(gouji::report::BoundCell::figure);
        cell.figure().is_some() && cell.figure() != right
    };
    report.cells().filter(differs).map(|cell| format!("{:?} {}", cell.key, cell.raw)).collect()
}

#[test]
fn nothing_is_said_of_a_correct_report_in_any_layout() {
    let of_2019 = include_str!("cases/form-of-2019/report.txt");
    for (name, layout) in LAYOUTS {
        for text in [CLEAN, of_2019] {
            assert_eq!(said(&Content::plain(laid_out(text, layout))), Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn rows_that_changed_places_are_told_in_every_layout_and_not_read_wrongly() {
    let rows = [
        ("行政处罚\t41\t\t\n", "行政强制\t5\t\t\n"),
        ("\t\t6.属于四类过程性信息\t0\t0\t0\t0\t0\t0\t0\n", "\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n"),
        (
            "\t\t2.没有现成信息需要另行制作\t0\t1\t0\t0\t0\t0\t1\n",
            "\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n",
        ),
    ];
    for (name, layout) in LAYOUTS {
        for (first, second) in rows {
            let text = CLEAN.replace(&format!("{first}{second}"), &format!("{second}{first}"));
            let text = laid_out(&text, layout);
            let found = said(&Content::plain(text.clone()));
            let label = first.split('\t').find(|cell| !cell.is_empty()).unwrap_or_default();
            assert_eq!(found, [format!("TBF-07 {label}")], "{name}\n{text}");
            assert_eq!(misread(&text), Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn rows_that_the_form_does_not_have_are_told_in_every_layout_and_mislead_no_reading() {
    let rows = [
        ("行政规范性文件\t2\t1\t14\n", "便民服务事项\t9\t8\t7\n"),
        ("行政强制\t5\t\t\n", "便民服务事项\t9\t\t\n"),
        ("\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n", "\t\t便民服务事项\t9\t0\t0\t0\t0\t0\t9\n"),
    ];
    for (name, layout) in LAYOUTS {
        for (before, extra) in rows {
            let text = laid_out(&CLEAN.replace(before, &format!("{before}{extra}")), layout);
            assert_eq!(said(&Content::plain(text.clone())), ["TBF-06 便民服务事项"], "{name}\n{text}");
            assert_eq!(misread(&text), Vec::<String>::new(), "{name}");
        }
    }
}
