//! The forms as data: what types cannot hold about them.

use std::collections::HashSet;

use gouji::form::{EDITION_2019, EDITION_2021, EDITIONS, Form};
use gouji::rules::Selection;

fn cells(form: &Form) -> usize {
    form.tables.iter().flat_map(gouji::form::TableSpec::keys).count()
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
        let keys: HashSet<_> = form.tables.iter().flat_map(gouji::form::TableSpec::keys).collect();
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
