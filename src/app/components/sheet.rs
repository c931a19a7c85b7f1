//! A table of the form as it is printed, every cell a button.

use std::rc::Rc;

use yew::prelude::*;

use super::figure::{CellState, figure};
use crate::app::hooks::{focus, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::{FigureCell, Grid, Line, Sheet, Spot, What, cell_id, cell_named};
use crate::form::{Axis, CellKey};

/// What the table shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The table.
    pub(crate) sheet: Sheet,
    /// The cell that the person looks at.
    pub(crate) cell: Option<CellKey>,
    /// The cells that take part in the finding that the person looks at.
    pub(crate) related: Rc<[CellKey]>,
}

/// A table of the form.
#[component]
pub(crate) fn SheetTable(props: &Props) -> Html {
    let words = use_words().form;
    let sheet = &props.sheet;
    html! {
        <section class="sheet" aria-label={sheet.title.clone()}>
            if let Some(unread) = &sheet.unread {
                if sheet.grid.is_none() {
                    <h3 class="sheet__title" lang="zh-CN">{ &sheet.title }</h3>
                }
                <p class="sheet__unread">{ unread }</p>
            }
            if let Some(grid) = &sheet.grid {
                <Table
                    title={sheet.title.clone()}
                    label={(words.table)(&sheet.title)}
                    grid={grid.clone()}
                    cell={props.cell}
                    related={props.related.clone()}
                />
            }
        </section>
    }
}

/// What the printed table shows.
#[derive(PartialEq, Properties)]
struct TableProps {
    title: AttrValue,
    label: AttrValue,
    grid: Grid,
    cell: Option<CellKey>,
    related: Rc<[CellKey]>,
}

#[component]
fn Table(props: &TableProps) -> Html {
    let words = use_words().form;
    let send = use_send();
    let choose = use_callback((), move |cell, ()| send.emit(Action::CellChosen(Some(cell))));
    let onkeydown = {
        let grid = props.grid.clone();
        move |event: KeyboardEvent| go(&grid, &event)
    };
    let own = props.cell.filter(|key| props.grid.cells().any(|cell| cell.key == *key));
    let stop = own.or_else(|| props.grid.cells().next().map(|cell| cell.key));
    let cell = |cell: &FigureCell, columns: usize| {
        let key = cell.key;
        let state = CellState {
            chosen: props.cell == Some(key),
            related: props.related.contains(&key),
            reachable: stop == Some(key),
        };
        figure(cell, columns, state, choose.reform(move |()| key), words)
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
        <div class="sheet__scroll" role="region" aria-label={props.label.clone()} tabindex="0">
            <table class="sheet__table" lang="zh-CN" {onkeydown}>
                <caption class="sheet__caption"><span>{ &props.title }</span></caption>
                if !props.grid.head.is_empty() {
                    <thead>
                        for line in props.grid.head.iter() {
                            { row(line) }
                        }
                    </thead>
                }
                for part in props.grid.parts.iter() {
                    <tbody>
                        for line in part.iter() {
                            { row(line) }
                        }
                    </tbody>
                }
            </table>
        </div>
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
