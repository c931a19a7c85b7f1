//! What there is to say of the chosen cell: what stands in the text, what it was read as, what it was set to.

use std::ops::Range;

use yew::AttrValue;

use super::{FigureCell, Reading};
use crate::app::words::words;
use crate::diagnostic::{Diagnostic, Severity};
use crate::form::CellKey;
use crate::locale::{self, Locale};
use crate::report::{BoundCell, ByHand, CellState, Report, Unfit};
use crate::text::Span;

/// How much of the line is quoted on each side of the cell, in characters.
const AROUND: usize = 24;

/// The chosen cell in words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CellPanel {
    /// The cell as it was read.
    bound: BoundCell,
    /// Its name.
    pub(crate) name: AttrValue,
    /// What it is taken for.
    pub(crate) reading: Reading,
    /// What stands in the text and what that was read as.
    pub(crate) read: AttrValue,
    /// What it was set to.
    pub(crate) by_hand: Option<AttrValue>,
    /// The line of the text that it stands in: before it, itself, behind it.
    pub(crate) quoted: [AttrValue; 3],
    /// Its place in the text, in UTF-16 code units.
    pub(crate) range: Range<u32>,
    /// Its place in the text, in bytes.
    pub(crate) span: Span,
    /// The findings at this cell.
    pub(crate) findings: Vec<(usize, Severity, AttrValue)>,
}

impl CellPanel {
    /// The cell at `key`; `None` where its table was not found.
    #[must_use]
    pub(crate) fn of(report: &Report, key: CellKey, all: &[Diagnostic], locale: Locale) -> Option<Self> {
        let bound = report.cell(key)?.clone();
        let cell = FigureCell::of(report, key, all, locale)?;
        let document = &report.document;
        let units = |at| u32::try_from(document.positions.utf16(document.source(), at)).unwrap_or(u32::MAX);
        let said = |at: &usize| {
            let it = all.get(*at)?;
            Some((*at, it.severity, locale::say(&it.finding, locale).into()))
        };
        Some(Self {
            name: cell.name,
            reading: cell.reading,
            read: (words(locale).form.read)(bound.raw.trim(), bound.read()).into(),
            by_hand: bound.is_by_hand().then(|| (words(locale).form.by_hand)(bound.figure()).into()),
            quoted: quoted(document.source(), bound.span),
            range: units(bound.span.start)..units(bound.span.end),
            span: bound.span,
            findings: cell.findings.iter().filter_map(said).collect(),
            bound,
        })
    }

    /// Which cell.
    #[must_use]
    pub(crate) const fn key(&self) -> CellKey {
        self.bound.key
    }

    /// The figure that it counts as now, for the box in which another can be written.
    #[must_use]
    pub(crate) fn figure(&self) -> String {
        self.bound.figure().map_or_else(String::new, |figure| figure.to_string())
    }

    /// The figure that it was read as.
    #[must_use]
    pub(crate) fn read_figure(&self) -> String {
        match self.bound.read() {
            CellState::Number(figure) => figure.to_string(),
            _ => String::new(),
        }
    }

    /// The cell set to what a person wrote; `None` where it was read as that.
    ///
    /// # Errors
    /// Returns why what was written cannot stand in this cell.
    pub(crate) fn set(&self, written: &str) -> Result<Option<ByHand>, Unfit> {
        let setting = ByHand::written(&self.bound, written)?;
        let state = setting.figure.map_or(CellState::Blank, CellState::Number);
        Ok((state != self.bound.read()).then_some(setting))
    }
}

/// The line around `span`, as much of it as can be taken in.
pub(in crate::app::view_model) fn quoted(text: &str, span: Span) -> [AttrValue; 3] {
    let before = Span::new(0, span.start).of(text).rsplit('\n').next().unwrap_or_default();
    let after = Span::new(span.end, text.len()).of(text).split('\n').next().unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(AROUND);
    let start = before.char_indices().nth(skipped).and_then(|(at, _)| before.get(at..)).unwrap_or_default();
    let end: String = after.chars().take(AROUND).collect();
    let lead = if skipped > 0 { "…" } else { "" };
    let trail = if end.len() < after.len() { "…" } else { "" };
    [format!("{lead}{start}").into(), span.of(text).to_owned().into(), format!("{end}{trail}").into()]
}

#[cfg(test)]
mod tests {
    use super::{CellPanel, Reading, quoted};
    use crate::app::testing::{REPORT, cell};
    use crate::locale::Locale;
    use crate::report::Unfit;
    use crate::rules::Selection;
    use crate::text::Span;

    fn panel(column: &'static str) -> CellPanel {
        let checked = crate::check(REPORT, &Selection::default());
        CellPanel::of(checked.report.as_ref().unwrap(), cell(column), &checked.diagnostics, Locale::Zh)
            .unwrap()
    }

    #[test]
    fn quotes_the_line_of_the_cell() {
        assert_eq!(quoted("一\n甲\t12\t3\n二", Span::new(8, 10)), ["甲\t", "12", "\t3"]);
        let long = "甲".repeat(40);
        let [before, ..] = quoted(&long, Span::empty(long.len()));
        assert_eq!(before.chars().count(), 25);
    }

    #[test]
    fn knows_what_is_set_and_what_was_read_so_already() {
        let panel = panel("total");
        assert_eq!((panel.reading, panel.figure().as_str()), (Reading::Figure, "8"));
        assert_eq!(panel.set("8"), Ok(None));
        assert_eq!(panel.set("9").unwrap().unwrap().figure.unwrap().to_string(), "9");
        assert_eq!(panel.set("八"), Err(Unfit::NotAFigure));
    }

    #[test]
    fn points_at_the_figure_in_the_text() {
        let panel = panel("total");
        assert_eq!(panel.span.of(REPORT), "8");
        assert_eq!(panel.quoted[1], "8");
    }
}
