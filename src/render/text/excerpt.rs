//! A place in, the line around it out, the place between « and ».

use crate::text::Span;

/// How many characters are shown on each side of the place.
const AROUND: usize = 24;
/// How many characters of the place itself are shown.
const WITHIN: usize = 40;

/// The line of `text` on which `span` begins, cut to what is near; `None` where nothing stands on it.
pub(super) fn excerpt(text: &str, span: Span) -> Option<String> {
    let (before, rest) = text.split_at_checked(span.start)?;
    let before = before.rsplit('\n').next().unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let (within, after) = line.split_at_checked(span.end - span.start).unwrap_or((line, ""));
    let (before, after) = (before.trim_start(), after.trim_end());
    let visible = [before, within, after].iter().any(|part| !part.trim().is_empty());
    visible.then(|| format!("{}«{}»{}", tail(before), head(within, WITHIN), head(after, AROUND)))
}

fn head(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        Some((at, _)) => format!("{}…", Span::new(0, at).of(text)),
        None => text.to_owned(),
    }
}

fn tail(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND - 1) {
        Some((at, _)) if at > 0 => format!("…{}", Span::new(at, text.len()).of(text)),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::excerpt;
    use crate::text::Span;

    fn marked(text: &str, place: &str) -> Option<String> {
        let start = text.find(place).unwrap();
        excerpt(text, Span::new(start, start + place.len()))
    }

    #[test]
    fn shows_the_line_of_the_place() {
        assert_eq!(marked("一\n总计\t16\r\n二", "16").as_deref(), Some("总计\t«16»"));
    }

    #[test]
    fn cuts_what_is_far_away() {
        let long = format!("{}16{}", "前".repeat(30), "后".repeat(30));
        let expected = format!("…{}«16»{}…", "前".repeat(24), "后".repeat(24));
        assert_eq!(marked(&long, "16"), Some(expected));
    }

    #[test]
    fn ends_with_the_line() {
        assert_eq!(marked("标题\n第二行", "标题\n第二行").as_deref(), Some("«标题»"));
    }

    #[test]
    fn shows_where_something_absent_should_stand() {
        assert_eq!(excerpt("一、\n二、", Span::empty(7)).as_deref(), Some("«»二、"));
        assert_eq!(excerpt("\n", Span::empty(0)), None);
    }
}
