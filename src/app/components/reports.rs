//! The list of reports that were handed in together.

use std::rc::Rc;

use yew::prelude::*;

use super::file_button::file_button;
use super::report_row::ReportRow;
use super::status::Status;
use crate::app::batch::{Batch, Row};
use crate::app::hooks::{FileDesk, use_focus_after, use_locale, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::Reports;
use crate::app::words::{ReportsWords, Words};

/// What the list shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The reports.
    pub(crate) batch: Batch,
    /// Whether there is a text in the box to go back to.
    pub(crate) has_text: bool,
    /// Whether files hang over the page.
    pub(crate) dropping: bool,
    /// Reads files.
    pub(crate) desk: FileDesk,
}

/// The list of reports.
#[component]
pub(crate) fn ReportList(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let heading = use_node_ref();
    use_focus_after(1, &heading);
    let reports = Reports::of(&props.batch, use_locale());
    html! {
        <section class="pane reports" aria-labelledby="reports-title">
            <div class="pane__head">
                <h1 class="pane__title" id="reports-title" tabindex="-1" ref={heading}>
                    { words.reports.title }
                </h1>
                { tools(props, &send, words) }
            </div>
            { progress(&reports, &props.desk, words.reports) }
            <div class="reports__scroll" role="region" aria-labelledby="reports-title" tabindex="0">
                { table(&props.batch, words.reports) }
            </div>
            if props.dropping {
                <p class="report__drop">{ words.drop_now }</p>
            }
        </section>
    }
}

fn tools(props: &Props, send: &Callback<Action>, words: &'static Words) -> Html {
    html! {
        <div class="tools">
            if props.has_text {
                <button type="button" class="button" onclick={send.reform(|_| Action::Unlisted)}>
                    { words.reports.to_text }
                </button>
            }
            { file_button(&props.desk, true, words) }
        </div>
    }
}

fn progress(reports: &Reports, desk: &FileDesk, words: &'static ReportsWords) -> Html {
    let desk = desk.clone();
    html! {
        <div class="reports__state">
            <p class="reports__said">{ &reports.said }</p>
            <Status message={reports.said.clone()} />
            if reports.is_reading() {
                <progress
                    class="reports__progress"
                    max={reports.count.to_string()}
                    value={reports.done.to_string()}
                    aria-label={reports.said.clone()}
                />
                <button type="button" class="button" onclick={move |_| desk.stop()}>{ words.stop }</button>
            } else {
                <p class="reports__how">{ words.how }</p>
            }
        </div>
    }
}

fn table(batch: &Batch, words: &'static ReportsWords) -> Html {
    let row = |(at, row): (usize, &Rc<Row>)| {
        html! { <ReportRow key={at} {at} row={row.clone()} open={batch.open == Some(at)} /> }
    };
    html! {
        <table class="reports__table">
            <caption class="unseen">{ words.title }</caption>
            <thead>
                <tr>
                    for column in words.columns {
                        <th scope="col">{ column }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for it in batch.rows.iter().enumerate() {
                    { row(it) }
                }
            </tbody>
        </table>
    }
}
