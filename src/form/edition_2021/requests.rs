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

const CLOSED: &str = "（六）其他处理";
const CLOSED_NO_CORRECTION: RowSpec = row(
    "closed-no-correction",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    &["1.逾期不补正"],
    &[RESULTS, CLOSED],
);
const CLOSED_UNPAID: RowSpec = row(
    "closed-unpaid",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    &["2.逾期不缴费", "2.逾期未缴费"],
    &[RESULTS, CLOSED],
);
const CLOSED_OTHER: RowSpec = row("closed-other", "3.其他", &[], &[RESULTS, CLOSED]);

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
    CLOSED_NO_CORRECTION.id,
    CLOSED_UNPAID.id,
    CLOSED_OTHER.id,
];

/// Table three.
pub(super) const TABLE: TableSpec = TableSpec {
    form: FormId("2021"),
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
        CLOSED_NO_CORRECTION,
        CLOSED_UNPAID,
        CLOSED_OTHER,
        OUTCOME_TOTAL,
        CARRIED_FORWARD,
    ],
    ties: &[ROW_TOTALS, outcome_totals(OUTCOMES), BALANCE],
    basis: basis::FORM_REQUESTS,
    absent: Code("TBF-03"),
};
