//! Tells the edition of each table from its labels, never from the year.

use std::sync::LazyLock;

use crate::document::Document;
use crate::form::{EDITIONS, Form, TableSpec};
use crate::text::key;

/// The edition of each of the three tables, in the order of the form.
///
/// Labels count that no label of the other editions' table contains, and rows with figures that only head a group of
/// rows in another edition. A table without any follows the first one that has some; a text without any has the newest
/// form.
pub(super) fn editions(document: &Document) -> Vec<&'static Form> {
    let letters: String =
        document.normal.chars.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace()).collect();
    let tables = EDITIONS.first().map_or(0, |form| form.tables.len());
    let told: Vec<Option<&Form>> = (0..tables).map(|table| told(&letters, table)).collect();
    let newest = EDITIONS.first().copied();
    let others = told.iter().flatten().next().copied().or(newest);
    told.into_iter().filter_map(|form| form.or(others)).collect()
}

/// The edition that has most telling labels of a table in the text; `None` where none or several do.
fn told(letters: &str, table: usize) -> Option<&'static Form> {
    let votes = TELLING.get(table)?.iter().zip(EDITIONS).map(|(labels, form)| {
        let labels = labels.iter().filter(|label| letters.contains(label.as_str())).count();
        (labels + usize::from(has_row_of_its_own(letters, form, table)), *form)
    });
    let votes: Vec<(usize, &Form)> = votes.collect();
    let most = votes.iter().map(|vote| vote.0).max().filter(|most| *most > 0)?;
    let mut winners = votes.into_iter().filter(|vote| vote.0 == most);
    winners.next().filter(|_| winners.next().is_none()).map(|vote| vote.1)
}

/// A row of a table has at least this many digits, where every one of its cells holds a figure.
const FEWEST_DIGITS: usize = 7;

/// Whether figures stand behind the label of a row that in another edition heads a group of rows and has none.
fn has_row_of_its_own(letters: &str, form: &Form, table: usize) -> bool {
    let others = EDITIONS.iter().filter(|other| other.id != form.id);
    let groups: Vec<&str> = others
        .filter_map(|it| it.tables.get(table))
        .flat_map(|it| it.rows)
        .flat_map(|row| row.groups)
        .copied()
        .collect();
    let rows = form.tables.get(table).into_iter().flat_map(|it| it.rows).map(|row| row.label);
    rows.filter(|label| groups.contains(label)).map(key).any(|label| {
        let behind = letters.split(label.as_str()).skip(1);
        behind.map(digits).any(|digits| digits >= FEWEST_DIGITS)
    })
}

/// How many digits stand at the start of `text`, table marks between them.
fn digits(text: &str) -> usize {
    let row = text.chars().take_while(|it| it.is_ascii_digit() || *it == '|');
    row.filter(char::is_ascii_digit).take(FEWEST_DIGITS).count()
}

/// For each table, the telling labels of each edition in the order of [`EDITIONS`].
static TELLING: LazyLock<Vec<Vec<Vec<String>>>> = LazyLock::new(|| {
    let tables = EDITIONS.first().map_or(0, |form| form.tables.len());
    (0..tables).map(|table| EDITIONS.iter().map(|form| telling(form, table)).collect()).collect()
});

/// The labels of a table that no label of the other editions' table contains.
fn telling(form: &Form, table: usize) -> Vec<String> {
    let others = EDITIONS.iter().filter(|other| other.id != form.id);
    let theirs: Vec<String> = others.filter_map(|other| other.tables.get(table)).flat_map(labels).collect();
    let ours = form.tables.get(table).into_iter().flat_map(labels);
    ours.filter(|label| !theirs.iter().any(|other| other.contains(label.as_str()))).collect()
}

fn labels(table: &TableSpec) -> Vec<String> {
    let rows = table.rows.iter().flat_map(|row| {
        [row.label].into_iter().chain(row.aliases.iter().copied()).chain(row.groups.iter().copied())
    });
    let columns = table.columns.iter().map(|column| column.label);
    rows.chain(columns).map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::editions;
    use crate::document::Document;

    fn told(text: &str) -> Vec<&'static str> {
        editions(&Document::from_text(text)).iter().map(|form| form.id.0).collect()
    }

    #[test]
    fn are_told_from_the_labels() {
        assert_eq!(told("信息内容\t本年制发件数\t本年废止件数"), ["2021"; 3]);
        assert_eq!(told("2023年\n信息内容\t本年新\n制作数量\t对外公开 总数量"), ["2019"; 3]);
        assert_eq!(told("行政许可\t处理决定数量"), ["2021"; 3]);
    }

    #[test]
    fn may_differ_from_table_to_table() {
        let requests = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0";
        assert_eq!(told(&format!("上一年项目数量\n{requests}")), ["2019", "2021", "2019"]);
    }

    #[test]
    fn a_group_with_figures_of_its_own_is_a_row_of_the_form_of_2019() {
        let row = "（六）其他处理\t1\t0\t0\t0\t0\t0\t1\n（七）总计";
        assert_eq!(told(&format!("本年制发件数\n{row}")), ["2021", "2019", "2021"]);
        let rows = "（六）其他处理\t1.申请人无正当理由逾期不补正\t1\t0\t0\t0\t0\t0\t1\n";
        assert_eq!(told(&format!("本年制发件数\n{rows}")), ["2021"; 3]);
    }
}
