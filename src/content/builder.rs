//! Paragraphs and tables in, in the order of the source; the plain rendering out.

use super::Content;
use super::table::{Cell, Table};
use crate::text::Span;

/// Renders a source as it is walked through.
///
/// Any sequence of calls gives a rendering: what is not closed is closed at the end, a cell outside a row opens one,
/// a row outside a table opens one, and what closes nothing does nothing.
#[derive(Debug, Default)]
pub struct Builder {
    /// What stands outside all tables.
    flow: Flow,
    /// The tables that are open, the outermost first.
    open: Vec<Table>,
}

/// Lines and tables one below the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Flow {
    /// What is finished.
    pub(super) blocks: Vec<Block>,
    /// The line that is being written.
    line: String,
}

/// A line or a table.
#[derive(Clone, Debug)]
pub(super) enum Block {
    /// A line of text.
    Line(String),
    /// A table as lines of cells with tabs between them, as many cells on every line.
    Grid(String),
}

impl Builder {
    /// Writes `text` on the present line. Line breaks in it are white space: what breaks a line says so.
    pub fn text(&mut self, text: &str) {
        let flow = self.flow();
        flow.line.extend(text.chars().map(|ch| if matches!(ch, '\n' | '\r') { ' ' } else { ch }));
    }

    /// Ends the present line, be it empty or not.
    pub fn line_break(&mut self) {
        self.flow().end_line();
    }

    /// Ends the present line if anything stands on it, as the end of a paragraph does.
    pub fn end_paragraph(&mut self) {
        self.flow().end_paragraph();
    }

    /// Whether anything stands on the present line.
    #[must_use]
    pub fn is_at_start_of_line(&self) -> bool {
        let flow = self.open.last().and_then(Table::cell).map_or(&self.flow, |cell| &cell.flow);
        flow.line.is_empty()
    }

    /// Opens a table, within the present cell where one is open.
    pub fn open_table(&mut self) {
        self.end_paragraph();
        self.open.push(Table::default());
    }

    /// Closes the innermost table and renders it where it stands.
    pub fn close_table(&mut self) {
        if let Some(table) = self.open.pop() {
            let flow = self.flow();
            flow.end_paragraph();
            table.render_into(flow);
        }
    }

    /// Opens a row of the innermost table.
    pub fn open_row(&mut self) {
        if self.open.is_empty() {
            self.open_table();
        }
        if let Some(table) = self.open.last_mut() {
            table.open_row();
        }
    }

    /// Ends a group of rows, such as the head of a table: no cell reaches beyond it.
    pub fn end_rows(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.end_rows();
        }
    }

    /// Opens a cell of the present row that takes `columns` and `rows`.
    pub fn open_cell(&mut self, columns: usize, rows: usize) {
        if self.open.is_empty() {
            self.open_table();
        }
        if let Some(table) = self.open.last_mut() {
            table.open_cell(Cell { columns, rows, flow: Flow::default() });
        }
    }

    /// The rendering of everything.
    #[must_use]
    pub fn finish(mut self) -> Content {
        while !self.open.is_empty() {
            self.close_table();
        }
        self.flow.end_paragraph();
        let mut content = Content::default();
        for block in &self.flow.blocks {
            content.add(block);
        }
        content
    }

    /// Where the text goes now. Text in a table but outside its cells goes into the last cell: nothing is lost.
    fn flow(&mut self) -> &mut Flow {
        match self.open.last_mut() {
            Some(table) => &mut table.cell_mut().flow,
            None => &mut self.flow,
        }
    }
}

impl Flow {
    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.blocks.push(Block::Line(line.trim_end().to_owned()));
    }

    pub(super) fn end_paragraph(&mut self) {
        if self.line.trim().is_empty() {
            self.line.clear();
        } else {
            self.end_line();
        }
    }
}

impl Content {
    fn add(&mut self, block: &Block) {
        match block {
            Block::Line(line) => self.text += line,
            Block::Grid(lines) => {
                let start = self.text.len();
                self.text += lines;
                self.grids.push(Span::new(start, self.text.len()));
            }
        }
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::Builder;
    use crate::content::Content;

    fn built(write: impl FnOnce(&mut Builder)) -> Content {
        let mut builder = Builder::default();
        write(&mut builder);
        builder.finish()
    }

    fn cell(builder: &mut Builder, columns: usize, rows: usize, text: &str) {
        builder.open_cell(columns, rows);
        builder.text(text);
    }

    #[test]
    fn paragraphs_are_lines() {
        let content = built(|it| {
            it.text("一、总体");
            it.text("情况 ");
            it.end_paragraph();
            it.end_paragraph();
            it.text("全年\n平稳");
        });
        assert_eq!(content, Content::plain("一、总体情况\n全年 平稳\n"));
    }

    #[test]
    fn a_merged_cell_stands_in_the_first_of_its_places() {
        let content = built(|it| {
            it.text("前");
            it.open_table();
            it.open_row();
            cell(it, 1, 2, "（五）不予处理");
            cell(it, 1, 1, "2.重复申请");
            cell(it, 1, 1, "3");
            it.open_row();
            cell(it, 2, 1, "其他");
            it.close_table();
            it.text("后");
        });
        assert_eq!(content.text, "前\n（五）不予处理\t2.重复申请\t3\n\t其他\t\n后\n");
        let grids: Vec<&str> = content.grids.iter().map(|span| span.of(&content.text)).collect();
        assert_eq!(grids, ["（五）不予处理\t2.重复申请\t3\n\t其他\t"]);
    }

    #[test]
    fn no_cell_reaches_beyond_its_group_of_rows() {
        let content = built(|it| {
            cell(it, 1, 3, "项目");
            cell(it, 1, 1, "件数");
            it.end_rows();
            it.open_row();
            cell(it, 1, 1, "规章");
            cell(it, 1, 1, "0");
        });
        assert_eq!(content.text, "项目\t件数\n规章\t0\n");
    }

    #[test]
    fn rows_wider_than_any_form_arrange_a_page() {
        let content = built(|it| {
            (0..200).for_each(|_| cell(it, 1, 1, "甲"));
            it.open_row();
            cell(it, 1, 1, "乙");
        });
        assert_eq!(content, Content::plain("甲\n".repeat(200) + "乙\n"));
    }

    #[test]
    fn lines_of_a_cell_are_joined_but_figures_stay_apart() {
        let content = built(|it| {
            it.open_cell(1, 1);
            it.text("商业");
            it.line_break();
            it.text("企业");
            it.open_cell(1, 1);
            it.text("1");
            it.end_paragraph();
            it.text("2");
        });
        assert_eq!(content.text, "商业企业\t1 2\n");
    }

    #[test]
    fn a_table_around_a_table_only_arranges_the_page() {
        let content = built(|it| {
            cell(it, 1, 1, "导航");
            cell(it, 1, 1, "正文");
            it.open_table();
            cell(it, 1, 1, "规章");
            cell(it, 1, 1, "0");
            it.close_table();
            it.text("尾");
        });
        assert_eq!(content.text, "导航\n正文\n规章\t0\n尾\n");
        assert_eq!(content.grids.len(), 1);
    }

    #[test]
    fn a_table_of_one_column_is_paragraphs() {
        let content = built(|it| {
            it.open_cell(1, 1);
            it.text("一、总体情况");
            it.end_paragraph();
            it.text("良好。");
        });
        assert_eq!(content, Content::plain("一、总体情况\n良好。\n"));
    }

    #[test]
    fn nothing_is_lost_where_the_nesting_is_broken() {
        let content = built(|it| {
            it.close_table();
            it.open_row();
            it.text("甲");
            it.open_row();
            cell(it, usize::MAX, usize::MAX, "乙");
            it.open_table();
        });
        assert_eq!(content.text.split_whitespace().collect::<Vec<_>>(), ["甲", "乙"]);
    }
}
