//! The bytes of a PDF file in, its text and its tables out.
//!
//! ```text
//! file ──painter──▶ pages of characters and rules ──grid──▶ tables ─┐
//!                                                 └─line──▶ lines ──┴─flow──▶ Content
//! ```
//!
//! A PDF file says where each character stands, not what is a paragraph or a table. Where rules are drawn, they tell
//! the cells; elsewhere the places of the characters tell the lines and columns. No table is guessed.

mod budget;
mod flow;
mod font;
mod furniture;
mod geometry;
mod grid;
mod line;
mod page;
mod painter;
mod rules;
mod verdict;

use std::panic;

use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use super::Unreadable;
use crate::content::Content;
use budget::{Budget, MOST_PAGES, refuse_bombs};
use flow::Item;
use geometry::Area;
use grid::{Grid, grids};
use line::{Line, lines};
use page::Page;
use painter::{Fonts, paint};
use rules::Rules;

/// What a file says.
///
/// The library means not to panic. Should a file make it, that file is damaged, and the other files are still read;
/// in the browser, where a panic ends the module, the reader is a module of its own.
///
/// # Errors
/// Returns why it says nothing that can be used.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Unreadable> {
    panic::catch_unwind(|| rendered(bytes)).unwrap_or(Err(Unreadable::Damaged))
}

fn rendered(bytes: &[u8]) -> Result<Content, Unreadable> {
    let pages = pages(bytes)?;
    verdict::refuse_unusable(&pages)?;
    let mut sheets: Vec<Sheet> = pages.into_iter().map(Sheet::new).collect();
    // In prose a sign of its own may be unknown; in a cell it would be a figure.
    if sheets.iter().flat_map(|sheet| &sheet.grids).any(Grid::is_unknown) {
        return Err(Unreadable::Garbled);
    }
    furniture::take_off(sheets.iter_mut().map(|sheet| (sheet.area, &mut sheet.lines)));
    Ok(flow::render(whole_tables(sheets.into_iter().flat_map(Sheet::items))))
}

/// What is drawn on the pages.
fn pages(bytes: &[u8]) -> Result<Vec<Page>, Unreadable> {
    refuse_bombs(bytes)?;
    let file = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Unreadable::Encrypted,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Unreadable::Damaged,
    })?;
    let sources = file.pages();
    if sources.len() > MOST_PAGES {
        return Err(Unreadable::TooComplex);
    }
    let (mut budget, mut fonts) = (Budget::default(), Fonts::new());
    sources.iter().map(|source| paint(source, &mut budget, &mut fonts)).collect()
}

/// The items of all pages, the tables among them that pages cut put together.
fn whole_tables(items: impl Iterator<Item = Item>) -> Vec<Item> {
    let mut whole: Vec<Item> = Vec::new();
    for item in items {
        match (whole.last_mut(), item) {
            (Some(Item::Grid(grid)), Item::Grid(next)) if grid.goes_on(&next) => grid.join(next),
            (_, item) => whole.push(item),
        }
    }
    whole
}

/// The lines and tables of a page.
struct Sheet {
    area: Area,
    lines: Vec<Line>,
    grids: Vec<Grid>,
}

impl Sheet {
    /// Puts the characters of a page into its tables, and what stands in none into lines.
    fn new(page: Page) -> Self {
        let rules = Rules::new(&page.rules);
        let mut grids = grids(&rules);
        let words =
            lines(page.glyphs).into_iter().flat_map(|line| line.words(|between, at| rules.part(between, at)));
        let outside = words.filter_map(|word| grids.iter_mut().try_fold(word, |word, grid| grid.take(word)));
        let outside: Vec<_> = outside.flat_map(|word| word.glyphs).collect();
        grids.retain(|grid| !grid.is_empty());
        Self { area: page.area, lines: lines(outside), grids }
    }

    /// Everything on the page from top to bottom.
    fn items(self) -> Vec<Item> {
        let lines = self.lines.into_iter().map(|line| (line.area, Item::Line(line)));
        let grids = self.grids.into_iter().map(|grid| (grid.area(), Item::Grid(grid)));
        let mut items: Vec<_> = lines.chain(grids).collect();
        items.sort_by(|(one, _), (other, _)| one.down.start.total_cmp(&other.down.start));
        items.into_iter().map(|(_, item)| item).collect()
    }
}
