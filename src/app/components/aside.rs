//! Setting a finding aside with a reason, and the findings that were.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::draft::Aside;
use crate::app::hooks::{focus_soon, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::AsideItem;

/// What the form needs.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Which finding it is.
    pub(crate) fingerprint: AttrValue,
}

/// The form in which a finding is set aside, folded away until it is asked for.
#[component]
pub(crate) fn AsideForm(props: &Props) -> Html {
    let words = use_words().aside;
    let send = use_send();
    let reason = use_node_ref();
    let onsubmit = {
        let (reason, fingerprint) = (reason.clone(), props.fingerprint.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(input) = reason.cast::<HtmlInputElement>() {
                let reason = input.value().trim().to_owned().into();
                send.emit(Action::SetAside(Aside { fingerprint: fingerprint.clone(), reason }));
                focus_soon("aside");
            }
        }
    };
    html! {
        <details class="aside">
            <summary class="more">{ words.set_aside }</summary>
            <form class="aside__form" {onsubmit}>
                <label for="aside-reason">{ words.reason }</label>
                // The browser itself asks for a reason where there is none.
                <input
                    id="aside-reason"
                    class="aside__reason"
                    ref={reason}
                    type="text"
                    required=true
                    pattern=".*\\S.*"
                    maxlength="200"
                    autocomplete="off"
                />
                <button type="submit" class="button">{ words.confirm }</button>
            </form>
        </details>
    }
}

/// What is listed.
#[derive(PartialEq, Properties)]
pub(crate) struct ListProps {
    /// The findings that were set aside.
    pub(crate) items: Rc<[AsideItem]>,
}

/// The findings that were set aside, each with the way back.
#[component]
pub(crate) fn AsideList(props: &ListProps) -> Html {
    let words = use_words().aside;
    let send = use_send();
    let item = |item: &AsideItem| {
        let (send, fingerprint) = (send.clone(), item.aside.fingerprint.clone());
        let restore = move |_| {
            send.emit(Action::Restored(fingerprint.clone()));
            focus_soon("findings");
        };
        html! {
            <li class="aside__item" key={item.aside.fingerprint.to_string()}>
                <p><span class="finding__code">{ item.item.code }</span>{ " " }{ &item.item.sentence }</p>
                <p>{ (words.because)(&item.aside.reason) }</p>
                <button type="button" class="button" onclick={restore}>{ words.restore }</button>
            </li>
        }
    };
    html! {
        <section aria-labelledby="aside">
            <h3 class="findings__section" id="aside" tabindex="-1">{ (words.title)(props.items.len()) }</h3>
            <ul>
                for it in props.items.iter() {
                    { item(it) }
                }
            </ul>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::{AsideForm, AsideItem, AsideList, ListProps, Props};
    use crate::app::draft::Aside;
    use crate::app::testing::{item, markup};

    #[test]
    fn asks_for_a_reason() {
        let html = markup::<AsideForm>(Props { fingerprint: "0123456789abcdef".into() });
        assert!(html.contains("required") && html.contains("不采纳的理由"), "{html}");
    }

    #[test]
    fn lists_the_reason_as_text() {
        let aside = Aside { fingerprint: "0123456789abcdef".into(), reason: "<b>另有说明".into() };
        let item = AsideItem { item: item(), aside };
        let html = markup::<AsideList>(ListProps { items: [item].into() });
        assert!(html.contains("不采纳 1 处"), "{html}");
        assert!(html.contains("理由：&lt;b&gt;另有说明"), "{html}");
        assert!(html.contains("恢复"), "{html}");
    }
}
