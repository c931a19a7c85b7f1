//! A table of parts, each under a head of its own, with a line for each cell: where nothing is missing, the only figure
//! of a part may stand between its head and the label of its only row.
//!
//! Programs that read a part column by column write it so.

use super::Reading;
use super::counted::{in_place, is_whole};
use super::lattice::Aligned;
use super::sheet::Found;
use crate::form::RowSpec;
use crate::report::{BoundRow, BoundTable};
use crate::text::Span;

/// A number of fewer characters may be that of a page.
const SHORTEST: usize = 3;

/// The rows of such a table, in the form's order; `None` where the table is none.
pub(super) fn read(reading: &Reading<'_>) -> Option<Vec<Found>> {
    let rows = reading.spec.rows;
    if reading.layout.inline || !reading.spec.ties.is_empty() {
        return None;
    }
    let mut found: Vec<Aligned> = Vec::new();
    // A figure between a head and a label, and whether the row of the last label is still open.
    let (mut early, mut open) = (None, false);
    for (index, (atom, label)) in reading.atoms.iter().zip(&reading.labels).enumerate() {
        match label.only() {
            Some(row) if row == found.len() => {
                let values: Vec<usize> = early.take().into_iter().collect();
                if !values.is_empty() && !is_alone(rows, row) {
                    return None;
                }
                found.push(Aligned { label: vec![index], values });
                open = true;
            }
            Some(row) => found.get_mut(row).filter(|it| open && it.values.is_empty())?.label.push(index),
            None if atom.is_value() && open => found.last_mut()?.values.push(index),
            None if atom.is_value() && early.is_none() && reading.is_no_page_number(index) => {
                early = Some(index);
            }
            None if atom.is_value() => return None,
            None => open = false,
        }
    }
    let mut all = found.iter().zip(rows);
    (found.len() == rows.len() && all.all(|(row, spec)| is_whole(reading, row, spec)))
        .then(|| found.into_iter().map(in_place).collect())
}

/// Whether the row is the only one of its part, and has one cell.
fn is_alone(rows: &[RowSpec], row: usize) -> bool {
    let Some(spec) = rows.get(row) else { return false };
    spec.columns.len() == 1 && rows.iter().filter(|it| it.groups == spec.groups).count() == 1
}

/// Whether every row of a table has its label and all its figures together, apart from those of the others.
pub(super) fn are_apart(table: &BoundTable) -> bool {
    let stretches: Option<Vec<Span>> = table.rows.iter().map(stretch).collect();
    stretches.is_some_and(|rows| rows.is_sorted_by(|one, next| one.end <= next.start))
}

/// From the first to the last of a row's label and figures; nothing where one is missing.
fn stretch(row: &BoundRow) -> Option<Span> {
    let figures = row.cells.iter().map(|cell| cell.figure().map(|_| cell.span));
    figures.chain([row.label.as_ref().map(|label| label.span)]).reduce(|one, other| Some(one?.to(other?)))?
}

impl Reading<'_> {
    fn is_no_page_number(&self, at: usize) -> bool {
        self.said(at).chars().count() >= SHORTEST
    }
}

#[cfg(test)]
mod tests {
    use crate::binding::bind;
    use crate::document::Document;

    const REPORT: &str = include_str!("../../../tests/cases/clean/report.txt");
    /// The figures of lone rows before their labels, those of others behind theirs.
    const TABLE: &str = "第二十条第（一）项\n信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n1\n\n2\n\n3\n\n\
        行政规范性文件\n\n4\n\n5\n\n6\n\n第二十条第（五）项\n\n信息内容\n\n本年处理决定数量\n550\n\n行政许可\n\n第二十条第（六）项\n\n\
        信息内容\n\n本年处理决定数量\n\n行政处罚\n\n7\n\n行政强制\n\n8\n第二十条第（八）项\n信息内容\n\n本年收费金额（单位：万元）\n\
        77.28\n\n行政事业性收费\n\n";
    const FIGURES: [&str; 10] = ["1", "2", "3", "4", "5", "6", "550", "7", "8", "77.28"];

    /// The figures of table two in a report that has it written so; `None` where one is unread.
    fn figures(table: &str) -> Option<Vec<String>> {
        let (before, rest) = REPORT.split_once("第二十条第（一）项").expect("table two");
        let (_, behind) = rest.split_once("三、收到和处理").expect("section three");
        let text = format!("{before}{table}三、收到和处理{behind}");
        let tables = bind(Document::from_text(&text)).expect("a report").tables;
        let cells = tables.first()?.rows.iter().flat_map(|row| &row.cells);
        cells.map(|cell| Some(cell.figure()?.to_string())).collect()
    }

    #[test]
    fn lone_figures_are_read_before_their_labels() {
        assert_eq!(figures(TABLE).expect("figures"), FIGURES);
    }

    #[test]
    fn what_may_be_the_number_of_a_page_is_no_figure() {
        assert_eq!(figures(&TABLE.replace("550", "5")), None);
    }

    #[test]
    fn a_figure_less_or_more_leaves_the_table_unread() {
        assert_eq!(figures(&TABLE.replace("\n7\n", "\n")), None);
        assert_eq!(figures(&TABLE.replace("\n7\n", "\n7\n\n9\n")), None);
        assert_eq!(figures(&TABLE.replace("行政许可\n", "行政许可\n\n9\n")), None);
    }
}
