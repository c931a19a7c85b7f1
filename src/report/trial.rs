//! What would become of the equations if some cells read otherwise.

use super::{Entry, Outcome, Report};
use crate::figure::Figure;
use crate::form::CellKey;

impl Report {
    /// The equations that fail now and would hold if `cells` read so; `None` where one of the cells would break an
    /// equation, or leave one failing.
    #[must_use]
    pub fn mended_by(&self, cells: &[(CellKey, Figure)]) -> Option<Vec<&Entry>> {
        let concerned = |entry: &&Entry| cells.iter().any(|(key, _)| entry.equation.contains(*key));
        let entries: Vec<&Entry> = self.ledger.entries.iter().filter(concerned).collect();
        let holds = |entry: &&Entry| entry.outcome == Outcome::Unreadable || self.would_hold(entry, cells);
        let fails = |entry: &&Entry| !matches!(entry.outcome, Outcome::Holds | Outcome::Unreadable);
        entries.iter().all(holds).then(|| entries.into_iter().filter(fails).collect())
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
