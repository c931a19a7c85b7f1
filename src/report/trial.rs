//! What would become of the equations if some cells read otherwise.

use super::{Entry, Outcome, Report};
use crate::figure::Figure;
use crate::form::CellKey;

impl Report {
    /// The equations that fail now and would hold if `cells` read so; `None` where one of the cells would break an
    /// equation, or leave one failing.
    #[must_use]
    pub fn mended_by(&self, cells: &[(CellKey, Figure)]) -> Option<Vec<&Entry>> {
        let mut mended = Vec::new();
        for entry in &self.ledger.entries {
            let concerned = cells.iter().any(|(key, _)| entry.equation.contains(*key));
            if !concerned || entry.outcome == Outcome::Unreadable {
                continue;
            }
            if !self.would_hold(entry, cells) {
                return None;
            }
            if entry.outcome != Outcome::Holds {
                mended.push(entry);
            }
        }
        Some(mended)
    }

    fn would_hold(&self, entry: &Entry, cells: &[(CellKey, Figure)]) -> bool {
        let figure = |key: &CellKey| match cells.iter().find(|(cell, _)| cell == key) {
            Some((_, figure)) => Some(*figure),
            None => self.cell(*key)?.counted(),
        };
        let side = |keys: &[CellKey]| keys.iter().map(figure).sum::<Option<Figure>>();
        side(&entry.equation.left) == side(&entry.equation.right)
    }
}
