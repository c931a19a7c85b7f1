//! The main part of a workbook in, its visible sheets in order out.

use crate::reader::Unreadable;
use crate::reader::xml::{Node, Walk};

/// A sheet of a workbook.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct SheetName {
    /// Its name on the tab.
    pub(super) name: String,
    /// By what the workbook refers to its part.
    pub(super) id: String,
}

/// The sheets that are not hidden.
pub(super) fn sheets(part: &str) -> Result<Vec<SheetName>, Unreadable> {
    let (mut walk, mut sheets) = (Walk::new(part), Vec::new());
    while let Some(node) = walk.step()? {
        let Node::Open(element) = node else { continue };
        let visible = element.attribute("state").is_none_or(|it| it == "visible");
        if element.name() == "sheet" && visible {
            let attribute = |name| element.attribute(name).unwrap_or_default();
            sheets.push(SheetName { name: attribute("name"), id: attribute("id") });
        }
    }
    Ok(sheets)
}

#[cfg(test)]
mod tests {
    use super::{SheetName, sheets};

    #[test]
    fn hidden_sheets_are_left_out() {
        let part = r#"<workbook><sheets><sheet name="表二" sheetId="2" r:id="b"/>
            <sheet name="x" state="hidden" r:id="c"/><sheet name="y" state="veryHidden" r:id="d"/></sheets></workbook>"#;
        assert_eq!(sheets(part).unwrap(), [SheetName { name: "表二".into(), id: "b".into() }]);
    }
}
