//! The pane of the text: the box with its marks, and what can be done with the whole text.

use std::rc::Rc;

use yew::prelude::*;

use super::drop_area::DropArea;
use super::editor::Editor;
use super::stepper::Stepper;
use super::tools::Tools;
use crate::app::hooks::{FileDesk, use_words};
use crate::app::incoming::Refusal;
use crate::app::view_model::{Length, Place, Segment, Steps};

/// What the pane shows.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Reads files.
    pub(crate) desk: FileDesk,
    /// Whether a file hangs over the page.
    pub(crate) dropping: bool,
    /// The text.
    pub(crate) text: AttrValue,
    /// Whether a replaced text can be brought back.
    pub(crate) replaced: bool,
    /// Why the last file was not taken.
    pub(crate) refusal: Option<Refusal>,
    /// The finding that the person looks at.
    pub(crate) current: Option<usize>,
    /// How often the whole text was replaced.
    pub(crate) arrivals: u32,
    /// How often a place was asked for.
    pub(crate) visits: u32,
    /// The text cut at its marks.
    pub(crate) segments: Rc<[Segment]>,
    /// The places of the findings.
    pub(crate) places: Rc<[Place]>,
    /// What is wrong, of the finding that the person looks at.
    pub(crate) sentence: Option<AttrValue>,
    /// Where the current finding stands among the listed ones.
    pub(crate) steps: Steps,
}

/// The pane of the text.
#[component]
pub(crate) fn ReportPane(props: &Props) -> Html {
    let words = use_words();
    let is_empty = props.text.trim().is_empty();
    let length = Length::of(&props.text);
    let how = match length {
        Length::Usual => words.text_how,
        Length::Long => words.text_is_long,
        Length::Huge => words.text_is_huge,
    };
    html! {
        <section class="pane report" aria-labelledby="report-label">
            <div class="pane__head">
                <h2 class="pane__title">
                    <label id="report-label" for="report-text">{ if is_empty { words.paste_here } else { words.text } }</label>
                </h2>
                if !is_empty {
                    <Tools desk={props.desk.clone()} replaced={props.replaced} />
                }
            </div>
            if let Some(refusal) = &props.refusal {
                <p class="notice" role="alert">{ (words.refusal)(refusal) }</p>
            }
            <Editor
                text={length.shown(&props.text)}
                readonly={length == Length::Huge}
                current={props.current}
                arrivals={props.arrivals}
                visits={props.visits}
                segments={props.segments.clone()}
                places={props.places.clone()}
            />
            if is_empty {
                <DropArea desk={props.desk.clone()} replaced={props.replaced} />
            } else {
                <p id="report-how" class="report__how">
                    { how }
                </p>
            }
            if !props.places.is_empty() {
                <Stepper steps={props.steps} sentence={props.sentence.clone()} />
            }
            if props.dropping {
                <p class="report__drop">{ words.drop_now }</p>
            }
        </section>
    }
}
