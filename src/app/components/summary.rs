//! The verdict on top, with what was checked and how much of it.

use yew::prelude::*;

use crate::app::hooks::{use_focus_after, use_words};
use crate::app::view_model::{Measure, Summary};

/// What the verdict shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// What came of the check.
    pub(crate) summary: Summary,
    /// How often the whole text was replaced: the keyboard then comes here.
    pub(crate) arrivals: u32,
}

/// The verdict on top.
#[component]
pub(crate) fn SummaryBox(props: &Props) -> Html {
    let words = use_words();
    let heading = use_node_ref();
    use_focus_after(props.arrivals, &heading);
    let summary = &props.summary;
    html! {
        <section class="summary" data-tone={summary.tone.name()} aria-labelledby="verdict">
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
        </section>
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
