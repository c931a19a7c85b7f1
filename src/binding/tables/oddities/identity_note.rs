//! The note that is printed in table three: rows one and two together equal rows three and four.

use super::Printed;
use crate::report::{Oddity, OddityKind};
use crate::text::{Span, key};

/// What the note begins with on the form.
const NOTE: &str = "（本列数据的勾稽关系为";
/// Words of which every printing of the note has one, whatever else is lost or changed.
const WORDS: &[&str] = &["勾稽", "钩稽", "勾嵇", "第一项加", "第三项加", "本列数据", "数据的"];

/// The absence of the note, where the headers beside it are there.
pub(super) fn missing(printed: &Printed<'_>) -> Option<Oddity> {
    let spec = printed.table.spec;
    spec.headers.iter().find(|header| header.starts_with(NOTE))?;
    let beside = spec.headers.iter().find(|header| !header.starts_with(NOTE))?;
    let beside = printed.cells.iter().find(|cell| cell.key == key(beside))?;
    let is_printed = |label: &str| printed.cells.iter().any(|cell| cell.key == key(label));
    let text: String = printed.cells.iter().map(|cell| cell.key.as_str()).collect();
    let is_absent = spec.columns.iter().all(|column| is_printed(column.label))
        && WORDS.iter().all(|word| !text.contains(word));
    is_absent.then(|| Oddity { span: Span::empty(beside.span.start), kind: OddityKind::IdentityNoteMissing })
}
