//! The whole page: the store, what is derived from it, and where each part goes.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::bar;
use super::foot::foot;
use super::reports::ReportList;
use super::skip::skips;
use super::status::Status;
use super::summary::SummaryBox;
use super::welcome::{checks, welcome};
use super::work::Work;
use crate::app::hooks::{
    Check, FileDesk, Send, kept_draft, stored_locale, use_check, use_dropped_file, use_file_desk,
    use_finding_keys, use_kept_draft, use_remembered_locale, use_view, use_window,
};
use crate::app::store::{Action, Stage, State, Turn};
use crate::app::view_model::View;
use crate::app::words::{Words, words};
use crate::locale::Locale;

/// The whole page.
#[component]
pub(crate) fn Page() -> Html {
    let state = use_reducer_eq(|| State::opening(stored_locale(), kept_draft()));
    let send = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let check = use_check(&state.draft);
    let view = use_view(&check, state.locale);
    let desk = use_file_desk(send.clone());
    let dropping = use_dropped_file(&desk);
    let is_work = state.stage() == Stage::Work;
    let is_writing = state.turn == Some(Turn::Written) && view.groups.is_some();
    let announcement = if is_writing { AttrValue::default() } else { view.announcement.clone() };
    let steps = is_work.then(|| view.steps(state.filter, state.current));
    use_finding_keys(steps.unwrap_or_default(), send.clone());
    use_remembered_locale(state.locale);
    use_kept_draft(&check.draft, send.clone());
    use_window(&view.title, state.locale, state.letters);
    let words = words(state.locale);
    html! {
        <ContextProvider<Locale> context={state.locale}>
            <ContextProvider<Send> context={Send(send.clone())}>
                <div
                    class="page"
                    data-stage={state.stage().name()}
                    data-dropping={dropping.then_some("")}
                >
                    if state.stage() != Stage::List {
                        { skips(is_work && view.groups.is_some(), words) }
                    }
                    { bar(state.letters, state.locale, &send) }
                    { stage(&state, &view, &check, &desk, dropping, &send, words) }
                    { foot(words) }
                    // While the person writes, the list says what changed.
                    <Status message={announcement} />
                </div>
            </ContextProvider<Send>>
        </ContextProvider<Locale>>
    }
}

fn stage(
    state: &UseReducerHandle<State>,
    view: &Rc<View>,
    check: &Check,
    desk: &FileDesk,
    dropping: bool,
    send: &Callback<Action>,
    words: &Words,
) -> Html {
    let shown = state.stage();
    html! {
        <main class="page__main">
            if shown == Stage::List {
                <ReportList
                    batch={state.batch.clone()}
                    verdict={state.verdict}
                    more={state.more}
                    has_text={!state.draft.is_blank()}
                    {dropping}
                    desk={desk.clone()}
                />
            } else if let Some(summary) = view.summary.clone().filter(|_| shown == Stage::Work) {
                <SummaryBox
                    {summary}
                    arrivals={state.arrivals}
                    file={state.batch.open_name().cloned()}
                    has_list={!state.batch.rows.is_empty()}
                    others={state.draft.others.clone()}
                    has_others={state.batch.open.is_some() && state.batch.rows.len() > 1}
                />
            } else {
                { welcome(!state.batch.rows.is_empty(), send, words) }
            }
            <Work
                state={state.clone()}
                view={view.clone()}
                check={check.clone()}
                desk={desk.clone()}
                {dropping}
            />
            if shown == Stage::Start {
                { checks(words) }
            }
        </main>
    }
}
