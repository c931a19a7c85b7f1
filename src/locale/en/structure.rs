//! What is said of the title and the sections.

use super::capitalised;
use super::names::section as name;
use crate::diagnostic::{StructureFinding, TitleLack};

pub(super) fn say(finding: &StructureFinding) -> String {
    use StructureFinding as Is;
    match finding {
        Is::SectionMissing(section) => format!("{} is missing", capitalised(&name(section))),
        Is::SectionOutOfOrder { section, neighbour, late } => {
            let side = if *late { "after" } else { "before" };
            format!("{} stands {side} {}", capitalised(&name(section)), name(neighbour))
        }
        Is::WrongOrdinal { section, found } => {
            let ordinal = section.ordinal;
            format!("{} is numbered “{found}”; the form has “{ordinal}”", capitalised(&name(section)))
        }
        Is::MixedNumbering { found, expected } => {
            format!(
                "The six sections are numbered in different styles: “{found}” here, “{expected}” in the form"
            )
        }
        Is::SectionEmpty(section) => format!("{} has a heading but no text", capitalised(&name(section))),
        Is::SectionShort(section) => format!("{} says next to nothing", capitalised(&name(section))),
        Is::AspectMissing(aspect) => format!("The overview says nothing of {aspect}"),
        Is::NoFeeStatement(section) => {
            format!("{} does not say what was charged for handling information", capitalised(&name(section)))
        }
        Is::PartCount { stated, listed } => {
            format!("The report is said to have {stated} parts, but {listed} are listed")
        }
        Is::SecondReport => "Another report begins here; only the one before it was checked".into(),
        Is::TitleMissing => "No title was found".into(),
        Is::TitleIncomplete { title, lacks } => format!("The title “{title}” lacks “{}”", lack(*lacks)),
        Is::TitleWithoutYear { title } => format!("The title “{title}” names no year"),
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
