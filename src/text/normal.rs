//! The text as it is compared: compatibility forms resolved, invisible characters dropped, places kept.

use unicode_normalization::char::decompose_compatible;

use super::Span;

/// One character of the normalised text and where it stands in the source.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NormalChar {
    /// The normalised character.
    pub ch: char,
    /// The bytes of the source it comes from.
    pub span: Span,
}

/// A text beside its normalised characters.
///
/// Kangxi radicals, full-width forms and wide spaces read as ordinary characters (Unicode NFKD, which for these
/// equals NFKC); line ends read as `\n`; zero-width characters are gone. Nothing else is repaired.
#[derive(Clone, Debug)]
pub struct Normal {
    /// The characters, in the order of the source.
    pub chars: Vec<NormalChar>,
}

impl Normal {
    /// Normalises `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut chars = Vec::with_capacity(text.len() / 2);
        for (start, character) in text.char_indices() {
            let span = Span::new(start, start + character.len_utf8());
            normalise(character, |ch| chars.push(NormalChar { ch, span }));
        }
        Self { chars }
    }
}

/// The normalised characters of `text`, without places.
#[must_use]
pub fn normal_chars(text: &str) -> Vec<char> {
    let mut chars = Vec::with_capacity(text.len() / 2);
    text.chars().for_each(|character| normalise(character, |ch| chars.push(ch)));
    chars
}

/// `text` as labels are compared: normalised and without white space.
#[must_use]
pub fn key(text: &str) -> String {
    normal_chars(text).into_iter().filter(|ch| !ch.is_whitespace()).collect()
}

fn normalise(character: char, mut push: impl FnMut(char)) {
    match character {
        // The bulk of every report: ASCII and the unified ideographs stand for themselves.
        '\r' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
        '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => push('\n'),
        '\0'..='\u{7f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => push(character),
        '“' | '”' | '„' | '‟' | '«' | '»' => push('"'),
        '〇' => push('〇'),
        '∶' | '︰' => push(':'),
        '\u{2e80}'..='\u{2eff}' => push(radical(character)),
        _ => decompose_compatible(character, push),
    }
}

/// The ideograph of a radical that Unicode gives no compatibility mapping; PDF text has them.
fn radical(character: char) -> char {
    match character {
        '⺠' => '民',
        '⻁' => '虎',
        '⻄' => '西',
        '⻅' => '见',
        '⻆' => '角',
        '⻉' => '贝',
        '⻋' => '车',
        '⻓' => '长',
        '⻔' => '门',
        '⻘' => '青',
        '⻚' => '页',
        '⻛' => '风',
        '⻜' => '飞',
        '⻝' => '食',
        '⻢' => '马',
        '⻣' => '骨',
        '⻤' => '鬼',
        '⻥' => '鱼',
        '⻦' => '鸟',
        '⻩' => '黄',
        '⻬' => '齐',
        '⻰' => '龙',
        '⺟' => '母',
        '⻳' => '龟',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Normal, key};
    use crate::text::Span;

    #[test]
    fn resolves_radicals_and_full_width_forms() {
        assert_eq!(key("⼀、⾏政（１２）⺠"), "一、行政(12)民");
    }

    #[test]
    fn drops_what_cannot_be_seen() {
        assert_eq!(key("\u{feff}总\u{200b} 计\u{3000}"), "总计");
    }

    #[test]
    fn keeps_the_place_of_every_character() {
        let normal = Normal::new("㈠总");
        let places: Vec<_> = normal.chars.iter().map(|it| (it.ch, it.span)).collect();
        let first = Span::new(0, 3);
        assert_eq!(places, [('(', first), ('一', first), (')', first), ('总', Span::new(3, 6))]);
    }

    #[test]
    fn reads_every_line_end_as_one() {
        assert_eq!(key("一\r\n二"), "一二");
        assert_eq!(Normal::new("一\r\n二").chars.iter().filter(|it| it.ch == '\n').count(), 1);
    }
}
