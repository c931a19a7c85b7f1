//! Ordinals at the start of a heading: `三、`, `3.`, with their marks.

use crate::text::NormalChar;

/// An ordinal with its mark.
pub(super) struct Ordinal {
    /// As printed, such as `三、`.
    pub(super) text: String,
    /// The number that it stands for.
    pub(super) number: Option<usize>,
    /// Whether it is written in Chinese.
    pub(super) chinese: bool,
    /// How many characters it takes, the mark and white space after it included.
    pub(super) length: usize,
}

const NUMERALS: &str = "一二三四五六七八九十";

/// The ordinal at the start of `line`.
pub(super) fn ordinal(line: &[NormalChar]) -> Option<Ordinal> {
    let digits = line.iter().take_while(|it| is_numeral(it.ch)).count();
    let mark = line.get(digits).filter(|it| "、.,:".contains(it.ch));
    if digits == 0 || digits > 3 || mark.is_none() {
        return None;
    }
    let taken = line.iter().take(digits + 1);
    let space = line.iter().skip(digits + 1).take_while(|it| it.ch.is_whitespace()).count();
    let numeral: String = line.iter().take(digits).map(|it| it.ch).collect();
    Some(Ordinal {
        text: taken.map(|it| it.ch).collect(),
        number: number(&numeral),
        chinese: !numeral.starts_with(|first: char| first.is_ascii_digit()),
        length: digits + 1 + space,
    })
}

fn is_numeral(character: char) -> bool {
    character.is_ascii_digit() || NUMERALS.contains(character)
}

fn number(numeral: &str) -> Option<usize> {
    let single = |ch: char| NUMERALS.chars().position(|it| it == ch).map(|index| index + 1);
    let mut characters = numeral.chars();
    match (characters.next(), characters.next(), characters.next()) {
        (Some(only), None, _) if !only.is_ascii_digit() => single(only),
        (Some('十'), Some(unit), None) => single(unit).map(|unit| 10 + unit),
        _ => numeral.parse().ok(),
    }
}
