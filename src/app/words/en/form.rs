//! The words around the form as it was read, in English.

use crate::app::words::FormWords;
use crate::figure::Figure;
use crate::report::{CellState, Unfit};

pub(super) static WORDS: FormWords = FormWords {
    text_tab: "Text",
    form_tab: "Form as read",
    tabs: "Two views of the report",
    how: "Choose a cell to see its place in the text; one that was read wrongly can be set by hand. \
          The arrow keys go from cell to cell.",
    legend: "Legend",
    readings: ["figure", "blank", "mark", "words", "unread", "set by hand"],
    absent: "This table was not found.",
    has_finding: "has a finding",
    set_label: "Set by hand",
    set_how: "Write the figure of this cell, or nothing for a blank cell. It counts for the check; \
              the text stays as it is.",
    set: "Set",
    as_read: "Take back what was read",
    locate: "Show in the text",
    close: "Close",
    findings: "Findings at this cell",
    see_cell: "Show on the form",
    see_form: "See the form as read",
    table: |title| format!("{title}, table"),
    read,
    by_hand: |figure: Option<Figure>| match figure {
        Some(figure) => format!("Set by hand to {figure}."),
        None => "Set by hand to blank.".into(),
    },
    by_hand_count: |count| format!("{} by hand.", of_them(count)),
    waiting: |count| match count {
        1 => "1 cell reads otherwise since the text was changed; what it was set to no longer counts.".into(),
        _ => format!(
            "{count} cells read otherwise since the text was changed; what they were set to no longer counts."
        ),
    },
    rests_on: |cells| format!("Rests on figures set by hand: {}.", cells.join("; ")),
    unfit: |reason| match reason {
        Unfit::NotAFigure => "Write plain digits such as 12, without commas or units.",
        Unfit::Fractional => "This cell is a count and takes a whole number.",
        Unfit::Negative => "This cell cannot be negative.",
    },
};

fn of_them(count: usize) -> String {
    if count == 1 { "1 of them is set".into() } else { format!("{count} of them are set") }
}

fn read(raw: &str, state: CellState) -> String {
    match state {
        CellState::Number(figure) if figure.to_string() == raw => format!("The text says {raw}."),
        CellState::Number(figure) => format!("The text says “{raw}”, read as {figure}."),
        CellState::Blank => "The cell is blank in the text.".into(),
        CellState::Placeholder => format!("The text says “{raw}”, which counts as 0."),
        CellState::Text => {
            format!("The text says “{raw}”, which is no figure; its equations cannot be checked.")
        }
        CellState::Unread => "Unread: which figure of the text belongs here cannot be told.".into(),
    }
}
