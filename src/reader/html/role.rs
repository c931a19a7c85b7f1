//! What an element is for the text.

use std::borrow::Cow;

use super::style::{Display, Space, Style};

/// An element as a feed has it.
pub trait Element {
    /// Its name, in lower case.
    fn name(&self) -> Cow<'_, str>;
    /// The value of one of its attributes.
    fn attribute(&self, name: &str) -> Option<Cow<'_, str>>;
}

/// What an element is for the text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
    /// Nothing: neither it nor what is in it is shown.
    Absent,
    /// A piece of a line.
    Inline,
    /// A piece of a line that stands higher or lower, as the mark of a footnote does.
    Raised,
    /// A line break.
    Break,
    /// A paragraph, or several.
    Block,
    /// A list; numbered unless it says otherwise, or not.
    List {
        /// Whether it is numbered.
        ordered: bool,
    },
    /// An item of a list.
    Item,
    /// A table.
    Table,
    /// The caption of a table.
    Caption,
    /// The head, body or foot of a table.
    Rows,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell,
}

impl Role {
    /// The role of an element with this style.
    pub(super) fn of(element: &impl Element, style: &Style) -> Self {
        let name = element.name();
        let role = Self::of_name(&name);
        let hidden = style.display == Some(Display::None) || element.attribute("hidden").is_some();
        if hidden || is_comment_mark(&name, element) {
            return Self::Absent;
        }
        // Where the characters of a cell are hidden, the cell keeps its place among the others.
        if style.hidden_by_word && !role.is_of_table() {
            return Self::Absent;
        }
        match style.display {
            Some(display) if !role.is_fixed() => role.laid_out(display),
            _ => role,
        }
    }

    fn of_name(name: &str) -> Self {
        match name {
            // `del`: what a writer struck out, and Word shows as a change, is no part of the text.
            "head" | "title" | "style" | "script" | "noscript" | "template" | "xml" | "iframe" | "object"
            | "select" | "datalist" | "noframes" | "noembed" | "audio" | "video" | "canvas" | "col"
            | "colgroup" | "rt" | "rp" | "del" => Self::Absent,
            "br" => Self::Break,
            "sup" | "sub" => Self::Raised,
            "table" => Self::Table,
            "caption" => Self::Caption,
            "tbody" | "thead" | "tfoot" => Self::Rows,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            "ol" => Self::List { ordered: true },
            "ul" | "menu" | "dir" => Self::List { ordered: false },
            "li" => Self::Item,
            "address" | "article" | "aside" | "blockquote" | "body" | "center" | "dd" | "details"
            | "dialog" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form"
            | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr" | "html" | "legend"
            | "listing" | "main" | "nav" | "p" | "plaintext" | "pre" | "search" | "section" | "summary"
            | "textarea" | "xmp" => Self::Block,
            // Data of Office, but for its paragraphs, which stand around text where a tag is not closed.
            _ if name.starts_with("o:") && name != "o:p" => Self::Absent,
            _ => Self::Inline,
        }
    }

    /// Whether it is a part of a table.
    const fn is_of_table(self) -> bool {
        matches!(self, Self::Table | Self::Caption | Self::Rows | Self::Row | Self::Cell)
    }

    /// Whether no style but absence changes what it is: pages let tables scroll by calling them blocks.
    const fn is_fixed(self) -> bool {
        self.is_of_table() || matches!(self, Self::Absent | Self::Break)
    }

    const fn laid_out(self, display: Display) -> Self {
        match (display, self) {
            (Display::None, _) => Self::Absent,
            (Display::Inline, Self::Raised) => Self::Raised,
            (Display::Inline, _) => Self::Inline,
            // A list stays one however it is laid out: its items are numbered all the same.
            (_, Self::List { .. }) => self,
            (Display::Block, _) => Self::Block,
            (Display::Item, _) => Self::Item,
            (Display::Table, _) => Self::Table,
            (Display::Caption, _) => Self::Caption,
            (Display::Rows, _) => Self::Rows,
            (Display::Row, _) => Self::Row,
            (Display::Cell, _) => Self::Cell,
        }
    }
}

/// What its own style says about an element. Some pages hide themselves until their script runs: that does not count.
pub(super) fn style_of(element: &impl Element) -> Style {
    let is_page = matches!(&*element.name(), "html" | "body");
    let attribute = element.attribute("style").filter(|_| !is_page);
    attribute.map_or_else(Style::default, |style| Style::new(&style))
}

/// What becomes of white space in an element of this name, if it says.
pub(super) fn space_of_name(name: &str) -> Option<Space> {
    matches!(name, "pre" | "listing" | "xmp" | "plaintext" | "textarea").then_some(Space::Kept)
}

/// Whether it is the mark that Word puts where a comment in the margin belongs.
fn is_comment_mark(name: &str, element: &impl Element) -> bool {
    let is_anchor = |class: Cow<'_, str>| class.split_ascii_whitespace().any(|it| it == "msocomanchor");
    name == "a" && element.attribute("class").is_some_and(is_anchor)
}
