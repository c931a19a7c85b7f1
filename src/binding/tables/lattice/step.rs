//! The steps from one state to the next: what an atom may be, and at what cost.

use super::Track;
use super::candidates::Candidates;
use super::cost::{self, Cost};
use super::state::State;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::layout::{Fit, Layout};

/// What an atom is taken for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Use {
    /// Nothing of the table's rows.
    Skipped,
    /// The label of the open track.
    Label,
    /// The next value of the open track.
    Value,
}

/// A step from one state to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// The state after it.
    pub(super) to: State,
    /// What it costs.
    pub(super) cost: Cost,
    /// What the atom is taken for.
    pub(super) taken_for: Use,
}

/// Everything that the steps of a table depend on.
pub(super) struct Steps<'a> {
    /// The tracks of the table.
    pub(super) tracks: &'a [Track],
    /// The atoms of the table.
    pub(super) atoms: &'a [Atom],
    /// How its cells are laid out.
    pub(super) layout: &'a Layout,
    /// For each atom, the track that owns its line.
    pub(super) owners: Vec<Option<usize>>,
    /// For each atom, whether prose or text stands beside it on a line that should hold a single cell.
    pub(super) crowded: Vec<bool>,
    /// For each atom, the tracks that it may label, each with what it costs that it is only a piece.
    pub(super) labels: &'a [Candidates],
}

/// Labels that may belong to more rows than this are no evidence for any.
const CANDIDATES: usize = 4;

impl<'a> Steps<'a> {
    /// What the steps through `atoms` depend on.
    pub(super) fn new(
        tracks: &'a [Track],
        atoms: &'a [Atom],
        labels: &'a [Candidates],
        layout: &'a Layout,
    ) -> Self {
        Self { tracks, atoms, layout, owners: owners(atoms, labels), crowded: crowded(atoms, layout), labels }
    }

    /// Takes every step that atom number `index` allows from `state`.
    pub(super) fn from(&self, state: State, index: usize, mut take: impl FnMut(Step)) {
        let Some(atom) = self.atoms.get(index) else { return };
        let rows = self.labels.get(index).map(|it| it.rows.as_slice()).unwrap_or_default();
        take(Step { to: state, cost: self.skip(state, index, atom, rows), taken_for: Use::Skipped });
        if rows.len() <= CANDIDATES {
            rows.iter()
                .filter_map(|(track, partial)| self.to_label(state, *track, *partial))
                .for_each(&mut take);
        }
        if atom.is_value() {
            self.fill_open(state, index, atom).into_iter().for_each(&mut take);
            self.fill_next(state, index, atom).into_iter().for_each(&mut take);
        }
    }

    /// What it costs to pass over an atom that may label `rows`.
    fn skip(&self, state: State, index: usize, atom: &Atom, rows: &[(usize, Cost)]) -> Cost {
        match &atom.kind {
            Kind::Label(_) => match rows {
                [] => self.interruption(state, index),
                [(_, 0)] => cost::SKIP_LABEL,
                _ => cost::SKIP_PIECE + self.interruption(state, index),
            },
            Kind::Number(_) | Kind::Unclear => cost::SKIP_NUMBER,
            Kind::Mark if state.track.is_none() => cost::SKIP_EARLY_MARK,
            Kind::Mark => cost::SKIP_MARK,
            Kind::Text if self.owner(index).is_some() => cost::SKIP_OWN_TEXT,
            Kind::Text => cost::SKIP_TEXT,
            Kind::Note | Kind::Prose | Kind::Border => 0,
        }
    }

    /// What it costs to leave everything behind `state` undone.
    pub(super) fn finish(&self, state: State) -> Cost {
        let absent = self.tracks.len() - state.track.map_or(0, |track| track + 1);
        self.leave(state) + times(cost::ROW_ABSENT, absent)
    }

    /// What a header costs in the midst of a run of values; of several headers in a row only the first does.
    fn interruption(&self, state: State, index: usize) -> Cost {
        let midst = state.track.is_some_and(|track| state.taken > 0 && state.taken < self.width(track));
        let before = index.checked_sub(1).and_then(|before| self.atoms.get(before));
        if midst && before.is_some_and(Atom::is_value) { cost::RUN_BROKEN } else { 0 }
    }

    fn to_label(&self, state: State, track: usize, partial: Cost) -> Option<Step> {
        let taken = if state.track == Some(track) { state.taken } else { 0 };
        let cost = match state.track {
            Some(open) if open > track => return None,
            Some(open) if open == track && taken == 0 => 0,
            Some(open) if open == track && taken < self.width(track) => cost::LABEL_WITHIN,
            Some(open) if open == track && state.labelled => cost::LABEL_TAIL,
            // Where every cell has its own line nothing splits a label around its figures.
            Some(open) if open == track && !self.layout.inline => cost::LABEL_WITHIN,
            Some(open) if open == track => cost::LABEL_AFTER,
            _ => self.enter(state, track),
        };
        Some(Step { to: State::with_label(track, taken), cost: cost + partial, taken_for: Use::Label })
    }

    fn fill_open(&self, state: State, index: usize, atom: &Atom) -> Option<Step> {
        let track = state.track.filter(|track| state.taken < self.width(*track))?;
        let run = if state.taken > 0 { self.run(index, atom) } else { 0 };
        let cost = run + self.filling(index, atom, track);
        Some(Step { to: State { taken: state.taken + 1, ..state }, cost, taken_for: Use::Value })
    }

    fn fill_next(&self, state: State, index: usize, atom: &Atom) -> Option<Step> {
        let track = state.track.map_or(0, |track| track + 1);
        let next = self.tracks.get(track)?;
        let cost = self.enter(state, track) + self.filling(index, atom, track);
        let to = State { track: Some(track), taken: 1, labelled: !next.labelled };
        Some(Step { to, cost, taken_for: Use::Value })
    }

    /// What it costs that the atom fills a slot of `track`.
    fn filling(&self, index: usize, atom: &Atom, track: usize) -> Cost {
        let text = if atom.kind == Kind::Text { cost::TAKE_TEXT } else { 0 };
        let crowded = self.crowded.get(index).copied().unwrap_or_default();
        let foreign = crowded || self.owner(index).is_some_and(|owner| owner != track);
        let labelled = self.tracks.get(track).is_some_and(|it| it.labelled);
        let stray = labelled && self.layout.inline && self.owner(index).is_none();
        text + if foreign { cost::FOREIGN_LINE } else { 0 } + if stray { cost::STRAY_LINE } else { 0 }
    }

    /// The track whose label owns the line of atom number `index`.
    fn owner(&self, index: usize) -> Option<usize> {
        self.owners.get(index).copied().flatten()
    }

    /// What it costs that the atom continues a run of values.
    fn run(&self, index: usize, atom: &Atom) -> Cost {
        let before = index.checked_sub(1).and_then(|before| self.atoms.get(before));
        let broken = before.is_none_or(|it| !it.is_value() && it.kind != Kind::Note);
        let line = match self.layout.fit(atom.gap) {
            Fit::Next => 0,
            Fit::BehindBlanks => cost::BLANK_BETWEEN,
            Fit::None => cost::LINE_BROKEN,
        };
        line + if broken { cost::RUN_BROKEN } else { 0 }
    }

    /// What it costs to leave `state` and open `track`.
    fn enter(&self, state: State, track: usize) -> Cost {
        let next = state.track.map_or(0, |open| open + 1);
        self.leave(state) + times(cost::ROW_ABSENT, track.saturating_sub(next))
    }

    fn leave(&self, state: State) -> Cost {
        let Some(track) = state.track else { return 0 };
        let values = match state.taken {
            0 => cost::VALUES_MISSING,
            taken if taken < self.width(track) => cost::VALUES_FEW,
            _ => 0,
        };
        values + if state.labelled { 0 } else { cost::LABEL_MISSING }
    }

    fn width(&self, track: usize) -> usize {
        self.tracks.get(track).map_or(0, |track| track.width)
    }
}

/// For each atom, the track whose label owns its line: the only row that has a whole label on it.
fn owners(atoms: &[Atom], labels: &[Candidates]) -> Vec<Option<usize>> {
    let mut owners = Vec::with_capacity(atoms.len());
    let mut labels = labels;
    for line in atoms.chunk_by(|a, b| a.line == b.line) {
        let (own, rest) = labels.split_at_checked(line.len()).unwrap_or((labels, &[]));
        labels = rest;
        let mut rows = own.iter().flat_map(|it| &it.rows).filter(|(_, partial)| *partial == 0);
        let owner = rows.next().map(|(row, _)| *row).filter(|first| rows.all(|(row, _)| row == first));
        owners.resize(owners.len() + line.len(), owner);
    }
    owners
}

/// For each atom, whether it shares with prose or text a line that should hold a single cell.
fn crowded(atoms: &[Atom], layout: &Layout) -> Vec<bool> {
    let mut crowded = Vec::with_capacity(atoms.len());
    for line in atoms.chunk_by(|a, b| a.line == b.line) {
        let words = line.iter().any(|atom| matches!(atom.kind, Kind::Prose | Kind::Text));
        crowded.resize(crowded.len() + line.len(), !layout.inline && line.len() > 1 && words);
    }
    crowded
}

fn times(cost: Cost, count: usize) -> Cost {
    cost.saturating_mul(Cost::try_from(count).unwrap_or(Cost::MAX))
}
