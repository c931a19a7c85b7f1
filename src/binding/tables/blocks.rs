//! Reads tables that a program took out of a page, whatever their labels stand beside, by counting.
//!
//! Where pages are read column by column a table comes in blocks of rows: first all figures of the first column, then
//! those of the second. How many figures stand together tells how many rows each block has. Where just as many figures
//! are there as the form has cells they are told by counting, and then sums of rows and columns and the labels beside
//! single rows must agree.

mod partition;

use super::Reading;
use super::atom::{Atom, Kind};
use super::identity;
use super::lattice::{Aligned, Candidates};
use super::row::is_even;
use super::sheet::Found;
use super::slots::{Slot, in_place};
use crate::figure::Figure;
use crate::form::{Arrangement, RowId, Tie};
use crate::text::key;

use partition::{Group, partitions};

/// So many rows with figures must add up.
const FEWEST_SUMS: usize = 3;
/// So many rows and so many sums in all may not.
const MOST_WRONG_ROWS: usize = 1;
const MOST_WRONG_SUMS: usize = 3;
/// So many labels of single rows must stand right before their figures.
const FEWEST_LABELS: usize = 2;
/// A label stands in at most so many pieces.
const MOST_PIECES: usize = 4;
/// So many labels may not be found.
const MOST_LOST: usize = 2;

/// The rows of a table in such blocks; `None` where it is none, or where anything speaks against it.
pub(super) fn read(reading: &Reading<'_>) -> Option<Vec<Option<Found>>> {
    let (values, width) = reading.counted()?;
    if !is_apart(&values, width) {
        return None;
    }
    let mut tables = partitions(&groups(reading, &values), width).into_iter().filter_map(|heights| {
        let order = order(&heights, width);
        let order: Vec<usize> = order.iter().filter_map(|at| values.get(*at).copied()).collect();
        let figures = reading.agreeing(&heights, &order, width, FEWEST_LABELS)?;
        Some((order, figures))
    });
    let (order, figures) = tables.next()?;
    // Another way to part the figures is none if it reads the same.
    let is_told = tables.all(|other| other.1 == figures);
    is_told.then(|| reading.rows_of(&order, width))
}

/// The rows of a table of which each has its figures by themselves, on one line where others have theirs so, whether its
/// label stands before or around them; `None` where anything speaks against it.
pub(super) fn by_row(reading: &Reading<'_>) -> Option<Vec<Option<Found>>> {
    let (values, width) = reading.counted()?;
    let line = |value: &usize| reading.atoms.get(*value).map(|atom| atom.line);
    let is_one = |(one, next): (&usize, &usize)| {
        let mut between = one + 1..*next;
        let inline = reading.layout.inline;
        if inline {
            line(one) == line(next) && between.is_empty()
        } else {
            between.all(|at| reading.is_debris(at))
        }
    };
    let rows: Vec<&[usize]> = values.chunk_by(|one, next| is_one((one, next))).collect();
    if rows.iter().any(|row| row.len() != width || !is_even(reading, row)) {
        return None;
    }
    reading.agreeing(&vec![1; rows.len()], &values, width, rows.len() / 2)?;
    Some(reading.rows_of(&values, width))
}

/// Whether labels and figures came apart: somewhere more figures follow each other than a row has.
fn is_apart(values: &[usize], width: usize) -> bool {
    values.chunk_by(|one, next| one + 1 == *next).any(|run| run.len() > width)
}

/// The figures that stand together: nothing but one line break is between them.
fn groups(reading: &Reading<'_>, values: &[usize]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut before = None;
    for value in values {
        let gap = reading.atoms.get(*value).map(|atom| atom.gap).unwrap_or_default();
        let follows = before == value.checked_sub(1);
        match groups.last_mut().filter(|_| follows && gap.breaks < 2 && gap.pages == 0) {
            Some(group) => group.length += 1,
            None => groups.push(Group { length: 1, may_join: follows && gap.pages > 0 }),
        }
        before = Some(*value);
    }
    groups
}

/// The numbers of the figures, row by row.
fn order(heights: &[usize], width: usize) -> Vec<usize> {
    let mut order = Vec::new();
    let mut start = 0;
    for height in heights {
        let row = |row: usize| (0..width).map(move |column| start + column * height + row);
        order.extend((0..*height).flat_map(row));
        start += height * width;
    }
    order
}

impl Reading<'_> {
    /// The figures of a table that has just as many as the form has cells, all rows equally many, and their number.
    fn counted(&self) -> Option<(Vec<usize>, usize)> {
        let rows = self.spec.rows;
        let width = rows.first()?.columns.len();
        let values: Vec<usize> = (0..self.atoms.len()).filter(|at| self.is_value(*at)).collect();
        let fits = self.spec.arrangement == Arrangement::Stacked
            && rows.iter().all(|row| row.columns.len() == width)
            && values.len() == rows.len() * width
            && self.lost_labels() <= MOST_LOST;
        fits.then_some((values, width))
    }

    /// The figures in the order of the form, where the labels beside single rows and the sums agree with it.
    fn agreeing(
        &self,
        heights: &[usize],
        order: &[usize],
        width: usize,
        fewest: usize,
    ) -> Option<Vec<Figure>> {
        let figures =
            order.iter().map(|at| self.figure(Slot::Value(*at))).collect::<Option<Vec<Figure>>>()?;
        let labels = self.agreeing_labels(heights, order, width).filter(|labels| *labels >= fewest)?;
        let is_told = labels == self.spec.rows.len() || figures.iter().all(|it| it.is_zero());
        (is_told || self.sums_agree(&figures, width)).then_some(figures)
    }

    fn rows_of(&self, order: &[usize], width: usize) -> Vec<Option<Found>> {
        order.chunks(width).enumerate().map(|(row, values)| Some(self.block_row(row, values))).collect()
    }

    /// Whether a figure stands there, or what may be one.
    fn is_value(&self, at: usize) -> bool {
        self.atoms.get(at).is_some_and(Atom::is_figure)
    }

    /// Whether a character of the label of a group stands there alone, as those of one do that is printed upright.
    fn is_debris(&self, at: usize) -> bool {
        let is_text = self.atoms.get(at).is_some_and(|atom| atom.kind == Kind::Text);
        let groups = || self.spec.rows.iter().flat_map(|row| row.groups);
        is_text && {
            let said = self.said(at);
            said.chars().count() == 1 && groups().any(|group| key(group).contains(&said))
        }
    }

    fn labels_row(&self, at: usize, row: usize) -> bool {
        self.labels.get(at).and_then(Candidates::only) == Some(row)
    }

    /// How many rows have no label in the table.
    fn lost_labels(&self) -> usize {
        let is_lost = |row: &usize| !(0..self.labels.len()).any(|at| self.labels_row(at, *row));
        (0..self.spec.rows.len()).filter(is_lost).count()
    }

    /// How many rows that are blocks of their own stand behind their labels; `None` where one stands behind another's.
    fn agreeing_labels(&self, heights: &[usize], order: &[usize], width: usize) -> Option<usize> {
        let mut row = 0;
        let mut agreeing = 0;
        for height in heights {
            let before = order.get(row * width).map_or(0..0, |first| 0..*first);
            let before = before.rev().filter(|at| !self.is_debris(*at)).take_while(|at| !self.is_value(*at));
            let mut pieces = before.take(MOST_PIECES).filter(|_| *height == 1).peekable();
            let whole = pieces.peek().and_then(|at| self.labels.get(*at)?.whole());
            // Where rows stand on lines the label of the one before may stand behind its own.
            let first = order.get(row * width).and_then(|first| self.atoms.get(*first));
            let is_behind = || self.layout.inline && first.is_some_and(|first| first.gap.breaks > 0);
            if whole.is_some_and(|whole| whole != row && !(whole + 1 == row && is_behind())) {
                return None;
            }
            agreeing += usize::from(pieces.any(|at| self.labels_row(at, row)));
            row += height;
        }
        Some(agreeing)
    }

    /// Whether nearly all sums hold, and enough of them say something.
    fn sums_agree(&self, figures: &[Figure], width: usize) -> bool {
        let rows: Vec<&[Figure]> = figures.chunks(width).collect();
        let telling = self.spec.rows.iter().zip(&rows).filter(|(_, row)| row.iter().any(|it| !it.is_zero()));
        let held = telling.map(|(row, figures)| identity::holds(self.spec, row, figures) == Some(true));
        let held: Vec<bool> = held.collect();
        let wrong = held.iter().filter(|it| !**it).count();
        let columns = self.spec.ties.iter().map(|tie| self.wrong_columns(tie, &rows)).sum::<usize>();
        held.len() - wrong >= FEWEST_SUMS && wrong <= MOST_WRONG_ROWS && wrong + columns <= MOST_WRONG_SUMS
    }

    /// In how many columns the sum of rows does not hold.
    fn wrong_columns(&self, tie: &Tie, rows: &[&[Figure]]) -> usize {
        let Tie::Columns { left, right, .. } = tie else { return 0 };
        let of = |id: &RowId| self.spec.rows.iter().position(|row| row.id == *id).and_then(|at| rows.get(at));
        let sum = |ids: &[RowId], column: usize| {
            ids.iter().map(|id| of(id)?.get(column).copied()).sum::<Option<Figure>>()
        };
        let width = rows.first().map_or(0, |row| row.len());
        (0..width).filter(|column| sum(left, *column) != sum(right, *column)).count()
    }

    fn block_row(&self, row: usize, values: &[usize]) -> Found {
        let mut label: Vec<usize> = (0..self.labels.len()).filter(|at| self.labels_row(*at, row)).collect();
        let is_between = |at: usize| values.contains(&at);
        let is_next = |pair: &&[usize]| matches!(pair, [a, b] if (a + 1..*b).all(is_between));
        let together = label.windows(2).take_while(is_next).count();
        label.truncate(together + 1);
        let way = in_place(values);
        Found { aligned: Aligned { label, values: values.to_vec() }, way: Ok(way), values: None }
    }
}

#[cfg(test)]
mod tests {
    use crate::binding::bind;
    use crate::document::Document;
    use crate::report::BoundTable;

    const REPORT: &str = include_str!("../../../tests/cases/clean/report.txt");
    /// How many rows each block has; a label stands before a block of one row, and behind any other.
    const HEIGHTS: [usize; 9] = [1, 1, 2, 8, 3, 5, 3, 1, 1];

    fn table_three(text: &str) -> BoundTable {
        bind(Document::from_text(text)).expect("a report").tables.swap_remove(1)
    }

    fn said(table: &BoundTable) -> Vec<Option<String>> {
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        cells.map(|cell| cell.figure().map(|it| it.to_string())).collect()
    }

    /// The report with table three in blocks.
    fn in_blocks() -> String {
        let table = table_three(REPORT);
        let mut rows = table.rows.iter();
        let mut text = String::new();
        for height in HEIGHTS {
            let block: Vec<_> = rows.by_ref().take(height).collect();
            let labels: String = block.iter().flat_map(|row| [row.spec.label, "\n\n"]).collect();
            let column =
                |at: usize| block.iter().map(move |row| row.cells[at].raw.clone() + "\n").collect::<String>();
            let figures: String = (0..7).map(|at| column(at) + "\n").collect();
            text += &if height == 1 { labels + &figures } else { figures + &labels };
        }
        with_table_three(&text)
    }

    /// The report with these rows in table three.
    fn with_table_three(rows: &str) -> String {
        let (before, rest) = REPORT.split_once("一、本年新收").expect("table three");
        let (_, behind) = rest.split_once("四、政府信息公开行政").expect("section four");
        format!("{before}{rows}四、政府信息公开行政{behind}")
    }

    #[test]
    fn are_read_by_counting() {
        let (plain, blocks) = (table_three(REPORT), table_three(&in_blocks()));
        assert_eq!(said(&blocks), said(&plain));
        assert_eq!(blocks.unread, None);
        let is_labelled = |row: &crate::report::BoundRow| row.label.is_some();
        assert!(blocks.rows.iter().all(is_labelled));
    }

    #[test]
    fn rows_before_their_labels_are_read_among_rows_behind_theirs() {
        let plain = table_three(REPORT);
        let mut upright = "三、本年度办理结果".chars();
        let mut text = String::new();
        for (index, row) in plain.rows.iter().enumerate() {
            let figures = row.cells.iter().map(|cell| cell.raw.as_str()).collect::<Vec<_>>().join(" ");
            let label = row.spec.label;
            let letter = upright.next().map_or(String::new(), |letter| format!("{letter}\n"));
            text += &if index % 2 == 0 {
                [label, " ", &figures, "\n", &letter].concat()
            } else {
                [&figures, "\n", &letter, label, "\n"].concat()
            };
        }
        let table = table_three(&with_table_three(&text));
        assert_eq!((said(&table), table.unread), (said(&plain), None));
    }

    #[test]
    fn a_figure_less_and_a_label_elsewhere_leave_the_table_unread() {
        let text = in_blocks();
        let two = "二、上年结转政府信息公开申请数量\n\n";
        let seven = "（七）总计\n\n";
        let exchanged = text.replace(two, "@").replace(seven, two).replace('@', seven);
        for damaged in [text.replacen("\n\n0\n\n", "\n\n", 1), exchanged] {
            assert_ne!(damaged, text);
            assert!(said(&table_three(&damaged)).iter().all(Option::is_none));
        }
    }
}
