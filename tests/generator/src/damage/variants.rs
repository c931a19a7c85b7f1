//! Tables that are not quite those of the form: rows and columns too many or too few.

use super::{Damage, Reach, Victim};
use crate::grid::{Cell, Grid, Role};
use crate::page::Block;

/// The kinds.
pub(super) const KINDS: &[Damage] = &[
    Damage { name: "a row of a province's own", reach: Reach::All, hurt: own_row },
    Damage { name: "group rows with figures", reach: Reach::All, hurt: group_figures },
    Damage { name: "a row missing", reach: Reach::All, hurt: missing_row },
    Damage { name: "a column missing", reach: Reach::All, hurt: missing_column },
    Damage { name: "a table missing", reach: Reach::All, hurt: missing_table },
    Damage { name: "the header repeated in the midst", reach: Reach::All, hurt: repeated_header },
];

fn value(figure: u64) -> Cell {
    Cell::new(Role::Value, figure.to_string())
}

/// The table of a page with so many columns.
fn table<'v>(victim: &'v mut Victim<'_>, columns: usize) -> &'v mut Grid {
    victim.sample.page.tables_mut().find(|grid| grid.columns == columns).expect("a table of the form")
}

/// 湖北 asks for a further row behind 规范性文件.
fn own_row(victim: &mut Victim<'_>) {
    let figures = [(); 3].map(|()| victim.numbers().of_digits(3));
    let label = Cell::new(Role::Label, "其他主动公开文件");
    table(victim, 4).rows.insert(4, std::iter::once(label).chain(figures.map(value)).collect());
}

/// （三）不予公开 stands in a row of its own, with figures that the form does not ask for.
fn group_figures(victim: &mut Victim<'_>) {
    let figures = [(); 7].map(|()| victim.numbers().of_digits(2));
    let grid = table(victim, 10);
    let refused = grid.rows.iter().position(|row| row.iter().any(|cell| cell.text.contains("不予公开")));
    let at = refused.expect("the group");
    let group = grid.rows[at].iter_mut().find(|cell| cell.role == Role::Group).expect("the group");
    let label = Cell::new(Role::Label, std::mem::take(&mut group.text)).merged(2, 1);
    grid.rows.insert(at, std::iter::once(label).chain(figures.map(value)).collect());
    // The cell over all outcomes reaches over the new row, too.
    let mut cells = grid.rows.iter_mut().flatten();
    if let Some(over_all) = cells.find(|cell| cell.role == Role::Group && cell.rows > 8) {
        over_all.rows += 1;
    }
}

/// A row that heads no group is left out.
fn missing_row(victim: &mut Victim<'_>) {
    let mut numbers = victim.numbers().clone();
    let grid = table(victim, 10);
    let rows = grid.rows.iter().enumerate();
    let plain = rows.filter(|(_, row)| row.first().is_some_and(|cell| cell.role == Role::Label));
    let plain: Vec<usize> = plain.map(|(index, _)| index).collect();
    let at = numbers.pick(&plain);
    for (index, row) in grid.rows.iter_mut().enumerate().take(at) {
        let over = row.iter_mut().filter(|cell| cell.role == Role::Group && index + cell.rows > at);
        over.for_each(|cell| cell.rows -= 1);
    }
    grid.rows.remove(at);
}

/// 法律服务机构 is left out.
fn missing_column(victim: &mut Victim<'_>) {
    let grid = table(victim, 10);
    grid.columns -= 1;
    for row in &mut grid.rows {
        let values = row.iter().filter(|cell| cell.role == Role::Value).count();
        if values == 7 {
            row.remove(row.len() - 3);
        }
        row.retain(|cell| cell.text != "法律服务机构");
        let wide =
            row.iter_mut().filter(|cell| matches!(cell.text.as_str(), "申请人情况" | "法人或其他组织"));
        wide.for_each(|cell| cell.columns -= 1);
    }
}

/// One of the tables is a picture.
fn missing_table(victim: &mut Victim<'_>) {
    let columns = victim.numbers().pick(&[4, 10, 15]);
    let blocks = &mut victim.sample.page.blocks;
    blocks.retain(|block| !matches!(block, Block::Table(grid) if grid.columns == columns));
}

/// Word repeats the header of a table on every page.
fn repeated_header(victim: &mut Victim<'_>) {
    let mut numbers = victim.numbers().clone();
    let grid = table(victim, 10);
    let head = grid.header_rows();
    // Not below a merged cell that goes on: before 二、, before the outcomes, before 四、.
    let at = numbers.pick(&[head + 1, head + 2, grid.rows.len() - 1]);
    let header = grid.rows[..head].to_vec();
    grid.rows.splice(at..at, header);
}
