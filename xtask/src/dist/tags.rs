//! The tags of a page that browsers can read: enough of HTML for a page of our own.

/// A piece of a page.
#[derive(Debug, PartialEq)]
pub(super) enum Piece<'a> {
    /// One of the tags that name files or say what may be done, with what it encloses in the case of scripts.
    Tag(Tag<'a>),
    /// Whatever stands between them.
    Rest(&'a str),
}

/// A tag that begins an element.
#[derive(Debug, PartialEq)]
pub(super) struct Tag<'a> {
    /// As it stands in the page, a script to its end.
    pub(super) source: &'a str,
    /// What it is called.
    pub(super) name: &'static str,
    /// Its attributes in their order.
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The value of an attribute; empty where it stands without one.
    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(it, _)| *it == name).map(|(_, value)| *value)
    }

    /// The file beside the page that an attribute names.
    pub(super) fn file(&self, name: &str) -> Option<&'a str> {
        self.get(name).map(|address| address.trim_start_matches("./"))
    }
}

/// The tags that are told apart, each with how far its element goes.
const NAMES: [(&str, &str); 3] = [("link", ">"), ("meta", ">"), ("script", "</script>")];

/// A page cut at its tags.
pub(super) fn pieces(page: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = page;
    while let Some((before, tag, after)) = next(rest) {
        pieces.extend([Piece::Rest(before), Piece::Tag(tag)]);
        rest = after;
    }
    pieces.push(Piece::Rest(rest));
    pieces
}

/// What stands before the first tag, the tag, and what follows it.
fn next(page: &str) -> Option<(&str, Tag<'_>, &str)> {
    let found = page.match_indices('<').find_map(|(at, _)| {
        let (before, from) = page.split_at_checked(at)?;
        let (name, end) = NAMES.into_iter().find(|(name, _)| opens(from, name))?;
        Some((before, from, name, end))
    });
    let (before, from, name, end) = found?;
    let (source, after) = from.split_at_checked(from.find(end)? + end.len())?;
    let attributes = attributes(source.get(1 + name.len()..source.find('>')?)?);
    Some((before, Tag { source, name, attributes }, after))
}

fn opens(from: &str, name: &str) -> bool {
    let after = from.get(1..).and_then(|tag| tag.strip_prefix(name));
    after.is_some_and(|after| after.starts_with([' ', '\n', '>']))
}

/// The attributes of a tag: alone, with a value, or with one in quotation marks.
fn attributes(mut rest: &str) -> Vec<(&str, &str)> {
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        let Some((name, after)) = rest.split_at_checked(end).filter(|(name, _)| !name.is_empty()) else {
            return attributes;
        };
        let (value, after) = after.strip_prefix('=').map_or(("", after), value);
        attributes.push((name, value));
        rest = after;
    }
}

/// The value at the beginning, and what follows it.
fn value(text: &str) -> (&str, &str) {
    match text.strip_prefix('"').and_then(|quoted| quoted.split_once('"')) {
        Some(parts) => parts,
        None => text.split_once([' ', '\n']).unwrap_or((text, "")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, Tag, pieces};

    fn tags(page: &str) -> Vec<Tag<'_>> {
        let pieces = pieces(page).into_iter();
        pieces.filter_map(|piece| if let Piece::Tag(tag) = piece { Some(tag) } else { None }).collect()
    }

    #[test]
    fn reads_attributes_in_every_way_of_writing() {
        let found = tags("<p><link rel=icon href=\"./a b.svg\" crossorigin>");
        assert_eq!(found[0].name, "link");
        assert_eq!(found[0].get("rel"), Some("icon"));
        assert_eq!(found[0].file("href"), Some("a b.svg"));
        assert_eq!(found[0].get("crossorigin"), Some(""));
        assert_eq!(found[0].get("href="), None);
    }

    #[test]
    fn takes_a_script_to_its_end() {
        let found = tags("<script nomodule>if (a<b) {}</script><p>");
        assert_eq!(found[0].source, "<script nomodule>if (a<b) {}</script>");
    }

    #[test]
    fn loses_nothing() {
        let page = "<!doctype html><meta charset=utf-8><title>甲</title><links><script></script>乙";
        let joined: String = pieces(page)
            .iter()
            .map(|piece| match piece {
                Piece::Tag(tag) => tag.source,
                Piece::Rest(rest) => rest,
            })
            .collect();
        assert_eq!(joined, page);
    }
}
