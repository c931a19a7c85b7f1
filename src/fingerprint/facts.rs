//! The facts of a finding as words: names of the form, figures and what stands in the report.

use crate::diagnostic::{
    CellFinding, ComparisonFinding, Diagnostic, Finding, LeftoverFinding, ProseFinding, StructureFinding,
    SumFinding, TableFinding,
};
use crate::figure::Figure;
use crate::form::CellKey;

/// The facts of `diagnostic`, in a fixed order; neither its place in the text nor its words.
pub(super) fn of(diagnostic: &Diagnostic) -> Vec<String> {
    let mut facts = vec![
        diagnostic.code.to_string(),
        diagnostic.place.cell.map_or_else(String::new, cell),
        figure(diagnostic.reported),
        figure(diagnostic.computed),
    ];
    facts.extend(match &diagnostic.finding {
        Finding::Structure(finding) => structure(finding),
        Finding::Table(finding) => table(finding),
        Finding::Cell(finding) => in_cell(finding),
        Finding::Sum(finding) => sum(finding),
        Finding::Leftover(finding) => leftover(finding),
        Finding::Prose(finding) => prose(finding),
        Finding::Comparison(finding) => comparison(finding),
    });
    facts
}

fn cell(key: CellKey) -> String {
    format!("{}.{}.{}", key.table.0, key.row.0, key.column.0)
}

fn figure(figure: Option<Figure>) -> String {
    figure.map_or_else(String::new, |it| it.to_string())
}

fn structure(finding: &StructureFinding) -> Vec<String> {
    use StructureFinding as Is;
    match finding {
        Is::SectionMissing(section) | Is::SectionEmpty(section) | Is::NoFeeStatement(section) => {
            vec![section.id.0.into()]
        }
        Is::SectionShort(section) => vec![section.id.0.into()],
        Is::AspectMissing(aspect) => vec![(*aspect).into()],
        Is::PartCount { stated, listed } => vec![stated.to_string(), listed.to_string()],
        Is::SectionOutOfOrder { section, neighbour, .. } => vec![section.id.0.into(), neighbour.id.0.into()],
        Is::WrongOrdinal { section, found } => vec![section.id.0.into(), found.clone()],
        Is::MixedNumbering { found, expected } => vec![found.clone(), expected.clone()],
        Is::TitleMissing | Is::SecondReport => Vec::new(),
        Is::TitleIncomplete { title, .. } | Is::TitleWithoutYear { title } => vec![title.clone()],
    }
}

fn table(finding: &TableFinding) -> Vec<String> {
    use TableFinding as Is;
    match finding {
        Is::FormOfAnotherYear { table, year, expected } => {
            vec![table.form.0.into(), year.to_string(), expected.0.into()]
        }
        Is::TableAbsent(table)
        | Is::IdentityNoteMissing(table)
        | Is::HeaderRepeated(table)
        | Is::TableRepeated(table) => vec![table.id.0.into()],
        Is::UnknownRow { table, found } => vec![table.id.0.into(), found.clone()],
        Is::RowOutOfOrder { table, row, neighbour, .. } => {
            vec![table.id.0.into(), row.id.0.into(), neighbour.id.0.into()]
        }
        Is::BlockMissing { table, block } => vec![table.id.0.into(), (*block).into()],
        Is::BlockMisnumbered { table, block, found } => {
            vec![table.id.0.into(), (*block).into(), found.clone()]
        }
        Is::ColumnMissing { table, column } => vec![table.id.0.into(), column.id.0.into()],
        Is::GroupMissing { table, group } => vec![table.id.0.into(), group.id.0.into()],
        Is::ColumnOutOfOrder { table, column, neighbour } => {
            vec![table.id.0.into(), column.id.0.into(), neighbour.id.0.into()]
        }
        Is::GroupOutOfOrder { table, group, neighbour } => {
            vec![table.id.0.into(), group.id.0.into(), neighbour.id.0.into()]
        }
        Is::WrongUnit { table, column, found } => {
            vec![table.id.0.into(), column.id.0.into(), found.unwrap_or_default().into()]
        }
        Is::TemplateNote { table, label, note } => {
            vec![table.id.0.into(), (*label).into(), note.clone()]
        }
        Is::TableMisplaced { table, section } => vec![table.id.0.into(), section.id.0.into()],
        Is::RowMissing { table, row } => vec![table.id.0.into(), row.id.0.into()],
        Is::RowLabelDamaged { table, row, found } | Is::RowLabelVariant { table, row, found } => {
            vec![table.id.0.into(), row.id.0.into(), found.clone()]
        }
        Is::HeaderDamaged { table, column, found } => {
            vec![table.id.0.into(), column.id.0.into(), found.clone()]
        }
        Is::TableValueCount { table, found } => vec![table.id.0.into(), found.to_string()],
        Is::ValueCount { table, row, found } => {
            vec![table.id.0.into(), row.id.0.into(), found.to_string()]
        }
    }
}

fn in_cell(finding: &CellFinding) -> Vec<String> {
    use CellFinding as Is;
    match finding {
        Is::RegulationsWithoutPower { cell: key, figure, agency }
        | Is::DecisionsOfOffice { cell: key, figure, agency } => {
            vec![cell(*key), figure.to_string(), agency.clone()]
        }
        Is::StatedOtherwise { cell: key, stated, reported } => {
            vec![cell(*key), stated.to_string(), reported.to_string()]
        }
        Is::InForce { cell: key, issued, repealed, in_force } => {
            vec![cell(*key), issued.to_string(), repealed.to_string(), in_force.to_string()]
        }
        Is::FewerInAll { cell: key, disclosed, in_all } => {
            vec![cell(*key), disclosed.to_string(), in_all.to_string()]
        }
        Is::NotAFigure { cell: key, raw }
        | Is::NumberWriting { cell: key, raw, .. }
        | Is::UnitInCell { cell: key, raw, .. }
        | Is::MoneyForItems { cell: key, raw } => {
            vec![cell(*key), raw.clone()]
        }
        Is::NegativeCount { cell: key, figure }
        | Is::FractionalCount { cell: key, figure }
        | Is::AmountInYuan { cell: key, figure, .. }
        | Is::NoughtButStated { cell: key, stated: figure } => {
            vec![cell(*key), figure.to_string()]
        }
        Is::BlankCells { table, count } => vec![table.id.0.into(), count.to_string()],
        Is::PlaceholderCells { table, mark, count } => {
            vec![table.id.0.into(), mark.clone(), count.to_string()]
        }
    }
}

fn leftover(finding: &LeftoverFinding) -> Vec<String> {
    use LeftoverFinding as Is;
    match finding {
        Is::EditorArtefact { found }
        | Is::Template { found }
        | Is::Unfilled { found }
        | Is::LostCharacters { found } => vec![found.clone()],
        Is::OtherAgency { found, agency } => vec![found.clone(), agency.clone()],
    }
}

fn prose(finding: &ProseFinding) -> Vec<String> {
    use ProseFinding as Is;
    match finding {
        Is::Instead { found, expected } => vec![found.clone(), expected.clone()],
        Is::Contradicted { cell: key, figure } => vec![cell(*key), figure.to_string()],
        Is::DeniedAndCounted { found } | Is::NoSuchDate { found } => vec![found.clone()],
        Is::Parts { stated: one, sum: other }
        | Is::Share { stated: one, computed: other }
        | Is::Change { now: one, before: other } => {
            vec![one.to_string(), other.to_string()]
        }
        Is::Shares { sum } => vec![sum.to_string()],
        Is::OtherPeriod { found, year } | Is::PastPlans { found, year } => {
            vec![found.to_string(), year.to_string()]
        }
        Is::PeriodBackwards | Is::IdentityNumber => Vec::new(),
    }
}

fn comparison(finding: &ComparisonFinding) -> Vec<String> {
    use ComparisonFinding as Is;
    match finding {
        Is::CarriedOver { cell: key, reported, previous: other, .. }
        | Is::InForce { cell: key, reported, computed: other, .. }
        | Is::Items { cell: key, reported, computed: other }
        | Is::PendingLost { cell: key, reported, previous: other }
        | Is::WholeDiffers { cell: key, reported, sum: other, .. }
        | Is::WholeSmaller { cell: key, reported, sum: other, .. } => {
            vec![cell(*key), reported.to_string(), other.to_string()]
        }
        Is::Repeated { section, share } => vec![section.id.0.into(), share.to_string()],
    }
}

fn sum(finding: &SumFinding) -> Vec<String> {
    use SumFinding as Is;
    match finding {
        Is::RowSumMismatch { total, sum, reported } | Is::ColumnSumMismatch { total, sum, reported } => {
            vec![cell(*total), sum.to_string(), reported.to_string()]
        }
        Is::BalanceMismatch { column, left, right } => {
            vec![column.id.0.into(), left.to_string(), right.to_string()]
        }
        Is::WrongCell { cell: key, reported, computed } => {
            vec![cell(*key), figure(*reported), computed.to_string()]
        }
        Is::ExchangedCells { first, second, reported, computed } => {
            vec![cell(*first), cell(*second), reported.to_string(), computed.to_string()]
        }
        Is::SplitDigits { first, second, joined } => vec![cell(*first), cell(*second), joined.to_string()],
        Is::ShiftedRow { first, right } => vec![cell(*first), right.to_string()],
        Is::UnbalancedParts { columns, .. } => columns.iter().map(|column| column.id.0.into()).collect(),
        Is::TotalBlank { total, sum } => vec![cell(*total), sum.to_string()],
        Is::PartsBlank { total, reported } => vec![cell(*total), reported.to_string()],
    }
}
