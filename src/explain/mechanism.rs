//! The slip by which one figure became another, and how likely it is.
//!
//! A likelihood is what a slip does to the odds of a cell: how often people make it, over the figures that it might
//! have made of the right one, times how common the right figure is beside the wrong one. All in millionths, so that
//! likelihoods of several cells multiply exactly. Only their order and rough size matter.

use crate::diagnostic::Mechanism;
use crate::figure::Figure;

/// What is known of a cell before its figure is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// How many cells of a hundred of the table hold nought.
    pub(super) noughts: u64,
    /// Whether the cell is the total of a sum.
    pub(super) total: bool,
}

/// The likeliest slip that turns `right` into `wrong`, `None` as `wrong` being a vacant cell.
pub(super) fn slip(wrong: Option<Figure>, right: Figure, setting: Setting) -> (Mechanism, u64) {
    let by_digits = digits(wrong.unwrap_or_default(), right, setting);
    let stale = (Mechanism::TotalNotUpdated, stale(wrong.unwrap_or_default(), right));
    let stands = wrong.is_some_and(|wrong| !wrong.is_zero());
    if setting.total && stands && stale.1 > by_digits.1 { stale } else { by_digits }
}

/// How likely a total is to have stayed what it was before a part of it changed so much: large changes are rare.
fn stale(wrong: Figure, right: Figure) -> u64 {
    60_000 / (right - wrong).magnitude().to_whole().unwrap_or(u64::MAX).max(1)
}

fn digits(wrong: Figure, right: Figure, setting: Setting) -> (Mechanism, u64) {
    if wrong.is_zero() {
        return (Mechanism::Omitted, omitted(right, setting));
    }
    if -wrong == right {
        return (Mechanism::Sign, 500_000);
    }
    if is_scaled(wrong, right) {
        return (Mechanism::Unit, 200_000);
    }
    let transposed = wrong.is_transposed(right);
    let (wrong_text, right_text) = (wrong.to_string(), right.to_string());
    let (wrong, right) = (wrong_text.as_bytes(), right_text.as_bytes());
    let length = u64::try_from(right.len()).unwrap_or(u64::MAX).max(1);
    if transposed {
        (Mechanism::TransposedDigits, 250_000 / length.saturating_sub(1).max(1))
    } else if lacks_one(wrong, right) {
        (Mechanism::DroppedDigit, 15_000 / length)
    } else if lacks_one(right, wrong) {
        (Mechanism::DoubledDigit, if is_doubled(right, wrong) { 600_000 } else { 40_000 } / (length + 1))
    } else if wrong.len() == right.len() && differences(wrong, right) == 1 {
        let rare = if right == b"0" { 3 } else { 1 };
        (Mechanism::WrongDigit, 250_000 / (9 * length * rare))
    } else {
        (Mechanism::Other, 500 / length.max(u64::try_from(wrong.len()).unwrap_or(u64::MAX)))
    }
}

/// How likely a figure is to have been left out: the fewer cells hold one, and the longer it is, the less.
fn omitted(right: Figure, setting: Setting) -> u64 {
    let figures = (100 - setting.noughts.min(100)).max(5);
    let length = u32::try_from(right.to_string().len()).unwrap_or(u32::MAX);
    let choices = 4 * 9 * 10_u64.saturating_pow(length.saturating_sub(1));
    (300_000 * figures / setting.noughts.max(5) / choices).max(1)
}

/// Whether an amount was written in 元 or in 亿元 where 万元 belongs, or the other way round.
fn is_scaled(wrong: Figure, right: Figure) -> bool {
    let times = |figure: Figure| Figure::parse(&format!("{figure}0000"));
    let scaled = |small: Figure, large: Figure| small.is_whole() && times(small) == Some(large);
    scaled(wrong, right) || scaled(right, wrong)
}

fn differences(left: &[u8], right: &[u8]) -> usize {
    left.iter().zip(right).filter(|(a, b)| a != b).count()
}

/// Whether `short` is `long` without one of its digits.
fn lacks_one(short: &[u8], long: &[u8]) -> bool {
    short.len() + 1 == long.len() && (0..long.len()).any(|at| without(long, at).eq(short))
}

/// Whether `short` is `long` without one of two equal digits that stand side by side.
fn is_doubled(short: &[u8], long: &[u8]) -> bool {
    let twice = long.windows(2).enumerate().filter(|(_, pair)| matches!(pair, [a, b] if a == b));
    twice.into_iter().any(|(at, _)| without(long, at).eq(short))
}

fn without(digits: &[u8], at: usize) -> impl Iterator<Item = &u8> {
    digits.iter().take(at).chain(digits.iter().skip(at + 1))
}

#[cfg(test)]
mod tests {
    use super::{Setting, slip};
    use crate::diagnostic::Mechanism;
    use crate::figure::Figure;

    fn named(wrong: &str, right: &str, total: bool) -> (Mechanism, u64) {
        let right = Figure::parse(right).expect("a figure");
        slip(Figure::parse(wrong), right, Setting { noughts: 60, total })
    }

    #[test]
    fn is_told_from_the_digits() {
        let told = |wrong, right| named(wrong, right, false).0;
        assert_eq!(told("31", "13"), Mechanism::TransposedDigits);
        assert_eq!(told("12", "132"), Mechanism::DroppedDigit);
        assert_eq!(told("1332", "132"), Mechanism::DoubledDigit);
        assert_eq!(told("16", "15"), Mechanism::WrongDigit);
        assert_eq!(told("0", "15"), Mechanism::Omitted);
        assert_eq!(told("", "15"), Mechanism::Omitted);
        assert_eq!(told("-15", "15"), Mechanism::Sign);
        assert_eq!(told("250000", "25"), Mechanism::Unit);
        assert_eq!(told("250", "13"), Mechanism::Other);
    }

    #[test]
    fn of_a_total_that_is_off_by_little_is_that_it_was_not_updated() {
        assert_eq!(named("117", "118", true).0, Mechanism::TotalNotUpdated);
        assert_eq!(named("181", "118", true).0, Mechanism::TransposedDigits);
        assert_eq!(named("117", "118", false).0, Mechanism::WrongDigit);
    }

    #[test]
    fn of_exchanged_digits_is_likelier_than_a_wrong_one_and_that_than_any_other() {
        let [exchanged, wrong, other] = [("31", "13"), ("14", "13"), ("250", "13")];
        let likelihood = |(wrong, right)| named(wrong, right, false).1;
        assert!(likelihood(exchanged) > likelihood(wrong) && likelihood(wrong) > likelihood(other));
    }
}
