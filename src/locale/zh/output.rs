//! Words around the results: files that cannot be read, coverage, the pages of rules, wrong usage.

use super::interface::verdict;
use crate::basis::Basis;
use crate::checked::Checked;
use crate::figure::Figure;
use crate::locale::PageLabels;
use crate::reader::Unreadable;
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

/// Why the bytes of a file say nothing, and what the person can do.
pub(in crate::locale) fn unreadable_bytes(reason: &Unreadable) -> String {
    match reason {
        Unreadable::UnsupportedKind(extension) => {
            format!(
                "还不能读取 {extension} 格式。打开原文件，复制全文，存为 .txt 文件（UTF-8 编码）后再检查。"
            )
        }
        Unreadable::NotUtf8 => {
            "文件不是 UTF-8 编码。用记事本打开，选择“另存为”，编码选“UTF-8”，保存后再检查。".into()
        }
        Unreadable::Encrypted => "文件设有打开密码。用原来的软件打开，取消密码后另存，再检查。".into(),
        Unreadable::Damaged => {
            "文件不完整或已损坏。重新下载或重新导出一次；若仍不成功，打开原文件，复制全文后检查。".into()
        }
        Unreadable::TooComplex => {
            "文件的内容远远超出一份年报。只把年报部分另存为一个文件，或者复制年报全文后检查。".into()
        }
        Unreadable::Scanned => {
            "这是扫描件，页面是图片，没有文字可以读取。请用年报的 Word 原件或由它直接导出的 PDF 检查。".into()
        }
        Unreadable::Garbled => {
            "PDF 没有说明字形对应的文字，读出的会是乱码。请用年报的 Word 原件，或由它重新导出的 PDF 检查。"
                .into()
        }
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

pub(in crate::locale) fn unwritten(reason: &str) -> String {
    format!("写出结果失败：{reason}")
}
