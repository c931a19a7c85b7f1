//! A style attribute in, the few things out that decide what is shown.

use super::numbering::Numbering;

/// What an element's own style says.
#[derive(Debug, Default, Eq, PartialEq)]
pub(super) struct Style {
    /// How it is laid out.
    pub(super) display: Option<Display>,
    /// Whether it shows anything at the place that it takes.
    pub(super) visible: Option<bool>,
    /// Whether Word hides it, as hidden text or as a comment in the margin.
    pub(super) hidden_by_word: bool,
    /// What becomes of white space in it.
    pub(super) space: Option<Space>,
    /// How a list is numbered.
    pub(super) numbering: Option<Numbering>,
}

/// How an element is laid out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Display {
    /// Not at all.
    None,
    /// In the line.
    Inline,
    /// As a paragraph.
    Block,
    /// As an item of a list.
    Item,
    /// As a table.
    Table,
    /// As the caption of a table.
    Caption,
    /// As the head, body or foot of a table.
    Rows,
    /// As a row.
    Row,
    /// As a cell.
    Cell,
}

/// What becomes of white space.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Space {
    /// Any run of it is one space.
    #[default]
    Collapsed,
    /// Line breaks are kept, the rest is one space.
    Lines,
    /// All of it is kept.
    Kept,
}

impl Style {
    /// Reads the value of a style attribute. Where a property is named twice, the last counts, as in a browser.
    pub(super) fn new(attribute: &str) -> Self {
        let mut style = Self::default();
        for (property, value) in attribute.split(';').filter_map(|it| it.split_once(':')) {
            let value = value.trim().to_ascii_lowercase();
            let value = value.strip_suffix("!important").map_or(&*value, str::trim_end);
            style.take(&property.trim().to_ascii_lowercase(), value);
        }
        style
    }

    fn take(&mut self, property: &str, value: &str) {
        match property {
            "display" => self.display = Display::of(value).or(self.display),
            "visibility" => self.visible = Some(value == "visible"),
            "mso-hide" => self.hidden_by_word = value == "all",
            "mso-element" => self.hidden_by_word |= value.starts_with("comment"),
            "white-space" | "white-space-collapse" => self.space = Space::of(value).or(self.space),
            "list-style" | "list-style-type" => {
                self.numbering = Numbering::of_style(value).or(self.numbering);
            }
            _ => {}
        }
    }
}

impl Display {
    fn of(value: &str) -> Option<Self> {
        Some(match value {
            "none" => Self::None,
            "inline" | "contents" => Self::Inline,
            "block" | "flex" | "grid" | "flow-root" => Self::Block,
            "list-item" => Self::Item,
            "table" => Self::Table,
            "table-caption" => Self::Caption,
            "table-row-group" | "table-header-group" | "table-footer-group" => Self::Rows,
            "table-row" => Self::Row,
            "table-cell" => Self::Cell,
            _ => return None,
        })
    }
}

impl Space {
    fn of(value: &str) -> Option<Self> {
        Some(match value.split_ascii_whitespace().next()? {
            "normal" | "nowrap" | "collapse" => Self::Collapsed,
            "pre-line" | "preserve-breaks" => Self::Lines,
            "pre" | "pre-wrap" | "preserve" | "break-spaces" => Self::Kept,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Display, Space, Style};

    #[test]
    fn spaces_and_letter_case_do_not_matter() {
        assert_eq!(Style::new("color:red; DISPLAY : None !important ;").display, Some(Display::None));
        assert!(Style::new("font:1pt;Mso-Hide:ALL").hidden_by_word);
        assert_eq!(Style::new("Visibility:hidden").visible, Some(false));
    }

    #[test]
    fn the_last_valid_value_counts() {
        assert_eq!(Style::new("display:none;display:block;display:-moz-box").display, Some(Display::Block));
        assert_eq!(Style::new("visibility:hidden;visibility:visible").visible, Some(true));
    }

    #[test]
    fn both_spellings_of_kept_white_space_are_known() {
        assert_eq!(Style::new("white-space:pre-wrap").space, Some(Space::Kept));
        assert_eq!(Style::new("white-space-collapse: preserve; text-wrap: wrap").space, Some(Space::Kept));
        assert_eq!(Style::new("white-space:pre-line").space, Some(Space::Lines));
    }

    #[test]
    fn what_is_no_style_says_nothing() {
        assert_eq!(Style::new(";:;a;:b;display"), Style::default());
    }
}
