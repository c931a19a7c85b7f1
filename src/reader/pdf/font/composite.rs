//! Fonts whose codes take several bytes.

use hayro_cmap::{CMap, CMapName, CidFamily, WritingMode, load_embedded};
use hayro_syntax::object::dict::keys::{CIDSYSTEMINFO, DESCENDANT_FONTS, ENCODING, ORDERING, REGISTRY};
use hayro_syntax::object::{self, Array, Dict, Object};

use super::widths::Widths;
use super::{Code, text};
use crate::reader::Unreadable;
use crate::reader::pdf::budget::Budget;

/// A code has at most this many bytes.
const LONGEST_CODE: usize = 4;
/// A letter that every encoding with Latin letters knows.
const LATIN: u32 = 0x41;

/// A font whose codes take several bytes.
#[derive(Debug)]
pub(super) struct Composite {
    /// From codes to the numbers of glyphs.
    encoding: CMap,
    /// From the numbers of glyphs to characters, for the glyphs that Adobe numbered.
    collection: Option<CMap>,
    /// The widths of glyphs.
    widths: Widths,
}

impl Composite {
    pub(super) fn new(dict: &Dict<'_>, budget: &mut Budget) -> Result<Self, Unreadable> {
        let descendants = dict.get::<Array<'_>>(DESCENDANT_FONTS);
        let descendant = descendants.and_then(|fonts| fonts.iter::<Dict<'_>>().next()).unwrap_or_default();
        let encoding = encoding(dict, budget)?.unwrap_or_else(CMap::identity_h);
        let vertical = is_vertical(&encoding);
        let collection = collection(&descendant).and_then(|name| table(&name));
        Ok(Self { encoding, collection, widths: Widths::new(&descendant, vertical) })
    }

    pub(super) fn is_vertical(&self) -> bool {
        is_vertical(&self.encoding)
    }

    /// The shortest code that the encoding knows; one of the usual length where it knows none.
    pub(super) fn code(&self, bytes: &[u8]) -> Code {
        let mut number = 0;
        for (byte, length) in bytes.iter().take(LONGEST_CODE).zip(1..) {
            number = (number << 8) | u32::from(*byte);
            let code = Code { number, length };
            if self.glyph(code).is_some() {
                return code;
            }
        }
        // Encodings that have Latin letters of one byte have all else in two.
        let latin =
            bytes.first().is_some_and(u8::is_ascii) && self.encoding.lookup_cid_code(LATIN, 1).is_some();
        Code { number: u32::MAX, length: if latin { 1 } else { 2 } }
    }

    pub(super) fn characters(&self, code: Code) -> Option<String> {
        self.collection.as_ref()?.lookup_bf_string(self.glyph(code)?).map(text)
    }

    pub(super) fn advance(&self, code: Code) -> f64 {
        self.widths.of(self.glyph(code).unwrap_or_default())
    }

    fn glyph(&self, code: Code) -> Option<u32> {
        self.encoding.lookup_cid_code(code.number, u8::try_from(code.length).ok()?)
    }
}

fn is_vertical(encoding: &CMap) -> bool {
    matches!(encoding.metadata().writing_mode, Some(WritingMode::Vertical))
}

fn encoding(dict: &Dict<'_>, budget: &mut Budget) -> Result<Option<CMap>, Unreadable> {
    Ok(match dict.get::<Object<'_>>(ENCODING) {
        Some(Object::Name(name)) => table(&CMapName::from_bytes(&name)),
        Some(Object::Stream(stream)) => CMap::parse(&budget.decode(&stream)?, load_embedded),
        _ => None,
    })
}

fn table(name: &CMapName<'_>) -> Option<CMap> {
    match name {
        CMapName::IdentityH => Some(CMap::identity_h()),
        CMapName::IdentityV => Some(CMap::identity_v()),
        name => CMap::parse(load_embedded(*name)?, load_embedded),
    }
}

/// The table that leads from the numbers of a collection of glyphs to characters.
fn collection(descendant: &Dict<'_>) -> Option<CMapName<'static>> {
    let info = descendant.get::<Dict<'_>>(CIDSYSTEMINFO)?;
    let registry = info.get::<object::String<'_>>(REGISTRY)?;
    let ordering = info.get::<object::String<'_>>(ORDERING)?;
    match CidFamily::from_registry_ordering(&registry, &ordering) {
        CidFamily::AdobeGB1 => Some(CMapName::AdobeGb1Ucs2),
        CidFamily::AdobeCNS1 => Some(CMapName::AdobeCns1Ucs2),
        CidFamily::AdobeJapan1 => Some(CMapName::AdobeJapan1Ucs2),
        CidFamily::AdobeKorea1 => Some(CMapName::AdobeKorea1Ucs2),
        CidFamily::AdobeIdentity | CidFamily::Custom { .. } => None,
    }
}
