//! Layouts: how the rows of a table come out as text.

use gouji::form::Arrangement;

use super::drawn::{Drawn, DrawnTable};

/// A layout.
pub(crate) struct Layout {
    /// What it is called in a failure.
    pub(crate) name: &'static str,
    /// Whether a cell that continues a merged one is written, as blank.
    merged: bool,
    /// Whether rows are padded to the depth of the deepest label.
    padded: bool,
    /// Writes a row of cells.
    row: fn(&[String]) -> String,
    /// Written after the header of each table.
    rule: &'static str,
    /// Written after some rows in the midst of a table.
    page_break: &'static str,
}

/// The layouts that are read now.
pub(crate) const LAYOUTS: &[Layout] = &[
    Layout { name: "tabs", row: |cells| cells.join("\t") + "\n", ..TABS },
    Layout { name: "tabs with page breaks", page_break: "\n", ..TABS },
    Layout { name: "tabs in a full grid", padded: true, ..TABS },
    Layout { name: "a line a cell, as from Word", row: |cells| lines(cells, "\t", "\n") + "\n", ..TABS },
    Layout { name: "a line a cell, blank lines between", row: |cells| lines(cells, "", "\n\n"), ..LOSSY },
    Layout { name: "a line a cell, each with a pipe", row: |cells| lines(cells, "", " |\n"), ..TABS },
    Layout { name: "trailing pipes", row: |cells| cells.join(" | ") + " |\n", ..TABS },
    Layout { name: "Markdown", row: markdown, rule: "|---|---|\n", padded: true, ..TABS },
    Layout { name: "Markdown with page numbers", row: markdown, page_break: "- 4 -\n", ..TABS },
];

const TABS: Layout = Layout {
    name: "",
    merged: true,
    padded: false,
    row: |cells| cells.join("\t") + "\n",
    rule: "",
    page_break: "",
};

const LOSSY: Layout = Layout { merged: false, ..TABS };

fn lines(cells: &[String], before: &str, behind: &str) -> String {
    cells.iter().flat_map(|cell| [before, cell, behind]).collect()
}

fn markdown(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

impl Layout {
    /// The whole report of an agency that does not exist.
    pub(crate) fn write(&self, drawn: &Drawn) -> String {
        let [disclosure, requests, review] = drawn.tables.as_slice() else { panic!("three tables") };
        [
            "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n全年公开各类信息310条。\n",
            "二、主动公开政府信息情况\n",
            &self.disclosure(disclosure),
            "\n三、收到和处理政府信息公开申请情况\n",
            &self.requests(requests),
            "\n四、政府信息公开行政复议、行政诉讼情况\n",
            &self.review(review),
            "\n五、存在的主要问题及改进情况\n公开的时效有待提高，2024年逐月核对。\n",
            "六、其他需要报告的事项\n2023年未收取信息处理费。\n",
        ]
        .concat()
    }

    fn disclosure(&self, table: &DrawnTable) -> String {
        let mut text = String::new();
        let mut group = "";
        for (row, figures) in &table.rows {
            let new = row.groups.iter().find(|it| **it != group);
            if let Some(new) = new {
                group = new;
                text += &self.cells([*new]);
                let columns = row.columns.iter().filter_map(|it| Some(table.spec.column(*it)?.label));
                text += &self.cells(std::iter::once("信息内容").chain(columns));
                text += self.rule;
            }
            text += &self.cells(std::iter::once(row.label).chain(figures.iter().map(String::as_str)));
        }
        text
    }

    fn requests(&self, table: &DrawnTable) -> String {
        let mut text = self.cells([table.spec.headers[0], "申请人情况"]);
        text += &self.cells(["自然人", "法人或其他组织", "总计"]);
        text += &self.cells(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]);
        text += self.rule;
        let mut open: &[&str] = &[];
        for (index, (row, figures)) in table.rows.iter().enumerate() {
            let mut cells = Vec::new();
            for (depth, group) in row.groups.iter().enumerate() {
                match open.get(depth) == Some(group) {
                    true if self.merged => cells.push(""),
                    true => {}
                    false => cells.push(group),
                }
            }
            cells.push(row.label);
            if self.padded {
                cells.extend((row.groups.len()..2).map(|_| ""));
            }
            cells.extend(figures.iter().map(String::as_str));
            text += &self.cells(cells);
            open = row.groups;
            if index % 9 == 8 {
                text += self.page_break;
            }
        }
        text
    }

    fn review(&self, table: &DrawnTable) -> String {
        assert_eq!(table.spec.arrangement, Arrangement::SideBySide);
        let columns: Vec<&str> = table.spec.columns.iter().map(|column| column.label).collect();
        let mut text = self.cells(["行政复议", "行政诉讼"]);
        text += &self.cells(columns.iter().copied().chain(["未经复议直接起诉", "复议后起诉"]));
        text += &self.cells(columns.repeat(2));
        text += self.rule;
        text += &self.cells(table.rows.iter().flat_map(|(_, figures)| figures).map(String::as_str));
        text
    }

    fn cells<'c>(&self, cells: impl IntoIterator<Item = &'c str>) -> String {
        let cells: Vec<String> = cells.into_iter().map(str::to_owned).collect();
        (self.row)(&cells)
    }
}
