//! The tabs of the report: its text, and the form as it was read.

use yew::prelude::*;

use crate::app::hooks::focus;
use crate::app::store::{Action, Tab};
use crate::app::words::Words;

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

/// The tabs of the report, of which `shown` is shown.
pub(super) fn tabs(shown: Tab, send: &Callback<Action>, words: &Words) -> Html {
    let onkeydown = {
        let send = send.clone();
        move |event: KeyboardEvent| {
            if let Some(wanted) = wanted(shown, &event.key()) {
                event.prevent_default();
                send.emit(Action::Turned(wanted));
                focus(tab_id(wanted));
            }
        }
    };
    let tab_html = |tab: Tab| {
        let chosen = tab == shown;
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
    use super::wanted;
    use crate::app::store::Tab;

    #[test]
    fn are_gone_through_by_the_arrow_keys() {
        assert_eq!(wanted(Tab::Text, "ArrowRight"), Some(Tab::Form));
        assert_eq!(wanted(Tab::Form, "ArrowRight"), Some(Tab::Text));
        assert_eq!(wanted(Tab::Form, "Home"), Some(Tab::Text));
        assert_eq!(wanted(Tab::Form, "Tab"), None);
    }
}
