//! The rows of table two that name the item of article twenty above each block of rows.

use super::Printed;
use super::entry::What;
use crate::form::RowSpec;
use crate::report::{Oddity, OddityKind};
use crate::text::{Span, key};

/// What every such row begins with.
const ARTICLE: &str = "第二十条";
/// Missing is said of a block only where at least this many others are named.
const FEWEST_NAMED: usize = 2;

/// A block of rows of the form, and what the report has above it.
struct Block {
    name: &'static str,
    /// Where its first row begins.
    start: usize,
    above: Above,
}

/// What stands above a block.
enum Above {
    /// Its name.
    Name,
    /// Another name.
    Other(Span, String),
    /// Something that could be the name, damaged.
    Damaged,
    /// No name.
    Nothing,
}

/// Blocks without a name, and blocks with that of another one.
pub(super) fn found(printed: &Printed<'_>) -> Vec<Oddity> {
    let blocks = blocks(printed);
    let named = blocks.iter().filter(|block| matches!(block.above, Above::Name)).count();
    let oddity = |block: Block| match block.above {
        Above::Other(span, found) => {
            Some(Oddity { span, kind: OddityKind::BlockMisnumbered { block: block.name, found } })
        }
        Above::Nothing if named >= FEWEST_NAMED => {
            Some(Oddity { span: Span::empty(block.start), kind: OddityKind::BlockMissing(block.name) })
        }
        _ => None,
    };
    blocks.into_iter().filter_map(oddity).collect()
}

/// The blocks whose first row, and the last row of the block before, read to the letter in their order.
fn blocks(printed: &Printed<'_>) -> Vec<Block> {
    let rows = printed.table.spec.rows;
    let place = |row: usize| printed.entries.iter().find(|it| it.what == What::Row(row)).map(|it| it.index);
    let mut blocks = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let before = at.checked_sub(1);
        let Some(name) =
            name(row).filter(|name| before.and_then(|it| rows.get(it)).and_then(self::name) != Some(name))
        else {
            continue;
        };
        let from = before.map_or(Some(0), |before| place(before).map(|it| it + 1));
        if let (Some(from), Some(to)) = (from, place(at))
            && let Some(first) = printed.cells.get(to)
        {
            let above = printed.cells.get(from..to).unwrap_or_default();
            let above = self::above(above.iter().map(|cell| (cell.key.as_str(), cell.span)), name, to < from);
            blocks.push(Block { name, start: first.span.start, above });
        }
    }
    blocks
}

fn name(row: &RowSpec) -> Option<&'static str> {
    row.groups.first().copied().filter(|group| group.starts_with(ARTICLE))
}

fn above<'c>(cells: impl Iterator<Item = (&'c str, Span)>, name: &str, scattered: bool) -> Above {
    let number = number(&key(name));
    let mut found = cells.filter(|(cell, _)| cell.contains("二十条") || cell.ends_with('项')).peekable();
    if found.peek().is_none() {
        return if scattered { Above::Damaged } else { Above::Nothing };
    }
    let mut others = Vec::new();
    for (cell, span) in found {
        match self::number(cell) {
            it if it.is_some() && it == number => return Above::Name,
            Some(_) => others.push((span, cell.to_owned())),
            None => return Above::Damaged,
        }
    }
    match others.pop() {
        Some((span, found)) if others.is_empty() => Above::Other(span, found),
        _ => Above::Damaged,
    }
}

/// The number of the item that a whole name names.
fn number(cell: &str) -> Option<char> {
    let item = cell.strip_prefix(ARTICLE)?.strip_suffix('项')?;
    let item = item.strip_prefix('第').unwrap_or(item).strip_prefix('(')?.strip_suffix(')')?;
    let mut characters = item.chars();
    characters.next().filter(|_| characters.next().is_none())
}
