//! Exact decimal figures: counts and amounts, never a float.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// How many decimals a figure carries; a fee in 万元 has at most six (that is one 分).
const DECIMALS: usize = 6;
/// One, in the figure's own unit.
const ONE: i64 = 1_000_000;
/// Counts have nine digits at the most; twelve leave room and sums of a table cannot overflow.
const INTEGER_DIGITS: usize = 12;

/// An exact decimal figure, in millionths.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Figure(i64);

impl Figure {
    /// Nought.
    pub const ZERO: Self = Self(0);

    /// A whole number.
    #[must_use]
    pub fn whole(number: u32) -> Self {
        Self(i64::from(number) * ONE)
    }

    /// Reads plain ASCII digits with an optional sign and decimal point; `None` for anything else, and for
    /// figures beyond twelve digits or six decimals.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (integer, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let integer =
            if integer.is_empty() { None } else { value(integer.trim_start_matches('0'), INTEGER_DIGITS) };
        let magnitude = integer? * ONE + value(decimals, DECIMALS)? * scale(DECIMALS - decimals.len());
        (!decimals.is_empty()).then_some(Self(if negative { -magnitude } else { magnitude }))
    }

    /// Whether the figure is below nought.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether the figure is nought.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Without its sign.
    #[must_use]
    pub const fn magnitude(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// The whole number that it is, where it is one and not below nought.
    #[must_use]
    pub fn to_whole(self) -> Option<u64> {
        self.is_whole().then(|| u64::try_from(self.0 / ONE).ok()).flatten()
    }

    /// A number of 元 in 万元; what is less than a millionth of the unit is cut off.
    #[must_use]
    pub const fn in_ten_thousands(self) -> Self {
        Self(self.0 / 10_000)
    }

    /// Whether it is `other` with two neighbouring digits exchanged.
    #[must_use]
    pub fn is_transposed(self, other: Self) -> bool {
        let (one, other) = (self.to_string(), other.to_string());
        let differing: Vec<_> =
            one.bytes().zip(other.bytes()).enumerate().filter(|(_, (a, b))| a != b).collect();
        match differing.as_slice() {
            [(at, (a, b)), (next, (c, d))] => one.len() == other.len() && at + 1 == *next && (a, b) == (d, c),
            _ => false,
        }
    }

    /// The figure in hundredths; what is less than one is cut off.
    #[must_use]
    pub const fn in_hundredths(self) -> i64 {
        self.0 / 10_000
    }

    /// Whether the figure has no decimals.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.0 % ONE == 0
    }
}

/// The value of plain ASCII digits, of which there may be `most`.
fn value(digits: &str, most: usize) -> Option<i64> {
    let plain = digits.len() <= most && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.bytes().fold(0, |value, byte| value * 10 + i64::from(byte - b'0')))
}

/// Ten to the power of `zeros`.
fn scale(zeros: usize) -> i64 {
    (0..zeros).fold(1, |scale, _| scale * 10)
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative() { "-" } else { "" };
        let one = ONE.unsigned_abs();
        let (integer, decimals) = (self.0.unsigned_abs() / one, self.0.unsigned_abs() % one);
        if decimals == 0 {
            return write!(f, "{sign}{integer}");
        }
        let decimals = format!("{decimals:0>DECIMALS$}");
        write!(f, "{sign}{integer}.{}", decimals.trim_end_matches('0'))
    }
}

impl Add for Figure {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Figure {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Figure {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Figure {
    fn sum<I: Iterator<Item = Self>>(figures: I) -> Self {
        figures.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::Figure;

    fn round_trip(text: &str) -> Option<String> {
        Figure::parse(text).map(|figure| figure.to_string())
    }

    #[test]
    fn reads_and_writes_decimals_exactly() {
        assert_eq!(round_trip("43.788").as_deref(), Some("43.788"));
        assert_eq!(round_trip("0.000001").as_deref(), Some("0.000001"));
        assert_eq!(round_trip("-0.50").as_deref(), Some("-0.5"));
        assert_eq!(round_trip("007").as_deref(), Some("7"));
        assert_eq!(round_trip("11398889").as_deref(), Some("11398889"));
    }

    #[test]
    fn refuses_what_is_no_plain_figure() {
        for text in ["", "-", ".", "1.", ".5", "1,000", "1e3", "1.0000001", "1234567890123", "１"] {
            assert_eq!(Figure::parse(text), None, "{text}");
        }
    }

    #[test]
    fn adds_without_rounding() {
        let sum: Figure = ["0.1", "0.2"].into_iter().filter_map(Figure::parse).sum();
        assert_eq!(sum.to_string(), "0.3");
    }
}
