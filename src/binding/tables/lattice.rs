//! Aligns a table's atoms with the rows and slots of the form at the least cost.
//!
//! A state says which row is open, how many of its values were taken and whether its label was seen. Every atom is
//! skipped, labels a row, or fills the next slot; rows follow in the form's order. The least costly way through all
//! atoms wins. Sums play no part in it, so that wrong sums are read as they are printed.

mod candidates;
mod cost;
mod path;
mod state;
mod step;

use super::atom::Atom;
use super::layout::Layout;
use crate::form::{Arrangement, TableSpec};

pub(super) use candidates::Candidates;
use step::Steps;

/// A row of slots as it is printed: one row of the form, or all of them side by side.
pub(super) struct Track {
    /// How many slots it has.
    pub(super) width: usize,
    /// Whether it has a label.
    pub(super) labelled: bool,
}

/// Which atoms belong to which row.
#[derive(Debug)]
pub(super) struct Alignment {
    /// For each track, its label and values.
    pub(super) tracks: Vec<Aligned>,
}

impl Alignment {
    /// Whether an atom was taken for a value.
    pub(super) fn takes(&self, atom: usize) -> bool {
        self.tracks.iter().any(|track| track.values.contains(&atom))
    }
}

/// What was aligned with a track.
#[derive(Clone, Debug, Default)]
pub(super) struct Aligned {
    /// The atoms of its label, as indices.
    pub(super) label: Vec<usize>,
    /// The atoms of its values, as indices, in the order of the text.
    pub(super) values: Vec<usize>,
}

/// The tracks of a table.
pub(super) fn tracks(spec: &TableSpec) -> Vec<Track> {
    let width = |row: &crate::form::RowSpec| row.columns.len();
    match spec.arrangement {
        Arrangement::Stacked => {
            spec.rows.iter().map(|row| Track { width: width(row), labelled: true }).collect()
        }
        Arrangement::SideBySide => {
            vec![Track { width: spec.rows.iter().map(width).sum(), labelled: false }]
        }
    }
}

/// Aligns `atoms`, which may label the rows of `labels`, with the table `spec`.
pub(super) fn align(spec: &TableSpec, atoms: &[Atom], labels: &[Candidates], layout: &Layout) -> Alignment {
    let tracks = tracks(spec);
    let steps = Steps::new(&tracks, atoms, labels, layout);
    Alignment { tracks: path::cheapest(&steps) }
}
