//! The table of section two: documents, items and decisions, purchases.

use crate::basis;
use crate::code::Code;
use crate::form::{
    Arrangement, ColumnId, ColumnSpec, FormId, Measure, RowId, RowSpec, SectionId, TableId, TableSpec,
};

const MADE: ColumnId = ColumnId("made");
const DISCLOSED: ColumnId = ColumnId("disclosed");
const TOTAL_DISCLOSED: ColumnId = ColumnId("total-disclosed");
const ITEMS_LAST_YEAR: ColumnId = ColumnId("items-last-year");
const CHANGE: ColumnId = ColumnId("change");
const DECISIONS: ColumnId = ColumnId("decisions");
const PROJECTS: ColumnId = ColumnId("projects");
const AMOUNT: ColumnId = ColumnId("amount");

const STOCK: &[ColumnId] = &[MADE, DISCLOSED, TOTAL_DISCLOSED];
const ITEMS: &[ColumnId] = &[ITEMS_LAST_YEAR, CHANGE, DECISIONS];
const CHARGES: &[ColumnId] = &[ITEMS_LAST_YEAR, CHANGE];
const PURCHASES: &[ColumnId] = &[PROJECTS, AMOUNT];

/// Table two.
pub(super) const TABLE: TableSpec = TableSpec {
    form: FormId("2019"),
    id: TableId("disclosure"),
    section: SectionId("disclosure"),
    arrangement: Arrangement::Stacked,
    columns: &[
        ColumnSpec { id: MADE, label: "本年新制作数量", groups: &[], measure: Measure::Count },
        ColumnSpec { id: DISCLOSED, label: "本年新公开数量", groups: &[], measure: Measure::Count },
        ColumnSpec {
            id: TOTAL_DISCLOSED, label: "对外公开总数量", groups: &[], measure: Measure::Count
        },
        ColumnSpec {
            id: ITEMS_LAST_YEAR, label: "上一年项目数量", groups: &[], measure: Measure::Count
        },
        ColumnSpec { id: CHANGE, label: "本年增/减", groups: &[], measure: Measure::Change },
        ColumnSpec { id: DECISIONS, label: "处理决定数量", groups: &[], measure: Measure::Count },
        ColumnSpec { id: PROJECTS, label: "采购项目数量", groups: &[], measure: Measure::Count },
        ColumnSpec { id: AMOUNT, label: "采购总金额", groups: &[], measure: Measure::Money },
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
            label: "规范性文件",
            aliases: &["行政规范性文件"],
            groups: &["第二十条第（一）项"],
            columns: STOCK,
        },
        RowSpec {
            id: RowId("licences"),
            label: "行政许可",
            aliases: &[],
            groups: &["第二十条第（五）项"],
            columns: ITEMS,
        },
        RowSpec {
            id: RowId("other-services"),
            label: "其他对外管理服务事项",
            aliases: &[],
            groups: &["第二十条第（五）项"],
            columns: ITEMS,
        },
        RowSpec {
            id: RowId("penalties"),
            label: "行政处罚",
            aliases: &[],
            groups: &["第二十条第（六）项"],
            columns: ITEMS,
        },
        RowSpec {
            id: RowId("coercive-measures"),
            label: "行政强制",
            aliases: &[],
            groups: &["第二十条第（六）项"],
            columns: ITEMS,
        },
        RowSpec {
            id: RowId("fees"),
            label: "行政事业性收费",
            aliases: &[],
            groups: &["第二十条第（八）项"],
            columns: CHARGES,
        },
        RowSpec {
            id: RowId("procurement"),
            label: "政府集中采购",
            aliases: &[],
            groups: &["第二十条第（九）项"],
            columns: PURCHASES,
        },
    ],
    ties: &[],
    basis: basis::FORM_2019,
    absent: Code("TBF-02"),
};
