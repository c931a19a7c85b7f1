//! A number as workbooks store it in, as it is shown out.

/// A number has so many significant digits in workbooks; what is stored beyond them is left from binary arithmetic.
const SIGNIFICANT: usize = 15;
/// No number of a workbook has a larger exponent.
const LARGEST_EXPONENT: i32 = 400;

/// The number as it is shown, without an exponent; `None` where `stored` is no number.
///
/// The digits are those that are stored: 12.5, 1.2E7 and 1E-2 mean 12.5, 12000000 and 0.01. Programs store numbers in
/// binary and write up to seventeen digits of them, of which they show fifteen: 43.787999999999997 was entered, and
/// is shown, as 43.788. Rounding is done on the digits and never in binary.
pub(super) fn shown(stored: &str) -> Option<String> {
    let unsigned = stored.strip_prefix('-').unwrap_or(stored);
    let (mantissa, exponent) = match unsigned.split_once(['E', 'e']) {
        Some((mantissa, exponent)) => {
            (mantissa, exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?)
        }
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let is_number = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    if !is_number || !(-LARGEST_EXPONENT..=LARGEST_EXPONENT).contains(&exponent) {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let shown = written(&digits, point)?;
    Some(if shown != "0" && stored.starts_with('-') { format!("-{shown}") } else { shown })
}

/// `digits` with the decimal point behind so many of them.
fn written(digits: &str, point: i32) -> Option<String> {
    let leading = digits.len() - digits.trim_start_matches('0').len();
    let (digits, carry) = rounded(digits.get(leading..)?)?;
    let point = point - i32::try_from(leading).ok()? + i32::from(carry);
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return Some("0".into());
    }
    let places = usize::try_from(point.unsigned_abs()).ok()?;
    Some(match digits.split_at_checked(places) {
        _ if point <= 0 => format!("0.{}{digits}", "0".repeat(places)),
        Some((whole, "")) => whole.to_owned(),
        Some((whole, fraction)) => format!("{whole}.{fraction}"),
        None => format!("{digits}{}", "0".repeat(places - digits.len())),
    })
}

/// The significant digits, and whether there is one more before the point than there was.
fn rounded(digits: &str) -> Option<(String, bool)> {
    let Some((kept, rest)) = digits.split_at_checked(SIGNIFICANT) else {
        return Some((digits.to_owned(), false));
    };
    if !rest.starts_with(|digit| digit >= '5') {
        return Some((kept.to_owned(), false));
    }
    let up = (kept.parse::<u64>().ok()? + 1).to_string();
    let carry = up.len() > kept.len();
    Some((up, carry))
}

#[cfg(test)]
mod tests {
    use super::shown;

    fn check(cases: &[(&str, &str)]) {
        for (stored, expected) in cases {
            assert_eq!(shown(stored).as_deref(), Some(*expected), "{stored}");
        }
    }

    #[test]
    fn numbers_are_shown_as_they_are_stored() {
        check(&[("0", "0"), ("15", "15"), ("-3", "-3"), ("12.50", "12.5"), ("007", "7"), ("0.05", "0.05")]);
        check(&[
            ("-0", "0"),
            ("0.000", "0"),
            (".5", "0.5"),
            ("5.", "5"),
            ("1200", "1200"),
            ("123456789012345", "123456789012345"),
        ]);
    }

    #[test]
    fn exponents_are_written_out() {
        check(&[("1.2E7", "12000000"), ("1E-2", "0.01"), ("1.25e+1", "12.5"), ("-4.5E-3", "-0.0045")]);
        check(&[("12345E-5", "0.12345"), ("1E2", "100"), ("0E5", "0"), ("100E-2", "1")]);
    }

    #[test]
    fn what_binary_arithmetic_left_is_dropped() {
        check(&[
            ("43.787999999999997", "43.788"),
            ("16.800000000000001", "16.8"),
            ("0.30000000000000004", "0.3"),
        ]);
        check(&[
            ("99.999999999999996", "100"),
            ("9.9999999999999995E-2", "0.1"),
            ("2.9999999999999999E-7", "0.0000003"),
        ]);
        check(&[("12345678901234567", "12345678901234600"), ("0.1234567890123451", "0.123456789012345")]);
    }

    #[test]
    fn what_is_no_number_is_not_shown_as_one() {
        for stored in
            ["", "-", "1.2.3", "12a", "1E", "1E9999", "NaN", "--1", "+1", "1 2", "．5", "E5", "1E99999999999"]
        {
            assert_eq!(shown(stored), None, "{stored}");
        }
    }
}
