//! The text of an XML part in, its elements and their text out, one after the other.
//!
//! Elements and attributes go by their local names: writers differ in prefixes and in the editions of the schemas.
//! Nothing here calls itself, so that no depth of nesting exhausts the stack.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::{Unreadable, text};

/// What is met next.
#[derive(Debug)]
pub(super) enum Node<'a> {
    /// An element begins.
    Open(Element<'a>),
    /// Text stands here; it may come in pieces.
    Text(Cow<'a, str>),
    /// The innermost element ends.
    Close,
}

/// The beginning of an element.
#[derive(Debug)]
pub(super) struct Element<'a>(BytesStart<'a>);

/// Walks through a part.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    reader: Reader<&'a [u8]>,
    /// How many elements are open.
    depth: usize,
}

/// The characters of a part, which is in UTF-8 or says that it is in UTF-16.
pub(super) fn characters(part: &[u8]) -> Result<String, Unreadable> {
    text::decode(part, |_| None).map_err(|_| Unreadable::Damaged)
}

impl<'a> Walk<'a> {
    /// A walk from the beginning of `part`.
    pub(super) fn new(part: &'a str) -> Self {
        let mut reader = Reader::from_str(part);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// What is met next; `None` at the end.
    ///
    /// # Errors
    /// Returns [`Unreadable::Damaged`] for a part that is not well formed, and for one that declares entities.
    pub(super) fn step(&mut self) -> Result<Option<Node<'a>>, Unreadable> {
        loop {
            match self.reader.read_event().map_err(|_| Unreadable::Damaged)? {
                Event::Start(start) => {
                    self.depth += 1;
                    return Ok(Some(Node::Open(Element(start))));
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Node::Close));
                }
                Event::Text(text) => return Ok(Some(Node::Text(text.into_inner()))),
                Event::CData(text) => return Ok(Some(Node::Text(text.into_inner()))),
                Event::GeneralRef(entity) => {
                    let character = referred(&entity).ok_or(Unreadable::Damaged)?;
                    return Ok(Some(Node::Text(character.to_string().into())));
                }
                Event::Eof if self.depth == 0 => return Ok(None),
                Event::Eof | Event::DocType(_) => return Err(Unreadable::Damaged),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Passes over the rest of the innermost element.
    pub(super) fn skip(&mut self) -> Result<(), Unreadable> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside && self.step()?.is_some() {}
        Ok(())
    }

    /// The text in the rest of the innermost element.
    pub(super) fn text(&mut self) -> Result<String, Unreadable> {
        let outside = self.depth.saturating_sub(1);
        let mut text = String::new();
        while self.depth > outside {
            match self.step()? {
                Some(Node::Text(piece)) => text += &piece,
                Some(_) => {}
                None => break,
            }
        }
        Ok(text)
    }

    /// The elements in the rest of the innermost element at any depth, but those that tell what it was before a
    /// change, or what a reader that understands less should take.
    pub(super) fn inside(&mut self) -> Result<Vec<Element<'a>>, Unreadable> {
        let outside = self.depth.saturating_sub(1);
        let mut inside = Vec::new();
        while self.depth > outside {
            match self.step()? {
                Some(Node::Open(element)) if element.is_superseded() => self.skip()?,
                Some(Node::Open(element)) => inside.push(element),
                Some(_) => {}
                None => break,
            }
        }
        Ok(inside)
    }
}

impl Element<'_> {
    /// The local name.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.0.attributes_raw();
        while let Some((before, after)) = rest.split_once('=') {
            let after = after.trim_ascii_start();
            let quote = after.chars().next().filter(|it| matches!(it, '"' | '\''))?;
            let (value, behind) = after.get(1..)?.split_once(quote)?;
            let (_, local) = before.trim_ascii().rsplit_once(':').unwrap_or(("", before.trim_ascii()));
            if local == name {
                return unescaped(value);
            }
            rest = behind;
        }
        None
    }

    /// The value of the attribute that most elements of documents have.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// The value as a number.
    pub(super) fn number(&self) -> Option<usize> {
        self.value()?.parse().ok()
    }

    /// Whether the property that is named by the element holds: it does unless its value denies it.
    pub(super) fn holds(&self) -> bool {
        !self.value().is_some_and(|value| matches!(value.as_str(), "0" | "false" | "off"))
    }

    fn is_superseded(&self) -> bool {
        let name = self.name();
        name.ends_with("Change") || name == "Fallback"
    }
}

/// A value with its references resolved.
fn unescaped(value: &str) -> Option<String> {
    let mut pieces = value.split('&');
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
    use super::{Node, Walk};
    use crate::reader::Unreadable;

    /// What is met on the way through `part`.
    fn met(part: &str) -> Result<String, Unreadable> {
        let (mut walk, mut met) = (Walk::new(part), String::new());
        while let Some(node) = walk.step()? {
            match node {
                Node::Open(element) => {
                    met.extend(["<", element.name(), &element.value().unwrap_or_default(), ">"]);
                }
                Node::Text(text) => met += &text,
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
        for part in ["<p>", "<p></q>", "<p", "</p>", "<p>&#0;</p>"] {
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
    fn a_change_hides_what_was_before() {
        let mut walk = Walk::new("<a><b/><bChange><c/></bChange><d><e/></d></a><f/>");
        walk.step().unwrap();
        let names: Vec<_> = walk.inside().unwrap().iter().map(|it| it.name().to_owned()).collect();
        assert_eq!(names, ["b", "d", "e"]);
    }
}
