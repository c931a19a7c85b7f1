//! The six sections, which both editions of the form have. Data only.

use super::{SectionId, SectionSpec};
use crate::code::Code;

/// 一: the overview.
pub(super) const OVERVIEW: SectionSpec = SectionSpec {
    id: SectionId("overview"),
    ordinal: '一',
    title: "总体情况",
    variants: &[
        "总体概述",
        "总体情况概述",
        "概述",
        "主要工作概述",
        "工作基本情况",
        "基本情况",
        "工作总体情况",
        "工作总体推进情况",
        "整体工作概况",
        "信息公开工作概述",
        "政府信息公开总体情况",
        "政府信息公开工作总体情况",
    ],
    core: &["总体", "概述", "概况", "基本情况", "开展情况", "總體"],
    prose: true,
    missing: Code("STR-01"),
};

/// 二: what was disclosed without being asked.
pub(super) const DISCLOSURE: SectionSpec = SectionSpec {
    id: SectionId("disclosure"),
    ordinal: '二',
    title: "主动公开政府信息情况",
    variants: &[
        "行政机关主动公开政府信息情况",
        "行政机关主动公开政府信息的情况",
        "本地主动公开政府信息情况",
        "主动公开政府信息的情况",
        "主动公开政府信息",
        "主动公开信息情况",
        "主动公开工作情况",
        "主动公开情况",
        "政府信息主动公开情况",
    ],
    core: &["主动公开", "主動公開"],
    prose: false,
    missing: Code("STR-02"),
};

/// 三: applications received and handled.
pub(super) const REQUESTS: SectionSpec = SectionSpec {
    id: SectionId("requests"),
    ordinal: '三',
    title: "收到和处理政府信息公开申请情况",
    variants: &[
        "行政机关收到和处理政府信息公开申请情况",
        "收到和处理政府信息公开申请的情况",
        "收到和处理政府信息公开情况",
        "收到和处理政府信息申请情况",
        "政府信息依申请公开办理情况",
        "信息依申请公开办理情况",
        "依申请公开政府信息情况",
        "依申请公开政府信息办理情况",
        "依申请公开申请情况",
        "依申请公开办理情况",
        "依申请公开情况",
    ],
    core: &["依申请公开", "申请情况", "公开申请", "申請"],
    prose: false,
    missing: Code("STR-03"),
};

/// 四: reviews and lawsuits.
pub(super) const REVIEW: SectionSpec = SectionSpec {
    id: SectionId("review"),
    ordinal: '四',
    title: "政府信息公开行政复议、行政诉讼情况",
    variants: &[
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "因政府信息公开工作被申请行政复议提起行政诉讼情况",
        "政府信息公开行政复议和行政诉讼情况",
        "政府信息公开行政复议及行政诉讼情况",
        "政府信息公开行政复议行政诉讼情况",
        "政府信息公开行政复议情况和行政诉讼情况",
        "政府信息公开复议、诉讼情况",
        "行政复议、行政诉讼情况",
    ],
    core: &["复议", "诉讼", "複議", "訴訟"],
    prose: false,
    missing: Code("STR-04"),
};

/// 五: problems and improvements.
pub(super) const PROBLEMS: SectionSpec = SectionSpec {
    id: SectionId("problems"),
    ordinal: '五',
    title: "存在的主要问题及改进情况",
    variants: &[
        "政府信息公开工作存在的主要问题及改进情况",
        "存在的主要问题和改进情况",
        "存在的主要问题及改进措施",
        "存在的主要问题和改进措施",
        "存在主要问题及改进情况",
        "存在的问题及改进情况",
        "存在的问题及改进措施",
        "存在的问题和改进情况",
        "存在问题及改进情况",
        "存在问题及改进措施",
        "存在问题和改进措施",
        "存在问题和下一步工作计划",
        "工作中存在的问题及改进措施",
    ],
    core: &["问题", "不足", "問題"],
    prose: true,
    missing: Code("STR-05"),
};

/// 六: other matters.
pub(super) const OTHER_MATTERS: SectionSpec = SectionSpec {
    id: SectionId("other-matters"),
    ordinal: '六',
    title: "其他需要报告的事项",
    variants: &[
        "其它需要报告的事项",
        "其他需报告的事项",
        "其他需要报告事项",
        "其它需要报告事项",
        "其他报告的事项",
        "其他需要说明的事项",
        "需要说明的事项与附表",
        "其他事项",
    ],
    core: &["其他", "其它", "需要报告"],
    prose: true,
    missing: Code("STR-06"),
};
