//! Several reports at once: which there are, what came of each, and which one is open.

mod digest;
mod pairs;
mod row;
#[cfg(test)]
mod tests;

pub(crate) use digest::Digest;
pub(crate) use row::{Last, Origin, Outcome, Row};

use std::rc::Rc;

use yew::AttrValue;

use super::draft::Draft;
use crate::company::Peer;
use pairs::pairs;

/// How many reports are compared with last year's before the page lives again.
const COMPARED_AT_ONCE: usize = 8;

/// The reports that were handed in together.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Batch {
    /// The reports, in the order in which they came.
    pub(crate) rows: Rc<[Rc<Row>]>,
    /// The one that is in the box.
    pub(crate) open: Option<usize>,
    /// Those that wait to be checked beside last year's, if it is there, or without one that is no longer.
    pub(crate) unpaired: Rc<[(usize, Last)]>,
}

impl Batch {
    /// The batch with more files behind.
    #[must_use]
    pub(crate) fn with_more(&self, names: impl IntoIterator<Item = AttrValue>) -> Self {
        let row = |name| Rc::new(Row { name, origin: None, outcome: Outcome::Waiting });
        let rows = self.rows.iter().cloned().chain(names.into_iter().map(row)).collect();
        Self { rows, ..self.clone() }
    }

    /// The batch with what came of some of its files.
    #[must_use]
    pub(crate) fn with(&self, outcomes: impl IntoIterator<Item = (usize, Outcome)>) -> Self {
        self.with_rows(outcomes.into_iter().map(|(at, outcome)| (at, None, outcome)))
    }

    /// The batch with what was read of some of its files; once all are read, it is known which belong together.
    #[must_use]
    pub(crate) fn read(&self, outcomes: Vec<(usize, Option<Origin>, Outcome)>) -> Self {
        let batch =
            self.with_rows(outcomes.into_iter().map(|(at, origin, it)| (at, origin.map(Rc::new), it)));
        if batch.waiting().next().is_some() { batch } else { batch.paired() }
    }

    fn with_rows(&self, outcomes: impl Iterator<Item = (usize, Option<Rc<Origin>>, Outcome)>) -> Self {
        let mut rows = self.rows.to_vec();
        for (at, origin, outcome) in outcomes {
            if let Some(row) = rows.get_mut(at) {
                *row = Rc::new(Row { name: row.name.clone(), origin, outcome });
            }
        }
        Self { rows: rows.into(), ..self.clone() }
    }

    /// The batch without the files whose turn has not come, and without comparisons that were not made.
    #[must_use]
    pub(crate) fn stopped(&self) -> Self {
        let batch = self.with(self.waiting().map(|at| (at, Outcome::Skipped)));
        Self { unpaired: Rc::default(), ..batch }
    }

    /// The batch with the open report as it is now, and none open.
    #[must_use]
    pub(crate) fn closed(&self, draft: &Draft) -> Self {
        let Some(open) = self.open else { return self.clone() };
        let closed = Self { open: None, ..self.clone() };
        let Some(row) = self.rows.get(open) else { return closed };
        let (kept, last) = self.parted(row, draft);
        if row.draft() == Some(&kept) && row.last() == last {
            return closed;
        }
        let is_as_read = row.draft().is_some_and(|before| before.text == kept.text);
        let origin = row.origin.clone().filter(|_| is_as_read);
        let outcome = Outcome::Read { digest: Box::new(Digest::of(&draft.check())), draft: kept, last };
        closed.with_rows([(open, origin, outcome)].into_iter()).without_stale(open)
    }

    /// A draft without last year's report where that is one of the batch, and which it is.
    fn parted(&self, row: &Row, draft: &Draft) -> (Draft, Last) {
        let previous = draft.others.previous.as_deref();
        match row.last() {
            Last::Row(at) if previous.is_some() && previous == self.draft(at) => {
                (draft.beside(Draft::default()), Last::Row(at))
            }
            Last::Unknown if previous.is_none() => (draft.clone(), Last::Unknown),
            _ => (draft.clone(), Last::Chosen),
        }
    }

    /// The batch in which those that were compared with a report as it was wait to be compared again.
    fn without_stale(&self, changed: usize) -> Self {
        let rows = self.rows.iter().enumerate();
        let stale = rows.filter(|(_, row)| row.last() == Last::Row(changed)).map(|(at, _)| at);
        let unpaired = self.unpaired.iter().copied().chain(stale.map(|at| (at, Last::Row(changed))));
        Self { unpaired: unpaired.collect(), ..self.clone() }
    }

    /// The batch in which all wait that are not yet checked beside their report of last year.
    fn paired(&self) -> Self {
        let mut wanted = vec![Last::Unknown; self.rows.len()];
        for (at, last) in pairs(&self.rows) {
            if let Some(it) = wanted.get_mut(at) {
                *it = Last::Row(last);
            }
        }
        let lacks =
            |row: &Row, last| row.draft().is_some() && row.last() != Last::Chosen && row.last() != last;
        let rows = self.rows.iter().zip(wanted).enumerate();
        let unpaired = rows.filter_map(|(at, (row, last))| lacks(row, last).then_some((at, last)));
        Self { unpaired: unpaired.collect(), ..self.clone() }
    }

    /// The batch with some more reports checked beside last year's.
    #[must_use]
    pub(crate) fn compared(&self) -> Self {
        let (now, later) = self.unpaired.split_at(self.unpaired.len().min(COMPARED_AT_ONCE));
        let compare = |(at, last): &(usize, Last)| {
            let row = self.rows.get(*at)?;
            let draft = row.draft()?.clone();
            let digest = Box::new(Digest::of(&self.beside(&draft, *last).check()));
            Some((*at, row.origin.clone(), Outcome::Read { draft, digest, last: *last }))
        };
        let batch = self.with_rows(now.iter().filter_map(compare));
        Self { unpaired: later.into(), ..batch }
    }

    fn beside(&self, draft: &Draft, last: Last) -> Draft {
        match last {
            Last::Row(at) => draft.beside(self.draft(at).cloned().unwrap_or_default()),
            Last::Unknown | Last::Chosen => draft.clone(),
        }
    }

    /// The report of a file that was read, beside last year's if that is one of the batch.
    #[must_use]
    pub(crate) fn whole(&self, at: usize) -> Option<Draft> {
        let row = self.rows.get(at)?;
        Some(self.beside(row.draft()?, row.last()))
    }

    /// The report of a file that was read.
    #[must_use]
    pub(crate) fn draft(&self, at: usize) -> Option<&Draft> {
        self.rows.get(at)?.draft()
    }

    /// The name of the file that is open.
    #[must_use]
    pub(crate) fn open_name(&self) -> Option<&AttrValue> {
        self.rows.get(self.open?).map(|row| &row.name)
    }

    /// The name of the file with last year's report of a row.
    #[must_use]
    pub(crate) fn last_name(&self, row: &Row) -> Option<&AttrValue> {
        let Last::Row(at) = row.last() else { return None };
        self.rows.get(at).map(|row| &row.name)
    }

    /// How many reports stand beside last year's.
    pub(crate) fn pairs(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row.last(), Last::Row(_))).count()
    }

    /// What is known of the reports that are not open, under the names of their files, but for those that are last
    /// year's of others; also of those that were not read, which is nothing: without them no sum is whole.
    #[must_use]
    pub(crate) fn others(&self) -> Vec<Peer> {
        let mut is_part = vec![true; self.rows.len()];
        for row in self.rows.iter() {
            if let Last::Row(at) = row.last()
                && let Some(it) = is_part.get_mut(at)
            {
                *it = false;
            }
        }
        let rows = self.rows.iter().zip(is_part).enumerate();
        let parts = rows.filter(|(at, (_, is_part))| *is_part && self.open != Some(*at));
        let facts = |row: &Row| row.draft().and_then(|draft| draft.peer().facts);
        parts.map(|(_, (row, _))| Peer { name: row.name.to_string(), facts: facts(row) }).collect()
    }

    /// The files whose turn has not come.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = usize> {
        let waiting = |(at, row): (usize, &Rc<Row>)| (row.outcome == Outcome::Waiting).then_some(at);
        self.rows.iter().enumerate().filter_map(waiting)
    }
}
