//! What came of a measure, as the page `docs/reading.md`.

use super::{Outcome, Tally};
use crate::layouts::{Layout, Loses};

const HEAD: &str = "# How reports are read

Written by `cargo xtask bench reading`, not by hand; the same program gives the same page.

Reports are drawn by number: figures of several kinds (all nought, small, a town's, a city's, up to eight digits, with
units and signs, all different, with planted slips), in both editions of the form, with several policies on blanks, in
prose with several wordings of the headings. Each is written in every layout and read back.
What must be read follows from the drawn figures alone.

- *Read*: the share of cells of which was read what stands in them. *Unread*: the share that the program says it cannot tell.
- *Wrong*: the number of cells of which something else was read. It must be 0: what is unsure must be unread.
- *Sections*: the share of the six sections whose headings were found.
- *False errors*: findings of severity *error* on reports in which nothing is wrong and nothing is lost. It must be 0.
- Shares are rounded down.
- L1 to L40 and 13.1 to 13.10 number the ways in which published reports reach us. L24, L25, L27 and L28 are kinds of
  figures and policies on blanks, and stand in every layout.

`cargo run --release -p generator --bin reading -- --show LAYOUT` lists what a layout lost, and
`… --text LAYOUT NAME` prints the document of that name.
";

/// The page while it is written.
#[derive(Debug)]
pub struct Report {
    text: String,
    /// How many documents were read so far.
    pub documents: usize,
    /// How many cells were read wrongly so far.
    pub wrong: usize,
}

impl Default for Report {
    fn default() -> Self {
        Self { text: HEAD.into(), documents: 0, wrong: 0 }
    }
}

impl Report {
    /// The page.
    #[must_use]
    pub fn finish(self) -> String {
        let Self { text, documents, wrong } = self;
        format!("{text}\n{documents} documents, {wrong} cells read wrongly.\n")
    }

    /// Begins the table of the layouts.
    pub fn open_layouts(&mut self) {
        self.text += "\n## Layouts\n\n\
            | layout | loses | documents | cells | read, complete | unread, complete | read, blanks | wrong | sections | false errors |\n\
            | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    }

    /// Adds what came of a layout.
    pub fn layout(&mut self, layout: &Layout, outcome: Outcome) {
        let Outcome { complete, blanks } = outcome;
        let (read, read_blanks) = (share(complete.read()), share(blanks.read()));
        let unread = share(1000 - complete.read());
        let mut all = complete;
        all.add(blanks);
        self.count(&all);
        let row = format!(
            "| {} | {} | {} | {} | {read} | {unread} | {read_blanks} | {} | {} | {} |\n",
            layout.name.replace('|', "\\|"),
            loses(layout),
            all.documents,
            all.cells(),
            all.wrong.len(),
            share(all.found()),
            all.false_errors.len(),
        );
        self.text += &row;
    }

    /// Begins the table of damage.
    pub fn open_damage(&mut self) {
        self.text += "\n## Damage\n\nA cell that is still there may be read as it was drawn, or not at all; what is no longer there may be blank.\n\n\
            | damage | documents | cells | read | unread | wrong |\n| --- | ---: | ---: | ---: | ---: | ---: |\n";
    }

    /// Adds what came of a kind of damage.
    pub fn damage(&mut self, name: &str, tally: &Tally) {
        self.count(tally);
        let row = format!(
            "| {name} | {} | {} | {} | {} | {} |\n",
            tally.documents,
            tally.cells(),
            share(tally.read()),
            share(1000 - tally.read()),
            tally.wrong.len(),
        );
        self.text += &row;
    }

    fn count(&mut self, tally: &Tally) {
        self.documents += tally.documents;
        self.wrong += tally.wrong.len();
    }
}

/// What a layout loses, in a few words.
fn loses(layout: &Layout) -> &'static str {
    match (layout.loses, layout.keeps_blanks) {
        (Loses::Nothing, true) => "nothing",
        (Loses::Nothing, false) => "blanks",
        (Loses::Some, true) => "some cells",
        (Loses::Some, false) => "some cells, blanks",
        (Loses::Tables, _) => "the tables",
    }
}

/// Thousandths as a percentage.
fn share(thousandths: usize) -> String {
    format!("{}.{} %", thousandths / 10, thousandths % 10)
}
