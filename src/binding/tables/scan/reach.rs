//! Which lines may belong to a table: those in reach of a line that holds a whole label.
//!
//! Everything else is one border of prose. So the bulk of a text is only looked through for labels, and a text
//! without any costs next to nothing.

use crate::binding::tables::vocabulary::Vocabulary;
use crate::text::NormalChar;

/// So many visible lines before a label may belong to its table.
const BEFORE: usize = 40;
/// So many visible lines behind a label may belong to its table: a row of cells, and some whose labels are damaged.
const BEHIND: usize = 120;
/// A label is looked for in at most this many characters, white space between them included.
const WINDOW: usize = 48;

/// For each line, whether it is in reach of a label.
pub(super) fn in_reach<'l>(
    lines: impl Iterator<Item = &'l [NormalChar]>,
    vocabulary: &Vocabulary,
) -> Vec<bool> {
    let mut reach = Vec::new();
    let mut left = 0;
    let mut visible: Vec<usize> = Vec::new();
    for (number, line) in lines.enumerate() {
        reach.push(left > 0);
        if line.iter().all(|it| it.ch.is_whitespace()) {
            continue;
        }
        visible.push(number);
        left = if holds_label(line, vocabulary) {
            for before in visible.iter().rev().take(BEFORE) {
                reach.get_mut(*before).into_iter().for_each(|it| *it = true);
            }
            BEHIND
        } else {
            left.saturating_sub(1)
        };
    }
    reach
}

fn holds_label(line: &[NormalChar], vocabulary: &Vocabulary) -> bool {
    let mut rest = line;
    while let [first, tail @ ..] = rest {
        let letters = rest.iter().take(WINDOW).map(|it| it.ch).filter(|ch| !ch.is_whitespace());
        if vocabulary.is_initial(first.ch)
            && let Some(second) = letters.clone().nth(1)
            && vocabulary.may_start(first.ch, second)
            && vocabulary.starts(&letters.collect::<Vec<char>>())
        {
            return true;
        }
        rest = tail;
    }
    false
}
