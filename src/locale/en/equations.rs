//! How the equations of the form are called, and their terms.

use super::capitalised;
use super::names::{column, row, table};
use crate::form::{CellKey, Equation};

/// An equation by its table, its row or column, and what is equal in it.
pub(in crate::locale) fn equation(equation: &Equation) -> String {
    let named = || {
        let first = equation.cells().next()?;
        let spec = first.spec()?;
        let (table, own_row) = (capitalised(&table(spec)), spec.row(first.row)?);
        if equation.is_of_row() {
            return Some(format!("{table}, “{}”: the parts must add up to the total", row(own_row)));
        }
        let tie = if equation.right.len() == 1 {
            "the outcomes must add up to their total"
        } else {
            "items one and two must add up to the same as items three and four"
        };
        Some(format!("{table}, “{}”: {tie}", column(spec.column(first.column)?)))
    };
    named().unwrap_or_default()
}

/// A term of an equation: by its column where the equation is one of a row, else by its row.
pub(in crate::locale) fn term(equation: &Equation, key: CellKey) -> String {
    let named = || {
        let spec = key.spec()?;
        if equation.is_of_row() {
            return spec.column(key.column).map(column);
        }
        spec.row(key.row).map(row)
    };
    named().map(capitalised).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{equation, term};
    use crate::form::{EDITION_2021, TableSpec};

    #[test]
    fn are_called_by_what_is_equal_in_them() {
        let all: Vec<_> = EDITION_2021.tables.iter().flat_map(TableSpec::equations).collect();
        let named = |id: &str| equation(all.iter().find(|it| it.id == id).unwrap());
        assert_eq!(
            named("requests.row.granted"),
            "The table of section 3, “granted”: the parts must add up to the total"
        );
        assert_eq!(
            named("requests.balance.other"),
            "The table of section 3, “others”: items one and two must add up to the same as items three and four"
        );
    }

    #[test]
    fn have_terms_that_begin_like_sentences() {
        let all: Vec<_> = EDITION_2021.tables.iter().flat_map(TableSpec::equations).collect();
        assert_eq!(term(&all[0], all[0].left[0]), "Natural persons");
    }
}
