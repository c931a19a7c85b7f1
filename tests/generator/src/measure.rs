//! What was read of a document against what was drawn: right, unread or wrong.

mod expected;
mod plan;
mod record;
mod tally;

pub use expected::{Accepted, Expected, Verdict};
pub use plan::{Plan, Sample};
pub use record::Record;
pub use tally::Tally;

use gouji::checked::Checked;
use gouji::examination::Examination;
use gouji::reader::Unreadable;
use gouji::rules::Selection;
use gouji::source::{Source, SourceProblem};

use crate::damage::{self, Damage};
use crate::files::FileKind;
use crate::layouts::{self, Layout, Loses};

/// What came of a layout.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Of the reports in which something stands in every cell.
    pub complete: Tally,
    /// Of the reports with blanks.
    pub blanks: Tally,
}

/// Reads the reports of a plan as files of a kind; `None` where such files cannot be read.
#[must_use]
pub fn filed(kind: &FileKind, plan: Plan) -> Option<Outcome> {
    let mut outcome = Outcome::default();
    for mut sample in plan.samples() {
        let bytes = kind.write(&sample.page, &mut sample.numbers);
        let checked = read(&format!("report.{}", kind.extension), &bytes)?;
        outcome.count(&sample, &Expected::of(&sample.drawn), &checked, true);
    }
    Some(outcome)
}

/// What comes of checking a file; `None` where its kind cannot be read.
///
/// # Panics
/// Panics where a file of a kind that can be read says nothing.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Option<Checked> {
    let Examination { source, checked } = Examination::of(Source::file(name, bytes), &Selection::default());
    // The one switch for kinds of files whose readers are still to come.
    if let Err(SourceProblem::Unreadable(Unreadable::UnsupportedKind(_))) = source.content {
        return None;
    }
    Some(checked.unwrap_or_else(|| panic!("{name}: {:?}", source.content)))
}

/// Reads the reports of a plan in the layouts that a kind of damage happens to.
#[must_use]
pub fn damaged(damage: &Damage, plan: Plan) -> Tally {
    hurt(&[damage], || plan.samples())
}

/// Reads the reports of `samples`, each damaged in all `ways`, in the layouts that all of these happen to.
#[must_use]
pub fn hurt<I: Iterator<Item = Sample>>(ways: &[&Damage], samples: impl Fn() -> I) -> Tally {
    let mut tally = Tally::default();
    let happens = |layout: &Layout| ways.iter().all(|way| way.layouts().any(|it| it.name == layout.name));
    for layout in layouts::all().filter(|layout| happens(layout)) {
        for sample in samples() {
            let name = format!("{}, {}", layout.name, sample.name);
            let (written, expected) = damage::write(ways, sample, layout);
            tally.count(&name, &expected, &gouji::check(&written.text, &Selection::default()));
        }
    }
    tally
}

impl Outcome {
    /// Writes the reports of a plan in a layout, and reads them.
    #[must_use]
    pub fn of(layout: &Layout, plan: Plan) -> Self {
        Self::of_samples(layout, plan.samples())
    }

    /// Writes reports in a layout, and reads them.
    #[must_use]
    pub fn of_samples(layout: &Layout, samples: impl Iterator<Item = Sample>) -> Self {
        let mut outcome = Self::default();
        samples.for_each(|sample| outcome.measure(layout, sample));
        outcome
    }

    fn measure(&mut self, layout: &Layout, mut sample: Sample) {
        let written = layout.write(&sample.page, &mut sample.numbers);
        let checked = gouji::check(&written.text, &Selection::default());
        let sound = layout.loses == Loses::Nothing && (sample.complete || layout.keeps_blanks);
        let expected = Expected::of(&sample.drawn).as_written(&written);
        self.count(&sample, &expected, &checked, sound);
        let tally = if sample.complete { &mut self.complete } else { &mut self.blanks };
        tally.count_places(&sample.drawn, &written.places, &checked);
    }

    /// Counts what was read of a report where `expected` must be read; `sound` tells whether nothing is lost in the document.
    pub fn count(&mut self, sample: &Sample, expected: &Expected, checked: &Checked, sound: bool) {
        let tally = if sample.complete { &mut self.complete } else { &mut self.blanks };
        tally.count(&sample.name, expected, checked);
        tally.count_sections(&sample.name, checked);
        if sample.drawn.consistent && sound {
            tally.count_false_errors(&sample.name, checked);
        }
    }
}
