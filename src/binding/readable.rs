//! Whether anything of a report is in a text.

use crate::document::Document;
use crate::report::Problem;
use crate::report::{BoundSection, BoundTable, Title};

/// One character in this many may be a control character before a text counts as binary.
const CONTROL_SHARE: usize = 20;

/// Why `document` is no text that could hold a report.
pub(super) fn text_problem(document: &Document) -> Option<Problem> {
    if document.lines.is_empty() {
        return Some(Problem::Empty);
    }
    let is_foreign = |ch: &char| (ch.is_control() && !ch.is_whitespace()) || *ch == '\u{fffd}';
    let foreign = document.said().chars().filter(is_foreign).count();
    let is_binary = document.said().contains('\0') || foreign * CONTROL_SHARE > document.normal.chars.len();
    is_binary.then_some(Problem::Binary)
}

/// Whether title, sections and tables make a report: a table, two sections, or a section under a title.
pub(super) fn is_report(title: Option<&Title>, sections: &[BoundSection], tables: &[BoundTable]) -> bool {
    let headings = sections.iter().filter(|section| section.heading.is_some()).count();
    let table = tables.iter().any(|table| table.span.is_some());
    table || headings + usize::from(title.is_some()) >= 2
}

#[cfg(test)]
mod tests {
    use crate::binding::bind;
    use crate::document::Document;
    use crate::report::Problem;

    fn problem(text: &str) -> Option<Problem> {
        bind(Document::from_text(text)).err()
    }

    #[test]
    fn a_text_without_anything_visible_is_empty() {
        assert_eq!(problem(""), Some(Problem::Empty));
        assert_eq!(problem(" \n\t\u{3000}\u{feff}"), Some(Problem::Empty));
    }

    #[test]
    fn a_text_with_control_characters_is_binary() {
        assert_eq!(problem("PK\u{3}\u{4}\0\0"), Some(Problem::Binary));
        assert_eq!(problem(&"\u{fffd}\u{fffd}一、".repeat(20)), Some(Problem::Binary));
    }

    #[test]
    fn a_text_without_title_sections_and_tables_is_no_report() {
        assert_eq!(problem("今天天气很好。"), Some(Problem::NotAReport));
        assert_eq!(problem(&"|\n".repeat(1000)), Some(Problem::NotAReport));
        assert_eq!(problem("青石县水务局2023年政府信息公开工作年度报告"), Some(Problem::NotAReport));
    }

    #[test]
    fn a_title_and_a_section_are_a_report() {
        assert_eq!(problem("青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n"), None);
    }
}
