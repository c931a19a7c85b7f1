//! The source of a page in which the browser knows nothing that the policy of our own page refuses.
//!
//! The policy holds in whatever page a script of ours has parsed, shown or not: every style, every script in an
//! attribute and every base address would be refused and told one by one. They are given other names before.

use std::borrow::Cow;

/// What is put before the name of an attribute.
const PREFIX: &str = "gouji-";
/// The name of the attribute that holds a style.
pub(crate) const STYLE: &str = "style";
/// The name that it is given.
pub(crate) const DISGUISED_STYLE: &str = "gouji-style";

/// The source with other names for what the policy refuses.
#[must_use]
pub(crate) fn disguised(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    for piece in html.split_inclusive(is_border) {
        let name = piece.split(|ch: char| !ch.is_ascii_alphanumeric()).next().unwrap_or_default();
        let behind = rest.get(name.len()..).unwrap_or_default();
        let other = element(&out, name, behind);
        if other.is_none() && is_refused_attribute(&out, name, behind) {
            out += PREFIX;
        }
        out += other.unwrap_or(name);
        out += piece.get(name.len()..).unwrap_or_default();
        rest = rest.get(piece.len()..).unwrap_or_default();
    }
    out
}

/// The text as it stood before the source that holds it was disguised.
#[must_use]
pub(crate) fn undisguised(text: &str) -> Cow<'_, str> {
    if text.contains(PREFIX) { text.replace(PREFIX, "").into() } else { text.into() }
}

/// Whether a name may follow the character.
const fn is_border(character: char) -> bool {
    character.is_ascii_whitespace() || matches!(character, '<' | '/' | '"' | '\'')
}

/// The name that an element is given where it is refused: that of one which a parser treats the same.
fn element(before: &str, name: &str, behind: &str) -> Option<&'static str> {
    let ends = behind.starts_with(|ch: char| ch.is_ascii_whitespace() || matches!(ch, '>' | '/'));
    let stands = ends && (before.ends_with('<') || before.ends_with("</"));
    match name {
        _ if !stands => None,
        _ if name.eq_ignore_ascii_case(STYLE) => Some("noframes"),
        _ if name.eq_ignore_ascii_case("base") => Some("basefont"),
        _ => None,
    }
}

/// Whether the name is that of an attribute which is refused: a style or a script.
fn is_refused_attribute(before: &str, name: &str, behind: &str) -> bool {
    let is_script = name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) && name.len() > 2;
    let stands = !before.is_empty() && before.ends_with(is_border) && !before.ends_with('<');
    stands && (is_script || name.eq_ignore_ascii_case(STYLE)) && behind.trim_ascii_start().starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::{disguised, undisguised};

    #[test]
    fn attributes_have_another_name() {
        assert_eq!(disguised("<p STYLE = 'a'>"), "<p gouji-STYLE = 'a'>");
        assert_eq!(
            disguised("<p class=\"a\"style=b><br/style=c>"),
            "<p class=\"a\"gouji-style=b><br/gouji-style=c>"
        );
        assert_eq!(disguised("<p onClick=a on=b>"), "<p gouji-onClick=a on=b>");
    }

    #[test]
    fn elements_have_another_name() {
        assert_eq!(disguised("<Style type=a>p{}</STYLE >"), "<noframes type=a>p{}</noframes >");
        assert_eq!(disguised("<base href=a>"), "<basefont href=a>");
        assert_eq!(disguised("<styled><base64>"), "<styled><base64>");
    }

    #[test]
    fn other_words_stay_and_text_is_given_back() {
        let html = "<p data-style=a class='MyStyle'>freestyle style 一\u{2028}二 <";
        assert_eq!(disguised(html), html);
        assert_eq!(undisguised(&disguised("正文 style=\"a\" onto=b")), "正文 style=\"a\" onto=b");
    }
}
