//! Whether what is drawn on the pages can be used as text.

use super::page::Page;
use crate::reader::Unreadable;

/// Fewer characters than this a page beside pictures are stamps and page numbers, not a text.
const FEW: usize = 20;
/// Pictures that cover this part of a page show the page.
const PICTURED: f64 = 0.3;
/// With more than one unknown character in so many the text is not what can be seen.
const MOST_UNKNOWN: usize = 20;

/// Refuses files whose pages are pictures, and those that do not say what their characters are.
pub(super) fn refuse_unusable(pages: &[Page]) -> Result<(), Unreadable> {
    let count: usize = pages.iter().map(|page| page.glyphs.len()).sum();
    let unknown = pages.iter().flat_map(|page| &page.glyphs).filter(|glyph| is_unknown(glyph.character));
    let unknown = unknown.count();
    if count < FEW * pages.len() && (count == 0 || pages.iter().any(is_picture)) {
        return Err(Unreadable::Scanned);
    }
    if unknown * MOST_UNKNOWN > count { Err(Unreadable::Garbled) } else { Ok(()) }
}

fn is_picture(page: &Page) -> bool {
    page.pictured > PICTURED * page.area.size()
}

/// Characters that no report is written with: a file that has many of them gives wrong ones for its letters.
const fn is_unknown(character: char) -> bool {
    matches!(character,
        char::REPLACEMENT_CHARACTER
        | '\0'..='\u{1f}'
        | '\u{7f}'..='\u{a0}'
        | '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{24f}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{f0000}'..)
}
