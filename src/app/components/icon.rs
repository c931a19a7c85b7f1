//! The signs of severities and verdicts: shapes that differ without colour.

use yew::prelude::*;

use crate::app::view_model::Reading;
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
    icon(sign)
}

/// The sign of what a cell was read as; none for a figure, which speaks for itself.
pub(super) fn reading_icon(reading: Reading) -> Html {
    let sign = match reading {
        Reading::Figure => return html! {},
        Reading::Blank => html! { <path d="M3.5 3.5h9v9h-9z" /> },
        Reading::Placeholder => html! { <path d="M4 8h8" /> },
        Reading::Text => html! { <path d="M3.5 4.5h9m-4.5 0v8" /> },
        Reading::Unread => html! { <path d="M5.5 6a2.5 2.5 0 1 1 2.5 2.5v1m0 2.5v.5" /> },
        Reading::ByHand => html! { <path d="M3.5 12.5l1-3.5 6-6 2.5 2.5-6 6z" /> },
    };
    icon(sign)
}

/// The sign of what came of a report.
pub(super) fn verdict_icon(tone: &'static str) -> Html {
    match tone {
        "errors" => severity_icon(Severity::Error),
        "warnings" => severity_icon(Severity::Warning),
        "clean" => icon(html! { <path d="M3.5 8.5l3 3 6-7" /> }),
        "unusable" => reading_icon(Reading::Unread),
        _ => icon(html! { <path d="M4 8h.5m3.25 0h.5m3.25 0h.5" /> }),
    }
}

fn icon(sign: Html) -> Html {
    html! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ sign }</svg> }
}
