//! The text of an XML part in, its elements and their text out, one after the other.
//!
//! Elements and attributes go by their local names: writers differ in prefixes and in the editions of the schemas.
//! Nothing here calls itself, so that no depth of nesting exhausts the stack, and nothing is declared: parts of
//! documents have no entities of their own.

use super::{Unreadable, text};

/// What is met next.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Node<'a> {
    /// An element begins.
    Open(Element<'a>),
    /// Text stands here, with its references as they are written; it may come in pieces.
    Text(&'a str),
    /// Text stands here in which nothing is a reference.
    Literal(&'a str),
    /// The innermost element ends.
    Close,
}

/// The beginning of an element.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Element<'a> {
    /// The name with its prefix.
    full_name: &'a str,
    /// The attributes as they are written.
    attributes: &'a str,
}

/// What stands for comments and instructions.
const NOTHING: Node<'_> = Node::Literal("");

/// Walks through a part.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    /// What has not been met.
    rest: &'a str,
    /// The names of the open elements, with their prefixes.
    open: Vec<&'a str>,
    /// Whether the innermost element has nothing in it and ends at once.
    ends: bool,
}

/// The characters of a part, which is in UTF-8 or says that it is in UTF-16.
pub(super) fn characters(part: &[u8]) -> Result<String, Unreadable> {
    text::decode(part, |_| None).map_err(|_| Unreadable::Damaged)
}

impl<'a> Walk<'a> {
    /// A walk from the beginning of `part`.
    pub(super) const fn new(part: &'a str) -> Self {
        Self { rest: part, open: Vec::new(), ends: false }
    }

    /// What is met next; `None` at the end.
    ///
    /// # Errors
    /// Returns [`Unreadable::Damaged`] for a part that is not well formed, and for one that declares something.
    pub(super) fn step(&mut self) -> Result<Option<Node<'a>>, Unreadable> {
        if std::mem::take(&mut self.ends) {
            self.open.pop();
            return Ok(Some(Node::Close));
        }
        if self.rest.is_empty() {
            return if self.open.is_empty() { Ok(None) } else { Err(Unreadable::Damaged) };
        }
        self.next().ok_or(Unreadable::Damaged).map(Some)
    }

    /// What begins at the rest; `None` for what is not well formed.
    fn next(&mut self) -> Option<Node<'a>> {
        let Some(markup) = self.rest.strip_prefix('<') else { return self.text_node() };
        if let Some(comment) = markup.strip_prefix("!--") {
            return self.pass(comment, "-->").map(|_| NOTHING);
        }
        if let Some(literal) = markup.strip_prefix("![CDATA[") {
            return self.pass(literal, "]]>").map(Node::Literal);
        }
        if let Some(instruction) = markup.strip_prefix('?') {
            return self.pass(instruction, "?>").map(|_| NOTHING);
        }
        if let Some(end) = markup.strip_prefix('/') {
            let name = self.pass(end, ">")?.trim_ascii_end();
            return (self.open.pop()? == name).then_some(Node::Close);
        }
        let (tag, rest) = split_tag(markup)?;
        self.rest = rest;
        let (tag, ends) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (full_name, attributes) =
            tag.split_once(|it: char| it.is_ascii_whitespace()).unwrap_or((tag, ""));
        if !full_name.starts_with(|it: char| it.is_alphabetic() || it == '_') {
            return None;
        }
        self.open.push(full_name);
        self.ends = ends;
        Some(Node::Open(Element { full_name, attributes }))
    }

    /// Text up to the next tag. Outside of all elements there is only white space.
    fn text_node(&mut self) -> Option<Node<'a>> {
        let end = self.rest.find('<').unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        match (self.open.is_empty(), text.trim_ascii().is_empty()) {
            (false, _) => Some(Node::Text(text)),
            (true, true) => Some(NOTHING),
            (true, false) => None,
        }
    }

    /// Passes over what goes on to `end`, which must come.
    fn pass(&mut self, from: &'a str, end: &str) -> Option<&'a str> {
        let (inside, rest) = from.split_once(end)?;
        self.rest = rest;
        Some(inside)
    }

    /// Passes over the rest of the innermost element.
    pub(super) fn skip(&mut self) -> Result<(), Unreadable> {
        self.each_inside(|_, _| Ok(()))
    }

    /// The text in the rest of the innermost element.
    pub(super) fn text(&mut self) -> Result<String, Unreadable> {
        let mut text = String::new();
        self.each_inside(|_, node| {
            match node {
                Node::Text(piece) => text += &unescaped(piece).ok_or(Unreadable::Damaged)?,
                Node::Literal(piece) => text += piece,
                Node::Open(_) | Node::Close => {}
            }
            Ok(())
        })?;
        Ok(text)
    }

    /// The elements in the rest of the innermost element at any depth, but those that tell what it was before a
    /// change, or what a reader that understands less should take.
    pub(super) fn inside(&mut self) -> Result<Vec<Element<'a>>, Unreadable> {
        let mut inside = Vec::new();
        self.each_inside(|walk, node| {
            match node {
                Node::Open(element) if element.is_superseded() => walk.skip()?,
                Node::Open(element) => inside.push(element),
                Node::Text(_) | Node::Literal(_) | Node::Close => {}
            }
            Ok(())
        })?;
        Ok(inside)
    }

    /// Walks through the rest of the innermost element.
    fn each_inside(
        &mut self,
        mut meet: impl FnMut(&mut Self, Node<'a>) -> Result<(), Unreadable>,
    ) -> Result<(), Unreadable> {
        let outside = self.open.len().saturating_sub(1);
        while self.open.len() > outside {
            match self.step()? {
                Some(node) => meet(self, node)?,
                None => break,
            }
        }
        Ok(())
    }
}

/// A tag up to its end, and what follows; the end is no sign in a value.
fn split_tag(markup: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (at, character) in markup.char_indices() {
        match (quote, character) {
            (None, '>') => return Some((markup.get(..at)?, markup.get(at + 1..)?)),
            (None, '<') => return None,
            (None, '"' | '\'') => quote = Some(character),
            (Some(begun), _) if begun == character => quote = None,
            _ => {}
        }
    }
    None
}

impl<'a> Element<'a> {
    /// The local name.
    pub(super) fn name(&self) -> &'a str {
        local(self.full_name)
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        while let Some((before, after)) = rest.split_once('=') {
            let after = after.trim_ascii_start();
            let quote = after.chars().next().filter(|it| matches!(it, '"' | '\''))?;
            let (value, behind) = after.get(1..)?.split_once(quote)?;
            if local(before.trim_ascii()) == name {
                return unescaped(value);
            }
            rest = behind;
        }
        None
    }

    /// Whether an attribute has this value.
    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.attribute(name).is_some_and(|it| it == value)
    }

    /// The value of the attribute that most elements of documents have.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// An attribute that is a number.
    pub(super) fn count(&self, name: &str) -> Option<usize> {
        self.attribute(name)?.parse().ok()
    }

    /// The value as a number.
    pub(super) fn number(&self) -> Option<usize> {
        self.count("val")
    }

    /// Whether the property that is named by the element holds: it does unless its value denies it.
    pub(super) fn holds(&self) -> bool {
        !self.value().is_some_and(|value| matches!(value.as_str(), "0" | "false" | "off"))
    }

    fn is_superseded(&self) -> bool {
        self.name().ends_with("Change") || self.name() == "Fallback"
    }
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Text with its references resolved.
fn unescaped(text: &str) -> Option<String> {
    let mut pieces = text.split('&');
    let mut unescaped = pieces.next()?.to_owned();
    for piece in pieces {
        let (entity, text) = piece.split_once(';')?;
        unescaped.push(referred(entity)?);
        unescaped += text;
    }
    Some(unescaped)
}

/// The character that a reference stands for; there are no entities but those of the language.
fn referred(entity: &str) -> Option<char> {
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => {
            let code = entity.strip_prefix('#')?;
            let code = match code.strip_prefix('x') {
                Some(code) => u32::from_str_radix(code, 16).ok()?,
                None => code.parse().ok()?,
            };
            char::from_u32(code).filter(|it| *it != '\0')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Walk, unescaped};
    use crate::reader::Unreadable;

    /// What is met on the way through `part`.
    fn met(part: &str) -> Result<String, Unreadable> {
        let (mut walk, mut met) = (Walk::new(part), String::new());
        while let Some(node) = walk.step()? {
            match node {
                Node::Open(element) => {
                    met.extend(["<", element.name(), &element.value().unwrap_or_default(), ">"]);
                }
                Node::Text(text) => met += &unescaped(text).ok_or(Unreadable::Damaged)?,
                Node::Literal(text) => met += text,
                Node::Close => met.push('/'),
            }
        }
        Ok(met)
    }

    #[test]
    fn names_have_no_prefix() {
        assert_eq!(met(r#"<?xml version="1.0"?><w:p><x:y z:val="1&lt;"/>一</w:p>"#).unwrap(), "<p><y1<>/一/");
    }

    #[test]
    fn references_are_characters() {
        assert_eq!(met("<p>&#x4e00;&#49;&amp;&lt;<![CDATA[&]]></p>").unwrap(), "<p>一1&<&/");
    }

    #[test]
    fn entities_of_its_own_are_not_read() {
        assert_eq!(met("<p>&x;</p>"), Err(Unreadable::Damaged));
        assert_eq!(met(r#"<!DOCTYPE p [<!ENTITY x "1">]><p>&x;</p>"#), Err(Unreadable::Damaged));
    }

    #[test]
    fn what_is_not_well_formed_is_damaged() {
        let parts = [
            "<p>",
            "<p></q>",
            "<p",
            "</p>",
            "<p>&#0;</p>",
            "<p>&amp</p>",
            "<p a='>",
            "<p <q/></p>",
            "<>",
            "< p/>",
            "1<p/>",
            "<!--",
            "<![CDATA[",
            "<?",
            "<p/>1",
        ];
        for part in parts {
            assert_eq!(met(part), Err(Unreadable::Damaged), "{part}");
        }
    }

    #[test]
    fn depth_is_no_danger() {
        let deep = format!("{}1{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
        let mut walk = Walk::new(&deep);
        walk.step().unwrap();
        assert_eq!(walk.text(), Ok("1".into()));
    }

    #[test]
    fn attributes_are_found_in_any_quotes() {
        let mut walk = Walk::new(r#"<a x:b = '"' val="&gt;/'>" c="1"/>"#);
        let Some(Node::Open(element)) = walk.step().unwrap() else { panic!("no element") };
        let values = ["b", "val", "c", "d"].map(|name| element.attribute(name));
        assert_eq!(values.map(Option::unwrap_or_default), ["\"", ">/'>", "1", ""]);
        assert_eq!(walk.step(), Ok(Some(Node::Close)));
        assert_eq!(walk.step(), Ok(None));
    }

    #[test]
    fn a_change_hides_what_was_before() {
        let mut walk = Walk::new("<a><b/><bChange><c/></bChange><d><e/></d></a><f/>");
        walk.step().unwrap();
        let names: Vec<_> = walk.inside().unwrap().iter().map(|it| it.name().to_owned()).collect();
        assert_eq!(names, ["b", "d", "e"]);
    }
}
