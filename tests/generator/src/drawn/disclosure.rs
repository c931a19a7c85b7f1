//! The cells of table two, which stand in no equation: documents, decisions, changes, money.

use gouji::form::{CellKey, Measure};

use super::{Kind, Printed};
use crate::numbers::Numbers;

/// A cell of the table.
pub(super) fn cell(key: CellKey, kind: Kind, numbers: &mut Numbers) -> Printed {
    let column = key.spec().and_then(|table| table.column(key.column)).expect("a column of the form");
    let count = kind.count(numbers);
    match column.measure {
        _ if kind == Kind::Noughts => Printed::plain(key, &0),
        // Only a few agencies may issue 规章.
        Measure::Count if key.row.0 == "regulations" => Printed::plain(key, &0),
        Measure::Count if column.id.0 == "decisions" => Printed::plain(key, &decisions(kind, count, numbers)),
        Measure::Count => Printed::plain(key, &count),
        Measure::Change => change(key, count.min(999), kind, numbers),
        Measure::Amount => amount(key, count, kind, numbers),
        Measure::Money => money(key, count, kind, numbers),
    }
}

/// Decisions of a large city have up to eight digits.
fn decisions(kind: Kind, count: u64, numbers: &mut Numbers) -> u64 {
    if kind == Kind::Huge { 1_000_000 + numbers.below(90_000_000) } else { count }
}

/// 本年增/减: a decrease has a sign.
fn change(key: CellKey, count: u64, kind: Kind, numbers: &mut Numbers) -> Printed {
    let decrease = count > 0 && numbers.chance(40);
    let value = if decrease { format!("-{count}") } else { count.to_string() };
    let signs: &[&str] = match (kind == Kind::Units && count > 0, decrease) {
        (true, true) => &["-", "减", "−"],
        (true, false) => &["", "+", "增"],
        (false, true) => &["-"],
        (false, false) => &[""],
    };
    let text = format!("{}{count}", numbers.pick(signs));
    Printed { key, text, value: Some(value) }
}

/// A fee in 万元, with decimals.
fn amount(key: CellKey, count: u64, kind: Kind, numbers: &mut Numbers) -> Printed {
    let value = decimal(count, numbers);
    let unit = if kind == Kind::Units { numbers.pick(&["万元", ""]) } else { "" };
    Printed { key, text: value.clone() + unit, value: Some(value) }
}

/// 采购总金额, for which the form names no unit.
fn money(key: CellKey, count: u64, kind: Kind, numbers: &mut Numbers) -> Printed {
    let value = decimal(count, numbers);
    let unit = if kind == Kind::Units { numbers.pick(&["万元", "元", ""]) } else { "" };
    Printed { key, text: value.clone() + unit, value: Some(value) }
}

/// A figure with up to four decimals, the last of which is not nought.
fn decimal(whole: u64, numbers: &mut Numbers) -> String {
    let decimals = numbers.pick(&["", ".5", ".85", ".788", ".6964"]);
    format!("{whole}{decimals}")
}
