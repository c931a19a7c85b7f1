//! A cell that may be wrong, as serializable values.

use serde::Serialize;

use crate::diagnostic::Suspect;
use crate::result::codes;
use crate::result::places::CellKeyObject;
use crate::result::table::FigureObject;

#[derive(Debug, Serialize)]
pub(super) struct SuspectObject {
    cell: CellKeyObject,
    value: FigureObject,
    mechanism: &'static str,
    score: f64,
}

impl SuspectObject {
    pub(super) fn of(suspect: &Suspect) -> Self {
        Self {
            cell: suspect.cell.into(),
            value: FigureObject(suspect.value),
            mechanism: codes::mechanism(suspect.mechanism),
            score: f64::from(suspect.score) / 100.0,
        }
    }
}
