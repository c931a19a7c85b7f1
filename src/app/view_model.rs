//! A checked text and a language in, exactly what is on screen out.

mod aside;
mod change;
mod choices;
mod findings;
mod length;
mod places;
mod reports;
mod segments;
mod sheets;
mod summary;
mod sums;
mod trial;

pub(crate) use aside::AsideItem;
pub(crate) use change::Change;
pub(crate) use choices::Choice;
pub(crate) use findings::{Group, Item, groups};
pub(crate) use length::Length;
pub(crate) use places::{Place, place_at, places};
pub(crate) use reports::{ReportLine, Reports, tone_of};
pub(crate) use segments::{Mark, Segment, pointed, segments};
pub(crate) use sheets::{
    CellPanel, FigureCell, Grid, Line, Reading, Sheet, Sheets, Spot, What, cell_id, cell_named,
};
pub(crate) use summary::{Measure, Summary, is_partial};
pub(crate) use sums::{Sum, SumKind, SumLine};
pub(crate) use trial::{Fate, Quote, Trial};

use std::rc::Rc;

use yew::AttrValue;

use super::store::{Filter, Stop};
use super::words::words;
use crate::diagnostic::Severity;
use crate::locale::{Locale, severity};
use crate::{Checked, Problem};

/// What is on screen beside the text itself.
#[derive(Debug, PartialEq)]
pub(crate) struct View {
    /// What came of the check; `None` where there is no text.
    pub(crate) summary: Option<Summary>,
    /// What the report is called.
    pub(crate) subject: AttrValue,
    /// The findings by sections; `None` where nothing was checked.
    pub(crate) groups: Option<Rc<[Group]>>,
    /// The text cut where marks begin and end; nothing where no places are marked.
    pub(crate) segments: Rc<[Segment]>,
    /// Which findings these are, by finding.
    pub(crate) fingerprints: Rc<[AttrValue]>,
    /// The findings that a person set aside.
    pub(crate) aside: Rc<[AsideItem]>,
    /// The places of the findings, by finding; nothing where they cannot be shown.
    pub(crate) places: Rc<[Place]>,
    /// The filters with their counts.
    pub(crate) chips: Rc<[Chip]>,
    /// What stands in place of the list when there are no findings.
    pub(crate) nothing: &'static str,
    /// How many cells count as what they were set to by hand.
    pub(crate) by_hand: usize,
    /// What is read out.
    pub(crate) announcement: AttrValue,
    /// The title of the window.
    pub(crate) title: AttrValue,
}

/// A filter to choose.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chip {
    /// What it lets through.
    pub(crate) filter: Filter,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// How many findings it lets through.
    pub(crate) count: usize,
}

/// Where a finding stands among those that are listed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Steps {
    /// The finding before; the last one where none is current.
    pub(crate) previous: Option<Stop>,
    /// The finding after; the first one where none is current.
    pub(crate) next: Option<Stop>,
    /// Its number, from 1; `None` where none is current.
    pub(crate) number: Option<usize>,
    /// How many there are.
    pub(crate) count: usize,
}

impl View {
    /// What is on screen before there is a text.
    #[must_use]
    pub(crate) fn start(locale: Locale) -> Self {
        Self {
            summary: None,
            subject: AttrValue::default(),
            groups: None,
            segments: Rc::default(),
            fingerprints: Rc::default(),
            aside: Rc::default(),
            places: Rc::default(),
            chips: Rc::default(),
            nothing: words(locale).nothing_found,
            by_hand: 0,
            announcement: AttrValue::default(),
            title: title(0, locale),
        }
    }

    /// What is on screen until the check is done.
    #[must_use]
    pub(crate) fn waiting(locale: Locale) -> Self {
        Self { summary: Some(Summary::waiting(locale)), ..Self::start(locale) }
    }

    /// What is on screen of a checked text.
    #[must_use]
    pub(crate) fn of(checked: &Checked, locale: Locale) -> Self {
        let report = match &checked.report {
            Ok(report) => report,
            Err(problem) => return Self::unusable(*problem, locale),
        };
        let text = report.document.source();
        let all = checked.diagnostics.as_slice();
        let (placed, marked): (&[_], &[_]) = match Length::of(text) {
            Length::Usual => (all, all),
            Length::Long => (all, &[]),
            Length::Huge => (&[], &[]),
        };
        let words = words(locale);
        let count = |severity| checked.count(severity);
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        let announcement = match errors + warnings + count(Severity::Info) {
            0 if is_partial(checked) => words.nothing_found_so_far.to_owned(),
            _ => (words.announcement)(errors, warnings, count(Severity::Info)),
        };
        Self {
            summary: Some(Summary::of(report, checked, locale)),
            subject: report.title.as_ref().map(|title| title.text.clone().into()).unwrap_or_default(),
            groups: Some(groups(report, all, locale).into()),
            segments: segments(text, marked).into(),
            fingerprints: Rc::default(),
            aside: Rc::default(),
            places: places(&report.document, placed).into(),
            chips: chips(checked, locale).into(),
            nothing: if is_partial(checked) { words.nothing_found_so_far } else { words.nothing_found },
            by_hand: checked.coverage.cells.by_hand,
            announcement: announcement.into(),
            title: title(errors, locale),
        }
    }

    fn unusable(problem: Problem, locale: Locale) -> Self {
        let summary = Summary::unusable(problem, locale);
        Self { announcement: summary.detail.clone(), summary: Some(summary), ..Self::start(locale) }
    }

    /// One of the findings.
    #[must_use]
    pub(crate) fn item(&self, finding: Option<usize>) -> Option<&Item> {
        self.items().find(|item| Some(item.finding) == finding)
    }

    /// The finding that the person looks at and the way to mend it; the only one is looked at from the first.
    #[must_use]
    pub(crate) fn choice(&self, finding: Option<usize>, chosen: Option<usize>) -> Option<(usize, Choice)> {
        let item = self.item(finding)?;
        let only = (item.choices.len() == 1).then_some(0);
        Some((item.finding, item.choices.get(chosen.or(only)?)?.clone()))
    }

    /// The findings that `filter` lists, in the order of the list.
    pub(crate) fn listed(&self, filter: Filter) -> impl Iterator<Item = Stop> {
        self.items().filter(move |item| filter.shows(item.severity)).map(Item::stop)
    }

    /// All findings, in the order of the list.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Item> {
        self.groups.iter().flat_map(|groups| groups.iter()).flat_map(|group| group.items.iter())
    }

    /// Where `current` stands among the listed findings.
    #[must_use]
    pub(crate) fn steps(&self, filter: Filter, current: Option<usize>) -> Steps {
        let listed: Vec<_> = self.listed(filter).collect();
        let count = listed.len();
        match listed.iter().position(|stop| Some(stop.finding) == current) {
            Some(at) => Steps {
                previous: at.checked_sub(1).and_then(|at| listed.get(at)).copied(),
                next: listed.get(at + 1).copied(),
                number: Some(at + 1),
                count,
            },
            None => {
                Steps { previous: listed.last().copied(), next: listed.first().copied(), number: None, count }
            }
        }
    }
}

fn chips(checked: &Checked, locale: Locale) -> Vec<Chip> {
    let all = Chip { filter: Filter::All, label: words(locale).all.into(), count: checked.diagnostics.len() };
    let one = |it: Severity| Chip {
        filter: Filter::Only(it),
        label: severity(it, locale).into(),
        count: checked.count(it),
    };
    vec![all, one(Severity::Error), one(Severity::Warning), one(Severity::Info)]
}

fn title(errors: usize, locale: Locale) -> AttrValue {
    let words = words(locale);
    let count = if errors == 0 { String::new() } else { (words.title_count)(errors) };
    format!("{count}{} · {}", words.name, words.purpose).into()
}

#[cfg(test)]
mod tests {
    use super::View;
    use crate::app::store::{Filter, Stop};
    use crate::app::testing::BEGINNING;
    use crate::diagnostic::Severity;
    use crate::locale::Locale;
    use crate::rules::Selection;

    fn view(text: &str) -> View {
        View::of(&crate::check(text, &Selection::default()), Locale::Zh)
    }

    #[test]
    fn goes_through_the_listed_findings_in_their_order() {
        let view = view(BEGINNING);
        let listed: Vec<_> = view.listed(Filter::Only(Severity::Error)).collect();
        assert!(listed.len() >= 5);
        let (first, second, last) = (listed[0], listed[1], listed[listed.len() - 1]);
        let steps = |current: Option<Stop>| {
            let steps = view.steps(Filter::Only(Severity::Error), current.map(|it| it.finding));
            (steps.previous, steps.number, steps.next)
        };
        assert_eq!(steps(None), (Some(last), None, Some(first)));
        assert_eq!(steps(Some(first)), (None, Some(1), Some(second)));
        assert_eq!(steps(Some(second)).0, Some(first));
    }

    #[test]
    fn says_what_is_wrong_of_the_current_finding() {
        let view = view(BEGINNING);
        let first = view.listed(Filter::All).next().map(|stop| stop.finding);
        assert!(view.item(first).is_some_and(|item| !item.sentence.is_empty()));
        assert_eq!(view.item(None), None);
    }

    #[test]
    fn counts_the_errors_in_the_title() {
        let view = view(BEGINNING);
        assert!(view.title.starts_with('（'), "{}", view.title);
        assert!(view.title.contains("处错误）"), "{}", view.title);
        assert!(View::start(Locale::Zh).title.starts_with('勾'));
    }

    #[test]
    fn counts_what_each_filter_lets_through() {
        let view = view(BEGINNING);
        for chip in view.chips.iter() {
            assert_eq!(view.listed(chip.filter).count(), chip.count, "{}", chip.label);
        }
    }
}
