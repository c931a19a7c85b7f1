//! A report with an appendix as long as one likes, to see what each megabyte costs.

use crate::drawn::{Blanks, Kind};
use crate::grid::{Cell, Grid, Role};
use crate::measure::Sample;
use crate::page::{Block, Page};

/// What the paragraphs of the appendix say in turn.
const SENTENCES: [&str; 4] = [
    "第三季度对各科室发布的信息逐条复核，改正错链12处，补发文件3件。",
    "信访与咨询共登记47件，其中电话31件、来访9件、信函7件，均已答复。",
    "（二）在政务大厅设查阅点2个，配备查询机4台，全年接待查阅者1260人次。",
    "各单位于12月20日前报送总结，由办公室汇总后公布。",
];
/// How many paragraphs stand between two tables.
const BETWEEN: usize = 20;
/// The columns and rows of a table.
const TABLE: (usize, usize) = (6, 8);

/// A report written by `write` whose appendix makes about `size` bytes of it.
#[must_use]
pub fn grown(size: usize, write: impl Fn(&mut Sample) -> Vec<u8>) -> Vec<u8> {
    with_appendix(paragraphs(size, |sample| write(sample).len()), write)
}

/// How many paragraphs the appendix has in a report that comes to about `size` by `measure`.
#[must_use]
pub fn paragraphs(size: usize, measure: impl Fn(&mut Sample) -> usize) -> usize {
    let measured = |paragraphs: usize| with_appendix(paragraphs, &measure);
    let (without, some) = (measured(0), 1000);
    size.saturating_sub(without) * some / (measured(some) - without)
}

/// What `write` makes of a report with so many paragraphs in its appendix.
pub fn with_appendix<T>(paragraphs: usize, write: impl Fn(&mut Sample) -> T) -> T {
    let mut sample = Sample::draw(gouji::form::EDITIONS[0], Kind::Town, Blanks::None, 0);
    append(&mut sample.page, paragraphs);
    write(&mut sample)
}

fn append(page: &mut Page, paragraphs: usize) {
    for number in 0..paragraphs {
        let sentence = SENTENCES[number % SENTENCES.len()];
        page.blocks.push(Block::Text(format!("附{number}：{}", sentence.repeat(2))));
        if number % BETWEEN == BETWEEN - 1 {
            page.blocks.push(Block::Table(table(number)));
        }
    }
}

/// A table that is none of the form.
fn table(number: usize) -> Grid {
    let (columns, rows) = TABLE;
    let row = |row: usize| {
        let label = Cell::new(Role::Label, format!("科室{row}"));
        let values =
            (1..columns).map(|column| Cell::new(Role::Value, (number * row * column % 997).to_string()));
        std::iter::once(label).chain(values).collect()
    };
    Grid { columns, rows: (1..=rows).map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::grown;
    use crate::layouts;

    #[test]
    fn a_report_is_as_long_as_asked_for() {
        let layout = layouts::all().next().expect("a layout");
        let text = grown(300_000, |sample| layout.write(&sample.page, &mut sample.numbers).text.into_bytes());
        assert!((290_000..310_000).contains(&text.len()), "{}", text.len());
    }
}
