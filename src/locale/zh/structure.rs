//! What is said of the title and the sections.

use crate::diagnostic::{StructureFinding, TitleLack};

pub(super) fn say(finding: &StructureFinding) -> String {
    use StructureFinding as Is;
    match finding {
        Is::SectionMissing(section) => format!("缺少第{}部分「{}」", section.ordinal, section.title),
        Is::SectionOutOfOrder { section, neighbour, late } => {
            let side = if *late { "后" } else { "前" };
            format!("第{}部分「{}」排在第{}部分之{side}", section.ordinal, section.title, neighbour.ordinal)
        }
        Is::WrongOrdinal { section, found } => {
            format!("「{}」的序号应为「{}」，文中为「{found}」", section.title, section.ordinal)
        }
        Is::MixedNumbering { found, expected } => {
            format!("六个部分的序号写法不一致，此处为「{found}」，应为「{expected}」")
        }
        Is::SectionEmpty(section) => {
            format!("第{}部分「{}」只有标题，没有内容", section.ordinal, section.title)
        }
        Is::SectionShort(section) => {
            format!("第{}部分「{}」内容过少", section.ordinal, section.title)
        }
        Is::AspectMissing(aspect) => format!("第一部分「总体情况」没有写到{aspect}方面"),
        Is::NoFeeStatement(section) => {
            format!("第{}部分「{}」没有写明信息处理费收取情况", section.ordinal, section.title)
        }
        Is::PartCount { stated, listed } => {
            format!("报告称由 {stated} 个部分组成，列出的有 {listed} 个")
        }
        Is::SecondReport => "此处开始是另一份报告，只检查了前一份".into(),
        Is::TitleMissing => "未找到报告标题".into(),
        Is::TitleIncomplete { title, lacks } => format!("标题「{title}」缺少「{}」", lack(*lacks)),
        Is::TitleWithoutYear { title } => format!("标题「{title}」没有写明年度"),
    }
}

const fn lack(lack: TitleLack) -> &'static str {
    match lack {
        TitleLack::Subject => "政府信息公开工作",
        TitleLack::Work => "工作",
        TitleLack::Genre => "年度报告",
        TitleLack::Name => "政府信息公开工作年度报告",
    }
}
