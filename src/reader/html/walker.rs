//! Elements and text in, in the order of the page; what the page shows out.

#[cfg(all(test, feature = "html"))]
mod tests;

use super::numbering::Numbering;
use super::role::{self, Element, Role, space_of_name};
use super::source::begins_with_tag;
use super::style::{Space, Style};
use super::writer::Writer;
use crate::content::Content;

/// Tables within more tables than this are taken for paragraphs. No page is arranged by as many.
const MOST_TABLES: usize = 16;

/// Walks through a page.
///
/// A feed opens each element and closes it where it ends; what stands in an element that the walker did not enter
/// is passed over. Nothing here depends on how deep the elements are nested but one frame an open element.
#[derive(Debug)]
pub struct Walker {
    writer: Writer,
    /// What stands around everything.
    page: Frame,
    /// The elements that are open, the outermost first.
    frames: Vec<Frame>,
    /// The lists that are open.
    lists: Vec<List>,
    /// The tables that are open: whether anything of it has come.
    tables: Vec<bool>,
}

/// An element that is open.
#[derive(Clone, Copy, Debug)]
struct Frame {
    role: Role,
    space: Space,
    /// Whether text in it is shown.
    visible: bool,
}

/// A list that is open.
#[derive(Clone, Copy, Debug)]
struct List {
    numbering: Numbering,
    /// The number of its next item.
    next: i64,
}

impl Walker {
    /// A walker for markup, in which line breaks are white space.
    #[must_use]
    pub fn of_markup() -> Self {
        Self::in_space(Space::Collapsed)
    }

    /// A walker for a file or a text. In one that only has tables in it the lines are those of the text.
    #[must_use]
    pub fn of_source(text: &str) -> Self {
        Self::in_space(if begins_with_tag(text.as_bytes()) { Space::Collapsed } else { Space::Lines })
    }

    fn in_space(space: Space) -> Self {
        let page = Frame { role: Role::Block, space, visible: true };
        Self { writer: Writer::default(), page, frames: Vec::new(), lists: Vec::new(), tables: Vec::new() }
    }

    /// Opens an element and tells whether it was entered: only then it is to be closed, and what stands in it counts.
    pub fn open(&mut self, element: &impl Element) -> bool {
        let style = role::style_of(element);
        let role = self.possible(Role::of(element, &style));
        if role == Role::Absent {
            return false;
        }
        self.begin(role, element, &style);
        let around = self.frame();
        let of_role = || (role == Role::Table).then_some(Space::Collapsed);
        let space = style.space.or_else(|| space_of_name(&element.name())).or_else(of_role);
        let visible = style.visible.unwrap_or(around.visible) && !style.hidden_by_word;
        self.frames.push(Frame { role, space: space.unwrap_or(around.space), visible });
        true
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) {
        let around = self.frame();
        if around.visible {
            self.writer.text(text, around.space);
        }
    }

    /// Closes the element that was entered last.
    pub fn close(&mut self) {
        if let Some(frame) = self.frames.pop() {
            self.end(frame.role);
        }
    }

    /// What the page shows.
    #[must_use]
    pub fn finish(self) -> Content {
        self.writer.builder.finish()
    }

    /// The innermost element that is open.
    fn frame(&self) -> Frame {
        self.frames.last().copied().unwrap_or(self.page)
    }

    /// The role that an element can have where it stands: rows and cells outside a table are paragraphs.
    fn possible(&self, role: Role) -> Role {
        let parent = self.frame().role;
        let (in_table, in_row) = (matches!(parent, Role::Table | Role::Rows), parent == Role::Row);
        match role {
            Role::Table if self.tables.len() >= MOST_TABLES => Role::Block,
            Role::Caption | Role::Rows | Role::Row if !in_table => Role::Block,
            Role::Cell if !in_table && !in_row => Role::Block,
            _ => role,
        }
    }

    fn begin(&mut self, role: Role, element: &impl Element, style: &Style) {
        match role {
            Role::Absent | Role::Inline => {}
            Role::Rows => self.end_rows(),
            Role::Raised => self.writer.set_apart(),
            Role::Break => self.writer.line_break(),
            Role::Block => self.writer.end_paragraph(),
            Role::List { ordered } => self.begin_list(ordered, element, style),
            Role::Item => self.begin_item(element, style),
            Role::Table => self.begin_table(),
            Role::Caption => self.begin_caption(),
            Role::Row => self.begin_row(),
            Role::Cell => self.begin_cell(span(element, "colspan"), span(element, "rowspan")),
        }
    }

    fn end(&mut self, role: Role) {
        match role {
            Role::Absent | Role::Inline | Role::Break | Role::Row | Role::Cell => {}
            Role::Rows => self.end_rows(),
            Role::Raised => self.writer.set_apart(),
            Role::Block | Role::Caption => self.writer.end_paragraph(),
            Role::List { .. } => {
                self.lists.pop();
                self.writer.end_paragraph();
            }
            Role::Item => {
                self.writer.mark(None);
                self.writer.end_paragraph();
            }
            Role::Table => self.end_table(),
        }
    }

    fn begin_list(&mut self, ordered: bool, element: &impl Element, style: &Style) {
        self.writer.end_paragraph();
        let asked = || style.numbering.or_else(|| Numbering::of_class(&element.attribute("class")?));
        let numbering = if ordered { asked().unwrap_or(Numbering::Decimal) } else { Numbering::Unnumbered };
        self.lists.push(List { numbering, next: number(element, "start").unwrap_or(1) });
    }

    fn begin_item(&mut self, element: &impl Element, style: &Style) {
        self.writer.end_paragraph();
        let Some(list) = self.lists.last_mut() else { return };
        let number = number(element, "value").unwrap_or(list.next);
        list.next = number.saturating_add(1);
        let numbering = match list.numbering {
            Numbering::Unnumbered => Numbering::Unnumbered,
            numbering => style.numbering.unwrap_or(numbering),
        };
        self.writer.mark(numbering.marker(number));
    }

    fn begin_table(&mut self) {
        self.writer.end_paragraph();
        // The number of an item is no part of a cell.
        self.writer.mark(None);
        self.tables.push(false);
    }

    /// A caption stands before its table; one that comes late is a row.
    fn begin_caption(&mut self) {
        if self.tables.last() == Some(&true) {
            self.begin_row();
            self.begin_cell(1, 1);
        }
    }

    fn begin_row(&mut self) {
        self.have_table();
        self.writer.builder.open_row();
        self.writer.begin_line();
    }

    fn begin_cell(&mut self, columns: usize, rows: usize) {
        self.have_table();
        self.writer.builder.open_cell(columns, rows);
        self.writer.begin_line();
    }

    fn end_rows(&mut self) {
        if self.tables.last() == Some(&true) {
            self.writer.builder.end_rows();
            self.writer.begin_line();
        }
    }

    /// Opens the table when the first thing of it comes.
    fn have_table(&mut self) {
        if let Some(open @ false) = self.tables.last_mut() {
            *open = true;
            self.writer.builder.open_table();
        }
    }

    fn end_table(&mut self) {
        if self.tables.pop() == Some(true) {
            self.writer.builder.close_table();
        }
        self.writer.end_paragraph();
    }
}

/// How many columns or rows a cell takes. Of a count only the digits at its start are read, as browsers do; nought
/// rows are all that follow.
fn span(element: &impl Element, name: &str) -> usize {
    match number(element, name).map(usize::try_from) {
        Some(Ok(0)) if name == "rowspan" => usize::MAX,
        Some(Ok(count)) => count.max(1),
        None | Some(Err(_)) => 1,
    }
}

/// The whole number that an attribute begins with.
fn number(element: &impl Element, name: &str) -> Option<i64> {
    let value = element.attribute(name)?;
    let value = value.trim_ascii_start();
    let (sign, digits) =
        value.strip_prefix('-').map_or((1, value.strip_prefix('+').unwrap_or(value)), |it| (-1, it));
    let end = digits.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(digits.len());
    let number = digits.get(..end)?.parse::<i64>().ok()?;
    Some(sign * number)
}
