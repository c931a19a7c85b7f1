//! The findings in words, grouped by the sections of the report.

use std::rc::Rc;

use yew::AttrValue;

use super::choices::{Choice, choices};
use super::sums::{Sum, sums};
use crate::app::store::Stop;
use crate::app::words::words;
use crate::basis::Basis;
use crate::diagnostic::{Certainty, Diagnostic, Finding, Severity, StructureFinding};
use crate::form::{CellKey, SectionId};
use crate::locale::{self, Locale};
use crate::render;
use crate::report::Report;

/// The findings of one section.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    /// The title of the section, with its ordinal.
    pub(crate) title: AttrValue,
    /// The findings, in the order of their places.
    pub(crate) items: Rc<[Item]>,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// Its place among all findings.
    pub(crate) finding: usize,
    /// How much it matters.
    pub(crate) severity: Severity,
    /// The same in a word.
    pub(crate) severity_word: &'static str,
    /// The rule that speaks.
    pub(crate) code: &'static str,
    /// The line it is in.
    pub(crate) place: AttrValue,
    /// What is wrong.
    pub(crate) sentence: AttrValue,
    /// How sure it is which cell is wrong, in a few words.
    pub(crate) certainty: Option<&'static str>,
    /// What the equations say about the cause.
    pub(crate) cause: Option<AttrValue>,
    /// The sums that do not hold, worked out.
    pub(crate) sums: Rc<[Sum]>,
    /// The figure that stands in the report and the one that follows from the others.
    pub(crate) figures: Option<(AttrValue, AttrValue)>,
    /// What other reports say.
    pub(crate) elsewhere: Rc<[AttrValue]>,
    /// The ways to mend it, the likeliest first.
    pub(crate) choices: Rc<[Choice]>,
    /// The provisions that the rule rests on.
    pub(crate) basis: AttrValue,
    /// Which of the figures that it rests on were set by hand.
    pub(crate) by_hand: Option<AttrValue>,
    /// Its cell on the form.
    pub(crate) cell: Option<CellKey>,
    /// The cells on the form that take part in it.
    pub(crate) related: Rc<[CellKey]>,
}

impl Item {
    /// The finding as a stop on the way through all.
    #[must_use]
    pub(crate) const fn stop(&self) -> Stop {
        Stop { finding: self.finding, cell: self.cell }
    }
}

/// The findings of `report` by its sections, those before the first section first.
#[must_use]
pub(crate) fn groups(report: &Report, diagnostics: &[Diagnostic], locale: Locale) -> Vec<Group> {
    let owners: Vec<_> = diagnostics.iter().map(|it| section(report, it)).collect();
    let group = |owner: Option<SectionId>, title: String| {
        let own = diagnostics.iter().zip(&owners).enumerate().filter(|(_, (_, it))| **it == owner);
        let items: Rc<[_]> = own.map(|(index, (it, _))| item(report, index, it, locale)).collect();
        (!items.is_empty()).then(|| Group { title: title.into(), items })
    };
    let front = group(None, words(locale).front.to_owned());
    let sections = report.form.sections.iter();
    let titled =
        sections.filter_map(|spec| group(Some(spec.id), format!("{}、{}", spec.ordinal, spec.title)));
    front.into_iter().chain(titled).collect()
}

/// The section that a finding belongs to: the missing one, that of its cell, or the one around its place.
fn section(report: &Report, diagnostic: &Diagnostic) -> Option<SectionId> {
    if let Finding::Structure(StructureFinding::SectionMissing(spec)) = &diagnostic.finding {
        return Some(spec.id);
    }
    if let Some(table) = diagnostic.place.cell.and_then(|cell| report.form.table(cell.table)) {
        return Some(table.section);
    }
    let at = diagnostic.place.span.start;
    let above = report.headings().filter(|(_, heading)| heading.span.start <= at);
    above.max_by_key(|(_, heading)| heading.span.start).map(|(section, _)| section.spec.id)
}

/// A finding of `report`, the one of this number, in words.
pub(super) fn item(report: &Report, finding: usize, diagnostic: &Diagnostic, locale: Locale) -> Item {
    let document = &report.document;
    let span = diagnostic.place.span;
    let words = words(locale);
    let line = document.positions.line_column(document.source(), span.start).line;
    let place = if span.is_empty() { (words.absent_at)(line) } else { (words.line)(line) };
    let figures = diagnostic.reported.zip(diagnostic.computed);
    Item {
        finding,
        severity: diagnostic.severity,
        severity_word: locale::severity(diagnostic.severity, locale),
        code: diagnostic.code.0,
        place: place.into(),
        sentence: locale::say(&diagnostic.finding, locale).into(),
        certainty: diagnostic.certainty.map(words.mending.certainty),
        cause: cause(diagnostic, locale),
        sums: sums(report, diagnostic, locale),
        figures: figures
            .map(|(reported, computed)| (reported.to_string().into(), computed.to_string().into())),
        elsewhere: render::elsewhere(diagnostic, locale).into_iter().map(AttrValue::from).collect(),
        choices: choices(diagnostic, locale),
        basis: basis(diagnostic.basis).into(),
        by_hand: by_hand(report, diagnostic, locale),
        cell: diagnostic.place.cell.filter(|key| report.cell(*key).is_some()),
        related: diagnostic.related.iter().filter_map(|it| it.place.cell).collect(),
    }
}

/// What the equations say about the cause, or that they say nothing.
fn cause(diagnostic: &Diagnostic, locale: Locale) -> Option<AttrValue> {
    if diagnostic.certainty == Some(Certainty::Undetermined) {
        return Some(words(locale).mending.undetermined.into());
    }
    locale::cause(diagnostic, locale).map(AttrValue::from)
}

/// Which of the cells that a finding rests on were set by hand, in words.
fn by_hand(report: &Report, diagnostic: &Diagnostic, locale: Locale) -> Option<AttrValue> {
    let related = || diagnostic.related.iter().filter_map(|it| it.place.cell);
    let concerned = |key: CellKey| diagnostic.place.cell == Some(key) || related().any(|it| it == key);
    let cells = report.by_hand().filter(|cell| concerned(cell.key));
    let names: Vec<_> = cells.map(|cell| locale::cell(cell.key, locale)).collect();
    (!names.is_empty()).then(|| (words(locale).form.rests_on)(&names).into())
}

fn basis(provisions: &[Basis]) -> String {
    let named: Vec<_> = provisions.iter().map(|it| format!("{}，{}", it.instrument, it.provision)).collect();
    named.join("；")
}

#[cfg(test)]
mod tests {
    use super::groups;
    use crate::app::testing::{BEGINNING, REPORT, cell};
    use crate::content::Content;
    use crate::locale::Locale;
    use crate::order::sort;
    use crate::report::ByHand;
    use crate::rules::Selection;

    #[test]
    fn put_a_missing_section_under_its_own_title() {
        let checked = crate::check(BEGINNING, &Selection::default());
        let groups = groups(checked.report.as_ref().unwrap(), &checked.diagnostics, Locale::Zh);
        let of_six = groups.iter().find(|group| group.title == "六、其他需要报告的事项").unwrap();
        assert_eq!(of_six.items[0].code, "STR-06");
        assert_eq!(of_six.items[0].place, "应在第 3 行处");
    }

    #[test]
    fn say_that_a_figure_was_set_by_hand() {
        let checked = crate::check(REPORT, &Selection::default());
        let total = checked.report.as_ref().unwrap().cell(cell("total")).unwrap();
        let setting = ByHand::written(total, "9").unwrap();
        let checked = crate::check_by_hand(&Content::plain(REPORT), &[setting], &Selection::default());
        let groups = groups(checked.report.as_ref().unwrap(), &checked.diagnostics, Locale::Zh);
        let said = groups[0].items[0].by_hand.as_deref();
        assert_eq!(said, Some("用到手工设定的数字：第三部分「（一）予以公开」行「总计」列。"));
        assert_eq!(groups[0].items[0].cell, Some(cell("total")));
    }

    #[test]
    fn hold_every_finding_once() {
        let checked = crate::check(BEGINNING, &Selection::default());
        let groups = groups(checked.report.as_ref().unwrap(), &checked.diagnostics, Locale::En);
        let mut found: Vec<_> = groups.iter().flat_map(|it| it.items.iter()).map(|it| it.finding).collect();
        sort(&mut found);
        assert_eq!(found, (0..checked.diagnostics.len()).collect::<Vec<_>>());
    }
}
