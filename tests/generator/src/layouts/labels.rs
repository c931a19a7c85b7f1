//! Layouts in which labels and headers do not stand as the form prints them.

use super::change::{halves, labels};
use super::pipes::both;
use super::tabs::tabs;
use super::write::{begun, page, rows, with_below};
use super::{Layout, WHOLE};
use crate::grid::{Cell, Grid, Place, Role};
use crate::page::Page;

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout { name: "L16 header broken in two rows", write: |it, _| page(it, two_rows), ..WHOLE },
    Layout {
        name: "L17 header broken over lines in a cell",
        write: |it, _| tabbed(&labels(it, |cell| broken(cell, "\n"))),
        ..WHOLE
    },
    Layout {
        name: "L17 header broken by a blank line in a cell",
        write: |it, _| tabbed(&labels(it, |cell| broken(cell, "\n\n"))),
        ..WHOLE
    },
    Layout { name: "L18 spaces in headers and labels", write: |it, _| tabbed(&labels(it, spaced)), ..WHOLE },
    Layout { name: "L29 notes in labels", write: |it, _| tabbed(&labels(it, noted)), ..WHOLE },
    Layout {
        name: "L31 half-width brackets, spaces behind ordinals",
        write: |it, _| tabbed(&labels(it, half_width)),
        ..WHOLE
    },
    Layout { name: "13.8 Kangxi radicals", write: |it, _| radicals(&tabbed(it)), ..WHOLE },
    Layout {
        name: "13.8 Kangxi radicals, pipes",
        write: |it, _| radicals(&page(it, |grid| rows(grid, begun, both))),
        ..WHOLE
    },
    Layout {
        name: "vertical 三、本年度办理结果", write: |it, _| tabbed(&labels(it, vertical)), ..WHOLE
    },
    Layout { name: "labels in other wordings", write: |it, _| tabbed(&labels(it, reworded)), ..WHOLE },
];

pub(super) fn tabbed(it: &Page) -> String {
    page(it, |grid| rows(grid, with_below, tabs))
}

/// Header rows with narrow headers come as two rows of halves.
fn two_rows(grid: &Grid) -> String {
    let row = |places: &Vec<Place<'_>>| {
        let cells = begun(places);
        let is_split = |cell: &String| halves(cell).is_some();
        if !cells.iter().any(is_split) {
            return both(&cells);
        }
        let half = |first| -> Vec<String> { cells.iter().map(|cell| half(cell, first).to_owned()).collect() };
        both(&half(true)) + &both(&half(false))
    };
    grid.places().iter().map(row).collect()
}

/// The first or second half of a header; one that is not split stands in the first row.
fn half(cell: &str, first: bool) -> &str {
    match (halves(cell), first) {
        (Some((half, _)), true) | (Some((_, half)), false) => half,
        (None, true) => cell,
        (None, false) => "",
    }
}

fn broken(cell: &mut Cell, line_break: &str) {
    if let Some((first, second)) = halves(&cell.text) {
        cell.text = [first, second].join(line_break);
    }
}

fn spaced(cell: &mut Cell) {
    broken(cell, " ");
    for (plain, spaced) in
        [("总计", "总 计"), ("自然人", "自然 人"), ("重新出具", "重新 出具"), ("第（", " 第（")]
    {
        cell.text = cell.text.replace(plain, spaced);
    }
}

fn noted(cell: &mut Cell) {
    match cell.text.as_str() {
        "规章" => cell.text += "(县级无此项)",
        "行政规范性文件" | "规范性文件" => cell.text += "(行政机关制定发布的)",
        "本年收费金额（单位：万元）" => cell.text = "本年收费金额(单位:万元,保留4位小数)".into(),
        "上一年项目数量" => cell.text += "(指上年事项数)",
        _ => {}
    }
}

fn half_width(cell: &mut Cell) {
    const NARROW: &[(&str, &str)] = &[
        ("（", "("),
        ("）", ") "),
        ("：", ":"),
        ("，", ", "),
        ("“", "\""),
        ("”", "\""),
        (".", ". "),
        ("第(", "  第("),
    ];
    for (wide, narrow) in NARROW {
        cell.text = cell.text.replace(wide, narrow);
    }
    cell.text = cell.text.trim().into();
}

/// Chrome prints some characters as radicals, which look the same.
fn radicals(text: &str) -> String {
    const RADICALS: &[(char, char)] = &[
        ('一', '⼀'),
        ('二', '⼆'),
        ('人', '⼈'),
        ('无', '⽆'),
        ('行', '⾏'),
        ('文', '⽂'),
        ('方', '⽅'),
        ('大', '⼤'),
        ('自', '⾃'),
        ('力', '⼒'),
    ];
    let radical = |ch| RADICALS.iter().find(|(plain, _)| *plain == ch).map_or(ch, |(_, radical)| *radical);
    text.chars().map(radical).collect()
}

/// The merged cell over all outcomes, a character a line.
fn vertical(cell: &mut Cell) {
    if cell.role == Role::Group && cell.text.starts_with("三、") {
        cell.text = cell.text.chars().map(String::from).collect::<Vec<_>>().join("\n");
    }
}

/// Labels as other reports word them.
fn reworded(cell: &mut Cell) {
    let rows = gouji::form::EDITIONS.iter().flat_map(|form| form.tables).flat_map(|table| table.rows);
    let alias = rows.filter(|row| row.label == cell.text).find_map(|row| row.aliases.first());
    if let Some(alias) = alias.filter(|_| !cell.text.contains("规范性文件")) {
        cell.text = (*alias).into();
    }
}
