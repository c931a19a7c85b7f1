//! The chosen cell: its place in the text, what it was read as, and a box to set it by hand.

use std::rc::Rc;

use yew::prelude::*;

use super::button::button;
use super::by_hand::ByHandBox;
use super::icon::{reading_icon, severity_icon, severity_name};
use crate::app::hooks::{focus, focus_soon, use_in_sight, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::{CellPanel, cell_id};
use crate::app::words::FormWords;
use crate::diagnostic::Severity;

/// What the box shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The chosen cell.
    pub(crate) panel: Rc<CellPanel>,
}

/// The chosen cell.
#[component]
pub(crate) fn CellBox(props: &Props) -> Html {
    let words = use_words().form;
    let send = use_send();
    let panel = &props.panel;
    let key = panel.key();
    use_in_sight(&cell_id(key), panel.by_hand.clone());
    let close = {
        let send = send.clone();
        move || {
            send.emit(Action::CellChosen(None));
            focus(&cell_id(key));
        }
    };
    let onkeydown = {
        let close = close.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.is_composing() {
                close();
            }
        }
    };
    html! {
        <section
            class="cell-box"
            id="cell-box"
            tabindex="-1"
            aria-labelledby="cell-name"
            data-reading={panel.reading.name()}
            {onkeydown}
        >
            <div class="cell-box__top">
                <h3 class="cell-box__name" id="cell-name">{ &panel.name }</h3>
                { button(words.locate, send.reform(|_| Action::Located)) }
                { button(words.close, move |_| close()) }
            </div>
            { read(panel) }
            if !panel.findings.is_empty() {
                { findings(&panel.findings, &send, words) }
            }
            <ByHandBox panel={panel.clone()} />
        </section>
    }
}

fn read(panel: &CellPanel) -> Html {
    let [before, here, after] = &panel.quoted;
    html! {
        <>
            <p class="cell-box__read">
                { reading_icon(panel.reading) }{ &panel.read }
                if let Some(by_hand) = &panel.by_hand {
                    { " " }<strong>{ by_hand }</strong>
                }
            </p>
            <p class="cell-box__line" lang="zh-CN">{ before }<mark class="cell-box__here">{ here }</mark>{ after }</p>
        </>
    }
}

fn findings(found: &[(usize, Severity, AttrValue)], send: &Callback<Action>, words: &FormWords) -> Html {
    let finding = |(finding, severity, sentence): &(usize, Severity, AttrValue)| {
        let (send, finding, severity) = (send.clone(), *finding, *severity);
        let onclick = move |_| {
            send.emit(Action::Reached { finding, severity });
            focus_soon("current-finding");
        };
        html! {
            <li key={finding}>
                <button type="button" class="cell-box__finding" data-severity={severity_name(severity)} {onclick}>
                    { severity_icon(severity) }{ sentence }
                </button>
            </li>
        }
    };
    html! {
        <ul class="cell-box__findings" aria-label={words.findings}>
            for it in found {
                { finding(it) }
            }
        </ul>
    }
}
