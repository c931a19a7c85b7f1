//! Characters that a source writes by their names or numbers.

/// No entity that is known here is longer.
const LONGEST: usize = 12;
/// The names that reports are written with.
const NAMED: &[(&str, char)] = &[
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("lt", '<'),
    ("gt", '>'),
    ("amp", '&'),
    ("quot", '"'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("mdash", '—'),
    ("middot", '·'),
];

/// The character that `text` begins with the entity of, and how long that is.
pub(super) fn decoded(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let number = |digits: &str| match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    let character = match name.strip_prefix('#') {
        Some(digits) => char::from_u32(number(digits).ok()?)?,
        None => NAMED.iter().find(|(it, _)| *it == name)?.1,
    };
    Some((if character.is_control() { ' ' } else { character }, end + 1))
}
