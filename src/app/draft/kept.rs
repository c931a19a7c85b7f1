//! A draft as the browser keeps it for this tab: plain words, so that it can be read back after a reload.

use std::rc::Rc;

use super::steps::{Step, written};
use super::{Aside, Draft};
use crate::diagnostic::Edit;
use crate::figure::Figure;
use crate::form::{CellKey, EDITIONS};
use crate::report::{ByHand, CellState};
use crate::text::Span;

/// A draft in words. Whatever else stands in the place of these words is passed over.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Kept {
    /// The text.
    pub(crate) text: String,
    /// The stretches of the text that are tables, such as `10-24 80-96`.
    pub(crate) grids: String,
    /// The cells that were set, a line each.
    pub(crate) by_hand: String,
    /// What can be undone: a line an edit, steps apart by empty lines.
    pub(crate) steps: String,
    /// What was set aside: a line a finding.
    pub(crate) aside: String,
    /// The text of last year's report.
    pub(crate) previous: String,
    /// The stretches of that which are tables.
    pub(crate) previous_grids: String,
}

impl Kept {
    /// The draft in words.
    #[must_use]
    pub(crate) fn of(draft: &Draft) -> Self {
        let previous = draft.others.previous.as_deref().map(Self::of).unwrap_or_default();
        let grids: Vec<_> = draft.grids.iter().map(|it| format!("{}-{}", it.start, it.end)).collect();
        let by_hand: Vec<_> = draft.by_hand.iter().map(line).collect();
        let edit = |it: &Edit| format!("{}-{}\t{}", it.span.start, it.span.end, it.text.replace('\n', BREAK));
        let step = |it: &Step| it.iter().map(edit).collect::<Vec<_>>().join("\n");
        let aside: Vec<_> =
            draft.aside.iter().map(|it| format!("{}\t{}", it.fingerprint, it.reason)).collect();
        let steps: Vec<_> = draft.steps.iter().map(step).collect();
        Self {
            text: draft.text.to_string(),
            grids: grids.join(" "),
            by_hand: by_hand.join("\n"),
            steps: steps.join("\n\n"),
            aside: aside.join("\n"),
            previous: previous.text,
            previous_grids: previous.grids,
        }
    }

    /// The draft that the words say.
    #[must_use]
    pub(crate) fn draft(self) -> Draft {
        let Self { text, grids, by_hand, steps, aside, previous, previous_grids } = self;
        let fits = |span: &Span| text.get(span.start..span.end).is_some();
        let grids: Rc<[Span]> = grids.split(' ').filter_map(span).filter(fits).collect();
        let in_order = grids.windows(2).all(|pair| matches!(pair, [a, b] if a.end <= b.start));
        let draft = Draft {
            grids: if in_order { grids } else { Rc::default() },
            by_hand: by_hand.split('\n').filter_map(setting).collect(),
            steps: steps
                .split("\n\n")
                .map(step)
                .collect::<Option<_>>()
                .filter(|it| fit(it, &text))
                .unwrap_or_default(),
            aside: aside.split('\n').filter_map(set_aside).collect(),
            text: text.into(),
            ..Draft::default()
        };
        if previous.is_empty() {
            return draft;
        }
        draft.beside(Self { text: previous, grids: previous_grids, ..Self::default() }.draft())
    }
}

fn step(lines: &str) -> Option<Step> {
    let edit = |line: &str| {
        let (place, text) = line.split_once('\t')?;
        Some(Edit { span: span(place)?, text: text.replace(BREAK, "\n") })
    };
    lines.split('\n').map(edit).collect()
}

/// Whether the steps can be undone in `text`, one after the other.
fn fit(steps: &Rc<[Step]>, text: &str) -> bool {
    let mut text = text.to_owned();
    steps.iter().rev().all(|step| {
        let stands = step.iter().all(|edit| text.get(edit.span.start..edit.span.end).is_some());
        let in_order = step.windows(2).all(|pair| matches!(pair, [a, b] if a.span.end <= b.span.start));
        if stands && in_order {
            text = written(&text, step).0;
        }
        stands && in_order
    })
}

fn set_aside(line: &str) -> Option<Aside> {
    let (fingerprint, reason) = line.split_once('\t')?;
    Some(Aside { fingerprint: fingerprint.to_owned().into(), reason: reason.to_owned().into() })
}

fn span(words: &str) -> Option<Span> {
    let (start, end) = words.split_once('-')?;
    Some(Span::new(start.parse().ok()?, end.parse().ok()?))
}

/// What was read comes last: it may hold anything but a line break, which is written as another character.
fn line(setting: &ByHand) -> String {
    let ByHand { cell, figure, raw, read } = setting;
    let figure = figure.map_or_else(String::new, |it| it.to_string());
    let address = format!("{}\t{}\t{}\t{}", cell.form.0, cell.table.0, cell.row.0, cell.column.0);
    format!("{address}\t{figure}\t{}\t{}", state(*read), raw.replace('\n', BREAK))
}

/// Stands for a line break; no text box gives it back.
const BREAK: &str = "\r";

fn setting(line: &str) -> Option<ByHand> {
    let mut words = line.splitn(7, '\t');
    let mut next = || words.next();
    let cell = cell([next()?, next()?, next()?, next()?])?;
    let figure = next()?;
    let figure = if figure.is_empty() { None } else { Some(Figure::parse(figure)?) };
    let read = read(next()?)?;
    Some(ByHand { cell, figure, read, raw: next()?.replace(BREAK, "\n") })
}

/// The cell of the form that has this address.
fn cell([form, table, row, column]: [&str; 4]) -> Option<CellKey> {
    let form = EDITIONS.iter().find(|it| it.id.0 == form)?;
    let table = form.tables.iter().find(|it| it.id.0 == table)?;
    table.keys().find(|key| key.row.0 == row && key.column.0 == column)
}

fn state(state: CellState) -> String {
    match state {
        CellState::Number(figure) => figure.to_string(),
        CellState::Blank => "blank".into(),
        CellState::Placeholder => "placeholder".into(),
        CellState::Text => "text".into(),
        CellState::Unread => "unread".into(),
    }
}

fn read(word: &str) -> Option<CellState> {
    match word {
        "blank" => Some(CellState::Blank),
        "placeholder" => Some(CellState::Placeholder),
        "text" => Some(CellState::Text),
        "unread" => Some(CellState::Unread),
        figure => Figure::parse(figure).map(CellState::Number),
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;
    use crate::app::draft::{Aside, Draft};
    use crate::app::testing::by_hand;
    use crate::content::Content;
    use crate::diagnostic::Edit;
    use crate::report::{ByHand, CellState};
    use crate::text::Span;

    fn kept(text: &str, grids: &str, by_hand: &str) -> Draft {
        Kept { text: text.into(), grids: grids.into(), by_hand: by_hand.into(), ..Kept::default() }.draft()
    }

    #[test]
    fn is_read_back_as_it_was() {
        let content = Content { text: "一\n甲\t1\n乙\t2".into(), grids: vec![Span::new(4, 14)] };
        let odd = ByHand { raw: "1\n\t2".into(), read: CellState::Text, ..by_hand("other", "") };
        let draft = Draft::of(&content).with_by_hand(by_hand("total", "2.5")).with_by_hand(odd);
        assert_eq!(Kept::of(&draft).draft(), draft);
    }

    #[test]
    fn is_read_back_with_what_was_set_aside() {
        let aside = Aside { fingerprint: "0123456789abcdef".into(), reason: "另有\t说明".into() };
        let draft = Draft::of(&Content::plain("一")).with_aside(aside);
        assert_eq!(Kept::of(&draft).draft(), draft);
    }

    #[test]
    fn is_read_back_with_last_years_report() {
        let previous = Draft::of(&Content { text: "一\n甲\t1".into(), grids: vec![Span::new(4, 9)] });
        let draft = Draft::of(&Content::plain("一")).beside(previous.clone());
        assert_eq!(Kept::of(&draft).draft(), draft);
        assert_eq!(Kept::of(&draft).draft().others.previous.as_deref(), Some(&previous));
    }

    #[test]
    fn can_be_undone_after_it_is_read_back() {
        let edit = |start, end, text: &str| Edit { span: Span::new(start, end), text: text.into() };
        let draft = Draft::of(&Content::plain("一31\n二0"));
        let mended = draft.mended(&[edit(3, 6, "13"), edit(9, 10, "\t1")]).mended(&[edit(0, 3, "")]);
        let read = Kept::of(&mended).draft();
        assert_eq!(read, mended);
        assert_eq!(read.undone().and_then(|it| it.undone()), Some(draft));
    }

    #[test]
    fn cannot_be_undone_where_the_steps_make_no_sense() {
        for steps in ["x", "0-1\t", "3-2\t", "0-99\t一", "3-6\t二\n0-3\t三", "0-3\t一\n\n0-6\t二\n\n0-6\t三"]
        {
            let kept = Kept { text: "一二".into(), steps: steps.into(), ..Kept::default() };
            assert_eq!(kept.draft().steps.len(), 0, "{steps}");
        }
    }

    #[test]
    fn is_passed_over_where_it_makes_no_sense() {
        assert_eq!(kept("一二", "0-3 3-6", "").grids.len(), 2);
        for grids in ["1-2", "3-1", "0-99", "3-6 0-3", "x", "-"] {
            assert_eq!(kept("一二", grids, "").grids.len(), 0, "{grids}");
        }
        for by_hand in
            ["x", "2021\trequests\tgranted\tx\t1\tblank\t", "2021\trequests\tgranted\ttotal\tx\tblank\t"]
        {
            assert_eq!(kept("一", "", by_hand).by_hand.len(), 0, "{by_hand}");
        }
    }
}
