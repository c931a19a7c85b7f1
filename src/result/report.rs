//! The report as it was read, as serializable values.

use serde::Serialize;

use super::places::{Places, SpanObject};
use super::table::TableObject;
use crate::form::{EDITION_2021, SectionSpec, TableId};
use crate::report::{BoundSection, Report};

#[derive(Debug, Serialize)]
pub(super) struct ReportObject<'a> {
    title: Option<&'a str>,
    agency: Option<&'a str>,
    year: Option<u16>,
    form: Option<&'static str>,
    sections: Vec<SectionObject<'a>>,
    tables: TablesObject<'a>,
}

#[derive(Debug, Serialize)]
struct SectionObject<'a> {
    id: &'static str,
    present: bool,
    heading: Option<&'a str>,
    span: Option<SpanObject>,
}

#[derive(Debug, Default, Serialize)]
struct TablesObject<'a> {
    disclosure: Option<TableObject<'a>>,
    requests: Option<TableObject<'a>>,
    review: Option<TableObject<'a>>,
}

impl<'a> ReportObject<'a> {
    /// The report of a source that cannot be read: the six sections, none of them present.
    pub(super) fn unread() -> Self {
        let sections = EDITION_2021.sections.iter().map(SectionObject::absent).collect();
        let tables = TablesObject::default();
        Self { title: None, agency: None, year: None, form: None, sections, tables }
    }

    pub(super) fn of(report: &'a Report) -> Self {
        let places = Places::of(&report.document);
        let title = report.title.as_ref();
        Self {
            title: title.map(|title| title.text.as_str()),
            agency: title.and_then(|title| title.agency.as_deref()),
            year: title.and_then(|title| title.year),
            form: form(report),
            sections: report.sections.iter().map(|section| SectionObject::of(section, &places)).collect(),
            tables: TablesObject::of(report, &places),
        }
    }
}

/// The edition that the tables use; without a table nothing tells it.
fn form(report: &Report) -> Option<&'static str> {
    match report.editions().as_slice() {
        [] => None,
        [edition] => Some(edition.0),
        _ => Some("mixed"),
    }
}

impl<'a> SectionObject<'a> {
    const fn absent(spec: &SectionSpec) -> Self {
        Self { id: spec.id.0, present: false, heading: None, span: None }
    }

    fn of(section: &BoundSection, places: &Places<'a>) -> Self {
        section.heading.as_ref().map_or_else(
            || Self::absent(section.spec),
            |heading| Self {
                id: section.spec.id.0,
                present: true,
                heading: Some(places.slice(heading.span)),
                span: Some(places.span(heading.span)),
            },
        )
    }
}

impl<'a> TablesObject<'a> {
    fn of(report: &'a Report, places: &Places<'a>) -> Self {
        let table = |id| TableObject::of(report.table(TableId(id))?, places);
        Self { disclosure: table("disclosure"), requests: table("requests"), review: table("review") }
    }
}
