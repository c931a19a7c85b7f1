//! The form as it was read: its tables as they are printed, with a legend of what cells were read as.

use std::rc::Rc;

use yew::prelude::*;

use super::icon::reading_icon;
use super::sheet::sheet_table;
use super::tabs::{panel_id, tab_id};
use crate::app::hooks::{use_send, use_words};
use crate::app::store::Tab;
use crate::app::view_model::{Reading, Sheets};
use crate::app::words::FormWords;
use crate::form::CellKey;

/// What the form shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The tables.
    pub(crate) sheets: Sheets,
    /// The cell that the person looks at.
    pub(crate) cell: Option<CellKey>,
    /// The cells that take part in the finding that the person looks at.
    pub(crate) related: Option<Rc<[CellKey]>>,
    /// How many cells were set by hand but read otherwise by now.
    pub(crate) waiting: usize,
}

/// The form as it was read.
#[component]
pub(crate) fn FormSheets(props: &Props) -> Html {
    let words = use_words().form;
    let send = use_send();
    html! {
        <div class="sheets" id={panel_id(Tab::Form)} role="tabpanel" aria-labelledby={tab_id(Tab::Form)}>
            <p class="sheets__how">{ words.how }</p>
            { legend(&props.sheets.legend, words) }
            if props.waiting > 0 {
                <p class="notice notice--calm">{ (words.waiting)(props.waiting) }</p>
            }
            for sheet in props.sheets.sheets.iter() {
                { sheet_table(sheet, props, &send, words) }
            }
        </div>
    }
}

fn legend(entries: &[(Reading, usize)], words: &FormWords) -> Html {
    let entry = |(reading, count): (Reading, usize)| {
        html! {
            <li class="legend__entry" key={reading.name()}>
                <span class="legend__sample" data-reading={reading.name()}>{ reading_icon(reading) }</span>
                { words.reading(reading) }{ " " }<span class="legend__count">{ count }</span>
            </li>
        }
    };
    html! {
        <ul class="legend" aria-label={words.legend}>
            for it in entries.iter().copied() {
                { entry(it) }
            }
        </ul>
    }
}
