//! Two tables or two reports where one belongs.

use super::{Damage, Reach, Victim};
use crate::drawn::{Blanks, Kind};
use crate::measure::Sample;
use crate::page::Block;

/// The kinds.
pub(super) const KINDS: &[Damage] = &[
    Damage { name: "an old table before the new one", reach: Reach::All, hurt: old_table },
    Damage { name: "two reports in one paste", reach: Reach::All, hurt: two_reports },
];

/// Another report of the same form.
fn other(victim: &mut Victim<'_>) -> Sample {
    let draw = 1000 + victim.numbers().below(1000);
    let mut other = Sample::draw(victim.sample.drawn.form, Kind::City, Blanks::None, draw);
    // Its marks would be taken for those of the first report.
    let strip = |text: &str| text.chars().filter(|ch| !crate::marks::is_mark(*ch)).collect::<String>();
    for cell in other.page.tables_mut().flat_map(crate::grid::Grid::cells_mut) {
        cell.text = strip(&cell.text);
    }
    other
}

/// Last year's table three stands before this year's.
fn old_table(victim: &mut Victim<'_>) {
    let other = other(victim);
    let table = |block: &Block| matches!(block, Block::Table(grid) if grid.columns == 10);
    let old = other.page.blocks.iter().find(|block| table(block)).cloned();
    let blocks = &mut victim.sample.page.blocks;
    let at = blocks.iter().position(table).unwrap_or_default();
    blocks.splice(at..at, old);
    victim.other = Some(other);
}

/// One report behind the other.
fn two_reports(victim: &mut Victim<'_>) {
    let mut other = other(victim);
    victim.write();
    let behind = victim.layout.marked(&other.page, &mut other.numbers);
    victim.text += &behind;
    victim.other = Some(other);
}
