//! What the table of section three has in both editions: its columns and all rows but the last outcomes. Data only.

use super::{ColumnId, ColumnSpec, Measure, RowId, RowSpec, Tie};
use crate::code::Code;

const NATURAL_PERSON: ColumnId = ColumnId("natural-person");
const ENTERPRISE: ColumnId = ColumnId("enterprise");
const RESEARCH: ColumnId = ColumnId("research");
const PUBLIC_WELFARE: ColumnId = ColumnId("public-welfare");
const LEGAL_SERVICE: ColumnId = ColumnId("legal-service");
const OTHER: ColumnId = ColumnId("other");
const TOTAL: ColumnId = ColumnId("total");

const APPLICANTS: &[ColumnId] = &[NATURAL_PERSON, ENTERPRISE, RESEARCH, PUBLIC_WELFARE, LEGAL_SERVICE, OTHER];

/// The columns: kinds of applicants and their total.
pub(super) const COLUMNS: &[ColumnSpec] = &[
    column(NATURAL_PERSON, "自然人", &[APPLICANT]),
    column(ENTERPRISE, "商业企业", &[APPLICANT, ORGANISATION]),
    column(RESEARCH, "科研机构", &[APPLICANT, ORGANISATION]),
    column(PUBLIC_WELFARE, "社会公益组织", &[APPLICANT, ORGANISATION]),
    column(LEGAL_SERVICE, "法律服务机构", &[APPLICANT, ORGANISATION]),
    column(OTHER, "其他", &[APPLICANT, ORGANISATION]),
    column(TOTAL, "总计", &[APPLICANT]),
];

/// The labels that head groups of columns.
pub(super) const HEADERS: &[&str] =
    &["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", APPLICANT, ORGANISATION];

/// The merged header over all columns.
const APPLICANT: &str = "申请人情况";
/// The merged header over the applicants that are no natural persons.
const ORGANISATION: &str = "法人或其他组织";

/// The merged cell over all outcomes.
pub(super) const RESULTS: &str = "三、本年度办理结果";
const REFUSED: &str = "（三）不予公开";
const UNAVAILABLE: &str = "（四）无法提供";
const DECLINED: &str = "（五）不予处理";

pub(super) const RECEIVED: RowSpec =
    row("received", "一、本年新收政府信息公开申请数量", &["本年新收政府信息公开申请数量"], &[]);
pub(super) const CARRIED_OVER: RowSpec =
    row("carried-over", "二、上年结转政府信息公开申请数量", &["上年结转政府信息公开申请数量"], &[]);
pub(super) const GRANTED: RowSpec = row("granted", "（一）予以公开", &["予以公开"], &[RESULTS]);
pub(super) const PARTLY_GRANTED: RowSpec = row(
    "partly-granted",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    &["（二）部分公开", "部分公开"],
    &[RESULTS],
);
pub(super) const REFUSED_STATE_SECRET: RowSpec =
    row("refused-state-secret", "1.属于国家秘密", &[], &[RESULTS, REFUSED]);
pub(super) const REFUSED_LAW: RowSpec =
    row("refused-law", "2.其他法律行政法规禁止公开", &[], &[RESULTS, REFUSED]);
pub(super) const REFUSED_SAFETY: RowSpec =
    row("refused-safety", "3.危及“三安全一稳定”", &[], &[RESULTS, REFUSED]);
pub(super) const REFUSED_THIRD_PARTY: RowSpec =
    row("refused-third-party", "4.保护第三方合法权益", &[], &[RESULTS, REFUSED]);
pub(super) const REFUSED_INTERNAL: RowSpec =
    row("refused-internal", "5.属于三类内部事务信息", &[], &[RESULTS, REFUSED]);
pub(super) const REFUSED_PROCESS: RowSpec =
    row("refused-process", "6.属于四类过程性信息", &[], &[RESULTS, REFUSED]);
pub(super) const REFUSED_ENFORCEMENT: RowSpec =
    row("refused-enforcement", "7.属于行政执法案卷", &[], &[RESULTS, REFUSED]);
pub(super) const REFUSED_QUERY: RowSpec =
    row("refused-query", "8.属于行政查询事项", &[], &[RESULTS, REFUSED]);
pub(super) const UNAVAILABLE_NOT_HELD: RowSpec =
    row("unavailable-not-held", "1.本机关不掌握相关政府信息", &[], &[RESULTS, UNAVAILABLE]);
pub(super) const UNAVAILABLE_CREATION: RowSpec =
    row("unavailable-creation", "2.没有现成信息需要另行制作", &[], &[RESULTS, UNAVAILABLE]);
pub(super) const UNAVAILABLE_UNCLEAR: RowSpec =
    row("unavailable-unclear", "3.补正后申请内容仍不明确", &[], &[RESULTS, UNAVAILABLE]);
pub(super) const DECLINED_PETITION: RowSpec =
    row("declined-petition", "1.信访举报投诉类申请", &[], &[RESULTS, DECLINED]);
pub(super) const DECLINED_REPEAT: RowSpec = row("declined-repeat", "2.重复申请", &[], &[RESULTS, DECLINED]);
pub(super) const DECLINED_PUBLICATION: RowSpec =
    row("declined-publication", "3.要求提供公开出版物", &[], &[RESULTS, DECLINED]);
pub(super) const DECLINED_EXCESSIVE: RowSpec =
    row("declined-excessive", "4.无正当理由大量反复申请", &[], &[RESULTS, DECLINED]);
pub(super) const DECLINED_REISSUE: RowSpec =
    row("declined-reissue", "5.要求行政机关确认或重新出具已获取信息", &[], &[RESULTS, DECLINED]);
pub(super) const OUTCOME_TOTAL: RowSpec = row("outcome-total", "（七）总计", &["（七）合计"], &[RESULTS]);
pub(super) const CARRIED_FORWARD: RowSpec = row(
    "carried-forward",
    "四、结转下年度继续办理",
    &["结转下年度继续办理", "四、结转下一年度继续办理"],
    &[],
);

/// In every row the total equals the six kinds of applicants.
pub(super) const ROW_TOTALS: Tie = Tie::RowTotals { code: Code("ARI-01"), total: TOTAL, parts: APPLICANTS };
/// In every column rows one and two together equal rows three and four: the identity that is printed in the table.
pub(super) const BALANCE: Tie = Tie::Columns {
    code: Code("ARI-03"),
    name: "balance",
    left: &[RECEIVED.id, CARRIED_OVER.id],
    right: &[OUTCOME_TOTAL.id, CARRIED_FORWARD.id],
};

/// In every column row （七） equals the `outcomes`.
pub(super) const fn outcome_totals(outcomes: &'static [RowId]) -> Tie {
    Tie::Columns { code: Code("ARI-02"), name: "outcome", left: outcomes, right: &[OUTCOME_TOTAL.id] }
}

/// A row of applications by kind of applicant.
pub(super) const fn row(
    id: &'static str,
    label: &'static str,
    aliases: &'static [&'static str],
    groups: &'static [&'static str],
) -> RowSpec {
    const ALL: &[ColumnId] =
        &[NATURAL_PERSON, ENTERPRISE, RESEARCH, PUBLIC_WELFARE, LEGAL_SERVICE, OTHER, TOTAL];
    RowSpec { id: RowId(id), label, aliases, groups, columns: ALL }
}

const fn column(id: ColumnId, label: &'static str, groups: &'static [&'static str]) -> ColumnSpec {
    ColumnSpec { id, label, groups, measure: Measure::Count }
}
