//! The table of section three: applications received and how they were dealt with.

use crate::basis;
use crate::code::Code;
use crate::form::{
    Arrangement, ColumnId, ColumnSpec, FormId, Measure, RowId, RowSpec, SectionId, TableId, TableSpec, Tie,
};

const NATURAL_PERSON: ColumnId = ColumnId("natural-person");
const ENTERPRISE: ColumnId = ColumnId("enterprise");
const RESEARCH: ColumnId = ColumnId("research");
const PUBLIC_WELFARE: ColumnId = ColumnId("public-welfare");
const LEGAL_SERVICE: ColumnId = ColumnId("legal-service");
const OTHER: ColumnId = ColumnId("other");
const TOTAL: ColumnId = ColumnId("total");

const APPLICANTS: &[ColumnId] = &[NATURAL_PERSON, ENTERPRISE, RESEARCH, PUBLIC_WELFARE, LEGAL_SERVICE, OTHER];
const COLUMNS: &[ColumnId] =
    &[NATURAL_PERSON, ENTERPRISE, RESEARCH, PUBLIC_WELFARE, LEGAL_SERVICE, OTHER, TOTAL];

const RECEIVED: RowId = RowId("received");
const CARRIED_OVER: RowId = RowId("carried-over");
const GRANTED: RowId = RowId("granted");
const PARTLY_GRANTED: RowId = RowId("partly-granted");
const REFUSED_STATE_SECRET: RowId = RowId("refused-state-secret");
const REFUSED_LAW: RowId = RowId("refused-law");
const REFUSED_SAFETY: RowId = RowId("refused-safety");
const REFUSED_THIRD_PARTY: RowId = RowId("refused-third-party");
const REFUSED_INTERNAL: RowId = RowId("refused-internal");
const REFUSED_PROCESS: RowId = RowId("refused-process");
const REFUSED_ENFORCEMENT: RowId = RowId("refused-enforcement");
const REFUSED_QUERY: RowId = RowId("refused-query");
const UNAVAILABLE_NOT_HELD: RowId = RowId("unavailable-not-held");
const UNAVAILABLE_CREATION: RowId = RowId("unavailable-creation");
const UNAVAILABLE_UNCLEAR: RowId = RowId("unavailable-unclear");
const DECLINED_PETITION: RowId = RowId("declined-petition");
const DECLINED_REPEAT: RowId = RowId("declined-repeat");
const DECLINED_PUBLICATION: RowId = RowId("declined-publication");
const DECLINED_EXCESSIVE: RowId = RowId("declined-excessive");
const DECLINED_REISSUE: RowId = RowId("declined-reissue");
const CLOSED: RowId = RowId("closed");
const OUTCOME_TOTAL: RowId = RowId("outcome-total");
const CARRIED_FORWARD: RowId = RowId("carried-forward");

const OUTCOMES: &[RowId] = &[
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
];

const RESULTS: &str = "三、本年度办理结果";
const REFUSED: &str = "（三）不予公开";
const UNAVAILABLE: &str = "（四）无法提供";
const DECLINED: &str = "（五）不予处理";

/// Table three.
pub(super) const TABLE: TableSpec = TableSpec {
    form: FormId("2019"),
    id: TableId("requests"),
    section: SectionId("requests"),
    arrangement: Arrangement::Stacked,
    columns: &[
        ColumnSpec { id: NATURAL_PERSON, label: "自然人", measure: Measure::Count },
        ColumnSpec { id: ENTERPRISE, label: "商业企业", measure: Measure::Count },
        ColumnSpec { id: RESEARCH, label: "科研机构", measure: Measure::Count },
        ColumnSpec { id: PUBLIC_WELFARE, label: "社会公益组织", measure: Measure::Count },
        ColumnSpec { id: LEGAL_SERVICE, label: "法律服务机构", measure: Measure::Count },
        ColumnSpec { id: OTHER, label: "其他", measure: Measure::Count },
        ColumnSpec { id: TOTAL, label: "总计", measure: Measure::Count },
    ],
    headers: &[
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        "申请人情况",
        "法人或其他组织",
    ],
    rows: &[
        row(RECEIVED, "一、本年新收政府信息公开申请数量", &["本年新收政府信息公开申请数量"], &[]),
        row(CARRIED_OVER, "二、上年结转政府信息公开申请数量", &["上年结转政府信息公开申请数量"], &[]),
        row(GRANTED, "（一）予以公开", &["予以公开"], &[RESULTS]),
        row(
            PARTLY_GRANTED,
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            &["（二）部分公开", "部分公开"],
            &[RESULTS],
        ),
        row(REFUSED_STATE_SECRET, "1.属于国家秘密", &[], &[RESULTS, REFUSED]),
        row(REFUSED_LAW, "2.其他法律行政法规禁止公开", &[], &[RESULTS, REFUSED]),
        row(REFUSED_SAFETY, "3.危及“三安全一稳定”", &[], &[RESULTS, REFUSED]),
        row(REFUSED_THIRD_PARTY, "4.保护第三方合法权益", &[], &[RESULTS, REFUSED]),
        row(REFUSED_INTERNAL, "5.属于三类内部事务信息", &[], &[RESULTS, REFUSED]),
        row(REFUSED_PROCESS, "6.属于四类过程性信息", &[], &[RESULTS, REFUSED]),
        row(REFUSED_ENFORCEMENT, "7.属于行政执法案卷", &[], &[RESULTS, REFUSED]),
        row(REFUSED_QUERY, "8.属于行政查询事项", &[], &[RESULTS, REFUSED]),
        row(UNAVAILABLE_NOT_HELD, "1.本机关不掌握相关政府信息", &[], &[RESULTS, UNAVAILABLE]),
        row(UNAVAILABLE_CREATION, "2.没有现成信息需要另行制作", &[], &[RESULTS, UNAVAILABLE]),
        row(UNAVAILABLE_UNCLEAR, "3.补正后申请内容仍不明确", &[], &[RESULTS, UNAVAILABLE]),
        row(DECLINED_PETITION, "1.信访举报投诉类申请", &[], &[RESULTS, DECLINED]),
        row(DECLINED_REPEAT, "2.重复申请", &[], &[RESULTS, DECLINED]),
        row(DECLINED_PUBLICATION, "3.要求提供公开出版物", &[], &[RESULTS, DECLINED]),
        row(DECLINED_EXCESSIVE, "4.无正当理由大量反复申请", &[], &[RESULTS, DECLINED]),
        row(DECLINED_REISSUE, "5.要求行政机关确认或重新出具已获取信息", &[], &[RESULTS, DECLINED]),
        row(CLOSED, "（六）其他处理", &["（六）其他"], &[RESULTS]),
        row(OUTCOME_TOTAL, "（七）总计", &["（七）合计"], &[RESULTS]),
        row(
            CARRIED_FORWARD,
            "四、结转下年度继续办理",
            &["结转下年度继续办理", "四、结转下一年度继续办理"],
            &[],
        ),
    ],
    ties: &[
        Tie::RowTotals { code: Code("ARI-01"), total: TOTAL, parts: APPLICANTS },
        Tie::Columns { code: Code("ARI-02"), name: "outcome", left: OUTCOMES, right: &[OUTCOME_TOTAL] },
        Tie::Columns {
            code: Code("ARI-03"),
            name: "balance",
            left: &[RECEIVED, CARRIED_OVER],
            right: &[OUTCOME_TOTAL, CARRIED_FORWARD],
        },
    ],
    basis: basis::FORM_2019,
    absent: Code("TBF-03"),
};

/// A row of applications by kind of applicant.
const fn row(
    id: RowId,
    label: &'static str,
    aliases: &'static [&'static str],
    groups: &'static [&'static str],
) -> RowSpec {
    RowSpec { id, label, aliases, groups, columns: COLUMNS }
}
