//! The verdict on top, with what was checked and how much of it.

use yew::prelude::*;

use super::back::back;
use super::button::button;
use super::previous::PreviousBox;
use crate::app::draft::Others;
use crate::app::hooks::{focus_soon, use_focus_after, use_send, use_words};
use crate::app::store::{Action, Tab};
use crate::app::view_model::{Measure, Summary};
use crate::app::words::Words;

/// What the verdict shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// What came of the check.
    pub(crate) summary: Summary,
    /// How often the whole text was replaced: the keyboard then comes here.
    pub(crate) arrivals: u32,
    /// The file that the report came from, if it is one of several.
    pub(crate) file: Option<AttrValue>,
    /// Whether there is a list of reports to go to.
    pub(crate) has_list: bool,
    /// The reports that it stands beside.
    pub(crate) others: Others,
    /// Whether other reports are in the list.
    pub(crate) has_others: bool,
}

/// The verdict on top.
#[component]
pub(crate) fn SummaryBox(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let heading = use_node_ref();
    use_focus_after(props.arrivals, &heading);
    let summary = &props.summary;
    html! {
        <section class="summary" data-tone={summary.tone.name()} aria-labelledby="verdict">
            if props.has_list {
                { back(props.file.as_ref(), &send, words) }
            }
            <div class="summary__said">
                <h1 id="verdict" class="summary__verdict" tabindex="-1" ref={heading}>{ &summary.verdict }</h1>
                <p class="summary__detail">{ &summary.detail }</p>
            </div>
            if !summary.measures.is_empty() {
                <dl class="coverage" aria-label={words.coverage}>
                    for measure in summary.measures.iter() {
                        { measure_html(measure) }
                    }
                </dl>
            }
            if let Some(gaps) = &summary.gaps {
                <p class="summary__gaps">{ gaps }</p>
            }
            if !summary.unread.is_empty() {
                { unread(&summary.unread, &send, words) }
            }
            <PreviousBox
                previous={props.others.previous.clone()}
                summed_up={props.has_others.then(|| props.others.has_parts())}
                compared={summary.compared.clone()}
            />
        </section>
    }
}

/// Why cells could not be read, and the way to the form.
fn unread(sentences: &[AttrValue], send: &Callback<Action>, words: &Words) -> Html {
    let send = send.clone();
    let see_form = move |_| {
        send.emit(Action::Turned(Tab::Form));
        focus_soon("tab-form");
    };
    html! {
        <div class="summary__unread">
            <div class="summary__reasons">
                for sentence in sentences {
                    <p>{ sentence }</p>
                }
            </div>
            { button(words.form.see_form, see_form) }
        </div>
    }
}

fn measure_html(measure: &Measure) -> Html {
    html! {
        <div class="coverage__measure" data-lacks={measure.lacks().then_some("")}>
            <dt class="coverage__label">{ &measure.label }</dt>
            <dd class="coverage__count">{ format!("{} / {}", measure.done, measure.of) }</dd>
        </div>
    }
}
