//! The sums that do not hold: tables, the first of them open.

use yew::prelude::*;

use crate::app::view_model::{Sum, SumKind, SumLine};
use crate::app::words::MendingWords;

/// The sums that a finding explains.
pub(super) fn sums(sums: &[Sum], words: &MendingWords) -> Html {
    let Some((first, more)) = sums.split_first() else { return html! {} };
    html! {
        <>
            { table(first, words) }
            if !more.is_empty() {
                <details class="sums">
                    <summary class="more">{ (words.more_sums)(more.len()) }</summary>
                    for sum in more {
                        { table(sum, words) }
                    }
                </details>
            }
        </>
    }
}

fn table(sum: &Sum, words: &MendingWords) -> Html {
    html! {
        <table class="sum">
            <caption class="sum__name">{ &sum.name }</caption>
            <thead>
                <tr>
                    for heading in words.sum {
                        <th scope="col">{ heading }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for it in sum.lines.iter() {
                    { line(it) }
                }
            </tbody>
        </table>
    }
}

fn line(line: &SumLine) -> Html {
    html! {
        <tr class="sum__line" data-kind={line.kind.name()}>
            <th scope="row">{ &line.label }</th>
            <td class="sum__figure">{ &line.figure }</td>
            <td>
                if line.kind == SumKind::Suspect {
                    <strong>{ &line.note }</strong>
                } else {
                    { &line.note }
                }
            </td>
        </tr>
    }
}
