//! Fonts whose codes take one byte.

use std::collections::HashMap;

use hayro_syntax::object::dict::keys::{
    BASE_ENCODING, DIFFERENCES, ENCODING, FIRST_CHAR, FLAGS, FONT_DESC, FONT_MATRIX, MISSING_WIDTH, SUBTYPE,
    TYPE3, WIDTHS,
};
use hayro_syntax::object::{Array, Dict, Name, Object};

use super::names;
use super::widths::UNITS;

/// The flag of fonts with signs of their own instead of letters.
const SYMBOLIC: u32 = 1 << 2;
/// The width of letters whose font says none, as the figures of the usual fonts have it.
const USUAL_WIDTH: f64 = 500.0;

/// A font whose codes take one byte.
#[derive(Debug)]
pub(super) struct Simple {
    /// What codes stand for that have a name of their own.
    named: HashMap<u32, Option<char>>,
    /// What the other codes stand for.
    base: Base,
    first: u32,
    widths: Vec<f64>,
    missing: f64,
    /// What a width is measured in.
    unit: f64,
}

/// The tables of the format.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Base {
    /// That of Windows, which agrees with the others on all that reports are written with.
    Windows,
    /// That of old Macintosh computers.
    Mac,
    /// One that only the shapes in the font tell.
    Unknown,
}

impl Simple {
    pub(super) fn new(dict: &Dict<'_>) -> Self {
        let descriptor = dict.get::<Dict<'_>>(FONT_DESC).unwrap_or_default();
        let encoding = dict.get::<Object<'_>>(ENCODING);
        Self {
            named: named(encoding.as_ref()),
            base: base(encoding.as_ref(), &descriptor),
            first: dict.get::<u32>(FIRST_CHAR).unwrap_or_default(),
            widths: dict
                .get::<Array<'_>>(WIDTHS)
                .map(|list| list.iter::<f64>().collect())
                .unwrap_or_default(),
            missing: descriptor.get::<f64>(MISSING_WIDTH).unwrap_or(USUAL_WIDTH),
            unit: unit(dict),
        }
    }

    pub(super) fn character(&self, code: u32) -> Option<char> {
        let byte = u8::try_from(code).ok()?;
        self.named.get(&code).copied().unwrap_or_else(|| match self.base {
            Base::Windows => names::windows(byte),
            Base::Mac => names::mac(byte),
            Base::Unknown => None,
        })
    }

    pub(super) fn width(&self, code: u32) -> f64 {
        let index = code.checked_sub(self.first).and_then(|index| usize::try_from(index).ok());
        index.and_then(|index| self.widths.get(index)).copied().unwrap_or(self.missing) * self.unit
    }
}

/// Drawn fonts say themselves what they measure in.
fn unit(dict: &Dict<'_>) -> f64 {
    let drawn = dict.get::<Name<'_>>(SUBTYPE).is_some_and(|name| name.as_ref() == TYPE3);
    let matrix = dict.get::<Array<'_>>(FONT_MATRIX).filter(|_| drawn);
    matrix.and_then(|matrix| matrix.iter::<f64>().next()).map_or(1.0 / UNITS, f64::abs)
}

fn base(encoding: Option<&Object<'_>>, descriptor: &Dict<'_>) -> Base {
    let name = match encoding {
        Some(Object::Name(name)) => Some(name.clone()),
        Some(Object::Dict(dict)) => dict.get::<Name<'_>>(BASE_ENCODING),
        _ => None,
    };
    let symbolic = descriptor.get::<u32>(FLAGS).is_some_and(|flags| flags & SYMBOLIC != 0);
    match name {
        Some(name) if name.as_ref() == b"MacRomanEncoding" => Base::Mac,
        None if symbolic => Base::Unknown,
        _ => Base::Windows,
    }
}

/// The codes that the font names: a number, and names for it and the numbers that follow.
fn named(encoding: Option<&Object<'_>>) -> HashMap<u32, Option<char>> {
    let Some(Object::Dict(dict)) = encoding else { return HashMap::new() };
    let Some(list) = dict.get::<Array<'_>>(DIFFERENCES) else { return HashMap::new() };
    let (mut named, mut code) = (HashMap::new(), 0_u32);
    for item in list.iter::<Object<'_>>() {
        match item {
            Object::Number(number) => code = u32::try_from(number.as_i64()).unwrap_or_default(),
            Object::Name(name) => {
                named.insert(code, names::character(&name));
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    named
}
