//! The list of reports that were handed in together.

use std::rc::Rc;

use yew::prelude::*;

use super::batch_exports::batch_exports;
use super::button::button;
use super::chips::{chip, group};
use super::file_button::file_button;
use super::report_row::ReportRow;
use super::status::Status;
use crate::app::batch::{Batch, Row};
use crate::app::hooks::{
    Delivery, FileDesk, use_comparing, use_delivery, use_focus_after, use_locale, use_send, use_words,
};
use crate::app::store::Action;
use crate::app::view_model::{Reports, tone_of};
use crate::app::words::{ReportsWords, words};
use crate::locale::Locale;

/// How many rows are shown at a time: browsers take long to lay out a table of thousands, again for each that changes.
const AT_A_TIME: usize = 200;

/// What the list shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The reports.
    pub(crate) batch: Batch,
    /// The verdict of which they are shown; `None` shows all.
    pub(crate) verdict: Option<&'static str>,
    /// How often more of them were asked for than are shown at first.
    pub(crate) more: usize,
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
    use_comparing(&props.batch, &send);
    let (locale, delivery) = (use_locale(), use_delivery());
    let reports = Reports::of(&props.batch, locale);
    html! {
        <section class="pane reports" aria-labelledby="reports-title">
            <div class="pane__head">
                <h1 class="pane__title" id="reports-title" tabindex="-1" ref={heading}>
                    { words.reports.title }
                </h1>
                { tools(props, &send, &delivery, locale) }
            </div>
            { progress(&reports, &props.desk, words.reports) }
            { sieve(&reports, props.verdict, &send, words.reports) }
            <div class="reports__scroll" role="region" aria-labelledby="reports-title" tabindex="0">
                { table(props, &send, words.reports) }
            </div>
            if props.dropping {
                <p class="report__drop">{ words.drop_now }</p>
            }
        </section>
    }
}

fn tools(props: &Props, send: &Callback<Action>, delivery: &Delivery, locale: Locale) -> Html {
    let words = words(locale);
    html! {
        <div class="tools">
            if props.has_text {
                { button(words.reports.to_text, send.reform(|_| Action::Unlisted)) }
            }
            { file_button(&props.desk, true, words) }
            { batch_exports(&props.batch, delivery, locale) }
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
                { button(words.stop, move |_| desk.stop()) }
            } else {
                <p class="reports__how">{ words.how }</p>
            }
        </div>
    }
}

/// The verdicts to choose from, each with how many reports have it.
fn sieve(
    reports: &Reports,
    shown: Option<&'static str>,
    send: &Callback<Action>,
    words: &'static ReportsWords,
) -> Html {
    let drawn = |(verdict, name, count): (Option<&'static str>, &'static str, usize)| {
        chip(&name.into(), count, verdict == shown, send.reform(move |_| Action::Sifted(verdict)))
    };
    group(words.sift, reports.verdicts.iter().copied().map(drawn).collect())
}

fn table(props: &Props, send: &Callback<Action>, words: &'static ReportsWords) -> Html {
    let batch = &props.batch;
    let is_sought = |row: &Row| props.verdict.is_none_or(|it| it == tone_of(&row.outcome));
    let sought: Vec<_> = batch.rows.iter().enumerate().filter(|(_, row)| is_sought(row)).collect();
    let shown = sought.len().min(AT_A_TIME * (props.more + 1));
    let row = |(at, row): (usize, &Rc<Row>)| {
        let last = batch.last_name(row).cloned();
        html! { <ReportRow key={at} {at} row={row.clone()} {last} open={batch.open == Some(at)} /> }
    };
    if sought.is_empty() {
        return html! { <p class="reports__none">{ words.none_of_these }</p> };
    }
    html! {
        <>
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
                    for it in sought.iter().take(shown).copied() {
                        { row(it) }
                    }
                </tbody>
            </table>
            if shown < sought.len() {
                <p class="reports__none">
                    { button((words.more)(shown, sought.len()), send.reform(|_| Action::MoreShown)) }
                </p>
            }
        </>
    }
}
