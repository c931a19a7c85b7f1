//! The report at work: its text as a box holds it, what its source drew as tables, and what a person set by hand.

mod aside;
mod kept;
mod others;
mod steps;

pub(crate) use aside::{Aside, Found};
pub(crate) use kept::Kept;
pub(crate) use others::Others;
pub(crate) use steps::Typed;

use std::rc::Rc;

use yew::AttrValue;

use crate::company::Peer;
use crate::content::Content;
use crate::diagnostic::Edit;
use crate::form::CellKey;
use crate::report::ByHand;
use crate::rules::Selection;
use crate::text::Span;
use crate::{Checked, check_beside};
use steps::Step;

/// The report at work.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Draft {
    /// The text, with the line ends that a text box has.
    pub(crate) text: AttrValue,
    /// The stretches of the text that its source drew as tables, see [`Content::grids`].
    pub(crate) grids: Rc<[Span]>,
    /// The cells that a person set, each once. Those that read otherwise by now wait for the text to be as it was.
    pub(crate) by_hand: Rc<[ByHand]>,
    /// What was put right on request and can be undone, the last last.
    pub(crate) steps: Rc<[Step]>,
    /// The findings that a person set aside.
    pub(crate) aside: Rc<[Aside]>,
    /// The reports that it stands beside.
    pub(crate) others: Others,
}

impl Draft {
    /// What `content` says, with the line ends that a text box gives back, so that the two stay equal.
    #[must_use]
    pub(crate) fn of(content: &Content) -> Self {
        let mut text = String::with_capacity(content.text.len());
        let mut append = |span: Span| {
            let start = text.len();
            text.push_str(&span.of(&content.text).replace("\r\n", "\n").replace('\r', "\n"));
            Span::new(start, text.len())
        };
        let mut at = 0;
        let mut grids = Vec::with_capacity(content.grids.len());
        for grid in &content.grids {
            append(Span::new(at, grid.start));
            grids.push(append(*grid));
            at = grid.end;
        }
        append(Span::new(at, content.text.len()));
        Self { text: text.into(), grids: grids.into(), ..Self::default() }
    }

    /// The draft with another text: what the source drew stays as long as its text does.
    #[must_use]
    pub(crate) fn edited(&self, text: AttrValue) -> Self {
        if text == self.text { self.clone() } else { self.written(text, Rc::default()) }
    }

    /// The draft with another text that a person wrote, and what of it is known to be tables.
    #[must_use]
    pub(crate) fn written(&self, text: AttrValue, grids: Rc<[Span]>) -> Self {
        let steps = if self.steps.is_empty() {
            Rc::default()
        } else {
            steps::carried(&self.steps, Typed::between(&self.text, &text))
        };
        Self { text, grids, steps, ..self.clone() }
    }

    /// The draft put right by `edits`, which are in the order of the text and disjoint.
    #[must_use]
    pub(crate) fn mended(&self, edits: &[Edit]) -> Self {
        let (mended, step) = self.with_edits(edits);
        Self { steps: self.steps.iter().cloned().chain([step]).collect(), ..mended }
    }

    /// The draft as it was before it was last put right; what was written elsewhere since stays.
    #[must_use]
    pub(crate) fn undone(&self) -> Option<Self> {
        let (last, before) = self.steps.split_last()?;
        Some(Self { steps: before.into(), ..self.with_edits(last).0 })
    }

    /// What would take back how the draft was last put right.
    #[must_use]
    pub(crate) fn last_step(&self) -> &[Edit] {
        self.steps.last().map(|step| &**step).unwrap_or_default()
    }

    fn with_edits(&self, edits: &[Edit]) -> (Self, Step) {
        let (text, back) = steps::written(&self.text, edits);
        (Self { text: text.into(), grids: steps::kept_grids(&self.grids, edits), ..self.clone() }, back)
    }

    /// The draft with a cell set by hand, instead of what it was set to before.
    #[must_use]
    pub(crate) fn with_by_hand(&self, setting: ByHand) -> Self {
        let cell = setting.cell;
        let others = self.by_hand.iter().filter(|it| it.cell != cell).cloned();
        let by_hand = others.chain([setting]).collect();
        Self { by_hand, ..self.clone() }
    }

    /// The draft with a cell as it was read.
    #[must_use]
    pub(crate) fn as_read(&self, cell: CellKey) -> Self {
        let by_hand = self.by_hand.iter().filter(|it| it.cell != cell).cloned().collect();
        Self { by_hand, ..self.clone() }
    }

    /// The draft beside last year's report.
    #[must_use]
    pub(crate) fn beside(&self, previous: Self) -> Self {
        Self { others: self.others.with_previous(previous), ..self.clone() }
    }

    /// The draft beside the reports that it sums up.
    #[must_use]
    pub(crate) fn over(&self, parts: Vec<Peer>) -> Self {
        Self { others: self.others.with_parts(parts), ..self.clone() }
    }

    /// What is known of it where it stands beside another report, under its title.
    #[must_use]
    pub(crate) fn peer(&self) -> Peer {
        let peer = crate::peer("", &self.content());
        let title = peer.facts.as_ref().and_then(|facts| facts.title.clone());
        Peer { name: title.unwrap_or_default(), ..peer }
    }

    /// Whether nothing is written.
    #[must_use]
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What comes of checking it, with what was set aside.
    fn check_whole(&self) -> Checked {
        check_beside(&self.content(), &self.by_hand, &self.others.company, &Selection::default())
    }

    fn content(&self) -> Content {
        Content { text: self.text.to_string(), grids: self.grids.to_vec() }
    }
}

#[cfg(test)]
mod tests {
    use super::Draft;
    use crate::app::testing::{REPORT, by_hand, cell, last_year};
    use crate::company::Reason;
    use crate::content::Content;
    use crate::diagnostic::Edit;
    use crate::text::Span;

    fn drawn() -> Draft {
        let text = "一\r\n甲\t1\r\n乙\t2\r\n三".to_owned();
        Draft::of(&Content { text, grids: vec![Span::new(5, 17)] })
    }

    #[test]
    fn has_the_line_ends_of_a_text_box() {
        assert_eq!(Draft::of(&Content::plain("一\r\n二\r三\n")).text, "一\n二\n三\n");
    }

    #[test]
    fn keeps_the_places_of_tables_when_line_ends_change() {
        let draft = drawn();
        let grids: Vec<_> = draft.grids.iter().map(|grid| grid.of(&draft.text)).collect();
        assert_eq!(grids, ["甲\t1\n乙\t2"]);
    }

    #[test]
    fn keeps_the_tables_while_the_text_is_the_same() {
        let draft = drawn();
        assert_eq!(draft.edited(draft.text.clone()), draft);
        assert!(draft.edited("一".into()).grids.is_empty());
    }

    #[test]
    fn has_a_cell_set_once() {
        let draft = drawn().with_by_hand(by_hand("total", "1")).with_by_hand(by_hand("total", "2"));
        assert_eq!(*draft.by_hand, [by_hand("total", "2")]);
    }

    #[test]
    fn gives_a_single_cell_back() {
        let draft = drawn().with_by_hand(by_hand("total", "1")).with_by_hand(by_hand("other", "2"));
        assert_eq!(*draft.as_read(cell("total")).by_hand, [by_hand("other", "2")]);
    }

    #[test]
    fn is_put_right_and_undone_with_its_tables() {
        let draft = drawn();
        let at = draft.text.find('1').unwrap();
        let mended = draft.mended(&[Edit { span: Span::new(at, at + 1), text: "13".into() }]);
        assert_eq!(mended.text, "一\n甲\t13\n乙\t2\n三");
        assert_eq!(mended.grids[0].of(&mended.text), "甲\t13\n乙\t2");
        assert_eq!(mended.undone(), Some(draft.clone()));
        assert_eq!(draft.undone(), None);
    }

    #[test]
    fn keeps_what_was_typed_when_it_is_undone() {
        let draft = Draft::of(&Content::plain("甲31乙"));
        let mended = draft.mended(&[Edit { span: Span::new(3, 5), text: "13".into() }]);
        let undone = mended.edited("甲13乙丙".into()).undone();
        assert_eq!(undone.map(|it| it.text), Some("甲31乙丙".into()));
        assert_eq!(mended.edited("甲14乙".into()).undone(), None);
    }

    #[test]
    fn is_checked_beside_last_years_report() {
        let draft = Draft::of(&Content::plain(REPORT));
        let last = Draft::of(&Content::plain(last_year()));
        let compared = |draft: &Draft| draft.check().comparison;
        assert_eq!(compared(&draft), None);
        let beside = draft.beside(last);
        let codes: Vec<_> = beside.check().diagnostics.iter().map(|it| it.code.0).collect();
        assert!(codes.contains(&"XYR-01"), "{codes:?}");
        assert!(compared(&beside).is_some_and(|it| it.previous.is_some() && it.unsuited.is_empty()));
        assert_eq!(compared(&beside.edited(format!("{REPORT}\n").into())), compared(&beside));
        assert_eq!(beside.beside(Draft::default()), draft);
    }

    #[test]
    fn is_not_compared_with_itself_as_last_years_report() {
        let draft = Draft::of(&Content::plain(REPORT));
        let comparison = draft.beside(draft.clone()).check().comparison.unwrap();
        assert_eq!(comparison.previous, None);
        assert_eq!(comparison.unsuited[0].reason, Reason::OtherYear { expected: 2023, found: 2024 });
    }

    #[test]
    fn keeps_what_was_set_by_hand_while_the_text_is_edited() {
        let draft = drawn().with_by_hand(by_hand("total", "1"));
        assert_eq!(draft.edited("一".into()).by_hand, draft.by_hand);
    }
}
