//! The ways to take what came of all reports elsewhere.

use yew::prelude::*;

use super::button::button;
use super::status::Status;
use crate::app::batch::Batch;
use crate::app::export;
use crate::app::hooks::{Delivery, save};
use crate::app::words::words;
use crate::locale::Locale;

/// The ways to take what came of all reports of `batch` elsewhere, or how far the writing is.
pub(super) fn batch_exports(batch: &Batch, delivery: &Delivery, locale: Locale) -> Html {
    let words = words(locale);
    let delivery = delivery.clone();
    if let Some(done) = delivery.done() {
        let said: AttrValue = (words.reports.writing)(done, batch.rows.len()).into();
        return html! {
            <>
                <span>{ &said }</span>
                <Status message={said} />
                { button(words.reports.stop_writing, move |_| delivery.stop()) }
            </>
        };
    }
    let [table, results] = words.reports.formats;
    let (one, other) = (batch.clone(), batch.clone());
    let on_table = move |_| save(&export::table_of_all(&one, locale));
    let on_results = move |_| delivery.begin(other.clone(), locale);
    html! {
        <details class="exports">
            <summary class="more">{ words.export.label }</summary>
            <div class="tools">
                { button(table, on_table) }
                { button(results, on_results) }
            </div>
        </details>
    }
}
