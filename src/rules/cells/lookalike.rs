//! Characters that look like digits, and the figure that was meant.

use crate::figure::Figure;
use crate::text::key;

/// The figure that `raw` stands for once its lookalikes are digits; `None` where it has none or is no number even so.
///
/// Letters alone are a word: `lI` is no figure, but `O` and `l` are.
pub(super) fn figure(raw: &str) -> Option<Figure> {
    let text = key(raw);
    let digits: String = text.chars().map(|it| digit(it).unwrap_or(it)).collect();
    let anchored = text.chars().count() == 1 || text.contains(|it: char| it.is_ascii_digit());
    let noughts = digits.chars().all(|it| it == '0');
    (digits != text && (anchored || noughts)).then(|| Figure::parse(&digits)).flatten()
}

fn digit(character: char) -> Option<char> {
    match character {
        'O' | 'o' | '〇' | '○' => Some('0'),
        'l' | 'I' => Some('1'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::figure;

    fn meant(raw: &str) -> Option<String> {
        figure(raw).map(|figure| figure.to_string())
    }

    #[test]
    fn are_read_as_digits_beside_digits_or_alone() {
        assert_eq!(meant("l2").as_deref(), Some("12"));
        assert_eq!(meant("1O.5").as_deref(), Some("10.5"));
        assert_eq!(meant("〇").as_deref(), Some("0"));
        assert_eq!(meant("OO").as_deref(), Some("0"));
    }

    #[test]
    fn are_not_read_into_words() {
        for raw in ["12", "lI", "II", "若干", "12件", "Ok"] {
            assert_eq!(meant(raw), None, "{raw}");
        }
    }
}
