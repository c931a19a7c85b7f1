//! The report at work: its text as a box holds it, with the stretches that its source drew as tables.

use std::rc::Rc;

use yew::AttrValue;

use crate::content::Content;
use crate::text::Span;

/// The report at work.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    /// The text, with the line ends that a text box has.
    pub(crate) text: AttrValue,
    /// The stretches of the text that its source drew as tables, see [`Content::grids`].
    pub(crate) grids: Rc<[Span]>,
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
        Self { text: text.into(), grids: grids.into() }
    }

    /// The draft with another text: what the source drew stays as long as its text does.
    #[must_use]
    pub(crate) fn edited(&self, text: AttrValue) -> Self {
        let grids = if text == self.text { self.grids.clone() } else { Rc::default() };
        Self { text, grids }
    }

    /// Whether nothing is written.
    #[must_use]
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What is checked.
    #[must_use]
    pub(crate) fn content(&self) -> Content {
        Content { text: self.text.to_string(), grids: self.grids.to_vec() }
    }
}

#[cfg(test)]
mod tests {
    use super::Draft;
    use crate::content::Content;
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
}
