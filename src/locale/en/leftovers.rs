//! What is said of what is left over in the text.

use crate::diagnostic::LeftoverFinding;

pub(super) fn say(finding: &LeftoverFinding) -> String {
    use LeftoverFinding as Is;
    match finding {
        Is::EditorArtefact { found } => {
            format!("“{found}” was left in the text by the program it was written in")
        }
        Is::Template { found } => format!("“{found}” is an instruction of the template"),
        Is::Unfilled { found } => format!("“{found}” was never filled in"),
        Is::OtherAgency { found, agency } => {
            format!("“{found}” seems to come from the report of another agency; this is that of “{agency}”")
        }
        Is::LostCharacters { found } => format!("“{found}” in the text usually stands for lost characters"),
    }
}
