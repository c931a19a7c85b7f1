//! Figures as a report: put into the cells of one that was read, or written as text and read.

use generator::drawn::{Drawn, Printed};
use generator::layouts::{self, Layout};
use generator::numbers::Numbers;
use generator::page::{Block, Page};
use gouji::diagnostic::Diagnostic;
use gouji::explain::{Witness, explain_with};
use gouji::figure::Figure;
use gouji::form::{Form, TableSpec};
use gouji::report::{CellState, Ledger, Report};
use gouji::rules::{self, Selection};

use crate::figures::{Figures, Size};
use crate::plant::Planted;

/// A report of each edition, to put figures in.
#[derive(Debug)]
pub struct Blank(Report);

impl Blank {
    /// A report in that edition of the form.
    #[must_use]
    pub fn of(form: &'static Form) -> Self {
        let figures = Figures::draw(form, Size::County, &mut Numbers::of(1));
        let planted = Planted { figures, slips: Vec::new(), unread: Vec::new() };
        let checked = gouji::check(
            &text(&planted, &planted.figures, layout("tabs"), &mut Numbers::of(1)),
            &Selection::default(),
        );
        Self(checked.report.expect("a report"))
    }

    /// The report with the planted figures in its cells.
    #[must_use]
    pub fn fill(&self, planted: &Planted) -> Report {
        let mut report = self.0.clone();
        let cells = report.tables.iter_mut().flat_map(|table| &mut table.rows).flat_map(|row| &mut row.cells);
        for cell in cells {
            if let Some(count) = planted.figures.counts.get(&cell.key) {
                cell.state = CellState::Number(figure(*count));
            }
            if planted.unread.contains(&cell.key) {
                cell.state = CellState::Unread;
            }
        }
        report.ledger = Ledger::of(&report.tables);
        report
    }
}

/// A count as a figure.
#[must_use]
pub fn figure(count: i64) -> Figure {
    Figure::parse(&count.to_string()).expect("a count is a figure")
}

/// What is said of the sums of `report`.
#[must_use]
pub fn sums(report: &Report, witnesses: &[Witness]) -> Vec<Diagnostic> {
    let selection = Selection { select: vec!["ARI".into()], ..Selection::default() };
    explain_with(report, rules::run(report, &selection), witnesses)
}

/// The layout of that name.
#[must_use]
pub fn layout(name: &str) -> &'static Layout {
    layouts::all().find(|layout| layout.name == name).expect("a layout of that name")
}

/// The planted figures as the text of a whole report, whose prose states the right ones.
#[must_use]
pub fn text(planted: &Planted, right: &Figures, layout: &Layout, numbers: &mut Numbers) -> String {
    let mut same = numbers.clone();
    let prose = Page::of(&drawn(right, true), &mut same);
    let mut page = Page::of(&drawn(&planted.figures, planted.slips.is_empty()), numbers);
    for (block, stated) in page.blocks.iter_mut().zip(prose.blocks) {
        if let (Block::Text(text), Block::Text(right)) = (block, stated) {
            *text = right;
        }
    }
    layout.write(&page, numbers).text
}

/// The figures as they are printed.
fn drawn(figures: &Figures, consistent: bool) -> Drawn {
    let form = figures.form;
    let keys = form.tables.iter().flat_map(TableSpec::keys);
    let cells = keys.map(|key| Printed::plain(key, &figures.get(key)));
    Drawn { form, cells: cells.collect(), consistent }
}
