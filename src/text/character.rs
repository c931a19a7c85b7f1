//! What kind a character is, in the writings that reports are made in.
//!
//! The standard library tells it of every writing of the world, by tables that would be two kilobytes of the page.

/// Whether a character is a letter or stands for a number.
#[must_use]
pub const fn is_word(character: char) -> bool {
    matches!(character,
        '0'..='9' | 'A'..='Z' | 'a'..='z' | 'ª' | '²'..='³' | 'µ' | '¹'..='º' | '¼'..='¾'
        | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Α'..='Ρ' | 'Σ'..='ω' | 'Ѐ'..='ҁ'
        | '⅐'..='↉' | '①'..='⒛' | 'Ⓐ'..='⓿' | '❶'..='➓'
        | '々'..='〇' | '〡'..='〩' | '〱'..='〵' | '〸'..='〼' | 'ぁ'..='ゖ' | 'ゝ'..='ゟ' | 'ァ'..='ヺ' | 'ー'..='ヿ'
        | 'ㄅ'..='ㄯ' | 'ㄱ'..='ㆎ' | '㆒'..='㆕' | 'ㆠ'..='ㆿ' | 'ㇰ'..='ㇿ'
        | '㈠'..='㈩' | '㉈'..='㉏' | '㉑'..='㉟' | '㊀'..='㊉' | '㊱'..='㊿'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{fad9}'
        | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | 'ｦ'..='ﾾ' | '\u{20000}'..='\u{323af}')
}

/// Whether a character is a digit, of either width.
#[must_use]
pub const fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '０'..='９')
}

#[cfg(test)]
mod tests {
    use super::{is_digit, is_word};

    #[test]
    fn letters_and_numbers_of_reports_are_told_as_the_standard_library_tells_them() {
        let latin = '\0'..='\u{24f}';
        let marks = ['\u{2010}'..='\u{206f}', '\u{2150}'..='\u{27bf}', '\u{3000}'..='\u{9fff}'];
        let wide = '\u{ff00}'..='\u{ffbe}';
        for character in latin.chain(marks.into_iter().flatten()).chain(wide) {
            assert_eq!(is_word(character), character.is_alphanumeric(), "{character:?}");
        }
    }

    #[test]
    fn rare_ideographs_are_letters_and_pictures_are_none() {
        assert!(is_word('𠮷') && is_word('\u{f9e4}'));
        assert!(!is_word('😀') && !is_word('\u{e000}'));
    }

    #[test]
    fn digits_have_two_widths_and_no_circles() {
        assert!(is_digit('7') && is_digit('７'));
        assert!(!is_digit('⑦') && !is_digit('七'));
    }
}
