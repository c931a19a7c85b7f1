//! A whole report as it is printed: paragraphs, headings and tables.

mod disclosure;
mod prose;
mod requests;
mod review;
mod wording;

use gouji::form::SectionSpec;

use crate::drawn::Drawn;
use crate::grid::Grid;
use crate::numbers::Numbers;

/// A report as it is printed.
#[derive(Clone, Debug)]
pub struct Page {
    /// What stands on it, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A piece of a report.
#[derive(Clone, Debug)]
pub enum Block {
    /// The title.
    Title(String),
    /// One of the six headings.
    Heading {
        /// The section that it heads.
        section: &'static SectionSpec,
        /// Its ordinal, such as `一、`.
        ordinal: String,
        /// Its wording.
        wording: String,
    },
    /// A paragraph.
    Text(String),
    /// A table of the form.
    Table(Grid),
}

impl Page {
    /// The report of an agency that does not exist, with the drawn figures and drawn prose.
    #[must_use]
    pub fn of(drawn: &Drawn, numbers: &mut Numbers) -> Self {
        let prose = prose::Prose::of(drawn, numbers);
        let mut blocks = vec![Block::Title(prose.title.clone())];
        blocks.extend(prose.intro.iter().cloned().map(Block::Text));
        for section in drawn.form.sections {
            let wording = wording::of(section, numbers);
            blocks.push(Block::Heading { section, ordinal: format!("{}、", section.ordinal), wording });
            blocks.extend(prose.section(section.id).into_iter().map(Block::Text));
            let table = drawn.form.tables.iter().find(|table| table.section == section.id);
            blocks.extend(table.map(|table| {
                Block::Table(match table.id.0 {
                    "disclosure" => disclosure::grid(drawn, table),
                    "requests" => requests::grid(drawn, table),
                    _ => review::grid(drawn, table),
                })
            }));
        }
        Self { blocks }
    }

    /// The tables, in order.
    pub fn tables_mut(&mut self) -> impl Iterator<Item = &mut Grid> {
        self.blocks.iter_mut().filter_map(|block| match block {
            Block::Table(grid) => Some(grid),
            _ => None,
        })
    }
}

impl Block {
    /// The words of a paragraph or heading; `None` for a table.
    #[must_use]
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Title(text) | Self::Text(text) => Some(text.clone()),
            Self::Heading { ordinal, wording, .. } => Some(format!("{ordinal}{wording}")),
            Self::Table(_) => None,
        }
    }
}
