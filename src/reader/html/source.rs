//! What the source of a page tells before it is parsed.

use std::borrow::Cow;

/// The tags of which a text that is no page holds none.
const TABLE_TAGS: [&str; 3] = ["table", "tr", "td"];

/// Whether the bytes are the source of a page: they begin with a tag or a declaration, or hold the tags of a table.
#[must_use]
pub fn is_source(bytes: &[u8]) -> bool {
    begins_with_tag(bytes) || TABLE_TAGS.iter().any(|name| holds_tag(bytes, name))
}

/// Whether it begins with a tag or a declaration. In a text that does not but holds tags further on, line breaks are
/// what the writer meant by them.
pub(super) fn begins_with_tag(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    match bytes {
        [b'<', b'!' | b'?' | b'/', ..] => true,
        [b'<', letter, rest @ ..] => letter.is_ascii_alphabetic() && rest.contains(&b'>'),
        _ => false,
    }
}

/// The source with a table around it where it holds rows or cells of none: outside tables a parser drops them.
#[must_use]
pub fn with_table(html: &str) -> Cow<'_, str> {
    let holds = |name| holds_tag(html.as_bytes(), name);
    if !holds("table") && (holds("tr") || holds("td")) {
        Cow::Owned(format!("<table>{html}"))
    } else {
        Cow::Borrowed(html)
    }
}

/// Whether a start or end tag of this name stands somewhere in the source.
fn holds_tag(html: &[u8], name: &str) -> bool {
    html.split(|byte| *byte == b'<').skip(1).any(|rest| {
        let rest = rest.strip_prefix(b"/").unwrap_or(rest);
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
        rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
            && rest.get(name.len()).is_some_and(ends)
    })
}

#[cfg(test)]
mod tests {
    use super::{is_source, with_table};

    #[test]
    fn a_page_is_told_by_its_beginning() {
        for source in
            ["<!DOCTYPE html>", "\u{feff} <p>一", "<?xml version='1.0'?><html>", "<meta charset=utf-8>"]
        {
            assert!(is_source(source.as_bytes()), "{source}");
        }
    }

    #[test]
    fn a_piece_of_a_page_is_told_by_its_table() {
        assert!(is_source("一、总体情况<TABLE border=1><tr>".as_bytes()));
        assert!(is_source("规章</td>\n<td>0".as_bytes()));
    }

    #[test]
    fn a_text_with_angle_brackets_is_no_page() {
        for text in ["", "<一、总体情况>", "3 < 4", "<", "<a", "见<tdx>"] {
            assert!(!is_source(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn rows_of_no_table_are_given_one() {
        assert_eq!(with_table("<tr><td>1"), "<table><tr><td>1");
        assert_eq!(with_table("<TD>1"), "<table><TD>1");
        assert_eq!(with_table("<Table><tr>"), "<Table><tr>");
        assert_eq!(with_table("<p>1"), "<p>1");
    }
}
