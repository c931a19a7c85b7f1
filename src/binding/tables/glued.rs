//! Figures that nothing separates: `规章002`, `…申请数量243070034`.
//!
//! A run of digits is cut into the cells of its row only where one cut can be right. The sum of a row leaves few cuts;
//! the sums of the columns, of which every cell is part, must then hold, too: so a wrong sum is neither hidden by a cut
//! that happens to add up, nor taken for one. Where there are no sums, a run is cut only if noughts force it: no other
//! figure begins with nought.

mod columns;
mod cuts;

use super::atom::{Atom, Gap, Kind};
use super::lattice::{Aligned, Candidates};
use super::sheet::Found;
use super::slots::{Slot, Way};
use super::vocabulary::Vocabulary;
use crate::document::Document;
use crate::figure::Figure;
use crate::form::{Arrangement, TableSpec};
use crate::report::Unread;
use crate::text::Span;

use columns::Row;
use cuts::Cut;

/// In so many columns at least the sums must hold before any cell is read.
const FEWEST: usize = 5;

/// A table whose runs are cut.
pub(super) struct Parted {
    /// Its atoms, one for each figure of a run that was cut.
    pub(super) atoms: Vec<Atom>,
    /// For each track, what was found of it.
    pub(super) found: Vec<Option<Found>>,
}

/// A run of digits.
struct Run {
    /// The track whose figures they are.
    track: usize,
    /// The atom of the run.
    atom: usize,
    /// The label before it, where there is one.
    label: Option<usize>,
    /// The digits and where each stands.
    digits: Vec<(u8, Span)>,
}

/// How a run is read.
struct Reading {
    cut: Cut,
    /// Which of its figures are certain.
    sure: Vec<bool>,
}

/// The table with its runs of digits cut; `None` where it has none.
pub(super) fn parted(
    document: &Document,
    spec: &TableSpec,
    index: usize,
    atoms: &[Atom],
    vocabulary: &Vocabulary,
) -> Option<Parted> {
    let (runs, readings) = match spec.arrangement {
        Arrangement::Stacked => {
            let runs = stacked(document, spec, index, atoms, vocabulary)?;
            let readings = if spec.ties.is_empty() { forced(spec, &runs) } else { summed(spec, &runs) };
            (runs, readings)
        }
        Arrangement::SideBySide => {
            let run = printed(document, spec, atoms)?;
            let reading = grouped(spec, &run);
            (vec![run], vec![reading])
        }
    };
    Some(written(atoms, &runs, &readings, super::tracks(spec).len()))
}

/// The runs behind the labels of rows, where most rows have one.
fn stacked(
    document: &Document,
    spec: &TableSpec,
    index: usize,
    atoms: &[Atom],
    vocabulary: &Vocabulary,
) -> Option<Vec<Run>> {
    let mut runs: Vec<Run> = Vec::new();
    let mut rows = 0;
    for (label, pair) in atoms.windows(2).enumerate() {
        let [head, value] = pair else { continue };
        let Some(track) = Candidates::of(head, index, vocabulary).whole() else { continue };
        if spec.rows.get(track).is_none_or(|row| row.columns.len() < 2) {
            continue;
        }
        rows += usize::from(value.is_value());
        let ends = atoms.get(label + 2).is_none_or(|next| !next.is_value());
        let digits = digits(document, value).filter(|_| value.gap.is_none() && ends);
        runs.extend(digits.map(|digits| Run { track, atom: label + 1, label: Some(label), digits }));
    }
    (!runs.is_empty() && 2 * runs.len() >= rows).then_some(runs)
}

/// The run of a table that prints all rows side by side, where no other figure stands in it.
fn printed(document: &Document, spec: &TableSpec, atoms: &[Atom]) -> Option<Run> {
    let cells: usize = spec.rows.iter().map(|row| row.columns.len()).sum();
    let mut values = atoms.iter().enumerate().filter(|(_, atom)| atom.is_value());
    let (atom, value) = values.next().filter(|_| values.next().is_none())?;
    let digits = digits(document, value).filter(|digits| digits.len() >= cells)?;
    Some(Run { track: 0, atom, label: None, digits })
}

/// The digits of a figure that has nothing else.
fn digits(document: &Document, atom: &Atom) -> Option<Vec<(u8, Span)>> {
    if !matches!(atom.kind, Kind::Number(_) | Kind::Unclear) {
        return None;
    }
    let chars = &document.normal.chars;
    let start = chars.partition_point(|it| it.span.start < atom.span.start);
    let own = chars.iter().skip(start).take_while(|it| it.span.start < atom.span.end);
    own.map(|it| Some((u8::try_from(it.ch.to_digit(10)?).ok()?, it.span))).collect()
}

/// How runs are read that stand in no sum.
fn forced(spec: &TableSpec, runs: &[Run]) -> Vec<Option<Reading>> {
    let width = |run: &Run| spec.rows.get(run.track).map_or(0, |row| row.columns.len());
    runs.iter().map(|run| cuts::forced(&run.plain(), width(run)).map(Reading::certain)).collect()
}

/// How the run of a table without columns of sums is read: where one cut makes the sums of all rows right.
fn grouped(spec: &TableSpec, run: &Run) -> Option<Reading> {
    let width = spec.rows.first().map_or(0, |row| row.columns.len());
    let mut cuts = cuts::groups(&run.plain(), width, spec.rows.len()).into_iter();
    cuts.next().filter(|_| cuts.next().is_none()).map(Reading::certain)
}

/// How the runs of a table with sums of rows and of columns are read.
fn summed(spec: &TableSpec, runs: &[Run]) -> Vec<Option<Reading>> {
    let row = |track: usize, columns: usize| {
        let mut own = runs.iter().filter(|run| run.track == track);
        let digits = own.next().filter(|_| own.next().is_none())?.plain();
        let only = cuts::only(&digits, columns);
        let cuts = only.map_or_else(|| cuts::summing(&digits, columns), |cut| vec![cut]);
        Some(Row { digits, cuts, width: columns })
    };
    let rows = spec.rows.iter().enumerate();
    let mut rows: Vec<Option<Row>> = rows.map(|(track, spec)| row(track, spec.columns.len())).collect();
    columns::settle(spec, &mut rows);
    let confirmed = columns::confirmed(spec, &rows);
    let reading = |run: &Run| {
        let [cut] = rows.get(run.track)?.as_ref()?.cuts.as_slice() else { return None };
        let confirmed = confirmed.get(run.track)?;
        let enough = confirmed.iter().filter(|it| **it).count() >= FEWEST;
        enough.then(|| Reading { cut: cut.clone(), sure: pinned(confirmed) })
    };
    runs.iter().map(reading).collect()
}

/// Which figures are certain where `confirmed` are: these, and each between two of them.
fn pinned(confirmed: &[bool]) -> Vec<bool> {
    let is = |index: Option<usize>| index.is_none_or(|index| confirmed.get(index).copied().unwrap_or(true));
    let pinned = |index: usize| is(Some(index)) || (is(index.checked_sub(1)) && is(Some(index + 1)));
    (0..confirmed.len()).map(pinned).collect()
}

/// The atoms with the runs cut as they are read.
fn written(atoms: &[Atom], runs: &[Run], readings: &[Option<Reading>], tracks: usize) -> Parted {
    let mut parted = Parted { atoms: Vec::with_capacity(atoms.len()), found: vec![None; tracks] };
    for (index, atom) in atoms.iter().enumerate() {
        let at = parted.atoms.len();
        let Some((run, reading)) = runs.iter().zip(readings).find(|(run, _)| run.atom == index) else {
            parted.atoms.push(atom.clone());
            continue;
        };
        let label = run.label.and_then(|_| at.checked_sub(1)).into_iter().collect();
        let figures = reading.as_ref().and_then(|reading| run.figures(atom, &reading.cut));
        let way = match (reading, &figures) {
            (Some(reading), Some(_)) => Ok(reading.way(at)),
            _ => Err(Unread::StructureLost),
        };
        parted.atoms.extend(figures.unwrap_or_else(|| vec![atom.clone()]));
        let aligned = Aligned { label, values: (at..parted.atoms.len()).collect() };
        if let Some(found) = parted.found.get_mut(run.track) {
            let way = if found.is_some() { Err(Unread::Doubled) } else { way };
            *found = Some(Found { aligned, way, values: None });
        }
    }
    parted
}

impl Run {
    fn plain(&self) -> Vec<u8> {
        self.digits.iter().map(|digit| digit.0).collect()
    }

    /// An atom for each figure that `cut` makes of the run `atom`.
    fn figures(&self, atom: &Atom, cut: &[usize]) -> Option<Vec<Atom>> {
        let starts = [0].into_iter().chain(cut.iter().copied());
        let figure = |(start, end): (usize, &usize)| {
            let digits = self.digits.get(start..*end)?;
            let span = digits.first()?.1.to(digits.last()?.1);
            let text: String = digits.iter().map(|digit| char::from(b'0' + digit.0)).collect();
            let kind = Kind::Number(Figure::parse(&text)?);
            let gap = if start == 0 { atom.gap } else { Gap::default() };
            let trailing = if *end == self.digits.len() { atom.trailing } else { 0 };
            Some(Atom { kind, span, gap, trailing, line: atom.line })
        };
        starts.zip(cut).map(figure).collect()
    }
}

impl Reading {
    fn certain(cut: Cut) -> Self {
        Self { sure: vec![true; cut.len()], cut }
    }

    /// What fills the slots, where the first figure is atom number `first`.
    fn way(&self, first: usize) -> Way {
        let slot =
            |(place, sure): (usize, &bool)| if *sure { Slot::Value(first + place) } else { Slot::Unread };
        self.sure.iter().enumerate().map(slot).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::binding::bind;
    use crate::document::Document;
    use crate::form::{EDITION_2021, TableSpec};
    use crate::report::{BoundRow, CellState};

    /// The table `index` of the form with its figures glued to its labels: those of `rows`, elsewhere noughts.
    fn table(index: usize, rows: &[(&str, &str)]) -> String {
        let spec: &TableSpec = EDITION_2021.tables.get(index).expect("a table");
        let figures = |id: &str, width: usize| {
            let own = rows.iter().find(|row| row.0 == id);
            own.map_or_else(|| "0".repeat(width), |row| row.1.to_owned())
        };
        let lines = spec.rows.iter().map(|row| row.label.to_owned() + &figures(row.id.0, row.columns.len()));
        let headers: Vec<&str> = spec.columns.iter().map(|column| column.label).collect();
        format!(
            "{}\n{}\n五、存在的主要问题及改进情况\n",
            headers.concat(),
            lines.collect::<Vec<_>>().join("\n")
        )
    }

    /// What was read of a row: its cells, `?` where they are unread.
    fn read(text: &str, table: usize, id: &str) -> String {
        let report = bind(Document::from_text(text)).expect("a report");
        let rows: &[BoundRow] = &report.tables.get(table).expect("a table").rows;
        let row = rows.iter().find(|row| row.spec.id.0 == id).expect("a row");
        let cell = |state, raw: &str| if state == CellState::Unread { "?".into() } else { raw.to_owned() };
        row.cells.iter().map(|it| cell(it.state, &it.raw)).collect::<Vec<_>>().join(" ")
    }

    const SUMS: [(&str, &str); 3] =
        [("received", "243070034"), ("granted", "243070034"), ("outcome-total", "243070034")];

    #[test]
    fn reads_the_figures_that_rows_and_columns_confirm() {
        let text = table(1, &SUMS);
        assert_eq!(read(&text, 1, "granted"), "24 3 0 7 0 0 34");
        assert_eq!(read(&text, 1, "closed-other"), "0 0 0 0 0 0 0");
    }

    #[test]
    fn reads_a_wrong_sum_as_it_is_printed() {
        let [received, _, total] = SUMS;
        let text = table(1, &[received, ("granted", "243070035"), total]);
        assert_eq!(read(&text, 1, "granted"), "24 3 0 7 0 0 35");
        assert_eq!(read(&text, 1, "received"), "24 3 0 7 0 0 34");
    }

    #[test]
    fn reads_nothing_that_several_wrong_sums_leave_open() {
        let [received, _, total] = SUMS;
        let wrong = [("granted", "243070035"), ("partly-granted", "120000013")];
        let text = table(1, &[received, wrong[0], wrong[1], total]);
        assert_eq!(read(&text, 1, "granted"), "? ? ? ? ? ? ?");
    }

    #[test]
    fn cuts_figures_without_sums_only_where_noughts_force_it() {
        let text = table(0, &[("regulations", "0012"), ("normative-documents", "473")]);
        assert_eq!(read(&text, 0, "regulations"), "0 0 12");
        assert_eq!(read(&text, 0, "normative-documents"), "? ? ?");
    }
}
