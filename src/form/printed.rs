//! How a table of the form is printed: its cells with their merged headers, from the data of the form.

mod merged;

use merged::{Merged, depth, merged};

use super::{Arrangement, CellKey, ColumnId, RowSpec, TableSpec};

/// A table as it is printed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Printed {
    /// The rows of the head, which stands above all figures; none where each part has a head of its own.
    pub head: Vec<Vec<PrintedCell>>,
    /// The rows below, part by part. With the head they fill a rectangle without gaps.
    pub parts: Vec<Vec<Vec<PrintedCell>>>,
}

/// A cell as it is printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PrintedCell {
    /// What stands in it.
    pub print: Print,
    /// Over how many columns it reaches.
    pub columns: usize,
    /// Over how many rows it reaches.
    pub rows: usize,
}

/// What stands in a printed cell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Print {
    /// A label.
    Label(&'static str, Axis),
    /// A figure.
    Figure(CellKey),
}

/// What a label is the label of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Axis {
    /// The columns that it stands above.
    Column,
    /// The rows that it stands before.
    Row,
    /// The whole part that it stands over.
    Part,
}

impl TableSpec {
    /// The table as it is printed.
    #[must_use]
    pub fn printed(&'static self) -> Printed {
        let uniform = self.rows.iter().all(|row| row.columns.len() == self.columns.len());
        match self.arrangement {
            Arrangement::SideBySide => self.side_by_side(),
            Arrangement::Stacked if uniform => self.under_one_head(),
            Arrangement::Stacked => self.under_many_heads(),
        }
    }

    /// Rows under one head, each behind the merged cells of its groups.
    fn under_one_head(&'static self) -> Printed {
        let columns: Vec<_> = self.columns.iter().map(|column| (column.groups, column.label)).collect();
        let rows: Vec<_> = self.rows.iter().map(|row| (row.groups, row.label)).collect();
        let (high, wide) = (depth(&columns), depth(&rows));
        let corner =
            PrintedCell { print: Print::Label(self.corner(), Axis::Column), columns: wide, rows: high };
        let mut head = above(&merged(&columns), high, 1);
        if let Some(first) = head.first_mut() {
            first.insert(0, corner);
        }
        let labels = merged(&rows);
        let body = self.rows.iter().enumerate().map(|(at, row)| {
            let before = labels.iter().filter(|it| it.at == at).map(Merged::before);
            before.chain(self.figures(row, 1)).collect()
        });
        Printed { head, parts: vec![body.collect()] }
    }

    /// Parts with rows of the same group, each under its own head.
    fn under_many_heads(&'static self) -> Printed {
        let width = self.rows.iter().fold(1, |width, row| least_common_multiple(width, row.columns.len()));
        let parts = self.rows.chunk_by(|a, b| a.groups == b.groups && a.columns == b.columns);
        Printed { head: Vec::new(), parts: parts.map(|rows| self.part(rows, width)).collect() }
    }

    fn part(&'static self, rows: &'static [RowSpec], width: usize) -> Vec<Vec<PrintedCell>> {
        let Some(first) = rows.first() else { return Vec::new() };
        let reach = width / first.columns.len().max(1);
        let over = first.groups.iter().map(|group| vec![label(group, Axis::Part, width + 1)]);
        let columns = first.columns.iter().map(|it| label(self.label_of(*it), Axis::Column, reach));
        let head = [label(self.corner(), Axis::Column, 1)].into_iter().chain(columns).collect();
        let body = rows.iter().map(|row| {
            [label(row.label, Axis::Row, 1)].into_iter().chain(self.figures(row, reach)).collect()
        });
        over.chain([head]).chain(body).collect()
    }

    /// All figures in one row, under the labels of the rows and of the columns.
    fn side_by_side(&'static self) -> Printed {
        let rows: Vec<_> = self.rows.iter().map(|row| (row.groups, row.label)).collect();
        let mut head = above(&merged(&rows), depth(&rows), self.columns.len());
        let labels = self.rows.iter().flat_map(|row| row.columns);
        head.push(labels.map(|column| label(self.label_of(*column), Axis::Column, 1)).collect());
        let figures = self.rows.iter().flat_map(|row| self.figures(row, 1)).collect();
        Printed { head, parts: vec![vec![figures]] }
    }

    fn figures(&'static self, row: &'static RowSpec, columns: usize) -> impl Iterator<Item = PrintedCell> {
        let figure = move |column: &ColumnId| Print::Figure(self.key(row.id, *column));
        row.columns.iter().map(move |column| PrintedCell { print: figure(column), columns, rows: 1 })
    }

    fn label_of(&'static self, column: ColumnId) -> &'static str {
        self.column(column).map_or("", |column| column.label)
    }

    /// The header above the labels of the rows: the one that heads no columns.
    fn corner(&'static self) -> &'static str {
        let is_group = |header: &str| self.columns.iter().any(|column| column.groups.contains(&header));
        self.headers.iter().find(|header| !is_group(header)).copied().unwrap_or_default()
    }
}

/// The rows of labels above columns, each of which is `reach` wide.
fn above(labels: &[Merged], high: usize, reach: usize) -> Vec<Vec<PrintedCell>> {
    let row = |level| labels.iter().filter(move |it| it.level == level).map(|it| it.above(reach)).collect();
    (0..high).map(row).collect()
}

const fn label(text: &'static str, axis: Axis, columns: usize) -> PrintedCell {
    PrintedCell { print: Print::Label(text, axis), columns, rows: 1 }
}

fn least_common_multiple(a: usize, b: usize) -> usize {
    (a.max(1)..).step_by(a.max(1)).find(|it| it.is_multiple_of(b.max(1))).unwrap_or(a)
}

#[cfg(test)]
mod tests {
    use super::{Print, Printed, PrintedCell};
    use crate::form::{EDITIONS, TableId};

    fn rows(printed: &Printed) -> Vec<&Vec<PrintedCell>> {
        printed.head.iter().chain(printed.parts.iter().flatten()).collect()
    }

    /// How often each place of the rectangle is covered, row by row.
    fn covered(printed: &Printed) -> Vec<Vec<usize>> {
        let rows = rows(printed);
        let width = rows[0].iter().map(|cell| cell.columns).sum();
        let mut places = vec![vec![0; width]; rows.len()];
        for (at, row) in rows.iter().enumerate() {
            for cell in *row {
                let left = places[at].iter().position(|it| *it == 0).unwrap();
                for line in places.iter_mut().skip(at).take(cell.rows) {
                    line.iter_mut().skip(left).take(cell.columns).for_each(|it| *it += 1);
                }
            }
        }
        places
    }

    fn lines(edition: usize, table: &'static str) -> Vec<String> {
        let printed = EDITIONS[edition].table(TableId(table)).unwrap().printed();
        let drawn = |cell: &PrintedCell| {
            let text = match cell.print {
                Print::Label(text, _) => text.chars().take(6).collect(),
                Print::Figure(key) => key.column.0.to_owned(),
            };
            format!("{text} {}x{}", cell.columns, cell.rows)
        };
        rows(&printed).into_iter().map(|row| row.iter().map(drawn).collect::<Vec<_>>().join(" | ")).collect()
    }

    #[test]
    fn fill_a_rectangle_without_gaps() {
        for table in EDITIONS.iter().flat_map(|form| form.tables) {
            let covered = covered(&table.printed());
            assert!(covered.iter().flatten().all(|it| *it == 1), "{}: {covered:?}", table.id.0);
        }
    }

    #[test]
    fn have_every_figure_once_in_the_order_of_the_form() {
        for table in EDITIONS.iter().flat_map(|form| form.tables) {
            let printed = table.printed();
            let figure = |cell: &PrintedCell| match cell.print {
                Print::Figure(key) => Some(key),
                Print::Label(..) => None,
            };
            let found: Vec<_> = rows(&printed).into_iter().flatten().filter_map(figure).collect();
            assert_eq!(found, table.keys().collect::<Vec<_>>());
        }
    }

    #[test]
    fn merge_the_heads_of_table_three_as_the_form_does() {
        let lines = lines(0, "requests");
        assert_eq!(lines[0], "（本列数据的 3x3 | 申请人情况 7x1");
        assert_eq!(lines[1], "自然人 1x2 | 法人或其他组 5x1 | 总计 1x2");
        assert!(lines[3].starts_with("一、本年新收 3x1 | natural-person 1x1"), "{}", lines[3]);
        assert!(lines[5].starts_with("三、本年度办 1x22 | （一）予以公 2x1 |"), "{}", lines[5]);
        assert!(lines[7].starts_with("（三）不予公 1x8 | 1.属于国家 1x1 |"), "{}", lines[7]);
    }

    #[test]
    fn put_table_four_side_by_side() {
        let lines = lines(0, "review");
        assert_eq!(lines[0], "行政复议 5x2 | 行政诉讼 10x1");
        assert_eq!(lines[1], "未经复议直接 5x1 | 复议后起诉 5x1");
        assert_eq!(lines.len(), 4);
    }

    #[test]
    fn give_each_part_of_table_two_its_head() {
        let lines = lines(1, "disclosure");
        assert_eq!(lines[0], "第二十条第（ 7x1");
        assert_eq!(lines[1], "信息内容 1x1 | 本年新制作数 2x1 | 本年新公开数 2x1 | 对外公开总数 2x1");
        assert_eq!(lines[lines.len() - 1], "政府集中采购 1x1 | projects 3x1 | amount 3x1");
    }
}
