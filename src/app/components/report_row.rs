//! One report of several: its file as a button, and what came of it.

use std::rc::Rc;

use yew::prelude::*;

use super::icon::verdict_icon;
use crate::app::batch::Row;
use crate::app::hooks::{use_locale, use_send, use_words};
use crate::app::store::Action;
use crate::app::view_model::ReportLine;

/// What the row shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Its place among all.
    pub(crate) at: usize,
    /// The report.
    pub(crate) row: Rc<Row>,
    /// The file with last year's report that it was compared with.
    pub(crate) last: Option<AttrValue>,
    /// Whether it is the one in the box.
    pub(crate) open: bool,
}

/// One report of several.
#[component]
pub(crate) fn ReportRow(props: &Props) -> Html {
    let send = use_send();
    let line = ReportLine::of(&props.row.outcome, use_locale());
    let at = props.at;
    let name = &props.row.name;
    let beside = use_words().reports.beside;
    let last = props.last.as_ref().map(|name| AttrValue::from(beside(name)));
    html! {
        <tr class="reports__row" data-open={props.open.then_some("")}>
            <th scope="row" class="reports__name">
                if line.opens {
                    <button
                        type="button"
                        class="reports__open"
                        aria-current={props.open.then_some("true")}
                        onclick={send.reform(move |_| Action::Opened(at))}
                    >
                        { name }
                    </button>
                } else {
                    { name }
                }
            </th>
            { outcome(&line, last.as_ref()) }
        </tr>
    }
}

fn outcome(line: &ReportLine, last: Option<&AttrValue>) -> Html {
    let verdict = html! {
        <span class="verdict" data-tone={line.tone}>{ verdict_icon(line.tone) }{ line.verdict }</span>
    };
    let has_figures = line.figures.iter().any(|it| !it.is_empty());
    html! {
        if has_figures {
            for it in line.subject.iter() {
                <td class="reports__subject" lang="zh-CN">{ it }</td>
            }
            <td>
                { verdict }
                if let Some(last) = last {
                    <span class="reports__last">{ last }</span>
                }
            </td>
            for it in line.figures.iter() {
                <td class="reports__figure">{ it }</td>
            }
        } else {
            <td colspan="7">
                { verdict }
                if let Some(reason) = &line.reason {
                    { " " }<span class="reports__reason">{ reason }</span>
                }
            </td>
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{Props, ReportRow};
    use crate::app::batch::{Outcome, Row};
    use crate::app::incoming::{Incoming, Reason};
    use crate::app::testing::{REPORT, markup};
    use crate::content::Content;

    fn row(outcome: Outcome) -> String {
        let row = Rc::new(Row { name: "<甲>.txt".into(), origin: None, outcome });
        markup::<ReportRow>(Props { at: 0, row, last: Some("<去年>.txt".into()), open: false })
    }

    #[test]
    fn opens_what_was_read() {
        let html = row(Outcome::of_file(Ok(Incoming { content: Content::plain(REPORT) })));
        assert!(html.contains("<button") && html.contains("200 / 200"), "{html}");
        assert!(html.contains("&lt;甲&gt;.txt"), "{html}");
        assert!(html.contains("已与上年报告「&lt;去年&gt;.txt」核对"), "{html}");
    }

    #[test]
    fn says_why_a_file_could_not_be_read() {
        let html = row(Outcome::Refused(Reason::Blank));
        assert!(!html.contains("<button") && html.contains("没有文字"), "{html}");
    }
}
