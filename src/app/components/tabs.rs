//! The tabs of the report: its text, and the form as it was read.

use yew::prelude::*;

use crate::app::hooks::{focus, use_send, use_words};
use crate::app::store::{Action, Tab};

/// What the tabs depend on.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The tab that is shown.
    pub(crate) tab: Tab,
}

/// The name by which the button of a tab can be found.
pub(super) const fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Text => "tab-text",
        Tab::Form => "tab-form",
    }
}

/// The name by which the panel of a tab can be found.
pub(super) const fn panel_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Text => "panel-text",
        Tab::Form => "panel-form",
    }
}

/// The tabs of the report.
#[component]
pub(crate) fn Tabs(props: &Props) -> Html {
    let words = use_words();
    let send = use_send();
    let onkeydown = {
        let (send, tab) = (send.clone(), props.tab);
        move |event: KeyboardEvent| {
            if let Some(wanted) = wanted(tab, &event.key()) {
                event.prevent_default();
                send.emit(Action::Turned(wanted));
                focus(tab_id(wanted));
            }
        }
    };
    let tab_html = |tab: Tab| {
        let chosen = tab == props.tab;
        html! {
            <button
                type="button"
                role="tab"
                class="tabs__tab"
                id={tab_id(tab)}
                aria-selected={chosen.to_string()}
                aria-controls={chosen.then(|| panel_id(tab))}
                tabindex={if chosen { "0" } else { "-1" }}
                onclick={send.reform(move |_| Action::Turned(tab))}
            >
                { match tab { Tab::Text => words.form.text_tab, Tab::Form => words.form.form_tab } }
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label={words.form.tabs} {onkeydown}>
            for tab in Tab::ALL {
                { tab_html(tab) }
            }
        </div>
    }
}

/// The tab that a key leads to.
fn wanted(tab: Tab, key: &str) -> Option<Tab> {
    match key {
        "ArrowLeft" | "ArrowRight" => Some(tab.other()),
        "Home" => Some(Tab::Text),
        "End" => Some(Tab::Form),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Props, Tabs};
    use crate::app::store::Tab;
    use crate::app::testing::markup;

    #[test]
    fn have_one_that_is_shown_and_can_be_reached() {
        let html = markup::<Tabs>(Props { tab: Tab::Form });
        assert_eq!(html.matches("aria-selected=\"true\"").count(), 1);
        assert_eq!(html.matches("tabindex=\"0\"").count(), 1);
        assert!(html.contains("aria-controls=\"panel-form\""), "{html}");
    }
}
