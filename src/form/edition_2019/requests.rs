//! The table of section three: applications received and how they were dealt with.

use crate::basis;
use crate::code::Code;
use crate::form::requests::{
    BALANCE, CARRIED_FORWARD, CARRIED_OVER, COLUMNS, DECLINED_EXCESSIVE, DECLINED_PETITION,
    DECLINED_PUBLICATION, DECLINED_REISSUE, DECLINED_REPEAT, GRANTED, HEADERS, OUTCOME_TOTAL, PARTLY_GRANTED,
    RECEIVED, REFUSED_ENFORCEMENT, REFUSED_INTERNAL, REFUSED_LAW, REFUSED_PROCESS, REFUSED_QUERY,
    REFUSED_SAFETY, REFUSED_STATE_SECRET, REFUSED_THIRD_PARTY, RESULTS, ROW_TOTALS, UNAVAILABLE_CREATION,
    UNAVAILABLE_NOT_HELD, UNAVAILABLE_UNCLEAR, outcome_totals, row,
};
use crate::form::{Arrangement, FormId, RowId, RowSpec, SectionId, TableId, TableSpec};

const CLOSED: RowSpec = row("closed", "（六）其他处理", &["（六）其他"], &[RESULTS]);

const OUTCOMES: &[RowId] = &[
    GRANTED.id,
    PARTLY_GRANTED.id,
    REFUSED_STATE_SECRET.id,
    REFUSED_LAW.id,
    REFUSED_SAFETY.id,
    REFUSED_THIRD_PARTY.id,
    REFUSED_INTERNAL.id,
    REFUSED_PROCESS.id,
    REFUSED_ENFORCEMENT.id,
    REFUSED_QUERY.id,
    UNAVAILABLE_NOT_HELD.id,
    UNAVAILABLE_CREATION.id,
    UNAVAILABLE_UNCLEAR.id,
    DECLINED_PETITION.id,
    DECLINED_REPEAT.id,
    DECLINED_PUBLICATION.id,
    DECLINED_EXCESSIVE.id,
    DECLINED_REISSUE.id,
    CLOSED.id,
];

/// Table three.
pub(super) const TABLE: TableSpec = TableSpec {
    form: FormId("2019"),
    id: TableId("requests"),
    section: SectionId("requests"),
    arrangement: Arrangement::Stacked,
    columns: COLUMNS,
    headers: HEADERS,
    rows: &[
        RECEIVED,
        CARRIED_OVER,
        GRANTED,
        PARTLY_GRANTED,
        REFUSED_STATE_SECRET,
        REFUSED_LAW,
        REFUSED_SAFETY,
        REFUSED_THIRD_PARTY,
        REFUSED_INTERNAL,
        REFUSED_PROCESS,
        REFUSED_ENFORCEMENT,
        REFUSED_QUERY,
        UNAVAILABLE_NOT_HELD,
        UNAVAILABLE_CREATION,
        UNAVAILABLE_UNCLEAR,
        DECLINED_PETITION,
        DECLINED_REPEAT,
        DECLINED_PUBLICATION,
        DECLINED_EXCESSIVE,
        DECLINED_REISSUE,
        CLOSED,
        OUTCOME_TOTAL,
        CARRIED_FORWARD,
    ],
    ties: &[ROW_TOTALS, outcome_totals(OUTCOMES), BALANCE],
    basis: basis::FORM_2019,
    absent: Code("TBF-03"),
};
