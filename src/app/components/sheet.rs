//! A table of the form as it is printed, every cell a button.

use yew::prelude::*;

use super::figure::{CellState, figure};
use super::sheets::Props;
use crate::app::hooks::focus;
use crate::app::store::Action;
use crate::app::view_model::{FigureCell, Grid, Line, Sheet, Spot, What, cell_id, cell_named};
use crate::app::words::FormWords;
use crate::form::Axis;

/// A table of the form.
pub(super) fn sheet_table(sheet: &Sheet, props: &Props, send: &Callback<Action>, words: &FormWords) -> Html {
    html! {
        <section class="sheet" key={sheet.id} aria-label={sheet.title.clone()}>
            <h3 class="sheet__title" lang="zh-CN">{ &sheet.title }</h3>
            if let Some(unread) = &sheet.unread {
                <p class="sheet__unread">{ unread }</p>
            }
            if let Some(grid) = &sheet.grid {
                <div class="sheet__scroll" role="region" aria-label={(words.table)(&sheet.title)} tabindex="0">
                    { table(sheet, grid, props, send, words) }
                </div>
            }
        </section>
    }
}

fn table(sheet: &Sheet, grid: &Grid, props: &Props, send: &Callback<Action>, words: &FormWords) -> Html {
    let onkeydown = {
        let grid = grid.clone();
        move |event: KeyboardEvent| go(&grid, &event)
    };
    let own = props.cell.filter(|key| grid.cells().any(|cell| cell.key == *key));
    let stop = own.or_else(|| grid.cells().next().map(|cell| cell.key));
    let cell = |cell: &FigureCell, columns: usize| {
        let key = cell.key;
        let state = CellState {
            chosen: props.cell == Some(key),
            related: props.related.as_ref().is_some_and(|it| it.contains(&key)),
            reachable: stop == Some(key),
        };
        figure(cell, columns, state, send.reform(move |_: MouseEvent| Action::CellChosen(Some(key))), words)
    };
    let row = |line: &Line| {
        html! {
            <tr>
                for spot in line.iter() {
                    { match &spot.what {
                        What::Label(text, axis) => label(text, *axis, spot),
                        What::Figure(it) => cell(it, spot.columns),
                    } }
                }
            </tr>
        }
    };
    html! {
        <table class="sheet__table" lang="zh-CN" {onkeydown}>
            <caption class="unseen">{ &sheet.title }</caption>
            if !grid.head.is_empty() {
                <thead>
                    for line in grid.head.iter() {
                        { row(line) }
                    }
                </thead>
            }
            for part in grid.parts.iter() {
                <tbody>
                    for line in part.iter() {
                        { row(line) }
                    }
                </tbody>
            }
        </table>
    }
}

fn label(text: &'static str, axis: Axis, spot: &Spot) -> Html {
    let scope = match axis {
        Axis::Column if spot.columns == 1 => "col",
        Axis::Column => "colgroup",
        Axis::Row if spot.rows == 1 => "row",
        Axis::Row | Axis::Part => "rowgroup",
    };
    html! {
        <th {scope} class="sheet__label" colspan={spot.columns.to_string()} rowspan={spot.rows.to_string()}>
            { text }
        </th>
    }
}

/// Goes from the cell that has the keyboard to the one that an arrow key leads to.
fn go(grid: &Grid, event: &KeyboardEvent) {
    let from = event.target_dyn_into::<web_sys::Element>().map(|element| element.id());
    let from = from.and_then(|id| cell_named(grid, &id));
    if let Some(cell) = from.and_then(|cell| grid.beside(cell, &event.key())) {
        event.prevent_default();
        focus(&cell_id(cell));
    }
}
