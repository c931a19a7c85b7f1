//! The one row of a table that prints its last header between its figures, as programs do that read a page column by
//! column.

use super::atom::Atom;
use super::header::only_column;
use super::vocabulary::Vocabulary;
use crate::form::{Arrangement, TableSpec};

/// The atoms without the header that parts the last figure from the others; `None` where none does.
///
/// It must be the last header of the last column, right before the last of just as many figures as the row has cells:
/// then no other column can be meant, and no figure stands elsewhere.
pub(super) fn rejoined(
    spec: &TableSpec,
    table: usize,
    atoms: &[Atom],
    vocabulary: &Vocabulary,
) -> Option<Vec<Atom>> {
    if spec.arrangement != Arrangement::SideBySide {
        return None;
    }
    let is_value = |index: &usize| atoms.get(*index).is_some_and(Atom::is_value);
    let values: Vec<usize> = (0..atoms.len()).filter(is_value).collect();
    let (last, others) = values.split_last()?;
    let header = others.last()? + 1;
    let follows = |pair: &[usize]| matches!(pair, [a, b] if a + 1 == *b);
    let heads_last = |atom: &&Atom| {
        only_column(atom, table, vocabulary).is_some_and(|(column, piece, length)| {
            column + 1 == spec.columns.len() && piece.end - piece.start == length
        })
    };
    let alone = header + 1 == *last && others.windows(2).all(follows);
    let stands = alone
        && values.len() == spec.rows.iter().map(|row| row.columns.len()).sum::<usize>()
        && atoms.get(header).as_ref().is_some_and(heads_last)
        && atoms.iter().filter(heads_last).count() == spec.rows.len();
    let is_other = |(index, _): &(usize, &Atom)| *index != header;
    stands.then(|| atoms.iter().enumerate().filter(is_other).map(|(_, atom)| atom.clone()).collect())
}

#[cfg(test)]
mod tests {
    use crate::binding::bind;
    use crate::document::Document;

    /// What was read of table four, its figures written like this, each on a line of its own.
    fn read(figures: &str) -> Vec<Option<String>> {
        let group = "结果维持\n\n结果纠正\n\n其他结果\n\n尚未审结\n\n";
        let text = format!(
            "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n\n行政诉讼\n\n未经复议直接起诉\n\n复议后起诉\n\n\
             {group}总 计\n\n{group}总 计\n\n{group}{figures}\n\n五、存在的主要问题及改进情况\n无。\n"
        );
        let report = bind(Document::from_text(&text)).expect("a report");
        let cells = report.tables[2].rows.iter().flat_map(|row| &row.cells);
        cells.map(|cell| cell.figure().map(|it| it.to_string())).collect()
    }

    #[test]
    fn the_last_figure_stands_behind_its_header() {
        let figures = ["6", "2", "0", "1", "9", "0", "1", "0", "0", "1", "3", "0", "0", "0"];
        let said = read(&format!("{}\n\n总计\n\n4", figures.join("\n\n")));
        let expected = figures.into_iter().chain(["4"]).map(|it| Some(it.to_owned()));
        assert_eq!(said, expected.collect::<Vec<_>>());
    }

    #[test]
    fn a_header_elsewhere_and_a_figure_less_leave_the_row_unread() {
        for figures in [
            "6\n\n2\n\n0\n\n总计\n\n1",
            "6\n\n2\n\n0\n\n1\n\n9\n\n0\n\n1\n\n0\n\n0\n\n1\n\n3\n\n0\n\n0\n\n总计\n\n4",
        ] {
            assert_eq!(read(figures), vec![None; 15], "{figures}");
        }
    }
}
