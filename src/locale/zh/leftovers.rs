//! What is said of what is left over in the text.

use crate::diagnostic::LeftoverFinding;

pub(super) fn say(finding: &LeftoverFinding) -> String {
    use LeftoverFinding as Is;
    match finding {
        Is::EditorArtefact { found } => format!("文中留有排版软件的痕迹「{found}」"),
        Is::Template { found } => format!("「{found}」是模板中的说明文字，应删去"),
        Is::Unfilled { found } => format!("「{found}」处没有填写"),
        Is::OtherAgency { found, agency } => {
            format!("「{found}」像是其他单位报告中的文字，本报告的机关是「{agency}」")
        }
        Is::LostCharacters { found } => format!("文中的「{found}」多为丢失的文字"),
    }
}
