//! A way to mend a finding, as serializable values.

use serde::Serialize;

use crate::diagnostic::{Edit, Fix};
use crate::locale::{self, Locale};
use crate::result::codes;
use crate::result::places::{Places, SpanObject};

#[derive(Debug, Serialize)]
pub(super) struct FixObject<'a> {
    title: String,
    applicability: &'static str,
    edits: Vec<EditObject<'a>>,
}

#[derive(Debug, Serialize)]
struct EditObject<'a> {
    span: SpanObject,
    text: &'a str,
}

impl<'a> FixObject<'a> {
    pub(super) fn of(fix: &'a Fix, places: &Places<'_>, locale: Locale) -> Self {
        Self {
            title: locale::remedy(&fix.remedy, locale),
            applicability: codes::applicability(fix.applicability),
            edits: fix.edits().iter().map(|edit| EditObject::of(edit, places)).collect(),
        }
    }
}

impl<'a> EditObject<'a> {
    fn of(edit: &'a Edit, places: &Places<'_>) -> Self {
        Self { span: places.span(edit.span), text: &edit.text }
    }
}
