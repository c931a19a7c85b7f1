//! Tags of a source, and what they part.

/// A tag, a comment or a declaration.
pub(super) struct Tag<'a> {
    /// What it parts.
    pub(super) role: Role,
    name: &'a str,
    opens: bool,
}

/// What a tag parts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
    Table,
    TableEnd,
    Row,
    RowEnd,
    Cell,
    CellEnd,
    /// Groups of rows.
    Group,
    /// Paragraphs.
    Block,
    /// Nothing.
    None,
}

/// The elements that are blocks of their own.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "br",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "article",
    "center",
    "hr",
    "dl",
    "dt",
    "dd",
    "caption",
    "pre",
    "blockquote",
    "body",
    "header",
    "footer",
    "main",
    "nav",
    "form",
];
/// The elements that hold rows of a table.
const GROUPS: &[&str] = &["thead", "tbody", "tfoot"];
/// The elements of which nothing is seen.
const UNSEEN: &[&str] =
    &["script", "style", "title", "template", "noscript", "textarea", "select", "iframe", "object"];
/// The tags of which a text that is no source of a page holds none.
const OF_TABLES: &[&str] = &["table", "tr", "td"];

impl<'a> Tag<'a> {
    /// The tag that a text begins with.
    pub(super) fn at(text: &'a str) -> Option<Self> {
        let inner = text.strip_prefix('<')?;
        let (inner, opens) = inner.strip_prefix('/').map_or((inner, true), |inner| (inner, false));
        let declares = opens && inner.starts_with(['!', '?']);
        let length = inner.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let name = inner.get(..length)?;
        let named = name.starts_with(|it: char| it.is_ascii_alphabetic());
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        let (start, end) = match () {
            () if is("table") => (Role::Table, Role::TableEnd),
            () if is("tr") => (Role::Row, Role::RowEnd),
            () if is("td") || is("th") => (Role::Cell, Role::CellEnd),
            () if GROUPS.iter().any(|it| is(it)) => (Role::Group, Role::Group),
            () if BLOCKS.iter().any(|it| is(it)) => (Role::Block, Role::Block),
            () => (Role::None, Role::None),
        };
        let role = if opens { start } else { end };
        (declares || named).then_some(Self { role, name, opens })
    }

    /// How long it is in `text`, which begins with it, with what nobody sees behind it; `None` where it is not closed.
    pub(super) fn length(&self, text: &str) -> Option<usize> {
        if text.starts_with("<!--") {
            return Some(text.find("-->")? + "-->".len());
        }
        let length = text.find('>')? + 1;
        if !self.opens || !UNSEEN.iter().any(|it| self.name.eq_ignore_ascii_case(it)) {
            return Some(length);
        }
        let closes = |(at, _): &(usize, &str)| {
            Tag::at(text.get(*at..).unwrap_or_default())
                .is_some_and(|it| it.name.eq_ignore_ascii_case(self.name))
        };
        let at = text.match_indices("</").find(closes)?.0;
        Some(at + text.get(at..)?.find('>')? + 1)
    }
}

/// Whether a text holds the tags of a table.
pub(super) fn holds_table(text: &str) -> bool {
    tags(text).any(|tag| OF_TABLES.iter().any(|it| tag.name.eq_ignore_ascii_case(it)))
}

/// Whether another table begins before the one that is open ends.
pub(super) fn holds_nested(rest: &str) -> bool {
    tags(rest)
        .find(|tag| matches!(tag.role, Role::Table | Role::TableEnd))
        .is_some_and(|tag| tag.role == Role::Table)
}

fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    text.match_indices('<').filter_map(|(at, _)| Tag::at(text.get(at..)?))
}

/// The number in an attribute of a tag; one where it has none.
pub(super) fn number(source: &str, attribute: &str) -> usize {
    let source = source.to_ascii_lowercase();
    let value = source.split_once(attribute).map_or("", |(_, rest)| rest);
    let digits = value.trim_start_matches(|it: char| it.is_ascii_whitespace() || "=\"'".contains(it));
    let end = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
    digits.get(..end).and_then(|it| it.parse().ok()).unwrap_or(1)
}

/// How many bytes at the end of a tag can be marks: no character of the source is cut there.
pub(super) fn room(source: &str) -> usize {
    source.bytes().rev().take_while(u8::is_ascii).count()
}
