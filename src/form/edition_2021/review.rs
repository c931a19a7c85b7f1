//! The table of section four: reviews and lawsuits, three groups of five figures in one printed row.

use crate::basis;
use crate::code::Code;
use crate::form::{
    Arrangement, ColumnId, ColumnSpec, FormId, Measure, RowId, RowSpec, SectionId, TableId, TableSpec, Tie,
};

const UPHELD: ColumnId = ColumnId("upheld");
const CORRECTED: ColumnId = ColumnId("corrected");
const OTHER: ColumnId = ColumnId("other");
const PENDING: ColumnId = ColumnId("pending");
const TOTAL: ColumnId = ColumnId("total");

const COLUMNS: &[ColumnId] = &[UPHELD, CORRECTED, OTHER, PENDING, TOTAL];
const LITIGATION: &str = "行政诉讼";

/// Table four.
pub(in crate::form) const TABLE: TableSpec = TableSpec {
    form: FormId("2021"),
    id: TableId("review"),
    section: SectionId("review"),
    arrangement: Arrangement::SideBySide,
    columns: &[
        ColumnSpec { id: UPHELD, label: "结果维持", groups: &[], measure: Measure::Count },
        ColumnSpec { id: CORRECTED, label: "结果纠正", groups: &[], measure: Measure::Count },
        ColumnSpec { id: OTHER, label: "其他结果", groups: &[], measure: Measure::Count },
        ColumnSpec { id: PENDING, label: "尚未审结", groups: &[], measure: Measure::Count },
        ColumnSpec { id: TOTAL, label: "总计", groups: &[], measure: Measure::Count },
    ],
    headers: &[LITIGATION],
    rows: &[
        row(RowId("reconsideration"), "行政复议", &[]),
        row(RowId("litigation-direct"), "未经复议直接起诉", &[LITIGATION]),
        row(RowId("litigation-after"), "复议后起诉", &[LITIGATION]),
    ],
    ties: &[Tie::RowTotals {
        code: Code("ARI-04"),
        total: TOTAL,
        parts: &[UPHELD, CORRECTED, OTHER, PENDING],
    }],
    basis: basis::FORM_REVIEW,
    absent: Code("TBF-04"),
};

/// A group of five figures.
const fn row(id: RowId, label: &'static str, groups: &'static [&'static str]) -> RowSpec {
    RowSpec { id, label, aliases: &[], groups, columns: COLUMNS }
}
