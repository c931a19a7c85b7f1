//! Several reports at once: which there are, what came of each, and which one is open.

mod digest;

pub(crate) use digest::Digest;

use std::rc::Rc;

use yew::AttrValue;

use super::draft::Draft;
use super::incoming::{Incoming, Reason};
use crate::company::Peer;

/// The reports that were handed in together.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Batch {
    /// The reports, in the order in which they came.
    pub(crate) rows: Rc<[Rc<Row>]>,
    /// The one that is in the box.
    pub(crate) open: Option<usize>,
}

/// One report of several.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Row {
    /// The name of its file.
    pub(crate) name: AttrValue,
    /// What came of it.
    pub(crate) outcome: Outcome,
}

/// What came of one report.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Outcome {
    /// Its turn has not come.
    Waiting,
    /// The person stopped before its turn came.
    Skipped,
    /// It could not be read.
    Refused(Reason),
    /// It was read and checked.
    Read {
        /// The report, with what was changed in it since.
        draft: Draft,
        /// What the check said.
        digest: Digest,
    },
}

impl Batch {
    /// The batch with more files behind.
    #[must_use]
    pub(crate) fn with_more(&self, names: impl IntoIterator<Item = AttrValue>) -> Self {
        let row = |name| Rc::new(Row { name, outcome: Outcome::Waiting });
        let rows = self.rows.iter().cloned().chain(names.into_iter().map(row)).collect();
        Self { rows, open: self.open }
    }

    /// The batch with what came of some of its files.
    #[must_use]
    pub(crate) fn with(&self, outcomes: impl IntoIterator<Item = (usize, Outcome)>) -> Self {
        let mut rows = self.rows.to_vec();
        for (at, outcome) in outcomes {
            if let Some(row) = rows.get_mut(at) {
                *row = Rc::new(Row { name: row.name.clone(), outcome });
            }
        }
        Self { rows: rows.into(), open: self.open }
    }

    /// The batch without the files whose turn has not come.
    #[must_use]
    pub(crate) fn stopped(&self) -> Self {
        self.with(self.waiting().map(|at| (at, Outcome::Skipped)))
    }

    /// The batch with the open report as it is now, and none open.
    #[must_use]
    pub(crate) fn closed(&self, draft: &Draft) -> Self {
        let Some(open) = self.open else { return self.clone() };
        let batch = if self.draft(open) == Some(draft) {
            self.clone()
        } else {
            self.with([(open, Outcome::of(draft.clone()))])
        };
        Self { open: None, ..batch }
    }

    /// The report of a file that was read.
    #[must_use]
    pub(crate) fn draft(&self, at: usize) -> Option<&Draft> {
        match &self.rows.get(at)?.outcome {
            Outcome::Read { draft, .. } => Some(draft),
            _ => None,
        }
    }

    /// The name of the file that is open.
    #[must_use]
    pub(crate) fn open_name(&self) -> Option<&AttrValue> {
        self.rows.get(self.open?).map(|row| &row.name)
    }

    /// What is known of the reports that are not open, under the names of their files.
    #[must_use]
    pub(crate) fn others(&self) -> Vec<Peer> {
        let closed = self.rows.iter().enumerate().filter(|(at, _)| self.open != Some(*at));
        let peer = |(at, row): (usize, &Rc<Row>)| {
            Some(Peer { name: row.name.to_string(), ..self.draft(at)?.peer() })
        };
        closed.filter_map(peer).collect()
    }

    /// The files whose turn has not come.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = usize> {
        let waiting = |(at, row): (usize, &Rc<Row>)| (row.outcome == Outcome::Waiting).then_some(at);
        self.rows.iter().enumerate().filter_map(waiting)
    }
}

impl Outcome {
    /// What came of reading a file.
    #[must_use]
    pub(crate) fn of_file(taken: Result<Incoming, Reason>) -> Self {
        match taken {
            Ok(incoming) => Self::of(Draft::of(&incoming.content)),
            Err(reason) => Self::Refused(reason),
        }
    }

    fn of(draft: Draft) -> Self {
        Self::Read { digest: Digest::of(&draft.check()), draft }
    }
}

#[cfg(test)]
mod tests {
    use super::{Batch, Outcome};
    use crate::app::incoming::{Incoming, Reason};
    use crate::app::testing::{BEGINNING, REPORT};
    use crate::checked::Verdict;
    use crate::content::Content;

    fn read(text: &str) -> Outcome {
        Outcome::of_file(Ok(Incoming { content: Content::plain(text) }))
    }

    fn three() -> Batch {
        Batch::default().with_more(["a.txt".into(), "b.txt".into(), "c.txt".into()])
    }

    fn verdict(batch: &Batch, at: usize) -> Verdict {
        match &batch.rows[at].outcome {
            Outcome::Read { digest, .. } => digest.verdict,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn takes_more_files_behind_those_that_are_there() {
        let batch = three().with_more(["d.txt".into()]);
        assert_eq!(
            batch.rows.iter().map(|row| row.name.as_str()).collect::<String>(),
            "a.txtb.txtc.txtd.txt"
        );
    }

    #[test]
    fn says_of_each_what_came_of_it() {
        let batch = three().with([(0, read(REPORT)), (1, Outcome::of_file(Err(Reason::Blank)))]);
        assert_eq!(verdict(&batch, 0), Verdict::Clean);
        assert_eq!(batch.rows[1].outcome, Outcome::Refused(Reason::Blank));
        assert_eq!(batch.waiting().collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn knows_the_reports_that_are_not_open() {
        let batch = three().with([(0, read(REPORT)), (1, read(BEGINNING))]);
        let names: Vec<_> = Batch { open: Some(0), ..batch }.others().into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["b.txt"]);
    }

    #[test]
    fn leaves_out_what_waits_when_it_is_stopped() {
        let batch = three().with([(0, read(REPORT))]).stopped();
        assert_eq!(batch.waiting().count(), 0);
        assert_eq!(batch.rows[2].outcome, Outcome::Skipped);
        assert_eq!(verdict(&batch, 0), Verdict::Clean);
    }

    #[test]
    fn keeps_what_was_changed_in_the_open_report() {
        let open = Batch { open: Some(0), ..three().with([(0, read(REPORT))]) };
        let edited = open.draft(0).unwrap().edited(BEGINNING.into());
        let closed = open.closed(&edited);
        assert_eq!(closed.draft(0), Some(&edited));
        assert_eq!((verdict(&closed, 0), closed.open), (Verdict::Errors, None));
    }
}
