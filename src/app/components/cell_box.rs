//! The chosen cell: its place in the text, what it was read as, and a box to set it by hand.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::icon::{reading_icon, severity_icon, severity_name};
use crate::app::hooks::{focus, focus_soon, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::{CellPanel, cell_id};
use crate::app::words::FormWords;
use crate::diagnostic::Severity;
use crate::report::Unfit;

/// What the box shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The chosen cell.
    pub(crate) panel: CellPanel,
}

/// The chosen cell.
#[component]
pub(crate) fn CellBox(props: &Props) -> Html {
    let words = use_words().form;
    let send = use_send();
    let panel = &props.panel;
    let key = panel.key();
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
                <h3 class="cell-box__name" id="cell-name" lang="zh-CN">{ &panel.name }</h3>
                <button type="button" class="button" onclick={send.reform(|_| Action::Located)}>
                    { words.locate }
                </button>
                <button type="button" class="button" onclick={move |_| close()}>{ words.close }</button>
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

/// The box in which a figure is set.
#[component]
fn ByHandBox(props: &Props) -> Html {
    let words = use_words().form;
    let send = use_send();
    let panel = &props.panel;
    let written = use_state_eq(|| panel.figure());
    let refused = use_state_eq(|| None::<Unfit>);
    let oninput = {
        let written = written.clone();
        move |event: InputEvent| written.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onsubmit = {
        let (send, panel, written, refused) = (send.clone(), panel.clone(), written.clone(), refused.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let set = panel.set(&written);
            refused.set(set.as_ref().err().copied());
            if let Ok(set) = set {
                send.emit(set.map_or(Action::LeftAsRead(panel.key()), Action::SetByHand));
            }
        }
    };
    let restore = {
        let (key, read, written) = (panel.key(), panel.read_figure(), written.clone());
        move |_| {
            written.set(read.clone());
            send.emit(Action::LeftAsRead(key));
            focus("by-hand");
        }
    };
    html! {
        <form class="by-hand" {onsubmit}>
            <label class="by-hand__label" for="by-hand">{ words.set_label }</label>
            <input
                id="by-hand"
                class="by-hand__figure"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                value={(*written).clone()}
                aria-describedby="by-hand-how"
                aria-invalid={refused.is_some().to_string()}
                {oninput}
            />
            <button type="submit" class="button">{ words.set }</button>
            if panel.by_hand.is_some() {
                <button type="button" class="button" onclick={restore}>{ words.as_read }</button>
            }
            <p class="by-hand__how" id="by-hand-how">{ words.set_how }</p>
            <div role="alert" class="by-hand__refused">
                if let Some(reason) = *refused {
                    { (words.unfit)(reason) }
                }
            </div>
        </form>
    }
}
