//! The characters behind the bytes and the names of letters that simple fonts use.
//!
//! Only what a Chinese report is written with has its name here: figures, Latin letters and the usual marks.

/// Names of more than one letter.
const NAMES: &[(&str, char)] = &[
    ("zero", '0'),
    ("one", '1'),
    ("two", '2'),
    ("three", '3'),
    ("four", '4'),
    ("five", '5'),
    ("six", '6'),
    ("seven", '7'),
    ("eight", '8'),
    ("nine", '9'),
    ("space", ' '),
    ("period", '.'),
    ("comma", ','),
    ("colon", ':'),
    ("semicolon", ';'),
    ("hyphen", '-'),
    ("minus", '−'),
    ("endash", '–'),
    ("emdash", '—'),
    ("slash", '/'),
    ("backslash", '\\'),
    ("bar", '|'),
    ("underscore", '_'),
    ("percent", '%'),
    ("plus", '+'),
    ("equal", '='),
    ("less", '<'),
    ("greater", '>'),
    ("parenleft", '('),
    ("parenright", ')'),
    ("bracketleft", '['),
    ("bracketright", ']'),
    ("braceleft", '{'),
    ("braceright", '}'),
    ("asterisk", '*'),
    ("numbersign", '#'),
    ("ampersand", '&'),
    ("at", '@'),
    ("exclam", '!'),
    ("question", '?'),
    ("dollar", '$'),
    ("quotesingle", '\''),
    ("quotedbl", '"'),
    ("quoteleft", '‘'),
    ("quoteright", '’'),
    ("quotedblleft", '“'),
    ("quotedblright", '”'),
    ("guillemotleft", '«'),
    ("guillemotright", '»'),
    ("periodcentered", '·'),
    ("bullet", '•'),
    ("ellipsis", '…'),
    ("multiply", '×'),
    ("divide", '÷'),
    ("degree", '°'),
    ("yen", '¥'),
];

/// What Windows has instead of the control characters from 0x80 on.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
/// What old Macintosh computers have from 0x80 on.
const MAC: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// The character of a byte in the table of Windows.
pub(super) fn windows(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => WINDOWS.chars().nth(usize::from(byte - 0x80)),
        _ => latin(byte),
    }
}

/// The character of a byte in the table of old Macintosh computers.
pub(super) fn mac(byte: u8) -> Option<char> {
    match byte {
        0x80.. => MAC.chars().nth(usize::from(byte - 0x80)),
        _ => latin(byte),
    }
}

fn latin(byte: u8) -> Option<char> {
    Some(char::from(byte)).filter(|character| !character.is_control())
}

/// The character that a name stands for, if that is known.
pub(super) fn character(name: &[u8]) -> Option<char> {
    // What follows a full stop tells one shape of the letter from another.
    let name = str::from_utf8(name).ok()?.split('.').next()?;
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Some(letter);
    }
    let known = NAMES.iter().find(|(known, _)| *known == name).map(|(_, character)| *character);
    known.or_else(|| numbered(name))
}

/// Names that give the number of the character: `uni4E00`, `u4E00`.
fn numbered(name: &str) -> Option<char> {
    let digits = name.strip_prefix("uni").or_else(|| name.strip_prefix('u'))?;
    let long_enough =
        (4..=6).contains(&digits.len()) && digits.chars().all(|digit| digit.is_ascii_hexdigit());
    if long_enough { char::from_u32(u32::from_str_radix(digits, 16).ok()?) } else { None }
}

#[cfg(test)]
mod tests {
    use super::{character, mac, windows};

    #[test]
    fn names_are_those_of_letters_figures_and_numbers() {
        let known: Vec<_> = [&b"A"[..], b"seven", b"seven.tnum", b"uni4E00", b"u2F00"].map(character).into();
        assert_eq!(known, ['A', '7', '7', '一', '⼀'].map(Some));
        assert_eq!([&b"g17"[..], b"unique", b"", b"\xff"].map(character), [None; 4]);
    }

    #[test]
    fn the_tables_hold_a_character_for_each_byte() {
        assert_eq!([windows(0x96), windows(b'7'), mac(0xd0), mac(0xff)], ['–', '7', '–', 'ˇ'].map(Some));
        assert_eq!(windows(0x1f), None);
    }
}
