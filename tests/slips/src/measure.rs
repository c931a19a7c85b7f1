//! What was made of planted slips, counted.

mod goal;
mod tally;
mod trial;

pub use goal::Goal;
pub use tally::Tally;
pub use trial::Trial;

use generator::numbers::Numbers;
use gouji::explain::{Witness, effort};
use gouji::form::{ColumnId, EDITIONS};
use gouji::rules::Selection;

use crate::figures::{Figures, Size};
use crate::plant::{KINDS, Kind, Planted};
use crate::sheet::{Blank, figure, layout, sums, text};

/// How many reports of each kind, size and form are tried.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// In the cells of a report.
    pub direct: u64,
    /// As text, in each of the layouts that lose nothing.
    pub texts: u64,
}

/// The layouts in which the whole way is tried.
pub const LAYOUTS: [&str; 3] = ["tabs", "L10 Markdown with a rule", "L8 trailing pipes"];

/// What came of all trials of a kind and size, and of the same as text.
#[derive(Debug)]
pub struct Row {
    /// The kind of slip.
    pub kind: &'static str,
    /// How large the figures are.
    pub size: Size,
    /// What came of the figures in their cells.
    pub direct: Tally,
    /// What came of them as text.
    pub texts: Tally,
}

/// The kind of slip of table four, where the prose states the total.
pub const WITNESSED: &str = "table four, with the total from the prose";

/// Plants the kinds of slips that `asked` names, and explains them.
#[must_use]
pub fn measure(plan: Plan, asked: impl Fn(&str) -> bool) -> Vec<Row> {
    let blanks: Vec<Blank> = EDITIONS.iter().map(|form| Blank::of(form)).collect();
    let mut rows = Vec::new();
    for kind in KINDS.iter().filter(|kind| asked(kind.name)) {
        rows.extend(Size::ALL.map(|size| row(kind, size, &blanks, plan, false)));
    }
    for kind in KINDS.iter().filter(|kind| kind.table == "review" && asked(WITNESSED)) {
        rows.extend(Size::ALL.map(|size| Row { kind: WITNESSED, ..row(kind, size, &blanks, plan, true) }));
    }
    rows
}

fn row(kind: &'static Kind, size: Size, blanks: &[Blank], plan: Plan, prose: bool) -> Row {
    let mut row = Row { kind: kind.name, size, direct: Tally::default(), texts: Tally::default() };
    for (form, blank) in EDITIONS.iter().zip(blanks) {
        for draw in 0..plan.direct.max(plan.texts) {
            let mut numbers = Numbers::of(seed(kind.name, size.name(), form.id.0, draw));
            let figures = Figures::draw(form, size, &mut numbers);
            let Some(planted) = kind.of(&figures, &mut numbers) else { continue };
            if draw < plan.direct {
                row.direct.count(&direct(blank, &planted, &figures, prose), &planted);
            }
            if draw < plan.texts && planted.unread.is_empty() && !prose {
                for name in LAYOUTS {
                    row.texts.count(&through_text(&planted, name, &mut numbers), &planted);
                }
            }
        }
    }
    row
}

fn direct(blank: &Blank, planted: &Planted, right: &Figures, prose: bool) -> Trial {
    let report = blank.fill(planted);
    let witnesses = if prose { prose_totals(right) } else { Vec::new() };
    Trial { findings: sums(&report, &witnesses), steps: effort(&report).0 }
}

fn through_text(planted: &Planted, name: &str, numbers: &mut Numbers) -> Trial {
    let text = text(planted, layout(name), numbers);
    let mut checked = gouji::check(&text, &Selection { select: vec!["ARI".into()], ..Selection::default() });
    let steps = checked.report.as_ref().map_or(0, |report| effort(report).0);
    Trial { findings: std::mem::take(&mut checked.diagnostics), steps }
}

/// The totals of table four as the prose states them.
fn prose_totals(right: &Figures) -> Vec<Witness> {
    let totals = right.keys("review").into_iter().filter(|cell| cell.column == ColumnId("total"));
    totals.map(|cell| Witness { cell, figure: figure(right.get(cell)) }).collect()
}

/// The names as a seed (FNV-1a), so that a trial stays the same when others are added.
fn seed(kind: &str, size: &str, form: &str, draw: u64) -> u64 {
    let name = format!("{kind}, {size}, {form}, {draw}");
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |seed: u64, byte| {
        (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
