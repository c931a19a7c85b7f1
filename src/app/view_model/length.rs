//! How long a text is, and what its box can therefore do. A text box is slow by itself when its text is long.

use yew::AttrValue;

/// More bytes than this, some twenty reports, are long.
const LONG: usize = 300_000;
/// More bytes than this are huge: to lay them out takes a second at every key.
const HUGE: usize = 1_000_000;
/// How many characters of a huge text are shown.
const SHOWN: usize = 20_000;

/// How long a text is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Length {
    /// It is checked at every key and its places are marked.
    Usual,
    /// It is checked when typing stops, and its places are not marked.
    Long,
    /// Only its beginning is shown, and it cannot be edited.
    Huge,
}

impl Length {
    /// How long `text` is.
    #[must_use]
    pub(crate) const fn of(text: &str) -> Self {
        if text.len() > HUGE {
            Self::Huge
        } else if text.len() > LONG {
            Self::Long
        } else {
            Self::Usual
        }
    }

    /// What of `text`, which is of this length, stands in the box.
    #[must_use]
    pub(crate) fn shown(self, text: &AttrValue) -> AttrValue {
        let end = text.char_indices().nth(SHOWN).map_or(text.len(), |(at, _)| at);
        match text.get(..end) {
            Some(beginning) if self == Self::Huge => beginning.to_owned().into(),
            _ => text.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use yew::AttrValue;

    use super::Length;

    #[test]
    fn shows_only_the_beginning_of_a_huge_text() {
        let text = AttrValue::from("报".repeat(400_000));
        assert_eq!(Length::of(&text), Length::Huge);
        assert_eq!(Length::Huge.shown(&text).chars().count(), 20_000);
    }

    #[test]
    fn shows_all_of_any_other() {
        let text = AttrValue::from("报".repeat(200_000));
        assert_eq!(Length::of(&text), Length::Long);
        assert_eq!(Length::Long.shown(&text), text);
    }
}
