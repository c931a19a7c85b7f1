//! The ways to take what came of the check elsewhere.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::draft::Draft;
use crate::app::export::{Export, Format};
use crate::app::hooks::{save, use_locale, use_words};
use crate::app::view_model::View;

/// What is taken.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The report at work.
    pub(crate) draft: Draft,
    /// What is on screen of it.
    pub(crate) view: Rc<View>,
}

/// The ways to take what came of the check elsewhere.
#[component]
pub(crate) fn Exports(props: &Props) -> Html {
    let words = use_words().export;
    let locale = use_locale();
    let way = |(format, name): (Format, &'static str)| {
        let (draft, view) = (props.draft.clone(), props.view.clone());
        let onclick = move |_| save(&Export::of(&draft, &view, format, locale));
        html! { <button type="button" class="button" {onclick}>{ name }</button> }
    };
    html! {
        <details class="exports">
            <summary class="more">{ words.label }</summary>
            <div class="tools">
                for it in Format::ALL.into_iter().zip(words.formats) {
                    { way(it) }
                }
            </div>
        </details>
    }
}
