//! The button that opens a file: a real file input under a label that looks like a button.

use gloo::file::FileList;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::hooks::FileDesk;
use crate::app::words::Words;

/// The files that the chooser shows first; any other can be chosen all the same, and gets a sentence.
const KINDS: &str =
    ".txt,.md,.html,.htm,.docx,.xlsx,.pdf,.doc,.wps,.xls,.rtf,text/plain,text/html,application/pdf";

/// The button that opens a file, or several where they are of use.
pub(super) fn file_button(desk: &FileDesk, multiple: bool, words: &Words) -> Html {
    let desk = desk.clone();
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
            <input class="file-button__input" type="file" {multiple} accept={KINDS} {onchange} />
        </label>
    }
}
