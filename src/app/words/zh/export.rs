//! The words around files for others, in Chinese.

use crate::app::words::ExportWords;

pub(super) static WORDS: ExportWords = ExportWords {
    label: "导出",
    formats: ["校验报告（网页，可打印）", "问题清单（CSV 表格）", "校验结果（JSON 数据）"],
    name: "校验结果",
    columns: ["报告", "等级", "规则", "位置", "问题", "表中", "推算为", "依据", "不采纳的理由"],
};
