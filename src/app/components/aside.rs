//! Setting a finding aside with a reason, and the findings that were.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::button;
use crate::app::draft::Aside;
use crate::app::hooks::{focus_soon, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::AsideItem;
use crate::app::words::AsideWords;

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

/// The findings that were set aside, each with the way back.
pub(super) fn aside_list(items: &[AsideItem], send: &Callback<Action>, words: &AsideWords) -> Html {
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
                { button(words.restore, restore) }
            </li>
        }
    };
    html! {
        <section aria-labelledby="aside">
            <h3 class="findings__section" id="aside" tabindex="-1">{ (words.title)(items.len()) }</h3>
            <ul>
                for it in items {
                    { item(it) }
                }
            </ul>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use yew::Callback;

    use super::{AsideForm, AsideItem, Props, aside_list};
    use crate::app::draft::Aside;
    use crate::app::testing::{drawn, item, markup};
    use crate::app::words::words;
    use crate::locale::Locale;

    #[test]
    fn asks_for_a_reason() {
        let html = markup::<AsideForm>(Props { fingerprint: "0123456789abcdef".into() });
        assert!(html.contains("required") && html.contains("不采纳的理由"), "{html}");
    }

    #[test]
    fn lists_the_reason_as_text() {
        let aside = Aside { fingerprint: "0123456789abcdef".into(), reason: "<b>另有说明".into() };
        let item = AsideItem { item: item(), aside };
        let html = drawn(aside_list(&[item], &Callback::noop(), words(Locale::Zh).aside));
        assert!(html.contains("不采纳 1 处"), "{html}");
        assert!(html.contains("理由：&lt;b&gt;另有说明"), "{html}");
        assert!(html.contains("恢复"), "{html}");
    }
}
