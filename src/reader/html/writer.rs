//! Text as it stands in the source in, text as it is shown out: white space and numbers of lists.

use super::style::Space;
use crate::content::Builder;

/// Writes to a builder what a browser would show.
#[derive(Debug, Default)]
pub(super) struct Writer {
    /// Where the text goes.
    pub(super) builder: Builder,
    /// The last character of the line; none at its start.
    last: Option<char>,
    /// The white space behind it.
    gap: Gap,
    /// The number that stands before the next text.
    marker: Option<String>,
}

/// White space that is shown only if text follows on the line.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
enum Gap {
    #[default]
    Nothing,
    /// A line break of the source. Chinese characters on both sides stand together, others apart.
    Break,
    /// A space.
    Space,
}

impl Writer {
    /// Writes the text.
    pub(super) fn text(&mut self, text: &str, space: Space) {
        let mut shown = String::with_capacity(text.len());
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                // They are there for the program that wrote them.
                '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
                '\n' if space != Space::Collapsed => {
                    self.flush(&mut shown);
                    self.line_break();
                }
                ' ' | '\t' | '\n' | '\r' | '\u{c}' if space != Space::Kept || character == '\r' => {
                    let mut run = Gap::of(character);
                    while let Some(next) = characters.next_if(|next| is_collapsible(*next, space)) {
                        run = run.with(next);
                    }
                    self.gap = self.gap.max(run);
                }
                '\u{a0}' => self.push(' ', &mut shown),
                _ => self.push(character, &mut shown),
            }
        }
        self.flush(&mut shown);
    }

    /// Sets what follows apart from what stands before it on the line.
    pub(super) const fn set_apart(&mut self) {
        self.gap = Gap::Space;
    }

    /// Puts `marker` before the text that comes next.
    pub(super) fn mark(&mut self, marker: Option<String>) {
        self.marker = marker;
    }

    /// Ends the line.
    pub(super) fn line_break(&mut self) {
        self.builder.line_break();
        self.begin_line();
    }

    /// Ends the paragraph, if there is any: between the cells of a row a builder would take its end for a cell.
    pub(super) fn end_paragraph(&mut self) {
        if self.last.is_some() {
            self.builder.end_paragraph();
        }
        self.begin_line();
    }

    /// Forgets what stood on the line: a new one has begun.
    pub(super) const fn begin_line(&mut self) {
        self.last = None;
        self.gap = Gap::Nothing;
    }

    /// Hands on what is shown, if anything is: between the cells of a row a builder would take it for a cell.
    fn flush(&mut self, shown: &mut String) {
        if !shown.is_empty() {
            self.builder.text(shown);
            shown.clear();
        }
    }

    fn push(&mut self, character: char, shown: &mut String) {
        if self.marker.is_some() && character != ' ' {
            shown.extend(self.marker.take());
        }
        if self.last.is_some_and(|last| self.gap.shows_between(last, character)) {
            shown.push(' ');
        }
        shown.push(character);
        self.gap = Gap::Nothing;
        self.last = Some(character);
    }
}

impl Gap {
    const fn of(character: char) -> Self {
        if matches!(character, '\n' | '\r') { Self::Break } else { Self::Space }
    }

    /// The gap with one more character: what a line break and indentation make is a line break.
    const fn with(self, character: char) -> Self {
        if matches!(self, Self::Break) { self } else { Self::of(character) }
    }

    fn shows_between(self, before: char, behind: char) -> bool {
        match self {
            Self::Nothing => false,
            Self::Break => !(is_wide(before) && is_wide(behind)),
            Self::Space => true,
        }
    }
}

const fn is_collapsible(character: char, space: Space) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\u{c}')
        || (character == '\n' && matches!(space, Space::Collapsed))
}

/// Whether lines are broken beside the character without a space: Chinese characters and punctuation.
const fn is_wide(character: char) -> bool {
    matches!(
        character,
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}' | '“' | '”' | '‘' | '’' | '—' | '…' | '·'
    )
}

#[cfg(test)]
mod tests {
    use super::{Space, Writer};

    fn written(texts: &[&str], space: Space) -> String {
        let mut writer = Writer::default();
        for text in texts {
            writer.text(text, space);
        }
        writer.builder.finish().text
    }

    #[test]
    fn a_run_of_white_space_is_one_space() {
        assert_eq!(written(&[" 共 \t", " 12 ", "件 "], Space::Collapsed), "共 12 件\n");
    }

    #[test]
    fn a_line_break_of_the_source_is_nothing_between_chinese_characters() {
        assert_eq!(
            written(&["政府信\n  息公开，\r\n“依申请”"], Space::Collapsed),
            "政府信息公开，“依申请”\n"
        );
        assert_eq!(written(&["annual\nreport"], Space::Collapsed), "annual report\n");
    }

    #[test]
    fn a_space_that_does_not_break_is_kept() {
        assert_eq!(written(&["甲\u{a0}\u{a0}乙\u{200b}丙"], Space::Collapsed), "甲  乙丙\n");
    }

    #[test]
    fn kept_white_space_breaks_lines() {
        assert_eq!(written(&["甲\n\n乙\t1"], Space::Kept), "甲\n\n乙\t1\n");
        assert_eq!(written(&["甲 \n  乙  1"], Space::Lines), "甲\n乙 1\n");
    }

    #[test]
    fn a_number_waits_for_its_text() {
        let mut writer = Writer::default();
        writer.mark(Some("一、".to_owned()));
        writer.text(" \u{a0}", Space::Collapsed);
        writer.text("总体情况", Space::Collapsed);
        assert_eq!(writer.builder.finish().text, " 一、总体情况\n");
    }
}
