//! The ways to mend a finding: what each would do, and the button that does it.

use std::rc::Rc;

use yew::prelude::*;

use super::finding::Props;
use super::icon::verdict_icon;
use crate::app::hooks::{focus_soon, retype};
use crate::app::store::Action;
use crate::app::view_model::{Choice, Fate, Quote, Trial};
use crate::app::words::MendingWords;

/// So many choices are in sight from the first.
const FIRST: usize = 4;

/// The ways to mend the finding that is shown.
pub(super) fn mending(props: &Props, send: &Callback<Action>, words: &MendingWords) -> Html {
    let choices = &props.item.choices;
    let (first, more) = choices.split_at(choices.len().min(FIRST));
    let listed = |from: usize, choices: &[Choice]| {
        let listed = choices.iter().enumerate().map(|(at, it)| choice(from + at, it, props, send));
        listed.collect::<Html>()
    };
    html! {
        <div class="mending">
            if let [only] = &**choices {
                <p class="mending__only">{ said(only) }</p>
            } else {
                <fieldset class="mending__choices">
                    <legend class="mending__legend">{ words.choices }</legend>
                    { listed(0, first) }
                    if !more.is_empty() {
                        <details open={props.choice.is_some_and(|it| it >= FIRST)}>
                            <summary class="more">{ (words.more_choices)(more.len()) }</summary>
                            { listed(FIRST, more) }
                        </details>
                    }
                </fieldset>
            }
            if !props.editable {
                <p class="mending__how">{ words.readonly }</p>
            }
            if let Some(trial) = &props.trial {
                { preview(trial, words) }
                { apply(trial, send, words) }
            }
        </div>
    }
}

fn choice(at: usize, choice: &Choice, props: &Props, send: &Callback<Action>) -> Html {
    html! {
        <label class="mending__choice">
            <input
                type="radio"
                name="choice"
                checked={props.choice == Some(at)}
                disabled={!props.editable}
                onchange={send.reform(move |_| Action::Weighed(at))}
            />
            <span>{ said(choice) }</span>
        </label>
    }
}

fn said(choice: &Choice) -> Html {
    html! {
        <>
            { &choice.label }
            if let Some(slip) = choice.slip {
                { " " }<small class="mending__slip">{ slip }</small>
            }
        </>
    }
}

fn preview(trial: &Trial, words: &MendingWords) -> Html {
    let fate = |(name, fate): &(AttrValue, Fate)| {
        let sign = if *fate == Fate::Mended { "clean" } else { "errors" };
        html! {
            <li class="preview__equation" data-fate={fate.name()}>
                { verdict_icon(sign) }<span>{ name }{ " " }<strong>{ (words.fate)(*fate) }</strong></span>
            </li>
        }
    };
    html! {
        <section class="preview" aria-label={words.preview}>
            <h4 class="preview__title">{ words.preview }</h4>
            for [before, after] in trial.places.iter() {
                <dl class="preview__place">
                    { quote(words.before_after[0], before, words) }
                    { quote(words.before_after[1], after, words) }
                </dl>
            }
            if trial.more > 0 {
                <p>{ (words.more_places)(trial.more) }</p>
            }
            if !trial.equations.is_empty() {
                <ul>
                    for it in trial.equations.iter() {
                        { fate(it) }
                    }
                </ul>
            }
            <p role="status">{ &trial.balance }{ " " }{ &trial.findings }</p>
            if trial.illustrative {
                <p><strong>{ words.illustrative }</strong></p>
            }
        </section>
    }
}

fn quote(label: &'static str, [before, here, after]: &Quote, words: &MendingWords) -> Html {
    html! {
        <div>
            <dt>{ label }</dt>
            <dd lang="zh-CN">
                { before }
                <mark class="preview__here">{ if here.is_empty() { words.nothing } else { here } }</mark>
                { after }
            </dd>
        </div>
    }
}

fn apply(trial: &Rc<Trial>, send: &Callback<Action>, words: &MendingWords) -> Html {
    let (send, trial) = (send.clone(), trial.clone());
    let onclick = move |_| {
        send.emit(Action::Mended { of: trial.of.clone(), edits: trial.edits.clone() });
        retype(&trial.text);
        focus_soon("changes");
    };
    html! {
        <div class="mending__apply">
            <button type="button" class="button button--main" {onclick}>{ words.apply }</button>
            <p class="mending__how">{ words.apply_how }</p>
        </div>
    }
}
