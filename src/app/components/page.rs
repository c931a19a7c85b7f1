//! The whole page: the store, what is derived from it, and where each part goes.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::Bar;
use super::findings::Findings;
use super::foot::Foot;
use super::report::ReportPane;
use super::skip::Skips;
use super::status::Status;
use super::summary::SummaryBox;
use super::welcome::{Checks, Welcome};
use crate::app::draft::Draft;
use crate::app::hooks::{
    FileDesk, Send, stored_locale, use_dropped_file, use_file_desk, use_finding_keys, use_remembered_locale,
    use_settled, use_window,
};
use crate::app::store::State;
use crate::app::view_model::{Length, View};
use crate::check_content;
use crate::locale::Locale;
use crate::rules::Selection;

/// How long a very long text rests before it is checked, in milliseconds.
const REST: u32 = 600;

/// What is derived from a report: its check and the words for it.
#[hook]
fn use_view(draft: &Draft, locale: Locale) -> Rc<View> {
    let settled = use_settled(draft, if Length::of(&draft.text) == Length::Usual { 0 } else { REST });
    let checked = use_memo(settled.clone(), |draft| {
        (!draft.is_blank()).then(|| check_content(&draft.content(), &Selection::default()))
    });
    let waiting = settled != *draft;
    use_memo((settled, locale, waiting), |(_, locale, waiting)| match &*checked {
        _ if *waiting => View::waiting(*locale),
        None => View::start(*locale),
        Some(checked) => View::of(checked, *locale),
    })
}

/// The whole page.
#[component]
pub(crate) fn Page() -> Html {
    let state = use_reducer_eq(|| State { locale: stored_locale(), ..State::default() });
    let send = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    let view = use_view(&state.draft, state.locale);
    let desk = use_file_desk(send.clone());
    let dropping = use_dropped_file(&desk);
    use_finding_keys(view.steps(state.filter, state.current), send.clone());
    use_remembered_locale(state.locale);
    use_window(&view.title, state.locale, state.letters);
    let stage = if view.summary.is_some() { "work" } else { "start" };
    html! {
        <ContextProvider<Locale> context={state.locale}>
            <ContextProvider<Send> context={Send(send)}>
                <div class="page" data-stage={stage} data-dropping={dropping.then_some("")}>
                    <Skips has_findings={view.groups.is_some()} />
                    <Bar letters={state.letters} />
                    <main class="page__main">
                        if let Some(summary) = &view.summary {
                            <SummaryBox summary={summary.clone()} arrivals={state.arrivals} />
                        } else {
                            <Welcome />
                        }
                        { panes(&state, &view, desk, dropping) }
                        if view.summary.is_none() {
                            <Checks />
                        }
                    </main>
                    <Foot />
                    <Status message={view.announcement.clone()} />
                </div>
            </ContextProvider<Send>>
        </ContextProvider<Locale>>
    }
}

fn panes(state: &State, view: &View, desk: FileDesk, dropping: bool) -> Html {
    html! {
        <div class="page__panes">
            <ReportPane
                {desk}
                {dropping}
                text={state.draft.text.clone()}
                replaced={state.replaced.is_some()}
                refusal={state.refusal.clone()}
                current={state.current}
                arrivals={state.arrivals}
                visits={state.visits}
                segments={view.segments.clone()}
                places={view.places.clone()}
                sentence={view.sentence(state.current)}
                steps={view.steps(state.filter, state.current)}
            />
            if let Some(groups) = &view.groups {
                <Findings
                    groups={groups.clone()}
                    chips={view.chips.clone()}
                    filter={state.filter}
                    current={state.current}
                />
            }
        </div>
    }
}
