//! The steps from one state to the next: what an atom may be, and at what cost.

use super::Track;
use super::cost::{self, Cost};
use super::state::State;
use crate::binding::tables::atom::{Atom, Kind};
use crate::binding::tables::layout::Layout;
use crate::binding::tables::vocabulary::{Role, Vocabulary};

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
    /// The number of the table in the form.
    pub(super) table: usize,
    /// How its cells are laid out.
    pub(super) layout: &'a Layout,
    /// The labels of the form.
    pub(super) vocabulary: &'a Vocabulary,
    /// For each atom, the track that owns its line.
    pub(super) owners: Vec<Option<usize>>,
}

/// Labels that may belong to more rows than this are no evidence for any.
const CANDIDATES: usize = 4;

impl Steps<'_> {
    /// The steps that atom number `index` allows from `state`.
    pub(super) fn from(&self, state: State, index: usize) -> Vec<Step> {
        let Some(atom) = self.atoms.get(index) else { return Vec::new() };
        match &atom.kind {
            Kind::Label(_) => self.label(state, atom),
            _ => self.value(state, index, atom),
        }
    }

    /// What it costs to leave everything behind `state` undone.
    pub(super) fn finish(&self, state: State) -> Cost {
        let absent = self.tracks.len() - state.track.map_or(0, |track| track + 1);
        self.leave(state) + times(cost::ROW_ABSENT, absent)
    }

    fn label(&self, state: State, atom: &Atom) -> Vec<Step> {
        let rows = self.rows(atom);
        let skip = match rows.as_slice() {
            [] => self.interruption(state),
            [(_, 0)] => cost::SKIP_LABEL,
            _ => cost::SKIP_PIECE + self.interruption(state),
        };
        let mut steps = vec![Step { to: state, cost: skip, taken_for: Use::Skipped }];
        if rows.len() <= CANDIDATES {
            steps.extend(rows.iter().filter_map(|(track, partial)| self.to_label(state, *track, *partial)));
        }
        steps
    }

    /// What a header costs in the midst of a run of values.
    fn interruption(&self, state: State) -> Cost {
        let midst = state.track.is_some_and(|track| state.taken > 0 && state.taken < self.width(track));
        if midst { cost::RUN_BROKEN } else { 0 }
    }

    fn to_label(&self, state: State, track: usize, partial: Cost) -> Option<Step> {
        let taken = if state.track == Some(track) { state.taken } else { 0 };
        let cost = match state.track {
            Some(open) if open > track => return None,
            Some(open) if open == track && taken == 0 => 0,
            Some(open) if open == track && state.labelled => cost::LABEL_AFTER,
            Some(open) if open == track => cost::LABEL_AFTER / 3,
            _ => self.enter(state, track),
        };
        Some(Step { to: State::with_label(track, taken), cost: cost + partial, taken_for: Use::Label })
    }

    fn value(&self, state: State, index: usize, atom: &Atom) -> Vec<Step> {
        let skip = match atom.kind {
            Kind::Number(_) => cost::SKIP_NUMBER,
            Kind::Mark if state.track.is_none() => cost::SKIP_EARLY_MARK,
            Kind::Mark => cost::SKIP_MARK,
            Kind::Text => cost::SKIP_TEXT,
            _ => 0,
        };
        let mut steps = vec![Step { to: state, cost: skip, taken_for: Use::Skipped }];
        if atom.is_value() {
            steps.extend(self.fill_open(state, index, atom));
            steps.extend(self.fill_next(state, index, atom));
        }
        steps
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
        let foreign = self.owners.get(index).copied().flatten().is_some_and(|owner| owner != track);
        text + if foreign { cost::FOREIGN_LINE } else { 0 }
    }

    /// What it costs that the atom continues a run of values.
    fn run(&self, index: usize, atom: &Atom) -> Cost {
        let before = index.checked_sub(1).and_then(|before| self.atoms.get(before));
        let broken = before.is_none_or(|it| !it.is_value() && it.kind != Kind::Note);
        let line = if self.layout.continues(atom.gap) { 0 } else { cost::LINE_BROKEN };
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

    /// The tracks that a label may belong to, each with what it costs that it is only a piece.
    fn rows(&self, atom: &Atom) -> Vec<(usize, Cost)> {
        let mut rows: Vec<(usize, Cost)> = Vec::new();
        for (piece, role, length) in atom.pieces(self.table, self.vocabulary) {
            let Role::Row(row) = role else { continue };
            let partial = if piece.end - piece.start == length { 0 } else { cost::PARTIAL_LABEL };
            match rows.iter_mut().find(|(known, _)| *known == row) {
                Some(known) => known.1 = known.1.min(partial),
                None => rows.push((row, partial)),
            }
        }
        let is_header = |(piece, role, length): (_, Role, usize)| {
            let piece: crate::binding::tables::vocabulary::Piece = piece;
            !matches!(role, Role::Row(_)) && piece.end - piece.start == length
        };
        // A whole header is a header, even where a piece of a row's label reads the same.
        if atom.pieces(self.table, self.vocabulary).any(is_header) {
            rows.retain(|(_, partial)| *partial == 0);
        }
        rows
    }
}

/// For each atom, the track whose label owns its line: the only row that has a whole label on it.
pub(super) fn owners(atoms: &[Atom], table: usize, vocabulary: &Vocabulary) -> Vec<Option<usize>> {
    let mut owners = Vec::with_capacity(atoms.len());
    for line in atoms.chunk_by(|a, b| a.line == b.line) {
        let mut rows = line.iter().flat_map(|atom| {
            let whole = atom
                .pieces(table, vocabulary)
                .filter(|(piece, _, length)| piece.end - piece.start == *length);
            whole.filter_map(|(_, role, _)| if let Role::Row(row) = role { Some(row) } else { None })
        });
        let owner = rows.next().filter(|first| rows.all(|row| row == *first));
        owners.extend(line.iter().map(|_| owner));
    }
    owners
}

fn times(cost: Cost, count: usize) -> Cost {
    cost.saturating_mul(Cost::try_from(count).unwrap_or(Cost::MAX))
}
