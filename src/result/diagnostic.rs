//! A finding with its words, as serializable values.

mod fix;
mod suspect;

use std::borrow::Cow;

use serde::Serialize;

use super::codes;
use super::places::{CellKeyObject, Places, SpanObject};
use super::table::FigureObject;
use crate::basis::Basis;
use crate::diagnostic::{Diagnostic, Related};
use crate::locale::{self, Locale};
use fix::FixObject;
use suspect::SuspectObject;

#[derive(Debug, Serialize)]
pub(super) struct DiagnosticObject<'a> {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    message: String,
    span: SpanObject,
    line: usize,
    column: usize,
    cell: Option<CellKeyObject>,
    reported: Option<FigureObject>,
    computed: Option<FigureObject>,
    related: Vec<RelatedObject>,
    equations: &'a [String],
    suspects: Vec<SuspectObject>,
    certainty: Option<&'static str>,
    basis: Vec<BasisObject>,
    fixes: Vec<FixObject<'a>>,
    pub(super) fingerprint: String,
    /// Why a person set it aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) aside: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct RelatedObject {
    span: SpanObject,
    cell: Option<CellKeyObject>,
    message: Cow<'static, str>,
}

#[derive(Debug, Serialize)]
pub(super) struct BasisObject {
    instrument: &'static str,
    provision: &'static str,
}

impl<'a> DiagnosticObject<'a> {
    pub(super) fn of(
        diagnostic: &'a Diagnostic,
        fingerprint: String,
        places: &Places<'_>,
        locale: Locale,
    ) -> Self {
        let start = places.line_column(diagnostic.place.span.start);
        Self {
            code: diagnostic.code.0,
            name: diagnostic.name,
            severity: codes::severity(diagnostic.severity),
            message: locale::say(&diagnostic.finding, locale),
            span: places.span(diagnostic.place.span),
            line: start.line,
            column: start.column,
            cell: diagnostic.place.cell.map(CellKeyObject::from),
            reported: diagnostic.reported.map(FigureObject),
            computed: diagnostic.computed.map(FigureObject),
            related: diagnostic.related.iter().map(|it| RelatedObject::of(it, places, locale)).collect(),
            equations: &diagnostic.equations,
            suspects: diagnostic.suspects.iter().map(SuspectObject::of).collect(),
            certainty: diagnostic.certainty.map(codes::certainty),
            basis: diagnostic.basis.iter().map(BasisObject::of).collect(),
            fixes: diagnostic.fixes.iter().map(|fix| FixObject::of(fix, places, locale)).collect(),
            fingerprint,
            aside: None,
        }
    }
}

impl RelatedObject {
    fn of(related: &Related, places: &Places<'_>, locale: Locale) -> Self {
        let place = related.place;
        let message = locale::note(&related.note, locale);
        Self { span: places.span(place.span), cell: place.cell.map(CellKeyObject::from), message }
    }
}

impl BasisObject {
    pub(super) const fn of(basis: &Basis) -> Self {
        Self { instrument: basis.instrument, provision: basis.provision }
    }
}
