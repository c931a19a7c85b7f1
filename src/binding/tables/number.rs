//! Figures as they are written in cells.

use crate::figure::Figure;
use crate::form::Measure;
use crate::text::NormalChar;

/// Units that may stand behind a figure in its cell, the longest first.
const UNITS: &[&str] = &["万元", "亿元", "元", "件", "条", "宗", "起", "次", "项"];

/// A figure at the start of `text`: its value and how many characters it takes, its unit included.
pub(super) fn number(text: &[NormalChar]) -> Option<(Figure, usize)> {
    let sign = text.first().filter(|it| matches!(it.ch, '-' | '+' | '−' | '增' | '减'));
    let start = usize::from(sign.is_some());
    let integer = digits(text, start);
    if integer == start {
        return None;
    }
    let (plain, end) = match thousands(text, start, integer) {
        Some(end) => (true, end),
        None => (false, integer),
    };
    let end = match text.get(end) {
        Some(point) if point.ch == '.' && digits(text, end + 1) > end + 1 => digits(text, end + 1),
        _ => end,
    };
    let written: String =
        text.get(start..end)?.iter().map(|it| it.ch).filter(|ch| !plain || *ch != ',').collect();
    let figure = Figure::parse(&written)?;
    let figure = if sign.is_some_and(|it| matches!(it.ch, '-' | '−' | '减')) { -figure } else { figure };
    Some((figure, end + unit(text.get(end..).unwrap_or_default())))
}

/// Where the run of digits that begins at `start` ends.
fn digits(text: &[NormalChar], start: usize) -> usize {
    start + text.iter().skip(start).take_while(|it| it.ch.is_ascii_digit()).count()
}

/// Where a figure with separators between its thousands ends.
fn thousands(text: &[NormalChar], start: usize, first: usize) -> Option<usize> {
    if first - start > 3 {
        return None;
    }
    let mut end = first;
    while text.get(end).is_some_and(|it| it.ch == ',') && digits(text, end + 1) == end + 4 {
        end += 4;
    }
    (end > first).then_some(end)
}

/// How many characters the unit at the start of `text` takes, where nothing but the cell's end follows.
fn unit(text: &[NormalChar]) -> usize {
    let fits = |unit: &&&str| {
        let length = unit.chars().count();
        let ends = text.get(length).is_none_or(|it| it.ch.is_whitespace() || it.ch == '|');
        ends && unit.chars().zip(text).all(|(a, b)| a == b.ch) && text.len() >= length
    };
    UNITS.iter().find(fits).map_or(0, |unit| unit.chars().count())
}

/// Whether `raw`, what stands in a cell, carries no other unit than that of `measure`.
pub(super) fn has_unit_of(raw: &str, measure: Measure) -> bool {
    let unit = UNITS.iter().find(|unit| raw.ends_with(**unit));
    unit.is_none_or(|unit| match measure {
        Measure::Amount => *unit == "万元",
        Measure::Money => unit.ends_with('元'),
        Measure::Count | Measure::Change => !unit.ends_with('元'),
    })
}

#[cfg(test)]
mod tests {
    use super::{has_unit_of, number};
    use crate::form::Measure;
    use crate::text::Normal;

    fn read(text: &str) -> Option<(String, usize)> {
        number(&Normal::new(text).chars).map(|(figure, length)| (figure.to_string(), length))
    }

    #[test]
    fn reads_what_stands_in_cells() {
        assert_eq!(read("１２"), Some(("12".into(), 2)));
        assert_eq!(read("11,398,889\t"), Some(("11398889".into(), 10)));
        assert_eq!(read("43.788万元|"), Some(("43.788".into(), 8)));
        assert_eq!(read("-8"), Some(("-8".into(), 2)));
        assert_eq!(read("减4"), Some(("-4".into(), 2)));
        assert_eq!(read("增5"), Some(("5".into(), 2)));
    }

    #[test]
    fn stops_where_the_figure_ends() {
        assert_eq!(read("12,34"), Some(("12".into(), 2)));
        assert_eq!(read("3.其他"), Some(("3".into(), 1)));
        assert_eq!(read("20件申请"), Some(("20".into(), 2)));
        assert_eq!(read("-"), None);
    }

    #[test]
    fn tells_units_that_do_not_fit() {
        assert!(has_unit_of("43.788万元", Measure::Amount) && has_unit_of("12件", Measure::Count));
        assert!(!has_unit_of("251000元", Measure::Amount) && !has_unit_of("0.5亿元", Measure::Amount));
        assert!(!has_unit_of("2件", Measure::Amount) && !has_unit_of("5万元", Measure::Count));
    }
}
