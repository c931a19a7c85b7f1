//! The words around a wrong sum and around putting the text right, in English.

use super::counted;
use crate::app::view_model::Fate;
use crate::app::words::MendingWords;
use crate::diagnostic::Certainty;
use crate::figure::Figure;

pub(super) static WORDS: MendingWords = MendingWords {
    sum: ["Item", "Figure", "Believed?"],
    adds_up: "Together",
    difference: "Difference",
    vacant: "blank",
    more_sums: |count| format!("{} more that do not hold for the same reason", counted(count, "equation")),
    noughts: |count| format!("{} more, all 0", counted(count, "item")),
    suspect: |value| match value {
        Some(value) => format!("Likely wrong, should be {value}"),
        None => "May be wrong".into(),
    },
    believed: |count| match count {
        0 => "No other equation confirms it".into(),
        _ => format!("Yes, {} with it hold", counted(count, "other equation")),
    },
    certainty: |certainty| match certainty {
        Certainty::Certain => "Certain",
        Certainty::Candidates => "Not certain",
        Certainty::Undetermined => "Cannot be told",
    },
    undetermined: "The figures do not tell which cell is wrong. The records of the applications will tell.",
    choices: "Choose a correction to see what it would do; it is written only when you say so",
    more_choices: |count| format!("{count} more possibilities"),
    if_wrong,
    preview: "What it would do",
    before_after: ["Text", "Becomes"],
    nothing: "(nothing)",
    more_places: |count| format!("and the same in {}", counted(count, "more place")),
    fate: |fate| match fate {
        Fate::Mended => "will hold",
        Fate::Failing => "will still not hold",
        Fate::Broken => "will no longer hold",
        Fate::Unknown => "can no longer be checked",
    },
    balance: |now, then, of| format!("Of all {of} equations {now} hold now and {then} will."),
    findings: |fixed, new| match (fixed, new) {
        (0, 0) => "The findings stay the same.".into(),
        _ => format!("{} will go, {new} will come.", counted(fixed, "finding")),
    },
    illustrative: "This is an example of the wording; adapt it to the facts once it is written.",
    apply: "Write into the text",
    apply_how: "Only the text on this page changes, no file does; it can be undone.",
    readonly: "This text is too long to be edited here. Correct it in your file.",
    mended: |fixed, new| format!("Written and checked again: {fixed} fixed, {new} new."),
    undone: |fixed, new| format!("Undone and checked again: {fixed} gone, {new} back."),
    written: |fixed, new, count| format!("{} gone, {new} new, {count} now.", counted(fixed, "finding")),
    undo: |count| match count {
        1 => "Undo the correction".into(),
        _ => format!("Undo the last of {count} corrections"),
    },
};

fn if_wrong(cells: &[(String, Figure)]) -> String {
    if let [(cell, value)] = cells {
        return format!("If {cell} is wrong, it should read {value}");
    }
    let each: Vec<_> = cells.iter().map(|(cell, value)| format!("{cell} should read {value}")).collect();
    format!("If these {} cells are wrong: {}", cells.len(), each.join("; "))
}
