//! How the equations of the form are called, and their terms.

use super::names::{column, row, table};
use crate::form::{CellKey, Equation};

/// An equation by its table, its row or column, and what is equal in it.
pub(in crate::locale) fn equation(equation: &Equation) -> String {
    let named = || {
        let first = equation.cells().next()?;
        let spec = first.spec()?;
        let (table, own_row) = (table(spec), spec.row(first.row)?);
        if equation.is_of_row() {
            return Some(format!("{table}「{}」：各项之和应等于总计", row(own_row)));
        }
        let tie = if equation.right.len() == 1 {
            "各项办理结果之和应等于（七）总计"
        } else {
            "第一、二项之和应等于第三、四项之和"
        };
        Some(format!("{table}「{}」列：{tie}", column(spec.column(first.column)?)))
    };
    named().unwrap_or_default()
}

/// A term of an equation: by its column where the equation is one of a row, else by its row.
pub(in crate::locale) fn term(equation: &Equation, key: CellKey) -> String {
    let named = || {
        let spec = key.spec()?;
        if equation.is_of_row() {
            return Some(column(spec.column(key.column)?).to_owned());
        }
        spec.row(key.row).map(row)
    };
    named().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{equation, term};
    use crate::form::{EDITION_2021, TableSpec};

    #[test]
    fn are_called_by_what_is_equal_in_them() {
        let all: Vec<_> = EDITION_2021.tables.iter().flat_map(TableSpec::equations).collect();
        let named = |id: &str| equation(all.iter().find(|it| it.id == id).unwrap());
        assert_eq!(named("requests.row.granted"), "第三部分「（一）予以公开」：各项之和应等于总计");
        assert_eq!(named("requests.outcome.total"), "第三部分「总计」列：各项办理结果之和应等于（七）总计");
        assert_eq!(named("requests.balance.other"), "第三部分「其他」列：第一、二项之和应等于第三、四项之和");
        assert_eq!(named("review.row.reconsideration"), "第四部分「行政复议」：各项之和应等于总计");
    }

    #[test]
    fn have_terms_that_differ_by_name() {
        for table in EDITION_2021.tables {
            for it in table.equations() {
                let mut names: Vec<_> = it.cells().map(|key| term(&it, key)).collect();
                let count = names.len();
                names.sort();
                names.dedup();
                assert_eq!(names.len(), count, "{}: {names:?}", it.id);
            }
        }
    }
}
