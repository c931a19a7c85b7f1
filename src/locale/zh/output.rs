//! Words around the results: files that cannot be read, coverage, the pages of rules, wrong usage.

use super::files::unreadable_bytes;
use super::interface::verdict;
use crate::basis::Basis;
use crate::checked::Checked;
use crate::figure::Figure;
use crate::locale::PageLabels;
use crate::report::Coverage;
use crate::source::SourceProblem;

pub(in crate::locale) static PAGE_LABELS: PageLabels = PageLabels {
    severity: "级别",
    strict: "仅在严格模式下检查",
    basis: "依据",
    checks: "检查内容",
    why: "为什么重要",
    example: "会被指出的例子",
    remedy: "怎样处理",
};

pub(in crate::locale) fn source_problem(problem: &SourceProblem) -> String {
    match problem {
        SourceProblem::Unreadable(reason) => unreadable_bytes(reason),
        SourceProblem::NotFound => "没有找到这个文件。".into(),
        SourceProblem::Directory => "这是文件夹，不是文件。".into(),
        SourceProblem::Forbidden => "没有权限读取这个文件。".into(),
        SourceProblem::Failed(reason) => format!("读取文件失败：{reason}"),
    }
}

pub(in crate::locale) fn summary(checked: &Checked) -> String {
    format!("{}（{}）", verdict(checked), coverage(checked.coverage))
}

pub(in crate::locale) const fn unreadable() -> &'static str {
    "无法检查"
}

fn coverage(coverage: Coverage) -> String {
    let (cells, equations) = (coverage.cells, coverage.equations);
    let read = format!("{} 格中读出 {} 格", cells.expected, cells.read);
    let rest = format!("空白 {} 格，未能读出 {} 格", cells.blank, cells.unread);
    let sums = format!("勾稽关系 {} 条成立，{} 条不成立", equations.passed, equations.failed);
    format!("{read}，{rest}；{sums}，{} 条无法核对", equations.unchecked)
}

pub(in crate::locale) fn figures(reported: Figure, computed: Figure) -> String {
    format!("表中为 {reported}，推算为 {computed}")
}

pub(in crate::locale) fn basis(basis: &Basis) -> String {
    format!("依据：{}，{}", basis.instrument, basis.provision)
}

pub(in crate::locale) fn unknown_rule(name: &str) -> String {
    format!("没有名为 {name} 的规则或规则类别。gouji rules 列出全部规则。")
}

pub(in crate::locale) const fn no_input() -> &'static str {
    "没有指定要检查的文件。写上文件名，或用 - 从标准输入读取。"
}

pub(in crate::locale) const fn only_children() -> &'static str {
    "没有指定要检查的汇总报告：--children 之后的都是下级报告。汇总报告写在 --children 之前，或用 -- 隔开。"
}

pub(in crate::locale) fn unwritten(reason: &str) -> String {
    format!("写出结果失败：{reason}")
}
