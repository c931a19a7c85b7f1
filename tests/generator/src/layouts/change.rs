//! Changes to a page before it is written: to its labels, its figures, its paragraphs.

use crate::grid::{Cell, Grid, Role};
use crate::page::{Block, Page};

/// The page with every cell changed that is no figure.
pub(super) fn labels(page: &Page, change: impl Fn(&mut Cell)) -> Page {
    cells(page, |cell| {
        if cell.role != Role::Value {
            change(cell);
        }
    })
}

/// The page with every figure changed; blank cells are left alone.
pub(super) fn values(page: &Page, mut change: impl FnMut(&str) -> String) -> Page {
    cells(page, |cell| {
        let inner = cell.text.strip_suffix(crate::marks::is_end).and_then(|text| text.get(MARK..));
        if let Some(inner) = inner.filter(|_| cell.role == Role::Value) {
            let changed = change(inner);
            let mark = cell.text.get(..MARK).unwrap_or_default();
            cell.text = format!("{mark}{changed}{}", crate::marks::END);
        }
    })
}

/// How many bytes the mark of a cell takes.
const MARK: usize = 4;

fn cells(page: &Page, mut change: impl FnMut(&mut Cell)) -> Page {
    let mut page = page.clone();
    page.tables_mut().flat_map(Grid::cells_mut).for_each(&mut change);
    page
}

/// The page with every heading changed: its ordinal and its wording.
pub(super) fn headings(page: &Page, mut change: impl FnMut(&mut String, &mut String)) -> Page {
    let mut page = page.clone();
    for block in &mut page.blocks {
        if let Block::Heading { ordinal, wording, .. } = block {
            change(ordinal, wording);
        }
    }
    page
}

/// The page with the official wordings of its headings.
pub(super) fn official(page: &Page) -> Page {
    let mut page = page.clone();
    for block in &mut page.blocks {
        if let Block::Heading { section, wording, .. } = block {
            *wording = section.title.into();
        }
    }
    page
}

/// The page with every paragraph that is no heading changed.
pub(super) fn paragraphs(page: &Page, change: impl Fn(&str) -> String) -> Page {
    let mut page = page.clone();
    for block in &mut page.blocks {
        if let Block::Text(text) = block {
            *text = change(text);
        }
    }
    page
}

/// The halves of a header that is narrow on the page: 商业企业 stands as 商业 over 企业.
pub(super) fn halves(label: &str) -> Option<(&str, &str)> {
    const SPLIT: &[(&str, &str)] = &[
        ("商业", "企业"),
        ("科研", "机构"),
        ("社会", "公益组织"),
        ("法律", "服务机构"),
        ("结果", "维持"),
        ("结果", "纠正"),
        ("其他", "结果"),
        ("尚未", "审结"),
        ("本年新", "制作数量"),
        ("本年新", "公开数量"),
        ("本年制", "发件数"),
    ];
    SPLIT.iter().copied().find(|(first, second)| label.strip_prefix(first) == Some(second))
}
