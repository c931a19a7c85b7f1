//! A table while it is read, and how it is rendered.

use super::builder::{Block, Flow};
use crate::text::is_word;

/// A grid has at most this many columns; what is merged further is cut. The widest table of the form has fifteen.
const MOST_COLUMNS: usize = 100;
/// A cell with more lines and more characters than these holds prose: the table arranges a page.
const MOST_LINES: usize = 3;
const MOST_CHARACTERS: usize = 300;

/// A table that is open.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// The rows that are finished.
    rows: Vec<Vec<Cell>>,
    /// The finished cells of the present row.
    row: Vec<Cell>,
    /// The present cell.
    cell: Option<Cell>,
    /// The numbers of rows at which a group of rows ends.
    ends: Vec<usize>,
}

/// A cell and what stands in it.
#[derive(Debug, Default)]
pub(super) struct Cell {
    /// How many columns it takes; none is one.
    pub(super) columns: usize,
    /// How many rows it takes; none is one.
    pub(super) rows: usize,
    /// What stands in it.
    pub(super) flow: Flow,
}

impl Table {
    pub(super) fn open_row(&mut self) {
        self.row.extend(self.cell.take());
        let row = std::mem::take(&mut self.row);
        if !row.is_empty() {
            self.rows.push(row);
        }
    }

    pub(super) fn end_rows(&mut self) {
        self.open_row();
        self.ends.push(self.rows.len());
    }

    pub(super) fn open_cell(&mut self, cell: Cell) {
        self.row.extend(self.cell.replace(cell));
    }

    /// The cell that text goes into now.
    pub(super) const fn cell(&self) -> Option<&Cell> {
        self.cell.as_ref()
    }

    /// The cell that text goes into now; opened where there is none.
    pub(super) fn cell_mut(&mut self) -> &mut Cell {
        self.cell.get_or_insert_default()
    }

    /// Renders the table behind what stands in `flow`.
    pub(super) fn render_into(mut self, flow: &mut Flow) {
        self.open_row();
        for cell in self.rows.iter_mut().flatten() {
            cell.flow.end_paragraph();
        }
        if self.arranges_a_page() {
            flow.blocks.extend(self.rows.into_iter().flatten().flat_map(|cell| cell.flow.blocks));
        } else if !self.rows.is_empty() {
            flow.blocks.push(Block::Grid(self.grid()));
        }
    }

    /// Whether the table holds paragraphs and tables side by side, not figures.
    fn arranges_a_page(&self) -> bool {
        let one_column = self.rows.iter().all(|row| row.len() <= 1);
        let too_wide = self.rows.iter().any(|row| row.len() > MOST_COLUMNS);
        one_column || too_wide || self.rows.iter().flatten().any(Cell::holds_a_page)
    }

    /// The cells as printed, a line a row, as many on every line.
    fn grid(self) -> String {
        // For each column, how many further rows are taken by a cell above.
        let mut taken: Vec<usize> = Vec::new();
        let mut ends = self.ends.into_iter().peekable();
        let mut lines: Vec<Line> = Vec::new();
        for (at, row) in self.rows.into_iter().enumerate() {
            while ends.next_if(|end| *end <= at).is_some() {
                taken.clear();
            }
            lines.push(expanded(row, &mut taken));
        }
        joined(&lines)
    }
}

/// A row as printed.
#[derive(Debug, Default)]
struct Line {
    /// How many cells stand on it.
    cells: usize,
    /// The cells with tabs between them.
    text: String,
}

impl Line {
    fn push(&mut self, cell: &str) {
        if self.cells > 0 {
            self.text.push('\t');
        }
        self.text += cell;
        self.cells += 1;
    }
}

/// The lines as one text, as many cells on each as on the longest.
fn joined(lines: &[Line]) -> String {
    let width = lines.iter().map(|line| line.cells).max().unwrap_or_default();
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        text += &line.text;
        text.extend(std::iter::repeat_n('\t', width - line.cells));
    }
    text
}

/// The cells of a row at the places that they take, below the cells that reach into it.
fn expanded(row: Vec<Cell>, taken: &mut Vec<usize>) -> Line {
    let mut line = Line::default();
    for cell in row {
        pass(&mut line, taken);
        // Beyond the last column cells are no longer merged, but none is dropped.
        let columns = cell.columns.min(MOST_COLUMNS.saturating_sub(line.cells)).max(1);
        let end = line.cells + columns;
        taken.resize(taken.len().max(end), 0);
        for rest in taken.iter_mut().take(end).skip(line.cells) {
            *rest = cell.rows.saturating_sub(1);
        }
        line.push(&cell.joined());
        (1..columns).for_each(|_| line.push(""));
    }
    pass(&mut line, taken);
    line
}

/// Passes over the places that cells above reach into.
fn pass(line: &mut Line, taken: &mut [usize]) {
    while let Some(rest) = taken.get_mut(line.cells).filter(|rest| **rest > 0) {
        *rest -= 1;
        line.push("");
    }
}

impl Cell {
    fn holds_a_page(&self) -> bool {
        let blocks = &self.flow.blocks;
        let characters = |block: &Block| match block {
            Block::Line(line) => line.chars().count(),
            Block::Grid(_) => usize::MAX,
        };
        blocks.iter().any(|block| matches!(block, Block::Grid(_)))
            || (blocks.len() > MOST_LINES && blocks.iter().map(characters).sum::<usize>() > MOST_CHARACTERS)
    }

    /// The lines of the cell as one. Between Chinese characters a line break is nothing; two figures stay apart.
    fn joined(&self) -> String {
        let mut text = String::new();
        for block in &self.flow.blocks {
            let Block::Line(line) = block else { continue };
            let line = line.trim();
            let parts = |ch: Option<char>| ch.is_some_and(|ch| is_word(ch) && !is_ideograph(ch));
            if parts(text.chars().next_back()) && parts(line.chars().next()) {
                text.push(' ');
            }
            text.extend(line.chars().map(|ch| if ch == '\t' { ' ' } else { ch }));
        }
        text
    }
}

/// Whether no space stands beside the character when its line is broken.
fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
