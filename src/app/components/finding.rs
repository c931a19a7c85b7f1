//! A finding in the list: its sentence as a button, and what more there is to say of it below.

use std::rc::Rc;

use yew::prelude::*;

use super::aside::AsideForm;
use super::icon::{reading_icon, severity_icon, severity_name};
use super::mending::mending;
use super::sums::sums;
use crate::app::hooks::{use_send, use_words};
use crate::app::store::{Action, Tab};
use crate::app::view_model::{Item, Reading, Trial};
use crate::app::words::Words;

/// What is shown of a finding.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The finding in words.
    pub(crate) item: Item,
    /// Which finding it is, in any text.
    pub(crate) fingerprint: Option<AttrValue>,
    /// Whether the person looks at it.
    pub(crate) current: bool,
    /// The way to mend it that the person looks at.
    pub(crate) choice: Option<usize>,
    /// What would become of the report that way.
    pub(crate) trial: Option<Rc<Trial>>,
    /// Whether the text can be edited.
    pub(crate) editable: bool,
}

/// A finding in the list.
#[component]
pub(crate) fn FindingRow(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let Props { item, current, .. } = props;
    let stop = item.stop();
    html! {
        <li class="finding" data-severity={severity_name(item.severity)} data-current={current.then_some("")}>
            <button
                type="button"
                class="finding__choose"
                id={current.then_some("current-finding")}
                aria-current={current.then_some("true")}
                onclick={send.reform(move |_| Action::Chosen(stop))}
            >
                <span class="finding__top">
                    <span class="badge" data-severity={severity_name(item.severity)}>
                        { severity_icon(item.severity) }{ item.severity_word }
                    </span>
                    { " " }<span class="finding__code">{ item.code }</span>
                    { " " }<span class="finding__place">{ &item.place }</span>
                </span>
                { " " }<span class="finding__sentence">{ &item.sentence }</span>
            </button>
            { details(props, words, &send) }
        </li>
    }
}

fn details(props: &Props, words: &Words, send: &Callback<Action>) -> Html {
    let item = &props.item;
    let stop = item.stop();
    let see_form = {
        let send = send.clone();
        move |_| {
            send.emit(Action::Turned(Tab::Form));
            send.emit(Action::Chosen(stop));
        }
    };
    html! {
        <div class="finding__details">
            if let Some((reported, computed)) = item.figures.as_ref().filter(|_| item.sums.is_empty()) {
                <dl class="figures">
                    <div class="figures__figure"><dt>{ words.reported }</dt><dd>{ reported }</dd></div>
                    <div class="figures__figure"><dt>{ words.computed }</dt><dd>{ computed }</dd></div>
                </dl>
            }
            if let Some(cause) = &item.cause {
                <p class="finding__cause">
                    if let Some(certainty) = item.certainty {
                        <strong class="finding__certainty">{ certainty }</strong>{ " " }
                    }
                    { cause }
                </p>
            }
            if let Some(by_hand) = &item.by_hand {
                <p class="finding__by-hand">{ reading_icon(Reading::ByHand) }{ by_hand }</p>
            }
            for said in item.elsewhere.iter() {
                <p class="finding__elsewhere">{ said }</p>
            }
            { sums(&item.sums, words.mending) }
            if props.current && !item.choices.is_empty() {
                { mending(props, send, words.mending) }
            }
            <dl class="finding__notes">
                <div><dt>{ words.basis }</dt><dd lang="zh-CN">{ &item.basis }</dd></div>
            </dl>
            if let Some(fingerprint) = props.fingerprint.clone().filter(|_| props.current) {
                <AsideForm {fingerprint} />
            }
            if item.cell.is_some() {
                <button type="button" class="button finding__form" onclick={see_form}>{ words.form.see_cell }</button>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::{FindingRow, Props};
    use crate::app::testing::{item, markup};

    fn row(current: bool) -> String {
        markup::<FindingRow>(Props {
            item: item(),
            fingerprint: None,
            current,
            choice: None,
            trial: None,
            editable: true,
        })
    }

    #[test]
    fn says_the_severity_in_a_word_and_a_sign() {
        let html = row(false);
        assert!(html.contains("<svg"), "{html}");
        assert!(html.contains("错误"), "{html}");
    }

    #[test]
    fn is_the_current_one_for_everybody() {
        assert!(row(true).contains("aria-current=\"true\""));
        assert!(!row(false).contains("aria-current"));
    }

    #[test]
    fn shows_both_figures() {
        let html = row(false);
        assert!(html.contains("<dt>表中</dt><dd>16</dd>"), "{html}");
        assert!(html.contains("<dt>推算为</dt><dd>15</dd>"), "{html}");
    }

    #[test]
    fn never_takes_the_sentence_for_markup() {
        assert!(row(false).contains("&lt;16&gt;"));
    }
}
