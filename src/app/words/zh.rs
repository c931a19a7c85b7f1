//! The words of the page in Chinese.

mod aside;
mod beside;
mod export;
mod form;
mod mending;
mod reports;

use super::Words;
use crate::report::Coverage;

pub(super) static WORDS: Words = Words {
    lang: "zh-CN",
    name: "勾稽",
    purpose: "政府信息公开年报校验",
    skip_to_text: "跳到年报原文",
    skip_to_findings: "跳到问题清单",
    large_letters: "大字",
    welcome: "校验政府信息公开工作年度报告",
    promise: "粘贴年报全文，立即列出缺少的部分、对不上的数字，并指出所在位置。",
    checks: [("6", "个部分逐一查找"), ("200", "个数据格逐格识别"), ("42", "条勾稽关系逐条核对")],
    paste_here: "年报全文",
    paste_how: "在 Word、WPS 或网页中全选、复制，再粘贴到这里（Ctrl+V）",
    drop_here: "也可以把文件拖到这里，一份或多份均可，或者",
    drop_now: "松开鼠标，即可打开",
    open_file: "打开文件",
    try_example: "试用示例",
    privacy: "内容只在本机处理，不上传。",
    kept: "为防误刷新，文字只暂存在这个标签页里，换一份或关闭标签页即清除。",
    another: "换一份",
    bring_back: "恢复先前的文字",
    text: "年报原文",
    text_how: "可以直接在文中修改，修改后立即重新校验。按 F8 到下一处问题，Shift+F8 到上一处，Esc 返回问题清单。",
    text_is_long: "文字很长：停止输入后才重新校验，文中不标出问题位置，从清单仍可定位。",
    text_is_huge: "文字超过 1 MB，远长于一份年报：校验的是全文，这里只显示开头，不能修改。",
    findings: "问题清单",
    filter: "筛选问题",
    all: "全部",
    nothing_found: "没有发现问题。",
    nothing_found_so_far: "已识别的部分没有发现问题",
    none_of_these: "没有这一类问题。",
    front: "标题与开头",
    reported: "表中",
    computed: "推算为",
    basis: "依据",
    previous: "上一处",
    next: "下一处",
    back_to_list: "返回清单",
    steps: "逐处查看问题",
    coverage: "校验范围",
    sections_found: "部分齐全",
    cells_read: "数据格已识别",
    equations_hold: "勾稽关系成立",
    checking: "正在校验……",
    one_file: "下载单机版",
    one_file_is: "：一个文件，双击打开，不联网也能用。",
    engine: "引擎",
    rules: "规则",
    line: |line| format!("第 {line} 行"),
    absent_at: |line| format!("应在第 {line} 行处"),
    year: |year| format!("{year} 年"),
    edition: |edition| format!("{edition} 版格式"),
    step: |number, count| format!("第 {number}/{count} 处"),
    gaps,
    announcement,
    title_count: |errors| format!("（{errors} 处错误）"),
    form: &form::WORDS,
    mending: &mending::WORDS,
    aside: &aside::WORDS,
    beside: &beside::WORDS,
    export: &export::WORDS,
    reports: &reports::WORDS,
};

fn gaps(coverage: &Coverage) -> Option<String> {
    let unread = coverage.cells.unread;
    let unchecked = coverage.equations.unchecked;
    match (unread, unchecked) {
        (0, 0) => None,
        (0, _) => Some(format!("有 {unchecked} 条勾稽关系无法核对。")),
        (_, 0) => Some(format!("有 {unread} 格未能识别。")),
        _ => Some(format!("有 {unread} 格未能识别，{unchecked} 条勾稽关系因此无法核对。")),
    }
}

fn announcement(errors: usize, warnings: usize, hints: usize) -> String {
    let counts = [(errors, "错误"), (warnings, "提醒"), (hints, "提示")];
    let said: Vec<_> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, noun)| format!("{count} 处{noun}"))
        .collect();
    if said.is_empty() {
        "校验完成：没有发现问题".into()
    } else {
        format!("校验完成：{}", said.join("，"))
    }
}
