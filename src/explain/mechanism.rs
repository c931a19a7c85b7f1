//! The slip by which one figure became another.

use crate::diagnostic::Mechanism;
use crate::figure::Figure;

/// The slip that turns `right` into `wrong`; `None` as `wrong` is a vacant cell.
pub(super) fn mechanism(wrong: Option<Figure>, right: Figure) -> Mechanism {
    let Some(wrong) = wrong.filter(|wrong| !wrong.is_zero()) else { return Mechanism::Omitted };
    if -wrong == right {
        return Mechanism::Sign;
    }
    let (wrong, right) = (wrong.to_string(), right.to_string());
    let (wrong, right) = (wrong.as_bytes(), right.as_bytes());
    if is_transposed(wrong, right) {
        Mechanism::TransposedDigits
    } else if lacks_one(wrong, right) {
        Mechanism::DroppedDigit
    } else if lacks_one(right, wrong) {
        Mechanism::DoubledDigit
    } else if wrong.len() == right.len() && differences(wrong, right) == 1 {
        Mechanism::WrongDigit
    } else {
        Mechanism::Other
    }
}

/// How likely a slip is beside others, for ranking.
pub(super) const fn weight(mechanism: Mechanism) -> u32 {
    match mechanism {
        Mechanism::TransposedDigits => 9,
        Mechanism::DroppedDigit | Mechanism::DoubledDigit | Mechanism::Sign => 7,
        Mechanism::WrongDigit => 5,
        Mechanism::Omitted => 3,
        _ => 1,
    }
}

fn differences(left: &[u8], right: &[u8]) -> usize {
    left.iter().zip(right).filter(|(a, b)| a != b).count()
}

fn is_transposed(left: &[u8], right: &[u8]) -> bool {
    let swaps = |at: &usize| {
        let mut swapped = left.to_vec();
        swapped.swap(*at, at + 1);
        swapped == right
    };
    left.len() == right.len() && left != right && (0..left.len().saturating_sub(1)).any(|at| swaps(&at))
}

/// Whether `short` is `long` without one of its digits.
fn lacks_one(short: &[u8], long: &[u8]) -> bool {
    let without = |at: usize| long.iter().take(at).chain(long.iter().skip(at + 1));
    short.len() + 1 == long.len() && (0..long.len()).any(|at| without(at).eq(short))
}

#[cfg(test)]
mod tests {
    use super::mechanism;
    use crate::diagnostic::Mechanism;
    use crate::figure::Figure;

    fn slip(wrong: &str, right: &str) -> Mechanism {
        mechanism(Figure::parse(wrong), Figure::parse(right).expect("a figure"))
    }

    #[test]
    fn is_told_from_the_digits() {
        assert_eq!(slip("31", "13"), Mechanism::TransposedDigits);
        assert_eq!(slip("12", "132"), Mechanism::DroppedDigit);
        assert_eq!(slip("1332", "132"), Mechanism::DoubledDigit);
        assert_eq!(slip("16", "15"), Mechanism::WrongDigit);
        assert_eq!(slip("0", "15"), Mechanism::Omitted);
        assert_eq!(slip("", "15"), Mechanism::Omitted);
        assert_eq!(slip("-15", "15"), Mechanism::Sign);
        assert_eq!(slip("250", "13"), Mechanism::Other);
    }
}
