//! A font of a file in; the characters that its codes stand for, and how wide they are, out.
//!
//! The shapes of the letters are never looked at: where a font does not say what a code stands for, nobody knows.

mod composite;
mod names;
mod simple;
mod widths;

use hayro_cmap::{BfString, CMap, load_embedded};
use hayro_syntax::object::dict::keys::{SUBTYPE, TO_UNICODE, TYPE0};
use hayro_syntax::object::{Dict, Name, Object};

use super::budget::Budget;
use crate::reader::Unreadable;
use composite::Composite;
use simple::Simple;

/// A font.
#[derive(Debug)]
pub(super) struct Font {
    kind: Kind,
    to_unicode: ToUnicode,
}

#[derive(Debug)]
enum Kind {
    /// One byte a code.
    Simple(Simple),
    /// Several bytes a code, as Chinese needs.
    Composite(Box<Composite>),
}

/// What the font itself says its codes stand for.
#[derive(Debug)]
enum ToUnicode {
    Nothing,
    /// The codes are characters already.
    Identity,
    Table(Box<CMap>),
}

/// One code of a shown string.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Code {
    /// Its number.
    pub(super) number: u32,
    /// How many bytes it takes.
    pub(super) length: usize,
}

impl Font {
    /// Reads a font; one that is beyond reading has codes that stand for nothing.
    pub(super) fn new(dict: &Dict<'_>, budget: &mut Budget) -> Result<Self, Unreadable> {
        let composite = dict.get::<Name<'_>>(SUBTYPE).is_some_and(|name| name.as_ref() == TYPE0);
        let kind = if composite {
            Kind::Composite(Box::new(Composite::new(dict, budget)?))
        } else {
            Kind::Simple(Simple::new(dict))
        };
        Ok(Self { kind, to_unicode: ToUnicode::new(dict, budget)? })
    }

    /// The next code of a string that is not at its end.
    pub(super) fn code(&self, bytes: &[u8]) -> Code {
        match &self.kind {
            Kind::Simple(_) => Code { number: bytes.first().copied().unwrap_or_default().into(), length: 1 },
            Kind::Composite(font) => font.code(bytes),
        }
    }

    /// The characters that the code stands for, if that is known.
    pub(super) fn characters(&self, code: Code) -> Option<String> {
        let said = self.to_unicode.characters(code).filter(|text| !text.starts_with('\0'));
        said.or_else(|| match &self.kind {
            Kind::Simple(font) => font.character(code.number).map(String::from),
            Kind::Composite(font) => font.characters(code),
        })
    }

    /// How far the code leads on, in parts of the size of the letters: to the right, or down.
    pub(super) fn advance(&self, code: Code) -> f64 {
        match &self.kind {
            Kind::Simple(font) => font.width(code.number),
            Kind::Composite(font) => font.advance(code),
        }
    }

    /// Whether its letters stand one below the other.
    pub(super) fn is_vertical(&self) -> bool {
        matches!(&self.kind, Kind::Composite(font) if font.is_vertical())
    }
}

impl ToUnicode {
    fn new(font: &Dict<'_>, budget: &mut Budget) -> Result<Self, Unreadable> {
        let table = match font.get::<Object<'_>>(TO_UNICODE) {
            Some(Object::Stream(stream)) => CMap::parse(&budget.decode(&stream)?, load_embedded),
            Some(Object::Name(_)) => return Ok(Self::Identity),
            _ => None,
        };
        Ok(table.map_or(Self::Nothing, |table| Self::Table(Box::new(table))))
    }

    fn characters(&self, code: Code) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Identity => char::from_u32(code.number).map(String::from),
            Self::Table(table) => table.lookup_bf_string(code.number).map(text),
        }
    }
}

fn text(characters: BfString) -> String {
    match characters {
        BfString::Char(character) => character.into(),
        BfString::String(text) => text,
    }
}
