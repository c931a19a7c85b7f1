//! Whether a line reads like the title of a section.

use crate::form::SectionSpec;
use crate::text::{NormalChar, is_within, letters};

/// How close a line comes to a title; the greater, the closer.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Closeness {
    /// A character or two differ.
    Near,
    /// A wording that published reports use.
    Variant,
    /// The wording of the form.
    Exact,
}

/// A title or variant, ready for comparison.
pub(super) struct Wording {
    /// The section, as an index into the form.
    pub(super) section: usize,
    /// How close a line is that reads so.
    pub(super) closeness: Closeness,
    /// The characters, normalised and without white space.
    pub(super) key: Vec<char>,
    /// Words of which every heading of the section has one.
    core: &'static [&'static str],
}

/// A heading in a wording of its own has at most this many characters.
const LONGEST_HEADING: usize = 30;

/// A wording that was found at the start of a line.
pub(super) struct Match {
    /// How close.
    pub(super) closeness: Closeness,
    /// How many characters of the line it takes, white space included.
    pub(super) length: usize,
}

impl Match {
    /// What decides between wordings of one section: read to the letter, then the longest.
    pub(super) fn weight(&self) -> (bool, usize) {
        (self.closeness != Closeness::Near, self.length)
    }
}

/// All wordings of a section.
pub(super) fn wordings(section: usize, spec: &SectionSpec) -> Vec<Wording> {
    let wording = |closeness, text: &str| Wording { section, closeness, key: letters(text), core: spec.core };
    let variants = spec.variants.iter().map(|variant| wording(Closeness::Variant, variant));
    std::iter::once(wording(Closeness::Exact, spec.title)).chain(variants).collect()
}

impl Wording {
    /// Whether `line` begins with this wording.
    pub(super) fn at_start_of(&self, line: &[NormalChar]) -> Option<Match> {
        let mut key = self.key.iter();
        let mut wanted = key.next();
        for (index, it) in line.iter().enumerate() {
            let Some(letter) = wanted else { return Some(self.matched(index)) };
            if it.ch == *letter {
                wanted = key.next();
            } else if !it.ch.is_whitespace() {
                return None;
            }
        }
        wanted.is_none().then(|| self.matched(line.len()))
    }

    /// Whether the whole of `line` is a short heading that speaks of what the section is about.
    pub(super) fn is_about(&self, line: &[NormalChar]) -> bool {
        let text: String = line.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace()).collect();
        let is_sentence = text.trim_end_matches(['。', ':']).contains(['。', ',', ';', ':']);
        line.len() <= LONGEST_HEADING && !is_sentence && self.core.iter().any(|word| text.contains(word))
    }

    /// Whether the whole of `line` differs from this wording in one or two characters.
    pub(super) fn is_near(&self, line: &[NormalChar]) -> bool {
        let letters: Vec<char> = line.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace()).collect();
        let slack = if self.key.len() < 8 { 1 } else { 2 };
        is_within(&letters, &self.key, slack)
    }

    const fn matched(&self, length: usize) -> Match {
        Match { closeness: self.closeness, length }
    }
}
