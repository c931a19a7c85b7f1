//! Tells the edition of each table from its labels, never from the year.

use std::sync::LazyLock;

use crate::document::Document;
use crate::form::{EDITIONS, Form, TableSpec};
use crate::text::key;

/// The edition of each of the three tables, in the order of the form.
///
/// Labels count that no label of the other editions' table contains, and rows with figures that only head a group of
/// rows in another edition; failing those, how many figures stand on lines of their own. A table without any follows the
/// first one that has some; a text without any has the newest form.
pub(super) fn editions(document: &Document) -> Vec<&'static Form> {
    let letters: String =
        document.normal.chars.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace()).collect();
    let tables = EDITIONS.first().map_or(0, |form| form.tables.len());
    let told = |table| {
        told(&letters, table)
            .or_else(|| told_by_figures(document, table))
            .or_else(|| told_by_count(document, table))
    };
    let told: Vec<Option<&Form>> = (0..tables).map(told).collect();
    let newest = EDITIONS.first().copied();
    let others = told.iter().flatten().next().copied().or(newest);
    told.into_iter().filter_map(|form| form.or(others)).collect()
}

/// The edition that has most telling labels of a table in the text; `None` where none or several do.
fn told(letters: &str, table: usize) -> Option<&'static Form> {
    let votes = TELLING.get(table)?.iter().zip(EDITIONS).map(|(labels, form)| {
        (labels.iter().filter(|label| letters.contains(label.as_str())).count(), *form)
    });
    let votes: Vec<(usize, &Form)> = votes.collect();
    let most = votes.iter().map(|vote| vote.0).max().filter(|most| *most > 0)?;
    let mut winners = votes.into_iter().filter(|vote| vote.0 == most);
    winners.next().filter(|_| winners.next().is_none()).map(|vote| vote.1)
}

/// The edition in which a label heads a row of figures, where in the others it heads a group without: told by as many
/// figures behind it as the row has cells. More would be those of rows that lost their labels.
fn told_by_figures(document: &Document, table: usize) -> Option<&'static Form> {
    let is_group = |label: &str| {
        let rows = EDITIONS.iter().filter_map(|form| form.tables.get(table)).flat_map(|table| table.rows);
        rows.flat_map(|row| row.groups).any(|group| *group == label)
    };
    EDITIONS.iter().copied().find(|form| {
        let rows = form.tables.get(table).map(|table| table.rows).unwrap_or_default();
        let mut groups = rows.iter().filter(|row| is_group(row.label));
        groups.any(|row| figures_behind(document, &key(row.label)) == Some(row.columns.len()))
    })
}

/// The only edition whose table has just as many cells as figures stand between the titles of its section and of the next.
fn told_by_count(document: &Document, table: usize) -> Option<&'static Form> {
    let cells = |form: &&Form| form.tables.get(table).map(|table| table.keys().count());
    let mut counts = EDITIONS.iter().map(cells);
    let first = counts.next()?;
    if counts.all(|count| count == first) {
        return None;
    }
    let title = |form: &Form, behind: usize| {
        let section = form.tables.get(table)?.section;
        let at = form.sections.iter().position(|it| it.id == section)?;
        Some(key(form.sections.get(at + behind)?.title))
    };
    let lines: Vec<String> = document.lines.iter().map(|line| key(document.slice(line.span))).collect();
    let heading = |title: &str| lines.iter().rposition(|line| line.ends_with(title));
    let is_figure = |line: &&String| line.chars().all(|ch| ch.is_ascii_digit());
    let mut fitting = EDITIONS.iter().copied().filter(|form| {
        let bounds = (title(form, 0).and_then(|it| heading(&it)), title(form, 1).and_then(|it| heading(&it)));
        let (Some(start), Some(end)) = bounds else { return false };
        let within = lines.get(start..end).unwrap_or_default();
        cells(form) == Some(within.iter().filter(is_figure).count())
    });
    fitting.next().filter(|_| fitting.next().is_none())
}

/// How many figures follow `label` before anything else does; `None` where it does not stand in the text.
fn figures_behind(document: &Document, label: &str) -> Option<usize> {
    let is_separator = |ch: char| ch.is_whitespace() || ch == '|';
    let chars: Vec<char> = document.normal.chars.iter().map(|it| it.ch).collect();
    let label: Vec<char> = label.chars().collect();
    let first = *label.first()?;
    let starts = (0..chars.len()).filter(|at| chars.get(*at) == Some(&first));
    let ends = starts.filter_map(|at| {
        let mut rest = chars.iter().enumerate().skip(at).filter(|(_, ch)| !is_separator(**ch));
        let last = label.iter().map_while(|wanted| rest.next().filter(|found| found.1 == wanted)).last()?;
        let length = chars.get(at..=last.0)?.iter().filter(|ch| !is_separator(**ch)).count();
        (length == label.len()).then_some(last.0 + 1)
    });
    let figures = |end: usize| {
        let rest = chars.iter().skip(end).take_while(|ch| is_separator(**ch) || ch.is_ascii_digit());
        let rest: Vec<char> = rest.copied().collect();
        rest.split(|ch| is_separator(*ch)).filter(|figure| !figure.is_empty()).count()
    };
    ends.map(figures).max()
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
    fn are_told_from_the_figures_behind_a_label_that_heads_a_group_elsewhere() {
        assert_eq!(told("本年制发件数\n（六）其他处理 0 0 0 0 0 0 0\n（七）总计"), ["2021", "2019", "2021"]);
        assert_eq!(told("本年制发件数\n（六）其他处理\n3.其他 0 0 0 0 0 0 0"), ["2021"; 3]);
    }

    #[test]
    fn are_told_from_the_number_of_figures_on_lines_of_their_own() {
        let told = |count| {
            let text = format!(
                "本年制发件数\n三、收到和处理政府信息公开申请情况\n{}四、政府信息公开行政复议、行政诉讼情况\n",
                "0\n".repeat(count)
            );
            told(&text)
        };
        assert_eq!(told(161), ["2021", "2019", "2021"]);
        assert_eq!(told(175), ["2021"; 3]);
        assert_eq!(told(160), ["2021"; 3]);
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
