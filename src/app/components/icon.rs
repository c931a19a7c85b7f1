//! The signs of severities and verdicts: shapes that differ without colour.

use yew::prelude::*;

use crate::diagnostic::Severity;

/// The name by which the stylesheets know a severity.
pub(super) const fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// The sign of a severity.
pub(super) fn severity_icon(severity: Severity) -> Html {
    let sign = match severity {
        Severity::Error => html! { <path d="M4.5 4.5l7 7m0-7l-7 7" /> },
        Severity::Warning => html! { <path d="M8 3.5v6m0 2.5v.5" /> },
        Severity::Info => html! { <path d="M8 12.5v-6m0-2.5v-.5" /> },
    };
    html! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ sign }</svg> }
}
