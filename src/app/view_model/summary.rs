//! The verdict with what it is about and how much it covers, in words.

use std::rc::Rc;

use yew::AttrValue;

use crate::app::words::words;
use crate::company::{Comparison, Unsuited};
use crate::locale::{self, Locale};
use crate::report::{BoundTable, CellState, Coverage, Report};
use crate::{Checked, Problem, Verdict};

/// How many reports that did not suit are named.
const MOST_UNSUITED: usize = 6;

/// What came of the check.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Summary {
    /// How it is coloured.
    pub(crate) tone: Tone,
    /// The verdict in one sentence.
    pub(crate) verdict: AttrValue,
    /// What was checked, or why it could not be.
    pub(crate) detail: AttrValue,
    /// How much was covered; nothing where nothing was checked.
    pub(crate) measures: Rc<[Measure]>,
    /// What was left out, and what was set by hand.
    pub(crate) gaps: Option<AttrValue>,
    /// Why cells of a table could not be read, and what to do; a sentence for each such table.
    pub(crate) unread: Rc<[AttrValue]>,
    /// What was compared with other reports, and what was not.
    pub(crate) compared: Rc<[AttrValue]>,
}

/// How a verdict is coloured.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Tone {
    /// There are errors.
    Errors,
    /// There are warnings.
    Warnings,
    /// There are neither.
    Clean,
    /// There are neither in what could be read, which is not all.
    Partial,
    /// The text could not be used.
    Unusable,
    /// The check is not done yet.
    Waiting,
}

/// So many of so many.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Measure {
    /// So many.
    pub(crate) done: usize,
    /// Of so many.
    pub(crate) of: usize,
    /// What is counted.
    pub(crate) label: AttrValue,
}

impl Summary {
    /// The summary of a check.
    #[must_use]
    pub(super) fn of(report: &Report, checked: &Checked, locale: Locale) -> Self {
        Self {
            tone: Tone::of(checked),
            verdict: locale::verdict(checked, locale).into(),
            detail: subject(report, locale).into(),
            measures: measures(report, &checked.coverage, locale).into(),
            gaps: gaps(&checked.coverage, locale).map(AttrValue::from),
            unread: unread(report, locale).collect(),
            compared: checked.comparison.iter().flat_map(|it| compared(it, locale)).collect(),
        }
    }

    /// The summary of a text that could not be used.
    #[must_use]
    pub(super) fn unusable(problem: Problem, locale: Locale) -> Self {
        let checked = Checked::unusable(problem);
        let verdict = locale::verdict(&checked, locale).into();
        Self::bare(Tone::Unusable, verdict, locale::problem(problem, locale))
    }

    /// The summary until the check is done.
    #[must_use]
    pub(super) fn waiting(locale: Locale) -> Self {
        Self::bare(Tone::Waiting, words(locale).checking.into(), words(locale).privacy)
    }

    fn bare(tone: Tone, verdict: AttrValue, detail: &'static str) -> Self {
        Self {
            tone,
            verdict,
            detail: detail.into(),
            measures: Rc::default(),
            gaps: None,
            unread: Rc::default(),
            compared: Rc::default(),
        }
    }
}

impl Tone {
    fn of(checked: &Checked) -> Self {
        match checked.verdict() {
            Verdict::Clean if is_partial(checked) => Self::Partial,
            Verdict::Errors => Self::Errors,
            Verdict::Warnings => Self::Warnings,
            Verdict::Clean => Self::Clean,
            Verdict::Unreadable => Self::Unusable,
        }
    }

    /// The name by which the stylesheets know it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Errors => "errors",
            Self::Warnings => "warnings",
            Self::Clean => "clean",
            Self::Partial => "partial",
            Self::Unusable => "unusable",
            Self::Waiting => "waiting",
        }
    }
}

impl Measure {
    /// Whether anything lacks.
    #[must_use]
    pub(crate) const fn lacks(&self) -> bool {
        self.done < self.of
    }
}

/// What the report is: agency, year, form; and where its text stays.
fn subject(report: &Report, locale: Locale) -> String {
    let words = words(locale);
    let title = report.title.as_ref();
    let agency = title.and_then(|title| title.agency.clone());
    let year = title.and_then(|title| title.year).map(words.year);
    let editions: Vec<&str> = report.editions().iter().map(|edition| edition.0).collect();
    let edition = (!editions.is_empty()).then(|| (words.edition)(&editions.join("/")));
    let parts: Vec<_> = [agency, year, edition].into_iter().flatten().collect();
    parts.join(" · ")
}

/// Whether nothing was found in a report of which not all could be read: that is no clean report.
#[must_use]
pub(crate) fn is_partial(checked: &Checked) -> bool {
    checked.verdict() == Verdict::Clean && checked.coverage.cells.unread > 0
}

/// What was left out, and what was set by hand.
fn gaps(coverage: &Coverage, locale: Locale) -> Option<String> {
    let words = words(locale);
    let by_hand = (coverage.cells.by_hand > 0).then(|| (words.form.by_hand_count)(coverage.cells.by_hand));
    let said: Vec<_> = [(words.gaps)(coverage), by_hand].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// Why cells of a table could not be read; an absent table is a finding of its own.
fn unread(report: &Report, locale: Locale) -> impl Iterator<Item = AttrValue> {
    let has_unread = |table: &BoundTable| table.cells().any(|cell| cell.state == CellState::Unread);
    let found = report.tables.iter().filter(move |table| has_unread(table));
    found.filter_map(move |table| Some(locale::unread(table.spec, table.unread?, locale).into()))
}

/// What was compared with other reports, and what was not.
fn compared(comparison: &Comparison, locale: Locale) -> Vec<AttrValue> {
    let words = words(locale).beside;
    let unsuited = comparison.unsuited.iter().take(MOST_UNSUITED).map(|it| {
        let name = if it.name.is_empty() { words.unnamed.to_owned() } else { it.name.clone() };
        locale::unsuited(&Unsuited { name, ..it.clone() }, locale)
    });
    let said = locale::comparison(comparison, locale).into_iter().chain(unsuited);
    let more = comparison.unsuited.len().saturating_sub(MOST_UNSUITED);
    said.chain((more > 0).then(|| (words.more)(more))).map(AttrValue::from).collect()
}

fn measures(report: &Report, coverage: &Coverage, locale: Locale) -> Vec<Measure> {
    let words = words(locale);
    let measure = |done, of, label: &'static str| Measure { done, of, label: label.into() };
    let cells = coverage.cells;
    let equations = coverage.equations;
    vec![
        measure(report.headings().count(), report.sections.len(), words.sections_found),
        measure(cells.read + cells.blank, cells.expected, words.cells_read),
        measure(
            equations.passed,
            equations.passed + equations.failed + equations.unchecked,
            words.equations_hold,
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Summary, Tone};
    use crate::Problem;
    use crate::app::draft::Draft;
    use crate::app::testing::{BEGINNING, REPORT, last_year};
    use crate::content::Content;
    use crate::locale::Locale;
    use crate::rules::Selection;

    /// What is said of a report beside `previous`.
    fn compared(previous: &str, locale: Locale) -> Vec<String> {
        let draft = Draft::of(&Content::plain(REPORT)).beside(Draft::of(&Content::plain(previous)));
        let checked = draft.check();
        let summary = Summary::of(checked.report.as_ref().unwrap(), &checked, locale);
        summary.compared.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn says_what_was_compared_with_last_year() {
        let counts = "与上年报告核对：9 项相符，3 项不符，0 项无法核对";
        assert_eq!(compared(&last_year(), Locale::Zh), [counts]);
    }

    #[test]
    fn says_why_nothing_was_compared() {
        let other = last_year().replace("望川县水利局", "青石县财政局");
        let said = "没有与上年报告「青石县财政局2023年政府信息公开工作年度报告」核对：它是青石县财政局的报告，不是望川县水利局的。";
        assert_eq!(compared(&other, Locale::Zh), [said]);
        let said = "“a text without a title” was not compared as last year's report: it cannot be read.";
        assert_eq!(compared("今天天气很好。", Locale::En), [said]);
    }

    #[test]
    fn counts_against_the_form() {
        let checked = crate::check(BEGINNING, &Selection::default());
        let summary = Summary::of(checked.report.as_ref().unwrap(), &checked, Locale::Zh);
        let totals: Vec<_> = summary.measures.iter().map(|measure| measure.of).collect();
        assert_eq!(totals, [6, 200, 42]);
        assert_eq!(summary.tone, Tone::Errors);
    }

    #[test]
    fn says_why_cells_could_not_be_read() {
        let said = |text: &str| {
            let checked = crate::check(text, &Selection::default());
            Summary::of(checked.report.as_ref().unwrap(), &checked, Locale::Zh).unread.to_vec()
        };
        let glued = REPORT.replace('\t', "");
        assert_eq!(said(REPORT).len(), 0);
        // The sums of the other two tables leave one way to part their figures.
        assert_eq!(said(&glued).len(), 1);
        let checked = crate::check(&glued, &Selection::default());
        let summary = Summary::of(checked.report.as_ref().unwrap(), &checked, Locale::Zh);
        assert_eq!((summary.tone, summary.verdict.as_str()), (Tone::Partial, "已识别的部分没有发现问题"));
        assert!(said(&glued)[0].contains("第二部分表格"), "{:?}", said(&glued));
    }

    #[test]
    fn says_why_a_text_cannot_be_used() {
        let summary = Summary::unusable(Problem::Binary, Locale::Zh);
        assert_eq!(summary.tone, Tone::Unusable);
        assert!(summary.detail.contains("不是文字"), "{}", summary.detail);
        assert!(summary.measures.is_empty());
    }
}
