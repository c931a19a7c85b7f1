//! The form as it was read: the tables as they are printed, every cell with its state.

mod cell;
mod panel;

pub(crate) use cell::{FigureCell, Reading};
pub(crate) use panel::CellPanel;
pub(super) use panel::quoted;

use std::rc::Rc;

use yew::AttrValue;

use crate::app::words::words;
use crate::diagnostic::Diagnostic;
use crate::form::{Axis, CellKey, Print, PrintedCell};
use crate::locale::{self, Locale};
use crate::report::{BoundTable, Report};

/// The tables of the form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sheets {
    /// The tables, in the order of the form.
    pub(crate) sheets: Rc<[Sheet]>,
    /// What the cells were read as, each with how many there are.
    pub(crate) legend: Rc<[(Reading, usize)]>,
}

/// A table of the form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sheet {
    /// The name by which it can be found on the page.
    pub(crate) id: &'static str,
    /// The section that it belongs to, with its ordinal.
    pub(crate) title: AttrValue,
    /// Why it, or cells of it, could not be read.
    pub(crate) unread: Option<AttrValue>,
    /// The table as it is printed; `None` where the report has none.
    pub(crate) grid: Option<Grid>,
}

/// A table as it is printed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Grid {
    /// How many columns it has.
    pub(crate) width: usize,
    /// The rows of the head.
    pub(crate) head: Rc<[Line]>,
    /// The rows below, part by part.
    pub(crate) parts: Rc<[Rc<[Line]>]>,
}

/// A printed row.
pub(crate) type Line = Rc<[Spot]>;

/// A printed cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spot {
    /// What stands in it.
    pub(crate) what: What,
    /// Over how many columns it reaches.
    pub(crate) columns: usize,
    /// Over how many rows it reaches.
    pub(crate) rows: usize,
}

/// What stands in a printed cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    /// A label.
    Label(&'static str, Axis),
    /// A figure as it was read.
    Figure(FigureCell),
}

impl Sheets {
    /// The tables of `report` with what was found in them.
    #[must_use]
    pub(crate) fn of(report: &Report, diagnostics: &[Diagnostic], locale: Locale) -> Self {
        let sheets = report.tables.iter().map(|table| sheet(report, table, diagnostics, locale)).collect();
        let count = |wanted: Reading| report.cells().filter(|cell| Reading::of(cell) == wanted).count();
        let legend = Reading::ALL.into_iter().map(|it| (it, count(it))).filter(|(_, count)| *count > 0);
        Self { sheets, legend: legend.collect() }
    }
}

impl Grid {
    /// The cells that hold figures, in the order of the form.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &FigureCell> {
        self.lines().flat_map(|line| line.iter()).filter_map(Spot::figure)
    }

    /// The rows below the head.
    fn lines(&self) -> impl Iterator<Item = &Line> {
        self.parts.iter().flat_map(|part| part.iter())
    }

    /// The cell that the arrow `key` leads to from `cell`.
    #[must_use]
    pub(crate) fn beside(&self, cell: CellKey, key: &str) -> Option<CellKey> {
        let rows: Vec<Vec<(usize, CellKey)>> = self.lines().map(|line| places(line, self.width)).collect();
        let rows: Vec<_> = rows.into_iter().filter(|row| !row.is_empty()).collect();
        let row = rows.iter().position(|row| row.iter().any(|(_, it)| *it == cell))?;
        let line = rows.get(row)?;
        let at = line.iter().position(|(_, it)| *it == cell)?;
        let (left, _) = *line.get(at)?;
        let nearest = |line: &Vec<(usize, CellKey)>| line.iter().rfind(|(it, _)| *it <= left).copied();
        let found = match key {
            "ArrowLeft" => line.get(at.checked_sub(1)?).copied(),
            "ArrowRight" => line.get(at + 1).copied(),
            "ArrowUp" => nearest(rows.get(row.checked_sub(1)?)?),
            "ArrowDown" => nearest(rows.get(row + 1)?),
            "Home" => line.first().copied(),
            "End" => line.last().copied(),
            _ => None,
        };
        found.map(|(_, key)| key)
    }
}

/// The name by which a cell can be found on the page.
#[must_use]
pub(crate) fn cell_id(key: CellKey) -> String {
    format!("cell-{}-{}-{}", key.table.0, key.row.0, key.column.0)
}

/// The cell of that name.
#[must_use]
pub(crate) fn cell_named(grid: &Grid, id: &str) -> Option<CellKey> {
    grid.cells().map(|cell| cell.key).find(|key| cell_id(*key) == id)
}

impl Spot {
    fn figure(&self) -> Option<&FigureCell> {
        match &self.what {
            What::Figure(cell) => Some(cell),
            What::Label(..) => None,
        }
    }
}

/// The cells of a row, each with the column in which it begins. What stands before them fills the rest of the row.
fn places(line: &Line, width: usize) -> Vec<(usize, CellKey)> {
    let figures = || line.iter().filter(|spot| spot.figure().is_some());
    let mut left = width.saturating_sub(figures().map(|spot| spot.columns).sum());
    let mut places = Vec::new();
    for spot in figures() {
        places.extend(spot.figure().map(|cell| (left, cell.key)));
        left += spot.columns;
    }
    places
}

fn sheet(report: &Report, table: &BoundTable, diagnostics: &[Diagnostic], locale: Locale) -> Sheet {
    let section = report.form.section(table.spec.section);
    let title = section.map_or_else(String::new, |it| format!("{}、{}", it.ordinal, it.title));
    let unread = table.unread.map(|reason| locale::unread(table.spec, reason, locale).into());
    Sheet {
        id: table.spec.id.0,
        title: title.into(),
        unread: if table.span.is_some() { unread } else { Some(words(locale).form.absent.into()) },
        grid: table.span.map(|_| grid(report, table, diagnostics, locale)),
    }
}

fn grid(report: &Report, table: &BoundTable, diagnostics: &[Diagnostic], locale: Locale) -> Grid {
    let printed = table.spec.printed();
    let spot = |cell: &PrintedCell| {
        let what = match cell.print {
            Print::Label(label, axis) => What::Label(label, axis),
            Print::Figure(key) => What::Figure(FigureCell::of(report, key, diagnostics, locale)?),
        };
        Some(Spot { what, columns: cell.columns, rows: cell.rows })
    };
    let lines = |rows: &[Vec<PrintedCell>]| -> Rc<[Line]> {
        rows.iter().map(|row| row.iter().filter_map(spot).collect()).collect()
    };
    let mut rows = printed.head.iter().chain(printed.parts.iter().flatten());
    Grid {
        width: rows.next().map_or(0, |row| row.iter().map(|cell| cell.columns).sum()),
        head: lines(&printed.head),
        parts: printed.parts.iter().map(|part| lines(part)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{FigureCell, Grid, Reading, Sheets};
    use crate::app::testing::{BEGINNING, REPORT, cell};
    use crate::content::Content;
    use crate::locale::Locale;
    use crate::report::ByHand;
    use crate::rules::Selection;

    fn sheets(text: &str, settings: &[(&'static str, &str)]) -> Sheets {
        let content = Content::plain(text);
        let checked = crate::check(text, &Selection::default());
        let report = checked.report.unwrap();
        let set = |(column, figure): &(&'static str, &str)| {
            ByHand::written(report.cell(cell(column)).unwrap(), figure).unwrap()
        };
        let settings: Vec<_> = settings.iter().map(set).collect();
        let checked = crate::check_by_hand(&content, &settings, &Selection::default());
        Sheets::of(checked.report.as_ref().unwrap(), &checked.diagnostics, Locale::Zh)
    }

    fn cells(sheets: &Sheets) -> impl Iterator<Item = &FigureCell> {
        sheets.sheets.iter().filter_map(|sheet| sheet.grid.as_ref()).flat_map(Grid::cells)
    }

    fn in_row<'s>(sheets: &'s Sheets, column: &'static str) -> &'s FigureCell {
        cells(sheets).find(|it| it.key == cell(column)).unwrap()
    }

    fn with_row(row: &str) -> String {
        REPORT.replace("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", &format!("（一）予以公开\t{row}"))
    }

    #[test]
    fn hold_every_cell_of_the_form() {
        assert_eq!(cells(&sheets(REPORT, &[])).count(), 200);
    }

    #[test]
    fn say_what_each_cell_was_read_as() {
        let sheets = sheets(&with_row("５\t\t/\t若干\t1\t0\t8"), &[("total", "9")]);
        let of = |column| in_row(&sheets, column);
        let readings: Vec<_> = ["natural-person", "enterprise", "research", "public-welfare", "total"]
            .map(|it| of(it).reading)
            .into();
        let expected =
            [Reading::Figure, Reading::Blank, Reading::Placeholder, Reading::Text, Reading::ByHand];
        assert_eq!(readings, expected);
        assert_eq!(
            (of("natural-person").shown.as_str(), of("natural-person").raw.as_deref()),
            ("5", Some("５"))
        );
        assert_eq!((of("total").shown.as_str(), of("total").raw.as_deref()), ("9", Some("8")));
        assert_eq!(of("legal-service").raw, None);
    }

    #[test]
    fn count_what_was_read() {
        let sheets = sheets(&with_row("5\t\t/\t1\t1\t0\t8"), &[]);
        assert_eq!(*sheets.legend, [(Reading::Figure, 198), (Reading::Blank, 1), (Reading::Placeholder, 1)]);
    }

    #[test]
    fn mark_the_cell_of_a_finding() {
        let sheets = sheets(&with_row("5\t1\t0\t1\t1\t0\t9"), &[]);
        assert_eq!(in_row(&sheets, "total").findings.len(), 1);
        assert_eq!(in_row(&sheets, "other").findings.len(), 0);
    }

    #[test]
    fn lead_from_cell_to_cell_by_the_arrow_keys() {
        let sheets = sheets(REPORT, &[]);
        let table = |at: usize| sheets.sheets[at].grid.clone().unwrap();
        let beside = |column, key| table(1).beside(cell(column), key).map(|it| (it.row.0, it.column.0));
        assert_eq!(beside("enterprise", "ArrowLeft"), Some(("granted", "natural-person")));
        assert_eq!(beside("total", "ArrowRight"), None);
        assert_eq!(beside("total", "ArrowUp"), Some(("carried-over", "total")));
        assert_eq!(beside("total", "ArrowDown"), Some(("partly-granted", "total")));
        assert_eq!(beside("research", "End"), Some(("granted", "total")));
        let in_force = table(0).cells().nth(5).unwrap().key;
        assert_eq!(table(0).beside(in_force, "ArrowDown").map(|it| it.row.0), Some("licences"));
    }

    #[test]
    fn say_that_a_table_is_absent() {
        let sheets = sheets(BEGINNING, &[]);
        assert_eq!(sheets.sheets.len(), 3);
        assert!(sheets.sheets.iter().all(|sheet| sheet.grid.is_none() && sheet.unread.is_some()));
    }
}
