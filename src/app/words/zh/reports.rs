//! The words of the list of reports and of files, in Chinese.

use crate::app::incoming::Reason;
use crate::app::store::Notice;
use crate::app::words::ReportsWords;
use crate::checked::Verdict;
use crate::locale::{Locale, source_problem};

pub(super) static WORDS: ReportsWords = ReportsWords {
    title: "各份报告",
    how: "点文件名查看一份报告，在其中修改后回到这里，结果随之更新。",
    stop: "停止读取",
    back: "返回各份报告",
    to_text: "返回当前报告",
    columns: ["文件", "机关", "年度", "结论", "错误", "提醒", "已识别", "勾稽成立"],
    waiting: "等待读取",
    skipped: "已停止，未读取",
    refused: "未能读取",
    partial: "未能全部识别",
    verdict: |verdict| match verdict {
        Verdict::Errors => "有错误",
        Verdict::Warnings => "有提醒",
        Verdict::Clean => "未发现问题",
        Verdict::Unreadable => "无法校验",
    },
    progress: |done, of| format!("正在读取：{done} / {of}"),
    comparing: |done, of| format!("正在与上年报告核对：{done} / {of}"),
    result,
    beside: |name| format!("已与上年报告「{name}」核对"),
    sift: "按结论筛选",
    all: "全部",
    verdicts: ["有错误", "只有提醒", "未发现问题", "未能全部识别", "未能读取或校验"],
    more: |shown, of| format!("显示更多（已显示 {shown} / {of}）"),
    none_of_these: "没有这一类报告。",
    formats: ["汇总表（CSV 表格）", "全部校验结果（JSON 数据）"],
    file: "批量校验结果",
    table: [
        "文件",
        "机关",
        "年度",
        "结论",
        "错误",
        "提醒",
        "提示",
        "已识别格数",
        "未识别格数",
        "规则",
        "上年报告",
        "未校验的原因",
    ],
    stop_writing: "停止写出",
    writing: |done, of| format!("正在写出：{done} / {of}"),
    reading: |name| format!("正在读取「{name}」……"),
    reason,
    refusal: |refusal| format!("「{}」没有打开。{}", refusal.name, reason(&refusal.reason)),
    notice,
};

fn result(count: usize, tallies: [usize; 5], pairs: usize) -> String {
    let tallies = tallies.into_iter().zip(WORDS.verdicts).filter(|(count, _)| *count > 0);
    let said: Vec<_> = tallies.map(|(count, what)| format!("{count} 份{what}")).collect();
    let pairs =
        if pairs > 0 { format!("；其中 {pairs} 份已与上年报告核对") } else { String::new() };
    if said.is_empty() {
        format!("共 {count} 份报告")
    } else {
        format!("共 {count} 份报告：{}{pairs}", said.join("，"))
    }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Unreadable(it) => source_problem(&it.clone().into(), Locale::Zh),
        Reason::Blank => "文件里没有文字。".into(),
        Reason::TooLarge => "文件超过 20 MB，不像是一份年报。复制年报部分的文字，粘贴到本页即可校验。".into(),
        Reason::NoReader => {
            "读取这类文件的部分没有加载成功。检查网络，刷新本页后重新选择一次文件；若仍不成功，请联系本网站管理员。"
                .into()
        }
        Reason::WithoutReader => {
            "这一版没有读取这类文件的部分。请用含 PDF 的单文件版打开，或者复制全文后粘贴到本页。".into()
        }
        Reason::Withheld => "浏览器未能读取这个文件。重新选择一次，或者复制全文后粘贴到本页。".into(),
    }
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Refused(refusal) => (WORDS.refusal)(refusal),
        Notice::ByHandLeft(count) => {
            format!("手工设定的 {count} 格属于前一份报告，不用于这一份；恢复先前的文字后仍在。")
        }
        Notice::Restored(0) => "已恢复刷新前的文字。".into(),
        Notice::Restored(count) => format!("已恢复刷新前的文字和手工设定的 {count} 格。"),
        Notice::NotKept => "浏览器存不下这么长的文字，刷新或关闭本页后不会保留，请另行保存。".into(),
    }
}
