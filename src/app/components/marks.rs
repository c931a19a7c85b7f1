//! The layer behind the text box: the same text, invisible, with its marks painted.

use std::rc::Rc;

use yew::prelude::*;

use super::icon::severity_name;
use crate::app::view_model::{Mark, Segment};

/// What the layer shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The text cut at its marks.
    pub(crate) segments: Rc<[Segment]>,
    /// The finding that the person looks at.
    pub(crate) current: Option<usize>,
    /// The element, for whoever scrolls to a mark.
    #[prop_or_default]
    pub(crate) layer: NodeRef,
}

/// The layer of marks. It says nothing to a screen reader: the list of findings does.
#[component]
pub(crate) fn Marks(props: &Props) -> Html {
    html! {
        <div class="marks" aria-hidden="true" ref={props.layer.clone()}>
            for segment in props.segments.iter() {
                if let Some(mark) = &segment.mark {
                    { mark_html(segment, mark, props.current) }
                } else if segment.pointed {
                    <mark class="marks__mark marks__mark--plain" data-pointed="">{ &segment.text }</mark>
                } else {
                    { &segment.text }
                }
            }
            // A last line of its own, or a text that ends with a line break would be one line short.
            { "\n\u{200b}" }
        </div>
    }
}

fn mark_html(segment: &Segment, mark: &Mark, current: Option<usize>) -> Html {
    let numbers: Vec<_> = mark.findings.iter().map(ToString::to_string).collect();
    let is_current = current.is_some_and(|current| mark.findings.contains(&current));
    html! {
        <mark
            class="marks__mark"
            data-severity={severity_name(mark.severity)}
            data-findings={numbers.join(" ")}
            data-absent={segment.text.is_empty().then_some("")}
            data-current={is_current.then_some("")}
            data-pointed={segment.pointed.then_some("")}
        >
            { &segment.text }
        </mark>
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use yew::NodeRef;

    use super::{Marks, Props};
    use crate::app::testing::markup;
    use crate::app::view_model::{Mark, Segment};
    use crate::diagnostic::Severity;

    fn layer(segments: &[(&'static str, Option<usize>)], current: Option<usize>) -> String {
        let mark = |finding: usize| Mark { severity: Severity::Error, findings: Rc::new([finding]) };
        let segment = |(text, finding): &(&'static str, Option<usize>)| Segment {
            text: (*text).into(),
            mark: finding.map(mark),
            pointed: false,
        };
        let segments = segments.iter().map(segment).collect();
        markup::<Marks>(Props { segments, current, layer: NodeRef::default() })
    }

    #[test]
    fn marks_the_current_finding() {
        let html = layer(&[("一", Some(0)), ("二", None), ("三", Some(1))], Some(1));
        assert_eq!(html.matches("data-current").count(), 1);
        assert!(html.contains("data-findings=\"1\""), "{html}");
    }

    #[test]
    fn never_takes_the_text_for_markup() {
        let html = layer(&[("<img src=x onerror=alert(1)>", Some(0))], None);
        assert!(!html.contains("<img"), "{html}");
    }

    #[test]
    fn adds_nothing_to_the_text_but_a_last_line() {
        let html = layer(&[("一 ", None), (" 二", None)], None);
        assert!(html.contains(">一  二\n\u{200b}</div>"), "{html}");
    }
}
