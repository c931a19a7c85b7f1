//! The forms as data: what types cannot hold about them.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::HashSet;

use gouji::form::{CellKey, EDITION_2019, EDITION_2021, EDITIONS, Equation, Form, TableSpec};
use gouji::rules::Selection;

fn cells(form: &Form) -> usize {
    form.tables.iter().flat_map(TableSpec::keys).count()
}

#[test]
fn have_as_many_cells_and_equations_as_are_printed() {
    assert_eq!((cells(&EDITION_2021), EDITION_2021.equations().count()), (200, 42));
    assert_eq!((cells(&EDITION_2019), EDITION_2019.equations().count()), (198, 40));
}

#[test]
fn name_every_section_table_row_and_column_once() {
    for form in EDITIONS {
        let sections: HashSet<_> = form.sections.iter().map(|section| section.id).collect();
        assert_eq!(sections.len(), 6);
        for table in form.tables {
            let rows: HashSet<_> = table.rows.iter().map(|row| row.id).collect();
            let columns: HashSet<_> = table.columns.iter().map(|column| column.id).collect();
            assert_eq!(
                (rows.len(), columns.len()),
                (table.rows.len(), table.columns.len()),
                "{}",
                table.id.0
            );
            assert!(sections.contains(&table.section), "{}", table.id.0);
            assert_eq!(table.form, form.id, "{}", table.id.0);
        }
    }
}

#[test]
fn tie_only_cells_that_they_have() {
    for form in EDITIONS {
        let keys: HashSet<_> = form.tables.iter().flat_map(TableSpec::keys).collect();
        for equation in form.equations() {
            assert!(equation.cells().all(|cell| keys.contains(&cell)), "{}", equation.id);
        }
    }
}

#[test]
fn tie_every_cell_of_tables_three_and_four_in_a_pattern_of_its_own() {
    for form in EDITIONS {
        let [_, requests, review] = form.tables else { panic!("three tables") };
        let equations: Vec<_> = form.equations().collect();
        let pattern =
            |cell| equations.iter().filter(|it| it.contains(cell)).map(|it| &it.id).collect::<Vec<_>>();
        let patterns: HashSet<_> = requests.keys().map(pattern).collect();
        assert_eq!(
            patterns.len(),
            requests.keys().count(),
            "{}: no two cells break the same equations",
            form.id.0
        );
        assert!(review.keys().all(|cell| pattern(cell).len() == 1));
    }
}

#[test]
fn may_be_mixed_in_one_report() {
    let old = include_str!("cases/form-of-2019/report.txt");
    let new = include_str!("cases/clean/report.txt");
    let (head, _) = old.split_once("三、收到").expect("section three");
    let (_, tail) = new.split_once("三、收到").expect("section three");
    let checked = gouji::check(&format!("{head}三、收到{tail}"), &Selection::default());
    let report = checked.report.expect("a report");
    let editions: Vec<_> = report.editions().iter().map(|edition| edition.0).collect();
    assert_eq!(editions, ["2019", "2021"]);
    assert_eq!(checked.coverage.cells.unread, 0);
    assert_eq!(checked.coverage.cells.expected, 22 + 175 + 15);
}

#[test]
fn tie_every_cell_where_it_should_be_tied() {
    for form in EDITIONS {
        let equations: Vec<_> = form.equations().collect();
        for cell in form.tables.iter().flat_map(TableSpec::keys) {
            let mut names: Vec<_> = equations.iter().filter(|it| it.contains(cell)).map(kind).collect();
            names.sort_unstable();
            let expected: &[&str] = match (cell.table.0, cell.row.0) {
                ("disclosure", _) => &[],
                ("review", _) => &["row"],
                (_, "received" | "carried-over" | "carried-forward") => &["balance", "row"],
                (_, "outcome-total") => &["balance", "outcome", "row"],
                _ => &["outcome", "row"],
            };
            assert_eq!(names, expected, "{} {cell:?}", form.id.0);
        }
    }
}

/// What stands on which side: no term too many, none too few, none on the wrong side.
#[test]
fn tie_exactly_the_cells_of_their_sums_on_the_right_sides() {
    let rows = |cells: &[CellKey]| cells.iter().map(|cell| cell.row.0).collect::<Vec<_>>();
    let columns = |cells: &[CellKey]| cells.iter().map(|cell| cell.column.0).collect::<Vec<_>>();
    for form in EDITIONS {
        for equation in form.equations() {
            let table = equation.right[0].spec().unwrap();
            let names: Vec<_> = table.columns.iter().map(|column| column.id.0).collect();
            let lines: Vec<_> = table.rows.iter().map(|row| row.id.0).collect();
            let (left, right) = (&equation.left, &equation.right);
            match kind(&equation) {
                "row" => {
                    assert_eq!(columns(left), names[..names.len() - 1], "{}", equation.id);
                    assert!(rows(left).iter().all(|row| *row == right[0].row.0), "{}", equation.id);
                    assert_eq!(columns(right), ["total"], "{}", equation.id);
                }
                "outcome" => {
                    assert_eq!(rows(left), lines[2..lines.len() - 2], "{}", equation.id);
                    assert_eq!(rows(right), ["outcome-total"], "{}", equation.id);
                }
                "balance" => {
                    assert_eq!(rows(left), ["received", "carried-over"], "{}", equation.id);
                    assert_eq!(rows(right), ["outcome-total", "carried-forward"], "{}", equation.id);
                }
                other => panic!("{other}"),
            }
            if kind(&equation) != "row" {
                let column = right[0].column;
                assert!(equation.cells().all(|cell| cell.column == column), "{}", equation.id);
            }
        }
    }
}

#[test]
fn name_every_equation_once() {
    for form in EDITIONS {
        let names: HashSet<_> = form.equations().map(|equation| equation.id).collect();
        assert_eq!(names.len(), form.equations().count(), "{}", form.id.0);
    }
}

#[test]
fn have_equations_that_can_all_hold_with_a_figure_in_every_cell() {
    for form in EDITIONS {
        let outcomes = u64::try_from(form.tables[1].rows.len()).unwrap() - 4;
        let figure = |cell: CellKey| {
            let columns = match (cell.table.0, cell.column.0) {
                ("requests", "total") => 6,
                ("review", "total") => 4,
                _ => 1,
            };
            let rows = if matches!(cell.row.0, "received" | "outcome-total") { outcomes } else { 1 };
            columns * rows
        };
        let side = |cells: &[CellKey]| cells.iter().copied().map(figure).sum::<u64>();
        for equation in form.equations() {
            assert_eq!(side(&equation.left), side(&equation.right), "{}", equation.id);
        }
    }
}

/// Two equations follow from the others, in the nature of a table with sums at its side and at its foot: the column of
/// totals adds up, and balances, because the columns of its parts do and every row adds up.
#[test]
fn have_no_equation_that_follows_from_others_but_those_of_the_total_column() {
    const INHERENT: [&str; 2] = ["requests.outcome.total", "requests.balance.total"];
    for form in EDITIONS {
        let all: Vec<Equation> = form.equations().collect();
        let rest: Vec<Equation> =
            all.iter().filter(|it| !INHERENT.contains(&it.id.as_str())).cloned().collect();
        assert_eq!(rest.len(), all.len() - INHERENT.len(), "{}", form.id.0);
        assert_eq!(rank(form, &rest), rest.len(), "{}: the others are independent", form.id.0);
        assert_eq!(rank(form, &all), rest.len(), "{}: these two follow from them", form.id.0);
    }
}

/// What an equation says, such as `outcome`.
fn kind(equation: &Equation) -> &str {
    equation.id.split('.').nth(1).unwrap()
}

/// How many of the equations are independent, over the rationals: by elimination in whole numbers.
fn rank(form: &'static Form, equations: &[Equation]) -> usize {
    let cells: Vec<CellKey> = form.tables.iter().flat_map(TableSpec::keys).collect();
    let coefficient = |equation: &Equation, cell: &CellKey| {
        i128::from(equation.left.contains(cell)) - i128::from(equation.right.contains(cell))
    };
    let row = |equation| cells.iter().map(|cell| coefficient(equation, cell)).collect();
    let mut rows: Vec<Vec<i128>> = equations.iter().map(row).collect();
    let mut rank = 0;
    for column in 0..cells.len() {
        let Some(pivot) = (rank..rows.len()).find(|at| rows[*at][column] != 0) else { continue };
        rows.swap(rank, pivot);
        let (above, below) = rows.split_at_mut(rank + 1);
        let pivot = &above[rank];
        for row in below.iter_mut().filter(|row| row[column] != 0) {
            let (own, other) = (row[column], pivot[column]);
            row.iter_mut().zip(pivot).for_each(|(a, b)| *a = *a * other - b * own);
        }
        rank += 1;
    }
    rank
}
