//! Layouts that differ in what stands around the tables: titles, headings, page furniture.

use super::change::{headings, official, paragraphs};
use super::labels::tabbed;
use super::pipes::both;
use super::write::{begun, full, page, rows};
use super::{Layout, Loses, WHOLE};
use crate::page::{Block, Page};

/// The layouts.
pub(super) const LAYOUTS: &[Layout] = &[
    Layout { name: "L22 title with hundreds of pipes", write: |it, _| title_with_pipes(it), ..WHOLE },
    Layout {
        name: "L23 tables as pictures",
        loses: Loses::Tables,
        complete: 0,
        write: |it, _| page(it, |_| String::new()),
        ..WHOLE
    },
    Layout { name: "L32 Markdown headings of uneven level", write: |it, _| uneven(it), ..WHOLE },
    Layout { name: "L33 remnants of automatic numbers", write: |it, _| tabbed(&remnants(it)), ..WHOLE },
    Layout { name: "L34 page furniture before and behind", write: |it, _| furnished(it), ..WHOLE },
    Layout { name: "L36 digits eaten in dates and numbers", write: |it, _| tabbed(&eaten(it)), ..WHOLE },
    Layout { name: "L40 text between headings and tables", write: |it, _| tabbed(&with_text(it)), ..WHOLE },
    Layout { name: "13.9 section numbers used twice", write: |it, _| tabbed(&own_numbers(it)), ..WHOLE },
    Layout {
        name: "13.9 first heading at the end of a line",
        write: |it, _| tabbed(&official(it)).replacen("\n一、", " 一、", 1),
        ..WHOLE
    },
    Layout { name: "blank lines and indents between paragraphs", write: |it, _| indented(it), ..WHOLE },
];

fn title_with_pipes(it: &Page) -> String {
    let text = page(it, |grid| rows(grid, begun, |cells| cells.join(" | ") + " |\n"));
    text.replacen('\n', &format!(" | {}\n", "|".repeat(600)), 1)
}

fn uneven(it: &Page) -> String {
    let mut level = 0;
    let marked = headings(it, |ordinal, _| {
        level += 1;
        *ordinal = format!("{} {ordinal}", if level < 4 { "##" } else { "####" });
    });
    page(&marked, |grid| {
        let mut lines: Vec<String> = grid.places().iter().map(|places| both(&full(places))).collect();
        lines.insert(1, format!("|{}\n", " --- |".repeat(grid.columns)));
        lines.concat()
    })
}

/// `3、 收到…` in the midst of `二、` and `五、`, and `（1） ` before paragraphs.
fn remnants(it: &Page) -> Page {
    const ARABIC: &[(&str, &str)] = &[("三、", "3、 "), ("四、", "4、 ")];
    let numbered = headings(it, |ordinal, _| {
        if let Some((_, arabic)) = ARABIC.iter().find(|(chinese, _)| chinese == ordinal) {
            *ordinal = (*arabic).into();
        }
    });
    paragraphs(&numbered, |text| text.replacen("（一）", "（1） ", 1).replacen("（二）", "（2） ", 1))
}

/// The index table of a web site, its navigation, and what stands below a page.
fn furnished(it: &Page) -> String {
    let before = "当前位置：首页 > 政府信息公开 > 年度报告\n索引号: | 1100/2024-01 | 公开方式: | 主动公开 |\n\
                  发布机构: | 办公室 | 成文日期: | 2024-01-18 |\n字号：大 中 小  打印本页  浏览次数：1024 次\n";
    let behind = "\n扫一扫在手机打开当前页\n分享到：\n上一篇：没有了\n下一篇：关于年度预算的公告 2 0 1 3 0 0 0\n\
                  版权所有 备案号 00000000号-1 | 网站标识码 0000000001 |\n";
    [before, &tabbed(it), behind].concat()
}

/// Characters before tags are lost: `2023年1月1日` stands as `20231月1日`.
fn eaten(it: &Page) -> Page {
    paragraphs(it, |text| text.replace("年1月1日", "1月1日").replace("12月31日", "1231日"))
}

/// A sentence with figures between each heading and its table.
fn with_text(it: &Page) -> Page {
    let mut page = it.clone();
    page.blocks = it
        .blocks
        .iter()
        .cloned()
        .flat_map(|block| {
            let sentence =
                "本年度共收到政府信息公开申请3件，较上年增加2件，其中网络申请1件、信函申请2件，总计3件。";
            let before = matches!(block, Block::Table(_)).then(|| Block::Text(sentence.into()));
            before.into_iter().chain([block])
        })
        .collect();
    page
}

/// Section one has six numbered parts of its own.
fn own_numbers(it: &Page) -> Page {
    const OWN: &[&str] = &[
        "一、加强组织领导",
        "二、完善工作制度",
        "三、加强信息发布。",
        "四、做好政策解读",
        "五、推进平台建设",
        "六、政府信息公开收费及减免情况",
    ];
    let mut page = it.clone();
    let first =
        page.blocks.iter().position(|block| matches!(block, Block::Heading { .. })).unwrap_or_default();
    let own = OWN.iter().flat_map(|heading| [(*heading).into(), "全年工作有序开展，共办理16件。".into()]);
    let after = first + 2;
    page.blocks.splice(after..after, own.map(Block::Text));
    page
}

/// Paragraphs behind two full-width spaces, with blank lines between.
fn indented(it: &Page) -> String {
    let block = |block: &Block| match block {
        Block::Table(grid) => rows(grid, super::write::with_below, super::tabs::tabs) + "\n",
        block => format!("\u{3000}\u{3000}{}\n\n", block.words().unwrap_or_default()),
    };
    it.blocks.iter().map(block).collect()
}
