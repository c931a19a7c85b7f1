//! Layouts in which figures do not stand as plain numbers.

use super::change::values;
use super::labels::tabbed;
use super::{Layout, Loses, REWORDED};
use crate::numbers::Numbers;
use crate::page::Page;

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        name: "L37 spaces around figures",
        write: |it, numbers| tabs_with(it, |text| spaced(text, numbers)),
        ..REWORDED
    },
    Layout { name: "L38 full-width digits", write: |it, _| tabs_with(it, full_width), ..REWORDED },
    Layout {
        name: "L38 thousands separators",
        write: |it, _| tabs_with(it, |text| thousands(text, ',')),
        ..REWORDED
    },
    Layout {
        name: "L39 numbers split over lines",
        loses: Loses::Some,
        complete: 600,
        blanks: 300,
        write: |it, numbers| tabs_with(it, |text| split(text, '\n', numbers)),
        ..REWORDED
    },
    Layout {
        name: "L39 numbers split over cells",
        loses: Loses::Some,
        complete: 600,
        blanks: 300,
        write: |it, numbers| tabs_with(it, |text| split(text, '\t', numbers)),
        ..REWORDED
    },
    Layout {
        name: "13.10 remarks behind figures",
        loses: Loses::Some,
        complete: 880,
        blanks: 300,
        write: |it, numbers| tabs_with(it, |text| remarked(text, numbers)),
        ..REWORDED
    },
];

fn tabs_with(it: &Page, change: impl FnMut(&str) -> String) -> String {
    tabbed(&values(it, change))
}

/// White space of all kinds before and behind.
fn spaced(text: &str, numbers: &mut Numbers) -> String {
    const SPACES: &[&str] = &["", " ", "\u{a0}", "\u{3000}", "  ", "\u{200b}"];
    format!("{}{text}{}", numbers.pick(SPACES), numbers.pick(SPACES))
}

fn full_width(text: &str) -> String {
    let wide = |digit: char| char::from_u32(u32::from(digit) + 0xfee0).unwrap_or(digit);
    text.chars().map(|ch| if ch.is_ascii_digit() { wide(ch) } else { ch }).collect()
}

/// `11,398,889`
fn thousands(text: &str, separator: char) -> String {
    let (whole, rest) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    if !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.into();
    }
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    rest.map_or_else(|| grouped.clone(), |rest| format!("{grouped}.{rest}"))
}

/// A fifth of the numbers with several digits, in two pieces.
fn split(text: &str, separator: char, numbers: &mut Numbers) -> String {
    let whole = text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !whole || !numbers.chance(20) {
        return text.into();
    }
    let (first, second) = text.split_at(1 + numbers.place(text.len() - 1));
    format!("{first}{separator}{second}")
}

/// A few figures with a remark on the next line.
fn remarked(text: &str, numbers: &mut Numbers) -> String {
    let remark = if text != "0" && text.ends_with(|ch: char| ch.is_ascii_digit()) && numbers.chance(5) {
        "\n（其中修订 3 件）"
    } else {
        ""
    };
    format!("{text}{remark}")
}
