//! The text as it is compared: compatibility forms resolved, invisible characters dropped, places kept.

mod compatible;

use super::{Span, simplified};

use compatible::ideograph;

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
/// Kangxi radicals, compatibility ideographs, full-width forms and wide spaces read as the ordinary characters that
/// Unicode's NFKC gives for them, traditional characters as the simplified ones of the form; line ends read as `\n`;
/// zero-width characters are gone. Nothing else is repaired: NFKC as a whole would make digits of `①` and `²`, and figures
/// that nobody wrote.
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
        let mut characters = text.char_indices().peekable();
        while let Some((start, character)) = characters.next() {
            let span = Span::new(start, start + character.len_utf8());
            // A carriage return ends a line by itself, unless the line feed behind it does.
            let ends_line = character == '\r' && characters.peek().is_none_or(|next| next.1 != '\n');
            let character = if ends_line { '\n' } else { character };
            normalise(character, |ch| chars.push(NormalChar { ch, span }));
        }
        Self { chars }
    }
}

/// The characters of `text` as labels are compared: normalised and without white space.
#[must_use]
pub fn letters(text: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(text.len() / 2);
    let mut keep = |ch: char| {
        if !ch.is_whitespace() {
            letters.push(ch);
        }
    };
    text.chars().for_each(|character| normalise(character, &mut keep));
    letters
}

/// The [`letters`] of `text` as one string.
#[must_use]
pub fn key(text: &str) -> String {
    letters(text).into_iter().collect()
}

fn normalise(character: char, mut push: impl FnMut(char)) {
    match character {
        '\r' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
        '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => push('\n'),
        // The bulk of every report: ASCII and the unified ideographs stand for themselves.
        '\0'..='\u{7f}' | '\u{3400}'..='\u{4dbf}' => push(character),
        '\u{4e00}'..='\u{9fff}' => push(simplified(character)),
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => push(' '),
        '\u{ff01}'..='\u{ff5e}' => push(half_width(character)),
        '“' | '”' | '„' | '‟' | '«' | '»' => push('"'),
        '∶' | '︰' | '﹕' => push(':'),
        '︵' | '﹙' => push('('),
        '︶' | '﹚' => push(')'),
        '﹐' => push(','),
        '﹑' => push('、'),
        '㈠'..='㈩' => bracketed(character).into_iter().for_each(push),
        '\u{2e80}'..='\u{2eff}' => push(radical(character)),
        // A compatibility form may be one of a traditional character.
        _ => push(simplified(ideograph(character))),
    }
}

/// The ASCII character of a full-width form.
fn half_width(character: char) -> char {
    char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character)
}

/// A bracketed numeral, `㈠`, as it is usually written: `(一)`.
fn bracketed(character: char) -> [char; 3] {
    let numeral = ('㈠'..='㈩').zip("一二三四五六七八九十".chars()).find(|(it, _)| *it == character);
    ['(', numeral.map_or(character, |(_, numeral)| numeral), ')']
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
        assert_eq!(key("\u{f98e}度办\u{f9e4}"), "年度办理");
    }

    #[test]
    fn reads_traditional_characters_as_those_of_the_form() {
        assert_eq!(
            key("本年製發件數、本年廢止件數、現行有效件數"),
            "本年制发件数、本年废止件数、现行有效件数"
        );
        assert_eq!(
            key("（三）不予公開5.屬於三類內部事務信息（四）無法提供"),
            "(三)不予公开5.属于三类内部事务信息(四)无法提供"
        );
        assert_eq!(
            key("申請人無正當理由逾期不補正、行政機關不再處理"),
            "申请人无正当理由逾期不补正、行政机关不再处理"
        );
        assert_eq!(
            key("自然人、商業企業、科研機構、社會公益組織、法律服務機構、其他、總計"),
            "自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计"
        );
        assert_eq!(key("結果維持、結果糾正、其他結果、尚未審結"), "结果维持、结果纠正、其他结果、尚未审结");
    }

    #[test]
    fn makes_no_digits_of_signs() {
        assert_eq!(key("①²½"), "①²½");
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
        assert_eq!(Normal::new("一\r二").chars.iter().filter(|it| it.ch == '\n').count(), 1);
        assert_eq!(Normal::new("一\r\n二").chars.iter().filter(|it| it.ch == '\n').count(), 1);
    }
}
