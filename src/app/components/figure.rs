//! A cell of the form: what is shown of it, told by words, signs and patterns, never by colour alone.

use yew::prelude::*;

use super::icon::{reading_icon, severity_icon, severity_name};
use crate::app::hooks::focus_soon;
use crate::app::view_model::{FigureCell, Reading, cell_id};
use crate::app::words::FormWords;

/// How a cell stands to what the person looks at.
#[derive(Clone, Copy)]
pub(super) struct CellState {
    /// It is the cell that the person looks at.
    pub(super) chosen: bool,
    /// It takes part in the finding that the person looks at.
    pub(super) related: bool,
    /// It is the cell of its table to which the tabulator leads.
    pub(super) reachable: bool,
}

/// A cell of the form.
pub(super) fn figure(
    cell: &FigureCell,
    columns: usize,
    state: CellState,
    choose: Callback<()>,
    words: &FormWords,
) -> Html {
    let onclick = move |_| {
        choose.emit(());
        focus_soon("cell-box");
    };
    html! {
        <td
            class="cell"
            colspan={columns.to_string()}
            data-reading={cell.reading.name()}
            data-severity={cell.severity.map(severity_name)}
            data-chosen={state.chosen.then_some("")}
            data-related={state.related.then_some("")}
        >
            <button
                type="button"
                class="cell__choose"
                id={cell_id(cell.key)}
                aria-label={spoken(cell, words)}
                aria-expanded={state.chosen.to_string()}
                tabindex={if state.reachable { "0" } else { "-1" }}
                {onclick}
            >
                if let Some(severity) = cell.severity {
                    <span class="cell__finding">{ severity_icon(severity) }</span>
                }
                { seen(cell) }
            </button>
        </td>
    }
}

fn seen(cell: &FigureCell) -> Html {
    html! {
        <>
            if !cell.shown.is_empty() {
                <span class="cell__shown">{ &cell.shown }</span>
            }
            if let Some(raw) = &cell.raw {
                <span class="cell__raw">{ raw }</span>
            }
            if cell.reading != Reading::Figure {
                <span class="cell__word">{ reading_icon(cell.reading) }{ cell.word }</span>
            }
        </>
    }
}

/// What is read out: the cell, what stands in it, what that is, and whether something is wrong with it.
fn spoken(cell: &FigureCell, words: &FormWords) -> String {
    let mut said = vec![cell.name.to_string()];
    if !cell.shown.is_empty() {
        said.push(cell.shown.to_string());
    }
    said.extend(cell.raw.as_ref().map(ToString::to_string));
    if cell.reading != Reading::Figure {
        said.push(cell.word.to_owned());
    }
    if cell.severity.is_some() {
        said.push(words.has_finding.to_owned());
    }
    said.join("，")
}
