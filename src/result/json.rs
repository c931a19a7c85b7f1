//! Serializable values in, JSON out, with as little code as the page can do with.
//!
//! `serde_json` brings what no result has: floats of any kind, keys of any type, ways to fail. What this one cannot
//! write it leaves out of the type of results; a test holds that both write the same.

use std::fmt::{self, Display, Write};

use serde::Serialize;
use serde::ser::{self, Impossible, SerializeSeq, SerializeStruct, SerializeTupleStruct, Serializer};

/// `value` as JSON in one line; nothing where it holds what no result holds.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    let mut out = String::new();
    match value.serialize(Writer(&mut out)) {
        Ok(()) => out,
        Err(Unforeseen) => String::new(),
    }
}

/// Writes one value.
struct Writer<'a>(&'a mut String);

/// Writes what stands between brackets.
struct Between<'a> {
    out: &'a mut String,
    closing: char,
    first: bool,
}

/// A value of a kind that no result holds.
#[derive(Debug)]
struct Unforeseen;

impl Display for Unforeseen {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Unforeseen {}

impl ser::Error for Unforeseen {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

type Written = Result<(), Unforeseen>;

/// Declares what no result holds.
macro_rules! unforeseen {
    ($($name:ident($type:ty))+) => {$(
        fn $name(self, _: $type) -> Written {
            Err(Unforeseen)
        }
    )+};
}

impl<'a> Writer<'a> {
    fn write(self, text: &str) {
        self.0.push_str(text);
    }

    fn between(self, opening: char, closing: char) -> Between<'a> {
        self.0.push(opening);
        Between { out: self.0, closing, first: true }
    }
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unforeseen;
    type SerializeSeq = Between<'a>;
    type SerializeTuple = Impossible<(), Unforeseen>;
    type SerializeTupleStruct = Between<'a>;
    type SerializeTupleVariant = Impossible<(), Unforeseen>;
    type SerializeMap = Impossible<(), Unforeseen>;
    type SerializeStruct = Between<'a>;
    type SerializeStructVariant = Impossible<(), Unforeseen>;

    unforeseen! {
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_f32(f32)
        serialize_char(char) serialize_bytes(&[u8]) serialize_unit_struct(&'static str)
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.write(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Written {
        self.write(&value.to_string());
        Ok(())
    }

    /// The only floats of a result are shares in whole hundredths.
    fn serialize_f64(self, value: f64) -> Written {
        let hundredths = (0..=100_u8).find(|it| f64::from(*it) / 100.0 >= value).unwrap_or(100);
        let digits = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        self.write(digits.strip_suffix('0').unwrap_or(&digits));
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.0.push('"');
        for ch in text.chars() {
            match ch {
                '"' | '\\' => self.0.extend(['\\', ch]),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                '\u{8}' => self.0.push_str("\\b"),
                '\u{c}' => self.0.push_str("\\f"),
                // Writing to a string cannot fail.
                '\0'..=' ' if ch != ' ' => drop(write!(self.0, "\\u{:04x}", u32::from(ch))),
                _ => self.0.push(ch),
            }
        }
        self.0.push('"');
        Ok(())
    }

    fn serialize_none(self) -> Written {
        self.write("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.write("null");
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Written {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        Err(Unforeseen)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Between<'a>, Unforeseen> {
        Ok(self.between('[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unforeseen> {
        Err(Unforeseen)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Between<'a>, Unforeseen> {
        Ok(self.between('[', ']'))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unforeseen> {
        Err(Unforeseen)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unforeseen> {
        Err(Unforeseen)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Between<'a>, Unforeseen> {
        Ok(self.between('{', '}'))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unforeseen> {
        Err(Unforeseen)
    }
}

impl Between<'_> {
    fn next(&mut self) -> Writer<'_> {
        if !std::mem::take(&mut self.first) {
            self.out.push(',');
        }
        Writer(self.out)
    }

    fn close(self) {
        self.out.push(self.closing);
    }
}

impl SerializeSeq for Between<'_> {
    type Ok = ();
    type Error = Unforeseen;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeTupleStruct for Between<'_> {
    type Ok = ();
    type Error = Unforeseen;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Between<'_> {
    type Ok = ();
    type Error = Unforeseen;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        let writer = self.next();
        writer.0.push('"');
        writer.0.push_str(name);
        writer.0.push_str("\":");
        value.serialize(writer)
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn is_what_other_writers_write() {
        for text in ["一\t二\n\"三\"\\", "\u{0}\u{8}\u{c}\u{1f}\r\u{7f}\u{2028}"] {
            assert_eq!(json(&text), serde_json::to_string(text).unwrap());
        }
        for hundredths in 0..=100_u8 {
            let share = f64::from(hundredths) / 100.0;
            assert_eq!(json(&share), serde_json::to_string(&share).unwrap());
        }
        assert_eq!(json(&Vec::from([Some(1_u16), None])), "[1,null]");
    }

    #[test]
    fn is_nothing_for_what_no_result_holds() {
        assert_eq!(json(&Vec::from([-1])), "");
    }
}
