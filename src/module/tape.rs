//! A page as one string in, what it shows out.
//!
//! The browser's parser stands on the other side of the module's border, which is slow to cross: the scripts write
//! down what it found, `static/npm/tape.js`, and the walker is fed from there. Control characters tell the parts
//! apart; the scripts leave them out of everything else.

use std::borrow::Cow;

use crate::content::Content;
use crate::reader::html::{self, Walker};

/// Before the name of an element that opens, and behind the last thing in it.
const OPENS: char = '\u{1}';
const CLOSES: char = '\u{2}';
/// Before an attribute, and before text.
const HAS: char = '\u{3}';
const SAYS: char = '\u{4}';

/// What a page shows, of which `tape` tells the elements and the text.
#[must_use]
pub(super) fn read(tape: &str, mut walker: Walker) -> Content {
    // How many elements are open within the one that was passed over, itself included.
    let mut passed_over = 0_usize;
    for part in parts(tape) {
        match (part, passed_over) {
            (Part::Opens(element), 0) => passed_over = usize::from(!walker.open(&element)),
            (Part::Says(text), 0) => walker.text(text),
            (Part::Closes, 0) => walker.close(),
            (Part::Opens(_), _) => passed_over += 1,
            (Part::Closes, _) => passed_over -= 1,
            (Part::Says(_), _) => {}
        }
    }
    walker.finish()
}

/// A thing on the tape.
enum Part<'a> {
    Opens(Element<'a>),
    Says(&'a str),
    Closes,
}

/// The things on the tape, in their order.
fn parts(tape: &str) -> impl Iterator<Item = Part<'_>> {
    let starts = |character: char| matches!(character, OPENS | CLOSES | SAYS);
    let mut rest = tape;
    std::iter::from_fn(move || {
        let mut characters = rest.chars();
        let mark = characters.next()?;
        let behind = characters.as_str();
        let (body, next) = behind.split_at(behind.find(starts).unwrap_or(behind.len()));
        rest = next;
        Some(match mark {
            OPENS => Part::Opens(Element(body)),
            CLOSES => Part::Closes,
            _ => Part::Says(body),
        })
    })
}

/// An element: its name and its attributes, each behind its mark.
struct Element<'a>(&'a str);

impl html::Element for Element<'_> {
    fn name(&self) -> Cow<'_, str> {
        self.0.split(HAS).next().unwrap_or_default().into()
    }

    fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut attributes = self.0.split(HAS).skip(1);
        attributes.find_map(|it| it.strip_prefix(name)?.strip_prefix('=')).map(Cow::from)
    }
}

#[cfg(test)]
mod tests {
    use super::{Walker, read};

    fn shown(tape: &str) -> String {
        read(tape, Walker::of_markup()).text
    }

    #[test]
    fn elements_have_names_attributes_and_text() {
        let row = "\u{1}tr\u{1}td\u{3}colspan=2\u{3}class=a\u{4}规章\u{2}\u{1}td\u{4}0\u{2}\u{2}";
        assert_eq!(shown(&["\u{1}table", row, "\u{2}\u{4}后"].concat()), "规章\t\t0\n后\n");
    }

    #[test]
    fn what_is_not_shown_is_passed_over_with_all_that_is_in_it() {
        let hidden = "\u{1}div\u{3}hidden=\u{1}b\u{4}不见\u{2}\u{1}i\u{2}\u{4}不见\u{2}";
        assert_eq!(shown(&["\u{4}前", hidden, "\u{4}后"].concat()), "前后\n");
    }

    #[test]
    fn an_attribute_is_known_by_its_whole_name() {
        assert_eq!(shown("\u{1}p\u{3}hiddenness=\u{4}甲\u{2}"), "甲\n");
    }

    #[test]
    fn a_tape_that_is_broken_gives_what_it_says() {
        assert_eq!(shown("\u{2}\u{1}\u{3}\u{1}p\u{4}甲"), "甲\n");
    }
}
