//! What was made of planted slips, counted.

mod goal;
mod tally;
mod trial;

pub use goal::Goal;
pub use tally::Tally;
pub use trial::Trial;

use generator::numbers::Numbers;
use gouji::explain::{Witness, effort};
use gouji::form::{CellKey, EDITIONS};
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

/// What stands beside a report and says something of its cells.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Beside {
    Nothing,
    /// The prose of the report, and last year's report.
    Prose,
    /// The reports that it sums up.
    Parts,
}

/// The kinds of slips that the sums leave open, and what they are called where something stands beside the report.
const WITNESSED: [(&str, &str, Beside); 9] = [
    ("table four, one wrong cell", "table four, with the total from the prose", Beside::Prose),
    (
        "neighbours exchanged, side by side",
        "exchanged side by side, with the prose and last year",
        Beside::Prose,
    ),
    (
        "neighbours exchanged, one above the other",
        "exchanged one above the other, with the prose and last year",
        Beside::Prose,
    ),
    (
        "propagated into the total of the row",
        "propagated into the row, with the prose and last year",
        Beside::Prose,
    ),
    ("propagated into all totals", "propagated into all, with the prose and last year", Beside::Prose),
    ("neighbours exchanged, side by side", "exchanged side by side, with the parts", Beside::Parts),
    (
        "neighbours exchanged, one above the other",
        "exchanged one above the other, with the parts",
        Beside::Parts,
    ),
    ("propagated into the total of the row", "propagated into the row, with the parts", Beside::Parts),
    ("propagated into all totals", "propagated into all, with the parts", Beside::Parts),
];

/// Plants the kinds of slips that `asked` names, and explains them.
#[must_use]
pub fn measure(plan: Plan, asked: impl Fn(&str) -> bool) -> Vec<Row> {
    let blanks: Vec<Blank> = EDITIONS.iter().map(|form| Blank::of(form)).collect();
    let mut rows = Vec::new();
    for kind in KINDS.iter().filter(|kind| asked(kind.name)) {
        rows.extend(Size::ALL.map(|size| row(kind, size, &blanks, plan, Beside::Nothing)));
    }
    for (name, called, beside) in WITNESSED.iter().filter(|(_, called, _)| asked(called)) {
        for kind in KINDS.iter().filter(|kind| kind.name == *name) {
            rows.extend(
                Size::ALL.map(|size| Row { kind: called, ..row(kind, size, &blanks, plan, *beside) }),
            );
        }
    }
    rows
}

fn row(kind: &'static Kind, size: Size, blanks: &[Blank], plan: Plan, beside: Beside) -> Row {
    let mut row = Row { kind: kind.name, size, direct: Tally::default(), texts: Tally::default() };
    for (form, blank) in EDITIONS.iter().zip(blanks) {
        for draw in 0..plan.direct.max(plan.texts) {
            let mut numbers = Numbers::of(seed(kind.name, size.name(), form.id.0, draw));
            let figures = Figures::draw(form, size, &mut numbers);
            let Some(planted) = kind.of(&figures, &mut numbers) else { continue };
            if draw < plan.direct {
                row.direct.count(&direct(blank, &planted, &figures, beside), &planted);
            }
            if draw < plan.texts && planted.unread.is_empty() && beside == Beside::Nothing {
                for name in LAYOUTS {
                    row.texts.count(&through_text(&planted, &figures, name, &mut numbers), &planted);
                }
            }
        }
    }
    row
}

fn direct(blank: &Blank, planted: &Planted, right: &Figures, beside: Beside) -> Trial {
    let report = blank.fill(planted);
    let witnesses = witnesses(right, beside);
    Trial { findings: sums(&report, &witnesses), steps: effort(&report).0 }
}

fn through_text(planted: &Planted, right: &Figures, name: &str, numbers: &mut Numbers) -> Trial {
    let text = text(planted, right, layout(name), numbers);
    let mut checked = gouji::check(&text, &Selection { select: vec!["ARI".into()], ..Selection::default() });
    let steps = checked.report.as_ref().map_or(0, |report| effort(report).0);
    Trial { findings: std::mem::take(&mut checked.diagnostics), steps }
}

/// What stands beside the report says of its cells.
fn witnesses(right: &Figures, beside: Beside) -> Vec<Witness> {
    let says = |cell: &CellKey| match beside {
        Beside::Nothing => false,
        Beside::Prose => cell.row.0 == "carried-over" || (cell.column.0 == "total" && is_stated(*cell)),
        Beside::Parts => true,
    };
    let cells = right.counts.iter().filter(|(cell, _)| says(cell));
    cells.map(|(cell, count)| Witness { cell: *cell, figure: figure(*count) }).collect()
}

/// Whether the prose usually states the total of the cell's row.
fn is_stated(cell: CellKey) -> bool {
    const STATED: [&str; 5] = ["received", "outcome-total", "carried-forward", "granted", "partly-granted"];
    cell.table.0 == "review" || STATED.contains(&cell.row.0)
}

/// The names as a seed (FNV-1a), so that a trial stays the same when others are added.
fn seed(kind: &str, size: &str, form: &str, draw: u64) -> u64 {
    let name = format!("{kind}, {size}, {form}, {draw}");
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |seed: u64, byte| {
        (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
