//! What the person must be told that no check says, and what is being read.

use yew::prelude::*;

use crate::app::hooks::use_words;
use crate::app::store::Notice;

/// What there is to tell.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// What the person must be told.
    pub(crate) notice: Option<Notice>,
    /// The file that is being read.
    pub(crate) reading: Option<AttrValue>,
}

/// What the person must be told: at once where something was not done, else when the reader has a moment.
#[component]
pub(crate) fn NoticeBox(props: &Props) -> Html {
    let words = use_words().reports;
    let is_alert = matches!(props.notice, Some(Notice::Refused(_) | Notice::NotKept));
    let said = props.notice.as_ref().map(|notice| (words.notice)(notice));
    let reading = props.reading.as_ref().map(|name| (words.reading)(name));
    html! {
        <>
            if let Some(said) = said.clone().filter(|_| is_alert) {
                <p class="notice" role="alert">{ said }</p>
            }
            // Always there: what is put into it is read out, what comes with it is not.
            <div role="status">
                if let Some(reading) = reading {
                    <p class="notice notice--calm">{ reading }</p>
                } else if let Some(said) = said.filter(|_| !is_alert) {
                    <p class="notice notice--calm">{ said }</p>
                }
            </div>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::{NoticeBox, Props};
    use crate::app::incoming::{Reason, Refusal};
    use crate::app::store::Notice;
    use crate::app::testing::markup;

    #[test]
    fn names_the_file_and_never_takes_its_name_for_markup() {
        let refusal = Refusal { name: "<b>.txt".into(), reason: Reason::Blank };
        let html = markup::<NoticeBox>(Props { notice: Some(Notice::Refused(refusal)), reading: None });
        assert!(html.contains("role=\"alert\"") && html.contains("&lt;b&gt;.txt"), "{html}");
    }
}
