//! The button that opens a file: a real file input under a label that looks like a button.

use gloo::file::FileList;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::hooks::{FileDesk, use_words};

/// The files that the chooser shows first; any other can be chosen all the same, and gets a sentence.
const KINDS: &str =
    ".txt,.md,.html,.htm,.docx,.xlsx,.pdf,.doc,.wps,.xls,.rtf,text/plain,text/html,application/pdf";

/// What the button needs.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Reads files.
    pub(crate) desk: FileDesk,
    /// Whether only one file is of use.
    #[prop_or_default]
    pub(crate) single: bool,
}

/// The button that opens a file.
#[component]
pub(crate) fn FileButton(props: &Props) -> Html {
    let words = use_words();
    let desk = props.desk.clone();
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(files) = input.files() {
            desk.take(&FileList::from(files));
        }
        // So that the same file can be chosen again.
        input.set_value("");
    };
    html! {
        <label class="button file-button">
            { words.open_file }
            <input class="file-button__input" type="file" multiple={!props.single} accept={KINDS} {onchange} />
        </label>
    }
}
