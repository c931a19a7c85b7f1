//! Tables that stand in another section than their own.

use crate::report::{BoundSection, BoundTable, Oddity, OddityKind};

/// For each table, whether it stands in another section though its own has a heading; not said where no other table
/// stands in its own section, as where copying moved the headings.
pub(super) fn misplaced(sections: &[BoundSection], tables: &[BoundTable]) -> Vec<Option<Oddity>> {
    tables.iter().map(|table| oddity(sections, tables, table)).collect()
}

fn oddity(sections: &[BoundSection], tables: &[BoundTable], table: &BoundTable) -> Option<Oddity> {
    let span = table.span?;
    let own = sections.iter().find(|section| section.spec.id == table.spec.section)?;
    let here = sections.iter().find(|section| section.heading.is_some() && section.body.contains(span))?;
    let elsewhere = own.heading.is_some() && own.spec != here.spec;
    let others_at_home = tables.iter().filter(|other| is_at_home(sections, other)).count();
    (elsewhere && others_at_home > 0).then_some(Oddity { span, kind: OddityKind::Misplaced(here.spec) })
}

fn is_at_home(sections: &[BoundSection], table: &BoundTable) -> bool {
    let own = sections.iter().find(|section| section.spec.id == table.spec.section);
    own.zip(table.span).is_some_and(|(own, span)| own.heading.is_some() && own.body.contains(span))
}
