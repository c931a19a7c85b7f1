//! How tables, rows and columns are called: by the form's own labels.

use crate::form::{Arrangement, CellKey, ColumnSpec, EDITION_2021, RowSpec, TableSpec};

/// A table by the section it stands in.
pub(super) fn table(spec: &TableSpec) -> String {
    let ordinal = EDITION_2021.section(spec.section).map(|section| section.ordinal);
    format!("第{}部分", ordinal.unwrap_or_default())
}

/// A row by its printed label, without explanations in brackets; a numbered one with its group.
pub(super) fn row(spec: &RowSpec) -> String {
    let label = short(spec.label);
    match spec.groups.last() {
        Some(group) if label.starts_with(|first: char| first.is_ascii_digit()) => format!("{group}{label}"),
        _ => label.to_owned(),
    }
}

/// A column by its printed header, without explanations in brackets.
pub(super) fn column(spec: &ColumnSpec) -> &'static str {
    short(spec.label)
}

/// A cell by its table, row and column.
pub(in crate::locale) fn cell(key: CellKey) -> String {
    let spec = key.spec();
    let names = spec.and_then(|spec| Some((table(spec), row(spec.row(key.row)?), spec.column(key.column)?)));
    let side_by_side = spec.is_some_and(|spec| spec.arrangement == Arrangement::SideBySide);
    names.map_or_else(String::new, |(table, row, spec)| {
        if side_by_side {
            format!("{table}「{row}」栏「{}」", column(spec))
        } else {
            format!("{table}「{row}」行「{}」列", column(spec))
        }
    })
}

/// A label without the explanation in brackets at its end.
pub(super) fn short(label: &'static str) -> &'static str {
    label.char_indices().skip(1).find(|(_, it)| *it == '（').map_or(label, |(at, _)| label.split_at(at).0)
}

#[cfg(test)]
mod tests {
    use super::cell;
    use crate::form::{CellKey, ColumnId, FormId, RowId, TableId};

    #[test]
    fn use_the_labels_of_the_form() {
        let key = |row, column| CellKey {
            form: FormId("2021"),
            table: TableId("requests"),
            row: RowId(row),
            column: ColumnId(column),
        };
        assert_eq!(cell(key("partly-granted", "total")), "第三部分「（二）部分公开」行「总计」列");
        assert_eq!(cell(key("closed-other", "other")), "第三部分「（六）其他处理3.其他」行「其他」列");
    }
}
