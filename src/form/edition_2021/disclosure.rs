//! The table of section two: documents, decisions, fees.

use crate::basis;
use crate::code::Code;
use crate::form::{
    Arrangement, ColumnId, ColumnSpec, FormId, Measure, RowId, RowSpec, SectionId, TableId, TableSpec,
};

const ISSUED: ColumnId = ColumnId("issued");
const REPEALED: ColumnId = ColumnId("repealed");
const IN_FORCE: ColumnId = ColumnId("in-force");
const DECISIONS: ColumnId = ColumnId("decisions");
const AMOUNT: ColumnId = ColumnId("amount");

const STOCK: &[ColumnId] = &[ISSUED, REPEALED, IN_FORCE];

/// Table two.
pub(super) const TABLE: TableSpec = TableSpec {
    form: FormId("2021"),
    id: TableId("disclosure"),
    section: SectionId("disclosure"),
    arrangement: Arrangement::Stacked,
    columns: &[
        ColumnSpec { id: ISSUED, label: "本年制发件数", groups: &[], measure: Measure::Count },
        ColumnSpec { id: REPEALED, label: "本年废止件数", groups: &[], measure: Measure::Count },
        ColumnSpec { id: IN_FORCE, label: "现行有效件数", groups: &[], measure: Measure::Count },
        ColumnSpec { id: DECISIONS, label: "本年处理决定数量", groups: &[], measure: Measure::Count },
        ColumnSpec {
            id: AMOUNT, label: "本年收费金额（单位：万元）", groups: &[], measure: Measure::Amount
        },
    ],
    headers: &["信息内容"],
    rows: &[
        RowSpec {
            id: RowId("regulations"),
            label: "规章",
            aliases: &[],
            groups: &["第二十条第（一）项"],
            columns: STOCK,
        },
        RowSpec {
            id: RowId("normative-documents"),
            label: "行政规范性文件",
            aliases: &["规范性文件"],
            groups: &["第二十条第（一）项"],
            columns: STOCK,
        },
        RowSpec {
            id: RowId("licences"),
            label: "行政许可",
            aliases: &[],
            groups: &["第二十条第（五）项"],
            columns: &[DECISIONS],
        },
        RowSpec {
            id: RowId("penalties"),
            label: "行政处罚",
            aliases: &[],
            groups: &["第二十条第（六）项"],
            columns: &[DECISIONS],
        },
        RowSpec {
            id: RowId("coercive-measures"),
            label: "行政强制",
            aliases: &[],
            groups: &["第二十条第（六）项"],
            columns: &[DECISIONS],
        },
        RowSpec {
            id: RowId("fees"),
            label: "行政事业性收费",
            aliases: &[],
            groups: &["第二十条第（八）项"],
            columns: &[AMOUNT],
        },
    ],
    ties: &[],
    basis: basis::FORM_DISCLOSURE,
    absent: Code("TBF-02"),
};
